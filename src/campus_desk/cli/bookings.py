"""``book``, ``move``, ``cancel``, ``bookings``."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

import typer

from campus_desk.application.commands import CancelBooking, ChangeBooking, PlaceBooking
from campus_desk.application.read_models import BookingRow
from campus_desk.application.services import Services
from campus_desk.cli.context import Session, customer_named, resource_ids
from campus_desk.cli.values import day, days, instant, local_iso, print_json, print_table
from campus_desk.domain.booking import Booking, BookingDraft, BookingStatus
from campus_desk.domain.identifiers import BookingId
from campus_desk.domain.timeslot import TimeSlot

Number = Annotated[int, typer.Argument(min=1, max=2**63 - 1, help="The booking's id.")]
Reason = Annotated[str, typer.Option("--reason", help="Why a rule that may be overridden is overridden.")]
From = Annotated[str, typer.Option("--from", metavar="ISO", help="Start; without offset Europe/Paris.")]
To = Annotated[str, typer.Option("--to", metavar="ISO", help="End; without offset Europe/Paris.")]


def book(
    ctx: typer.Context,
    resource: Annotated[list[str], typer.Option(help="Code; repeat for several.")],
    customer: Annotated[str, typer.Option(help="Code of the customer.")],
    start: From,
    end: To,
    title: Annotated[str, typer.Option()] = "",
    attendees: Annotated[int | None, typer.Option(help="Head count.")] = None,
    contact: Annotated[str, typer.Option()] = "",
    project: Annotated[str, typer.Option(help="Project or cost code.")] = "",
    setup: Annotated[int, typer.Option(help="Minutes blocked before.")] = 0,
    teardown: Annotated[int, typer.Option(help="Minutes blocked after.")] = 0,
    option: Annotated[bool, typer.Option("--option", help="Tentative, not confirmed.")] = False,
    reason: Reason = "",
) -> None:
    """Book one or more resources; print the booking's id."""
    session: Session = ctx.obj
    slot = TimeSlot(instant(start), instant(end))
    with session.campus() as campus:
        draft = BookingDraft(
            resources=resource_ids(campus, resource),
            slot=slot,
            customer_id=customer_named(campus, customer).id,
            title=title,
            contact=contact,
            attendees=attendees,
            project_code=project,
            status=BookingStatus.OPTION if option else BookingStatus.CONFIRMED,
            setup_minutes=setup,
            teardown_minutes=teardown,
        )
        outcome = campus.desk.execute(PlaceBooking(draft, reason), campus.actor)
    typer.echo(int(outcome.value.id))


def move(
    ctx: typer.Context,
    booking: Number,
    start: Annotated[str, typer.Option("--from", metavar="ISO", help="New start.")] = "",
    end: Annotated[
        str, typer.Option("--to", metavar="ISO", help="New end; left out, it keeps its length.")
    ] = "",
    resource: Annotated[list[str] | None, typer.Option(help="New resources, by code.")] = None,
    reason: Reason = "",
) -> None:
    """Move a booking to another time or other resources."""
    session: Session = ctx.obj
    with session.campus() as campus:
        stored = _stored(campus, booking)
        begins = instant(start) if start else stored.slot.start
        ends = instant(end) if end else begins + stored.slot.duration
        draft = replace(stored.draft, slot=TimeSlot(begins, ends))
        if resource:
            draft = replace(draft, resources=resource_ids(campus, resource))
        campus.desk.execute(ChangeBooking(stored.id, stored.revision, draft, reason), campus.actor)
    typer.echo(booking)


def cancel(
    ctx: typer.Context,
    booking: Number,
    reason: Annotated[str, typer.Option("--reason", help="Kept in the history.")] = "",
) -> None:
    """Cancel a booking; it stays in the history and frees its resources."""
    session: Session = ctx.obj
    with session.campus() as campus:
        stored = _stored(campus, booking)
        campus.desk.execute(CancelBooking(stored.id, stored.revision, reason), campus.actor)
    typer.echo(booking)


def bookings(
    ctx: typer.Context,
    first: Annotated[str, typer.Option("--from", metavar="DATE")],
    last: Annotated[str, typer.Option("--to", metavar="DATE", help="Inclusive.")],
    resource: Annotated[str, typer.Option(help="Only this resource, by code.")] = "",
    as_json: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """List the bookings of some days."""
    session: Session = ctx.obj
    period = days(day(first), day(last))
    with session.campus() as campus:
        only = resource_ids(campus, [resource])[0] if resource else None
        with campus.storage.read() as unit:
            rows = unit.agenda.bookings(campus.scope, *period.epoch, only)
    if as_json:
        print_json([_as_json(row) for row in rows])
    else:
        titles = ["id", "from", "to", "resources", "customer", "status", "title"]
        print_table(titles, [_as_cells(row) for row in rows])


def _stored(campus: Services, booking: int) -> Booking:
    with campus.storage.read() as unit:
        return unit.bookings.get(BookingId(booking), campus.scope)


def _as_json(row: BookingRow) -> dict[str, object]:
    return {
        "id": int(row.booking_id),
        "resources": list(row.resources),
        "customer": row.customer_code,
        "start": local_iso(row.starts_at),
        "end": local_iso(row.ends_at),
        "status": row.status.value,
        "title": row.title,
        "attendees": row.attendees,
    }


def _as_cells(row: BookingRow) -> list[str]:
    return [
        str(int(row.booking_id)),
        local_iso(row.starts_at)[:16].replace("T", " "),
        local_iso(row.ends_at)[:16].replace("T", " "),
        ", ".join(row.resources),
        row.customer_code,
        row.status.value,
        row.title,
    ]
