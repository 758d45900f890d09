"""Another campus in the same window: every action, the searches and the minute's watch are those of the new one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from campus_desk.ui.announcer import Announcer
from campus_desk.ui.offers import named
from campus_desk.ui.option_expiry import OptionExpiry
from campus_desk.ui.problems.problem_notice import ProblemNotice
from campus_desk.ui.quick_entry.quick_popup import QuickPopup
from campus_desk.ui.reception.badge_field import BadgeField
from campus_desk.ui.search_popup import SearchPopup
from tests.campus import Campus, slot
from tests.gui.desk import DeskUnderTest, press, type_into, wait_until

LEADS_AWAY = ("quit", "new_campus", "open_campus", "open_sample", "sign_in", "sign_out", "open_log")
"""What asks the system for a file or a folder, or leaves the campus that is looked at."""


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Another campus, with one booking today."""
    campus = Campus(tmp_path / "other" / "other.db")
    campus.book("ILL", slot("2026-11-23", "14:00", "15:00"), "HELIA", title="Ailleurs")
    campus.close()
    return campus.path


@pytest.fixture
def on_the_other(desk: DeskUnderTest, other: Path, monkeypatch: pytest.MonkeyPatch) -> DeskUnderTest:
    """The desk, having worked on one campus, with another one open in its window."""
    for name in ("ask_open", "ask_save"):
        monkeypatch.setattr(f"campus_desk.ui.catalogue.files.{name}", lambda *_: None)
    desk.campus.book("RHIN", slot("2026-11-23", "10:00", "11:00"), title="Ici")
    desk.start()
    press(desk.window, "F2")
    type_into(desk.window.bar.search, "Neuralis")
    wait_until(lambda: not desk.frame.popup.isHidden(), "what was found on the first campus")
    first = desk.session
    desk.desk.open(other)
    wait_until(lambda: desk.desk.session not in (None, first), "the other campus")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.settle()
    return desk


def close_what_opened(desk: DeskUnderTest) -> None:
    for widget in QApplication.topLevelWidgets():
        if widget is not desk.window and widget.isVisible() and isinstance(widget, (QDialog, QMenu)):
            widget.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.settle()


def keys_of(action: QAction) -> list[str]:
    return [keys.toString() for keys in action.shortcuts()]


@pytest.mark.slow
def test_after_a_second_campus_was_opened_every_action_and_key_works_on_it(
    on_the_other: DeskUnderTest,
) -> None:
    desk = on_the_other
    item = next(i for i in desk.planner.shown if i.title == "Ailleurs")
    for name, action in named(desk.window.menu).items():
        if name in LEADS_AWAY or not action.isVisible():
            continue
        desk.window.show_page(desk.window.menu.planner)
        desk.window.menu.day.trigger()
        desk.show_day("2026-11-23")
        desk.planner.view.setFocus()
        desk.planner.view.focus_booking(item.booking_id)
        if not action.isEnabled():
            continue
        for keys in keys_of(action):
            press(desk.planner.view, keys)
            close_what_opened(desk)
        if not action.shortcuts():
            action.trigger()
            close_what_opened(desk)
        if item.booking_id not in {i.booking_id for i in desk.planner.agenda.items}:
            press(desk.window, "Ctrl+Z")
            desk.settle()


def test_after_a_second_campus_was_opened_the_keys_lead_through_its_time(on_the_other: DeskUnderTest) -> None:
    desk = on_the_other
    press(desk.planner.view, "PgDown")
    desk.settle()
    assert desk.planner.day.isoformat() == "2026-11-24"
    press(desk.planner.view, "PgUp", "Ctrl+2")
    desk.settle()
    assert [day.isoformat() for day in desk.planner.days][::6] == ["2026-11-23", "2026-11-29"]
    press(desk.planner.view, "Ctrl+1")
    desk.settle()
    before = desk.planner.view.zoom
    press(desk.planner.view, "Ctrl++")
    assert desk.planner.view.zoom > before
    desk.window.menu.fold_groups.trigger()
    assert desk.planner.view.scene.collapsed
    press(desk.planner.view, "Ctrl+4")
    desk.settle()
    assert desk.planner.as_list


def test_after_a_second_campus_was_opened_the_search_looks_there_and_nowhere_else(
    on_the_other: DeskUnderTest,
) -> None:
    desk = on_the_other
    type_into(desk.window.bar.search, "Ailleurs")
    wait_until(lambda: not desk.frame.popup.isHidden(), "what was found")
    assert [row.title for row in desk.frame.popup.rows] == ["Ailleurs"]
    press(desk.window.bar.search, "Return")
    desk.settle()
    assert desk.planner.focused_item is not None
    assert desk.planner.focused_item.title == "Ailleurs"
    press(desk.window, "F2")
    type_into(desk.window.bar.quick, "Helia Rhin 16h")
    wait_until(lambda: desk.frame.quick.is_settled, "the quick entry")
    assert desk.frame.quick.state.judgement is not None


def test_what_watched_the_first_campus_is_gone_with_it(on_the_other: DeskUnderTest) -> None:
    window = on_the_other.window
    for kind in (Announcer, OptionExpiry, ProblemNotice, SearchPopup):
        assert len(window.findChildren(kind)) == 1, kind
    assert not window.findChildren(QuickPopup)
    assert not window.findChildren(BadgeField)
