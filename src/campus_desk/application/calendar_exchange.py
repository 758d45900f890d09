"""Calendars in: a rehearsal that writes nothing, and an import in one transaction that can be undone as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from campus_desk.application.booking_restoring import RestoreHandler
from campus_desk.application.calendar_plan import CalendarPlan, make_plan
from campus_desk.application.calendar_report import ImportReport, in_order
from campus_desk.application.calendar_situation import load_situation
from campus_desk.application.calendar_summary import summary_of
from campus_desk.application.calendar_writing import CalendarWriting
from campus_desk.application.commands import Command, ImportCalendar, RestoreBookings
from campus_desk.application.desk import Handler, Outcome
from campus_desk.application.ports import Clock, HolidayFacts, RecurrenceFacts, UnitOfWork
from campus_desk.application.services import Services
from campus_desk.domain.actors import Actor
from campus_desk.domain.errors import Refused
from campus_desk.domain.messages import Message


def rehearse_import(command: ImportCalendar, services: Services) -> ImportReport:
    """Return what an import would do; nothing is written.

    Raises:
        Refused: The file is no calendar, or the import is not allowed.
    """
    with services.storage.read() as unit:
        plan, customers = _planned(
            command, unit, services.actor, services.clock, services.holidays, services.recurrence
        )
    return summary_of(plan, plan.bookings, plan.refused, customers)


@dataclass(frozen=True, slots=True)
class CalendarHandlers:
    """The handlers of the calendar commands, with what they need."""

    clock: Clock
    holidays: HolidayFacts
    recurrence: RecurrenceFacts

    def by_command(self) -> Mapping[type[Command], Handler]:
        """Return the handlers by the command they handle."""
        return {ImportCalendar: self.import_calendar, RestoreBookings: RestoreHandler(self.clock).restore}

    def import_calendar(self, command: ImportCalendar, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Book what a file says; the outcome's value is the ``ImportReport``.

        Raises:
            Refused: The file is no calendar, or the import is not allowed.
        """
        plan, customers = _planned(command, unit, actor, self.clock, self.holidays, self.recurrence)
        writer = CalendarWriting(command, plan, unit, actor, self.clock)
        writer.write()
        report = summary_of(plan, writer.done, in_order([*plan.refused, *writer.too_late]), customers)
        inverse = writer.inverse() if writer.changes else None
        return Outcome(writer.changes, inverse, report)


def _planned(
    command: ImportCalendar,
    unit: UnitOfWork,
    actor: Actor,
    clock: Clock,
    holidays: HolidayFacts,
    recurrence: RecurrenceFacts,
) -> tuple[CalendarPlan, Mapping[int, str]]:
    """Return the plan, and the names of the customers."""
    if not command.file.is_calendar:
        raise Refused(Message.of("calendar-not-a-calendar"))
    situation = load_situation(command, unit, actor, clock.now(), holidays, recurrence)
    return make_plan(command.file, situation), {int(c.id): c.name for c in situation.customers.values()}
