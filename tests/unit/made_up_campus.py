"""A campus made up for the planner's tests: the day of the design picture, a crowded week, and a wall of rows."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from campus_desk.application.read_models import AgendaItem, Catalogue, ReportedProblem, SchoolHolidays
from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.customer import CustomerGroup
from campus_desk.domain.identifiers import BookingId, CustomerId, KindId, ResourceId, SiteId
from campus_desk.domain.opening_hours import CampusCalendar, Closure, OpeningPeriod
from campus_desk.domain.resource import Containment, Resource, ResourceKind, Site
from campus_desk.ui.timeline.campus_day import week_of
from campus_desk.ui.timeline.periods import month_of

PARIS = ZoneInfo("Europe/Paris")
TUESDAY = date(2026, 11, 10)
WEDNESDAY = date(2026, 11, 11)
NOW = datetime(2026, 11, 10, 10, 24, tzinfo=PARIS)

TENANT, MEMBER, ACADEMIC, EXTERNAL, CAMPUS = (
    CustomerGroup.TENANT,
    CustomerGroup.MEMBER,
    CustomerGroup.ACADEMIC,
    CustomerGroup.EXTERNAL,
    CustomerGroup.CAMPUS,
)


def at(hour: float, day: date = TUESDAY) -> int:
    """Return the UTC second at which the campus clock shows an hour (9.5 is 09:30)."""
    minutes = round(hour * 60)
    wall = datetime(day.year, day.month, day.day, tzinfo=PARIS) + timedelta(minutes=minutes)
    return int(wall.timestamp())


@dataclass
class Campus:
    """Rows and bookings, put together line by line."""

    resources: list[Resource] = field(default_factory=list)
    items: list[AgendaItem] = field(default_factory=list)
    periods: list[OpeningPeriod] = field(default_factory=list)
    closures: list[Closure] = field(default_factory=list)
    holidays: dict[date, str] = field(default_factory=lambda: {date(2026, 11, 11): "Armistice 1918"})
    school: SchoolHolidays = field(default_factory=SchoolHolidays)
    problems: list[ReportedProblem] = field(default_factory=list)

    def room(
        self,
        name: str,
        site: int = 1,
        kind: int = 1,
        capacity: int | None = None,
        features: tuple[str, ...] = (),
        **more: object,
    ) -> ResourceId:
        """Add a resource and return its id."""
        number = len(self.resources) + 1
        resource = Resource(
            ResourceId(number),
            f"R{number}",
            name,
            KindId(kind),
            SiteId(site),
            capacity=capacity,
            features=features,
            position=number,
        )
        self.resources.append(replace(resource, **more))  # type: ignore[arg-type]
        return resource.id

    def book(
        self,
        resource: int,
        start: float,
        end: float,
        customer: str,
        group: CustomerGroup = TENANT,
        title: str = "",
        *,
        day: date = TUESDAY,
        option: bool = False,
        attendees: int | None = None,
        setup: int = 0,
        teardown: int = 0,
        requested: int | None = None,
        booking: int | None = None,
        redacted: bool = False,
        invoiced: bool = False,
        expires: float | None = None,
    ) -> AgendaItem:
        """Add a booking by wall-clock hours and return it."""
        starts, ends = at(start, day), at(end, day)
        item = AgendaItem(
            BookingId(booking or len(self.items) + 1),
            ResourceId(resource),
            ResourceId(requested or resource),
            starts,
            ends,
            starts - setup * 60,
            ends + teardown * 60,
            BookingStatus.OPTION if option else BookingStatus.CONFIRMED,
            CustomerId(1),
            customer,
            group,
            title,
            "",
            attendees,
            1,
            redacted=redacted,
            invoice="F2026-000412" if invoiced else "",
            option_expires_at=at(expires, day) if expires is not None else None,
        )
        self.items.append(item)
        return item

    @property
    def catalogue(self) -> Catalogue:
        """The rows with three sites, five kinds and the hours of Technoparc."""
        sites = tuple(
            Site(SiteId(n), code, code, position=n)
            for n, code in enumerate(("Technoparc", "pH8", "Biocluster"), 1)
        )
        kinds = tuple(
            ResourceKind(KindId(n), code, (("fr", fr), ("en", en), ("de", de)), n)
            for n, (code, fr, en, de) in enumerate(
                (
                    ("room", "Salles", "Rooms", "Räume"),
                    ("equipment", "Équipements", "Equipment", "Geräte"),
                    ("workshop", "Ateliers", "Workshops", "Werkstätten"),
                    ("lab", "Laboratoires", "Laboratories", "Labore"),
                ),
                1,
            )
        )
        calendar = CampusCalendar(tuple(self.periods), tuple(self.closures), dict(self.holidays))
        resources, problems = tuple(self.resources), tuple(self.problems)
        return Catalogue(sites, kinds, resources, (), (), calendar, self.school, problems)


def opened(campus: Campus, opens: int = 8, closes: int = 19) -> Campus:
    """Open all sites on weekdays, Technoparc on Saturday morning too."""
    for site in (1, 2, 3):
        for weekday in range(5):
            campus.periods.append(OpeningPeriod(weekday, opens * 60, closes * 60, SiteId(site)))
    campus.periods.append(OpeningPeriod(5, opens * 60, 13 * 60, SiteId(1)))
    return campus


def design_day() -> Campus:
    """The rows and bookings of the picture of the day view."""
    c = opened(Campus())
    hall = c.room(
        "Amphithéâtre", capacity=100, features=("broadcast", "audio"), description="Régie · gradins"
    )
    vosges = c.room("Salle Vosges", capacity=40, features=("video", "microphone"))
    rhin = c.room("Salle Rhin", capacity=24, features=("video", "whiteboard"))
    ill = c.room("Salle Ill", capacity=16, features=("video",))
    orangerie = c.room("Salle Orangerie", capacity=12, features=("video", "whiteboard"))
    kleber = c.room("Salle Kléber", capacity=10, features=("video",))
    broglie = c.room("Salle Broglie", capacity=8, features=("screen",))
    cigogne = c.room("Box Cigogne", capacity=4, features=("phone",))
    echo = c.room("Échographe US-3", kind=2, features=("training",))
    arc = c.room("Arceau chirurgical", kind=2, features=("radiation",))
    printer = c.room("Imprimante 3D résine", kind=2, features=("training",))
    c.periods += [OpeningPeriod(d, 0, 24 * 60, resource_id=printer) for d in range(7)]
    scope = c.room("Microscope confocal", kind=2, features=("training",))
    column = c.room("Colonne endoscopie", kind=2)
    units = [
        c.room(f"Colonne {n}", kind=2, parent_id=column, containment=Containment.UNIT)
        for n in ("A", "B", "C")
    ]
    school = c.room("Bloc école", 2, 3, 12, ("stethoscope", "video"))
    laser = c.room("Découpe laser", 2, 3, features=("training",))
    bench = c.room("Banc d’essai", 2, 3)
    clean = c.room("Salle blanche ISO 7", 3, 4, 4, ("clean_air",))
    c.room("Poste PSM n° 2", 3, 4)
    for name, capacity in (("Salle Bruche", 20), ("Salle Mossig", 12), ("Salle Zorn", 8), ("Salle Moder", 6)):
        c.room(name, 3, 1, capacity)

    c.book(
        hall,
        9,
        12.5,
        "Alsace BioForum",
        EXTERNAL,
        "Robotique chirurgicale",
        attendees=92,
        setup=60,
        teardown=45,
    )
    c.book(hall, 14, 17, "Neuralis", TENANT, "Assemblée générale", attendees=80, setup=30, teardown=45)
    c.book(hall, 18.5, 20, "Univ. Rhéna", ACADEMIC, option=True)
    c.book(vosges, 8, 10, "Univ. Rhéna", ACADEMIC)
    c.book(vosges, 10.5, 12, "Campus", CAMPUS)
    c.book(vosges, 13.5, 15.5, "Cardiolib")
    c.book(vosges, 16, 19, "Forge Médicale", EXTERNAL, option=True, expires=12)
    c.book(rhin, 9, 11.5, "Orthogrid", TENANT, "Revue de conception")
    c.book(rhin, 13, 15, "Pôle Vita-Est", MEMBER)
    c.book(rhin, 16, 17.5, "Institut Kerner", ACADEMIC)
    c.book(ill, 10, 12, "Helvia Implants", EXTERNAL)
    c.book(ill, 12.5, 13.5, "Optéo")
    c.book(ill, 15, 17, "Master Ing. santé", ACADEMIC)
    c.book(orangerie, 8.5, 9.5, "Vitalis")
    c.book(orangerie, 10.5, 12, "Novalia")
    c.book(orangerie, 13, 14.5, "Hélia")
    c.book(orangerie, 16.5, 18, "Pôle Vita-Est", MEMBER)
    c.book(kleber, 10, 11, "Lumen")
    c.book(kleber, 11.5, 12.5, "Abeille", EXTERNAL)
    c.book(kleber, 15, 16.5, "Mirabel Santé", MEMBER)
    c.book(broglie, 9, 10, "Kardia Systems")
    c.book(broglie, 11.5, 12.5, "Novéa")
    c.book(broglie, 12.5, 13.5, "Vitalis")
    c.book(cigogne, 8.5, 9, "Sonalis")
    c.book(cigogne, 10.25, 11.25, "Dupont", CAMPUS)
    c.book(cigogne, 11.5, 12, "Novalia")
    c.book(cigogne, 13, 14, "Sage RH", EXTERNAL)
    c.book(echo, 8, 10, "Sonalis")
    c.book(echo, 10.5, 12.5, "Mirabel Santé", MEMBER)
    c.book(echo, 14, 16, "Sonalis")
    c.book(arc, 10, 12.5, "Institut Kerner", ACADEMIC, "essai n° 4")
    c.book(arc, 13.5, 16, "Orthogrid")
    c.book(printer, 8.5, 32, "Biosutura", TENANT, "Lot 14 · impression longue")
    c.book(scope, 8, 9.5, "Univ. Rhéna", ACADEMIC)
    c.book(scope, 11, 13, "Gliatech", MEMBER, option=True, expires=10.75)
    c.book(scope, 14, 16.5, "Noviscan", TENANT, "Cytométrie")
    c.book(units[0], 9.5, 12, "Lumen Endo", requested=units[0], booking=900)
    c.book(units[1], 9.5, 12, "Lumen Endo", requested=units[1], booking=900)
    for unit in units:
        c.book(unit, 13, 16, "Master Ing. santé", ACADEMIC, requested=unit, booking=901)
    c.book(units[0], 16.5, 18, "Lumen Endo", requested=column)
    c.book(school, 9, 12, "Institut Kerner", ACADEMIC, "Simulation")
    c.book(school, 13.5, 17.5, "Helvia Implants", EXTERNAL, "Formation chirurgie", attendees=9)
    c.book(laser, 8, 9.5, "Kardia")
    c.book(bench, 10, 16, "Orthogrid", TENANT, "Fatigue ISO 7206")
    c.book(clean, 8.5, 12, "Gliatech", MEMBER, "Lot pilote", setup=30)
    c.book(clean, 13, 17, "Biosutura", TENANT, "Conditionnement")
    return c


def design_week() -> Campus:
    """The same rows over a week: each weekday a little different."""
    c = design_day()
    days = week_of(TUESDAY)
    base = [item for item in c.items if item.ends_at - item.starts_at < 10 * 3600]
    number = 2000
    for offset, keep in ((-1, 3), (2, 2), (3, 4)):
        day = days[1 + offset]
        for item in base:
            if (item.booking_id + item.resource_id + offset) % keep == 0:
                number += 1
                shift = offset * 86400
                c.items.append(
                    replace(
                        item,
                        booking_id=BookingId(number),
                        starts_at=item.starts_at + shift,
                        ends_at=item.ends_at + shift,
                        blocked_from=item.blocked_from + shift,
                        blocked_to=item.blocked_to + shift,
                    )
                )
        assert day in days
    c.book(2, 9, 12, "Forge Médicale", EXTERNAL, day=days[5], option=True, booking=3000)
    return c


def wall_of_rows(rows: int = 60, bookings: int = 3000) -> Campus:
    """Many rows over a week, every hour of the day in use."""
    c = opened(Campus())
    names = ("Neuralis", "Univ. Rhéna", "Pôle Vita-Est", "Helvia Implants", "Campus")
    groups = (TENANT, ACADEMIC, MEMBER, EXTERNAL, CAMPUS)
    for n in range(rows):
        c.room(f"Salle {n + 1}", 1 + n * 3 // rows, 1 + n % 2, 8 + n, ("video", "whiteboard"))
    days = week_of(TUESDAY)
    for n in range(bookings):
        row, rest = n % rows, n // rows
        day, slot = rest % 7, rest // 7
        start = 7 + slot * 1.5
        c.book(1 + row, start, start + 1.25, names[n % 5], groups[n % 5], f"Séance {n}", day=days[day])
    return c


def crowd(c: Campus, days: tuple[date, ...] = (TUESDAY,), rows: int = 60, bookings: int = 3000) -> Campus:
    """Fill a campus up below its own rows, until so many rows show so many bookings on these days; return it.

    What the tests name stays where it is; the crowd fills its rows from seven to eight in the evening.
    """
    names = ("Univ. du Rhin", "Pôle Alsace", "Halle", "Bureau")
    own = len(c.resources)
    first = own + 1
    for n in range(rows - own):
        c.room(f"Laboratoire {n + 1}", 3, 4, 8 + n, ("clean_air",))
    per_row = -(-(bookings - len(c.items)) // ((rows - own) * len(days)))
    length = 13 / per_row
    for n in range(bookings - len(c.items)):
        row, rest = n % (rows - own), n // (rows - own)
        start = 7 + (rest // len(days)) * length
        c.book(
            *(first + row, start, start + length, names[n % 4], ACADEMIC if n % 2 else MEMBER),
            title=f"Foule {n}",
            day=days[rest % len(days)],
            booking=100_000 + n,
        )
    return c


def week() -> tuple[date, ...]:
    """Return the seven days of the design's week."""
    return week_of(TUESDAY)


def month() -> tuple[date, ...]:
    """Return the days of the design's month."""
    return month_of(TUESDAY)


def design_month() -> Campus:
    """The week of the design over a whole month, fuller towards its end; a congress of three days; a hall closed."""
    c = design_week()
    base = list(c.items)
    monday = week_of(TUESDAY)[0]
    number = 5000
    for week in (-2, -1, 1, 2, 3):
        for item in base:
            if (item.booking_id * 7 + item.resource_id + week) % 5 > 2 + week:
                continue
            number += 1
            shift = week * 7 * 86400
            c.items.append(
                replace(
                    item,
                    booking_id=BookingId(number),
                    starts_at=item.starts_at + shift,
                    ends_at=item.ends_at + shift,
                    blocked_from=item.blocked_from + shift,
                    blocked_to=item.blocked_to + shift,
                )
            )
    congress = monday + timedelta(days=16)
    c.items = [
        i for i in c.items if not (i.resource_id == 1 and at(0, congress) <= i.starts_at < at(72, congress))
    ]
    c.book(1, 9, 24 * 2 + 17, "Alsace BioForum", EXTERNAL, "Congrès annuel", day=congress, booking=7000)
    return c


def wall_of_month(rows: int = 60, bookings: int = 3000) -> Campus:
    """The same rows over a month, as full as so many bookings make them."""
    c = wall_of_rows(rows, 0)
    names = ("Neuralis", "Univ. Rhéna", "Pôle Vita-Est", "Helvia Implants", "Campus")
    groups = (TENANT, ACADEMIC, MEMBER, EXTERNAL, CAMPUS)
    days = month()
    for n in range(bookings):
        row, rest = n % rows, n // rows
        day, place = rest % len(days), rest // len(days)
        start = 8 + place * 1.5 + (row % 3) * 0.5
        c.book(1 + row, start, start + 1.25, names[n % 5], groups[n % 5], f"Séance {n}", day=days[day])
    return c
