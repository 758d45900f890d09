"""An e-invoice is made only of what every rule lets through; what stops it is one sentence."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal

import pytest

from campus_desk.application.einvoice import EInvoices
from campus_desk.application.einvoice_ports import Validation
from campus_desk.domain.errors import InvoiceNotValid, ValidationUnavailable
from campus_desk.domain.messages import Message
from campus_desk.exchange.cii_xml import CiiXml
from campus_desk.exchange.invoice_validation import JudgedInvoices
from campus_desk.reference.identifiers import Identifiers
from tests.documents.sample_invoices import wording
from tests.einvoice.cases import FRENCH, MINUTES, SELLER, invoice


@pytest.fixture(scope="module")
def einvoices() -> Iterator[EInvoices]:
    made = EInvoices(CiiXml(), JudgedInvoices(judges=1), Identifiers())
    yield made
    made.close()


def with_judge(program: str) -> EInvoices:
    command = (sys.executable, "-c", program)
    return EInvoices(CiiXml(), JudgedInvoices(judges=1, command=command), Identifiers())


def sentence(error: InvoiceNotValid | ValidationUnavailable, language: str = "fr") -> str:
    return re.sub(r"\s", " ", wording().text(error.message, language))


def test_what_holds_comes_with_the_rules_that_let_it_through(einvoices: EInvoices) -> None:
    made = invoice(FRENCH, [MINUTES])
    xml, rules = einvoices.make(made)
    assert xml == CiiXml().write(made)
    assert rules.startswith("factur-x ")


def test_the_validation_goes_on_while_other_work_is_done(einvoices: EInvoices) -> None:
    begun = einvoices.begin(invoice(FRENCH, [MINUTES]))
    assert begun.xml.startswith(b"<?xml")
    assert begun.judged_by() == begun.judged_by()


def test_our_own_rules_come_first_and_say_the_figures(einvoices: EInvoices) -> None:
    wrong = invoice(FRENCH, [replace(MINUTES, net=Decimal("37.51"))])
    with pytest.raises(InvoiceNotValid) as caught:
        einvoices.begin(wrong)
    assert caught.value.number == "F2026-000412"
    assert [rule for rule, _ in caught.value.broken] == ["CD-01"]
    assert sentence(caught.value) == (
        "Le document F2026-000412 n’est pas conforme et n’a pas été émis (règle CD-01) : "
        "Ligne 1 : le prix multiplié par la quantité donne 37,50 €, la ligne dit 37,51 €."
    )


def test_several_rules_are_counted(einvoices: EInvoices) -> None:
    seller = replace(SELLER, iban="FR7699999000010000000004287", vat_number="FR76000234567", endpoint="")
    with pytest.raises(InvoiceNotValid) as caught:
        einvoices.begin(invoice(FRENCH, [MINUTES], seller=seller))
    assert [rule for rule, _ in caught.value.broken] == ["CD-20", "CD-23", "CD-23"]
    assert "(rule CD-20 and 2 more)" in sentence(caught.value, "en")
    assert "(Regel CD-20 und 2 weitere)" in sentence(caught.value, "de")


def test_what_the_published_rules_find_is_said_in_their_words(einvoices: EInvoices) -> None:
    begun = einvoices.begin(invoice(replace(FRENCH, siren=""), [MINUTES]))
    with pytest.raises(InvoiceNotValid) as caught:
        begun.judged_by()
    assert "BR-FR-11_BT-47" in [rule for rule, _ in caught.value.broken]
    assert "SIREN de l’acheteur (BT-47" in sentence(caught.value)


@pytest.mark.parametrize(
    ("program", "reason", "said"),
    [
        ("raise SystemExit('no rules')", "start", "ne démarre pas, rien n’a été émis."),
        ("import sys; print('x' * 99, flush=True); sys.stdin.read()", "unreadable", "est illisible"),
    ],
)
def test_without_a_judge_nothing_is_issued(program: str, reason: str, said: str) -> None:
    unjudged = with_judge(program)
    with pytest.raises(ValidationUnavailable) as caught:
        unjudged.make(invoice(FRENCH, [MINUTES]))
    unjudged.close()
    assert caught.value.reason == reason
    assert said in sentence(caught.value)


@pytest.mark.parametrize("reason", ["start", "died", "timeout", "unreadable", "silent"])
def test_every_reason_is_a_sentence_in_every_language(reason: str) -> None:
    for language in ("fr", "en", "de"):
        text = sentence(ValidationUnavailable(reason, "60"), language)
        assert "60" in text
        assert {"fr": "rien n’a été émis", "en": "nothing was issued", "de": "es wurde nichts ausgestellt"}[
            language
        ] in text


def test_a_text_of_the_published_rules_is_put_in_as_it_is() -> None:
    error = InvoiceNotValid(
        "F1", [("BR-01", "An { Invoice } shall …"), ("CD-02", Message.of("einvoice-line-positions"))]
    )
    assert "An { Invoice } shall …" in sentence(error)


def test_a_validator_that_looked_at_nothing_is_believed_nothing() -> None:
    class Silent(JudgedInvoices):
        def submit(self, document: bytes) -> Callable[[], Validation]:
            return lambda: Validation("no rules", 0)

    unjudged = EInvoices(CiiXml(), Silent(), Identifiers())
    with pytest.raises(ValidationUnavailable) as caught:
        unjudged.make(invoice(FRENCH, [MINUTES]))
    assert (caught.value.reason, caught.value.detail) == ("silent", "no rules")
