"""Find a slot: what was set aside, in one line, and why, one by one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from campus_desk.application.slot_query import SetAside
from campus_desk.ui.booking.slot_words import SlotWords
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.elided_label import ElidedLabel
from campus_desk.ui.widgets.icon_label import IconLabel

_WIDTH = 420
_HIGHEST = 300


class AsideLine(QFrame):
    """How many resources were set aside, which, and a way to the reasons."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._aside: Sequence[SetAside] = ()
        self._words: SlotWords | None = None
        mark(self, role="foot")
        self._count = QLabel()
        self._count.setFont(theme.typeface.font(12.5, 600))
        self._summary = ElidedLabel()
        mark(self._summary, role="secondary")
        self.why = QPushButton(self.tr("Why?"))
        mark(self.why, kind="link", small=True)
        self.why.clicked.connect(self._explain)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(IconLabel(theme, "ban", "text2", 15))
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.why)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 6, 12, 8)
        lines.setSpacing(0)
        lines.addLayout(head)
        lines.addWidget(self._summary)

    def show_aside(self, aside: Sequence[SetAside], words: SlotWords) -> None:
        """Show what is set aside; nothing is shown where nothing is."""
        self._aside, self._words = aside, words
        self._count.setText(self.tr("%n set aside", "", len(aside)))
        self._summary.set_whole(words.summary(aside))
        self.setVisible(bool(aside))

    @property
    def summary(self) -> str:
        """What it says in one line."""
        return self._summary.whole

    def _explain(self) -> None:
        if self._words is None:
            return
        popup = Reasons(self._theme, self._aside, self._words, self)
        popup.adjustSize()
        corner = self.why.mapToGlobal(QPoint(self.why.width(), 0))
        popup.move(corner - QPoint(popup.width(), popup.height() + 4))
        popup.show()
        popup.setFocus()


class Reasons(QFrame):
    """Every resource that was set aside, with its reason; Escape closes it."""

    def __init__(self, theme: Theme, aside: Sequence[SetAside], words: SlotWords, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        mark(self, role="card")
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(12, 10, 12, 10)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        told = []
        for row, each in enumerate(aside):
            name = QLabel(words.resource(each.resource_id))
            name.setFont(theme.typeface.font(weight=500))
            reason = QLabel(words.aside(each))
            reason.setWordWrap(True)
            mark(reason, role="secondary")
            for column, label in enumerate((name, reason)):
                label.setTextFormat(Qt.TextFormat.PlainText)
                grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
            told.append(f"{name.text()}: {reason.text()}")
        self.reasons = told
        self.setAccessibleName(self.tr("Set aside"))
        self.setAccessibleDescription(". ".join(told))
        sheet.setFixedWidth(_WIDTH - 14)
        area = QScrollArea()
        area.setWidget(sheet)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(1, 1, 1, 1)
        lines.addWidget(area)
        self.setFixedSize(_WIDTH, min(grid.totalHeightForWidth(_WIDTH - 14) + 4, _HIGHEST))
