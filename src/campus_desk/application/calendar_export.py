"""Calendars out: bookings as events, series with their rule, their dates left out and their exceptions."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from campus_desk.application.calendar_proposals import NEVER_READ
from campus_desk.application.calendar_values import CalendarEvent, Recurrence, recurrence_id_of
from campus_desk.application.ports import RecurrenceFacts, UnitOfWork
from campus_desk.application.services import Services
from campus_desk.domain.booking import Booking, BookingDraft, Series
from campus_desk.domain.customer import Customer
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import BookingId, CustomerId, ResourceId
from campus_desk.domain.resource import Containment, Resource
from campus_desk.domain.timeslot import FIRST_YEAR, LAST_YEAR, TimeSlot, from_wall_clock

ALWAYS = TimeSlot(datetime(FIRST_YEAR, 1, 1, tzinfo=UTC), datetime(LAST_YEAR, 12, 31, tzinfo=UTC))


@dataclass(frozen=True, slots=True)
class ExportSelection:
    """Which bookings to export: those that meet everything that is set. A series is exported whole.

    Attributes:
        period: Bookings that overlap it.
    """

    resource: ResourceId | None = None
    customer: CustomerId | None = None
    period: TimeSlot | None = None
    bookings: Collection[BookingId] | None = None


def export_calendar(services: Services, selection: ExportSelection) -> bytes:
    """Return a selection of bookings as an iCalendar file; a scoped viewer gets their own, without the desk's notes."""
    with services.storage.read() as unit:
        found = _selected(unit, services, selection)
        series = {
            b.uid: unit.bookings.series(b.series_id)
            for b in sorted(found, key=lambda b: b.id)
            if b.series_id is not None
        }
        codes = _Codes(unit.catalogue.resources(), unit.catalogue.customers(), services.scope.sees_all)
    events = tuple(events_of(found, series, codes, services.recurrence))
    return services.calendars.write_calendar(events, stamp=services.clock.now())


def _selected(unit: UnitOfWork, services: Services, selection: ExportSelection) -> list[Booking]:
    first, last = (selection.period or ALWAYS).epoch
    rows = unit.agenda.bookings(services.scope, first, last, selection.resource)
    chosen = {
        row.booking_id: row.uid
        for row in rows
        if not row.redacted and (selection.bookings is None or row.booking_id in selection.bookings)
    }
    found = unit.bookings.by_uids(dict.fromkeys(chosen.values())).values()
    picked = [b for b in found if b.id in chosen and selection.customer in (None, b.draft.customer_id)]
    whole = {b.uid for b in picked if b.series_id is not None}
    return [
        b
        for b in found
        if services.scope.shows(b.draft.customer_id)
        and (b in picked or b.uid in whole)
        and (b.sequence != NEVER_READ or b.status.is_live)
    ]


class _Codes:
    """What resources and customers are called."""

    def __init__(
        self, resources: Iterable[Resource], customers: Iterable[Customer], sees_notes: bool
    ) -> None:
        self._resources = {r.id: r for r in resources}
        self._customers = {c.id: c.code for c in customers}
        self._sees_notes = sees_notes

    def event(self, booking: Booking) -> CalendarEvent:
        """Return a booking as an event of its own."""
        draft = booking.draft
        asked = [self._resources[r] for r in draft.resources]
        units = [
            self._resources[a.resource_id].code
            for a in booking.allocations
            if a.resource_id != a.requested_id
            and self._resources[a.resource_id].containment is Containment.UNIT
        ]
        return CalendarEvent(
            uid=booking.uid,
            slot=draft.slot,
            recurrence_id=booking.recurrence_id,
            sequence=version(booking),
            summary=draft.title,
            location=", ".join(r.name for r in asked),
            status=draft.status,
            own_status=True,
            resources=tuple(r.code for r in asked),
            units=tuple(units),
            customer=self._customers[draft.customer_id],
            attendees=draft.attendees,
            setup_minutes=draft.setup_minutes,
            teardown_minutes=draft.teardown_minutes,
            contact=draft.contact,
            project_code=draft.project_code,
            purchase_order=draft.purchase_order,
            note=draft.note if self._sees_notes else "",
            option_expires_at=draft.option_expires_at,
            complete=self._sees_notes,
        )


def version(booking: Booking) -> int:
    """Return the SEQUENCE of a booking: that of its calendar, and one more for each change made here."""
    return max(booking.sequence, 0) + booking.revision - 1


def events_of(
    bookings: Sequence[Booking], series: Mapping[str, Series], codes: _Codes, recurrence: RecurrenceFacts
) -> Iterator[CalendarEvent]:
    """Yield the events of bookings, series first; what a series says is not said again date by date."""
    by_uid: dict[str, list[Booking]] = defaultdict(list)
    for booking in sorted(bookings, key=lambda b: (b.slot.start, b.uid, b.recurrence_id)):
        by_uid[booking.uid if booking.series_id is not None else ""].append(booking)
    singles = by_uid.pop("", [])
    for uid, instances in by_uid.items():
        yield from _series_events(series[uid], instances, codes, recurrence)
    for booking in singles:
        yield codes.event(booking)


def _series_events(
    series: Series, instances: Sequence[Booking], codes: _Codes, recurrence: RecurrenceFacts
) -> Iterator[CalendarEvent]:
    """Yield a series as its rule and the exceptions to it."""
    zone = ZoneInfo(series.zone)
    start = from_wall_clock(series.dtstart, zone=zone)
    length = timedelta(seconds=series.wall_seconds)
    pattern = _pattern(instances)
    last = max(b.recurrence_id for b in instances)
    horizon = datetime.strptime(last, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC).astimezone(zone)
    walls, _ = recurrence.occurrences(series, horizon.replace(tzinfo=None))
    by_date = {b.recurrence_id: b for b in instances}
    left_out, exceptions, covered = list(series.exdates), [], []
    for wall in walls:
        try:
            begins = from_wall_clock(wall, zone=zone)
        except InvalidValue:
            continue
        booking = by_date.pop(recurrence_id_of(begins), None)
        if booking is None:
            left_out.append(wall)
        elif (
            not booking.detached
            and booking.draft == replace(pattern.draft, slot=TimeSlot(begins, begins + length))
            and _same_units(booking, pattern)
        ):
            covered.append(booking)
        else:
            exceptions.append(booking)
    rule = Recurrence(series.zone, series.dtstart, series.rrule, tuple(sorted(set(left_out))), series.rdates)
    yield replace(
        codes.event(pattern),
        slot=TimeSlot(start, start + length),
        recurrence_id="",
        sequence=max([max(series.sequence, 0) + series.revision - 1, *(version(b) for b in covered)]),
        recurrence=rule,
    )
    for booking in (*exceptions, *by_date.values()):
        yield replace(codes.event(booking), follows=not booking.detached)


def _pattern(instances: Sequence[Booking]) -> Booking:
    """Return the instance that most others are like, the first of them where several are as frequent."""
    regular = [b for b in instances if not b.detached] or instances
    frequent = Counter(_content(b) for b in regular)
    return max(regular, key=lambda b: frequent[_content(b)])


def _content(booking: Booking) -> BookingDraft:
    """Return what instances of a series share: everything but the date."""
    return replace(booking.draft, slot=ALWAYS)


def _same_units(one: Booking, other: Booking) -> bool:
    """Tell whether two bookings hold the same units of pools."""

    def held(booking: Booking) -> list[tuple[ResourceId, ResourceId]]:
        return [(a.requested_id, a.resource_id) for a in booking.allocations]

    return held(one) == held(other)
