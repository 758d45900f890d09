"""The preview shows the document that was asked for last, in all its pixels, however quickly one follows the other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QBuffer, QCoreApplication, QElapsedTimer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from campus_desk.ui.formatting import Formatter
from campus_desk.ui.invoicing.pdf_preview import PdfPreview
from campus_desk.ui.theme import Theme
from campus_desk.ui.widgets import pdf_pages
from campus_desk.ui.widgets.pdf_pages import Fit

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
    return preview.pages.grab().toImage().pixelColor(250, 300).name()


def lined() -> bytes:
    """Return a document of hairlines, of which none is left when a row or a column of pixels goes missing."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    painter = QPainter(writer)
    for line in range(60):
        painter.drawText(
            line * 20, 300 + line * 220, f"Campus Medtech Exploitation, ligne {line}, 1 234,56 €"
        )
    painter.end()
    return bytes(buffer.data().data())


def seen_and_drawn(preview: PdfPreview) -> tuple[QImage, QImage]:
    """Return the first page as it is seen, and the same part drawn at once in that size by Qt."""
    pages = preview.pages
    _, at = next(pages._pages())
    place = at.translated(-pages.place)
    area = place.intersected(pages.viewport().rect())
    form = QImage.Format.Format_RGB32
    sheet = QImage(at.size(), form)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    painter.drawImage(0, 0, preview.document.render(0, at.size()))
    painter.end()
    seen = pages.viewport().grab(area).toImage().convertToFormat(form)
    return seen, sheet.copy(area.translated(-place.topLeft()))


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
    factor = preview.pages.factor
    qtbot.waitUntil(lambda: preview.pages.verticalScrollBar().maximum() > 0)
    preview.pages.verticalScrollBar().setValue(200)
    preview.show_document(painted("#0000ff"), "B", "", is_draft=False)
    assert preview.pages.fit is Fit.FACTOR
    assert preview.pages.factor == factor
    assert preview.pages.verticalScrollBar().value() == 0


def test_every_row_of_pixels_is_there_whatever_size_it_has_come_to(
    preview: PdfPreview, window: QWidget
) -> None:
    preview.show_document(lined(), "L", "", is_draft=False)
    for width, height in ((500, 600), (613, 640), (377, 500), (614, 641), (500, 600)):
        window.resize(width, height)
        for _ in range(2):
            pass_events(1)
            seen, drawn = seen_and_drawn(preview)
            assert seen == drawn
            preview.pages.verticalScrollBar().setValue(37)
    for _ in range(4):
        preview.zoom_in.trigger()
        preview.pages.horizontalScrollBar().setValue(11)
        seen, drawn = seen_and_drawn(preview)
        assert seen == drawn


def test_of_a_very_large_page_the_part_in_sight_is_the_same(
    preview: PdfPreview, monkeypatch: pytest.MonkeyPatch
) -> None:
    preview.show_document(lined(), "L", "", is_draft=False)
    preview.zoom_in.trigger()
    preview.zoom_in.trigger()
    preview.pages.verticalScrollBar().setValue(333)
    preview.pages.horizontalScrollBar().setValue(55)
    whole, _ = seen_and_drawn(preview)
    monkeypatch.setattr(pdf_pages, "_LARGEST", 10_000)
    preview.pages._drawn.clear()
    part, _ = seen_and_drawn(preview)
    assert len({part.pixel(x, y) for x in range(0, part.width(), 3) for y in range(part.height())}) > 20
    differing = sum(
        part.pixelColor(x, y).lightness() - whole.pixelColor(x, y).lightness() not in range(-60, 61)
        for x in range(part.width())
        for y in range(part.height())
    )
    assert differing < part.width() * part.height() / 1_000


def test_home_and_end_lead_to_both_ends(preview: PdfPreview) -> None:
    preview.show_document(painted("#ff0000"), "R", "", is_draft=False)
    bar = preview.pages.verticalScrollBar()
    QTest.keyClick(preview.pages, Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 1_000
    QTest.keyClick(preview.pages, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_a_draft_that_was_worked_out_again_stays_where_it_was_read(qtbot: QtBot, preview: PdfPreview) -> None:
    preview.show_document(painted("#ff0000"), "Draft", "Neuralis", is_draft=True)
    qtbot.waitUntil(lambda: preview.pages.verticalScrollBar().maximum() > 300)
    preview.pages.verticalScrollBar().setValue(300)
    preview.show_document(painted("#0000ff"), "Draft", "Neuralis", is_draft=True)
    assert preview.pages.verticalScrollBar().value() == 300
    preview.show_document(painted("#ff0000"), "Draft", "Helia", is_draft=True)
    assert preview.pages.verticalScrollBar().value() == 0


def test_whoever_reads_with_the_keys_goes_on_in_the_next_document(
    qtbot: QtBot, preview: PdfPreview, window: QWidget
) -> None:
    preview.show_document(painted("#ff0000"), "R", "", is_draft=False)
    window.activateWindow()
    preview.pages.setFocus()
    preview.show_document(painted("#0000ff"), "B", "", is_draft=False)
    assert window.focusWidget() is preview.pages
    qtbot.waitUntil(preview.pages.hasFocus)
    QTest.keyClick(preview.pages, Qt.Key.Key_PageDown)
    assert preview.pages.verticalScrollBar().value() > 0


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
        places = [order.index(each) for each in (buttons[-1], preview.pages, after)]
        assert places == sorted(places)


def test_a_long_name_gives_way_to_the_pages(preview: PdfPreview, window: QWidget) -> None:
    preview.show_document(
        painted("#ff0000", 1), "F2026-000412 – Erläuterung der Zeilen", "Orthogrid", is_draft=False
    )
    window.resize(300, 600)
    assert window.width() == 300
    assert preview._title.whole.endswith("Zeilen")
    assert preview._title.text().endswith("…")
