"""The dates of a series in words, for the diff."""

from __future__ import annotations

from PySide6.QtCore import QObject

from campus_desk.application.commands import CancelSeries, PlaceSeries
from campus_desk.application.series_plan import LineKind, SeriesLine, SeriesPlan
from campus_desk.application.series_situation import SeriesCommand
from campus_desk.domain.booking import BookingDraft
from campus_desk.domain.recurrence import ConflictPolicy
from campus_desk.ui.page import Surroundings


class SeriesWords(QObject):
    """Words lines and plans in the language of the window."""

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._formatter, self._sentences = around.formatter, around.session.sentences
        self._names = {r.id: r.name for r in around.session.require_catalogue().resources}

    def title(self, command: SeriesCommand) -> str:
        """Return what the dialog is called."""
        if isinstance(command, PlaceSeries):
            return self.tr("New series")
        if isinstance(command, CancelSeries):
            return self.tr("Cancel a series")
        return self.tr("Change a series")

    def go(self, command: SeriesCommand, dates: int) -> str:
        """Return what the button does."""
        if isinstance(command, PlaceSeries):
            return self.tr("Book %n date(s)", "", dates)
        if isinstance(command, CancelSeries):
            return self.tr("Cancel %n date(s)", "", dates)
        return self.tr("Change %n date(s)", "", dates)

    def day(self, line: SeriesLine) -> str:
        """Return the date of a line."""
        return self._formatter.medium_date(line.wall.date())

    def before(self, line: SeriesLine) -> str:
        """Return when and where it is now."""
        if line.before is None or not line.before.status.is_live:
            return "" if line.before is None else self.tr("cancelled")
        return self._place(line, line.before.draft)

    def after(self, line: SeriesLine, command: SeriesCommand) -> str:
        """Return when and where it will be, or what was wanted; nothing where it stays or is left out."""
        if line.after is None or line.kind is LineKind.UNCHANGED:
            return ""
        if line.kind is LineKind.CONFLICT and not _blocks(command):
            return ""
        return self._place(line, line.after)

    def why(self, line: SeriesLine) -> str:
        """Return what is in the way, or why it stays."""
        if line.problem is not None:
            return self._sentences.of(line.problem)
        if line.kind is LineKind.CONFLICT:
            return " ".join(self._sentences.verdict(v) for v in line.against)
        if line.kind is LineKind.EXCEPTION:
            return self.tr("Changed by itself")
        if line.kind is LineKind.INVOICED:
            return self.tr("Stands on an invoice")
        if line.kind is LineKind.PAST:
            return self.tr("Has begun or is over")
        if line.kind is LineKind.ELSEWHERE:
            return self.tr("Its own room is taken")
        return " ".join(self._sentences.verdict(v) for v in line.against)

    def result(self, line: SeriesLine, command: SeriesCommand) -> str:
        """Return what becomes of a date."""
        if line.kind is LineKind.CONFLICT:
            if _blocks(command):
                return self.tr("Not possible")
            stays = line.before is not None and line.before.status.is_live
            return self.tr("Stays as it is") if stays else self.tr("Left out")
        return {
            LineKind.NEW: self.tr("New"),
            LineKind.MOVED: self.tr("Moved"),
            LineKind.CHANGED: self.tr("Changed"),
            LineKind.ELSEWHERE: self.tr("Other room"),
            LineKind.UNCHANGED: self.tr("Unchanged"),
            LineKind.CANCELLED: self.tr("Cancelled"),
            LineKind.GAP: self.tr("No such time"),
            LineKind.TWICE: self.tr("Which hour?"),
            LineKind.EXCEPTION: self.tr("Exception kept"),
            LineKind.PAST: self.tr("Past, stays"),
            LineKind.INVOICED: self.tr("Invoiced, stays"),
        }[line.kind]

    def counts(self, plan: SeriesPlan) -> str:
        """Return how many dates of each kind there are, and where booking stops."""
        count = plan.count
        said = (
            (LineKind.NEW, self.tr("%n new", "", count(LineKind.NEW))),
            (LineKind.MOVED, self.tr("%n moved", "", count(LineKind.MOVED))),
            (LineKind.CHANGED, self.tr("%n changed", "", count(LineKind.CHANGED))),
            (LineKind.ELSEWHERE, self.tr("%n in another room", "", count(LineKind.ELSEWHERE))),
            (LineKind.CANCELLED, self.tr("%n cancelled", "", count(LineKind.CANCELLED))),
            (LineKind.UNCHANGED, self.tr("%n unchanged", "", count(LineKind.UNCHANGED))),
            (LineKind.CONFLICT, self.tr("%n not possible", "", count(LineKind.CONFLICT))),
            (LineKind.GAP, self.tr("%n without such a time", "", count(LineKind.GAP))),
            (LineKind.TWICE, self.tr("%n to decide", "", count(LineKind.TWICE))),
            (LineKind.EXCEPTION, self.tr("%n exception(s) kept", "", count(LineKind.EXCEPTION))),
            (LineKind.PAST, self.tr("%n past", "", count(LineKind.PAST))),
            (LineKind.INVOICED, self.tr("%n invoiced", "", count(LineKind.INVOICED))),
        )
        parts = [text for kind, text in said if count(kind)]
        if plan.booked_until is not None:
            day = self._formatter.short_date(plan.booked_until)
            parts.append(self.tr("booked until {0}").format(day))
        return " · ".join(parts)

    def hint(self, plan: SeriesPlan) -> str:
        """Return what has to be decided before it can be done."""
        if plan.asks_which_hour:
            return self.tr("Say which of the two hours is meant")
        if plan.is_blocked:
            return (
                self.tr("A reason is asked for, or say what becomes of those dates")
                if plan.needs_reason
                else self.tr("Say what becomes of the dates that are not possible")
            )
        return "" if plan.may_be_done else self.tr("Nothing would change")

    def _place(self, line: SeriesLine, draft: BookingDraft) -> str:
        """Return the times, with the day where it is another than the series has, and rooms that differ."""
        first = self._formatter.slot(draft.slot)
        day = f"{self._formatter.weekday_date(line.wall.date())}, "
        said = first.removeprefix(day)
        rooms = [self._names.get(r, "") for r in draft.resources]
        differs = (
            line.before is None or line.after is None or line.before.draft.resources != line.after.resources
        )
        return f"{said}, {', '.join(rooms)}" if differs else said


def _blocks(command: SeriesCommand) -> bool:
    """Tell whether one date that cannot be stops the whole."""
    return isinstance(command, CancelSeries) or command.policy is ConflictPolicy.BLOCK
