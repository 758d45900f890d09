"""The days above a week: name, holiday or how full; and, where a day is wide enough, its half-days and hours."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from campus_desk.ui.timeline.campus_day import CampusDay
from campus_desk.ui.timeline.day_words import column_note
from campus_desk.ui.timeline.look import Face, Look
from campus_desk.ui.timeline.measures import ALL_DAY_HEIGHT, HEADER_HEIGHT, SECOND_LINE, TITLE_LINE
from campus_desk.ui.timeline.scene import Scene
from campus_desk.ui.timeline.time_axis import ColumnsAxis

EDGE = 8
TICK = 6
WITH_HOURS = 240
"""From this width on a day has its hours on the second line, and its note beside its name."""
_STEPS = ((1, 40), (2, 20), (3, 14), (6, 0))
"""Hours between two labels, and the least width of an hour for them; the last are the half-days."""


def paint_week_days(painter: QPainter, scene: Scene, look: Look) -> None:
    """Paint the header of a week; the painter's origin is the left edge of the cells in sight."""
    axis = scene.geometry.axis
    if not isinstance(axis, ColumnsAxis):
        return
    for index, day in enumerate(axis.days):
        left, right = (edge - scene.scroll_x for edge in axis.day_edges(index))
        today = day.contains(scene.now)
        if today:
            _tint(painter, look, left, right)
        if index:
            painter.fillRect(left, 0, 1, HEADER_HEIGHT + ALL_DAY_HEIGHT, look.color("line"))
        share = scene.shares[index] if index < len(scene.shares) else None
        note, ink = column_note(day.date, share, scene.model.catalogue, look.formatter, today=today)
        # A day that begins out of sight keeps its name in sight.
        begin, end = max(left, 0) + EDGE, right - EDGE
        name = look.formatter.weekday(day.date)
        if look.title.width(name) > end - begin:
            name = look.title.elided(look.formatter.day_in_row(day.date), end - begin)
        _write(painter, look.title, name, begin, TITLE_LINE, look, "accent" if today else "text")
        if right - left >= WITH_HOURS:
            beside = begin + look.title.width(name) + 2 * EDGE
            shown = look.subtitle.elided(note, end - beside)
            _write(painter, look.subtitle, shown, end - look.subtitle.width(shown), TITLE_LINE, look, ink)
            reached = 0
        else:
            shown = look.subtitle.elided(note, end - begin)
            _write(painter, look.subtitle, shown, begin, SECOND_LINE, look, ink)
            # A time beside a short note, and none beside the others, would only be noise.
            reached = right
        _hours(painter, scene, look, axis, day, reached, right)
        if today:  # last: the tick of noon does not cut it
            painter.fillRect(left, HEADER_HEIGHT - 3, right - left, 2, look.color("accent"))


def _tint(painter: QPainter, look: Look, left: int, right: int) -> None:
    width = right - left
    painter.fillRect(left, 0, width, HEADER_HEIGHT, look.color("accent_tint"))
    painter.fillRect(left, HEADER_HEIGHT, width, ALL_DAY_HEIGHT, look.mixed("panel", "accent_tint", 0.375))


def _hours(
    painter: QPainter, scene: Scene, look: Look, axis: ColumnsAxis, day: CampusDay, reached: int, right: int
) -> None:
    """Write the times there is room for right of ``reached``; noon always has its tick, so that half-days show."""
    step = next(hours for hours, width in _STEPS if axis.hour_width >= width)
    opens, closes = axis.span
    for hour in range(opens // 60 + 1, -(-closes // 60)):
        if hour % step:
            continue
        x = round(axis.x_of(day.at_wall_minute(hour * 60))) - scene.scroll_x
        label = f"{hour:02}:00"
        fits = reached <= x + 4 and x + 4 + look.hours.width(label) + 2 <= right and x + 4 >= 0
        if fits or hour == 12:
            painter.fillRect(QRectF(x, HEADER_HEIGHT - TICK, 1, TICK - 1), look.color("line"))
        if fits:
            _write(painter, look.hours, label, x + 4, SECOND_LINE, look, "text2" if hour == 12 else "text3")


def _write(painter: QPainter, face: Face, text: str, x: float, middle: float, look: Look, token: str) -> None:
    painter.setPen(look.color(token))
    face.draw(painter, x, middle, text)
