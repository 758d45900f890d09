"""A quiet note that something is not shown, and the way to see it again."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.icon_label import IconLabel


class HiddenNote(QFrame):
    """Says how much is hidden; it is there only while something is.

    Attributes:
        text: How much; ``button`` shows it again.
    """

    def __init__(self, theme: Theme, show: str, spoken: str, parent: QWidget | None = None) -> None:
        """Build the note, hidden.

        Args:
            theme: Colours and icons.
            show: What the button says.
            spoken: What a screen reader says of the button, which stands alone there.
            parent: As in Qt.
        """
        super().__init__(parent)
        mark(self, role="card")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 4, 2)
        row.setSpacing(6)
        self.text = QLabel()
        self.text.setFont(theme.typeface.font(12, 600))
        self.text.setWordWrap(True)
        self.button = QPushButton(show)
        self.button.setAccessibleName(spoken)
        mark(self.button, kind="link", small=True)
        row.addWidget(IconLabel(theme, "eye-off", "text2", 14))
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        self.hide()

    def say(self, text: str) -> None:
        """Say how much is hidden; the empty string hides the note itself."""
        self.text.setText(text)
        self.setVisible(bool(text))
