"""What reception needs from outside: the waiting list and reported problems. Part of ``ports``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from campus_desk.domain.actors import EVERYTHING, ViewerScope
from campus_desk.domain.identifiers import ProblemId, WaitingId
from campus_desk.domain.problem import ProblemReport
from campus_desk.domain.waiting import WaitingEntry


class WaitingRepository(Protocol):
    """The waiting list. ``save`` with id 0 inserts; otherwise it raises StaleRevision as catalogue records do."""

    def get(self, waiting_id: WaitingId, scope: ViewerScope = EVERYTHING) -> WaitingEntry: ...
    def open(self, scope: ViewerScope = EVERYTHING) -> Sequence[WaitingEntry]:
        """Return who still waits or has an offer, by start of the window, then in the order they came."""
        ...

    def save(self, entry: WaitingEntry) -> WaitingEntry: ...


class ProblemRepository(Protocol):
    """Reported problems, saved as the waiting list is."""

    def get(self, problem_id: ProblemId, scope: ViewerScope = EVERYTHING) -> ProblemReport: ...
    def open(self, scope: ViewerScope = EVERYTHING) -> Sequence[ProblemReport]:
        """Return the reports nobody has dealt with, the oldest first."""
        ...

    def save(self, report: ProblemReport) -> ProblemReport: ...
