"""The days above a month: ISO weeks, dates, how full each day is; weekends and public holidays marked."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from campus_desk.ui.timeline.campus_day import CampusDay
from campus_desk.ui.timeline.look import Face, Look
from campus_desk.ui.timeline.measures import ALL_DAY_HEIGHT, HEADER_HEIGHT
from campus_desk.ui.timeline.scene import Scene

WEEK_LINE, DAY_LINE, SHARE_LINE = 9, 24, 38
"""Middles of the three lines of the header."""
WEEKS_HEIGHT = 17
PAD = 4
NAMED = 42
"""From this width on a date has the name of its weekday beside it."""


def paint_month_days(painter: QPainter, scene: Scene, look: Look) -> None:
    """Paint the header of a month; the painter's origin is the left edge of the cells in sight."""
    axis = scene.geometry.axis
    calendar = scene.model.catalogue.calendar if scene.model.catalogue is not None else None
    holidays: Collection[date] = calendar.holidays if calendar is not None else ()
    narrowest = min(right - left for left, right in map(axis.day_edges, range(len(axis.days))))
    with_sign = look.small_light.width(look.formatter.percent(100)) <= narrowest - 2 * PAD
    for index, day in enumerate(axis.days):
        left, right = (edge - scene.scroll_x for edge in axis.day_edges(index))
        _ground(painter, scene, look, day, left, right, is_free=day.date in holidays)
        _date(painter, look, day, left, right, scene.now, is_holiday=day.date in holidays)
        share = scene.shares[index] if index < len(scene.shares) else None
        if share is not None:
            # What the number means stands in the corner too, where columns are too narrow for its sign.
            hundredths = round(share * 100)
            text = look.formatter.percent(hundredths) if with_sign else str(hundredths)
            _centred(painter, look, look.small_light, text, left, right, SHARE_LINE, "text2")
    painter.fillRect(0, WEEKS_HEIGHT - 1, axis.width - scene.scroll_x, 1, look.color("hair"))
    _weeks(painter, scene, look)


def _ground(
    painter: QPainter, scene: Scene, look: Look, day: CampusDay, left: int, right: int, *, is_free: bool
) -> None:
    below = HEADER_HEIGHT - WEEKS_HEIGHT
    if day.contains(scene.now):
        painter.fillRect(left, WEEKS_HEIGHT, right - left, below, look.color("accent_tint"))
        tint = look.mixed("panel", "accent_tint", 0.375)
        painter.fillRect(left, HEADER_HEIGHT, right - left, ALL_DAY_HEIGHT, tint)
        painter.fillRect(left, HEADER_HEIGHT - 3, right - left, 2, look.color("accent"))
    elif is_free or day.date.weekday() >= 5:
        ground = look.mixed("header", "closed_line", 0.45)
        painter.fillRect(left, WEEKS_HEIGHT, right - left, below, ground)
    if day is not scene.geometry.axis.days[0]:
        is_monday = day.date.weekday() == 0
        top = 0 if is_monday else WEEKS_HEIGHT
        ink = look.color("line" if is_monday else "hair")
        painter.fillRect(left, top, 1, HEADER_HEIGHT + ALL_DAY_HEIGHT - top, ink)


def _date(
    painter: QPainter, look: Look, day: CampusDay, left: int, right: int, now: int, *, is_holiday: bool
) -> None:
    """Write the date, a public holiday in bold and its colour, underlined as in the mini-month."""
    text = str(day.date.day)
    if right - left >= NAMED:
        name = look.formatter.locale.standaloneDayName(day.date.isoweekday())[:2]
        text = f"{name} {text}"
    ink = "text3" if day.date.weekday() >= 5 else "text"
    if is_holiday:
        ink = "warn"
    elif day.contains(now):
        ink = "accent"
    _centred(painter, look, look.hours_strong, text, left, right, DAY_LINE, ink)
    if is_holiday:
        width = look.hours_strong.width(text)
        line = QRectF((left + right - width) / 2, DAY_LINE + 6, width, 1)
        painter.fillRect(line, look.color(ink))


def _weeks(painter: QPainter, scene: Scene, look: Look) -> None:
    """Write the number of each ISO week over its days, in sight as long as one of them is."""
    axis = scene.geometry.axis
    first = 0
    for index in range(1, len(axis.days) + 1):
        if index < len(axis.days) and axis.days[index].date.weekday() != 0:
            continue
        left = axis.day_edges(first)[0] - scene.scroll_x
        right = axis.day_edges(index - 1)[1] - scene.scroll_x
        text = look.formatter.week(axis.days[first].date)
        number = str(axis.days[first].date.isocalendar().week)
        x = max(left, 0) + PAD
        for words in (text, number):
            if look.small_light.width(words) <= right - x - 1:
                painter.setPen(look.color("text2"))
                look.small_light.draw(painter, x, WEEK_LINE, words)
                break
        first = index


def _centred(
    painter: QPainter, look: Look, face: Face, text: str, left: float, right: float, middle: float, token: str
) -> None:
    painter.setPen(look.color(token))
    face.draw(painter, (left + right + 1 - face.width(text)) / 2, middle, text)
