"""Fingers on the planner: a swipe scrolls, a tap clicks, half a second's press picks a booking or a cell up.

Touch events are taken as they are, so that Qt makes no mouse events of them: a swipe would be a drag otherwise.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QTouchEvent

from campus_desk.ui.timeline.dragging import Dragging
from campus_desk.ui.timeline.gestures import Release
from campus_desk.ui.timeline.measures import DRAG_THRESHOLD, HOLD_MS
from campus_desk.ui.timeline.stage import Stage

_NO_KEYS = Qt.KeyboardModifier.NoModifier


class Touching(QObject):
    """Follows one finger; a second one lets go of what the first holds."""

    def __init__(
        self,
        stage: Stage,
        dragging: Dragging,
        tap: Callable[[QPointF], None],
        menu: Callable[[QPointF], None],
    ) -> None:
        """Watch for touch.

        Args:
            stage: The view.
            dragging: Drags what is picked up.
            tap: Does what a click does.
            menu: Opens the menu of what was held and not moved.
        """
        super().__init__(stage.viewport())
        self._stage = stage
        self._dragging = dragging
        self._tap = tap
        self._menu = menu
        self._began: QPointF | None = None
        self._last = QPointF()
        self._swipes = False
        self._holding = QTimer(self, singleShot=True, interval=HOLD_MS)
        self._holding.setObjectName("held down")
        self._holding.timeout.connect(self._pick_up)
        stage.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)

    def take(self, event: QTouchEvent) -> None:
        """Follow a touch event."""
        kind, points = event.type(), event.points()
        if kind == QEvent.Type.TouchCancel or len(points) > 1:
            self._give_up()
        elif kind == QEvent.Type.TouchBegin:
            self._begin(points[0].position())
        elif kind == QEvent.Type.TouchUpdate:
            self._move(points[0].position())
        elif kind == QEvent.Type.TouchEnd:
            self._end(points[0].position())
        event.accept()

    @property
    def _holds(self) -> bool:
        return self._dragging.is_pressed

    def _begin(self, at: QPointF) -> None:
        self._began, self._last, self._swipes = at, at, False
        self._holding.start()

    def _move(self, at: QPointF) -> None:
        if self._began is None:
            return
        far = at - self._began
        if self._holds:
            self._dragging.move(at, _NO_KEYS)
        elif self._swipes or max(abs(far.x()), abs(far.y())) >= DRAG_THRESHOLD:
            self._swipes = True
            self._holding.stop()
            by = self._last - at
            self._stage.scroll_by(round(by.x()), round(by.y()))
            self._last = at

    def _end(self, at: QPointF) -> None:
        began, self._began = self._began, None
        waited = not self._holding.isActive()
        self._holding.stop()
        if began is None or self._swipes:
            return
        if not waited:
            self._tap(at)
        elif self._holds:
            released: Release = self._dragging.release(at, _NO_KEYS)
            if released.clicked is not None:
                self._menu(at)

    def _pick_up(self) -> None:
        """The finger has rested long enough: from here on it drags."""
        if self._began is not None:
            self._dragging.press(self._began, _NO_KEYS)

    def _give_up(self) -> None:
        self._began = None
        self._holding.stop()
        if self._holds:
            self._dragging.cancel()
