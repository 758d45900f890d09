"""Somebody said yes to certain drafts: those are issued, and what reads otherwise by then is not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from campus_desk.application.commands import SaveCustomer
from campus_desk.application.decision_commands import SaveAdjustment
from campus_desk.application.invoice_run import issue_month, preview
from campus_desk.application.run_report import Begun, Failure, RunReport, Step
from campus_desk.domain.adjustment import Adjustment
from campus_desk.domain.identifiers import CustomerId
from campus_desk.domain.month_decision import Verdict
from tests.campus import RECEPTION, Campus, slot
from tests.invoicing import OCTOBER, customer, decide, issuing_campus, october, sql, with_customers

CHANGED = "error-draft-not-as-confirmed"


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    """A campus with three clean drafts of 45.00 each."""
    opened = issuing_campus(tmp_path / "campus.db")
    with_customers(opened, 3)
    october(opened, "T01", "T02", "T03")
    yield opened
    opened.close()


def read(campus: Campus, *codes: str) -> dict[CustomerId, str]:
    """Look at the drafts of some customers, or of all."""
    drafts = preview(campus.services, OCTOBER).drafts
    return {d.customer.id: d.fingerprint for d in drafts if not codes or d.customer.code in codes}


def issue(
    campus: Campus, confirmed: dict[CustomerId, str], told: Callable[[Step], None] = lambda _: None
) -> RunReport:
    return issue_month(campus.services, OCTOBER, RECEPTION, told=told, confirmed=confirmed)


def issued(report: RunReport) -> list[tuple[str, Decimal]]:
    return [(each.invoice.buyer.code, each.invoice.net) for each in report.issued]


def failed(report: RunReport) -> list[tuple[str, str]]:
    return [(each.customer, each.message.key) for each in report.failed]


def test_a_use_entered_after_the_question_keeps_the_draft_it_changes(campus: Campus) -> None:
    confirmed = read(campus)
    campus.book("RHIN", slot("2026-10-20", "09:00", "10:00"), "T02", "oubli")
    report = issue(campus, confirmed)
    assert issued(report) == [("T01", Decimal("45.00")), ("T03", Decimal("45.00"))]
    assert failed(report) == [("Locataire 02", CHANGED)]
    assert sql(campus.path, "SELECT number FROM invoice ORDER BY id") == [
        ("F2026-000001",),
        ("F2026-000002",),
    ]
    (draft,) = preview(campus.services, OCTOBER).drafts
    assert report.failed[0].is_of(draft)
    # Read again, it is issued.
    assert issued(issue(campus, read(campus))) == [("T02", draft.net)]


def test_what_was_not_confirmed_is_not_issued(campus: Campus) -> None:
    report = issue(campus, read(campus, "T03"))
    assert issued(report) == [("T03", Decimal("45.00"))]
    assert report.failed == ()


def test_a_draft_that_shows_something_to_look_at_meanwhile_is_said_to_have_changed(campus: Campus) -> None:
    confirmed = read(campus)
    campus.execute(SaveCustomer(replace(customer(campus, "T01"), is_public=True, siret="00098765100015")))
    report = issue(campus, confirmed)
    assert [code for code, _ in issued(report)] == ["T02", "T03"]
    assert failed(report) == [("Locataire 01", CHANGED)]


def test_what_another_desk_leaves_out_meanwhile_is_left_out_and_has_not_failed(campus: Campus) -> None:
    confirmed = read(campus)
    campus.book("RHIN", slot("2026-10-20", "09:00", "10:00"), "T01", "oubli")
    decide(campus, Verdict.EXCLUDED, "T01")
    report = issue(campus, confirmed)
    assert report.excluded == ("Locataire 01",)
    assert report.failed == ()


def test_a_draft_that_changes_while_its_turn_has_come_is_kept(campus: Campus) -> None:
    last = customer(campus, "T03")
    told: list[Step] = []

    def listen(step: Step) -> None:
        told.append(step)
        if isinstance(step, Begun) and step.customer_id == last.id:
            # The document is prepared already: another desk agrees an allowance.
            campus.execute(
                SaveAdjustment(Adjustment(last.id, OCTOBER, False, "Geste commercial", amount=Decimal(5)))
            )

    report = issue(campus, read(campus), listen)
    assert [code for code, _ in issued(report)] == ["T01", "T02"]
    assert failed(report) == [("Locataire 03", CHANGED)]
    assert [type(step) for step in told[-2:]] == [Begun, Failure]
    failure = report.failed[0]
    # What is kept in mind is the draft that was held back, not the one that was read.
    assert failure.draft.net == Decimal("40.00")
    assert failure.is_of(preview(campus.services, OCTOBER).drafts[0])


def test_where_nobody_looked_what_changes_meanwhile_is_billed_as_it_is(campus: Campus) -> None:
    report = issue_month(campus.services, OCTOBER, RECEPTION, only=read(campus, "T01"))
    assert issued(report) == [("T01", Decimal("45.00"))]


def test_a_failure_is_of_a_draft_until_it_reads_otherwise_or_is_decided_about(campus: Campus) -> None:
    confirmed = dict.fromkeys(read(campus, "T01"), "read otherwise")
    (failure,) = issue(campus, confirmed).failed

    def holds() -> bool:
        return failure.is_of(preview(campus.services, OCTOBER).drafts[0])

    assert holds()
    decide(campus, Verdict.APPROVED, "T01")
    assert not holds()
    decide(campus, None, "T01")
    assert holds()
    campus.execute(SaveCustomer(replace(customer(campus, "T01"), contract="M-1")))
    assert not holds()
