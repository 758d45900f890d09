"""A reader of the fichier des écritures comptables that shares nothing with the program, and what must hold of one."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from itertools import groupby

HEADER = (
    "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\tCompAuxLib\tPieceRef\t"
    "PieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\tValidDate\tMontantdevise\tIdevise"
)


@dataclass(frozen=True)
class FecLine:
    """One line, its fields read by their place."""

    journal: str
    number: int
    day: date
    account: str
    auxiliary: str
    piece: str
    label: str
    debit: Decimal
    credit: Decimal
    lettering: str
    lettered_on: date | None
    validated_on: date


def read_fec(content: bytes) -> list[FecLine]:
    """Read a file as the tax office would; every deviation from the form fails."""
    text = content.decode("iso8859-15")
    assert text.endswith("\r\n")
    head, *rows = text[:-2].split("\r\n")
    assert head == HEADER
    found = []
    for row in rows:
        cells = row.split("\t")
        assert len(cells) == 18, row
        assert cells[16:] == ["", ""]
        assert all(cells[place] for place in (0, 1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 15)), row
        assert bool(cells[6]) == bool(cells[7])
        assert bool(cells[13]) == bool(cells[14])
        found.append(
            FecLine(
                cells[0],
                int(cells[2]),
                _day(cells[3]),
                cells[4],
                cells[6],
                cells[8],
                cells[10],
                _amount(cells[11]),
                _amount(cells[12]),
                cells[13],
                _day(cells[14]) if cells[14] else None,
                _day(cells[15]),
            )
        )
    return found


def assert_sound(lines: list[FecLine]) -> None:
    """Fail unless entries are numbered 1, 2, 3 … in order, balance one by one, and letters balance too."""
    numbers = [number for number, _ in groupby(line.number for line in lines)]
    assert numbers == list(range(1, len(numbers) + 1))
    for number in numbers:
        entry = [line for line in lines if line.number == number]
        assert sum(line.debit for line in entry) == sum(line.credit for line in entry) > 0
        assert len({(line.journal, line.day, line.piece, line.validated_on) for line in entry}) == 1
    for line in lines:
        assert (line.debit == 0) != (line.credit == 0)
        assert min(line.debit, line.credit) == 0


def assert_letters_balance(lines: list[FecLine]) -> None:
    """Fail unless the lines of each letter settle each other, on one account of one customer."""
    groups: dict[str, list[FecLine]] = defaultdict(list)
    for line in lines:
        if line.lettering:
            groups[line.lettering].append(line)
    for group in groups.values():
        assert sum(line.debit - line.credit for line in group) == 0
        assert len(group) > 1
        assert len({(line.account, line.auxiliary) for line in group}) == 1


def _day(text: str) -> date:
    assert len(text) == 8
    return datetime.strptime(f"{text} +0000", "%Y%m%d %z").date()


def _amount(text: str) -> Decimal:
    whole, comma, cents = text.partition(",")
    assert comma == ","
    assert whole.isdecimal()
    assert len(cents) == 2
    return Decimal(f"{whole}.{cents}")
