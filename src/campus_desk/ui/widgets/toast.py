"""The note after every change: what was done, and Undo for at least eight seconds."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, QPropertyAnimation, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.announcement import announce
from campus_desk.ui.widgets.icon_label import IconLabel

SHORTEST_MS = 8_000
RISE_MS = 120
_TICK_MS = 100
_GAP = 12
_BAR_HEIGHT = 3
_NARROWEST = 560


class Toast(QFrame):
    """A frame at the foot of a view. It waits while the pointer or the focus is on it.

    Signals:
        button_pressed: Its button was pressed: Undo, as a rule.
        gone: It is no longer there, whatever the reason; what waited for a possible undo may go out.
    """

    button_pressed = Signal()
    gone = Signal()

    def __init__(self, theme: Theme, parent: QWidget, foot_gap: int = _GAP) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = parent
        self._foot_gap = foot_gap
        self._lifetime = SHORTEST_MS
        self._left = 0
        self._icon = IconLabel(theme, "arrow-narrow-right", "tip_text")
        self._subject = QLabel()
        self._subject.setFont(theme.typeface.font(weight=600))
        self._text = QLabel()
        for label in (self._subject, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._button = QPushButton()
        self._button.clicked.connect(self._on_button)
        self._close = QToolButton()
        theme.dress(self._close, "x", "tip_text")
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close this message"))
        self._close.clicked.connect(self.dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6 + _BAR_HEIGHT)
        layout.setSpacing(8)
        for widget in (self._icon, self._subject):
            layout.addWidget(widget)
        layout.addWidget(self._text, 1)
        layout.addSpacing(8)
        for button in (self._button, self._close):
            layout.addWidget(button)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self._rise = QPropertyAnimation(self, b"pos", self)
        self._rise.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._rise.setDuration(RISE_MS)
        parent.installEventFilter(self)
        mark(self, tone="tip")
        self.hide()

    @property
    def text(self) -> str:
        """What it says, empty while hidden."""
        return "" if self.isHidden() else f"{self._subject.text()} {self._text.text()}".strip()

    def present(
        self,
        subject: str,
        text: str,
        *,
        button: str = "",
        lifetime_ms: int = SHORTEST_MS,
        icon: str = "arrow-narrow-right",
    ) -> None:
        """Show what was done; an older note gives way.

        Args:
            subject: Whom or what it concerns, in heavier letters; may be empty.
            text: What was done, one sentence.
            button: Text of its button, of Undo with the key; none when empty.
            lifetime_ms: How long it stays, at least eight seconds.
            icon: Name of the drawing at the start.
        """
        if not self.isHidden():
            self.dismiss()
        self._icon.show_icon(icon, "tip_text")
        self._subject.setText(subject)
        self._subject.setVisible(bool(subject))
        self._text.setText(text)
        self._text.setToolTip(text)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._lifetime = self._left = max(SHORTEST_MS, lifetime_ms)
        self.setAccessibleName(f"{subject} {text}".strip())
        self._place()
        self.show()
        self.raise_()
        self._tick.start()
        if not self._theme.reduced_motion:
            self._rise.setStartValue(self.pos() + QPoint(0, self.height() + self._foot_gap))
            self._rise.setEndValue(self.pos())
            self._rise.start()
        announce(self, self.accessibleName())

    def dismiss(self) -> None:
        """Take it away now."""
        if self.isHidden():
            return
        self._tick.stop()
        self._rise.stop()
        self.hide()
        self.gone.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the view when its size changes."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._rise.stop()
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is left of the time as a thin bar along the foot; none where nothing may move."""
        super().paintEvent(event)
        if self._theme.reduced_motion:
            return
        painter = QPainter(self)
        width = round(self.width() * self._left / self._lifetime)
        painter.fillRect(0, self.height() - _BAR_HEIGHT, width, _BAR_HEIGHT, self._theme.color("tip_accent"))
        painter.end()

    def _place(self) -> None:
        needed = self.sizeHint().width() + self._text.fontMetrics().horizontalAdvance(self._text.text())
        width = min(max(_NARROWEST, needed), self._view.width() - 2 * _GAP)
        self.resize(width, self.sizeHint().height())
        self.move((self._view.width() - width) // 2, self._view.height() - self.height() - self._foot_gap)

    def _on_tick(self) -> None:
        if self.underMouse() or self._button.hasFocus() or self._close.hasFocus():
            return
        if QApplication.activeModalWidget() is not None:
            return  # nobody can reach it behind a dialog
        self._left -= _TICK_MS
        if self._left <= 0:
            self.dismiss()
        elif not self._theme.reduced_motion:
            self.update(0, self.height() - _BAR_HEIGHT, self.width(), _BAR_HEIGHT)

    def _on_button(self) -> None:
        self.button_pressed.emit()
        self.dismiss()
