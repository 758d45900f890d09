"""The key that books has one name in each language, Qt's own, wherever it is named."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

import campus_desk.ui
from campus_desk.ui.widgets.enter_key import enter_name

TRANSLATIONS = Path(__file__).parents[2] / "resources" / "translations"


@pytest.mark.parametrize(("language", "name"), [("fr", "Entrée"), ("de", "Enter")])
def test_enter_has_one_name_in_every_sentence(qapp: QApplication, language: str, name: str) -> None:
    translator = QTranslator()
    path = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert translator.load(QLocale(language), "qtbase", "_", path)
    qapp.installTranslator(translator)
    try:
        assert enter_name() == name
    finally:
        qapp.removeTranslator(translator)
    named = re.compile(r"(^|\+)Enter\b(?! (a|the) )")
    found = [
        str(message.findtext("translation"))
        for message in ElementTree.parse(TRANSLATIONS / f"campus-desk_{language}.ts").iter("message")
        if named.search(str(message.findtext("source")))
    ]
    assert len(found) >= 4
    assert [text for text in found if not re.search(rf"\b{name}\b", text)] == []


def test_no_key_is_shown_by_the_name_of_the_other_enter() -> None:
    shown = re.compile(r"""(native\(|_with_key\(|setShortcuts\(\[QKeySequence\()[^)]*"[^")]*Return""")
    for path in Path(campus_desk.ui.__path__[0]).rglob("*.py"):
        assert not shown.search(path.read_text("utf-8")), path
