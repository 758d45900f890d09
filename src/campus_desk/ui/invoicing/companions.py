"""What belongs to an issued document beside its PDF: the explanation of its lines, and its XML."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from campus_desk.application.annex import annex_of
from campus_desk.application.invoice_ports import XML
from campus_desk.ui.catalogue.files import write_whole
from campus_desk.ui.invoicing.pdf_preview import PdfPreview
from campus_desk.ui.last_folders import Files, begin_at_last
from campus_desk.ui.page import Surroundings
from campus_desk.ui.tasks import Job


class Companions(QObject):
    """Offers them in the head of a preview, for the document that it shows.

    Attributes:
        explain: Shows how each line came about in place of the document, and the document again.
        save_xml: Asks for a file and writes the XML into it.
    """

    def __init__(self, around: Surroundings, preview: PdfPreview) -> None:
        super().__init__(preview)
        self._session = around.session
        self._state = around.state
        self._preview = preview
        self._number = ""
        self._document: tuple[bytes, str] = (b"", "")
        self._reading: Job | None = None
        self.explain = QAction(self.tr("Explanation of the lines"), self)
        self.explain.setCheckable(True)
        self.explain.setData("list-details")
        self.explain.triggered.connect(self._toggle)
        self.save_xml = QAction(self.tr("Save the XML…"), self)
        self.save_xml.setData("file-export")
        self.save_xml.triggered.connect(self._ask_file)
        preview.add_actions((self.explain, self.save_xml))
        preview.shown.connect(self._follow)
        self._follow("")

    def write_xml(self, number: str, path: Path) -> None:
        """Write the stored XML of a document into a file, byte for byte."""
        session, preview = self._session, self._preview
        scope = session.services.scope

        def work() -> None:
            with session.services.storage.read() as unit:
                content = unit.invoices.document(number, scope, XML).content
            write_whole(path, content)

        def done(_: object) -> None:
            preview.said.emit(self.tr("The XML of {0} was saved as {1}.").format(number, path), False)

        session.tasks.read(work, done, self._say, owner=self)

    def _follow(self, number: str) -> None:
        """Belong to what is shown now."""
        if self._reading is not None:
            self._reading.cancel()
        self._number = number
        self._document = (self._preview.content, self._preview.detail)
        self.explain.setChecked(False)
        why = "" if number else self.tr("Choose an issued document first")
        for action in (self.explain, self.save_xml):
            action.setEnabled(bool(number))
            action.setToolTip(why or action.iconText())

    def _toggle(self, wanted: bool) -> None:
        if self._reading is not None:
            self._reading.cancel()
        number, services, (content, detail) = self._number, self._session.services, self._document
        if wanted:
            self._reading = self._session.tasks.read(
                lambda: annex_of(services, number),
                partial(self._show_annex, number),
                self._not_explained,
                owner=self,
            )
        elif self._preview.content != content:
            self._preview.show_document(content, number, detail, is_draft=False)

    def _show_annex(self, number: str, content: bytes) -> None:
        document = self._document
        # Shown under a name of its own, so that it is printed and saved under that; it stays the same document.
        name = self.tr("{0} – explanation").format(number)
        self._preview.show_document(content, name, document[1], is_draft=False)
        self._number, self._document = number, document
        self.explain.setChecked(True)

    def _not_explained(self, error: Exception) -> None:
        self.explain.setChecked(False)
        self._say(error)

    def _say(self, error: Exception) -> None:
        self._preview.said.emit(self._session.sentences.error(error), True)

    def _ask_file(self) -> None:
        dialog = QFileDialog(self._preview, self.tr("Save the XML of {0}").format(self._number))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("XML (*.xml)")
        dialog.setDefaultSuffix("xml")
        begin_at_last(dialog, self._state, Files.DOCUMENTS)
        dialog.selectFile(f"{self._number}.xml")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        number = self._number
        dialog.fileSelected.connect(lambda name: self.write_xml(number, Path(name)))
        dialog.open()
