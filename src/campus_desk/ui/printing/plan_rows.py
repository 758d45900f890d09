"""The planner's rows as the frozen values that paper is drawn from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from campus_desk.application.read_models import AgendaItem, Catalogue
from campus_desk.application.sheet_making import Printing, mark_of
from campus_desk.application.sheets import PlanBar, PlanBlock, PlanDay, PlanGroup, PlanRow, PlanSheet
from campus_desk.domain.resource import Resource
from campus_desk.ui.timeline.agenda_model import AgendaModel, Group, ResourceRow
from campus_desk.ui.timeline.bars import value_text
from campus_desk.ui.timeline.campus_day import CampusDay
from campus_desk.ui.timeline.measures import HOUR
from campus_desk.ui.timeline.time_axis import USUAL_SPAN

_MOST_SITES = 3


def plan_sheet(
    catalogue: Catalogue,
    items: Sequence[AgendaItem],
    days: Sequence[date],
    accepts: Callable[[Resource], bool] | None,
    printing: Printing,
    *,
    only_booked: bool,
) -> PlanSheet:
    """Return the plan of some days.

    Args:
        catalogue: With its holidays.
        items: What is booked on those days, within the viewer's scope.
        days: One day, or those of a week.
        accepts: The filter of the rows, None for all of them.
        printing: Who prints, in which language.
        only_booked: Whether rows without a booking are left out.
    """
    model = AgendaModel()
    model.set_filter(accepts)
    campus_days = [CampusDay.of(day) for day in days]
    model.set_snapshot(catalogue, items, campus_days)
    now = int(printing.now.timestamp())
    groups, left_out = [], model.hidden
    for group in model.groups:
        rows = [row for row in group.rows if row.entries or row.blocks or not only_booked]
        left_out += len(group.rows) - len(rows)
        if rows:
            name = f"{group.site.name} · {group.kind.name(printing.language)}"
            groups.append(PlanGroup(name, tuple(_row(row, now) for row in rows)))
    return PlanSheet(
        _sites(model.groups),
        printing.language,
        tuple(_day(day, groups, catalogue) for day in campus_days),
        tuple(groups),
        printing.now,
        printing.who,
        left_out,
    )


def _sites(groups: Iterable[Group]) -> str:
    names = list(dict.fromkeys(group.site.name for group in groups))
    return ", ".join(names[:_MOST_SITES]) + (" …" if len(names) > _MOST_SITES else "")


def _row(row: ResourceRow, now: int) -> PlanRow:
    bars = [
        PlanBar(
            entry.item.starts_at,
            entry.item.ends_at,
            entry.item.blocked_from,
            entry.item.blocked_to,
            entry.item.customer,
            entry.item.title,
            value_text(entry, row),
            None if entry.item.redacted else entry.item.group,
            mark_of(entry.item, now),
            entry.lane,
            entry.lanes,
        )
        for entry in row.entries
    ]
    blocks = [PlanBlock(*closure.slot.epoch, closure.reason) for closure in row.blocks]
    name = row.resource.name
    return PlanRow(name, row.resource.capacity, tuple(bars), row.closed, tuple(blocks), row.lanes)


def _day(day: CampusDay, groups: Iterable[PlanGroup], catalogue: Catalogue) -> PlanDay:
    """Bound a day by the hours in which something is open or booked, to the full hour."""
    opens, closes = day.at_wall_minute(USUAL_SPAN[0]), day.at_wall_minute(USUAL_SPAN[1])
    for group in groups:
        for row in group.rows:
            for bar in row.bars:
                if bar.blocked_from < day.end and bar.blocked_to > day.start:
                    opens = min(opens, max(bar.blocked_from, day.start))
                    closes = max(closes, min(bar.blocked_to, day.end))
    opens, closes = opens // HOUR * HOUR, -(-closes // HOUR) * HOUR
    holiday = catalogue.calendar.holidays.get(day.date, "")
    return PlanDay(day.date, day.start, day.end, max(opens, day.start), min(closes, day.end), holiday)
