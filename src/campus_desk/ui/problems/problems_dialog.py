"""What is broken and what people say about it: reception's list of open reports."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from campus_desk.application.changes import Changes
from campus_desk.application.commands import SolveProblem
from campus_desk.application.desk import Outcome
from campus_desk.domain.identifiers import ResourceId
from campus_desk.domain.opening_hours import Closure, ClosureKind
from campus_desk.domain.problem import ProblemReport
from campus_desk.domain.timeslot import TimeSlot, at_campus, start_of_day
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.page import Surroundings
from campus_desk.ui.theme import mark
from campus_desk.ui.widgets.band import Tone
from campus_desk.ui.widgets.empty_state import EmptyState
from campus_desk.ui.widgets.record_table import RecordTable
from campus_desk.ui.widgets.record_table_model import Column, RecordTableModel


class ProblemsDialog(DeskDialog):
    """Lists open reports; each is solved with a word, and what is broken is closed in one step."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, "", parent)
        self.setWindowTitle(self.tr("Reported problems"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._around = around
        self._session = around.session
        self._resources: dict[ResourceId, str] = {}
        self._is_solving = False
        self.model: RecordTableModel[ProblemReport] = RecordTableModel(
            (
                Column(
                    self.tr("Reported"),
                    lambda p: around.formatter.date_and_time(p.reported_at),
                    sort_key=lambda p: p.reported_at,
                    width=190,
                ),
                Column(
                    self.tr("About"),
                    self._about,
                    icon=self._icon,
                    font=around.theme.typeface.font(weight=500),
                    width=180,
                ),
                Column(self.tr("By"), lambda p: p.reported_by, width=130),
                Column(self.tr("What is wrong"), lambda p: " ".join(p.text.split()), width=240),
            ),
            lambda p: p.id,
            self,
        )
        self.table: RecordTable[ProblemReport] = RecordTable(self.theme, self.model, self.tr("Open reports"))
        self.empty = EmptyState(self.tr("Nothing is reported."))
        middle = QWidget(self)
        self._middle = QStackedLayout(middle)
        self._middle.addWidget(self.table)
        self._middle.addWidget(self.empty)
        self.body.addWidget(middle, 1)
        self.body.addWidget(self._detail())
        self.close_resource = self.add_button_aside(self.tr("&Out of order…"), "alert-octagon")
        self.close_resource.clicked.connect(self._close_resource)
        self.add_cancel(self.tr("Close"))
        self.solve_button = self.add_primary(self.tr("Solved"))
        self.solve_button.clicked.connect(self.solve)
        self.table.record_chosen.connect(self._show)
        self.table.sort_by(0)
        self._session.hub.changed.connect(self._changed)
        self.resize(780, 460)
        self.reload()

    def reload(self) -> None:
        """Read the open reports again."""
        scope = self._session.services.scope
        self._session.read(lambda unit: tuple(unit.problems.open(scope)), self._arrived)

    def solve(self) -> None:
        """Say that the chosen report is dealt with."""
        report = self.table.current
        if report is not None and not self._is_solving:
            self.band.hide()
            self._is_solving = True
            self._enable(report)
            command = SolveProblem(report.id, report.revision, self.answer.text())
            self._session.run(command, self._solved, self._refused)

    def _solved(self, outcome: Outcome) -> None:
        del outcome
        self._is_solving = False
        self.answer.clear()
        self._enable(self.table.current)

    def _refused(self, error: Exception) -> None:
        """Say why it was not recorded; the answer stays, and what is listed is read anew."""
        self._is_solving = False
        self._enable(self.table.current)
        self.band.present(
            Tone.WARNING, self.tr("This could not be saved."), self._session.sentences.error(error)
        )
        self.reload()

    def _detail(self) -> QWidget:
        frame = QFrame()
        mark(frame, role="card")
        lines = QVBoxLayout(frame)
        lines.setContentsMargins(12, 10, 12, 10)
        lines.setSpacing(8)
        self._says = QLabel()
        self._says.setTextFormat(Qt.TextFormat.PlainText)
        self._says.setWordWrap(True)
        self._says.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.answer = QLineEdit()
        self.answer.setPlaceholderText(self.tr("What was done about it: who reported it reads this"))
        self.answer.setAccessibleName(self.tr("What was done about it"))
        row = QHBoxLayout()
        row.addWidget(self.answer, 1)
        lines.addWidget(self._says)
        lines.addLayout(row)
        self._card = frame
        return frame

    def _arrived(self, reports: Sequence[ProblemReport]) -> None:
        catalogue = self._session.require_catalogue()
        self._resources = {r.id: r.name for r in catalogue.resources}
        self.model.replace(reports)
        self._middle.setCurrentWidget(self.table if reports else self.empty)
        if reports and self.table.current is None:
            self.table.selectRow(0)
        self._show(self.table.current if reports else None)

    def _show(self, report: ProblemReport | None) -> None:
        self._card.setVisible(report is not None)
        self._enable(report)
        if report is None:
            return
        self._says.setText(report.text)
        self._card.setAccessibleName(report.text)
        if report.unusable:
            self.close_resource.setToolTip(self.tr("In their judgement it cannot be used until it is mended"))

    def _enable(self, report: ProblemReport | None) -> None:
        why = self.tr("Choose a report first")
        for button in (self.solve_button, self.close_resource):
            button.setEnabled(report is not None and not self._is_solving)
            button.setToolTip("" if report is not None else why)

    def _close_resource(self) -> None:
        report = self.table.current
        if report is None:
            return
        from campus_desk.ui.catalogue.closure_dialog import NewClosureDialog  # noqa: PLC0415 - rarely asked for

        now = self._session.services.clock.now()
        ends = start_of_day(at_campus(now).date() + timedelta(days=1))
        # What they wrote stays with reception: a reason is shown to everybody.
        outage = Closure(
            TimeSlot(now, ends),
            self.tr("Out of order"),
            resource_id=report.resource_id,
            kind=ClosureKind.OUTAGE,
        )
        dialog = NewClosureDialog(self._around, self, begins_with=outage)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _changed(self, changes: Changes) -> None:
        if changes.problems or changes.everything:
            self.reload()

    def _about(self, report: ProblemReport) -> str:
        return self._resources.get(report.resource_id, "")

    def _icon(self, report: ProblemReport) -> QIcon:
        name, ink = ("alert-octagon", "danger") if report.unusable else ("alert-triangle", "warn")
        return self.theme.icon(name, ink, 14)
