"""The lines of the document shown, each a way to the booking it bills."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from campus_desk.domain.charge import SourceKind
from campus_desk.domain.identifiers import BookingId
from campus_desk.domain.invoice import InvoiceLine
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.record_table import RecordTable
from campus_desk.ui.widgets.record_table_model import Column, RecordTableModel

_HEAD_HEIGHT = 26


class LineList(QWidget):
    """A table of lines; it shows nothing while there is no document.

    Signals:
        booking_wanted: A line was clicked, or Enter pressed on it: the ``BookingId`` it bills.
    """

    booking_wanted = Signal(object)

    def __init__(self, theme: Theme, formatter: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        head = QFrame()
        mark(head, role="panel-head")
        head.setFixedHeight(_HEAD_HEIGHT)
        title = QLabel(self.tr("Lines"))
        hint = QLabel(self.tr("a click leads to the booking"))
        mark(hint, role="secondary")
        row = QHBoxLayout(head)
        row.setContentsMargins(10, 0, 10, 0)
        row.addWidget(title)
        row.addWidget(hint)
        row.addStretch(1)
        money = formatter.money
        self.model: RecordTableModel[InvoiceLine] = RecordTableModel(
            (
                Column(
                    self.tr("Date"),
                    lambda line: formatter.short_date(line.service_from),
                    width=90,
                ),
                Column(
                    self.tr("Line"),
                    lambda line: line.description,
                    tooltip=lambda line: f"{line.description}\n{line.detail}",
                    width=290,
                    elastic=True,
                ),
                Column(
                    self.tr("Net amount"),
                    lambda line: money(line.net),
                    right=True,
                    width=100,
                ),
            ),
            lambda line: line.position,
            self,
        )
        self.table: RecordTable[InvoiceLine] = RecordTable(
            theme, self.model, self.tr("Lines of the document")
        )
        self.table.setCursor(Qt.CursorShape.PointingHandCursor)
        self.table.clicked.connect(lambda index: self._go(self.model.record(index)))
        self.table.record_activated.connect(self._go)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(head)
        lines.addWidget(self.table, 1)

    def present(self, lines: Sequence[InvoiceLine]) -> None:
        """Show the lines of a document; none to show nothing."""
        self.model.replace(lines)

    def _go(self, line: InvoiceLine) -> None:
        if line.source_kind is SourceKind.BOOKING:
            self.booking_wanted.emit(BookingId(line.source_id))
