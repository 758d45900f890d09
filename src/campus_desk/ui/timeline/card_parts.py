"""Parts of the cards over the planner: frameless, one line around them, no shadow."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QRegion, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QSizePolicy, QVBoxLayout, QWidget

from campus_desk.ui.theme import Theme, mark

RADIUS = 4
WIDTH = 306
BESIDE = QPoint(12, 18)
"""Where a card lies from the pointer: clear of the hand."""


def label(
    theme: Theme, px: float, weight: int = 400, *, text: str = "", role: str = "", wraps: bool = False
) -> QLabel:
    """Return a line of plain text: what customers typed is never read as markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(theme.typeface.font(px, weight))
    made.setWordWrap(wraps)
    if role:
        mark(made, role=role)
    return made


class KeyCap(QLabel):
    """The name of a key, drawn as a key."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        self.setFont(theme.typeface.font(11))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # A key keeps its shape, whatever room a card has to give.
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._theme = theme
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        palette = self._theme.palette
        self.setStyleSheet(
            f"background: {palette.base}; color: {palette.text}; border: 1px solid {palette.line};"
            " border-radius: 3px; padding: 0 4px; min-height: 16px; min-width: 8px;"
        )


class Card(QFrame):
    """A frame over the viewport that takes no clicks and no focus.

    It paints its own ground and edge: a style sheet would be worked out anew whenever a drag turns red.

    Attributes:
        theme: Colours and fonts.
        body: Where the content goes, top to bottom.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._parent = parent
        self._edge = "line"
        self._stripes: dict[QWidget, str] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        # Every pixel within its mask is its own, so a card that only moves is copied and not painted anew.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(1, 1, 1, 1)
        self.body.setSpacing(0)
        self._foot = QWidget()
        self._foot.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._stripes[self._foot] = "header"

    @property
    def area(self) -> QRect:
        """Where the card may lie."""
        return self._parent.rect()

    def foot(self) -> QHBoxLayout:
        """Return the layout of the line of keys at the bottom."""
        layout = QHBoxLayout(self._foot)
        layout.setContentsMargins(10, 5, 10, 5)
        layout.setSpacing(6)
        return layout

    def add_foot(self) -> None:
        """Put the line of keys below everything else; no key is ever cut."""
        self.body.addWidget(self._foot)
        self.setFixedWidth(max(WIDTH, self._foot.sizeHint().width() + 2))

    def fit(self) -> None:
        """Take the height the content needs, wrapped lines included."""
        # What was hidden or said a moment ago is otherwise only taken back when the event loop comes to it.
        for words in self.findChildren(QLabel):
            words.ensurePolished()
        for part in self.findChildren(QWidget):
            part.updateGeometry()
        for layout in self.findChildren(QLayout):
            layout.invalidate()
        self.body.activate()
        wraps = self.body.hasHeightForWidth()
        height = self.body.totalHeightForWidth(self.width()) if wraps else self.body.totalSizeHint().height()
        self.resize(self.width(), height)
        for layout in self.findChildren(QLayout):
            layout.activate()

    def set_edge(self, token: str) -> None:
        """Draw the line around the card in a colour of the palette."""
        if token != self._edge:
            self._edge = token
            self.update()

    def set_ground(self, stripe: QWidget, token: str) -> None:
        """Lay a stripe of the card, ruled off above, on a colour of the palette."""
        if self._stripes.get(stripe) != token:
            self._stripes[stripe] = token
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, stripes and edge."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.color("base"))
        for stripe, token in self._stripes.items():
            if stripe.isVisible():
                painter.fillRect(stripe.geometry(), self.theme.color(token))
                painter.fillRect(stripe.x(), stripe.y(), stripe.width(), 1, self.theme.color("hair"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # The corners show what lies below: the mask is cut in whole pixels, the line is drawn over it.
        painter.setPen(QPen(self.theme.color(self._edge), 1.0))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the corners."""
        super().resizeEvent(event)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        self.setMask(QRegion(path.toFillPolygon().toPolygon()))


def write_in(words: QLabel, colour: str) -> None:
    """Write a label in a colour; nothing is worked out anew when it has that colour already."""
    sheet = f"color: {colour};"
    if words.styleSheet() != sheet:
        words.setStyleSheet(sheet)


def placed_beside(pointer: QPoint, size: QSize, area: QRect) -> QPoint:
    """Return where a card of ``size`` lies beside the pointer, on its other side where there is no room.

    It stays inside the area wherever the pointer is.
    """
    at = pointer + BESIDE
    if at.x() + size.width() > area.right() - 4:
        at.setX(pointer.x() - BESIDE.x() - size.width())
    if at.y() + size.height() > area.bottom() - 4:
        at.setY(pointer.y() - BESIDE.y() - size.height())
    return QPoint(
        max(min(at.x(), area.right() - 4 - size.width()), area.left() + 4),
        max(min(at.y(), area.bottom() - 4 - size.height()), area.top() + 4),
    )
