"""Real campus files of the size the planner is made for: 60 resources on three sites, 3,000 bookings in one week.

``crowded`` fills the small campus of most tests up to that size: what they name lies above, the crowd on its own rows.

``large_campus`` and ``large_desk`` (``tests/gui/conftest.py``) hand out copies of one file. Every resource has 50
bookings in the week of ``tests.campus.NOW``, one hour and a quarter each, seven or eight a day from 07:00 on with a
quarter of an hour between them; after 19:00 everything is free, Saturday and Sunday included.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from campus_desk.application.commands import (
    ImportRecords,
    SaveCustomer,
    SaveResource,
    SaveSite,
    SaveTariff,
)
from campus_desk.application.ports import UnitOfWork
from campus_desk.domain.booking import Allocation, Booking, BookingDraft, BookingStatus
from campus_desk.domain.customer import Address, Customer, CustomerGroup
from campus_desk.domain.identifiers import CustomerId, KindId, ResourceId, SiteId, TariffId
from campus_desk.domain.opening_hours import OpeningPeriod
from campus_desk.domain.resource import Resource, Site
from campus_desk.domain.tariff import Tariff
from campus_desk.domain.timeslot import TimeSlot, start_of_day
from tests.campus import NOW, Campus

RESOURCES, BOOKINGS = 60, 3000
MONDAY: date = NOW.date() - timedelta(days=NOW.weekday())
SITES = (("TECH", "Technoparc"), ("PH8", "pH8"), ("BIO", "Biocluster"))
CUSTOMERS = (
    ("NEURALIS", "Neuralis", CustomerGroup.TENANT),
    ("RHENA", "Univ. Rhéna", CustomerGroup.ACADEMIC),
    ("VITA", "Pôle Vita-Est", CustomerGroup.MEMBER),
    ("HELVIA", "Helvia Implants", CustomerGroup.EXTERNAL),
    ("CAMPUS", "Campus", CustomerGroup.CAMPUS),
)
CROWD = "CROWD"
"""Code of the customer whom the crowd on a small campus belongs to."""

LENGTH, STEP = timedelta(minutes=75), timedelta(minutes=90)
FIRST_HOUR = timedelta(hours=7)


def furnish(campus: Campus) -> None:
    """Fill the catalogue: rooms, every fifteenth a hall, every fourth a machine; all groups, prices by kind."""
    execute = campus.execute
    sites = [
        execute(SaveSite(Site(SiteId(0), code, name, position=n))) for n, (code, name) in enumerate(SITES)
    ]
    periods = tuple(
        OpeningPeriod(day, 7 * 60, 20 * 60, site_id=site.id) for site in sites for day in range(7)
    )
    execute(ImportRecords(opening_periods=periods))
    with campus.services.storage.read() as unit:
        kinds = {kind.code: kind.id for kind in unit.catalogue.kinds()}
    for n in range(RESOURCES):
        execute(SaveResource(_resource(n, sites[n * len(sites) // RESOURCES].id, kinds)))
    address = Address(line1="1 rue de l’Exemple", postcode="67000", city="Strasbourg")
    for code, name, group in CUSTOMERS:
        execute(SaveCustomer(Customer(CustomerId(0), code, name, group, siren="000987651", address=address)))
        for of, price in (("meeting_room", "45"), ("lecture_hall", "120"), ("equipment", "96")):
            execute(
                SaveTariff(
                    Tariff(
                        TariffId(0),
                        f"{code}-{of}",
                        f"{name} {of}",
                        group,
                        NOW.date().replace(month=1, day=1),
                        kind_id=kinds[of],
                        hour_price=Decimal(price),
                    )
                )
            )


def _resource(n: int, site: SiteId, kinds: dict[str, KindId]) -> Resource:
    kind = "lecture_hall" if n % 15 == 0 else "equipment" if n % 4 == 3 else "meeting_room"
    capacity = {"lecture_hall": 120, "equipment": None, "meeting_room": 4 + n}[kind]
    features = () if kind == "equipment" else ("video", "whiteboard") if n % 2 else ("screen",)
    name = {"lecture_hall": "Amphithéâtre", "equipment": "Appareil", "meeting_room": "Salle"}[kind]
    return Resource(
        ResourceId(0),
        f"R{n + 1}",
        f"{name} {n + 1}",
        kinds[kind],
        site,
        capacity=capacity,
        features=features,
        position=n,
    )


def crowd(campus: Campus) -> None:
    """Add rows and bookings until there are 60 and 3,000; a quarter of an hour is free between any two bookings."""
    with campus.services.storage.read() as unit:
        own = len(unit.catalogue.resources())
        kinds = {kind.code: kind.id for kind in unit.catalogue.kinds()}
        hours = unit.catalogue.opening_periods()
    site = campus.execute(SaveSite(Site(SiteId(0), "PH8", "pH8", position=1)))
    periods = tuple(OpeningPeriod(day, 7 * 60, 20 * 60, site_id=site.id) for day in range(7))
    campus.execute(ImportRecords(opening_periods=(*hours, *periods)))
    for n in range(own, RESOURCES):
        campus.execute(SaveResource(_resource(n, site.id, kinds)))
    address = Address(line1="1 rue de la Foule", postcode="67000", city="Strasbourg")
    crowding = Customer(
        CustomerId(0), CROWD, "Foule", CustomerGroup.MEMBER, siren="000987651", address=address
    )
    campus.execute(SaveCustomer(crowding))
    with campus.services.storage.write() as unit:
        book_the_week(unit, [r.id for r in unit.catalogue.resources() if r.site_id == site.id], [CROWD])
        unit.commit()


def book_the_week(
    unit: UnitOfWork, resources: Sequence[ResourceId], codes: Sequence[str], bookings: int = BOOKINGS
) -> None:
    """Book every resource as often as the others, without asking the rules: there are 3,000 bookings to ask for."""
    customers = [unit.catalogue.customer_by_code(code) for code in codes]
    for n in range(bookings):
        resource, rest = resources[n % len(resources)], n // len(resources)
        day, place = rest % 7, rest // 7
        start = start_of_day(MONDAY + timedelta(days=day)) + FIRST_HOUR + place * STEP
        slot, customer = TimeSlot(start, start + LENGTH), customers[n % len(customers)]
        assert customer is not None
        status = BookingStatus.OPTION if n % 29 == 0 else BookingStatus.CONFIRMED
        draft = BookingDraft((resource,), slot, customer.id, f"Séance {n + 1}", status=status)
        unit.bookings.add(
            Booking.unsaved(f"{n + 1}@large.example", draft, (Allocation(resource, resource, slot),))
        )


class LargeCampuses:
    """Copies of large campuses, each made when the first of its sort is asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._count = 0

    def another(self) -> Campus:
        """Return one more campus of 60 resources alike; close it when done."""
        template = self._folder / "template.db"
        if not template.exists():
            campus = Campus(template, furnish=False)
            furnish(campus)
            with campus.services.storage.write() as unit:
                resources = [r.id for r in unit.catalogue.resources()]
                book_the_week(unit, resources, [code for code, _, _ in CUSTOMERS])
                unit.commit()
            campus.close()
        return self._copy(template)

    def crowded(self) -> Campus:
        """Return one more small campus in a crowd; close it when done."""
        template = self._folder / "crowded.db"
        if not template.exists():
            campus = Campus(template)
            crowd(campus)
            campus.close()
        return self._copy(template)

    def _copy(self, template: Path) -> Campus:
        self._count += 1
        path = self._folder / f"{self._count}.db"
        shutil.copy(template, path)
        return Campus(path, furnish=False)
