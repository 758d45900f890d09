"""The lane above the rows: what fills whole days."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from campus_desk.ui.timeline.all_day import LaneBox, lane_boxes
from campus_desk.ui.timeline.bars import Place, paint_block, paint_named
from campus_desk.ui.timeline.dress import dress_of
from campus_desk.ui.timeline.look import Look
from campus_desk.ui.timeline.measures import CHIP_HEIGHT, HEADER_HEIGHT
from campus_desk.ui.timeline.scene import Scene
from campus_desk.ui.timeline.states import closure_state

LANE_TOP = HEADER_HEIGHT + 4
COUNT_PAD = 6


def paint_lane(painter: QPainter, scene: Scene, look: Look, width: int) -> None:
    """Paint everything in sight; the painter's origin is the left edge of the cells in sight."""
    for box in lane_boxes(scene.model.all_day, scene.geometry.axis):
        left, right = box.left - scene.scroll_x, box.right - scene.scroll_x
        if left >= width or right <= 0:
            continue
        shown = max(left, -8)
        room = min(right, width + 8)
        count = f"+ {len(box.hidden)}" if box.hidden else ""
        taken = look.small.width(count) + 2 * COUNT_PAD if count else 0
        rect = QRectF(shown, LANE_TOP, room - shown - taken, CHIP_HEIGHT)
        _paint(painter, rect, box, scene, look)
        if count:
            painter.setPen(look.color("accent"))
            look.small.draw(painter, rect.right() + COUNT_PAD, rect.center().y(), count)


def _paint(painter: QPainter, rect: QRectF, box: LaneBox, scene: Scene, look: Look) -> None:
    closure, entry = box.what.closure, box.what.entry
    if closure is not None:
        paint_block(painter, rect, closure.reason, look, closure_state(closure.kind))
    elif entry is not None:
        in_sight = rect.adjusted(max(-rect.left(), 0), 0, 0, 0)
        dress = dress_of(scene, entry.item, look.palette)
        paint_named(painter, Place(rect, in_sight), entry, box.what.place, look, dress)
