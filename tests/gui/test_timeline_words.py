"""What is said around the cells: waiting, nothing to show, tips, and what lies behind « + 2 »."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QApplication, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from campus_desk.ui.theme import Theme
from campus_desk.ui.timeline.canvas import CELLS_TOP
from campus_desk.ui.timeline.look import Face
from campus_desk.ui.timeline.view import PlannerView
from tests.gui.timeline_scene import Hand, key, make_view, present
from tests.unit.made_up_campus import Campus, at, design_day, design_week, opened, week

Opener = Callable[..., PlannerView]


@pytest.fixture
def open_planner(theme: Theme, qtbot: QtBot) -> Opener:
    def opener(campus: Campus, **more: object) -> PlannerView:
        view = make_view(theme, campus, **more)  # type: ignore[arg-type]
        qtbot.addWidget(view)
        present(view)
        return view

    return opener


def tip(view: PlannerView, place: QPoint, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return what the tool tip at a place of the viewport says."""
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, _widget: shown.append(text))
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    return shown[-1]


# --- nothing to show --------------------------------------------------------------------------------------------------


def test_item_14_a_filter_that_hides_every_row_says_so_and_offers_to_show_all(open_planner: Opener) -> None:
    view = open_planner(design_day())
    wanted: list[bool] = []
    view.all_rows_requested.connect(lambda: wanted.append(True))
    view.set_filter(lambda _resource: False)
    assert view._all_hidden.isVisible()
    assert f"{view.hidden_rows} row" in view._all_hidden.sentence
    button = view._all_hidden.findChild(QPushButton)
    assert button is not None
    button.click()
    assert wanted == [True]
    view.set_filter(None)
    assert not view._all_hidden.isVisible()


# --- tips -------------------------------------------------------------------------------------------------------------


def test_item_4_the_name_of_a_row_writes_out_its_drawings(
    open_planner: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = open_planner(design_day())
    band = Hand(view).band("Salle Vosges")
    text = tip(view, QPoint(60, CELLS_TOP + band.top + 10), monkeypatch)
    assert text.startswith("<qt>Salle Vosges<br>")
    assert "video conferencing, microphone" in text


def test_the_line_of_what_is_left_over_names_everybody_with_times(
    open_planner: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = open_planner(design_week(), days=week(), size=(1240, 750))
    hand = Hand(view)
    hidden = next(i for i in view.scene.model.items if i.customer == "Cardiolib")
    text = tip(view, hand.on_booking(hidden), monkeypatch)
    assert text == "<qt>10:30–12:00 Campus<br>13:30–15:30 Cardiolib<br>16:00–19:00 Forge Médicale</qt>"


def test_what_customers_typed_is_not_read_as_markup(
    open_planner: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    campus = opened(Campus())
    campus.room("<b>Salle</b>")
    view = open_planner(campus)
    text = tip(view, QPoint(60, CELLS_TOP + 32), monkeypatch)
    assert "&lt;b&gt;Salle&lt;/b&gt;" in text


def test_nothing_is_said_over_an_empty_place(open_planner: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    view = open_planner(design_day())
    assert tip(view, Hand(view).at("Salle Kléber", at(14)), monkeypatch) == ""
    assert tip(view, QPoint(100, 10), monkeypatch) == ""


# --- behind « + 2 » and beyond the edge -------------------------------------------------------------------------------


def test_item_39_a_booking_counted_in_a_line_can_be_focused_and_has_its_card(
    open_planner: Opener, qtbot: QtBot
) -> None:
    view = open_planner(design_week(), days=week(), size=(1240, 750))
    hidden = next(i for i in view.scene.model.items if i.customer == "Cardiolib")
    assert view.focus_booking(hidden.booking_id)
    key(view, Qt.Key.Key_Space)
    assert view.hovering.card.isVisible()
    assert view.hovering.card._who.text() == "Cardiolib"


def test_a_bar_that_begins_out_of_sight_names_its_customer_in_sight(
    open_planner: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = open_planner(design_day(), size=(760, 600))
    drawn: list[tuple[float, str]] = []
    draw = Face.draw

    def note(face: Face, painter: QPainter, x: float, middle: float, text: str) -> None:
        drawn.append((x, text))
        draw(face, painter, x, middle, text)

    view.viewport().grab()
    monkeypatch.setattr(Face, "draw", note)
    view.viewport().grab()
    cut = [x for x, text in drawn if text == "Biosutura"]
    assert cut
    assert all(x > view.scene.scroll_x for x in cut)


def test_item_45_zoomed_in_the_quarters_of_an_hour_have_names(
    open_planner: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = open_planner(design_day())
    texts: list[str] = []
    monkeypatch.setattr(Face, "draw", lambda face, painter, x, middle, text: texts.append(text))
    view.set_zoom(4)
    view.viewport().grab()
    assert [t for t in texts if t.endswith(":15")]
    assert [t for t in texts if t.endswith(":30")]
    texts.clear()
    view.set_zoom(0.5)
    view.viewport().grab()
    hours = [int(t[:2]) for t in texts if t.endswith(":00") and len(t) == 5]
    assert hours
    assert all(hour % 2 == 0 for hour in hours)
