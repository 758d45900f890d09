"""``import customers|resources|tariffs|calendar FILE``."""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from campus_desk.application.calendar_exchange import rehearse_import
from campus_desk.application.calendar_report import ImportReport
from campus_desk.application.catalogue_import import ImportPreview, RecordKind, RowState, preview_import
from campus_desk.application.commands import ImportCalendar, SaveSeller
from campus_desk.application.seller import seller_in
from campus_desk.application.services import Services
from campus_desk.cli.context import Session, customer_named
from campus_desk.domain.errors import Refused
from campus_desk.domain.messages import Message


class Kind(StrEnum):
    """Kinds of resources that may be made for unknown places."""

    MEETING_ROOM = "meeting_room"
    EQUIPMENT = "equipment"


File = Annotated[Path, typer.Argument(exists=True, dir_okay=False, readable=True)]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Show what would happen; write nothing.")]


def group() -> typer.Typer:
    """Return the ``import`` commands."""
    app = typer.Typer(help="Read catalogue files (CSV) and calendars (iCalendar).", no_args_is_help=True)
    app.command()(customers)
    app.command()(resources)
    app.command()(tariffs)
    app.command()(seller)
    app.command()(calendar)
    return app


def customers(ctx: typer.Context, file: File, dry_run: DryRun = False) -> None:
    """Create and change customers from a CSV file, all or nothing."""
    _records(ctx.obj, RecordKind.CUSTOMERS, file, dry_run=dry_run)


def resources(ctx: typer.Context, file: File, dry_run: DryRun = False) -> None:
    """Create and change resources from a CSV file, all or nothing."""
    _records(ctx.obj, RecordKind.RESOURCES, file, dry_run=dry_run)


def tariffs(ctx: typer.Context, file: File, dry_run: DryRun = False) -> None:
    """Create and change tariffs from a CSV file, all or nothing."""
    _records(ctx.obj, RecordKind.TARIFFS, file, dry_run=dry_run)


def seller(ctx: typer.Context, file: File, dry_run: DryRun = False) -> None:
    """Say who issues the invoices, from a CSV file with the columns name and value."""
    session: Session = ctx.obj
    with session.campus() as campus:
        found = seller_in(campus.tables.read_table(file.read_bytes()))
        if not dry_run:
            campus.desk.execute(SaveSeller(found), campus.actor)
    typer.echo(found.party.name)


def calendar(
    ctx: typer.Context,
    file: File,
    customer: Annotated[str, typer.Option(help="Code of the customer for events that name none.")] = "",
    create_resources: Annotated[
        Kind | None, typer.Option(help="Make resources for places that are not known, of this kind.")
    ] = None,
    dry_run: DryRun = False,
    report: Annotated[
        Path | None, typer.Option(help="Write counts and refusals to this file (JSON).")
    ] = None,
) -> None:
    """Book what an iCalendar file says; each event is created, updated, unchanged, or refused with its reason."""
    session: Session = ctx.obj
    with session.campus() as campus:
        command = ImportCalendar(
            campus.calendars.read_calendar(file.read_bytes()),
            customer=customer_named(campus, customer).id if customer else None,
            new_kind=create_resources.value if create_resources else "",
            source=file.name,
        )
        done = rehearse_import(command, campus) if dry_run else _imported(command, campus)
    counts = {"created": done.created, "updated": done.updated, "unchanged": done.unchanged}
    refused = [
        {"uid": e.uid, "summary": e.summary, "reason": "; ".join(session.line.say(r) for r in e.reasons)}
        for e in done.refused
    ]
    for name, count in counts.items():
        typer.echo(f"{name}: {count}")
    typer.echo(f"refused: {len(refused)}")
    for each in refused:
        typer.echo(f"  {each['summary'] or each['uid']}: {each['reason']}")
    for note in done.notes:
        typer.echo(session.line.say(note))
    if report is not None:
        report.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps({**counts, "refused": refused}, ensure_ascii=False, indent=2)
        report.write_text(text + "\n", encoding="utf-8")


def _imported(command: ImportCalendar, campus: Services) -> ImportReport:
    report: ImportReport = campus.desk.execute(command, campus.actor).value
    return report


def _records(session: Session, kind: RecordKind, file: Path, *, dry_run: bool) -> None:
    with session.campus() as campus:
        table = campus.tables.read_table(file.read_bytes())
        with campus.storage.read() as unit:
            catalogue = unit.agenda.catalogue(campus.scope)
        preview = preview_import(kind, table, catalogue, campus.identifiers)
        if preview.problems:
            _refuse(session, preview)
        if preview.command is not None and not dry_run:
            campus.desk.execute(preview.command, campus.actor)
    for state in (RowState.NEW, RowState.CHANGED, RowState.UNCHANGED):
        typer.echo(f"{state.value}: {preview.count(state)}")


def _refuse(session: Session, preview: ImportPreview) -> None:
    """Say what is wrong in each row and column, then refuse the whole file in one line.

    Raises:
        Refused: Always.
    """
    for problem in preview.problems:
        where = ":".join(part for part in (str(problem.line or ""), problem.column) if part)
        typer.echo(
            f"{where}: {session.line.say(problem.message)}" if where else session.line.say(problem.message)
        )
    raise Refused(Message.of("error-import-refused", count=len(preview.problems)))
