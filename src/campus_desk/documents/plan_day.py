"""A day of the planner on one side of A4, lying: resources as rows, hours as columns."""

from __future__ import annotations

from campus_desk.application.sheets import Mark, PlanBar, PlanDay, PlanRow, PlanSheet
from campus_desk.documents import page_layout as look
from campus_desk.documents.fonts import MEDIUM
from campus_desk.documents.page_layout import Align, Sheet, Style
from campus_desk.documents.plan_frame import (
    CELLS_LEFT,
    CELLS_RIGHT,
    HOUR,
    ROWS_TOP,
    Band,
    PlanFrame,
    PlanWords,
    bands,
    elided,
    sized,
    unit_height,
)
from campus_desk.documents.plan_marks import CLOSED_LINE, HAIR, ink_of, text_colour

_HOUR = 3600
_PAD = 4.0


class DayPlan:
    """Draws one day."""

    def __init__(self, sheet: Sheet, words: PlanWords, plan: PlanSheet) -> None:
        self._sheet, self._words, self._plan = sheet, words, plan
        self._day: PlanDay = plan.days[0]
        self._frame = PlanFrame(sheet, words, plan)
        self._scale = (CELLS_RIGHT - CELLS_LEFT) / max(self._day.closes - self._day.opens, 1)

    def draw(self) -> None:
        """Draw the page."""
        unit = unit_height(self._plan)
        found = bands(self._plan, unit)
        bottom = found[-1].top + found[-1].height if found else ROWS_TOP
        title = self._words.value("day-year", value=self._day.day)
        title = title[:1].upper() + title[1:]
        self._frame.head(f"{title} – {self._day.holiday}" if self._day.holiday else title)
        for band in found:
            if band.row is not None:
                self._behind(band)
        self._hours(bottom)
        self._frame.names(found, unit)
        for band in found:
            if band.row is not None:
                self._row(band.row, band, unit)
        self._frame.sides(bottom)
        self._frame.foot()

    def _x(self, instant: int) -> float:
        inside = min(max(instant, self._day.opens), self._day.closes)
        return CELLS_LEFT + (inside - self._day.opens) * self._scale

    def _hours(self, bottom: float) -> None:
        first = -(-self._day.opens // _HOUR) * _HOUR
        for instant in range(first, self._day.closes + 1, _HOUR):
            x = self._x(instant)
            self._frame.marks.upright(x, ROWS_TOP - 8, bottom, HAIR, 0.7)
            if instant < self._day.closes:
                self._sheet.text(x + 3, ROWS_TOP - 10, self._words.time(instant), HOUR)

    def _behind(self, band: Band) -> None:
        row = band.row
        if row is None:
            return
        for start, end in row.closed:
            left, right = self._x(start), self._x(end)
            self._frame.closed(left, band.top, right - left, band.height)

    def _row(self, row: PlanRow, band: Band, unit: float) -> None:
        for block in row.blocks:
            left, right = self._x(block.starts_at), self._x(block.ends_at)
            if right > left:
                marks = self._frame.marks
                marks.hatch(
                    left, band.top, right - left, band.height, CLOSED_LINE, every=6, weight=0.8, crossed=True
                )
                style = sized(HOUR, unit)
                text = elided(self._sheet, block.reason, style, right - left - 2 * _PAD)
                self._plate(left + _PAD, band.top + band.height / 2, text, style)
        for bar in row.bars:
            self._bar(bar, band, unit)

    def _plate(self, x: float, middle: float, text: str, style: Style) -> None:
        if text:
            width = self._sheet.width(text, style) + 4
            self._sheet.box(x - 2, middle - style.size * 0.65, width, style.size * 1.3, look.PAPER)
            self._sheet.text(x, middle + style.size * 0.35, text, style)

    def _bar(self, bar: PlanBar, band: Band, unit: float) -> None:
        gap = min(2.0, unit * 0.1)
        top = band.top + bar.lane * unit + gap
        height = bar.lanes * unit - 2 * gap
        ink = ink_of(bar.group)
        left, right = self._x(bar.starts_at), self._x(bar.ends_at)
        self._frame.marks.margin(
            self._x(bar.blocked_from), top, left - self._x(bar.blocked_from), height, ink
        )
        self._frame.marks.margin(right, top, self._x(bar.blocked_to) - right, height, ink)
        if right <= left:
            return
        self._frame.marks.bar(left, top, right - left, height, ink, bar.mark)
        self._text(bar, left + _PAD, right - _PAD, top + height / 2, unit)

    def _text(self, bar: PlanBar, left: float, right: float, middle: float, unit: float) -> None:
        """Write customer, title, value and the letter of the group; they give way from the end."""
        sheet, words = self._sheet, self._words
        colour = text_colour(ink_of(bar.group), bar.mark)
        strong = sized(Style(9.6, 12, colour, MEDIUM), unit)
        plain = sized(Style(9.2, 12, colour), unit)
        base = middle + strong.size * 0.35
        if bar.group is not None:
            letter = words.say("letter", group=bar.group.value)
            needed = sheet.width(letter, plain)
            if right - left > needed + 10:
                sheet.text(right, base, letter, plain, Align.RIGHT)
                right -= needed + 4
        name = bar.customer or words.say("busy")
        cut = elided(sheet, name, strong, right - left)
        sheet.text(left, base, cut, strong)
        if bar.mark is Mark.ABSENT and cut:
            sheet.rule(middle, colour, left, left + sheet.width(cut, strong), 0.7)
        if cut != name:
            return
        left += sheet.width(name, strong) + 5
        if bar.value and sheet.width(bar.value, plain) < right - left - 4:
            sheet.text(right, base, bar.value, plain, Align.RIGHT)
            right -= sheet.width(bar.value, plain) + 5
        if bar.title:
            title = elided(sheet, bar.title, plain, right - left)
            if len(title) > 3:
                sheet.text(left, base, title, plain)
