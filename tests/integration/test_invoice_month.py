"""A month becomes invoices on a real file: what is billed, what is not, and what is said first."""

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
    SaveCustomer,
    SaveSeller,
    SaveTariff,
)
from campus_desk.application.credit_note import credit
from campus_desk.application.invoice_run import draft_document, issue_month, preview
from campus_desk.application.month_exceptions import Remedy, Weight
from campus_desk.domain.actors import EVERYTHING, Actor, Role
from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.customer import CustomerGroup
from campus_desk.domain.errors import AlreadyInvoiced, InvalidValue, NotFound, NotPermitted, Refused
from campus_desk.domain.identifiers import TariffId
from campus_desk.domain.invoice import Seller
from campus_desk.domain.journal import digest
from campus_desk.domain.tariff import Tariff
from campus_desk.persistence import verify
from tests.campus import NOW, RECEPTION, Campus, slot, wall
from tests.invoicing import (
    OCTOBER,
    SELLER,
    SEPTEMBER,
    contents,
    failing_for,
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


def issue(campus: Campus, month: date = OCTOBER) -> list[str]:
    report = issue_month(campus.services, month, RECEPTION)
    assert report.failed == ()
    return [each.invoice.number for each in report.issued]


def said(campus: Campus, month: date = OCTOBER) -> list[str]:
    return [e.message.key for e in preview(campus.services, month).exceptions]


def customer(campus: Campus, code: str):  # type: ignore[no-untyped-def]
    with campus.services.storage.read() as unit:
        return unit.catalogue.customer_by_code(code)


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
    assert stored == second
    assert digest(document.content) == document.sha256
    assert document.content == campus.services.renderer.render(stored.invoice)
    assert [f for f in verify(campus.path) if not f.holds] == []


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
    with pytest.raises(AlreadyInvoiced):
        campus.execute(CancelBooking(booking.id, booking.revision))


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


# --- exceptions first -------------------------------------------------------------------------------------------------


def test_what_has_no_tariff_is_listed_and_not_invoiced(campus: Campus) -> None:
    with campus.services.storage.read() as unit:
        tariff = next(t for t in unit.catalogue.tariffs() if t.code == "NEURALIS-equipment")
    campus.execute(SaveTariff(replace(tariff, valid_to=date(2026, 9, 30))))
    campus.book("US3", slot("2026-10-02", "09:00", "10:00"), title="Sans tarif")
    campus.book("ILL US3", slot("2026-10-05", "09:00", "10:00"), title="À moitié")
    campus.book("ILL", slot("2026-10-06", "09:00", "10:00"), title="Tarifée")
    campus.clock.instant = NOW

    seen = preview(campus.services, OCTOBER)

    assert [line.description for line in seen.drafts[0].lines] == ["Salle Ill — Tarifée"]
    left_out = [e for e in seen.exceptions if e.weight is Weight.LEAVES_OUT]
    assert [(e.message.key, e.remedy, e.amount) for e in left_out] == [
        ("month-no-tariff", Remedy.TARIFF, None),
        ("month-no-tariff", Remedy.TARIFF, Decimal("45.00")),
    ]
    assert issue(campus) == ["F2026-000001"]
    campus.execute(SaveTariff(replace(tariff, revision=2)))
    assert issue(campus) == ["F2026-000002"]
    with campus.services.storage.read() as unit:
        lines = unit.invoices.by_number("F2026-000002").invoice.lines
    assert [(line.description, line.net) for line in lines] == [
        ("Échographe US-3 — Sans tarif", Decimal("96.00")),
        ("Salle Ill — À moitié", Decimal("45.00")),
        ("Échographe US-3 — À moitié", Decimal("96.00")),
    ]


def test_the_campuss_own_use_without_a_tariff_is_no_exception(campus: Campus) -> None:
    client = customer(campus, "NEURALIS")
    campus.execute(SaveCustomer(replace(client, group=CustomerGroup.CAMPUS)))
    october(campus, "NEURALIS")
    assert said(campus) == []
    assert issue(campus) == []


def test_a_price_per_person_waits_for_the_head_count(campus: Campus) -> None:
    tariff = Tariff(
        TariffId(0),
        "HALL",
        "Amphithéâtre par personne",
        CustomerGroup.TENANT,
        date(2026, 1, 1),
        resource_id=campus.resource("AMPHI"),
        person_price=Decimal("4.50"),
    )
    campus.execute(SaveTariff(tariff))
    booking = campus.book("AMPHI", slot("2026-10-02", "09:00", "10:00"), title="Journée")
    campus.clock.instant = NOW
    assert said(campus) == ["month-no-head-count"]
    assert issue(campus) == []

    campus.execute(
        ChangeBooking(booking.id, booking.revision, replace(booking.draft, attendees=64), "compté")
    )

    assert said(campus) == []
    (draft,) = preview(campus.services, OCTOBER).drafts
    assert draft.net == Decimal("288.00")


def test_a_price_of_zero_is_pointed_out_and_a_total_of_zero_is_kept_back(campus: Campus) -> None:
    with campus.services.storage.read() as unit:
        tariff = next(t for t in unit.catalogue.tariffs() if t.code == "NEURALIS-meeting_room")
    campus.execute(SaveTariff(replace(tariff, hour_price=Decimal(0))))
    october(campus, "NEURALIS")
    assert said(campus) == ["month-nothing-to-pay", "month-zero-price"]
    assert issue(campus) == []
    campus.book("US3", slot("2026-10-20", "09:00", "10:00"), reason="oubliée")
    assert said(campus) == ["month-zero-price"]
    assert issue(campus) == ["F2026-000001"]


@pytest.mark.parametrize(
    ("missing", "field"),
    [
        ({"siren": "", "siret": ""}, "siren"),
        ({"is_public": True, "siret": ""}, "siret"),
        ({"address": None}, "address"),
    ],
)
def test_a_buyer_without_what_the_law_asks_for_is_kept_back_and_the_others_are_not(
    campus: Campus, missing: dict[str, object], field: str
) -> None:
    client = customer(campus, "NEURALIS")
    if "address" in missing:
        missing = {"address": replace(client.address, line1="")}
    campus.execute(SaveCustomer(replace(client, **missing)))
    october(campus, "NEURALIS", "HELIA")

    seen = preview(campus.services, OCTOBER)

    (exception,) = seen.exceptions
    assert (exception.weight, exception.remedy, exception.field) == (Weight.BLOCKS, Remedy.CUSTOMER, field)
    assert exception.customer == "Neuralis"
    report = issue_month(campus.services, OCTOBER, RECEPTION)
    assert [each.invoice.buyer.code for each in report.issued] == ["HELIA"]
    campus.execute(SaveCustomer(replace(client, revision=2)))
    assert issue(campus) == ["F2026-000002"]


def test_a_foreign_buyer_needs_no_siren(campus: Campus) -> None:
    client = customer(campus, "NEURALIS")
    address = replace(client.address, country="CH", city="Bâle", postcode="4051")
    campus.execute(SaveCustomer(replace(client, siren="", address=address)))
    october(campus, "NEURALIS")
    assert said(campus) == []


def test_without_a_seller_nothing_is_issued(campus: Campus) -> None:
    campus.execute(SaveSeller(Seller(replace(SELLER.party, siren="", siret="", iban="", name=""))))
    october(campus, "NEURALIS")
    seen = preview(campus.services, OCTOBER)
    assert [(e.weight, e.remedy, e.field) for e in seen.exceptions] == [
        (Weight.BLOCKS, Remedy.SELLER, "name"),
        (Weight.BLOCKS, Remedy.SELLER, "siren"),
        (Weight.NOTICE, Remedy.SELLER, "iban"),
    ]
    assert len(seen.drafts) == 1
    assert seen.ready == ()
    assert issue(campus) == []


def test_a_seller_with_a_wrong_check_digit_is_not_stored(campus: Campus) -> None:
    for field, wrong in (
        ("siren", "000234568"),
        ("iban", "FR7699999000010000000004287"),
        ("siret", "00041483900019"),
    ):
        party = replace(SELLER.party, **{field: wrong})  # type: ignore[arg-type]
        with pytest.raises(InvalidValue) as refused:
            campus.execute(SaveSeller(Seller(party)))
        assert refused.value.field == field
    outcome = campus.services.desk.execute(SaveSeller(Seller(replace(SELLER.party, name="B"))), RECEPTION)
    assert outcome.inverse == SaveSeller(SELLER)


@pytest.mark.parametrize(
    ("hours", "key"), [(14, "month-much-more"), (13, None), (7, None), (6, "month-much-less")]
)
def test_a_month_that_differs_by_more_than_30_percent_is_pointed_out(
    campus: Campus, hours: int, key: str | None
) -> None:
    for n in range(10):
        campus.book("ILL", slot("2026-09-02", f"{8 + n:02}:00", f"{9 + n:02}:00"))
    for n in range(hours):
        campus.book("ILL", slot(f"2026-10-0{5 + n // 10}", f"{8 + n % 10:02}:00", f"{9 + n % 10:02}:00"))
    campus.clock.instant = NOW
    issue(campus, SEPTEMBER)
    assert said(campus) == ([key] if key else [])


# --- credit notes -----------------------------------------------------------------------------------------------------


def test_a_credit_note_has_positive_amounts_its_own_series_and_cites_the_invoice(campus: Campus) -> None:
    october(campus, "NEURALIS")
    (number,) = issue(campus)
    campus.clock.advance(timedelta(days=1))

    note = credit(campus.services, number, "  Salle   facturée par erreur ", RECEPTION)

    assert note.invoice.number == "A2026-000001"
    assert (note.invoice.corrects_number, note.invoice.corrects_date) == (number, date(2026, 11, 23))
    assert note.invoice.issue_date == date(2026, 11, 24)
    assert note.invoice.reason == "Salle facturée par erreur"
    assert (note.invoice.net, note.invoice.gross) == (Decimal("45.00"), Decimal("54.00"))
    assert all(line.net > 0 for line in note.invoice.lines)
    assert [f for f in verify(campus.path) if not f.holds] == []


def test_what_was_credited_is_billed_again_and_pointed_out(campus: Campus) -> None:
    october(campus, "NEURALIS")
    (number,) = issue(campus)
    credit(campus.services, number, "Erreur", RECEPTION)

    assert said(campus) == ["month-credited-before"]
    assert issue(campus) == ["F2026-000002"]
    assert issue(campus) == []


def test_no_credit_twice_none_without_reason_none_of_a_credit_note(campus: Campus) -> None:
    october(campus, "NEURALIS")
    (number,) = issue(campus)
    with pytest.raises(InvalidValue):
        credit(campus.services, number, " \n ", RECEPTION)
    with pytest.raises(InvalidValue):
        credit(campus.services, number, "x" * 501, RECEPTION)
    with pytest.raises(NotPermitted):
        credit(campus.services, number, "Erreur", Actor("Locataire", Role.TENANT))
    note = credit(campus.services, number, "Erreur", RECEPTION)
    for wrong, key in (
        (number, "error-already-credited"),
        (note.invoice.number, "error-credit-of-credit-note"),
    ):
        with pytest.raises(Refused) as refused:
            credit(campus.services, wrong, "Erreur", RECEPTION)
        assert refused.value.message.key == key
    with pytest.raises(NotFound):
        credit(campus.services, "F2026-999999", "Erreur", RECEPTION)
    assert sql(campus.path, "SELECT number FROM invoice ORDER BY id") == [(number,), (note.invoice.number,)]


# --- what is on paper before it is issued -----------------------------------------------------------------------------


def test_a_draft_can_be_looked_at_and_has_no_number(campus: Campus) -> None:
    october(campus, "NEURALIS")
    before = contents(campus.path)
    (draft,) = preview(campus.services, OCTOBER).drafts
    content = draft_document(campus.services, draft)
    assert content.startswith(b"%PDF")
    assert contents(campus.path) == before
