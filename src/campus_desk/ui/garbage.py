"""Garbage is collected in the thread of the window and in no other."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

STARTED_AFTER_MS = 5_000
"""By then the campus is on screen, or somebody is asked which one to open."""

_LOOK_MS = 1_000


class Garbage(QObject):
    """Takes over from Python when objects that hold each other are collected, until ``stop``.

    Python collects in whichever thread happens to allocate. A closed dialog whose parts hold each other is taken apart
    right there, and a widget that is taken apart in a database thread, while the window makes others, breaks Qt's
    lists of them: the desk crashes or hangs.

    Nearly everything made while the desk starts stays, so nothing is looked through before it has started.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setObjectName("garbage")
        self._timer.timeout.connect(self._look)
        # After whoever has nothing of the start looked through at all.
        self._timer.start(STARTED_AFTER_MS + _LOOK_MS)

    def stop(self) -> None:
        """Leave it to Python again, if it was before."""
        self._timer.stop()
        if self._was_on:
            gc.enable()

    def _look(self) -> None:
        self._timer.setInterval(_LOOK_MS)
        collect_due()


def collect_due() -> None:
    """Collect the oldest generation whose turn it is by Python's own thresholds; often it is none's."""
    turns = zip(gc.get_count(), gc.get_threshold(), strict=True)
    due = [generation for generation, (count, threshold) in enumerate(turns) if count > threshold]
    if due:
        gc.collect(due[-1])
