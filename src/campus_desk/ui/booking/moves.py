"""What is asked for on the planner becomes a command: of one booking, or of several at once.

Several are all or nothing: one verdict, one reason, one transaction, one step to undo. What somebody else has changed
in the meantime is never overwritten: both versions are shown, and whoever asked decides.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from campus_desk.application.commands import Batch
from campus_desk.application.joint_judgement import in_safe_order, judge_together
from campus_desk.application.ports import UnitOfWork
from campus_desk.application.read_models import AgendaItem, HistoryEntry
from campus_desk.domain.booking import Booking, BookingStatus
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.use_rules import leaving_confirmed
from campus_desk.domain.verdicts import Verdict
from campus_desk.ui.booking.edits import Conflict, Edit, Kind, Ready, from_proposal, to_cancelled, to_status
from campus_desk.ui.booking.series_flow import SeriesFlow
from campus_desk.ui.page import Surroundings
from campus_desk.ui.planner_judge import PlannerJudge
from campus_desk.ui.timeline.proposal import Intent, Proposal

_NAMES = {
    Intent.MOVE: "command-move-bookings",
    Intent.RESIZE: "command-move-bookings",
    Intent.COPY: "command-copy-bookings",
}

_CANCEL = "command-cancel-bookings"

Found = tuple[Booking, HistoryEntry | None]
"""A stored booking and the last entry of its history."""


class Moves(QObject):
    """Carries out changes that start from stored bookings.

    Signals:
        ready: A command to execute, and a callable that asks for the same again, when somebody was faster.
        refused: What was asked for cannot be: the error.
        given_up: Somebody was asked and decided against it.
    """

    ready = Signal(object, object)
    refused = Signal(object)
    given_up = Signal()

    def __init__(
        self,
        around: Surroundings,
        judge: Callable[[], PlannerJudge | None],
        series: SeriesFlow,
        window: QWidget,
    ) -> None:
        """Take what is needed.

        Args:
            around: The campus and the window.
            judge: Returns the planner's judge, None while nothing is loaded.
            series: Asks what a change of an instance concerns.
            window: The widget dialogs belong to.
        """
        super().__init__(window)
        self._series = series
        self._around = around
        self._session = around.session
        self._judge = judge
        self._window = window

    def apply(self, proposal: Proposal) -> None:
        """Move, resize or copy; asks for a reason where a rule may be overridden."""
        edits = [from_proposal(each, each.item) for each in proposal.everything if each.item is not None]
        self.make(edits, _NAMES.get(proposal.intent, "command-batch"))

    def confirm(self, items: Sequence[AgendaItem]) -> None:
        """Confirm options."""
        self.make([to_status(item, BookingStatus.CONFIRMED) for item in items], "command-confirm-options")

    def cancel(self, items: Sequence[AgendaItem]) -> None:
        """Cancel bookings; the toast offers to undo it."""
        bookings = {item.booking_id: item for item in items}.values()
        self.make([to_status(item, BookingStatus.CANCELLED) for item in bookings], _CANCEL)

    def cancel_stored(self, bookings: Sequence[Booking]) -> None:
        """Cancel bookings that were read as a whole, asking the same."""
        self.make([to_cancelled(booking) for booking in bookings], _CANCEL)

    def make(self, edits: Sequence[Edit], name: str) -> None:
        """Make changes, all or none.

        Args:
            edits: The changes, each of another booking.
            name: Name of the whole where there are several.
        """
        if edits:
            self._session.read(
                lambda unit: [self._found(unit, edit) for edit in edits],
                lambda found: self._decide(edits, found, name),
                self.refused.emit,
                owner=self,
            )

    def compare(
        self, edit: Edit, on_done: Callable[[Conflict], None], on_error: Callable[[Exception], None]
    ) -> None:
        """Read what somebody else has stored, to be shown beside a change."""
        self._session.read(
            lambda unit: self._found(unit, edit),
            lambda found: on_done(Conflict(edit, *found)),
            on_error,
            owner=self,
        )

    def _found(self, unit: UnitOfWork, edit: Edit) -> Found:
        scope = self._session.services.scope
        booking = unit.bookings.get(edit.booking_id, scope)
        if booking.revision == edit.revision:
            return booking, None
        history = unit.history.of("booking", int(booking.id), scope)
        return booking, history[-1] if history else None

    def _decide(self, edits: Sequence[Edit], found: Sequence[Found], name: str) -> None:
        pairs = list(zip(edits, found, strict=True))
        conflicts = [
            Conflict(edit, booking, last)
            for edit, (booking, last) in pairs
            if edit.kind is not Kind.COPY and booking.revision != edit.revision
        ]
        try:
            ready = [Ready(edit, booking, edit.apply(booking.draft)) for edit, (booking, _) in pairs]
        except InvalidValue as error:
            self.refused.emit(error)
            return

        def go_on() -> None:
            self._ask_scope(ready, lambda: self._judge_and_run(ready, edits, name))

        if conflicts:
            self._show_both(conflicts, go_on)
        else:
            go_on()

    def _ask_scope(self, wanted: Sequence[Ready], alone: Callable[[], None]) -> None:
        """Ask what a change of one instance concerns; several chosen by hand are meant as they are."""
        first = wanted[0]
        if len(wanted) > 1 or first.booking.series_id is None or first.edit.kind is Kind.COPY:
            alone()
        elif first.edit.kind is Kind.CANCEL:
            self._series.cancel(first.booking.id, first.booking.revision, alone)
        else:
            self._series.change(first.booking, first.draft, alone, given_up=self.given_up.emit)

    def _judge_and_run(self, wanted: Sequence[Ready], edits: Sequence[Edit], name: str) -> None:
        judge = self._judge()
        if judge is None:
            return
        live = [each for each in wanted if each.draft.status.is_live]
        freeing = [each for each in wanted if not each.draft.status.is_live]
        joint = judge_together(judge.judge, [each.change for each in live])

        def run(reason: str) -> None:
            order = in_safe_order([each.booking for each in live], joint.each)
            commands = tuple(each.command(reason) for each in (*freeing, *(live[n] for n in order)))
            command = commands[0] if len(commands) == 1 else Batch(commands, name)
            self.ready.emit(command, lambda: self.make(edits, name))

        used = [v for each in freeing for v in self._against_freeing(each)]
        if used and all(v.overridable_by_actor for v in used):
            self._ask_reason(used, run, cancels=True)
        elif joint.needs_reason and any(_asks_for_reason(each) for each in live):
            self._ask_reason([v for j in joint.each for v in j.verdicts if v.blocks], run)
        else:
            run("")

    def _against_freeing(self, wanted: Ready) -> tuple[Verdict, ...]:
        """Return what speaks against letting go of a booking: it was used."""
        services = self._session.services
        return leaving_confirmed(wanted.booking, wanted.draft.status, services.actor, services.clock.now())

    def _show_both(self, conflicts: Sequence[Conflict], go_on: Callable[[], None]) -> None:
        """Show the stored versions beside those asked for; what is shown behind them is read anew."""
        from campus_desk.ui.booking.conflict_dialog import ConflictDialog  # noqa: PLC0415 - rarely needed

        self._session.look_again(conflict.theirs.id for conflict in conflicts)
        dialog = ConflictDialog(self._around, conflicts, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(go_on)
        dialog.rejected.connect(self.given_up)
        dialog.open()

    def _ask_reason(
        self, against: Sequence[Verdict], go_on: Callable[[str], None], *, cancels: bool = False
    ) -> None:
        from campus_desk.ui.booking.reason_dialog import ask_reason  # noqa: PLC0415 - rarely needed

        # Moving forty bookings into a holiday breaks one rule forty times: it is said once.
        verdicts = {v.sentence: v for v in against}.values()
        ask_reason(self._around, verdicts, self._window, go_on, self.given_up.emit, cancels=cancels)


def _asks_for_reason(wanted: Ready) -> bool:
    """Tell whether the rules of time and place are asked again: not while a booking stays where it is."""
    before, after = wanted.booking.draft, wanted.draft
    return wanted.edit.kind is Kind.COPY or (before.resources, before.slot) != (after.resources, after.slot)
