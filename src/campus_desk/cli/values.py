"""Arguments as people type them, and results as programs read them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import typer

from campus_desk.domain.errors import Refused
from campus_desk.domain.messages import Message
from campus_desk.domain.timeslot import (
    Fold,
    TimeSlot,
    at_campus,
    from_wall_clock,
    require_calendar_years,
    start_of_day,
)


class Misspelt(Refused):
    """An argument that cannot be read; like other errors of usage it ends with status 2."""


def instant(text: str) -> datetime:
    """Return the instant of an ISO 8601 date and time; without offset it is the campus's wall clock.

    Raises:
        Misspelt: Not an ISO 8601 date and time.
        InvalidValue: A time the clock skips, or shows twice (give the offset then), or beyond the calendar.
    """
    try:
        value = datetime.fromisoformat(text)
    except ValueError:
        raise Misspelt(Message.of("terminal-no-time", text=text)) from None
    # Bookings begin and end on whole seconds.
    value = value.replace(microsecond=0)
    require_calendar_years("time", value.year, value.year)
    return value.astimezone(UTC) if value.tzinfo else from_wall_clock(value, fold=Fold.REFUSE)


def day(text: str) -> date:
    """Return a calendar day written as ``YYYY-MM-DD``.

    Raises:
        Misspelt: Not such a day.
        InvalidValue: A day beyond the calendar.
    """
    try:
        value = date.fromisoformat(text)
    except ValueError:
        raise Misspelt(Message.of("terminal-no-day", text=text)) from None
    require_calendar_years("day", value.year, value.year)
    return value


def month(text: str) -> date:
    """Return the first day of a month written as ``YYYY-MM``.

    Raises:
        Misspelt: Not such a month.
        InvalidValue: A month beyond the calendar.
    """
    try:
        value = date.fromisoformat(f"{text}-01")
    except ValueError:
        raise Misspelt(Message.of("terminal-no-month", text=text)) from None
    require_calendar_years("month", value.year, value.year)
    return value


def days(first: date, last: date) -> TimeSlot:
    """Return the campus days from ``first`` to ``last`` inclusive."""
    if last < first:
        raise typer.BadParameter(f"--from {first} > --to {last}")
    return TimeSlot(start_of_day(first), start_of_day(last + timedelta(days=1)))


def local_iso(epoch: int) -> str:
    """Return UTC seconds as ISO 8601 on the campus's clock, with its offset."""
    return at_campus(datetime.fromtimestamp(epoch, UTC)).isoformat()


def document_numbers(numbers: Iterable[str]) -> list[str]:
    """Return numbers of documents as they are printed, their letters capitals, however they were typed."""
    return [number.strip().upper() for number in numbers]


def campus_time(instant: datetime) -> str:
    """Return an instant as people read it at the campus: ``2026-11-24 09:00``."""
    return f"{at_campus(instant):%Y-%m-%d %H:%M}"


def print_json(value: object) -> None:
    """Print a value as JSON, umlauts and accents as they are."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2))


def make_folder(folder: Path, say: Callable[[Message], str]) -> None:
    """Make a folder that is not there, and say so on stderr."""
    if not folder.is_dir():
        folder.mkdir(parents=True)
        typer.echo(say(Message.of("terminal-folder-created", folder=str(folder))), err=True)


def print_table(titles: list[str], rows: list[list[str]]) -> None:
    """Print rows as aligned columns, or the titles alone when there are none."""
    widths = [max(len(r[i]) for r in [titles, *rows]) for i in range(len(titles))]
    for row in [titles, *rows]:
        typer.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
