"""Writes down every word a window shows, says, hints at, paints, copies or saves, wherever it stands.

Nothing here knows a page or a dialog: widgets, models, actions, documents and the accessibility tree are walked as
they are found, so that what is built later is listened to as well.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
    QAction,
    QPainter,
)
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QToolTip, QWidget
from shiboken6 import isValid

from campus_desk.ui.timeline.look import Face

_PROPERTIES = (
    *("windowTitle", "toolTip", "whatsThis", "statusTip", "accessibleName", "accessibleDescription"),
    *("text", "plainText", "placeholderText", "currentText", "title", "iconText", "prefix", "suffix"),
    *("specialValueText", "objectName"),
)
_ROLES = (
    *(Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.StatusTipRole),
    *(Qt.ItemDataRole.WhatsThisRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.EditRole),
    *(
        Qt.ItemDataRole.AccessibleDescriptionRole,
        *range(Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 4),
    ),
)
_SPOKEN = (
    QAccessible.Text.Name,
    QAccessible.Text.Description,
    QAccessible.Text.Value,
    QAccessible.Text.Help,
)
_MOST_ROWS, _MOST_CHILDREN = 200, 400


def folded(text: str) -> str:
    """Return a text without case and accents, as somebody would look for a word in it."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


class Eavesdropper:
    """Everything that was heard so far.

    Attributes:
        heard: Each text once, with the first place where it was met.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.heard: dict[str, str] = {}
        self.where = ""
        self._listen(monkeypatch)

    def note(self, text: object, where: str = "") -> None:
        """Write a text down."""
        if text:
            self.heard.setdefault(str(text), f"{self.where}: {where}" if where else self.where)

    def with_word(self, word: str) -> list[str]:
        """Return where a word was met, and in what."""
        wanted = folded(word)
        return [f"{where} -> {text[:160]!r}" for text, where in self.heard.items() if wanted in folded(text)]

    def look_around(self, where: str) -> None:
        """Write down all that the program shows at this moment, on every window it has."""
        self.where = where
        clipboard = QApplication.clipboard()
        self.note(clipboard.text(), "clipboard")
        copied: Any = clipboard.mimeData()
        # An empty clipboard holds nothing at all, whatever Qt's signature says.
        for form in copied.formats() if copied is not None else ():
            data = copied.data(form).data()
            self.note(bytes(data).decode("utf-8", "replace"), f"clipboard {form}")
        self.note(QToolTip.text(), "tool tip")
        for widget in QApplication.topLevelWidgets():
            if isValid(widget):
                self._object(widget)
                for child in widget.findChildren(QObject):
                    self._object(child)
                if widget.isVisible():
                    widget.grab()
                    self._spoken(QAccessible.queryAccessibleInterface(widget), 0)

    # --- what there is ------------------------------------------------------------------------------------------------

    def _object(self, thing: QObject) -> None:
        name = type(thing).__name__
        for each in _PROPERTIES:
            self.note(_text(thing.property(each)), f"{name}.{each}")
        if isinstance(thing, QAction):
            self.note(thing.toolTip(), f"{name}.toolTip")
        if isinstance(thing, QComboBox):
            self._model(thing.model(), f"{name} items")
        if isinstance(thing, QAbstractItemView) and thing.model() is not None:
            self._model(thing.model(), f"{name} model")
        if isinstance(thing, QPdfDocument):
            for page in range(thing.pageCount()):
                self.note(thing.getAllText(page).text(), f"{name} page {page + 1}")

    def _model(self, model: QAbstractItemModel, where: str) -> None:
        root = QModelIndex()
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)
        for column in range(columns):
            self.note(model.headerData(column, Qt.Orientation.Horizontal), where)
        for row in range(min(model.rowCount(root), _MOST_ROWS)):
            for column in range(columns):
                index = model.index(row, column)
                for role in _ROLES:
                    self.note(_text(index.data(role)), f"{where}, role {role}")

    def _spoken(self, found: QAccessibleInterface | None, depth: int) -> None:
        if found is None or not found.isValid() or depth > 12:
            return
        for text in _SPOKEN:
            self.note(found.text(text), "accessibility")
        for number in range(min(found.childCount(), _MOST_CHILDREN)):
            self._spoken(found.child(number), depth + 1)

    # --- what happens -------------------------------------------------------------------------------------------------

    def _listen(self, monkeypatch: pytest.MonkeyPatch) -> None:
        draw, draw_text, tell, tip = (
            Face.draw,
            QPainter.drawText,
            QAccessible.updateAccessibility,
            QToolTip.showText,
        )

        def drawn(face: Face, painter: QPainter, x: float, middle: float, text: str) -> None:
            self.note(text, "painted")
            draw(face, painter, x, middle, text)

        def painted(painter: QPainter, *given: Any) -> Any:
            for each in given:
                if isinstance(each, str):
                    self.note(each, "painted")
            return draw_text(painter, *given)

        def told(event: Any) -> None:
            if isinstance(event, QAccessibleAnnouncementEvent):
                self.note(event.message(), "announced")
            tell(event)

        def tipped(place: QPoint, text: str, widget: QWidget | None = None, *more: Any) -> None:
            self.note(text, "tool tip")
            tip(place, text, widget, *more) if widget is not None else tip(place, text)

        monkeypatch.setattr(Face, "draw", drawn)
        monkeypatch.setattr(QPainter, "drawText", painted)
        monkeypatch.setattr(QAccessible, "updateAccessibility", told)
        monkeypatch.setattr(QToolTip, "showText", tipped)


def _text(value: object) -> str:
    """Return what a value says: a text as it is, a record with all its fields, nothing for drawings and numbers."""
    if value is None or isinstance(value, bool | int | float):
        return ""
    return value if isinstance(value, str) else repr(value)


def texts_of(value: object) -> Iterator[str]:
    """Yield what a query's answer says: the record written out, and the words of a document in it."""
    yield repr(value)
    content = getattr(value, "content", None)
    if isinstance(content, bytes) and content.startswith(b"%PDF"):
        from io import BytesIO

        from pypdf import PdfReader

        yield from (page.extract_text() for page in PdfReader(BytesIO(content)).pages)
