"""Which arguments open the window, and which are the command line's to carry out or to complain about."""

from __future__ import annotations

from pathlib import Path

import pytest

from campus_desk import main as composition
from campus_desk.application.services import STAFF, SignIn

DESK = "the desk"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Return what was opened: the file the desk got (None for its own), or the command line's arguments."""
    found: list[object] = []

    def desk(database: Path | None, who: SignIn) -> int:
        found.append((DESK, database) if who == STAFF else (DESK, database, who))
        return 0

    def command_line(_line: object, arguments: list[str]) -> int:
        found.append(arguments)
        return 0

    monkeypatch.setattr(composition, "open_desk", desk)
    monkeypatch.setattr("campus_desk.cli.app.run_command_line", command_line)
    return found


@pytest.mark.parametrize(
    ("arguments", "database"),
    [
        ([], None),
        (["--database", "campus.db"], Path("campus.db")),
        (["--database=a=b.db"], Path("a=b.db")),
        (["--database", "first.db", "--database", "last.db"], Path("last.db")),
    ],
)
def test_the_desk_opens_its_own_file_or_the_one_named(
    arguments: list[str], database: Path | None, opened: list[object]
) -> None:
    assert composition.main(arguments) == 0
    assert opened == [(DESK, database)]


def test_the_sample_has_a_file_of_its_own(opened: list[object]) -> None:
    assert composition.main(["--sample"]) == 0
    assert opened == [(DESK, composition.build_launch(None).sample_database)]


@pytest.mark.parametrize(
    ("arguments", "who"),
    [
        (["--company", "NEURALIS"], SignIn("NEURALIS")),
        (["--company=NEURALIS"], SignIn("NEURALIS")),
        (["--read-only"], SignIn(reads_only=True)),
        (["--read-only", "--company", "HELIA"], SignIn("HELIA", reads_only=True)),
    ],
)
def test_a_company_or_a_reader_may_be_named(arguments: list[str], who: SignIn, opened: list[object]) -> None:
    assert composition.main([*arguments, "--database", "campus.db"]) == 0
    assert opened == [(DESK, Path("campus.db"), who)]


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["init"],
        ["--database", "campus.db", "bookings", "--json"],
        ["--database"],
        ["--database="],
        ["--company"],
        ["--company", "--sample"],
        ["--company", "NEURALIS", "bookings", "--json"],
        ["--database", "--sample"],
        ["--samples"],
        ["--sample", "--verbose"],
    ],
)
def test_everything_else_is_for_the_command_line(arguments: list[str], opened: list[object]) -> None:
    assert composition.main(arguments) == 0
    assert opened == [arguments]
