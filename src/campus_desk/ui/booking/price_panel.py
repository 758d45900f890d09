"""How the price comes about, step by step; the steps sum to it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from campus_desk.domain.charge import Quote, VatCategory
from campus_desk.domain.invoice import VatBreakdown
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.messages import Sentences
from campus_desk.ui.theme import Theme, mark


class StepNumber(QWidget):
    """The number of a step in a circle."""

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__()
        self._theme = theme
        self._number = number
        self.setFixedSize(QSize(17, 17))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw circle and number."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("control"), 1))
        painter.drawEllipse(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(self._theme.color("text2"))
        painter.setFont(self._theme.typeface.font(10.5))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


class PricePanel(QWidget):
    """Steps, net total, VAT per rate, gross total; the totals stay in sight while the steps scroll."""

    def __init__(
        self, theme: Theme, formatter: Formatter, sentences: Sentences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._formatter = formatter
        self._sentences = sentences
        self._shown: tuple[Quote | None, tuple[str, ...], tuple[VatBreakdown, ...]] | None = None
        head = QFrame()
        mark(head, role="panel-head")
        top = QHBoxLayout(head)
        top.setContentsMargins(12, 0, 12, 0)
        top.addWidget(QLabel(self.tr("Price explained")))
        top.addStretch(1)
        self._tariff = QLabel()
        mark(self._tariff, role="secondary")
        top.addWidget(self._tariff)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lines = lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(head)
        lines.addWidget(self._area, 1)
        self._sum = QWidget()
        self._sum.hide()
        lines.addWidget(self._sum)

    def show_price(
        self,
        quote: Quote | None,
        without_tariff: Sequence[str] = (),
        taxes: tuple[VatBreakdown, ...] = (),
    ) -> None:
        """Explain a price.

        Args:
            quote: The charges; None while something is missing without which there is no price.
            without_tariff: Names of the resources no tariff covers.
            taxes: The VAT it will bear.
        """
        shown = (quote, tuple(without_tariff), taxes)
        if shown == self._shown:
            return
        self._shown = shown
        sheet, grid = _sheet()
        if quote is None:
            self._say(grid, self.tr("The price needs a customer, a resource and a time."), "hint")
        else:
            self._steps(grid, quote)
            for name in without_tariff:
                self._say(grid, self.tr("No tariff for {0}: bookable, not invoiced.").format(name), "warn")
        grid.setRowStretch(grid.rowCount(), 1)
        self._area.setWidget(sheet)
        self._show_totals(quote, taxes)
        codes = list(dict.fromkeys(c.tariff_code for c in quote.charges if c.tariff_code)) if quote else []
        self._tariff.setText(
            codes[0] if len(codes) == 1 else self.tr("%n tariff(s)", "", len(codes)) if codes else ""
        )

    def _steps(self, grid: QGridLayout, quote: Quote) -> None:
        number = 0
        several = len({c.resource_id for c in quote.charges}) > 1
        for charge in quote.charges:
            for step in charge.steps:
                number += 1
                row = grid.rowCount()
                label = _text(self._sentences.of(step.label))
                if several:
                    label.setText(f"{label.text()}\n{self._sentences.of(charge.title)}")
                grid.addWidget(StepNumber(self._theme, number), row, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(label, row, 1)
                # A comparison adds nothing, and an amount of its own would be taken for its price.
                if step.amount or len(charge.steps) == 1:
                    grid.addWidget(self._amount(step.amount), row, 2, Qt.AlignmentFlag.AlignTop)

    def _show_totals(self, quote: Quote | None, taxes: Sequence[VatBreakdown]) -> None:
        sheet, grid = _sheet()
        if quote is not None and quote.charges:
            self._totals(grid, quote, taxes)
        else:
            sheet.hide()
        self._lines.replaceWidget(self._sum, sheet)
        self._sum.hide()
        self._sum.deleteLater()
        self._sum = sheet

    def _totals(self, grid: QGridLayout, quote: Quote, taxes: Sequence[VatBreakdown]) -> None:
        rule = QFrame()
        mark(rule, role="rule", strong=True)
        grid.addWidget(rule, grid.rowCount(), 0, 1, 3)
        gross = quote.net + sum((tax.tax for tax in taxes), Decimal(0))
        self._total(grid, self.tr("Total without VAT"), quote.net, 14, 600)
        for tax in taxes:
            base = self._formatter.money(tax.base)
            self._total(grid, self._tax_text(tax).format(base), tax.tax, 12.5, 400, "secondary")
        self._total(grid, self.tr("Total with VAT"), gross, 12.5, 600)

    def _tax_text(self, tax: VatBreakdown) -> str:
        """Return what a group of VAT is called: its rate, or why there is none; ``{0}`` stands for what it is on."""
        without = {
            VatCategory.EXEMPT: self.tr("Exempt from VAT: {0}"),
            VatCategory.REVERSE_CHARGE: self.tr("VAT owed by the customer on {0}"),
            VatCategory.OUTSIDE_SCOPE: self.tr("Outside the scope of VAT: {0}"),
        }
        if tax.category in without:
            return without[tax.category]
        return self.tr("VAT {0} on {1}").format(self._formatter.percent(tax.rate), "{0}")

    def _total(
        self, grid: QGridLayout, text: str, amount: Decimal, px: float, weight: int, role: str = ""
    ) -> None:
        row = grid.rowCount()
        label, value = _text(text), self._amount(amount)
        for each in (label, value):
            each.setFont(self._theme.typeface.font(px, weight))
            mark(each, role=role)
        grid.addWidget(label, row, 0, 1, 2)
        grid.addWidget(value, row, 2)

    def _amount(self, amount: Decimal) -> QLabel:
        label = QLabel(self._formatter.money(amount))
        label.setAlignment(Qt.AlignmentFlag.AlignRight)
        return label

    @staticmethod
    def _say(grid: QGridLayout, text: str, role: str) -> None:
        label = _text(text)
        mark(label, role=role)
        grid.addWidget(label, grid.rowCount(), 0, 1, 3)


def _sheet() -> tuple[QWidget, QGridLayout]:
    sheet = QWidget()
    grid = QGridLayout(sheet)
    grid.setContentsMargins(13, 8, 12, 10)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    return sheet, grid


def _text(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
