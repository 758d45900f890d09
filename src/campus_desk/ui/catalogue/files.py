"""Files that come in and go out through the window: chosen in a dialog, read and written away from its thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSaveFile
from PySide6.QtWidgets import QFileDialog, QWidget

from campus_desk.domain.errors import StorageUnusable


def ask_open(parent: QWidget, title: str, kinds: str) -> Path | None:
    """Ask for an existing file; None when nobody chose one."""
    name, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
    return Path(name) if name else None


def ask_save(parent: QWidget, title: str, proposal: str, kinds: str) -> Path | None:
    """Ask where to write a file; None when nobody said."""
    name, _ = QFileDialog.getSaveFileName(parent, title, proposal, kinds)
    return Path(name) if name else None


def write_whole(path: Path, content: bytes) -> None:
    """Write a file completely or not at all; what stood there before stays until then.

    Raises:
        StorageUnusable: The folder cannot be written, or the disk is full.
    """
    file = QSaveFile(str(path))
    opened = file.open(QSaveFile.OpenModeFlag.WriteOnly)
    if not (opened and file.write(content) == len(content) and file.commit()):
        raise StorageUnusable("read-only", str(path), file.errorString())
