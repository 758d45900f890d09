"""PDF documents on paper, while the window stays alive: no step takes longer than a screen needs for some pictures."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QObject,
    QPointF,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from campus_desk.ui.invoicing.print_progress import PrintProgress
from campus_desk.ui.theme import Theme

Documents = Sequence[tuple[str, bytes]]
"""Names and PDF files."""

_PRINT_DPI = 300
_STRIP = 128
"""Rows of dots that are given to the printer at once: packing a whole page would take a third of a second."""
PATIENCE_MS = 400
"""What takes longer shows how far it is, and can be stopped."""


class Printed(Enum):
    """How a print run ended."""

    DONE = "done"
    STOPPED = "stopped"
    REFUSED = "refused"


class PrintRun(QObject):
    """Prints documents as one job; it keeps what it prints, whatever is shown or closed meanwhile.

    Pages are drawn in the thread of a ``QPdfPageRenderer`` and painted in strips, one document loaded at a time.

    Attributes:
        printer: Set to the paper of the first document: its size, upright or lying.
        pages: How many pages have been painted.
        progress: Shows how far it is, once that takes long.

    Signals:
        ended: It is over: how it ended, as ``Printed``.
    """

    ended = Signal(object)

    def __init__(self, theme: Theme, documents: Documents, asked_from: QWidget) -> None:
        """Make ready to print at least one document; nothing is printed yet.

        Args:
            theme: How progress is shown.
            documents: Names and PDF files, in their order on paper.
            asked_from: Where printing was asked for; its window may be closed before this is over.
        """
        window = asked_from.window()
        while (below := window.parentWidget()) is not None:
            window = below.window()
        super().__init__(window)
        self._window = window
        self._documents = documents
        self._at = self._page = self._top = 0
        self.pages = 0
        # Children go in the order in which they came: first what draws, which waits for its thread.
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.pageRendered.connect(self._take)
        self._document = self._loaded(documents[0][1])
        self._painter = QPainter()
        self._image = QImage()
        self._is_stopped = False
        self._pause = QTimer(self, singleShot=True, interval=0)
        self._pause.setObjectName("print run")
        self._pause.timeout.connect(self._paint)
        self.printer = _printer_for(self._document, documents[0][0])
        self.progress = PrintProgress(theme, window)
        self.progress.rejected.connect(self.stop)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.setObjectName("print progress")
        self._patience.timeout.connect(self.progress.open)

    def ask(self) -> QPrintDialog:
        """Ask for the printer, then print; whoever says no has ended it."""
        dialog = QPrintDialog(self.printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self.start)
        dialog.rejected.connect(self._let_go)
        QDialog.open(dialog)
        return dialog

    def start(self) -> None:
        """Begin to print."""
        self._patience.start()
        self.printer.setResolution(_PRINT_DPI)
        if self._painter.begin(self.printer):
            # Letters and lines: packed with loss they would be larger, and blurred.
            self._painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
            self._draw()
        else:
            self._finish(Printed.REFUSED)

    def stop(self) -> None:
        """Print nothing after the page in hand; half a page would be worse than one more."""
        self._is_stopped = True

    def _draw(self) -> None:
        """Have the page in turn drawn, from edge to edge: the address must meet the window, the folds their marks."""
        self._tell()
        sheet = self.printer.paperRect(QPrinter.Unit.DevicePixel)
        size = QSize(round(sheet.width()), round(sheet.height()))
        if not self._renderer.requestPage(self._page, size):
            self._finish(Printed.REFUSED)

    def _take(self, _page: int, _size: QSize, image: QImage) -> None:
        self._image, self._top = image, 0
        self._pause.start()

    def _paint(self) -> None:
        """Paint one strip."""
        # One row more than is due: on a printer of another resolution nothing shows between two strips.
        strip = QRect(0, self._top, self._image.width(), _STRIP + 1).intersected(self._image.rect())
        inner = self.printer.pageRect(QPrinter.Unit.DevicePixel)
        self._painter.drawImage(QPointF(strip.topLeft()) - inner.topLeft(), _on_white(self._image, strip))
        self._top += _STRIP
        if self._top < self._image.height():
            self._pause.start()
        else:
            self._turn()

    def _turn(self) -> None:
        """Go on to the next page, to that of the next document where this one is through."""
        self.pages += 1
        self._page += 1
        if self._page == self._document.pageCount():
            self._at, self._page = self._at + 1, 0
            if self._at == len(self._documents):
                self._finish(Printed.DONE)
                return
            left, self._document = self._document, self._loaded(self._documents[self._at][1])
            left.deleteLater()
        if self._is_stopped:
            self._finish(Printed.STOPPED)
        elif self.printer.newPage():
            self._draw()
        else:
            self._finish(Printed.REFUSED)

    def _tell(self) -> None:
        name, several = self._documents[self._at][0], len(self._documents)
        if several > 1:
            self.progress.show_document(name, self._at, several)
        else:
            self.progress.show_page(name, self._page, self._document.pageCount())

    def _finish(self, how: Printed) -> None:
        if self._painter.isActive() and not self._painter.end() and how is Printed.DONE:
            how = Printed.REFUSED
        self.ended.emit(how)
        self._let_go()

    def _let_go(self) -> None:
        self._patience.stop()
        self.progress.rejected.disconnect(self.stop)
        self.progress.close()
        self.progress.deleteLater()
        self.deleteLater()

    def _loaded(self, content: bytes) -> QPdfDocument:
        document = QPdfDocument(self)
        buffer = QBuffer(document)
        buffer.setData(QByteArray(content))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document.load(buffer)
        self._renderer.setDocument(document)
        return document


def _printer_for(document: QPdfDocument, name: str) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    page = document.pagePointSize(0)
    is_lying = page.width() > page.height()
    upright = page.transposed() if is_lying else page
    printer.setPageSize(QPageSize(upright, QPageSize.Unit.Point))
    printer.setPageOrientation(
        QPageLayout.Orientation.Landscape if is_lying else QPageLayout.Orientation.Portrait
    )
    return printer


def _on_white(image: QImage, part: QRect) -> QImage:
    """Return a part of a picture on white: what has no transparency is packed in half the time."""
    found = QImage(part.size(), QImage.Format.Format_RGB32)
    found.fill(Qt.GlobalColor.white)
    painter = QPainter(found)
    painter.drawImage(0, 0, image, part.x(), part.y(), part.width(), part.height())
    painter.end()
    return found
