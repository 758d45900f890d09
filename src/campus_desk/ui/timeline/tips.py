"""What is written out where only a drawing or a count has room: a row's equipment, the bookings behind « + 2 »."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from campus_desk.application.read_models import AgendaItem, Catalogue
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.timeline.agenda_model import AgendaModel, ResourceRow
from campus_desk.ui.timeline.all_day import LaneBox
from campus_desk.ui.timeline.bars import caption
from campus_desk.ui.timeline.campus_day import wall_time
from campus_desk.ui.timeline.day_words import day_notes
from campus_desk.ui.timeline.features import feature_words
from campus_desk.ui.timeline.reported import problem_lines
from campus_desk.ui.timeline.row_figures import Figure
from campus_desk.ui.timeline.states import closure_state
from campus_desk.ui.timeline.words import state_name

translate = QCoreApplication.translate

NAMED = 3
"""So many of the other resources of a booking are named; the rest is counted."""


def day_tip(day: date, catalogue: Catalogue | None, formatter: Formatter) -> str:
    """Return a day with everything its header has room for or not, a line each."""
    return "\n".join((formatter.full_date(day), *(text for text, _ in day_notes(day, catalogue))))


def row_tip(row: ResourceRow, today: date, formatter: Formatter) -> str:
    """Return everything the name of a row and its drawings stand for, a line each."""
    resource, units, seats = row.resource, row.units, row.resource.capacity
    lines = [resource.name]
    if units:
        lines.append(translate("PlannerTips", "%n unit(s)", "", units))
    if seats is not None:
        lines.append(translate("PlannerTips", "%n seat(s)", "", seats))
    if resource.floor:
        lines.append(translate("PlannerTips", "Floor {floor}").format(floor=resource.floor))
    if resource.features:
        lines.append(", ".join(feature_words(resource.features)))
    if resource.description:
        lines.append(resource.description)
    lines += [
        f"{state_name(closure_state(closure.kind))} · {formatter.slot(closure.slot)} · {closure.reason}".rstrip(
            " ·"
        )
        for closure in row.blocks
    ]
    lines += problem_lines(row, formatter)
    if resource.calibration_due is not None:
        due = formatter.medium_date(resource.calibration_due)
        overdue = resource.calibration_due < today
        said = (
            translate("PlannerTips", "Calibration overdue since {day}")
            if overdue
            else translate("PlannerTips", "Calibration due on {day}")
        )
        lines.append(said.format(day=due))
    if resource.retired_on is not None:
        since = formatter.medium_date(resource.retired_on)
        lines.append(translate("PlannerTips", "Out of service from {day}").format(day=since))
    return "\n".join(lines)


def lane_tip(box: LaneBox, formatter: Formatter) -> str:
    """Return what fills whole days, what is counted with it included, a line each."""
    lines = []
    for thing in (box.what, *box.hidden):
        when = formatter.slot(TimeSlot.of_epoch(thing.start, thing.end))
        if thing.closure is not None:
            parts = [state_name(closure_state(thing.closure.kind)), thing.closure.reason]
        elif thing.entry is not None:
            item = thing.entry.item
            parts = [caption(item), "" if item.redacted else item.title, thing.place]
        else:
            parts = []
        lines.append(" · ".join(part for part in (*parts, when) if part))
    return "\n".join(lines)


def more_tip(figure: Figure) -> str:
    """Return the bookings that found no room in a day, a line each."""
    return "\n".join(
        f"{wall_time(e.item.starts_at)}–{wall_time(e.item.ends_at)} {caption(e.item)}" for e in figure.hidden
    )


def others_words(model: AgendaModel, item: AgendaItem) -> str:
    """Return the other resources a booking asks for by name, empty where it asks for one, or is a stranger's."""
    if item.redacted or item.resource_count < 2 or model.catalogue is None:
        return ""
    asked = dict.fromkeys(i.requested_id for i in model.items_of(item.booking_id))
    known = {r.id: r.name for r in model.catalogue.resources}
    others = [known[r] for r in asked if r != item.requested_id and r in known]
    named, left = others[:NAMED], item.resource_count - 1 - len(others[:NAMED])
    if left > 0:
        named.append(translate("PlannerTips", "%n more", "", left))
    if len(named) < 2:
        return "".join(named)
    return translate("PlannerTips", "{0} and {1}").format(", ".join(named[:-1]), named[-1])
