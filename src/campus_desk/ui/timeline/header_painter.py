"""What stays in sight: the corner, the days and hours above, the headings and names at the left."""

from __future__ import annotations

from datetime import date
from math import ceil

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap, QPolygonF

from campus_desk.ui.timeline.agenda_model import ResourceRow
from campus_desk.ui.timeline.bars import paint_block
from campus_desk.ui.timeline.campus_day import wall_time
from campus_desk.ui.timeline.day_words import column_note, day_notes
from campus_desk.ui.timeline.features import feature_icons
from campus_desk.ui.timeline.geometry import Band
from campus_desk.ui.timeline.look import Face, Look
from campus_desk.ui.timeline.measures import (
    ALL_DAY_HEIGHT,
    CHIP_HEIGHT,
    FEATURE_ICON,
    HEADER_HEIGHT,
    HOUR,
    ROW_HEADER_WIDTH,
)
from campus_desk.ui.timeline.scene import Scene
from campus_desk.ui.timeline.states import closure_state
from campus_desk.ui.timeline.time_axis import HoursAxis

translate = QCoreApplication.translate

TEXT_LEFT = 23
"""Where names and headings begin; the arrow of a group lies before it."""
EDGE = 8
TITLE_LINE = 13
SECOND_LINE = 35
CAPACITY_ICON = 32
LEAST_NOTE = 90
"""A note about the day that is cut shorter than this says nothing."""


class HeaderPainter:
    """Paints the parts that do not scroll with the cells; row names are kept as pixmaps."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self._names: dict[tuple[object, ...], QPixmap] = {}

    # --- above the cells ----------------------------------------------------------------------------------------------

    def corner(self, painter: QPainter, scene: Scene) -> None:
        """Paint the corner: what the rows are, how many of them are shown, what the numbers mean."""
        look = self.look
        width = ROW_HEADER_WIDTH
        painter.fillRect(0, 0, width, HEADER_HEIGHT, look.color("header"))
        painter.fillRect(0, HEADER_HEIGHT, width, ALL_DAY_HEIGHT, look.color("panel"))
        rows = sum(1 for _ in scene.model.rows)
        if scene.geometry.by_week:
            first = scene.geometry.axis.days[0].date
            title = translate("PlannerHeader", "Week {number}").format(number=first.isocalendar().week)
            self._at(painter, look.corner, title, TEXT_LEFT, TITLE_LINE, "text")
            self._right(
                painter, look.subtitle, look.formatter.month(first), width - EDGE, TITLE_LINE, "text2"
            )
        else:
            self._at(
                painter, look.title, translate("PlannerHeader", "Resources"), TEXT_LEFT, TITLE_LINE, "text"
            )
        total = rows + scene.model.hidden
        shown = (
            translate("PlannerHeader", "{shown} shown of {total}").format(shown=rows, total=total)
            if scene.model.hidden
            else translate("PlannerHeader", "%n resource(s)", "", rows)
        )
        self._at(painter, look.subtitle, shown, TEXT_LEFT, SECOND_LINE, "text2")
        self._right(
            painter,
            look.subtitle,
            translate("PlannerHeader", "capacity"),
            width - EDGE,
            SECOND_LINE,
            "text2",
        )
        self._at(
            painter,
            look.subtitle,
            translate("PlannerHeader", "All day"),
            TEXT_LEFT,
            HEADER_HEIGHT + ALL_DAY_HEIGHT / 2,
            "text2",
        )
        self._frame(painter, 0, width)
        painter.fillRect(width - 1, 0, 1, HEADER_HEIGHT + ALL_DAY_HEIGHT, look.color("line"))

    def columns(self, painter: QPainter, scene: Scene, width: int) -> None:
        """Paint days and hours; the painter's origin is the left edge of the cells in sight."""
        look = self.look
        painter.fillRect(0, 0, width, HEADER_HEIGHT, look.color("header"))
        painter.fillRect(0, HEADER_HEIGHT, width, ALL_DAY_HEIGHT, look.color("panel"))
        if scene.geometry.by_week:
            self._week_days(painter, scene)
        else:
            self._hours(painter, scene, width)
        self._notes(painter, scene, width)
        self._frame(painter, 0, width)
        self._now_pill(painter, scene)

    def _frame(self, painter: QPainter, left: int, width: int) -> None:
        for y in (HEADER_HEIGHT - 1, HEADER_HEIGHT + ALL_DAY_HEIGHT - 1):
            painter.fillRect(left, y, width, 1, self.look.color("line"))

    def _hours(self, painter: QPainter, scene: Scene, width: int) -> None:
        look, axis = self.look, scene.geometry.axis
        if not isinstance(axis, HoursAxis):
            return
        middle = scene.scroll_x + width / 2
        day = axis.days[axis.day_index(middle)]
        title = look.formatter.full_date(day.date)
        title = title[:1].upper() + title[1:]
        self._at(painter, look.title, title, EDGE, TITLE_LINE, "text")
        self._day_notes(painter, scene, day.date, EDGE + look.title.width(title) + 10, width - EDGE)
        self._times(painter, scene, axis, width)

    def _day_notes(self, painter: QPainter, scene: Scene, day: date, x: float, right: float) -> None:
        """Write what is to be known of a day beside its date; what finds no room is left out from the end."""
        face = self.look.subtitle
        for number, (text, ink) in enumerate(day_notes(day, scene.model.catalogue)):
            note = f" · {text}" if number else text
            shown = face.elided(note, right - x)
            if shown != note and right - x < LEAST_NOTE:
                return
            self._at(painter, face, shown, x, TITLE_LINE, ink)
            x += face.width(shown)
            if shown != note:
                return

    def _times(self, painter: QPainter, scene: Scene, axis: HoursAxis, width: int) -> None:
        look, pill, step = self.look, self._pill(scene), axis.label_step
        for tick, instant in axis.ticks(min(step, HOUR)):
            x = tick - scene.scroll_x
            if not -60 <= x <= width or instant >= axis.days[-1].end:
                continue
            label = wall_time(instant)
            full_hour = label.endswith("00")
            painter.fillRect(QRectF(x, 29 if full_hour else 38, 1, HEADER_HEIGHT - 29), look.color("line"))
            area = QRectF(x + 4, 26, look.hours.width(label), 18)
            shown = step <= HOUR or int(label[:2]) * HOUR % step == 0
            if shown and area.left() >= 0 and not (pill is not None and area.intersects(pill)):
                self._at(painter, look.hours, label, x + 4, SECOND_LINE, "text2" if full_hour else "text3")

    def _week_days(self, painter: QPainter, scene: Scene) -> None:
        look, axis = self.look, scene.geometry.axis
        for index, day in enumerate(axis.days):
            x0, x1 = (edge - scene.scroll_x for edge in axis.day_edges(index))
            today = day.contains(scene.now)
            if today:
                painter.fillRect(x0, 0, x1 - x0, HEADER_HEIGHT, look.color("accent_tint"))
                painter.fillRect(
                    x0, HEADER_HEIGHT, x1 - x0, ALL_DAY_HEIGHT, look.mixed("panel", "accent_tint", 0.375)
                )
                painter.fillRect(x0, HEADER_HEIGHT - 3, x1 - x0, 2, look.color("accent"))
            if index:
                painter.fillRect(x0, 0, 1, HEADER_HEIGHT + ALL_DAY_HEIGHT, look.color("line"))
            room = x1 - x0 - 2 * EDGE
            name = look.title.elided(look.formatter.weekday(day.date), room)
            self._at(painter, look.title, name, x0 + EDGE, TITLE_LINE, "accent" if today else "text")
            share = scene.shares[index] if index < len(scene.shares) else None
            text, ink = column_note(day.date, share, scene.model.catalogue, look.formatter, today=today)
            text = look.subtitle.elided(text, room)
            self._at(painter, look.subtitle, text, x0 + EDGE, SECOND_LINE, ink)

    def _notes(self, painter: QPainter, scene: Scene, width: int) -> None:
        """Paint the closures of sites and of the whole campus in the lane above the rows."""
        axis = scene.geometry.axis
        reached = -1
        for closure in sorted(scene.model.notes, key=lambda c: c.slot):
            start, end = closure.slot.epoch
            x0, x1 = axis.x_of(start), axis.x_of(end)
            if scene.geometry.by_week:  # whole days: a few hours of a column have no room for a reason
                x0 = axis.day_edges(axis.day_index(x0))[0] + 2
                x1 = axis.day_edges(axis.day_index(max(x1 - 1, 0)))[1] - 1
            left = max(round(x0) - scene.scroll_x + 1, reached)
            right = round(x1) - scene.scroll_x
            if left < width and right > max(left + CHIP_HEIGHT, 0):
                shown = max(left, -8)
                rect = QRectF(shown, HEADER_HEIGHT + 4, min(right, width + 8) - shown, CHIP_HEIGHT)
                paint_block(painter, rect, closure.reason, self.look, closure_state(closure.kind))
                reached = right + 1

    def ghost_range(self, painter: QPainter, scene: Scene) -> None:
        """Mark under the hours what the ghost takes."""
        ghost = scene.ghost
        if ghost is None or ghost.at:
            return
        axis = scene.geometry.axis
        left = max(axis.x_of(ghost.proposal.start) - scene.scroll_x, 0)
        right = axis.x_of(ghost.proposal.end) - scene.scroll_x
        token = {"blocked": "danger", "overridable": "warn"}.get(ghost.verdict.standing.value, "accent")
        painter.fillRect(QRectF(left, HEADER_HEIGHT - 4, max(right - left, 3), 4), self.look.color(token))

    def _pill(self, scene: Scene) -> QRectF | None:
        days = scene.geometry.axis.days
        if scene.geometry.by_week or not days[0].start <= scene.now < days[-1].end:
            return None
        x = scene.geometry.axis.x_of(scene.now) - scene.scroll_x
        width = self.look.hours_strong.width(wall_time(scene.now)) + 8
        return QRectF(round(x - width / 2), 27, width, 16)

    def _now_pill(self, painter: QPainter, scene: Scene) -> None:
        pill = self._pill(scene)
        if pill is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color("text"))
        painter.drawRoundedRect(pill, 3, 3)
        x = pill.center().x()
        foot = HEADER_HEIGHT + 4
        painter.drawPolygon(QPolygonF([QPointF(x - 4, foot - 4), QPointF(x + 4, foot - 4), QPointF(x, foot)]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        face = self.look.hours_strong
        painter.setPen(self.look.color("base"))
        face.draw(painter, pill.left() + 4, pill.center().y(), wall_time(scene.now))

    # --- left of the cells --------------------------------------------------------------------------------------------

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
        key = (row.id, row.revision, band.height, focused)
        if key not in self._names:
            if len(self._names) > 2000:
                self._names.clear()
            pixmap, painter = self._blank(band.height, "panel")
            self._paint_name(painter, row, band.height, focused=focused)
            painter.end()
            self._names[key] = pixmap
        return self._names[key]

    def _paint_name(self, painter: QPainter, row: ResourceRow, height: int, *, focused: bool) -> None:
        look = self.look
        painter.fillRect(0, height - 1, ROW_HEADER_WIDTH, 1, look.color("hair"))
        left = TEXT_LEFT + (12 if row.is_part else 0)
        two_lines = height >= 44
        first = 16 if two_lines else height / 2 - 0.5
        right = self._capacity(painter, row, first)
        icons = feature_icons(row.resource.features)
        subtitle = row.resource.description.partition("\n")[0] if height == 44 else ""
        if two_lines and not subtitle:
            self._icons(painter, icons, left, 34, from_left=True)
        else:
            wanted = look.name.width(row.resource.name)
            fitting = int((right - left - wanted - 6) // (FEATURE_ICON + 3))
            right = self._icons(painter, icons[: max(fitting, 0)], right, first, from_left=False)
        name = look.name.elided(row.resource.name, right - left)
        self._at(painter, look.name, name, left, first, "accent" if focused else "text")
        if subtitle:
            subtitle = look.small_light.elided(subtitle, ROW_HEADER_WIDTH - left - EDGE)
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
