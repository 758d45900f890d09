"""The pages of a PDF document, one below the other, to be read."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScroller, QWidget

_LEFT, _TOP = 14, 12
_GAP = 4
_STEP = 20
_POINT = 1 / 72
_LARGEST = 2_400 * 3_400
"""Pixels up to which a page is kept whole; of a larger one only what is in sight is drawn."""


class Fit(Enum):
    """What decides how large a page is."""

    WIDTH = "width"
    PAGE = "page"
    FACTOR = "factor"


class PdfPages(QAbstractScrollArea):
    """Shows one document at a time.

    ``QPdfView`` draws in a thread and shows whatever comes back, though the document or its size has changed since:
    the page of one invoice under the number of another, an empty page, letters with a row of pixels missing. A page
    takes a few milliseconds, so it is drawn here when it is painted, in exactly the pixels it fills.

    Signals:
        zoomed: Pages have another size now.

    Attributes:
        document: What is shown; without pages while nothing is.
    """

    zoomed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buffer = QBuffer(self)
        self.document = QPdfDocument(self)
        self._fit = Fit.WIDTH
        self._factor = 1.0
        self._drawn: dict[tuple[int, QRect, QSize], QImage] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().setSingleStep(_STEP)
        self.horizontalScrollBar().setSingleStep(_STEP)
        QScroller.grabGesture(self, QScroller.ScrollerGestureType.TouchGesture)

    @property
    def fit(self) -> Fit:
        """What decides how large a page is."""
        return self._fit

    @property
    def factor(self) -> float:
        """How large the first page is shown, 1.0 being the size on paper."""
        if self._fit is Fit.FACTOR or not self.document.pageCount():
            return self._factor
        room = self.viewport().size()
        on_paper = self._on_paper(0)
        across = max(room.width() - 2 * _LEFT, 1) / on_paper.width()
        if self._fit is Fit.WIDTH:
            return across
        return min(across, max(room.height() - 2 * _GAP, 1) / on_paper.height())

    def show_content(self, content: bytes, place: QPoint | None = None) -> None:
        """Show a document.

        Args:
            content: The PDF; nothing is shown of no bytes.
            place: How far it is scrolled at first; to its beginning without one.
        """
        self.document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(content))
        if content:
            self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            self.document.load(self._buffer)
        self._drawn.clear()
        self._measure()
        self.horizontalScrollBar().setValue(place.x() if place else 0)
        self.verticalScrollBar().setValue(place.y() if place else 0)
        self.viewport().update()

    def zoom(self, fit: Fit, factor: float = 1.0) -> None:
        """Show pages in another size; ``factor`` counts for ``Fit.FACTOR`` alone."""
        self._fit, self._factor = fit, factor
        self._measure()
        self.viewport().update()
        self.zoomed.emit()

    @property
    def place(self) -> QPoint:
        """How far it is scrolled."""
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages into the new room."""
        super().resizeEvent(event)
        self._measure()
        if self._fit is not Fit.FACTOR:
            self.zoomed.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is seen."""
        self.viewport().scroll(dx, dy)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that turn pages for the document that is read, whatever they do elsewhere on its page."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the beginning and the end with Home and End, as in every reader; the rest is Qt's."""
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.verticalScrollBar().maximum()}
        if event.key() in ends:
            self.verticalScrollBar().setValue(ends[Qt.Key(event.key())])
            event.accept()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is in sight of the pages."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().brush(QPalette.ColorRole.Dark))
        seen: dict[tuple[int, QRect, QSize], QImage] = {}
        for page, at in self._pages():
            place = at.translated(-self.place)
            if not place.intersects(self.viewport().rect()):
                continue
            painter.fillRect(place, Qt.GlobalColor.white)
            part, key = self._part(page, place)
            image = self._drawn.get(key)
            seen[key] = image if image is not None else self._draw(*key)
            painter.drawImage(part.topLeft(), seen[key])
        painter.end()
        self._drawn = seen

    def _part(self, page: int, place: QRect) -> tuple[QRect, tuple[int, QRect, QSize]]:
        """Return the part of a page to be drawn, in the window, and in the pixels of the page."""
        ratio = self.devicePixelRatioF()
        size = (place.size().toSizeF() * ratio).toSize()
        part = place
        if size.width() * size.height() > _LARGEST:
            part = place.intersected(self.viewport().rect())
        corner = part.topLeft() - place.topLeft()
        pixels = QRect(
            QPoint(round(corner.x() * ratio), round(corner.y() * ratio)),
            (part.size().toSizeF() * ratio).toSize(),
        )
        return part, (page, pixels, size)

    def _draw(self, page: int, part: QRect, size: QSize) -> QImage:
        options = QPdfDocumentRenderOptions()
        if part.size() != size:
            options.setScaledSize(size)
            options.setScaledClipRect(part)
        image = self.document.render(page, part.size(), options)
        image.setDevicePixelRatio(self.devicePixelRatioF())
        return image

    def _pages(self) -> Iterator[tuple[int, QRect]]:
        """Yield where each page lies, from the beginning of the document."""
        factor = self.factor
        sizes = [self._shown(page, factor) for page in range(self.document.pageCount())]
        widest = max([self.viewport().width(), *(size.width() + 2 * _LEFT for size in sizes)])
        top = _GAP if self._fit is Fit.PAGE else _TOP
        for page, size in enumerate(sizes):
            yield page, QRect(QPoint((widest - size.width()) // 2, top), size)
            top += size.height() + _GAP

    def _shown(self, page: int, factor: float) -> QSize:
        size = self._on_paper(page)
        return QSize(round(size.width() * factor), round(size.height() * factor))

    def _on_paper(self, page: int) -> QSize:
        points = self.document.pagePointSize(page)
        dots = self.logicalDpiX() * _POINT
        return (points * dots).toSize()

    def _measure(self) -> None:
        """Say how far one can scroll."""
        room = self.viewport().size()
        right = bottom = 0
        for _, at in self._pages():
            right, bottom = max(right, at.right() + 1 + _LEFT), max(bottom, at.bottom() + 1)
        end = _GAP if self._fit is Fit.PAGE else _TOP
        for bar, whole, seen in (
            (self.horizontalScrollBar(), right, room.width()),
            (self.verticalScrollBar(), bottom + end, room.height()),
        ):
            bar.setRange(0, max(whole - seen, 0) if bottom else 0)
            bar.setPageStep(seen)
