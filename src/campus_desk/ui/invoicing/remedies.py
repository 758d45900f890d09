"""From an exception to the place where it is mended."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from campus_desk.application.month_books import Month
from campus_desk.application.month_exceptions import MonthException, Remedy
from campus_desk.application.ports import UnitOfWork
from campus_desk.application.read_models import BookingRow
from campus_desk.domain.identifiers import BookingId, CustomerId
from campus_desk.ui.invoicing.settings_opening import open_invoicing, open_seller
from campus_desk.ui.opener import Opener
from campus_desk.ui.page import Surroundings


class Remedies(QObject):
    """Opens what an exception asks for.

    Signals:
        booking_found: A booking is to be looked at on the planner: its ``BookingRow``.
        month_wanted: Another month is to be looked at: the ``Month``.
        comparison_wanted: A customer's month is to be compared with the one before: the customer's id.
    """

    booking_found = Signal(object)
    month_wanted = Signal(object)
    comparison_wanted = Signal(object)

    def __init__(self, around: Surroundings, window: QWidget) -> None:
        super().__init__(window)
        self._around = around
        self._session = around.session
        self._window = window
        self._opener: Opener[QDialog] = Opener(self)

    @property
    def dialog(self) -> QDialog | None:
        """The dialog opened last."""
        return self._opener.dialog

    def mend(self, exception: MonthException) -> None:
        """Open the place where an exception is mended."""
        match exception.remedy:
            case Remedy.SELLER:
                open_seller(self._opener, self._around, self._window, exception.field)
            case Remedy.CUSTOMER if exception.customer_id is not None:
                self._open_customer(exception.customer_id, exception.field)
            case Remedy.TARIFF:
                self._open_tariff(exception)
            case Remedy.VAT:
                open_invoicing(self._opener, self._around, self._window, exception.case)
            case Remedy.MONTH if exception.days:
                self.month_wanted.emit(Month.of(exception.days[0]))
            case Remedy.COMPARE if exception.customer_id is not None:
                self.comparison_wanted.emit(exception.customer_id)
            case Remedy.BOOKING if exception.booking_id is not None:
                self.find_booking(exception.booking_id)
            case _:
                pass

    def _open_customer(self, customer_id: CustomerId, field: str) -> None:
        from campus_desk.ui.catalogue.customer_dialog import CustomerDialog  # noqa: PLC0415 - rarely asked for

        catalogue = self._session.catalogue
        customer = next((c for c in catalogue.customers if c.id == customer_id), None) if catalogue else None
        if customer is None:
            return

        def then(dialog: QDialog) -> None:
            if isinstance(dialog, CustomerDialog):
                dialog.go_to(field)

        self._opener.open("customer", lambda: CustomerDialog(self._around, customer, self._window), then)

    def _open_tariff(self, exception: MonthException) -> None:
        """Open a new tariff for the customer's group and the resource, from the month of the first use on."""
        from campus_desk.ui.catalogue.tariff_dialog import TariffDialog  # noqa: PLC0415 - likewise

        catalogue = self._session.catalogue
        if catalogue is None:
            return

        def made() -> TariffDialog:
            dialog = TariffDialog(self._around, None, catalogue, self._window)
            customer = next((c for c in catalogue.customers if c.id == exception.customer_id), None)
            if customer is not None and exception.resource_id is not None and exception.days:
                first_day = exception.days[0].replace(day=1)
                dialog.suggest(customer.group, exception.resource_id, first_day)
            return dialog

        self._opener.open("tariff", made)

    def find_booking(self, booking_id: BookingId) -> None:
        """Look a booking up, so that it can be looked at on the planner."""
        scope = self._session.services.scope

        def query(unit: UnitOfWork) -> BookingRow | None:
            slot = unit.bookings.get(booking_id, scope).slot
            rows = unit.agenda.bookings(scope, *slot.epoch)
            return next((row for row in rows if row.booking_id == booking_id), None)

        self._session.read(query, self.booking_found.emit, owner=self)
