"""The window on a campus of the size it is made for."""

from __future__ import annotations

from campus_desk.ui.timeline.periods import Period
from tests.gui.desk import DeskUnderTest
from tests.large_campus import BOOKINGS, RESOURCES


def test_a_large_campus_is_shown_whole(large_desk: DeskUnderTest) -> None:
    large_desk.start()
    large_desk.planner.show_period(Period.WEEK)
    large_desk.settle()
    view = large_desk.planner.view
    assert sum(1 for _ in view.scene.model.rows) == RESOURCES
    assert len({item.booking_id for item in large_desk.planner.shown}) == BOOKINGS
