"""Several issued documents at once: printed as one job, or saved as one file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from campus_desk.application.ports import UnitOfWork
from campus_desk.ui.catalogue.files import write_whole
from campus_desk.ui.invoicing.pdf_printing import PrintRun
from campus_desk.ui.invoicing.run_model import RunRow
from campus_desk.ui.page import Surroundings

Documents = list[tuple[str, bytes]]


class DocumentPapers(QObject):
    """Fetches the stored documents of chosen rows, byte for byte, and brings them to paper or into a file.

    Attributes:
        dialog: The question asked last.
    """

    def __init__(self, around: Surroundings, window: QWidget) -> None:
        super().__init__(window)
        self._around = around
        self._session = around.session
        self._window = window
        self.dialog: QDialog | None = None

    def ask_printer(self, rows: Sequence[RunRow]) -> None:
        """Ask for a printer, then print the documents as one job."""
        self._fetch(rows, self._ask_printer)

    def ask_file(self, rows: Sequence[RunRow]) -> None:
        """Ask for a file, then write the documents into it one behind the other."""
        numbers = _numbers(rows)
        if not numbers:
            return
        dialog = QFileDialog(self._window, self.tr("Save as one PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        name = numbers[0] if len(numbers) == 1 else f"{numbers[0]}–{numbers[-1]}"
        dialog.selectFile(f"{name}.pdf")
        dialog.fileSelected.connect(lambda chosen: self.save(rows, Path(chosen)))
        self._open(dialog)

    def save(self, rows: Sequence[RunRow], path: Path) -> None:
        """Write the documents of rows into one file."""
        numbers, binder = _numbers(rows), self._session.services.binder

        def work() -> int:
            with self._session.services.storage.read() as unit:
                documents = self._stored(numbers, unit)
            write_whole(path, binder.bind(documents))
            return len(documents)

        self._session.tasks.read(work, partial(self._saved, path), self._not_saved, owner=self)

    def print_on(self, documents: Documents, printer: QPrinter) -> PrintRun:
        """Print documents as one job."""
        run = PrintRun([content for _, content in documents], self)
        run.ended.connect(partial(self._printed, len(documents)))
        run.start(printer)
        return run

    def _ask_printer(self, documents: Documents) -> None:
        run = PrintRun([content for _, content in documents], self)
        printer = run.printer
        printer.setDocName(documents[0][0])
        dialog = QPrintDialog(printer, self._window)
        run.ended.connect(partial(self._printed, len(documents)))
        dialog.accepted.connect(lambda: run.start(printer))
        dialog.rejected.connect(run.deleteLater)
        self._open(dialog)

    def _fetch(self, rows: Sequence[RunRow], then: Callable[[Documents], None]) -> None:
        numbers = _numbers(rows)
        if numbers:
            self._session.read(partial(self._stored, numbers), then, owner=self)

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

    def _printed(self, count: int, done: bool) -> None:
        if done:
            self._around.notices.succeed(self.tr("%n document(s) sent to the printer.", "", count))
        else:
            self._around.notices.fail(self.tr("The printer did not answer: nothing more was printed."))

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        QDialog.open(dialog)


def _numbers(rows: Sequence[RunRow]) -> list[str]:
    return [row.number for row in rows if row.number]
