"""The waiting list and reported problems."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from campus_desk.application.reception_ports import ProblemRepository, WaitingRepository
from campus_desk.domain.actors import EVERYTHING, ViewerScope
from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.errors import NotFound, StaleRevision
from campus_desk.domain.identifiers import (
    UNSAVED,
    BookingId,
    CustomerId,
    KindId,
    ProblemId,
    ResourceId,
    SiteId,
    WaitingId,
)
from campus_desk.domain.problem import ProblemReport, ProblemState
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.domain.waiting import WaitingEntry, WaitingState
from campus_desk.persistence.booking_tables import booking
from campus_desk.persistence.column_types import Instant
from campus_desk.persistence.reception_tables import problem_report, waiting_entry

# Word for word the condition of the index.
_STANDS: sa.ColumnElement[bool] = sa.literal_column(
    "waiting_entry.state IN ('waiting', 'offered')", sa.Boolean
)


def _taken(ended_by: sa.ColumnElement[Any] | None = None) -> sa.ColumnElement[bool]:
    """Return the condition that somebody took what was offered, and has used it by an instant where one is given."""
    found = sa.exists().where(
        waiting_entry.c.state == WaitingState.OFFERED,
        booking.c.id == waiting_entry.c.booking_id,
        booking.c.status == BookingStatus.CONFIRMED.value,
    )
    return found if ended_by is None else found.where(booking.c.ends_at <= ended_by)


class SqlWaiting(WaitingRepository):
    """The waiting list inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, waiting_id: WaitingId, scope: ViewerScope = EVERYTHING) -> WaitingEntry:
        """Return an entry.

        Raises:
            NotFound: There is none, or the viewer may not see it.
        """
        found = self._entries(sa.select(waiting_entry).where(waiting_entry.c.id == int(waiting_id)), scope)
        if not found:
            raise NotFound("waiting", int(waiting_id))
        return found[0]

    def open(self, now: datetime, scope: ViewerScope = EVERYTHING) -> Sequence[WaitingEntry]:
        """Return who still waits or has an offer, by start of the window, then in the order they came.

        What can be waited for no longer, as its time is over, and what was offered, taken and is over, is left out.
        """
        wanted = sa.select(waiting_entry).where(
            _STANDS, waiting_entry.c.ends_at > now, ~_taken(sa.literal(now, Instant))
        )
        return self._entries(wanted.order_by(waiting_entry.c.starts_at, waiting_entry.c.id), scope)

    def over(self, now: datetime) -> Sequence[tuple[WaitingEntry, bool]]:
        """Return the entries that stand though their time is over, each with whether they took what was offered."""
        taken = _taken()
        over = sa.or_(waiting_entry.c.ends_at <= now, _taken(sa.literal(now, Instant)))
        wanted = sa.select(waiting_entry, taken.label("taken")).where(_STANDS, over)
        rows = self._connection.execute(wanted.order_by(waiting_entry.c.ends_at, waiting_entry.c.id))
        return [(_waiting(row), bool(row.taken)) for row in rows]

    def save(self, entry: WaitingEntry) -> WaitingEntry:
        """Store an entry, a new one (id 0) or the next revision of one; return it as stored.

        Raises:
            StaleRevision: It was changed since.
        """
        row = _waiting_row(entry)
        key, revision = _save(self._connection, waiting_entry, "waiting", entry.id, entry.revision, row)
        return replace(entry, id=WaitingId(key), revision=revision)

    def _entries(self, statement: sa.Select[Any], scope: ViewerScope) -> list[WaitingEntry]:
        if scope.customer_id is not None:
            statement = statement.where(waiting_entry.c.customer_id == int(scope.customer_id))
        return [_waiting(row) for row in self._connection.execute(statement)]


class SqlProblems(ProblemRepository):
    """Reported problems inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, problem_id: ProblemId, scope: ViewerScope = EVERYTHING) -> ProblemReport:
        """Return a report.

        Raises:
            NotFound: There is none, or the viewer may not see it.
        """
        found = self._reports(sa.select(problem_report).where(problem_report.c.id == int(problem_id)), scope)
        if not found:
            raise NotFound("problem", int(problem_id))
        return found[0]

    def open(self, scope: ViewerScope = EVERYTHING) -> Sequence[ProblemReport]:
        """Return the reports nobody has dealt with, the oldest first; a scoped viewer gets its own."""
        wanted = sa.select(problem_report).where(problem_report.c.state == ProblemState.OPEN)
        return self._reports(wanted.order_by(problem_report.c.reported_at, problem_report.c.id), scope)

    def recent(self, most: int, scope: ViewerScope = EVERYTHING) -> Sequence[ProblemReport]:
        """Return the last ``most`` reports, settled or not, the newest first.

        A scoped viewer gets its own, and of what is open no answer: it may be an old note of reception's.
        """
        wanted = sa.select(problem_report).where(
            sa.or_(problem_report.c.state == ProblemState.OPEN, problem_report.c.solved_at.is_not(None))
        )
        newest = wanted.order_by(problem_report.c.reported_at.desc(), problem_report.c.id.desc())
        found = self._reports(newest.limit(most), scope)
        if scope.customer_id is None:
            return found
        return [report if report.solved_at is not None else replace(report, answer="") for report in found]

    def save(self, report: ProblemReport) -> ProblemReport:
        """Store a report, a new one (id 0) or the next revision of one; return it as stored.

        Raises:
            StaleRevision: It was changed since.
        """
        row = _problem_row(report)
        key, revision = _save(self._connection, problem_report, "problem", report.id, report.revision, row)
        return replace(report, id=ProblemId(key), revision=revision)

    def _reports(self, statement: sa.Select[Any], scope: ViewerScope) -> list[ProblemReport]:
        if scope.customer_id is not None:
            statement = statement.where(problem_report.c.customer_id == int(scope.customer_id))
        return [_problem(row) for row in self._connection.execute(statement)]


def _save(
    connection: Connection, table: sa.Table, kind: str, key: int, revision: int, row: dict[str, Any]
) -> tuple[int, int]:
    """Insert a row, or update it where its revision is the one expected; return its id and revision."""
    if not key:
        result = connection.execute(table.insert(), {**row, "revision": revision})
        (made,) = result.inserted_primary_key or (UNSAVED,)
        return made, revision
    changed = connection.execute(
        table.update().where(table.c.id == int(key), table.c.revision == revision),
        {**row, "revision": revision + 1},
    )
    if changed.rowcount != 1:
        found = connection.execute(
            sa.select(table.c.revision).where(table.c.id == int(key))
        ).scalar_one_or_none()
        if found is None:
            raise NotFound(kind, int(key))
        raise StaleRevision(kind, int(key), revision, found)
    return int(key), revision + 1


def _waiting_row(entry: WaitingEntry) -> dict[str, Any]:
    return {
        "customer_id": entry.customer_id,
        "starts_at": entry.window.start,
        "ends_at": entry.window.end,
        "duration_seconds": int(entry.duration.total_seconds()),
        "created_at": entry.created_at,
        "resource_id": entry.resource_id,
        "kind_id": entry.kind_id,
        "site_id": entry.site_id,
        "attendees": entry.attendees,
        "features": json.dumps(entry.features, ensure_ascii=False),
        "contact": entry.contact,
        "note": entry.note,
        "state": entry.state,
        "booking_id": entry.booking_id,
    }


def _waiting(row: sa.Row[Any]) -> WaitingEntry:
    return WaitingEntry(
        id=WaitingId(row.id),
        customer_id=CustomerId(row.customer_id),
        window=TimeSlot(row.starts_at, row.ends_at),
        duration=timedelta(seconds=row.duration_seconds),
        created_at=row.created_at,
        resource_id=None if row.resource_id is None else ResourceId(row.resource_id),
        kind_id=None if row.kind_id is None else KindId(row.kind_id),
        site_id=None if row.site_id is None else SiteId(row.site_id),
        attendees=row.attendees,
        features=tuple(json.loads(row.features)),
        contact=row.contact,
        note=row.note,
        state=row.state,
        booking_id=None if row.booking_id is None else BookingId(row.booking_id),
        revision=row.revision,
    )


def _problem_row(report: ProblemReport) -> dict[str, Any]:
    return {
        "resource_id": report.resource_id,
        "text": report.text,
        "reported_at": report.reported_at,
        "reported_by": report.reported_by,
        "customer_id": report.customer_id,
        "booking_id": report.booking_id,
        "unusable": report.unusable,
        "state": report.state,
        "answer": report.answer,
        "solved_at": report.solved_at,
    }


def _problem(row: sa.Row[Any]) -> ProblemReport:
    return ProblemReport(
        id=ProblemId(row.id),
        resource_id=ResourceId(row.resource_id),
        text=row.text,
        reported_at=row.reported_at,
        reported_by=row.reported_by,
        customer_id=None if row.customer_id is None else CustomerId(row.customer_id),
        booking_id=None if row.booking_id is None else BookingId(row.booking_id),
        unusable=row.unusable,
        state=row.state,
        answer=row.answer,
        solved_at=row.solved_at,
        revision=row.revision,
    )
