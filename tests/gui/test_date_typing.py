"""A day is typed as people write it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from campus_desk.ui.date_reading import FIRST_DAY, LAST_DAY, read_day
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.theme import Theme
from campus_desk.ui.widgets.date_edit import DateEdit, MonthCalendar
from tests.gui.desk import press, type_text

BEFORE, WANTED = date(2026, 11, 23), date(2027, 3, 28)
Shown = Callable[[str], DateEdit]


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme) -> Shown:
    """A field between two others, the first of them in focus."""

    windows = []

    def build(language: str) -> DateEdit:
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        field = DateEdit(theme, Formatter(language))
        field.set_day(BEFORE)
        lines = QVBoxLayout(window)
        before = QLineEdit()
        for widget in (before, field, QLineEdit()):
            lines.addWidget(widget)
        window.show()
        before.setFocus()
        window.activateWindow()
        QApplication.processEvents()
        QTest.keyClick(before, Qt.Key.Key_Tab)
        assert field.hasFocus()
        return field

    return build


@pytest.mark.parametrize("leave", [Qt.Key.Key_Tab, Qt.Key.Key_Return])
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "28/03/2027"),
        ("fr", "28.03.2027"),
        ("fr", "28/3/27"),
        ("fr", "2027-03-28"),
        ("fr", "28 mars 2027"),
        ("en", "28/03/2027"),
        ("en", "28 March 2027"),
        ("de", "28. März 2027"),
        ("de", "28.3.27"),
    ],
)
def test_a_day_typed_over_the_shown_one_is_taken(
    shown: Shown, qtbot: QtBot, language: str, text: str, leave: Qt.Key
) -> None:
    field = shown(language)
    assert field.selectedText() == field.text()
    type_text(field, text)
    with qtbot.waitSignal(field.day_changed) as told:
        QTest.keyClick(field, leave)
    assert told.args == [WANTED]
    assert field.day == WANTED
    assert field.text() == Formatter(language).medium_date(WANTED)


@pytest.mark.parametrize(
    "text", ["bientôt", "31/02/2027", "28/13/2027", "28/03/0027", "", "28/03/-2147483648"]
)
def test_what_is_no_day_stays_outlined_and_the_day_remains(shown: Shown, qtbot: QtBot, text: str) -> None:
    field = shown("fr")
    press(field, "Ctrl+A", "Del")
    type_text(field, text)
    with qtbot.assertNotEmitted(field.day_changed):
        QTest.keyClick(field, Qt.Key.Key_Tab)
    assert not field.hasFocus()
    assert (field.day, field.text(), field.is_valid) == (BEFORE, text, False)
    assert field.property("invalid")
    assert "23/11/2026" in field.toolTip()
    field.setFocus()
    press(field, "Ctrl+A")
    type_text(field, "28/03/2027")
    assert not field.property("invalid")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert (field.day, field.toolTip()) == (WANTED, "")


def test_the_arrow_keys_step_from_what_is_typed(shown: Shown) -> None:
    field = shown("fr")
    type_text(field, "1/1/27")
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.day == date(2026, 12, 31)
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert (field.day, field.text()) == (date(2027, 1, 2), "sam. 2 janv. 2027")


def test_the_calendar_opens_at_the_day_and_gives_it_back(shown: Shown) -> None:
    field = shown("fr")
    press(field, "Alt+Down")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    calendar = popup.findChild(MonthCalendar)
    assert calendar is not None
    days = calendar.findChild(QTableView)
    assert days is not None
    QTest.keyClick(days, Qt.Key.Key_Right)
    QTest.keyClick(days, Qt.Key.Key_Return)
    assert field.day == date(2026, 11, 24)


def test_a_click_on_the_icon_opens_the_calendar(shown: Shown) -> None:
    field = shown("fr")
    field.resize(field.sizeHint())
    button = field.childAt(QPoint(field.width() - 16, field.height() // 2))
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    assert popup.findChild(MonthCalendar) is not None
    popup.close()


@given(st.dates(FIRST_DAY, LAST_DAY), st.sampled_from(("fr", "en", "de")))
def test_whatever_the_desk_writes_it_also_reads(day: date, language: str) -> None:
    formatter = Formatter(language)
    for text in (
        formatter.short_date(day),
        formatter.medium_date(day),
        formatter.full_date(day),
        day.isoformat(),
    ):
        assert read_day(text, formatter.locale) == day


@given(st.text(max_size=40))
def test_any_text_is_a_day_or_none(text: str) -> None:
    found = read_day(text, Formatter("fr").locale)
    assert found is None or FIRST_DAY <= found <= LAST_DAY
