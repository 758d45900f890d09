"""What the tests of the window share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from campus_desk.ui.crash import CrashGuard
from campus_desk.ui.icons import Icons
from campus_desk.ui.theme import Theme, ThemeMode
from campus_desk.ui.timeline.look import Face
from campus_desk.ui.timeline.view import PlannerView
from campus_desk.ui.typeface import Typeface
from tests.campus import Campus
from tests.gui.desk import DeskUnderTest
from tests.gui.timeline_scene import Opener, make_view, present
from tests.large_campus import LargeCampuses
from tests.unit.made_up_campus import Campus as MadeUpCampus

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture(scope="session")
def typeface(qapp: QApplication) -> Typeface:
    return Typeface(RESOURCES / "fonts")


@pytest.fixture(scope="session")
def icons() -> Icons:
    return Icons(RESOURCES / "icons")


@pytest.fixture(scope="session")
def session_theme(
    qapp: QApplication, typeface: Typeface, icons: Icons, tmp_path_factory: pytest.TempPathFactory
) -> Theme:
    return Theme(qapp, icons, typeface, tmp_path_factory.mktemp("drawings"), ThemeMode.LIGHT)


@pytest.fixture
def theme(session_theme: Theme) -> Iterator[Theme]:
    """The look in its light colours, and light again after the test."""
    session_theme.set_mode(ThemeMode.LIGHT)
    yield session_theme
    session_theme.set_reduced_motion(reduced=None)
    session_theme.set_mode(ThemeMode.LIGHT)


@pytest.fixture
def unguarded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let what nobody catches fail the test, instead of opening a dialog."""
    monkeypatch.setattr(CrashGuard, "watch", lambda _: None)


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    """A real campus file with two rooms, a hall and a machine."""
    campus = Campus(tmp_path / "campus.db")
    yield campus
    campus.close()


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, campus: Campus, unguarded: None) -> Iterator[DeskUnderTest]:
    """The whole window on that campus, not started yet."""
    desk = DeskUnderTest(qapp, tmp_path, campus, campus.path)
    yield desk
    desk.close()


@pytest.fixture(scope="session")
def large_campuses(tmp_path_factory: pytest.TempPathFactory) -> LargeCampuses:
    return LargeCampuses(tmp_path_factory.mktemp("large"))


@pytest.fixture
def large_campus(large_campuses: LargeCampuses) -> Iterator[Campus]:
    """A real campus file with 60 resources and 3,000 bookings in the present week."""
    campus = large_campuses.another()
    yield campus
    campus.close()


@pytest.fixture
def large_desk(
    qapp: QApplication, tmp_path: Path, large_campus: Campus, unguarded: None
) -> Iterator[DeskUnderTest]:
    """The whole window on that campus, not started yet."""
    desk = DeskUnderTest(qapp, tmp_path, large_campus, large_campus.path)
    yield desk
    desk.close()


@pytest.fixture
def open_planner(theme: Theme, qtbot: QtBot) -> Opener:
    """Shows a made up campus on a planner of its own."""

    def opener(campus: MadeUpCampus, **more: object) -> PlannerView:
        view = make_view(theme, campus, **more)  # type: ignore[arg-type]
        qtbot.addWidget(view)
        present(view)
        return view

    return opener


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every text that is painted, in order."""
    texts: list[str] = []
    draw = Face.draw

    def note(face: Face, painter: QPainter, x: float, middle: float, text: str) -> None:
        texts.append(text)
        draw(face, painter, x, middle, text)

    monkeypatch.setattr(Face, "draw", note)
    return texts
