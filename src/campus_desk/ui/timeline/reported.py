"""What people report about a resource, in words: beside the name of its row and to a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from campus_desk.application.read_models import ReportedProblem
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.timeline.agenda_model import ResourceRow

translate = QCoreApplication.translate

MOST_LINES = 3
MOST_LETTERS = 160
"""More of what somebody wrote is read in the list of reported problems."""


def problem_lines(row: ResourceRow, formatter: Formatter) -> list[str]:
    """Return a line for each reported problem of a row, the newest first; many end with how many more there are."""
    newest = sorted(row.problems, key=lambda p: (p.at is not None, p.at), reverse=True)
    lines = [_line(problem, row, formatter) for problem in newest[:MOST_LINES]]
    further = len(newest) - len(lines)
    if further:
        lines.append(translate("PlannerReported", "%n more reported problem(s)", "", further))
    return lines


def _line(problem: ReportedProblem, row: ResourceRow, formatter: Formatter) -> str:
    unit = problem.resource if problem.resource_id != row.id else ""
    if problem.at is None:
        said = translate("PlannerReported", "A problem was reported")
        return f"{unit} · {said}" if unit else said
    said = (
        translate("PlannerReported", "Reported as unusable by {who}, {when}: {what}")
        if problem.unusable
        else translate("PlannerReported", "Problem reported by {who}, {when}: {what}")
    )
    text = " ".join(problem.text.split())
    if len(text) > MOST_LETTERS:
        text = f"{text[: MOST_LETTERS - 1].rstrip()}…"
    line = said.format(who=problem.by, when=formatter.date_and_time(problem.at), what=text)
    return f"{unit} · {line}" if unit else line
