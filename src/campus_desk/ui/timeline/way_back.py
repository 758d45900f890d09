"""The way back of a ghost that was given up or refused: a short flight to where its bookings lie."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

from campus_desk.ui.timeline.geometry import Box
from campus_desk.ui.timeline.overlay import proposal_boxes
from campus_desk.ui.timeline.proposal import Proposal
from campus_desk.ui.timeline.scene import Ghost, Scene
from campus_desk.ui.timeline.stage import Ground

RETURN_MS = 180


class WayBack(QObject):
    """Moves a ghost back, then has it taken away.

    Attributes:
        animation: Runs from 0 to 1.
    """

    def __init__(self, ground: Ground, arrived: Callable[[], None]) -> None:
        super().__init__(ground.viewport())
        self._ground = ground
        self._legs: list[tuple[Box, Box]] = []
        self.animation = QVariantAnimation(self, duration=RETURN_MS, startValue=0.0, endValue=1.0)
        self.animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.animation.valueChanged.connect(self._step)
        self.animation.finished.connect(arrived)

    def start(self, ghost: Ghost) -> bool:
        """Begin; tell whether there is a way to go: a new booking has no origin, and some people want no motion."""
        if self._ground.theme.reduced_motion:
            return False
        scene = self._ground.scene
        self._legs = [leg for each in ghost.proposal.everything for leg in _legs(scene, each)]
        if not self._legs:
            return False
        ghost.at = tuple(here for here, _ in self._legs)
        self.animation.start()
        return True

    def stop(self) -> None:
        """Stay where it is; whoever stops it takes the ghost away."""
        self.animation.stop()

    def _step(self, share: float) -> None:
        ghost = self._ground.scene.ghost
        if ghost is not None and ghost.at:
            ghost.at = tuple(_on_the_way(here, there, share) for here, there in self._legs)
            self._ground.repaint_cells()


def _legs(scene: Scene, proposal: Proposal) -> Iterator[tuple[Box, Box]]:
    """Yield where the parts of a ghost are and where they came from."""
    item = proposal.item
    found = scene.model.entry_of(item.booking_id, proposal.row_id) if item is not None else None
    if item is None or found is None:
        return
    for n, (row, box) in enumerate(proposal_boxes(scene, proposal)):
        origin = scene.model.row_of(item.requested_id) if n == 0 else row
        yield box, scene.geometry.box(origin or found[0], item.starts_at, item.ends_at)


def _on_the_way(a: Box, b: Box, share: float) -> Box:
    return Box(
        round(a.left + (b.left - a.left) * share),
        round(a.top + (b.top - a.top) * share),
        round(a.right + (b.right - a.right) * share),
        round(a.bottom + (b.bottom - a.bottom) * share),
    )
