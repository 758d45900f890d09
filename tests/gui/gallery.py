"""Every shared widget on two pictures, to be looked at: ``python -m tests.gui.gallery FOLDER``.

``QT_SCALE_FACTOR=1.5`` in the environment gives the pictures of a screen at 150 %.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from campus_desk.ui.icons import Icons
from campus_desk.ui.theme import Theme, ThemeMode
from campus_desk.ui.typeface import Typeface
from campus_desk.ui.widgets.toast import Toast
from tests.gui.gallery_desk import desk
from tests.gui.gallery_dialog import dialog

RESOURCES = Path(__file__).parents[2] / "resources"


def make_theme(application: QApplication, cache: Path, mode: ThemeMode) -> Theme:
    """Return the look as ``main`` makes it."""
    return Theme(application, Icons(RESOURCES / "icons"), Typeface(RESOURCES / "fonts"), cache, mode)


def save_pictures(theme: Theme, folder: Path, name: str) -> list[Path]:
    """Save the pictures of one theme."""
    window, box = desk(theme), dialog(theme)
    toast = Toast(theme, window)
    written = []
    for widget, part in ((window, "desk"), (box, "dialog")):
        widget.show()
        if widget is window:
            toast.present("Optéo", "déplacée de 12:00 à 12:30, Salle Ill.", button="Annuler  Ctrl+Z")
        QTest.qWait(250)
        path = folder / f"{part}-{name}.png"
        widget.grab().save(str(path))
        written.append(path)
    toast.dismiss()
    window.close()
    box.close()
    return written


def main() -> None:
    """Save all pictures into the folder named on the command line."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    scale = os.environ.get("QT_SCALE_FACTOR", "1")
    with TemporaryDirectory() as cache:
        theme = make_theme(application, Path(cache), ThemeMode.LIGHT)
        for mode in (ThemeMode.LIGHT, ThemeMode.DARK):
            theme.set_mode(mode)
            save_pictures(theme, folder, f"{mode.value}-{scale}")


if __name__ == "__main__":
    main()
