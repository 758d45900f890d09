"""An iCalendar file before it is imported: what becomes of every event, with the reason in words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from campus_desk.application.calendar_exchange import rehearse_import
from campus_desk.application.calendar_report import ImportReport, ReportLine
from campus_desk.application.commands import ImportCalendar
from campus_desk.application.desk import Outcome
from campus_desk.domain.identifiers import CustomerId
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.labels import group_label
from campus_desk.ui.page import Surroundings
from campus_desk.ui.search_combo import SearchCombo
from campus_desk.ui.tasks import Job
from campus_desk.ui.theme import mark
from campus_desk.ui.widgets.band import Tone
from campus_desk.ui.widgets.record_table import RecordTable
from campus_desk.ui.widgets.record_table_model import Column, RecordTableModel

_LOOKS = {
    "created": ("plus", "ok"),
    "updated": ("pencil", "accent"),
    "cancelled": ("calendar-off", "warn"),
    "unchanged": ("check", "text3"),
    "refused": ("ban", "danger"),
}


class CalendarImportDialog(DeskDialog):
    """Rehearses the import with every choice, then carries it out in one transaction that can be undone.

    Attributes:
        report: What the import would do, None while it is being worked out.
    """

    def __init__(self, around: Surroundings, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, "", parent)
        self.setWindowTitle(self.tr("Import a calendar: {0}").format(path.name))
        self._around = around
        self._session = around.session
        self._path = path
        self._command: ImportCalendar | None = None
        self._job: Job | None = None
        self.report: ImportReport | None = None
        self._build_choices()
        self._counts = QLabel(self.tr("Reading…"))
        self._counts.setFont(self.theme.typeface.font(13, 600))
        self._notes = QLabel()
        self._notes.setWordWrap(True)
        mark(self._notes, role="secondary")
        self._notes.hide()
        self.model: RecordTableModel[ReportLine] = RecordTableModel(
            (
                Column(
                    self.tr("Result"),
                    lambda r: self._action(r.action),
                    icon=self._icon,
                    color=self._ink,
                    width=120,
                ),
                Column(self.tr("When"), self._when, sort_key=_start, width=190),
                Column(self.tr("Title"), lambda r: r.summary, width=190),
                Column(self.tr("Where"), lambda r: ", ".join(r.places), width=130),
                Column(self.tr("Customer"), lambda r: r.customer, width=120),
                Column(self.tr("Reason"), self._reasons, width=300),
            ),
            lambda r: (r.uid, r.recurrence_id, r.action, r.start, r.summary, r.reasons),
            self,
        )
        self.table: RecordTable[ReportLine] = RecordTable(
            self.theme, self.model, self.tr("Events of the file")
        )
        self.body.addWidget(self._counts)
        self.body.addWidget(self._notes)
        self.body.addWidget(self.table, 1)
        self._reason = QLabel(" ")
        self._reason.setWordWrap(True)
        self._reason.setTextFormat(Qt.TextFormat.PlainText)
        self._reason.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(self._reason)
        self.table.record_chosen.connect(self._show_reason)
        self._hint = QLabel()
        mark(self._hint, role="hint")
        self.add_hint(self._hint)
        self.add_cancel()
        self.import_button = self.add_primary(self.tr("Import"))
        self.import_button.setEnabled(False)
        self.import_button.clicked.connect(self._import)
        self.resize(1120, 640)
        self._rehearse()

    # --- building -----------------------------------------------------------------------------------------------------

    def _build_choices(self) -> None:
        catalogue = self._session.require_catalogue()
        self.customer = SearchCombo(self.tr("refuse them"))
        self.customer.set_choices(
            (c.id, f"{c.name} — {group_label(c.group)}")
            for c in sorted(catalogue.customers, key=lambda c: c.name.casefold())
            if c.is_in_service(self._session.today)
        )
        self.customer.choose(None)
        self.customer.setMinimumWidth(220)
        self.kind = QComboBox()
        self.kind.addItem(self.tr("refuse them"), "")
        language = self._around.formatter.language
        for kind in catalogue.kinds:
            self.kind.addItem(self.tr("create them as: {0}").format(kind.name(language)), kind.code)
        row = QHBoxLayout()
        row.setSpacing(8)
        for text, field in (
            (self.tr("Events that name no c&ustomer:"), self.customer),
            (self.tr("Unknown &places:"), self.kind),
        ):
            label = QLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text.replace("&", "").rstrip(": \u202f"))
            row.addWidget(label)
            row.addWidget(field)
            row.addSpacing(12)
        row.addStretch(1)
        self.body.addLayout(row)
        self.customer.choice_changed.connect(self._rehearse)
        self.kind.currentIndexChanged.connect(self._rehearse)

    # --- rehearsing ---------------------------------------------------------------------------------------------------

    def _rehearse(self) -> None:
        if self._job is not None:
            self._job.cancel()
        services, path, known = self._session.services, self._path, self._command
        customer = cast("int | None", self.customer.value)
        new_kind = str(self.kind.currentData())
        self.import_button.setEnabled(False)
        self.import_button.setToolTip(self.tr("The file is being read"))

        def work() -> tuple[ImportCalendar, ImportReport]:
            file = known.file if known else services.calendars.read_calendar(path.read_bytes())
            command = ImportCalendar(
                file, None if customer is None else CustomerId(customer), new_kind, path.name
            )
            return command, rehearse_import(command, services)

        self._job = self._session.tasks.read(work, self._arrived, self._failed)

    def _arrived(self, found: tuple[ImportCalendar, ImportReport]) -> None:
        self._job = None
        self._command, report = found
        self.report = report
        self.model.replace(sorted(report.lines, key=lambda line: (line.action != "refused", _start(line))))
        self._counts.setText(self._counted(report))
        notes = [self._session.sentences.of(note) for note in report.notes]
        if report.new_resources:
            notes.append(self.tr("New resources: {0}").format(", ".join(report.new_resources)))
        self._notes.setText(" ".join(notes))
        self._notes.setVisible(bool(notes))
        changes = bool(report.created or report.updated)
        self.import_button.setEnabled(changes)
        self.import_button.setToolTip("" if changes else self.tr("Nothing would change"))
        self._hint.setText("" if changes else self.tr("Nothing would change"))

    def _counted(self, report: ImportReport) -> str:
        return " · ".join(
            (
                self.tr("%n created", "", report.created),
                self.tr("%n updated", "", report.updated),
                self.tr("%n unchanged", "", report.unchanged),
                self.tr("%n refused", "", len(report.refused)),
            )
        )

    def _show_reason(self, line: ReportLine | None) -> None:
        """Say the whole reason of the current row, which the column may be too narrow for."""
        self._reason.setText((self._reasons(line) if line is not None else "") or " ")

    # --- importing ----------------------------------------------------------------------------------------------------

    def _import(self) -> None:
        if self._command is None:
            return
        self.import_button.setEnabled(False)
        self._hint.setText(self.tr("Importing…"))
        self._session.run(replace(self._command), self._done, self._failed)

    def _done(self, outcome: Outcome) -> None:
        self.accept()
        if isinstance(outcome.value, ImportReport):
            session = self._session
            self._around.notices.succeed(
                self.tr("{0} has been imported.").format(self._path.name),
                self._counted(outcome.value),
                self.tr("Undo"),
                session.undo.undo,
            )

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._hint.setText("")
        self._counts.setText("")
        self.band.present(
            Tone.ERROR, self.tr("The file was not imported."), self._session.sentences.error(error)
        )

    # --- words --------------------------------------------------------------------------------------------------------

    def _action(self, action: str) -> str:
        return {
            "created": self.tr("Created"),
            "updated": self.tr("Updated"),
            "cancelled": self.tr("Cancelled"),
            "unchanged": self.tr("Unchanged"),
            "refused": self.tr("Refused"),
        }[action]

    def _when(self, line: ReportLine) -> str:
        if line.start is None:
            return "—"
        if line.end is None or line.end <= line.start:
            return self._around.formatter.date_and_time(line.start)
        return self._around.formatter.slot(TimeSlot(line.start, line.end))

    def _reasons(self, line: ReportLine) -> str:
        return " ".join(self._session.sentences.of(reason) for reason in line.reasons)

    def _icon(self, line: ReportLine) -> QIcon:
        name, ink = _LOOKS[line.action]
        return self.theme.icon(name, ink, 14)

    def _ink(self, line: ReportLine) -> QColor:
        return self.theme.color(_LOOKS[line.action][1])


def _start(line: ReportLine) -> float:
    return line.start.timestamp() if line.start else float("inf")
