"""The left side of the booking dialog: everything people decide about a booking."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from campus_desk.application.read_models import Catalogue
from campus_desk.domain.booking import MAX_TITLE, Booking, BookingDraft, BookingStatus, Series
from campus_desk.domain.customer import Customer, CustomerGroup
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import CustomerId
from campus_desk.domain.resource import Resource
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.ui.booking.head_count import HeadCount
from campus_desk.ui.booking.option_until import FIELD, OptionUntil
from campus_desk.ui.booking.phase_strip import PhaseStrip
from campus_desk.ui.booking.recurrence_field import RecurrenceField
from campus_desk.ui.booking.resource_chips import ResourceChips
from campus_desk.ui.booking.when_fields import Timing, WhenFields
from campus_desk.ui.catalogue.new_record import NewRecordButton
from campus_desk.ui.catalogue.record_dialog import RecordDialog
from campus_desk.ui.labels import group_label, status_label
from campus_desk.ui.page import Surroundings
from campus_desk.ui.search_combo import SearchCombo
from campus_desk.ui.theme import mark
from campus_desk.ui.widgets.form import Form
from campus_desk.ui.widgets.in_sight import bring_into_sight
from campus_desk.ui.widgets.segmented import Segmented
from campus_desk.ui.widgets.side_by_side import side_by_side

_TIMES = ("start", "end", "time", "setup_minutes", "teardown_minutes")


@dataclass(frozen=True, slots=True)
class Filled:
    """What the dialog begins with.

    Attributes:
        slot: When, where there is no draft yet.
        draft: What is known already, None when only the time is.
        booking: The booking under edit, None for a new one.
        for_customer: Whether the draft of a new booking names who it is for; it begins without a customer otherwise.
        series: The series it belongs to, None for one of its own.
        invoice: Number of the invoice it stands on, empty if none: what that states is fixed.
    """

    slot: TimeSlot
    draft: BookingDraft | None = None
    booking: Booking | None = None
    for_customer: bool = False
    series: Series | None = None
    invoice: str = ""


class BookingForm(QWidget):
    """The fields of a booking; it knows no rule and no price.

    Signals:
        changed: Something else is said.
    """

    changed = Signal()

    def __init__(
        self, around: Surroundings, catalogue: Catalogue, filled: Filled, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._catalogue = catalogue
        self._booking = filled.booking
        self._own = around.session.services.scope.customer_id
        self._sentences = around.session.sentences
        self._make_fields(filled.series)
        self._lay_out()
        self._fill(filled)
        self._connect()
        if filled.invoice:
            self._fix()

    @property
    def customer_id(self) -> CustomerId | None:
        """The chosen customer, None while there is none."""
        chosen = cast("int | None", self.customer.value)
        return None if chosen is None else CustomerId(chosen)

    @property
    def group(self) -> CustomerGroup | None:
        """The group of the chosen customer."""
        chosen = self.customer_id
        return next((c.group for c in self._catalogue.customers if c.id == chosen), None)

    @property
    def is_option(self) -> bool:
        """Whether the booking is to be an option."""
        return self.state.value is BookingStatus.OPTION

    def draft(self, timing: Timing, customer: CustomerId) -> BookingDraft:
        """Return what the fields say, for a time and a customer.

        Raises:
            InvalidValue: The first field that cannot be.
        """
        values: dict[str, Any] = {
            "resources": self.resources.chosen,
            "slot": timing.slot,
            "customer_id": customer,
            "title": self.title.text().strip(),
            "contact": self.contact.text().strip(),
            "attendees": self.people.attendees,
            "project_code": self.project.text().strip(),
            "purchase_order": self.order.text().strip(),
            "note": self.note.toPlainText().strip(),
            "status": cast("BookingStatus", self.state.value),
            "setup_minutes": timing.setup_minutes,
            "teardown_minutes": timing.teardown_minutes,
            "option_expires_at": self.until.moment() if self.is_option else None,
        }
        return replace(self._booking.draft, **values) if self._booking else BookingDraft(**values)

    def complete(self) -> BookingDraft:
        """Return what the fields say when nothing is missing.

        Raises:
            InvalidValue: The first field that cannot be, or the customer that is missing.
        """
        timing, customer = self.when.timing(), self.customer_id
        if customer is None:
            raise InvalidValue("customer", "error-no-customer")
        draft = self.draft(timing, customer)
        expires = draft.option_expires_at
        if expires is not None and expires <= self._around.session.services.clock.now():
            raise InvalidValue(FIELD, "error-option-over")
        return draft

    def show_time_error(self, error: InvalidValue | None) -> None:
        """Say under the times what is wrong with them, or that nothing is."""
        self.when.complain(error)
        self.form.field("when").set_error(self._sentences.error(error) if error else "")

    def complain(self, error: InvalidValue) -> str:
        """Say what is wrong under its field and go there; return the sentence where no field is concerned."""
        if error.field in _TIMES:
            self.show_time_error(error)
            self.when.first_wrong.setFocus()
            bring_into_sight(self.form.field("when").column)
            return ""
        left = self.form.show_errors({error.field: self._sentences.error(error)})
        return " ".join(left.values())

    # --- building -----------------------------------------------------------------------------------------------------

    def _make_fields(self, series: Series | None) -> None:
        theme, formatter = self._around.theme, self._around.formatter
        self.customer = SearchCombo(self.tr("Search a customer"))
        self.customer.setAccessibleName(self.tr("Customer"))
        self.order = QLineEdit()
        self.order.setAccessibleName(self.tr("Purchase order"))
        self.order.setPlaceholderText(self.tr("Order no."))
        self.order.setFixedWidth(110)
        self._make_ways_out()
        self.title = QLineEdit()
        self.title.setMaxLength(MAX_TITLE)
        self.resources = ResourceChips(theme, self._catalogue.resources)
        self.when = WhenFields(theme, formatter)
        self.strip = PhaseStrip(theme, formatter)
        self.people = HeadCount(theme, formatter)
        self.project = QLineEdit()
        self.contact = QLineEdit()
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(46)
        self.until = OptionUntil(theme, formatter, self._around.session.services.clock.now)
        self.recurrence = RecurrenceField(self._around, series)
        self.state = Segmented.of_choices(
            theme,
            self.tr("State"),
            (
                (BookingStatus.CONFIRMED, status_label(BookingStatus.CONFIRMED), "check"),
                (BookingStatus.OPTION, status_label(BookingStatus.OPTION), "hourglass"),
            ),
        )

    def _make_ways_out(self) -> None:
        """Where there is nobody to book for, or nothing to book, let it be made from here."""
        around, catalogue = self._around, self._catalogue
        self.new_customer = NewRecordButton(
            around, self.tr("New customer…"), _customer_form, lambda c: c.customers
        )
        self.new_resource = NewRecordButton(
            around, self.tr("New resource…"), _resource_form, lambda c: c.resources
        )
        self.new_customer.setVisible(not catalogue.customers and self._own is None)
        self.new_resource.setVisible(not catalogue.resources and self._own is None)
        self.new_customer.made.connect(self._customer_made)
        self.new_resource.made.connect(self._resource_made)

    def _fix(self) -> None:
        """Let nothing be changed that an invoice states; setup, teardown and all that is said stay free."""
        when = self.when
        times = (when.day, when.last_day, when.more_days, when.start, when.end)
        for fixed in (self.customer, self.resources, *times, self.people, self.recurrence, self.state):
            fixed.setEnabled(False)
        self.until.setEnabled(False)

    def _customer_made(self, customer: Customer) -> None:
        self._catalogue = self._around.session.require_catalogue()
        self._offer_customers(None)
        self.customer.choose(customer.id)
        self.customer.setFocus()
        self.new_customer.hide()

    def _resource_made(self, resource: Resource) -> None:
        self._catalogue = self._around.session.require_catalogue()
        self.resources.know(self._catalogue.resources)
        self.resources.choose((resource.id,))
        self.resources.entrance.setFocus()
        self.new_resource.hide()

    def _lay_out(self) -> None:
        form = self.form = Form(self._around.theme)
        if self._own is None:
            form.add(
                "customer",
                self.tr("&Customer"),
                side_by_side(self.customer, self.order, first_grows=True),
                beside=self.new_customer,
            )
        else:
            # Who is signed in books for nobody else; what is left to say is the order number.
            self.customer.setParent(self)
            self.customer.hide()
            form.add("customer", self.tr("&Order no."), side_by_side(self.order))
        form.add("title", self.tr("&Title"), self.title)
        form.add("resources", self.tr("&Resources"), self.resources, beside=self.new_resource)
        form.add_wide(_rule())
        form.add("when", self.tr("&When"), self.when)
        form.add("strip", "", self.strip)
        self.strip.setAccessibleName(self.tr("The booking between its neighbours"))
        form.add("attendees", self.tr("&Head count"), self.people)
        form.add_wide(_rule())
        form.add("contact", self.tr("C&ontact"), self.contact)
        form.add("project_code", self.tr("&Project"), self.project)
        form.add("note", self.tr("&Note"), self.note)
        form.add("recurrence", self.tr("Rec&urrence"), self.recurrence)
        form.add("status", self.tr("State"), side_by_side(self.state))
        form.add(FIELD, self.tr("E&xpires"), self.until)
        form.field(FIELD).set_visible(visible=False)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(14, 12, 12, 12)
        lines.addWidget(form)
        lines.addStretch(1)

    def _fill(self, filled: Filled) -> None:
        draft = filled.draft
        kept = draft.customer_id if draft and (filled.booking or filled.for_customer) else None
        self._offer_customers(kept)
        self.customer.choose(self._own or kept)
        if draft is None:
            self.when.show_timing(Timing(filled.slot, 0, 0))
            return
        self.resources.choose(draft.resources)
        self.people.set_capacity(self.resources.capacity)
        self.when.show_timing(Timing(draft.slot, draft.setup_minutes, draft.teardown_minutes))
        self.title.setText(draft.title)
        self.contact.setText(draft.contact)
        self.people.set_attendees(draft.attendees)
        self.project.setText(draft.project_code)
        self.order.setText(draft.purchase_order)
        self.note.setPlainText(draft.note)
        self.state.choose(draft.status if draft.status.is_live else BookingStatus.CONFIRMED)
        self.until.show_moment(draft.option_expires_at)
        self._state_chosen()

    def _offer_customers(self, kept: CustomerId | None) -> None:
        today = self._around.session.today
        self.customer.set_choices(
            (c.id, f"{c.name} — {group_label(c.group)}")
            for c in sorted(self._catalogue.customers, key=lambda c: c.name.casefold())
            if c.id == kept or c.is_in_service(today)
        )

    def _connect(self) -> None:
        changed = self.changed
        self.customer.choice_changed.connect(lambda: self.form.field("customer").set_error(""))
        self.customer.choice_changed.connect(changed)
        self.resources.changed.connect(self._resources_changed)
        self.when.changed.connect(changed)
        self.people.changed.connect(changed)
        self.state.chosen.connect(self._state_chosen)
        self.recurrence.changed.connect(changed)
        self.state.chosen.connect(changed)
        self.until.changed.connect(lambda: self.form.field(FIELD).set_error(""))
        self.until.changed.connect(changed)
        for field in (self.title, self.contact, self.project, self.order):
            field.textChanged.connect(changed)

    def _state_chosen(self) -> None:
        self.form.field(FIELD).set_visible(visible=self.is_option)

    def _resources_changed(self) -> None:
        self.form.field("resources").set_error("")
        self.people.set_capacity(self.resources.capacity)
        if self._booking is None:
            self.when.set_margins(*self.resources.margins)
        self.changed.emit()


def _customer_form(around: Surroundings, window: QWidget) -> RecordDialog[Any]:
    from campus_desk.ui.catalogue.customer_dialog import CustomerDialog  # noqa: PLC0415 - rarely asked for

    return CustomerDialog(around, None, window)


def _resource_form(around: Surroundings, window: QWidget) -> RecordDialog[Any]:
    from campus_desk.ui.catalogue.resource_dialog import ResourceDialog  # noqa: PLC0415 - likewise

    return ResourceDialog(around, None, around.session.require_catalogue(), window)


def _rule() -> QFrame:
    rule = QFrame()
    mark(rule, role="rule")
    return rule
