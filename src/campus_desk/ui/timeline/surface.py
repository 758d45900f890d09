"""The painted widget without its interaction: scene, layout, scrolling, zoom, and the picture."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime

from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from campus_desk.application.read_models import AgendaItem, Catalogue
from campus_desk.domain.opening_hours import CampusCalendar
from campus_desk.domain.resource import Resource
from campus_desk.domain.timeslot import at_campus
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.theme import Theme
from campus_desk.ui.timeline.agenda_model import AgendaModel, GroupKey
from campus_desk.ui.timeline.campus_day import CampusDay, campus_days
from campus_desk.ui.timeline.canvas import CELLS_LEFT, CELLS_TOP, Canvas
from campus_desk.ui.timeline.colouring import Colouring
from campus_desk.ui.timeline.geometry import Box, Geometry
from campus_desk.ui.timeline.look import Look
from campus_desk.ui.timeline.measures import ALL_DAY_HEIGHT, GROUP_HEIGHT, HOUR, HOUR_WIDTH, WEEK_ROW_HEIGHT
from campus_desk.ui.timeline.occupancy import occupied_shares
from campus_desk.ui.timeline.periods import Period
from campus_desk.ui.timeline.scene import Scene
from campus_desk.ui.timeline.time_axis import HoursAxis, Span, opening_span
from campus_desk.ui.timeline.zooming import axis_for, zoom_range
from campus_desk.ui.widgets.empty_state import EmptyState

AIM_MS = 350
"""So long somebody may have been about to press when rows move."""


class PlannerSurface(QAbstractScrollArea):
    """Shows one snapshot of a day or of several.

    Attributes:
        scene: What is shown.
        accessible: What a screen reader is given, kept alive here as long as the widget.

    Signals:
        zoom_changed: The zoom, 1.0 at 100 %.
        all_rows_requested: The filter hides every row, and somebody wants to see them.
    """

    zoom_changed = Signal(float)
    all_rows_requested = Signal()
    accessible: object = None

    def __init__(
        self, theme: Theme, formatter: Formatter, clock: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        """Show an empty present day.

        Args:
            theme: Colours, fonts and drawings.
            formatter: Writes dates and durations.
            clock: The present instant, for the now-line and for what is past.
            parent: The widget it lies in.
        """
        super().__init__(parent)
        # Made here, it is a widget Python knows. To name one it does not, PySide prepares every kind there is: 10 ms.
        self.setViewport(QWidget())
        self.theme = theme
        self.formatter = formatter
        self._clock = clock
        self._zooms: dict[Period, float] = {}
        self._wants_start = True
        self._start_x = -1
        self._top = 0
        self._moved = QElapsedTimer()
        self._measured: tuple[object, tuple[CampusDay, ...]] = (None, ())
        today = campus_days([at_campus(clock()).date()])
        self.scene = Scene(AgendaModel(), Geometry(HoursAxis(today, HOUR_WIDTH), ()), self._present())
        self.scene.model.days = today
        self._canvas: Canvas | None = None
        self._minute = QTimer(self, interval=1000)
        self._minute.setObjectName("minute")
        self._minute.timeout.connect(self.refresh_now)
        self._all_hidden = EmptyState(parent=self.viewport())
        self._all_hidden.add_button(self.tr("Show all")).clicked.connect(self.all_rows_requested)
        self._all_hidden.hide()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme.changed.connect(self.renew_look)

    # --- what is shown ------------------------------------------------------------------------------------------------

    def set_snapshot(self, catalogue: Catalogue, items: Sequence[AgendaItem], days: Sequence[date]) -> None:
        """Show what is booked on one day, or over several as columns (a week, a month).

        From one day to another the same hours stay in sight; another sort of period is shown from its start.
        """
        by_day = len(days) == len(self.days) == 1
        self._wants_start = self._wants_start or (tuple(days) != self.days and not by_day)
        self.scene.model.set_snapshot(catalogue, items, campus_days(days))
        self.relayout()

    def set_filter(self, accepts: Callable[[Resource], bool] | None) -> None:
        """Show only rows whose resource is accepted; all of them with None."""
        self.scene.model.set_filter(accepts)
        self.relayout()

    def set_colouring(self, colouring: Colouring) -> None:
        """Let the colours of bookings say something else."""
        self.scene.colouring = colouring
        self.viewport().update()

    def set_reception(self, *, kept_since: int | None) -> None:
        """Say from when on somebody records who comes (UTC seconds), None if nobody: only then can anybody be late."""
        self.scene.kept_since = kept_since

    def set_collapsed(self, groups: set[GroupKey]) -> None:
        """Fold groups (site and kind); all others are unfolded."""
        self.scene.collapsed = set(groups)
        self.relayout()

    @property
    def days(self) -> tuple[date, ...]:
        """The days shown."""
        return tuple(day.date for day in self.scene.model.days)

    @property
    def hidden_rows(self) -> int:
        """How many rows the filter hides."""
        return self.scene.model.hidden

    @property
    def canvas(self) -> Canvas:
        """Paints the scene; made anew for another theme, language or pixel ratio."""
        if self._canvas is None or self._canvas.look.dpr != self.devicePixelRatioF():
            self._canvas = Canvas(Look(self.theme, self.formatter, self.devicePixelRatioF()))
        return self._canvas

    def renew_look(self) -> None:
        """Paint everything anew: colours, fonts or words have changed."""
        self._canvas = None
        self.viewport().update()

    def refresh_now(self) -> None:
        """Take the present instant from the clock; the now-line moves each minute."""
        present = self._present()
        if present // 60 != self.scene.now // 60:
            self.scene.now = present
            self.viewport().update()

    def _present(self) -> int:
        return int(self._clock().timestamp())

    # --- geometry -----------------------------------------------------------------------------------------------------

    @property
    def has_just_moved(self) -> bool:
        """Whether a band above has moved the rows a moment ago: a press was aimed at what lay there before."""
        return self._moved.isValid() and self._moved.elapsed() < AIM_MS

    @property
    def period(self) -> Period:
        """Whether a day, a week or a month is shown."""
        return Period.of(len(self.scene.model.days))

    @property
    def zoom(self) -> float:
        """Factor on the width that fits the view, 1.0 at 100 %; each period has its own."""
        least, most = self.zoom_range()
        return min(max(self._zooms.get(self.period, 1.0), least), most)

    def zoom_range(self) -> tuple[float, float]:
        """Return the least and the most zoom of this period."""
        return zoom_range(self.scene.model.days, self.room, self.scene.span)

    @property
    def room(self) -> int:
        """Pixels the cells have from left to right."""
        return max(self.viewport().width() - CELLS_LEFT, 1)

    def content_point(self, point: QPointF) -> tuple[float, float]:
        """Return where a point of the viewport lies in content coordinates."""
        return (
            point.x() - CELLS_LEFT + self.scene.scroll_x,
            point.y() - CELLS_TOP + self.scene.scroll_y,
        )

    def on_screen(self, box: Box) -> QRect:
        """Return where a box of content coordinates lies in the viewport."""
        left = box.left + CELLS_LEFT - self.scene.scroll_x
        top = box.top + CELLS_TOP - self.scene.scroll_y
        return QRect(left, top, box.right - box.left, box.bottom - box.top)

    def scroll_by(self, dx: int, dy: int) -> None:
        """Scroll the cells."""
        for bar, step in ((self.horizontalScrollBar(), dx), (self.verticalScrollBar(), dy)):
            bar.setValue(bar.value() + step)

    def scroll_to_now(self) -> None:
        """Show the present: from one hour before it, where the opening span of its day does not fit.

        A day that is not the present one is shown from its opening. Where days are columns, the present one comes
        into sight with the day before; another week or month stays scrolled as this one.
        """
        scene, bar = self.scene, self.horizontalScrollBar()
        axis = scene.geometry.axis
        if scene.geometry.by_day:
            today = next((n for n, day in enumerate(axis.days) if day.contains(scene.now)), None)
            start = axis.day_edges(max(today - 1, 0))[0] if today is not None else bar.value()
        else:
            day = axis.days[0]
            opens, closes = (day.at_wall_minute(minute) for minute in scene.span)
            begin = opens
            if axis.x_of(closes) - axis.x_of(opens) > self.room and day.contains(scene.now):
                begin = max(min(scene.now - HOUR, closes), opens)
            start = round(axis.x_of(begin))
        bar.setValue(start)
        self._start_x = bar.value()

    def open_at_now(self) -> None:
        """Scroll to the present with the next snapshot: its day has been asked for."""
        self._wants_start = True

    def relayout(self) -> None:
        """Lay everything out anew: data, size, zoom or folded groups have changed."""
        scene = self.scene
        days, before = scene.model.days, scene.geometry.axis
        stays_at_start = self.horizontalScrollBar().value() == self._start_x
        first_shown = before.time_at(scene.scroll_x)
        if turned := len(days) == len(before.days) == 1 and days != before.days:
            first_shown = days[0].at_wall_minute(before.days[0].wall_minute(first_shown))
        self._measure()
        axis = axis_for(days, self.room, scene.span, self.zoom)
        scene.geometry = Geometry(axis, scene.model.groups, scene.collapsed)
        self._set_ranges()
        self._say_what_is_hidden()
        if self.isVisible() and (self._wants_start or (stays_at_start and not turned)):
            # A window takes its size in several steps; nobody has scrolled in between.
            self._wants_start = False
            self.scroll_to_now()
        elif axis != before:
            self.horizontalScrollBar().setValue(round(axis.x_of(first_shown)))
            if turned:
                self._start_x = -1
        self.viewport().update()

    def _measure(self) -> None:
        """Find the opening span and how full the days are, where other rows are shown than before."""
        scene, model = self.scene, self.scene.model
        groups, days = self._measured
        if groups is model.groups and days == model.days:
            return
        self._measured = (model.groups, model.days)
        calendar = model.catalogue.calendar if model.catalogue is not None else CampusCalendar()
        scene.span = opening_span(calendar, self._booked_minutes())
        scene.shares = occupied_shares(model, scene.span) if len(model.days) > 1 else []

    def _say_what_is_hidden(self) -> None:
        hidden = self.scene.model.hidden
        everything = bool(hidden) and not self.scene.model.groups
        if everything:
            self._all_hidden.set_sentence(self.tr("The filter hides all %n row(s).", "", hidden))
            area = self.viewport().rect()
            self._all_hidden.setGeometry(area.adjusted(CELLS_LEFT, CELLS_TOP, 0, 0))
        self._all_hidden.setVisible(everything)

    def _booked_minutes(self) -> Iterator[Span]:
        """Yield the wall-clock minutes of the bookings that lie within one of the days shown."""
        days = self.scene.model.days
        starts = [day.start for day in days]
        for item in self.scene.model.items:
            day = days[max(bisect_right(starts, item.blocked_from) - 1, 0)]
            if day.start <= item.blocked_from and item.blocked_to <= day.end:
                yield int(day.wall_minute(item.blocked_from)), int(day.wall_minute(item.blocked_to))

    def _set_ranges(self) -> None:
        room = self.viewport().size()
        geometry = self.scene.geometry
        for bar, content, page in (
            (self.horizontalScrollBar(), geometry.axis.width, room.width() - CELLS_LEFT),
            (self.verticalScrollBar(), geometry.height, room.height() - CELLS_TOP),
        ):
            bar.setRange(0, max(content - page, 0))
            bar.setPageStep(max(page, 1))
            bar.setSingleStep(WEEK_ROW_HEIGHT)
        self._scrolled()

    def _scrolled(self) -> None:
        scene, x, y = self.scene, self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        dx, dy = x - scene.scroll_x, y - scene.scroll_y
        scene.scroll_x, scene.scroll_y = x, y
        if dx or not self.devicePixelRatioF().is_integer():
            self.viewport().update()  # captions begin in sight; rows do not lie on whole pixels of the screen
        elif dy:
            self._move_rows(dy)

    def _move_rows(self, dy: int) -> None:
        """Copy on the screen what stays in sight; only the rows that come into sight are painted."""
        viewport = self.viewport()
        room = viewport.rect().adjusted(0, CELLS_TOP, 0, 0)
        viewport.scroll(0, -dy, room)
        # What does not move along, where it is and where it was copied to: the pinned heading, and cards.
        pinned = QRect(0, CELLS_TOP, viewport.width(), GROUP_HEIGHT)
        children = (child for child in viewport.children() if isinstance(child, QWidget))
        still = [pinned, *(child.geometry() for child in children if child.isVisible())]
        for rect in still:
            viewport.update(rect.united(rect.translated(0, -dy)) & room)

    def repaint_cells(self) -> None:
        """Have all cells painted again."""
        self.viewport().update()

    def repaint_boxes(self, boxes: Iterable[Box]) -> None:
        """Have some places and the line under the hours painted again: all a step of a drag touches."""
        viewport = self.viewport()
        viewport.update(CELLS_LEFT, CELLS_TOP - ALL_DAY_HEIGHT - 6, viewport.width() - CELLS_LEFT, 6)
        for box in boxes:
            viewport.update(self.on_screen(box).adjusted(-4, -4, 4, 4))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Follow the scroll bars; left to itself, Qt would have everything painted anew."""
        del dx, dy
        self._scrolled()

    # --- events -------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the part that is asked for."""
        painter = QPainter(self.viewport())
        self.canvas.paint(painter, event.region(), self.scene, self.viewport().size())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew: hours and columns fill the view. Rows stay where they are when a band comes or goes above."""
        super().resizeEvent(event)
        self.relayout()
        top = self.mapTo(self.window(), QPoint(0, 0)).y()
        sunk, self._top = top - self._top, top
        if sunk and self.isVisible():
            self._moved.start()
        bar = self.verticalScrollBar()
        # Where nobody has scrolled, the first row had rather be seen.
        if bar.value() and event.oldSize().height() - event.size().height() == sunk:
            bar.setValue(bar.value() + sunk)

    def showEvent(self, event: QShowEvent) -> None:
        """Watch the clock while somebody can see it."""
        super().showEvent(event)
        self.refresh_now()
        self._minute.start()
        if self._wants_start:
            self.relayout()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop watching the clock."""
        super().hideEvent(event)
        self._minute.stop()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.renew_look()
