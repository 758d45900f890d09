"""The popup under the quick entry: what was understood, what would be booked, and what can be chosen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QSizePolicy, QVBoxLayout, QWidget

from campus_desk.ui.quick_entry.chip import ChipLabel
from campus_desk.ui.quick_entry.quick_state import Choice, Line, QuickState
from campus_desk.ui.shortcut_sheet import native
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.timeline.card_parts import KeyCap, label
from campus_desk.ui.widgets.flow_layout import FlowLayout
from campus_desk.ui.widgets.icon_label import IconLabel

WIDTH = 480
_MARGIN = 12
_NARROWEST_EDGE = 8


class ChoiceRow(QFrame):
    """One choice with its key.

    Signals:
        clicked: It was chosen with the pointer.
    """

    clicked = Signal()

    def __init__(self, theme: Theme, number: int, choice: Choice) -> None:
        super().__init__()
        mark(self, role="choice")
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN - 1, 3, _MARGIN - 1, 3)
        row.setSpacing(8)
        self._key = KeyCap(theme, str(number))
        row.addWidget(self._key)
        row.addWidget(IconLabel(theme, choice.words.icon, "text2", 14))
        row.addWidget(label(theme, 12.5, 500, text=choice.words.label))
        value = label(theme, 12.5, text=choice.words.value, role="secondary")
        value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(value, 1)
        row.addWidget(label(theme, 12, text=choice.note, role="secondary"))
        if choice.keys:
            row.addWidget(KeyCap(theme, native(choice.keys)))
        self.setAccessibleName(f"{choice.words.spoken} {choice.note}".strip())
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_current(self, current: bool) -> None:
        """Show whether Enter takes it."""
        mark(self, strong=current)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()


class QuickPopup(QFrame):
    """Shows a ``QuickState``; the field above keeps the keyboard.

    Signals:
        chosen: A choice was clicked: its index.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, field: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._field = field
        self._rows: list[ChoiceRow] = []
        self._current = -1
        mark(self, role="card")
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(1, 1, 1, 1)
        self._lines.setSpacing(0)
        self._content: list[QWidget] = []
        self.hide()

    @property
    def current(self) -> int:
        """The choice that Enter takes, −1 for none."""
        return self._current

    def set_current(self, number: int) -> None:
        """Let Enter take another choice."""
        self._current = number
        for n, row in enumerate(self._rows):
            row.set_current(n == number)

    def present(self, state: QuickState) -> None:
        """Show a state; nothing is chosen in it yet."""
        for widget in self._content:
            self._lines.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._content, self._rows, self._current = [], [], -1
        # A layout leaves out what has not been shown yet; nothing is painted before this is done.
        self.show()
        if state.chips:
            self._add(self._chips(state))
        if state.place:
            self._add(_rule())
            self._add(self._proposal(state))
        for n, line in enumerate(state.lines):
            if n == 0 and not state.place and state.chips:
                self._add(_rule())
            self._add(self._line(line, close=n > 0 or bool(state.place)))
        for n, choice in enumerate(state.choices):
            row = ChoiceRow(self._theme, n + 1, choice)
            row.clicked.connect(lambda n=n: self.chosen.emit(n))
            self._rows.append(row)
            self._add(row)
        if state.choices:
            self._add(_gap(5))
        self._add(self._foot(state))
        self._place()

    def _add(self, widget: QWidget) -> None:
        self._content.append(widget)
        self._lines.addWidget(widget)
        widget.show()

    def _chips(self, state: QuickState) -> QWidget:
        made = QWidget()
        flow = FlowLayout(made, gap=6)
        flow.setContentsMargins(_MARGIN - 1, 10, _MARGIN - 1, 10)
        for chip in state.chips:
            flow.addWidget(ChipLabel(self._theme, chip))
        return made

    def _proposal(self, state: QuickState) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(_MARGIN, 9, _MARGIN, 3)
        row.setSpacing(8)
        place = label(self._theme, 13, 600, text=state.place)
        row.addWidget(place)
        when = label(self._theme, 12.5, text=state.when, role="secondary")
        when.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(when, 1)
        row.addWidget(label(self._theme, 13, 600, text=state.price))
        return made

    def _line(self, line: Line, *, close: bool) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(_MARGIN, 3 if close else 9, _MARGIN, 6)
        row.setSpacing(7)
        icon = IconLabel(self._theme, line.tone.icon, line.tone.ink, 16)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        role = line.tone.ink if line.tone.ink != "text2" else "secondary"
        words.addWidget(label(self._theme, 12.5, 600, text=line.heading, role=role, wraps=True))
        if line.detail:
            words.addWidget(label(self._theme, 12, text=line.detail, role="secondary", wraps=True))
        row.addLayout(words, 1)
        return made

    def _foot(self, state: QuickState) -> QWidget:
        made = QFrame()
        mark(made, role="bar")
        row = QHBoxLayout(made)
        row.setContentsMargins(_MARGIN - 1, 5, _MARGIN - 1, 5)
        row.setSpacing(6)
        keys = []
        if state.judgement is not None:
            reason = state.judgement.needs_reason
            if state.is_option:
                does = self.tr("hold, with a reason") if reason else self.tr("hold")
                keys.append((native("Enter"), does))
            else:
                keys.append((native("Enter"), self.tr("book, with a reason") if reason else self.tr("book")))
                keys.append((native("Ctrl+Enter"), self.tr("as an option")))
        elif state.choices:
            keys.append((native("Enter"), self.tr("choose")))
        if state.choices:
            keys.append(("↑ ↓", self.tr("walk")))
        for key, meaning in keys:
            row.addWidget(KeyCap(self._theme, key))
            row.addWidget(label(self._theme, 11.5, text=meaning, role="secondary"))
            row.addSpacing(6)
        row.addStretch(1)
        row.addWidget(KeyCap(self._theme, self.tr("Esc")))
        row.addWidget(label(self._theme, 11.5, text=self.tr("leave"), role="secondary"))
        return made

    def _place(self) -> None:
        """Lie under the field, inside the window, as high as the content."""
        window = self.parentWidget()
        if window is None:
            return
        self.setFixedWidth(min(WIDTH, window.width() - 2 * _NARROWEST_EDGE))
        for words in self.findChildren(QLabel):
            words.ensurePolished()
        for layout in self.findChildren(QLayout):
            layout.invalidate()
        self._lines.activate()
        wraps = self._lines.hasHeightForWidth()
        size = (
            self._lines.totalHeightForWidth(self.width()) if wraps else self._lines.totalSizeHint().height()
        )
        self.setFixedHeight(size)
        corner = self._field.mapTo(window, QPoint(0, self._field.height() + 3))
        x = min(corner.x(), window.width() - self.width() - _NARROWEST_EDGE)
        self.move(max(_NARROWEST_EDGE, x), corner.y())
        self.raise_()


def _gap(height: int) -> QWidget:
    made = QWidget()
    made.setFixedHeight(height)
    return made


def _rule() -> QFrame:
    made = QFrame()
    mark(made, role="rule")
    return made
