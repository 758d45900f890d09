"""Monthly closings: what was issued up to the end of a month is tied down, and stays the last of that month.

CGI art. 286, I, 3° bis: recorded data are inalterable, secured, kept; BOI-TVA-DECLA-30-10-30 asks for periodic
closings with cumulated totals: of the month, of the fiscal year up to its end, and perpetual ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from campus_desk.domain.identifiers import UNSAVED
from campus_desk.domain.journal import GENESIS, digest


@dataclass(frozen=True, slots=True)
class Closing:
    """A month that was closed.

    Attributes:
        month: The first day of the month.
        last_sequence: The last link of the chain of documents at the end of the month; ``last_hash`` its hash.
        payload: Canonical text of everything that was said of the month.
        pdf_sha256: SHA-256 of the printed sheet.
        id: 0 until it is stored.
    """

    month: date
    closed_at: datetime
    closed_by: str
    last_sequence: int
    last_hash: str
    payload: str
    pdf_sha256: str
    id: int = UNSAVED

    @property
    def hash(self) -> str:
        """What the closing of the next month names as the one before: SHA-256 over payload and sheet."""
        return digest("\n".join(("campus-desk-closing/1", digest(self.payload), self.pdf_sha256)))


def hash_before(previous: Closing | None) -> str:
    """Return what a closing names as the one before."""
    return GENESIS if previous is None else previous.hash


def following(month: date) -> date:
    """Return the first day of the month after."""
    return (month.replace(day=1) + timedelta(days=31)).replace(day=1)
