"""Beside a choice: make what is not there to be chosen, without leaving the form and what is typed in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from campus_desk.application.read_models import Catalogue
from campus_desk.ui.catalogue.record_dialog import RecordDialog
from campus_desk.ui.page import Surroundings
from campus_desk.ui.theme import mark

Make = Callable[[Surroundings, QWidget], RecordDialog[Any]]


class NewRecordButton(QToolButton):
    """Opens the form of another record over the one it stands in.

    Signals:
        made: The new record, as soon as the catalogue has it (Site, Resource or Customer).
    """

    made = Signal(object)

    def __init__(
        self,
        around: Surroundings,
        text: str,
        make: Make,
        among: Callable[[Catalogue], Iterable[Any]],
        parent: QWidget | None = None,
    ) -> None:
        """Make the button.

        Args:
            around: The campus and the window.
            text: What it says.
            make: Returns the form of a new record, over a window.
            among: Returns the records of that kind.
            parent: The widget it stands in.
        """
        super().__init__(parent)
        self._around = around
        self._make = make
        self._among = among
        self._awaited = ""
        self.setText(text)
        self.setAccessibleName(text.removesuffix("…"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        around.theme.dress(self, "plus", size=14)
        mark(self, kind="outlined", small=True)
        self.clicked.connect(self._open)
        around.session.catalogue_changed.connect(self._look)

    def _open(self) -> None:
        dialog = self._make(self._around, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._saved(dialog.stored))
        dialog.open()

    def _saved(self, record: Any) -> None:
        self._awaited = record.code
        self._look(self._around.session.require_catalogue())

    def _look(self, catalogue: Catalogue) -> None:
        """Tell of the record once it can be chosen: the catalogue is read anew after every change."""
        found = next((r for r in self._among(catalogue) if r.code == self._awaited), None)
        if found is not None:
            self._awaited = ""
            self.made.emit(found)
