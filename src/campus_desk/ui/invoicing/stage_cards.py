"""Where the month stands: one card per stage with count and sum; pressing a card shows its documents only."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from campus_desk.ui.formatting import Formatter
from campus_desk.ui.invoicing.run_model import Stage
from campus_desk.ui.theme import Theme
from campus_desk.ui.widgets.icon_label import IconLabel

_ICONS = {
    Stage.DRAFT: "pencil",
    Stage.REVIEW: "alert-triangle",
    Stage.ISSUED: "lock",
    Stage.SENT: "send",
    Stage.PAID: "cash",
}
_HEIGHT = 58
_PAD = 12
_GAP = 4
_APART = 10
"""Pixels between what stands at the left and what stands at the right."""

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class StageCard(QPushButton):
    """One stage; checked while only its documents are shown.

    Signals:
        stepped: An arrow key leads to the card so many places further.
    """

    stepped = Signal(int)

    def __init__(
        self, theme: Theme, stage: Stage, title: str, hint: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.stage = stage
        self._title = title
        self._hint = hint
        self._count = ""
        self._unit = ""
        self._sum = ""
        self._basis = ""
        self._speaks = False
        self.setCheckable(True)
        self.setFixedHeight(_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Show these only; press again to show all"))

    def show_figures(self, count: int, unit: str, amount: str, basis: str) -> None:
        """Show how many documents there are, what they sum to, and in words what is summed."""
        self._count, self._unit, self._sum, self._basis = str(count), unit, amount, basis
        self._speaks = self.stage is Stage.REVIEW and count > 0
        self.setAccessibleName(f"{self._title}: {self._count} {unit}, {amount} {basis}")
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size all its words need."""
        return QSize(max(self._upper(self._hint), self._lower(self._unit, self._basis)), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the size that name, count and sum need: the other words give way where there is little room."""
        return QSize(max(self._upper(), self._lower()), _HEIGHT)

    def _upper(self, hint: str = "") -> int:
        """Return the width that its name and a hint need."""
        return 2 * _PAD + 20 + self._advance(self._title, 13, 600) + _after(self._advance(hint, 12), _APART)

    def _lower(self, unit: str = "", basis: str = "") -> int:
        """Return the width that its figures and what is said of them need."""
        figures = self._advance(self._count, 20, 600) + self._advance(self._sum, 12.5, 600)
        said = _after(self._advance(unit, 12), 8) + _after(self._advance(basis, 12), _GAP)
        return 2 * _PAD + figures + said + _APART

    def _advance(self, text: str, size: float, weight: int = 400) -> int:
        return QFontMetrics(self._theme.typeface.font(size, weight=weight)).horizontalAdvance(text)

    @property
    def words(self) -> tuple[str, str, str]:
        """Hint, unit and basis as there is room for them: what is summed matters more than of what."""
        room = self.width()
        hint = self._hint if room >= self._upper(self._hint) else ""
        basis = self._basis if room >= self._lower("", self._basis) else ""
        unit = self._unit if room >= self._lower(self._unit, self._basis) else ""
        return hint, unit, basis

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to another card with the arrow keys."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        del event
        theme = self._theme
        ink = "warn" if self._speaks else "accent" if self.isChecked() else "text"
        fill = "warn_tint" if self._speaks else "accent_tint" if self.isChecked() else "base"
        edge = "warn" if self._speaks else "accent" if self.isChecked() else "line"
        heavy = self.isChecked() or self.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if heavy else 1.0
        painter.setPen(QPen(theme.color("accent" if self.hasFocus() else edge), width))
        painter.setBrush(
            QColor(theme.color("header") if self.underMouse() and fill == "base" else theme.color(fill))
        )
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 4, 4)
        pixmap = theme.pixmap(_ICONS[self.stage], ink, 14, self.devicePixelRatioF())
        painter.drawPixmap(_PAD, 9, pixmap)
        self._words(painter, ink)
        painter.end()

    def _words(self, painter: QPainter, ink: str) -> None:
        theme, typeface = self._theme, self._theme.typeface
        right = self.width() - _PAD
        hint, unit, basis = self.words
        quiet = "warn" if self._speaks else "text2"
        upper, lower = 21, 46
        painter.setFont(typeface.font(13, weight=600))
        painter.setPen(theme.color(ink))
        painter.drawText(_PAD + 20, upper, self._title)
        painter.setFont(typeface.font(12))
        painter.setPen(theme.color(quiet))
        painter.drawText(right - painter.fontMetrics().horizontalAdvance(hint), upper, hint)
        painter.setFont(typeface.font(20, weight=600))
        painter.setPen(theme.color("warn" if self._speaks else "text"))
        painter.drawText(_PAD, lower, self._count)
        x = _PAD + painter.fontMetrics().horizontalAdvance(self._count) + 8
        painter.setFont(typeface.font(12))
        painter.setPen(theme.color(quiet))
        painter.drawText(x, lower, unit)
        if basis:
            right -= painter.fontMetrics().horizontalAdvance(basis)
            painter.drawText(right, lower, basis)
            right -= _GAP
        painter.setFont(typeface.font(12.5, weight=600))
        painter.setPen(theme.color("warn" if self._speaks else "text"))
        painter.drawText(right - painter.fontMetrics().horizontalAdvance(self._sum), lower, self._sum)


class StageCards(QWidget):
    """The stages side by side.

    Signals:
        chosen: The stage to show only, or None for all.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, formatter: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formatter = formatter
        titles = {
            Stage.DRAFT: (self.tr("Draft"), self.tr("to issue")),
            Stage.REVIEW: (self.tr("Review"), self.tr("kept back")),
            Stage.ISSUED: (self.tr("Issued"), self.tr("to send")),
            Stage.SENT: (self.tr("Sent"), self.tr("to be paid")),
            Stage.PAID: (self.tr("Paid"), self.tr("settled")),
        }
        self._bases = {
            Stage.DRAFT: self.tr("excl. VAT"),
            Stage.REVIEW: self.tr("excl. VAT"),
            Stage.ISSUED: self.tr("due incl. VAT"),
            Stage.SENT: self.tr("due incl. VAT"),
            Stage.PAID: self.tr("received"),
        }
        self.cards = {
            stage: StageCard(theme, stage, title, hint, self) for stage, (title, hint) in titles.items()
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(6)
        for number, card in enumerate(self.cards.values()):
            if number:
                row.addWidget(IconLabel(theme, "chevron-right", "text3"))
            row.addWidget(card, 1)
            card.clicked.connect(partial(self._on_click, card))
            card.stepped.connect(partial(self._step, number))
        theme.changed.connect(self.update)

    @property
    def stage(self) -> Stage | None:
        """The stage shown only, None for all."""
        return next((stage for stage, card in self.cards.items() if card.isChecked()), None)

    def choose(self, stage: Stage) -> None:
        """Show the documents of one stage only."""
        self.cards[stage].setChecked(True)
        self._on_click(self.cards[stage])

    def show_all(self) -> None:
        """Show the documents of every stage again."""
        for card in self.cards.values():
            card.setChecked(False)

    def show_sums(self, sums: Mapping[Stage, tuple[int, Decimal]]) -> None:
        """Show counts and sums."""
        for stage, card in self.cards.items():
            count, amount = sums[stage]
            unit = self.tr("document(s)", "", count)
            card.show_figures(count, unit, self._formatter.money(amount), self._bases[stage])

    def _on_click(self, pressed: StageCard, _checked: object = None) -> None:
        for card in self.cards.values():
            if card is not pressed:
                card.setChecked(False)
        self.chosen.emit(self.stage)

    def _step(self, number: int, by: int) -> None:
        stages = list(self.cards)
        if 0 <= number + by < len(stages):
            stage = stages[number + by]
            self.cards[stage].setFocus(Qt.FocusReason.TabFocusReason)
            self.choose(stage)


def _after(width: int, gap: int) -> int:
    """Return what a word takes with the gap before it; nothing where there is none."""
    return width + gap if width else 0
