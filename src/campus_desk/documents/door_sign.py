"""The sign at a door, on A5: what takes place, until when, and a code that puts it into a telephone's calendar."""

from __future__ import annotations

from campus_desk.application.sheets import DoorSign
from campus_desk.documents import page_layout as look
from campus_desk.documents.fonts import SEMIBOLD
from campus_desk.documents.page_layout import PAGE_HEIGHT, PAGE_WIDTH, Sheet, Style
from campus_desk.documents.plan_frame import PlanWords, elided

WIDTH, HEIGHT = PAGE_HEIGHT / 2, PAGE_WIDTH
"""A5, upright: half of A4."""
_EDGE = 46.0
_PLACE = Style(34, 40, look.TEXT, SEMIBOLD)
_WHERE = Style(14, 18, look.TEXT_2)
_DAY = Style(16, 21, look.TEXT_2)
_TIME = Style(44, 50, look.ACCENT, SEMIBOLD)
_CUSTOMER = Style(30, 36, look.TEXT, SEMIBOLD)
_TITLE = Style(19, 25, look.TEXT)
_LATER = Style(13.5, 19, look.TEXT)
_LATER_TIME = Style(13.5, 19, look.TEXT, SEMIBOLD)
_CODE = 104.0
_MOST_LATER = 4


class SignPage:
    """Draws one sign."""

    def __init__(self, sheet: Sheet, words: PlanWords, sign: DoorSign) -> None:
        self._sheet, self._words, self._sign = sheet, words, sign

    def draw(self) -> None:
        """Draw the page."""
        sheet, words, sign = self._sheet, self._words, self._sign
        room = WIDTH - 2 * _EDGE
        sheet.box(0, 0, WIDTH, 12, look.ACCENT)
        y = sheet.lines(_EDGE, 78, sheet.wrapped(sign.place, _PLACE, room, 2), _PLACE)
        floor = words.say("floor", floor=sign.floor) if sign.floor else ""
        where = " · ".join(filter(None, (sign.site, floor)))
        sheet.text(_EDGE, y - 14, elided(sheet, where, _WHERE, room), _WHERE)
        sheet.rule(y + 2, look.LINE, _EDGE, WIDTH - _EDGE)
        day = words.say("sign-now", day=sign.day)
        sheet.text(_EDGE, y + 40, day[:1].upper() + day[1:], _DAY)
        session = sign.session
        span = words.span(session.starts_at, session.ends_at)
        style = _TIME if sheet.width(span, _TIME) <= room else _CUSTOMER
        sheet.text(_EDGE, y + 92, span, style)
        y = sheet.lines(_EDGE, y + 144, sheet.wrapped(session.customer, _CUSTOMER, room, 2), _CUSTOMER)
        sheet.lines(_EDGE, y, sheet.wrapped(session.title, _TITLE, room, 3), _TITLE)
        self._foot()

    def _foot(self) -> None:
        sheet, words, sign = self._sheet, self._words, self._sign
        top = HEIGHT - 62 - _CODE
        sheet.code(sign.calendar, WIDTH - _EDGE - _CODE, top, _CODE)
        scan = sheet.wrapped(words.say("sign-scan"), look.SMALL, _CODE, 3)
        for n, line in enumerate(scan):
            x = WIDTH - _EDGE - sheet.width(line, look.SMALL)
            sheet.text(x, top + _CODE + 14 + n * look.SMALL.leading, line, look.SMALL)
        if not sign.later:
            return
        y = top + 12
        sheet.text(_EDGE, y, words.say("sign-later"), _DAY)
        for entry in sign.later[:_MOST_LATER]:
            y += _LATER.leading + 1
            span = words.span(entry.starts_at, entry.ends_at)
            sheet.text(_EDGE, y, span, _LATER_TIME)
            left = _EDGE + sheet.width(span, _LATER_TIME) + 8
            sheet.text(
                left, y, elided(sheet, entry.customer, _LATER, WIDTH - _EDGE - _CODE - 16 - left), _LATER
            )
