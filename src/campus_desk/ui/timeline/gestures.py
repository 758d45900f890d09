"""Press, move and release become a proposal: a state machine without a widget.

Idle → pressing → (five pixels further) creating, moving or resizing → idle. Whatever the order of the events, the
machine ends in one of these states, and only a release asks for anything.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from campus_desk.application.read_models import AgendaItem
from campus_desk.domain.identifiers import ResourceId
from campus_desk.ui.timeline.campus_day import CampusDay
from campus_desk.ui.timeline.geometry import Geometry, Grip, Hit
from campus_desk.ui.timeline.measures import DRAG_THRESHOLD, FINE_SNAP, SNAP
from campus_desk.ui.timeline.proposal import Intent, Proposal


class State(Enum):
    """What the pointer is doing."""

    IDLE = "idle"
    PRESSING = "pressing"
    CREATING = "creating"
    MOVING = "moving"
    RESIZING_START = "resizing start"
    RESIZING_END = "resizing end"


@dataclass(frozen=True, slots=True)
class Pointer:
    """The pointer in content coordinates; ``fine`` is Alt, ``copies`` Ctrl."""

    x: float
    y: float
    fine: bool = False
    copies: bool = False


@dataclass(frozen=True, slots=True)
class Release:
    """What letting go meant: a drop, a click (``proposal`` None), or nothing (both None)."""

    proposal: Proposal | None = None
    clicked: Hit | None = None


def snapped(instant: float, step: int) -> int:
    """Return the nearest multiple of ``step``; the campus's offsets are whole quarters of an hour."""
    return round(instant / step) * step


class Gestures:
    """Follows one pointer.

    Attributes:
        state: What it is doing.
        proposal: What a release would ask for; None outside a drag.
    """

    def __init__(self, may_change: Callable[[AgendaItem], bool], may_create: Callable[[], bool]) -> None:
        self._may_change = may_change
        self._may_create = may_create
        self.state = State.IDLE
        self.proposal: Proposal | None = None
        self._pressed: Hit | None = None
        self._at = Pointer(0, 0)

    @property
    def is_dragging(self) -> bool:
        """Tell whether a ghost follows the pointer."""
        return self.state not in (State.IDLE, State.PRESSING)

    @property
    def origin(self) -> Hit | None:
        """Where the pointer was pressed, None when it is not."""
        return self._pressed

    def press(self, pointer: Pointer, geometry: Geometry) -> None:
        """Begin; an unfinished gesture is given up."""
        self.cancel()
        self._pressed = geometry.hit(pointer.x, pointer.y)
        self._at = pointer
        self.state = State.PRESSING

    def move(self, pointer: Pointer, geometry: Geometry) -> None:
        """Follow the pointer; beyond the threshold the gesture starts and ``proposal`` follows it."""
        if self._pressed is None:
            return
        if self.state is State.PRESSING:
            far = max(abs(pointer.x - self._at.x), abs(pointer.y - self._at.y)) >= DRAG_THRESHOLD
            self.state = self._started(self._pressed) if far else State.PRESSING
        if self.is_dragging:
            self.proposal = self._proposal(self._pressed, pointer, geometry)

    def release(self, pointer: Pointer, geometry: Geometry) -> Release:
        """End: a drag becomes a drop, a press without a drag a click."""
        self.move(pointer, geometry)
        pressed, proposal, dragged = self._pressed, self.proposal, self.is_dragging
        self.cancel()
        if pressed is None:
            return Release()
        if dragged:
            return Release(proposal=proposal)
        return Release(clicked=pressed)

    def cancel(self) -> None:
        """Give up; nothing is asked for."""
        self.state = State.IDLE
        self.proposal = None
        self._pressed = None

    def _started(self, pressed: Hit) -> State:
        """Return what dragging from here means; what may not be dragged stays pressed."""
        if pressed.row is None:
            return State.PRESSING
        if pressed.entry is None:
            empty = pressed.figure is None
            return State.CREATING if empty and self._may_create() else State.PRESSING
        if not self._may_change(pressed.entry.item):
            return State.PRESSING
        return {
            Grip.START: State.RESIZING_START,
            Grip.END: State.RESIZING_END,
        }.get(pressed.grip or Grip.BODY, State.MOVING)

    def _proposal(self, pressed: Hit, pointer: Pointer, geometry: Geometry) -> Proposal | None:
        row = pressed.row
        if row is None:
            return None
        step = FINE_SNAP if pointer.fine else SNAP
        here = geometry.hit(pointer.x, pointer.y)
        if pressed.entry is None:
            start, end = between(pressed.instant, here.instant, step)
            return Proposal(Intent.CREATE, row.id, row.id, start, end)
        item = pressed.entry.item
        by = self._distance(pressed, here, item, step, geometry, fine=pointer.fine)
        if self.state is State.MOVING:
            row_id = here.row.id if here.row is not None else self._last_row(row.id)
            return moved(item, by, step, row.id, row_id, Intent.COPY if pointer.copies else Intent.MOVE)
        start, end = resized(item, by, step, at_start=self.state is State.RESIZING_START)
        return Proposal(Intent.RESIZE, item.requested_id, row.id, start, end, item)

    def _last_row(self, pressed_row: ResourceId) -> ResourceId:
        """Return the row the ghost stays on while the pointer is on a heading or below the last row."""
        return self.proposal.row_id if self.proposal is not None else pressed_row

    def _distance(
        self, pressed: Hit, here: Hit, item: AgendaItem, step: int, geometry: Geometry, *, fine: bool
    ) -> int:
        """Return by how many seconds the pointer has moved the booking or its edge.

        In a week, where an hour is a few pixels, another day keeps the time of day unless ``fine``.
        """
        if geometry.by_week and here.day != pressed.day and not fine:
            edge = item.ends_at if self.state is State.RESIZING_END else item.starts_at
            days = geometry.axis.days
            return same_time_on(edge, days[pressed.day], days[here.day]) - edge
        return snapped(here.instant - pressed.instant, step)


def same_time_on(instant: int, day: CampusDay, other: CampusDay) -> int:
    """Return the instant at which the clock shows on ``other`` what it shows at ``instant``, counted from ``day``."""
    return other.at_wall_minute(day.wall_minute(instant))


def between(anchor: int, here: int, step: int) -> tuple[int, int]:
    """Return the whole steps from the one the drag began in to the one the pointer is in."""
    first, last = sorted((anchor // step, here // step))
    if here > anchor and here % step == 0:
        last -= 1
    return first * step, (max(last, first) + 1) * step


def moved(
    item: AgendaItem, by: int, step: int, from_row: ResourceId, to_row: ResourceId, intent: Intent
) -> Proposal:
    """Return a booking moved by ``by`` seconds to another row; its length stays.

    A start off the grid is kept while only the row changes.
    """
    start = snapped(item.starts_at + by, step) if by else item.starts_at
    resource_id = item.requested_id if to_row == from_row else to_row
    return Proposal(intent, resource_id, to_row, start, start + item.ends_at - item.starts_at, item)


def resized(item: AgendaItem, by: int, step: int, *, at_start: bool) -> tuple[int, int]:
    """Return start and end with one edge moved; one step is left at least."""
    if not by:
        return item.starts_at, item.ends_at
    if at_start:
        return min(snapped(item.starts_at + by, step), item.ends_at - step), item.ends_at
    return item.starts_at, max(snapped(item.ends_at + by, step), item.starts_at + step)
