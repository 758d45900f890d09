"""The look reaches every widget, in both modes, and follows the system unless told otherwise."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTableView,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from campus_desk.ui.icons import Icons
from campus_desk.ui.palette import DARK, LIGHT
from campus_desk.ui.stylesheet import build_stylesheet
from campus_desk.ui.theme import Theme, ThemeMode, mark
from campus_desk.ui.typeface import FAMILY, Typeface
from tests.gui.gallery_desk import desk
from tests.gui.gallery_dialog import dialog


def painted(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("mode", [ThemeMode.LIGHT, ThemeMode.DARK])
def test_all_widgets_take_the_colours_of_the_mode(qtbot: QtBot, theme: Theme, mode: ThemeMode) -> None:
    """The log of a test fails on Qt's warnings: no rule of the style sheet may be one it cannot read."""
    theme.set_mode(mode)
    palette, other = (DARK, LIGHT) if mode is ThemeMode.DARK else (LIGHT, DARK)
    for widget in (desk(theme), dialog(theme)):
        qtbot.addWidget(widget)
        widget.show()
        qtbot.waitExposed(widget)
        seen = colours(painted(widget))
        assert {palette.accent.lower(), palette.base.lower(), palette.text.lower()} <= seen
        assert not {other.base.lower(), other.panel.lower(), other.window.lower()} & seen


def test_widgets_that_are_open_follow_a_change(qtbot: QtBot, theme: Theme) -> None:
    field = QLineEdit("Neuralis")
    qtbot.addWidget(field)
    field.show()
    assert LIGHT.base.lower() in colours(painted(field))
    with qtbot.waitSignal(theme.changed):
        theme.set_mode(ThemeMode.DARK)
    assert theme.is_dark
    assert theme.palette is DARK
    assert DARK.base.lower() in colours(painted(field))
    assert LIGHT.base.lower() not in colours(painted(field))


def test_choosing_what_holds_already_announces_nothing(qtbot: QtBot, theme: Theme) -> None:
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_mode(ThemeMode.LIGHT)


@pytest.mark.parametrize(
    ("mode", "system", "dark"),
    [
        (ThemeMode.SYSTEM, Qt.ColorScheme.Dark, True),
        (ThemeMode.SYSTEM, Qt.ColorScheme.Light, False),
        (ThemeMode.LIGHT, Qt.ColorScheme.Dark, False),
        (ThemeMode.DARK, Qt.ColorScheme.Light, True),
    ],
)
def test_the_system_decides_unless_the_user_does(
    qapp: QApplication, theme: Theme, mode: ThemeMode, system: Qt.ColorScheme, dark: bool
) -> None:
    theme.set_mode(mode)
    qapp.styleHints().colorSchemeChanged.emit(system)
    assert theme.is_dark is dark
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Unknown)
    assert theme.is_dark is (mode is ThemeMode.DARK)


def test_fields_and_buttons_have_the_height_of_the_design(qtbot: QtBot, theme: Theme) -> None:
    tool = QToolButton()
    tool.setText("Aujourd’hui")
    mark(tool, kind="outlined")
    plain = [QPushButton("Annuler"), QLineEdit(), QSpinBox(), QComboBox(), QDateEdit(), tool]
    small = QPushButton("Voir")
    mark(small, small=True)
    heights = {}
    for widget in (*plain, small):
        qtbot.addWidget(widget)
        widget.ensurePolished()
        heights[type(widget).__name__, widget is small] = widget.sizeHint().height()
    assert set(heights.values()) == {24, 28}
    assert [name for (name, is_small), height in heights.items() if (height == 24) != is_small] == []


def test_the_focus_ring_moves_no_text(qtbot: QtBot, theme: Theme) -> None:
    """The ring takes its second pixel from the padding."""
    field = QLineEdit("Neuralis SAS")
    box = QWidget()
    field.setParent(box)
    other = QLineEdit(box)
    other.move(0, 60)
    box.resize(200, 100)
    qtbot.addWidget(box)
    box.show()
    qtbot.waitExposed(box)
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    before, size_before = painted(field), field.sizeHint()
    field.setFocus()
    field.deselect()
    field.setCursorPosition(len(field.text()))
    qtbot.waitUntil(field.hasFocus)
    after, size_after = painted(field), field.sizeHint()
    assert size_before == size_after
    assert before != after
    text = field.fontMetrics().horizontalAdvance("Neuralis")
    assert before.copy(4, 4, text, 20) == after.copy(4, 4, text, 20)


def test_an_invalid_field_is_outlined_at_once(qtbot: QtBot, theme: Theme) -> None:
    field = QLineEdit("SIREN")
    qtbot.addWidget(field)
    field.show()
    assert LIGHT.danger.lower() not in colours(painted(field))
    mark(field, invalid=True)
    assert LIGHT.danger.lower() in colours(painted(field))
    mark(field, invalid=False)
    assert LIGHT.danger.lower() not in colours(painted(field))


def test_icons_of_buttons_and_actions_follow_a_change(qtbot: QtBot, theme: Theme) -> None:
    button, action = QPushButton("Imprimer"), QAction("Imprimer")
    qtbot.addWidget(button)
    for target in (button, action):
        theme.dress(target, "printer", "text")
        assert LIGHT.text.lower() in colours(target.icon().pixmap(16).toImage())
    theme.set_mode(ThemeMode.DARK)
    for target in (button, action):
        assert DARK.text.lower() in colours(target.icon().pixmap(16).toImage())


def test_a_screen_of_another_ratio_brings_new_icons(qtbot: QtBot, theme: Theme, qapp: QApplication) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    theme.dress(button, "printer", "text")
    before = button.icon().cacheKey()
    qapp.screenAdded.emit(qapp.primaryScreen())
    assert button.icon().cacheKey() != before


def test_a_button_that_is_gone_is_forgotten(qtbot: QtBot, theme: Theme) -> None:
    button = QPushButton("Imprimer")
    theme.dress(button, "printer")
    button.deleteLater()
    qtbot.wait(1)
    theme.set_mode(ThemeMode.DARK)
    del button
    theme.set_mode(ThemeMode.LIGHT)


def test_text_is_set_in_the_typeface_of_the_desk(qapp: QApplication, theme: Theme, qtbot: QtBot) -> None:
    table = QTableView()
    qtbot.addWidget(table)
    table.ensurePolished()
    assert qapp.font().family() == FAMILY
    assert table.horizontalHeader().font().family() == FAMILY


def test_unstyled_parts_take_the_tokens_too(qapp: QApplication, theme: Theme) -> None:
    palette = qapp.palette()
    assert palette.color(QPalette.ColorRole.Window).name() == LIGHT.panel.lower()
    assert palette.color(QPalette.ColorRole.PlaceholderText).name() == LIGHT.text3.lower()
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled.name() == LIGHT.text3.lower()


def test_the_style_sheet_knows_no_colour_but_the_tokens() -> None:
    sheets = [build_stylesheet(palette, lambda name, colour, stroke: "x.svg") for palette in (LIGHT, DARK)]
    for sheet, palette in zip(sheets, (LIGHT, DARK), strict=True):
        used = {
            word.strip(";,") for word in sheet.split() if word.startswith("#") and len(word.strip(";,")) == 7
        }
        assert used
        assert used <= {value for value in vars_of(palette) if isinstance(value, str)}


def vars_of(palette: object) -> list[object]:
    return [getattr(palette, name) for name in type(palette).__dataclass_fields__]  # type: ignore[attr-defined]


def test_motion_is_as_the_user_says_and_otherwise_as_the_system_does(theme: Theme) -> None:
    theme.set_reduced_motion(reduced=True)
    assert theme.reduced_motion
    theme.set_reduced_motion(reduced=False)
    assert not theme.reduced_motion


def test_a_half_written_drawing_is_written_again(
    qapp: QApplication, theme: Theme, icons: Icons, typeface: Typeface, tmp_path: Path
) -> None:
    first = Theme(qapp, icons, typeface, tmp_path, ThemeMode.LIGHT)
    drawings = {path.name: path.read_bytes() for path in tmp_path.glob("*.svg")}
    assert len(drawings) > 5
    for path in tmp_path.glob("*.svg"):
        path.write_bytes(b"")
    second = Theme(qapp, icons, typeface, tmp_path, ThemeMode.LIGHT)
    assert {path.name: path.read_bytes() for path in tmp_path.glob("*.svg")} == drawings
    for made in (first, second):
        made.deleteLater()


def test_a_folder_that_cannot_be_written_keeps_the_desk_from_nothing(
    qapp: QApplication, theme: Theme, icons: Icons, typeface: Typeface, tmp_path: Path
) -> None:
    taken = tmp_path / "taken"
    taken.write_text("a file where the folder should be")
    other = Theme(qapp, icons, typeface, taken, ThemeMode.LIGHT)
    assert other.palette is LIGHT
    assert stat.S_ISREG(taken.stat().st_mode)
    other.deleteLater()
