"""What an invoice says, in the language of its customer, worded by the catalogue (``invoice.ftl``)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import lru_cache

from campus_desk.application.ports import Wording
from campus_desk.documents.letterhead import Fact, city_line, street_lines
from campus_desk.domain.charge import SourceKind, UnitCode, VatCategory
from campus_desk.domain.invoice import Allowance, DocumentKind, Invoice, InvoiceLine, Party, VatBreakdown
from campus_desk.domain.invoice_rules import MENTIONS
from campus_desk.domain.messages import Message, Value

NBSP = "\u00a0"
NO_RATE = "—"
SENDER_LANGUAGE = "fr"
"""The language of the country where letters are posted: the one its post reads the destination in."""


class Remembered:
    """A catalogue that remembers what it worded: the lines of a month repeat their prices, rates and headings."""

    def __init__(self, wording: Wording) -> None:
        self.text = lru_cache(maxsize=10_000)(wording.text)


class InvoiceWords:
    """Words, amounts, dates and quantities of one document."""

    def __init__(self, wording: Wording | Remembered, invoice: Invoice) -> None:
        self._wording = wording
        self.invoice = invoice

    def say(self, key: str, /, **values: Value) -> str:
        """Word ``invoice-<key>``."""
        return self._worded(Message.of(f"invoice-{key}", **values))

    def money(self, amount: Decimal) -> str:
        """Return an amount in euros."""
        return self._worded(Message.of("value-money", value=amount))

    def date(self, day: date) -> str:
        """Return a date in full."""
        return self._worded(Message.of("value-date", value=day))

    @property
    def kind(self) -> str:
        """Return ``invoice`` or ``credit-note``, the part of a key that differs between the two."""
        return "credit-note" if self.invoice.kind is DocumentKind.CREDIT_NOTE else "invoice"

    @property
    def title(self) -> str:
        """The name of the document."""
        return self.say(f"title-{self.kind}")

    @property
    def number(self) -> str:
        """The number, or that there is none yet."""
        return self.invoice.number or self.say("draft")

    def period(self) -> str:
        """Return the month and the days of service."""
        invoice = self.invoice
        first, last = invoice.period_from, invoice.period_to
        text = self.say("period", first=first, last=last, day=first.day)
        return text[:1].upper() + text[1:]

    def addressee(self) -> str:
        """Return whom the letter is addressed to, with its legal form."""
        return with_legal_form(self._letter_to)

    def address(self) -> list[str]:
        """Return the address of the letter; the country only where it crosses a border."""
        here, there = self.invoice.seller.address.country, self._letter_to.address
        lines = [line for line in (*street_lines(there), city_line(there)) if line]
        if there.country in ("", here):
            return lines
        return [
            *lines,
            self._wording.text(Message.of("invoice-country", code=there.country), SENDER_LANGUAGE),
        ]

    def seller_country(self) -> str:
        """Return where the seller is, in the language of the reader; empty for one in the same country."""
        here = self.invoice.seller.address.country
        readers = (self.invoice.buyer.address.country, self._letter_to.address.country)
        if here and any(there not in ("", here) for there in readers):
            return self.say("seller-country", code=here)
        return ""

    @property
    def _letter_to(self) -> Party:
        return self.invoice.billed_to or self.invoice.buyer

    def facts(self) -> Iterator[Fact]:
        """Yield what identifies the document to its reader."""
        invoice, buyer = self.invoice, self.invoice.buyer
        if invoice.billed_to is not None:
            seat = (with_legal_form(buyer), *street_lines(buyer.address), city_line(buyer.address))
            yield Fact(self.say("buyer"), ", ".join(filter(None, seat)), alone=True)
        if invoice.reason:
            yield Fact(self.say("reason"), invoice.reason, alone=True)
        yield Fact(self.say("issue-date"), self.date(invoice.issue_date))
        if invoice.corrects_number and invoice.corrects_date:
            yield Fact(self.say("corrects"), invoice.corrects_number, strong=True)
            yield Fact(self.say("corrects-date"), self.date(invoice.corrects_date))
        else:
            yield Fact(self.say("due-date"), self.date(invoice.due_date), strong=True)
        kind = "public" if buyer.is_public else "company"
        number = grouped(buyer.siren, 3, 3)
        if buyer.is_public and buyer.siret:
            number = grouped(buyer.siret, 3, 3, 3)
        known = (
            (f"order-{kind}", invoice.purchase_order),
            ("contract", invoice.contract),
            (f"service-code-{kind}", buyer.service_code),
            ("buyer-vat", vat_number(buyer.vat_number)),
            ("buyer-siret" if buyer.is_public and buyer.siret else "buyer-siren", number),
        )
        for key, value in known:
            if value:
                yield Fact(self.say(key), value)

    def watermark(self) -> str:
        """Return what a document that is not to be paid says across the page."""
        if self.invoice.specimen:
            return self.say("specimen")
        return "" if self.invoice.number else self.say("draft-mark")

    def continued(self) -> str:
        """Return what a page that continues is part of."""
        return self.say("continued", title=self.title, number=self.number, buyer=self.invoice.buyer.name)

    def foot(self, page: int, count: int) -> str:
        """Return what stands at the foot of a page."""
        text = self.say("page", number=self.number, page=page, count=count)
        return f"{self.say('specimen')} · {text}" if self.invoice.specimen else text

    def day(self, line: InvoiceLine) -> str:
        """Return the day of a line's service, without the year."""
        day = line.service_from
        return self.say("line-day", day=f"{day.day:02}", month=f"{day.month:02}")

    def line_number(self, line: InvoiceLine) -> str:
        """Return how a line is called: by its number in the e-invoice, in the annex and in a credit note."""
        return self.say("line-number", number=line.position)

    def group(self, source: SourceKind) -> str:
        """Return the heading under which lines of that source stand."""
        return self.say("group-uses" if source in USES else f"group-{source.value}")

    def detail(self, line: InvoiceLine) -> list[str]:
        """Return what stands below a line: times and tariff, project and order, the explanation."""
        order = line.purchase_order if line.purchase_order != self.invoice.purchase_order else ""
        named = [
            line.detail,
            self.say("line-project", code=line.project_code) if line.project_code else "",
            self.say("line-order", code=order) if order else "",
            self._corrected(line),
        ]
        return [text for text in (", ".join(filter(None, named)), self.steps(line)) if text]

    def annex_to(self) -> str:
        """Return the document an annex belongs to."""
        return f"{self.title} {self.number}"

    def annex_foot(self, page: int, count: int) -> str:
        """Return what stands at the foot of a page of an annex."""
        return f"{self.say('annex-title')} · {self.foot(page, count)}"

    def annex_steps(self, line: InvoiceLine) -> Iterator[tuple[str, str]]:
        """Yield label and amount of every step; of a line without steps what is multiplied.

        A step that adds nothing (a comparison) is told without its amount.
        """
        if line.detail:
            yield line.detail, ""
        for label, amount in line.steps:
            yield label, self.money(amount) if amount else ""
        if not line.steps:
            product = self.say("annex-product", quantity=self.quantity(line), price=self.price(line))
            yield product, self.money(line.net)

    def _corrected(self, line: InvoiceLine) -> str:
        if line.corrects_position is None:
            return ""
        return self.say("line-corrects", number=line.corrects_position, invoice=self.invoice.corrects_number)

    def quantity(self, line: InvoiceLine) -> str:
        """Return how much, with its unit."""
        count = 1 if abs(line.quantity) == 1 else 2
        unit = "half-day" if _is_half_days(line) else line.unit.value
        return self.say(f"quantity-{unit}", quantity=line.quantity, count=count)

    def price(self, line: InvoiceLine) -> str:
        """Return the price, with what it is for where that is a time."""
        hourly = (line.unit is UnitCode.MINUTE and line.base_quantity == 60) or (
            line.unit is UnitCode.HOUR and line.base_quantity == 1
        )
        key = "price-hour" if hourly else "price-day" if line.unit is UnitCode.DAY else "price"
        if line.unit is UnitCode.MINUTE and not hourly:
            key = "price-minutes"
        return self.say(key, price=line.unit_price, base=line.base_quantity)

    def rate(self, category: VatCategory, rate: Decimal) -> str:
        """Return a VAT rate, a dash outside the scope of VAT."""
        if category is VatCategory.OUTSIDE_SCOPE:
            return NO_RATE
        return self._worded(Message.of("value-percent", value=rate))

    def exact_rate(self, category: VatCategory, rate: Decimal) -> str:
        """Return a VAT rate with its two decimals, a dash outside the scope of VAT."""
        if category is VatCategory.OUTSIDE_SCOPE:
            return NO_RATE
        whole, _, decimals = f"{rate:.2f}".partition(".")
        return self.say("exact-rate", whole=whole, decimals=decimals)

    def steps(self, line: InvoiceLine) -> str:
        """Return the explanation in one text, empty when a single step says no more than the line.

        A step that adds nothing (a comparison) is told without its amount.
        """
        if len(line.steps) < 2:
            return ""
        return " · ".join(
            self.say("step", label=label, amount=amount) if amount else label for label, amount in line.steps
        )

    def vat_name(self, group: VatBreakdown) -> str:
        """Return what a VAT group is called: the rate's name, or why no VAT is charged."""
        if group.category is not VatCategory.STANDARD:
            return self.say(f"vat-{group.category.value}")
        return self.say(_RATE_NAMES.get(group.rate, "vat-rate"))

    def below_vat(self) -> str:
        """Return what stands under the VAT table: nature of the operation, basis of exemption."""
        invoice = self.invoice
        parts = [self.say("services")]
        if invoice.vat_on_debits:
            parts.append(self.say("vat-on-debits"))
        parts += dict.fromkeys(filter(None, map(self._exemption, invoice.vat)))
        return " ".join(parts)

    def _exemption(self, group: VatBreakdown) -> str:
        """Return why a group has no VAT: the reason with its legal basis, and the code that machines read."""
        reason, code = group.exemption_reason, group.exemption_code
        if reason and code and code not in reason:
            return self.say("exemption", reason=reason.rstrip("."), code=code)
        return reason or code

    def sums(self) -> Iterator[tuple[str, Decimal]]:
        """Yield key and amount of what leads to the total."""
        invoice = self.invoice
        if invoice.allowances:
            yield "total-lines", invoice.lines_net
        if invoice.allowances_total:
            yield "total-allowances", -invoice.allowances_total
        if invoice.charges_total:
            yield "total-charges", invoice.charges_total
        yield "total-net", invoice.net
        yield "total-vat", invoice.tax
        if self.kind == "invoice":
            yield "total-gross", invoice.gross

    def allowances_group(self) -> str:
        """Return the heading over allowances and surcharges of the whole."""
        kinds = {each.is_charge for each in self.invoice.allowances}
        return self.say(
            "group-both" if len(kinds) == 2 else "group-charges" if True in kinds else "group-allowances"
        )

    def allowance(self, each: Allowance) -> tuple[str, str]:
        """Return what an allowance or surcharge of the whole is called, and how it is worked out."""
        name = each.reason or self.say("charge" if each.is_charge else "allowance")
        if each.percent is None or each.base is None:
            return name, ""
        return name, self.say("allowance-of", percent=each.percent, base=each.base)

    def legal(self, *, with_xml: bool) -> str:
        """Return the mentions the law asks for, who the seller is, and that the e-invoice is in the file."""
        invoice, seller = self.invoice, self.invoice.seller
        # Capital and register stand with the seller's name; BAR speaks to platforms only.
        elsewhere = {"BAR": True, "REG": bool(seller.share_capital), "ABL": bool(seller.registration)}
        if self.kind == "credit-note":
            # Nobody pays a credit note late; its XML repeats the mentions because platforms ask for them (BR-FR-05).
            elsewhere |= dict.fromkeys(MENTIONS, True)
        asks = self.kind == "invoice" and invoice.gross > 0
        parts = [invoice.payment_terms] if invoice.payment_terms and asks else []
        parts += dict.fromkeys(text for code, text in invoice.notes if text and not elsewhere.get(code))
        who = [", ".join(filter(None, (seller.name, seller.legal_form)))]
        if seller.share_capital:
            who[0] = self.say("capital", seller=who[0], capital=seller.share_capital)
        who.append(seller.registration)
        if seller.siret or seller.siren:
            digits = grouped(seller.siret, 3, 3, 3) if seller.siret else grouped(seller.siren, 3, 3)
            who.append(f"SIRET {digits}" if seller.siret else f"SIREN {digits}")
        if seller.vat_number:
            who.append(self.say("seller-vat", number=vat_number(seller.vat_number)))
        parts.append(" — ".join(filter(None, who)) + ".")
        if with_xml:
            parts.append(self.say(f"embedded-{self.kind}"))
        return unbroken(" ".join(parts))

    def _worded(self, message: Message) -> str:
        return self._wording.text(message, self.invoice.language)


def _is_half_days(line: InvoiceLine) -> bool:
    """Tell whether a line counts half days, which have no unit code: a tariff counts nothing else in pieces."""
    whole = line.quantity == line.quantity.to_integral_value()
    return line.unit is UnitCode.ONE and line.source_kind is SourceKind.BOOKING and whole


USES = frozenset((SourceKind.BOOKING, SourceKind.USAGE))
_RATE_NAMES = {
    Decimal(20): "vat-normal",
    Decimal(10): "vat-intermediate",
    Decimal("5.5"): "vat-reduced",
    Decimal("2.1"): "vat-special",
}


def grouped(digits: str, *sizes: int) -> str:
    """Return a number in groups: of the sizes given, then what is left; « FR03 000 987 651 »."""
    compact = "".join(digits.split())
    groups = []
    for size in sizes:
        groups.append(compact[:size])
        compact = compact[size:]
    return NBSP.join(filter(None, (*groups, compact)))


def unbroken(text: str) -> str:
    """Return a text whose numbers stay on one line, with the sign that follows them."""
    return re.sub(r"(?<=\d) (?=[\d€%])", NBSP, text)


def vat_number(number: str) -> str:
    """Return a VAT number as its country writes it: a French one with its SIREN in groups."""
    return grouped(number, 4, 3, 3) if number.startswith("FR") else number


def grouped_by_four(text: str) -> str:
    """Return an IBAN as it is read aloud."""
    compact = "".join(text.split()).upper()
    return NBSP.join(compact[at : at + 4] for at in range(0, len(compact), 4))


def with_legal_form(party: Party) -> str:
    """Return « Orthogrid SAS », and no form twice."""
    form = party.legal_form
    return party.name if not form or form in party.name.split() else f"{party.name} {form}"
