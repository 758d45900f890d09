"""Brings the document of a row into the preview: the stored bytes, or what a draft would look like."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from campus_desk.application.invoice_ports import IssuedInvoice, StoredDocument
from campus_desk.application.invoice_run import draft_document
from campus_desk.application.ports import UnitOfWork
from campus_desk.ui.invoicing.line_list import LineList
from campus_desk.ui.invoicing.pdf_preview import PdfPreview
from campus_desk.ui.invoicing.run_model import RunRow
from campus_desk.ui.page import Surroundings
from campus_desk.ui.tasks import Job


class DocumentReader(QObject):
    """Reads in the reading thread; a row left behind before its document came is forgotten."""

    def __init__(self, around: Surroundings, pdf: PdfPreview, lines: LineList, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._session = around.session
        self._pdf = pdf
        self._lines = lines
        self._reading: Job | None = None
        self._row: RunRow | None = None

    def follow(self, row: RunRow | None) -> None:
        """Show the draft of a row as it is now that the month was read again; a document once issued stays."""
        if row is not None and row.draft is not None:
            self.show(row)

    def show(self, row: RunRow | None) -> None:
        """Show the document of a row, nothing for None; what is being read already is left where it is."""
        before, self._row = self._row, row
        if row is not None and before is not None and _is_same_document(row, before):
            return
        if row is None:
            self.clear()
            return
        if self._reading is not None:
            self._reading.cancel()
        services, draft = self._session.services, row.draft
        scope = services.scope
        failed = partial(self._not_shown, row)
        if row.number:

            def stored(unit: UnitOfWork) -> tuple[StoredDocument, IssuedInvoice]:
                return unit.invoices.document(row.number, scope), unit.invoices.by_number(row.number, scope)

            self._reading = self._session.read(stored, partial(self._show_stored, row), failed, owner=self)
        elif draft is not None:
            self._reading = self._session.tasks.read(
                lambda: draft_document(services, draft),
                partial(self._show_draft, row),
                failed,
                owner=self,
            )

    def clear(self) -> None:
        """Show nothing."""
        self._row = None
        if self._reading is not None:
            self._reading.cancel()
        self._pdf.clear()
        self._lines.present(())

    def _show_stored(self, row: RunRow, found: tuple[StoredDocument, IssuedInvoice]) -> None:
        document, issued = found
        when = self._around.formatter.date_and_time(issued.issued_at)
        detail = self.tr("{0} · issued {1}").format(row.name, when)
        self._pdf.show_document(document.content, row.number, detail, is_draft=False)
        self._lines.present(issued.invoice.lines)

    def _show_draft(self, row: RunRow, content: bytes) -> None:
        self._pdf.show_document(content, self.tr("Draft"), row.name, is_draft=True)
        self._lines.present(row.draft.lines if row.draft is not None else ())

    def _not_shown(self, row: RunRow, error: Exception) -> None:
        self.clear()
        self._around.notices.fail(
            self.tr("The document of {0} could not be shown.").format(row.name),
            self._session.sentences.error(error),
            partial(self.show, row),
        )


def _is_same_document(row: RunRow, before: RunRow) -> bool:
    """Tell whether two rows stand for one document: the same number, or a draft that reads the same."""
    if row.key != before.key:
        return False
    if row.draft is None or before.draft is None:
        return row.draft is before.draft
    return row.draft.fingerprint == before.draft.fingerprint
