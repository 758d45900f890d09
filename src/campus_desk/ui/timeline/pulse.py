"""The ring around a search hit: it pulses twice, or stands still for two seconds where nothing may move."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, QVariantAnimation

from campus_desk.domain.identifiers import BookingId
from campus_desk.ui.timeline.stage import Ground

BEAT_MS = 250
BEATS = 2
STEADY_MS = 2000


class Pulse(QObject):
    """Draws the eye to one booking."""

    def __init__(self, stage: Ground) -> None:
        super().__init__(stage.viewport())
        self._stage = stage
        self._beat = QVariantAnimation(self, duration=BEAT_MS)
        self._beat.setLoopCount(BEATS)
        for share, opacity in ((0.0, 0.0), (0.5, 1.0), (1.0, 0.0)):
            self._beat.setKeyValueAt(share, opacity)
        self._beat.valueChanged.connect(self._show)
        self._beat.finished.connect(self._end)
        self._steady = QTimer(self, singleShot=True, interval=STEADY_MS)
        self._steady.setObjectName("steady ring")
        self._steady.timeout.connect(self._end)

    def start(self, booking: BookingId) -> None:
        """Begin with a booking; an earlier one is left alone."""
        self._beat.stop()
        self._stage.scene.pulsing = booking
        if self._stage.theme.reduced_motion:
            self._show(1.0)
            self._steady.start()
        else:
            self._beat.start()

    def _show(self, opacity: float) -> None:
        self._stage.scene.pulse = opacity
        self._stage.repaint_cells()

    def _end(self) -> None:
        self._stage.scene.pulsing = None
        self._stage.repaint_cells()
