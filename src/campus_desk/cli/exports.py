"""``export calendar|customers|resources|tariffs FILE``, ``export fec|journal --year YYYY --out DIR``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from campus_desk.application.accounting_export import JournalFormat, export_fec, export_journal
from campus_desk.application.calendar_export import ExportSelection, export_calendar
from campus_desk.application.catalogue_import import RecordKind, export_table
from campus_desk.application.sealing import seal, still_open
from campus_desk.cli.context import Session, customer_named, resource_ids
from campus_desk.cli.values import day, days, make_folder
from campus_desk.domain.identifiers import BookingId
from campus_desk.domain.messages import Message

Year = Annotated[
    int, typer.Option("--year", metavar="YYYY", min=2000, max=2999, help="In which the fiscal year ends.")
]
Out = Annotated[Path, typer.Option(help="Folder to write to.", file_okay=False)]
File = Annotated[Path, typer.Argument(dir_okay=False, help="File to write.")]


def group() -> typer.Typer:
    """Return the ``export`` commands."""
    app = typer.Typer(
        help="Write catalogue files (CSV), calendars (iCalendar) and what the accountant needs.",
        no_args_is_help=True,
    )
    app.command()(calendar)
    app.command()(customers)
    app.command()(resources)
    app.command()(tariffs)
    app.command()(fec)
    app.command()(journal)
    return app


def calendar(
    ctx: typer.Context,
    file: File,
    resource: Annotated[str, typer.Option(help="Only this resource, by code.")] = "",
    customer: Annotated[str, typer.Option(help="Only this customer, by code.")] = "",
    booking: Annotated[list[int] | None, typer.Option(help="Only this booking; repeat for several.")] = None,
    first: Annotated[str, typer.Option("--from", metavar="DATE")] = "",
    last: Annotated[str, typer.Option("--to", metavar="DATE", help="Inclusive.")] = "",
) -> None:
    """Write bookings as an iCalendar file that comes back unchanged; a series is written whole."""
    if bool(first) != bool(last):
        raise typer.BadParameter("--from … --to …")
    session: Session = ctx.obj
    with session.campus() as campus:
        selection = ExportSelection(
            resource=resource_ids(campus, [resource])[0] if resource else None,
            customer=customer_named(campus, customer).id if customer else None,
            period=days(day(first), day(last)) if first else None,
            bookings={BookingId(each) for each in booking} if booking else None,
        )
        content = export_calendar(campus, selection)
    _write(file, content)


def customers(ctx: typer.Context, file: File) -> None:
    """Write the customers as a CSV file that imports unchanged."""
    _records(ctx.obj, RecordKind.CUSTOMERS, file)


def resources(ctx: typer.Context, file: File) -> None:
    """Write the resources as a CSV file that imports unchanged."""
    _records(ctx.obj, RecordKind.RESOURCES, file)


def tariffs(ctx: typer.Context, file: File) -> None:
    """Write the tariffs as a CSV file that imports unchanged."""
    _records(ctx.obj, RecordKind.TARIFFS, file)


def fec(ctx: typer.Context, year: Year, out: Out) -> None:
    """Seal what is open of a fiscal year, then write its fichier des écritures comptables (LPF art. A. 47 A-1)."""
    session: Session = ctx.obj
    # What cannot be written is better known before anything is sealed.
    make_folder(out, session.line.say)
    with session.campus() as campus:
        sealed = seal(campus, year, campus.actor)
        first, last = (sealed.batch.first_entry, sealed.batch.last_entry) if sealed.batch else (0, 0)
        message = Message.of("terminal-sealed", count=sealed.entries, first=str(first), last=str(last))
        typer.echo(session.line.say(message), err=True)
        made = export_fec(campus, year)
    _write(out / made.name, made.content)


def journal(
    ctx: typer.Context,
    year: Year,
    out: Out,
    written_as: Annotated[
        JournalFormat, typer.Option("--format", help="A spreadsheet, or text for other programs.")
    ] = JournalFormat.XLSX,
    sealed_only: Annotated[
        bool, typer.Option("--sealed-only", help="Leave out what is not sealed yet.")
    ] = False,
) -> None:
    """Write the entries of a fiscal year as a journal; those that are not sealed yet stand last, without a number."""
    session: Session = ctx.obj
    with session.campus() as campus:
        made = export_journal(campus, year, written_as, session.line.language, with_open=not sealed_only)
        with campus.storage.read() as unit:
            left = still_open(unit, year)
    if left:
        typer.echo(
            session.line.say(
                Message.of("terminal-still-open", count=left, left_out="yes" if sealed_only else "no")
            ),
            err=True,
        )
    make_folder(out, session.line.say)
    _write(out / made.name, made.content)


def _records(session: Session, kind: RecordKind, file: Path) -> None:
    with session.campus() as campus:
        with campus.storage.read() as unit:
            catalogue = unit.agenda.catalogue(campus.scope)
        content = campus.tables.write_table(export_table(kind, catalogue))
    _write(file, content)


def _write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    typer.echo(file)
