"""``import customers|resources|tariffs|calendar FILE``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from campus_desk.application.catalogue_import import ImportPreview, RecordKind, RowState, preview_import
from campus_desk.cli.context import Session
from campus_desk.domain.errors import Refused
from campus_desk.domain.messages import Message

File = Annotated[Path, typer.Argument(exists=True, dir_okay=False, readable=True)]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Show what would happen; write nothing.")]


def group() -> typer.Typer:
    """Return the ``import`` commands."""
    app = typer.Typer(help="Read catalogue files (CSV) and calendars (iCalendar).", no_args_is_help=True)
    app.command()(customers)
    app.command()(resources)
    app.command()(tariffs)
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
