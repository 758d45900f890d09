"""The letters that numbers begin with change, but never so that two documents could bear one number."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from campus_desk.application.commands import SaveInvoicing
from campus_desk.application.credit_note import credit
from campus_desk.application.invoicing_settings import InvoicingSettings
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.number_series import Numbering
from campus_desk.main import resources_folder
from campus_desk.reference.wording import LANGUAGES, FluentWording
from tests.campus import RECEPTION, Campus
from tests.invoicing import issue, issuing_campus, october


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    """Return a campus with two invoices F and a credit note A."""
    opened = issuing_campus(tmp_path / "campus.db")
    october(opened, "NEURALIS", "HELIA")
    issue(opened)
    credit(opened.services, "F2026-000001", "Erreur", RECEPTION)
    yield opened
    opened.close()


def save(campus: Campus, invoice: str, credit_note: str) -> None:
    campus.execute(SaveInvoicing(InvoicingSettings(numbering=Numbering(invoice, credit_note))))


@pytest.mark.parametrize(
    ("invoice", "credit_note", "field", "said"),
    [
        ("G", "F", "numbering.credit-note", "Des factures commencent déjà par F"),
        ("A", "C", "numbering.invoice", "Des avoirs commencent déjà par A"),
        ("A", "F", "numbering.invoice", "Des avoirs commencent déjà par A"),
    ],
)
def test_what_one_kind_has_begun_with_the_other_cannot(
    campus: Campus, invoice: str, credit_note: str, field: str, said: str
) -> None:
    with pytest.raises(InvalidValue) as refused:
        save(campus, invoice, credit_note)
    assert dict(refused.value.message.params)["field"] == field
    wording = FluentWording(resources_folder() / "wording")
    texts = [wording.text(refused.value.message, language) for language in LANGUAGES]
    assert wording.text(refused.value.message, "fr").startswith(said)
    assert len(set(texts)) == len(LANGUAGES)
    assert credit(campus.services, "F2026-000002", "Erreur", RECEPTION).invoice.number == "A2026-000002"


def test_what_was_begun_with_earlier_is_remembered(campus: Campus) -> None:
    save(campus, "G", "B")
    for invoice, credit_note in (("G", "F"), ("A", "B")):
        with pytest.raises(InvalidValue):
            save(campus, invoice, credit_note)
    assert credit(campus.services, "F2026-000002", "Erreur", RECEPTION).invoice.number == "B2026-000002"
    # Nothing was issued under G: credit notes may begin so, and what a kind itself began with it may take up again.
    save(campus, "F", "G")
    save(campus, "F", "A")
