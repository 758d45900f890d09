"""A planner of the design's size that shows a made up campus, for tests and pictures."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from campus_desk.ui.formatting import Formatter
from campus_desk.ui.icons import Icons
from campus_desk.ui.theme import Theme, ThemeMode
from campus_desk.ui.timeline.view import PlannerView
from campus_desk.ui.typeface import Typeface
from tests.unit.made_up_campus import NOW, TUESDAY, Campus

RESOURCES = Path(__file__).parents[2] / "resources"


def make_theme(app: QApplication, folder: Path, mode: ThemeMode = ThemeMode.LIGHT) -> Theme:
    """Return the desk's look, its drawings cached in ``folder``."""
    return Theme(app, Icons(RESOURCES / "icons"), Typeface(RESOURCES / "fonts"), folder, mode)


def make_view(
    theme: Theme,
    campus: Campus,
    days: tuple[date, ...] = (TUESDAY,),
    now: datetime = NOW,
    language: str = "fr",
) -> PlannerView:
    """Return a planner of the design's size that shows a campus."""
    view = PlannerView(theme, Formatter(language), lambda: now)
    view.resize(988, 750)
    view.set_snapshot(campus.catalogue, campus.items, days)
    return view
