"""Problems that people report about a resource, and what was answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from campus_desk.domain.booking import MAX_TEXT
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import BookingId, CustomerId, ProblemId, ResourceId


class ProblemState(Enum):
    """Whether somebody still has to look at it."""

    OPEN = "open"
    SOLVED = "solved"


@dataclass(frozen=True, slots=True)
class ProblemReport:
    """What somebody found wrong with a resource.

    Attributes:
        customer_id: Whose people report it, None when the campus itself does.
        booking_id: During which booking it was noticed, None if during none.
        unusable: It cannot be used until it is mended, in the reporter's judgement.
        answer: What was done about it.
        solved_at: When it was settled, with an answer for whoever reported it; None while it is open, for a report
            that was taken back, and for one settled when answers were still notes of reception's own.

    Raises:
        InvalidValue: Nothing is said, or too much.
    """

    id: ProblemId
    resource_id: ResourceId
    text: str
    reported_at: datetime
    reported_by: str
    customer_id: CustomerId | None = None
    booking_id: BookingId | None = None
    unusable: bool = False
    state: ProblemState = ProblemState.OPEN
    answer: str = ""
    revision: int = 1
    solved_at: datetime | None = None

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise InvalidValue("text", "error-problem-empty")
        for name in ("text", "answer"):
            if len(getattr(self, name)) > MAX_TEXT:
                raise InvalidValue(
                    name, "error-text-too-long", limit=MAX_TEXT, length=len(getattr(self, name))
                )
