"""Where files were saved or found last, by kind: the next dialog begins there, the first one in one for documents."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from campus_desk.ui.window_state import WindowState


class Files(Enum):
    """What goes into a folder of its own, or comes out of one."""

    DOCUMENTS = "documents"
    """Invoices and what belongs to them."""
    EXPORTS = "exports"
    """Tables and calendars, in either direction."""
    LOGO = "logo"


def documents_folder() -> Path:
    """Return the person's documents folder, made if it is not there; the home folder where that cannot be."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return Path.home()
    return folder


def last_folder(state: WindowState, kind: Files) -> Path:
    """Return where a dialog begins: the folder chosen last, if it is still there."""
    kept = state.text(_name(kind))
    return Path(kept) if kept and Path(kept).is_dir() else documents_folder()


def keep_folder(state: WindowState, kind: Files, chosen: Path) -> None:
    """Remember the folder of a file that was chosen."""
    state.put(_name(kind), str(chosen.parent))


def begin_at_last(dialog: QFileDialog, state: WindowState, kind: Files) -> None:
    """Have a dialog begin where the last one ended, and the next one where this one ends."""
    dialog.setDirectory(str(last_folder(state, kind)))
    dialog.fileSelected.connect(lambda name: keep_folder(state, kind, Path(name)))


def _name(kind: Files) -> str:
    return f"folder/{kind.value}"
