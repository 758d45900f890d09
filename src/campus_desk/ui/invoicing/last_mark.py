"""Offers to take back what was marked last on the document in hand: sent, or paid."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction

from campus_desk.application.ledger_commands import RevokeEvents
from campus_desk.application.ports import UnitOfWork
from campus_desk.application.read_models import InvoiceRow
from campus_desk.domain.identifiers import InvoiceId
from campus_desk.domain.invoice_event import EventKind, InvoiceEvent, standing
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.page import Surroundings

translate = QCoreApplication.translate


class LastMark(QObject):
    """Names the mark in the action that takes it back; the undo stack of the window does not outlive the window.

    Attributes:
        action: Takes the mark back, which is itself a step to undo.
    """

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._session = around.session
        self._formatter = around.formatter
        self.action: QAction = around.actions.take_back
        # In the menus of the window it is drawn when one opens, and those here may open before that.
        around.theme.dress(self.action, "arrow-back-up")
        self._plain = self.action.text()
        self._document: InvoiceRow | None = None
        self._mark: InvoiceEvent | None = None
        self.action.triggered.connect(self._take_back)
        self._offer()

    def follow(self, document: InvoiceRow | None, why_not: str = "") -> None:
        """Offer what was marked last on a document.

        Args:
            document: The one document in hand, None for none.
            why_not: Why nothing is offered, where that is known.
        """
        self._mark = None
        self._document = document
        if document is not None and (document.sent_on or document.paid_on):
            arrived = partial(self._arrived, document)
            self._session.read(partial(_last_mark, document.invoice_id), arrived, quiet=True, owner=self)
        else:
            self._offer(why_not or translate("LastMark", "Nothing is marked on this document"))

    def _arrived(self, document: InvoiceRow, mark: InvoiceEvent | None) -> None:
        if document is self._document:
            self._mark = mark
            self._offer()

    def _offer(self, why_not: str = "") -> None:
        document, mark = self._document, self._mark
        is_offered = document is not None and mark is not None
        text = (
            mark_words(mark, document.number, self._formatter)
            if document is not None and mark is not None
            else self._plain
        )
        self.action.setText(text)
        self.action.setIconText(text.replace("&", ""))
        self.action.setEnabled(is_offered)
        self.action.setToolTip(text if is_offered else why_not or self._plain)

    def _take_back(self) -> None:
        if self._mark is not None:
            self._session.run(RevokeEvents((self._mark.id,)))


def _last_mark(invoice_id: InvoiceId, unit: UnitOfWork) -> InvoiceEvent | None:
    left = standing(unit.ledger.events(invoice_id))
    return left[-1] if left else None


def mark_words(mark: InvoiceEvent, number: str, formatter: Formatter) -> str:
    """Return what taking a mark back does: which mark, of which document."""
    day = formatter.short_date(mark.day)
    if mark.kind is EventKind.PAID and mark.amount is not None:
        amount = formatter.money(mark.amount)
        return translate("LastMark", "Take back: {0} paid on {1} ({2})").format(amount, day, number)
    return translate("LastMark", "Take back: sent on {0} ({1})").format(day, number)
