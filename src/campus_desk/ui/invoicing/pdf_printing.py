"""PDF documents on paper, page by page, so that the window stays alive in between."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

_PRINT_DPI = 300


def printer_for(document: QPdfDocument, name: str) -> QPrinter:
    """Return a printer set to the paper of a document: its size, upright or lying."""
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


def print_pages(printer: QPrinter, documents: Sequence[QPdfDocument]) -> Iterator[bool]:
    """Print every page of the documents as one job, yielding after each whether the printer took it; no ends it."""
    printer.setResolution(_PRINT_DPI)
    painter = QPainter()
    if not painter.begin(printer):
        yield False
        return
    is_first = True
    for document in documents:
        for page in range(document.pageCount()):
            if not is_first and not printer.newPage():
                painter.end()
                yield False
                return
            is_first = False
            # Drawn to the edge of the paper: the address must meet the window, the folds their marks.
            sheet = printer.paperRect(QPrinter.Unit.DevicePixel)
            inner = printer.pageRect(QPrinter.Unit.DevicePixel)
            image = document.render(page, QSize(round(sheet.width()), round(sheet.height())))
            painter.drawImage(sheet.translated(-inner.topLeft()), image)
            yield True
    yield painter.end()


class PrintRun(QObject):
    """Prints several stored documents as one job.

    Signals:
        ended: The job has been given to the printer, or was refused: whether it was taken.
    """

    ended = Signal(bool)

    def __init__(self, contents: Sequence[bytes], parent: QObject) -> None:
        super().__init__(parent)
        self.documents = [self._loaded(content) for content in contents]
        self._steps: Iterator[bool] = iter(())
        self._pause = QTimer(self, singleShot=True, interval=0)
        self._pause.setObjectName("print run")
        self._pause.timeout.connect(self._step)
        self._printer: QPrinter | None = None

    @property
    def printer(self) -> QPrinter:
        """A printer set to the paper of the first document."""
        return printer_for(self.documents[0], "")

    def start(self, printer: QPrinter) -> None:
        """Begin to print."""
        self._printer = printer
        self._steps = print_pages(printer, self.documents)
        self._pause.start()

    def _step(self) -> None:
        taken = next(self._steps, None)
        if taken:
            self._pause.start()
            return
        self._finish(taken is None)

    def _finish(self, done: bool) -> None:
        for document in self.documents:
            document.close()
        self.ended.emit(done)
        self.deleteLater()

    def _loaded(self, content: bytes) -> QPdfDocument:
        document = QPdfDocument(self)
        buffer = QBuffer(document)
        buffer.setData(QByteArray(content))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document.load(buffer)
        return document
