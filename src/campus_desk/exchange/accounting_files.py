"""The door to files for the accountant: what writes spreadsheets is read when the first one is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from campus_desk.exchange.fec import fec

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from campus_desk.application.accounting_ports import LedgerLine


class AccountantsFiles:
    """Writes sealed lines. Implements ``accounting_ports.AccountingFiles``."""

    def fec(self, lines: Iterable[LedgerLine]) -> bytes:
        """Write the fichier des écritures comptables."""
        return fec(lines)

    def workbook(
        self, lines: Iterable[LedgerLine], titles: Sequence[str], name: str, written_at: datetime
    ) -> bytes:
        """Write a spreadsheet."""
        from campus_desk.exchange.journal_workbook import workbook  # noqa: PLC0415 - some 100 ms

        return workbook(lines, titles, name, written_at)
