"""What closing a month would tie down: what was issued, and the hash of the chain."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from campus_desk.application.closing_outlook import MonthInTurn
from campus_desk.application.closing_sheet import ClosedSeries
from campus_desk.domain.invoice import DocumentKind
from campus_desk.domain.journal import grouped_by_eight
from campus_desk.domain.messages import Message
from campus_desk.ui.formatting import Formatter, capitalised
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.record_table import HEADER_HEIGHT, ROW_HEIGHT, RecordTable
from campus_desk.ui.widgets.record_table_model import Column, RecordTableModel

_ROWS = 6


@dataclass(frozen=True, slots=True)
class SumRow:
    """One thing that is said of invoices, of credit notes, and of both."""

    name: str
    said: tuple[str, str, str]


class ClosingPane(QWidget):
    """One month before it is closed.

    Attributes:
        table: The sums of each kind, and all together.
    """

    def __init__(
        self,
        theme: Theme,
        formatter: Formatter,
        say: Callable[[Message], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._formatter = formatter
        self._say = say
        self._title = QLabel()
        mark(self._title, role="count")
        self._running = _wrapped("warn")
        self.model: RecordTableModel[SumRow] = RecordTableModel(
            self._columns(theme), lambda row: row.name, self
        )
        self.table: RecordTable[SumRow] = RecordTable(
            theme, self.model, self.tr("What was issued in the month")
        )
        self.table.setFixedHeight(HEADER_HEIGHT + _ROWS * ROW_HEIGHT + 2)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._hash_title = QLabel()
        mark(self._hash_title, role="secondary")
        self.hash = QLabel()
        self.hash.setFont(theme.typeface.font(13, weight=600))
        self.hash.setTextFormat(Qt.TextFormat.PlainText)
        self.hash.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._meaning = _wrapped("secondary")
        card = QFrame()
        mark(card, role="card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(12, 10, 12, 10)
        inside.setSpacing(4)
        inside.addWidget(self._hash_title)
        inside.addWidget(self.hash)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(10)
        lines.addWidget(self._title)
        lines.addWidget(self._running)
        lines.addWidget(self.table)
        lines.addWidget(card)
        lines.addWidget(self._meaning)
        lines.addStretch(1)

    @property
    def sentence(self) -> str:
        """What it says about closing."""
        return self._meaning.text()

    def show_month(self, found: MonthInTurn) -> None:
        """Show a month."""
        month = self._formatter.month(found.month)
        self._title.setText(capitalised(month))
        self._running.setVisible(not found.is_over)
        self._running.setText(
            self.tr("This month is not over: it can be closed from the first day of the next one.")
        )
        self.model.replace(self._rows(found.series))
        self._hash_title.setText(self.tr("SHA-256 of link {0} of the chain").format(found.last_sequence))
        self.hash.setText("\n".join("  ".join(line) for line in grouped_by_eight(found.last_hash)))
        self.hash.setAccessibleName(f"{self._hash_title.text()}: {self.hash.text()}")
        self._meaning.setText(
            self.tr(
                "Closing ties down everything issued up to the end of {0}: the sums and this hash are printed on a "
                "sheet. From then on nothing dated in that month or before can be issued any more, and a closing is "
                "not undone. Keep the sheet outside the computer: it proves later that nothing was changed."
            ).format(month)
        )

    def _rows(self, series: tuple[ClosedSeries, ...]) -> list[SumRow]:
        money, number = self._formatter.money, self._formatter.number
        of_kind = {each.kind: each for each in series}
        invoices, notes = of_kind[DocumentKind.INVOICE], of_kind[DocumentKind.CREDIT_NOTE]

        def amounts(name: str, of: Callable[[ClosedSeries], Decimal]) -> SumRow:
            both = of(invoices) - of(notes)
            return SumRow(self._head(name), (money(of(invoices)), money(of(notes)), money(both)))

        return [
            SumRow(self._head("count"), (number(invoices.count), number(notes.count), "")),
            SumRow(self._head("first"), (invoices.first_number or "–", notes.first_number or "–", "")),
            SumRow(self._head("last"), (invoices.last_number or "–", notes.last_number or "–", "")),
            amounts("net", lambda each: each.net),
            amounts("tax", lambda each: each.tax),
            amounts("gross", lambda each: each.gross),
        ]

    def _columns(self, theme: Theme) -> tuple[Column[SumRow], ...]:
        # On paper they are called by longer names, for which a column on screen has no room.
        titles = (self.tr("Invoices"), self.tr("Credit notes"), self.tr("Less credit"))
        whole = ("closing-kind-380", "closing-kind-381", "closing-total")
        return (
            Column("", lambda r: r.name, font=theme.typeface.font(weight=500), width=126, elastic=True),
            *(
                Column(
                    title,
                    partial(_said, place),
                    right=True,
                    width=124,
                    title_tooltip=self._say(Message.of(whole[place])),
                )
                for place, title in enumerate(titles)
            ),
        )

    def _head(self, name: str) -> str:
        return self._say(Message.of(f"closing-head-{name}"))


def _said(place: int, row: SumRow) -> str:
    return row.said[place]


def _wrapped(role: str) -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    mark(label, role=role)
    return label
