"""Printing takes its time and lets the window live; what is printed is what was asked for."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QTimer
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from campus_desk.ui.formatting import Formatter
from campus_desk.ui.invoicing.pdf_preview import PdfPreview
from campus_desk.ui.invoicing.pdf_printing import PATIENCE_MS, Printed, PrintRun
from campus_desk.ui.theme import Theme
from tests.gui.test_pdf_preview import painted

pytestmark = pytest.mark.slow

RED, BLUE = (255, 0, 0), (0, 0, 255)
LONGEST_MS = 150
"""A hand that waits longer feels it; before, a page held the window for half a second."""


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.resize(500, 600)
    shown.show()
    return shown


@pytest.fixture
def preview(theme: Theme, window: QWidget) -> PdfPreview:
    shown = PdfPreview(theme, Formatter("fr"), window)
    shown.show_document(painted("#ff0000"), "R", "", is_draft=False)
    return shown


def to_file(run: PrintRun, path: Path) -> None:
    run.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    run.printer.setOutputFileName(str(path))


def print_all(qtbot: QtBot, run: PrintRun) -> Printed:
    with qtbot.waitSignal(run.ended, timeout=30_000) as ended:
        run.start()
    (how,) = ended.args or []
    assert isinstance(how, Printed)
    return how


def colours(path: Path) -> list[tuple[int, int, int]]:
    """Return the colour in the middle of each page."""
    document = QPdfDocument()
    document.load(str(path))
    found = []
    for page in range(document.pageCount()):
        size = document.pagePointSize(page).toSize()
        colour = document.render(page, size).pixelColor(size.width() // 2, size.height() // 2)
        found.append((colour.red(), colour.green(), colour.blue()))
    document.close()
    return found


def test_every_page_of_every_document_is_printed_from_edge_to_edge(
    qtbot: QtBot, theme: Theme, window: QWidget, tmp_path: Path
) -> None:
    run = PrintRun(theme, [("R", painted("#ff0000", 2)), ("B", painted("#0000ff", 1))], window)
    to_file(run, tmp_path / "printed.pdf")
    assert print_all(qtbot, run) is Printed.DONE
    assert colours(tmp_path / "printed.pdf") == [RED, RED, BLUE]
    page = PdfReader(tmp_path / "printed.pdf").pages[0]
    assert (round(page.mediabox.width), round(page.mediabox.height)) == (595, 842)


def test_the_window_lives_while_a_page_is_drawn_and_painted(
    qtbot: QtBot, theme: Theme, window: QWidget, tmp_path: Path
) -> None:
    run = PrintRun(theme, [("R", painted("#ff0000", 2))], window)
    to_file(run, tmp_path / "printed.pdf")
    beats: list[float] = []
    pulse = QTimer(interval=1)
    pulse.timeout.connect(lambda: beats.append(time.thread_time()))
    pulse.start()
    print_all(qtbot, run)
    pulse.stop()
    # The time that this thread worked between two beats: what the machine does besides is none of it.
    waits = [later - earlier for earlier, later in pairwise(beats)]
    assert max(waits) * 1000 < LONGEST_MS


def test_what_takes_long_says_how_far_it_is_and_can_be_stopped_after_the_page_in_hand(
    qtbot: QtBot, theme: Theme, window: QWidget, tmp_path: Path
) -> None:
    run = PrintRun(theme, [("F1", painted("#ff0000", 1)), ("F2", painted("#0000ff", 200))], window)
    to_file(run, tmp_path / "printed.pdf")
    ended: list[Printed] = []
    run.ended.connect(ended.append)
    run.start()
    assert not run.progress.isVisible(), f"nothing flashes up within {PATIENCE_MS} ms"
    qtbot.waitUntil(lambda: run.progress.isVisible() and run.progress.bar.value() == 1, timeout=20_000)
    assert run.progress.said.text() == "F2, document 2 of 2"
    assert run.progress.bar.accessibleName() == "F2, document 2 of 2"
    progress = run.progress
    pages: list[int] = []
    run.ended.connect(lambda _: pages.append(run.pages))
    run.progress.stop_button.click()
    qtbot.waitUntil(lambda: bool(ended), timeout=20_000)
    assert ended == [Printed.STOPPED]
    assert 1 < pages[0] < 201
    assert colours(tmp_path / "printed.pdf") == [RED] + [BLUE] * (pages[0] - 1), "no page is cut short"
    assert not isValid(progress) or not progress.isVisible()


def test_one_document_says_its_pages(qtbot: QtBot, theme: Theme, window: QWidget) -> None:
    run = PrintRun(theme, [("F1", painted("#ff0000", 3))], window)
    run.progress.show_page("F1", 1, 3)
    assert run.progress.said.text() == "F1, page 2 of 3"
    assert (run.progress.bar.value(), run.progress.bar.maximum()) == (1, 3)


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_refuses_is_told_of(
    qtbot: QtBot, theme: Theme, window: QWidget, tmp_path: Path
) -> None:
    run = PrintRun(theme, [("R", painted("#ff0000", 1))], window)
    to_file(run, tmp_path / "nowhere" / "printed.pdf")
    assert print_all(qtbot, run) is Printed.REFUSED


def accepted_after(
    preview: PdfPreview, between: Callable[[], object], path: Path, window: QWidget
) -> list[tuple[str, bool]]:
    """Ask for the printer, let something happen, then say yes; return what is said."""
    said: list[tuple[str, bool]] = []
    preview.said.connect(lambda text, failed: said.append((text, failed)))
    preview.print_action.trigger()
    (dialog,) = window.findChildren(QPrintDialog)
    between()
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    dialog.done(QPrintDialog.DialogCode.Accepted)
    return said


def test_the_document_asked_for_is_printed_though_another_is_shown_by_then(
    qtbot: QtBot, preview: PdfPreview, window: QWidget, tmp_path: Path
) -> None:
    said = accepted_after(
        preview,
        lambda: preview.show_document(painted("#0000ff"), "B", "", is_draft=True),
        tmp_path / "printed.pdf",
        window,
    )
    preview.clear()
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    assert said == [("R was sent to the printer.", False)]
    assert colours(tmp_path / "printed.pdf") == [RED] * 3


def test_a_printer_that_nobody_chose_prints_nothing(preview: PdfPreview, window: QWidget) -> None:
    said: list[str] = []
    preview.said.connect(lambda text, _: said.append(text))
    preview.print_action.trigger()
    (dialog,) = window.findChildren(QPrintDialog)
    dialog.reject()
    assert said == []


def test_the_document_asked_for_is_saved_though_another_is_shown_by_then(
    qtbot: QtBot, preview: PdfPreview, tmp_path: Path
) -> None:
    red, said = preview.content, list[str]()
    preview.said.connect(lambda text, _: said.append(text))
    preview.save_action.trigger()
    (dialog,) = preview.findChildren(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "R.pdf"
    preview.show_document(painted("#0000ff"), "B", "", is_draft=True)
    target = tmp_path / "R.pdf"
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    assert target.read_bytes() == red
    assert said == [f"R was saved as {target}."]
