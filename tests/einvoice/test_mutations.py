"""Every defect on the list is found by the checks that must find it, and said in every language."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from campus_desk.domain.invoice import Invoice
from campus_desk.domain.invoice_rules import Problem, problems
from campus_desk.exchange.cii_xml import CiiXml
from campus_desk.exchange.invoice_validation import JudgedInvoices
from campus_desk.reference.identifiers import Identifiers
from tests.documents.sample_invoices import wording
from tests.einvoice.cases import CASES
from tests.einvoice.mutations import DAMAGES, DEFECTS, Damage, Defect

OWN_RULES = {f"CD-{number:02}" for number in range(1, 27)}
NAMES = [each.name for each in (*DEFECTS, *DAMAGES)]


def found_by_us(invoice: Invoice) -> list[Problem]:
    return list(problems(invoice, Identifiers().problem))


def document(each: Defect | Damage) -> bytes | None:
    """Return the XML with the defect, None where no XML can say it."""
    if isinstance(each, Damage):
        text = CiiXml().write(CASES[each.case]()).decode()
        assert each.piece in text
        return text.replace(each.piece, each.instead, 1).encode()
    try:
        return CiiXml().write(each.made())
    except ValueError:
        return None


@pytest.fixture(scope="module")
def published() -> Mapping[str, set[str]]:
    """The published rules that each defect breaks, in one start of the judges."""
    documents = {each.name: document(each) for each in (*DEFECTS, *DAMAGES)}
    writable = {name: xml for name, xml in documents.items() if xml is not None}
    judged = JudgedInvoices()
    said = judged.validate(list(writable.values()))
    judged.close()
    found = {name: {f.rule for f in each.findings} for name, each in zip(writable, said, strict=True)}
    return {name: found.get(name, set()) for name in documents}


@pytest.mark.parametrize("defect", DEFECTS, ids=lambda each: each.name)
def test_a_defect_is_found_by_each_check_that_must_find_it(
    defect: Defect, published: Mapping[str, set[str]]
) -> None:
    ours = {problem.rule for problem in found_by_us(defect.made())}
    assert set(defect.caught_by) <= ours | published[defect.name]
    # What is not on the list as found by us is found by the others, and the list says so.
    assert ours == {rule for rule in defect.caught_by if rule in OWN_RULES}


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda each: each.name)
def test_damage_to_the_xml_is_found_by_the_published_rules(
    damage: Damage, published: Mapping[str, set[str]]
) -> None:
    assert set(damage.caught_by) <= published[damage.name]


def test_where_the_list_names_nobody_else_nobody_else_looks(published: Mapping[str, set[str]]) -> None:
    only_ours = {each.name for each in DEFECTS if set(each.caught_by) <= OWN_RULES}
    assert {name for name in only_ours if published[name]} == set()


def test_every_rule_of_our_own_has_a_defect_that_shows_it() -> None:
    assert {rule for each in DEFECTS for rule in each.caught_by if rule in OWN_RULES} == OWN_RULES


def test_no_two_defects_are_the_same() -> None:
    assert len(set(NAMES)) == len(NAMES)


@pytest.mark.parametrize("language", ["fr", "en", "de"])
def test_every_problem_is_a_sentence(language: str) -> None:
    for defect in DEFECTS:
        for problem in found_by_us(defect.made()):
            text = wording().text(problem.message, language)
            assert text.strip()
            assert "{" not in text
