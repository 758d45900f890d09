"""The main screens in three languages, light and dark, at the scale the program is run at: for people to look at."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction

from campus_desk.ui.booking.booking_dialog import BookingDialog
from campus_desk.ui.theme import ThemeMode
from campus_desk.ui.tour.hands import is_gone, press, settle, wait_until
from campus_desk.ui.tour.stage import SIZE, Stage, wait_for_planner

LANGUAGES = ("fr", "en", "de")
MODES = (ThemeMode.LIGHT, ThemeMode.DARK)
SCREENS = 6


class Gallery:
    """Takes the pictures; one file a screen, language, theme and scale."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._record = stage.record
        self._suffix = ""

    def run(self) -> None:
        """Take them all."""
        scale = self._stage.window.devicePixelRatioF()
        self._record.begin(f"Six screens, three languages, light and dark, {scale:.0%}")
        taken = []
        for language, mode in product(LANGUAGES, MODES):
            self._stage.desk.speak(language)
            wait_for_planner(self._stage)
            self._stage.desk.theme.set_mode(mode)
            # The same screen at 150 % has room for two thirds of the width and height.
            self._stage.window.resize(QSize(round(SIZE.width() / scale), round(SIZE.height() / scale)))
            self._suffix = f"{language}-{mode.value}-{round(scale * 100)}"
            self._screens()
            taken += list(self._record.folder.glob(f"screen-*-{self._suffix}.png"))
        self._record.check("all pictures were taken", len(LANGUAGES) * len(MODES) * SCREENS, len(taken))

    def _screens(self) -> None:
        menu = self._stage.window.menu
        self._page(menu.planner, "planner-day", lambda: press("Ctrl+1"))
        self._page(menu.planner, "planner-week", lambda: press("Ctrl+2"))
        press("Ctrl+1")
        settle(300)
        self._dialog()
        self._page(menu.resources, "resources")
        self._page(menu.customers, "customers")
        self._page(menu.invoicing, "invoicing")
        self._stage.window.show_page(menu.planner)

    def _page(self, action: QAction, name: str, then: Callable[[], None] | None = None) -> None:
        self._stage.window.show_page(action)
        settle(150)
        if then is not None:
            then()
        settle(700)
        self._record.picture(self._stage.window, f"screen-{name}-{self._suffix}")

    def _dialog(self) -> None:
        item = next(i for i in self._stage.planner.shown if i.resource_count >= 1 and i.attendees)
        self._stage.view.focus_booking(item.booking_id)
        self._stage.view.setFocus()
        settle()
        press("Return")
        dialog = self._stage.dialog(BookingDialog)
        settle(500)
        self._record.picture(dialog, f"screen-booking-{self._suffix}")
        dialog.reject()
        wait_until("the dialog is closed", lambda: is_gone(dialog))
        settle()
