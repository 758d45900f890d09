"""The message with an invoice says what finance wrote, with what the invoice says in the place of its placeholders."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import trustme

from campus_desk.application.credit_note import credit
from campus_desk.application.mail_settings import MailSettings
from campus_desk.application.sending_commands import SaveSending
from campus_desk.domain.errors import InvalidValue
from tests.campus import RECEPTION, Campus
from tests.mail_server import Answers, account, mail_server, trust
from tests.sending_campus import HELIA, NEURALIS, enqueue, run, sending_campus, set_up

GERMAN: dict[str, Any] = {
    "subject_de": "{seller}: Rechnung {number} für {month}",
    "text_de": "Guten Tag,\n\nbitte zahlen Sie {total} bis zum {due}.",
}


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def mail(answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MailSettings]:
    authority = trustme.CA()
    trust(authority, tmp_path, monkeypatch)
    with mail_server(answers, authority) as port:
        yield account(port)


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = sending_campus(tmp_path / "campus.db")
    yield opened
    opened.close()


def said(answers: Answers, which: int = 0) -> tuple[str, list[str]]:
    """Return subject and lines of a letter, with plain spaces."""
    message = answers.messages[which]
    body = message.get_body()
    assert body is not None
    return str(message["Subject"]), body.get_content().replace("\u00a0", " ").splitlines()


def test_an_invoice_goes_with_the_words_that_were_written_in_its_language(
    campus: Campus, mail: MailSettings, answers: Answers
) -> None:
    set_up(campus, replace(mail, signature="Claire Muller", **GERMAN))
    enqueue(campus, HELIA, NEURALIS)
    assert run(campus) == {HELIA: "sent", NEURALIS: "sent"}
    subject, lines = said(answers)
    assert subject == f"Campus Medtech Exploitation: Rechnung {HELIA} für Oktober 2026"
    assert lines == [
        "Guten Tag,",
        "",
        "bitte zahlen Sie 54,00 € bis zum 23. Dezember 2026.",
        "",
        "Claire Muller",
    ]
    # Nothing was written in French.
    subject, lines = said(answers, 1)
    assert subject == f"Facture {NEURALIS} – Campus Medtech Exploitation"
    assert lines[0] == "Madame, Monsieur,"


def test_a_subject_alone_leaves_the_text_as_it_was(
    campus: Campus, mail: MailSettings, answers: Answers
) -> None:
    set_up(campus, replace(mail, subject_de="Ihre Rechnung"))
    enqueue(campus, HELIA)
    run(campus)
    subject, lines = said(answers)
    assert subject == "Ihre Rechnung"
    assert lines[0] == "Sehr geehrte Damen und Herren,"


def test_a_credit_note_keeps_words_of_its_own(campus: Campus, mail: MailSettings, answers: Answers) -> None:
    set_up(campus, replace(mail, subject_fr="Facture {number}", text_fr="À payer : {total}"))
    number = credit(campus.services, NEURALIS, "erreur de salle", RECEPTION).invoice.number
    enqueue(campus, number)
    run(campus)
    subject, lines = said(answers)
    assert subject == f"Avoir {number} – Campus Medtech Exploitation"
    assert "À payer : 54,00 €" not in lines


@pytest.mark.parametrize(
    ("wrong", "field", "told"),
    [
        (
            {"subject_fr": "Facture {numero}"},
            "subject_fr",
            "{numero} stands for nothing. What may stand in braces: {number}, {month}, {total}, {due}, {seller}.",
        ),
        (
            {"text_en": "Pay {total.real}"},
            "text_en",
            "{total.real} stands for nothing. What may stand in braces: {number}, {month}, {total}, {due}, {seller}.",
        ),
        (
            {"text_de": "bis zum {due"},
            "text_de",
            (
                "There is a brace without its counterpart. What may stand in braces: {number}, {month}, {total}, "
                "{due}, {seller}."
            ),
        ),
        ({"subject_en": "x" * 201}, "subject_en", "200 characters at most."),
        ({"text_en": "x" * 4001}, "text_en", "4,000 characters at most."),
        ({"subject_en": "Invoice\nBcc: x"}, "subject_en", "One line of text, 254 characters at most."),
    ],
)
def test_words_that_cannot_be_are_refused_when_they_are_saved(
    campus: Campus, wrong: dict[str, Any], field: str, told: str
) -> None:
    with pytest.raises(InvalidValue) as refused:
        campus.services.desk.execute(SaveSending(account(587, **wrong)), RECEPTION)
    assert refused.value.field == field
    assert campus.services.wording.text(refused.value.message, "en") == told
