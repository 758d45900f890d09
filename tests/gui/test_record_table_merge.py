"""A short list takes rows out and puts rows in one by one: what lies over the others stays where it is."""

from __future__ import annotations

from itertools import pairwise
from random import Random

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from campus_desk.ui.theme import Theme
from campus_desk.ui.widgets.record_table import RecordTable
from campus_desk.ui.widgets.record_table_model import Column, RecordTableModel

Row = tuple[str, int]


@pytest.fixture
def model(qapp: QApplication) -> RecordTableModel[Row]:
    made: RecordTableModel[Row] = RecordTableModel(
        (Column("Name", lambda row: row[0]), Column("Times", lambda row: str(row[1]))), lambda row: row[0]
    )
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Warning, made)
    assert tester.model() is made
    return made


def rows(names: str, times: int = 1) -> list[Row]:
    return [(name, times) for name in names]


def test_every_sequence_of_snapshots_is_shown_as_it_is(model: RecordTableModel[Row]) -> None:
    chance = Random(20261130)
    snapshots = []
    for _ in range(300):
        names = chance.sample("abcdefgh", chance.randrange(9))
        if chance.random() < 0.8:
            names.sort()
        snapshots.append([(name, chance.randrange(3)) for name in names])
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    for snapshot in snapshots:
        model.merge(snapshot)
        assert list(model.rows) == snapshot
    moved = [
        [row[0] for row in old if row[0] in {each[0] for each in new}]
        != [row[0] for row in new if row[0] in {each[0] for each in old}]
        for old, new in pairwise([[], *snapshots])
    ]
    assert len(resets) == sum(moved) > 0


@pytest.mark.parametrize(
    ("after", "gone", "came"),
    [
        ("acf", [(3, 4), (1, 1)], []),
        ("xabcydefz", [], [(0, 0), (4, 4), (8, 8)]),
        ("bcdxye", [(5, 5), (0, 0)], [(3, 4)]),
        ("", [(0, 5)], []),
    ],
)
def test_what_follows_each_other_goes_and_comes_together(
    model: RecordTableModel[Row], after: str, gone: list[tuple[int, int]], came: list[tuple[int, int]]
) -> None:
    model.merge(rows("abcdef"))
    told: dict[str, list[tuple[int, int]]] = {"gone": [], "came": []}
    model.rowsRemoved.connect(lambda _, first, last: told["gone"].append((first, last)))
    model.rowsInserted.connect(lambda _, first, last: told["came"].append((first, last)))
    model.merge(rows(after))
    assert told == {"gone": gone, "came": came}
    assert list(model.rows) == rows(after)


def test_widgets_over_rows_that_stay_are_kept(
    qtbot: QtBot, theme: Theme, model: RecordTableModel[Row]
) -> None:
    table: RecordTable[Row] = RecordTable(theme, model, "Rows")
    qtbot.addWidget(table)
    model.merge(rows("abcd"))
    buttons = {}
    for number, (name, _) in enumerate(model.rows):
        buttons[name] = QPushButton(name)
        table.setIndexWidget(model.index(number, 1), buttons[name])
    table.go_to("c")
    model.merge(rows("bxcd", times=2))
    found = [table.indexWidget(model.index(number, 1)) for number in range(4)]
    assert found == [buttons["b"], None, buttons["c"], buttons["d"]]
    assert table.current == ("c", 2)
