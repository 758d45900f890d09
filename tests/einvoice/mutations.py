"""The defects an invoice may have, each with every check that must find it.

``CD-…`` is the program's own, ``BR-FR-…`` the French reform's, ``BR-…`` of EN 16931, ``FX-SCH-…`` the Factur-X
profile's, ``XSD`` the schema's. Where only a ``CD-…`` stands, the published rules notice nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from campus_desk.domain.charge import UnitCode, VatCategory
from campus_desk.domain.customer import Address
from campus_desk.domain.invoice import Allowance, Invoice, InvoiceLine, Party, VatBreakdown
from tests.einvoice.cases import (
    AE,
    CASES,
    FRENCH,
    GERMAN,
    MENTIONS,
    MINUTES,
    NONE,
    PERSON,
    SELLER,
    TWENTY,
    E,
    O,
    S,
    credit_note,
    invoice,
    line,
    taken_off,
    untaxed,
)


@dataclass(frozen=True)
class Defect:
    """An invoice with one defect.

    Attributes:
        caught_by: The rules that must find it.
    """

    name: str
    made: Callable[[], Invoice]
    caught_by: tuple[str, ...]


@dataclass(frozen=True)
class Damage:
    """A piece of the XML of a case, replaced.

    Attributes:
        caught_by: The published rules that must find it: nobody else sees the XML.
    """

    name: str
    piece: str
    instead: str
    caught_by: tuple[str, ...]
    case: str = "public buyer"


def whole(**changes: object) -> Invoice:
    """An invoice of 37.50 + 310.00 = 347.50, VAT 69.50, 417.00 to pay, with something changed in it."""
    return replace(CASES["property, French company"](), **changes)  # type: ignore[arg-type]


def first_line(**changes: object) -> Invoice:
    """The same with something changed in its first line, and nothing else."""
    made = whole()
    first = replace(made.lines[0], **changes)  # type: ignore[arg-type]
    return replace(made, lines=(first, *made.lines[1:]))


def one_line(**changes: object) -> Invoice:
    """An invoice over one line with something changed in it, totals added up over what the line says."""
    return invoice(FRENCH, [replace(MINUTES, **changes)])  # type: ignore[arg-type]


def beside(**changes: object) -> Invoice:
    """An invoice over a line, and one beside it with something changed in it."""
    return invoice(FRENCH, [MINUTES, replace(MINUTES, **changes)])  # type: ignore[arg-type]


def group(**changes: object) -> Invoice:
    """The whole with something changed in its one VAT group."""
    made = whole()
    return replace(made, vat=(replace(made.vat[0], **changes),))  # type: ignore[arg-type]


def taxed(amount: str) -> Invoice:
    """The whole with another VAT, and totals that agree with it."""
    tax = Decimal(amount)
    made = whole()
    return replace(made, vat=(replace(made.vat[0], tax=tax),), tax=tax, gross=made.net + tax)


def noted(*notes: tuple[str, str]) -> Invoice:
    """The whole with other notes."""
    return whole(notes=notes)


def without(subject: str) -> Invoice:
    """The whole without one of its notes."""
    return noted(*(note for note in whole().notes if note[0] != subject))


def seller(**changes: object) -> Invoice:
    """The whole from a seller with something changed."""
    return whole(seller=replace(SELLER, **changes))  # type: ignore[arg-type]


def buyer(party: Party = FRENCH, **changes: object) -> Invoice:
    """The whole to a buyer with something changed."""
    return whole(buyer=replace(party, **changes))  # type: ignore[arg-type]


def reverse(**changes: object) -> Invoice:
    """A reverse charge to a buyer with something changed."""
    party = replace(GERMAN, **changes)  # type: ignore[arg-type]
    return invoice(party, [untaxed(MINUTES, AE)], "VATEX-EU-AE", "B2BINT")


def allowed(each: Allowance) -> Invoice:
    """An invoice with one allowance, totals added up over what it says."""
    return invoice(FRENCH, [MINUTES], allowances=(each,))


def credited(**changes: object) -> Invoice:
    """A credit note with something changed."""
    return replace(credit_note(), **changes)  # type: ignore[arg-type]


def rated(rate: str, category: VatCategory = S) -> Invoice:
    """An invoice at a rate, totals added up."""
    code = "VATEX-FR-FRANCHISE" if category is E else ""
    return invoice(FRENCH, [replace(MINUTES, vat_category=category, vat_rate=Decimal(rate))], code)


def cents(category: VatCategory = S) -> list[InvoiceLine]:
    """Three lines of 0.03 €: 0.09 × 20 % = 0.018, rounded once to 0.02 and line by line to 0.03."""
    return [line("1", UnitCode.ONE, "1", "0.03", "0.03", category)] * 3


def taxed_by_line() -> Invoice:
    """VAT summed over lines: 0.03 € instead of 0.02 €."""
    made = invoice(FRENCH, cents())
    tax = Decimal("0.03")
    return replace(made, vat=(replace(made.vat[0], tax=tax),), tax=tax, gross=made.net + tax)


def mixed_reasons() -> Invoice:
    """Two bare rooms, each exempt for another reason."""
    made = invoice(FRENCH, [untaxed(MINUTES, E), untaxed(MINUTES, AE)], "VATEX-FR-FRANCHISE")
    other = replace(made.vat[1], exemption_reason="Autoliquidation", exemption_code="VATEX-EU-AE")
    return replace(made, vat=(made.vat[0], other))


def outside_and_inside() -> Invoice:
    """A service outside the scope of VAT beside one within it."""
    return invoice(FRENCH, [MINUTES, untaxed(MINUTES, O)], "VATEX-EU-O")


_TWICE = VatBreakdown(S, TWENTY, Decimal("347.50"), Decimal("69.50"))

DEFECTS = (
    # amounts
    Defect("VAT half a euro too much", lambda: taxed("70.00"), ("CD-05",)),
    Defect("VAT a cent too little", lambda: taxed("69.49"), ("CD-05",)),
    Defect("VAT summed over lines", taxed_by_line, ("CD-05",)),
    Defect("VAT of a tenth", lambda: taxed("6.95"), ("CD-05", "BR-CO-17", "BR-S-09")),
    Defect("line net a cent off", lambda: one_line(net=Decimal("37.51")), ("CD-01",)),
    Defect("line net without the base quantity", lambda: one_line(net=Decimal("2250.00")), ("CD-01",)),
    Defect("a line counted twice", lambda: whole(lines=(*whole().lines, whole().lines[0])),
           ("CD-02", "CD-04", "CD-06", "BR-CO-13", "BR-S-08")),
    Defect("a line forgotten", lambda: whole(lines=whole().lines[:1]), ("CD-04", "CD-06", "BR-CO-13")),
    Defect("no line at all", lambda: whole(lines=()), ("CD-04", "CD-06", "XSD", "BR-16")),
    Defect("net a cent off", lambda: whole(net=Decimal("347.51")), ("CD-06", "BR-CO-13", "BR-CO-15")),
    Defect("VAT total off", lambda: whole(tax=Decimal("69.51")), ("CD-06", "BR-CO-14", "BR-CO-15")),
    Defect("gross a cent off", lambda: whole(gross=Decimal("417.01")), ("CD-06", "BR-CO-15")),
    Defect("base of the VAT off", lambda: group(base=Decimal("347.00")), ("CD-04", "CD-05", "BR-S-08")),
    Defect("no VAT group", lambda: whole(vat=()), ("CD-04", "CD-06", "XSD", "BR-CO-18")),
    Defect("a VAT group twice", lambda: whole(vat=(_TWICE, _TWICE)), ("CD-04", "CD-06", "BR-CO-14")),
    Defect("a VAT group of nothing",
           lambda: whole(vat=(*whole().vat, VatBreakdown(S, Decimal("10.00"), NONE, NONE))), ("CD-04",)),
    Defect("three decimals", lambda: one_line(net=Decimal("37.500")), ("CD-08", "BR-FR-DEC-01_BT-131")),
    Defect("no decimals", lambda: one_line(net=Decimal(38), unit_price=Decimal("45.60")), ("CD-08",)),
    Defect("minus zero", lambda: beside(net=Decimal("-0.00"), quantity=Decimal(0)), ("CD-08",)),
    Defect("minus zero minutes", lambda: beside(net=NONE, quantity=Decimal("-0")), ("CD-08",)),
    Defect("five decimals of a quantity", lambda: first_line(quantity=Decimal("50.00001")),
           ("CD-03", "BR-FR-DEC-02_BT-129")),
    Defect("five decimals of a price", lambda: first_line(unit_price=Decimal("45.00001")), ("CD-03",)),
    Defect("a negative price", lambda: one_line(unit_price=Decimal("-45.00"), quantity=Decimal(-50)),
           ("CD-03", "BR-27", "BR-FR-DEC-03_BT-146")),
    Defect("a base quantity of nothing", lambda: first_line(base_quantity=Decimal(0)), ("CD-03",)),
    Defect("two lines of one number", lambda: whole(lines=(whole().lines[0], replace(whole().lines[1], position=1))),
           ("CD-02",)),
    Defect("more given back than charged", lambda: one_line(quantity=Decimal(-50), net=Decimal("-37.50")),
           ("CD-07", "CD-25")),
    Defect("nothing to pay", lambda: one_line(quantity=Decimal(0), net=NONE), ("CD-07",)),
    Defect("a credit note of negative amounts",
           lambda: credited(lines=(replace(MINUTES, quantity=Decimal(-50), net=Decimal("-37.50"), position=1),),
                            vat=(VatBreakdown(S, TWENTY, Decimal("-37.50"), Decimal("-7.50")),),
                            net=Decimal("-37.50"), tax=Decimal("-7.50"), gross=Decimal("-45.00")),
           ("CD-07", "CD-25")),
    # allowances and charges
    Defect("a negative allowance", lambda: allowed(taken_off("-5.00")), ("CD-09",)),
    Defect("an allowance without reason", lambda: allowed(taken_off("5.00", reason="")), ("CD-09",)),
    Defect("an allowance without reason and code", lambda: allowed(taken_off("5.00", reason="", reason_code="")),
           ("CD-09", "BR-33", "BR-CO-21")),
    Defect("an allowance that is not its share",
           lambda: allowed(taken_off("3.00", percent=Decimal(10), base=Decimal("37.50"))), ("CD-09",)),
    Defect("a share of nothing", lambda: allowed(taken_off("3.75", percent=Decimal(10))), ("CD-09",)),
    Defect("an allowance left out of the total", lambda: whole(allowances=(taken_off("5.00"),)),
           ("CD-04", "CD-06", "BR-CO-13", "BR-S-08")),
    # VAT
    Defect("a German rate", lambda: rated("19.00"), ("CD-10", "BR-FR-16_BT-119", "BR-FR-16_BT-152")),
    Defect("a rate that France had once", lambda: rated("19.60"), ("CD-10",)),
    Defect("standard rate of nothing", lambda: rated("0.00"), ("CD-10", "BR-S-05")),
    Defect("exempt at 20 %", lambda: rated("20.00", E), ("CD-10", "BR-E-05", "BR-E-09")),
    Defect("reverse charge without the buyer's VAT number", lambda: reverse(vat_number=""), ("CD-11", "BR-AE-02")),
    Defect("reverse charge to a company register only",
           lambda: reverse(vat_number="", siren="000987651"), ("CD-11",)),
    Defect("reverse charge without the seller's VAT number",
           lambda: replace(reverse(), seller=replace(SELLER, vat_number="")), ("CD-11",)),
    Defect("outside the scope beside within", outside_and_inside, ("CD-12", "BR-O-11", "BR-O-12")),
    Defect("exempt without a reason",
           lambda: replace(CASES["franchise"](), vat=(replace(CASES["franchise"]().vat[0], exemption_reason="",
                                                              exemption_code=""),)), ("CD-13", "BR-E-10")),
    Defect("exempt without a code",
           lambda: replace(CASES["franchise"](), vat=(replace(CASES["franchise"]().vat[0], exemption_code=""),)),
           ("CD-13",)),
    Defect("taxed, and exempt", lambda: group(exemption_reason="art. 293 B", exemption_code="VATEX-FR-FRANCHISE"),
           ("CD-13", "BR-S-10")),
    Defect("mixed exemption reasons", mixed_reasons, ("CD-13",)),
    Defect("an exemption nobody knows",
           lambda: replace(CASES["franchise"](), vat=(replace(CASES["franchise"]().vat[0],
                                                              exemption_code="VATEX-FR-NOTHING"),)),
           ("FX-SCH-A-000589",)),
    # dates
    Defect("due before it is issued", lambda: whole(due_date=date(2026, 11, 9)), ("CD-14", "BR-FR-CO-07_BT-9")),
    Defect("a period that ends before it begins", lambda: whole(period_from=date(2026, 11, 1)), ("CD-15", "BR-29")),
    Defect("a service that ends before it begins", lambda: first_line(service_from=date(2026, 10, 7)),
           ("CD-15", "BR-30")),
    Defect("a service of another month",
           lambda: first_line(service_from=date(2026, 9, 30), service_to=date(2026, 9, 30)), ("CD-15",)),
    # number and reference
    Defect("no number", lambda: whole(number=""), ("CD-16", "XSD", "BR-02")),
    Defect("36 characters of number", lambda: whole(number="F" * 36), ("CD-16", "BR-FR-01_BT-1")),
    Defect("a space in the number", lambda: whole(number="F2026 412"), ("CD-16", "BR-FR-02_BT-1")),
    Defect("an accent in the number", lambda: whole(number="É2026-412"), ("CD-16", "BR-FR-02_BT-1")),
    Defect("a credit note of nothing", lambda: credited(corrects_number="", corrects_date=None),
           ("CD-17", "BR-FR-CO-05_BT-3")),
    Defect("a credit note without the date", lambda: credited(corrects_date=None), ("CD-17", "BR-FR-CO-05_BT-3")),
    Defect("a credit note of tomorrow's invoice", lambda: credited(corrects_date=date(2026, 11, 11)), ("CD-17",)),
    Defect("a credit note of itself", lambda: credited(corrects_number="A2026-000007"), ("CD-17",)),
    Defect("an invoice that corrects", lambda: whole(corrects_number="F2026-000400"), ("CD-17",)),
    # notes
    Defect("no recovery fee", lambda: without("PMT"), ("CD-18", "BR-FR-05_BT-22_PMT")),
    Defect("no penalty", lambda: without("PMD"), ("CD-18", "BR-FR-05_BT-22_PMD")),
    Defect("no discount terms", lambda: without("AAB"), ("CD-18", "BR-FR-05_BT-22_AAB")),
    Defect("two recovery fees", lambda: noted(*whole().notes, MENTIONS[2]), ("CD-18", "BR-FR-06_BT-21_PMT")),
    Defect("a penalty of no words", lambda: noted(("PMD", " "), *without("PMD").notes),
           ("CD-18", "PEPPOL-EN16931-R008")),
    Defect("no treatment", lambda: without("BAR"), ("CD-19",)),
    Defect("two treatments", lambda: noted(*whole().notes, ("BAR", "B2C")), ("CD-19", "BR-FR-31_BT-21")),
    Defect("a treatment nobody knows", lambda: noted(*MENTIONS, ("BAR", "B2G")), ("CD-19", "BR-FR-20_BT-21")),
    Defect("a person treated as a company",
           lambda: invoice(PERSON, [MINUTES], treatment="B2BINT"), ("CD-19",)),
    Defect("a company treated as a person", lambda: noted(*MENTIONS, ("BAR", "B2C")), ("CD-19",)),
    Defect("another process", lambda: whole(process="X1"), ("CD-19", "BR-FR-08_BT-23")),
    Defect("another currency", lambda: whole(currency="CHF"), ("CD-19", "BR-FR-CO-12_BT-5")),
    # parties
    Defect("no address of the seller's platform", lambda: seller(endpoint=""), ("CD-20", "BR-FR-13_BT-34")),
    Defect("no address of the buyer's platform", lambda: buyer(endpoint=""), ("CD-20", "BR-FR-12_BT-49")),
    Defect("an address without scheme", lambda: buyer(endpoint_scheme=""), ("CD-20", "BR-63")),
    Defect("another company's address", lambda: buyer(endpoint="000111229"), ("CD-20", "BR-FR-21_BT-49")),
    Defect("a company by e-mail", lambda: buyer(endpoint="a@b.example", endpoint_scheme="EM"), ("BR-FR-21_BT-49",)),
    Defect("a company without SIREN", lambda: buyer(siren=""), ("BR-FR-11_BT-47",)),
    Defect("a nameless seller", lambda: seller(name=""), ("CD-21", "BR-06")),
    Defect("a nameless buyer", lambda: buyer(name=""), ("CD-21", "BR-07")),
    Defect("a nameless line", lambda: first_line(description=""), ("CD-21", "XSD", "BR-25")),
    Defect("a bell in a text", lambda: first_line(detail="09:00\x0710:00"), ("CD-22",)),
    Defect("half a character", lambda: buyer(contact_name="Anne \ud83d"), ("CD-22",)),
    # identifiers
    Defect("an IBAN with a wrong digit", lambda: seller(iban="FR7699999000010000000004287"), ("CD-23",)),
    Defect("a SIREN with a wrong digit", lambda: buyer(siren="000987652", endpoint="000987652"), ("CD-23",)),
    Defect("a SIRET with a wrong digit", lambda: seller(siret="00023456700015"), ("CD-23",)),
    Defect("a VAT number with a wrong digit", lambda: buyer(vat_number="FR04000987651"), ("CD-23",)),
    Defect("a country nobody knows", lambda: buyer(address=Address("1", "", "", "1", "Nulle part", "XX")),
           ("CD-23", "FX-SCH-A-000568")),
    Defect("a BIC of seven characters", lambda: seller(bic="EXPLFRP"), ("CD-26",)),
    Defect("a postcode of four digits",
           lambda: buyer(address=Address("1", "", "", "9000", "Belfort", "FR")), ("CD-26",)),
    Defect("a SIRET of another SIREN", lambda: seller(siret="00098765100015"), ("CD-24", "BR-FR-09_BT-29")),
    Defect("a SIRET without SIREN", lambda: buyer(siret="00098765100015", siren=""), ("CD-24", "BR-FR-09_BT-46")),
)  # fmt: skip

DAMAGES = (
    Damage("another kind of document", "<ram:TypeCode>380<", "<ram:TypeCode>325<", ("BR-FR-04_BT-3",)),
    Damage("another profile", "urn:cen.eu:en16931:2017<", "urn:cen.eu:en16931:2018<", ("FX-SCH-A-000556",)),
    Damage("a day that is none", ">20261110<", ">20261131<", ("BR-FR-03_BT-2",)),
    Damage("another way to write a day", 'format="102">20261110', 'format="203">20261110', ("FX-SCH-A-000554",)),
    Damage("a unit nobody knows", 'BilledQuantity unitCode="MIN"', 'BilledQuantity unitCode="MINUTES"',
           ("FX-SCH-A-000613",)),
    Damage("a unit that is not there", 'BilledQuantity unitCode="MIN"', "BilledQuantity", ("BR-23",)),
    Damage("an identifier without scheme", 'GlobalID schemeID="0009">0002', "GlobalID>0002",
           ("BR-FR-CO-10_BT-29-1",)),
    Damage("a SIREN of eight digits", '"0002">000234567<', '"0002">00234567<',
           ("BR-FR-32-LEGALID", "BR-FR-09_BT-29")),
    Damage("an empty element", "<ram:BuyerReference>SERV-FACT<", "<ram:BuyerReference><", ("PEPPOL-EN16931-R008",)),
    Damage("an element of no schema", "<ram:TaxBasisTotalAmount>", "<ram:Taxes/><ram:TaxBasisTotalAmount>", ("XSD",)),
    Damage("a comma for a point", "<ram:GrandTotalAmount>45.00<", "<ram:GrandTotalAmount>45,00<", ("XSD",)),
    Damage("no total", "<ram:GrandTotalAmount>45.00</ram:GrandTotalAmount>", "", ("XSD", "BR-14")),
    Damage("nothing due", "<ram:DuePayableAmount>45.00<", "<ram:DuePayableAmount>0.00<", ("BR-CO-16",)),
    Damage("no account", "<ram:IBANID>FR7699999000010000000004286</ram:IBANID>", "", ("BR-50", "BR-61")),
    Damage("no country of the seller", "<ram:CityName>Strasbourg</ram:CityName><ram:CountryID>FR</ram:CountryID>"
           "</ram:PostalTradeAddress><ram:URIUniversalCommunication><ram:URIID schemeID=\"0225\">000234567<",
           "</ram:PostalTradeAddress><ram:URIUniversalCommunication><ram:URIID schemeID=\"0225\">000234567<",
           ("XSD", "BR-09")),
    Damage("a VAT number outside the scope of VAT", 'schemeID="FC">000234567', 'schemeID="VA">FR75000234567',
           ("BR-O-02",), "Swiss service"),
    Damage("a rate outside the scope of VAT", "<ram:CategoryCode>O</ram:CategoryCode></ram:ApplicableTradeTax>"
           "<ram:BillingSpecifiedPeriod>", "<ram:CategoryCode>O</ram:CategoryCode><ram:RateApplicablePercent>0.00"
           "</ram:RateApplicablePercent></ram:ApplicableTradeTax><ram:BillingSpecifiedPeriod>",
           ("BR-O-05",), "Swiss service"),
)  # fmt: skip
