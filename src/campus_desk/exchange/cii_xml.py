"""The XML within a Factur-X: UN/CEFACT Cross Industry Invoice D22B, profile EN 16931, from a frozen invoice.

Written by hand, element after element in the order of the XSD: what other libraries read back is then a second opinion.
Nothing is computed here but sums that the snapshot itself names; a figure that is wrong in the snapshot is written as
it is, for the rules to find. What EN 16931 has no place for (the address a letter goes to, the steps of a price) stays
on paper. BT and BG numbers are those of EN 16931-1.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cache

from lxml import etree
from lxml.etree import _Element as Element

from campus_desk.domain.charge import VatCategory
from campus_desk.domain.invoice import Allowance, DocumentKind, Invoice, InvoiceLine, Party, VatBreakdown

PROFILE = "urn:cen.eu:en16931:2017"
"""BT-24. The French platforms take it as it is; their own identifiers are for extensions that nothing here uses."""

_UNCEFACT = "urn:un:unece:uncefact:data:standard"
_NAMESPACES = {
    "rsm": f"{_UNCEFACT}:CrossIndustryInvoice:100",
    "ram": f"{_UNCEFACT}:ReusableAggregateBusinessInformationEntity:100",
    "qdt": f"{_UNCEFACT}:QualifiedDataType:100",
    "udt": f"{_UNCEFACT}:UnqualifiedDataType:100",
}
_SIREN, _SIRET = "0002", "0009"
_SEPA_TRANSFER = "58"
_DUE_ON_INVOICE, _DUE_ON_PAYMENT = "5", "72"
_GENERAL = "AAI"


class CiiXml:
    """Writes the XML of an invoice or credit note; implements ``einvoice_ports.InvoiceXml``."""

    def write(self, invoice: Invoice) -> bytes:
        """Return the XML: UTF-8, without white space between elements, the same bytes for the same invoice.

        Raises:
            ValueError: A text holds a control character, which no XML can (rule CD-22).
        """
        root = etree.Element(_name("rsm:CrossIndustryInvoice"), nsmap=_NAMESPACES)
        context = _in(root, "rsm:ExchangedDocumentContext")
        _text(_in(context, "ram:BusinessProcessSpecifiedDocumentContextParameter"), "ID", invoice.process)
        _text(_in(context, "ram:GuidelineSpecifiedDocumentContextParameter"), "ID", PROFILE)
        _document(_in(root, "rsm:ExchangedDocument"), invoice)
        transaction = _in(root, "rsm:SupplyChainTradeTransaction")
        for line in invoice.lines:
            _line(_in(transaction, "ram:IncludedSupplyChainTradeLineItem"), line, invoice.purchase_order)
        _agreement(_in(transaction, "ram:ApplicableHeaderTradeAgreement"), invoice)
        event = _in(
            _in(transaction, "ram:ApplicableHeaderTradeDelivery"), "ram:ActualDeliverySupplyChainEvent"
        )
        _date(
            event,
            "OccurrenceDateTime",
            max((line.service_to for line in invoice.lines), default=invoice.period_to),
        )
        _settlement(_in(transaction, "ram:ApplicableHeaderTradeSettlement"), invoice)
        return etree.tostring(root, encoding="UTF-8", xml_declaration=True)


def _document(parent: Element, invoice: Invoice) -> None:
    _text(parent, "ID", invoice.number)  # BT-1
    _text(parent, "TypeCode", invoice.kind.value)  # BT-3
    _date(parent, "IssueDateTime", invoice.issue_date)  # BT-2
    notes = list(invoice.notes)
    notes += [(_GENERAL, text) for text in (invoice.reason, "SPECIMEN" if invoice.specimen else "") if text]
    for subject, content in notes:  # BG-1
        note = _in(parent, "ram:IncludedNote")
        _text(note, "Content", content)
        _text(note, "SubjectCode", subject)


def _line(parent: Element, line: InvoiceLine, purchase_order: str) -> None:
    """Write BG-25."""
    _text(_in(parent, "ram:AssociatedDocumentLineDocument"), "LineID", str(line.position))  # BT-126
    product = _in(parent, "ram:SpecifiedTradeProduct")
    _text(product, "Name", line.description)  # BT-153
    _text(product, "Description", line.detail)  # BT-154
    if line.purchase_order and line.purchase_order != purchase_order:
        # BT-132 is a line of the one order of BT-13: another order's number is an attribute of the item (BG-32),
        # named by its code in UNTDID 1153.
        attribute = _in(product, "ram:ApplicableProductCharacteristic")
        _text(attribute, "Description", "ON")
        _text(attribute, "Value", line.purchase_order)
    price = _in(_in(parent, "ram:SpecifiedLineTradeAgreement"), "ram:NetPriceProductTradePrice")
    _text(price, "ChargeAmount", _amount(line.unit_price))  # BT-146
    _text(price, "BasisQuantity", _quantity(line.base_quantity), unitCode=line.unit.value)  # BT-149, BT-150
    delivery = _in(parent, "ram:SpecifiedLineTradeDelivery")
    _text(delivery, "BilledQuantity", _quantity(line.quantity), unitCode=line.unit.value)  # BT-129, BT-130
    settlement = _in(parent, "ram:SpecifiedLineTradeSettlement")
    _tax(_in(settlement, "ram:ApplicableTradeTax"), line.vat_category, line.vat_rate)  # BT-151, BT-152
    _period(settlement, line.service_from, line.service_to)  # BG-26
    summation = _in(settlement, "ram:SpecifiedTradeSettlementLineMonetarySummation")
    _text(summation, "LineTotalAmount", _amount(line.net))  # BT-131
    if line.project_code:
        account = _in(settlement, "ram:ReceivableSpecifiedTradeAccountingAccount")
        _text(account, "ID", line.project_code)  # BT-133


def _agreement(parent: Element, invoice: Invoice) -> None:
    # Where VAT does not apply at all, neither party's VAT number may be stated (BR-O-02).
    in_scope = all(group.category is not VatCategory.OUTSIDE_SCOPE for group in invoice.vat)
    _text(parent, "BuyerReference", invoice.buyer.service_code)  # BT-10
    _party(_in(parent, "ram:SellerTradeParty"), invoice.seller, in_scope, is_seller=True)  # BG-4
    _party(_in(parent, "ram:BuyerTradeParty"), invoice.buyer, in_scope)  # BG-7
    for name, number in (
        ("BuyerOrderReferencedDocument", invoice.purchase_order),  # BT-13
        ("ContractReferencedDocument", invoice.contract),  # BT-12
    ):
        if number:
            _text(_in(parent, f"ram:{name}"), "IssuerAssignedID", number)


def _party(parent: Element, party: Party, in_scope: bool, *, is_seller: bool = False) -> None:
    if party.siret:
        _text(parent, "GlobalID", party.siret, schemeID=_SIRET)  # BT-29, BT-46
    else:
        _text(parent, "ID", party.code)
    _text(parent, "Name", party.name)  # BT-27, BT-44
    if is_seller:
        _text(parent, "Description", party.legal_form)  # BT-33
    if party.siren:
        _text(
            _in(parent, "ram:SpecifiedLegalOrganization"), "ID", party.siren, schemeID=_SIREN
        )  # BT-30, BT-47
    if party.contact_name or party.phone or party.email:  # BG-6, BG-9
        contact = _in(parent, "ram:DefinedTradeContact")
        _text(contact, "PersonName", party.contact_name)
        if party.phone:
            _text(_in(contact, "ram:TelephoneUniversalCommunication"), "CompleteNumber", party.phone)
        if party.email:
            _text(_in(contact, "ram:EmailURIUniversalCommunication"), "URIID", party.email)
    address = _in(parent, "ram:PostalTradeAddress")  # BG-5, BG-8
    _text(address, "PostcodeCode", party.address.postcode)
    lines = (line for line in (party.address.line1, party.address.line2, party.address.line3) if line)
    for name, line in zip(("LineOne", "LineTwo", "LineThree"), lines, strict=False):
        _text(address, name, line)
    _text(address, "CityName", party.address.city)
    _text(address, "CountryID", party.address.country)
    if party.endpoint:
        endpoint = _in(parent, "ram:URIUniversalCommunication")
        _text(endpoint, "URIID", party.endpoint, schemeID=party.endpoint_scheme)  # BT-34, BT-49
    number, scheme = (party.vat_number, "VA") if party.vat_number and in_scope else ("", "")
    if is_seller and not number:
        # A seller under the franchise may have no VAT number; some registration with the tax office it has (BR-E-02).
        number, scheme = party.siren, "FC"
    if number:
        _text(
            _in(parent, "ram:SpecifiedTaxRegistration"), "ID", number, schemeID=scheme
        )  # BT-31, BT-32, BT-48


def _settlement(parent: Element, invoice: Invoice) -> None:
    is_invoice = invoice.kind is DocumentKind.INVOICE
    if is_invoice:
        _text(parent, "PaymentReference", invoice.number)  # BT-83
    _text(parent, "InvoiceCurrencyCode", invoice.currency)  # BT-5
    if is_invoice and invoice.seller.iban:
        _transfer(_in(parent, "ram:SpecifiedTradeSettlementPaymentMeans"), invoice.seller)
    for group in invoice.vat:
        _group(_in(parent, "ram:ApplicableTradeTax"), group, invoice.vat_on_debits)
    _period(parent, invoice.period_from, invoice.period_to)  # BT-73, BT-74
    for each in invoice.allowances:
        _allowance(_in(parent, "ram:SpecifiedTradeAllowanceCharge"), each)
    terms = _in(parent, "ram:SpecifiedTradePaymentTerms")
    _text(terms, "Description", invoice.payment_terms)  # BT-20
    _date(terms, "DueDateDateTime", invoice.due_date)  # BT-9
    _totals(_in(parent, "ram:SpecifiedTradeSettlementHeaderMonetarySummation"), invoice)
    if invoice.corrects_number:
        reference = _in(parent, "ram:InvoiceReferencedDocument")
        _text(reference, "IssuerAssignedID", invoice.corrects_number)  # BT-25
        if invoice.corrects_date is not None:
            _date(reference, "FormattedIssueDateTime", invoice.corrects_date, "qdt")  # BT-26


def _transfer(parent: Element, seller: Party) -> None:
    """Write BG-16 and BG-17: a SEPA credit transfer."""
    _text(parent, "TypeCode", _SEPA_TRANSFER)  # BT-81
    account = _in(parent, "ram:PayeePartyCreditorFinancialAccount")
    _text(account, "IBANID", seller.iban)  # BT-84
    _text(account, "AccountName", seller.name)  # BT-85
    if seller.bic:
        _text(_in(parent, "ram:PayeeSpecifiedCreditorFinancialInstitution"), "BICID", seller.bic)  # BT-86


def _group(parent: Element, group: VatBreakdown, on_debits: bool) -> None:
    """Write BG-23."""
    _text(parent, "CalculatedAmount", _amount(group.tax))  # BT-117
    _text(parent, "TypeCode", "VAT")
    _text(parent, "ExemptionReason", group.exemption_reason)  # BT-120
    _text(parent, "BasisAmount", _amount(group.base))  # BT-116
    _text(parent, "CategoryCode", group.category.value)  # BT-118
    _text(parent, "ExemptionReasonCode", group.exemption_code)  # BT-121
    _text(parent, "DueDateTypeCode", _DUE_ON_INVOICE if on_debits else _DUE_ON_PAYMENT)  # BT-8
    _rate(parent, group.category, group.rate)  # BT-119


def _allowance(parent: Element, each: Allowance) -> None:
    """Write BG-20 or BG-21."""
    indicator = etree.SubElement(_in(parent, "ram:ChargeIndicator"), _name("udt:Indicator"))
    indicator.text = "true" if each.is_charge else "false"
    if each.percent is not None:
        _text(parent, "CalculationPercent", _amount(each.percent))  # BT-94, BT-101
    if each.base is not None:
        _text(parent, "BasisAmount", _amount(each.base))  # BT-93, BT-100
    _text(parent, "ActualAmount", _amount(each.amount))  # BT-92, BT-99
    _text(parent, "ReasonCode", each.reason_code)  # BT-98, BT-105
    _text(parent, "Reason", each.reason)  # BT-97, BT-104
    _tax(_in(parent, "ram:CategoryTradeTax"), each.vat_category, each.vat_rate)  # BT-95, BT-96


def _totals(parent: Element, invoice: Invoice) -> None:
    """Write BG-22."""
    _text(parent, "LineTotalAmount", _amount(invoice.lines_net))  # BT-106
    if any(each.is_charge for each in invoice.allowances):
        _text(parent, "ChargeTotalAmount", _amount(invoice.charges_total))  # BT-108
    if any(not each.is_charge for each in invoice.allowances):
        _text(parent, "AllowanceTotalAmount", _amount(invoice.allowances_total))  # BT-107
    _text(parent, "TaxBasisTotalAmount", _amount(invoice.net))  # BT-109
    _text(parent, "TaxTotalAmount", _amount(invoice.tax), currencyID=invoice.currency)  # BT-110
    _text(parent, "GrandTotalAmount", _amount(invoice.gross))  # BT-112
    _text(parent, "DuePayableAmount", _amount(invoice.gross))  # BT-115


def _tax(parent: Element, category: VatCategory, rate: Decimal) -> None:
    _text(parent, "TypeCode", "VAT")
    _text(parent, "CategoryCode", category.value)
    _rate(parent, category, rate)


def _rate(parent: Element, category: VatCategory, rate: Decimal) -> None:
    # What is outside the scope of VAT has no rate, not even none (BR-O-05).
    if category is not VatCategory.OUTSIDE_SCOPE or rate:
        _text(parent, "RateApplicablePercent", _amount(rate))


def _period(parent: Element, first: date, last: date) -> None:
    period = _in(parent, "ram:BillingSpecifiedPeriod")
    _date(period, "StartDateTime", first)
    _date(period, "EndDateTime", last)


def _date(parent: Element, name: str, day: date, prefix: str = "udt") -> None:
    written = etree.SubElement(_in(parent, f"ram:{name}"), _name(f"{prefix}:DateTimeString"), format="102")
    written.text = f"{day:%Y%m%d}"


def _in(parent: Element, name: str) -> Element:
    return etree.SubElement(parent, _name(name))


def _text(parent: Element, name: str, text: str, /, **attributes: str) -> None:
    """Add an element with a text, none for an empty one: EN 16931 allows no empty elements."""
    if text:
        etree.SubElement(parent, _name(f"ram:{name}"), attributes).text = text


@cache
def _name(qualified: str) -> str:
    prefix, _, local = qualified.partition(":")
    return f"{{{_NAMESPACES[prefix]}}}{local}"


def _amount(value: Decimal) -> str:
    """Return a number with two decimals, or with all it has where there are more."""
    exponent = value.as_tuple().exponent
    return f"{value:.2f}" if isinstance(exponent, int) and exponent > -2 else f"{value:f}"


def _quantity(value: Decimal) -> str:
    """Return a number without the zeros that say nothing: ``150``, ``0.5``."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
