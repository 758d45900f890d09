"""What lies over the cells and changes with every move: now-line, focus, ghost, rings. Nothing here is cached."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QRegion

from campus_desk.domain.identifiers import BookingId, ResourceId
from campus_desk.ui.timeline.agenda_model import ResourceRow
from campus_desk.ui.timeline.bars import caption
from campus_desk.ui.timeline.campus_day import wall_time
from campus_desk.ui.timeline.geometry import Band, Box
from campus_desk.ui.timeline.keyboard import Focus
from campus_desk.ui.timeline.look import Look
from campus_desk.ui.timeline.measures import BAR_ICON, FOCUS_WIDTH, RADIUS
from campus_desk.ui.timeline.proposal import Intent, Proposal, Standing
from campus_desk.ui.timeline.row_figures import Block, Figure
from campus_desk.ui.timeline.scene import Ghost, Scene

translate = QCoreApplication.translate

NOW_WIDTH = 1.5
CELL_TINT = 0.35
"""What lies under the focused cell stays legible."""
FRAME_TINT = 0.12
CHOSEN_TINT = 0.22
"""A selected bar is told from one that only has the keyboard, and stays legible."""
_FREE_ICONS = {Intent.CREATE: "plus", Intent.COPY: "copy"}
_INKS = {
    Standing.FREE: ("accent", "accent_tint", "arrows-move"),
    Standing.OVERRIDABLE: ("warn", "warn_tint", "alert-triangle"),
    Standing.BLOCKED: ("danger", "danger_tint", "ban"),
    Standing.PENDING: ("accent", "accent_tint", "hourglass"),
}


def standing_ink(standing: Standing) -> tuple[str, str, str]:
    """Return the ink, the ground (tokens) and the drawing of a standing."""
    return _INKS[standing]


def paint_now_line(painter: QPainter, scene: Scene, bands: Iterable[Band], look: Look) -> None:
    """Paint the present as a line that passes under the bars; headings let it through."""
    days = scene.geometry.axis.days
    if scene.geometry.by_day or not days[0].start <= scene.now < days[-1].end:
        return
    x = round(scene.geometry.axis.x_of(scene.now))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("text"))
    for band in bands:
        reached = band.top
        covering = []
        if band.row is not None:
            geometry = scene.geometry
            drawn: list[Figure | Block] = [*geometry.figures_of(band.row), *geometry.blocks_of(band.row)]
            covering = sorted((f.top, f.bottom) for f in drawn if f.left <= x + 1 and f.right > x)
        for top, bottom in (*covering, (band.height, band.height)):
            length = band.top + top - reached
            if length > 0:
                painter.drawRect(QRectF(x, reached, NOW_WIDTH, length))
            reached = max(reached, band.top + bottom)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_marks(painter: QPainter, scene: Scene, bands: Iterable[Band], look: Look) -> None:
    """Paint the rings of selection, focus, search hit and blockers on the bars in sight."""
    blockers = scene.ghost.verdict.blockers if scene.ghost is not None else frozenset()
    focused = scene.focus.booking_id if scene.focus is not None and scene.has_focus else None
    ringed = {*scene.selection, *blockers, *(b for b in (focused, scene.pulsing) if b is not None)}
    if scene.ghost is not None:
        ringed -= {item.booking_id for item in scene.ghost.proposal.items}  # the ghost has the eye now
    if scene.focus is not None and scene.has_focus and focused is None and scene.ghost is None:
        _paint_cell(painter, scene, scene.focus, look)
    if not ringed:
        return
    for band in bands:
        if band.row is None:
            continue
        rings: dict[Figure, set[BookingId]] = {}
        for booking in ringed:
            for figure in scene.geometry.figures_showing(band.row, booking):
                rings.setdefault(figure, set()).add(booking)
        for figure, shown in rings.items():
            _paint_rings(painter, scene, figure, band, shown, look)


def _paint_rings(
    painter: QPainter, scene: Scene, figure: Figure, band: Band, shown: Set[BookingId], look: Look
) -> None:
    blockers = scene.ghost.verdict.blockers if scene.ghost is not None else frozenset()
    if scene.pulsing in shown:
        colour = QColor(look.color("accent"))
        colour.setAlphaF(scene.pulse)
        _ring(painter, figure, band.top, colour, 3)
    if shown & blockers:
        _ring(painter, figure, band.top, look.color("danger"), FOCUS_WIDTH)
    elif shown & scene.selection:
        tint = QColor(look.color("accent"))
        tint.setAlphaF(CHOSEN_TINT)
        _ring(painter, figure, band.top, look.color("accent"), FOCUS_WIDTH, tint)
    elif any(_is_focus(scene, booking, band) for booking in shown):
        # Where others are selected, whoever has only the keyboard is not one of them.
        style = Qt.PenStyle.DotLine if scene.selection else Qt.PenStyle.SolidLine
        _ring(painter, figure, band.top, look.color("accent"), FOCUS_WIDTH, style=style)


def _is_focus(scene: Scene, booking: BookingId, band: Band) -> bool:
    focus = scene.focus
    return (
        focus is not None
        and scene.has_focus
        and focus.booking_id == booking
        and band.row is not None
        and band.row.id == focus.row_id
    )


def _ring(
    painter: QPainter,
    figure: Figure,
    top: int,
    colour: QColor,
    width: int,
    ground: QColor | Qt.GlobalColor = Qt.GlobalColor.transparent,
    style: Qt.PenStyle = Qt.PenStyle.SolidLine,
) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, width, style))
    painter.setBrush(ground)
    grown = width / 2
    rect = QRectF(figure.left, top + figure.top, figure.width, figure.height)
    painter.drawRoundedRect(rect.adjusted(-grown, -grown, grown, grown), RADIUS + 1, RADIUS + 1)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _paint_cell(painter: QPainter, scene: Scene, focus: Focus, look: Look) -> None:
    """Paint the focused cell, over all rows it extends to."""
    for row_id in (focus.row_id, *focus.further):
        band = scene.geometry.band_of(row_id)
        if band is None or band.row is None:
            continue
        rect = _rect(scene.geometry.box(band.row, focus.start, focus.end))
        tint = QColor(look.color("accent_tint"))
        tint.setAlphaF(CELL_TINT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("accent"), FOCUS_WIDTH))
        painter.setBrush(tint)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def booking_boxes(scene: Scene, bookings: Set[BookingId]) -> list[Box]:
    """Return where bookings are drawn, on every row that shows them."""
    boxes = []
    for row_id in scene.model.rows_of(bookings):
        band = scene.geometry.band_of(row_id)
        if band is not None and band.row is not None:
            for booking in bookings:
                figures = scene.geometry.figures_showing(band.row, booking)
                boxes += [scene.geometry.placed(figure, band) for figure in figures]
    return boxes


def proposal_boxes(scene: Scene, proposal: Proposal) -> list[tuple[ResourceRow, Box]]:
    """Return where a change would lie: one box on each visible row it asks for."""
    boxes: dict[ResourceId, tuple[ResourceRow, Box]] = {}
    for asked in (proposal.row_id, *proposal.further):
        row = scene.model.row_of(asked)
        band = scene.geometry.band_of(row.id) if row is not None else None
        if band is not None and band.row is not None:
            box = scene.geometry.box(band.row, proposal.start, proposal.end)
            boxes.setdefault(band.row.id, (band.row, box))
    return list(boxes.values())


def ghost_boxes(scene: Scene, ghost: Ghost) -> list[Box]:
    """Return where a ghost is drawn: one box per row each of its bookings asks for."""
    if ghost.at:
        return list(ghost.at)
    return [box for each in ghost.proposal.everything for _, box in proposal_boxes(scene, each)]


def paint_ghost(painter: QPainter, scene: Scene, dirty: QRegion, look: Look) -> None:
    """Paint the origins as empty dashed boxes and the ghost over everything else."""
    ghost = scene.ghost
    words = translate("PlannerBar", "{name} (cut)")
    moving = {item.booking_id for item in ghost.proposal.items} if ghost is not None else set()
    for booking in sorted(scene.cut - moving):
        _paint_origin(painter, scene, booking, words, dirty, look)
    if ghost is None:
        return
    if ghost.proposal.intent is not Intent.COPY:
        words = translate("PlannerBar", "{name} (origin)")
        for item in ghost.proposal.items:
            _paint_origin(painter, scene, item.booking_id, words, dirty, look)
    ink, ground, icon = standing_ink(ghost.verdict.standing)
    if icon == "arrows-move" and ghost.proposal.intent in _FREE_ICONS:
        icon = _FREE_ICONS[ghost.proposal.intent]
    hatched = ghost.verdict.standing is Standing.BLOCKED
    for proposal, box in _parts(scene, ghost):
        rect = _rect(box)
        if dirty.intersects(rect.toAlignedRect()):
            plate = look.plate(rect.size().toSize(), ink, ground, hatched=hatched)
            painter.drawPixmap(rect.topLeft(), plate)
            _paint_ghost_words(painter, rect, proposal, look, ink, icon)


def _parts(scene: Scene, ghost: Ghost) -> Iterator[tuple[Proposal, Box]]:
    """Yield the boxes of a ghost with the change each belongs to."""
    on_the_way = iter(ghost.at)
    for each in ghost.proposal.everything:
        for _, box in proposal_boxes(scene, each):
            yield each, next(on_the_way, box)


def paint_frame(painter: QPainter, scene: Scene, look: Look) -> None:
    """Paint the rubber band."""
    if scene.frame is None:
        return
    tint = QColor(look.color("accent"))
    tint.setAlphaF(FRAME_TINT)
    painter.setPen(QPen(look.color("accent"), 1))
    painter.setBrush(tint)
    painter.drawRect(_rect(scene.frame).adjusted(0.5, 0.5, -0.5, -0.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_ghost_words(
    painter: QPainter, rect: QRectF, proposal: Proposal, look: Look, ink: str, icon: str
) -> None:
    colour = look.color(ink)
    text = caption(proposal.item) if proposal.item is not None else ""
    room = rect.width() - BAR_ICON - 16
    if not text:
        text = f"{wall_time(proposal.start)}–{wall_time(proposal.end)}"
        text = text if look.bar.width(text) <= room else ""  # half a time says nothing; the card has both
    if rect.width() < BAR_ICON + 6:
        return
    middle = rect.top() + rect.height() / 2
    painter.drawPixmap(
        QPointF(round(rect.left() + 6), round(middle - BAR_ICON / 2)), look.icon(icon, colour, BAR_ICON, 2.0)
    )
    x = rect.left() + 6 + BAR_ICON + 4
    painter.setPen(colour)
    look.bar.draw(painter, x, middle, look.bar.elided(text, room))


def _paint_origin(
    painter: QPainter, scene: Scene, booking: BookingId, words: str, dirty: QRegion, look: Look
) -> None:
    """Paint where a booking comes from: it keeps its place until the change is made."""
    items = scene.model.items_of(booking)
    for box in booking_boxes(scene, {booking}) if items else ():
        rect = _rect(box)
        if not dirty.intersects(rect.toAlignedRect()):
            continue
        plate = look.plate(rect.size().toSize(), "control", "base", width=1.0, opacity=1.0)
        painter.drawPixmap(rect.topLeft(), plate)
        text = words.format(name=caption(items[0]))
        painter.setPen(look.color("text3"))
        left = max(rect.left(), scene.scroll_x) + 8
        text = look.bar_light.elided(text, rect.right() - left - 6)
        look.bar_light.draw(painter, left, rect.center().y(), text)


def _rect(box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top)
