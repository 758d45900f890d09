"""The set-up sheet of a hall: a day's sessions for the people who carry tables, on A4."""

from __future__ import annotations

from datetime import timedelta

from campus_desk.application.sheets import SetUpSheet, SetUpStep
from campus_desk.documents import page_layout as look
from campus_desk.documents.fonts import SEMIBOLD
from campus_desk.documents.page_layout import LEFT, RIGHT, Align, Sheet, Style
from campus_desk.documents.plan_frame import PlanWords
from campus_desk.documents.plan_marks import Marks

_TIME = Style(19, 23, look.TEXT, SEMIBOLD)
_STEP = Style(12.5, 17, look.TEXT_2)
_WHO = Style(14, 18, look.TEXT, SEMIBOLD)
_BODY = Style(12, 16)
_COLUMNS = {"from": LEFT, "session": LEFT + 110, "until": LEFT + 262, "who": LEFT + 350}
_BOTTOM = 1050.0
_CHECK = 13.0


class SetUpPages:
    """Draws the pages of one sheet."""

    def __init__(self, sheet: Sheet, words: PlanWords, what: SetUpSheet) -> None:
        self._sheet, self._words, self._what = sheet, words, what
        self._marks = Marks(sheet)

    def draw(self) -> None:
        """Draw as many pages as the day takes; the last one is left open."""
        top = self._head()
        if not self._what.steps:
            self._sheet.text(LEFT, top + 24, self._words.say("set-up-none"), _BODY)
        for step in self._what.steps:
            lines = self._lines(step)
            height = self._height(lines, step)
            if top + height > _BOTTOM:
                self._foot()
                self._sheet.end_page()
                top = self._head()
            top = self._step(step, lines, top)
        self._foot()

    def _head(self) -> float:
        sheet, words, what = self._sheet, self._words, self._what
        day = words.value("day-year", value=what.day)
        sheet.text(LEFT, 58, words.say("set-up-title"), look.GROUP)
        sheet.text(LEFT, 92, sheet.wrapped(what.place, look.TITLE, RIGHT - LEFT, 1)[0], look.TITLE)
        sheet.text(LEFT, 118, day[:1].upper() + day[1:], look.NUMBER)
        facts = [what.site, words.say("floor", floor=what.floor) if what.floor else ""]
        if what.capacity is not None:
            facts.append(words.say("seats", count=what.capacity))
        sheet.text(LEFT, 138, " · ".join(filter(None, facts)), look.BODY_QUIET)
        y = 154.0
        if what.equipment:
            text = words.say("equipment", names=", ".join(what.equipment))
            y = sheet.lines(LEFT, y, sheet.wrapped(text, look.BODY_QUIET, RIGHT - LEFT, 2), look.BODY_QUIET)
        y += 10
        for column, x in _COLUMNS.items():
            sheet.text(x, y, words.say("set-up-columns", column=column), look.SMALL)
        sheet.rule(y + 7.5, look.CONTROL)
        return y + 8

    def _foot(self) -> None:
        text = self._words.say("foot", at=self._what.printed_at, who=self._what.printed_by)
        self._sheet.text(RIGHT, 1089, text, look.LEGAL, Align.RIGHT)

    def _lines(self, step: SetUpStep) -> list[str]:
        words, what = self._words, self._what
        said = [step.title]
        if step.attendees is not None:
            said.append(
                words.say("people", count=step.attendees)
                if what.capacity is None
                else words.say("people-of", count=step.attendees, capacity=what.capacity)
            )
        if step.contact:
            said.append(words.say("contact", name=step.contact))
        if step.together:
            said.append(words.say("with", names=", ".join(step.together)))
        if step.option:
            said.append(words.say("option"))
        said.append(step.note)
        room = RIGHT - _COLUMNS["who"]
        return [line for text in said if text for line in self._sheet.wrapped(text, _BODY, room, 6)]

    def _height(self, lines: list[str], step: SetUpStep) -> float:
        gap = 0 if step.gap is None else 26
        return max(64.0, 38 + len(lines) * _BODY.leading) + gap

    def _step(self, step: SetUpStep, lines: list[str], top: float) -> float:
        sheet, words = self._sheet, self._words
        base = top + 28
        # A box to tick once it stands, and once it is away.
        for column, instant in (("from", step.prepare_from), ("until", step.cleared_by)):
            x = _COLUMNS[column]
            self._marks.frame(x, base - 12, _CHECK, _CHECK, look.CONTROL, None, radius=1)
            sheet.text(x + _CHECK + 7, base, words.time(instant), _TIME)
        sheet.text(_COLUMNS["session"], base, words.span(step.starts_at, step.ends_at), _TIME)
        room = RIGHT - _COLUMNS["who"]
        sheet.text(_COLUMNS["who"], base, sheet.wrapped(step.customer, _WHO, room, 1)[0], _WHO)
        sheet.lines(_COLUMNS["who"], base + 19, lines, _BODY)
        bottom = top + self._height(lines, step)
        if step.gap is not None:
            text = words.say("gap", gap=timedelta(seconds=step.gap)) if step.gap else words.say("gap-none")
            sheet.box(LEFT, bottom - 26, RIGHT - LEFT, 20, look.WASH)
            sheet.text(LEFT + 8, bottom - 12, text, _STEP)
        else:
            sheet.rule(bottom, look.LINE)
        return bottom
