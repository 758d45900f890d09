"""Reported problems: made by tenants and reception, answered by reception."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from campus_desk.application.changes import Changes
from campus_desk.application.commands import (
    Command,
    ReopenProblem,
    ReportProblem,
    SolveProblem,
    WithdrawProblem,
)
from campus_desk.application.desk import Handler, Outcome
from campus_desk.application.ports import Clock, UnitOfWork
from campus_desk.application.remembering import remember
from campus_desk.domain.actors import Actor, ViewerScope
from campus_desk.domain.errors import NotFound, NotPermitted, Refused, StaleRevision
from campus_desk.domain.identifiers import UNSAVED, ProblemId
from campus_desk.domain.messages import Message
from campus_desk.domain.problem import ProblemReport, ProblemState


@dataclass(frozen=True, slots=True)
class ProblemHandlers:
    """The handlers of reported problems."""

    clock: Clock

    def by_command(self) -> Mapping[type[Command], Handler]:
        """Return the handlers by the command they handle."""
        return {
            ReportProblem: self.report,
            WithdrawProblem: self.withdraw,
            SolveProblem: self.solve,
            ReopenProblem: self.reopen,
        }

    def report(self, command: ReportProblem, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Note a problem. Its inverse withdraws it.

        Raises:
            NotFound: No such resource, or no such booking of theirs.
            InvalidValue: Nothing is said, or too much.
        """
        if all(r.id != command.resource_id for r in unit.catalogue.resources()):
            raise NotFound("resource", command.resource_id)
        if command.booking_id is not None:
            unit.bookings.get(command.booking_id, ViewerScope(actor.customer_id))
        report = ProblemReport(
            ProblemId(UNSAVED),
            command.resource_id,
            command.text.strip(),
            self.clock.now(),
            actor.name,
            actor.customer_id,
            command.booking_id,
            command.unusable,
        )
        stored = unit.problems.save(report)
        remember(self.clock, unit, actor, "report", "problem", None, stored)
        return Outcome(_changed(stored), WithdrawProblem(stored.id, stored.revision), stored)

    def withdraw(self, command: WithdrawProblem, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Take a report back that nobody has dealt with. Its inverse puts it back."""
        return self._close(command, unit, actor, "withdraw", None)

    def solve(self, command: SolveProblem, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Say that it is dealt with. Its inverse reopens it."""
        return self._close(command, unit, actor, "solve", command.answer.strip())

    def reopen(self, command: ReopenProblem, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Put a report back among those that wait. Its inverse closes it as it was closed.

        Raises:
            NotPermitted: A tenant puts back only what it has withdrawn: what reception dealt with stays so.
        """
        before = _current(command, unit, actor)
        if actor.customer_id is not None and not _withdrew(actor, before, unit):
            raise NotPermitted(command.label, actor.role.value)
        said = before.answer
        if command.answer is not None and actor.customer_id is None:
            said = command.answer
        after = unit.problems.save(replace(before, state=ProblemState.OPEN, answer=said, solved_at=None))
        remember(self.clock, unit, actor, "reopen", "problem", before, after)
        inverse: Command = WithdrawProblem(after.id, after.revision)
        if before.solved_at is not None and actor.customer_id is None:
            inverse = SolveProblem(after.id, after.revision, before.answer)
        return Outcome(_changed(after), inverse, after)

    def _close(
        self,
        command: WithdrawProblem | SolveProblem,
        unit: UnitOfWork,
        actor: Actor,
        action: str,
        answer: str | None,
    ) -> Outcome:
        before = _current(command, unit, actor)
        if before.state is ProblemState.SOLVED:
            raise Refused(Message.of("error-problem-solved"))
        said = before.answer if answer is None else answer
        solved_at = None if answer is None else self.clock.now()
        closed = replace(before, state=ProblemState.SOLVED, answer=said, solved_at=solved_at)
        after = unit.problems.save(closed)
        remember(self.clock, unit, actor, action, "problem", before, after)
        return Outcome(_changed(after), ReopenProblem(after.id, after.revision, before.answer), after)


def _current(
    command: WithdrawProblem | SolveProblem | ReopenProblem, unit: UnitOfWork, actor: Actor
) -> ProblemReport:
    report = unit.problems.get(command.problem_id, ViewerScope(actor.customer_id))
    if report.revision != command.expected_revision:
        raise StaleRevision("problem", report.id, command.expected_revision, report.revision)
    return report


def _withdrew(actor: Actor, report: ProblemReport, unit: UnitOfWork) -> bool:
    """Tell whether the last that became of a report is that somebody withdrew it."""
    last = unit.history.of("problem", int(report.id))[-1]
    return last.action == "withdraw" and last.actor == actor.name


def _changed(report: ProblemReport) -> Changes:
    return Changes(problems=frozenset({int(report.id)}))
