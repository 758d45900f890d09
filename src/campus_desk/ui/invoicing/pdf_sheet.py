"""One PDF document with a view of its own."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMargins, QPoint
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

_MARGINS = QMargins(14, 12, 14, 12)


class PdfSheet(QWidget):
    """Shows one document from its beginning to its end; for another one there is another sheet.

    A ``QPdfView`` draws in a thread and takes whatever comes back for a page of the document that it holds by then: a
    view whose document is replaced while it draws shows the page of one invoice under the number of another, or an
    empty page for good.

    Attributes:
        view: Draws the pages.
        document: The document itself.
    """

    def __init__(self, content: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Children go in the order in which they came: first the view, which waits for its thread, then what that reads.
        self.view = QPdfView(self)
        self.document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setDocumentMargins(_MARGINS)
        self.view.setDocument(self.document)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.view)

    @property
    def factor(self) -> float:
        """The zoom that holds, 1.0 being the size on paper."""
        if self.view.zoomMode() is QPdfView.ZoomMode.Custom or not self.document.pageCount():
            return self.view.zoomFactor()
        points = self.document.pagePointSize(0).width()
        margins = self.view.documentMargins()
        room = self.view.viewport().width() - margins.left() - margins.right()
        return room / (points * self.view.logicalDpiX() / 72)

    @property
    def place(self) -> QPoint:
        """How far it is scrolled."""
        return QPoint(self.view.horizontalScrollBar().value(), self.view.verticalScrollBar().value())

    def scroll_to(self, place: QPoint) -> None:
        """Scroll to where another sheet was."""
        self.view.horizontalScrollBar().setValue(place.x())
        self.view.verticalScrollBar().setValue(place.y())

    def zoom(self, factor: float) -> None:
        """Show it in a size of its own, 1.0 being the size on paper."""
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(factor)

    def zoom_like(self, other: QPdfView) -> None:
        """Take over how large another sheet was shown."""
        self.view.setDocumentMargins(other.documentMargins())
        self.view.setZoomFactor(other.zoomFactor())
        self.view.setZoomMode(other.zoomMode())

    def fit_page(self) -> None:
        """Fit a whole page into the view."""
        # Qt fits the page alone: with room above and below it would not fit.
        self.view.setDocumentMargins(QMargins(_MARGINS.left(), 0, _MARGINS.right(), 0))
        self.view.setZoomMode(QPdfView.ZoomMode.FitInView)
