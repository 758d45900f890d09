"""What the tests of the window share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from campus_desk.ui.crash import CrashGuard
from campus_desk.ui.icons import Icons
from campus_desk.ui.theme import Theme, ThemeMode
from campus_desk.ui.timeline import surface
from campus_desk.ui.timeline.look import Face
from campus_desk.ui.timeline.view import PlannerView
from campus_desk.ui.typeface import Typeface
from tests.campus import Campus
from tests.gui.desk import DeskUnderTest, close_what_is_open
from tests.gui.timeline_scene import Asked, Hand, Opener, Sized, make_view, overlap_judge, present
from tests.large_campus import LargeCampuses
from tests.unit.made_up_campus import Campus as MadeUpCampus
from tests.unit.made_up_campus import crowd, design_day

RESOURCES = Path(__file__).parents[2] / "resources"
SIZES = ("as made up", pytest.param("60 × 3,000", marks=pytest.mark.slow))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run the gestures of a module that says ``AT_EVERY_SIZE`` on a full planner too."""
    if "is_crowded" in metafunc.fixturenames and getattr(metafunc.module, "AT_EVERY_SIZE", False):
        metafunc.parametrize("is_crowded", SIZES, indirect=True)


@pytest.fixture(autouse=True)
def quick_hands(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a press count at once where rows have just moved: no hand is as quick as a test."""
    monkeypatch.setattr(surface, "AIM_MS", 0)


@pytest.fixture(autouse=True)
def nothing_left_open() -> Iterator[None]:
    """Close what a test that failed left open: the language of that window would be the next one's too."""
    yield
    close_what_is_open()


@pytest.fixture
def is_crowded(request: pytest.FixtureRequest) -> bool:
    """Whether 60 rows show 3,000 bookings, those that the test is about among them."""
    return getattr(request, "param", SIZES[0]) != SIZES[0]


@pytest.fixture
def sized(is_crowded: bool) -> Callable[..., MadeUpCampus]:
    """Fills a made up campus up, where the size asks for it; further arguments are those of ``crowd``."""

    def fill(campus: MadeUpCampus, *more: Any) -> MadeUpCampus:
        return crowd(campus, *more) if is_crowded else campus

    return fill


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
def campus(tmp_path: Path, is_crowded: bool, large_campuses: LargeCampuses) -> Iterator[Campus]:
    """A real campus file with two rooms, a hall and a machine, in a crowd where the size asks for it."""
    campus = large_campuses.crowded() if is_crowded else Campus(tmp_path / "campus.db")
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
def view(theme: Theme, qtbot: QtBot, sized: Sized) -> PlannerView:
    """The day of the design on a planner of its own, judged by overlaps alone."""
    view = make_view(theme, sized(design_day()))
    qtbot.addWidget(view)
    view.set_judge(overlap_judge(view))
    present(view)
    return view


@pytest.fixture
def hand(view: PlannerView) -> Hand:
    """A hand on the mouse over that planner, or over the one a module makes for itself."""
    return Hand(view)


@pytest.fixture
def asked(view: PlannerView) -> Asked:
    """What that planner has asked for."""
    return Asked(view)


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
