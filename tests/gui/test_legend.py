"""The legend of the left panel: what colours say, what is switched off, who is late (items 13, 15 and 19)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from campus_desk.application.commands import CheckIn
from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.customer import CustomerGroup
from campus_desk.ui.labels import group_letter
from campus_desk.ui.side_panel.panel import WIDTH
from campus_desk.ui.timeline.colouring import ColourBy
from campus_desk.ui.timeline.states import BarState
from tests.campus import Campus, slot, wall
from tests.gui.desk import DeskUnderTest, choose, click, wait_until

DAY = "2026-11-24"


def test_item_15_colours_say_kind_or_state_and_the_legend_follows(desk: DeskUnderTest) -> None:
    came = desk.campus.book("ILL", slot("2026-11-23", "10:00", "12:00"), "HELIA")
    desk.campus.book("AMPHI", slot("2026-11-23", "14:00", "15:00"))
    desk.campus.book("RHIN", slot("2026-11-23", "14:00", "15:00"), status=BookingStatus.OPTION)
    desk.campus.execute(CheckIn(came.id, came.revision))
    desk.start()
    legend, view = desk.frame.side.colours, desk.planner.view
    assert legend.count(CustomerGroup.TENANT) == "2"
    item = desk.item(came.id)
    before = view.scene.colouring.hue(desk.desk.theme.palette, item, BarState.PRESENT)
    menu = legend.choice.menu()
    menu.popup(desk.window.mapToGlobal(desk.window.rect().center()))
    choose(menu, "État")
    assert legend.choice.text() == "couleur\u202f: état"
    assert legend.count(BarState.PRESENT) == "1"
    assert legend.count(BarState.OPTION) == "1"
    assert view.scene.colouring.hue(desk.desk.theme.palette, item, BarState.PRESENT) != before
    legend.choose(ColourBy.KIND)
    assert [legend.count(key) for key in legend._rows] == ["1", "2", "0"]


def test_item_15_what_is_switched_off_is_hidden_until_colours_say_something_else(desk: DeskUnderTest) -> None:
    desk.campus.book("AMPHI", slot(DAY, "14:00", "15:00"))
    desk.start()
    desk.show_day(DAY)
    legend = desk.frame.side.colours
    legend.choose(ColourBy.STATE)
    QApplication.processEvents()
    click(legend.box(BarState.CONFIRMED))
    assert desk.planner.shown == []
    # What is hidden keeps its place.
    desk.frame.side.filters.free.box.click()
    assert "AMPHI" not in [row.resource.code for row in desk.planner.view.scene.model.rows]
    legend.choose(ColourBy.CUSTOMER)
    assert len(desk.planner.shown) == 1


def test_item_15_what_the_legend_hides_is_counted_and_shown_again(desk: DeskUnderTest) -> None:
    desk.campus.book("AMPHI", slot(DAY, "14:00", "15:00"), "HELIA")
    desk.campus.book("ILL", slot(DAY, "14:00", "15:00"))
    desk.campus.book("RHIN", slot(DAY, "14:00", "15:00"))
    desk.start()
    desk.show_day(DAY)
    legend, status = desk.frame.side.colours, desk.window.status.counts
    assert legend.hidden_note.isHidden()
    click(legend.box(CustomerGroup.TENANT))
    assert legend.hidden_note.text.text() == "2 réservations masquées"
    assert legend.hidden_note.isVisible()
    assert status.text.startswith("3 réservations · 2 masquées · ")
    assert desk.frame.side.minimumSizeHint().width() <= WIDTH
    # Another day hides what it has.
    desk.show_day("2026-11-27")
    assert legend.hidden_note.isHidden()
    desk.show_day(DAY)
    assert legend.hidden_note.isVisible()
    click(legend.hidden_note.button)
    assert legend.hidden_note.isHidden()
    assert len(desk.planner.shown) == 3
    assert "masqu" not in status.text


def test_item_15_what_colours_say_is_found_again(
    qapp: QApplication, tmp_path: Path, campus: Campus, desk: DeskUnderTest
) -> None:
    desk.start()
    desk.frame.side.colours.choose(ColourBy.KIND)
    desk.close()
    again = DeskUnderTest(qapp, tmp_path, campus, campus.path)
    again.start()
    assert again.planner.view.scene.colouring.by is ColourBy.KIND
    again.close()


@pytest.mark.parametrize("language", ["fr", "en", "de"])
def test_item_19_every_group_has_a_letter_of_its_own_and_the_panel_keeps_its_width(
    desk: DeskUnderTest, language: str
) -> None:
    desk.start()
    desk.desk.speak(language)
    desk.settle()
    letters = [group_letter(group) for group in CustomerGroup]
    assert len(set(letters)) == len(letters)
    assert language != "fr" or letters == list("LPAEC")
    desk.frame.side.filters.show_hidden(28)
    QApplication.processEvents()
    assert desk.frame.side.minimumSizeHint().width() <= WIDTH


def test_item_13_only_where_somebody_checks_in_is_anybody_late(desk: DeskUnderTest) -> None:
    today = "2026-11-23"
    desk.clock.instant = wall("2026-11-22 18:00")
    late = desk.campus.book("ILL", slot(today, "09:30", "12:00"))
    came = desk.campus.book("RHIN", slot(today, "09:30", "12:00"))
    desk.campus.book("AMPHI", slot(today, "07:00", "08:00"))
    desk.clock.instant = wall(f"{today} 10:00")
    desk.start()
    scene = desk.planner.view.scene
    states = [scene.state_of(item).value for item in desk.planner.shown]
    assert sorted(states) == ["confirmed", "confirmed", "finished"]
    desk.campus.execute(CheckIn(came.id, came.revision))
    wait_until(lambda: scene.state_of(desk.item(came.id)) is BarState.PRESENT, "the check-in")
    assert scene.state_of(desk.item(late.id)) is BarState.LATE
    assert desk.frame.side.colours._rows


def test_item_13_the_first_check_in_of_the_day_turns_nobody_of_the_morning_late(desk: DeskUnderTest) -> None:
    today = "2026-11-23"
    desk.clock.instant = wall("2026-11-22 18:00")
    early = desk.campus.book("ILL", slot(today, "08:00", "12:00"))
    came = desk.campus.book("RHIN", slot(today, "10:15", "12:00"))
    later = desk.campus.book("AMPHI", slot(today, "10:15", "12:00"))
    desk.clock.instant = wall(f"{today} 10:00")
    desk.start()
    scene = desk.planner.view.scene
    desk.campus.execute(CheckIn(came.id, came.revision))
    wait_until(lambda: scene.state_of(desk.item(came.id)) is BarState.PRESENT, "the check-in")
    assert scene.state_of(desk.item(early.id)) is BarState.CONFIRMED
    desk.clock.instant = wall(f"{today} 10:25")
    wait_until(lambda: scene.state_of(desk.item(later.id)) is BarState.LATE, "the time to pass")
    assert scene.state_of(desk.item(early.id)) is BarState.CONFIRMED
    wait_until(lambda: desk.window.next_hours.heading.endswith("1 retard"), "the panel, which is read apart")


def test_item_15_bars_follow_the_legend_when_a_kind_is_put_before_others(desk: DeskUnderTest) -> None:
    desk.campus.book("ILL", slot(DAY, "09:00", "12:00"))
    desk.start()
    desk.show_day(DAY)
    desk.frame.side.colours.choose(ColourBy.KIND)
    view = desk.planner.view
    row = next(r for r in view.scene.model.rows if r.resource.code == "ILL")
    view.viewport().grab()
    painter = view.canvas.rows
    before = painter.tiles(view.scene, row, 40, 0, 10)[0][1].cacheKey()
    colouring = view.scene.colouring
    view.set_colouring(replace(colouring, places={k: p + 1 for k, p in colouring.places.items()}))
    painter.begin(view.scene)
    assert painter.tiles(view.scene, row, 40, 0, 10)[0][1].cacheKey() != before
