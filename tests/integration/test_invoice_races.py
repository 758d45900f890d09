"""Several processes issue at once, are killed, change what is being issued: nothing twice, nothing lost, no gap."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from campus_desk.application.commands import (
    CancelBooking,
    ChangeBooking,
    SaveCustomer,
    SaveResource,
    SaveTariff,
)
from campus_desk.application.credit_note import credit
from campus_desk.application.invoice_run import issue_month
from campus_desk.domain.actors import EVERYTHING
from campus_desk.domain.customer import Customer, CustomerGroup
from campus_desk.domain.errors import CampusDeskError
from campus_desk.domain.identifiers import BookingId, TariffId
from campus_desk.domain.invoice import Invoice
from campus_desk.domain.tariff import Tariff
from campus_desk.persistence import verify
from tests.campus import RECEPTION, Campus
from tests.invoicing import OCTOBER, issuing_campus, october, sql, with_customers

pytestmark = pytest.mark.slow

CUSTOMERS = 10

ISSUER = """
import sys
from pathlib import Path
from tests.campus import NOW, RECEPTION, Campus, SetClock
from tests.invoicing import OCTOBER
from campus_desk.application.invoice_run import issue_month

campus = Campus(Path(sys.argv[1]), SetClock(NOW), furnish=False)

def progress(done, total, item):
    print(done, flush=True)
    return True

print("ready", flush=True)
sys.stdin.readline()
report = issue_month(campus.services, OCTOBER, RECEPTION, progress)
print("issued", len(report.issued), *[failure.message.key for failure in report.failed], flush=True)
campus.close()
"""


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = issuing_campus(tmp_path / "campus.db")
    with_customers(opened, CUSTOMERS)
    october(opened, *(f"T{n:02}" for n in range(1, CUSTOMERS + 1)))
    yield opened
    opened.close()


def issuer(path: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", ISSUER, str(path)],
        cwd=Path(__file__).parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n", process.communicate()[1]
    return process


def start(process: subprocess.Popen[str]) -> None:
    assert process.stdin is not None
    process.stdin.write("\n")
    process.stdin.flush()


def everything_holds(path: Path, invoices: int) -> None:
    assert [f for f in verify(path) if not f.holds] == []
    assert sql(path, "SELECT count(*), max(series_sequence) FROM invoice") == [(invoices, invoices)]
    assert sql(path, "SELECT count(DISTINCT customer_id) FROM invoice") == [(invoices,)]


def test_three_processes_issue_the_same_month_and_nothing_is_issued_twice(campus: Campus) -> None:
    processes = [issuer(campus.path) for _ in range(3)]
    for process in processes:
        start(process)
    outputs = [process.communicate(timeout=120) for process in processes]

    assert [process.returncode for process in processes] == [0, 0, 0], outputs
    endings = [output.splitlines()[-1].split() for output, _ in outputs]
    assert all(len(words) == 2 for words in endings), outputs
    assert sum(int(words[1]) for words in endings) == CUSTOMERS
    everything_holds(campus.path, CUSTOMERS)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no kill -9 here")
def test_a_process_killed_in_the_middle_leaves_whole_invoices_and_the_next_run_does_the_rest(
    campus: Campus,
) -> None:
    issued = 0
    for begun in (1, 3, 2):
        process = issuer(campus.path)
        start(process)
        assert process.stdout is not None
        for line in process.stdout:
            if line.strip() == str(begun):
                process.kill()
                break
        process.communicate()
        assert process.returncode == -signal.SIGKILL
        ((stored,),) = sql(campus.path, "SELECT count(*) FROM invoice")
        # Whoever was told « n done » finds n there; the one in hand may have made it.
        assert issued + begun <= stored <= issued + begun + 1
        everything_holds(campus.path, stored)
        issued = stored
    report = issue_month(campus.services, OCTOBER, RECEPTION)
    assert (len(report.issued), report.failed) == (CUSTOMERS - issued, ())
    everything_holds(campus.path, CUSTOMERS)


class Meddling:
    """The real renderer; while the first document is being rendered, something else happens."""

    def __init__(self, campus: Campus, happens: object) -> None:
        self._renderer = campus.services.renderer
        self._happens: list[object] = [happens]
        self.rendered: list[Invoice] = []

    def render(self, invoice: Invoice, xml: bytes | None = None, logo: bytes | None = None) -> bytes:
        """Render, and let it happen once."""
        self.rendered.append(invoice)
        if self._happens:
            happens = self._happens.pop()
            assert callable(happens)
            happens()
        return self._renderer.render(invoice, xml, logo)


def first_customer(campus: Campus) -> Customer:
    with campus.services.storage.read() as unit:
        found = unit.catalogue.customer_by_code("T01")
    assert found is not None
    return found


def meddled(campus: Campus, happens: object) -> tuple[Meddling, list[Invoice]]:
    renderer = Meddling(campus, happens)
    services = replace(campus.services, renderer=renderer)
    report = issue_month(services, OCTOBER, RECEPTION, only={first_customer(campus).id})
    assert report.failed == ()
    return renderer, [each.invoice for each in report.issued]


def booking_of_first(campus: Campus) -> BookingId:
    ((key,),) = sql(
        campus.path, "SELECT b.id FROM booking b JOIN customer c ON c.id = b.customer_id WHERE c.code = 'T01'"
    )
    return BookingId(key)


def test_a_number_taken_meanwhile_is_not_taken_again(campus: Campus) -> None:
    def other_desk() -> None:
        with campus.services.storage.read() as unit:
            other = unit.catalogue.customer_by_code("T02")
        assert other is not None
        issue_month(campus.services, OCTOBER, RECEPTION, only={other.id})

    renderer, (invoice,) = meddled(campus, other_desk)
    assert [each.number for each in renderer.rendered] == ["F2026-000001", "F2026-000002"]
    assert invoice.number == "F2026-000002"
    everything_holds(campus.path, 2)


def test_a_booking_changed_meanwhile_is_billed_as_it_is_now(campus: Campus) -> None:
    def change() -> None:
        with campus.services.storage.read() as unit:
            booking = unit.bookings.get(booking_of_first(campus), EVERYTHING)
        campus.execute(
            ChangeBooking(booking.id, booking.revision, replace(booking.draft, title="Corrigé"), "faute")
        )

    _, (invoice,) = meddled(campus, change)
    assert [line.description for line in invoice.lines] == ["Salle Ill — Corrigé"]


def test_a_booking_cancelled_meanwhile_is_not_billed(campus: Campus) -> None:
    def cancel() -> None:
        campus.execute(CancelBooking(booking_of_first(campus), 1, "panne"))

    _, invoices = meddled(campus, cancel)
    assert invoices == []
    assert sql(campus.path, "SELECT count(*) FROM invoice") == [(0,)]


def test_an_address_corrected_meanwhile_stands_on_the_invoice(campus: Campus) -> None:
    def move() -> None:
        client = first_customer(campus)
        campus.execute(SaveCustomer(replace(client, address=replace(client.address, city="Metz"))))

    _, (invoice,) = meddled(campus, move)
    assert invoice.buyer.address.city == "Metz"


def test_a_price_changed_meanwhile_is_the_one_that_is_billed(campus: Campus) -> None:
    def dearer() -> None:
        with campus.services.storage.read() as unit:
            tariff = next(t for t in unit.catalogue.tariffs() if t.code == "NEURALIS-meeting_room")
        campus.execute(SaveTariff(replace(tariff, hour_price=Decimal("50.00"))))

    renderer, (invoice,) = meddled(campus, dearer)
    assert [each.net for each in renderer.rendered] == [Decimal("45.00"), Decimal("50.00")]
    assert invoice.net == Decimal("50.00")
    assert sql(campus.path, "SELECT number FROM invoice") == [("F2026-000001",)]


def test_a_tariff_that_begins_meanwhile_is_the_one_that_is_billed(campus: Campus) -> None:
    def own_tariff() -> None:
        tariff = Tariff(
            TariffId(0),
            "ILL",
            "Salle Ill",
            CustomerGroup.TENANT,
            OCTOBER,
            resource_id=campus.resource("ILL"),
            flat_price=Decimal("30.00"),
        )
        campus.execute(SaveTariff(tariff))

    _, (invoice,) = meddled(campus, own_tariff)
    assert invoice.net == Decimal("30.00")


def test_a_tariff_withdrawn_meanwhile_keeps_the_use_off_the_invoices(campus: Campus) -> None:
    def withdraw() -> None:
        with campus.services.storage.read() as unit:
            tariff = next(t for t in unit.catalogue.tariffs() if t.code == "NEURALIS-meeting_room")
        campus.execute(SaveTariff(replace(tariff, valid_to=date(2026, 9, 30))))

    _, invoices = meddled(campus, withdraw)
    assert invoices == []
    assert sql(campus.path, "SELECT count(*) FROM invoice") == [(0,)]


def test_a_room_renamed_meanwhile_is_called_by_its_new_name(campus: Campus) -> None:
    def rename() -> None:
        with campus.services.storage.read() as unit:
            room = unit.catalogue.resource_by_code("ILL")
        assert room is not None
        campus.execute(SaveResource(replace(room, name="Salle Moselle")))

    _, (invoice,) = meddled(campus, rename)
    assert invoice.lines[0].description.startswith("Salle Moselle")


def test_data_that_goes_missing_meanwhile_keeps_the_invoice_back(campus: Campus) -> None:
    def forget() -> None:
        client = first_customer(campus)
        campus.execute(SaveCustomer(replace(client, siren="")))

    renderer = Meddling(campus, forget)
    services = replace(campus.services, renderer=renderer)
    report = issue_month(services, OCTOBER, RECEPTION, only={first_customer(campus).id})
    assert report.issued == ()
    assert [failure.message.key for failure in report.failed] == ["month-customer-missing"]


def test_a_credit_note_of_two_desks_exists_once(campus: Campus) -> None:
    issue_month(campus.services, OCTOBER, RECEPTION, only={first_customer(campus).id})

    def other_desk() -> None:
        credit(campus.services, "F2026-000001", "Autre poste", RECEPTION)

    services = replace(campus.services, renderer=Meddling(campus, other_desk))
    with pytest.raises(CampusDeskError) as refused:
        credit(services, "F2026-000001", "Ce poste", RECEPTION)
    assert refused.value.message.key == "error-already-credited"
    assert sql(campus.path, "SELECT number FROM invoice WHERE kind = '381'") == [("A2026-000001",)]
    assert [f for f in verify(campus.path) if not f.holds] == []


def test_midnight_between_preparing_and_issuing_gives_the_new_date(campus: Campus) -> None:
    def midnight() -> None:
        campus.clock.instant = campus.clock.instant.replace(day=24)

    renderer, (invoice,) = meddled(campus, midnight)
    assert len(renderer.rendered) == 2
    assert invoice.issue_date.day == 24
