"""Files that come in and go out through the window: chosen in a dialog, read and written away from its thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSaveFile
from PySide6.QtWidgets import QFileDialog, QWidget

from campus_desk.domain.errors import StorageUnusable
from campus_desk.ui.last_folders import Files, keep_folder, last_folder
from campus_desk.ui.window_state import WindowState


def ask_open(parent: QWidget, state: WindowState, title: str, kinds: str) -> Path | None:
    """Ask for an existing file, first where the last one was; None when nobody chose one."""
    name, _ = QFileDialog.getOpenFileName(parent, title, str(last_folder(state, Files.EXPORTS)), kinds)
    return _kept(state, name)


def ask_save(parent: QWidget, state: WindowState, title: str, proposal: str, kinds: str) -> Path | None:
    """Ask where to write a file, first where the last one went; None when nobody said."""
    proposed = last_folder(state, Files.EXPORTS) / proposal
    name, _ = QFileDialog.getSaveFileName(parent, title, str(proposed), kinds)
    return _kept(state, name)


def _kept(state: WindowState, name: str) -> Path | None:
    if not name:
        return None
    keep_folder(state, Files.EXPORTS, Path(name))
    return Path(name)


def write_whole(path: Path, content: bytes) -> None:
    """Write a file completely or not at all; what stood there before stays until then.

    Raises:
        StorageUnusable: The folder cannot be written, or the disk is full.
    """
    file = QSaveFile(str(path))
    opened = file.open(QSaveFile.OpenModeFlag.WriteOnly)
    if not (opened and file.write(content) == len(content) and file.commit()):
        raise StorageUnusable("read-only", str(path), file.errorString())
