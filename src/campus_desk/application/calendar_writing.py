"""Carries out a calendar plan inside one transaction, and remembers how to take it back."""

from __future__ import annotations

from dataclasses import replace

from campus_desk.application.booking_restoring import action_of, store_changes
from campus_desk.application.calendar_plan import CalendarPlan, Planned
from campus_desk.application.calendar_proposals import NEVER_READ
from campus_desk.application.calendar_report import RefusedEvent, refused
from campus_desk.application.calendar_situation import NEW_SITE
from campus_desk.application.changes import Changes
from campus_desk.application.commands import ImportCalendar, RestoreBookings
from campus_desk.application.ports import Clock, UnitOfWork
from campus_desk.application.remembering import remember
from campus_desk.domain.actors import Actor
from campus_desk.domain.booking import Allocation, Booking, BookingDraft, BookingStatus, Series
from campus_desk.domain.errors import SlotTaken
from campus_desk.domain.identifiers import UNSAVED, BookingId, CustomerId, ResourceId, SeriesId, SiteId
from campus_desk.domain.resource import Resource, Site
from campus_desk.domain.timeslot import at_campus


class CalendarWriting:
    """Carries out one plan.

    Attributes:
        done: What became a booking, or changed one.
        too_late: Events somebody else took the slot of since the plan was made.
    """

    def __init__(
        self, command: ImportCalendar, plan: CalendarPlan, unit: UnitOfWork, actor: Actor, clock: Clock
    ) -> None:
        self.command, self.plan, self.unit, self.actor, self.clock = command, plan, unit, actor, clock
        self.done: list[Planned] = []
        self.too_late: list[RefusedEvent] = []
        self._ids: dict[ResourceId, ResourceId] = {}
        self._resources: list[Resource] = []
        self._series: dict[str, Series] = {}
        self._holders = _holders(plan)
        self._undone: list[Booking] = []
        self._undone_series: list[Series] = []
        self._catalogue_changed = False

    @property
    def changes(self) -> Changes:
        """What was changed."""
        return Changes(
            bookings=frozenset(int(b.id) for b in self._undone),
            resources=frozenset(int(r.id) for r in self._resources),
            settings=self._catalogue_changed,
        )

    def write(self) -> None:
        """Store resources, series, changes and new bookings, in this order."""
        self._make_resources()
        self._store_series()
        changed = [p for p in self.plan.bookings if p.before is not None]
        pairs = [(b, b.with_status(BookingStatus.CANCELLED)) for b in self.plan.cancelled]
        pairs += [(p.before, self._changed(p, p.before)) for p in changed if p.before is not None]
        for (before, _), after in zip(pairs, store_changes(pairs, self.unit), strict=True):
            remember(self.clock, self.unit, self.actor, action_of(before, after), "booking", before, after)
            self._undone.append(replace(before, revision=after.revision))
        self.done += changed
        for planned in self.plan.bookings:
            if planned.before is None:
                self._add(planned)

    def _add(self, planned: Planned) -> None:
        event = planned.proposal.event
        fresh = Booking(
            BookingId(UNSAVED),
            event.uid,
            self._draft(planned),
            self._allocations(planned),
            recurrence_id=event.recurrence_id,
            series_id=self._series_of(planned),
            detached=event.key in self.plan.exceptions,
            sequence=event.sequence,
            override_reason=self._reason(planned, ""),
        )
        try:
            stored = self.unit.bookings.add(fresh)
        except SlotTaken as taken:
            self.too_late.append(refused(event, taken.message))
            return
        remember(self.clock, self.unit, self.actor, "place", "booking", None, stored)
        self.done.append(planned)
        gone = stored.with_status(BookingStatus.CANCELLED)
        self._undone.append(replace(gone, sequence=NEVER_READ))

    def _changed(self, planned: Planned, before: Booking) -> Booking:
        return replace(
            before,
            draft=self._draft(planned),
            allocations=self._allocations(planned),
            series_id=before.series_id and self._series_of(planned),
            detached=planned.proposal.event.key in self.plan.exceptions,
            sequence=planned.proposal.event.sequence,
            override_reason=self._reason(planned, before.override_reason),
        )

    def _series_of(self, planned: Planned) -> SeriesId | None:
        """Return the series of an instance; a date the calendar gives to somebody else is a booking of its own."""
        event = planned.proposal.event
        series = self._series.get(event.uid) if event.recurrence_id else None
        whose = self._holders.get(event.uid, planned.proposal.draft.customer_id)
        return series.id if series is not None and planned.proposal.draft.customer_id == whose else None

    def _draft(self, planned: Planned) -> BookingDraft:
        draft = planned.proposal.draft
        return replace(draft, resources=tuple(self._ids.get(r, r) for r in draft.resources))

    def _allocations(self, planned: Planned) -> tuple[Allocation, ...]:
        def real(resource: ResourceId) -> ResourceId:
            return self._ids.get(resource, resource)

        return tuple(
            Allocation(real(a.requested_id), real(a.resource_id), a.slot) for a in planned.allocations
        )

    def _reason(self, planned: Planned, otherwise: str) -> str:
        return (self.command.source or "iCalendar") if planned.overridden else otherwise

    def _make_resources(self) -> None:
        catalogue = self.unit.catalogue
        for provisional, made in self.plan.new_resources.items():
            placed = replace(made, site_id=self._site(made.site_id))
            stored = catalogue.save_resource(
                replace(placed, id=ResourceId(UNSAVED)) if provisional < 0 else placed
            )
            before = None if provisional < 0 else replace(made, revision=stored.revision)
            remember(
                self.clock,
                self.unit,
                self.actor,
                "change" if before else "create",
                "resource",
                before,
                stored,
            )
            self._ids[provisional] = stored.id
            self._resources.append(stored)

    def _site(self, site: SiteId) -> SiteId:
        if site != NEW_SITE:
            return site
        found = next((s for s in self.unit.catalogue.sites() if s.retired_on is None), None)
        if found is None:
            found = self.unit.catalogue.save_site(Site(SiteId(UNSAVED), "CAMPUS", "Campus"))
            self._catalogue_changed = True
        return found.id

    def _store_series(self) -> None:
        uids = {p.proposal.event.uid for p in self.plan.bookings if p.proposal.event.recurrence_id}
        for uid in sorted(uids | self.plan.series.keys()):
            stored = self.unit.bookings.series_by_uid(uid)
            wanted = self.plan.series.get(uid)
            if wanted is not None and stored is None:
                stored = self.unit.bookings.add_series(wanted)
                self._undone_series.append(replace(stored, sequence=NEVER_READ))
            elif wanted is not None and stored is not None:
                before = stored
                stored = self.unit.bookings.replace_series(
                    replace(wanted, id=before.id, revision=before.revision + 1)
                )
                self._undone_series.append(replace(before, revision=stored.revision))
            if stored is not None:
                self._series[uid] = stored

    def inverse(self) -> RestoreBookings:
        """Return the command that takes the whole import back; what it made new is cancelled or retired."""
        today = at_campus(self.clock.now()).date()
        return RestoreBookings(
            tuple(self._undone),
            tuple(self._undone_series),
            tuple(replace(r, retired_on=today) for r in self._resources),
        )


def _holders(plan: CalendarPlan) -> dict[str, CustomerId]:
    """Return whose the recurring events are, by UID, as far as the file says it: of the dates that follow the rule."""
    found: dict[str, CustomerId] = {}
    for planned in plan.bookings:
        event = planned.proposal.event
        if event.recurrence_id and event.key not in plan.exceptions:
            found.setdefault(event.uid, planned.proposal.draft.customer_id)
    return found
