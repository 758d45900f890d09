"""From a change of one instance to a change of its series: asks what it concerns, shows the dates, carries it out."""

# ruff: noqa: PLC0415 - series are imported when the first one is met; the week is on screen before that

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from campus_desk.application.commands import CancelSeries, ChangeSeries, PlaceSeries
from campus_desk.application.desk import Outcome
from campus_desk.domain.booking import Booking, BookingDraft
from campus_desk.domain.identifiers import BookingId
from campus_desk.domain.recurrence import SeriesScope
from campus_desk.ui.page import Surroundings

if TYPE_CHECKING:
    from campus_desk.application.series_stored import StoredSeries

Then = Callable[[], None]


class SeriesFlow(QObject):
    """Asks and shows; what concerns one booking alone is left to whoever asked.

    Signals:
        done: A series was made, changed or cancelled: the outcome.
        made: A new series was booked: its first Booking.
        refused: It cannot be: the error.
    """

    done = Signal(object)
    made = Signal(object)
    refused = Signal(object)

    def __init__(self, around: Surroundings, window: QWidget) -> None:
        """Take what is needed.

        Args:
            around: The campus and the window.
            window: The widget dialogs belong to.
        """
        super().__init__(window)
        self._around, self._session = around, around.session
        self._window = window

    def place(
        self, draft: BookingDraft, rrule: str, reason: str, over: QWidget, done: Then, given_up: Then
    ) -> None:
        """Show the dates of a new series, and book them."""
        self._show(PlaceSeries(draft, rrule, override_reason=reason), over, done, given_up)

    def change(
        self,
        booking: Booking,
        draft: BookingDraft,
        alone: Then,
        *,
        rrule: str = "",
        reason: str = "",
        over: QWidget | None = None,
        done: Then | None = None,
        given_up: Then | None = None,
    ) -> None:
        """Ask what a change of an instance concerns.

        Args:
            booking: The instance as it is stored, or a single booking that gets a rule.
            draft: What it shall be.
            alone: Called when it concerns this instance alone.
            rrule: Another rule for the series; such a change never concerns one instance alone.
            reason: Why rules are overridden.
            over: The dialog the questions stand on, the window without one.
            done: Called when it was carried out.
            given_up: Called when somebody decided against it.
        """

        def go_on(scope: SeriesScope) -> None:
            if scope is SeriesScope.THIS:
                alone()
                return
            command = ChangeSeries(
                booking.id, booking.revision, draft, scope, rrule=rrule, override_reason=reason
            )
            self._show(command, over, done, given_up)

        if booking.series_id is None:
            go_on(SeriesScope.ALL)
        else:
            self._ask(booking.id, go_on, over, given_up, ruled=bool(rrule))

    def cancel(
        self,
        booking_id: BookingId,
        revision: int,
        alone: Then,
        *,
        over: QWidget | None = None,
        done: Then | None = None,
    ) -> None:
        """Ask whether to cancel an instance alone, those that follow too, or all to come."""

        def go_on(scope: SeriesScope) -> None:
            if scope is SeriesScope.THIS:
                alone()
            else:
                self._show(CancelSeries(booking_id, revision, scope), over, done, None)

        self._ask(booking_id, go_on, over, None, cancels=True)

    # --- asking -------------------------------------------------------------------------------------------------------

    def _ask(
        self,
        booking_id: BookingId,
        go_on: Callable[[SeriesScope], None],
        over: QWidget | None,
        given_up: Then | None,
        *,
        cancels: bool = False,
        ruled: bool = False,
    ) -> None:
        from campus_desk.application.series_situation import load_series

        actor, now = self._session.services.actor, self._session.services.clock.now()

        def found(stored: StoredSeries) -> None:
            others = [b for b in stored.members if b.status.is_live and b.id != booking_id]
            if not ruled and not any(b.slot.start > now for b in others):
                # The last one of its series that is still to come: there is nothing to ask.
                go_on(SeriesScope.THIS)
                return
            from campus_desk.ui.booking.scope_dialog import ScopeDialog

            dialog = ScopeDialog(
                self._around, stored, now, over or self._window, cancels=cancels, ruled=ruled
            )
            dialog.chosen.connect(go_on)
            self._open(dialog, given_up)

        def failed(error: Exception) -> None:
            self.refused.emit(error)
            if given_up is not None:
                given_up()

        self._session.read(
            lambda unit: load_series(unit, booking_id, actor), found, failed, owner=over or self._window
        )

    def _show(
        self,
        command: PlaceSeries | ChangeSeries | CancelSeries,
        over: QWidget | None,
        done: Then | None,
        given_up: Then | None,
    ) -> None:
        from campus_desk.ui.booking.series_dialog import SeriesDialog

        dialog = SeriesDialog(self._around, command, over or self._window)

        def carried_out(outcome: Outcome) -> None:
            if done is not None:
                done()
            self.done.emit(outcome)
            first = getattr(outcome.value, "first", None)
            if isinstance(command, PlaceSeries) and first is not None:
                self.made.emit(first)

        dialog.done_with.connect(carried_out)
        self._open(dialog, given_up)

    def _open(self, dialog: QDialog, given_up: Then | None) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if given_up is not None:
            dialog.rejected.connect(given_up)
        dialog.open()
