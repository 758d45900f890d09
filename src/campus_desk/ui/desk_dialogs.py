"""The dialogs that menus open; each is imported when it is first asked for."""

# ruff: noqa: PLC0415 - the point of this module

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from campus_desk.ui.actions import Actions
from campus_desk.ui.main_window import MainWindow
from campus_desk.ui.page import Surroundings


class DeskDialogs(QObject):
    """Connects actions that open a dialog, with or without an open campus."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._around: Surroundings | None = None
        menu: Actions = window.menu
        menu.preferences.triggered.connect(self._preferences)
        menu.shortcuts.triggered.connect(self._shortcuts)
        menu.about.triggered.connect(self._about)
        for action, make in (
            (menu.new_resource, self._new_resource),
            (menu.new_customer, self._new_customer),
            (menu.new_tariff, self._new_tariff),
        ):
            action.triggered.connect(make)
        window.attached.connect(self._attached)

    def _attached(self, around: Surroundings) -> None:
        self._around = around

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _with_campus(self, make: Callable[[Surroundings], QDialog]) -> None:
        if self._around is not None and self._around.session.catalogue is not None:
            self._open(make(self._around))

    def _preferences(self) -> None:
        from campus_desk.ui.preferences_dialog import PreferencesDialog

        dialog = PreferencesDialog(self._window.theme, self._window.preferences, self._window)
        dialog.language_chosen.connect(self._window.language_wanted)
        self._open(dialog)

    def _shortcuts(self) -> None:
        from campus_desk.ui.shortcut_sheet import ShortcutSheet

        self._open(ShortcutSheet(self._window.theme, self._window.menu, self._window))

    def _about(self) -> None:
        from campus_desk.ui.about_dialog import AboutDialog

        self._open(AboutDialog(self._window.theme, self._window))

    def _new_resource(self) -> None:
        from campus_desk.ui.catalogue.resource_dialog import ResourceDialog

        self._with_campus(lambda a: ResourceDialog(a, None, a.session.require_catalogue(), self._window))

    def _new_customer(self) -> None:
        from campus_desk.ui.catalogue.customer_dialog import CustomerDialog

        self._with_campus(lambda a: CustomerDialog(a, None, self._window))

    def _new_tariff(self) -> None:
        from campus_desk.ui.catalogue.tariff_dialog import TariffDialog

        self._with_campus(lambda a: TariffDialog(a, None, a.session.require_catalogue(), self._window))
