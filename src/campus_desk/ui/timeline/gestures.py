"""Press, move and release become a proposal: a state machine without a widget.

Idle → pressing → (five pixels further) creating, moving, resizing or framing → idle. Whatever the order of the events,
the machine ends in one of these states, and only a release asks for anything.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from campus_desk.application.read_models import AgendaItem
from campus_desk.domain.identifiers import ResourceId
from campus_desk.ui.timeline.agenda_model import ResourceRow
from campus_desk.ui.timeline.geometry import Box, Geometry, Grip, Hit
from campus_desk.ui.timeline.measures import DRAG_THRESHOLD, FINE_SNAP, SNAP
from campus_desk.ui.timeline.party import Member, Shift, by_days, moved
from campus_desk.ui.timeline.proposal import Intent, Proposal
from campus_desk.ui.timeline.whole_days import whole_days


class State(Enum):
    """What the pointer is doing."""

    IDLE = "idle"
    PRESSING = "pressing"
    CREATING = "creating"
    MOVING = "moving"
    RESIZING_START = "resizing start"
    RESIZING_END = "resizing end"
    FRAMING = "framing"
    """A rubber band is drawn around bookings."""


@dataclass(frozen=True, slots=True)
class Pointer:
    """The pointer in content coordinates; ``fine`` is Alt, ``copies`` Ctrl, ``frames`` Shift."""

    x: float
    y: float
    fine: bool = False
    copies: bool = False
    frames: bool = False


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
        proposal: What a release would ask for; None outside a drag, and while a frame is drawn.
        frame: The rubber band, None when there is none.
    """

    def __init__(
        self,
        may_change: Callable[[AgendaItem], bool],
        may_create: Callable[[], bool],
        party_of: Callable[[ResourceRow, AgendaItem], tuple[Member, ...]],
    ) -> None:
        """Take what the machine cannot know.

        Args:
            may_change: Whether a booking may be moved or resized.
            may_create: Whether a booking may be made.
            party_of: Returns what moves when a booking is moved, itself first.
        """
        self._may_change = may_change
        self._may_create = may_create
        self._party_of = party_of
        self._party: tuple[Member, ...] = ()
        self._pressed_on = date.min
        self.frame: Box | None = None
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
        self._pressed_on = geometry.axis.days[self._pressed.day].date
        self._at = pointer
        self.state = State.PRESSING

    def move(self, pointer: Pointer, geometry: Geometry) -> None:
        """Follow the pointer; beyond the threshold the gesture starts and ``proposal`` follows it."""
        if self._pressed is None:
            return
        if self.state is State.PRESSING:
            far = max(abs(pointer.x - self._at.x), abs(pointer.y - self._at.y)) >= DRAG_THRESHOLD
            self.state = self._started(self._pressed) if far else State.PRESSING
        if self.state is State.FRAMING:
            self.frame = _between(self._at, pointer)
        elif self.is_dragging:
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
        self.proposal = self.frame = self._pressed = None
        self._party = ()

    def _started(self, pressed: Hit) -> State:
        """Return what dragging from here means; what may not be dragged stays pressed."""
        if self._at.frames:
            return State.FRAMING
        if pressed.row is None:
            return State.PRESSING
        if pressed.entry is None:
            empty = pressed.figure is None
            return State.CREATING if empty and self._may_create() else State.PRESSING
        if not self._may_change(pressed.entry.item):
            return State.PRESSING
        self._party = self._party_of(pressed.row, pressed.entry.item)
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
            if geometry.by_month:
                start, end = whole_days(row, geometry.axis.days, pressed.day, here.day)
            else:
                start, end = between(pressed.instant, here.instant, step)
            return Proposal(Intent.CREATE, row.id, row.id, start, end)
        if self.state is State.MOVING:
            return self._move(row.id, pressed, here, pointer, geometry)
        item = pressed.entry.item
        by = self._distance(pressed, here, item, step, geometry, fine=pointer.fine)
        start, end = resized(item, by, step, at_start=self.state is State.RESIZING_START)
        return Proposal(Intent.RESIZE, item.requested_id, row.id, start, end, item, self._party[0].further)

    def _move(
        self, row_id: ResourceId, pressed: Hit, here: Hit, pointer: Pointer, geometry: Geometry
    ) -> Proposal:
        """Return the party moved to where the pointer is.

        In a week, where an hour is a few pixels, another day keeps the time of day unless ``fine``; in a month it is
        always kept. A start off the grid is kept while only the row changes.
        """
        days = self._days_from_pressed(here, geometry)
        if geometry.by_month or (days and not pointer.fine):
            return self._shifted(lambda start: by_days(start, days), row_id, here, pointer, geometry)
        step = FINE_SNAP if pointer.fine else SNAP
        by = snapped(here.instant - pressed.instant, step)
        held = self._party[0].item.starts_at
        by = snapped(held + by, step) - held if by else 0
        return self._shifted(lambda start: start + by, row_id, here, pointer, geometry)

    def _shifted(
        self, shift: Shift, row_id: ResourceId, here: Hit, pointer: Pointer, geometry: Geometry
    ) -> Proposal:
        to_row = here.row.id if here.row is not None else self._last_row(row_id)
        down = geometry.rows_between(row_id, to_row)
        return moved(self._party, shift, down, geometry, Intent.COPY if pointer.copies else Intent.MOVE)

    def _last_row(self, pressed_row: ResourceId) -> ResourceId:
        """Return the row the ghost stays on while the pointer is on a heading or below the last row."""
        return self.proposal.row_id if self.proposal is not None else pressed_row

    def _distance(
        self, pressed: Hit, here: Hit, item: AgendaItem, step: int, geometry: Geometry, *, fine: bool
    ) -> int:
        """Return by how many seconds the pointer has moved the edge of a booking."""
        days = self._days_from_pressed(here, geometry)
        if geometry.by_month or (days and not fine):
            edge = item.ends_at if self.state is State.RESIZING_END else item.starts_at
            return by_days(edge, days) - edge
        return snapped(here.instant - pressed.instant, step)

    def _days_from_pressed(self, here: Hit, geometry: Geometry) -> int:
        """Return how many columns further the pointer is; another week may be shown by now."""
        if not geometry.by_day:
            return 0
        return (geometry.axis.days[here.day].date - self._pressed_on).days


def _between(one: Pointer, other: Pointer) -> Box:
    """Return the rectangle between two places."""
    (left, right), (top, bottom) = sorted((one.x, other.x)), sorted((one.y, other.y))
    return Box(round(left), round(top), round(right) + 1, round(bottom) + 1)


def between(anchor: int, here: int, step: int) -> tuple[int, int]:
    """Return the whole steps from the one the drag began in to the one the pointer is in."""
    first, last = sorted((anchor // step, here // step))
    if here > anchor and here % step == 0:
        last -= 1
    return first * step, (max(last, first) + 1) * step


def resized(item: AgendaItem, by: int, step: int, *, at_start: bool) -> tuple[int, int]:
    """Return start and end with one edge moved; one step is left at least."""
    if not by:
        return item.starts_at, item.ends_at
    if at_start:
        return min(snapped(item.starts_at + by, step), item.ends_at - step), item.ends_at
    return item.starts_at, max(snapped(item.ends_at + by, step), item.starts_at + step)
