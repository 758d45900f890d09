"""What the finance page does: issue, stop, try again, credit."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from campus_desk.application.credit_note import credit
from campus_desk.application.invoice_ports import IssuedInvoice
from campus_desk.application.invoice_run import NOT_AS_CONFIRMED, MonthPreview, issue_month
from campus_desk.application.month_exceptions import MonthException, Remedy, Weight
from campus_desk.application.ports import Progress, UnitOfWork
from campus_desk.application.run_report import RunReport, Step
from campus_desk.domain.identifiers import CustomerId
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.invoicing.credit_dialog import CreditDialog
from campus_desk.ui.invoicing.credit_lines import Creditable
from campus_desk.ui.invoicing.issue_dialog import IssueDialog
from campus_desk.ui.invoicing.issue_question import IssueQuestion, question
from campus_desk.ui.invoicing.run_bar import RunBar
from campus_desk.ui.invoicing.run_model import RunProgress, RunRow, RunState
from campus_desk.ui.invoicing.run_strip import RunStrip
from campus_desk.ui.notices import Notices
from campus_desk.ui.opener import Opener
from campus_desk.ui.session import Session
from campus_desk.ui.tasks import Job
from campus_desk.ui.theme import Theme


class MonthPage(Protocol):
    """What the page that shows a month lends to whoever works on it."""

    session: Session
    theme: Theme
    formatter: Formatter
    notices: Notices
    bar: RunBar
    strip: RunStrip
    preview: MonthPreview | None

    @property
    def chosen(self) -> RunRow | None:
        """The row in hand."""

    def show_rows(self) -> None:
        """Show what is known now."""

    def reload(self) -> None:
        """Work out the month again."""

    def follow(self) -> None:
        """The same, and bring the chosen row into view."""


class RunActions(QObject):
    """Carries out what the page is asked for, in the database threads.

    Attributes:
        progress: What the run under way, or the last one, has done.

    Signals:
        finished: A run has ended: its ``RunReport``.
    """

    finished = Signal(object)
    _told = Signal(object)

    def __init__(self, page: MonthPage, window: QWidget) -> None:
        super().__init__(window)
        self._page = page
        self._window = window
        self._session = page.session
        self.progress = RunProgress()
        self._job: Job | None = None
        self._opener: Opener[QDialog] = Opener(self)
        # Steps are told in the writing thread.
        self._told.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def dialog(self) -> QDialog | None:
        """The dialog opened last."""
        return self._opener.dialog

    @property
    def is_running(self) -> bool:
        """Whether invoices are being issued."""
        return self._job is not None

    # --- issuing ------------------------------------------------------------------------------------------------------

    def ask_to_issue(self) -> None:
        """Ask once, then issue every draft that nothing keeps back."""
        self._ask(None)

    def issue(self, confirmed: Mapping[CustomerId, str]) -> None:
        """Issue the month's drafts of some customers, as they were when somebody said yes to these fingerprints."""
        page, services = self._page, self._session.services
        if self.is_running or page.preview is None:
            return
        month = page.preview.month.first_day
        self.progress = RunProgress(confirmed)

        def told(result: Step) -> None:
            # In another language the window is made anew; the run goes on all the same.
            if isValid(self):
                self._told.emit(result)

        def work(progress: Progress) -> RunReport:
            return issue_month(services, month, services.actor, progress, told=told, confirmed=confirmed)

        self._job = self._session.tasks.write_in_steps(work, self._ended, self._refused)
        page.strip.begin(len(confirmed), page.formatter.month(month))
        page.show_rows()

    def stop(self) -> None:
        """Stop after the invoice in hand."""
        if self._job is not None:
            self._job.cancel()

    def retry(self) -> None:
        """Issue again what failed; where that was because it had changed, ask first."""
        failed = self.progress.failed
        if any(each.message.key == NOT_AS_CONFIRMED for each in failed.values()):
            self._ask(frozenset(failed))
        elif failed:
            self.issue({customer: each.draft.fingerprint for customer, each in failed.items()})

    def forget(self) -> None:
        """Forget the last run, once its result has been read."""
        if not self.is_running:
            self.progress = RunProgress()
            self._page.show_rows()

    def settle(self, found: MonthPreview) -> None:
        """Take in a fresh preview: what it knows needs not be remembered here."""
        if self.is_running:
            return
        self.progress.settle(found.drafts)
        if not self.progress.failed:
            self._page.strip.withdraw_retry()
        dialog = self._opener.shown("issue")
        if isinstance(dialog, IssueDialog):
            dialog.ask_anew(question(found, self._session.today, dialog.question.only))

    def failures(self, found: MonthPreview) -> list[MonthException]:
        """Return what failed in the last run, as something to look at first."""
        failed = self.progress.failed
        return [
            MonthException(
                Weight.BLOCKS,
                Remedy.NONE,
                failed[draft.customer.id].message,
                draft.customer.id,
                draft.customer.name,
                draft.net,
            )
            for draft in found.drafts
            if draft.customer.id in failed
        ]

    def update_actions(self) -> None:
        """Enable what can be done now; say why where it cannot."""
        page, found = self._page, self._page.preview
        ready = len(found.ready) if found else 0
        bar = page.bar
        why = ""
        if self.is_running:
            why = self.tr("Invoices are being issued")
        elif found is not None and found.blocked_for_all:
            why = self.tr("Say first who invoices: see the list to look at first")
        elif not ready:
            why = self.tr("Nothing to issue in this month")
        bar.issue.setEnabled(not why)
        bar.issue.setToolTip(why or self.tr("Issue all drafts that nothing keeps back (Ctrl+Enter)"))
        bar.issue.setIconText(
            self.tr("Issue %n invoice(s)…", "", ready) if ready and not why else self.tr("Issue…")
        )
        bar.hold(self.tr("Invoices are being issued") if self.is_running else "")
        bar.preview.setEnabled(not self.is_running)
        bar.preview.setToolTip(self.tr("Work out the month again; nothing is written"))
        why = self._why_no_credit(page.chosen)
        bar.credit.setEnabled(not why)
        bar.credit.setToolTip(why or self.tr("Credit the chosen invoice"))

    # --- crediting ----------------------------------------------------------------------------------------------------

    def ask_to_credit(self) -> None:
        """Ask for lines and reason, then credit the chosen invoice."""
        row, scope = self._page.chosen, self._session.services.scope
        if row is None or self._why_no_credit(row):
            return
        number = row.number

        def query(unit: UnitOfWork) -> Creditable:
            invoices = unit.invoices
            earlier = tuple(invoices.by_number(n, scope).invoice for n in invoices.credit_notes(number))
            invoice = invoices.by_number(number, scope).invoice
            return Creditable(invoice, earlier, invoices.credited_positions(number))

        self._opener.read_and_open("credit", self._session, query, self._credit_dialog)

    def _credit_dialog(self, creditable: Creditable) -> CreditDialog:
        dialog = CreditDialog(self._page.theme, self._page.formatter, creditable, self._window)
        dialog.given.connect(partial(self._credit, dialog))
        return dialog

    def _credit(
        self, dialog: CreditDialog, number: str, reason: str, positions: frozenset[int] | None
    ) -> None:
        services, sentences = self._session.services, self._session.sentences

        def done(issued: IssuedInvoice) -> None:
            self._page.notices.did(
                issued.invoice.number,
                self.tr("credits {0}.").format(number),
                undoable=False,
                icon="receipt-refund",
            )
            if isValid(dialog):
                dialog.accept()

        def failed(error: Exception) -> None:
            # The dialog may have been closed before the answer came.
            if isValid(dialog):
                dialog.refuse(sentences.error(error))
            else:
                self._page.notices.warn(sentences.error(error))

        self._session.tasks.write(
            lambda: credit(services, number, reason, services.actor, positions), done, failed, owner=self
        )

    def _why_no_credit(self, row: RunRow | None) -> str:
        if self.is_running:
            return self.tr("Invoices are being issued")
        if row is None or not row.number:
            return self.tr("Choose an issued invoice first")
        if row.state is RunState.CREDIT_NOTE:
            return self.tr("A credit note is not credited")
        return self.tr("It is credited already") if row.state is RunState.CREDITED else ""

    def _ask(self, only: frozenset[CustomerId] | None) -> None:
        page, found = self._page, self._page.preview
        if found is None or self.is_running:
            return
        asked = question(found, self._session.today, only)
        if asked.confirmed:
            self._opener.open("issue", lambda: self._issue_dialog(asked))
        else:
            page.notices.note(self.tr("Nothing to issue in this month"))

    def _issue_dialog(self, asked: IssueQuestion) -> IssueDialog:
        dialog = IssueDialog(self._page.theme, self._page.formatter, asked, self._window)
        dialog.accepted.connect(lambda: self.issue(dialog.question.confirmed))
        return dialog

    # --- answers ------------------------------------------------------------------------------------------------------

    def _take(self, step: Step) -> None:
        self.progress.tell(step)
        if self.is_running:
            self._page.strip.show_progress(self.progress)
            self._page.show_rows()

    def _ended(self, report: RunReport) -> None:
        self._job = None
        self.progress.end()
        self._page.strip.finish(self.progress, report)
        self._page.follow()
        self.finished.emit(report)

    def _refused(self, error: Exception) -> None:
        self._job = None
        self.progress = RunProgress()
        self._page.strip.fail(self._session.sentences.error(error))
        self._page.reload()
