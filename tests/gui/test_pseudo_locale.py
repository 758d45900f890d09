"""Room for words: with every sentence a third longer nothing is cut off."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog

from campus_desk.main import resources_folder
from campus_desk.ui.application import DeskApplication
from tests.campus import Campus, slot
from tests.gui.desk import DeskUnderTest, wait_until
from tests.gui.pseudo_locale import cut_off, lengthened, resources_with_longer_words

DAY = "2026-11-23"

DIALOGS = (
    *("new_booking", "new_resource", "new_customer", "new_tariff", "sites", "closures", "seller"),
    *("export_calendar", "preferences", "shortcuts", "about", "print_plan"),
)


@pytest.fixture(scope="module")
def longer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return resources_with_longer_words(resources_folder(), tmp_path_factory.mktemp("longer"))


@pytest.fixture
def desk(
    qapp: QApplication, tmp_path: Path, campus: Campus, unguarded: None, longer: Path
) -> Iterator[DeskUnderTest]:
    made = DeskUnderTest(qapp, tmp_path, campus, campus.path)
    made.desk.close()
    made.launch = replace(made.launch, resources=longer)
    made.desk = DeskApplication(qapp, made.launch)
    yield made
    made.close()


def test_a_sentence_is_a_third_longer_and_keeps_its_places_for_values() -> None:
    assert lengthened("{0} réservations") == "{0} réservations longu"
    assert lengthened("Imprimer…").endswith("…")
    assert lengthened("100 %") == "100 %"


@pytest.mark.parametrize("size", [(1440, 900), (1366, 768)], ids=str)
def test_the_window_cuts_no_word_off(desk: DeskUnderTest, size: tuple[int, int]) -> None:
    desk.campus.book("ILL", slot(DAY, "14:00", "15:00"), "HELIA", title="Bilan")
    desk.window.resize(QSize(*size))
    desk.start()
    desk.show_day(DAY)
    found = {name: list(cut_off(desk.window)) for name in ("planner",)}
    for action in filter(QAction.isVisible, desk.window.menu.pages):
        action.trigger()
        desk.settle()
        found[action.iconText()] = list(cut_off(desk.window))
    assert not {page: lines for page, lines in found.items() if lines}


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_cuts_no_word_off(desk: DeskUnderTest, name: str) -> None:
    desk.start()
    desk.show_day(DAY)
    getattr(desk.window.menu, name).trigger()
    dialog = desk.modal(QDialog)
    desk.settle()
    wait_until(dialog.isVisible, "the dialog")
    assert list(cut_off(dialog)) == []
