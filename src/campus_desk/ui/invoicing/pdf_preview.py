"""A document as it is stored, byte for byte: read it, print it, save it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from campus_desk.domain.errors import StorageUnusable
from campus_desk.ui.catalogue.files import write_whole
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.invoicing.pdf_printing import Printed, PrintRun
from campus_desk.ui.last_folders import Files, begin_at_last
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.tool_bar import tool_button
from campus_desk.ui.widgets.elided_label import ElidedLabel
from campus_desk.ui.widgets.empty_state import EmptyState
from campus_desk.ui.widgets.pdf_pages import Fit, PdfPages
from campus_desk.ui.window_state import WindowState

HEAD_HEIGHT = 32
_STEPS = (0.25, 0.33, 0.5, 0.66, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)


class PdfPreview(QWidget):
    """Shows one document.

    Signals:
        said: Something was done or failed: a sentence, and whether it failed.
        shown: Another document is shown: its name, empty for a draft or none.
    """

    said = Signal(str, bool)
    shown = Signal(str)

    def __init__(
        self,
        theme: Theme,
        formatter: Formatter,
        parent: QWidget | None = None,
        state: WindowState | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._formatter = formatter
        self._state = state or WindowState(None)
        self._content = b""
        self._name = ""
        self.pages = PdfPages()
        self.pages.setAccessibleName(self.tr("Document"))
        self._make_actions()
        self._title = ElidedLabel()
        self._title.setFont(theme.typeface.font(12.5, weight=600))
        self._detail = ElidedLabel()
        mark(self._detail, role="secondary")
        self._zoom = QLabel()
        mark(self._zoom, role="secondary")
        self.empty = EmptyState(self.tr("Choose a document on the left to read it here."))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        # Before the pages, so that Tab comes to its buttons first.
        lines.addWidget(self._make_head())
        # A stack without a parent would show its first widget as a window of its own.
        middle = QWidget(self)
        self._middle = QStackedLayout(middle)
        self._middle.addWidget(self.empty)
        self._middle.addWidget(self.pages)
        lines.addWidget(middle, 1)
        self.pages.zoomed.connect(self._show_zoom)
        theme.changed.connect(self._take_colours)
        self._take_colours()
        self.clear()

    @property
    def document(self) -> QPdfDocument:
        """The document shown, without pages while there is none."""
        return self.pages.document

    @property
    def detail(self) -> str:
        """What stands beside the name."""
        return self._detail.whole

    @property
    def content(self) -> bytes:
        """The bytes shown, empty when nothing is."""
        return self._content

    def show_document(self, content: bytes, name: str, detail: str, *, is_draft: bool) -> None:
        """Show a document.

        Args:
            content: The PDF.
            name: The number, or what a draft is called.
            detail: The customer and when it was issued.
            is_draft: A draft can be read, and neither printed nor saved.
        """
        again = is_draft and (name, detail) == (self._name, self._detail.whole)
        self._content, self._name = content, name
        self.pages.show_content(content, self.pages.place if again else None)
        self._title.set_whole(name)
        self._detail.set_whole(detail)
        self._middle.setCurrentWidget(self.pages)
        for action in (self.print_action, self.save_action):
            action.setEnabled(not is_draft)
            action.setToolTip(
                self.tr("A draft is not printed: issue it first") if is_draft else action.iconText()
            )
        for action in (self.zoom_in, self.zoom_out):
            action.setEnabled(True)
        self._show_zoom()
        self.shown.emit("" if is_draft else name)

    def show_whole_page(self) -> None:
        """Fit a page into the view, as one looks at a sheet before printing it."""
        self.pages.zoom(Fit.PAGE)

    def clear(self) -> None:
        """Show nothing."""
        self._content, self._name = b"", ""
        self.pages.show_content(b"")
        self._title.set_whole("")
        self._detail.set_whole("")
        self._zoom.setText("")
        self._middle.setCurrentWidget(self.empty)
        for action in (self.print_action, self.save_action, self.zoom_in, self.zoom_out):
            action.setEnabled(False)
            action.setToolTip(self.tr("Choose a document first"))
        self.shown.emit("")

    def add_actions(self, actions: Iterable[QAction]) -> None:
        """Add what else can be done with a document, before it is printed and saved."""
        for action in actions:
            self._theme.dress(action, str(action.data()))
            self._head_row.insertWidget(self._head_row.count() - 2, tool_button(action, "flat"))

    def print_run(self) -> PrintRun:
        """Return what prints the document shown now, also when another one is shown by then."""
        run = PrintRun(self._theme, [(self._name, self._content)], self)
        run.ended.connect(partial(self._printed, self._name, run))
        return run

    def save_to(self, path: Path) -> bool:
        """Write the stored bytes to a file; False when that failed, and no half file is left."""
        return _written(path, self._content)

    def _make_actions(self) -> None:
        self.zoom_out = self._action(self.tr("Zoom out"), "zoom-out")
        self.zoom_in = self._action(self.tr("Zoom in"), "zoom-in")
        self.print_action = self._action(self.tr("Print…"), "printer")
        self.save_action = self._action(self.tr("Save as…"), "download")
        self.zoom_out.triggered.connect(lambda: self._step(-1))
        self.zoom_in.triggered.connect(lambda: self._step(1))
        self.print_action.triggered.connect(lambda: self.print_run().ask())
        self.save_action.triggered.connect(self._ask_file)

    def _action(self, text: str, icon: str) -> QAction:
        action = QAction(text, self)
        self._theme.dress(action, icon)
        return action

    def _make_head(self) -> QFrame:
        head = QFrame()
        mark(head, role="panel-head")
        head.setFixedHeight(HEAD_HEIGHT)
        row = self._head_row = QHBoxLayout(head)
        row.setContentsMargins(10, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addWidget(self._detail, 1)
        row.addWidget(tool_button(self.zoom_out, "flat"))
        row.addWidget(self._zoom)
        row.addWidget(tool_button(self.zoom_in, "flat"))
        row.addWidget(tool_button(self.print_action, "flat"))
        row.addWidget(tool_button(self.save_action, "flat"))
        return head

    def _take_colours(self) -> None:
        """Lay the sheet on a quiet ground; the pages lie on the role ``Dark``."""
        palette = self.pages.palette()
        palette.setColor(QPalette.ColorRole.Dark, self._theme.color("line"))
        self.pages.setPalette(palette)

    def _step(self, direction: int) -> None:
        now = self.pages.factor
        wanted = [f for f in _STEPS if (f > now + 0.01 if direction > 0 else f < now - 0.01)]
        if wanted:
            self.pages.zoom(Fit.FACTOR, wanted[0] if direction > 0 else wanted[-1])

    def _show_zoom(self) -> None:
        self._zoom.setText(self._formatter.percent(round(self.pages.factor * 100)) if self._content else "")

    def _printed(self, name: str, run: PrintRun, how: Printed) -> None:
        # The window that showed it may be closed.
        if not isValid(self):
            return
        if how is Printed.DONE:
            self.said.emit(self.tr("{0} was sent to the printer.").format(name), False)
        elif how is Printed.STOPPED:
            self.said.emit(self.tr("Stopped: %n page(s) were sent to the printer.", "", run.pages), False)
        else:
            self.said.emit(
                self.tr("{0} could not be printed: the printer did not answer.").format(name), True
            )

    def _ask_file(self) -> None:
        """Ask where the document shown now is to be kept; another one may be shown when that is said."""
        dialog = QFileDialog(self, self.tr("Save {0}").format(self._name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        begin_at_last(dialog, self._state, Files.DOCUMENTS)
        dialog.selectFile(f"{self._name}.pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(partial(self._save, self._name, self._content))
        dialog.open()

    def _save(self, name: str, content: bytes, path: str) -> None:
        if _written(Path(path), content):
            self.said.emit(self.tr("{0} was saved as {1}.").format(name, path), False)
        else:
            self.said.emit(self.tr("{0} could not be written. Choose another folder.").format(path), True)


def _written(path: Path, content: bytes) -> bool:
    try:
        write_whole(path, content)
    except StorageUnusable:
        return False
    return True
