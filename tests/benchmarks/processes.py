"""Whole processes under measurement: the desk and a bare window, as their users start them, but without a screen."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tests.benchmarks.milestones import MEMORY, PAINTED, WEEK

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Told:
    """What a process told of itself.

    Attributes:
        painted: Seconds from its start to its first painted window.
        week: Seconds from its start to the week's bookings on the screen; 0 where there are none to show.
        bookings: How many those are.
        memory: MiB it needed at most, up to the moment it came to rest.
    """

    painted: float
    week: float
    bookings: int
    memory: float


def bare(folder: Path) -> Callable[[], Told]:
    """Return what starts an empty window."""
    return lambda: _watched("tests.benchmarks.process_bare", folder)


def desk(folder: Path, database: Path, instant: datetime) -> Callable[[], Told]:
    """Return what starts the desk on a campus file at an instant, as somebody left it who looks at weeks."""
    state = folder / "state"
    state.mkdir(exist_ok=True)
    (state / "window.json").write_text('{"span": "week"}', encoding="utf-8")
    return lambda: _watched(
        "tests.benchmarks.process_desk", folder, str(database), str(state), instant.isoformat()
    )


def _watched(module: str, folder: Path, *arguments: str) -> Told:
    # An installed program has its bytecode; so do these from their first, unmeasured start on.
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),
        "PYTHONPATH": str(ROOT),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    found: dict[str, tuple[float, str]] = {}
    begun = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", module, *arguments], stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        for said in process.stdout:
            milestone, _, value = said.strip().partition(" ")
            found[milestone] = (time.perf_counter() - begun, value)
    assert process.returncode == 0, f"{module} ended with {process.returncode}"
    week, bookings = found.get(WEEK, (0.0, "0"))
    return Told(found[PAINTED][0], week, int(bookings), int(found[MEMORY][1]) / 1024)
