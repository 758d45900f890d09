"""The review of a series by keyboard and by ear: what it found is said, and Enter goes on (item 49)."""

from __future__ import annotations

import pytest

from campus_desk.domain.recurrence import SeriesScope
from campus_desk.ui.booking.booking_dialog import BookingDialog
from campus_desk.ui.booking.recurrence_editor import RecurrenceDialog
from campus_desk.ui.booking.scope_dialog import ScopeDialog
from tests.campus import slot
from tests.gui.desk import DeskUnderTest, click, held, press, type_into, wait_until
from tests.gui.test_series_planner import at, four, planned, segment, start
from tests.series import members, starts


def test_item_49_the_review_says_what_it_found_and_enter_goes_on(
    desk: DeskUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(
        "campus_desk.ui.booking.series_dialog.announce", lambda _widget, text, **_how: heard.append(text)
    )
    made = four(desk)
    start(desk, "2026-12-08")
    desk.move(desk.item(made[2].id), 3 * 3600)
    question = desk.modal(ScopeDialog)
    question.answers[SeriesScope.ALL].click()
    press(question.answers[SeriesScope.ALL], "Return")
    dates = planned(desk)
    assert heard == ["4 déplacées"]
    assert dates.save_button.hasFocus()
    press(dates.table, "Return")
    wait_until(lambda: starts(members(desk.campus, made[0]))[0] == "11-24 12:00", "the dates, by Enter")
    desk.settle()


def test_item_49_the_review_of_a_series_in_the_way_begins_at_what_is_to_be_decided(
    desk: DeskUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(
        "campus_desk.ui.booking.series_dialog.announce", lambda _widget, text, **_how: heard.append(text)
    )
    made = four(desk)
    desk.campus.book("ILL", slot("2026-12-15", "12:30", "13:00"), "HELIA")
    start(desk, "2026-12-08")
    desk.move(desk.item(made[2].id), 3 * 3600)
    question = desk.modal(ScopeDialog)
    question.answers[SeriesScope.ALL].click()
    press(question.answers[SeriesScope.ALL], "Return")
    dates = planned(desk)
    assert heard == ["3 déplacées · 1 impossible. Dites que faire des dates impossibles"]
    asked = segment(dates, "Ne rien enregistrer")
    assert asked.hasFocus()
    press(dates.table, "Return")
    assert dates.isVisible()
    assert len(heard) == 1, "Enter saves nothing that is in the way"
    press(asked, "Tab")
    press(segment(dates, "Les laisser de côté"), "Space")
    wait_until(dates.save_button.isEnabled, "the dates without that one")
    assert len(heard) == 2
    press(segment(dates, "Les laisser de côté"), "Return")
    wait_until(lambda: starts(members(desk.campus, made[0]))[0] == "11-24 12:00", "the dates that can be")
    desk.settle()


def test_item_33_what_does_not_recur_any_more_is_not_told_of_late(desk: DeskUnderTest) -> None:
    start(desk)
    desk.drag_over(desk.campus.resource("ILL"), at("09:00"), at("11:00"))
    dialog = desk.modal(BookingDialog)
    type_into(dialog.fields.customer, "Neuralis — Locataire")
    field = dialog.fields.recurrence
    click(field.button)
    with held(desk.session.tasks.read):
        press(desk.modal(RecurrenceDialog).count, "Ctrl+Return")
        wait_until(lambda: field._job is not None, "the question on its way")
        field._chosen(None)
    desk.settle()
    assert field.hint == ""
