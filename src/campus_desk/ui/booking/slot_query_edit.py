"""Find a slot: the line of words, and what of it was not understood."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from campus_desk.application.quick_meanings import Meaning
from campus_desk.application.quick_reading import Reading, Token, TokenState
from campus_desk.application.slot_wish import is_length
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.flow_layout import FlowLayout

_EDGE = 12


class QueryEdit(QLineEdit):
    """One line of words with a glass before and its key after it; the arrow keys are for the answers.

    Signals:
        stepped: An arrow key was pressed: 1 for the next answer, -1 for the one before.
    """

    stepped = Signal(int)

    def __init__(self, theme: Theme, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme.typeface.font(16))
        self.setAccessibleName(self.tr("What is needed, in words"))
        self.setPlaceholderText(self.tr("12 video Thursday afternoon"))
        mark(self, sided=True, large=True)
        glass = QAction(self)
        theme.dress(glass, "search", size=18)
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self._key = QLabel(key, self)
        self._key.setFont(theme.typeface.font(11))
        self._key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        mark(self._key, role="hint")
        self._key.adjustSize()
        self.setTextMargins(2, 0, self._key.width() + 6, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose among the answers with the arrow keys."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)
            event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the key at the end."""
        super().resizeEvent(event)
        self._key.move(self.width() - self._key.width() - _EDGE, (self.height() - self._key.height()) // 2)


class Asking(QWidget):
    """Words that were not understood, and those that can mean several things, with what they can mean.

    Signals:
        answered: The token, and the meaning chosen for it.
    """

    answered = Signal(object, object)

    def __init__(self, words: Callable[[Meaning], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._flow = FlowLayout(self, gap=6, line_gap=2)
        self._shown: list[QWidget] = []
        self.hide()

    def show_reading(self, reading: Reading) -> None:
        """Ask about what is open in a text."""
        for widget in self._shown:
            self._flow.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = []
        for token in reading.open_tokens:
            if not is_length(token):
                self._ask(token)
        self.setVisible(bool(self._shown))
        self.updateGeometry()

    @property
    def text(self) -> str:
        """What it asks."""
        return " ".join(w.text() for w in self._shown if isinstance(w, QLabel))

    def _ask(self, token: Token) -> None:
        ambiguous = token.state is TokenState.AMBIGUOUS
        said = self.tr("“{0}” can mean:") if ambiguous else self.tr("“{0}” was not understood.")
        if not ambiguous and token.choices:
            said = self.tr("“{0}” was not understood. Perhaps:")
        label = QLabel(said.format(token.text), self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        mark(label, role="warn")
        self._add(label)
        for choice in token.choices:
            button = QPushButton(self._words(choice), self)
            mark(button, kind="link", small=True)
            button.clicked.connect(lambda _=False, choice=choice: self.answered.emit(token, choice))
            self._add(button)

    def _add(self, widget: QWidget) -> None:
        self._shown.append(widget)
        self._flow.addWidget(widget)
        widget.show()
