"""What a screen reader finds in the grid (items 47 to 50), in process."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from campus_desk.ui.theme import Theme
from campus_desk.ui.timeline.accessibility import PlannerInterface
from campus_desk.ui.timeline.view import PlannerView
from tests.gui.timeline_scene import Asked, Hand, Sized, key, make_view, overlap_judge, present
from tests.unit.made_up_campus import Campus, at, design_day, opened, wall_of_rows, week

NAME = QAccessible.Text.Name

AT_EVERY_SIZE = True


@pytest.fixture
def campus() -> Campus:
    c = opened(Campus())
    c.room("Salle Vosges", capacity=12)
    c.room("Salle Rhin", capacity=12)
    c.book(1, 9, 10, "Neuralis", title="Point projet", booking=1)
    c.book(2, 14, 15, "", booking=2, redacted=True)
    return c


@pytest.fixture
def view(theme: Theme, qtbot: QtBot, campus: Campus, sized: Sized) -> PlannerView:
    view = make_view(theme, sized(campus))
    qtbot.addWidget(view)
    view.set_judge(overlap_judge(view))
    present(view)
    return view


@pytest.fixture
def active() -> Iterator[None]:
    """A screen reader is listening."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch, active: None) -> list[object]:
    """What a screen reader is told: sentences, and the names of children that take the focus."""
    events: list[object] = []
    tell = QAccessible.updateAccessibility

    def note(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            events.append(event.message())
        elif event.type() is QAccessible.Event.Focus and event.child() >= 0:
            interface = event.accessibleInterface()
            events.append(interface.text(NAME))
        tell(event)

    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    return events


def children(view: PlannerView) -> list[QAccessibleInterface]:
    interface = QAccessible.queryAccessibleInterface(view)
    assert isinstance(interface, PlannerInterface)
    return [interface.child(n) for n in range(interface.childCount())]


def names(view: PlannerView) -> list[str]:
    return [child.text(NAME) for child in children(view)]


def test_item_50_every_booking_in_sight_is_named_in_full(view: PlannerView) -> None:
    assert names(view)[0] == "Salle Vosges, mar. 10 nov., 09:00–10:00, Neuralis, Point projet, Ended"


def test_item_50_somebody_elses_booking_is_busy_and_nothing_else(view: PlannerView) -> None:
    assert names(view)[1] == "Salle Rhin, mar. 10 nov., 14:00–15:00, Busy"


def test_item_50_the_grid_is_a_table_named_planner(view: PlannerView) -> None:
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.role() is QAccessible.Role.Table
    assert interface.text(NAME) == "Planner"


def test_item_50_children_know_their_parent_their_number_and_their_place(view: PlannerView) -> None:
    interface = QAccessible.queryAccessibleInterface(view)
    hand = Hand(view)
    for number, child in enumerate(children(view)):
        assert child.parent() is interface
        assert interface.indexOfChild(child) == number
        assert child.isValid()
    middle = view.viewport().mapToGlobal(hand.on_booking(view.scene.model.items[0]))
    assert children(view)[0].rect().contains(middle)
    assert interface.childAt(middle.x(), middle.y()) is children(view)[0]


def test_item_50_states_say_what_is_focused_selected_and_movable(view: PlannerView) -> None:
    item = view.scene.model.items[0]
    view.focus_booking(item.booking_id)
    view.select({item.booking_id})
    first, second = (child.state() for child in children(view)[:2])
    assert (first.focused, first.selected, first.movable) == (1, 1, 1)
    assert (second.focused, second.selected, second.movable) == (0, 0, 0)


def test_item_50_the_focused_cell_is_a_child_and_says_free(view: PlannerView) -> None:
    Hand(view).click(Hand(view).at("Salle Rhin", at(16)))
    view.settle()
    assert names(view)[-1] == "Salle Rhin, mar. 10 nov., 16:00–17:00, free"
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.focusChild() is children(view)[-1]
    assert children(view)[-1].role() is QAccessible.Role.Cell


def test_item_50_walking_tells_which_child_has_the_keyboard(view: PlannerView, heard: list[object]) -> None:
    view.focus_booking(view.scene.model.items[0].booking_id)
    key(view, Qt.Key.Key_Right)
    key(view, Qt.Key.Key_Down)
    assert heard == [
        "Salle Vosges, mar. 10 nov., 09:00–10:00, Neuralis, Point projet, Ended",
        "Salle Vosges, mar. 10 nov., 10:00–11:00, free",
        "Salle Rhin, mar. 10 nov., 10:00–11:00, free",
    ]


def test_item_49_what_is_in_the_way_is_announced(
    view: PlannerView, campus: Campus, heard: list[object]
) -> None:
    campus.book(2, 9, 9.5, "Optéo", booking=3)
    view.set_snapshot(campus.catalogue, campus.items, view.days)
    asked = Asked(view)
    view.focus_booking(campus.items[0].booking_id)
    heard.clear()
    key(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert heard == ["Déjà réservé dès 09:00 Optéo, 09:00–09:30. 1: 08:00–09:00, 67,50 €."]
    # What is over cannot be waited for; it is 10:24.
    view.dragging.may_wait = True
    later = campus.book(1, 15, 16, "Neuralis", booking=4)
    campus.book(2, 15.5, 17, "Optéo", booking=5)
    view.set_snapshot(campus.catalogue, campus.items, view.days)
    view.focus_booking(later.booking_id)
    heard.clear()
    key(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert str(heard[-1]).endswith("67,50 €. 2: waiting list.")
    assert not asked.proposals


def test_item_48_and_49_after_a_move_the_booking_is_read_where_it_is_now(
    view: PlannerView, campus: Campus, heard: list[object]
) -> None:
    item = campus.items[0]
    view.focus_booking(item.booking_id)
    heard.clear()
    campus.items[0] = replace(item, starts_at=item.starts_at + 3600, ends_at=item.ends_at + 3600)
    view.set_snapshot(campus.catalogue, campus.items, view.days)
    assert heard == ["Salle Vosges, mar. 10 nov., 10:00–11:00, Neuralis, Point projet, Confirmed"]


def test_item_50_only_what_is_in_sight_is_offered(theme: Theme, qtbot: QtBot) -> None:
    view = make_view(theme, wall_of_rows(), week(), size=(1920, 1080))
    qtbot.addWidget(view)
    present(view)
    rows = {child.text(NAME).split(",")[0] for child in children(view)}
    assert "Salle 1" in rows
    assert "Salle 60" not in rows
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    rows = {child.text(NAME).split(",")[0] for child in children(view)}
    assert "Salle 1" not in rows


def test_item_50_nothing_survives_the_planner(theme: Theme, active: None) -> None:
    view = make_view(theme, design_day())
    view.show()
    assert len(names(view)) > 10
    interface = QAccessible.queryAccessibleInterface(view)
    view.focus_booking(view.scene.model.items[0].booking_id)
    view.close()
    view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del interface
    gc.collect()
    QApplication.processEvents()
    assert not isValid(view)


def test_item_50_a_snapshot_that_drops_a_booking_drops_its_child(view: PlannerView, campus: Campus) -> None:
    kept = children(view)[1]
    view.set_snapshot(campus.catalogue, campus.items[1:], view.days)
    assert [name for name in names(view) if not name.startswith("Laboratoire")] == [
        "Salle Rhin, mar. 10 nov., 14:00–15:00, Busy"
    ]
    assert kept.text(NAME).startswith("Salle Rhin")
