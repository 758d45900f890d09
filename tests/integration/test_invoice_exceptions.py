"""What finance is told first, what keeps an invoice back, and what leaves one use out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from campus_desk.application.commands import (
    ChangeBooking,
    SaveCustomer,
    SaveSeller,
    SaveTariff,
)
from campus_desk.application.invoice_run import issue_month, preview
from campus_desk.application.month_exceptions import Remedy, Weight
from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.customer import CustomerGroup
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import TariffId
from campus_desk.domain.invoice import Seller
from campus_desk.domain.tariff import Tariff
from tests.campus import NOW, RECEPTION, Campus, slot
from tests.invoicing import (
    OCTOBER,
    SELLER,
    SEPTEMBER,
    customer,
    issue,
    issuing_campus,
    october,
    said,
)


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = issuing_campus(tmp_path / "campus.db")
    yield opened
    opened.close()


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
        ("month-no-tariff", Remedy.TARIFF, Decimal("45.00"))
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


def sentences(campus: Campus, language: str) -> list[str]:
    """Return what a preview says, its spaces as plain ones."""
    found = preview(campus.services, OCTOBER).exceptions
    said = [campus.services.wording.text(e.message, language) for e in found]
    return [text.replace("\u202f", " ").replace("\u00a0", " ") for text in said]


def test_what_many_uses_have_in_common_is_said_once_with_their_number_days_and_sum(campus: Campus) -> None:
    with campus.services.storage.read() as unit:
        tariff = next(t for t in unit.catalogue.tariffs() if t.code == "NEURALIS-equipment")
    campus.execute(SaveTariff(replace(tariff, valid_to=date(2026, 9, 30))))
    later = campus.book("ILL US3", slot("2026-10-20", "09:00", "11:00"), title="Troisième")
    first = campus.book("US3", slot("2026-10-01", "09:00", "10:00"), title="Première")
    second = campus.book("RHIN US3", slot("2026-10-06", "09:00", "10:00"), title="Deuxième")
    campus.clock.instant = NOW

    (exception,) = preview(campus.services, OCTOBER).exceptions

    assert exception.bookings == (first.id, second.id, later.id)
    assert exception.booking_id == first.id
    assert exception.days == (date(2026, 10, 1), date(2026, 10, 20))
    assert exception.resource_id == campus.resource("US3")
    assert exception.amount == Decimal("135.00")
    assert sentences(campus, "fr") == [
        "Échographe US-3 : aucun tarif, 3 utilisations non facturées (1er–20 octobre)."
    ]
    assert sentences(campus, "en") == ["Échographe US-3: no tariff, 3 uses not invoiced (1–20 October)."]
    assert sentences(campus, "de") == [
        "Échographe US-3: kein Tarif, 3 Nutzungen nicht berechnet (1.–20. Oktober)."
    ]


def test_resources_customers_and_sorts_are_told_apart_and_one_use_keeps_its_title(campus: Campus) -> None:
    with campus.services.storage.read() as unit:
        tariffs = {t.code: t for t in unit.catalogue.tariffs()}
    for tariff in tariffs.values():
        campus.execute(SaveTariff(replace(tariff, valid_to=date(2026, 9, 30))))
    for day in ("01", "02"):
        campus.book("ILL", slot(f"2026-10-{day}", "09:00", "10:00"))
        campus.book("RHIN", slot(f"2026-10-{day}", "09:00", "10:00"), "HELIA")
    campus.book("US3", slot("2026-10-05", "09:00", "10:00"))
    for day in ("08", "09"):
        campus.book("AMPHI", slot(f"2026-10-{day}", "09:00", "10:00"), status=BookingStatus.OPTION)
    campus.clock.instant = NOW

    found = preview(campus.services, OCTOBER).exceptions

    assert [(e.customer, len(e.bookings)) for e in found] == [
        ("Hélia Diagnostics", 2),
        ("Neuralis", 2),
        ("Neuralis", 1),
        ("Neuralis", 2),
    ]
    assert sentences(campus, "fr")[1:] == [
        "Salle Ill : aucun tarif, 2 utilisations non facturées (1er–2 octobre).",
        "Échographe US-3, 5 octobre 2026 : aucun tarif, non facturé.",
        "2 options passées sans confirmation, non facturées (8–9 octobre).",
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
        ({"is_public": True, "siret": "", "service_code": "S1"}, "siret"),
        ({"address": None}, "address"),
    ],
)
def test_a_buyer_without_what_the_law_asks_for_is_kept_back_and_the_others_are_not(
    campus: Campus, missing: dict[str, object], field: str
) -> None:
    client = customer(campus, "NEURALIS")
    if "address" in missing:
        missing = {"address": replace(client.address, line1="")}
    campus.execute(SaveCustomer(replace(client, **missing)))  # type: ignore[arg-type]
    october(campus, "NEURALIS", "HELIA")

    seen = preview(campus.services, OCTOBER)

    (exception,) = seen.exceptions
    assert (exception.weight, exception.remedy, exception.field) == (Weight.BLOCKS, Remedy.CUSTOMER, field)
    assert exception.customer == "Neuralis"
    report = issue_month(campus.services, OCTOBER, RECEPTION)
    assert [each.invoice.buyer.code for each in report.issued] == ["HELIA"]
    campus.execute(SaveCustomer(replace(client, revision=2)))
    assert issue(campus) == ["F2026-000002"]


def test_a_public_body_without_service_and_engagement_is_pointed_out(campus: Campus) -> None:
    client = customer(campus, "NEURALIS")
    siret = client.siret or "00041483900019"
    public = replace(client, is_public=True, siret=siret, siren=siret[:9], vat_number="", service_code="")
    campus.execute(SaveCustomer(replace(public, purchase_order="")))
    october(campus, "NEURALIS")
    (exception,) = preview(campus.services, OCTOBER).exceptions
    assert (exception.weight, exception.message.key) == (Weight.NOTICE, "month-public-without-code")
    assert issue(campus) == ["F2026-000001"]


def test_a_foreign_buyer_needs_no_siren(campus: Campus) -> None:
    client = customer(campus, "NEURALIS")
    address = replace(client.address, country="CH", city="Bâle", postcode="4051")
    campus.execute(SaveCustomer(replace(client, siren="", email="rechnung@basel.example", address=address)))
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


def test_what_no_e_invoice_may_say_is_pointed_out_before_anything_is_issued(campus: Campus) -> None:
    client = customer(campus, "NEURALIS")
    address = replace(client.address, country="DE", city="Kehl", postcode="77694")
    # A German company without VAT number and without any electronic address: rooms are taxed in France, but BT-49
    # has to say where the invoice goes.
    campus.execute(
        SaveCustomer(replace(client, siren="", siret="", vat_number="", email="", address=address))
    )
    october(campus, "NEURALIS", "HELIA")
    (exception,) = preview(campus.services, OCTOBER).exceptions
    assert (exception.weight, exception.remedy) == (Weight.BLOCKS, Remedy.CUSTOMER)
    assert exception.message.key == "einvoice-endpoint-mail"
    assert [each.invoice.buyer.code for each in issue_month(campus.services, OCTOBER, RECEPTION).issued] == [
        "HELIA"
    ]
    with campus.services.storage.read() as unit:
        stored = unit.catalogue.customer(client.id)
    campus.execute(SaveCustomer(replace(stored, invoice_email="rechnung@kehl.example")))
    assert issue(campus) == ["F2026-000002"]
