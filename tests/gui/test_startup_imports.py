"""What is imported before the window is painted, and before the week is on screen: no more than that takes.

The desk is started as a whole process on a real file. How long it takes is measured by ``make bench``; what makes it
take long is held here.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from campus_desk.application.ports import no_progress
from campus_desk.main import SAMPLE, create, resources_folder

ROOT = Path(__file__).parents[2]

PROGRAM = """
import builtins, json, sys, threading
from tests.benchmarks import process_desk

told = {"thread": [], "watched": []}

class Doorkeeper:
    def find_spec(self, name, path=None, target=None):
        if name == "sqlalchemy":
            told["thread"].append(threading.current_thread().name)
        return None

def tell(milestone):
    told[milestone.split()[0]] = sorted(sys.modules)
    told["watched"].append(builtins.__import__.__name__)

sys.meta_path.insert(0, Doorkeeper())
process_desk.tell = tell
status = process_desk.main(*sys.argv[1:])
print(json.dumps(told))
sys.exit(status)
"""

NEVER_TO_SHOW = ("alembic", "reportlab", "segno", "psycopg", "typer", "click", "rich", "campus_desk.cli")
"""Not needed to show what is booked; together they cost more than half a second."""

LATER = (
    *(
        "sqlalchemy",
        "sqlite3",
        "holidays",
        "dateutil",
        "babel",
        "fluent",
        "icalendar",
        "lxml",
        "stdnum",
        "schwifty",
        "vacances_scolaires_france",
    ),
    *("campus_desk.persistence", "campus_desk.documents", "campus_desk.exchange"),
    *("campus_desk.application.commands", "campus_desk.application.ports", "campus_desk.domain.messages"),
    *("campus_desk.ui.session", "campus_desk.ui.tasks", "campus_desk.ui.planner_page", "logging.handlers"),
)
"""Not needed to paint the window; SQLAlchemy alone takes as long as all of Qt."""

Told = dict[str, list[str]]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    """Return the modules a starting desk holds at each milestone."""
    folder = tmp_path_factory.mktemp("start")
    database = folder / "sample.db"
    create(database, SAMPLE, no_progress, resources_folder())
    (folder / "window.json").write_text('{"span": "week"}', encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(database), str(folder), "2026-11-23T07:00:00+00:00"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert run.returncode == 0, run.stderr
    found: Told = json.loads(run.stdout.splitlines()[-1])
    return found


def of(packages: tuple[str, ...], loaded: list[str]) -> set[str]:
    return {name for name in packages if name in loaded}


def test_the_window_is_painted_without_the_database_and_the_application(told: Told) -> None:
    assert "PySide6.QtWidgets" in told["painted"]
    assert of(LATER + NEVER_TO_SHOW, told["painted"]) == set()


def test_the_week_is_shown_without_paper_migrations_and_the_command_line(told: Told) -> None:
    assert of(("sqlalchemy", "campus_desk.persistence", "campus_desk.ui.planner_page"), told["week"])
    assert of(NEVER_TO_SHOW, told["week"]) == set()


def test_the_database_toolkit_is_imported_in_the_database_thread(told: Told) -> None:
    assert told["thread"] == ["database-writer"]


def test_no_source_is_read_in_search_of_a_naming_feature(told: Told) -> None:
    assert told["watched"]
    assert "__feature_import__" not in told["watched"]
