"""A campus on which several companies work, and every word about them is one nobody else would say.

What strangers wrote begins with ``STRANGE``, what the company that signs in wrote with ``OWN``: a text that holds the
first three letters of a word has it, however it was shortened. Numbers are remembered as they are.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

from campus_desk.application.commands import (
    CancelBooking,
    ChangeBooking,
    CheckIn,
    PlaceBooking,
    PlaceSeries,
    ReportProblem,
    SaveCustomer,
    SaveTariff,
    SaveWaiting,
)
from campus_desk.application.ledger_commands import MarkPaid, MarkSent
from campus_desk.application.sealing import seal
from campus_desk.application.services import SignIn
from campus_desk.application.sign_in import signed_in
from campus_desk.domain.booking import Booking, BookingDraft, BookingStatus
from campus_desk.domain.customer import Address, Channel, Customer, CustomerGroup
from campus_desk.domain.identifiers import UNSAVED, CustomerId, TariffId, WaitingId
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.domain.waiting import WaitingEntry
from tests.campus import RECEPTION, Campus, slot, wall
from tests.invoicing import OCTOBER, issue, issuing_campus

STRANGE, OWN = "Zyx", "Qwo"
TODAY, TOMORROW = "2026-11-24", "2026-11-25"
OWN_CODE = "QWOCODE"
NAMED = ("name", "title", "contact", "project", "order", "note")
"""What the company must meet of itself, so that the walk is known to see."""

_SIRENS = {"A": "732829320", "B": "552100554", "C": "542065479", "OWN": "000987651"}


@dataclass
class SecretCampus:
    """The file, and what is in it.

    Attributes:
        strange: Strangers' bookings; ``own`` those of the company that signs in.
        numbers: Strangers' numbers: of companies, of telephones, of invoices.
    """

    campus: Campus
    strange: list[Booking] = field(default_factory=list)
    own: list[Booking] = field(default_factory=list)
    numbers: list[str] = field(default_factory=list)


def make(path: Path) -> SecretCampus:
    """Fill a file: three strangers of two groups, and the company that will look for them."""
    secret = SecretCampus(issuing_campus(path))
    campus = secret.campus
    for tag, group in (
        ("A", CustomerGroup.TENANT),
        ("B", CustomerGroup.EXTERNAL),
        ("C", CustomerGroup.ACADEMIC),
        ("OWN", CustomerGroup.TENANT),
    ):
        _customer(secret, tag, group)
    _tariff(campus)
    campus.book(
        "ILL", slot("2026-10-06", "09:00", "10:00"), f"{STRANGE}A".upper(), title=f"{STRANGE}oldtitle"
    )
    campus.book("ILL", slot("2026-10-06", "10:00", "11:00"), OWN_CODE, title=f"{OWN}oldtitle")
    campus.clock.instant = wall(f"{TODAY} 05:30")
    for number in issue(campus, OCTOBER):
        with campus.services.storage.read() as unit:
            if unit.invoices.by_number(number).invoice.buyer.code != OWN_CODE:
                secret.numbers.append(number)
    _send_and_pay(campus)
    _book(secret)
    _wait_and_report(campus)
    return secret


def _send_and_pay(campus: Campus) -> None:
    with campus.services.storage.read() as unit:
        rows = unit.invoices.rows()
    for row in rows:
        word = OWN if row.customer_code == OWN_CODE else STRANGE
        campus.execute(MarkSent((row.invoice_id,), row.issue_date, Channel.EMAIL, f"{word}sent"))
        campus.execute(MarkPaid((row.invoice_id,), row.issue_date, f"{word}paid", row.gross / 2))
    seal(campus.services, 2026, RECEPTION)
    for row in rows:
        word = OWN if row.customer_code == OWN_CODE else STRANGE
        campus.execute(MarkPaid((row.invoice_id,), row.issue_date, f"{word}rest"))


def _customer(secret: SecretCampus, tag: str, group: CustomerGroup) -> None:
    word = OWN if tag == "OWN" else STRANGE
    phone = "" if tag == "OWN" else f"03 88 {ord(tag)} 47 1{ord(tag) % 10}"
    customer = Customer(
        CustomerId(UNSAVED),
        OWN_CODE if tag == "OWN" else f"{STRANGE}{tag}".upper(),
        f"{word}name {tag}",
        group,
        legal_form=f"{word}form",
        siren=_SIRENS[tag],
        address=Address(f"{word}street", f"{word}floor", f"{word}door", "67000", f"{word}city"),
        contact_name=f"{word}person",
        email=f"{word}mail@example.org",
        phone=phone,
        service_code=f"{word}service",
        purchase_order=f"{word}order",
    )
    secret.campus.execute(SaveCustomer(customer))
    if tag != "OWN":
        secret.numbers += [_SIRENS[tag], phone]


def _tariff(campus: Campus) -> None:
    with campus.services.storage.read() as unit:
        theirs = next(t for t in unit.catalogue.tariffs() if t.group is CustomerGroup.EXTERNAL)
    tariff = TariffId(UNSAVED)
    campus.execute(
        SaveTariff(
            replace(
                theirs,
                id=tariff,
                code=f"{STRANGE}TARIFF".upper(),
                name=f"{STRANGE}tariff",
                revision=1,
                group=CustomerGroup.ACADEMIC,
            )
        )
    )


def _words(campus: Campus, when: TimeSlot, rooms: str, code: str, part: str, **more: object) -> BookingDraft:
    word = OWN if code == OWN_CODE else STRANGE
    return campus.draft(
        rooms,
        when,
        code,
        title=f"{word}title{part}",
        contact=f"{word}contact{part}",
        project_code=f"{word}project{part}",
        purchase_order=f"{word}order{part}",
        note=f"{word}note{part}",
        **more,
    )


def _book(secret: SecretCampus) -> None:
    campus = secret.campus
    a, b, c = (f"{STRANGE}{tag}".upper() for tag in "ABC")

    def place(code: str, rooms: str, when: TimeSlot, part: str, reason: str = "", **more: object) -> Booking:
        draft = _words(campus, when, rooms, code, part, **more)
        word = OWN if code == OWN_CODE else STRANGE
        booking = campus.execute(PlaceBooking(draft, reason, f"{word}uid{part}"))
        assert isinstance(booking, Booking)
        (secret.own if code == OWN_CODE else secret.strange).append(booking)
        return booking

    present = place(a, "ILL", slot(TODAY, "09:00", "11:00"), "one", attendees=7)
    place(b, "AMPHI US3", slot(TODAY, "11:00", "13:00"), "two", setup_minutes=30, teardown_minutes=15)
    soon = wall(f"{TODAY} 10:20")
    place(
        c, "RHIN", slot(TODAY, "14:00", "16:00"), "three", status=BookingStatus.OPTION, option_expires_at=soon
    )
    changed = place(a, "RHIN", slot(TODAY, "06:00", "06:45"), "four", reason=f"{STRANGE}reason")
    draft = _words(campus, slot(TODAY, "10:00", "11:00"), "RHIN", a, "fourth")
    campus.execute(ChangeBooking(changed.id, changed.revision, draft, f"{STRANGE}reason"))
    gone = place(b, "ILL", slot(TODAY, "15:00", "16:00"), "five")
    campus.execute(CancelBooking(gone.id, gone.revision, f"{STRANGE}cause"))
    place(OWN_CODE, "ILL", slot(TODAY, "11:30", "12:30"), "mine", attendees=5)
    place(OWN_CODE, "US3", slot(TODAY, "16:00", "17:00"), "kit")
    campus.clock.instant = wall(f"{TODAY} 09:50")
    campus.execute(CheckIn(present.id, present.revision, f"{STRANGE}badge"))
    weekly = _words(campus, slot(TOMORROW, "09:00", "10:00"), "ILL", c, "six")
    campus.execute(PlaceSeries(weekly, "FREQ=WEEKLY;COUNT=3", uid=f"{STRANGE}series"))


def _wait_and_report(campus: Campus) -> None:
    for code, word in ((f"{STRANGE}B".upper(), STRANGE), (OWN_CODE, OWN)):
        entry = WaitingEntry(
            WaitingId(UNSAVED),
            campus.customer(code),
            slot(TODAY, "09:00", "18:00"),
            timedelta(hours=1),
            campus.clock.now(),
            resource_id=campus.resource("ILL"),
            contact=f"{word}waits",
            note=f"{word}waitnote",
        )
        campus.execute(SaveWaiting(entry))
        company = signed_in(campus.services, SignIn(code))
        company.desk.execute(
            ReportProblem(campus.resource("ILL"), f"{word}problem", unusable=True), company.actor
        )
