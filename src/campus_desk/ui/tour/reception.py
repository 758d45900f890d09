"""Second part of the tour: the phone rings, somebody stands at the counter, the hall has to be set up."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from campus_desk.ui.booking.find_slot import FindSlotDialog
from campus_desk.ui.command_palette.popup import CommandPalette
from campus_desk.ui.printing.print_dialog import PrintDialog
from campus_desk.ui.tour.evidence import one, rows
from campus_desk.ui.tour.hands import is_gone, press, settle, type_text, wait_until
from campus_desk.ui.tour.stage import Stage, wait_for_planner

LIVE = "SELECT count(*) FROM booking WHERE status <> 'cancelled'"
LAST = "SELECT max(id) FROM booking"
HOLD = 15 * 60


class ReceptionTour:
    """What reception does between two drags, by keyboard alone; each step looks at the file afterwards.

    Args:
        stage: The running desk.
        first: Number of the first picture.
    """

    def __init__(self, stage: Stage, first: int) -> None:
        self._stage = stage
        self._record = stage.record
        self._number = first

    def run(self) -> None:
        """Go through the steps."""
        wait_for_planner(self._stage)
        self._walk_in()
        self._check_in()
        self._find_slot()
        self._month_and_list()
        self._palette()
        self._print()

    def _picture(self, name: str) -> None:
        self._record.picture(self._stage.window, f"{self._number:02}-{name}")
        self._number += 1

    def _walk_in(self) -> None:
        self._record.begin("Somebody walks in: F2, a few letters, Enter")
        database = self._stage.database
        before = one(database, LIVE)
        press("F2")
        type_text("Sonalis 4")
        settle(1200)
        self._picture("quick-entry")
        press("Return")
        wait_until("the walk-in is stored", lambda: one(database, LIVE) == before + 1)
        wait_until(
            "the planner shows it",
            lambda: any(i.booking_id == one(database, LAST) for i in self._stage.planner.shown),
        )
        settle(300)
        customer = one(
            database,
            "SELECT c.name FROM booking b JOIN customer c ON c.id = b.customer_id WHERE b.id = ?",
            one(database, LAST),
        )
        self._record.check("it is booked for the customer named", "Sonalis", customer)

    def _check_in(self) -> None:
        self._record.begin("Ctrl+I: the guests are here; a badge may be noted, Enter goes on without")
        database, key = self._stage.database, one(self._stage.database, LAST)
        press("Ctrl+I")
        settle(300)
        self._picture("badge")
        press("Return")

        def came() -> bool:
            return bool(rows(database, "SELECT 1 FROM booking WHERE id = ? AND checked_in_at > 0", key))

        wait_until("the check-in is stored", came)
        settle(400)
        self._picture("checked-in")

    def _find_slot(self) -> None:
        self._record.begin(
            "The phone: twelve people, video, Thursday afternoon; Enter holds a room for 15 minutes"
        )
        database, before = self._stage.database, one(self._stage.database, LIVE)
        press("Ctrl+Shift+F")
        dialog = self._stage.dialog(FindSlotDialog)
        type_text("12 visio jeudi après-midi Neuralis")
        settle(1500)
        self._record.picture(dialog, f"{self._number:02}-find-a-slot")
        self._number += 1
        press("Return")
        wait_until("the option is stored", lambda: one(database, LIVE) == before + 1)
        wait_until("the dialog is closed", lambda: is_gone(dialog))
        status, expires, at = rows(
            database,
            "SELECT b.status, b.option_expires_at, h.at FROM booking b JOIN history h ON h.kind = 'booking'"
            " AND h.key = b.id WHERE b.id = ?",
            one(database, LAST),
        )[0]
        self._record.check("it is an option", "option", status)
        self._record.check("it holds for a quarter of an hour", HOLD, expires - at)

    def _month_and_list(self) -> None:
        self._record.begin("The month, and the same as a list")
        press("Ctrl+3")
        wait_for_planner(self._stage, holds=lambda: len(self._stage.view.days) >= 28)
        settle(600)
        self._picture("month")
        press("Ctrl+4")
        settle(800)
        self._picture("list")
        press("Ctrl+1")
        wait_for_planner(self._stage, holds=lambda: len(self._stage.view.days) == 1)

    def _palette(self) -> None:
        self._record.begin("Ctrl+K finds whatever can be done or looked at")
        press("Ctrl+K")
        palette = QApplication.activePopupWidget()
        self._record.check("the palette is open", True, isinstance(palette, CommandPalette))
        type_text("amphi")
        settle(1200)
        if isinstance(palette, CommandPalette):
            self._record.check("it has found the hall", True, bool(palette.shown))
            self._record.picture(palette, f"{self._number:02}-command-palette")
        self._number += 1
        press("Esc")
        settle()

    def _print(self) -> None:
        self._record.begin("The day on paper, looked at before it is printed")
        press("Ctrl+P")
        dialog = self._stage.dialog(PrintDialog)
        wait_until("the sheet is drawn", lambda: dialog.preview.content)
        settle(900)
        self._record.picture(dialog, f"{self._number:02}-print")
        self._number += 1
        sheet = dialog.preview.content
        self._record.check("it is a PDF", b"%PDF-", sheet[:5])
        dialog.reject()
        wait_until("the dialog is closed", lambda: is_gone(dialog))
