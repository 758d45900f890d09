"""What a day and a week on paper have in common: the title, the column of names, the legend, the foot."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from campus_desk.application.ports import Wording
from campus_desk.application.sheets import Mark, PlanGroup, PlanRow, PlanSheet
from campus_desk.documents import page_layout as look
from campus_desk.documents.fonts import MEDIUM, SEMIBOLD
from campus_desk.documents.page_layout import Align, Sheet, Style
from campus_desk.documents.plan_marks import CLOSED, HAIR, INKS, Marks, ink_of
from campus_desk.domain.messages import Message, Value

WIDTH, HEIGHT = look.PAGE_HEIGHT, look.PAGE_WIDTH
"""A4, lying."""
EDGE = 28.0
NAMES = 172.0
CELLS_LEFT, CELLS_RIGHT = EDGE + NAMES, WIDTH - EDGE
HEAD_TOP, ROWS_TOP, ROWS_BOTTOM = 56.0, 84.0, HEIGHT - 56.0
TITLE = Style(17, 21, look.TEXT, SEMIBOLD)
QUIET = Style(10.5, 13, look.TEXT_2)
HOUR = Style(9.2, 12, look.TEXT_2)
HOUR_STRONG = Style(10.5, 13, look.TEXT, SEMIBOLD)
_GROUP_SHARE = 0.9
"""Height of a group's heading, as a share of a row."""
_LARGEST = 24.0


class PlanWords:
    """The sentences of one sheet in its language."""

    def __init__(self, wording: Wording, language: str) -> None:
        self._wording = wording
        self._language = language

    def say(self, key: str, **values: Value) -> str:
        """Word ``print-<key>``."""
        return self._wording.text(Message.of(f"print-{key}", **values), self._language)

    def value(self, key: str, **values: Value) -> str:
        """Write a bare value, ``value-<key>``."""
        return self._wording.text(Message.of(f"value-{key}", **values), self._language)

    def time(self, epoch: int) -> str:
        """Write a time of the campus's clock."""
        return self.value("time", value=instant(epoch))

    def span(self, start: int, end: int) -> str:
        """Write two times, with the day where they lie on two."""
        return self.value("span", start=instant(start), end=instant(end))


def instant(epoch: int) -> datetime:
    """Return the instant of UTC seconds."""
    return datetime.fromtimestamp(epoch, UTC)


@dataclass(frozen=True, slots=True)
class Band:
    """Where a group's heading or a row lies."""

    group: PlanGroup | None
    row: PlanRow | None
    top: float
    height: float


def bands(sheet: PlanSheet, unit: float) -> list[Band]:
    """Return all headings and rows from top to bottom, a lane being ``unit`` high."""
    found, top = [], ROWS_TOP
    for group in sheet.groups:
        found.append(Band(group, None, top, unit * _GROUP_SHARE))
        top += unit * _GROUP_SHARE
        for row in group.rows:
            found.append(Band(None, row, top, unit * row.lanes))
            top += unit * row.lanes
    return found


def unit_height(sheet: PlanSheet, largest: float = _LARGEST) -> float:
    """Return how high a lane may be so that everything fits one side."""
    units = sum(row.lanes for row in sheet.rows) + _GROUP_SHARE * len(sheet.groups)
    return min(largest, (ROWS_BOTTOM - ROWS_TOP) / max(units, 1))


def sized(style: Style, unit: float) -> Style:
    """Return a style no larger than a lane of that height takes."""
    size = min(style.size, unit * 0.68)
    return replace(style, size=size, leading=size * 1.25)


def elided(sheet: Sheet, text: str, style: Style, width: float) -> str:
    """Cut a text at its end to a width; nothing where not even a letter and the dots fit."""
    if sheet.width(text, style) <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if sheet.width(text[:middle].rstrip() + "…", style) <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + "…" if low else ""


class PlanFrame:
    """Draws all of a plan but its cells."""

    def __init__(self, sheet: Sheet, words: PlanWords, plan: PlanSheet) -> None:
        self.sheet, self.words, self.plan = sheet, words, plan
        self.marks = Marks(sheet)

    def head(self, title: str) -> None:
        """Draw the title and what is left out."""
        sheet, plan, say = self.sheet, self.plan, self.words.say
        sheet.text(EDGE, 44, title, TITLE)
        count = say("all-rows", count=len(plan.rows))
        if plan.left_out:
            count = f"{count} · {say('left-out', count=plan.left_out)}"
        notes = [plan.title, count]
        sheet.text(CELLS_RIGHT, 44, " · ".join(notes), QUIET, Align.RIGHT)
        sheet.rule(HEAD_TOP, look.CONTROL, EDGE, CELLS_RIGHT, 0.8)

    def names(self, found: list[Band], unit: float) -> None:
        """Draw headings and the column of names, with a rule under each."""
        sheet = self.sheet
        strong = sized(Style(10, 13, look.TEXT, SEMIBOLD), unit)
        name, quiet = sized(Style(10.5, 13, look.TEXT, MEDIUM), unit), sized(HOUR, unit)
        for band in found:
            middle = band.top + min(band.height, unit) / 2 + name.size * 0.35
            if band.group is not None:
                sheet.box(EDGE, band.top, CELLS_RIGHT - EDGE, band.height, look.WASH)
                sheet.text(EDGE + 4, middle, band.group.name, strong)
            elif band.row is not None:
                seats = band.row.capacity
                room = NAMES - 14
                if seats is not None:
                    text = self.words.value("number", value=seats)
                    sheet.text(CELLS_LEFT - 6, middle, text, quiet, Align.RIGHT)
                    room -= sheet.width(text, quiet) + 8
                sheet.text(EDGE + 4, middle, elided(sheet, band.row.name, name, room), name)
            sheet.rule(band.top + band.height, HAIR, EDGE, CELLS_RIGHT, 0.7)

    def sides(self, bottom: float) -> None:
        """Draw the lines beside the cells."""
        for x in (CELLS_LEFT, CELLS_RIGHT):
            self.marks.upright(x, HEAD_TOP, bottom, look.LINE)

    def closed(self, x: float, y: float, width: float, height: float) -> None:
        """Hatch closed hours."""
        if width > 0:
            self.sheet.box(x, y, width, height, CLOSED)

    def foot(self) -> None:
        """Draw the legend of letters and bodies, and who printed it when."""
        sheet, words, marks = self.sheet, self.words, self.marks
        y = HEIGHT - 44.0
        x = EDGE
        for group in INKS:
            letter = words.say("letter", group=group.value)
            marks.bar(x, y, 22, 12, ink_of(group), Mark.CONFIRMED)
            sheet.text(x + 18, y + 9.5, letter, replace(HOUR, colour=ink_of(group).text), Align.RIGHT)
            x = self._caption(x + 26, y, words.say("group", group=group.value))
        for mark in (Mark.CONFIRMED, Mark.OPTION, Mark.PRESENT, Mark.FINISHED, Mark.ABSENT):
            marks.bar(x, y, 22, 12, ink_of(None), mark)
            x = self._caption(x + 26, y, words.say("mark", mark=mark.value))
        marks.margin(x, y, 22, 12, ink_of(None))
        self._caption(x + 26, y, words.say("margins"))
        foot = words.say("foot", at=self.plan.printed_at, who=self.plan.printed_by)
        sheet.text(CELLS_RIGHT, HEIGHT - 18, foot, HOUR, Align.RIGHT)

    def _caption(self, x: float, y: float, text: str) -> float:
        self.sheet.text(x, y + 9.5, text, HOUR)
        return x + self.sheet.width(text, HOUR) + 12
