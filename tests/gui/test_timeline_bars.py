"""How a booking looks: text that gives way, margins, states, what may not be told (items 13 to 19)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from campus_desk.domain.opening_hours import Closure, ClosureKind
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.ui.theme import Theme, ThemeMode
from campus_desk.ui.timeline.canvas import CELLS_LEFT, CELLS_TOP
from campus_desk.ui.timeline.dress import dress_of
from campus_desk.ui.timeline.look import Face
from campus_desk.ui.timeline.measures import STATE_STRIP
from campus_desk.ui.timeline.view import PlannerView
from tests.gui.timeline_scene import Hand, make_view, present
from tests.unit.made_up_campus import (
    TUESDAY,
    WEDNESDAY,
    Campus,
    at,
    design_day,
    design_week,
    opened,
    week,
)

Opener = Callable[..., PlannerView]


@pytest.fixture
def open_planner(theme: Theme, qtbot: QtBot) -> Opener:
    def opener(campus: Campus, **more: object) -> PlannerView:
        view = make_view(theme, campus, **more)  # type: ignore[arg-type]
        qtbot.addWidget(view)
        present(view)
        return view

    return opener


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every text that is painted, in order."""
    texts: list[str] = []
    draw = Face.draw

    def note(face: Face, painter: QPainter, x: float, middle: float, text: str) -> None:
        texts.append(text)
        draw(face, painter, x, middle, text)

    monkeypatch.setattr(Face, "draw", note)
    return texts


def picture(view: PlannerView) -> QImage:
    return view.viewport().grab().toImage()


def colour(image: QImage, place: QPoint) -> str:
    return image.pixelColor(place).name().upper()


def one_bar(length: float, **more: object) -> Campus:
    campus = opened(Campus())
    campus.room("Salle Vosges", capacity=100)
    campus.resources[0] = replace(campus.resources[0], capacity=40)
    campus.book(1, 12, 12 + length, "Neuralis", title="Assemblée", attendees=30, **more)  # type: ignore[arg-type]
    return campus


@pytest.mark.parametrize(
    ("pixels", "expected"),
    [
        (240, ["30/40", "Neuralis", "Assemblée"]),
        (200, ["30/40", "Neuralis", "Assemblée"]),
        (176, ["30/40", "Neuralis", "Assembl…"]),
        (150, ["Neuralis", "Assemblée"]),
        (90, ["Neuralis"]),
        (62, ["Neuralis"]),
        (48, ["Neur…"]),
        (24, []),
    ],
)
def test_the_text_of_a_bar_gives_way_in_a_fixed_order(
    open_planner: Opener, written: list[str], pixels: int, expected: list[str]
) -> None:
    view = open_planner(one_bar(pixels / 60))
    picture(view)
    assert [t for t in written if t.startswith(("30", "Neu", "Ass"))] == expected


def test_text_is_never_cut_in_the_middle(open_planner: Opener, written: list[str]) -> None:
    picture(open_planner(design_day(), size=(700, 700)))
    assert not [t for t in written if "…" in t[:-1]]


def test_the_week_begins_with_the_time_and_counts_what_is_left_over(
    open_planner: Opener, written: list[str]
) -> None:
    picture(open_planner(design_week(), days=week(), size=(1240, 750)))
    assert "09:00 Alsace BioForum" in written
    assert "+ 2" in written


def test_item_13_setup_and_teardown_are_drawn_apart(open_planner: Opener) -> None:
    view = open_planner(design_day())
    hand, image = Hand(view), picture(view)
    hall = view.scene.model.items[0]
    band, figure = hand.figure(hall)
    top = band.top + figure.top - view.scene.scroll_y + CELLS_TOP + 4
    x = round(view.scene.geometry.axis.x_of(at(8.5))) - view.scene.scroll_x + CELLS_LEFT
    beside_the_show = image.pixelColor(QPoint(x, top)).name().upper()
    assert beside_the_show in ("#FFFFFF", "#F6F8F8")


def test_item_15_states_differ_without_colour(open_planner: Opener) -> None:
    """Confirmed, ended and option of one customer group are told apart in greyscale."""
    campus = opened(Campus())
    campus.room("Salle Vosges")
    ended = campus.book(1, 8, 9.75, "Neuralis")
    confirmed = campus.book(1, 11, 12.75, "Neuralis")
    option = campus.book(1, 14, 15.75, "Neuralis", option=True)
    view = open_planner(campus)
    hand = Hand(view)
    image = picture(view).convertToFormat(QImage.Format.Format_Grayscale8)
    looks = []
    for item in (ended, confirmed, option):
        middle = hand.on_booking(item)
        looks.append(image.copy(QRect(middle - QPoint(52, 13), middle + QPoint(52, 13))))
    assert looks[0] != looks[1]
    assert looks[1] != looks[2]
    assert looks[0] != looks[2]


def test_item_17_the_past_is_dimmed_in_the_background_only(open_planner: Opener, theme: Theme) -> None:
    view = open_planner(design_day())
    hand, image = Hand(view), picture(view)
    assert colour(image, hand.at("Salle Kléber", at(9.7))) != theme.palette.base
    assert colour(image, hand.at("Salle Kléber", at(13.7))) == theme.palette.base
    ended = hand.on_booking(view.scene.model.items[3], "end")
    assert colour(image, ended - QPoint(4, 6)) == theme.palette.academic.fill


def test_item_18_the_dark_palette_repaints_everything(open_planner: Opener, theme: Theme) -> None:
    view = open_planner(design_day())
    light = picture(view)
    theme.set_mode(ThemeMode.DARK)
    dark = picture(view)
    place = QPoint(CELLS_LEFT - 30, view.viewport().height() - 5)
    assert QColor(colour(light, place)).lightness() > 200
    assert QColor(colour(dark, place)).lightness() < 60


def test_somebody_elses_booking_says_busy_and_nothing_else(open_planner: Opener, written: list[str]) -> None:
    campus = opened(Campus())
    campus.room("Salle Vosges", capacity=40)
    campus.items.append(
        replace(campus.book(1, 12, 15, "", setup=30, redacted=True), attendees=12, title="geheim")
    )
    campus.items = campus.items[1:]
    view = open_planner(campus)
    picture(view)
    assert "Busy" in written
    assert not [t for t in written if "geheim" in t or ("12" in t and ":" not in t and "12/" in t)]


def test_an_invoiced_booking_is_drawn_with_a_lock(open_planner: Opener) -> None:
    plain, invoiced = one_bar(3), one_bar(3, invoiced=True)
    assert picture(open_planner(plain)) != picture(open_planner(invoiced))


def test_item_4_why_a_row_is_out_of_order_is_read_wherever_one_has_scrolled_to(
    open_planner: Opener, written: list[str]
) -> None:
    campus = opened(Campus())
    room = campus.room("Salle Vosges")
    span = TimeSlot.of_epoch(at(7, TUESDAY - timedelta(days=1)), at(18, WEDNESDAY))
    campus.closures = [Closure(span, "Révision", resource_id=room, kind=ClosureKind.UPKEEP)]
    item = campus.book(1, 11, 14.5, "Neuralis")
    view = open_planner(campus, size=(700, 400))
    bar = view.horizontalScrollBar()
    band = view.scene.geometry.band_of(room)
    assert band is not None
    middle = CELLS_TOP + band.top + band.height // 2

    def booking() -> QPoint:
        return QPoint(round(view.scene.geometry.axis.x_of(at(14))) + CELLS_LEFT - view.scene.scroll_x, middle)

    fill = dress_of(view.scene, item, view.theme.palette).hue.fill.upper()
    begins = round(view.scene.geometry.axis.x_of(item.starts_at))
    for scrolled in (begins - 150, begins - 90, begins - 30):
        bar.setValue(scrolled)
        written.clear()
        image = picture(view)
        assert "Révision" in written
        # The plate of the words begins in sight, and the booking still lies on the closure.
        plate = QRect(CELLS_LEFT + STATE_STRIP + 2, middle - 8, 3, 16)
        grounds = {
            colour(image, QPoint(x, y))
            for x in range(plate.left(), plate.right())
            for y in range(plate.top(), plate.bottom())
        }
        assert grounds == {view.theme.color("base").name().upper()}
        assert colour(image, booking()) == fill
