"""A month becomes invoices on a real file: what is billed, when, under which number, and what stays."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from campus_desk.application.commands import (
    CancelBooking,
    ChangeBooking,
    ReinstateBooking,
    SaveCustomer,
    SaveSeller,
)
from campus_desk.application.invoice_run import draft_document, issue_month, preview
from campus_desk.application.month_exceptions import Weight
from campus_desk.domain.actors import EVERYTHING, Actor, Role
from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.errors import AlreadyInvoiced, NotPermitted
from campus_desk.domain.journal import digest
from campus_desk.persistence import verify
from tests.campus import NOW, RECEPTION, Campus, slot, wall
from tests.invoicing import (
    OCTOBER,
    SELLER,
    SEPTEMBER,
    contents,
    customer,
    failing_for,
    issue,
    issuing_campus,
    october,
    sql,
    with_customers,
)


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = issuing_campus(tmp_path / "campus.db")
    yield opened
    opened.close()


def test_a_preview_tells_what_would_be_issued_and_writes_nothing(campus: Campus) -> None:
    october(campus, "NEURALIS", "HELIA", "NEURALIS")
    before = contents(campus.path)

    seen = preview(campus.services, date(2026, 10, 17))

    assert [(d.customer.code, d.net, d.tax, d.gross) for d in seen.drafts] == [
        ("HELIA", Decimal("45.00"), Decimal("9.00"), Decimal("54.00")),
        ("NEURALIS", Decimal("90.00"), Decimal("18.00"), Decimal("108.00")),
    ]
    line = seen.drafts[1].lines[0]
    assert (line.description, line.quantity, line.unit_price) == (
        "Salle Ill — Revue 1",
        Decimal(60),
        Decimal(45),
    )
    assert seen.net == Decimal("135.00")
    assert contents(campus.path) == before


def test_a_month_is_issued_with_numbers_dates_and_documents(campus: Campus) -> None:
    october(campus, "NEURALIS", "HELIA", "NEURALIS")

    report = issue_month(campus.services, OCTOBER, RECEPTION)

    first, second = report.issued
    assert (first.invoice.number, first.invoice.buyer.code) == ("F2026-000001", "HELIA")
    assert (second.invoice.number, second.invoice.buyer.code) == ("F2026-000002", "NEURALIS")
    assert second.invoice.issue_date == date(2026, 11, 23)
    assert second.invoice.due_date == date(2026, 12, 23)
    assert (second.invoice.period_from, second.invoice.period_to) == (OCTOBER, date(2026, 10, 31))
    assert [line.service_from for line in second.invoice.lines] == [date(2026, 10, 1), date(2026, 10, 1)]
    with campus.services.storage.read() as unit:
        stored = unit.invoices.by_number("F2026-000002")
        document = unit.invoices.document("F2026-000002")
        xml = unit.invoices.document("F2026-000002", media_type="application/xml")
    assert stored == second
    assert digest(document.content) == document.sha256
    assert xml.content == campus.services.invoice_xml.write(stored.invoice)
    assert document.content == campus.services.renderer.render(stored.invoice, xml.content)
    assert stored.rules.startswith("factur-x ")
    assert [f for f in verify(campus.path) if not f.holds] == []


def test_numbers_follow_the_order_in_which_drafts_are_looked_up(campus: Campus) -> None:
    october(campus, "NEURALIS", "HELIA")
    campus.execute(SaveCustomer(replace(customer(campus, "NEURALIS"), name="Helvia")))
    campus.execute(SaveCustomer(replace(customer(campus, "HELIA"), name="Hélia")))
    names = [draft.customer.name for draft in preview(campus.services, OCTOBER).drafts]
    # By the code of its letters « é » comes after every letter without an accent.
    assert names == ["Hélia", "Helvia"]
    assert issue(campus) == ["F2026-000001", "F2026-000002"]
    with campus.services.storage.read() as unit:
        issued = {row.number: row.customer for row in unit.invoices.rows()}
    assert issued == {"F2026-000001": "Hélia", "F2026-000002": "Helvia"}


def test_a_reprint_serves_the_stored_bytes(campus: Campus) -> None:
    october(campus, "NEURALIS")
    (number,) = issue(campus)
    ((issued_hash,),) = sql(campus.path, "SELECT pdf_sha256 FROM journal")

    client = customer(campus, "NEURALIS")
    campus.execute(SaveCustomer(replace(client, name="Neuralis Europe")))
    campus.execute(SaveSeller(replace(SELLER, party=replace(SELLER.party, name="Autre nom"))))

    with campus.services.storage.read() as unit:
        assert digest(unit.invoices.document(number).content) == issued_hash


def test_issuing_twice_issues_nothing_twice_and_a_later_run_bills_what_is_new(campus: Campus) -> None:
    october(campus, "NEURALIS", "HELIA")
    assert issue(campus) == ["F2026-000001", "F2026-000002"]
    assert issue(campus) == []

    campus.book("RHIN", slot("2026-10-20", "09:00", "11:00"), reason="oubliée", title="Oubliée")

    assert issue(campus) == ["F2026-000003"]
    with campus.services.storage.read() as unit:
        (line,) = unit.invoices.by_number("F2026-000003").invoice.lines
    assert line.description == "Salle Rhin — Oubliée"
    assert issue(campus) == []


def test_the_month_is_that_in_which_the_use_ends_at_the_campus(campus: Campus) -> None:
    night = campus.book("ILL", slot("2026-09-30", "22:00", "23:00"), reason="nuit", title="Nuit")
    over = replace(night.draft, slot=replace(night.draft.slot, end=wall("2026-10-01 00:00")))
    campus.execute(ChangeBooking(night.id, night.revision, over, "nuit"))
    into = campus.draft("RHIN", slot("2026-09-30", "22:00", "23:00"), title="Minuit passé")
    into = replace(into, slot=replace(into.slot, end=wall("2026-10-01 00:15")))
    campus.book("RHIN", into.slot, reason="nuit", title="Minuit passé")
    campus.clock.instant = NOW

    def titles(month: date) -> list[str]:
        return [line.description for d in preview(campus.services, month).drafts for line in d.lines]

    assert titles(SEPTEMBER) == ["Salle Ill — Nuit"]
    assert titles(OCTOBER) == ["Salle Rhin — Minuit passé"]


def test_what_has_not_ended_is_not_billed(campus: Campus) -> None:
    campus.book("ILL", slot("2026-10-01", "09:00", "12:00"))
    campus.clock.instant = wall("2026-10-01 11:59")
    assert issue(campus) == []
    campus.clock.instant = wall("2026-10-01 12:00")
    assert issue(campus) == ["F2026-000001"]


def test_options_and_cancelled_bookings_are_not_billed_and_a_passed_option_is_pointed_out(
    campus: Campus,
) -> None:
    campus.book("ILL", slot("2026-10-01", "09:00", "10:00"), status=BookingStatus.OPTION, title="Peut-être")
    gone = campus.book("RHIN", slot("2026-10-01", "09:00", "10:00"))
    campus.execute(CancelBooking(gone.id, gone.revision))
    campus.clock.instant = NOW

    seen = preview(campus.services, OCTOBER)

    assert seen.drafts == ()
    (exception,) = seen.exceptions
    assert (exception.message.key, exception.weight) == ("month-option-ended", Weight.NOTICE)
    assert issue(campus) == []


def test_an_invoiced_booking_stays_where_it_is(campus: Campus) -> None:
    october(campus, "NEURALIS")
    issue(campus)
    with campus.services.storage.read() as unit:
        ((key,),) = sql(campus.path, "SELECT source_id FROM invoice_source")
        booking = unit.bookings.get(key, EVERYTHING)
    later = replace(booking.draft, slot=slot("2026-12-01", "09:00", "10:00"))
    for command in (
        CancelBooking(booking.id, booking.revision),
        ChangeBooking(booking.id, booking.revision, later),
        ReinstateBooking(booking.id, booking.revision, later),
    ):
        with pytest.raises(AlreadyInvoiced):
            campus.execute(command)
    assert campus.stored(booking) == booking


def test_a_seller_that_goes_missing_during_the_run_keeps_the_rest_back(campus: Campus) -> None:
    october(campus, "NEURALIS", "HELIA")

    def forget(done: int, total: int, item: str) -> bool:
        if done == 1:
            campus.execute(SaveSeller(replace(SELLER, party=replace(SELLER.party, siren="", siret=""))))
        return True

    report = issue_month(campus.services, OCTOBER, RECEPTION, forget)
    assert [each.invoice.number for each in report.issued] == ["F2026-000001"]
    assert [failure.message.key for failure in report.failed] == ["month-seller-missing"]
    assert len(sql(campus.path, "SELECT * FROM invoice")) == 1


def test_numbers_begin_anew_with_the_year_of_issue(campus: Campus) -> None:
    october(campus, "NEURALIS", "HELIA")
    with campus.services.storage.read() as unit:
        first = unit.catalogue.customer_by_code("HELIA")
    assert first is not None
    assert len(issue_month(campus.services, OCTOBER, RECEPTION, only={first.id}).issued) == 1
    campus.clock.instant = wall("2027-01-04 09:00")
    assert issue(campus) == ["F2027-000001"]


def test_a_clock_set_back_issues_nothing_and_says_why(campus: Campus) -> None:
    october(campus, "NEURALIS", "HELIA")
    with campus.services.storage.read() as unit:
        first = unit.catalogue.customer_by_code("HELIA")
    assert first is not None
    issue_month(campus.services, OCTOBER, RECEPTION, only={first.id})
    campus.clock.instant -= timedelta(days=2)

    report = issue_month(campus.services, OCTOBER, RECEPTION)

    assert report.issued == ()
    assert [f.message.key for f in report.failed] == ["error-issue-date-goes-back"]
    assert sql(campus.path, "SELECT count(*) FROM invoice") == [(1,)]


def test_one_that_fails_is_reported_and_the_rest_go_on_without_a_gap(campus: Campus) -> None:
    with_customers(campus, 5)
    october(campus, *(f"T{n:02}" for n in range(1, 6)))

    report = issue_month(failing_for(campus.services, "T03"), OCTOBER, RECEPTION)

    assert [each.invoice.buyer.code for each in report.issued] == ["T01", "T02", "T04", "T05"]
    assert [each.invoice.number for each in report.issued] == [f"F2026-{n:06}" for n in range(1, 5)]
    (failure,) = report.failed
    assert (failure.customer, failure.message.key) == ("Locataire 03", "error-document-failed")
    for language in ("fr", "en", "de"):
        assert campus.services.wording.text(failure.message, language)
    assert issue(campus) == ["F2026-000005"]
    assert [f for f in verify(campus.path) if not f.holds] == []


def test_a_run_can_be_stopped_between_invoices(campus: Campus) -> None:
    with_customers(campus, 4)
    october(campus, "T01", "T02", "T03", "T04")
    steps: list[tuple[int, int, str]] = []

    def progress(done: int, total: int, item: str) -> bool:
        steps.append((done, total, item))
        return done < 2

    report = issue_month(campus.services, OCTOBER, RECEPTION, progress)

    assert len(report.issued) == 2
    assert (report.stopped, report.remaining) == (True, 2)
    assert steps == [(0, 4, "Locataire 01"), (1, 4, "Locataire 02"), (2, 4, "Locataire 03")]
    assert issue(campus) == ["F2026-000003", "F2026-000004"]


def test_only_some_customers_are_invoiced_when_asked(campus: Campus) -> None:
    made = with_customers(campus, 3)
    october(campus, "T01", "T02", "T03")
    report = issue_month(campus.services, OCTOBER, RECEPTION, only={made[1].id})
    assert [each.invoice.buyer.code for each in report.issued] == ["T02"]


def test_a_tenant_issues_nothing(campus: Campus) -> None:
    october(campus, "NEURALIS")
    with pytest.raises(NotPermitted):
        issue_month(campus.services, OCTOBER, Actor("Locataire", Role.TENANT))


def test_a_draft_can_be_looked_at_and_has_no_number(campus: Campus) -> None:
    october(campus, "NEURALIS")
    before = contents(campus.path)
    (draft,) = preview(campus.services, OCTOBER).drafts
    content = draft_document(campus.services, draft)
    assert content.startswith(b"%PDF")
    assert contents(campus.path) == before
