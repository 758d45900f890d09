"""Which revisions a command builds on, and the same command built on others.

Undo needs both: two changes of one booking, undone one after the other, build on revisions that the first undo has
already replaced; a change made by somebody else in between must still be noticed.
"""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from dataclasses import replace
from typing import Any

from campus_desk.application.commands import (
    Batch,
    CancelBooking,
    CancelSeries,
    ChangeBooking,
    ChangeSeries,
    CheckIn,
    CheckOut,
    CloseWaiting,
    Command,
    ImportRecords,
    MarkNoShow,
    OfferWaiting,
    ReinstateBooking,
    ReopenProblem,
    RestoreAttendance,
    RestoreBookings,
    RestoreWaiting,
    SaveCustomer,
    SaveResource,
    SaveSite,
    SaveTariff,
    SaveWaiting,
    SolveProblem,
    WithdrawProblem,
)
from campus_desk.application.decision_commands import SaveAdjustment

RecordKey = tuple[str, int]
"""Kind of record (``booking``, ``resource`` …) and its id."""

_ON_A_BOOKING = (
    ChangeBooking,
    CancelBooking,
    ReinstateBooking,
    CheckIn,
    CheckOut,
    MarkNoShow,
    RestoreAttendance,
    ChangeSeries,
    CancelSeries,
)
_ON_A_PROBLEM = (WithdrawProblem, SolveProblem, ReopenProblem)
_RECORD_FIELDS: dict[type[Command], str] = {
    SaveSite: "site",
    SaveResource: "resource",
    SaveCustomer: "customer",
    SaveTariff: "tariff",
    SaveWaiting: "entry",
    SaveAdjustment: "adjustment",
}
_KINDS = {"entry": "waiting"}
"""What the history calls a record where its field is named otherwise."""
_ON_AN_ENTRY = (OfferWaiting, CloseWaiting, RestoreWaiting)

_LISTED: dict[type[Command], dict[str, str]] = {
    ImportRecords: {"sites": "site", "resources": "resource", "customers": "customer", "tariffs": "tariff"},
    RestoreBookings: {"bookings": "booking", "series": "series", "resources": "resource"},
}


def revisions(command: Command) -> Iterator[tuple[RecordKey, int]]:
    """Yield every stored record the command changes with the revision it expects, in order; new ones not."""
    if isinstance(command, Batch):
        for each in command.commands:
            yield from revisions(each)
    elif isinstance(command, _ON_A_BOOKING):
        yield ("booking", int(command.booking_id)), command.expected_revision
        seen = command.revisions if isinstance(command, ChangeSeries | CancelSeries) else ()
        yield from ((("booking", int(key)), revision) for key, revision in seen if key != command.booking_id)
    elif isinstance(command, _ON_AN_ENTRY):
        yield ("waiting", int(command.waiting_id)), command.expected_revision
    elif isinstance(command, _ON_A_PROBLEM):
        yield ("problem", int(command.problem_id)), command.expected_revision
    elif type(command) in _LISTED:
        for part, kind in _LISTED[type(command)].items():
            for record in getattr(command, part):
                if record.id > 0:
                    yield (kind, int(record.id)), record.revision
    elif type(command) in _RECORD_FIELDS:
        name = _RECORD_FIELDS[type(command)]
        record = getattr(command, name)
        if record.id:
            yield (_KINDS.get(name, name), int(record.id)), record.revision


def produced_by(inverse: Command) -> dict[RecordKey, int]:
    """Return the revisions a change has produced, told by its inverse, which builds on them.

    Where the inverse touches a record more than once, its first step builds on the newest revision.
    """
    found: dict[RecordKey, int] = {}
    for key, revision in revisions(inverse):
        found.setdefault(key, revision)
    return found


def rebased(command: Command, latest: MutableMapping[RecordKey, int]) -> Command:
    """Return the command built on the revisions in ``latest``, each step on the one before.

    ``latest`` is advanced by one for every step of the command on a record it knows.
    """

    def take(key: RecordKey, stated: int) -> int:
        revision = latest.get(key, stated)
        latest[key] = revision + 1
        return revision

    if isinstance(command, Batch):
        return replace(command, commands=tuple(rebased(each, latest) for each in command.commands))
    if isinstance(command, _ON_A_BOOKING):
        key = ("booking", int(command.booking_id))
        return replace(command, expected_revision=take(key, command.expected_revision))
    if isinstance(command, _ON_AN_ENTRY):
        key = ("waiting", int(command.waiting_id))
        return replace(command, expected_revision=take(key, command.expected_revision))
    if isinstance(command, _ON_A_PROBLEM):
        key = ("problem", int(command.problem_id))
        return replace(command, expected_revision=take(key, command.expected_revision))
    if type(command) in _LISTED:
        parts: dict[str, Any] = {
            part: tuple(
                replace(r, revision=take((kind, int(r.id)), r.revision)) if r.id > 0 else r
                for r in getattr(command, part)
            )
            for part, kind in _LISTED[type(command)].items()
        }
        return replace(command, **parts)
    if type(command) in _RECORD_FIELDS:
        name = _RECORD_FIELDS[type(command)]
        record = getattr(command, name)
        if record.id:
            key = (_KINDS.get(name, name), int(record.id))
            revised = replace(record, revision=take(key, record.revision))
            return replace(command, **{name: revised})
    return command
