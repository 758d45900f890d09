"""Find a slot: what was said so far, by words or by hand, and the question it makes with what was not said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, timedelta
from typing import Any

from campus_desk.application.quick_meanings import DurationMeant, StartMeant
from campus_desk.application.quick_reading import Reading, Token, TokenState
from campus_desk.application.slot_query import Need, SlotQuery
from campus_desk.domain.booking import USUAL_MINUTES
from campus_desk.domain.identifiers import CustomerId, KindId, ResourceId, SiteId
from campus_desk.domain.opening_hours import DAY_MINUTES
from campus_desk.domain.resource import Resource, seats_of
from campus_desk.domain.timeslot import at_campus

MOST_DAYS = 31
"""So many days are looked at in one question."""

_QUARTER = 15


@dataclass(frozen=True, slots=True)
class Wish:
    """What was said; None or empty where nothing was.

    Attributes:
        resources: Asked for by name: rooms, and whatever goes with them.
        days: The first and the last day that would do.
        span: From which minute of the day to which it may take place.
        minutes: How long.
        title: What it is called, ``contact`` who is responsible.
    """

    people: int | None = None
    features: tuple[str, ...] = ()
    kinds: tuple[KindId, ...] = ()
    resources: tuple[ResourceId, ...] = ()
    site: SiteId | None = None
    days: tuple[date, date] | None = None
    span: tuple[int, int] | None = None
    minutes: int | None = None
    customer_id: CustomerId | None = None
    title: str = ""
    contact: str = ""

    @staticmethod
    def of(reading: Reading) -> Wish:
        """Return what was said in words.

        « 2h » may be a time or a length; where a time is sought it is the length.
        """
        length = reading.duration
        if length is None:
            length = next(filter(None, map(_length, reading.open_tokens)), None)
        customer, day = reading.customer, reading.day
        return Wish(
            people=reading.people,
            features=tuple(meant.code for meant in reading.features),
            kinds=tuple(meant.kind_id for meant in reading.kinds),
            resources=tuple(meant.resource_id for meant in reading.resources),
            site=reading.site.site_id if reading.site else None,
            days=(day.first, day.last) if day else None,
            span=_span(reading, length),
            minutes=length,
            customer_id=customer.customer_id if customer else None,
            title=reading.title,
            contact=customer.contact if customer else "",
        )

    def with_hand(self, chosen: Mapping[str, Any]) -> Wish:
        """Return the wish with what was chosen by hand put over it."""
        return replace(self, **chosen)

    def said(self) -> Iterator[str]:
        """Yield the names of the fields about which something was said."""
        for each in fields(self):
            if getattr(self, each.name) != each.default:
                yield each.name

    def day_or(self, usual: date, now: datetime) -> tuple[date, date]:
        """Return the days that are meant: the usual one while none is named, the next where its time is over."""
        if self.days is not None:
            return self.days
        present = at_campus(now)
        day = max(usual, present.date())
        _, closes = self.span or (0, DAY_MINUTES)
        if day == present.date() and closes - self.length < present.hour * 60 + present.minute - _QUARTER:
            day += timedelta(days=1)
        return day, day

    @property
    def length(self) -> int:
        """How long in minutes, the usual time while nobody says so."""
        return self.minutes or USUAL_MINUTES

    def query(
        self, resources: Mapping[ResourceId, Resource], usual_day: date, now: datetime, home: SiteId | None
    ) -> SlotQuery:
        """Return the question.

        Args:
            resources: All resources.
            usual_day: The day that is meant while none is named.
            now: The present instant.
            home: The site that is near while none is named.
        """
        first, last = self.day_or(usual_day, now)
        days = (first + timedelta(days=n) for n in range(min((last - first).days + 1, MOST_DAYS)))
        opens, closes = self.span or (0, DAY_MINUTES)
        return SlotQuery(
            tuple(self._needs(resources)),
            tuple(days),
            self.length,
            opens,
            closes,
            self.customer_id,
            self.site or home,
        )

    def _needs(self, resources: Mapping[ResourceId, Resource]) -> Iterator[Need]:
        """Yield a need for each room or thing named; people sit in the rooms, in the order named, else in any room."""
        named = [resources[r] for r in self.resources if r in resources]
        rooms = [r for r in named if seats_of(r, resources) is not None]
        features = frozenset(self.features)
        if not rooms and (not named or self.people or features or self.kinds):
            yield Need(self.people, features, frozenset(self.kinds), site=self.site)
        left = self.people
        for n, room in enumerate(rooms):
            here = left
            if left is not None and n + 1 < len(rooms):
                here = min(left, seats_of(room, resources) or 0)
                left -= here
            # What is wanted besides is wanted of the first room.
            yield Need(here, features if n == 0 else frozenset(), resources=frozenset({room.id}))
        for thing in named:
            if thing not in rooms:
                yield Need(resources=frozenset({thing.id}))


def is_length(token: Token) -> bool:
    """Tell whether a token that might be a time as well is read as a length."""
    return _length(token) is not None


def _length(token: Token) -> int | None:
    if token.state is not TokenState.AMBIGUOUS:
        return None
    lengths = [meant.minutes for meant in token.choices if isinstance(meant, DurationMeant)]
    others = [meant for meant in token.choices if not isinstance(meant, DurationMeant)]
    return lengths[0] if len(lengths) == 1 and all(isinstance(o, StartMeant) for o in others) else None


def _span(reading: Reading, length: int | None) -> tuple[int, int] | None:
    """Return the times of day that would do: those of the words, or just long enough from the start that is named."""
    start, end = reading.start, reading.end
    if start is not None:
        start -= start % _QUARTER
        end = end if end is not None else start + (length or USUAL_MINUTES)
        return start, min(max(end, start + 1), DAY_MINUTES)
    opens, closes = reading.part.part.window if reading.part else (0, DAY_MINUTES)
    if end is not None:
        return (opens if opens < end else 0), min(end, DAY_MINUTES)
    return (opens, closes) if reading.part else None
