"""What a change of a series will do, date by date, before anything is saved."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from campus_desk.application.commands import CancelSeries, PlaceSeries
from campus_desk.application.desk import Outcome
from campus_desk.application.series_plan import LineKind, SeriesLine, SeriesPlan
from campus_desk.application.series_situation import SeriesCommand, rehearse_series
from campus_desk.domain.errors import Refused
from campus_desk.domain.identifiers import BookingId
from campus_desk.domain.recurrence import ConflictPolicy
from campus_desk.domain.recurrence_words import series_words
from campus_desk.domain.timeslot import Fold
from campus_desk.ui.booking.series_words import SeriesWords
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.formatting import capitalised
from campus_desk.ui.page import Surroundings
from campus_desk.ui.tasks import Job
from campus_desk.ui.theme import mark
from campus_desk.ui.widgets.announcement import announce
from campus_desk.ui.widgets.band import Tone
from campus_desk.ui.widgets.record_table import RecordTable
from campus_desk.ui.widgets.record_table_model import Column, RecordTableModel
from campus_desk.ui.widgets.segmented import Segmented

WIDE, HIGH = 860, 520
LOOK_AFTER_MS = 200

_AGAINST = (LineKind.CONFLICT, LineKind.GAP, LineKind.TWICE)
_LOOKS = {
    LineKind.NEW: ("plus", "ok"),
    LineKind.MOVED: ("arrows-move", "accent"),
    LineKind.CHANGED: ("pencil", "accent"),
    LineKind.ELSEWHERE: ("door-enter", "accent"),
    LineKind.UNCHANGED: ("check", "text3"),
    LineKind.CANCELLED: ("calendar-off", "warn"),
    LineKind.CONFLICT: ("ban", "danger"),
    LineKind.GAP: ("ban", "danger"),
    LineKind.TWICE: ("help-circle", "warn"),
    LineKind.EXCEPTION: ("lock", "text2"),
    LineKind.PAST: ("history", "text3"),
    LineKind.INVOICED: ("file-invoice", "text2"),
}


class SeriesDialog(DeskDialog):
    """Rehearses with every choice, then carries out exactly what it shows.

    Attributes:
        plan: What would be done, None while it is being worked out.

    Signals:
        done_with: It was carried out: the outcome.
    """

    done_with = Signal(object)

    def __init__(self, around: Surroundings, command: SeriesCommand, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, "", parent)
        self._around, self._session = around, around.session
        self._words = SeriesWords(around, self)
        self._command: Any = command
        self._job: Job | None = None
        self._exceptions: set[BookingId] = set()
        self._seeks_focus = True
        self.plan: SeriesPlan | None = None
        self.setWindowTitle(self._words.title(command))
        self._build()
        self._timer = QTimer(self, singleShot=True, interval=LOOK_AFTER_MS)
        self._timer.timeout.connect(self._rehearse)
        self.resize(WIDE, HIGH)
        self._rehearse()

    # --- building -----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._rule = QLabel(" ")
        self._rule.setFont(self.theme.typeface.font(13, 600))
        self._rule.setWordWrap(True)
        self._counts = QLabel(self.tr("Working out the dates…"))
        mark(self._counts, role="secondary")
        self.policy = Segmented.of_choices(
            self.theme,
            self.tr("Dates that are not possible"),
            (
                (ConflictPolicy.BLOCK, self.tr("Book nothing"), "ban"),
                (ConflictPolicy.SKIP, self.tr("Leave them out"), "calendar-off"),
                (ConflictPolicy.OTHER_ROOM, self.tr("Equivalent room"), "door-enter"),
            ),
        )
        self.policy.chosen.connect(lambda policy: self._choose(policy=policy))
        self.hour = Segmented.of_choices(
            self.theme,
            self.tr("Which of the two hours"),
            (
                (Fold.REFUSE, self.tr("Not decided"), ""),
                (Fold.FIRST, self.tr("First, summer time"), ""),
                (Fold.SECOND, self.tr("Second, winter time"), ""),
            ),
        )
        self.hour.chosen.connect(lambda fold: self._choose(fold=fold))
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Reason, kept in the history"))
        self.reason.textChanged.connect(self._reason_typed)
        self.exceptions = QCheckBox(self.tr("E&xceptions follow as well"))
        self.exceptions.toggled.connect(self._all_exceptions)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self._policy_row = self._row(self.tr("Dates that are not possible"), self.policy)
        self._hour_row = self._row(self.tr("A time exists twice"), self.hour)
        self._reason_row = self._row(self.tr("Reason"), self.reason, stretch=True)
        self._rows.addWidget(self.exceptions, 0, Qt.AlignmentFlag.AlignLeft)
        self.exceptions.hide()
        self.model: RecordTableModel[SeriesLine] = RecordTableModel(
            (
                Column(self.tr("Date"), self._words.day, sort_key=lambda r: r.wall, width=130),
                Column(
                    self.tr("Result"),
                    self._result,
                    icon=self._icon,
                    color=self._ink,
                    width=150,
                ),
                Column(self.tr("Now"), self._words.before, width=170),
                Column(self.tr("Then"), self._after, width=170),
                Column(self.tr("Why"), self._words.why, width=160),
            ),
            lambda r: (r.wall, r.before.id if r.before else 0),
            self,
        )
        self.table: RecordTable[SeriesLine] = RecordTable(
            self.theme, self.model, self.tr("Dates of the series")
        )
        self.table.record_activated.connect(self._toggle)
        self.table.record_chosen.connect(self._show_why)
        self._why = QLabel(" ")
        self._why.setWordWrap(True)
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        for widget in (self._rule, self._counts):
            self.body.addWidget(widget)
        self.body.addLayout(self._rows)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._why)
        self._hint = QLabel()
        self.add_hint(self._hint)
        self.add_cancel(self.tr("Back"))
        self.save_button = self.add_primary(self._words.go(self._command, 0))
        self.save_button.setEnabled(False)
        self.save_button.clicked.connect(self._save)
        self.table.installEventFilter(self)

    def _row(self, text: str, field: QWidget, *, stretch: bool = False) -> QFrame:
        row = QFrame()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        label = QLabel(text)
        label.setBuddy(field)
        field.setAccessibleName(text)
        line.addWidget(label)
        line.addWidget(field, 1 if stretch else 0)
        if not stretch:
            line.addStretch(1)
        row.hide()
        self._rows.addWidget(row)
        return row

    # --- choices ------------------------------------------------------------------------------------------------------

    def _choose(self, **choice: Any) -> None:
        self._command = replace(self._command, **choice)
        self._rehearse()

    def _reason_typed(self, text: str) -> None:
        self._command = replace(self._command, override_reason=text.strip())
        self._timer.start()

    def _all_exceptions(self, ticked: bool) -> None:
        self._choose(exceptions=frozenset(self._exceptions) if ticked else frozenset())

    def _toggle(self, line: SeriesLine) -> None:
        """Have an exception follow its series, or not."""
        if line.before is None or line.before.id not in self._exceptions:
            return
        self._choose(exceptions=self._command.exceptions ^ {line.before.id})

    # --- rehearsing ---------------------------------------------------------------------------------------------------

    def _rehearse(self) -> None:
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()
        services, command = self._session.services, self._command
        self._wait()
        self._job = self._session.tasks.read(
            lambda: rehearse_series(command, services), self._arrived, self._failed
        )

    def _arrived(self, plan: SeriesPlan) -> None:
        self._job = None
        self.plan = plan
        self._exceptions |= {
            line.before.id for line in plan.lines if line.kind is LineKind.EXCEPTION and line.before
        }
        self.model.replace(plan.lines)
        # A new series has nothing yet, a cancelled one nothing any more: the others take the room.
        for column, words in ((2, self._words.before), (3, self._after)):
            self.table.setColumnHidden(column, not any(map(words, plan.lines)))
        if plan.series is not None:
            self._rule.setText(capitalised(self._session.sentences.of(series_words(plan.series))))
        self._rule.setVisible(plan.series is not None)
        self._counts.setText(self._words.counts(plan))
        cancels = isinstance(self._command, CancelSeries)
        against = plan.count(LineKind.CONFLICT, LineKind.GAP, LineKind.ELSEWHERE) > 0
        self._policy_row.setVisible(not cancels and against)
        self._hour_row.setVisible(
            not cancels and (plan.asks_which_hour or self.hour.value is not Fold.REFUSE)
        )
        self._reason_row.setVisible(not cancels and (plan.needs_reason or bool(self.reason.text())))
        self.exceptions.setVisible(bool(self._exceptions))
        self.exceptions.blockSignals(True)
        self.exceptions.setChecked(bool(self._exceptions) and self._ticked >= self._exceptions)
        self.exceptions.blockSignals(False)
        acting = sum(1 for line in plan.lines if line.kind.acts)
        self.save_button.setText(self._words.go(self._command, acting))
        self.save_button.setEnabled(plan.may_be_done)
        self._hint.setText(self._words.hint(plan))
        mark(self._hint, role="warn" if not plan.may_be_done else "secondary")
        if self.table.current is None:
            worst = next((line for line in plan.lines if line.kind in _AGAINST), None)
            if worst is not None:
                self.table.go_to(self.model.identity(worst))
        self._show_why(self.table.current)
        announce(self.table, ". ".join(filter(None, (self._counts.text(), self._hint.text()))))
        self._place_focus(plan)

    def _wait(self) -> None:
        """Let nothing be saved before it is known what; the keyboard comes back to the button if it was there."""
        self._seeks_focus = self._seeks_focus or self.save_button.hasFocus()
        self.save_button.setEnabled(False)

    def _place_focus(self, plan: SeriesPlan) -> None:
        """Put the keyboard where Enter goes on, or on what has to be decided first; later it stays where it is."""
        if not self._seeks_focus:
            return
        self._seeks_focus = False
        rows = ((self._hour_row, self.hour), (self._policy_row, self.policy), (self._reason_row, self.reason))
        asked = [field for row, field in rows if not row.isHidden()]
        wanted = self.save_button if plan.may_be_done or not asked else asked[0]
        (wanted.findChild(QToolButton) or wanted).setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter in the list carry out what it shows, but for an exception, which it ticks."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            line = self.table.current
            ticks = line is not None and line.before is not None and line.before.id in self._exceptions
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not ticks:
                self.save_button.click()
                return True
        return super().eventFilter(watched, event)

    @property
    def _ticked(self) -> frozenset[BookingId]:
        return frozenset() if isinstance(self._command, PlaceSeries) else self._command.exceptions

    def _show_why(self, line: SeriesLine | None) -> None:
        """Say the whole reason of the current row, which the column may be too narrow for."""
        text = self._words.why(line) if line is not None else ""
        if line is not None and line.before is not None and line.before.id in self._exceptions:
            text = self.tr("Enter on this row has the exception follow its series, or keeps it.")
        self._why.setText(text or " ")

    # --- saving -------------------------------------------------------------------------------------------------------

    def _save(self) -> None:
        plan = self.plan
        if plan is None or not plan.may_be_done:
            return
        self._wait()
        agreed = replace(self._command, seen=plan.digest)
        if not isinstance(agreed, PlaceSeries):
            agreed = replace(agreed, revisions=plan.revisions)
        self._session.run(agreed, self._saved, self._failed)

    def _saved(self, outcome: Outcome) -> None:
        self.accept()
        self.done_with.emit(outcome)

    def _failed(self, error: Exception) -> None:
        self._job = None
        tone = Tone.WARNING if isinstance(error, Refused) else Tone.ERROR
        self.band.present(tone, self.tr("The series was not saved."), self._session.sentences.error(error))
        if self.plan is not None:
            # Something has changed in the meantime: show what would happen now.
            self.plan = None
            self._rehearse()

    # --- words --------------------------------------------------------------------------------------------------------

    def _result(self, line: SeriesLine) -> str:
        return self._words.result(line, self._command)

    def _after(self, line: SeriesLine) -> str:
        return self._words.after(line, self._command)

    def _icon(self, line: SeriesLine) -> QIcon:
        name, ink = _LOOKS[line.kind]
        return self.theme.icon(name, ink, 14)

    def _ink(self, line: SeriesLine) -> QColor:
        return self.theme.color(_LOOKS[line.kind][1])
