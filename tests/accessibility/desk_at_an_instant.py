"""The desk as a program of its own whose clock stands still: ``python -m … DATABASE STATE-FOLDER LANGUAGE``."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from campus_desk.main import build_launch
from campus_desk.ui.application import DeskApplication
from campus_desk.ui.window_state import WindowState
from tests.campus import SetClock


def main(database: str, state_folder: str, language: str) -> int:
    """Open the window and stay until it is closed."""
    state = WindowState(Path(state_folder))
    state.put("language", language)
    state.put("theme", "light")
    state.put("reduced motion", "yes")
    state.save()
    application = QApplication(["campus-desk"])
    desk = DeskApplication(application, build_launch(Path(database), SetClock(), Path(state_folder)))
    if not desk.start():
        return 1
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
