"""What of the planner is found again tomorrow: view, zoom, and where among the rows one was.

Where one was in time is not: the desk opens at the present.
"""

from __future__ import annotations

from contextlib import suppress

from campus_desk.ui.timeline.periods import Period
from campus_desk.ui.timeline.view import PlannerView
from campus_desk.ui.window_state import WindowState

_PERIOD = "span"
_LIST = "as list"
_ZOOMS = "zooms"
_SCROLL = "rows scrolled by"


def recall_period(state: WindowState) -> tuple[Period, bool]:
    """Return the period that was shown, and whether as a list; a day on the planner at first."""
    try:
        period = Period(state.text(_PERIOD, Period.DAY.value))
    except ValueError:
        period = Period.DAY
    return period, state.flag(_LIST, default=False)


def remember_period(state: WindowState, period: Period, *, as_list: bool) -> None:
    """Keep what is shown."""
    state.put(_PERIOD, period.value)
    state.put(_LIST, as_list)


def recall_view(state: WindowState, view: PlannerView) -> int:
    """Zoom as before; return by how many pixels the rows were scrolled, for when there are rows."""
    zooms = {}
    for text in state.names(_ZOOMS):
        name, _, zoom = text.partition(" ")
        with suppress(ValueError):
            zooms[Period(name)] = float(zoom)
    view.recall_zooms(zooms)
    return state.number(_SCROLL, 0)


def remember_view(state: WindowState, view: PlannerView) -> None:
    """Keep the zoom and the row at the top."""
    state.put(_ZOOMS, tuple(f"{period.value} {zoom:.6g}" for period, zoom in view.zooms.items()))
    state.put(_SCROLL, view.verticalScrollBar().value())
