"""What there is to know before accounting is exported."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from campus_desk.application.accounts import load_accounts
from campus_desk.application.ports import UnitOfWork
from campus_desk.application.sealing import still_open
from campus_desk.application.seller import load_seller
from campus_desk.domain.accounting import fiscal_bounds, fiscal_year


@dataclass(frozen=True, slots=True)
class FiscalYear:
    """A fiscal year in which there may be something to enter.

    Attributes:
        year: In which it ends; ``first_day`` and ``last_day`` when it begins and ends.
        open_entries: How many entries sealing it would make now; ``sealed_entries`` how many it made so far.
    """

    year: int
    first_day: date
    last_day: date
    open_entries: int
    sealed_entries: int


@dataclass(frozen=True, slots=True)
class AccountingOutlook:
    """The fiscal years, the newest first, and whether the SIREN is known that the law puts into the file's name."""

    years: tuple[FiscalYear, ...]
    has_siren: bool


def read_accounting(unit: UnitOfWork, today: date) -> AccountingOutlook:
    """Return the fiscal years from the first document to the present one.

    Args:
        unit: A transaction.
        today: The present day at the campus.
    """
    month = load_accounts(unit.settings).first_month
    last = fiscal_year(today, month)
    began = unit.ledger.first_issue()
    first = last if began is None else min(last, fiscal_year(began, month))
    years = tuple(
        FiscalYear(
            year, *fiscal_bounds(year, month), still_open(unit, year), unit.accounting.last_entry(year)
        )
        for year in range(last, first - 1, -1)
    )
    seller = load_seller(unit.settings).party
    return AccountingOutlook(years, bool(seller.siren or seller.siret))
