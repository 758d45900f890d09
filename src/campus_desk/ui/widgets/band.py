"""A message across the view, under the tool bar: what failed, what is safe, what to do."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.announcement import announce
from campus_desk.ui.widgets.icon_label import IconLabel


class Tone(Enum):
    """What kind of message it is; the value names its colours (``…_tint`` behind it)."""

    ERROR = "danger"
    WARNING = "warn"
    SUCCESS = "ok"
    NOTE = "accent"

    @property
    def icon(self) -> str:
        """Name of the drawing: a colour never says it alone."""
        return {
            Tone.ERROR: "alert-circle",
            Tone.WARNING: "alert-triangle",
            Tone.SUCCESS: "circle-check",
            Tone.NOTE: "info-circle",
        }[self]


class Band(QFrame):
    """Hidden until something is to be said; no message box, the work goes on beneath it.

    Attributes:
        action_button: Does what the message offers; ``keep_button`` leaves things as they are.

    Signals:
        acted: The action button was pressed.
        kept: The button beside it was pressed, which leaves things as they are.
        dismissed: The band was closed by hand.
    """

    acted = Signal()
    kept = Signal()
    dismissed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel(theme, Tone.NOTE.icon)
        self._title = QLabel()
        self._title.setFont(theme.typeface.font(weight=600))
        self._detail = QLabel()
        for label in (self._title, self._detail):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.action_button = QPushButton()
        mark(self.action_button, small=True)
        self.action_button.clicked.connect(self.acted)
        self.keep_button = QPushButton()
        mark(self.keep_button, small=True)
        self.keep_button.clicked.connect(self.kept)
        self._close = QToolButton()
        mark(self._close, small=True)
        theme.dress(self._close, "x", "text2")
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.clicked.connect(self._on_close)

        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 5, 6, 5)
        layout.setSpacing(8)
        layout.addWidget(self._icon)
        layout.addLayout(words, 1)
        layout.addWidget(self.keep_button)
        layout.addWidget(self.action_button)
        layout.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        """What it says, empty while hidden."""
        return (
            ""
            if self.isHidden()
            else " ".join(part for part in (self._title.text(), self._detail.text()) if part)
        )

    def present(
        self,
        tone: Tone,
        title: str,
        detail: str = "",
        *,
        action: str = "",
        keep: str = "",
        closable: bool = True,
    ) -> None:
        """Show a message and have it read out.

        Args:
            tone: Decides colour and icon.
            title: What happened, one sentence.
            detail: What is safe and what to do.
            action: Text of the button, none when empty.
            keep: Text of the button that leaves things as they are and closes the message, in place of its cross.
            closable: Whether it can be closed by hand; a lasting state such as « offline » cannot.
        """
        mark(self, tone=tone.value)
        self._icon.show_icon(tone.icon, tone.value)
        self._title.setText(title)
        mark(self._title, role=tone.value)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.action_button.setText(action)
        self.action_button.setVisible(bool(action))
        self.keep_button.setText(keep)
        self.keep_button.setVisible(bool(keep))
        self._close.setVisible(closable and not keep)
        self.setAccessibleName(title)
        self.setAccessibleDescription(detail)
        self.show()
        announce(self, self.text, urgent=tone is Tone.ERROR)

    def close_by_key(self) -> bool:
        """Close it as its button does; False when it is hidden or says what lasts."""
        if self.isHidden() or self._close.isHidden():
            return False
        self._on_close()
        return True

    def _on_close(self) -> None:
        self.hide()
        self.dismissed.emit()
