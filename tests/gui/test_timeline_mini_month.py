"""Item 12: a month to jump from."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from campus_desk.ui.formatting import Formatter
from campus_desk.ui.theme import Theme
from campus_desk.ui.timeline.look import Face
from campus_desk.ui.timeline.mini_month import MiniMonth, shifted_month, shown_days
from tests.unit.made_up_campus import TUESDAY, week


@pytest.fixture
def month(theme: Theme, qtbot: QtBot) -> MiniMonth:
    widget = MiniMonth(theme, Formatter("fr"), lambda: TUESDAY)
    qtbot.addWidget(widget)
    widget.resize(204, widget.height())
    widget.show()
    return widget


@pytest.fixture
def requested(month: MiniMonth) -> list[object]:
    days: list[object] = []
    month.day_requested.connect(days.append)
    return days


def middle(month: MiniMonth, day: date) -> QPoint:
    cell = month._cell(shown_days(month.month).index(day))
    return cell.center().toPoint()


def press(month: MiniMonth, which: Qt.Key) -> None:
    QTest.keyClick(month, which)


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)))
def test_item_12_six_weeks_hold_the_whole_month(day: date) -> None:
    days = shown_days(day)
    assert days[0].weekday() == 0
    assert len(days) == 42
    month = [d for d in days if (d.year, d.month) == (day.year, day.month)]
    assert month[0].day == 1
    assert (month[-1] + timedelta(days=1)).day == 1


@given(st.dates(date(1990, 1, 1), date(2100, 12, 31)), st.integers(-500, 500))
def test_item_12_turning_forth_and_back_comes_back(day: date, by: int) -> None:
    assert shifted_month(shifted_month(day, by), -by) == day.replace(day=1)


def test_item_12_a_click_asks_for_the_day(month: MiniMonth, requested: list[object]) -> None:
    QTest.mouseClick(month, Qt.MouseButton.LeftButton, pos=middle(month, date(2026, 11, 19)))
    assert requested == [date(2026, 11, 19)]


def test_item_12_a_click_on_a_week_number_asks_for_its_monday(
    month: MiniMonth, requested: list[object]
) -> None:
    place = QPoint(10, middle(month, date(2026, 11, 19)).y())
    QTest.mouseClick(month, Qt.MouseButton.LeftButton, pos=place)
    assert requested == [date(2026, 11, 16)]


def test_item_12_a_day_of_the_next_month_turns_to_it(month: MiniMonth, requested: list[object]) -> None:
    QTest.mouseClick(month, Qt.MouseButton.LeftButton, pos=middle(month, date(2026, 12, 3)))
    assert requested == [date(2026, 12, 3)]
    assert month.month == date(2026, 12, 1)


def test_item_12_arrows_turn_the_month_without_asking_for_a_day(
    month: MiniMonth, requested: list[object]
) -> None:
    back, forth = month._arrows()
    turned = []
    for arrow in (forth, back, back):
        QTest.mouseClick(month, Qt.MouseButton.LeftButton, pos=arrow.center().toPoint())
        turned.append(month.month)
    assert turned == [date(2026, 12, 1), date(2026, 11, 1), date(2026, 10, 1)]
    assert requested == []


def test_item_12_keys_walk_by_days_weeks_and_months(month: MiniMonth, requested: list[object]) -> None:
    press(month, Qt.Key.Key_Right)
    press(month, Qt.Key.Key_Down)
    press(month, Qt.Key.Key_Left)
    press(month, Qt.Key.Key_Up)
    press(month, Qt.Key.Key_PageDown)
    press(month, Qt.Key.Key_PageDown)
    assert month.month == date(2027, 1, 1)
    press(month, Qt.Key.Key_Home)
    assert requested == [
        date(2026, 11, 11),
        date(2026, 11, 18),
        date(2026, 11, 17),
        date(2026, 11, 10),
        date(2026, 11, 10),
    ]
    assert month.month == date(2026, 11, 1)


def test_item_12_nothing_lies_beside_the_days(month: MiniMonth) -> None:
    assert month.day_at(QPointF(100, 2)) is None
    assert month.day_at(QPointF(100, month.height() + 40)) is None
    assert month.day_at(QPointF(month.width() + 5, 100)) is None


def test_item_10_and_12_week_numbers_are_those_of_iso_8601(
    month: MiniMonth, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts: list[str] = []
    monkeypatch.setattr(Face, "draw", lambda face, painter, x, y, text: texts.append(text))
    month.set_selected((date(2027, 1, 1),))
    month.grab()
    assert "Janvier 2027" in texts
    assert "53" in texts
    assert "lu" in texts


def test_item_11_a_public_holiday_is_underlined(month: MiniMonth, theme: Theme) -> None:
    below = middle(month, date(2026, 11, 11)) + QPoint(0, 6)
    assert month.grab().toImage().pixelColor(below).name() != theme.color("text").name()
    month.set_holidays({date(2026, 11, 11): "Armistice 1918"})
    assert month.grab().toImage().pixelColor(below).name() == theme.color("text").name()


def test_item_12_the_days_shown_are_marked(month: MiniMonth) -> None:
    one = month.grab().toImage()
    month.set_selected(week())
    assert month.grab().toImage() != one
    assert month.accessibleName().endswith("lundi 9 novembre 2026")


def test_item_11_school_holidays_are_shaded(month: MiniMonth) -> None:
    corner = month._cell(shown_days(month.month).index(date(2026, 11, 2))).topLeft().toPoint() + QPoint(2, 2)
    plain = month.grab().toImage().pixelColor(corner).name()
    month.set_shaded({date(2026, 11, 2): "vacances de la Toussaint"})
    assert month.grab().toImage().pixelColor(corner).name() != plain


def test_item_11_the_tip_of_a_day_names_its_holidays(month: MiniMonth) -> None:
    month.set_holidays({date(2026, 11, 1): "Toussaint"})
    month.set_shaded({date(2026, 11, 1): "vacances de la Toussaint"})
    assert month.tip_of(date(2026, 11, 1)) == "Toussaint\nvacances de la Toussaint"
    assert month.tip_of(date(2026, 11, 3)) == ""
