"""How one booking looks: state as pattern, icon and colour together, and its text in the order it gives way."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from campus_desk.application.read_models import AgendaItem
from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.customer import CustomerGroup
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.ui.palette import Hue
from campus_desk.ui.timeline.agenda_model import ResourceRow
from campus_desk.ui.timeline.campus_day import wall_time
from campus_desk.ui.timeline.lanes import Entry
from campus_desk.ui.timeline.look import Face, Look
from campus_desk.ui.timeline.measures import BAR_ICON, RADIUS, STATE_STRIP

translate = QCoreApplication.translate

ICON_ROOM = 76
"""Below this width the icon of a confirmed or finished booking gives way: its body says enough."""
NAME_ROOM = 20
TITLE_ROOM = 30
GAP = 7
VALUE_OVERLAP = 4
"""A value at the end may come this much nearer to the name than the title does."""
PAD = 7
LEAST_PAD = 3
"""A name may come this near to the end of its bar before it is cut."""


class BarState(Enum):
    """What the body, the edge and the icon of a bar say."""

    CONFIRMED = "confirmed"
    FINISHED = "finished"
    OPTION = "option"
    BUSY = "busy"
    """Somebody else's: nothing of it may be known."""


@dataclass(frozen=True, slots=True)
class _Style:
    icon: str
    outlined: bool
    dashed: bool = False
    strip: bool = True
    icon_gives_way: bool = True


_STYLES = {
    BarState.CONFIRMED: _Style("check", outlined=True),
    BarState.FINISHED: _Style("checks", outlined=False),
    BarState.OPTION: _Style("hourglass", outlined=True, dashed=True, strip=False, icon_gives_way=False),
    BarState.BUSY: _Style("", outlined=True, strip=False),
}


def state_of(item: AgendaItem, now: int) -> BarState:
    """Return what is known of a booking at the present instant."""
    if item.redacted:
        return BarState.BUSY
    if item.status is BookingStatus.OPTION:
        return BarState.OPTION
    return BarState.FINISHED if item.ends_at <= now else BarState.CONFIRMED


def state_icon(state: BarState) -> str:
    """Return the name of the state's drawing, empty where nothing may be told."""
    return _STYLES[state].icon


def caption(item: AgendaItem) -> str:
    """Return whom a bar names."""
    if item.redacted:
        return translate("PlannerBar", "Busy")
    return item.customer


def value_text(entry: Entry, row: ResourceRow) -> str:
    """Return what stands right-aligned at the end: units of a pool, head count, expiry of an option."""
    item = entry.item
    if item.redacted:
        return ""
    if item.option_expires_at is not None:
        return f"→ {wall_time(item.option_expires_at)}"
    if row.units:
        return f"{entry.taken}/{row.units}" if entry.taken > 1 else ""
    if item.attendees:
        capacity = row.resource.capacity
        return f"{item.attendees}/{capacity}" if capacity else str(item.attendees)
    return ""


def hue_of(look: Look, item: AgendaItem) -> Hue:
    """Return the colours of a booking: those of its customer's group, the campus's where nothing may be told."""
    return look.palette.hue(CustomerGroup.CAMPUS if item.redacted else item.group)


def paint_body(painter: QPainter, rect: QRectF, look: Look, hue: Hue, state: BarState) -> None:
    """Paint the body of a bar: fill or pattern, outline, strip."""
    style = _STYLES[state]
    inner = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if state is BarState.OPTION:
        painter.setBrush(look.color("base"))
        painter.drawRoundedRect(inner, RADIUS, RADIUS)
        painter.setBrush(look.patterns.option(look.color(hue.fill)))
    else:
        painter.setBrush(look.color(hue.fill))
    painter.drawRoundedRect(inner if style.outlined else rect, RADIUS, RADIUS)
    if style.strip:
        # The strip of what is over is paler than that of what is to come.
        _strip(painter, rect, look.color(hue.outline if state is BarState.FINISHED else hue.strong))
    if style.outlined:
        pen = QPen(look.color(hue.outline), 1.0)
        if style.dashed:
            pen.setDashPattern([4.0, 3.0])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(inner, RADIUS, RADIUS)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _strip(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    painter.save()
    painter.setClipRect(
        QRectF(rect.left(), rect.top(), STATE_STRIP, rect.height()), Qt.ClipOperation.IntersectClip
    )
    painter.setBrush(colour)
    painter.drawRoundedRect(rect, RADIUS, RADIUS)
    painter.restore()


@dataclass(frozen=True, slots=True)
class Place:
    """Where a bar is painted: its body, which may begin or end out of sight, and what of it words may take."""

    body: QRectF
    words: QRectF


@dataclass(frozen=True, slots=True)
class _Words:
    """The parts of a bar's text, in the order they stay."""

    icon: str
    name: str
    title: str = ""
    value: str = ""
    icon_gives_way: bool = True


def paint_bar(painter: QPainter, place: Place, entry: Entry, look: Look, now: int, row: ResourceRow) -> None:
    """Paint a booking over its hours; what of its text finds no room is left out in a fixed order."""
    item = entry.item
    state = state_of(item, now)
    hue = hue_of(look, item)
    paint_body(painter, place.body, look, hue, state)
    title = "" if item.redacted else " · ".join(part for part in (entry.part, item.title) if part)
    style = _STYLES[state]
    words = _Words(style.icon, caption(item), title, value_text(entry, row), style.icon_gives_way)
    _paint_words(painter, place.words, words, look, hue, invoiced=item.invoiced)


def paint_chip(painter: QPainter, place: Place, entry: Entry, look: Look, now: int, *, spans: bool) -> None:
    """Paint a booking in the cell of its day: the time first; over several days the title and both ends."""
    item = entry.item
    state = state_of(item, now)
    hue = hue_of(look, item)
    paint_body(painter, place.body, look, hue, state)
    style = _STYLES[state]
    if spans:
        value = look.formatter.span(TimeSlot.of_epoch(item.starts_at, item.ends_at))
        title = "" if item.redacted else item.title
        words = _Words(style.icon, caption(item), title, value, style.icon_gives_way)
    else:
        words = _Words(
            style.icon, f"{wall_time(item.starts_at)} {caption(item)}", "", "", style.icon_gives_way
        )
    _paint_words(painter, place.words, words, look, hue, invoiced=False)


def _paint_words(
    painter: QPainter, rect: QRectF, words: _Words, look: Look, hue: Hue, *, invoiced: bool
) -> None:
    ink = look.color(hue.text)
    left = rect.left()
    room = rect.right() - left - PAD
    middle = rect.top() + rect.height() / 2
    with_icon = bool(words.icon) and (rect.width() >= ICON_ROOM or not words.icon_gives_way)
    name_room = room - (BAR_ICON + 11 if with_icon else PAD)
    if name_room < NAME_ROOM:
        if words.icon and rect.width() >= BAR_ICON + 4:
            centre = rect.center().x()
            _icon(painter, look, words.icon, ink, centre - BAR_ICON / 2 + 1, middle)
        return
    if with_icon:
        _icon(painter, look, words.icon, ink, left + 8, middle)
    x = left + (8 + BAR_ICON + 3 if with_icon else PAD)
    right = rect.right() - PAD
    if invoiced and right - x > look.bar.width(words.name) + 18:
        _icon(painter, look, "lock", look.color(hue.outline), right - 11, middle, 12)
        right -= 16
    name = look.bar.elided(words.name, right + PAD - LEAST_PAD - x)
    after_name = x + look.bar.width(name) + GAP
    painter.setPen(ink)
    # Drop in reverse order: the value goes before the title, the title before the name.
    least_title = min(look.bar_light.width(words.title), TITLE_ROOM) + GAP if words.title else 0
    value_width = look.small.width(words.value) if words.value else 0
    if (
        words.value
        and name == words.name
        and right - value_width - after_name >= (least_title or -VALUE_OVERLAP)
    ):
        _text(painter, look.small, words.value, right - value_width, rect)
        right -= value_width + GAP
    _text(painter, look.bar, name, x, rect)
    if words.title and name == words.name and right - after_name >= min(least_title - GAP, right):
        _text(
            painter, look.bar_light, look.bar_light.elided(words.title, right - after_name), after_name, rect
        )


def _text(painter: QPainter, face: Face, text: str, x: float, rect: QRectF) -> None:
    face.draw(painter, x, rect.top() + rect.height() / 2, text)


def _icon(
    painter: QPainter, look: Look, name: str, colour: QColor, x: float, middle: float, size: int = BAR_ICON
) -> None:
    painter.drawPixmap(QPointF(round(x), round(middle - size / 2)), look.icon(name, colour, size))


def paint_margin(painter: QPainter, rect: QRectF, entry: Entry, look: Look, *, before: bool) -> None:
    """Paint setup or teardown: striped, square, lower than the show; named where there is room."""
    hue = hue_of(look, entry.item)
    painter.fillRect(rect, look.patterns.margin(look.color(hue.fill), look.color("base")))
    painter.setPen(QPen(look.color(hue.outline), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
    size, middle = 12, rect.top() + rect.height() / 2
    if rect.width() < size + 4 or entry.item.redacted:
        return
    ink = look.color(hue.text)
    _icon(painter, look, "tools" if before else "package", ink, rect.left() + 3, middle, size)
    name = translate("PlannerBar", "Setup") if before else translate("PlannerBar", "Teardown")
    if look.small_light.width(name) <= rect.width() - size - 5:
        plate = QRectF(
            rect.left() + size + 3, rect.top() + 1, look.small_light.width(name) + 1, rect.height() - 2
        )
        painter.fillRect(plate, look.color("base"))
        painter.setPen(ink)
        _text(painter, look.small_light, name, rect.left() + size + 4, rect)


def paint_block(painter: QPainter, rect: QRectF, reason: str, look: Look, *, icon: str = "tool") -> None:
    """Paint upkeep or an outage: cross-hatched, its reason on a plate of its own."""
    hue = look.palette.campus
    path = QPainterPath()
    path.addRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(path, look.color(hue.fill))
    painter.fillPath(path, QBrush(look.patterns.upkeep(look.color("base"))))
    painter.setPen(Qt.PenStyle.NoPen)
    _strip(painter, rect, look.color(hue.strong))
    painter.setPen(QPen(look.color(hue.outline), 1.0))
    painter.drawPath(path)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    left = max(rect.left(), 0.0)
    room = rect.right() - left - 3 * PAD - BAR_ICON
    text = look.bar.elided(reason, room) if room > NAME_ROOM else ""
    width = look.bar.width(text) + GAP if text else 0
    plate = QRectF(left + STATE_STRIP + 1, rect.top() + 1, BAR_ICON + 8 + width, rect.height() - 2)
    if plate.right() <= rect.right():
        painter.fillRect(plate, look.color("base"))
        middle = rect.top() + rect.height() / 2
        _icon(painter, look, icon, look.color(hue.strong), left + 7, middle)
        painter.setPen(look.color(hue.text))
        _text(painter, look.bar, text, left + 7 + BAR_ICON + 3, rect)


def paint_more(painter: QPainter, rect: QRectF, hidden: tuple[Entry, ...], look: Look) -> None:
    """Paint « + 2  Neuralis · Univ. Rhéna »: how many found no room, and who they are as far as they fit."""
    count = f"+ {len(hidden)}"
    x = rect.left() + 9
    painter.setPen(look.color("accent"))
    _text(painter, look.bar, count, x, rect)
    x += look.bar.width("+ 0") + 8
    names = " · ".join(dict.fromkeys(caption(entry.item) for entry in hidden))
    painter.setPen(look.color("text2"))
    _text(painter, look.bar_light, look.bar_light.elided(names, rect.right() - x - 4), x, rect)
