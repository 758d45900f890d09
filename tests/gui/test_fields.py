"""The fields take what people type, show it as it is written, and lose nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, time
from decimal import Decimal

import pytest
from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QTableView, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from campus_desk.ui.formatting import Formatter
from campus_desk.ui.palette import LIGHT
from campus_desk.ui.search_combo import SearchCombo
from campus_desk.ui.theme import Theme, ThemeMode
from campus_desk.ui.widgets.date_edit import DateEdit, MonthCalendar
from campus_desk.ui.widgets.money_edit import MoneyEdit
from campus_desk.ui.widgets.number_edit import NumberEdit
from campus_desk.ui.widgets.search_edit import PAUSE_MS, SearchEdit
from campus_desk.ui.widgets.segmented import Segmented
from campus_desk.ui.widgets.time_edit import TimeEdit

FR = Formatter("fr")


BesideAnother = Callable[[QWidget], QLineEdit]


@pytest.fixture
def beside_another(qtbot: QtBot, theme: Theme) -> Iterator[BesideAnother]:
    """Shows a field, focused, and returns another one that can take the focus from it."""
    boxes = []

    def show(field: QWidget) -> QLineEdit:
        box, other = QWidget(), QLineEdit()
        boxes.append(box)
        layout = QVBoxLayout(box)
        layout.addWidget(field)
        layout.addWidget(other)
        qtbot.addWidget(box)
        box.show()
        qtbot.waitExposed(box)
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)
        return other

    yield show
    boxes.clear()


def leave(qtbot: QtBot, other: QLineEdit) -> None:
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)


def test_an_amount_is_written_out_on_leaving(qtbot: QtBot, beside_another: BesideAnother) -> None:
    field = MoneyEdit(FR)
    other = beside_another(field)
    QTest.keyClicks(field, "1135.5")
    assert field.amount == Decimal("1135.50")
    leave(qtbot, other)
    assert field.text() == "1\u202f135,50\u00a0€"
    assert field.amount == Decimal("1135.50")


def test_what_is_no_amount_stays_and_is_outlined(qtbot: QtBot, beside_another: BesideAnother) -> None:
    field = MoneyEdit(FR)
    other = beside_another(field)
    QTest.keyClicks(field, "12 or so")
    leave(qtbot, other)
    assert (field.text(), field.amount, field.is_valid) == ("12 or so", None, False)
    assert field.property("invalid") is True
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "12")
    assert field.property("invalid") is False
    assert field.is_valid


def test_an_amount_is_told_once_each_time_it_changes(qtbot: QtBot, beside_another: BesideAnother) -> None:
    field = MoneyEdit(FR)
    told: list[Decimal | None] = []
    field.amount_changed.connect(told.append)
    other = beside_another(field)
    QTest.keyClicks(field, "1,50")
    leave(qtbot, other)
    field.set_amount(None)
    # « 1, » is one euro as well: nothing new to tell; nor is the writing out on leaving.
    assert told == [Decimal("1.00"), Decimal("1.50"), None]


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("14", "14:00"), ("14h30", "14:30"), ("930", "09:30"), ("2pm", "14:00"), ("24:00", "00:00")],
)
def test_a_time_is_written_out_on_leaving(
    qtbot: QtBot, beside_another: BesideAnother, typed: str, shown: str
) -> None:
    field = TimeEdit(FR)
    other = beside_another(field)
    QTest.keyClicks(field, typed)
    leave(qtbot, other)
    assert field.text() == shown


@pytest.mark.parametrize(
    ("start", "key", "modifier", "end"),
    [
        (time(14), Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier, time(14, 15)),
        (time(14, 10), Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier, time(14, 15)),
        (time(14, 10), Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, time(14)),
        (time(14), Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, time(13, 45)),
        (time(23, 45), Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier, time(0)),
        (time(0), Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, time(23, 45)),
        (time(14), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier, time(14, 5)),
    ],
)
def test_arrow_keys_step_through_the_day(
    qtbot: QtBot, theme: Theme, start: time, key: Qt.Key, modifier: Qt.KeyboardModifier, end: time
) -> None:
    field = TimeEdit(FR)
    qtbot.addWidget(field)
    field.set_moment(start)
    with qtbot.waitSignal(field.moment_changed) as told:
        QTest.keyClick(field, key, modifier)
    assert field.moment == end
    assert told.args == [end]


def test_what_is_no_time_stays_and_is_outlined(qtbot: QtBot, beside_another: BesideAnother) -> None:
    field = TimeEdit(FR)
    other = beside_another(field)
    QTest.keyClicks(field, "25:00")
    leave(qtbot, other)
    assert (field.text(), field.moment, field.property("invalid")) == ("25:00", None, True)


def test_a_number_begins_inside_of_its_frame(qtbot: QtBot, theme: Theme) -> None:
    field = NumberEdit(FR, maximum=5_000)
    qtbot.addWidget(field)
    field.setValue(1_250)
    assert field.text() == "1\u202f250"
    field.show()
    image = field.grab().toImage()
    ink = [
        x
        for x in range(2, field.width() - 24)
        for y in range(4, field.height() - 4)
        if image.pixelColor(x, y).lightness() < 128
    ]
    assert min(ink) >= 7


def test_a_day_is_shown_and_told_in_words(qtbot: QtBot, theme: Theme) -> None:
    field = DateEdit(theme, FR)
    qtbot.addWidget(field)
    field.set_day(date(2026, 11, 10))
    assert field.text() == "mar. 10 nov. 2026"
    with qtbot.waitSignal(field.day_changed) as told:
        QTest.keyClick(field, Qt.Key.Key_Up)
    assert told.args == [date(2026, 11, 11)]
    assert field.day == date(2026, 11, 11)


@pytest.mark.parametrize("mode", [ThemeMode.LIGHT, ThemeMode.DARK])
def test_no_day_of_the_calendar_is_red(qtbot: QtBot, theme: Theme, mode: ThemeMode) -> None:
    calendar = MonthCalendar(theme, FR)
    qtbot.addWidget(calendar)
    theme.set_mode(mode)
    calendar.resize(300, 240)
    calendar.show()
    image = calendar.grab().toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    assert [p.name() for p in pixels if p.red() > p.green() + 90 and p.red() > p.blue() + 90] == []
    assert calendar.firstDayOfWeek() is Qt.DayOfWeek.Monday
    assert calendar.locale().language() is QLocale.Language.French


def test_digits_typed_over_the_calendar_leave_its_day(qtbot: QtBot, theme: Theme) -> None:
    calendar = MonthCalendar(theme, FR)
    qtbot.addWidget(calendar)
    calendar.setSelectedDate(QDate(2026, 11, 24))
    calendar.show()
    calendar.setFocus()
    days = calendar.findChild(QTableView)
    assert days is not None
    QTest.keyClicks(days, "28/03/2027")
    QTest.keyClick(days, Qt.Key.Key_Return)
    assert calendar.selectedDate() == QDate(2026, 11, 24)


def test_typing_replaces_the_choice_proposed(qtbot: QtBot, beside_another: BesideAnother) -> None:
    field = SearchCombo()
    field.set_choices([(1, "Abeille & Co"), (2, "Cardiolib")])
    field.choose(1)
    beside_another(field)
    QTest.keyClicks(field, "card")
    assert field.currentText() == "card"


def test_a_search_waits_until_the_typing_rests(qtbot: QtBot, theme: Theme) -> None:
    field = SearchEdit(theme, "Customer, room, no.…", "Ctrl+F")
    qtbot.addWidget(field)
    searched: list[str] = []
    field.searched.connect(searched.append)
    QTest.keyClicks(field, "neur ")
    assert searched == []
    qtbot.waitUntil(lambda: searched == ["neur"], timeout=20 * PAUSE_MS)
    QTest.keyClicks(field, "alis")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert searched == ["neur", "neur alis"]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert searched == ["neur", "neur alis", ""]


def test_a_second_escape_reaches_whoever_stands_around(qtbot: QtBot, theme: Theme) -> None:
    pressed: list[int] = []

    class Around(QWidget):
        def keyPressEvent(self, event: object) -> None:
            pressed.append(1)

    around = Around()
    field = SearchEdit(theme, "Customer", parent=around)
    qtbot.addWidget(around)
    QTest.keyClicks(field, "x")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert pressed == []
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert pressed == [1]


def test_the_key_makes_room_for_the_text(qtbot: QtBot, theme: Theme) -> None:
    field = SearchEdit(theme, "Customer, room, no.…", "Ctrl+F")
    qtbot.addWidget(field)
    field.resize(206, 28)
    field.show()
    key = next(label for label in field.findChildren(QLabel) if label.text() == "Ctrl+F")
    assert key.isVisible()
    assert key.geometry().right() < field.width()
    QTest.keyClicks(field, "n")
    assert not key.isVisible()
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_the_cross_empties_the_search(qtbot: QtBot, theme: Theme) -> None:
    field = SearchEdit(theme, "Customer, room, no.…")
    qtbot.addWidget(field)
    field.resize(206, 28)
    field.show()
    qtbot.waitExposed(field)
    QTest.keyClicks(field, "n")
    crosses = [b for b in field.findChildren(QToolButton) if b.isVisible() and b.x() > field.width() // 2]
    assert len(crosses) == 1
    QTest.mouseClick(crosses[0], Qt.MouseButton.LeftButton)
    assert field.text() == ""
    assert not crosses[0].isVisible()


def test_one_segment_holds_and_a_click_says_which(qtbot: QtBot, theme: Theme) -> None:
    switch = Segmented.of_choices(
        theme, "State", [("confirmed", "Confirmed", "check"), ("option", "Option", "hourglass")]
    )
    qtbot.addWidget(switch)
    switch.show()
    assert switch.value == "confirmed"
    first, second = switch.findChildren(QToolButton)
    with qtbot.waitSignal(switch.chosen) as told:
        QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert told.args == ["option"]
    assert (switch.value, first.isChecked(), second.isChecked()) == ("option", False, True)
    with qtbot.assertNotEmitted(switch.chosen):
        switch.choose("confirmed")
    assert switch.value == "confirmed"
    with pytest.raises(KeyError):
        switch.choose("cancelled")


def test_segments_and_menu_share_their_actions(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    group = QActionGroup(window)
    for name in ("Day", "Week", "Month"):
        action = QAction(name, group, checkable=True)
        action.setData(name)
    group.actions()[0].setChecked(True)
    switch = Segmented(theme, group, "Period")
    qtbot.addWidget(window)
    qtbot.addWidget(switch)
    group.actions()[1].trigger()
    assert switch.value == "Week"
    assert [button.isChecked() for button in switch.findChildren(QToolButton)] == [False, True, False]


def test_choosing_another_segment_moves_nothing(qtbot: QtBot, theme: Theme) -> None:
    switch = Segmented.of_choices(
        theme, "Period", [(name, name, "") for name in ("Jour", "Semaine", "Mois", "Liste")]
    )
    qtbot.addWidget(switch)
    switch.show()
    qtbot.waitExposed(switch)

    def places() -> list[tuple[int, int]]:
        return [(button.x(), button.width()) for button in switch.findChildren(QToolButton)]

    before = places()
    for name in ("Semaine", "Mois", "Liste"):
        switch.choose(name)
        qtbot.wait(1)
        assert places() == before


def test_segments_join_without_a_gap(qtbot: QtBot, theme: Theme) -> None:
    switch = Segmented.of_choices(theme, "State", [("a", "Confirmed", ""), ("b", "Option", "")])
    qtbot.addWidget(switch)
    switch.show()
    qtbot.waitExposed(switch)
    first, second = switch.findChildren(QToolButton)
    assert first.geometry().right() + 1 == second.x()
    image = switch.grab().toImage()
    seam = second.mapTo(switch, QPoint(0, second.height() // 2))
    assert image.pixelColor(seam.x() - 1, seam.y()).name() == LIGHT.accent.lower()
    assert image.pixelColor(seam.x() + 3, seam.y()).name() == LIGHT.base.lower()


def test_the_list_of_a_searched_choice_writes_nothing_over_what_is_typed(qtbot: QtBot) -> None:
    combo = SearchCombo()
    combo.set_choices([(1, "Gliatech — Membre du pôle"), (2, "Hélia Diagnostics"), (3, "Kardia Systems")])
    combo.choose(None)
    qtbot.addWidget(combo)
    combo.show()
    edit, completer = combo.lineEdit(), combo.completer()
    assert edit is not None
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    combo.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    for typed in ("k", "ka", "kar"):
        # As slowly as a person types: the list opens and marks its first line between two letters.
        QTest.keyClicks(edit, typed[-1])
        qtbot.waitUntil(lambda: popup.currentIndex().isValid())
        assert edit.text() == typed
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert combo.value == 3
    assert edit.text() == "Kardia Systems"


def test_a_searched_choice_lists_first_what_begins_with_what_is_typed(qtbot: QtBot) -> None:
    combo = SearchCombo()
    names = ("Anglia Elia", "Bio-Élia", "Delia", "Élia Diagnostics")
    combo.set_choices(enumerate(names))
    combo.choose(None)
    qtbot.addWidget(combo)
    combo.show()
    edit, completer = combo.lineEdit(), combo.completer()
    assert edit is not None
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    combo.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    QTest.keyClicks(edit, "eli")
    qtbot.waitUntil(lambda: popup.currentIndex().isValid())
    model = popup.model()
    assert model is not None
    listed = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert listed == ["Élia Diagnostics", "Anglia Elia", "Bio-Élia", "Delia"]
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert combo.value == 3
    edit.clear()
    QTest.keyClicks(edit, "zz")
    assert not popup.isVisible()
