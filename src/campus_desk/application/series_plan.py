"""What a change of a series would do, date by date: shown before anything is saved, then done."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from campus_desk.domain.booking import Allocation, Booking, BookingDraft, Series
from campus_desk.domain.identifiers import BookingId
from campus_desk.domain.messages import Message
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.domain.verdicts import Verdict


class LineKind(Enum):
    """What becomes of one date."""

    NEW = "new"
    MOVED = "moved"
    CHANGED = "changed"
    """It stays when it is; something else about it changes."""
    ELSEWHERE = "elsewhere"
    """It goes to an equivalent room, because something is in the way in its own."""
    UNCHANGED = "unchanged"
    CANCELLED = "cancelled"
    CONFLICT = "conflict"
    """A rule is against it: it is left out, or stays as it is when it is there already."""
    GAP = "gap"
    """Its time does not exist on that day."""
    TWICE = "twice"
    """Its time exists twice on that day, and nobody has said yet which one is meant."""
    EXCEPTION = "exception"
    """It was changed or cancelled by itself and stays so."""
    PAST = "past"
    INVOICED = "invoiced"

    @property
    def acts(self) -> bool:
        """Tell whether something is done on that date."""
        return self in _ACTING


_ACTING = frozenset({LineKind.NEW, LineKind.MOVED, LineKind.CHANGED, LineKind.ELSEWHERE, LineKind.CANCELLED})


@dataclass(frozen=True, slots=True)
class SeriesLine:
    """One date of the diff.

    Attributes:
        wall: When the series has it, on the wall clock of its zone.
        before: The stored booking, None for a new date.
        after: What it is to be, None where nothing is booked.
        verdicts: What the rules say about ``after``, or against what the series wants.
        problem: Why it cannot be, in words; None when ``verdicts`` say it or nothing is wrong.
    """

    kind: LineKind
    wall: datetime
    before: Booking | None = None
    after: BookingDraft | None = None
    verdicts: tuple[Verdict, ...] = ()
    problem: Message | None = None

    @property
    def slot(self) -> TimeSlot | None:
        """When it takes place after the change, or took place before it."""
        if self.after is not None:
            return self.after.slot
        return self.before.slot if self.before is not None else None

    @property
    def against(self) -> tuple[Verdict, ...]:
        """The verdicts that block."""
        return tuple(v for v in self.verdicts if v.blocks)

    @property
    def needs_reason(self) -> bool:
        """Tell whether giving a reason would let it be."""
        against = self.against
        return (
            self.kind is LineKind.CONFLICT and bool(against) and all(v.overridable_by_actor for v in against)
        )


@dataclass(frozen=True, slots=True)
class Addition:
    """A booking to be made."""

    draft: BookingDraft
    allocations: tuple[Allocation, ...]
    recurrence_id: str
    override_reason: str


@dataclass(frozen=True, slots=True)
class SeriesPlan:
    """A change of a series, decided date by date.

    Attributes:
        lines: In the order of their dates.
        series: The series as it shall be; its id is 0 and its UID empty when it is made by the change. None when
            bookings are only cancelled and the rule stays.
        head: What remains of the series before its change, when it is split; it ends earlier.
        additions: Bookings to be made; ``changes`` pairs of a booking as it is and as it shall be, in the series.
        released: Likewise bookings that leave the series, because it has no date for them any more.
        changes_rule: Whether the series will recur in another way than now.
        booked_until: Where booking stops although the rule goes on, None when it does not.
        is_blocked: Nothing is done, because a date cannot be and none may be left out.
    """

    lines: tuple[SeriesLine, ...]
    series: Series | None = None
    head: Series | None = None
    additions: tuple[Addition, ...] = ()
    changes: tuple[tuple[Booking, Booking], ...] = ()
    released: tuple[tuple[Booking, Booking], ...] = ()
    changes_rule: bool = False
    booked_until: date | None = None
    is_blocked: bool = False

    @property
    def asks_which_hour(self) -> bool:
        """Tell whether a time exists twice and has to be decided."""
        return any(line.kind is LineKind.TWICE for line in self.lines)

    @property
    def needs_reason(self) -> bool:
        """Tell whether a reason would let more dates be."""
        return any(line.needs_reason for line in self.lines)

    @property
    def may_be_done(self) -> bool:
        """Tell whether it can be carried out as it is, and does something."""
        if self.is_blocked or self.asks_which_hour:
            return False
        return self.changes_rule or any(line.kind.acts for line in self.lines)

    def count(self, *kinds: LineKind) -> int:
        """Return how many dates are of some kinds."""
        return sum(1 for line in self.lines if line.kind in kinds)

    @property
    def revisions(self) -> tuple[tuple[BookingId, int], ...]:
        """The stored bookings the plan looked at, with their revisions."""
        return tuple((line.before.id, line.before.revision) for line in self.lines if line.before is not None)

    @property
    def digest(self) -> str:
        """Equal for plans that would do the same."""
        told = repr([(line.kind.value, line.wall, line.before, line.after) for line in self.lines])
        return hashlib.sha256(told.encode()).hexdigest()
