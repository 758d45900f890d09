"""The preview shows the document that was asked for last, however quickly one follows the other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QBuffer, QCoreApplication, QElapsedTimer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QPageSize, QPainter, QPdfWriter
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from campus_desk.ui.formatting import Formatter
from campus_desk.ui.invoicing.pdf_preview import PdfPreview
from campus_desk.ui.theme import Theme

PAGES = 3
MOST_MS = 30


def painted(colour: str, pages: int = PAGES) -> bytes:
    """Return a document whose pages are of one colour, under enough strokes to take some milliseconds."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    area = QRectF(0, 0, writer.width(), writer.height())
    for page in range(pages):
        if page:
            writer.newPage()
        for layer in range(100):
            painter.fillRect(area.adjusted(layer, layer, -layer, -layer), QColor(colour))
    painter.end()
    return bytes(buffer.data().data())


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(500, 600)
    QVBoxLayout(window)
    return window


@pytest.fixture
def preview(theme: Theme, window: QWidget) -> PdfPreview:
    shown = PdfPreview(theme, Formatter("fr"))
    layout = window.layout()
    assert layout is not None
    layout.addWidget(shown)
    window.show()
    return shown


def colour(preview: PdfPreview) -> str:
    """Return what is seen in the middle of the first page."""
    return preview.view.grab().toImage().pixelColor(250, 300).name()


def pass_events(milliseconds: int) -> None:
    passed = QElapsedTimer()
    passed.start()
    while passed.elapsed() < milliseconds:
        QCoreApplication.processEvents()


def test_of_two_documents_that_follow_each_other_the_second_is_seen(
    qtbot: QtBot, preview: PdfPreview
) -> None:
    red, blue = painted("#ff0000"), painted("#0000ff")
    for milliseconds in range(0, MOST_MS, 2):
        preview.show_document(red, "R", "", is_draft=False)
        pass_events(milliseconds)
        preview.show_document(blue, "B", "", is_draft=False)
        qtbot.waitUntil(lambda: colour(preview) == "#0000ff")
        assert preview.document.pageCount() == PAGES


def test_what_was_cleared_while_it_was_drawn_does_not_come_back(qtbot: QtBot, preview: PdfPreview) -> None:
    red = painted("#ff0000")
    for milliseconds in range(0, MOST_MS, 2):
        preview.show_document(red, "R", "", is_draft=False)
        pass_events(milliseconds)
        preview.clear()
        assert not preview.document.pageCount()
        assert preview.empty.isVisible()
    preview.show_document(painted("#0000ff"), "B", "", is_draft=False)
    qtbot.waitUntil(lambda: colour(preview) == "#0000ff")


def test_the_next_document_is_as_large_and_begins_at_its_top(qtbot: QtBot, preview: PdfPreview) -> None:
    preview.show_document(painted("#ff0000"), "R", "", is_draft=False)
    preview.zoom_in.trigger()
    factor = preview.view.zoomFactor()
    qtbot.waitUntil(lambda: preview.view.verticalScrollBar().maximum() > 0)
    preview.view.verticalScrollBar().setValue(200)
    preview.show_document(painted("#0000ff"), "B", "", is_draft=False)
    assert preview.view.zoomMode() is QPdfView.ZoomMode.Custom
    assert preview.view.zoomFactor() == factor
    assert preview.view.verticalScrollBar().value() == 0


def test_a_draft_that_was_worked_out_again_stays_where_it_was_read(qtbot: QtBot, preview: PdfPreview) -> None:
    preview.show_document(painted("#ff0000"), "Draft", "Neuralis", is_draft=True)
    qtbot.waitUntil(lambda: preview.view.verticalScrollBar().maximum() > 300)
    preview.view.verticalScrollBar().setValue(300)
    preview.show_document(painted("#0000ff"), "Draft", "Neuralis", is_draft=True)
    assert preview.view.verticalScrollBar().value() == 300
    preview.show_document(painted("#ff0000"), "Draft", "Helia", is_draft=True)
    assert preview.view.verticalScrollBar().value() == 0


def test_whoever_reads_with_the_keys_goes_on_in_the_next_document(
    qtbot: QtBot, preview: PdfPreview, window: QWidget
) -> None:
    preview.show_document(painted("#ff0000"), "R", "", is_draft=False)
    window.activateWindow()
    preview.view.setFocus()
    preview.show_document(painted("#0000ff"), "B", "", is_draft=False)
    assert window.focusWidget() is preview.view
    qtbot.waitUntil(preview.view.hasFocus)
    QTest.keyClick(preview.view, Qt.Key.Key_PageDown)
    assert preview.view.verticalScrollBar().value() > 0


def test_every_document_is_reached_by_tab_after_the_buttons_of_its_head(
    preview: PdfPreview, window: QWidget
) -> None:
    after = QToolButton(window)
    layout = window.layout()
    assert layout is not None
    layout.addWidget(after)
    for name in ("R", "B"):
        preview.show_document(painted("#ff0000", 1), name, "", is_draft=False)
        buttons = preview.findChildren(QToolButton)
        order: list[QWidget] = [buttons[0]]
        while (following := order[-1].nextInFocusChain()) is not buttons[0] and following is not None:
            order.append(following)
        places = [order.index(each) for each in (buttons[-1], preview.view, after)]
        assert places == sorted(places)
