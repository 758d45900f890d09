"""Three complete languages, and no sentence in the window's code that is not translated."""

from __future__ import annotations

import ast
import importlib.util
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from campus_desk.ui.translations import LANGUAGES, Translations, system_language
from tests.gui.compiling import compile_translation

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "campus_desk" / "ui"
FOLDER = ROOT / "resources" / "translations"

SHOWN_BY = {
    "QAction",
    "QCheckBox",
    "QGroupBox",
    "QLabel",
    "QPushButton",
    "QRadioButton",
    "addAction",
    "addItem",
    "addMenu",
    "add_button",
    "add_cancel",
    "add_primary",
    "add_section",
    "did",
    "fail",
    "note",
    "present",
    "setAccessibleDescription",
    "setAccessibleName",
    "setIconText",
    "setPlaceholderText",
    "setPrefix",
    "setSpecialValueText",
    "setStatusTip",
    "setSuffix",
    "setText",
    "setTitle",
    "setToolTip",
    "setWhatsThis",
    "setWindowTitle",
    "succeed",
    "warn",
}
"""What puts words on the screen or into a screen reader's mouth."""

NAMES = {"Campus Desk"}
WORD = re.compile(r"[A-Za-zÀ-ÿ]{2}")


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "update_translations", ROOT / "installer" / "update_translations.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated_and_finished(tool: ModuleType, language: str) -> None:
    left = tool.missing(language)
    assert not left, [f"{s.file}:{s.line}: [{s.context}] {s.text}" for s in left]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_is_left_of_sentences_that_are_gone(tool: ModuleType, language: str) -> None:
    known = {s.key for s in tool.sentences()}
    assert set(tool.stored(FOLDER / f"campus-desk_{language}.ts")) <= known


def literals(path: Path) -> list[str]:
    """Return the literal sentences a module shows without translating them."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name not in SHOWN_BY:
            continue
        for argument in (
            *node.args,
            *(k.value for k in node.keywords if k.arg in ("text", "detail", "undo")),
        ):
            for part in _shown_parts(argument):
                if WORD.search(part) and part not in NAMES:
                    found.append(f"{path.name}:{node.lineno}: {name}({part!r})")
    return found


def _shown_parts(node: ast.expr) -> list[str]:
    """Return the literal texts of an argument: alone, joined, chosen between, or inside an f-string."""
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else []
    if isinstance(node, ast.JoinedStr):
        return [part for value in node.values for part in _shown_parts(value)]
    if isinstance(node, ast.IfExp):
        return [*_shown_parts(node.body), *_shown_parts(node.orelse)]
    if isinstance(node, ast.BinOp):
        return [*_shown_parts(node.left), *_shown_parts(node.right)]
    return []


def test_no_literal_sentence_in_the_window() -> None:
    # Names of icons, colours and roles are short words in lower case that follow the sentence they belong to.
    named = re.compile(r"'[a-z0-9_-]+'\)$")
    found = [
        line for path in sorted(SOURCE.rglob("*.py")) for line in literals(path) if not named.search(line)
    ]
    assert not found, found


def test_the_guard_against_literals_finds_them(tmp_path: Path) -> None:
    path = tmp_path / "page.py"
    path.write_text("def f(label, n):\n    label.setText(f'{n} rooms' if n else 'No room at all')\n")
    assert [line.split(": ", 1)[1] for line in literals(path)] == [
        "setText(' rooms')",
        "setText('No room at all')",
    ]


@pytest.mark.parametrize("language", ["fr", "de"])
def test_placeholders_and_access_keys_survive_translation(language: str) -> None:
    for context in ElementTree.parse(FOLDER / f"campus-desk_{language}.ts").getroot().iterfind("context"):
        for message in context.iterfind("message"):
            source = message.findtext("source") or ""
            translation = message.find("translation")
            assert translation is not None
            forms = [f.text or "" for f in translation.iterfind("numerusform")] or [translation.text or ""]
            for form in forms:
                assert sorted(re.findall(r"\{\w*\}", source)) == sorted(re.findall(r"\{\w*\}", form)), source
                assert ("%n" in source) == ("%n" in form), source
                assert source.count("&") == form.count("&"), (source, form)
                assert source.endswith("…") == form.endswith("…"), (source, form)


def test_french_typography() -> None:
    narrow, wide = "\u202f", "\u00a0"
    for element in ElementTree.parse(FOLDER / "campus-desk_fr.ts").getroot().iter():
        if element.tag not in ("translation", "numerusform"):
            continue
        text = element.text or ""
        bare = re.sub(r"\(\*\.\w+[^)]*\)|;;|\{\w*\}", "", text)
        for mark in ";:!?":
            for found in re.finditer(re.escape(mark), bare):
                assert bare[found.start() - 1] == narrow, text
        for found in re.finditer("«", text):
            assert text[found.end()] == wide, text
        for found in re.finditer("»", text):
            assert text[found.start() - 1] == wide, text
        assert not re.search(r"\d (€|%|h\b|min\b)", text), text
        assert "'" not in text, text


def test_the_languages_speak_once_they_are_compiled(qapp: QApplication, tmp_path: Path) -> None:
    for language, expected in (("fr", "Nouvelle réservation"), ("de", "Neue Buchung"), ("en", "New booking")):
        target = tmp_path / f"campus-desk_{language}.qm"
        compile_translation(FOLDER / f"campus-desk_{language}.ts", target)
        translator = QTranslator()
        assert translator.load(str(target))
        assert translator.translate("BookingDialog", "New booking") == expected


@pytest.fixture
def translations(qapp: QApplication) -> Iterator[Translations]:
    used = Translations(qapp, FOLDER)
    yield used
    used.leave()


def test_counting_is_right_in_every_language(translations: Translations) -> None:
    for language, none, one, many in (
        ("fr", "0 réservation", "1 réservation", "2 réservations"),
        ("en", "0 bookings", "1 booking", "2 bookings"),
        ("de", "0 Buchungen", "1 Buchung", "2 Buchungen"),
    ):
        translations.use(language)
        said = [QCoreApplication.translate("PlannerFrame", "%Ln booking(s)", "", n) for n in (0, 1, 2)]
        assert said == [none, one, many]


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        (["de-AT", "en"], "de"),
        (["en-US"], "en"),
        (["fr-CH"], "fr"),
        (["it-IT", "de-DE"], "fr"),
        (["zh"], "fr"),
        ([], "fr"),
    ],
)
def test_the_language_follows_the_system_and_is_french_when_unknown(wanted: list[str], spoken: str) -> None:
    assert system_language(wanted) == spoken
