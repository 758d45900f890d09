"""The desk as it is started at reception, on a campus file that is there: ``FILE STATE-FOLDER INSTANT``.

Tells when its window is painted, when the bookings of the week are, and the memory it has needed once it rests.
"""

from __future__ import annotations

import sys
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from campus_desk import main as composition
from tests.benchmarks.milestones import PAINTED, WEEK, tell, tell_memory

if TYPE_CHECKING:
    from campus_desk.application.services import Launch


class StoppedClock:
    """A clock that shows one instant."""

    def __init__(self, instant: datetime) -> None:
        self._instant = instant

    def now(self) -> datetime:
        """Return the instant."""
        return self._instant


def watched_launch(clock: StoppedClock, state_folder: Path, database: Path | None) -> Launch:
    """Return how to open the campus; whoever asks is about to open the window, which is looked at from now on."""
    watch_desks()
    return build_launch(database, clock, state_folder)


def watch_desks() -> None:
    """Put somebody beside the desk who tells what there is to be seen.

    Nothing of Qt is imported before the desk does it: when it does is part of what is measured.
    """
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    import campus_desk.ui.application as program

    class WatchedDesk(program.DeskApplication):
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

    program.DeskApplication = WatchedDesk  # type: ignore[misc]


build_launch = composition.build_launch


def main(database: str, state_folder: str, instant: str) -> int:
    """Open the desk; it closes itself when all is told."""
    clock = StoppedClock(datetime.fromisoformat(instant))
    composition.build_launch = partial(watched_launch, clock, Path(state_folder))
    return composition.main(["--database", database])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
