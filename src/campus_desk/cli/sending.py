"""``invoices send`` and ``outbox``: documents on their way to customers."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Annotated

import typer

from campus_desk.application.outbox_ports import OutboxRow
from campus_desk.application.sending import (
    DeliveryReport,
    deliver,
    invoice_ids,
    undelivered,
    unsent_numbers,
)
from campus_desk.application.sending_commands import RetryMessages, SendDocuments
from campus_desk.application.sending_plan import plan_sending
from campus_desk.application.services import Services
from campus_desk.cli.context import Session
from campus_desk.cli.values import campus_time, document_numbers, print_json, print_table
from campus_desk.cli.values import month as parse_month
from campus_desk.domain.errors import Refused
from campus_desk.domain.invoice_event import OutboxState
from campus_desk.domain.messages import Message
from campus_desk.domain.timeslot import at_campus

AsJson = Annotated[bool, typer.Option("--json")]


def _numbers(numbers: list[str] | None) -> list[str]:
    return document_numbers(numbers or ())


def send(
    ctx: typer.Context,
    numbers: Annotated[
        list[str] | None,
        typer.Argument(metavar="[NUMBER]...", help="As printed, e.g. F2026-000001.", callback=_numbers),
    ] = None,
    month: Annotated[
        str, typer.Option("--month", metavar="YYYY-MM", help="All of a month that were not sent yet.")
    ] = "",
    again: Annotated[bool, typer.Option("--again", help="Also what was sent or waits already.")] = False,
    as_json: AsJson = False,
) -> None:
    """Send documents, each the way its customer takes; what is kept back is said on stderr."""
    session: Session = ctx.obj
    if bool(numbers) == bool(month):
        raise typer.BadParameter("NUMBER… | --month")
    with session.campus() as campus:
        with campus.storage.read() as unit:
            wanted = invoice_ids(unit, numbers or unsent_numbers(unit, parse_month(month)))
            parcels = plan_sending(unit, wanted, specimen=campus.specimen, again=again)
        going = tuple(parcel.row.invoice_id for parcel in parcels if parcel.obstacle is None)
        kept_back = [parcel.obstacle for parcel in parcels if parcel.obstacle is not None]
        for obstacle in kept_back:
            typer.echo(session.line.say(obstacle), err=True)
        if not parcels:
            raise Refused(Message.of("error-nothing-to-send"))
        report = DeliveryReport()
        if going:
            campus.desk.execute(SendDocuments(going, again), campus.actor)
            report = deliver(campus, actor=campus.actor)
    _conclude(session, report, len(kept_back), as_json=as_json)


def outbox(
    ctx: typer.Context,
    retry: Annotated[bool, typer.Option("--retry", help="Try again what failed, too.")] = False,
    deliver_due: Annotated[bool, typer.Option("--deliver", help="Send what is due now.")] = False,
    as_json: AsJson = False,
) -> None:
    """List what waits to be sent and what failed, or send it."""
    session: Session = ctx.obj
    with session.campus() as campus:
        if retry:
            _retry(campus)
        if retry or deliver_due:
            _conclude(session, deliver(campus, actor=campus.actor), 0, as_json=as_json)
            return
        with campus.storage.read() as unit:
            rows = undelivered(unit)
    _show(session, rows, as_json=as_json)


def _retry(campus: Services) -> None:
    with campus.storage.read() as unit:
        failed = tuple(each.id for each in unit.outbox.in_state(OutboxState.FAILED))
    if failed:
        campus.desk.execute(RetryMessages(failed), campus.actor)


def _conclude(session: Session, report: DeliveryReport, kept_back: int, *, as_json: bool) -> None:
    rows = (*report.sent, *report.waiting, *report.failed)
    if rows or as_json:
        _show(session, rows, as_json=as_json)
    not_left = len(report.waiting) + len(report.failed)
    for row in (*report.waiting, *report.failed):
        if row.message.last_error is not None:
            typer.echo(f"{row.number}: {session.line.say(row.message.last_error)}", err=True)
    if not_left + kept_back:
        raise Refused(Message.of("error-some-kept-back", count=not_left + kept_back))


def _show(session: Session, rows: Iterable[OutboxRow], *, as_json: bool) -> None:
    shown = [_row(session, row) for row in rows]
    if as_json:
        print_json(shown)
        return
    titles = ["number", "customer", "channel", "recipient", "state", "attempts", "next_try", "reason"]
    for each in shown:
        if each["next_try"]:
            each["next_try"] = campus_time(datetime.fromisoformat(str(each["next_try"])))
    # A technical detail, on a line of its own, is in the JSON and on stderr.
    cells = [[next(iter(str(row[title] or "—").splitlines())) for title in titles] for row in shown]
    print_table(titles, cells)


def _row(session: Session, row: OutboxRow) -> dict[str, object]:
    message = row.message
    return {
        "number": row.number,
        "customer": row.customer,
        "channel": message.channel.value,
        "recipient": message.recipient,
        "state": message.state.value,
        "attempts": message.attempts,
        "next_try": at_campus(message.next_try_at).isoformat() if message.next_try_at else None,
        "reason": session.line.say(message.last_error) if message.last_error else None,
    }
