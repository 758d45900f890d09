"""A small real campus for tests: a SQLite file, every layer real, only the clock set by hand."""

from __future__ import annotations

import atexit
import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from campus_desk.application.commands import (
    Command,
    ImportRecords,
    PlaceBooking,
    SaveCustomer,
    SaveResource,
    SaveSeller,
    SaveSite,
    SaveTariff,
)
from campus_desk.application.ports import no_progress
from campus_desk.application.services import Services
from campus_desk.domain.actors import Actor, Role
from campus_desk.domain.booking import Booking, BookingDraft, BookingStatus
from campus_desk.domain.customer import Address, Customer, CustomerGroup
from campus_desk.domain.identifiers import CustomerId, ResourceId, SiteId, TariffId
from campus_desk.domain.invoice import Party, Seller
from campus_desk.domain.opening_hours import OpeningPeriod
from campus_desk.domain.resource import Resource, Site
from campus_desk.domain.tariff import Tariff
from campus_desk.domain.timeslot import TimeSlot, from_wall_clock
from campus_desk.main import connect, create, resources_folder

RECEPTION = Actor("Claire Muller", Role.RECEPTION)
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


class SetClock:
    """A clock that stands where it is put."""

    def __init__(self, instant: datetime = NOW) -> None:
        self.instant = instant

    def now(self) -> datetime:
        """Return the instant it was set to."""
        return self.instant

    def advance(self, by: timedelta) -> None:
        """Let time pass."""
        self.instant += by


def wall(text: str) -> datetime:
    """Return the instant of a campus wall-clock time written ``2026-11-24 09:00``."""
    return from_wall_clock(datetime.fromisoformat(text))


def slot(day: str, start: str, end: str) -> TimeSlot:
    """Return a slot on one campus day."""
    return TimeSlot(wall(f"{day} {start}"), wall(f"{day} {end}"))


@cache
def furnished() -> Path:
    """Return a furnished campus file, made for the first test of a process that wants one; the others get copies."""
    folder = TemporaryDirectory(prefix="furnished-")
    atexit.register(folder.cleanup)
    path = Path(folder.name) / "campus.db"
    create(path, "", no_progress, resources_folder())
    campus = Campus(path, furnish=False)
    campus.furnish()
    campus.close()
    return path


class Campus:
    """An open campus with two rooms, a hall and a machine, two customers and a tariff each."""

    def __init__(self, path: Path, clock: SetClock | None = None, *, furnish: bool = True) -> None:
        self.path = path
        self.clock = clock or SetClock()
        is_new = not path.exists()
        if is_new and furnish and clock is None:
            path.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(furnished(), path)
        elif is_new:
            create(path, "", no_progress, resources_folder())
        self.services = self._open()
        if furnish and not (is_new and clock is None):
            self.furnish()

    def _open(self) -> Services:
        return connect(self.path, resources_folder(), self.clock)

    def furnish(self) -> None:
        """Fill the catalogue."""
        execute = self.execute
        site = execute(SaveSite(Site(SiteId(0), "TECH", "Technoparc")))
        execute(
            ImportRecords(
                opening_periods=tuple(
                    OpeningPeriod(day, 7 * 60, 20 * 60, site_id=site.id) for day in range(5)
                )
            )
        )
        with self.services.storage.read() as unit:
            kind = {k.code: k.id for k in unit.catalogue.kinds()}
        for code, name, of, capacity, features in (
            ("ILL", "Salle Ill", "meeting_room", 16, ()),
            ("RHIN", "Salle Rhin", "meeting_room", 24, ("video",)),
            ("AMPHI", "Amphithéâtre", "lecture_hall", 100, ()),
            ("US3", "Échographe US-3", "equipment", None, ()),
        ):
            resource = Resource(ResourceId(0), code, name, kind[of], site.id, capacity=capacity)
            execute(SaveResource(replace(resource, features=features)))
        address = Address(line1="1 rue de l’Exemple", postcode="67000", city="Strasbourg")
        for code, name, group in (
            ("NEURALIS", "Neuralis", CustomerGroup.TENANT),
            ("HELIA", "Hélia Diagnostics", CustomerGroup.EXTERNAL),
        ):
            execute(
                SaveCustomer(Customer(CustomerId(0), code, name, group, siren="000987651", address=address))
            )
            for of, price in (("meeting_room", "45"), ("lecture_hall", "120"), ("equipment", "96")):
                tariff = Tariff(
                    TariffId(0),
                    f"{code}-{of}",
                    f"{name} {of}",
                    group,
                    NOW.date().replace(month=1, day=1),
                    kind_id=kind[of],
                    hour_price=Decimal(price),
                )
                execute(SaveTariff(tariff))

    def set_seller(self) -> None:
        """Say who issues the invoices."""
        party = Party(
            name="Campus d’essai",
            address=Address(line1="2 rue de l’Essai", postcode="67000", city="Strasbourg"),
            siren="000234567",
            siret="00023456700014",
            vat_number="FR75000234567",
            iban="FR7699999000010000000004286",
        )
        self.execute(SaveSeller(Seller(party)))

    def execute(self, command: Command, actor: Actor = RECEPTION) -> Any:
        """Run a command and return what it made."""
        return self.services.desk.execute(command, actor).value

    def resource(self, code: str) -> ResourceId:
        """Return the id of a resource."""
        with self.services.storage.read() as unit:
            found = unit.catalogue.resource_by_code(code)
        assert found is not None
        return found.id

    def customer(self, code: str) -> CustomerId:
        """Return the id of a customer."""
        with self.services.storage.read() as unit:
            found = unit.catalogue.customer_by_code(code)
        assert found is not None
        return found.id

    def draft(
        self, resources: str, when: TimeSlot, customer: str = "NEURALIS", **fields: object
    ) -> BookingDraft:
        """Return a draft for resources named by code, separated by blanks."""
        ids = tuple(self.resource(code) for code in resources.split())
        draft = BookingDraft(ids, when, self.customer(customer), status=BookingStatus.CONFIRMED)
        return replace(draft, **fields)  # type: ignore[arg-type]

    def book(
        self, resources: str, when: TimeSlot, customer: str = "NEURALIS", reason: str = "", **fields: object
    ) -> Booking:
        """Place a booking and return it."""
        booking = self.execute(PlaceBooking(self.draft(resources, when, customer, **fields), reason))
        assert isinstance(booking, Booking)
        return booking

    def stored(self, booking: Booking) -> Booking:
        """Return the booking as it is stored now."""
        with self.services.storage.read() as unit:
            return unit.bookings.get(booking.id, self.services.scope)

    def close(self) -> None:
        """Let go of the file."""
        self.services.storage.close()
