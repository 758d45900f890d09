"""What a screen reader finds in the painted grid: the bookings in sight and the focused cell, each by name.

Qt has no table interface for Python, so a name carries everything: resource, day and times, customer, state.
Somebody else's booking is « Occupé » here as well.
"""

from __future__ import annotations

from functools import cache
from typing import cast

from PySide6.QtCore import QObject, QPoint, QPointF, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from campus_desk.ui.timeline.agenda_model import ResourceRow
from campus_desk.ui.timeline.canvas import CELLS_LEFT, CELLS_TOP
from campus_desk.ui.timeline.geometry import Box
from campus_desk.ui.timeline.lanes import Entry
from campus_desk.ui.timeline.measures import ROW_HEADER_WIDTH
from campus_desk.ui.timeline.reported import problem_lines
from campus_desk.ui.timeline.surface import PlannerSurface
from campus_desk.ui.timeline.words import spoken_cell, spoken_item

NO_INTERFACE = cast(QAccessibleInterface, None)
"""Nothing there: a null pointer to Qt, which its type information does not mention."""

Key = tuple[int, int, int]
"""Row, booking (0 for the focused cell, a number of its own for the name of the row), start."""

_NAME = -(2**62)


class _Child(QAccessibleInterface):
    """Something in the grid: it has a place and a name, and nothing inside."""

    def __init__(self, surface: PlannerSurface, row: ResourceRow) -> None:
        super().__init__()
        self._surface = surface
        self._row = row

    def isValid(self) -> bool:
        """It lives as long as its snapshot."""
        return True

    def object(self) -> QObject:
        """No widget stands behind it."""
        return cast(QObject, None)

    def parent(self) -> QAccessibleInterface:
        """The planner."""
        return QAccessible.queryAccessibleInterface(self._surface)

    def child(self, index: int) -> QAccessibleInterface:
        """Nothing lies inside."""
        del index
        return NO_INTERFACE

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        """Nothing lies inside."""
        del x, y
        return NO_INTERFACE

    def childCount(self) -> int:
        """Nothing lies inside."""
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Nothing lies inside."""
        del child
        return -1

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Names follow the bookings; nobody sets them."""
        del kind, text

    def text(self, kind: QAccessible.Text) -> str:
        """The name; there is nothing else to say."""
        return self._name() if kind == QAccessible.Text.Name else ""

    def rect(self) -> QRect:
        """Where it is on the screen, as far as it is in sight."""
        box = self._box()
        if box is None:
            return QRect()
        inside = self._surface.on_screen(box) & self._surface.viewport().rect()
        return QRect(self._surface.viewport().mapToGlobal(inside.topLeft()), inside.size())

    def state(self) -> QAccessible.State:
        """Whether it has the keyboard."""
        state = QAccessible.State()
        state.focusable = 1
        state.focused = int(self._is_focused())
        return state

    def _name(self) -> str:
        raise NotImplementedError

    def _box(self) -> Box | None:
        raise NotImplementedError

    def _is_focused(self) -> bool:
        raise NotImplementedError


class BookingInterface(_Child):
    """A booking in sight."""

    def __init__(self, surface: PlannerSurface, row: ResourceRow, entry: Entry) -> None:
        super().__init__(surface, row)
        self.entry = entry

    def role(self) -> QAccessible.Role:
        """An item of the list of bookings."""
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Whether it has the keyboard, is selected, may be moved."""
        state = super().state()
        item = self.entry.item
        state.selectable = 1
        state.selected = int(item.booking_id in self._surface.scene.selection)
        fixed = item.redacted or item.invoiced or not self._surface.scene.editable
        state.movable = int(not fixed)
        return state

    def _name(self) -> str:
        surface = self._surface
        where = self.entry.part or self._row.resource.name
        return spoken_item(self.entry.item, where, surface.formatter, surface.scene.state_of(self.entry.item))

    def _box(self) -> Box | None:
        geometry = self._surface.scene.geometry
        band, figure = geometry.band_of(self._row.id), geometry.figure_of(self._row, self.entry)
        return geometry.placed(figure, band) if band is not None and figure is not None else None

    def _is_focused(self) -> bool:
        scene = self._surface.scene
        focus = scene.focus
        return (
            scene.has_focus
            and focus is not None
            and focus.row_id == self._row.id
            and focus.booking_id == self.entry.item.booking_id
        )


class RowInterface(_Child):
    """The name of a row that bears the sign of a reported problem."""

    def role(self) -> QAccessible.Role:
        """What stands before the cells of a row."""
        return QAccessible.Role.RowHeader

    def rect(self) -> QRect:
        """Where the name is on the screen, as far as it is in sight."""
        box = self._box()
        if box is None:
            return QRect()
        viewport = self._surface.viewport()
        inside = QRect(0, self._surface.on_screen(box).top(), ROW_HEADER_WIDTH, box.bottom - box.top)
        inside &= viewport.rect()
        return QRect(viewport.mapToGlobal(inside.topLeft()), inside.size())

    def state(self) -> QAccessible.State:
        """It is only read: the keyboard goes through the cells."""
        return QAccessible.State()

    def _name(self) -> str:
        return ", ".join((self._row.resource.name, *problem_lines(self._row, self._surface.formatter)))

    def _box(self) -> Box | None:
        band = self._surface.scene.geometry.band_of(self._row.id)
        return Box(0, band.top, ROW_HEADER_WIDTH, band.top + band.height) if band is not None else None


class CellInterface(_Child):
    """The empty cell that has the keyboard."""

    def role(self) -> QAccessible.Role:
        """A cell."""
        return QAccessible.Role.Cell

    def _name(self) -> str:
        focus = self._surface.scene.focus
        if focus is None:
            return ""
        formatter = self._surface.formatter
        found = (self._surface.scene.model.row_of(row_id) for row_id in (focus.row_id, *focus.further))
        rows = [row for row in found if row is not None]
        names = ", ".join(row.resource.name for row in rows)
        reported = (line for row in rows for line in problem_lines(row, formatter))
        return ", ".join((spoken_cell(names, focus.start, focus.end, formatter), *reported))

    def _box(self) -> Box | None:
        focus = self._surface.scene.focus
        if focus is None:
            return None
        return self._surface.scene.geometry.box(self._row, focus.start, focus.end)

    def _is_focused(self) -> bool:
        return self._surface.scene.has_focus


class PlannerInterface(QAccessibleWidget):
    """The grid: its children are the bookings in sight, row by row, and last the focused cell if it is empty.

    Before the bookings of a row about which something was reported stands its name, which says so.
    """

    def __init__(self, surface: PlannerSurface) -> None:
        super().__init__(surface, QAccessible.Role.Table, surface.accessibleName())
        self._surface = surface
        self._children: dict[Key, _Child] = {}
        self._snapshot: object = None
        self._seen: tuple[object, ...] = ()
        self._shown: list[_Child] = []

    def childCount(self) -> int:
        """How many are in sight."""
        return len(self.in_sight())

    def child(self, index: int) -> QAccessibleInterface:
        """Return a child by its number."""
        children = self.in_sight()
        return children[index] if 0 <= index < len(children) else NO_INTERFACE

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Which child it is, −1 for none."""
        return next((n for n, known in enumerate(self.in_sight()) if known is child), -1)

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        """Return what lies at a place on the screen."""
        place = QPoint(x, y)
        found = (child for child in reversed(self.in_sight()) if child.rect().contains(place))
        return next(found, NO_INTERFACE)

    def focusChild(self) -> QAccessibleInterface:
        """What has the keyboard."""
        return next((child for child in self.in_sight() if child.state().focused), NO_INTERFACE)

    def focus_index(self) -> int:
        """Return which child has the keyboard, −1 when none has."""
        return next((n for n, child in enumerate(self.in_sight()) if child.state().focused), -1)

    def in_sight(self) -> list[_Child]:
        """Return what is in sight, the same list as long as it is: a reader asks for thousands one by one."""
        scene = self._surface.scene
        room = self._surface.viewport().rect()
        seen = (id(scene.geometry), scene.scroll_x, scene.scroll_y, room.width(), room.height(), scene.focus)
        if self._seen != seen:
            self._seen, self._shown = seen, self._find(room)
        return self._shown

    def _find(self, room: QRect) -> list[_Child]:
        scene = self._surface.scene
        if self._snapshot is not scene.model.groups:
            self._snapshot = scene.model.groups
            self._children = {}
        left, top = self._surface.content_point(QPointF(CELLS_LEFT, CELLS_TOP))
        right, bottom = self._surface.content_point(QPointF(room.right() + 1, room.bottom() + 1))
        found: list[_Child] = []
        for band in scene.geometry.bands_between(top, bottom):
            if band.row is not None:
                if band.row.problems:
                    found.append(self._name_of(band.row))
                for figure in scene.geometry.figures_of(band.row):
                    if figure.left < right and figure.right > left:
                        found += [self._booking(band.row, entry) for entry in figure.shown]
        focus = scene.focus
        row = scene.model.row_of(focus.row_id) if focus is not None and focus.booking_id is None else None
        if row is not None:
            found.append(self._children.setdefault((row.id, 0, 0), CellInterface(self._surface, row)))
        return found

    def _name_of(self, row: ResourceRow) -> _Child:
        return self._children.setdefault((row.id, _NAME, 0), RowInterface(self._surface, row))

    def _booking(self, row: ResourceRow, entry: Entry) -> _Child:
        key = (row.id, entry.item.booking_id, entry.item.starts_at + entry.lane)
        child = self._children.get(key)
        if child is None:
            child = self._children[key] = BookingInterface(self._surface, row, entry)
        return child


@cache
def install_factory() -> None:
    """Let Qt make interfaces for planners; once for the whole program, as Qt keeps factories for good."""
    QAccessible.installFactory(_interface_for)


def _interface_for(class_name: str, watched: QObject) -> QAccessibleInterface | None:
    del class_name
    if not isinstance(watched, PlannerSurface):
        return None
    # Qt deletes the interface with the widget; until then the widget keeps its Python half alive.
    watched.accessible = PlannerInterface(watched)
    return watched.accessible


def tell_focus(surface: PlannerSurface) -> None:
    """Tell a screen reader that another child has the keyboard."""
    if not QAccessible.isActive():
        return
    interface = QAccessible.queryAccessibleInterface(surface)
    index = interface.focus_index() if isinstance(interface, PlannerInterface) else -1
    if index >= 0:
        event = QAccessibleEvent(surface, QAccessible.Event.Focus)
        event.setChild(index)
        QAccessible.updateAccessibility(event)
