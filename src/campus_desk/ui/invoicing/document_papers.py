"""Several issued documents at once: printed as one job, or saved as one file."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from campus_desk.application.ports import UnitOfWork
from campus_desk.ui.catalogue.files import write_whole
from campus_desk.ui.invoicing.pdf_printing import Printed, PrintRun
from campus_desk.ui.invoicing.run_model import RunRow
from campus_desk.ui.last_folders import Files, begin_at_last
from campus_desk.ui.opener import Opener
from campus_desk.ui.page import Surroundings

Documents = list[tuple[str, bytes]]


class DocumentPapers(QObject):
    """Fetches the stored documents of chosen rows, byte for byte, and brings them to paper or into a file."""

    def __init__(self, around: Surroundings, window: QWidget) -> None:
        super().__init__(window)
        self._around = around
        self._session = around.session
        self._window = window
        self._opener: Opener[QDialog] = Opener(self)

    @property
    def dialog(self) -> QDialog | None:
        """The question asked last."""
        return self._opener.dialog

    def ask_printer(self, rows: Sequence[RunRow]) -> None:
        """Ask for a printer, then print the documents as one job."""
        numbers = _numbers(rows)
        if numbers:
            self._opener.read_and_open(
                "printer",
                self._session,
                partial(self._stored, numbers),
                lambda documents: self.print_run(documents).ask(),
            )

    def ask_file(self, rows: Sequence[RunRow]) -> None:
        """Ask for a file, then write the documents into it one behind the other."""
        numbers = _numbers(rows)
        if numbers:
            self._opener.open("file", lambda: self._file_dialog(numbers))

    def _file_dialog(self, numbers: Sequence[str]) -> QFileDialog:
        dialog = QFileDialog(self._window, self.tr("Save as one PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        name = numbers[0] if len(numbers) == 1 else f"{numbers[0]}–{numbers[-1]}"
        begin_at_last(dialog, self._around.state, Files.DOCUMENTS)
        dialog.selectFile(f"{name}.pdf")
        dialog.fileSelected.connect(lambda chosen: self.save(numbers, Path(chosen)))
        return dialog

    def save(self, numbers: Sequence[str], path: Path) -> None:
        """Write documents into one file."""
        binder = self._session.services.binder

        def work() -> int:
            with self._session.services.storage.read() as unit:
                documents = self._stored(numbers, unit)
            write_whole(path, binder.bind(documents))
            return len(documents)

        self._session.tasks.read(work, partial(self._saved, path), self._not_saved, owner=self)

    def print_run(self, documents: Documents) -> PrintRun:
        """Return what prints documents as one job."""
        run = PrintRun(self._around.theme, documents, self._window)
        run.ended.connect(partial(self._printed, run, len(documents)))
        return run

    def _stored(self, numbers: Sequence[str], unit: UnitOfWork) -> Documents:
        scope = self._session.services.scope
        return [(number, unit.invoices.document(number, scope).content) for number in numbers]

    def _saved(self, path: Path, count: int) -> None:
        said = self.tr("%n document(s) saved as {0}.", "", count).format(path)
        self._around.notices.succeed(said)

    def _not_saved(self, error: Exception) -> None:
        self._around.notices.fail(
            self.tr("The documents could not be saved."), self._session.sentences.error(error)
        )

    def _printed(self, run: PrintRun, count: int, how: Printed) -> None:
        notices = self._around.notices
        if how is Printed.DONE:
            notices.succeed(self.tr("%n document(s) sent to the printer.", "", count))
        elif how is Printed.STOPPED:
            notices.note(self.tr("Stopped: %n page(s) were sent to the printer.", "", run.pages))
        else:
            notices.fail(self.tr("The printer did not answer: nothing more was printed."))


def _numbers(rows: Sequence[RunRow]) -> list[str]:
    return [row.number for row in rows if row.number]
