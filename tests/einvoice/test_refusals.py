"""What stops an e-invoice is one sentence, with the rule and the figures."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

import pytest

from campus_desk.domain.errors import InvoiceNotValid, ValidationUnavailable
from campus_desk.domain.invoice import Invoice
from campus_desk.domain.invoice_rules import problems
from campus_desk.domain.messages import Message
from campus_desk.reference.identifiers import Identifiers
from tests.documents.sample_invoices import wording
from tests.einvoice.cases import FRENCH, MINUTES, SELLER, invoice


def refusal(made: Invoice) -> InvoiceNotValid:
    broken = [(problem.rule, problem.message) for problem in problems(made, Identifiers().problem)]
    return InvoiceNotValid(made.number, broken)


def sentence(error: InvoiceNotValid | ValidationUnavailable, language: str = "fr") -> str:
    return re.sub(r"\s", " ", wording().text(error.message, language))


def test_a_wrong_line_is_said_with_its_figures() -> None:
    error = refusal(invoice(FRENCH, [replace(MINUTES, net=Decimal("37.51"))]))
    assert sentence(error) == (
        "Le document F2026-000412 n’est pas conforme et n’a pas été émis (règle CD-01) : "
        "Ligne 1 : le prix multiplié par la quantité donne 37,50 €, la ligne dit 37,51 €."
    )


def test_several_rules_are_counted() -> None:
    seller = replace(SELLER, iban="FR7699999000010000000004287", vat_number="FR76000234567", endpoint="")
    error = refusal(invoice(FRENCH, [MINUTES], seller=seller))
    assert [rule for rule, _ in error.broken] == ["CD-20", "CD-23", "CD-23"]
    assert "(rule CD-20 and 2 more)" in sentence(error, "en")
    assert "(Regel CD-20 und 2 weitere)" in sentence(error, "de")


def test_a_text_of_the_published_rules_is_put_in_as_it_is() -> None:
    other = ("CD-02", Message.of("einvoice-line-positions"))
    error = InvoiceNotValid("F1", [("BR-01", "An { Invoice } shall …"), other])
    assert sentence(error, "en").endswith("(rule BR-01 and one more): An { Invoice } shall …")


@pytest.mark.parametrize("reason", ["start", "died", "timeout", "unreadable", "silent"])
@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "rien n’a été émis"),
        ("en", "nothing was issued"),
        ("de", "es wurde nichts ausgestellt"),
    ],
)
def test_every_reason_why_nobody_judges_is_a_sentence(reason: str, language: str, said: str) -> None:
    text = sentence(ValidationUnavailable(reason, "60"), language)
    assert said in text
    assert "60" in text
