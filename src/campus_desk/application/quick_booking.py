"""From what a quick entry asks for to what would be booked: the smallest free room that fits, or what else is free.

Everything comes from the judge's snapshot: nothing is read, so that it can be worked out on every key press.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from campus_desk.application.judgement import Judge, Judgement
from campus_desk.application.quick_wish import Wish
from campus_desk.application.slot_finder import nearest_free
from campus_desk.application.slot_query import Need
from campus_desk.application.slot_search import AWAY_SEATS, NOBODY, SlotSearch
from campus_desk.domain.booking import BookingDraft
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import ResourceId
from campus_desk.domain.messages import Message
from campus_desk.domain.resource import Resource, seats_of
from campus_desk.domain.timeslot import TimeSlot

MOST_ALTERNATIVES = 3
LATER_DAYS = 7


@dataclass(frozen=True, slots=True)
class Finding:
    """What would be booked.

    Attributes:
        judgement: About the place that was found, or about the one that was named and cannot be had; None where
            nothing is free or fits.
        alternatives: Other places that could be had, best first, where this one cannot.
        fits_nowhere: Whether nothing would do at any time: too many people, or equipment nothing has.
        problem: Why it cannot even be judged: a time the clock skips.
    """

    judgement: Judgement | None = None
    alternatives: tuple[Judgement, ...] = ()
    fits_nowhere: bool = False
    problem: Message | None = None

    @property
    def may_be_saved(self) -> bool:
        """Tell whether it can be booked, with a reason where one is needed."""
        return self.judgement is not None and self.judgement.may_be_saved


def find_place(judge: Judge, wish: Wish) -> Finding:
    """Return what would be booked for a wish. The judge must know ``wish.days_known``."""
    try:
        return _found(judge, wish)
    except InvalidValue as error:
        return Finding(problem=error.message)


def _found(judge: Judge, wish: Wish) -> Finding:
    candidates = [_candidates(judge, need, wish) for need in wish.needs]
    if not all(candidates):
        return Finding(fits_nowhere=True)
    if wish.start is None:
        option = next(SlotSearch(judge, wish.query).options(), None)
        if option is not None and option.in_range:
            return Finding(_complete(judge, wish, option.draft))
        return Finding(alternatives=_alternatives(judge, wish))
    with_reason: Judgement | None = None
    refused: Judgement | None = None
    for slot in wish.slots():
        for resources in _together(judge, wish, candidates, slot):
            judgement = judge.verdict(_draft(judge, wish, resources, slot))
            if judgement.is_free:
                return Finding(judgement)
            if judgement.needs_reason:
                with_reason = with_reason or judgement
            else:
                refused = refused or judgement
    if with_reason is not None:
        return Finding(with_reason)
    if not wish.named:
        return Finding(alternatives=_alternatives(judge, wish))
    return Finding(refused, _alternatives(judge, wish, refused))


def _together(
    judge: Judge, wish: Wish, candidates: list[list[Resource]], slot: TimeSlot
) -> Iterator[tuple[ResourceId, ...]]:
    """Yield resources that could be taken: what was named as it is, else the first free one for each further need."""
    if wish.named:
        yield wish.named
        return
    for first in candidates[0]:
        chosen = [first.id]
        for further in candidates[1:]:
            free = (
                r.id
                for r in further
                if r.id not in chosen and judge.is_untaken(_draft(judge, wish, (*chosen, r.id), slot))
            )
            chosen.extend(islice(free, 1))
        resources = tuple(chosen)
        if len(resources) == len(candidates) and judge.is_untaken(_draft(judge, wish, resources, slot)):
            yield resources


def _candidates(judge: Judge, need: Need, wish: Wish) -> list[Resource]:
    """Return what would do for a need whenever it is free, the fewest empty seats first, near before away.

    What was named is judged as it is: the rules say what speaks against it.
    """
    resources = judge.resources
    if len(need.resources) == 1:
        return [resources[r] for r in need.resources if r in resources]
    return sorted(
        (
            r
            for r in resources.values()
            if r.retired_on is None and need.concerns(r, resources) and need.refuses(r, resources) is None
        ),
        key=lambda r: (
            (seats_of(r, resources) or 0) + AWAY_SEATS * (wish.near is not None and r.site_id != wish.near),
            r.position,
            r.id,
        ),
    )


def _draft(judge: Judge, wish: Wish, resources: tuple[ResourceId, ...], slot: TimeSlot) -> BookingDraft:
    found = [judge.resources[r] for r in resources if r in judge.resources]
    return BookingDraft(
        resources,
        slot,
        wish.customer_id or NOBODY,
        title=wish.title,
        contact=wish.contact,
        attendees=wish.people,
        setup_minutes=max((r.setup_minutes for r in found), default=0),
        teardown_minutes=max((r.teardown_minutes for r in found), default=0),
    )


def _complete(judge: Judge, wish: Wish, draft: BookingDraft) -> Judgement:
    """Return a found place with title, contact and head count, judged again."""
    said = replace(draft, title=wish.title, contact=wish.contact, attendees=wish.people)
    return judge.verdict(said)


def _alternatives(judge: Judge, wish: Wish, refused: Judgement | None = None) -> tuple[Judgement, ...]:
    """Return other places: near what was named, or near the time asked for, then on the days that follow."""
    found: dict[tuple[tuple[ResourceId, ...], TimeSlot], Judgement] = {}

    def take(drafts: Iterator[BookingDraft]) -> None:
        for draft in islice(drafts, MOST_ALTERNATIVES):
            if len(found) < MOST_ALTERNATIVES:
                found.setdefault((draft.resources, draft.slot), _complete(judge, wish, draft))

    if refused is not None:
        take(near.draft for near in nearest_free(judge, refused.draft, limit=MOST_ALTERNATIVES))
    for query in (wish.query, wish.query.later(LATER_DAYS)):
        if len(found) < MOST_ALTERNATIVES:
            take(option.draft for option in SlotSearch(judge, query).options())
    return tuple(found.values())
