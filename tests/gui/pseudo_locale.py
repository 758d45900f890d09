"""A language that is a third longer than French, and what is cut off in it.

Translators find words that fit; the window has to have room for those that do not. Every sentence of the French
translation is lengthened by 35 % and compiled as a translator's work would be.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)

from tests.gui.compiling import compile_translation

LONGER = 0.35
_SLACK = 1
"""A pixel may be lost to rounding at scales that are no whole number."""
_PLACES = re.compile(r"(%n|%L?\d|\{\d[^}]*\})")


def lengthened(text: str) -> str:
    """Return a sentence with a third more letters, its places for values untouched."""
    plain = _PLACES.sub("", text)
    if not any(letter.isalpha() for letter in plain):
        return text
    more = max(1, round(len(plain) * LONGER))
    tail = "…" if text.endswith("…") else ""
    words = ("longueur " * (more // 9 + 1))[:more].rstrip()
    return f"{text.removesuffix('…')} {words}{tail}"


def resources_with_longer_words(resources: Path, folder: Path) -> Path:
    """Return a copy of the resources whose French is a third longer."""
    copy = folder / "resources"
    shutil.copytree(resources, copy, ignore=shutil.ignore_patterns("sample"))
    source = copy / "translations" / "campus-desk_fr.ts"
    tree = ElementTree.parse(source)
    for translation in tree.getroot().iter("translation"):
        forms = translation.findall("numerusform") or [translation]
        for form in forms:
            if form.text and form.text.strip():
                form.text = lengthened(form.text)
    tree.write(source, encoding="utf-8", xml_declaration=True)
    compile_translation(source, source.with_suffix(".qm"))
    return copy


def cut_off(window: QWidget) -> Iterator[str]:
    """Yield what of a window's words does not fit where it stands."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or widget.visibleRegion().isEmpty():
            continue
        needed, has = _room(widget)
        if needed > has + _SLACK:
            words = getattr(widget, "text", lambda: "")() or widget.objectName()
            yield f"{type(widget).__name__} « {words} » needs {needed} px and has {has}"


def _room(widget: QWidget) -> tuple[int, int]:
    """Return how wide a widget would have to be for its words, and how wide it is; equal for what has none."""
    if isinstance(widget, QLabel) and widget.text() and not widget.wordWrap():
        if widget.textFormat() is Qt.TextFormat.RichText or "<" in widget.text():
            document = QTextDocument()
            document.setDefaultFont(widget.font())
            document.setHtml(widget.text())
            return round(document.idealWidth()), widget.contentsRect().width()
        lines = widget.text().replace("&", "").split("\n")
        widest = max(widget.fontMetrics().horizontalAdvance(line) for line in lines)
        return widest, widget.contentsRect().width()
    if isinstance(widget, QPushButton | QCheckBox | QRadioButton | QGroupBox):
        return widget.minimumSizeHint().width(), widget.width()
    if isinstance(widget, QToolButton) and _shows_words(widget):
        return widget.minimumSizeHint().width(), widget.width()
    if isinstance(widget, QComboBox) and not widget.isEditable():
        arrow = 36
        return widget.fontMetrics().horizontalAdvance(widget.currentText()) + arrow, widget.width()
    return 0, 0


def _shows_words(button: QAbstractButton) -> bool:
    style = button.toolButtonStyle() if isinstance(button, QToolButton) else None
    return bool(button.text()) and style is not Qt.ToolButtonStyle.ToolButtonIconOnly
