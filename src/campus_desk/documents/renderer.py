"""The door to paper: ReportLab and the fonts are read when the first document is rendered, not before."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from campus_desk.domain.errors import DocumentFailed

if TYPE_CHECKING:
    from campus_desk.application.closing_sheet import ClosingSheet
    from campus_desk.application.ports import Wording
    from campus_desk.application.sheets import DoorSign, PlanSheet, SetUpSheet
    from campus_desk.documents.invoice_pdf import InvoicePdf
    from campus_desk.documents.sheets_pdf import SheetsPdf
    from campus_desk.domain.invoice import Invoice

log = logging.getLogger(__name__)


class PdfRenderer:
    """Renders what finance sends and keeps, and sheets for the desk, from any thread.

    Implements ``ports.InvoiceRenderer``, ``closing_sheet.FinancePapers`` and ``sheets.SheetRenderer``.

    Args:
        resources: The folder of ``fonts``, embedded as TrueType subsets, and ``icc``, the colour profile.
        wording: The catalogue of sentences.
    """

    def __init__(self, resources: Path, wording: Wording) -> None:
        self._resources = resources
        self._wording = wording
        self._invoice_pdf: InvoicePdf | None = None
        self._sheets: SheetsPdf | None = None
        # ReportLab's fonts know one document at a time.
        self._turn = Lock()

    def render(self, invoice: Invoice, xml: bytes | None = None, logo: bytes | None = None) -> bytes:
        """Return the document's bytes: PDF/A-3b, the e-invoice ``xml`` embedded where there is one.

        ``logo`` is a PNG or JPEG file that stands in the letterhead.

        Raises:
            DocumentFailed: It could not be rendered, or the logo could not be read.
        """
        return self._in_turn(lambda: self._finance().render(invoice, xml, logo), invoice.number or "?")

    def annex(self, invoice: Invoice, logo: bytes | None = None) -> bytes:
        """Draw how the price of every line of an invoice came about.

        Raises:
            DocumentFailed: It could not be drawn.
        """
        return self._in_turn(lambda: self._finance().annex(invoice, logo), invoice.number or "?")

    def closing(self, sheet: ClosingSheet, logo: bytes | None = None) -> bytes:
        """Draw the closing of a month.

        Raises:
            DocumentFailed: It could not be drawn.
        """
        return self._in_turn(lambda: self._finance().closing(sheet, logo), f"{sheet.month:%Y-%m}")

    def reads_logo(self, logo: bytes) -> bool:
        """Tell whether a file can stand in the letterhead: PNG or JPEG, whole, not empty, of a sane size."""
        from campus_desk.documents.picture import Unreadable, picture  # noqa: PLC0415 - some 100 ms

        try:
            picture(logo)
        except Unreadable:
            return False
        return True

    def plan(self, sheet: PlanSheet) -> bytes:
        """Draw a day or a week on one side of A4, lying.

        Raises:
            DocumentFailed: It could not be drawn.
        """
        return self._in_turn(lambda: self._drawer().plan(sheet), sheet.title)

    def set_up(self, sheet: SetUpSheet) -> bytes:
        """Draw the day of a hall for those who set it up, on A4.

        Raises:
            DocumentFailed: It could not be drawn.
        """
        return self._in_turn(lambda: self._drawer().set_up(sheet), sheet.place)

    def sign(self, sign: DoorSign) -> bytes:
        """Draw the sign for a door, on A5.

        Raises:
            DocumentFailed: It could not be drawn.
        """
        return self._in_turn(lambda: self._drawer().sign(sign), sign.place)

    def _finance(self) -> InvoicePdf:
        if self._invoice_pdf is None:
            from campus_desk.documents.invoice_pdf import InvoicePdf  # noqa: PLC0415 - some 100 ms

            self._invoice_pdf = InvoicePdf(self._resources, self._wording)
        return self._invoice_pdf

    def _drawer(self) -> SheetsPdf:
        if self._sheets is None:
            from campus_desk.documents.sheets_pdf import SheetsPdf  # noqa: PLC0415 - some 100 ms

            self._sheets = SheetsPdf(self._resources / "fonts", self._wording)
        return self._sheets

    def _in_turn(self, draw: Callable[[], bytes], name: str) -> bytes:
        with self._turn:
            try:
                return draw()
            except Exception as error:
                log.exception("document %s could not be rendered", name)
                raise DocumentFailed(name, f"{type(error).__name__}: {error}") from error
