"""A CSV file before it is imported: what every row would do, and what is wrong in which row and column."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QLabel, QWidget

from campus_desk.application.catalogue_import import ImportPreview, RecordKind, RowState, preview_import
from campus_desk.application.desk import Outcome
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.labels import field_label
from campus_desk.ui.page import Surroundings
from campus_desk.ui.theme import mark
from campus_desk.ui.widgets.band import Tone
from campus_desk.ui.widgets.record_table import RecordTable
from campus_desk.ui.widgets.record_table_model import Column, RecordTableModel


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """One line of the preview table: a row of the file, or something wrong with the file itself."""

    line: int
    code: str
    name: str
    state: RowState
    said: str


_LOOKS = {
    RowState.NEW: ("plus", "ok"),
    RowState.CHANGED: ("pencil", "accent"),
    RowState.UNCHANGED: ("check", "text3"),
    RowState.REFUSED: ("ban", "danger"),
}


class ImportDialog(DeskDialog):
    """Shows a preview, then imports all of it or nothing.

    Attributes:
        preview: What the import would do, None while it is being read.
    """

    def __init__(
        self, around: Surroundings, kind: RecordKind, path: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(around.theme, "", parent)
        self.setWindowTitle(self.tr("Import: {0}").format(path.name))
        self._around = around
        self._kind = kind
        self.preview: ImportPreview | None = None
        self._counts = QLabel(self.tr("Reading…"))
        self._counts.setFont(self.theme.typeface.font(13, 600))
        self._also = QLabel()
        self._also.setWordWrap(True)
        mark(self._also, role="secondary")
        self.model: RecordTableModel[PreviewLine] = RecordTableModel(
            (
                Column(
                    self.tr("Row"),
                    lambda r: str(r.line or ""),
                    sort_key=lambda r: r.line,
                    right=True,
                    width=56,
                ),
                Column(self.tr("Code"), lambda r: r.code, width=110),
                Column(self.tr("Name"), lambda r: r.name, width=190),
                Column(
                    self.tr("Result"),
                    lambda r: self._state(r.state),
                    icon=self._icon,
                    color=self._ink,
                    width=120,
                ),
                Column(self.tr("What"), lambda r: r.said, width=300),
            ),
            lambda r: (r.line, r.code, r.said),
            self,
        )
        self.table: RecordTable[PreviewLine] = RecordTable(self.theme, self.model, self.tr("Preview"))
        self.body.addWidget(self._counts)
        self.body.addWidget(self._also)
        self.body.addWidget(self.table, 1)
        self._said = QLabel(" ")
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(self._said)
        self.table.record_chosen.connect(self._show_line)
        self._hint = QLabel()
        mark(self._hint, role="hint")
        self.add_hint(self._hint)
        self.add_cancel()
        self.import_button = self.add_primary(self.tr("Import"))
        self.import_button.setEnabled(False)
        self.import_button.setToolTip(self.tr("The file is being read"))
        self.import_button.clicked.connect(self._import)
        self.resize(860, 560)
        self._read(path)

    def _read(self, path: Path) -> None:
        services, catalogue, kind = (
            self._around.session.services,
            self._around.session.require_catalogue(),
            self._kind,
        )

        def work() -> ImportPreview:
            table = services.tables.read_table(path.read_bytes())
            return preview_import(kind, table, catalogue, services.identifiers)

        self._around.session.tasks.read(work, self._arrived, self._failed)

    def _arrived(self, preview: ImportPreview) -> None:
        self.preview = preview
        self.model.replace(self._lines(preview))
        parts = [
            self.tr("%n new", "", preview.count(RowState.NEW)),
            self.tr("%n changed", "", preview.count(RowState.CHANGED)),
            self.tr("%n unchanged", "", preview.count(RowState.UNCHANGED)),
        ]
        if preview.problems:
            parts.append(self.tr("%n problem(s)", "", len(preview.problems)))
        self._counts.setText(" · ".join(parts))
        self._also.setVisible(bool(preview.also_new))
        self._also.setText(self.tr("Also made: {0}").format(", ".join(preview.also_new)))
        self.import_button.setEnabled(preview.command is not None)
        if preview.problems:
            reason = self.tr(
                "Nothing is imported while something is wrong: correct the file, then try again."
            )
            self.band.present(Tone.ERROR, reason, closable=False)
        elif preview.command is None:
            reason = self.tr("Everything is as in the file already.")
        else:
            reason = ""
        self._hint.setText("" if preview.problems else reason)
        self.import_button.setToolTip(reason)

    def _lines(self, preview: ImportPreview) -> list[PreviewLine]:
        sentences = self._around.session.sentences
        wrong: dict[int, list[str]] = defaultdict(list)
        for problem in preview.problems:
            said = sentences.of(problem.message)
            wrong[problem.line].append(f"{problem.column}: {said}" if problem.column else said)
        lines = [
            PreviewLine(
                row.line,
                row.code,
                row.name,
                row.state,
                " ".join(wrong.pop(row.line, ())) or ", ".join(field_label(name) for name in row.changed),
            )
            for row in preview.rows
        ]
        rest = [PreviewLine(line, "", "", RowState.REFUSED, " ".join(said)) for line, said in wrong.items()]
        # What is wrong stands first: it is what has to be done.
        return sorted([*lines, *rest], key=lambda r: (r.state is not RowState.REFUSED, r.line))

    def _show_line(self, line: PreviewLine | None) -> None:
        """Say all of the current row, which the column may be too narrow for."""
        self._said.setText((line.said if line is not None else "") or " ")

    def _import(self) -> None:
        if self.preview is None or self.preview.command is None:
            return
        self.import_button.setEnabled(False)
        self._hint.setText(self.tr("Importing…"))
        self._around.session.run(self.preview.command, self._done, self._failed)

    def _done(self, outcome: Outcome) -> None:
        del outcome
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._hint.setText("")
        self.band.present(
            Tone.ERROR, self.tr("The file was not imported."), self._around.session.sentences.error(error)
        )

    def _state(self, state: RowState) -> str:
        return {
            RowState.NEW: self.tr("New"),
            RowState.CHANGED: self.tr("Changed"),
            RowState.UNCHANGED: self.tr("Unchanged"),
            RowState.REFUSED: self.tr("Wrong"),
        }[state]

    def _icon(self, row: PreviewLine) -> QIcon:
        name, ink = _LOOKS[row.state]
        return self.theme.icon(name, ink, 14)

    def _ink(self, row: PreviewLine) -> QColor:
        return self.theme.color(_LOOKS[row.state][1])
