"""One invoice for every case of VAT and of customer that the paper has to show."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from campus_desk.domain.charge import VatCategory
from campus_desk.domain.customer import Address
from campus_desk.domain.invoice import Allowance, Invoice, Party, VatBreakdown
from campus_desk.domain.money import round2
from tests.documents.sample_invoices import BUYER, NOTES, a_credit_note, an_invoice, many_lines

PUBLIC = Party(
    name="Université des Marches du Rhin",
    address=Address(
        "Direction des affaires financières", "Pôle achats", "4 rue de l’Essai", "67000", "STRASBOURG", "FR"
    ),
    siren="000765432",
    siret="00076543200018",
    is_public=True,
    service_code="DAF-ACHATS",
)
GERMAN = Party(
    name="Rheinprothetik",
    legal_form="GmbH",
    address=Address("Musterweg 7", "", "", "77694", "Kehl", "DE"),
    vat_number="DE999999999",
)
SWISS = Party(
    name="Basilea Implant",
    legal_form="AG",
    address=Address("Musterstrasse 12", "", "", "4051", "Basel", "CH"),
    vat_number="CHE999999999MWST",
)
PERSON = Party(
    name="Jeanne Exemple",
    address=Address("3 rue du Modèle", "", "", "67000", "STRASBOURG", "FR"),
    is_person=True,
)
_EXEMPT = {
    "reverse charge": (
        *(VatCategory.REVERSE_CHARGE, "VATEX-EU-AE", GERMAN),
        "Autoliquidation par le preneur, art. 283-2 du CGI et art. 196 de la directive 2006/112/CE.",
    ),
    "swiss": (
        *(VatCategory.OUTSIDE_SCOPE, "VATEX-EU-O", SWISS),
        "Prestation non soumise à la TVA française, art. 259-1 du CGI.",
    ),
    "franchise": (VatCategory.EXEMPT, "VATEX-FR-FRANCHISE", BUYER, "TVA non applicable, art. 293 B du CGI."),
    "bare room": (
        *(VatCategory.EXEMPT, "VATEX-FR-CGI261D-2", BUYER),
        "Location de locaux nus exonérée, art. 261 D, 2° du CGI.",
    ),
}  # fmt: skip


def exempt(case: str, lines: int = 4) -> Invoice:
    """An invoice of which nothing has VAT, for one reason."""
    category, code, buyer, reason = _EXEMPT[case]
    none = Decimal("0.00")
    untaxed = tuple(
        replace(line, vat_category=category, vat_rate=none) for line in an_invoice(many_lines(lines)).lines
    )
    invoice = an_invoice(untaxed, buyer=buyer, vat_on_debits=False)
    group = VatBreakdown(category, none, invoice.net, none, reason, code)
    return replace(invoice, vat=(group,), tax=none, gross=invoice.net)


def with_allowances() -> Invoice:
    """The invoice of the picture, 5 % off and a fee added: 1 668,20 − 83,41 + 40,00 = 1 624,79 before VAT.

    VAT of 20 %: 1 380,20 − 83,41 + 40,00 = 1 336,79, of which 267,36; with 28,80 at 10 % the total is 1 920,95.
    """
    plain = an_invoice()
    allowances = (
        Allowance(
            *(False, "Remise de fidélité", "95", Decimal("83.41"), VatCategory.STANDARD, Decimal("20.00")),
            percent=Decimal(5),
            base=plain.net,
        ),
        Allowance(True, "Frais de dossier", "", Decimal("40.00"), VatCategory.STANDARD, Decimal("20.00")),
    )
    base = plain.vat[0].base + Decimal("40.00") - Decimal("83.41")
    full = replace(plain.vat[0], base=base, tax=round2(base * 20 / 100))
    net, tax = plain.net + Decimal("40.00") - Decimal("83.41"), full.tax + plain.vat[1].tax
    return replace(plain, allowances=allowances, vat=(full, plain.vat[1]), net=net, tax=tax, gross=net + tax)


def public_body() -> Invoice:
    """What a public body wants to read: SIRET, service, commitment, contract; and a note for platforms."""
    return an_invoice(
        buyer=PUBLIC,
        purchase_order="EJ-2026-004711",
        contract="MAPA-2025-17",
        payment_terms="Paiement à 30 jours à compter de la réception.",
        notes=(
            *NOTES,
            ("BAR", "OUTOFSCOPE"),
            ("REG", "Capital 50 000 €"),
            ("ABL", "RCS Strasbourg 000 234 567"),
        ),
    )


def billed_elsewhere() -> Invoice:
    """The letter goes to an accountant, the invoice is for the company."""
    return an_invoice(
        billed_to=Party(
            name="Cabinet Comptable Imaginaire",
            address=Address(
                "Pour le compte d’Orthogrid",
                "Service fournisseurs",
                "18 quai du Modèle",
                "68100",
                "MULHOUSE",
                "FR",
            ),
        )
    )


def every_case() -> dict[str, Invoice]:
    """Return an invoice for every case, by name."""
    return {
        "picture": an_invoice(),
        "credit note": a_credit_note(),
        **{case: exempt(case) for case in _EXEMPT},
        "person": an_invoice(buyer=PERSON, purchase_order=""),
        "allowances": with_allowances(),
        "public": public_body(),
        "billed elsewhere": billed_elsewhere(),
    }
