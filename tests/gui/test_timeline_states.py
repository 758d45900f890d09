"""What the bars say about guests and closures: present, late, absent, over, upkeep, outage (items 13, 15 to 19)."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QImage, QPainter

from campus_desk.application.read_models import AgendaItem
from campus_desk.domain.opening_hours import Closure, ClosureKind
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.theme import Theme, ThemeMode
from campus_desk.ui.timeline.bars import paint_body, sign_colour
from campus_desk.ui.timeline.canvas import CELLS_LEFT, CELLS_TOP
from campus_desk.ui.timeline.colouring import ColourBy, Colouring
from campus_desk.ui.timeline.look import Look
from campus_desk.ui.timeline.row_figures import Shape
from campus_desk.ui.timeline.states import ICONS, BarState, state_of
from campus_desk.ui.timeline.view import PlannerView
from tests.gui.timeline_scene import Hand, Opener
from tests.unit.made_up_campus import ACADEMIC, NOW, TENANT, WEDNESDAY, Campus, at, opened

PRESENT = int(NOW.timestamp())


def one(start: float = 10, end: float = 12, **more: object) -> tuple[Campus, AgendaItem]:
    """Return a campus with one booking, at 10:24."""
    campus = opened(Campus())
    campus.room("Salle Ill", capacity=16)
    item = replace(campus.book(1, start, end, "Helvia Implants", TENANT), **more)  # type: ignore[arg-type]
    campus.items = [item]
    return campus, item


def probe(view: PlannerView, item: AgendaItem, dx: int, dy: int) -> str:
    """Return the colour at a place of a bar, counted from its left top corner."""
    band, figure = Hand(view).figure(item)
    image = view.viewport().grab().toImage()
    scene = view.scene
    left, top = figure.left - scene.scroll_x + CELLS_LEFT, band.top + figure.top - scene.scroll_y + CELLS_TOP
    return image.pixelColor(left + dx, top + dy).name().upper()


@pytest.mark.parametrize(
    ("more", "kept_since", "expected"),
    [
        ({}, None, BarState.CONFIRMED),
        ({}, at(10), BarState.LATE),
        ({}, at(10.1), BarState.CONFIRMED),
        ({"checked_in_at": at(10)}, at(8), BarState.PRESENT),
        ({"checked_in_at": at(10), "checked_out_at": at(10.2)}, at(8), BarState.FINISHED),
        ({"no_show": True}, at(8), BarState.ABSENT),
        ({"redacted": True}, at(8), BarState.BUSY),
    ],
)
def test_item_13_the_state_of_a_running_booking(
    more: dict[str, object], kept_since: int | None, expected: BarState
) -> None:
    _, item = one(**more)  # type: ignore[arg-type]
    assert state_of(item, PRESENT, kept_since=kept_since) is expected


def test_item_13_late_is_who_should_have_come_ten_minutes_ago_today_and_can_still() -> None:
    _, item = one()
    states = {
        minute: state_of(item, at(10) + minute * 60, kept_since=at(8)) for minute in (0, 9, 10, 119, 120)
    }
    assert [minute for minute, state in states.items() if state is BarState.LATE] == [10, 119]
    assert states[120] is BarState.FINISHED
    _, long = one(10, 40)
    assert state_of(long, at(11, WEDNESDAY), kept_since=at(0, WEDNESDAY)) is BarState.CONFIRMED


def test_item_13_bodies_say_whether_the_guests_are_there(open_planner: Opener, theme: Theme) -> None:
    hue = theme.palette.tenant
    for more, body in (
        ({}, hue.fill),
        ({"checked_in_at": at(10)}, hue.strong),
        ({"no_show": True}, theme.palette.base),
    ):
        campus, item = one(**more)
        assert probe(open_planner(campus), item, 60, 4) == body


def test_item_13_late_guests_have_an_outline_and_a_sign_in_the_ink_of_warnings(
    open_planner: Opener, theme: Theme
) -> None:
    campus, item = one()
    view = open_planner(campus)
    view.set_reception(kept_since=at(8))
    assert probe(view, item, 60, 0) == theme.palette.warn
    campus, item = one()
    assert probe(open_planner(campus), item, 60, 0) == theme.palette.tenant.outline


def test_item_13_a_tile_follows_a_check_in_elsewhere_at_once(open_planner: Opener) -> None:
    campus, item = one()
    view = open_planner(campus)
    before = view.viewport().grab().toImage()
    view.set_reception(kept_since=at(8))
    assert view.viewport().grab().toImage() != before
    assert item in view.scene.model.items


def test_item_13_what_guests_leave_unused_is_free_and_shown_so(open_planner: Opener) -> None:
    campus, item = one(checked_in_at=at(10), checked_out_at=at(10.25), blocked_to=at(10.5))
    view = open_planner(campus)
    row = next(iter(view.scene.model.rows))
    figures = {f.shape: f for f in view.scene.geometry.figures_of(row)}
    axis = view.scene.geometry.axis
    assert figures[Shape.BAR].right == round(axis.x_of(at(10.25))) - 1
    assert figures[Shape.TEARDOWN].right == round(axis.x_of(at(10.5))) - 1
    assert item.ends_at == at(12)


def test_item_13_what_nobody_came_to_lies_below_what_was_booked_since(open_planner: Opener) -> None:
    campus, absent = one(no_show=True, blocked_to=at(10.25))
    since = campus.book(1, 10.5, 11.5, "Novalia", ACADEMIC)
    view = open_planner(campus)
    hand = Hand(view)
    hit = view._hit(hand.at("Salle Ill", at(11)).toPointF())
    assert hit is not None
    assert hit.entry is not None
    assert hit.entry.item is since
    beside = view._hit(hand.at("Salle Ill", at(11.75)).toPointF())
    assert beside is not None
    assert beside.entry is not None
    assert beside.entry.item.booking_id == absent.booking_id


@pytest.mark.parametrize(
    ("kind", "token"), [(ClosureKind.UPKEEP, "#67777F"), (ClosureKind.OUTAGE, "#A81628")]
)
def test_item_13_upkeep_and_outage_of_a_resource_differ(
    open_planner: Opener, kind: ClosureKind, token: str, written: list[str]
) -> None:
    campus = opened(Campus())
    laser = campus.room("Découpe laser", kind=2)
    campus.closures.append(
        Closure(TimeSlot.of_epoch(at(9.5), at(16)), "Panne source laser", resource_id=laser, kind=kind)
    )
    view = open_planner(campus)
    image = view.viewport().grab().toImage()
    band = Hand(view).band("Découpe laser")
    x = round(view.scene.geometry.axis.x_of(at(12))) - view.scene.scroll_x + CELLS_LEFT
    top = band.top + CELLS_TOP + view.scene.geometry.blocks_of(band.row)[0].top  # type: ignore[arg-type]
    assert image.pixelColor(x, top).name().upper() == token
    assert "Panne source laser" in written


def sample(theme: Theme, state: BarState) -> QImage:
    """Return a bar of 60 × 26 pixels with its drawing, in greys."""
    image = QImage(60, 26, QImage.Format.Format_RGB32)
    image.fill(theme.color("base"))
    look = Look(theme, Formatter("fr"), 1.0)
    painter = QPainter(image)
    hue = look.palette.campus if state in (BarState.UPKEEP, BarState.OUTAGE) else look.palette.tenant
    paint_body(painter, QRectF(0, 0, 60, 26), look, hue, state)
    painter.drawPixmap(QPoint(9, 6), look.icon(ICONS[state], sign_colour(look, hue, state), 13))
    painter.end()
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


@pytest.mark.parametrize("mode", [ThemeMode.LIGHT, ThemeMode.DARK])
def test_item_19_all_states_differ_in_greys(theme: Theme, mode: ThemeMode) -> None:
    theme.set_mode(mode)
    states = [state for state in BarState if ICONS[state]]
    samples = {state: sample(theme, state) for state in states}
    for one_state, other in combinations(states, 2):
        pairs = [
            abs(samples[one_state].pixelColor(x, y).value() - samples[other].pixelColor(x, y).value())
            for x in range(60)
            for y in range(26)
        ]
        assert sum(difference > 24 for difference in pairs) > 25, (one_state, other)


def test_item_19_a_letter_at_the_end_names_the_group(open_planner: Opener, written: list[str]) -> None:
    campus, _ = one(12, 14)
    campus.book(1, 14, 14.5, "Univ. Rhéna", ACADEMIC)
    view = open_planner(campus)
    view.viewport().grab()
    assert not {"T", "A"} & set(written)
    view.set_colouring(Colouring(letters=True))
    view.viewport().grab()
    assert {"T", "A"} <= set(written)


def test_item_15_and_16_colour_by_kind_and_by_state_reach_the_cached_rows(
    open_planner: Opener, theme: Theme
) -> None:
    campus, item = one(12, 14)
    view = open_planner(campus)
    assert probe(view, item, 60, 4) == theme.palette.tenant.fill
    view.set_colouring(Colouring.of(campus.catalogue, ColourBy.STATE))
    assert probe(view, item, 60, 4) == theme.palette.tenant.fill
    kinds = replace(Colouring.of(campus.catalogue, ColourBy.KIND), places={campus.resources[0].kind_id: 4})
    view.set_colouring(kinds)
    assert probe(view, item, 60, 4) == theme.palette.copper.fill


def test_item_17_the_past_is_dimmed_in_the_background_only(open_planner: Opener, theme: Theme) -> None:
    campus, item = one(8, 9)
    view = open_planner(campus)
    assert probe(view, item, 40, 4) == theme.palette.tenant.fill
    image = view.viewport().grab().toImage()
    hand = Hand(view)
    before, after = (
        image.pixelColor(hand.at("Salle Ill", at(hour)) + QPoint(7, 0)).name() for hour in (9.5, 13)
    )
    assert before != after


def test_item_39_the_card_says_state_in_words(open_planner: Opener) -> None:
    campus, item = one(checked_in_at=at(10))
    view = open_planner(campus)
    assert view.focus_booking(item.booking_id)
    view.hovering.toggle_pin((campus.resources[0].id, item.booking_id))
    assert view.hovering.card._state.text() == "Present"
