"""Numbers of issued documents: one series per kind and calendar year, unique, chronological, without a gap.

CGI annexe II art. 242 nonies A, I, 7°: a unique number based on a chronological and continuous sequence; separate
series are allowed where the conditions of the business justify them. EN 16931 BT-1; at most 35 characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from campus_desk.domain.errors import InvalidValue, Refused
from campus_desk.domain.invoice import DocumentKind
from campus_desk.domain.messages import Message

_NUMBER = re.compile(r"([A-Z])(\d{4})-(\d{6,})", re.ASCII)
_KINDS = {kind.prefix: kind for kind in DocumentKind}


@dataclass(frozen=True, slots=True)
class DocumentNumber:
    """The number of a document, e.g. ``F2026-000123``.

    Attributes:
        year: Year of issue, not of service.
        sequence: 1, 2, 3 … within kind and year.
    """

    kind: DocumentKind
    year: int
    sequence: int

    def __str__(self) -> str:
        return f"{self.kind.prefix}{self.year:04}-{self.sequence:06}"

    @staticmethod
    def parse(text: str) -> DocumentNumber:
        """Read a number.

        Raises:
            InvalidValue: ``error-document-number`` when it is none.
        """
        found = _NUMBER.fullmatch(text.strip())
        if found is None or found[1] not in _KINDS:
            raise InvalidValue("number", "error-document-number", text=text)
        return DocumentNumber(_KINDS[found[1]], int(found[2]), int(found[3]))


def next_number(
    kind: DocumentKind, issue_date: date, last_sequence: int, last_date: date | None
) -> DocumentNumber:
    """Return the number that follows in the series of the year of issue.

    Args:
        kind: Invoice or credit note.
        issue_date: The day of issue at the campus.
        last_sequence: The last sequence used in that series, 0 if none.
        last_date: The latest issue date of this kind in any year, None if nothing was issued.

    Raises:
        Refused: ``error-issue-date-goes-back`` when something was issued on a later date: the clock is wrong.
    """
    if last_date is not None and issue_date < last_date:
        raise Refused(Message.of("error-issue-date-goes-back", day=issue_date, last=last_date))
    return DocumentNumber(kind, issue_date.year, last_sequence + 1)


def gaps(sequences: Iterable[int]) -> tuple[int, ...]:
    """Return what is missing below the largest of the sequence numbers of one series."""
    used = set(sequences)
    return tuple(n for n in range(1, max(used, default=0)) if n not in used)
