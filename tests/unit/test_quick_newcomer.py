"""Whose name a quick entry may say that nobody has entered yet, and the code that is proposed for them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.application.quick_meanings import CustomerMeant
from campus_desk.application.quick_names import Lexicon
from campus_desk.application.quick_newcomer import customer_code, customers_within, newcomer
from campus_desk.application.quick_words import QuickReader
from campus_desk.domain.identifiers import is_code
from campus_desk.reference.date_phrases import DateparserPhrases
from tests.unit.test_quick_words import CATALOGUE, DUPONT, TUESDAY
from tests.unit.test_quick_words_properties import TEXTS

READER = QuickReader(Lexicon(CATALOGUE, TUESDAY.date()), DateparserPhrases())


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kermarec 4 1h", "Kermarec"),
        ("4 kermarec demain", "Kermarec"),
        ("Vosges cabinet du ried 14-16", "Cabinet du Ried"),
        ("4 kliniken am vosges 1h", "Kliniken am Vosges"),
        ("labo of acme 4", "Labo of Acme"),
        ("Kermarec Vosges 4", "Kermarec"),
        ("labo acme 4", "Labo Acme"),
        ("Dupont du Ried 4 1h", "Dupont du Ried"),
        ("4 cabinet Dupont-Roux 1h", "cabinet Dupont-Roux"),
        ("cabinet dr. dupont roux 4", "Cabinet Dr. Dupont Roux"),
        ("Dup du Ried 4", "Dup du Ried"),
        ("Dupont Atelier 4 Acme", None),
        ("Dupont avec Kermarec 4", None),
        ("Kermarec, Ried 4", None),
        ("Dupont 4 Kermarec", None),
        ("Dup 4", None),
        ("Dupo 4", "Dupo"),
        ("4 1h Vosges", None),
        ("Vosges 12.34.56.78", None),
    ],
)
def test_item_20_the_words_that_may_name_somebody_new(text: str, name: str | None) -> None:
    found = newcomer(READER.read(text, TUESDAY))
    if text.startswith("Kermarec,"):
        assert found is not None
        assert found.token.text == "Kermarec", "a comma ends the name"
        return
    assert (found.name if found else None) == name
    if found is not None:
        assert text[found.token.start : found.token.end] == found.token.text


@given(TEXTS)
def test_item_20_a_newcomer_stands_in_the_text(text: str) -> None:
    reading = READER.read(text, TUESDAY)
    found = newcomer(reading)
    if found is not None:
        others = [t for t in reading.tokens if t.end <= found.token.start or t.start >= found.token.end]
        assert not any(isinstance(token.meaning, CustomerMeant) for token in others)
        assert text[found.token.start : found.token.end] == found.token.text
        assert found.name == " ".join(found.name.split()) != ""


def test_item_20_the_known_customer_whose_name_begins_that_of_somebody_new_stays_to_be_chosen() -> None:
    reading = READER.read("Dupont du Ried 4 1h", TUESDAY)
    found = newcomer(reading)
    assert found is not None
    assert customers_within(reading, found) == (CustomerMeant(DUPONT),)
    alone = READER.read("Kermarec 4 1h", TUESDAY)
    somebody = newcomer(alone)
    assert somebody is not None
    assert customers_within(alone, somebody) == ()


def test_item_20_the_code_of_somebody_new_is_the_first_word_that_tells_something() -> None:
    assert customer_code("Les Écuries du Ried", ["DUPONT"]) == "ECURIES"
    assert customer_code("Dupont Médical", ["dupont"]) == "DUPONT-MEDICAL"
    assert customer_code("Dupont", ["DUPONT", "dupont-2"]) == "DUPONT-3"


@given(st.text(max_size=60), st.sets(st.text(max_size=10), max_size=3))
def test_item_20_a_code_that_is_proposed_can_be_saved(name: str, others: set[str]) -> None:
    taken = others | {customer_code(name, others)}
    code = customer_code(name, taken)
    assert is_code(code)
    assert code.casefold() not in {each.casefold() for each in taken}
