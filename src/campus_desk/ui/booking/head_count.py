"""How many people, against how many fit."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from campus_desk.domain.booking import MAX_ATTENDEES
from campus_desk.ui.formatting import NBSP, Formatter
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.number_edit import NumberEdit


class CapacityBar(QWidget):
    """A bar that fills up; beyond its end it turns to the colour of what is blocked, and the text says so."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_share(self, share: float) -> None:
        """Show which part of the seats is taken; more than 1 is too many."""
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size that leaves room for the words beside it."""
        return QSize(140, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar."""
        del event
        painter = QPainter(self)
        outer = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.fillRect(outer, self._theme.color("base"))
        ink = "danger" if self._share > 1 else "accent"
        inner = outer.adjusted(1, 1, -1, -1)
        inner.setWidth(inner.width() * min(self._share, 1.0))
        painter.fillRect(inner, self._theme.color(ink))
        painter.setPen(QPen(self._theme.color("control"), 1))
        painter.drawRect(outer)
        painter.end()


class HeadCount(QWidget):
    """A number, a bar, and both in words.

    Signals:
        changed: Another number.
    """

    changed = Signal()

    def __init__(self, theme: Theme, formatter: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._capacity: int | None = None
        self._formatter = formatter
        self.count = NumberEdit(formatter, 0, MAX_ATTENDEES)
        self.count.setSpecialValueText("—")
        self.count.setFixedWidth(76)
        self.count.setAccessibleName(self.tr("Head count"))
        self._bar = CapacityBar(theme)
        self._said = QLabel()
        self._said.setFont(theme.typeface.font(weight=600))
        self._left = QLabel()
        mark(self._left, role="secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.count)
        row.addWidget(self._bar, 1)
        row.addWidget(self._said)
        row.addWidget(self._left)
        self.setFocusProxy(self.count)
        self.count.valueChanged.connect(self._show)
        self.count.valueChanged.connect(self.changed)
        self._show()

    @property
    def attendees(self) -> int | None:
        """The head count, None when it is not stated."""
        return self.count.value() or None

    def set_attendees(self, attendees: int | None) -> None:
        """Show a head count."""
        self.count.setValue(attendees or 0)

    def set_capacity(self, capacity: int | None) -> None:
        """Say how many fit; None where nobody is counted."""
        self._capacity = capacity
        self._show()

    def _show(self) -> None:
        people, seats = self.count.value(), self._capacity
        self._bar.setVisible(seats is not None)
        if seats is None:
            self._said.setText("")
            self._left.setText("")
            return
        self._bar.set_share(people / seats)
        counted = self._formatter.number(people) if people else "—"
        said = self.tr("{0} of {1}").format(counted, self._formatter.number(seats))
        self._said.setText(said.replace(" ", NBSP))
        mark(self._said, role="danger" if people > seats else "")
        apart = abs(seats - people)
        left = self.tr("%n left", "", apart) if people <= seats else self.tr("%n too many", "", apart)
        # Qt writes %n without thousands marks.
        self._left.setText(left.replace(str(apart), self._formatter.number(apart)).replace(" ", NBSP))
