"""Which account and which journal each amount goes to.

Numbers and labels are those of the plan comptable général (règlement ANC 2014-03, art. 932-1) as they are commonly
chosen; an accountant confirms them, so finance may change each.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from types import MappingProxyType

from campus_desk.domain.charge import VatCategory
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.resource import Supply

_NUMBER = re.compile(r"\d{3}[0-9A-Z]{0,17}", re.ASCII)
_CODE = re.compile(r"[0-9A-Z]{1,10}", re.ASCII)
LONGEST_LABEL = 100


class AccountUse(Enum):
    """What an account is for."""

    CUSTOMERS = "customers"
    BANK = "bank"
    SALES_PROPERTY = "sales-property"
    SALES_SERVICE = "sales-service"
    SALES_CATERING = "sales-catering"
    SALES_BARE_ROOM = "sales-bare-room"
    SALES_REVERSED = "sales-reversed"
    """Taxed by the buyer, in another member state."""
    SALES_OUTSIDE = "sales-outside"
    """Outside the scope of French VAT."""
    ALLOWANCES = "allowances"
    CHARGES = "charges"
    VAT_STANDARD = "vat-20"
    VAT_INTERMEDIATE = "vat-10"
    VAT_REDUCED = "vat-5.5"
    VAT_SPECIAL = "vat-2.1"

    @property
    def account_class(self) -> str:
        """What the number of such an account begins with."""
        if self is AccountUse.CUSTOMERS:
            return "41"
        if self is AccountUse.BANK:
            return "5"
        return "445" if self.value.startswith("vat-") else "7"


def _refuse_label(label: str) -> None:
    if not 0 < len(label.strip()) <= LONGEST_LABEL or not label.isprintable():
        raise InvalidValue("label", "error-account-label", limit=LONGEST_LABEL)


@dataclass(frozen=True, slots=True)
class Account:
    """An account of the ledger.

    Raises:
        InvalidValue: ``error-account-number`` unless the number is three digits, then up to seventeen digits or
            capitals (LPF art. A. 47 A-1, VII, 1°, field 5), ``error-account-number-missing`` without one;
            ``error-account-label`` without a label of one line.
    """

    number: str
    label: str

    def __post_init__(self) -> None:
        if not self.number:
            raise InvalidValue("account", "error-account-number-missing")
        if not _NUMBER.fullmatch(self.number):
            raise InvalidValue("account", "error-account-number", text=self.number[:40])
        _refuse_label(self.label)


@dataclass(frozen=True, slots=True)
class JournalBook:
    """A journal entries are written in.

    Raises:
        InvalidValue: ``error-journal-code`` unless the code is one to ten digits or capitals,
            ``error-journal-code-missing`` without one; ``error-account-label``.
    """

    code: str
    label: str

    def __post_init__(self) -> None:
        if not self.code:
            raise InvalidValue("journal", "error-journal-code-missing")
        if not _CODE.fullmatch(self.code):
            raise InvalidValue("journal", "error-journal-code", text=self.code[:40])
        _refuse_label(self.label)


DEFAULTS: Mapping[AccountUse, Account] = MappingProxyType(
    {
        AccountUse.CUSTOMERS: Account("411000", "Clients"),
        AccountUse.BANK: Account("512000", "Banque"),
        AccountUse.SALES_PROPERTY: Account("706100", "Mise à disposition d’espaces équipés"),
        AccountUse.SALES_SERVICE: Account("706200", "Prestations de services"),
        AccountUse.SALES_CATERING: Account("706300", "Restauration"),
        AccountUse.SALES_BARE_ROOM: Account("708300", "Locations diverses"),
        AccountUse.SALES_REVERSED: Account("706400", "Prestations de services, autoliquidation UE"),
        AccountUse.SALES_OUTSIDE: Account("706500", "Prestations de services hors UE"),
        AccountUse.ALLOWANCES: Account("709600", "RRR accordés sur prestations de services"),
        AccountUse.CHARGES: Account("708800", "Autres produits d’activités annexes"),
        AccountUse.VAT_STANDARD: Account("445712", "TVA collectée 20 %"),
        AccountUse.VAT_INTERMEDIATE: Account("445713", "TVA collectée 10 %"),
        AccountUse.VAT_REDUCED: Account("445714", "TVA collectée 5,5 %"),
        AccountUse.VAT_SPECIAL: Account("445715", "TVA collectée 2,1 %"),
    }
)

_SALES = {
    Supply.PROPERTY: AccountUse.SALES_PROPERTY,
    Supply.SERVICE: AccountUse.SALES_SERVICE,
    Supply.CATERING: AccountUse.SALES_CATERING,
    Supply.BARE_ROOM: AccountUse.SALES_BARE_ROOM,
}
_VAT = {
    Decimal("20.00"): AccountUse.VAT_STANDARD,
    Decimal("10.00"): AccountUse.VAT_INTERMEDIATE,
    Decimal("5.50"): AccountUse.VAT_REDUCED,
    Decimal("2.10"): AccountUse.VAT_SPECIAL,
}


@dataclass(frozen=True, slots=True)
class AccountMapping:
    """What finance decided with its accountant.

    Attributes:
        accounts: Those chosen otherwise than ``DEFAULTS``.
        sales: The journal of invoices and credit notes; ``bank`` that of payments.
        first_month: The month in which the fiscal year begins, 1 to 12.

    Raises:
        InvalidValue: ``error-account-class`` for an account of a class that does not fit its use,
            ``error-account-label-twice`` for one number with two labels, ``error-journal-codes-same``,
            ``error-fiscal-month``.
    """

    accounts: tuple[tuple[AccountUse, Account], ...] = ()
    sales: JournalBook = JournalBook("VE", "Ventes")
    bank: JournalBook = JournalBook("BQ", "Banque")
    first_month: int = 1

    def __post_init__(self) -> None:
        labels: dict[str, str] = {}
        for use in AccountUse:
            account = self.account(use)
            if not account.number.startswith(use.account_class):
                raise InvalidValue(
                    f"accounts.{use.value}",
                    "error-account-class",
                    number=account.number,
                    beginning=use.account_class,
                )
            if labels.setdefault(account.number, account.label) != account.label:
                raise InvalidValue(
                    f"accounts.{use.value}", "error-account-label-twice", number=account.number
                )
        if self.sales.code == self.bank.code:
            raise InvalidValue("accounts.journal-bank", "error-journal-codes-same", text=self.bank.code)
        if not 1 <= self.first_month <= 12:
            raise InvalidValue("accounts.first-month", "error-fiscal-month")

    def account(self, use: AccountUse) -> Account:
        """Return the account for a use."""
        return dict(self.accounts).get(use, DEFAULTS[use])


def sales_use(supply: Supply | None, category: VatCategory) -> AccountUse:
    """Return what account a line is sold on; where a snapshot does not say what was supplied, it is a service."""
    if category is VatCategory.REVERSE_CHARGE:
        return AccountUse.SALES_REVERSED
    if category is VatCategory.OUTSIDE_SCOPE:
        return AccountUse.SALES_OUTSIDE
    return AccountUse.SALES_SERVICE if supply is None else _SALES[supply]


def vat_use(rate: Decimal) -> AccountUse:
    """Return what account the VAT of a rate is collected on.

    Raises:
        InvalidValue: ``error-vat-rate`` for a rate that France does not have.
    """
    if rate not in _VAT:
        raise InvalidValue("vat_rate", "error-vat-rate", rate=rate)
    return _VAT[rate]
