"""The one question before a month is issued."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.invoicing.issue_question import IssueQuestion
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.band import Tone


class IssueDialog(DeskDialog):
    """Says what would be issued, and that it stays; ``accepted`` when it is to be done.

    Attributes:
        question: What is read in it, and confirmed by accepting.
    """

    def __init__(
        self,
        theme: Theme,
        formatter: Formatter,
        question: IssueQuestion,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        self._formatter = formatter
        self.question = question
        self._fresh: IssueQuestion | None = None
        self._count = self._line("count")
        self._amounts = self._line("")
        self._kept_back = self._line("warn")
        self._excluded = self._line("secondary")
        self._running = self._line("warn")
        self._line("secondary").setText(
            self.tr(
                "Numbers are taken now and the invoices are kept as they are. Only a credit note corrects one."
            )
        )
        self.body.addStretch(1)
        self.add_cancel()
        self.issue_button = self.add_primary("")
        self.issue_button.clicked.connect(self._pressed)
        self._present()
        self.resize(440, 200)

    def ask_anew(self, question: IssueQuestion) -> None:
        """Have the question read again where it is another one by now; a key on its way does not answer that one."""
        if question == self.question:
            self._present()
            return
        self._fresh = question
        self.issue_button.setText(self.tr("Show the new sums"))
        self.issue_button.setEnabled(True)
        self.band.present(
            Tone.WARNING,
            self.tr("The month has changed meanwhile."),
            self.tr("Read what would be issued now."),
            closable=False,
        )

    def _pressed(self) -> None:
        if self._fresh is None:
            self.accept()
            return
        self.question = self._fresh
        self._present()

    def _present(self) -> None:
        """Say what is asked."""
        asked, money = self.question, self._formatter.money
        self._fresh = None
        self.settle()
        self.setWindowTitle(self.tr("Issue {0}").format(self._formatter.month(asked.month.first_day)))
        self._count.setText(self.tr("%n invoice(s)", "", len(asked.confirmed)))
        self._amounts.setText(
            self.tr("{0} excl. VAT · {1} incl. VAT").format(money(asked.net), money(asked.gross))
        )
        self._kept_back.setText(
            self.tr("%n customer(s) are kept back: see the list to look at first.", "", asked.kept_back)
        )
        self._kept_back.setVisible(asked.kept_back > 0)
        self._excluded.setText(self.tr("%n customer(s) are left out by you.", "", asked.excluded))
        self._excluded.setVisible(asked.excluded > 0)
        self._running.setText(
            self.tr(
                "The month is not over: only what has ended by now is invoiced, the rest until {0} will be a "
                "second invoice."
            ).format(self._formatter.full_date(asked.month.last_day))
        )
        self._running.setVisible(asked.month_runs)
        self.issue_button.setText(self.tr("Issue"))
        self.issue_button.setEnabled(bool(asked.confirmed))

    def _line(self, role: str) -> QLabel:
        label = QLabel()
        if role:
            mark(label, role=role)
        label.setWordWrap(role in ("warn", "secondary"))
        self.body.addWidget(label)
        return label
