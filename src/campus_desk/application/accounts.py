"""The accounts finance decided on: settings ``accounts.…`` of the campus, as ``number label``."""

from __future__ import annotations

from collections.abc import Mapping

from campus_desk.application.ports import SettingsRepository
from campus_desk.domain.account_mapping import DEFAULTS, Account, AccountMapping, AccountUse, JournalBook
from campus_desk.domain.errors import InvalidValue

_AS_PROPOSED = AccountMapping()
_SALES, _BANK, _MONTH = "accounts.journal-sales", "accounts.journal-bank", "accounts.first-month"


def load_accounts(settings: SettingsRepository) -> AccountMapping:
    """Return what finance decided; what it did not is as the program proposes.

    Raises:
        InvalidValue: Another tool wrote something that is no account.
    """
    chosen = {use: settings.get(_name(use)) for use in AccountUse}
    month = settings.get(_MONTH)
    if month and not month.isdecimal():
        raise InvalidValue(_MONTH, "error-fiscal-month")
    return AccountMapping(
        accounts=tuple((use, Account(*_parts(text))) for use, text in chosen.items() if text),
        sales=JournalBook(*_parts(text)) if (text := settings.get(_SALES)) else _AS_PROPOSED.sales,
        bank=JournalBook(*_parts(text)) if (text := settings.get(_BANK)) else _AS_PROPOSED.bank,
        first_month=int(month) if month else _AS_PROPOSED.first_month,
    )


def stored_values(mapping: AccountMapping) -> Mapping[str, str]:
    """Return the settings by name; those that are as proposed are empty."""
    values = {}
    for use, proposed in DEFAULTS.items():
        account = mapping.account(use)
        values[_name(use)] = "" if account == proposed else f"{account.number} {account.label}"
    for name, book, proposed_book in (
        (_SALES, mapping.sales, _AS_PROPOSED.sales),
        (_BANK, mapping.bank, _AS_PROPOSED.bank),
    ):
        values[name] = "" if book == proposed_book else f"{book.code} {book.label}"
    values[_MONTH] = "" if mapping.first_month == _AS_PROPOSED.first_month else str(mapping.first_month)
    return values


def _name(use: AccountUse) -> str:
    return f"accounts.{use.value}"


def _parts(text: str) -> tuple[str, str]:
    number, _, label = text.partition(" ")
    return number, label
