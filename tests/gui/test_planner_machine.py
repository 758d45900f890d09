"""Any order of real events on the real view ends in a valid state: no ghost or grab left, nothing changed unasked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from campus_desk.ui.theme import Theme
from campus_desk.ui.timeline.proposal import Proposal
from campus_desk.ui.timeline.view import PlannerView
from tests.gui.timeline_scene import make_view, overlap_judge, present
from tests.unit.made_up_campus import TUESDAY, Campus, design_day, design_week, wall_of_rows, week

pytestmark = pytest.mark.slow

PLACES = st.builds(QPoint, st.integers(-30, 1100), st.integers(-30, 800))
KEYS = st.sampled_from(
    [
        Qt.Key.Key_Escape,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Return,
        Qt.Key.Key_Space,
        Qt.Key.Key_Delete,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_1,
        Qt.Key.Key_Control,
    ]
)
_MODIFIERS = [
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
]
MODIFIERS = st.builds(lambda a, b: a | b, st.sampled_from(_MODIFIERS), st.sampled_from(_MODIFIERS))
LEFT = Qt.MouseButton.LeftButton


class Events(RuleBasedStateMachine):
    """Somebody clumsy, somebody else at another desk, and a window that does what it wants."""

    theme: Theme
    campus: Campus
    days: tuple[object, ...]

    def __init__(self) -> None:
        super().__init__()
        self.campus = replace(self.campus, items=list(self.campus.items))
        self.other = QWidget()
        self.view: PlannerView = make_view(self.theme, self.campus, self.days)  # type: ignore[arg-type]
        self.view.set_judge(overlap_judge(self.view))
        self.asked: list[Proposal] = []
        self.down = False
        for signal in (
            self.view.slot_requested,
            self.view.move_requested,
            self.view.resize_requested,
            self.view.copy_requested,
        ):
            signal.connect(self.asked.append)
        self.other.show()
        present(self.view)
        self.shown = self.view.scene.model.items

    @rule(place=PLACES, modifiers=MODIFIERS)
    def press(self, place: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        QTest.mousePress(self.view.viewport(), LEFT, modifiers, place)
        self.down = True

    @rule(place=PLACES)
    def move(self, place: QPoint) -> None:
        QTest.mouseMove(self.view.viewport(), place)

    @rule(place=PLACES, modifiers=MODIFIERS)
    def release(self, place: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        QTest.mouseRelease(self.view.viewport(), LEFT, modifiers, place)
        self.down = False

    @rule(place=PLACES)
    def double_click(self, place: QPoint) -> None:
        QTest.mouseDClick(self.view.viewport(), LEFT, pos=place)
        QTest.mouseRelease(self.view.viewport(), LEFT, pos=place)
        self.down = False

    @rule(key=KEYS, modifiers=MODIFIERS)
    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        QTest.keyClick(self.view, key, modifiers)

    @rule()
    def give_up(self) -> None:
        QTest.keyClick(self.view, Qt.Key.Key_Escape)
        assert not self.view.dragging.is_active

    @rule(number=st.integers(0, 10_000), by=st.sampled_from([-7200, 900, 86_400]))
    def somebody_else_moves_one(self, number: int, by: int) -> None:
        items = self.campus.items
        if items:
            item = items[number % len(items)]
            items[number % len(items)] = replace(
                item,
                starts_at=item.starts_at + by,
                ends_at=item.ends_at + by,
                blocked_from=item.blocked_from + by,
                blocked_to=item.blocked_to + by,
                revision=item.revision + 1,
            )
        self._show()

    @rule(number=st.integers(0, 10_000))
    def somebody_else_cancels_one(self, number: int) -> None:
        if self.campus.items:
            del self.campus.items[number % len(self.campus.items)]
        self._show()

    @rule(refused=st.booleans())
    def answer(self, refused: bool) -> None:
        self.view.settle(refused=refused)

    @rule(part=st.sampled_from([None, 2, 3]))
    def filter(self, part: int | None) -> None:
        self.view.set_filter(None if part is None else lambda resource: resource.id % part == 0)

    @rule()
    def fold_all_or_none(self) -> None:
        folded = self.view.scene.collapsed
        self.view.set_collapsed(set() if folded else {g.key for g in self.view.scene.model.groups})

    @rule(zoom=st.sampled_from([0.5, 1.0, 2.5]))
    def zoom(self, zoom: float) -> None:
        self.view.set_zoom(zoom)

    @rule(editable=st.booleans())
    def change_rights(self, editable: bool) -> None:
        self.view.set_editable(editable=editable)
        assert not self.view.dragging.is_pressed

    @rule()
    def lose_the_focus(self) -> None:
        self.view.clearFocus()
        assert not self.view.dragging.is_pressed
        assert self.view.scene.frame is None
        self.view.setFocus()

    @rule()
    def select_all(self) -> None:
        self.view.select_all()

    def _show(self) -> None:
        self.view.set_snapshot(self.campus.catalogue, self.campus.items, self.view.days)
        self.shown = self.view.scene.model.items

    @invariant()
    def nothing_is_left_hanging(self) -> None:
        QApplication.processEvents()
        scene, dragging = self.view.scene, self.view.dragging
        assert self.down or not dragging.is_pressed, "a grab is left"
        assert scene.frame is None or dragging.is_active, "a rubber band is left"
        if scene.ghost is not None:
            refused = not scene.ghost.settling and not scene.ghost.at and not dragging.is_active
            assert dragging.is_active or scene.ghost.settling or scene.ghost.at or refused

    @invariant()
    def nothing_changes_unless_it_is_asked_for(self) -> None:
        assert self.view.scene.model.items == self.shown
        for proposal in self.asked:
            for each in proposal.everything:
                assert each.end > each.start
                assert each.item is None or not (each.item.redacted or each.item.invoiced)
        self.asked.clear()

    @invariant()
    def what_is_chosen_is_there(self) -> None:
        scene = self.view.scene
        shown = {entry.item.booking_id for row in scene.geometry.rows for entry in row.entries}
        assert scene.selection <= shown
        assert not any(item.redacted for b in scene.selection for item in scene.model.items_of(b))

    def teardown(self) -> None:
        QTest.mouseRelease(self.view.viewport(), LEFT, pos=QPoint(3, 3))
        QTest.keyClick(self.view, Qt.Key.Key_Escape)
        self.view.settle()
        QTest.keyClick(self.view, Qt.Key.Key_Escape)
        assert not self.view.dragging.is_pressed
        assert self.view.scene.frame is None
        assert self.view.scene.ghost is None
        for widget in (self.view, self.other):
            widget.close()
            widget.deleteLater()


@pytest.fixture(autouse=True)
def still(theme: Theme) -> None:
    """A ghost is back at once, so that what is left is left for good."""
    theme.set_reduced_motion(reduced=True)


@pytest.mark.parametrize("size", ["day", "week", "60 × 3,000"])
def test_items_20_to_38_any_order_of_events_ends_in_a_valid_state(theme: Theme, size: str) -> None:
    made = {"day": design_day, "week": design_week, "60 × 3,000": wall_of_rows}[size]()
    shown = (TUESDAY,) if size == "day" else week()

    class Machine(Events):
        campus = made
        days = shown

    Machine.theme = theme
    large = size == "60 × 3,000"
    run_state_machine_as_test(
        Machine,
        settings=settings(
            max_examples=4 if large else 20,
            stateful_step_count=25 if large else 40,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
