"""A decision about a draft is final with its invoice, and saying it twice says it once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from campus_desk.application.commands import SaveCustomer
from campus_desk.application.credit_note import credit
from campus_desk.application.decision_commands import DecideMonth, Ruling
from campus_desk.application.desk import Outcome
from campus_desk.application.invoice_run import issue_month, preview
from campus_desk.domain.errors import Refused
from campus_desk.domain.month_decision import Verdict
from tests.campus import RECEPTION, Campus, slot
from tests.invoicing import OCTOBER, customer, issuing_campus, october, sql, with_customers


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    """A campus with two drafts to review: public bodies that gave no code."""
    opened = issuing_campus(tmp_path / "campus.db")
    with_customers(opened, 2)
    for code in ("T01", "T02"):
        opened.execute(SaveCustomer(replace(customer(opened, code), is_public=True, siret="00098765100015")))
    october(opened, "T01", "T02")
    yield opened
    opened.close()


def decide(campus: Campus, verdict: Verdict | None, *codes: str) -> Outcome:
    drafts = [d for d in preview(campus.services, OCTOBER).drafts if d.customer.code in codes]
    rulings = tuple(Ruling(d.customer.id, verdict, d.fingerprint) for d in drafts)
    return campus.services.desk.execute(DecideMonth(OCTOBER, rulings), RECEPTION)


def issue(campus: Campus, *codes: str) -> None:
    only = {customer(campus, code).id for code in codes}
    assert len(issue_month(campus.services, OCTOBER, RECEPTION, only=only).issued) == len(codes)


def verdicts(campus: Campus) -> list[tuple[str, str]]:
    return sql(
        campus.path,
        "SELECT code, verdict FROM month_decision d JOIN customer c ON c.id = d.customer_id ORDER BY code",
    )


@pytest.mark.parametrize("verdict", list(Verdict))
def test_what_is_decided_already_is_no_step_to_undo(campus: Campus, verdict: Verdict) -> None:
    assert decide(campus, verdict, "T01").inverse is not None
    again = decide(campus, verdict, "T01", "T02")
    assert again.concerns == ("Locataire 02",)
    assert again.inverse == DecideMonth(OCTOBER, (Ruling(customer(campus, "T02").id, None),))
    nothing = decide(campus, verdict, "T01", "T02")
    assert nothing.inverse is None
    assert not nothing.changes
    with campus.services.storage.read() as unit:
        assert len(unit.history.of("month", int(customer(campus, "T01").id))) == 1


def test_an_approval_of_another_draft_is_a_decision_of_its_own(campus: Campus) -> None:
    decide(campus, Verdict.APPROVED, "T01")
    campus.book("RHIN", slot("2026-10-20", "09:00", "10:00"), "T01", "oubli")
    assert decide(campus, Verdict.APPROVED, "T01").inverse is not None


def test_the_decision_about_what_is_issued_is_not_taken_back(campus: Campus) -> None:
    inverse = decide(campus, Verdict.APPROVED, "T01").inverse
    assert inverse is not None
    issue(campus, "T01")
    with pytest.raises(Refused) as refused:
        campus.execute(inverse)
    assert refused.value.message.key == "error-decision-issued"
    assert campus.services.wording.text(refused.value.message, "en") == (
        "Locataire 01: invoice F2026-000001 is issued, there is no draft any more. Only a credit note corrects it."
    )
    assert verdicts(campus) == [("T01", "approved")]


def test_of_drafts_decided_together_those_not_issued_are_restored(campus: Campus) -> None:
    inverse = decide(campus, Verdict.APPROVED, "T01", "T02").inverse
    assert inverse is not None
    issue(campus, "T01")
    outcome = campus.services.desk.execute(inverse, RECEPTION)
    assert outcome.concerns == ("Locataire 02",)
    assert verdicts(campus) == [("T01", "approved")]


def test_what_is_used_later_or_credited_is_decided_about_again(campus: Campus) -> None:
    decide(campus, Verdict.APPROVED, "T01", "T02")
    issue(campus, "T01", "T02")
    campus.book("RHIN", slot("2026-10-20", "09:00", "10:00"), "T01", "oubli")
    assert decide(campus, Verdict.EXCLUDED, "T01").inverse is not None
    credit(campus.services, "F2026-000002", "Erreur", RECEPTION)
    assert decide(campus, Verdict.EXCLUDED, "T02").inverse is not None
    assert verdicts(campus) == [("T01", "excluded"), ("T02", "excluded")]
