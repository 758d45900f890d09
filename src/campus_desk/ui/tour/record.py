"""What the tour has shown: a picture after each step, and checks that look at the file, not at the program's word."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was verified, what was expected and what was found."""

    name: str
    holds: bool
    expected: str
    found: str


@dataclass(slots=True)
class Step:
    """One step of the tour."""

    name: str
    picture: str = ""
    checks: list[Check] = field(default_factory=list)


class TourRecord:
    """Collects steps, and writes ``tour.json`` beside the pictures.

    Attributes:
        folder: Where everything goes.
    """

    def __init__(self, folder: Path, report: str = "tour.json") -> None:
        self.folder = folder
        self._report = report
        self.steps: list[Step] = []
        self.documents: list[str] = []
        folder.mkdir(parents=True, exist_ok=True)

    @property
    def holds(self) -> bool:
        """Tell whether every check holds, and at least one was made."""
        checks = [check for step in self.steps for check in step.checks]
        return bool(checks) and all(check.holds for check in checks)

    def begin(self, name: str) -> None:
        """Begin a step."""
        self.steps.append(Step(name))

    def check(self, name: str, expected: object, found: object) -> None:
        """Verify that what was found is what was expected."""
        self.steps[-1].checks.append(Check(name, expected == found, str(expected), str(found)))

    def picture(self, widget: QWidget, name: str) -> None:
        """Save a picture of a window, in the pixels of its screen."""
        file = f"{name}.png"
        if not widget.grab().save(str(self.folder / file)):
            raise OSError(f"{self.folder / file} could not be written")
        if self.steps and not self.steps[-1].picture:
            self.steps[-1].picture = file

    def save(self, name: str, content: bytes) -> Path:
        """Save a document beside the pictures."""
        path = self.folder / name
        path.write_bytes(content)
        self.documents.append(name)
        return path

    def write(self) -> None:
        """Write ``tour.json``."""
        report = {
            "holds": self.holds,
            "documents": self.documents,
            "steps": [
                {
                    "name": step.name,
                    "picture": step.picture,
                    "checks": [
                        {"name": c.name, "holds": c.holds, "expected": c.expected, "found": c.found}
                        for c in step.checks
                    ],
                }
                for step in self.steps
            ],
        }
        text = json.dumps(report, ensure_ascii=False, indent=2)
        (self.folder / self._report).write_text(text + "\n", encoding="utf-8")
