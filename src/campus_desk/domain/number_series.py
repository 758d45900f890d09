"""Numbers of issued documents: one series per kind and calendar year, unique, chronological, without a gap.

CGI annexe II art. 242 nonies A, I, 7°: a unique number based on a chronological and continuous sequence; separate
series are allowed where the conditions of the business justify them. EN 16931 BT-1; at most 35 characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from campus_desk.domain.errors import InvalidValue, Refused
from campus_desk.domain.invoice import DocumentKind
from campus_desk.domain.messages import Message

_NUMBER = re.compile(r"([A-Z]{1,6})(\d{4})-(\d{6,})", re.ASCII)
_PREFIX = re.compile(r"[A-Z]{1,6}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Numbering:
    """The letters with which the numbers of each kind begin; the sequence goes on when they change.

    Raises:
        InvalidValue: ``error-number-prefix`` unless each is one to six capitals; ``error-number-prefixes-same`` when
            an invoice and a credit note could bear the same number.
    """

    invoice: str = "F"
    credit_note: str = "A"

    def __post_init__(self) -> None:
        for field, prefix in (
            ("numbering.invoice", self.invoice),
            ("numbering.credit-note", self.credit_note),
        ):
            if not _PREFIX.fullmatch(prefix):
                raise InvalidValue(field, "error-number-prefix", text=prefix)
        if self.invoice == self.credit_note:
            raise InvalidValue("numbering.credit-note", "error-number-prefixes-same")

    def prefix(self, kind: DocumentKind) -> str:
        """Return what a number of a kind begins with."""
        return self.invoice if kind is DocumentKind.INVOICE else self.credit_note


@dataclass(frozen=True, slots=True)
class DocumentNumber:
    """The number of a document, e.g. ``F2026-000123``.

    Attributes:
        prefix: Letters of its kind.
        year: Year of issue, not of service.
        sequence: 1, 2, 3 … within kind and year.
    """

    prefix: str
    year: int
    sequence: int

    def __str__(self) -> str:
        return f"{self.prefix}{self.year:04}-{self.sequence:06}"

    @property
    def following(self) -> DocumentNumber:
        """The next one of the series."""
        return replace(self, sequence=self.sequence + 1)

    @staticmethod
    def parse(text: str) -> DocumentNumber:
        """Read a number.

        Raises:
            InvalidValue: ``error-document-number`` when it is none.
        """
        found = _NUMBER.fullmatch(text.strip())
        if found is None:
            raise InvalidValue("number", "error-document-number", text=text)
        return DocumentNumber(found[1], int(found[2]), int(found[3]))


def next_number(prefix: str, issue_date: date, last_sequence: int, last_date: date | None) -> DocumentNumber:
    """Return the number that follows in the series of the year of issue.

    Args:
        prefix: The letters of the document's kind.
        issue_date: The day of issue at the campus.
        last_sequence: The last sequence used in that series, 0 if none.
        last_date: The latest issue date of this kind in any year, None if nothing was issued.

    Raises:
        Refused: ``error-issue-date-goes-back`` when something was issued on a later date: the clock is wrong.
    """
    if last_date is not None and issue_date < last_date:
        raise Refused(Message.of("error-issue-date-goes-back", day=issue_date, last=last_date))
    return DocumentNumber(prefix, issue_date.year, last_sequence + 1)


def gaps(sequences: Iterable[int]) -> tuple[int, ...]:
    """Return what is missing below the largest of the sequence numbers of one series."""
    used = set(sequences)
    return tuple(n for n in range(1, max(used, default=0)) if n not in used)
