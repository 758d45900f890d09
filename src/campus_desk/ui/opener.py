"""Opens dialogs one at a time: asked for twice, one is brought to the front."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog
from shiboken6 import isValid

if TYPE_CHECKING:
    # Named only: the window is painted before any of this is needed.
    from campus_desk.application.ports import UnitOfWork
    from campus_desk.ui.session import Session
    from campus_desk.ui.tasks import Job

D = TypeVar("D", bound=QDialog)
T = TypeVar("T")


class Opener(QObject, Generic[D]):
    """Knows of each kind of dialog the one that is open, and the reading that one waits for.

    A second click comes before the first one's answer where the reading thread is busy. What was asked for last is
    opened: the row in hand may be another one by then.

    Attributes:
        dialog: The dialog opened last, None before the first; it may be closed.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.dialog: D | None = None
        self._opened: dict[str, D] = {}
        self._reading: dict[str, Job] = {}

    def shown(self, kind: str) -> D | None:
        """Return the dialog of a kind that is open, None where none is."""
        dialog = self._opened.get(kind)
        return dialog if dialog is not None and isValid(dialog) and dialog.isVisible() else None

    def open(self, kind: str, make: Callable[[], D], then: Callable[[D], object] | None = None) -> None:
        """Open a dialog that deletes itself when it is closed.

        Args:
            kind: What it is called here.
            make: Makes it, where none of its kind is open.
            then: Told of the one that is open: only that has places to scroll to.
        """
        self._forget(kind)
        dialog = self.shown(kind)
        if dialog is None:
            dialog = self.dialog = self._opened[kind] = make()
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            # A print dialog has an ``open`` of its own.
            QDialog.open(dialog)
        else:
            dialog.raise_()
            dialog.activateWindow()
        if then is not None:
            then(dialog)

    def read_and_open(
        self,
        kind: str,
        session: Session,
        query: Callable[[UnitOfWork], T],
        make: Callable[[T], D],
        then: Callable[[D], object] | None = None,
    ) -> None:
        """Read what a dialog shows, then open it; where one of its kind is open, nothing is read."""
        self._forget(kind)
        found = self.shown(kind)
        if found is not None:
            self.open(kind, lambda: found, then)
            return
        self._reading[kind] = session.read(
            query, lambda read: self.open(kind, lambda: make(read), then), owner=self
        )

    def _forget(self, kind: str) -> None:
        """Want no answer to what was asked before."""
        reading = self._reading.pop(kind, None)
        if reading is not None:
            reading.cancel()
