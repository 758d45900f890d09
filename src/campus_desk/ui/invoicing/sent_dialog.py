"""Asks before documents that were sent are marked as sent once more."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QLabel, QWidget

from campus_desk.application.read_models import InvoiceRow
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.theme import Theme, mark


class SentDialog(DeskDialog):
    """Says when they were sent; ``accepted`` when today is to be marked besides."""

    def __init__(
        self,
        theme: Theme,
        formatter: Formatter,
        documents: Sequence[InvoiceRow],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        self.setWindowTitle(self.tr("Mark as sent again"))
        one = documents[0]
        count = self.tr("%n document(s)", "", len(documents))
        title = QLabel(f"{one.number} · {one.customer}" if len(documents) == 1 else count)
        mark(title, role="heading")
        days = sorted({document.sent_on for document in documents if document.sent_on})
        first, last = formatter.medium_date(days[0]), formatter.medium_date(days[-1])
        already = QLabel(
            self.tr("Marked as sent already on {0}.").format(first)
            if len(days) == 1
            else self.tr("All are marked as sent already, between {0} and {1}.").format(first, last)
        )
        again = QLabel(
            self.tr("Marked again, the list shows {0} as the day of sending.").format(
                formatter.medium_date(today)
            )
        )
        for label in (already, again):
            label.setWordWrap(True)
            mark(label, role="secondary")
        for label in (title, already, again):
            self.body.addWidget(label)
        self.body.addStretch(1)
        self.add_cancel()
        self.mark_button = self.add_primary(self.tr("Mark again"))
        self.mark_button.clicked.connect(self.accept)
        self.resize(420, 160)
