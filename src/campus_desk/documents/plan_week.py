"""A week of the planner on one side of A4, lying: a cell per resource and day, its bookings as lines."""

from __future__ import annotations

from dataclasses import replace

from campus_desk.application.sheets import Mark, PlanBar, PlanDay, PlanGroup, PlanRow, PlanSheet
from campus_desk.documents import page_layout as look
from campus_desk.documents.fonts import MEDIUM
from campus_desk.documents.page_layout import Sheet, Style
from campus_desk.documents.plan_frame import (
    CELLS_LEFT,
    CELLS_RIGHT,
    HEAD_TOP,
    HOUR,
    HOUR_STRONG,
    ROWS_BOTTOM,
    ROWS_TOP,
    Band,
    PlanFrame,
    PlanWords,
    bands,
    elided,
    sized,
)
from campus_desk.documents.plan_marks import ink_of, text_colour

_LARGEST_LINE = 13.0
_SMALLEST_LINE = 8.0
_GROUP_LINES = 1.2


class WeekPlan:
    """Draws several days side by side."""

    def __init__(self, sheet: Sheet, words: PlanWords, plan: PlanSheet) -> None:
        self._sheet, self._words, self._plan = sheet, words, plan
        self._frame = PlanFrame(sheet, words, plan)
        self._width = (CELLS_RIGHT - CELLS_LEFT) / max(len(plan.days), 1)

    def draw(self) -> None:
        """Draw the page."""
        most, line = self._measure()
        heights = {id(row): self._lines(row, most) for row in self._plan.rows}
        spread = [
            PlanGroup(g.name, tuple(replace(r, lanes=heights[id(r)]) for r in g.rows))
            for g in self._plan.groups
        ]
        plan = replace(self._plan, groups=tuple(spread))
        found = bands(plan, line)
        bottom = found[-1].top + found[-1].height if found else ROWS_TOP
        self._frame.head(self._title())
        self._days()
        for band in found:
            if band.row is not None:
                self._closed(band.row, band)
        self._frame.names(found, line)
        for band in found:
            if band.row is not None:
                for n, day in enumerate(self._plan.days):
                    self._cell(band.row, day, CELLS_LEFT + n * self._width, band, most, line)
        for n in range(1, len(self._plan.days)):
            self._frame.marks.upright(CELLS_LEFT + n * self._width, HEAD_TOP, bottom, look.LINE)
        self._frame.sides(bottom)
        self._frame.foot()

    def _title(self) -> str:
        first, last = self._plan.days[0].day, self._plan.days[-1].day
        return self._words.say(
            "week", week=first.isocalendar().week, year=str(last.year), first=first, last=last
        )

    def _measure(self) -> tuple[int, float]:
        """Return how many lines a cell may have, and how high one is: as many as still can be read."""
        room = ROWS_BOTTOM - ROWS_TOP
        busiest = max((self._lines(row, 99) for row in self._plan.rows), default=1)
        for most in range(busiest, 0, -1):
            lines = sum(self._lines(row, most) for row in self._plan.rows)
            line = room / (lines + _GROUP_LINES * len(self._plan.groups))
            if line >= _SMALLEST_LINE or most == 1:
                return most, min(line, _LARGEST_LINE)
        return 1, _LARGEST_LINE

    def _lines(self, row: PlanRow, most: int) -> int:
        fullest = max((len(self._of_day(row, day)) for day in self._plan.days), default=0)
        return max(min(fullest, most), 1)

    def _of_day(self, row: PlanRow, day: PlanDay) -> list[PlanBar]:
        return [bar for bar in row.bars if bar.starts_at < day.ends_at and bar.ends_at > day.starts_at]

    def _days(self) -> None:
        for n, day in enumerate(self._plan.days):
            x = CELLS_LEFT + n * self._width + 5
            name = self._words.value("day-short", value=day.day)
            self._sheet.text(x, HEAD_TOP + 15, name[:1].upper() + name[1:], HOUR_STRONG)
            if day.holiday:
                room = self._width - 16 - self._sheet.width(name, HOUR_STRONG)
                holiday = elided(self._sheet, day.holiday, HOUR, room)
                self._sheet.text(
                    x + self._width - 10 - self._sheet.width(holiday, HOUR), HEAD_TOP + 15, holiday, HOUR
                )

    def _closed(self, row: PlanRow, band: Band) -> None:
        for n, day in enumerate(self._plan.days):
            shut = sum(max(min(end, day.closes) - max(start, day.opens), 0) for start, end in row.closed)
            if shut >= day.closes - day.opens:
                self._frame.closed(CELLS_LEFT + n * self._width, band.top, self._width, band.height)

    def _cell(self, row: PlanRow, day: PlanDay, x: float, band: Band, most: int, line: float) -> None:
        bars = self._of_day(row, day)
        shown = bars if len(bars) <= most else bars[: most - 1]
        top = band.top
        for bar in shown:
            self._line(bar, day, x, top, line)
            top += line
        if len(bars) > len(shown):
            style = sized(HOUR, line)
            names = ", ".join(
                dict.fromkeys(b.customer or self._words.say("busy") for b in bars[len(shown) :])
            )
            text = f"{self._words.say('more', count=len(bars) - len(shown))} {names}"
            base = top + line / 2 + style.size * 0.35
            self._sheet.text(x + 6, base, elided(self._sheet, text, style, self._width - 12), style)

    def _line(self, bar: PlanBar, day: PlanDay, x: float, top: float, line: float) -> None:
        sheet, words = self._sheet, self._words
        ink = ink_of(bar.group)
        colour = text_colour(ink, bar.mark)
        strong = sized(Style(9.2, 12, colour, MEDIUM), line)
        plain = sized(Style(9.2, 12, colour), line)
        self._frame.marks.bar(x + 2, top + 0.8, self._width - 4, line - 1.6, ink, bar.mark)
        base = top + line / 2 + strong.size * 0.35
        left, right = x + 7, x + self._width - 6
        if bar.group is not None:
            letter = words.say("letter", group=bar.group.value)
            sheet.text(right - sheet.width(letter, plain), base, letter, plain)
            right -= sheet.width(letter, plain) + 4
        # A booking of several days says when it begins on its first, and goes on from midnight on the others.
        start = words.time(max(bar.starts_at, day.starts_at))
        sheet.text(left, base, start, plain)
        left += sheet.width(start, plain) + 4
        name = elided(sheet, bar.customer or words.say("busy"), strong, right - left)
        sheet.text(left, base, name, strong)
        if bar.mark is Mark.ABSENT and name:
            sheet.rule(top + line / 2, colour, left, left + sheet.width(name, strong), 0.7)
        left += sheet.width(name, strong) + 5
        title = elided(sheet, bar.title, plain, right - left) if bar.title and name and right > left else ""
        if len(title) > 3:
            sheet.text(left, base, title, plain)
