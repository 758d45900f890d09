"""The fichier des écritures comptables: eighteen columns in plain text (LPF art. A. 47 A-1, arrêté du 29 juillet 2013).

One line per line of an entry, columns parted by tabs, the first line names them; ISO 8859-15 (III, 1° of the article
knows no UTF-8), CRLF, days as ``AAAAMMJJ``, amounts with a decimal comma.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from campus_desk.application.accounting_ports import LedgerLine

ENCODING = "iso8859-15"
COLUMNS = (
    *("JournalCode", "JournalLib", "EcritureNum", "EcritureDate", "CompteNum", "CompteLib"),
    *("CompAuxNum", "CompAuxLib", "PieceRef", "PieceDate", "EcritureLib", "Debit", "Credit"),
    *("EcritureLet", "DateLet", "ValidDate", "Montantdevise", "Idevise"),
)
_TYPOGRAPHY = str.maketrans(
    {
        **dict.fromkeys("‘’‛′", "'"),
        **dict.fromkeys("“”„″", '"'),
        **dict.fromkeys("‐‑‒–—−", "-"),
        "…": "...",
        "•": "·",
    }
)
"""What typography has and the character set has not."""


def fec(lines: Iterable[LedgerLine]) -> bytes:
    """Write the file."""
    written = ["\t".join(COLUMNS)]
    written += ["\t".join(map(_plain, _cells(line))) for line in lines]
    return "".join(f"{line}\r\n" for line in written).encode(ENCODING)


def _cells(line: LedgerLine) -> tuple[str, ...]:
    return (
        line.journal_code,
        line.journal_label,
        str(line.entry),
        _day(line.entry_date),
        line.account,
        line.account_label,
        line.auxiliary,
        line.auxiliary_label,
        line.piece,
        _day(line.piece_date),
        line.label,
        _amount(line.debit),
        _amount(line.credit),
        line.lettering,
        _day(line.lettered_on),
        _day(line.validated_on),
        "",
        "",
    )


def _day(value: date | None) -> str:
    return "" if value is None else f"{value:%Y%m%d}"


def _amount(value: Decimal) -> str:
    return f"{value:.2f}".replace(".", ",")


def _plain(text: str) -> str:
    """Return a text on one line, within one column, in letters of ISO 8859-15; what it cannot say is ``?``."""
    flat = " ".join(text.split()).translate(_TYPOGRAPHY)
    return "".join(map(_character, flat))


def _character(letter: str) -> str:
    if _writable(letter):
        return letter
    bare = "".join(part for part in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(part))
    return bare if bare and all(map(_writable, bare)) else "?"


def _writable(letter: str) -> bool:
    try:
        letter.encode(ENCODING)
    except UnicodeEncodeError:
        return False
    return letter.isprintable()
