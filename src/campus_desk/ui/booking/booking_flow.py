"""From a gesture, a key or a menu to a command: opens dialogs, asks for reasons, executes, and reports back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from campus_desk.application.commands import CancelBooking, ChangeBooking, Command, PlaceBooking
from campus_desk.application.desk import Outcome
from campus_desk.application.judgement import Judgement
from campus_desk.application.ports import UnitOfWork
from campus_desk.application.read_models import AgendaItem
from campus_desk.domain.booking import USUAL_MINUTES, Booking, BookingDraft, BookingStatus, Series
from campus_desk.domain.errors import RulesBroken, StaleRevision
from campus_desk.domain.identifiers import UNSAVED, BookingId, CustomerId
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.domain.use_rules import leaving_confirmed
from campus_desk.ui.agenda_window import AgendaWindow
from campus_desk.ui.booking.edits import Conflict, Edit, Ready, from_drafts, to_cancelled
from campus_desk.ui.booking.moves import Moves
from campus_desk.ui.booking.series_flow import SeriesFlow
from campus_desk.ui.page import Surroundings
from campus_desk.ui.planner_judge import PlannerJudge
from campus_desk.ui.timeline.proposal import Proposal

if TYPE_CHECKING:
    from campus_desk.application.series_stored import StoredSeries
    from campus_desk.ui.booking.booking_dialog import BookingDialog

QUARTER = timedelta(minutes=15)
AROUND = timedelta(days=1)
"""So much beside a booking is read with it: what lies next to it is shown."""


class BookingFlow(QObject):
    """Carries out what the planner asks for.

    Attributes:
        moves: Moves, resizes and copies.
        series: Asks what a change of an instance concerns, and shows the dates.
        last_customer: Who was booked for last: the ghost of a new booking is priced for them. The dialog begins
            without a customer, as nobody must be billed by habit.

    Signals:
        answered: What was dropped on the planner has been answered: True when it was refused.
        carried_out: A command was carried out: its ``Outcome``.
        made: A booking was made in the dialog, or a series that begins with it (Booking).
        wait_wanted: Somebody would rather wait than do without: what could not be booked (BookingDraft), or the new
            entry of the waiting list (WaitingEntry).
    """

    answered = Signal(bool)
    carried_out = Signal(object)
    made = Signal(object)
    wait_wanted = Signal(object)

    def __init__(
        self, around: Surroundings, judge: Callable[[], PlannerJudge | None], parent: QWidget
    ) -> None:
        """Take what is needed.

        Args:
            around: The campus and the window.
            judge: Returns the planner's judge, None while nothing is loaded.
            parent: The widget dialogs belong to.
        """
        super().__init__(parent)
        self._around = around
        self._session = around.session
        self._judge = judge
        self._window = parent
        self._dialog: BookingDialog | None = None
        self._beside = AgendaWindow(self._session, self)
        self._beside.arrived.connect(self.refresh_judge)
        self._beside.failed.connect(self._not_read)
        self.last_customer: CustomerId | None = around.session.services.scope.customer_id
        self.series = SeriesFlow(around, parent)
        self.series.done.connect(self._series_done)
        self.series.made.connect(self.made)
        self.series.refused.connect(self._refused)
        self.moves = Moves(around, judge, self.series, parent)
        self.moves.ready.connect(lambda command, again: self._run(command, again=again))
        self.moves.refused.connect(self._refused)
        self.moves.given_up.connect(lambda: self.answered.emit(True))

    @property
    def dialog(self) -> BookingDialog | None:
        """The open booking dialog, None when there is none."""
        return self._dialog

    # --- asked for ----------------------------------------------------------------------------------------------------

    def create(self, proposal: Proposal | None, day: datetime) -> None:
        """Open the dialog for a new booking.

        Args:
            proposal: Where on the planner; None when it was asked for by key or button.
            day: Where to begin without a proposal: the next full quarter of an hour, or 9:00 of another day.
        """
        judge = self._judge()
        if judge is None:
            return
        draft = judge.draft(proposal) if proposal is not None else None
        start = day + (QUARTER - timedelta(seconds=day.timestamp() % QUARTER.total_seconds())) % QUARTER
        slot = draft.slot if draft is not None else TimeSlot(start, start + timedelta(minutes=USUAL_MINUTES))
        dialog = self._open(slot, draft)
        if dialog is not None:
            dialog.submitted.connect(self._place)

    def book(
        self, judgement: Judgement, then: Callable[[Booking], None], otherwise: Callable[[], None]
    ) -> None:
        """Book what was judged, without the dialog; asks for a reason where a rule may be overridden.

        Args:
            judgement: About the draft to be booked.
            then: Told of the booking that was made.
            otherwise: Called when nothing comes of it.
        """

        def place(reason: str = "") -> None:
            self._run(PlaceBooking(judgement.draft, reason), then=then, otherwise=otherwise)

        if not judgement.needs_reason:
            place()
            return
        from campus_desk.ui.booking.reason_dialog import ask_reason  # noqa: PLC0415 - rarely asked for

        against = [v for v in judgement.verdicts if v.blocks]
        ask_reason(self._around, against, self._window, place, otherwise)

    def create_from(self, draft: BookingDraft) -> None:
        """Open the dialog for a new booking that is filled already, with whom it is for if that is known."""
        dialog = self._open(draft.slot, draft, for_customer=draft.customer_id != UNSAVED)
        if dialog is not None:
            dialog.submitted.connect(self._place)

    def edit(self, booking_id: BookingId) -> None:
        """Open the dialog for a stored booking."""
        from campus_desk.application.series_situation import load_series  # noqa: PLC0415 - with the first dialog

        actor = self._session.services.actor

        def stored(unit: UnitOfWork) -> tuple[StoredSeries, str]:
            return load_series(unit, booking_id, actor), unit.bookings.invoiced_on(booking_id)

        self._session.read(stored, lambda found: self._edit(*found), self._refused, owner=self)

    def apply(self, proposal: Proposal) -> None:
        """Move, resize or copy bookings; asks for a reason where a rule may be overridden."""
        self.moves.apply(proposal)

    def confirm(self, items: Sequence[AgendaItem]) -> None:
        """Make bookings of options, all or none: they do not expire any more."""
        self.moves.confirm(items)

    def cancel(self, items: Sequence[AgendaItem]) -> None:
        """Cancel bookings, all or none; the toast offers to undo it. Asked for one, its series may go with it."""
        self.moves.cancel(items)

    def show_history(self, booking_id: BookingId, name: str) -> None:
        """Show who changed a booking when."""
        from campus_desk.ui.history_dialog import HistoryDialog  # noqa: PLC0415 - rarely asked for

        HistoryDialog(self._around, "booking", int(booking_id), name, self._dialog or self._window).open()

    def refresh_judge(self) -> None:
        """Let an open dialog judge by what has just been loaded."""
        judge = self._judge()
        if self._dialog is not None and judge is not None:
            self._dialog.set_judge(judge.judge)

    def _inform(self, slot: TimeSlot) -> None:
        """Give the open dialog a judge that knows a period; what the planner has not loaded is read beside it."""
        judge, catalogue = self._judge(), self._session.catalogue
        if self._dialog is None or judge is None or catalogue is None:
            return
        beside = self._beside.judge(catalogue) if self._beside.covers(slot) else None
        if judge.judge.known is not None and judge.judge.known.contains(slot):
            self._dialog.set_judge(judge.judge)
        elif beside is not None:
            self._dialog.set_judge(beside)
        else:
            self._beside.ask(TimeSlot(slot.start - AROUND, slot.end + AROUND))

    def _not_read(self, error: Exception) -> None:
        if self._dialog is not None:
            self._dialog.not_read(error)

    # --- dialogs ------------------------------------------------------------------------------------------------------

    def _open(
        self,
        slot: TimeSlot,
        draft: BookingDraft | None,
        booking: Booking | None = None,
        series: Series | None = None,
        *,
        for_customer: bool = False,
        invoice: str = "",
    ) -> BookingDialog | None:
        # Dialogs are imported when they are first opened: the week is on screen before that.
        from campus_desk.ui.booking.booking_dialog import BookingDialog  # noqa: PLC0415
        from campus_desk.ui.booking.booking_form import Filled  # noqa: PLC0415

        judge, catalogue = self._judge(), self._session.catalogue
        if judge is None or catalogue is None or self._dialog is not None:
            return None
        filled = Filled(slot, draft, booking, for_customer, series, invoice)
        dialog = BookingDialog(self._around, catalogue, judge.judge, filled, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.period_wanted.connect(self._inform)
        dialog.wait_wanted.connect(self.wait_wanted)
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        dialog.open()
        return dialog

    def _edit(self, stored: StoredSeries, invoice: str) -> None:
        booking = stored.booking
        dialog = self._open(booking.slot, booking.draft, booking, stored.series, invoice=invoice)
        if dialog is None:
            return

        def change(draft: BookingDraft, reason: str) -> None:
            def alone() -> None:
                command = ChangeBooking(booking.id, booking.revision, draft, reason)
                self._run(command, dialog, lambda: self._compare(from_drafts(booking, draft), dialog, reason))

            rrule = dialog.fields.recurrence.rrule
            if rrule or (booking.series_id is not None and draft != booking.draft):
                self.series.change(
                    booking,
                    draft,
                    alone,
                    rrule=rrule,
                    reason=reason,
                    over=dialog,
                    done=dialog.accept,
                    given_up=dialog.may_save_again,
                )
            else:
                alone()

        def cancel() -> None:
            edit = to_cancelled(booking)

            def cancelled(reason: str = "") -> None:
                command = CancelBooking(booking.id, booking.revision, reason)
                self._run(command, dialog, lambda: self._compare(edit, dialog, reason))

            def alone() -> None:
                services = self._session.services
                used = leaving_confirmed(
                    booking, BookingStatus.CANCELLED, services.actor, services.clock.now()
                )
                if used and all(v.overridable_by_actor for v in used):
                    from campus_desk.ui.booking.reason_dialog import ask_reason  # noqa: PLC0415 - seldom

                    ask_reason(self._around, used, dialog, cancelled, cancels=True)
                else:
                    cancelled()

            if booking.series_id is None:
                alone()
            else:
                self.series.cancel(booking.id, booking.revision, alone, over=dialog, done=dialog.accept)

        dialog.submitted.connect(change)
        dialog.cancel_wanted.connect(cancel)
        dialog.history_wanted.connect(lambda: self.show_history(booking.id, dialog.windowTitle()))

    def _compare(self, edit: Edit, dialog: BookingDialog, reason: str) -> None:
        """Show the version somebody else has stored beside the one typed; the dialog keeps what was typed."""
        from campus_desk.ui.booking.conflict_dialog import ConflictDialog  # noqa: PLC0415 - rarely needed

        def arrived(conflict: Conflict) -> None:
            if dialog is not self._dialog:
                return
            versions = ConflictDialog(self._around, [conflict], dialog, leads_back=True)
            versions.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            command = Ready(edit, conflict.theirs, conflict.merged).command(reason)
            versions.accepted.connect(
                lambda: self._run(command, dialog, lambda: self._compare(edit, dialog, reason))
            )
            versions.rejected.connect(dialog.may_save_again)
            versions.theirs_taken.connect(dialog.reject)
            versions.open()

        self.moves.compare(edit, arrived, dialog.refused)

    def _place(self, draft: BookingDraft, reason: str) -> None:
        dialog = self._dialog
        rrule = dialog.fields.recurrence.rrule if dialog is not None else ""
        if dialog is not None and rrule:
            self.series.place(draft, rrule, reason, dialog, dialog.accept, dialog.may_save_again)
        else:
            self._run(PlaceBooking(draft, reason), dialog)

    def _closed(self) -> None:
        self._dialog = None
        self._beside.forget()
        self.answered.emit(False)

    # --- carrying out -------------------------------------------------------------------------------------------------

    def _run(
        self,
        command: Command,
        dialog: BookingDialog | None = None,
        again: Callable[[], None] | None = None,
        then: Callable[[Booking], None] | None = None,
        otherwise: Callable[[], None] | None = None,
    ) -> None:
        """Execute a command and tell ``then``, or ``otherwise``; where somebody was faster, ``again`` shows both."""

        def done(outcome: Outcome) -> None:
            self.carried_out.emit(outcome)
            if isinstance(outcome.value, Booking):
                self.last_customer = outcome.value.draft.customer_id
                if then is not None:
                    then(outcome.value)
            if dialog is not None and dialog is self._dialog:
                dialog.accept()
            if isinstance(command, PlaceBooking) and dialog is not None:
                self.made.emit(outcome.value)
            if not outcome.changes:
                self.answered.emit(False)

        def failed(error: Exception) -> None:
            if otherwise is not None:
                otherwise()
            is_left = dialog is not None and dialog is not self._dialog
            if isinstance(error, StaleRevision) and again is not None and not is_left:
                again()
            elif dialog is not None and not is_left:
                dialog.refused(error)
            else:
                self._refused(error)

        self._session.run(command, done, failed, owner=self)

    def _series_done(self, outcome: Outcome) -> None:
        self.carried_out.emit(outcome)
        draft = getattr(outcome.value, "draft", None)
        if isinstance(draft, BookingDraft):
            self.last_customer = draft.customer_id
        if not outcome.changes:
            self.answered.emit(False)

    def _refused(self, error: Exception) -> None:
        """The ghost goes back, and a band says why."""
        self.answered.emit(True)
        sentences = self._session.sentences
        if isinstance(error, RulesBroken):
            self._around.notices.warn(self.tr("The booking stays as it was."), sentences.error(error))
        else:
            self._around.notices.warn(sentences.error(error))
