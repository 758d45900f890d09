"""Entries for the accountant: as the law's file, as CSV, as a spreadsheet.

An export of a fiscal year is what its batches hold: exported again it is the same, and what was sealed since; lines
that were settled since have their letters. The law's file holds sealed entries only; the journal, which is for people,
may show what is open after them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum

from campus_desk.application.accounting_ports import LedgerLine
from campus_desk.application.accounts import load_accounts
from campus_desk.application.sealing import open_lines
from campus_desk.application.seller import load_seller
from campus_desk.application.services import Services
from campus_desk.application.tables import Table
from campus_desk.domain.accounting import fiscal_bounds
from campus_desk.domain.errors import Refused
from campus_desk.domain.messages import Message
from campus_desk.domain.timeslot import at_campus, start_of_day

COLUMNS = (
    *("journal", "journal_label", "entry", "entry_date", "account", "account_label", "auxiliary"),
    *("auxiliary_label", "piece", "piece_date", "label", "debit", "credit", "lettering", "lettered_on"),
    "validated_on",
)
"""Of the journal as CSV and as a spreadsheet."""


class JournalFormat(Enum):
    """How the journal is written."""

    CSV = "csv"
    XLSX = "xlsx"


@dataclass(frozen=True, slots=True)
class AccountingFile:
    """A file for the accountant.

    Attributes:
        entries: How many entries it holds.
    """

    name: str
    content: bytes
    entries: int


def export_fec(services: Services, year: int) -> AccountingFile:
    """Write the fichier des écritures comptables of what is sealed of a fiscal year.

    Raises:
        Refused: ``error-accounting-empty`` when nothing is sealed, ``error-fec-siren`` when the seller's SIREN, which
            the law puts into the name of the file, was never entered.
    """
    lines = _lines(services, year)
    with services.storage.read() as unit:
        _, last_day = fiscal_bounds(year, load_accounts(unit.settings).first_month)
        seller = load_seller(unit.settings).party
    siren = seller.siren or seller.siret[:9]
    if not siren:
        raise Refused(Message.of("error-fec-siren"))
    name = _named(services, f"{siren}FEC{last_day:%Y%m%d}.txt")
    return AccountingFile(name, services.accounting_files.fec(lines), _entries(lines))


def export_journal(
    services: Services, year: int, as_format: JournalFormat, language: str = "fr", *, with_open: bool = False
) -> AccountingFile:
    """Write the journal of a fiscal year.

    Args:
        services: The open campus.
        year: In which the fiscal year ends.
        as_format: How it is written.
        language: Of the titles.
        with_open: Whether what is not sealed yet stands after what is, without a number.

    Raises:
        Refused: ``error-accounting-empty`` when there is nothing to write.
    """
    lines = _lines(services, year, with_open=with_open)
    title = services.wording.text(Message.of("accounting-journal-title", year=str(year)), language)
    titles = [
        services.wording.text(Message.of("accounting-column", column=column), language) for column in COLUMNS
    ]
    name = _named(services, f"journal-{year}.{as_format.value}")
    if as_format is JournalFormat.XLSX:
        with services.storage.read() as unit:
            last = unit.accounting.last_batch()
        written_at = (
            last.sealed_at if last is not None else start_of_day(max(each.entry_date for each in lines))
        )
        content = services.accounting_files.workbook(lines, titles, title, written_at)
    else:
        rows = [[_text(value) for value in cells(line)] for line in lines]
        content = services.tables.write_table(Table.of(titles, rows))
    return AccountingFile(name, content, _entries(lines))


def cells(line: LedgerLine) -> tuple[str | int | Decimal | date, ...]:
    """Return the values of a line in the order of ``COLUMNS``; what there is none of is empty."""
    return (
        line.journal_code,
        line.journal_label,
        line.entry or "",
        line.entry_date,
        line.account,
        line.account_label,
        line.auxiliary,
        line.auxiliary_label,
        line.piece,
        line.piece_date,
        line.label,
        line.debit or "",
        line.credit or "",
        line.lettering,
        line.lettered_on or "",
        line.validated_on if line.entry else "",
    )


def _lines(services: Services, year: int, *, with_open: bool = False) -> Sequence[LedgerLine]:
    with services.storage.read() as unit:
        lines = list(unit.accounting.lines(year))
        if with_open:
            lines += open_lines(unit, services.wording, year, at_campus(services.clock.now()).date())
    if not lines:
        raise Refused(Message.of("error-accounting-empty", year=str(year)))
    return lines


def _named(services: Services, name: str) -> str:
    """Return the name of a file, which says of a sample's that no authority is to have it."""
    return f"SPECIMEN-{name}" if services.specimen else name


def _entries(lines: Sequence[LedgerLine]) -> int:
    return len({(line.entry, line.sequence, line.event) for line in lines})


def _text(value: str | int | Decimal | date) -> str:
    if isinstance(value, Decimal):
        return f"{value:.2f}".replace(".", ",")
    return value.isoformat() if isinstance(value, date) else str(value)
