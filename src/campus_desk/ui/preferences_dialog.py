"""Language, look and motion."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.preferences import Preferences
from campus_desk.ui.theme import Theme, ThemeMode
from campus_desk.ui.translations import LANGUAGES, system_language
from campus_desk.ui.widgets.form import Form


class PreferencesDialog(DeskDialog):
    """Shows what holds, and applies what is chosen once it is confirmed.

    Signals:
        language_chosen: A language code, empty to follow the system.
    """

    language_chosen = Signal(str)

    def __init__(self, theme: Theme, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.setWindowTitle(self.tr("Preferences"))
        self._preferences = preferences
        self.language = QComboBox()
        own = LANGUAGES[system_language()]
        self.language.addItem(self.tr("Like the system ({0})").format(own), "")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.look = QComboBox()
        for mode, name in (
            (ThemeMode.SYSTEM, self.tr("Like the system")),
            (ThemeMode.LIGHT, self.tr("Light")),
            (ThemeMode.DARK, self.tr("Dark")),
        ):
            self.look.addItem(name, mode)
        self.motion = QComboBox()
        for still, name in (
            (None, self.tr("Like the system")),
            (False, self.tr("Things may move")),
            (True, self.tr("Nothing moves")),
        ):
            self.motion.addItem(name, still)
        _choose(self.language, preferences.language)
        _choose(self.look, preferences.theme)
        _choose(self.motion, preferences.reduced_motion)
        form = Form(theme)
        form.add(
            "language", self.tr("&Language"), self.language, hint=self.tr("The window changes when you save.")
        )
        form.add("look", self.tr("L&ook"), self.look)
        form.add("motion", self.tr("&Motion"), self.motion)
        self.body.addWidget(form)
        self.body.addStretch(1)
        self.add_cancel()
        self.save_button = self.add_primary(self.tr("Save"))
        self.save_button.clicked.connect(self._save)
        self.resize(440, 260)

    def _save(self) -> None:
        self._preferences.theme = self.look.currentData()
        self._preferences.reduced_motion = self.motion.currentData()
        self._preferences.save()
        self.theme.set_reduced_motion(reduced=self._preferences.reduced_motion)
        self.theme.set_mode(self._preferences.theme)
        chosen = self.language.currentData()
        self.accept()
        if chosen != self._preferences.language:
            self.language_chosen.emit(chosen)


def _choose(box: QComboBox, value: object) -> None:
    for number in range(box.count()):
        if box.itemData(number) == value:
            box.setCurrentIndex(number)
