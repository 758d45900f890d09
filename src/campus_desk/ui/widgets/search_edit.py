"""Fields with an icon before and a key after the text: search and quick entry."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from campus_desk.ui.theme import Theme, mark

PAUSE_MS = 150
"""How long the typing must rest before a search starts."""

_EDGE = 9


class HintedLineEdit(QLineEdit):
    """A field that shows an icon, a placeholder and the key that leads to it.

    The placeholder is also its accessible name, because no label stands beside it.
    """

    def __init__(
        self,
        theme: Theme,
        icon: str,
        placeholder: str,
        key_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        mark(self, sided=True)
        sign = QAction(self)
        theme.dress(sign, icon)
        self.addAction(sign, QLineEdit.ActionPosition.LeadingPosition)
        self._key_label = QLabel(key_text, self)
        self._key_label.setFont(theme.typeface.font(11))
        self._key_label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        mark(self._key_label, role="hint")
        self._key_label.adjustSize()
        self.textChanged.connect(self._make_room)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the key at the end."""
        super().resizeEvent(event)
        label = self._key_label
        x = _EDGE if self.isRightToLeft() else self.width() - label.width() - _EDGE
        label.move(x, (self.height() - label.height()) // 2)

    def _make_room(self) -> None:
        """Show the key while the field is empty, the text afterwards."""
        shown = bool(self._key_label.text()) and not self.text()
        self._key_label.setVisible(shown)
        self.setTextMargins(0, 0, self._key_label.width() + 4 if shown else 0, 0)


class SearchEdit(HintedLineEdit):
    """A search field. Escape empties it; Enter searches at once.

    Signals:
        searched: The text, trimmed, after the typing has rested; an empty text ends the search.
    """

    searched = Signal(str)

    def __init__(
        self, theme: Theme, placeholder: str, key_text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "search", placeholder, key_text, parent)
        self._last = ""
        self._rest = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._rest.timeout.connect(self._search)
        self._clear = QAction(self.tr("Clear the search"), self)
        theme.dress(self._clear, "x")
        self._clear.triggered.connect(self.clear)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        self.textChanged.connect(self._on_text)
        self.returnPressed.connect(self._search)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the field with Escape; a second Escape is for whoever stands around."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _on_text(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        if text:
            self._rest.start()
        else:
            self._search()

    def _search(self) -> None:
        self._rest.stop()
        text = self.text().strip()
        if text != self._last:
            self._last = text
            self.searched.emit(text)
