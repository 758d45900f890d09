"""Icons are there, take their colour, and are sharp on every screen."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

from campus_desk.ui.icons import Icons

RESOURCES = Path(__file__).parents[2] / "resources"

UI = Path(__file__).parents[2] / "src" / "campus_desk" / "ui"

STATES = (
    *("check", "user-check", "checks", "hourglass", "clock-exclamation", "user-x"),
    *("tool", "alert-octagon", "tools", "package", "arrows-move", "ban"),
)
TAKERS = {
    **dict.fromkeys(("icon", "pixmap", "svg", "show_icon", "drawing"), 0),
    **dict.fromkeys(("dress", "IconLabel", "HintedLineEdit"), 1),
}
"""What takes an icon by its name, and at which place."""


def colours_of(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


@pytest.mark.parametrize("name", STATES)
def test_every_state_of_a_booking_has_its_icon(name: str, icons: Icons) -> None:
    assert name in icons.names


def test_every_drawing_can_be_drawn(qapp: QApplication, icons: Icons) -> None:
    empty = [name for name in icons.names if not colours_of(icons.pixmap(name, "#0A5A6B", 48).toImage())]
    assert len(icons.names) > 100
    assert empty == []


def test_an_icon_has_the_colour_asked_for_and_no_other(qapp: QApplication, icons: Icons) -> None:
    assert colours_of(icons.pixmap("check", "#A81628", 48).toImage()) == {"#a81628"}
    assert colours_of(icons.pixmap("check", QColor("#1A663B"), 48).toImage()) == {"#1a663b"}


def test_a_missing_icon_is_an_error_and_not_a_blank(qapp: QApplication, icons: Icons) -> None:
    with pytest.raises(KeyError, match="no-such-icon"):
        icons.pixmap("no-such-icon", "#000000")


def test_the_same_request_is_drawn_once(qapp: QApplication, icons: Icons) -> None:
    first = icons.pixmap("clock", "#16211F", 14, 1.5)
    assert icons.pixmap("clock", QColor("#16211f"), 14, 1.5) is first
    assert icons.pixmap("clock", "#16211F", 14, 2.0) is not first


@pytest.mark.parametrize("dpr", [1.0, 1.25, 1.5, 2.0])
def test_a_pixmap_has_the_pixels_of_its_screen(qapp: QApplication, icons: Icons, dpr: float) -> None:
    pixmap = icons.pixmap("printer", "#16211F", 16, dpr)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (round(16 * dpr), dpr)


def test_a_coloured_icon_is_drawn_in_a_heavier_line(icons: Icons) -> None:
    assert 'stroke-width="1.75"' in icons.svg("check", "#16211F").decode()
    assert 'stroke-width="2.0"' in icons.svg("check", "#A81628", 2.0).decode()


def test_a_button_changes_the_colour_of_its_icon_with_its_state(qapp: QApplication, icons: Icons) -> None:
    icon = icons.icon("check", "#16211F", 32, checked="#FFFFFF", disabled="#5A6A70")

    def colours(mode: QIcon.Mode, state: QIcon.State) -> set[str]:
        return colours_of(icon.pixmap(QSize(32, 32), 1.0, mode, state).toImage())

    assert colours(QIcon.Mode.Normal, QIcon.State.Off) == {"#16211f"}
    assert colours(QIcon.Mode.Normal, QIcon.State.On) == {"#ffffff"}
    assert colours(QIcon.Mode.Disabled, QIcon.State.Off) == {"#5a6a70"}


def test_an_icon_is_drawn_for_the_ratio_of_the_screen() -> None:
    drawn = (
        "import sys\n"
        "from pathlib import Path\n"
        "from PySide6.QtCore import QSize\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from campus_desk.ui.icons import Icons\n"
        "application = QApplication([])\n"
        "icons = Icons(Path(sys.argv[1]))\n"
        "shown = icons.icon('check', '#16211F').pixmap(QSize(16, 16), 1.5)\n"
        "assert application.primaryScreen().devicePixelRatio() == 1.5\n"
        "assert shown.toImage() == icons.pixmap('check', '#16211F', 16, 1.5).toImage()\n"
        "assert shown.width() == 24\n"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1.5"}
    subprocess.run([sys.executable, "-c", drawn, str(RESOURCES / "icons")], check=True, env=environment)


def test_a_gap_widens_the_icon_behind_the_drawing(qapp: QApplication, icons: Icons) -> None:
    plain = icons.icon("x", "#16211F", 16).pixmap(QSize(20, 16), 1.0).toImage()
    wider = icons.icon("x", "#16211F", 16, gap=4).pixmap(QSize(20, 16), 1.0).toImage()
    assert (plain.width(), wider.width()) == (16, 20)
    assert wider.copy(0, 0, 16, 16) == plain
    assert colours_of(wider.copy(16, 0, 4, 16)) == set()


def test_the_sign_of_the_program_keeps_its_own_colours(qapp: QApplication, icons: Icons) -> None:
    sign = icons.app_icon().pixmap(QSize(64, 64), 1.0).toImage()
    assert {"#0a5a6b", "#ffffff"} <= colours_of(sign)


def test_every_icon_the_window_names_exists(icons: Icons) -> None:
    """Read from the source: ``theme.icon("clock")``, ``IconLabel(theme, "clock")``."""
    named: set[str] = set()
    for path in UI.rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(call, ast.Call):
                continue
            taker = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            for argument in call.args[TAKERS.get(taker, len(call.args)) :][:1]:
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    named.add(argument.value)
    assert {"x", "alert-circle", "chevron-down"} <= named
    assert named - icons.names == set()
