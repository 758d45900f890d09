"""Invoices of every kind there is, frozen, their figures worked out here and not by the program."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from campus_desk.domain.charge import SourceKind, UnitCode, VatCategory
from campus_desk.domain.customer import Address
from campus_desk.domain.identifiers import CustomerId
from campus_desk.domain.invoice import Allowance, DocumentKind, Invoice, InvoiceLine, Party, VatBreakdown

S, E, AE, O = (  # noqa: E741 - the codes of the standard
    VatCategory.STANDARD,
    VatCategory.EXEMPT,
    VatCategory.REVERSE_CHARGE,
    VatCategory.OUTSIDE_SCOPE,
)
TWENTY, TEN, NONE = Decimal("20.00"), Decimal("10.00"), Decimal("0.00")

SELLER = Party(
    name="Campus Medtech Exploitation",
    legal_form="SAS",
    address=Address("Technoparc", "1 rue de l’Exemple", "", "67000", "Strasbourg", "FR"),
    siren="000234567",
    siret="00023456700014",
    vat_number="FR75000234567",
    registration="RCS Strasbourg 000 234 567",
    share_capital="50 000 €",
    email="facturation@campus.example",
    phone="03 00 00 00 00",
    contact_name="Service facturation",
    iban="FR7699999000010000000004286",
    bic="EXPLFRPPXXX",
    endpoint="000234567",
    endpoint_scheme="0225",
)
FRENCH = Party(
    name="Orthogrid",
    legal_form="SAS",
    address=Address("12 allée des Échantillons", "", "", "67000", "Strasbourg", "FR"),
    siren="000987651",
    vat_number="FR03000987651",
    contact_name="Anne Roth",
    code="ORTHOGRID",
    endpoint="000987651",
    endpoint_scheme="0225",
)
GERMAN = Party(
    name="Prüfgerät Kehl",
    legal_form="GmbH",
    address=Address("Hafenstraße 3", "", "", "77694", "Kehl", "DE"),
    vat_number="DE136695976",
    email="rechnung@pruefgeraet.example",
    code="KEHL",
    endpoint="rechnung@pruefgeraet.example",
    endpoint_scheme="EM",
)
SWISS = Party(
    name="Basel Robotics",
    legal_form="AG",
    address=Address("Rheinweg 9", "", "", "4056", "Basel", "CH"),
    vat_number="CHE107787577IVA",
    code="BASEL",
    endpoint="kreditoren@basel.example",
    endpoint_scheme="EM",
)
UNIVERSITY = Party(
    name="Université d’Exemple",
    address=Address("4 rue de la Science", "Bâtiment 2", "", "67000", "Strasbourg", "FR"),
    siren="000111229",
    siret="00011122900019",
    is_public=True,
    service_code="SERV-FACT",
    endpoint="000111229_SERV-FACT",
    endpoint_scheme="0225",
)
PERSON = Party(
    name="Élodie Marchand",
    address=Address("8 quai des Bateliers", "", "", "67000", "Strasbourg", "FR"),
    email="elodie@courriel.example",
    endpoint="elodie@courriel.example",
    endpoint_scheme="EM",
    is_person=True,
)
MENTIONS = (
    ("AAB", "Pas d’escompte pour paiement anticipé."),
    ("PMD", "En cas de retard\u202f: pénalités au taux de la BCE majoré de 10 points."),
    ("PMT", "Indemnité forfaitaire pour frais de recouvrement\u202f: 40\u00a0€."),
    ("REG", "50 000 €"),
    ("ABL", "RCS Strasbourg 000 234 567"),
)
REASONS = {
    "VATEX-EU-AE": "Autoliquidation, art. 283-2 du CGI",
    "VATEX-EU-O": "TVA non applicable, art. 259-1 du CGI",
    "VATEX-FR-FRANCHISE": "TVA non applicable, art. 293 B du CGI",
    "VATEX-FR-CGI261D-2": "Exonération de TVA, art. 261 D, 2° du CGI",
}


def line(
    quantity: str,
    unit: UnitCode,
    base: str,
    price: str,
    net: str,
    category: VatCategory = S,
    rate: Decimal = TWENTY,
    **changes: object,
) -> InvoiceLine:
    """Return a line whose net was worked out by hand."""
    made = InvoiceLine(
        position=0,
        description="Salle Rhin — revue de conception",
        detail="09:00–09:50, tarif locataire, heures pleines",
        quantity=Decimal(quantity),
        unit=unit,
        base_quantity=Decimal(base),
        unit_price=Decimal(price),
        net=Decimal(net),
        vat_category=category,
        vat_rate=rate,
        service_from=date(2026, 10, 6),
        service_to=date(2026, 10, 6),
        project_code="",
        purchase_order="",
        source_kind=SourceKind.BOOKING,
        source_id=1,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def half_up(amount: Decimal) -> Decimal:
    """Round to cents, half away from zero."""
    return amount.quantize(Decimal("0.01"), ROUND_HALF_UP)


def invoice(
    buyer: Party,
    lines: Iterable[InvoiceLine],
    code: str = "",
    treatment: str = "B2B",
    allowances: tuple[Allowance, ...] = (),
    **changes: object,
) -> Invoice:
    """Return an invoice over lines, its totals added up."""
    numbered = tuple(replace(each, position=n) for n, each in enumerate(lines, 1))
    sums: dict[tuple[VatCategory, Decimal], Decimal] = {}
    for each in numbered:
        key = (each.vat_category, each.vat_rate)
        sums[key] = sums.get(key, NONE) + each.net
    for given in allowances:
        key = (given.vat_category, given.vat_rate)
        sums[key] = sums.get(key, NONE) + (given.amount if given.is_charge else -given.amount)
    groups = tuple(
        VatBreakdown(
            category,
            rate,
            base,
            half_up(base * rate / 100) or NONE,
            *((REASONS[code], code) if category not in (S, VatCategory.ZERO) else ("", "")),
        )
        for (category, rate), base in sums.items()
    )
    net, tax = sum(sums.values(), NONE), sum((group.tax for group in groups), NONE)
    made = Invoice(
        kind=DocumentKind.INVOICE,
        number="F2026-000412",
        issue_date=date(2026, 11, 10),
        due_date=date(2026, 12, 10),
        language="fr",
        customer_id=CustomerId(1),
        period_from=date(2026, 10, 1),
        period_to=date(2026, 10, 31),
        seller=SELLER,
        buyer=buyer,
        lines=numbered,
        vat=groups,
        net=net,
        tax=tax,
        gross=net + tax,
        notes=(*MENTIONS, ("BAR", treatment)),
        allowances=allowances,
        payment_terms="Paiement à 30 jours, le 10 décembre 2026 au plus tard",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


# 50 ÷ 60 × 45.00 = 37.50 exactly.
MINUTES = line("50", UnitCode.MINUTE, "60", "45.00", "37.50")
DAY = line("1", UnitCode.DAY, "1", "310.00", "310.00", description="Banc d’essai")
# 64 × 4.50 = 288.00
COFFEE = line("64", UnitCode.PERSON, "1", "4.50", "288.00", rate=TEN, description="Café d’accueil")
# 150 ÷ 60 × 45.00 = 112.50, taken back.
INCLUDED = line("-150", UnitCode.MINUTE, "60", "45.00", "-112.50", description="Heures incluses au contrat")
# 0.82 × 185.0050 = 151.70410 → 151.70
RESIN = line("0.82", UnitCode.ONE, "1", "185.0050", "151.70", description="Résine biocompatible")


def untaxed(each: InvoiceLine, category: VatCategory) -> InvoiceLine:
    """Return a line without VAT, for a reason."""
    return replace(each, vat_category=category, vat_rate=NONE)


def taken_off(amount: str, rate: Decimal = TWENTY, **changes: object) -> Allowance:
    """Return an allowance."""
    made = Allowance(False, "Remise de rentrée", "95", Decimal(amount), S, rate)
    return replace(made, **changes)  # type: ignore[arg-type]


def credit_note() -> Invoice:
    """Return a credit note over one line of two, its position counted anew."""
    return invoice(
        FRENCH,
        [replace(MINUTES, corrects_position=2)],
        kind=DocumentKind.CREDIT_NOTE,
        number="A2026-000007",
        due_date=date(2026, 11, 10),
        corrects_number="F2026-000400",
        corrects_date=date(2026, 11, 2),
        reason="Salle facturée deux fois",
    )


def allowance_and_surcharge() -> Invoice:
    """Return an invoice of 347.50 less 10 % (34.75) plus 15.00: net 327.75, VAT 65.55, 393.30 to pay."""
    percent = taken_off("34.75", percent=Decimal(10), base=Decimal("347.50"))
    surcharge = Allowance(True, "Remise en état", "ABK", Decimal("15.00"), S, TWENTY)
    return invoice(FRENCH, [MINUTES, DAY], allowances=(percent, surcharge))


CASES: dict[str, Callable[[], Invoice]] = {
    "property, French company": lambda: invoice(FRENCH, [MINUTES, DAY]),
    "property, German company": lambda: invoice(GERMAN, [MINUTES, DAY], treatment="B2BINT", language="de"),
    "property, Swiss company": lambda: invoice(SWISS, [MINUTES, DAY], treatment="B2BINT", language="de"),
    "reverse charge": lambda: invoice(
        GERMAN, [untaxed(RESIN, AE)], "VATEX-EU-AE", treatment="B2BINT", language="de"
    ),
    "Swiss service": lambda: invoice(
        SWISS, [untaxed(RESIN, O)], "VATEX-EU-O", treatment="B2BINT", language="en"
    ),
    "franchise": lambda: invoice(FRENCH, [untaxed(MINUTES, E), untaxed(COFFEE, E)], "VATEX-FR-FRANCHISE"),
    "bare room": lambda: invoice(FRENCH, [untaxed(DAY, E)], "VATEX-FR-CGI261D-2", treatment="OUTOFSCOPE"),
    "bare room beside an equipped one": lambda: invoice(
        FRENCH, [MINUTES, untaxed(DAY, E)], "VATEX-FR-CGI261D-2"
    ),
    "two rates": lambda: invoice(FRENCH, [MINUTES, COFFEE, RESIN], purchase_order="BC-2026-0774"),
    "negative line": lambda: invoice(FRENCH, [DAY, INCLUDED]),
    "allowance and surcharge": allowance_and_surcharge,
    "credit note": credit_note,
    "public buyer": lambda: invoice(
        UNIVERSITY, [MINUTES], purchase_order="ENG-4711", contract="MARCHE-2026-3", vat_on_debits=True
    ),
    "private person": lambda: invoice(PERSON, [MINUTES], treatment="B2C"),
    "orders and projects by line": lambda: invoice(
        FRENCH,
        [
            replace(MINUTES, purchase_order="BC-1", project_code="ESSAI-6"),
            replace(DAY, purchase_order="BC-2"),
        ],
        specimen=True,
        seller=replace(SELLER, iban="", siret="", contact_name="", phone="", email=""),
    ),
}
