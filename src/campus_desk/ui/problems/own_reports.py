"""What a company has reported, whether that is settled, and what reception answered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from campus_desk.application.changes import Changes
from campus_desk.domain.identifiers import ResourceId
from campus_desk.domain.problem import ProblemReport
from campus_desk.domain.timeslot import at_campus
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.page import Surroundings
from campus_desk.ui.theme import mark
from campus_desk.ui.widgets.record_table import RecordTable
from campus_desk.ui.widgets.record_table_model import Column, RecordTableModel

translate = QCoreApplication.translate

MOST_REPORTS = 100
_TABLE_HEIGHT = 150


class OwnReports(QWidget):
    """Lists the reports of whoever is signed in, the newest first; the chosen one is written out below."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._session = around.session
        self._resources: Mapping[ResourceId, str] = {}
        theme, formatter = around.theme, around.formatter
        self.model: RecordTableModel[ProblemReport] = RecordTableModel(
            (
                Column(
                    self.tr("Reported"),
                    lambda p: formatter.plain_date(at_campus(p.reported_at).date()),
                    sort_key=lambda p: p.reported_at,
                    width=110,
                ),
                Column(self.tr("About"), self._about, font=theme.typeface.font(weight=500), width=150),
                Column(self.tr("What is wrong"), lambda p: " ".join(p.text.split()), width=180),
                Column(
                    self.tr("State"),
                    lambda p: standing_words(p, formatter),
                    icon=self._icon,
                    color=self._color,
                    width=120,
                ),
            ),
            lambda p: p.id,
            self,
        )
        self.table: RecordTable[ProblemReport] = RecordTable(theme, self.model, self.tr("Your reports"))
        self.table.setMinimumHeight(_TABLE_HEIGHT)
        heading = QLabel(self.tr("Your reports"))
        heading.setFont(theme.typeface.font(weight=600))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addWidget(heading)
        lines.addWidget(self.table, 1)
        lines.addWidget(self._detail())
        self.table.sort_by(0, Qt.SortOrder.DescendingOrder)
        self.table.record_chosen.connect(self._show)
        self._session.hub.changed.connect(self._changed)
        self.hide()
        self.reload()

    def reload(self) -> None:
        """Read the reports again."""
        scope = self._session.services.scope
        self._session.read(lambda unit: tuple(unit.problems.recent(MOST_REPORTS, scope)), self._arrived)

    def _detail(self) -> QWidget:
        self._card = QFrame()
        mark(self._card, role="card")
        lines = QVBoxLayout(self._card)
        lines.setContentsMargins(12, 10, 12, 10)
        lines.setSpacing(6)
        self._says, self.answer = QLabel(), QLabel()
        for label in (self._says, self.answer):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            lines.addWidget(label)
        mark(self._says, role="secondary")
        return self._card

    def _arrived(self, reports: Sequence[ProblemReport]) -> None:
        self._resources = {r.id: r.name for r in self._session.require_catalogue().resources}
        self.model.replace(reports)
        self.setVisible(bool(reports))
        if reports and self.table.current is None:
            self.table.selectRow(0)
        self._show(self.table.current if reports else None)

    def _show(self, report: ProblemReport | None) -> None:
        self._card.setVisible(report is not None)
        if report is None:
            return
        standing = standing_words(report, self._around.formatter)
        line = self.tr("{0}: {1}")
        said = line.format(standing, report.answer) if report.answer else f"{standing}."
        self._says.setText(report.text)
        self.answer.setText(said)
        self._card.setAccessibleName(f"{report.text} {said}")

    def _about(self, report: ProblemReport) -> str:
        return self._resources.get(report.resource_id, "")

    def _icon(self, report: ProblemReport) -> QIcon:
        name, ink = ("clock", "text3") if report.solved_at is None else ("circle-check", "ok")
        return self._around.theme.icon(name, ink, 14)

    def _color(self, report: ProblemReport) -> QColor | None:
        return None if report.solved_at is None else self._around.theme.color("ok")

    def _changed(self, changes: Changes) -> None:
        if changes.problems or changes.everything:
            self.reload()


def standing_words(report: ProblemReport, formatter: Formatter) -> str:
    """Return « Open » or « Settled on 12 Nov 2026 »."""
    if report.solved_at is None:
        return translate("OwnReports", "Open")
    day = formatter.plain_date(at_campus(report.solved_at).date())
    return translate("OwnReports", "Settled on {0}").format(day)
