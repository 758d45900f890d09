"""Sheets for the desk as PDF: the plan, the set-up sheet, the sign at a door."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from campus_desk.application.ports import Wording
from campus_desk.application.sheets import DoorSign, PlanSheet, SetUpSheet
from campus_desk.documents import door_sign, plan_frame
from campus_desk.documents.door_sign import SignPage
from campus_desk.documents.fonts import REGULAR, Typeface
from campus_desk.documents.page_layout import PAGE_HEIGHT, PAGE_WIDTH, POINT, Sheet
from campus_desk.documents.plan_day import DayPlan
from campus_desk.documents.plan_frame import PlanWords
from campus_desk.documents.plan_week import WeekPlan
from campus_desk.documents.set_up_sheet import SetUpPages


class SheetsPdf:
    """Draws sheets, one at a time; implements the drawing of ``sheets.SheetRenderer``."""

    def __init__(self, fonts: Path, wording: Wording) -> None:
        self._typeface = Typeface(fonts)
        self._wording = wording

    def plan(self, plan: PlanSheet) -> bytes:
        """Draw a day or a week."""
        words = PlanWords(self._wording, plan.language)
        page = WeekPlan if len(plan.days) > 1 else DayPlan
        size = (plan_frame.WIDTH, plan_frame.HEIGHT)
        return self._drawn(plan.title, plan.language, size, lambda sheet: page(sheet, words, plan).draw())

    def set_up(self, what: SetUpSheet) -> bytes:
        """Draw a set-up sheet."""
        words = PlanWords(self._wording, what.language)
        title = f"{words.say('set-up-title')} – {what.place}"
        size = (PAGE_WIDTH, PAGE_HEIGHT)
        return self._drawn(title, what.language, size, lambda sheet: SetUpPages(sheet, words, what).draw())

    def sign(self, sign: DoorSign) -> bytes:
        """Draw a sign."""
        words = PlanWords(self._wording, sign.language)
        size = (door_sign.WIDTH, door_sign.HEIGHT)
        return self._drawn(sign.place, sign.language, size, lambda sheet: SignPage(sheet, words, sign).draw())

    def _drawn(
        self, title: str, language: str, size: tuple[float, float], draw: Callable[[Sheet], None]
    ) -> bytes:
        target = BytesIO()
        points = (size[0] * POINT, size[1] * POINT)
        canvas = Canvas(target, pagesize=points, invariant=1, initialFontName=REGULAR, lang=language)
        canvas.setTitle(title)
        canvas.setCreator("Campus Desk")
        sheet = Sheet(canvas, self._typeface, *size)
        draw(sheet)
        sheet.end_page()
        canvas.save()
        return target.getvalue()
