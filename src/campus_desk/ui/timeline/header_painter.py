"""What stays in sight above the cells: the corner, the days and hours, the lane of whole days."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from campus_desk.ui.formatting import capitalised
from campus_desk.ui.timeline.campus_day import wall_time
from campus_desk.ui.timeline.day_words import day_notes
from campus_desk.ui.timeline.lane_painter import paint_lane
from campus_desk.ui.timeline.look import Face, Look
from campus_desk.ui.timeline.measures import (
    ALL_DAY_HEIGHT,
    HEADER_HEIGHT,
    HOUR,
    ROW_HEADER_WIDTH,
    SECOND_LINE,
    TITLE_LINE,
)
from campus_desk.ui.timeline.month_header import paint_month_days
from campus_desk.ui.timeline.scene import Scene
from campus_desk.ui.timeline.time_axis import HoursAxis
from campus_desk.ui.timeline.week_header import paint_week_days

translate = QCoreApplication.translate

TEXT_LEFT = 23
"""Where names and headings begin; the arrow of a group lies before it."""
EDGE = 8
LEAST_NOTE = 90
"""A note about the day that is cut shorter than this says nothing."""


class HeaderPainter:
    """Paints what lies above the cells."""

    def __init__(self, look: Look) -> None:
        self.look = look

    # --- above the cells ----------------------------------------------------------------------------------------------

    def corner(self, painter: QPainter, scene: Scene) -> None:
        """Paint the corner: what the rows are, how many of them are shown, what the numbers mean."""
        look = self.look
        width = ROW_HEADER_WIDTH
        painter.fillRect(0, 0, width, HEADER_HEIGHT, look.color("header"))
        painter.fillRect(0, HEADER_HEIGHT, width, ALL_DAY_HEIGHT, look.color("panel"))
        rows = sum(1 for _ in scene.model.rows)
        if scene.geometry.by_week:
            first = scene.geometry.axis.days[0].date
            title = translate("PlannerHeader", "Week {number}").format(number=first.isocalendar().week)
            self._at(painter, look.corner, title, TEXT_LEFT, TITLE_LINE, "text")
            self._right(
                painter, look.subtitle, look.formatter.month(first), width - EDGE, TITLE_LINE, "text2"
            )
        elif scene.geometry.by_month:
            month = look.formatter.month(scene.geometry.axis.days[0].date)
            self._at(painter, look.title, capitalised(month), TEXT_LEFT, TITLE_LINE, "text")
            booked = translate("PlannerHeader", "% booked")
            self._right(painter, look.subtitle, booked, width - EDGE, SECOND_LINE, "text2")
        else:
            self._at(
                painter, look.title, translate("PlannerHeader", "Resources"), TEXT_LEFT, TITLE_LINE, "text"
            )
        total = rows + scene.model.hidden
        shown = (
            translate("PlannerHeader", "{shown} shown of {total}").format(shown=rows, total=total)
            if scene.model.hidden
            else translate("PlannerHeader", "%n resource(s)", "", rows)
        )
        self._at(painter, look.subtitle, shown, TEXT_LEFT, SECOND_LINE, "text2")
        if not scene.geometry.by_month:
            capacity = translate("PlannerHeader", "capacity")
            self._right(painter, look.subtitle, capacity, width - EDGE, SECOND_LINE, "text2")
        self._at(
            painter,
            look.subtitle,
            translate("PlannerHeader", "All day"),
            TEXT_LEFT,
            HEADER_HEIGHT + ALL_DAY_HEIGHT / 2,
            "text2",
        )
        self._frame(painter, 0, width)
        painter.fillRect(width - 1, 0, 1, HEADER_HEIGHT + ALL_DAY_HEIGHT, look.color("line"))

    def columns(self, painter: QPainter, scene: Scene, width: int) -> None:
        """Paint days and hours; the painter's origin is the left edge of the cells in sight."""
        look = self.look
        painter.fillRect(0, 0, width, HEADER_HEIGHT, look.color("header"))
        painter.fillRect(0, HEADER_HEIGHT, width, ALL_DAY_HEIGHT, look.color("panel"))
        if scene.geometry.by_week:
            paint_week_days(painter, scene, look)
        elif scene.geometry.by_month:
            paint_month_days(painter, scene, look)
        else:
            self._hours(painter, scene, width)
        paint_lane(painter, scene, self.look, width)
        self._frame(painter, 0, width)
        self._now_pill(painter, scene)

    def _frame(self, painter: QPainter, left: int, width: int) -> None:
        for y in (HEADER_HEIGHT - 1, HEADER_HEIGHT + ALL_DAY_HEIGHT - 1):
            painter.fillRect(left, y, width, 1, self.look.color("line"))

    def _hours(self, painter: QPainter, scene: Scene, width: int) -> None:
        look, axis = self.look, scene.geometry.axis
        if not isinstance(axis, HoursAxis):
            return
        middle = scene.scroll_x + width / 2
        day = axis.days[axis.day_index(middle)]
        title = look.formatter.full_date(day.date)
        title = capitalised(title)
        self._at(painter, look.title, title, EDGE, TITLE_LINE, "text")
        self._day_notes(painter, scene, day.date, EDGE + look.title.width(title) + 10, width - EDGE)
        self._times(painter, scene, axis, width)

    def _day_notes(self, painter: QPainter, scene: Scene, day: date, x: float, right: float) -> None:
        """Write what is to be known of a day beside its date; what finds no room is left out from the end."""
        face = self.look.subtitle
        for number, (text, ink) in enumerate(day_notes(day, scene.model.catalogue)):
            note = f" · {text}" if number else text
            shown = face.elided(note, right - x)
            if shown != note and right - x < LEAST_NOTE:
                return
            self._at(painter, face, shown, x, TITLE_LINE, ink)
            x += face.width(shown)
            if shown != note:
                return

    def _times(self, painter: QPainter, scene: Scene, axis: HoursAxis, width: int) -> None:
        look, pill, step = self.look, self._pill(scene), axis.label_step
        for tick, instant in axis.ticks(min(step, HOUR)):
            x = tick - scene.scroll_x
            if not -60 <= x <= width or instant >= axis.days[-1].end:
                continue
            label = wall_time(instant)
            full_hour = label.endswith("00")
            painter.fillRect(QRectF(x, 29 if full_hour else 38, 1, HEADER_HEIGHT - 29), look.color("line"))
            area = QRectF(x + 4, 26, look.hours.width(label), 18)
            shown = step <= HOUR or int(label[:2]) * HOUR % step == 0
            if shown and area.left() >= 0 and not (pill is not None and area.intersects(pill)):
                self._at(painter, look.hours, label, x + 4, SECOND_LINE, "text2" if full_hour else "text3")

    def ghost_range(self, painter: QPainter, scene: Scene) -> None:
        """Mark under the hours what the ghost takes."""
        ghost = scene.ghost
        if ghost is None or ghost.at:
            return
        axis = scene.geometry.axis
        x0, x1 = axis.x_of(ghost.proposal.start), axis.x_of(ghost.proposal.end)
        if scene.geometry.by_month:  # whole days: an hour is a pixel or two
            x0, x1 = axis.day_edges(axis.day_index(x0))[0], axis.day_edges(axis.day_index(max(x1 - 1, 0)))[1]
        left, right = max(x0 - scene.scroll_x, 0), x1 - scene.scroll_x
        token = {"blocked": "danger", "overridable": "warn"}.get(ghost.verdict.standing.value, "accent")
        painter.fillRect(QRectF(left, HEADER_HEIGHT - 4, max(right - left, 3), 4), self.look.color(token))

    def _pill(self, scene: Scene) -> QRectF | None:
        days = scene.geometry.axis.days
        if scene.geometry.by_day or not days[0].start <= scene.now < days[-1].end:
            return None
        x = scene.geometry.axis.x_of(scene.now) - scene.scroll_x
        width = self.look.hours_strong.width(wall_time(scene.now)) + 8
        return QRectF(round(x - width / 2), 27, width, 16)

    def _now_pill(self, painter: QPainter, scene: Scene) -> None:
        pill = self._pill(scene)
        if pill is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color("text"))
        painter.drawRoundedRect(pill, 3, 3)
        x = pill.center().x()
        foot = HEADER_HEIGHT + 4
        painter.drawPolygon(QPolygonF([QPointF(x - 4, foot - 4), QPointF(x + 4, foot - 4), QPointF(x, foot)]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        face = self.look.hours_strong
        painter.setPen(self.look.color("base"))
        face.draw(painter, pill.left() + 4, pill.center().y(), wall_time(scene.now))

    # --- text ---------------------------------------------------------------------------------------------------------

    def _at(self, painter: QPainter, face: Face, text: str, x: float, middle: float, token: str) -> None:
        painter.setPen(self.look.color(token))
        face.draw(painter, x, middle, text)

    def _right(self, painter: QPainter, face: Face, text: str, x: float, middle: float, token: str) -> None:
        self._at(painter, face, text, x - face.width(text), middle, token)
