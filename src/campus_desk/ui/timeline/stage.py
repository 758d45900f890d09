"""What the parts that follow pointer and keys may ask of the view they work for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QPointF, QRect
from PySide6.QtWidgets import QWidget

from campus_desk.application.read_models import AgendaItem
from campus_desk.domain.identifiers import BookingId
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.theme import Theme
from campus_desk.ui.timeline.geometry import Box
from campus_desk.ui.timeline.keyboard import Focus
from campus_desk.ui.timeline.proposal import Proposal
from campus_desk.ui.timeline.scene import Scene


class Ground(Protocol):
    """What can be looked at, as cards and pulses see it."""

    scene: Scene

    @property
    def theme(self) -> Theme:
        """Colours, fonts, drawings, and whether anything may move."""
        ...

    @property
    def formatter(self) -> Formatter:
        """Writes dates and durations."""
        ...

    def viewport(self) -> QWidget:
        """Return the widget that is painted."""
        ...

    def on_screen(self, box: Box) -> QRect:
        """Return where a box lies in the viewport."""
        ...

    def repaint_cells(self) -> None:
        """Have all cells painted again."""
        ...


class Stage(Ground, Protocol):
    """The whole view, as pointer and keys see it."""

    def content_point(self, point: QPointF) -> tuple[float, float]:
        """Return where a point of the viewport lies in content coordinates."""
        ...

    def repaint_boxes(self, boxes: Iterable[Box]) -> None:
        """Have some places and the line under the hours painted again."""
        ...

    def scroll_by(self, dx: int, dy: int) -> None:
        """Scroll the cells."""
        ...

    def take_focus(self, focus: Focus | None) -> None:
        """Put the keyboard somewhere and bring it into sight."""
        ...

    def select(self, bookings: set[BookingId]) -> None:
        """Select other bookings."""
        ...

    def ask(self, proposal: Proposal) -> None:
        """Emit the signal for a proposal."""
        ...

    def open_item(self, item: AgendaItem) -> None:
        """Emit that a booking is to be opened."""
        ...

    def turn(self, periods: int) -> None:
        """Ask for the period so many further on."""
        ...

    def focus_booking(self, booking_id: BookingId, *, pulse: bool = False) -> bool:
        """Put the keyboard on a booking; tell whether it is shown."""
        ...

    def spare_cut(self) -> None:
        """Let what was cut stay where it is."""
        ...

    def say(self, text: str, *, urgent: bool = False) -> None:
        """Have a screen reader say something."""
        ...
