"""What a closing says of its month, worked out from the documents alone, when it is closed and when it is checked."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from campus_desk.application.closing_sheet import ClosedSeries, RunningTotal
from campus_desk.domain.errors import Tampered
from campus_desk.domain.invoice import DocumentKind, Invoice
from campus_desk.domain.money import ZERO
from campus_desk.domain.number_series import DocumentNumber

FORMAT = "campus-desk-closing/1"


@dataclass(frozen=True, slots=True)
class MonthIssued:
    """What was issued in a month, and where the chain stood at its end.

    Attributes:
        month: The first day of the month.
        documents: The month's documents with their links of the chain, in the order of the chain.
        last_sequence: The last link of all documents issued up to the month's last day; ``last_hash`` its hash.
    """

    month: date
    documents: Sequence[tuple[int, Invoice]]
    last_sequence: int
    last_hash: str

    @property
    def first_sequence(self) -> int:
        """The month's first link, 0 when nothing was issued in it."""
        return min((sequence for sequence, _ in self.documents), default=0)


def series_of(issued: MonthIssued) -> tuple[ClosedSeries, ...]:
    """Return what was issued of each kind, invoices first."""
    return tuple(_series(kind, _of_kind(issued, kind)) for kind in DocumentKind)


def payload_of(
    issued: MonthIssued,
    year: RunningTotal,
    perpetual: RunningTotal,
    closed_at: datetime,
    closed_by: str,
    previous: str,
) -> str:
    """Return the canonical JSON of a closing: sorted keys, amounts as strings, days as ISO 8601.

    Args:
        issued: The month.
        year: The sums of the fiscal year so far.
        perpetual: The sums since the first document.
        closed_at: When it was closed, and by whom.
        closed_by: Who closed it.
        previous: Hash of the closing before.
    """
    body = {
        "format": FORMAT,
        "month": f"{issued.month:%Y-%m}",
        "closed_at": closed_at.isoformat(),
        "closed_by": closed_by,
        "first_sequence": issued.first_sequence,
        "last_sequence": issued.last_sequence,
        "last_hash": issued.last_hash,
        "previous": previous,
        "series": [
            {
                "kind": each.kind.value,
                "count": each.count,
                "first_number": each.first_number,
                "last_number": each.last_number,
                "net": f"{each.net:.2f}",
                "tax": f"{each.tax:.2f}",
                "gross": f"{each.gross:.2f}",
                "vat": _vat(_of_kind(issued, each.kind)),
            }
            for each in series_of(issued)
        ],
        "totals": {"year": _running(year), "perpetual": _running(perpetual)},
    }
    return json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def stated_year(payload: str) -> date:
    """Return the first day of the fiscal year that a closing sums up, as it was when the month was closed.

    Raises:
        Tampered: The text is not one that ``payload_of`` writes.
    """
    try:
        return date.fromisoformat(json.loads(payload)["totals"]["year"]["since"])
    except (ValueError, KeyError, TypeError) as error:
        raise Tampered("closing", str(error)) from error


def stated_series(payload: str) -> tuple[ClosedSeries, ...]:
    """Return the sums that a closing states, invoices first.

    Raises:
        Tampered: The text is not one that ``payload_of`` writes.
    """
    try:
        return tuple(
            ClosedSeries(
                kind=DocumentKind(each["kind"]),
                first_number=str(each["first_number"]),
                last_number=str(each["last_number"]),
                count=int(each["count"]),
                net=Decimal(each["net"]),
                tax=Decimal(each["tax"]),
                gross=Decimal(each["gross"]),
            )
            for each in json.loads(payload)["series"]
        )
    except (ValueError, KeyError, TypeError, ArithmeticError) as error:
        raise Tampered("closing", str(error)) from error


def running_total(
    since: date, sums: Iterable[tuple[DocumentKind, int, Decimal, Decimal, Decimal]]
) -> RunningTotal:
    """Return invoices less credit notes; ``sums`` has count, net, tax and gross of each kind."""
    count, totals = 0, [ZERO, ZERO, ZERO]
    for kind, documents, *amounts in sums:
        count += documents
        sign = -1 if kind is DocumentKind.CREDIT_NOTE else 1
        totals = [total + sign * amount for total, amount in zip(totals, amounts, strict=True)]
    return RunningTotal(since, count, *totals)


def _running(total: RunningTotal) -> dict[str, str | int]:
    return {
        "since": total.since.isoformat(),
        "count": total.count,
        "net": f"{total.net:.2f}",
        "tax": f"{total.tax:.2f}",
        "gross": f"{total.gross:.2f}",
    }


def _of_kind(issued: MonthIssued, kind: DocumentKind) -> list[Invoice]:
    return [document for _, document in issued.documents if document.kind is kind]


def _series(kind: DocumentKind, documents: Sequence[Invoice]) -> ClosedSeries:
    numbers = sorted((DocumentNumber.parse(each.number).sequence, each.number) for each in documents)
    return ClosedSeries(
        kind=kind,
        first_number=numbers[0][1] if numbers else "",
        last_number=numbers[-1][1] if numbers else "",
        count=len(documents),
        net=sum((each.net for each in documents), ZERO),
        tax=sum((each.tax for each in documents), ZERO),
        gross=sum((each.gross for each in documents), ZERO),
    )


def _vat(documents: Sequence[Invoice]) -> list[dict[str, str]]:
    sums: dict[tuple[str, Decimal], list[Decimal]] = defaultdict(lambda: [ZERO, ZERO])
    for group in (group for each in documents for group in each.vat):
        total = sums[group.category.value, group.rate]
        total[0] += group.base
        total[1] += group.tax
    return [
        {"category": category, "rate": f"{rate:.2f}", "base": f"{base:.2f}", "tax": f"{tax:.2f}"}
        for (category, rate), (base, tax) in sorted(sums.items())
    ]
