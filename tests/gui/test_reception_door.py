"""At the door by key, button and menu: check-in with and without a badge, check-out, absence, and back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from campus_desk.application.commands import ChangeBooking, CheckIn
from campus_desk.domain.booking import UNSEEN, Booking
from campus_desk.ui.reception.badge_field import BadgeField
from campus_desk.ui.timeline.states import BarState
from tests.campus import slot, wall
from tests.gui.desk import DeskUnderTest, click, press, type_text, wait_until
from tests.gui.reception_day import DAY, ReceptionDay
from tests.gui.test_reception_panel import button, day, desk, reception, row_of, rows, spoken

__all__ = ["day", "desk"]


@pytest.fixture
def started(desk: DeskUnderTest) -> DeskUnderTest:
    desk.start()
    return desk


def focus(desk: DeskUnderTest, booking: Booking) -> None:
    desk.planner.view.setFocus()
    assert desk.planner.view.focus_booking(booking.id)
    QApplication.processEvents()


def field(desk: DeskUnderTest) -> BadgeField:
    found = reception(desk).door.field
    assert found is not None
    return found


def plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def test_item_47_ctrl_i_checks_in_with_a_badge_and_out_again(
    started: DeskUnderTest, day: ReceptionDay
) -> None:
    desk, helvia = started, day.booked["helvia"]
    focus(desk, helvia)
    press(desk.planner.view, "Ctrl+I")
    asked = field(desk)
    assert asked.field.hasFocus()
    assert asked.field.accessibleName() == "Badge pour Helvia Implants"
    type_text(asked.field, "B-31")
    press(asked.field, "Return")
    desk.settle()
    assert desk.stored(helvia.id).attendance.badge == "B-31"
    assert desk.planner.view.hasFocus()
    assert plain(desk.window.notices.toast.text) == (
        "Helvia Implants présent depuis 10:24, Salle Ill. Badge B-31."
    )
    assert "B-31, Helvia Implants, 10:24" in spoken(desk)
    desk.clock.instant = wall(f"{DAY} 11:00")
    press(desk.planner.view, "Ctrl+I")
    desk.settle()
    assert desk.stored(helvia.id).attendance.checked_out_at == wall(f"{DAY} 11:00")
    assert plain(desk.window.notices.toast.text) == (
        "Helvia Implants parti à 11:00 : Salle Ill est libre dès 11:00."
    )
    press(desk.planner.view, "Ctrl+Z", "Ctrl+Z")
    desk.settle()
    press(desk.planner.view, "Ctrl+Z")
    desk.settle()
    assert desk.stored(helvia.id).attendance == UNSEEN
    assert (
        plain(desk.window.notices.toast.text) == "Retour en arrière : Enregistrer l’arrivée, Helvia Implants"
    )


def test_reception_enter_skips_the_badge_and_escape_gives_up(
    started: DeskUnderTest, day: ReceptionDay
) -> None:
    desk, helvia, novalia = started, day.booked["helvia"], day.booked["novalia"]
    focus(desk, helvia)
    press(desk.planner.view, "Ctrl+I")
    press(field(desk).field, "Escape")
    desk.settle()
    assert desk.stored(helvia.id).attendance == UNSEEN
    assert desk.planner.view.hasFocus()
    press(desk.planner.view, "Ctrl+I")
    press(field(desk).field, "Return")
    desk.settle()
    assert desk.stored(helvia.id).attendance.is_present
    focus(desk, novalia)
    press(desk.planner.view, "Ctrl+I")
    press(field(desk).field, "Ctrl+I")
    desk.settle()
    assert desk.stored(novalia.id).attendance.is_present, "the same key twice"


def test_item_13_a_walk_in_by_f2_is_an_arrival_and_late_only_once_it_has_been_awaited(
    started: DeskUnderTest,
) -> None:
    desk = started
    before = {b.id for b in desk.bookings()}
    desk.clock.instant = wall(f"{DAY} 10:26")
    press(desk.window, "F2")
    desk.settle()
    type_text(desk.window.bar.quick, "Orthogrid Broglie 1h")
    press(desk.window.bar.quick, "Return")
    wait_until(lambda: len(desk.bookings()) > len(before), "the booking")
    desk.settle()
    (made,) = (b for b in desk.bookings() if b.id not in before)
    assert made.slot.start == wall(f"{DAY} 10:15")

    def seen() -> tuple[str, BarState, bool]:
        item = next(i for i in desk.planner.view.scene.model.items if i.booking_id == made.id)
        hours = reception(desk).reading.hours
        assert hours is not None
        listed = next(r for r in rows(desk) if r.booking_id == made.id)
        is_late = made.id in [v.item.booking_id for v in hours.late]
        return listed.section.value, desk.planner.view.scene.state_of(item), is_late

    wait_until(lambda: any(r.booking_id == made.id for r in rows(desk)), "the arrival")
    assert seen() == ("arrivals", BarState.CONFIRMED, False)
    desk.clock.instant = wall(f"{DAY} 10:37")
    wait_until(lambda: seen() == ("late", BarState.LATE, True), "the planner and the panel")
    assert any("Orthogrid" in said and "11 min" in said for said in map(plain, spoken(desk)))
    # Whoever is given another time is awaited from then on.
    stored = desk.stored(made.id)
    sooner = replace(stored.draft, slot=slot(DAY, "10:00", "11:00"))
    desk.session.run(ChangeBooking(made.id, stored.revision, sooner, override_reason="Plus tôt"))
    wait_until(lambda: seen() == ("arrivals", BarState.CONFIRMED, False), "the time it was given")
    stored = desk.stored(made.id)
    desk.session.run(ChangeBooking(made.id, stored.revision, replace(stored.draft, title="Revue")))
    desk.clock.instant = wall(f"{DAY} 10:50")
    wait_until(lambda: seen() == ("late", BarState.LATE, True), "the time since")


def test_reception_who_goes_on_elsewhere_has_checked_in(started: DeskUnderTest, day: ReceptionDay) -> None:
    desk, helvia = started, day.booked["helvia"]
    focus(desk, helvia)
    press(desk.planner.view, "Ctrl+I")
    click(desk.window.bar.search)
    desk.settle()
    assert desk.stored(helvia.id).attendance.is_present
    assert desk.window.bar.search.hasFocus()


def test_reception_the_buttons_of_the_panel_check_in_and_record_an_absence(
    started: DeskUnderTest, day: ReceptionDay
) -> None:
    desk, helvia = started, day.booked["helvia"]
    click(button(desk, "Présent"))
    type_text(field(desk).field, "B-01")
    press(field(desk).field, "Return")
    desk.settle()
    assert desk.stored(helvia.id).attendance.badge == "B-01"
    assert not any(row.alarm for row in rows(desk))
    press(desk.planner.view, "Ctrl+Z")
    desk.settle()
    click(button(desk, "Absent"))
    desk.settle()
    stored = desk.stored(helvia.id)
    assert stored.attendance.no_show
    assert [a.slot.end for a in stored.allocations] == [wall(f"{DAY} 10:24")]
    assert plain(desk.window.notices.toast.text) == (
        "Helvia Implants absent : Salle Ill est libre jusqu’à 12:00."
    )


def test_reception_a_badge_comes_back_from_its_line(started: DeskUnderTest, day: ReceptionDay) -> None:
    desk = started
    view = reception(desk).list
    view.setFocus()
    view.setCurrentIndex(view.lines.index(view.lines.row_of(row_of(desk, "Kardia").key)))
    assert plain(desk.window.menu.check_in.text()).replace("&", "") == "Enregistrer le départ"
    press(view, "Ctrl+I")
    desk.settle()
    assert "B-07, Kardia Systems, depuis hier" not in spoken(desk)
    assert plain(desk.window.notices.toast.text).startswith("Kardia Systems parti à 10:24")


def test_item_41_the_menu_of_a_booking_offers_what_the_door_allows(
    started: DeskUnderTest, day: ReceptionDay
) -> None:
    desk, menu = started, started.window.menu
    for name, check, check_text, absent in (
        ("helvia", True, "Enregistrer l’arrivée", True),
        ("novalia", True, "Enregistrer l’arrivée", False),
        ("orthogrid", True, "Enregistrer le départ", False),
        ("gliatech", False, "Enregistrer l’arrivée", False),
    ):
        focus(desk, day.booked[name])
        assert menu.check_in.isEnabled() is check, name
        assert menu.check_in.text().replace("&", "") == check_text, name
        assert menu.absent.isEnabled() is absent, name
    focus(desk, day.booked["helvia"])
    menu.absent.trigger()
    desk.settle()
    assert desk.stored(day.booked["helvia"].id).attendance.no_show
    desk.window.show_page(menu.customers)
    assert not menu.check_in.isEnabled()


def test_reception_a_stranger_was_faster_and_nothing_is_overwritten(
    started: DeskUnderTest, day: ReceptionDay
) -> None:
    desk, helvia = started, day.booked["helvia"]
    focus(desk, helvia)
    press(desk.planner.view, "Ctrl+I")
    asked = field(desk)
    day.campus.execute(CheckIn(helvia.id, helvia.revision, "B-99"))
    press(asked.field, "Return")
    desk.settle()
    wait_until(lambda: desk.window.notices.band.text, "the refusal")
    assert desk.stored(helvia.id).attendance.badge == "B-99"
    assert "entre-temps" in desk.window.notices.band.text


def test_reception_too_early_is_said_in_words(started: DeskUnderTest, day: ReceptionDay) -> None:
    desk, late_today = started, day.booked["neuralis"]
    focus(desk, late_today)
    press(desk.planner.view, "Ctrl+I")
    assert reception(desk).door.field is None, "no badge is asked for"
    assert plain(desk.window.notices.band.text).startswith("C’est trop tôt : cette réservation commence")
    assert desk.stored(late_today.id).attendance == UNSEEN
