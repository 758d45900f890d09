"""The month's invoices through the window: preview, issue, look at one, credit one; checked in file and PDF."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from decimal import ROUND_HALF_UP, Decimal

from campus_desk.ui.invoicing.credit_dialog import CreditDialog
from campus_desk.ui.invoicing.issue_dialog import IssueDialog
from campus_desk.ui.invoicing.paid_dialog import PaidDialog
from campus_desk.ui.invoicing.run_model import RunState
from campus_desk.ui.invoicing.run_page import RunPage
from campus_desk.ui.tour.evidence import one, pdf_text, rows
from campus_desk.ui.tour.hands import TourStuck, click, press, settle, type_text, wait_until
from campus_desk.ui.tour.stage import Stage

ISSUED = "SELECT count(*) FROM invoice WHERE kind = '380'"
APPROVED = "SELECT count(*) FROM month_decision WHERE verdict = 'approved'"
SENT = "SELECT count(*) FROM invoice_event WHERE kind = 'sent'"
PAID = "SELECT count(*) FROM invoice_event WHERE kind = 'paid'"
CREDITED = "SELECT count(*) FROM invoice WHERE kind = '381'"
_WITHIN_NUMBER = re.compile(r"(?<=\d)[.,’'\s](?=\d)")
"""What stands between the digits of an amount, in any of the three languages."""

_STORED = Decimal(10_000)
"""Amounts are stored as whole ten-thousandths of a euro."""


class MonthTour:
    """Issues a month in the window and holds the stored invoices against what is recomputed from their lines."""

    def __init__(self, stage: Stage, number: int) -> None:
        self._stage = stage
        self._record = stage.record
        self._number = number

    def run(self, *, credit: bool = True) -> None:
        """Go from preview to credit note."""
        self._preview()
        self._review()
        self._issue()
        self._documents()
        self._send_and_pay()
        if credit:
            self._credit()

    @property
    def _page(self) -> RunPage:
        page = self._stage.window.page(self._stage.window.menu.invoicing)
        if not isinstance(page, RunPage):
            raise TourStuck("the invoicing page is not open")
        return page

    def _picture(self, name: str) -> None:
        self._record.picture(self._stage.window, f"{self._number:02}-{name}")
        self._number += 1

    def _preview(self) -> None:
        self._record.begin("Finance previews the month that is over")
        press("F12")
        wait_until("the month is previewed", lambda: self._page.preview is not None)
        settle(600)
        self._picture("month-preview")
        self._record.check("a preview stores nothing", 0, one(self._stage.database, ISSUED))

    def _review(self) -> None:
        """Approve what waits with a key, if something does."""
        self._record.begin("Finance looks at what is odd and approves it with a key")
        page = self._page
        waiting = next((row for row in page.model.rows if row.state is RunState.REVIEW), None)
        if waiting is None:
            return
        page.table.go_to(waiting.key)
        page.table.setFocus()
        press("A")
        wait_until("the approval is stored", lambda: one(self._stage.database, APPROVED) == 1)
        wait_until("the draft is ready", lambda: self._state_of(waiting.key) is RunState.APPROVED)
        settle(600)
        self._picture("month-approved")
        self._record.check("nothing waits for a look any more", 0, self._count(RunState.REVIEW))

    def _send_and_pay(self) -> None:
        self._record.begin("Finance marks the month as sent, and one invoice as paid")
        page = self._page
        page.table.selectAll()
        page.bar.sent.trigger()
        issued = one(self._stage.database, ISSUED)
        wait_until("all are marked as sent", lambda: one(self._stage.database, SENT) == issued)
        settle(800)
        first = next(row for row in page.model.rows if row.number)
        page.table.go_to(first.key)
        page.bar.paid.trigger()
        dialog = self._stage.dialog(PaidDialog)
        self._record.picture(dialog, f"{self._number:02}-payment")
        self._number += 1
        click(dialog.pay_button)
        wait_until("the payment is stored", lambda: one(self._stage.database, PAID) == 1)
        wait_until("it is shown as paid", lambda: self._state_of(first.key) is RunState.PAID)
        settle(600)
        self._picture("board")

    def _state_of(self, key: str) -> RunState | None:
        return next((row.state for row in self._page.model.rows if row.key == key), None)

    def _count(self, state: RunState) -> int:
        return sum(row.state is state for row in self._page.model.rows)

    def _issue(self) -> None:
        self._record.begin("Finance issues the month with one question")
        preview = self._page.preview
        wanted = len(preview.ready) if preview is not None else 0
        press("Ctrl+Return")
        dialog = self._stage.dialog(IssueDialog)
        self._record.picture(dialog, f"{self._number:02}-issue-question")
        self._number += 1
        click(dialog.issue_button)
        wait_until("every invoice is issued", lambda: one(self._stage.database, ISSUED) == wanted)
        wait_until("the run has ended", lambda: not self._page.work.is_running)
        settle(1500)
        self._picture("month-issued")
        numbers = [n for (n,) in rows(self._stage.database, "SELECT number FROM invoice ORDER BY id")]
        year = one(self._stage.database, "SELECT max(series_year) FROM invoice")
        gapless = [f"F{year}-{n:06}" for n in range(1, wanted + 1)]
        self._record.check("the numbers have no gap", gapless, numbers)

    def _documents(self) -> None:
        self._record.begin("Every stored document is what it says")
        self._page.table.setFocus()
        for _ in range(self._page.model.rowCount() // 2):
            press("Down")
        settle(800)
        self._picture("an-invoice")
        documents = rows(
            self._stage.database,
            "SELECT i.number, i.net, i.tax, i.gross, d.content, d.sha256 FROM invoice i "
            "JOIN invoice_document d ON d.invoice_id = i.id WHERE d.media_type = 'application/pdf' ORDER BY i.id",
        )
        wrong = []
        for number, net, tax, gross, content, sha256 in documents:
            path = self._record.save(f"{number}.pdf", content)
            found = pdf_text(path)
            printed = f"{Decimal(gross) / _STORED:.2f}".replace(".", "")
            holds = (
                hashlib.sha256(content).hexdigest() == sha256
                and (net, tax) == self._recomputed(number)
                and net + tax == gross
                and number in found
                and printed in _WITHIN_NUMBER.sub("", found)
            )
            if not holds:
                wrong.append(number)
        self._record.check("hash, lines, VAT, totals and PDF text agree", [], wrong)
        self._record.check("at least one document was looked at", True, bool(documents))

    def _recomputed(self, number: str) -> tuple[int, int]:
        """Return net and VAT of an invoice from its lines, VAT once per rate, in ten-thousandths."""
        lines = rows(
            self._stage.database,
            "SELECT l.quantity, l.base_quantity, l.unit_price, l.vat_rate FROM invoice_line l "
            "JOIN invoice i ON i.id = l.invoice_id WHERE i.number = ?",
            number,
        )
        bases: dict[int, Decimal] = defaultdict(Decimal)
        for quantity, base_quantity, price, rate in lines:
            amount = Decimal(price) / _STORED * Decimal(quantity) / Decimal(base_quantity)
            bases[rate] += _cents(amount)
        taxes = (_cents(base * Decimal(rate) / _STORED / 100) for rate, base in bases.items())
        return int(sum(bases.values()) * _STORED), int(sum(taxes, Decimal(0)) * _STORED)

    def _credit(self) -> None:
        self._record.begin("One invoice is credited as a whole")
        first = one(self._stage.database, "SELECT number FROM invoice ORDER BY id LIMIT 1")
        page = self._page
        click(page.search)
        type_text(first)
        settle(600)
        click(page.table.viewport(), page.table.visualRect(page.table.model().index(0, 1)).center())
        settle(600)
        page.bar.credit.trigger()
        dialog = self._stage.dialog(CreditDialog)
        click(dialog.reason)
        type_text("Bon de commande erroné")
        self._record.picture(dialog, f"{self._number:02}-credit-question")
        self._number += 1
        press("Ctrl+Return")
        wait_until("the credit note is stored", lambda: one(self._stage.database, CREDITED) == 1)
        settle(1200)
        self._picture("credit-note")
        corrected = one(
            self._stage.database,
            "SELECT i.number FROM invoice c JOIN invoice i ON i.id = c.corrects_id WHERE c.kind = '381'",
        )
        self._record.check("it corrects that invoice", first, corrected)


def _cents(amount: Decimal) -> Decimal:
    return amount.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
