"""Reception's home on pictures, to be looked at: ``python -m tests.gui.reception_gallery FOLDER``.

``QT_SCALE_FACTOR=1.5`` in the environment gives the pictures of a screen at 150 %.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from campus_desk.ui.reception.waiting_dialog import WaitingDialog
from campus_desk.ui.reception.waiting_list_dialog import WaitingListDialog
from campus_desk.ui.theme import ThemeMode
from tests.gui.desk import DeskUnderTest
from tests.gui.reception_day import ReceptionDay, reception_day

SIZES = ((1440, 900), (1366, 768))


def save_moments(desk: DeskUnderTest, day: ReceptionDay, stem: Path, scale: str) -> None:
    """Save what is seen for a moment: the badge, the dialogs of the waiting list, the notice."""
    reception = desk.window.reception
    assert reception is not None

    def save(name: str, widget: QWidget) -> None:
        QTest.qWait(250)
        widget.grab().save(f"{stem}-{name}-{scale}.png")

    view = desk.planner.view
    view.setFocus()
    view.focus_booking(day.booked["helvia"].id)
    desk.window.menu.check_in.trigger()
    QTest.qWait(600)
    save("badge", desk.window)
    assert reception.door.field is not None
    reception.door.field.close_field()
    matches = reception.reading.matches
    if matches:
        reception.reading.freed.emit(matches)
        save("freed", desk.window)
        desk.window.notices.clear()
    reception.open_waiting_list()
    listed = desk.modal(WaitingListDialog)
    desk.settle()
    save("waiting-list", listed)
    listed.accept()
    reception.wait_for(None)
    entry = desk.modal(WaitingDialog)
    save("waiting", entry)
    entry.reject()


def main() -> None:
    """Save the pictures into the folder named on the command line."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    scale = os.environ.get("QT_SCALE_FACTOR", "1")
    for language in sys.argv[2:] or ("fr", "en", "de"):
        with TemporaryDirectory() as place:
            day = reception_day(Path(place) / "campus.db")
            desk = DeskUnderTest(application, Path(place), day.campus, day.campus.path, language=language)
            desk.start()
            if desk.frame.backup is not None:
                desk.frame.backup.make()
            desk.settle()
            for mode in (ThemeMode.LIGHT, ThemeMode.DARK):
                desk.desk.theme.set_mode(mode)
                for width, height in SIZES:
                    desk.window.resize(width, height)
                    QTest.qWait(300)
                    name = f"reception-{language}-{mode.value}-{width}-{scale}.png"
                    desk.window.grab().save(str(folder / name))
                desk.window.resize(*SIZES[0])
                save_moments(desk, day, folder / f"reception-{language}-{mode.value}", scale)
            desk.close()
            day.campus.close()


if __name__ == "__main__":
    main()
