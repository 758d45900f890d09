"""The desk as it is started at reception, on a campus file that is there: ``FILE STATE-FOLDER INSTANT``.

Tells when its window is painted, when the bookings of the week are, and the memory it has needed once it rests.
"""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

import campus_desk.ui.application as program
from campus_desk.application.services import Launch
from campus_desk.main import build_launch
from tests.benchmarks.milestones import PAINTED, WEEK, tell, tell_memory


class StoppedClock:
    """A clock that shows one instant."""

    def __init__(self, instant: datetime) -> None:
        self._instant = instant

    def now(self) -> datetime:
        """Return the instant."""
        return self._instant


class WatchedDesk(program.DeskApplication):
    """The desk with somebody who looks at it."""

    def __init__(self, application: QApplication, launch: Launch) -> None:
        super().__init__(application, launch)
        self._resting = QTimer(self, interval=50)
        self._resting.timeout.connect(self._rests)
        self.window.painted.connect(lambda: tell(PAINTED))
        self.window.attached.connect(lambda _: QTimer.singleShot(0, self._watch))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._page.shown:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._week_painted)
        return False

    def _watch(self) -> None:
        from campus_desk.ui.planner_page import PlannerPage

        page = self.window.page(self.window.menu.planner)
        assert isinstance(page, PlannerPage)
        assert len(page.days) == 7
        self._page = page
        page.view.viewport().installEventFilter(self)

    def _week_painted(self) -> None:
        tell(f"{WEEK} {len(self._page.shown)}")
        self._resting.start()

    def _rests(self) -> None:
        assert self.session is not None
        if self.session.tasks.is_idle:
            tell_memory()
            QApplication.quit()


def main(database: str, state_folder: str, instant: str) -> int:
    """Open the desk; it closes itself when all is told."""
    program.DeskApplication = WatchedDesk  # type: ignore[misc]
    clock = StoppedClock(datetime.fromisoformat(instant))
    return program.open_desk(build_launch(Path(database), clock, Path(state_folder)))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
