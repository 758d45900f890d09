"""The list of saved filters, and the menu that saves, renames and deletes them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu, QToolButton, QWidget

from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.side_panel.saved_filters import SavedFilter, SavedFilters
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.form import Form

LONGEST_NAME = 40
EDITED = "{name} *"
"""A filter that was changed and not saved, as programs mark a document."""


class FilterChoice(QComboBox):
    """Shows the name of the filter in use, with an asterisk once it was changed.

    Attributes:
        menu_button: Opens the menu; it stands in the head of the panel.

    Signals:
        picked: A saved filter is to be used (SavedFilter).
    """

    picked = Signal(object)

    def __init__(self, theme: Theme, filters: SavedFilters, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._filters = filters
        self._shown = filters.current
        self.setAccessibleName(self.tr("Saved filter"))
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(self._activated)
        self.save = QAction(self.tr("&Save"), self)
        self.save_as = QAction(self.tr("Save &as…"), self)
        self.rename = QAction(self.tr("&Rename…"), self)
        self.delete = QAction(self.tr("&Delete"), self)
        self.save.triggered.connect(self._save)
        self.save_as.triggered.connect(self._ask_new_name)
        self.rename.triggered.connect(self._ask_other_name)
        self.delete.triggered.connect(self._delete)
        self.menu_button = QToolButton()
        mark(self.menu_button, small=True)
        theme.dress(self.menu_button, "dots", "text2", 14)
        self.menu_button.setAccessibleName(self.tr("Save, rename or delete the filter"))
        self.menu_button.setToolTip(self.menu_button.accessibleName())
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.menu_button)
        menu.setToolTipsVisible(True)
        menu.addActions([self.save, self.save_as])
        menu.addSeparator()
        menu.addActions([self.rename, self.delete])
        self.menu_button.setMenu(menu)
        self._fill()

    def show_rows(self, shown: SavedFilter) -> None:
        """Say whether the filter in use still is what was saved under its name."""
        self._shown = shown
        current = self._filters.current
        edited = not current.same_rows(shown)
        index = self.currentIndex()
        self.setItemText(index, EDITED.format(name=current.name) if edited else current.name)
        self.setToolTip(self.tr("Changed since it was saved") if edited else current.name)
        self.save.setEnabled(edited)
        self.save.setToolTip("" if edited else self.tr("Nothing was changed since it was saved"))
        only = len(self._filters.names) == 1
        self.delete.setEnabled(not only)
        self.delete.setToolTip(self.tr("It is the only filter") if only else "")

    def _fill(self) -> None:
        self.clear()
        self.addItems(self._filters.names)
        self.setCurrentIndex(self._filters.names.index(self._filters.chosen))
        self.show_rows(self._shown)

    def _activated(self, index: int) -> None:
        self._filters.choose(self._filters.names[index])
        self._use()

    def _use(self) -> None:
        self._shown = self._filters.current
        self._fill()
        self.picked.emit(self._shown)

    def _save(self) -> None:
        self._filters.put(replace(self._shown, name=self._filters.chosen))
        self._fill()

    def _delete(self) -> None:
        self._filters.remove()
        self._use()

    def _ask_new_name(self) -> None:
        self._ask(self.tr("Save filter as"), "", self._save_as)

    def _ask_other_name(self) -> None:
        self._ask(self.tr("Rename filter"), self._filters.chosen, self._rename)

    def _save_as(self, name: str) -> None:
        self._filters.put(replace(self._shown, name=name))
        self._fill()

    def _rename(self, name: str) -> None:
        self._filters.rename(name)
        self._fill()

    def _ask(self, title: str, name: str, named: object) -> None:
        taken = {known.casefold() for known in self._filters.names} - {name.casefold()}
        dialog = FilterNameDialog(self._theme, title, name, taken, self.window())
        dialog.named.connect(named)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class FilterNameDialog(DeskDialog):
    """Takes the name of a filter.

    Signals:
        named: The name.
    """

    named = Signal(str)

    def __init__(
        self, theme: Theme, title: str, name: str, taken: Collection[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, title, parent)
        self._taken = taken
        self.name = QLineEdit(name)
        self.name.setMaxLength(LONGEST_NAME)
        self._form = Form(theme)
        self._form.add("name", self.tr("&Name"), self.name)
        self.body.addWidget(self._form)
        self.body.addStretch(1)
        self.add_cancel()
        self.save_button = self.add_primary(self.tr("Save"))
        self.save_button.clicked.connect(self._give)
        self.resize(380, 130)
        self.name.setFocus()
        self.name.selectAll()

    def _give(self) -> None:
        name = self.name.text().strip()
        if not name:
            self._form.show_errors({"name": self.tr("A filter needs a name.")})
        elif name.casefold() in self._taken:
            self._form.show_errors({"name": self.tr("There is a filter of that name already.")})
        else:
            self.accept()
            self.named.emit(name)
