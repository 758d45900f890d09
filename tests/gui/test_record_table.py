"""Tables of records: a thin model that Qt's own judge accepts, and a view that keeps the user's place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QIcon, QPixmap
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from campus_desk.application.dictionary_order import dictionary_order
from campus_desk.ui.palette import LIGHT
from campus_desk.ui.theme import Theme
from campus_desk.ui.widgets.record_table import RecordTable
from campus_desk.ui.widgets.record_table_model import (
    RECORD_ROLE,
    Column,
    RecordTableModel,
)


@dataclass(frozen=True, slots=True)
class Room:
    id: int
    name: str
    seats: int
    price: Decimal = Decimal("10.00")


ROOMS = (
    Room(1, "Salle 10", 24),
    Room(2, "Salle 2", 40),
    Room(3, "Étage", 4),
    Room(4, "Zénith", 100),
    Room(5, "école", 12),
)


def make_model() -> RecordTableModel[Room]:
    bold = QFont()
    bold.setWeight(QFont.Weight.DemiBold)
    return RecordTableModel[Room](
        [
            Column("Name", lambda room: room.name, font=bold, title_tooltip="Room"),
            Column("Seats", lambda room: str(room.seats), lambda room: room.seats, right=True),
            Column(
                "Price",
                lambda room: f"{room.price} €",
                lambda room: room.price,
                right=True,
                tooltip=lambda room: f"{room.price} € per hour",
                color=lambda room: QColor("#A81628") if room.price > 10 else None,
            ),
        ],
        identity=lambda room: room.id,
    )


@pytest.fixture
def model(qapp: QApplication) -> RecordTableModel[Room]:
    model = make_model()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    assert tester.model() is model
    model.replace(ROOMS)
    return model


@pytest.fixture
def table(qtbot: QtBot, theme: Theme, model: RecordTableModel[Room]) -> RecordTable[Room]:
    table = RecordTable(theme, model, "Rooms")
    table.resize(420, 200)
    qtbot.addWidget(table)
    table.show()
    qtbot.waitExposed(table)
    return table


def names(model: RecordTableModel[Room]) -> list[str]:
    return [room.name for room in model.rows]


def current_id(table: RecordTable[Room]) -> int | None:
    return None if table.current is None else table.current.id


def test_a_cell_shows_what_its_column_says(model: RecordTableModel[Room]) -> None:
    model.replace([Room(1, "Salle Rhin", 24, Decimal("45.00"))])
    name, seats, price = (model.index(0, column) for column in range(3))
    assert [cell.data() for cell in (name, seats, price)] == ["Salle Rhin", "24", "45.00 €"]
    assert seats.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert price.data(Qt.ItemDataRole.ToolTipRole) == "45.00 € per hour"
    assert price.data(Qt.ItemDataRole.ForegroundRole) == QColor("#A81628")
    assert name.data(Qt.ItemDataRole.FontRole).weight() == QFont.Weight.DemiBold
    assert name.data(Qt.ItemDataRole.AccessibleTextRole) == "Name: Salle Rhin"
    assert name.data(RECORD_ROLE) == Room(1, "Salle Rhin", 24, Decimal("45.00"))
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Name"
    assert model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) == "Room"
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_names_sort_as_in_a_dictionary(model: RecordTableModel[Room]) -> None:
    model.sort(0)
    assert names(model) == ["école", "Étage", "Salle 2", "Salle 10", "Zénith"]
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert names(model) == ["Zénith", "Salle 10", "Salle 2", "Étage", "école"]


def test_numbers_sort_by_value(model: RecordTableModel[Room]) -> None:
    model.sort(1)
    assert [room.seats for room in model.rows] == [4, 12, 24, 40, 100]


def test_a_new_snapshot_keeps_the_order_chosen(model: RecordTableModel[Room]) -> None:
    model.sort(1, Qt.SortOrder.DescendingOrder)
    model.replace([*ROOMS, Room(6, "Amphithéâtre", 60)])
    assert [room.seats for room in model.rows] == [100, 60, 40, 24, 12, 4]
    model.sort(-1)
    model.replace(ROOMS)
    assert model.rows == ROOMS


def test_sorting_takes_held_places_along(model: RecordTableModel[Room]) -> None:
    held = QPersistentModelIndex(model.index(model.row_of(4), 1))
    model.sort(1)
    assert held.row() == 4
    assert held.column() == 1
    assert model.record(held).name == "Zénith"


def test_a_change_of_content_is_no_reset(qtbot: QtBot, model: RecordTableModel[Room]) -> None:
    changed = [replace(room, seats=room.seats + 1) if room.id in {2, 4} else room for room in ROOMS]
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged) as told:
        model.replace(changed)
    first, last = told.args[:2]
    assert (first.row(), last.row(), last.column()) == (1, 3, 2)
    assert model.rows == tuple(changed)
    with qtbot.assertNotEmitted(model.dataChanged):
        model.replace(changed)


def test_no_row_is_no_record(model: RecordTableModel[Room]) -> None:
    assert model.row_of(99) == -1
    with pytest.raises(IndexError):
        model.record(QModelIndex())


@given(
    st.lists(st.lists(st.integers(0, 12), unique=True, max_size=8), max_size=6),
    st.integers(-1, 2),
    st.booleans(),
)
def test_every_sequence_of_snapshots_is_a_correct_model(
    snapshots: list[list[int]], column: int, descending: bool
) -> None:
    model = make_model()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.sort(column, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder)
    for snapshot in snapshots:
        model.replace([Room(number, f"Salle {number % 5}", number * 7 % 11) for number in snapshot])
        assert {room.id for room in model.rows} == set(snapshot)
        model.sort((column + 1) % 3)
    assert tester.model() is model


@given(st.lists(st.text(max_size=12), max_size=8))
def test_any_texts_can_be_put_in_order(texts: list[str]) -> None:
    keys = [dictionary_order(text) for text in sorted(texts, key=dictionary_order)]
    assert all(before <= after for before, after in pairwise(keys))


def test_rows_are_chosen_as_a_whole_with_the_keyboard(qtbot: QtBot, table: RecordTable[Room]) -> None:
    table.sort_by(1)
    table.setFocus()
    assert table.go_to(3)
    with qtbot.waitSignal(table.record_chosen) as told:
        QTest.keyClick(table, Qt.Key.Key_Down)
    assert told.args[0].id == 5
    assert [room.id for room in table.selected] == [5]
    with qtbot.waitSignal(table.record_activated) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args[0].id == 5


def test_a_double_click_opens_a_row(qtbot: QtBot, table: RecordTable[Room]) -> None:
    place = table.visualRect(table.model().index(1, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(table.record_activated) as opened:
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args[0] == ROOMS[1]


def test_the_choice_outlives_a_new_snapshot(
    qtbot: QtBot, table: RecordTable[Room], model: RecordTableModel[Room]
) -> None:
    table.sort_by(0)
    table.go_to(2)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert [room.id for room in table.selected] == [2, 1]
    model.replace([*ROOMS, Room(6, "Amphithéâtre", 100)])
    assert [room.id for room in table.selected] == [2, 1]
    assert current_id(table) == 1
    with qtbot.waitSignal(table.record_chosen) as told:
        model.replace([room for room in ROOMS if room.id != 1])
    assert told.args == [None]
    assert current_id(table) == 2, "the keyboard is where something is still chosen"
    assert [room.id for room in table.selected] == [2]


def test_the_place_in_a_long_table_stays(
    qtbot: QtBot, table: RecordTable[Room], model: RecordTableModel[Room]
) -> None:
    many = [Room(number, f"Salle {number}", number) for number in range(200)]
    model.replace(many)
    table.verticalScrollBar().setValue(1_000)
    model.replace([*many, Room(999, "Salle 999", 1)])
    assert table.verticalScrollBar().value() == 1_000


def test_rows_stay_where_they_are_seen_when_something_grows_above_them(
    qtbot: QtBot, theme: Theme, model: RecordTableModel[Room]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    table = RecordTable(theme, model, "Rooms")
    lines = QVBoxLayout(window)
    above = QLabel()
    above.setFixedHeight(20)
    lines.addWidget(above)
    lines.addWidget(table)
    window.resize(400, 500)
    model.replace([Room(number, f"Salle {number}", number) for number in range(200)])
    with qtbot.waitExposed(window):
        window.show()
    table.verticalScrollBar().setValue(1_000)

    def seen_at(row: int) -> int:
        return table.viewport().mapTo(window, table.visualRect(model.index(row, 0)).topLeft()).y()

    before = seen_at(45)
    for height in (120, 60, 20):
        above.setFixedHeight(height)
        QApplication.sendPostedEvents()
        assert above.height() == height
        assert seen_at(45) == before
    window.resize(400, 450)
    QApplication.sendPostedEvents()
    assert seen_at(45) == before
    assert table.verticalScrollBar().value() == 1_000


def test_other_rows_begin_at_the_first(
    qtbot: QtBot, table: RecordTable[Room], model: RecordTableModel[Room]
) -> None:
    model.replace([Room(number, f"Salle {number}", number) for number in range(200)])
    table.verticalScrollBar().setValue(1_000)
    table.begin_anew()
    assert table.verticalScrollBar().value() == 0


def test_a_header_click_sorts(qtbot: QtBot, table: RecordTable[Room], model: RecordTableModel[Room]) -> None:
    table.sort_by(0)
    header = table.horizontalHeader()
    x = header.sectionViewportPosition(1) + 10
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, header.height() // 2))
    assert [room.seats for room in model.rows] == [4, 12, 24, 40, 100]


def test_a_chosen_row_is_marked_and_keeps_its_colours(
    qtbot: QtBot, table: RecordTable[Room], model: RecordTableModel[Room]
) -> None:
    model.replace([Room(1, "Salle Rhin", 24, Decimal("45.00"))])
    table.go_to(1)
    image = table.viewport().grab().toImage()
    row = table.visualRect(model.index(0, 0))
    assert image.pixelColor(row.left() + 1, row.center().y()).name() == LIGHT.accent.lower()
    assert image.pixelColor(row.right() - 5, row.top() + 4).name() == LIGHT.accent_tint.lower()
    price = table.visualRect(model.index(0, 2))
    reds = {
        image.pixelColor(x, y).name()
        for x in range(price.left(), price.right())
        for y in range(price.top(), price.bottom())
    }
    assert "#a81628" in reds


def test_what_is_cut_off_is_said_on_hovering(
    qtbot: QtBot, table: RecordTable[Room], model: RecordTableModel[Room]
) -> None:
    name = "Laboratoire de biomécanique et de caractérisation des implants"
    model.replace([Room(1, name, 24), Room(2, "Ill", 16)])

    def hover(row: int) -> str:
        place = table.visualRect(model.index(row, 0)).center()
        event = QHelpEvent(QEvent.Type.ToolTip, place, table.viewport().mapToGlobal(place))
        QApplication.sendEvent(table.viewport(), event)
        return QToolTip.text() if QToolTip.isVisible() else ""

    assert hover(0) == name
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    assert hover(1) == ""


def test_an_elastic_column_takes_what_is_left_and_gives_way_before_anything_is_scrolled_sideways(
    qtbot: QtBot, theme: Theme
) -> None:
    columns: tuple[Column[Room], ...] = (
        Column("Name", lambda room: room.name, width=168, elastic=True),
        Column("Seats", lambda room: str(room.seats), width=100),
        Column("Price", lambda room: str(room.price), width=120),
    )
    model = RecordTableModel(columns, lambda room: room.id)
    table = RecordTable(theme, model, "Rooms")
    qtbot.addWidget(table)
    model.replace(ROOMS)
    table.show()
    for width in (600, 280):
        table.resize(width, 300)
        qtbot.waitUntil(lambda: table.horizontalHeader().length() == table.viewport().width())
        assert [table.columnWidth(n) for n in (1, 2)] == [100, 120]
        qtbot.waitUntil(lambda: not table.horizontalScrollBar().isVisible())


def test_an_icon_keeps_its_colour_in_a_chosen_row_and_goes_grey_with_its_table(
    qtbot: QtBot, theme: Theme
) -> None:
    red, grey = QPixmap(14, 14), QPixmap(14, 14)
    red.fill("#a81628")
    grey.fill("#808080")
    icon = QIcon(red)
    icon.addPixmap(grey, QIcon.Mode.Disabled)
    model: RecordTableModel[Room] = RecordTableModel(
        (Column("Name", lambda room: room.name, icon=lambda _: icon),), lambda room: room.id
    )
    table: RecordTable[Room] = RecordTable(theme, model, "Rooms")
    qtbot.addWidget(table)
    model.replace(ROOMS)
    table.show()
    table.go_to(ROOMS[0].id)

    def inked() -> dict[str, int]:
        image = table.viewport().grab(QRect(0, 0, 40, 26)).toImage()
        names = [image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())]
        return {name: names.count(name) for name in ("#a81628", "#808080")}

    assert inked() == {"#a81628": 14 * 14, "#808080": 0}
    table.setEnabled(False)
    assert inked() == {"#a81628": 0, "#808080": 14 * 14}


def test_a_new_snapshot_tells_of_the_row_in_hand_only_where_that_has_changed(
    table: RecordTable[Room], model: RecordTableModel[Room]
) -> None:
    table.go_to(2)
    told: list[Room | None] = []
    table.record_chosen.connect(told.append)
    model.replace([*ROOMS, Room(6, "Amphithéâtre", 100)])
    assert told == []
    changed = [replace(room, seats=99) if room.id == 2 else room for room in ROOMS]
    model.replace(changed)
    assert [room.seats for room in told if room is not None] == [99]
    model.replace(ROOMS)
    table.go_to(1)
    table.selectionModel().clear()
    assert [None if room is None else room.id for room in told[1:]] == [1, None]
