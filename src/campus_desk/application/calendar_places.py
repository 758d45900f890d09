"""Where an event takes place: its LOCATION matched to resources, whole, then parted at commas."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from campus_desk.application.calendar_values import CalendarEvent
from campus_desk.domain.identifiers import KindId, ResourceId, SiteId
from campus_desk.domain.messages import Message
from campus_desk.domain.resource import Resource

MAX_CODE = 32


class PlaceUnknown(Exception):
    """An event names no resource that can be told.

    Attributes:
        reason: Why, in words.
    """

    def __init__(self, key: str, **params: str) -> None:
        super().__init__(key)
        self.reason = Message.of(key, **params)


class Places:
    """The resources of a campus by code and name, upper and lower case and blanks alike.

    Attributes:
        resources: All resources by id; made ones have negative ids.
        made: Resources to be made, or, when they were retired, to be brought back.
    """

    def __init__(self, resources: Iterable[Resource]) -> None:
        self.resources: dict[ResourceId, Resource] = {r.id: r for r in resources}
        self.made: dict[ResourceId, Resource] = {}
        self._by_word: dict[str, list[Resource]] = defaultdict(list)
        for resource in self.resources.values():
            self._index(resource)

    def _index(self, resource: Resource) -> None:
        for word in {_word(resource.code), _word(resource.name)}:
            self._by_word[word].append(resource)

    def make_unknown(self, events: Iterable[CalendarEvent], kind: KindId, site: SiteId) -> None:
        """Make a resource for every place that none in service is known by, in an order of their own."""
        unknown: dict[str, str] = {}
        for name in (name for event in events for name in self._names(event)):
            known = self._by_word.get(_word(name), [])
            if not known:
                unknown[_word(name)] = min(unknown.get(_word(name), name), name)
            elif len(known) == 1 and known[0].retired_on is not None:
                self.made[known[0].id] = replace(known[0], retired_on=None)
        codes = {r.code.casefold() for r in self.resources.values()}
        for number, word in enumerate(sorted(unknown), start=1):
            name = " ".join(unknown[word].split())
            code = _free_code(name, codes)
            codes.add(code.casefold())
            made = Resource(
                ResourceId(-number), code, name, kind, site, position=len(self.resources) + number
            )
            self.made[made.id] = made
        for made in self.made.values():
            self.resources[made.id] = made
        self._by_word.clear()
        for resource in self.resources.values():
            self._index(resource)

    def _names(self, event: CalendarEvent) -> tuple[str, ...]:
        """Return the names of an event's places: codes of its own, the whole LOCATION when known, or its parts."""
        if event.resources:
            return event.resources
        if _word(event.location) in self._by_word:
            return (event.location,)
        return tuple(part.strip() for part in event.location.split(",") if part.strip())

    def resolve(self, event: CalendarEvent) -> tuple[ResourceId, ...]:
        """Return the resources of an event, each once, in the order named.

        Raises:
            PlaceUnknown: It names none, one that is unknown, or a name that several resources have.
        """
        names = self._names(event)
        if not names:
            raise PlaceUnknown("calendar-no-place")
        found: list[ResourceId] = []
        for name in names:
            resource = self._one(name)
            if resource.id not in found:
                found.append(resource.id)
        return tuple(found)

    def _one(self, name: str) -> Resource:
        known = self._by_word.get(_word(name), [])
        by_code = [r for r in known if _word(r.code) == _word(name)]
        in_service = [r for r in known if r.retired_on is None]
        for choice in (by_code, in_service, known):
            if len(choice) == 1:
                return choice[0]
        raise PlaceUnknown("calendar-place-ambiguous" if known else "calendar-place-unknown", place=name)

    def with_code(self, codes: Iterable[str]) -> tuple[ResourceId, ...]:
        """Return the resources that have one of the codes; unknown codes are left out."""
        wanted = {_word(code) for code in codes}
        return tuple(r.id for r in self.resources.values() if _word(r.code) in wanted)

    def names(self, ids: Iterable[ResourceId]) -> tuple[str, ...]:
        """Return the names of resources."""
        return tuple(self.resources[i].name for i in ids if i in self.resources)

    def used(self, ids: Iterable[ResourceId]) -> Mapping[ResourceId, Resource]:
        """Return the made resources among some."""
        wanted = set(ids)
        return {i: made for i, made in self.made.items() if i in wanted}


def _word(text: str) -> str:
    return " ".join(text.split()).casefold()


def _free_code(name: str, taken: set[str]) -> str:
    """Return a code made of a name: printable, blanks as dashes, at most 32 characters, not taken."""
    stem = "".join(c for c in "-".join(name.split()) if c.isprintable() and not c.isspace()) or "PLACE"
    code = stem[:MAX_CODE]
    number = 1
    while code.casefold() in taken:
        number += 1
        ending = f"-{number}"
        code = stem[: MAX_CODE - len(ending)] + ending
    return code
