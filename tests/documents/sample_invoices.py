"""Invoices as they are frozen, made by hand for the tests of documents."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path

from campus_desk.documents import PdfRenderer
from campus_desk.domain.charge import SourceKind, UnitCode, VatCategory
from campus_desk.domain.customer import Address
from campus_desk.domain.identifiers import CustomerId
from campus_desk.domain.invoice import DocumentKind, Invoice, InvoiceLine, Party, VatBreakdown
from campus_desk.domain.money import line_net, round2
from campus_desk.reference.wording import FluentWording

RESOURCES = Path(__file__).parents[2] / "resources"

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
    iban="FR7699999000010000000004286",
    bic="EXPLFRPPXXX",
)
BUYER = Party(
    name="Orthogrid",
    legal_form="SAS",
    address=Address(
        "Service comptabilité fournisseurs",
        "Bâtiment A, 2e étage",
        "12 allée des Échantillons",
        "67000",
        "STRASBOURG",
        "FR",
    ),
    siren="000987651",
    vat_number="FR03000987651",
    contact_name="Anne Roth",
    code="ORTHOGRID",
)
NOTES = (
    ("AAB", "Pas d’escompte pour paiement anticipé."),
    ("PMD", "En cas de retard\u202f: pénalités au taux de refinancement de la BCE majoré de 10 points."),
    ("PMT", "Indemnité forfaitaire pour frais de recouvrement\u202f: 40\u00a0€."),
)

Spec = tuple[int, str, str, str, UnitCode, str, str, SourceKind, str]
_PICTURE: tuple[Spec, ...] = (
    (6, "Salle Rhin — revue de conception", "09:00–11:30, tarif locataire, heures pleines",
     "150", UnitCode.MINUTE, "60", "45.00", SourceKind.BOOKING, "20.00"),
    (6, "Heures incluses au contrat, salles de réunion",
     "Forfait mensuel de 4 heures, 2 h 30 utilisées le 6, sans report du solde",
     "-150", UnitCode.MINUTE, "60", "45.00", SourceKind.USAGE, "20.00"),
    (8, "Arceau chirurgical — essai 6", "13:05–13:55, temps réel au badge, sans arrondi",
     "50", UnitCode.MINUTE, "60", "96.00", SourceKind.USAGE, "20.00"),
    (13, "Banc d’essai — fatigue ISO 7206", "Journée (plafond atteint après 6 h)",
     "1", UnitCode.DAY, "1", "310.00", SourceKind.BOOKING, "20.00"),
    (14, "Amphithéâtre — journée partenaires", "Demi-journée 14:00–17:00, montage 30 min inclus",
     "1", UnitCode.LUMP_SUM, "1", "420.00", SourceKind.BOOKING, "20.00"),
    (14, "Démontage au-delà de 30 min", "45 min utilisées, 15 min facturées",
     "15", UnitCode.MINUTE, "60", "60.00", SourceKind.BOOKING, "20.00"),
    (20, "Imprimante 3D résine — lot 13", "Nuit 20:00–07:00, tarif hors pointe",
     "660", UnitCode.MINUTE, "60", "12.00", SourceKind.USAGE, "20.00"),
    (27, "Salle Ill — annulation tardive", "Annulée 3 h avant, barème\u202f: 50\u00a0% du prix",
     "0.5", UnitCode.ONE, "1", "135.00", SourceKind.BOOKING, "20.00"),
    (14, "Café d’accueil", "Effectif déclaré le 9 octobre",
     "64", UnitCode.PERSON, "1", "4.50", SourceKind.SERVICE, "10.00"),
    (14, "Technicien de régie", "13:30–17:45, pause non déduite",
     "255", UnitCode.MINUTE, "60", "48.00", SourceKind.SERVICE, "20.00"),
    (20, "Résine biocompatible", "Relevé de fin d’impression",
     "0.82", UnitCode.ONE, "1", "185.00", SourceKind.SERVICE, "20.00"),
)  # fmt: skip


def a_line(position: int, spec: Spec) -> InvoiceLine:
    day, name, detail, quantity, unit, base, price, source, rate = spec
    on = date(2026, 10, 1) + timedelta(days=day - 1)
    return InvoiceLine(
        position=position,
        description=name,
        detail=detail,
        quantity=Decimal(quantity),
        unit=unit,
        base_quantity=Decimal(base),
        unit_price=Decimal(price),
        net=line_net(Decimal(quantity), Decimal(price), Decimal(base)),
        vat_category=VatCategory.STANDARD,
        vat_rate=Decimal(rate),
        service_from=on,
        service_to=on,
        project_code="",
        purchase_order="",
        source_kind=source,
        source_id=position,
    )


def an_invoice(lines: tuple[InvoiceLine, ...] = (), **changes: object) -> Invoice:
    """The invoice of the design's picture, or one with other lines, its totals recomputed."""
    lines = lines or tuple(a_line(n, spec) for n, spec in enumerate(_PICTURE, 1))
    rates = sorted({line.vat_rate for line in lines}, reverse=True)
    vat = []
    for rate in rates:
        base = sum((line.net for line in lines if line.vat_rate == rate), Decimal("0.00"))
        vat.append(VatBreakdown(VatCategory.STANDARD, rate, base, round2(base * rate / 100)))
    net = sum((line.net for line in lines), Decimal("0.00"))
    tax = sum((group.tax for group in vat), Decimal("0.00"))
    invoice = Invoice(
        kind=DocumentKind.INVOICE,
        number="F2026-000412",
        issue_date=date(2026, 11, 10),
        due_date=date(2026, 12, 10),
        language="fr",
        customer_id=CustomerId(1),
        period_from=date(2026, 10, 1),
        period_to=date(2026, 10, 31),
        seller=SELLER,
        buyer=BUYER,
        lines=lines,
        vat=tuple(vat),
        net=net,
        tax=tax,
        gross=net + tax,
        purchase_order="BC-2026-0774",
        notes=NOTES,
        vat_on_debits=True,
    )
    return replace(invoice, **changes)  # type: ignore[arg-type]


def a_credit_note() -> Invoice:
    """A credit note over the whole invoice of the picture."""
    return an_invoice(
        kind=DocumentKind.CREDIT_NOTE,
        number="A2026-000007",
        corrects_number="F2026-000412",
        corrects_date=date(2026, 11, 10),
        reason="Salle facturée deux fois",
        purchase_order="",
        notes=(),
    )


def many_lines(count: int) -> tuple[InvoiceLine, ...]:
    """As many lines as asked for, spread over the month."""
    return tuple(
        replace(a_line(n, _PICTURE[n % 8 if n % 8 != 1 else 0]), description=f"Salle Rhin — réunion nº {n}")
        for n in range(1, count + 1)
    )


@cache
def wording() -> FluentWording:
    return FluentWording(RESOURCES / "wording")


@cache
def renderer() -> PdfRenderer:
    return PdfRenderer(RESOURCES, wording())
