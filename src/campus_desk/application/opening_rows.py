"""Columns of the files of opening hours and closures; ``docs/csv-formats.md`` describes them."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from campus_desk.application.catalogue_neighbours import Neighbours
from campus_desk.application.cell_values import (
    minute_text,
    parse_choice,
    parse_instant,
    parse_minute,
    parse_weekdays,
    weekdays_text,
)
from campus_desk.application.read_models import Catalogue
from campus_desk.application.record_file import RecordFile
from campus_desk.application.row_reader import RowReader
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import ResourceId, SiteId
from campus_desk.domain.opening_hours import Closure, ClosureKind, OpeningPeriod
from campus_desk.domain.timeslot import TimeSlot, at_campus

CLOSURE_KINDS: Mapping[str, ClosureKind] = {kind.value: kind for kind in ClosureKind}


@dataclass(frozen=True, slots=True)
class WeeklyHours:
    """One row of opening hours: the same hours on several weekdays."""

    weekdays: frozenset[int]
    opens: int
    closes: int
    site_id: SiteId | None
    resource_id: ResourceId | None

    def periods(self) -> tuple[OpeningPeriod, ...]:
        """Return one period per weekday."""
        return tuple(
            OpeningPeriod(day, self.opens, self.closes, self.site_id, self.resource_id)
            for day in sorted(self.weekdays)
        )


def weekly_hours(periods: Sequence[OpeningPeriod]) -> tuple[WeeklyHours, ...]:
    """Return periods with weekdays of the same hours gathered, in the order they first appear."""
    gathered: dict[tuple[SiteId | None, ResourceId | None, int, int], set[int]] = {}
    for p in periods:
        gathered.setdefault((p.site_id, p.resource_id, p.opens, p.closes), set()).add(p.weekday)
    return tuple(
        WeeklyHours(frozenset(days), opens, closes, site, resource)
        for (site, resource, opens, closes), days in gathered.items()
    )


def _place(row: RowReader, around: Neighbours) -> tuple[SiteId | None, ResourceId | None]:
    site, resource = around.site(row, None), around.resource(row, "resource", None)
    if site is not None and resource is not None:
        row.refuse("resource", "csv-site-or-resource")
    return site, resource


def read_hours(row: RowReader, around: Neighbours) -> WeeklyHours | None:
    """Return the hours of a row, for a site or for one resource."""
    site, resource = _place(row, around)
    if site is None and resource is None and not row.problems:
        row.refuse("site", "csv-site-or-resource")
    days: frozenset[int] = row.parsed("weekdays", parse_weekdays, frozenset(), frozenset())
    opens = row.parsed("opens", parse_minute, 0, 0)
    closes = row.parsed("closes", parse_minute, 0, 0)
    if not days and not row.problems:
        row.refuse("weekdays", "csv-cell-empty")
    if closes <= opens and not row.problems:
        row.refuse("closes", "csv-closes-before-opens")
    return None if row.problems else WeeklyHours(days, opens, closes, site, resource)


def write_hours(hours: WeeklyHours, around: Neighbours) -> Mapping[str, str]:
    """Return the cells of weekly hours."""
    return {
        "site": around.code_of("site", hours.site_id),
        "resource": around.code_of("resource", hours.resource_id),
        "weekdays": weekdays_text(hours.weekdays),
        "opens": minute_text(hours.opens),
        "closes": minute_text(hours.closes),
    }


def read_closure(row: RowReader, around: Neighbours) -> Closure | None:
    """Return the closure of a row: of the campus, a site or a resource."""
    site, resource = _place(row, around)
    for column in ("from", "to", "reason"):
        if not row.text(column):
            row.refuse(column, "csv-cell-empty")
    start: datetime | None = row.parsed("from", parse_instant, None, None)
    end: datetime | None = row.parsed("to", lambda text: parse_instant(text, end=True), None, None)
    usual = ClosureKind.CLOSED
    kind = row.parsed("kind", lambda text: parse_choice(text, CLOSURE_KINDS), usual, usual)
    if row.problems or start is None or end is None:
        return None
    try:
        return Closure(TimeSlot(start, end), row.text("reason"), site, resource, kind=kind)
    except InvalidValue as error:
        row.note("to", error.message)
        return None


def write_closure(closure: Closure, around: Neighbours) -> Mapping[str, str]:
    """Return the cells of a closure; its times on the campus's clock."""
    return {
        "site": around.code_of("site", closure.site_id),
        "resource": around.code_of("resource", closure.resource_id),
        "from": at_campus(closure.slot.start).strftime("%Y-%m-%d %H:%M"),
        "to": at_campus(closure.slot.end).strftime("%Y-%m-%d %H:%M"),
        "kind": closure.kind.value,
        "reason": closure.reason,
    }


def _all_of_it(hours: WeeklyHours) -> Hashable:
    return hours


def _all_but_id(closure: Closure) -> Hashable:
    return replace(closure, id=0)


def _stored_hours(catalogue: Catalogue) -> Sequence[WeeklyHours]:
    return weekly_hours(catalogue.calendar.periods)


OPENING_HOURS = RecordFile(
    columns=("site", "resource", "weekdays", "opens", "closes"),
    needed=("weekdays", "opens", "closes"),
    read=read_hours,
    write=write_hours,
    stored=_stored_hours,
    saved_as="opening_periods",
    identity=_all_of_it,
    key_column="site",
    replaces_all=True,
)
CLOSURES = RecordFile(
    columns=("site", "resource", "from", "to", "kind", "reason"),
    needed=("from", "to", "reason"),
    read=read_closure,
    write=write_closure,
    stored=lambda catalogue: catalogue.calendar.closures,
    saved_as="closures",
    identity=_all_but_id,
    key_column="from",
)
