"""Dialogs for files begin where the last one of their kind ended, the first one in the person's documents folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from campus_desk.ui.catalogue.files import ask_save
from campus_desk.ui.invoicing.export_dialog import ExportDialog
from campus_desk.ui.last_folders import Files, documents_folder, last_folder
from campus_desk.ui.theme import Theme
from campus_desk.ui.window_state import WindowState
from tests.campus import Campus
from tests.gui.desk import DeskUnderTest, click, wait_until
from tests.gui.invoicing_desk import InvoicingDesk
from tests.invoicing import issue, issuing_campus, october


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = issuing_campus(tmp_path / "campus.db")
    october(opened, "NEURALIS")
    assert issue(opened) == ["F2026-000001"]
    yield opened
    opened.close()


def saving(desk: InvoicingDesk) -> QFileDialog:
    """Return the dialog that asks where the document shown is to be saved."""
    desk.page.pdf.save_action.trigger()
    return next(d for d in desk.page.pdf.findChildren(QFileDialog) if d.isVisible())


def test_a_document_is_saved_where_the_last_one_was(
    qtbot: QtBot, theme: Theme, campus: Campus, tmp_path: Path
) -> None:
    desk = InvoicingDesk(theme, campus.services, tmp_path, "fr")
    qtbot.waitUntil(desk.page.pdf.save_action.isEnabled)
    first = saving(desk)
    documents = documents_folder()
    assert documents.is_dir()
    assert Path(first.directory().absolutePath()) == documents != Path.cwd()
    elsewhere = tmp_path / "invoices"
    elsewhere.mkdir()
    first.fileSelected.emit(str(elsewhere / "F2026-000001.pdf"))
    first.reject()
    assert (elsewhere / "F2026-000001.pdf").is_file()
    again = saving(desk)
    assert Path(again.selectedFiles()[0]) == elsewhere / "F2026-000001.pdf"
    again.reject()
    # What is exported has a folder of its own.
    state = desk.page.around.state
    assert last_folder(state, Files.EXPORTS) == documents
    desk.close()


def test_a_table_is_exported_where_the_last_one_was_and_back_home_when_that_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    proposals: list[Path] = []
    chosen = tmp_path / "tables" / "customers.csv"
    chosen.parent.mkdir()

    def choose(_parent: object, _title: str, proposal: str, _kinds: str) -> tuple[str, str]:
        proposals.append(Path(proposal))
        return str(chosen), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    state = WindowState(tmp_path)
    for _ in range(2):
        assert ask_save(None, state, "Export", "customers.csv", "") == chosen  # type: ignore[arg-type]
    chosen.parent.rmdir()
    ask_save(None, state, "Export", "customers.csv", "")  # type: ignore[arg-type]
    home = documents_folder() / "customers.csv"
    assert proposals == [home, chosen, home]


def test_a_folder_that_is_not_there_is_offered_to_be_made(desk: DeskUnderTest, tmp_path: Path) -> None:
    desk.start()
    desk.window.menu.export_fec.trigger()
    dialog = desk.modal(ExportDialog)
    wait_until(dialog.note.text, "what is open")
    assert Path(dialog.folder.text()).is_dir()
    folder = tmp_path / "accountant" / "2026"
    dialog.folder.setText(str(folder))
    click(dialog.export_button)
    assert dialog.band.text == f"Ce dossier n’existe pas encore\u202f: {folder}"
    assert not folder.exists()
    click(
        next(b for b in dialog.band.findChildren(QPushButton) if b.text() == "Créer le dossier et exporter")
    )
    wait_until((folder / "000234567FEC20261231.txt").exists, "the file")
    wait_until(lambda: "est écrit" in dialog.band.text, "the answer")
    dialog.reject()
