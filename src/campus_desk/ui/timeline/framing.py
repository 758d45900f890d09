"""Selecting several bookings: by a rubber band, by a range, or all that are shown."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from campus_desk.domain.identifiers import BookingId, ResourceId
from campus_desk.ui.timeline.geometry import Box, Geometry
from campus_desk.ui.timeline.scene import Scene
from campus_desk.ui.timeline.stage import Stage


class Framing:
    """A rubber band from its first pixel to its last."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._before: set[BookingId] = set()
        self._kept: set[BookingId] = set()

    def begin(self, *, adds: bool) -> None:
        """Remember what was selected: a band adds to it, or replaces it."""
        self._before = set(self._stage.scene.selection)
        self._kept = self._before if adds else set()

    def follow(self, frame: Box) -> None:
        """Select what the band touches."""
        scene = self._stage.scene
        scene.frame = frame
        chosen = self._kept | bookings_within(scene.geometry, frame)
        if chosen != scene.selection:
            self._stage.select(chosen)
        self._stage.repaint_cells()

    def end(self) -> None:
        """Keep what is selected."""
        if self._stage.scene.frame is not None:
            self._stage.scene.frame = None
            self._stage.repaint_cells()
            self._stage.say(selection_words(self._stage.scene.selection))

    def give_up(self) -> None:
        """Select what was selected before."""
        if self._stage.scene.frame is not None:
            self._stage.scene.frame = None
            self._stage.select(set(self._before))


def bookings_within(geometry: Geometry, box: Box) -> set[BookingId]:
    """Return the bookings drawn in a rectangle; what is somebody else's cannot be selected."""
    found = set()
    for band in geometry.bands_between(box.top, box.bottom):
        for figure in geometry.figures_of(band.row) if band.row is not None else ():
            place = geometry.placed(figure, band)
            crosses = place.left < box.right and place.right > box.left
            if crosses and place.top < box.bottom and place.bottom > box.top and figure.is_booking:
                item = figure.entry.item
                if not item.redacted:
                    found.add(item.booking_id)
    return found


def bookings_between(
    geometry: Geometry, rows: tuple[ResourceId, ResourceId], start: int, end: int
) -> set[BookingId]:
    """Return the bookings of some neighbouring rows that touch an interval; nobody else's."""
    order = [row.id for row in geometry.rows]
    if rows[0] not in order or rows[1] not in order:
        return set()
    first, last = sorted(order.index(row) for row in rows)
    return {
        entry.item.booking_id
        for row in geometry.rows[first : last + 1]
        for entry in row.entries
        if entry.item.starts_at < end and entry.item.ends_at > start and not entry.item.redacted
    }


def all_shown(scene: Scene) -> set[BookingId]:
    """Return every booking on a visible row of the days shown; nobody else's."""
    first, last = scene.model.days[0].start, scene.model.days[-1].end
    return {
        entry.item.booking_id
        for row in scene.geometry.rows
        for entry in row.entries
        if entry.item.starts_at < last and entry.item.ends_at > first and not entry.item.redacted
    }


def selection_words(selection: Collection[BookingId]) -> str:
    """Return how many bookings are selected."""
    return QCoreApplication.translate("PlannerSelection", "%Ln booking(s) selected", "", len(selection))
