"""Qt's own file dialog speaks French and German throughout, where Qt's catalogues do not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QTreeView
from pytestqt.qtbot import QtBot

from campus_desk.ui.translations import Translations
from tests.gui.compiling import compile_translation

FOLDER = Path(__file__).parents[2] / "resources" / "translations"
SAME = {
    # « OK » and these are the same word in the other language.
    ("fr", "QFileSystemModel", "Type"),
    ("de", "QFileSystemModel", "Name"),
    ("de", "QFileSystemModel", "Computer"),
    ("fr", "QPlatformTheme", "OK"),
    ("de", "QPlatformTheme", "OK"),
}
KEYS = {"Alt+Left", "Alt+Right", "Alt+Up", "Ctrl", "Shift", "Alt"}
"""Read by QKeySequence and shown by no one."""
MODES = (
    (QFileDialog.FileMode.AnyFile, QFileDialog.AcceptMode.AcceptSave),
    (QFileDialog.FileMode.ExistingFile, QFileDialog.AcceptMode.AcceptOpen),
    (QFileDialog.FileMode.Directory, QFileDialog.AcceptMode.AcceptOpen),
)


class Listener(QTranslator):
    """Notes what is asked for, and answers nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, str, str]] = set()

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str | bytes, text: str | bytes, about: str | bytes | None = None, n: int = -1
    ) -> str:
        said = (part.decode() if isinstance(part, bytes) else part or "" for part in (context, text, about))
        found = tuple(said)
        self.asked.add((found[0], found[1], found[2]))
        return ""


@pytest.fixture
def listener(qapp: QApplication) -> Iterator[Listener]:
    listener = Listener()
    yield listener
    qapp.removeTranslator(listener)


@pytest.fixture
def spoken(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[str], None]]:
    """Has the program speak a language whose words lie in the folder of the test, until its end."""
    words = Translations(qapp, tmp_path)
    yield words.use
    words.leave()


@pytest.mark.parametrize("language", ["fr", "de"])
def test_no_word_of_the_file_dialog_is_english(
    qapp: QApplication,
    qtbot: QtBot,
    listener: Listener,
    spoken: Callable[[str], None],
    tmp_path: Path,
    language: str,
) -> None:
    compile_translation(FOLDER / f"campus-desk_{language}.ts", tmp_path / f"campus-desk_{language}.qm")
    spoken(language)
    qapp.installTranslator(listener)
    (tmp_path / "folder").mkdir()
    (tmp_path / "campus.unheard-of").write_bytes(b"\0")
    for mode, accept in MODES:
        dialog = QFileDialog(None, "", str(tmp_path))
        qtbot.addWidget(dialog)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setFileMode(mode)
        dialog.setAcceptMode(accept)
        dialog.setViewMode(QFileDialog.ViewMode.Detail)
        dialog.show()
        tree = dialog.findChild(QTreeView)
        assert tree is not None
        qtbot.waitUntil(lambda tree=tree: tree.model().rowCount(tree.rootIndex()) > 0)  # type: ignore[misc]
        for row in range(tree.model().rowCount(tree.rootIndex())):
            for column in range(4):
                tree.model().index(row, column, tree.rootIndex()).data()
        dialog.close()
    qapp.removeTranslator(listener)
    english = {
        (language, context, text)
        for context, text, about in listener.asked
        if context.startswith("Q") and context != "QMimeType" and text not in KEYS
        if QCoreApplication.translate(context, text, about) == text
    }
    dialog = QFileDialog(None, "", str(tmp_path))
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    label = dialog.findChild(QLabel, "lookInLabel")
    assert label is not None
    assert label.text() == {"fr": "&Chercher dans\u202f:", "de": "&Suchen in:"}[language]
    assert ("QFileDialog", "&Look in:", "") in listener.asked
    assert english - SAME == set()
