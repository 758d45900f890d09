"""The ``campus-desk`` command line: its commands, its exit statuses (0 done, 1 refused, 2 usage)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from campus_desk.application.services import SignIn
from campus_desk.cli import bookings, campus, closings, exports, imports, invoices, sending
from campus_desk.cli.context import CommandLine, Session
from campus_desk.cli.values import Misspelt
from campus_desk.domain.errors import CampusDeskError, RulesBroken
from campus_desk.domain.messages import Message


def run_command_line(line: CommandLine, arguments: list[str]) -> int:
    """Run one command and return the exit status; a refusal is one line on stderr."""
    chosen = [line]
    app = build_app(line, chosen.append)
    try:
        app(arguments, prog_name="campus-desk", standalone_mode=True)
    except CampusDeskError as error:
        typer.echo(reason(chosen[-1], error).replace("\n", " "), err=True)
        return 2 if isinstance(error, Misspelt) else 1
    except OSError as error:
        message = Message.of(
            "error-file", path=str(error.filename or ""), reason=error.strerror or str(error)
        )
        typer.echo(chosen[-1].say(message), err=True)
        return 1
    except SystemExit as finished:
        return finished.code if isinstance(finished.code, int) else 1
    return 0


def build_app(line: CommandLine, on_language: Callable[[CommandLine], None]) -> typer.Typer:
    """Return the application with its command groups; ``on_language`` is told what ``--language`` chose."""
    app = typer.Typer(
        help="Campus Desk: books rooms and equipment of a campus, and invoices them.",
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )

    @app.callback(invoke_without_command=True)
    def opened(
        ctx: typer.Context,
        database: Annotated[
            Path | None, typer.Option(help="The campus's file; left out, the user's own.")
        ] = None,
        sample: Annotated[bool, typer.Option("--sample", help="The sample campus's own file.")] = False,
        company: Annotated[str, typer.Option(help="Sign in as this customer, by code.")] = "",
        read_only: Annotated[bool, typer.Option("--read-only", help="Only look.")] = False,
        language: Annotated[str, typer.Option(help="Language of sentences: fr, en or de.")] = line.language,
    ) -> None:
        """Open the desk, or run a command."""
        if language not in ("fr", "en", "de"):
            raise typer.BadParameter("fr, en, de", param_hint="--language")
        chosen = line.launch.sample_database if sample else (database or line.launch.default_database)
        spoken = CommandLine(line.launch, line.open_desk, line.run_tour, language)
        on_language(spoken)
        who = SignIn(company, read_only)
        ctx.obj = Session(spoken, chosen, who)
        if ctx.invoked_subcommand is None:
            raise typer.Exit(line.open_desk(chosen if sample else database, who))

    commands: list[Callable[..., None]] = [campus.init, campus.check, campus.tour]
    commands += [bookings.book, bookings.move, bookings.cancel, bookings.bookings]
    commands += [closings.close, closings.closings]
    commands += [sending.outbox]
    for command in commands:
        app.command()(command)
    app.add_typer(imports.group(), name="import")
    app.add_typer(exports.group(), name="export")
    app.add_typer(invoices.group(), name="invoices")
    return app


def reason(line: CommandLine, error: CampusDeskError) -> str:
    """Return why something was refused: every rule that stands in the way, not the first only."""
    if not isinstance(error, RulesBroken):
        return line.say(error.message)
    broken = [verdict for verdict in error.verdicts if verdict.blocks]
    sentences = [line.say(verdict.sentence) for verdict in broken]
    if all(verdict.overridable_by_actor for verdict in broken):
        sentences.append(line.say(Message.of("terminal-give-a-reason")))
    return "; ".join(sentences)
