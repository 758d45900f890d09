"""Free places near a booking that cannot stay, as a drag asks for them, and the first free slot that meets a need.

Two hours are wanted in one of ten rooms; they are booked for fourteen days but for a gap here and there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

from campus_desk.application.judgement import Judge
from campus_desk.application.read_models import AgendaItem, Catalogue
from campus_desk.application.slot_finder import nearest_free
from campus_desk.application.slot_query import Need, SlotQuery
from campus_desk.application.slot_search import SlotSearch
from campus_desk.domain.actors import Actor, Role
from campus_desk.domain.booking import BookingDraft, BookingStatus
from campus_desk.domain.customer import Customer, CustomerGroup
from campus_desk.domain.identifiers import BookingId, CustomerId, KindId, ResourceId, SiteId
from campus_desk.domain.opening_hours import CampusCalendar, OpeningPeriod
from campus_desk.domain.resource import Resource, ResourceKind, Site
from campus_desk.domain.timeslot import TimeSlot
from tests.benchmarks.measuring import Row, interleaved, seconds

ROOMS, OTHERS = 10, 50
SITE, CUSTOMER = SiteId(1), CustomerId(1)
FEW_DAYS, MANY_DAYS = 14, 1_400
OFFERED = 2
"""So many places stand on the card of a drag."""

TWO_HOURS = timedelta(hours=2)
EIGHT = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
"""Eight o'clock at the campus, on a Monday."""

BOOKED = tuple(range(0, 600, 60))
"""Ten hours a day, as minutes after eight; opening hours end two hours later."""

ROUNDS = 201


def rows() -> Iterator[Row]:
    """Measure everything of this module."""
    few, many = agenda(FEW_DAYS), agenda(MANY_DAYS)
    for name, begin in (
        ("free 2 h places near a booked one, 10 rooms alike, 14 days", finder),
        ("first free 2 h slot among 10 rooms in 14 days", searcher),
    ):
        works = {len(items): begin(judge_of(items)) for items in (few, many)}
        for count, work in works.items():
            work()
            samples = tuple(seconds(work) for _ in range(ROUNDS))
            yield Row(name, count, samples, (), 1.0)
        samples, limits = interleaved(works[len(many)], works[len(few)], rounds=ROUNDS)
        yield Row(f"the same, growth from {len(few):,} bookings", len(many), samples, limits, 1.1)


def agenda(days: int) -> list[AgendaItem]:
    """Book every room hour after hour; the third room has its afternoons free."""
    items: list[AgendaItem] = []
    for day in range(days):
        for room in range(1, ROOMS + 1):
            for minutes in BOOKED[: 6 if room == 3 else None]:
                start = int((EIGHT + timedelta(days=day, minutes=minutes)).timestamp())
                items.append(_item(len(items) + 1, room, start, start + 3600))
    return items


def judge_of(items: list[AgendaItem]) -> Judge:
    """Return a judge that knows all these bookings of sixty resources."""
    site = Site(SITE, "technoparc", "Technoparc")
    words = (("fr", "Salles"), ("en", "Rooms"), ("de", "Räume"))
    kinds = tuple(ResourceKind(KindId(n), f"kind_{n}", words) for n in (1, 2))
    rooms = tuple(
        Resource(
            ResourceId(n),
            f"R{n}",
            f"Salle {n}",
            KindId(1 + (n > ROOMS)),
            site.id,
            capacity=10 + n,
            position=n,
        )
        for n in range(1, ROOMS + OTHERS + 1)
    )
    customer = Customer(CUSTOMER, "NEURALIS", "Neuralis", CustomerGroup.TENANT)
    hours = tuple(OpeningPeriod(weekday, 8 * 60, 20 * 60, site.id) for weekday in range(7))
    catalogue = Catalogue((site,), kinds, rooms, (customer,), (), CampusCalendar(hours))
    return Judge(catalogue, items, EIGHT, Actor("camille", Role.RECEPTION))


def finder(judge: Judge) -> Callable[[], None]:
    """Return what looks for places near ten o'clock on the third day."""
    begin = EIGHT + timedelta(days=2, hours=2)
    wanted = BookingDraft((ResourceId(1),), TimeSlot(begin, begin + TWO_HOURS), CUSTOMER)

    def find() -> None:
        found = nearest_free(judge, wanted, limit=OFFERED)
        assert found
        assert all(place.is_free for place in found)

    return find


def searcher(judge: Judge) -> Callable[[], None]:
    """Return what looks for a room of the kind within ten hours of fourteen days: the best two have nothing free."""
    days = tuple(EIGHT.date() + timedelta(days=n) for n in range(FEW_DAYS))
    rooms = Need(people=11, kinds=frozenset({KindId(1)}))
    query = SlotQuery((rooms,), days, 120, 8 * 60, 18 * 60, CUSTOMER, SITE)

    def find() -> None:
        found = next(SlotSearch(judge, query).options())
        assert (found.room, found.judgement.is_free) == (3, True)

    return find


def _item(number: int, room: int, start: int, end: int) -> AgendaItem:
    resource = ResourceId(room)
    return AgendaItem(
        BookingId(number),
        resource,
        resource,
        start,
        end,
        start,
        end,
        BookingStatus.CONFIRMED,
        CustomerId(1),
        "Neuralis",
        CustomerGroup.TENANT,
        "",
        "",
        None,
        1,
    )
