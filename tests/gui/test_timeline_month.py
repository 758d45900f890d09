"""The month: resources as rows, days as narrow columns; pointer, keys, wheel and screen reader as in day and week."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from campus_desk.ui.theme import Theme
from campus_desk.ui.timeline.accessibility import PlannerInterface
from campus_desk.ui.timeline.campus_day import campus_date
from campus_desk.ui.timeline.canvas import CELLS_LEFT, CELLS_TOP
from campus_desk.ui.timeline.look import Face
from campus_desk.ui.timeline.periods import Period
from campus_desk.ui.timeline.proposal import Intent, Proposal
from campus_desk.ui.timeline.view import PlannerView
from tests.gui.test_timeline_zoom import turn
from tests.gui.timeline_scene import Asked, Hand, key, make_view, present
from tests.unit.made_up_campus import NOW, TUESDAY, Campus, at, design_month, month, wall_of_month

Opener = Callable[..., PlannerView]
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SIZE = (1218, 750)


@pytest.fixture
def open_month(theme: Theme, qtbot: QtBot) -> Opener:
    def opener(campus: Campus | None = None, **more: object) -> PlannerView:
        options = {"size": SIZE, **more}
        view = make_view(theme, campus or design_month(), month(), **options)  # type: ignore[arg-type]
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


def one(view: PlannerView, customer: str) -> object:
    return next(
        i for i in view.scene.model.items if i.customer == customer and campus_date(i.starts_at) == TUESDAY
    )


# --- what is shown ----------------------------------------------------------------------------------------------------


def test_item_1_the_whole_month_is_in_sight(open_month: Opener) -> None:
    view = open_month()
    assert view.period is Period.MONTH
    assert view.days == month()
    assert view.horizontalScrollBar().maximum() == 0


def test_item_10_the_header_has_weeks_days_and_how_full_they_are(
    open_month: Opener, written: list[str]
) -> None:
    picture(open_month())
    assert {f"S\u00a0{week}" for week in (45, 46, 47, 48)} <= set(written)
    assert "Novembre 2026" in written
    assert {str(day) for day in range(1, 31)} <= set(written)
    assert "42" in written, "tuesday the 10th"


def test_item_10_a_month_that_begins_in_the_week_of_another_year(
    open_month: Opener, written: list[str], theme: Theme, qtbot: QtBot
) -> None:
    view = make_view(theme, design_month(), Period.MONTH.days(date(2027, 1, 1)), size=SIZE)
    qtbot.addWidget(view)
    present(view)
    picture(view)
    assert "S\u00a053" in written


def test_item_11_weekends_and_public_holidays_look_different(open_month: Opener, theme: Theme) -> None:
    view = open_month()
    image = picture(view)

    def ground(day: int) -> str:
        left, _ = view.scene.geometry.axis.day_edges(day - 1)
        return image.pixelColor(CELLS_LEFT + left + 2, 30).name()

    assert ground(9) == theme.palette.header.lower()
    assert ground(11) == ground(14) == ground(15) != ground(9)
    assert ground(10) == theme.palette.accent_tint.lower()


def test_item_15_a_narrow_bar_tells_its_state_by_more_than_its_colour(
    open_month: Opener, theme: Theme
) -> None:
    view = open_month()
    hand, image = Hand(view), picture(view)
    option = next(
        i
        for i in view.scene.model.items
        if i.customer == "Forge Médicale" and campus_date(i.starts_at) == TUESDAY
    )
    band, figure = hand.figure(option)
    x = CELLS_LEFT + (figure.left + figure.right) // 2
    column = [image.pixelColor(x, CELLS_TOP + band.top + y).name() for y in range(figure.top, figure.bottom)]
    assert len(set(column)) == 2, "dashed"
    band, figure = hand.figure(one(view, "Cardiolib"))  # type: ignore[arg-type]
    x = CELLS_LEFT + (figure.left + figure.right) // 2
    column = [image.pixelColor(x, CELLS_TOP + band.top + y).name() for y in range(figure.top, figure.bottom)]
    assert column[0] == theme.palette.tenant.strong.lower(), "a strong head"
    assert column[-1] == theme.palette.tenant.outline.lower()
    assert len(set(column)) == 2


def test_an_empty_month_says_nothing_is_booked(open_month: Opener, written: list[str]) -> None:
    campus = design_month()
    campus.items.clear()
    picture(open_month(campus))
    assert "0" in written


# --- pointer and keys -------------------------------------------------------------------------------------------------


def test_item_25_a_drag_moves_by_whole_days_and_to_another_row(open_month: Opener) -> None:
    view = open_month()
    hand, asked = Hand(view), Asked(view)
    item = one(view, "Hélia")
    thursday = date(2026, 11, 19)
    hand.drag(hand.on_booking(item), hand.at("Salle Kléber", at(18, thursday)))  # type: ignore[arg-type]
    proposal = asked.only
    assert proposal.intent is Intent.MOVE
    assert (proposal.start, proposal.end) == (at(13, thursday), at(14.5, thursday))
    assert proposal.row_id == hand.row("Salle Kléber").id


def test_item_29_esc_gives_the_drag_up(open_month: Opener) -> None:
    view = open_month()
    hand, asked = Hand(view), Asked(view)
    start = hand.on_booking(one(view, "Hélia"))  # type: ignore[arg-type]
    hand.press(start)
    hand.move(hand.at("Salle Kléber", at(14, date(2026, 11, 19))))
    assert view.dragging.is_active
    key(view, Qt.Key.Key_Escape)
    hand.release(start)
    assert asked.proposals == []


def test_item_20_a_double_click_on_an_empty_day_asks_for_its_first_free_hour(open_month: Opener) -> None:
    view = open_month()
    hand, asked = Hand(view), Asked(view)
    friday = date(2026, 11, 20)
    hand.double_click(hand.at("Salle Broglie", at(18, friday)))
    assert asked.only == Proposal(
        Intent.CREATE,
        hand.row("Salle Broglie").id,
        hand.row("Salle Broglie").id,
        at(9, friday),
        at(10, friday),
    )


def test_item_1_a_click_on_a_day_of_the_header_asks_for_that_day(open_month: Opener) -> None:
    view = open_month()
    asked = Asked(view)
    left, right = view.scene.geometry.axis.day_edges(18)
    Hand(view).click(QPoint(CELLS_LEFT + (left + right) // 2, 30))
    assert asked.others == [("day", date(2026, 11, 19))]


def test_item_39_the_card_of_a_narrow_bar_is_shown_from_near_by(open_month: Opener, qtbot: QtBot) -> None:
    view = open_month()
    hand = Hand(view)
    hand.hover(hand.on_booking(one(view, "Novéa")) + QPoint(2, 0))  # type: ignore[arg-type]
    qtbot.waitUntil(view.hovering.card.isVisible)


def test_item_35_ctrl_click_selects_bars(open_month: Opener) -> None:
    view = open_month()
    hand = Hand(view)
    chosen = [one(view, "Hélia"), one(view, "Cardiolib")]
    for item in chosen:
        hand.click(hand.on_booking(item), CTRL)  # type: ignore[arg-type]
    assert {i.booking_id for i in view.selected_items} == {i.booking_id for i in chosen}  # type: ignore[attr-defined]


def test_item_40_a_double_click_opens_a_booking(open_month: Opener) -> None:
    view = open_month()
    hand, asked = Hand(view), Asked(view)
    from PySide6.QtTest import QTest

    item = one(view, "Abeille")
    QTest.mouseDClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        hand.on_booking(item),  # type: ignore[arg-type]
    )
    assert asked.others == [("edit", item)]


def test_item_41_the_menu_of_an_empty_day_offers_its_first_free_hour(open_month: Opener) -> None:
    view = open_month()
    hand, asked = Hand(view), Asked(view)
    place = hand.at("Salle Broglie", at(17, date(2026, 11, 20)))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    ((kind, proposal),) = asked.others
    assert kind == "menu"
    assert isinstance(proposal, Proposal)
    assert proposal.start == at(9, date(2026, 11, 20))


def test_item_47_arrows_walk_by_days_and_alt_moves_by_days(open_month: Opener) -> None:
    view = open_month()
    asked = Asked(view)
    item = one(view, "Mirabel Santé")
    view.focus_booking(item.booking_id)  # type: ignore[attr-defined]
    key(view, Qt.Key.Key_Right, ALT)
    moved = asked.only
    assert moved.start == item.starts_at + 86400  # type: ignore[attr-defined]
    view.settle()
    key(view, Qt.Key.Key_Right)
    focus = view.scene.focus
    assert focus is not None
    assert campus_date(focus.start) == TUESDAY + timedelta(days=1)


def test_pgup_and_pgdown_ask_for_another_month(open_month: Opener) -> None:
    view = open_month()
    asked = Asked(view)
    key(view, Qt.Key.Key_PageDown)
    key(view, Qt.Key.Key_PageUp)
    assert asked.others == [("period", 1), ("period", -1)]


# --- zoom -------------------------------------------------------------------------------------------------------------


def test_item_45_the_wheel_goes_on_from_the_month_into_the_week(open_month: Opener) -> None:
    view = open_month()
    wanted: list[tuple[Period, date]] = []
    view.period_wanted.connect(lambda period, day: wanted.append((period, day)))
    place = Hand(view).at("Salle Kléber", at(12, date(2026, 11, 19)))
    for _ in range(30):
        turn(view, place, 1, CTRL)
        if wanted:
            break
    assert wanted == [(Period.WEEK, date(2026, 11, 19))]
    campus = design_month()
    view.set_snapshot(campus.catalogue, campus.items, Period.WEEK.days(date(2026, 11, 19)))
    assert view.zoom == 1.0
    assert view.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("hours", [8.5, 13, 18])
def test_item_45_what_lies_under_the_pointer_stays_there_into_the_day_and_back(
    open_month: Opener, hours: float
) -> None:
    campus, thursday = design_month(), date(2026, 11, 19)
    view = open_month(campus)
    view.set_snapshot(campus.catalogue, campus.items, Period.WEEK.days(thursday))

    def shown(period: Period, day: date) -> None:
        view.set_snapshot(campus.catalogue, campus.items, period.days(day))

    view.period_wanted.connect(shown)
    place = Hand(view).at("Salle Kléber", at(hours, thursday))
    for _ in range(40):
        turn(view, place, 1, CTRL)
        if view.period is Period.DAY:
            break
    assert view.days == (thursday,)
    before = view.scene.geometry.axis.time_at(place.x() - CELLS_LEFT + view.scene.scroll_x)
    assert abs(before - at(hours, thursday)) <= 900
    for _ in range(6):
        turn(view, place, -1, CTRL)
    assert view.period is Period.WEEK
    after = view.scene.geometry.axis.time_at(place.x() - CELLS_LEFT + view.scene.scroll_x)
    assert campus_date(after) == thursday


# --- as large as a campus is ------------------------------------------------------------------------------------------


def test_item_1_a_large_month_is_painted_once_and_scrolled_from_what_was_painted(open_month: Opener) -> None:
    view = open_month(wall_of_month(), size=(1920, 1080))
    bar = view.verticalScrollBar()
    for value in range(0, bar.maximum() + 100, 100):
        bar.setValue(value)
        picture(view)
    painted = view.canvas.rows.painted
    assert painted == 60, "one picture for each row"
    for value in range(bar.maximum(), 0, -37):
        bar.setValue(value)
        picture(view)
    assert view.canvas.rows.painted == painted


def test_item_25_a_drag_in_a_large_month_moves_by_whole_days(open_month: Opener) -> None:
    view = open_month(wall_of_month(), size=(1920, 1080))
    hand, asked = Hand(view), Asked(view)
    item = next(i for i in view.scene.model.items if i.starts_at > NOW.timestamp())
    name = view.scene.model.entry_of(item.booking_id)[0].resource.name  # type: ignore[index]
    target = campus_date(item.starts_at) + timedelta(days=3)
    hand.drag(hand.on_booking(item), hand.at(name, at(12, target)))
    assert asked.only.start - item.starts_at == 3 * 86400


def test_item_50_the_bookings_of_a_month_are_named_with_their_day(open_month: Opener) -> None:
    view = open_month()
    interface = QAccessible.queryAccessibleInterface(view)
    assert isinstance(interface, PlannerInterface)
    names = [interface.child(n).text(QAccessible.Text.Name) for n in range(interface.childCount())]
    assert any("Salle Orangerie" in name and "10 nov." in name and "Hélia" in name for name in names)


def test_item_50_a_large_month_is_walked_through_without_laying_it_out_for_each_child(
    open_month: Opener,
) -> None:
    view = open_month(wall_of_month(60, 9000), size=(1920, 1080))
    interface = QAccessible.queryAccessibleInterface(view)
    assert isinstance(interface, PlannerInterface)
    count = interface.childCount()
    assert count > 3000
    assert interface.in_sight() is interface.in_sight(), "kept until something changes"
    names = {interface.child(n).text(QAccessible.Text.Name) for n in range(count)}
    assert len(names) == count
    view.verticalScrollBar().setValue(200)
    assert {interface.child(n).text(QAccessible.Text.Name) for n in range(interface.childCount())} != names
