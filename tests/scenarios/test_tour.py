"""The tour as an end-to-end test: the real window in a process of its own, on a bare home folder."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow


def test_the_tour_goes_through_and_every_check_holds(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "campus_desk", "tour", "--part", "story", "--out", str(tmp_path / "tour")],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    report = json.loads((tmp_path / "tour" / "tour.json").read_text(encoding="utf-8"))
    broken = [
        (step["name"], check) for step in report["steps"] for check in step["checks"] if not check["holds"]
    ]
    assert broken == [], done.stderr
    assert done.returncode == 0, done.stderr
    # A day at reception, a month at the finance desk, and a new campus up to its first invoice.
    assert len(report["steps"]) == 29
    for step in report["steps"]:
        assert (tmp_path / "tour" / step["picture"]).stat().st_size > 5_000, step["name"]
    assert any(name.startswith("first-F") for name in report["documents"])
