"""A choice among many records, found by typing any part of its name."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QCompleter, QLineEdit, QWidget

from campus_desk.ui.searching import matches, rank
from campus_desk.ui.theme import mark

_LONGEST_LIST = 14


class SearchCombo(QComboBox):
    """Type to narrow the list; what is no choice stays typed and counts as none.

    Signals:
        choice_changed: The value chosen, None while the text is no choice.
    """

    choice_changed = Signal(object)

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._announced: object = None
        self._list: QAbstractItemView | None = None
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(_LONGEST_LIST)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self._edit = QLineEdit()
        self._edit.setPlaceholderText(placeholder)
        self._edit.setFrame(False)
        mark(self._edit, sided=True)
        self.setLineEdit(self._edit)
        # What is typed is compared here, not by Qt: without accents, and what begins with it stands first.
        self._found = QStringListModel(self)
        completer = QCompleter(self._found, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(_LONGEST_LIST)
        self.setCompleter(completer)
        self._list = completer.popup()
        if self._list is not None:
            # Asked after the completer itself, and so before it.
            self._list.installEventFilter(self)
        self._edit.textEdited.connect(self._narrow)
        self.editTextChanged.connect(self._tell)
        self.currentIndexChanged.connect(self._tell)

    @property
    def value(self) -> object:
        """The chosen value, None while the text is no choice."""
        index = self.findText(self.currentText().strip(), Qt.MatchFlag.MatchFixedString)
        return self.itemData(index) if index >= 0 else None

    def set_choices(self, choices: Iterable[tuple[object, str]]) -> None:
        """Offer other values with their texts; a choice that is still there is kept."""
        kept, text = self.value, self.currentText()
        self.blockSignals(True)
        self.clear()
        for value, name in choices:
            self.addItem(name, value)
        self.blockSignals(False)
        if not self.choose(kept):
            self.setCurrentIndex(-1)
            self.setEditText(text)
        self._tell()

    def choose(self, value: object) -> bool:
        """Choose a value; False, and nothing chosen, when it is not offered."""
        index = (
            next((n for n in range(self.count()) if self.itemData(n) == value), -1)
            if value is not None
            else -1
        )
        self.setCurrentIndex(index)
        if index < 0:
            self.setEditText("")
        else:
            self.setEditText(self.itemText(index))
            self._edit.setCursorPosition(0)
        return index >= 0

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select what was chosen before, so that typing replaces it."""
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.MouseFocusReason:
            # The press that brought the keyboard puts the cursor somewhere; after it the whole is chosen.
            QTimer.singleShot(0, self._edit, self._edit.selectAll)
        elif event.reason() != Qt.FocusReason.PopupFocusReason:
            self._edit.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the only choice that contains what was typed."""
        typed = self.currentText().strip()
        if typed and self.value is None:
            found = [n for n in range(self.count()) if matches(typed, self.itemText(n))]
            if len(found) == 1:
                self.choose(self.itemData(found[0]))
        super().focusOutEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take with Tab what is highlighted in the list, and go on to the next field; Qt closes the list only."""
        if self._list is not None and watched is self._list and isinstance(event, QKeyEvent):
            highlighted, is_press = self._list.currentIndex(), event.type() == QEvent.Type.KeyPress
            if is_press and event.key() == Qt.Key.Key_Tab and highlighted.isValid():
                chosen = self.findText(str(highlighted.data()), Qt.MatchFlag.MatchFixedString)
                self._list.hide()
                self.choose(self.itemData(chosen))
                self.focusNextChild()
                return True
        return super().eventFilter(watched, event)

    def _narrow(self, typed: str) -> None:
        """List what is typed, the best first, and let Enter and Tab take that."""
        texts = [self.itemText(n) for n in range(self.count())]
        ranked = [(rank(typed, text), n) for n, text in enumerate(texts)]
        best_first = sorted((quality, n) for quality, n in ranked if quality is not None)
        self._found.setStringList([texts[n] for _, n in best_first])
        QTimer.singleShot(0, self, self._select_first)

    def _select_first(self) -> None:
        completer = self.completer()
        popup = completer.popup() if completer is not None else None
        if completer is not None and popup is not None and popup.isVisible() and self._found.rowCount():
            # Told of the choice, the field would write it over what is still being typed.
            chosen = popup.selectionModel()
            chosen.blockSignals(True)
            popup.setCurrentIndex(completer.completionModel().index(0, 0))
            chosen.blockSignals(False)
            popup.viewport().update()

    def _tell(self) -> None:
        value = self.value
        if value != self._announced:
            self._announced = value
            self.choice_changed.emit(value)
