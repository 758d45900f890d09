"""``close``, ``closings``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from campus_desk.application.month_closing import close_month
from campus_desk.application.services import Services
from campus_desk.cli.context import Session
from campus_desk.cli.values import make_folder, print_json, print_table
from campus_desk.cli.values import month as parse_month
from campus_desk.domain.closing import Closing
from campus_desk.domain.timeslot import at_campus

Out = Annotated[Path | None, typer.Option(help="Folder for the printed sheet.", file_okay=False)]


def close(
    ctx: typer.Context,
    month: Annotated[str, typer.Option("--month", metavar="YYYY-MM", help="A month that is over.")],
    out: Out = None,
) -> None:
    """Close a month for good: print where the chain of documents ends, to be kept outside the computer."""
    session: Session = ctx.obj
    first = parse_month(month)
    if out:
        # What cannot be written is better known before the month is closed.
        make_folder(out, session.line.say)
    with session.campus() as campus:
        closed = close_month(campus, first, campus.actor, session.line.language)
        _tell([closed])
        if out:
            typer.echo(_save(campus, closed, out))


def closings(
    ctx: typer.Context,
    out: Out = None,
    as_json: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """List the closed months with the hash that each sheet bears; with --out, write the stored sheets again."""
    session: Session = ctx.obj
    if out:
        make_folder(out, session.line.say)
    with session.campus() as campus:
        with campus.storage.read() as unit:
            found = list(unit.ledger.closings())
        if as_json:
            print_json([_row(each) for each in found])
        else:
            _tell(found)
        if out:
            for each in found:
                typer.echo(_save(campus, each, out), err=as_json)


def _tell(found: list[Closing]) -> None:
    titles = ["month", "closed", "by", "link", "hash"]
    print_table(titles, [[str(_row(each)[title]) for title in titles] for each in found])


def _row(closed: Closing) -> dict[str, object]:
    return {
        "month": f"{closed.month:%Y-%m}",
        "closed": at_campus(closed.closed_at).isoformat(),
        "by": closed.closed_by,
        "link": closed.last_sequence,
        "hash": closed.last_hash,
    }


def _save(campus: Services, closed: Closing, out: Path) -> Path:
    with campus.storage.read() as unit:
        content = unit.ledger.closing_sheet(closed.month).content
    path = out / f"closing-{closed.month:%Y-%m}.pdf"
    path.write_bytes(content)
    return path
