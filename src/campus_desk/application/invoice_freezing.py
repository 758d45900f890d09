"""From a draft to the snapshot that is issued: parties, mentions, dates, under a number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from campus_desk.application.invoice_draft import InvoiceDraft
from campus_desk.application.invoicing_settings import InvoicingSettings, Issuer, Term
from campus_desk.application.ports import Wording
from campus_desk.application.services import Services
from campus_desk.domain.charge import VatCategory
from campus_desk.domain.customer import Customer
from campus_desk.domain.invoice import DocumentKind, Invoice, Party, VatBreakdown
from campus_desk.domain.invoice_rules import SIREN_SCHEME
from campus_desk.domain.messages import Message
from campus_desk.domain.outbox import invoice_addresses
from campus_desk.domain.vat import FRANCHISE, BuyerPlace, place_of

MAIL_SCHEME = "EM"


def freeze(services: Services, draft: InvoiceDraft, number: str, day: date) -> Invoice:
    """Return the snapshot of a draft under a number and a date of issue."""
    customer, seller = draft.customer, draft.seller
    due = day + timedelta(days=max(customer.payment_days, 0))
    return Invoice(
        kind=DocumentKind.INVOICE,
        number=number,
        issue_date=day,
        due_date=due,
        language=customer.language,
        customer_id=customer.id,
        period_from=draft.month.first_day,
        period_to=draft.month.last_day,
        seller=_seller(seller.party),
        buyer=_buyer(customer),
        lines=draft.lines,
        vat=draft.vat,
        net=draft.net,
        tax=draft.tax,
        gross=draft.gross,
        purchase_order=draft.purchase_order,
        specimen=services.specimen,
        notes=tuple(_notes(customer, draft.issuer, draft.vat, services.wording)),
        vat_on_debits=seller.vat_on_debits,
        allowances=draft.allowances,
        billed_to=_billed_to(customer),
        contract=customer.contract,
        payment_terms=services.wording.text(
            Message.of("invoice-payment-terms", days=customer.payment_days, day=due), customer.language
        ),
    )


def completed(invoice: Invoice, customer: Customer, issuer: Issuer, wording: Wording) -> Invoice:
    """Return an issued invoice with what e-invoices need and invoices of earlier versions do not say.

    A credit note repeats its invoice; what that lacks (electronic addresses, mentions) is taken from the customer and
    the settings of today. What it says stays as it is.
    """
    seller, buyer = invoice.seller, invoice.buyer
    if not seller.endpoint:
        today = _seller(seller)
        seller = replace(
            seller, siren=today.siren, endpoint=today.endpoint, endpoint_scheme=today.endpoint_scheme
        )
    if not buyer.endpoint:
        now = _buyer(customer)
        buyer = replace(buyer, endpoint=now.endpoint, endpoint_scheme=now.endpoint_scheme)
    said = {subject for subject, _ in invoice.notes}
    lacking = (each for each in _notes(customer, issuer, invoice.vat, wording) if each[0] not in said)
    return replace(invoice, seller=seller, buyer=buyer, notes=(*invoice.notes, *lacking))


def _seller(party: Party) -> Party:
    siren = party.siren or party.siret[:9]
    return replace(party, siren=siren, endpoint=siren, endpoint_scheme=SIREN_SCHEME if siren else "")


def _buyer(customer: Customer) -> Party:
    siren = customer.siren or customer.siret[:9]
    endpoint, scheme = customer.endpoint, SIREN_SCHEME if customer.endpoint else ""
    if not endpoint and siren and place_of(customer) is BuyerPlace.FRANCE and not customer.is_person:
        endpoint, scheme = siren, SIREN_SCHEME
    if not endpoint and invoice_addresses(customer):
        endpoint, scheme = invoice_addresses(customer)[0], MAIL_SCHEME
    return Party(
        name=customer.name,
        address=customer.address,
        legal_form=customer.legal_form,
        siren=siren,
        siret=customer.siret,
        vat_number=customer.vat_number,
        email=customer.email,
        phone=customer.phone,
        contact_name=customer.contact_name,
        code=customer.code,
        is_public=customer.is_public,
        service_code=customer.service_code,
        endpoint=endpoint,
        endpoint_scheme=scheme,
        is_person=customer.is_person,
    )


def _billed_to(customer: Customer) -> Party | None:
    if customer.billing_address is None and not customer.billing_name:
        return None
    return Party(
        name=customer.billing_name or customer.name, address=customer.billing_address or customer.address
    )


def _notes(
    customer: Customer, issuer: Issuer, vat: Sequence[VatBreakdown], wording: Wording
) -> Iterator[tuple[str, str]]:
    """Yield the mentions the law asks for; a foreign reader gets them in both languages."""
    party = issuer.seller.party
    penalty, recovery = Term.PENALTY_COMPANY, Term.RECOVERY
    if customer.is_public:
        penalty = Term.PENALTY_PUBLIC
    elif customer.is_person:
        penalty, recovery = Term.PENALTY_PERSON, Term.RECOVERY_PERSON
    for subject, term in (("AAB", Term.DISCOUNT), ("PMD", penalty), ("PMT", recovery)):
        yield subject, _in_both(term, customer.language, issuer.settings, wording)
    if party.share_capital:
        yield "REG", party.share_capital
    if party.registration:
        yield "ABL", party.registration
    yield "BAR", _platform_treatment(customer, vat)


def _in_both(term: Term, language: str, settings: InvoicingSettings, wording: Wording) -> str:
    message = Message.of(f"invoice-note-{term.value}")
    texts = (settings.term(term, each) or wording.text(message, each) for each in (language, "fr"))
    return " / ".join(dict.fromkeys(texts))


def _platform_treatment(customer: Customer, vat: Sequence[VatBreakdown]) -> str:
    """Return what a platform does with the document (note BAR of the French CTC rules)."""
    if customer.is_person:
        return "B2C"
    codes = {group.exemption_code for group in vat}
    exempt = all(group.category is VatCategory.EXEMPT for group in vat)
    if exempt and FRANCHISE.exemption_code not in codes:
        # Operations exempt under CGI art. 261 to 261 E are outside the reform (CGI art. 289 bis).
        return "OUTOFSCOPE"
    return "B2B" if place_of(customer) is BuyerPlace.FRANCE else "B2BINT"
