"""Invoices that nobody thought of, the same for the same seed: any length, any text, any customer, any language."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from campus_desk.domain.charge import SourceKind, UnitCode, VatCategory
from campus_desk.domain.customer import Address
from campus_desk.domain.invoice import Allowance, DocumentKind, Invoice, InvoiceLine
from campus_desk.domain.money import line_net
from tests.einvoice.cases import FRENCH, GERMAN, PERSON, SELLER, SWISS, UNIVERSITY, invoice, line

_UNITS = (
    *((UnitCode.MINUTE, Decimal(60)), (UnitCode.HOUR, Decimal(1)), (UnitCode.DAY, Decimal(1))),
    *((UnitCode.ONE, Decimal(1)), (UnitCode.PERSON, Decimal(1)), (UnitCode.LUMP_SUM, Decimal(1))),
)
_RATES = (Decimal("20.00"), Decimal("10.00"), Decimal("5.50"), Decimal("2.10"))
_EXEMPT = (
    (VatCategory.EXEMPT, "VATEX-FR-FRANCHISE"),
    (VatCategory.REVERSE_CHARGE, "VATEX-EU-AE"),
    (VatCategory.OUTSIDE_SCOPE, "VATEX-EU-O"),
)
_ALPHABETS = (
    "abcdefghijklmnopqrstuvwxyzéèêàçœæüöäß ",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 «»“”—–−…€%&<>'\"/\\()[]{}#",
    "ЖДЪЯабвгдежз ΑΒΓΔαβγδ łňřžőșțđħĳ ½²³°ºª ",
    "אבגדה مرحبا 漢字かな 🧪🔬 ℃⚕✂ ▲●■ ",
)


def random_invoice(seed: int) -> Invoice:
    """Return the invoice of a seed; its figures hold."""
    random = Random(seed)
    buyer = random.choice((FRENCH, GERMAN, SWISS, UNIVERSITY, PERSON))
    exempt = random.random() < 0.3
    category, code = random.choice(_EXEMPT) if exempt else (VatCategory.STANDARD, "")
    rates = (Decimal("0.00"),) if exempt else tuple(random.sample(_RATES, random.randint(1, 4)))
    lines = [_line(random, category, random.choice(rates)) for _ in range(_count(random))]
    allowances = tuple(
        Allowance(
            is_charge=random.random() < 0.5,
            reason=_text(random, 60),
            reason_code="",
            amount=Decimal(random.randint(1, 500_000)) / 100,
            vat_category=category,
            vat_rate=random.choice(lines).vat_rate,
        )
        for _ in range(random.choice((0, 0, 0, 1, 3)))
    )
    first, second, third = (_text(random, random.choice((0, 20, 50))) for _ in range(3))
    address = Address(first, second, third, "67000", "Strasbourg", "FR")
    made = invoice(
        replace(buyer, name=_text(random, random.choice((8, 40, 120))), address=address),
        lines,
        code,
        allowances=allowances,
        language=random.choice(("fr", "en", "de")),
        purchase_order=_text(random, random.choice((0, 0, 15, 60))),
        contract=_text(random, random.choice((0, 0, 20))),
        specimen=random.random() < 0.2,
        seller=replace(SELLER, name=_text(random, random.choice((10, 30, 90)))),
    )
    if random.random() < 0.2:
        made = replace(
            made,
            kind=DocumentKind.CREDIT_NOTE,
            number="A2026-000007",
            corrects_number="F2026-000400",
            corrects_date=date(2026, 11, 2),
            reason=_text(random, 150),
        )
    if random.random() < 0.2:
        made = replace(made, billed_to=replace(buyer, name=_text(random, 40)))
    return made


def _count(random: Random) -> int:
    return random.choice((1, 2, random.randint(3, 25), random.randint(15, 40), random.randint(40, 150)))


def _line(random: Random, category: VatCategory, rate: Decimal) -> InvoiceLine:
    unit, base = random.choice(_UNITS)
    quantity = Decimal(random.randint(1, 10 ** random.randint(1, 3))) / random.choice((1, 1, 10, 10_000))
    quantity = -quantity if random.random() < 0.15 else quantity
    price = Decimal(random.randint(0, 10 ** random.randint(2, 6))) / random.choice((100, 10_000))
    day = date(2026, 10, 1) + timedelta(days=random.randint(0, 30))
    made = line("1", unit, "1", "1.00", "1.00", category, rate)
    net = line_net(quantity, price, base)
    steps = tuple(
        (_text(random, 40), Decimal(random.randint(-900, 900)) / 100) for _ in range(random.choice((0, 0, 3)))
    )
    return replace(
        made,
        description=_text(random, random.choice((5, 30, 30, 200))),
        detail=_text(random, random.choice((0, 40, 120))),
        quantity=quantity,
        base_quantity=base,
        unit_price=price,
        net=net,
        service_from=day,
        service_to=day,
        source_kind=random.choice(tuple(SourceKind)),
        project_code=_text(random, random.choice((0, 0, 10))),
        steps=steps,
    )


def _text(random: Random, most: int) -> str:
    if most == 0:
        return ""
    # Mostly Latin, now and then what only the second typeface has, or none.
    letters = random.choices(_ALPHABETS, weights=(8, 2, 1, 0.3), k=1)[0]
    text = "".join(random.choice(letters) for _ in range(random.randint(1, most))).strip()
    return text or "x"
