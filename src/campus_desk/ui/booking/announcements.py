"""What a change was, in words: whom it concerns, and what was done."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from campus_desk.application.commands import (
    Batch,
    CancelBooking,
    CancelSeries,
    ChangeBooking,
    ChangeSeries,
    CheckIn,
    CheckOut,
    CloseWaiting,
    Command,
    ImportCalendar,
    ImportRecords,
    MarkNoShow,
    OfferWaiting,
    PlaceBooking,
    PlaceSeries,
    ReinstateBooking,
    ReopenProblem,
    ReportProblem,
    SolveProblem,
    WithdrawProblem,
)
from campus_desk.application.desk import Outcome
from campus_desk.domain.booking import Booking, BookingDraft, BookingStatus
from campus_desk.domain.identifiers import CustomerId
from campus_desk.domain.problem import ProblemReport
from campus_desk.domain.timeslot import at_campus
from campus_desk.domain.waiting import WaitingEntry
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.invoicing.announcing import announced, whom
from campus_desk.ui.session import Session


class Announcements:
    """Describes the outcome of commands in the language of the window."""

    def __init__(self, session: Session, formatter: Formatter) -> None:
        self._session = session
        self._formatter = formatter

    def __call__(self, command: Command, outcome: Outcome) -> tuple[str, str] | None:
        """Return whom a change concerns and what was done; None when that is said already, or nothing was."""
        if not outcome.changes or isinstance(command, ImportCalendar):
            return None
        booking = outcome.value
        finance = announced(command, outcome, self._formatter)
        if finance is not None:
            return finance
        if isinstance(booking, Booking):
            said = self._at_the_door(command, booking) or self._booking(command, outcome, booking)
            return self._customer(booking), said
        if isinstance(booking, WaitingEntry):
            return self._waiting(command, booking)
        if isinstance(command, PlaceSeries | ChangeSeries | CancelSeries):
            return self._series(command, outcome)
        if isinstance(booking, ProblemReport):
            return self._problem(command, booking)
        if isinstance(command, Batch):
            done = self._several(command) or _begun(self._session.sentences.done(command))
            return "", f"{done} {_only_these(outcome)}".rstrip()
        return self._record(command, outcome.value)

    def step(self, outcome: Outcome, text: str, *, forward: bool) -> str:
        """Return which change was undone, or made again with ``forward``: whose booking, from when to when.

        ``text`` is the change's name in the menu, for what is no change of a booking.
        """
        booking = outcome.value
        if outcome.concerns:
            return f"{text}, {whom(outcome.concerns)}"
        if not isinstance(booking, Booking):
            several = isinstance(outcome.inverse, Batch) and self._several(outcome.inverse)
            return f"{several or text}{_left_already(outcome)}"
        if not isinstance(outcome.inverse, ChangeBooking):
            return ", ".join(part for part in (text, self._customer(booking)) if part)
        drafts = (outcome.inverse.draft, booking.draft)
        return f"{self._customer(booking)} {self._change(*(drafts if forward else drafts[::-1]))}".strip()

    def _series(
        self, command: PlaceSeries | ChangeSeries | CancelSeries, outcome: Outcome
    ) -> tuple[str, str]:
        """Return whose series it is, and how many of its dates were booked, changed or cancelled."""
        count = len(outcome.changes.bookings)
        if isinstance(command, PlaceSeries):
            done = QCoreApplication.translate("Announcements", "series: %n date(s) booked.", "", count)
        elif isinstance(command, CancelSeries):
            done = QCoreApplication.translate("Announcements", "series: %n date(s) cancelled.", "", count)
        else:
            done = QCoreApplication.translate("Announcements", "series: %n date(s) changed.", "", count)
        return self._name(outcome.value.draft.customer_id), done

    def _several(self, batch: Batch) -> str:
        """Return how many bookings were changed; empty where a batch holds something else."""
        count = len(batch.commands)
        match batch.name:
            case "command-move-bookings":
                return QCoreApplication.translate("Announcements", "%n booking(s) moved.", "", count)
            case "command-copy-bookings":
                return QCoreApplication.translate("Announcements", "%n booking(s) copied.", "", count)
            case "command-confirm-options":
                return QCoreApplication.translate("Announcements", "%n option(s) confirmed.", "", count)
            case "command-cancel-bookings":
                return QCoreApplication.translate("Announcements", "%n booking(s) cancelled.", "", count)
        return ""

    def _at_the_door(self, command: Command, booking: Booking) -> str:
        """Return what reception saw or offered, empty for any other change."""
        clock, seen = self._formatter.clock_time, booking.attendance
        places = self._resources(booking.draft)
        freed = max((a.slot.end for a in booking.allocations), default=booking.slot.end)
        if isinstance(command, CheckIn) and seen.checked_in_at is not None:
            said = QCoreApplication.translate("Announcements", "present since {0}, {1}.").format(
                clock(seen.checked_in_at), places
            )
            if not seen.badge:
                return said
            badge = QCoreApplication.translate("Announcements", "Badge {0}.").format(seen.badge)
            return f"{said} {badge}"
        if isinstance(command, CheckOut) and seen.checked_out_at is not None:
            if freed < booking.draft.blocked.end:
                return QCoreApplication.translate(
                    "Announcements", "left at {0}: {1} is free from {2}."
                ).format(clock(seen.checked_out_at), places, self._until(freed))
            return QCoreApplication.translate("Announcements", "left at {0}, {1}.").format(
                clock(seen.checked_out_at), places
            )
        if isinstance(command, MarkNoShow):
            return QCoreApplication.translate("Announcements", "absent: {0} is free until {1}.").format(
                places, self._until(booking.draft.blocked.end)
            )
        if isinstance(command, OfferWaiting) and booking.draft.option_expires_at is not None:
            return QCoreApplication.translate("Announcements", "offered until {0}: {1}, {2}.").format(
                self._until(booking.draft.option_expires_at), self._formatter.slot(booking.slot), places
            )
        return ""

    def _until(self, instant: datetime) -> str:
        return self._formatter.until(instant, self._session.today)

    def _waiting(self, command: Command, entry: WaitingEntry) -> tuple[str, str]:
        customers = self._session.catalogue.customers if self._session.catalogue else ()
        who = next((c.name for c in customers if c.id == entry.customer_id), "")
        if isinstance(command, CloseWaiting):
            return who, QCoreApplication.translate("Announcements", "off the waiting list.")
        return who, QCoreApplication.translate("Announcements", "on the waiting list: {0}.").format(
            self._formatter.slot(entry.window)
        )

    def _booking(self, command: Command, outcome: Outcome, booking: Booking) -> str:
        place = f"{self._formatter.slot(booking.slot)}, {self._resources(booking.draft)}"
        until = booking.draft.option_expires_at
        if isinstance(command, PlaceBooking) and booking.status is BookingStatus.OPTION and until is not None:
            held = QCoreApplication.translate("Announcements", "option until {0}: {1}.")
            return held.format(self._until(until), place)
        if isinstance(command, PlaceBooking):
            return QCoreApplication.translate("Announcements", "booked: {0}.").format(place)
        if isinstance(command, CancelBooking):
            return QCoreApplication.translate("Announcements", "cancelled: {0} is free again.").format(place)
        if isinstance(command, ReinstateBooking):
            return QCoreApplication.translate("Announcements", "reinstated: {0}.").format(place)
        before = outcome.inverse.draft if isinstance(outcome.inverse, ChangeBooking) else booking.draft
        if replace(before, status=BookingStatus.CONFIRMED, option_expires_at=None) == booking.draft != before:
            return QCoreApplication.translate("Announcements", "confirmed: {0}.").format(place)
        return self._change(before, booking.draft)

    def _change(self, before: BookingDraft, after: BookingDraft) -> str:
        slot = self._formatter.slot
        if before.resources != after.resources and before.slot == after.slot:
            return QCoreApplication.translate("Announcements", "moved from {0} to {1}.").format(
                self._resources(before), self._resources(after)
            )
        if before.resources != after.resources:
            return QCoreApplication.translate("Announcements", "moved to {0}, {1}.").format(
                slot(after.slot), self._resources(after)
            )
        if before.slot.duration == after.slot.duration and before.slot != after.slot:
            return QCoreApplication.translate("Announcements", "moved from {0} to {1}, {2}.").format(
                *self._times(before, after), self._resources(after)
            )
        if before.slot != after.slot:
            return QCoreApplication.translate("Announcements", "now {0} instead of {1}, {2}.").format(
                slot(after.slot), self._formatter.span(before.slot), self._resources(after)
            )
        return QCoreApplication.translate("Announcements", "changed: {0}, {1}.").format(
            slot(after.slot), self._resources(after)
        )

    def _times(self, before: BookingDraft, after: BookingDraft) -> tuple[str, str]:
        """Return when it was and is now: the hours alone where the day is the same."""
        first, then = before.slot.start, after.slot.start
        if at_campus(first).date() == at_campus(then).date():
            return self._formatter.clock_time(first), self._formatter.clock_time(then)
        return self._formatter.slot(before.slot), self._formatter.slot(after.slot)

    def _record(self, command: Command, value: Any) -> tuple[str, str]:
        record = command.only if isinstance(command, ImportRecords) else value
        name, done = getattr(record, "name", ""), self._session.sentences.done(command)
        return (name, done) if name and isinstance(name, str) else ("", _begun(done))

    def _problem(self, command: Command, report: ProblemReport) -> tuple[str, str]:
        catalogue = self._session.catalogue
        names = {r.id: r.name for r in catalogue.resources} if catalogue else {}
        done = {
            ReportProblem: QCoreApplication.translate(
                "Announcements", "reported; reception will look at it."
            ),
            WithdrawProblem: QCoreApplication.translate("Announcements", "the report was taken back."),
            SolveProblem: QCoreApplication.translate("Announcements", "the problem is dealt with."),
            ReopenProblem: QCoreApplication.translate("Announcements", "the report is open again."),
        }
        return names.get(report.resource_id, ""), done.get(type(command), "")

    def _customer(self, booking: Booking) -> str:
        return self._name(booking.draft.customer_id)

    def _name(self, customer_id: CustomerId) -> str:
        customers = self._session.catalogue.customers if self._session.catalogue else ()
        return next((c.name for c in customers if c.id == customer_id), "")

    def _resources(self, draft: BookingDraft) -> str:
        catalogue = self._session.catalogue
        names = {r.id: r.name for r in catalogue.resources} if catalogue else {}
        return ", ".join(names.get(r, "") for r in draft.resources)


def _begun(sentence: str) -> str:
    """Return a sentence that no name stands before."""
    return sentence[:1].upper() + sentence[1:]


def _only_these(outcome: Outcome) -> str:
    """Return that several chosen together are no more than these dates of their series; empty where nothing is left."""
    if not outcome.series_left:
        return ""
    return QCoreApplication.translate(
        "Announcements", "Only these dates; %n series stay(s) unchanged.", "", outcome.series_left
    )


def _left_already(outcome: Outcome) -> str:
    """Return how many messages had left when they were to be taken out of the outbox; empty where none had."""
    if not outcome.messages_left:
        return ""
    return QCoreApplication.translate(
        "Announcements", ", but %n document(s) had left already", "", outcome.messages_left
    )
