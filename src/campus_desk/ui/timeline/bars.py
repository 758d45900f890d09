"""How one booking looks: state as pattern, icon and colour together, and its text in the order it gives way."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from campus_desk.application.read_models import AgendaItem
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.ui.palette import Hue
from campus_desk.ui.timeline.agenda_model import ResourceRow
from campus_desk.ui.timeline.campus_day import wall_time
from campus_desk.ui.timeline.dress import Dress
from campus_desk.ui.timeline.lanes import Entry
from campus_desk.ui.timeline.look import Face, Look
from campus_desk.ui.timeline.measures import BAR_ICON, RADIUS, STATE_STRIP
from campus_desk.ui.timeline.states import ICONS, BarState

translate = QCoreApplication.translate

NAME_ROOM = 20
TITLE_ROOM = 30
GAP = 7
VALUE_OVERLAP = 4
"""A value at the end may come this much nearer to the name than the title does."""
PAD = 7
LEAST_PAD = 3
"""A name may come this near to the end of its bar before it is cut."""


ABSENT_DOTS = (1.5, 2.5)
OPTION_DASHES = (4.0, 3.0)
LATE_WIDTH = 1.5
LETTER_ROOM = 40
"""Below this width the letter of the group stands alone in its bar: it says what nothing else does."""


@dataclass(frozen=True, slots=True)
class _Style:
    """What a state looks like.

    Attributes:
        ground: Token or part of the hue the body is filled with; ``ink`` the part its text is written in.
        outline: Token or part of the hue of the line around it, empty for none; ``width`` its pixels.
        dashes: Lengths of dashes and gaps in pixels, empty for a solid line.
        strip: Token or part of the hue of the strip at the start, empty for none.
        icon_room: Below this width the icon gives way to the text: the body says enough.
        struck: Whether the text is struck through.
    """

    ground: str = "fill"
    ink: str = "text"
    outline: str = ""
    width: float = 1.0
    dashes: tuple[float, float] | tuple[()] = ()
    strip: str = ""
    icon_room: int = 0
    struck: bool = False


_STYLES = {
    BarState.CONFIRMED: _Style(outline="outline", strip="strong", icon_room=76),
    BarState.PRESENT: _Style("strong", "on_strong", icon_room=64),
    # The strip of what is over is paler than that of what is to come.
    BarState.FINISHED: _Style(strip="outline", icon_room=76),
    BarState.OPTION: _Style("base", outline="outline", dashes=OPTION_DASHES),
    BarState.LATE: _Style(outline="warn", width=LATE_WIDTH, strip="strong"),
    BarState.ABSENT: _Style("base", outline="control", dashes=ABSENT_DOTS, struck=True),
    BarState.CLOSED: _Style(outline="outline", strip="strong"),
    BarState.UPKEEP: _Style(outline="outline", strip="strong"),
    BarState.OUTAGE: _Style(outline="danger", strip="danger"),
    BarState.BUSY: _Style(outline="outline"),
}


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


def text_colour(look: Look, hue: Hue, state: BarState) -> QColor:
    """Return the colour of the text of a bar."""
    return look.color(_tinted(_STYLES[state].ink, hue))


def sign_colour(look: Look, hue: Hue, state: BarState) -> QColor:
    """Return the colour of a state's drawing: late guests and what is broken speak in their own ink."""
    if state is BarState.LATE:
        return look.color("warn")
    return look.color("danger") if state is BarState.OUTAGE else text_colour(look, hue, state)


def paint_body(painter: QPainter, rect: QRectF, look: Look, hue: Hue, state: BarState) -> None:
    """Paint the body of a bar: fill or pattern, outline, strip."""
    style = _STYLES[state]
    inset = style.width / 2
    inner = rect.adjusted(inset, inset, -inset, -inset)
    body = inner if style.outline else rect
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color(_tinted(style.ground, hue)))
    painter.drawRoundedRect(body, RADIUS, RADIUS)
    if state is BarState.OPTION:
        painter.setBrush(look.patterns.option(look.color(hue.fill)))
        painter.drawRoundedRect(body, RADIUS, RADIUS)
    elif state in (BarState.UPKEEP, BarState.OUTAGE, BarState.CLOSED):
        painter.setBrush(look.patterns.upkeep(look.color("base")))
        painter.drawRoundedRect(body, RADIUS, RADIUS)
    if style.strip:
        _strip(painter, rect, look.color(_tinted(style.strip, hue)))
    if style.outline:
        pen = QPen(look.color(_tinted(style.outline, hue)), style.width)
        if style.dashes:
            # Qt counts dashes in widths of the pen.
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([length / style.width for length in style.dashes])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(inner, RADIUS, RADIUS)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _tinted(name: str, hue: Hue) -> str:
    """Return the colour of a part of the hue, or the name of the token itself."""
    return str(getattr(hue, name, name))


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
    """The parts of a bar's text, in the order they stay; the group's letter is in its dress."""

    name: str
    title: str = ""
    value: str = ""
    invoiced: bool = False


def paint_bar(
    painter: QPainter, place: Place, entry: Entry, look: Look, dress: Dress, row: ResourceRow
) -> None:
    """Paint a booking over its hours; what of its text finds no room is left out in a fixed order."""
    item = entry.item
    paint_body(painter, place.body, look, dress.hue, dress.state)
    title = "" if item.redacted else " · ".join(part for part in (entry.part, item.title) if part)
    words = _Words(caption(item), title, value_text(entry, row), item.invoiced)
    _paint_words(painter, place.words, words, look, dress)


def paint_chip(
    painter: QPainter, place: Place, entry: Entry, look: Look, dress: Dress, *, spans: bool
) -> None:
    """Paint a booking in the cell of its day: the time first; over several days the title and both ends."""
    item = entry.item
    paint_body(painter, place.body, look, dress.hue, dress.state)
    if spans:
        value = look.formatter.span(TimeSlot.of_epoch(item.starts_at, item.ends_at))
        words = _Words(caption(item), "" if item.redacted else item.title, value)
    else:
        words = _Words(f"{wall_time(item.starts_at)} {caption(item)}")
    _paint_words(painter, place.words, words, look, dress)


def paint_named(painter: QPainter, place: Place, entry: Entry, where: str, look: Look, dress: Dress) -> None:
    """Paint a booking away from its row: with its title, and where it is at the end."""
    item = entry.item
    paint_body(painter, place.body, look, dress.hue, dress.state)
    words = _Words(caption(item), "" if item.redacted else item.title, where)
    _paint_words(painter, place.words, words, look, dress)


def _paint_words(painter: QPainter, rect: QRectF, words: _Words, look: Look, dress: Dress) -> None:
    style, icon = _STYLES[dress.state], ICONS[dress.state]
    ink = text_colour(look, dress.hue, dress.state)
    sign = sign_colour(look, dress.hue, dress.state)
    left, right = rect.left(), rect.right() - PAD
    middle = rect.top() + rect.height() / 2
    if dress.letter:
        width = look.small.width(dress.letter)
        painter.setPen(ink)
        if rect.width() < LETTER_ROOM:
            _text(painter, look.small, dress.letter, rect.center().x() - width / 2 + 1, rect)
            return
        _text(painter, look.small, dress.letter, right + 2 - width, rect)
        right -= width + 5
    with_icon = bool(icon) and rect.width() >= style.icon_room
    name_room = right - left - (BAR_ICON + 11 if with_icon else PAD)
    if name_room < NAME_ROOM:
        if icon and rect.width() >= BAR_ICON + 4:
            centre = rect.center().x()
            _icon(painter, look, icon, sign, centre - BAR_ICON / 2 + 1, middle)
        return
    if with_icon:
        _icon(painter, look, icon, sign, left + 8, middle)
    x = left + (8 + BAR_ICON + 3 if with_icon else PAD)
    if words.invoiced and right - x > look.bar.width(words.name) + 18:
        _icon(painter, look, "lock", ink, right - 11, middle, 12)
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
    end = after_name - GAP
    if words.title and name == words.name and right - after_name >= min(least_title - GAP, right):
        title = look.bar_light.elided(words.title, right - after_name)
        _text(painter, look.bar_light, title, after_name, rect)
        end = after_name + look.bar_light.width(title)
    if style.struck:
        painter.fillRect(QRectF(x, round(middle), end - x, 1), ink)


def _text(painter: QPainter, face: Face, text: str, x: float, rect: QRectF) -> None:
    face.draw(painter, x, rect.top() + rect.height() / 2, text)


def _icon(
    painter: QPainter, look: Look, name: str, colour: QColor, x: float, middle: float, size: int = BAR_ICON
) -> None:
    painter.drawPixmap(QPointF(round(x), round(middle - size / 2)), look.icon(name, colour, size))


def paint_margin(
    painter: QPainter, rect: QRectF, entry: Entry, look: Look, hue: Hue, *, before: bool
) -> None:
    """Paint setup or teardown: striped, square, lower than the show; named where there is room."""
    painter.fillRect(rect, look.patterns.margin(look.color(hue.fill), look.color("base")))
    painter.setPen(QPen(look.color(hue.outline), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    # Smoothed, it is as wide on all four sides on a screen at 150 % too.
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
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


def paint_block(
    painter: QPainter, rect: QRectF, reason: str, look: Look, state: BarState, edge: float = 0.0
) -> None:
    """Paint a closure, upkeep or an outage: cross-hatched, its reason on a plate that begins right of ``edge``."""
    hue = look.palette.campus
    paint_body(painter, rect, look, hue, state)
    left = max(rect.left(), edge)
    room = rect.right() - left - 3 * PAD - BAR_ICON
    text = look.bar.elided(reason, room) if room > NAME_ROOM else ""
    width = look.bar.width(text) + GAP if text else 0
    plate = QRectF(left + STATE_STRIP + 1, rect.top() + 1.5, BAR_ICON + 8 + width, rect.height() - 3)
    if plate.right() <= rect.right():
        painter.fillRect(plate, look.color("base"))
        middle = rect.top() + rect.height() / 2
        _icon(painter, look, ICONS[state], sign_colour(look, hue, state), left + 7, middle)
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
