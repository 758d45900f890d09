"""What an invoice must satisfy that nobody else looks at: its arithmetic, its identifiers, and what they mean together.

The published rules compare totals with totals. They do not multiply price by quantity, allow a euro of VAT more or
less (BR-CO-17), and know no check digit. Every rule here has an id of its own, ``CD-01`` to ``CD-26``.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from campus_desk.domain.charge import VatCategory
from campus_desk.domain.invoice import DocumentKind, Invoice, Party
from campus_desk.domain.messages import Message, Value
from campus_desk.domain.money import CENT, ZERO, line_net, round2
from campus_desk.domain.postcode import postcode_problem
from campus_desk.domain.vat import RATES, Taxed

TREATMENTS = ("B2B", "B2BINT", "B2C", "OUTOFSCOPE")
"""What a platform does with a document (note BAR): hand it over, report it, or leave it alone."""

MENTIONS = ("PMT", "PMD", "AAB")
"""Recovery fee, late payment, discount (code de commerce art. L441-9): once each, on credit notes too (BR-FR-05)."""

SIREN_SCHEME = "0225"
"""Electronic addresses of the French directory (EAS code), beginning with a SIREN."""

_NUMBER = re.compile(r"[A-Za-z0-9+\-_/]{1,35}", re.ASCII)
_DIGITS = 19
"""Digits a number may have (BR-FR-DEC-01, BR-FR-DEC-02)."""

_ARITHMETIC = {"CD-01", "CD-03", "CD-04", "CD-05", "CD-06", "CD-09"}
_FIELDS = {"vat": "vat_number"}

IdentifierProblem = Callable[[str, str], Message | None]
"""What is wrong with a ``siren``, ``siret``, ``vat``, ``iban``, ``bic`` or ``country``: ``ports.IdentifierFacts``."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A rule of the program's own that an invoice breaks.

    Attributes:
        rule: ``CD-01`` …; ``message`` says what is wrong, with the figures.
        field: What is to be mended of the party, for a rule about one.
    """

    rule: str
    message: Message
    field: str = ""


def problems(invoice: Invoice, identifier_problem: IdentifierProblem) -> Iterator[Problem]:
    """Yield every rule that an invoice breaks, each time it does."""
    for check in (_lines, _groups, _totals, _amounts, _vat, _exemptions, _allowances):
        yield from check(invoice)
    for check in (_dates, _reference, _mentions, _treatment, _endpoints, _texts):
        yield from check(invoice)
    yield from _identifiers(invoice, identifier_problem)
    if invoice.kind is DocumentKind.INVOICE:
        yield from _written(invoice, identifier_problem)


def adds_up(invoice: Invoice) -> bool:
    """Tell whether lines, allowances, VAT and totals are what is worked out from each other."""
    checks = (_lines, _groups, _totals, _allowances)
    return not any(each.rule in _ARITHMETIC for check in checks for each in check(invoice))


def _problem(rule: str, key: str, /, **values: Value) -> Problem:
    return Problem(rule, Message.of(key, **values))


# --- amounts ----------------------------------------------------------------------------------------------------------


def _lines(invoice: Invoice) -> Iterator[Problem]:
    """CD-01: net = round2(price × quantity ÷ base quantity). CD-02: numbered 1, 2, 3 … CD-03: what is multiplied."""
    for line in invoice.lines:
        measured = {"quantity": line.quantity, "base-quantity": line.base_quantity, "price": line.unit_price}
        bad = [name for name, value in measured.items() if _decimals(value) > 4 or _digits(value) > _DIGITS]
        if line.base_quantity <= 0:
            bad.append("base-quantity")
        if line.unit_price < 0 or _is_minus_zero(line.unit_price):
            bad.append("price")
        for name in dict.fromkeys(bad):
            yield _problem(
                "CD-03", "einvoice-line-number", line=line.position, what=name, value=str(measured[name])
            )
        if line.base_quantity <= 0:
            continue
        expected = line_net(line.quantity, line.unit_price, line.base_quantity)
        if line.net != expected:
            yield _problem(
                "CD-01", "einvoice-line-net", line=line.position, found=line.net, expected=expected
            )
    if [line.position for line in invoice.lines] != list(range(1, len(invoice.lines) + 1)):
        yield _problem("CD-02", "einvoice-line-positions")


def _groups(invoice: Invoice) -> Iterator[Problem]:
    """CD-04: one group per (category, rate) with the sum of its nets. CD-05: VAT once per group, rounded once.

    The credit notes of an invoice share its rounding (``crediting``): each may be a cent off by itself. CD-25: no
    group is negative: an allowance takes no more off than there is.
    """
    shared = CENT if invoice.kind is DocumentKind.CREDIT_NOTE else ZERO
    bases: dict[tuple[VatCategory, Decimal], Decimal] = {}
    for taxed in _taxed(invoice):
        key = (taxed.vat_category, taxed.vat_rate)
        bases[key] = bases.get(key, ZERO) + taxed.net
    counted = Counter((group.category, group.rate) for group in invoice.vat)
    for category, rate in sorted(bases.keys() | counted.keys(), key=str):
        if counted[category, rate] != 1 or (category, rate) not in bases:
            yield _problem("CD-04", "einvoice-vat-groups", category=category.value, rate=rate)
    for group in invoice.vat:
        base = bases.get((group.category, group.rate), ZERO)
        if group.base != base:
            yield _problem("CD-04", "einvoice-vat-base", rate=group.rate, found=group.base, expected=base)
        tax = round2(group.base * group.rate / 100)
        if abs(group.tax - tax) > shared:
            yield _problem("CD-05", "einvoice-vat-tax", rate=group.rate, found=group.tax, expected=tax)

        if group.base < 0:
            yield _problem("CD-25", "einvoice-vat-negative", rate=group.rate, found=group.base)


def _taxed(invoice: Invoice) -> tuple[Taxed, ...]:
    return (*invoice.lines, *invoice.allowances)


def _totals(invoice: Invoice) -> Iterator[Problem]:
    """CD-06: net, VAT and gross are the sums they say. CD-07: nothing is issued that is not positive as a whole."""
    net = invoice.lines_net - invoice.allowances_total + invoice.charges_total
    tax = sum((group.tax for group in invoice.vat), ZERO)
    for what, found, expected in (
        ("net", invoice.net, net),
        ("tax", invoice.tax, tax),
        ("gross", invoice.gross, invoice.net + invoice.tax),
    ):
        if found != expected:
            yield _problem("CD-06", "einvoice-total", what=what, found=found, expected=expected)
    if invoice.net < 0 or invoice.gross <= 0:
        yield _problem("CD-07", "einvoice-total-positive", found=invoice.gross)


def _amounts(invoice: Invoice) -> Iterator[Problem]:
    """CD-08: amounts have two decimals, and nothing is −0.00."""
    amounts = [("net", invoice.net), ("tax", invoice.tax), ("gross", invoice.gross)]
    amounts += [("line", line.net) for line in invoice.lines]
    amounts += [("base", group.base) for group in invoice.vat] + [("tax", group.tax) for group in invoice.vat]
    amounts += [("allowance", each.amount) for each in invoice.allowances]
    amounts += [("base", each.base) for each in invoice.allowances if each.base is not None]
    for what, amount in amounts:
        if _decimals(amount) != 2 or _digits(amount) > _DIGITS or _is_minus_zero(amount):
            yield _problem("CD-08", "einvoice-amount", what=what, value=str(amount))
    for line in invoice.lines:
        if _is_minus_zero(line.quantity):
            yield _problem("CD-08", "einvoice-amount", what="quantity", value=str(line.quantity))


def _allowances(invoice: Invoice) -> Iterator[Problem]:
    """CD-09: an allowance or charge is positive, has a reason, and is the share of its base that it says."""
    for number, each in enumerate(invoice.allowances, 1):
        if each.amount <= 0 or not each.reason.strip():
            yield _problem("CD-09", "einvoice-allowance", number=number, reason=each.reason)
        if each.percent is None:
            continue
        expected = ZERO if each.base is None else round2(each.base * each.percent / 100)
        if each.base is None or each.amount != expected:
            yield _problem(
                "CD-09", "einvoice-allowance-share", number=number, found=each.amount, expected=expected
            )


# --- VAT --------------------------------------------------------------------------------------------------------------


def _vat(invoice: Invoice) -> Iterator[Problem]:
    """CD-10: a rate that goes with its category. CD-11: reverse charge between VAT numbers. CD-12: O stands alone."""
    used = {(each.vat_category, each.vat_rate) for each in _taxed(invoice)}
    used |= {(group.category, group.rate) for group in invoice.vat}
    for category, rate in sorted(used, key=str):
        allowed = rate in RATES if category is VatCategory.STANDARD else rate == 0
        if not allowed or _decimals(rate) > 2:
            yield _problem("CD-10", "einvoice-vat-rate", category=category.value, rate=rate)
    categories = {category for category, _ in used}
    if VatCategory.REVERSE_CHARGE in categories:
        for role, party in (("seller", invoice.seller), ("buyer", invoice.buyer)):
            if not party.vat_number:
                yield _problem("CD-11", "einvoice-reverse-charge", who=role)
    if VatCategory.OUTSIDE_SCOPE in categories and len(categories) > 1:
        yield _problem("CD-12", "einvoice-outside-scope")


def _exemptions(invoice: Invoice) -> Iterator[Problem]:
    """CD-13: who charges no VAT says why, by text and code; who does, does not; one reason on one invoice."""
    reasons = set()
    for group in invoice.vat:
        given = bool(group.exemption_reason.strip()), bool(group.exemption_code.strip())
        taxed = group.category in (VatCategory.STANDARD, VatCategory.ZERO)
        if given != (not taxed, not taxed):
            yield _problem("CD-13", "einvoice-exemption", category=group.category.value)
        if any(given):
            reasons.add((group.exemption_reason, group.exemption_code))
    if len(reasons) > 1:
        codes = ", ".join(sorted(code for _, code in reasons))
        yield _problem("CD-13", "einvoice-exemptions-mixed", codes=codes)


# --- what it says -----------------------------------------------------------------------------------------------------


def _dates(invoice: Invoice) -> Iterator[Problem]:
    """CD-14: due on the day of issue or later (BR-FR-CO-07). CD-15: services end within the period invoiced."""
    if invoice.due_date < invoice.issue_date:
        yield _problem("CD-14", "einvoice-due-date", due=invoice.due_date, issued=invoice.issue_date)
    if invoice.period_from > invoice.period_to:
        yield _problem("CD-15", "einvoice-period", first=invoice.period_from, last=invoice.period_to)
    for line in invoice.lines:
        ends_within = invoice.period_from <= line.service_to <= invoice.period_to
        if line.service_from > line.service_to or not ends_within:
            yield _problem(
                "CD-15",
                "einvoice-line-period",
                line=line.position,
                first=line.service_from,
                last=line.service_to,
            )


def _reference(invoice: Invoice) -> Iterator[Problem]:
    """CD-16: a number as BR-FR-01 and BR-FR-02 want it. CD-17: a credit note cites an earlier invoice, others none."""
    if not _NUMBER.fullmatch(invoice.number):
        yield _problem("CD-16", "einvoice-number", number=invoice.number)
    if invoice.kind is DocumentKind.CREDIT_NOTE:
        cited = bool(_NUMBER.fullmatch(invoice.corrects_number)) and invoice.corrects_number != invoice.number
        if not cited or invoice.corrects_date is None or invoice.corrects_date > invoice.issue_date:
            yield _problem("CD-17", "einvoice-credit-reference")
    elif invoice.corrects_number or invoice.corrects_date is not None:
        yield _problem("CD-17", "einvoice-invoice-reference", number=invoice.corrects_number)


def _mentions(invoice: Invoice) -> Iterator[Problem]:
    """CD-18: each mention that the law asks for, once, and not empty."""
    for subject in MENTIONS:
        texts = [text for code, text in invoice.notes if code == subject]
        if len(texts) != 1 or not texts[0].strip():
            yield _problem("CD-18", "einvoice-mention", subject=subject, count=len(texts))


def _treatment(invoice: Invoice) -> Iterator[Problem]:
    """CD-19: one of four treatments by a platform, and that of a private person; services in euros (BT-23, BT-5)."""
    texts = [text for code, text in invoice.notes if code == "BAR"]
    if len(texts) != 1 or texts[0] not in TREATMENTS:
        yield _problem("CD-19", "einvoice-treatment", found=", ".join(texts))
    elif (texts[0] == "B2C") != invoice.buyer.is_person and texts[0] != "OUTOFSCOPE":
        yield _problem("CD-19", "einvoice-treatment-person", found=texts[0])
    if invoice.process != "S1" or invoice.currency != "EUR":
        yield _problem("CD-19", "einvoice-process", process=invoice.process, currency=invoice.currency)


def _endpoints(invoice: Invoice) -> Iterator[Problem]:
    """CD-20: both have an electronic address (BR-FR-12, BR-FR-13); under 0225 it begins with a SIREN (BR-FR-21)."""
    for role, party in (("seller", invoice.seller), ("buyer", invoice.buyer)):
        if not party.endpoint.strip() or not party.endpoint_scheme.strip():
            # Neither a private person nor a company abroad has a SIREN.
            if role == "buyer" and (party.is_person or party.address.country != "FR"):
                yield Problem("CD-20", Message.of("einvoice-endpoint-mail", name=party.name), "email")
            else:
                yield Problem("CD-20", Message.of("einvoice-endpoint", who=role, name=party.name), "siren")
        elif (
            party.endpoint_scheme == SIREN_SCHEME and party.siren and not _begins(party.endpoint, party.siren)
        ):
            yield _problem("CD-20", "einvoice-endpoint-siren", name=party.name, endpoint=party.endpoint)


def _texts(invoice: Invoice) -> Iterator[Problem]:
    """CD-21: what must have a name has one. CD-22: no text holds a character that is none: control, surrogate."""
    names = [("seller", invoice.seller.name), ("buyer", invoice.buyer.name)]
    names += [("line", line.description) for line in invoice.lines]
    for what, name in names:
        if not name.strip():
            yield _problem("CD-21", "einvoice-nameless", what=what)
    for text in dict.fromkeys(_all_texts(invoice)):
        bad = [c for c in text if c not in "\n\t" and unicodedata.category(c) in ("Cc", "Cs", "Cn")]
        if bad:
            shown = "".join(c if c not in bad else "\N{REPLACEMENT CHARACTER}" for c in text)
            yield _problem("CD-22", "einvoice-character", text=shown, code=f"U+{ord(bad[0]):04X}")


# --- identifiers ------------------------------------------------------------------------------------------------------


def _identifiers(invoice: Invoice, identifier_problem: IdentifierProblem) -> Iterator[Problem]:
    """CD-23: check digits of SIREN, SIRET, VAT numbers and IBAN; countries. CD-24: a SIRET begins with its SIREN."""
    for party in (invoice.seller, invoice.buyer):
        numbers = (
            ("siren", party.siren),
            ("siret", party.siret),
            ("vat", party.vat_number),
            ("iban", party.iban),
            ("country", party.address.country),
        )
        for kind, value in numbers:
            reason = identifier_problem(kind, value)
            if reason is not None:
                yield _wrong("CD-23", party, _FIELDS.get(kind, kind), value, reason)
        if party.siret and not _begins(party.siret, party.siren):
            said = Message.of("einvoice-siret", name=party.name, siret=party.siret, siren=party.siren)
            yield Problem("CD-24", said, "siret")


def _written(invoice: Invoice, identifier_problem: IdentifierProblem) -> Iterator[Problem]:
    """CD-26: postcodes and the BIC are written as their countries and banks write them.

    Not on a credit note: it repeats what was issued, and what was issued must remain correctable.
    """
    bic = identifier_problem("bic", invoice.seller.bic)
    if bic is not None:
        yield _wrong("CD-26", invoice.seller, "bic", invoice.seller.bic, bic)
    addresses = [
        (invoice.seller, invoice.seller.address, "postcode"),
        (invoice.buyer, invoice.buyer.address, "postcode"),
    ]
    if invoice.billed_to:
        addresses.append((invoice.buyer, invoice.billed_to.address, "billing_postcode"))
    for party, address, field in addresses:
        reason = postcode_problem(address)
        if reason is not None:
            yield _wrong("CD-26", party, field, address.postcode, reason)


def _wrong(rule: str, party: Party, field: str, value: str, reason: Message) -> Problem:
    return Problem(
        rule, Message.of("einvoice-identifier", name=party.name, value=value, reason=reason), field
    )


def _begins(text: str, beginning: str) -> bool:
    return bool(beginning) and text.startswith(beginning)


def _decimals(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return max(-exponent, 0) if isinstance(exponent, int) else _DIGITS


def _digits(value: Decimal) -> int:
    return len(value.as_tuple().digits)


def _is_minus_zero(value: Decimal) -> bool:
    return not value and value.is_signed()


def _all_texts(invoice: Invoice) -> Iterable[str]:
    for party in (invoice.seller, invoice.buyer, *([invoice.billed_to] if invoice.billed_to else [])):
        yield from _of_party(party)
    for line in invoice.lines:
        yield from (line.description, line.detail, line.project_code, line.purchase_order)
    yield from (text for _, text in invoice.notes)
    yield from (each.reason for each in invoice.allowances)
    yield from (group.exemption_reason for group in invoice.vat)
    yield from (invoice.purchase_order, invoice.contract, invoice.payment_terms, invoice.reason)


def _of_party(party: Party) -> Iterable[str]:
    address = party.address
    yield from (party.name, party.legal_form, party.contact_name, party.email, party.phone, party.endpoint)
    yield from (address.line1, address.line2, address.line3, address.postcode, address.city)
    yield from (party.service_code, party.registration, party.share_capital, party.bic)
