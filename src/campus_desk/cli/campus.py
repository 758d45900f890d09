"""``init``, ``check``, ``tour``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from campus_desk.application.ports import no_progress
from campus_desk.cli.context import Session
from campus_desk.cli.values import print_json
from campus_desk.domain.errors import Refused
from campus_desk.domain.messages import Message


def init(
    ctx: typer.Context,
    sample: Annotated[str, typer.Option(help="Name of a sample campus, e.g. technoparc.")] = "",
) -> None:
    """Create a campus: empty, or with a sample's catalogue, customers, tariffs and calendar."""
    session: Session = ctx.obj
    session.line.launch.create(session.database, sample, no_progress)
    typer.echo(session.database)


def check(
    ctx: typer.Context,
    repair: Annotated[bool, typer.Option("--repair", help="Put lost safeguards back first.")] = False,
    as_json: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """Verify the file: guards, overlaps, numbers, hash chain, documents, totals, closings, payments, the ledger."""
    session: Session = ctx.obj
    if repair:
        session.line.launch.repair(session.database)
    findings = session.line.launch.verify(session.database)
    if as_json:
        print_json(
            [{"name": f.name, "holds": f.holds, "message": session.line.say(f.message)} for f in findings]
        )
    else:
        for finding in findings:
            typer.echo(f"{'✓' if finding.holds else '✗'} {session.line.say(finding.message)}")
    if not all(f.holds for f in findings):
        raise Refused(Message.of("error-check-failed"))


def tour(
    ctx: typer.Context,
    out: Annotated[Path, typer.Option(help="Folder for pictures, PDFs and tour.json.")],
    part: Annotated[
        str, typer.Option(help="all, story, or screens: the main screens at the scale in use.")
    ] = "all",
) -> None:
    """Drive the real window through a day's work and save a picture after each step."""
    if part not in ("all", "story", "screens"):
        raise typer.BadParameter("all, story, screens", param_hint="--part")
    session: Session = ctx.obj
    raise typer.Exit(session.line.run_tour(out, part))
