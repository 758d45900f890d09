"""What stays in sight left of the cells: headings of groups, and names of rows with what they hold and their state."""

from __future__ import annotations

from datetime import date
from math import ceil

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from campus_desk.domain.identifiers import ResourceId
from campus_desk.ui.icons import COLOURED_STROKE
from campus_desk.ui.timeline.agenda_model import ResourceRow
from campus_desk.ui.timeline.campus_day import campus_date
from campus_desk.ui.timeline.features import feature_icons
from campus_desk.ui.timeline.geometry import Band
from campus_desk.ui.timeline.header_painter import EDGE, TEXT_LEFT
from campus_desk.ui.timeline.look import Face, Look
from campus_desk.ui.timeline.measures import FEATURE_ICON, RADIUS, ROW_HEADER_WIDTH, WEEK_ROW_HEIGHT
from campus_desk.ui.timeline.row_state import RowState, chip_text, row_state
from campus_desk.ui.timeline.scene import Scene

translate = QCoreApplication.translate

CAPACITY_ICON = 32
KEPT_NAMES = 2000
CHIP = 16
CHIP_PAD = 4


class NamePainter:
    """Paints headings and names; they are kept as pixmaps."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self._names: dict[tuple[object, ...], QPixmap] = {}
        self._days: tuple[object, ...] = ()
        self._today = date.min
        self._states: dict[ResourceId, tuple[int, RowState]] = {}

    def begin(self, scene: Scene) -> None:
        """Note what all rows of one picture have in common, before any of them is asked for."""
        days = (scene.model.days, campus_date(scene.now))
        if days != self._days:
            self._days, self._today = days, days[1]
            self._states.clear()

    def heading(self, scene: Scene, band: Band) -> QPixmap:
        """Return the name of a group with its arrow and how many rows it has."""
        group = band.group
        closed = group.key in scene.collapsed
        key = (group.key, group.site.revision, group.kind.names, closed, len(group.rows))
        if key not in self._names:
            look = self.look
            pixmap, painter = self._blank(band.height, "header")
            arrow = "chevron-right" if closed else "chevron-down"
            painter.drawPixmap(6, (band.height - 12) // 2, look.icon(arrow, look.color("text2"), 12, 2.0))
            name = f"{group.site.name} · {group.kind.name(look.formatter.language)}"
            count = (
                translate("PlannerHeader", "{count} folded").format(count=len(group.rows))
                if closed
                else str(len(group.rows))
            )
            room = ROW_HEADER_WIDTH - TEXT_LEFT - EDGE - 8
            if look.group.width(name) + look.subtitle.width(count) > room:
                count = str(len(group.rows))  # the arrow says that they are folded
            name = look.group.elided(name, room - look.subtitle.width(count))
            middle = band.height / 2 - 0.5
            self._at(painter, look.group, name, TEXT_LEFT, middle, "text")
            self._at(painter, look.subtitle, count, TEXT_LEFT + look.group.width(name) + 9, middle, "text3")
            painter.fillRect(0, band.height - 1, ROW_HEADER_WIDTH, 1, look.color("line"))
            painter.end()
            self._names[key] = pixmap
        return self._names[key]

    def name(self, scene: Scene, band: Band, row: ResourceRow) -> QPixmap:
        """Return the name of a row with its drawings and its capacity."""
        focused = scene.focus is not None and scene.focus.row_id == row.id and scene.has_focus
        state = self._state(scene, row)
        key = (row.id, row.revision, band.height, focused, state)
        if key not in self._names:
            if len(self._names) > KEPT_NAMES:
                self._names.clear()
            pixmap, painter = self._blank(band.height, "panel")
            self._paint_name(painter, row, band.height, state, focused=focused)
            painter.end()
            self._names[key] = pixmap
        return self._names[key]

    def _state(self, scene: Scene, row: ResourceRow) -> RowState:
        kept = self._states.get(row.id)
        if kept is None or kept[0] != row.revision:
            kept = self._states[row.id] = (row.revision, row_state(row, scene.model.days, self._today))
        return kept[1]

    def _paint_name(
        self, painter: QPainter, row: ResourceRow, height: int, state: RowState, *, focused: bool
    ) -> None:
        look = self.look
        painter.fillRect(0, height - 1, ROW_HEADER_WIDTH, 1, look.color("hair"))
        left = TEXT_LEFT + (12 if row.is_part else 0)
        two_lines = height >= 44
        first = 16 if two_lines else height / 2 - 0.5
        right = self._capacity(painter, row, first)
        icons = feature_icons(row.resource.features)
        subtitle = row.resource.description.partition("\n")[0] if height == 44 else ""
        if state.sign is not None:
            right = self._sign(painter, state.sign, right, first)
        chip = chip_text(state)
        if chip and two_lines:
            self._chip(painter, chip, ROW_HEADER_WIDTH - EDGE, height - 13)
        elif chip:
            right = self._chip(painter, chip, right, first)
        wanted = look.name.width(row.resource.name)
        fitting = int((right - left - wanted - 6) // (FEATURE_ICON + 3))
        # A row that is high for its units, among rows of one line, has its drawings where theirs are.
        if two_lines and not subtitle and (height <= WEEK_ROW_HEIGHT or fitting < len(icons)):
            self._icons(painter, icons, left, 34, from_left=True)
        else:
            right = self._icons(painter, icons[: max(fitting, 0)], right, first, from_left=False)
        name = look.name.elided(row.resource.name, right - left)
        self._at(painter, look.name, name, left, first, "accent" if focused else "text")
        if subtitle:
            taken = look.small.width(chip) + 3 * CHIP_PAD if chip else 0
            subtitle = look.small_light.elided(subtitle, ROW_HEADER_WIDTH - left - EDGE - taken)
            self._at(painter, look.small_light, subtitle, left, 31, "text2")
        if row.is_part:
            painter.setPen(QPen(look.color("line"), 1))
            painter.drawLine(QPointF(left - 8.5, 0), QPointF(left - 8.5, first))
            painter.drawLine(QPointF(left - 8.5, first + 0.5), QPointF(left - 4, first + 0.5))

    def _capacity(self, painter: QPainter, row: ResourceRow, middle: float) -> float:
        """Paint people or units right-aligned; return where the room left of them ends."""
        look = self.look
        right = float(ROW_HEADER_WIDTH - EDGE)
        units = row.units
        if units:
            text, icon, place = translate("PlannerHeader", "%n unit(s)", "", units), "stack-2", 0.0
            taken = TEXT_LEFT + look.name.width(row.resource.name) + FEATURE_ICON + EDGE
            if taken + look.hours.width(text) > right:
                text = str(units)  # the drawing and the tip say what it counts; the name stays whole
        elif row.resource.capacity is not None:
            text, icon, place = str(row.resource.capacity), "users", right - CAPACITY_ICON + FEATURE_ICON / 2
        else:
            return right
        face = look.hours if row.units else look.label
        self._right(painter, face, text, right, middle, "text2")
        edge = min(place or right, right - face.width(text) - 3)
        painter.drawPixmap(
            QPointF(round(edge - FEATURE_ICON), round(middle - FEATURE_ICON / 2)),
            look.icon(icon, look.color("text3"), FEATURE_ICON),
        )
        return edge - FEATURE_ICON - 3

    def _sign(self, painter: QPainter, sign: tuple[str, str], right: float, middle: float) -> float:
        """Paint the sign of what is broken or reported; return where the room left of it ends."""
        icon, color = sign
        drawn = self.look.icon(icon, self.look.color(color), FEATURE_ICON, COLOURED_STROKE)
        painter.drawPixmap(QPointF(round(right - FEATURE_ICON), round(middle - FEATURE_ICON / 2)), drawn)
        return right - FEATURE_ICON - 4

    def _chip(self, painter: QPainter, text: str, right: float, middle: float) -> float:
        """Paint a word on the ground of warnings; return where the room left of it ends."""
        width = self.look.small.width(text) + 2 * CHIP_PAD
        plate = QRectF(round(right - width), round(middle - CHIP / 2), width, CHIP)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color("warn_tint"))
        painter.drawRoundedRect(plate, RADIUS, RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        self._at(painter, self.look.small, text, plate.left() + CHIP_PAD, plate.center().y(), "warn")
        return plate.left() - 4

    def _icons(
        self, painter: QPainter, names: tuple[str, ...], x: float, middle: float, *, from_left: bool
    ) -> float:
        look = self.look
        step = FEATURE_ICON + 4
        first = x if from_left else x - len(names) * step + 4
        for n, name in enumerate(names):
            place = QPointF(round(first + n * step), round(middle - FEATURE_ICON / 2))
            painter.drawPixmap(place, look.icon(name, look.color("text3"), FEATURE_ICON))
        return first - 4 if names else x

    def _blank(self, height: int, token: str) -> tuple[QPixmap, QPainter]:
        look = self.look
        pixmap = QPixmap(ceil(ROW_HEADER_WIDTH * look.dpr), ceil(height * look.dpr))
        pixmap.setDevicePixelRatio(look.dpr)
        pixmap.fill(look.color(token))
        painter = QPainter(pixmap)
        painter.fillRect(QRect(ROW_HEADER_WIDTH - 1, 0, 1, height), look.color("line"))
        return pixmap, painter

    # --- text ---------------------------------------------------------------------------------------------------------

    def _at(self, painter: QPainter, face: Face, text: str, x: float, middle: float, token: str) -> None:
        painter.setPen(self.look.color(token))
        face.draw(painter, x, middle, text)

    def _right(self, painter: QPainter, face: Face, text: str, x: float, middle: float, token: str) -> None:
        self._at(painter, face, text, x - face.width(text), middle, token)
