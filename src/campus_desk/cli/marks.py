"""``invoices sent``, ``invoices paid``, ``invoices undo-mark``."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Annotated

import typer

from campus_desk.application.ledger_commands import MarkPaid, MarkSent, RevokeEvents
from campus_desk.application.sending import invoice_ids
from campus_desk.cli.context import Session
from campus_desk.cli.values import day as parse_day
from campus_desk.cli.values import document_numbers
from campus_desk.domain.customer import Channel
from campus_desk.domain.errors import Refused
from campus_desk.domain.invoice_event import standing
from campus_desk.domain.messages import Message
from campus_desk.domain.money import ZERO
from campus_desk.domain.timeslot import at_campus

Numbers = Annotated[
    list[str],
    typer.Argument(metavar="NUMBER...", help="As printed, e.g. F2026-000001.", callback=document_numbers),
]
Day = Annotated[str, typer.Option("--day", metavar="DATE", help="The day it happened; today if left out.")]


def sent(
    ctx: typer.Context,
    numbers: Numbers,
    day: Day = "",
    channel: Annotated[Channel, typer.Option(help="The way they took.")] = Channel.FOLDER,
    detail: Annotated[str, typer.Option(help="To whom, or where.")] = "",
) -> None:
    """Mark documents as sent that left without the desk."""
    session: Session = ctx.obj
    with session.campus() as campus:
        on = parse_day(day) if day else at_campus(campus.clock.now()).date()
        with campus.storage.read() as unit:
            keys = invoice_ids(unit, numbers)
        campus.desk.execute(MarkSent(keys, on, channel, detail), campus.actor)


def paid(
    ctx: typer.Context,
    numbers: Numbers,
    day: Day = "",
    amount: Annotated[str, typer.Option(help="Euros, for one invoice; all that is due if left out.")] = "",
    detail: Annotated[str, typer.Option(help="What the bank calls it.")] = "",
) -> None:
    """Mark invoices as paid."""
    session: Session = ctx.obj
    with session.campus() as campus:
        on = parse_day(day) if day else at_campus(campus.clock.now()).date()
        with campus.storage.read() as unit:
            keys = invoice_ids(unit, numbers)
        campus.desk.execute(MarkPaid(keys, on, detail, _euros(amount)), campus.actor)


def undo_mark(ctx: typer.Context, numbers: Numbers) -> None:
    """Take the last mark of each document back, sent or paid, and say which; it stays on record."""
    session: Session = ctx.obj
    numbers = list(dict.fromkeys(numbers))
    with session.campus() as campus:
        with campus.storage.read() as unit:
            events = [standing(unit.ledger.events(key)) for key in invoice_ids(unit, numbers)]
        unmarked = [number for number, left in zip(numbers, events, strict=True) if not left]
        if unmarked:
            raise Refused(Message.of("error-no-mark-left", number=", ".join(unmarked), count=len(unmarked)))
        last = [left[-1] for left in events]
        campus.desk.execute(RevokeEvents(tuple(each.id for each in last)), campus.actor)
    for number, mark in zip(numbers, last, strict=True):
        said = Message.of(
            "terminal-taken-back",
            number=number,
            kind=mark.kind.value,
            amount=mark.amount or ZERO,
            day=mark.day,
        )
        typer.echo(session.line.say(said))


def _euros(text: str) -> Decimal | None:
    if not text:
        return None
    try:
        amount = Decimal(text.replace(",", "."))
    except InvalidOperation:
        amount = Decimal("NaN")
    if not amount.is_finite():
        raise typer.BadParameter("54.00", param_hint="--amount")
    return amount
