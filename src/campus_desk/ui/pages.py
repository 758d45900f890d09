"""Which page an action stands for; each is imported when it is first shown."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from campus_desk.ui.actions import Actions
from campus_desk.ui.page import Page, Surroundings
from campus_desk.ui.status_line import StatusLine


def make_page(
    actions: Actions, action: QAction, around: Surroundings, status: StatusLine, parent: QWidget
) -> Page:
    """Make the page of one of ``actions.pages``, the planner aside, with what it says in the status bar."""
    # ruff: noqa: PLC0415 - the point of this module
    if action is actions.resources:
        from campus_desk.ui.catalogue.resource_page import ResourcePage

        return ResourcePage(around, parent)
    if action is actions.my_bookings:
        from campus_desk.ui.tenant.my_bookings_page import MyBookingsPage

        return MyBookingsPage(around, parent)
    if action is actions.my_invoices:
        from campus_desk.ui.tenant.my_invoices_page import MyInvoicesPage

        return MyInvoicesPage(around, parent)
    if action is actions.customers:
        from campus_desk.ui.catalogue.customer_page import CustomerPage

        return CustomerPage(around, parent)
    if action is actions.invoicing:
        from campus_desk.ui.invoicing.month_sums import MonthSums
        from campus_desk.ui.invoicing.run_page import RunPage

        page = RunPage(around, parent)
        actions.month_run.follow(page.bar)
        MonthSums(page, around.formatter, status.sums)
        return page
    from campus_desk.ui.catalogue.tariff_page import TariffPage

    return TariffPage(around, parent)
