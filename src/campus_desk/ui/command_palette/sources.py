"""Where the palette's entries come from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from campus_desk.application.read_models import BookingRow, Catalogue, InvoiceRow
from campus_desk.domain.customer import Customer
from campus_desk.domain.resource import Containment, Resource
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.ui.actions import Actions
from campus_desk.ui.command_palette.entries import Entry, Section
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.labels import group_label, status_label
from campus_desk.ui.month_actions import keys_of
from campus_desk.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Destinations:
    """Where the window goes for what was chosen; None where it has no page for such a record."""

    booking: Callable[[BookingRow], None]
    customer: Callable[[Customer], None] | None
    resource: Callable[[Resource], None]
    invoice: Callable[[InvoiceRow], None] | None


def action_entries(actions: Actions, but: QAction) -> Iterator[Entry]:
    """Yield what can be done now: the actions of the menus that are enabled, but for the palette's own."""
    actions.show_icons()
    offered = [
        (_menu_of(action) or group.title, action)
        for group in actions.menus()
        for action in group.actions
        if action is not but and action.isEnabled() and action.isVisible()
    ]
    named = Counter(action.iconText() for _, action in offered)
    for title, action in offered:
        name = action.iconText()
        # Import and export are called alike for each kind of record: the words of the menu tell them apart.
        words = action.text().partition("\t")[0].replace("&", "").removesuffix("…").strip()
        detail = f"{words} · {title}" if named[name] > 1 else title
        keys = next(iter(keys_of(action)), "")
        yield Entry(Section.ACTION, name, detail, action.icon(), action.trigger, keys)


def _menu_of(action: QAction) -> str:
    """Return the title of the menu in the menu bar that leads to an action; empty for one that is in none."""
    for each in action.associatedObjects():
        if isinstance(each, QMenu):
            above = each.menuAction()
            if any(isinstance(bar, QMenuBar) for bar in above.associatedObjects()):
                return each.title().replace("&", "")
            if title := _menu_of(above):
                return title
    return ""


def record_entries(
    catalogue: Catalogue, today: date, language: str, theme: Theme, to: Destinations
) -> Iterator[Entry]:
    """Yield customers and resources in service."""
    customer_icon, resource_icon = theme.icon("users"), theme.icon("door")
    for customer in catalogue.customers:
        if customer.is_in_service(today) and to.customer is not None:
            yield Entry(
                Section.CUSTOMER,
                customer.name,
                f"{group_label(customer.group)} · {customer.code}",
                customer_icon,
                partial(to.customer, customer),
                words=customer.contact_name,
            )
    sites = {site.id: site.name for site in catalogue.sites}
    kinds = {kind.id: kind.name(language) for kind in catalogue.kinds}
    for resource in catalogue.resources:
        if resource.retired_on is None and resource.containment is not Containment.UNIT:
            detail = f"{kinds.get(resource.kind_id, '')} · {sites.get(resource.site_id, '')}"
            yield Entry(
                Section.RESOURCE,
                resource.name,
                detail,
                resource_icon,
                partial(to.resource, resource),
                words=resource.code,
            )


def booking_entries(
    rows: Iterable[BookingRow], names: dict[int, str], theme: Theme, formatter: Formatter, to: Destinations
) -> Iterator[Entry]:
    """Yield bookings the database has found, in its order."""
    icon = theme.icon("calendar-event")
    for row in rows:
        slot = formatter.slot(TimeSlot.of_epoch(row.starts_at, row.ends_at))
        rooms = ", ".join(names.get(key, "") for key in row.resource_ids)
        who = " · ".join(part for part in (row.customer, row.title) if part)
        detail = f"{slot} · {rooms} · {status_label(row.status)}"
        yield Entry(Section.BOOKING, who, detail, icon, partial(to.booking, row))


def invoice_entries(
    rows: Iterable[InvoiceRow], theme: Theme, formatter: Formatter, to: Destinations
) -> Iterator[Entry]:
    """Yield issued documents the database has found, in its order."""
    icon = theme.icon("file-invoice")
    if to.invoice is None:
        return
    for row in rows:
        detail = f"{row.customer} · {formatter.medium_date(row.issue_date)} · {formatter.money(row.gross)}"
        yield Entry(Section.INVOICE, row.number, detail, icon, partial(to.invoice, row))
