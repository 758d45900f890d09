"""Which of several events with one UID counts: decided by what they say, never by their order in the file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from campus_desk.application.calendar_report import RefusedEvent, refused
from campus_desk.application.calendar_values import CalendarEvent
from campus_desk.domain.messages import Message


def choose(
    events: Iterable[CalendarEvent],
) -> tuple[dict[tuple[str, str], CalendarEvent], list[RefusedEvent]]:
    """Return one event per UID and RECURRENCE-ID, and the others as refused.

    One that says where (or that it is cancelled) goes before one that does not; then the higher SEQUENCE, then one
    that takes place, then the one whose content comes last in order.
    """
    by_key: dict[tuple[str, str], list[CalendarEvent]] = defaultdict(list)
    for event in events:
        by_key[event.key].append(event)
    chosen: dict[tuple[str, str], CalendarEvent] = {}
    losers: list[RefusedEvent] = []
    for key, rivals in by_key.items():
        *rest, winner = sorted(rivals, key=_weight)
        chosen[key] = winner
        losers += [refused(loser, _why(loser, winner)) for loser in rest]
    return chosen, losers


def _weight(event: CalendarEvent) -> tuple[object, ...]:
    placed = event.names_place or event.cancelled
    return placed, event.sequence, not event.cancelled, repr(event)


def _why(loser: CalendarEvent, winner: CalendarEvent) -> Message:
    if not loser.names_place and winner.names_place:
        return Message.of(
            "calendar-duplicate-without-place", place=winner.location or ", ".join(winner.resources)
        )
    if loser.sequence < winner.sequence:
        return Message.of(
            "calendar-duplicate-older", sequence=str(loser.sequence), newer=str(winner.sequence)
        )
    if loser == winner:
        return Message.of("calendar-duplicate-same")
    return Message.of("calendar-duplicate-other")
