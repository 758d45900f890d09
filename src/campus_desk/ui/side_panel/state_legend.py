"""What the patterns of the bars mean, each drawn by the planner's own painter."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from campus_desk.ui.formatting import Formatter
from campus_desk.ui.theme import Theme
from campus_desk.ui.timeline.bars import paint_body, sign_colour
from campus_desk.ui.timeline.look import Look
from campus_desk.ui.timeline.states import ICONS, BarState
from campus_desk.ui.timeline.words import state_name

_SAMPLE = QSize(28, 16)
_ICON = 12
_COLUMNS = 2
_SHOWN = (
    BarState.CONFIRMED,
    BarState.PRESENT,
    BarState.OPTION,
    BarState.FINISHED,
    BarState.LATE,
    BarState.ABSENT,
    BarState.UPKEEP,
    BarState.OUTAGE,
)
_CLOSURES = (BarState.UPKEEP, BarState.OUTAGE)
_GREY = (*_CLOSURES, BarState.BUSY)


class StateSample(QWidget):
    """A bar in one state, too short for words."""

    def __init__(self, theme: Theme, formatter: Formatter, state: BarState) -> None:
        super().__init__()
        self._theme = theme
        self._formatter = formatter
        self._state = state
        self.setFixedSize(_SAMPLE)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw body and icon."""
        del event
        look = Look(self._theme, self._formatter, self.devicePixelRatioF())
        hue = look.palette.campus if self._state in _GREY else look.palette.tenant
        painter = QPainter(self)
        paint_body(painter, QRectF(self.rect()), look, hue, self._state)
        if self._state in _CLOSURES:  # as on the planner, the drawing has a plate of its own
            painter.fillRect(QRectF(5, 1.5, _ICON + 6, self.height() - 3), look.color("base"))
        if ICONS[self._state]:
            icon = look.icon(ICONS[self._state], sign_colour(look, hue, self._state), _ICON, 2.0)
            painter.drawPixmap(QPointF((self.width() - _ICON) / 2 + 1, (self.height() - _ICON) / 2), icon)
        painter.end()


class MarginSample(QWidget):
    """The stripes of setup and teardown."""

    def __init__(self, theme: Theme, formatter: Formatter) -> None:
        super().__init__()
        self._theme = theme
        self._formatter = formatter
        self.setFixedSize(_SAMPLE)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the stripes."""
        del event
        look = Look(self._theme, self._formatter, self.devicePixelRatioF())
        hue = look.palette.tenant
        rect = QRectF(self.rect()).adjusted(0.5, 3.5, -0.5, -0.5)
        painter = QPainter(self)
        painter.fillRect(rect, look.patterns.margin(look.color(hue.outline), look.color("base")))
        painter.setPen(QPen(look.color(hue.outline), 1))
        painter.drawRect(rect)
        painter.end()


class StateLegend(QWidget):
    """All states there are, in two columns; for a guest also that of strangers' bookings."""

    def __init__(
        self, theme: Theme, formatter: Formatter, *, for_guest: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(4)
        shown = (*_SHOWN, BarState.BUSY) if for_guest else _SHOWN
        samples: list[tuple[QWidget, str]] = [
            (StateSample(theme, formatter, state), state_name(state)) for state in shown
        ]
        samples.append((MarginSample(theme, formatter), self.tr("Setup")))
        for number, (sample, name) in enumerate(samples):
            row, column = divmod(number, _COLUMNS)
            grid.addWidget(sample, row, column * 2)
            words = QLabel(name)
            words.setFont(theme.typeface.font(12))
            grid.addWidget(words, row, column * 2 + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
