"""Words for what the planner shows: states, and how a booking is named to a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from campus_desk.application.read_models import AgendaItem
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.timeline.bars import caption
from campus_desk.ui.timeline.proposal import VerdictView
from campus_desk.ui.timeline.states import BarState

translate = QCoreApplication.translate


def state_name(state: BarState) -> str:
    """Return a state in words."""
    return {
        BarState.CONFIRMED: translate("PlannerWords", "Confirmed"),
        BarState.PRESENT: translate("PlannerWords", "Present"),
        BarState.FINISHED: translate("PlannerWords", "Ended"),
        BarState.OPTION: translate("PlannerWords", "Option"),
        BarState.LATE: translate("PlannerWords", "Late"),
        BarState.ABSENT: translate("PlannerWords", "Absent"),
        BarState.CLOSED: translate("PlannerWords", "Closed"),
        BarState.UPKEEP: translate("PlannerWords", "Maintenance"),
        BarState.OUTAGE: translate("PlannerWords", "Outage"),
        BarState.BUSY: translate("PlannerWords", "Busy"),
    }[state]


def spoken_slot(start: int, end: int, formatter: Formatter) -> str:
    """Return day and times as they are read out."""
    return formatter.slot(TimeSlot.of_epoch(start, end))


def spoken_item(item: AgendaItem, resource: str, formatter: Formatter, state: BarState) -> str:
    """Return « Salle Vosges, mar. 10 nov., 14:00–15:00, Neuralis, Confirmée »; no more of what may not be known."""
    parts = [resource, spoken_slot(item.starts_at, item.ends_at, formatter), caption(item)]
    if not item.redacted:
        parts += [item.title, state_name(state)]
    return ", ".join(part for part in parts if part)


def spoken_cell(resource: str, start: int, end: int, formatter: Formatter) -> str:
    """Return how an empty cell is read out."""
    free = translate("PlannerWords", "free")
    return f"{resource}, {spoken_slot(start, end, formatter)}, {free}"


def refusal_words(verdict: VerdictView, *, may_wait: bool) -> str:
    """Return why something was refused and what each number offers instead, as it is read out."""
    offers = [f"{place.label}, {place.price}" if place.price else place.label for place in verdict.nearest]
    if may_wait:
        offers.append(translate("PlannerWords", "waiting list"))
    if not offers:
        return verdict.sentence
    line = translate("PlannerWords", "{0}: {1}.")
    numbered = (line.format(n, offer) for n, offer in enumerate(offers, 1))
    return " ".join((f"{verdict.sentence.rstrip('.')}.", *numbered))
