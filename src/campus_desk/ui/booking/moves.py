"""What is dropped on the planner becomes a command: moves, new lengths and copies, of one booking or of several.

Several are all or nothing: one verdict, one reason, one transaction, one step to undo.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from campus_desk.application.changes import Changes
from campus_desk.application.commands import Batch, ChangeBooking, Command, PlaceBooking
from campus_desk.application.joint_judgement import Change, JointJudgement, in_safe_order, judge_together
from campus_desk.application.ports import UnitOfWork
from campus_desk.domain.booking import Booking, BookingDraft
from campus_desk.domain.errors import InvalidValue, StaleRevision
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.ui.booking.series_flow import SeriesFlow
from campus_desk.ui.page import Surroundings
from campus_desk.ui.planner_judge import PlannerJudge, changed_resources
from campus_desk.ui.timeline.proposal import Intent, Proposal

_NAMES = {Intent.MOVE: "command-move-bookings", Intent.COPY: "command-copy-bookings"}


@dataclass(frozen=True, slots=True)
class Wanted:
    """A stored booking and what is to become of it."""

    proposal: Proposal
    booking: Booking
    draft: BookingDraft

    @property
    def change(self) -> Change:
        """The same for the judge."""
        if self.proposal.intent is Intent.COPY:
            return Change(self.draft)
        return Change(self.draft, self.booking.id, self.booking.draft)

    @property
    def changes_series(self) -> bool:
        """Tell whether others of its series might go with it."""
        return self.booking.series_id is not None and self.proposal.intent is not Intent.COPY

    def command(self, reason: str) -> Command:
        """Return what carries it out."""
        if self.proposal.intent is Intent.COPY:
            return PlaceBooking(self.draft, reason)
        return ChangeBooking(self.booking.id, self.booking.revision, self.draft, reason)


class Moves(QObject):
    """Carries out proposals that start from stored bookings.

    Signals:
        ready: A command to execute.
        refused: What was asked for cannot be: the error.
        given_up: Somebody was asked and decided against it.
    """

    ready = Signal(object)
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
        wanted = [each for each in proposal.everything if each.item is not None]
        scope = self._session.services.scope

        def read(unit: UnitOfWork) -> list[Booking]:
            return [unit.bookings.get(item.booking_id, scope) for item in proposal.items]

        self._session.read(read, lambda found: self._decide(wanted, found), self.refused.emit)

    def _decide(self, proposals: Sequence[Proposal], found: Sequence[Booking]) -> None:
        wanted = []
        for proposal, booking in zip(proposals, found, strict=True):
            item = proposal.item
            if item is None:
                continue
            if booking.revision != item.revision and proposal.intent is not Intent.COPY:
                self._changed_by_others(booking, item.revision)
                return
            try:
                draft = self._draft(proposal, booking)
            except InvalidValue as error:
                self.refused.emit(error)
                return
            wanted.append(Wanted(proposal, booking, draft))
        if len(wanted) == 1 and wanted[0].changes_series:
            booking, draft = wanted[0].booking, wanted[0].draft
            self._series.change(
                booking, draft, lambda: self._judge_and_run(wanted), given_up=self.given_up.emit
            )
            return
        self._judge_and_run(wanted)

    def _draft(self, proposal: Proposal, booking: Booking) -> BookingDraft:
        resources = booking.draft.resources
        if proposal.item is not None:
            resources = changed_resources(resources, proposal.item.requested_id, proposal.resource_id)
        return replace(
            booking.draft, slot=TimeSlot.of_epoch(proposal.start, proposal.end), resources=resources
        )

    def _changed_by_others(self, booking: Booking, expected: int) -> None:
        self.refused.emit(StaleRevision("booking", booking.id, expected, booking.revision))
        self._session.hub.changed.emit(Changes(bookings=frozenset({int(booking.id)})))

    def _judge_and_run(self, wanted: Sequence[Wanted]) -> None:
        judge = self._judge()
        if judge is None:
            return
        joint = judge_together(judge.judge, [each.change for each in wanted])
        if joint.needs_reason:
            self._ask_reason(joint, lambda reason: self._run(wanted, joint, reason))
        else:
            self._run(wanted, joint, "")

    def _run(self, wanted: Sequence[Wanted], joint: JointJudgement, reason: str) -> None:
        if len(wanted) == 1:
            self.ready.emit(wanted[0].command(reason))
            return
        order = in_safe_order([each.booking for each in wanted], joint.each)
        commands = tuple(wanted[n].command(reason) for n in order)
        self.ready.emit(Batch(commands, _NAMES[wanted[0].proposal.intent]))

    def _ask_reason(self, joint: JointJudgement, go_on: Callable[[str], None]) -> None:
        from campus_desk.ui.booking.reason_dialog import ReasonDialog  # noqa: PLC0415 - rarely asked for

        # Moving forty bookings into a holiday breaks one rule forty times: it is said once.
        verdicts = list({v.sentence: v for j in joint.each for v in j.verdicts if v.blocks}.values())
        dialog = ReasonDialog(self._around.theme, self._session.sentences, verdicts, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.given.connect(go_on)
        dialog.rejected.connect(self.given_up)
        dialog.open()
