"""Several changes that happen together or not at all: one verdict for all of them, and an order they can be made in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from campus_desk.application.judgement import Judge, Judgement, Meanwhile
from campus_desk.domain.booking import Allocation, Booking, BookingDraft, BusyInterval
from campus_desk.domain.identifiers import UNSAVED, BookingId


@dataclass(frozen=True, slots=True)
class Change:
    """One of several changes: the draft, the booking it changes (None for a new one) and its draft as stored.

    Without ``previous``, that is taken from the agenda.
    """

    draft: BookingDraft
    editing: BookingId | None = None
    previous: BookingDraft | None = None


@dataclass(frozen=True, slots=True)
class JointJudgement:
    """What is to be said about changes that happen together.

    Attributes:
        each: The judgement of every change, in the order asked.
    """

    each: tuple[Judgement, ...]

    @property
    def against(self) -> Judgement | None:
        """The first change something speaks against: the one nobody may override, if there is one."""
        blocked = [j for j in self.each if not j.is_free]
        return next((j for j in blocked if not j.needs_reason), blocked[0] if blocked else None)

    @property
    def is_free(self) -> bool:
        """Tell whether no rule speaks against any of them."""
        return all(j.is_free for j in self.each)

    @property
    def needs_reason(self) -> bool:
        """Tell whether this actor may have all of them by giving a reason."""
        return not self.is_free and all(j.may_be_saved for j in self.each)

    @property
    def blockers(self) -> frozenset[BookingId]:
        """The bookings in the way of any of them."""
        return frozenset(b for j in self.each for b in j.blockers)

    @property
    def net(self) -> Decimal:
        """The price of all of them, VAT excluded."""
        return sum((j.quote.net for j in self.each), Decimal("0.00"))


def judge_together(judge: Judge, changes: Sequence[Change]) -> JointJudgement:
    """Judge changes that happen at the same time: none is in the way where it was, each is where it goes."""
    gone = frozenset(change.editing for change in changes if change.editing is not None)
    taken: list[BusyInterval] = []
    found = []
    for change in changes:
        meanwhile = Meanwhile(gone, tuple(taken))
        judgement = judge.verdict(change.draft, change.editing, change.previous, meanwhile)
        found.append(judgement)
        # A change is never in its own way; a new booking has no number that could be anybody's.
        number = change.editing if change.editing is not None else BookingId(UNSAVED)
        taken += [BusyInterval(a.resource_id, a.slot, number) for a in judgement.allocations]
    return JointJudgement(tuple(found))


def in_safe_order(changes: Sequence[Booking], judgements: Sequence[Judgement]) -> list[int]:
    """Return in which order bookings can be changed so that none takes what another one still holds.

    Bookings that change places in a circle have no such order; they keep theirs, and the database refuses them.
    """
    waiting = list(range(len(changes)))
    ordered: list[int] = []
    while waiting:
        held = {n: changes[n].allocations for n in waiting}
        ready = [
            n
            for n in waiting
            if not any(m != n and _collide(judgements[n].allocations, held[m]) for m in waiting)
        ]
        ordered += ready or waiting
        waiting = [n for n in waiting if n not in ready] if ready else []
    return ordered


def _collide(wanted: Sequence[Allocation], held: Sequence[Allocation]) -> bool:
    return any(a.resource_id == b.resource_id and a.slot.overlaps(b.slot) for a in wanted for b in held)
