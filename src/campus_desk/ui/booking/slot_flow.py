"""From « find a slot » to an option or the booking dialog."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from campus_desk.application.commands import PlaceBooking
from campus_desk.application.desk import Outcome
from campus_desk.domain.booking import Booking, BookingDraft
from campus_desk.domain.waiting import WaitingEntry
from campus_desk.ui.page import Surroundings

if TYPE_CHECKING:
    from campus_desk.ui.booking.find_slot import FindSlotDialog


class SlotFlow(QObject):
    """Opens the dialog and carries out what it asks for.

    Signals:
        held: An option was placed: the ``Booking``.
        detail_wanted: A ``BookingDraft`` to go on with in the booking dialog.
        wait_wanted: Somebody would rather wait than do without: the new entry of the waiting list (WaitingEntry).
    """

    wait_wanted = Signal(object)
    held = Signal(object)
    detail_wanted = Signal(object)

    def __init__(
        self,
        around: Surroundings,
        day: Callable[[], date],
        parent: QWidget,
    ) -> None:
        """Take what is needed.

        Args:
            around: The campus and the window.
            day: Returns the day that is meant while none is named.
            parent: The widget the dialog belongs to.
        """
        super().__init__(parent)
        self._around = around
        self._day = day
        self._window = parent
        self._dialog: FindSlotDialog | None = None

    @property
    def dialog(self) -> FindSlotDialog | None:
        """The open dialog, None when there is none."""
        return self._dialog

    def find(self) -> None:
        """Open the dialog, or come back to it."""
        from campus_desk.ui.booking.find_slot import FindSlotDialog  # noqa: PLC0415 - when it is first asked for

        catalogue = self._around.session.catalogue
        if catalogue is None:
            return
        if self._dialog is None:
            session = self._around.session
            phrases, today = session.services.date_phrases, session.today
            session.tasks.read(lambda: phrases.prepare(today), lambda _: None, quiet=True)
            dialog = self._dialog = FindSlotDialog(self._around, catalogue, self._day(), self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.hold_wanted.connect(self._hold)
            dialog.detail_wanted.connect(self._open_detail)
            dialog.wait_wanted.connect(self._wait)
            dialog.finished.connect(self._closed)
            dialog.open()
        self._dialog.ask.query.setFocus()
        self._dialog.ask.query.selectAll()

    def _hold(self, draft: BookingDraft) -> None:
        def done(outcome: Outcome) -> None:
            if self._dialog is not None:
                self._dialog.accept()
            if isinstance(outcome.value, Booking):
                self.held.emit(outcome.value)

        def failed(error: Exception) -> None:
            if self._dialog is not None:
                self._dialog.refused(error)
            else:
                self._around.notices.warn(self._around.session.sentences.error(error))

        self._around.session.run(PlaceBooking(draft), done, failed, owner=self)

    def _open_detail(self, draft: BookingDraft) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self.detail_wanted.emit(draft)

    def _wait(self, entry: WaitingEntry) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self.wait_wanted.emit(entry)

    def _closed(self) -> None:
        self._dialog = None
