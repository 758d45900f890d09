"""Somebody else's reading of the XML: the parser of factur-x, which names what it finds by BT numbers."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from facturx.parse_xml import parse_ubl_cii_xml

from campus_desk.domain.invoice import Invoice


def read(document: bytes) -> dict[str, Any]:
    """Return what stands in a document by BT and BG number; amounts are text as written."""
    found = parse_ubl_cii_xml(document, date_as="string")
    assert isinstance(found, dict)
    return found


@dataclass(frozen=True)
class Figures:
    """The figures of a document, to compare."""

    totals: tuple[Decimal, ...]
    groups: tuple[tuple[str, Decimal, Decimal, Decimal], ...]
    lines: tuple[tuple[Decimal, Decimal, Decimal, Decimal, str], ...]


def figures_read(document: bytes) -> Figures:
    """Return the figures somebody else reads."""
    found = read(document)
    return Figures(
        tuple(Decimal(found.get(f"BT-{n}", "0")) for n in (106, 107, 108, 109, 110, 112, 115)),
        tuple(
            (g["BT-118"], Decimal(g.get("BT-119", "0")), Decimal(g["BT-116"]), Decimal(g["BT-117"]))
            for g in found["BG-23"]
        ),
        tuple(
            (
                *(Decimal(each[f"BT-{n}"]) for n in (129, 149, 146, 131)),
                each["BT-130"],
            )
            for each in found["BG-25"]
        ),
    )


def figures_of(invoice: Invoice) -> Figures:
    """Return the figures of a snapshot."""
    return Figures(
        (
            invoice.lines_net,
            invoice.allowances_total,
            invoice.charges_total,
            invoice.net,
            invoice.tax,
            invoice.gross,
            invoice.gross,
        ),
        tuple((g.category.value, g.rate, g.base, g.tax) for g in invoice.vat),
        tuple(
            (each.quantity, each.base_quantity, each.unit_price, each.net, each.unit.value)
            for each in invoice.lines
        ),
    )
