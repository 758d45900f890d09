"""The one question before a month is issued."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QLabel, QWidget

from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.theme import Theme, mark


class IssueDialog(DeskDialog):
    """Says what would be issued, and that it stays; ``accepted`` when it is to be done.

    ``kept_back`` counts the customers whom an exception holds back, ``excluded`` those left out by decision;
    ``runs_until`` is the last day of a month that is not over, in words; empty for one that is.
    """

    def __init__(
        self,
        theme: Theme,
        formatter: Formatter,
        *,
        month: str,
        count: int,
        net: Decimal,
        gross: Decimal,
        kept_back: int,
        excluded: int = 0,
        runs_until: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        self.setWindowTitle(self.tr("Issue {0}").format(month))
        title = QLabel(self.tr("%n invoice(s)", "", count))
        mark(title, role="count")
        amounts = QLabel(
            self.tr("{0} excl. VAT · {1} incl. VAT").format(formatter.money(net), formatter.money(gross))
        )
        note = QLabel(
            self.tr(
                "Numbers are taken now and the invoices are kept as they are. Only a credit note corrects one."
            )
        )
        note.setWordWrap(True)
        mark(note, role="secondary")
        self.body.addWidget(title)
        self.body.addWidget(amounts)
        if kept_back:
            left = QLabel(
                self.tr("%n customer(s) are kept back: see the list to look at first.", "", kept_back)
            )
            left.setWordWrap(True)
            mark(left, role="warn")
            self.body.addWidget(left)
        if excluded:
            apart = QLabel(self.tr("%n customer(s) are left out by you.", "", excluded))
            apart.setWordWrap(True)
            mark(apart, role="secondary")
            self.body.addWidget(apart)
        if runs_until:
            running = QLabel(
                self.tr(
                    "The month is not over: only what has ended by now is invoiced, the rest until {0} will be a "
                    "second invoice."
                ).format(runs_until)
            )
            running.setWordWrap(True)
            mark(running, role="warn")
            self.body.addWidget(running)
        self.body.addWidget(note)
        self.body.addStretch(1)
        self.add_cancel()
        self.issue_button = self.add_primary(self.tr("Issue"))
        self.issue_button.clicked.connect(self.accept)
        self.resize(440, 200)
