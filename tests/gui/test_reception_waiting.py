"""The waiting list in the window: put on it where a slot is full, offered with one key when it frees, seen, closed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from campus_desk.application.commands import CancelBooking, ExpireOptions, SaveCustomer
from campus_desk.domain.booking import Booking, BookingStatus
from campus_desk.domain.waiting import WaitingEntry, WaitingState
from campus_desk.ui.booking.booking_dialog import BookingDialog
from campus_desk.ui.command_palette.entries import Section
from campus_desk.ui.command_palette.popup import CommandPalette
from campus_desk.ui.reception.waiting_dialog import WaitingDialog
from campus_desk.ui.reception.waiting_list_dialog import WaitingListDialog
from tests.campus import RECEPTION, slot, wall
from tests.gui.desk import DeskUnderTest, click, press, type_into, wait_until
from tests.gui.reception_day import DAY, NOW, ReceptionDay
from tests.gui.test_reception_panel import button, day, desk, reception, spoken

__all__ = ["day", "desk"]


@pytest.fixture
def started(desk: DeskUnderTest) -> DeskUnderTest:
    desk.start()
    return desk


def plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def entries(day: ReceptionDay) -> list[WaitingEntry]:
    with day.campus.services.storage.read() as unit:
        return sorted(unit.waiting.open(NOW), key=lambda e: e.id)


def options(desk: DeskUnderTest, customer: str) -> list[Booking]:
    key = desk.campus.customer(customer)
    return [b for b in desk.bookings() if b.draft.customer_id == key and b.status is BookingStatus.OPTION]


def band_button(desk: DeskUnderTest) -> QPushButton:
    return next(b for b in desk.window.notices.band.findChildren(QPushButton) if b.isVisible())


def test_reception_a_freed_slot_is_offered_with_one_key(started: DeskUnderTest, day: ReceptionDay) -> None:
    desk = started
    novalia = day.booked["novalia"]
    day.campus.clock.advance(timedelta(seconds=30))
    day.wait("VITALIS", "ORANGERIE", slot(DAY, "10:30", "12:00"), minutes=90, people=6)
    wait_until(lambda: len(entries(day)) == 2, "the entry")
    assert not any("Vitalis" in text for text in spoken(desk)), "it is full"
    desk.planner.view.setFocus()
    desk.planner.view.focus_booking(novalia.id)
    press(desk.planner.view, "Del")
    desk.settle()
    wait_until(lambda: "Vitalis" in desk.window.notices.band.text, "the notice")
    assert plain(desk.window.notices.band.text) == (
        "Salle Orangerie est libre, mar. 10 nov., 10:30–12:00 : Vitalis attend cette place."
    )
    assert plain(band_button(desk).text()) == "Proposer  Ctrl+Maj+O"
    assert any("Vitalis" in text and "(annulation)" in text for text in spoken(desk))
    click(band_button(desk))
    desk.settle()
    (option,) = options(desk, "VITALIS")
    assert option.slot == slot(DAY, "10:30", "12:00")
    assert option.draft.attendees == 6
    assert plain(desk.window.notices.toast.text).startswith("Vitalis option proposée jusqu’à 10:39")
    press(desk.planner.view, "Ctrl+Z")
    desk.settle()
    assert options(desk, "VITALIS") == []
    assert [e.state for e in entries(day)] == [WaitingState.WAITING] * 2


def test_reception_an_offer_that_stands_past_midnight_says_until_which_day(
    started: DeskUnderTest, day: ReceptionDay
) -> None:
    desk = started
    entry = day.wait("VITALIS", "KLEBER", slot("2026-11-13", "09:00", "10:00"))
    wait_until(lambda: len(entries(day)) == 2, "the entry")
    wait_until(lambda: any("Vitalis" in text for text in spoken(desk)), "the match")
    match = next(m for m in reception(desk).reading.matches if m.entry.id == entry.id)
    reception(desk).offer(match)
    desk.settle()
    (option,) = options(desk, "VITALIS")
    assert option.draft.option_expires_at == wall("2026-11-11 03:59")
    assert plain(desk.window.notices.toast.text) == (
        "Vitalis option proposée jusqu’à mer. 11 nov., 03:59 : ven. 13 nov., 09:00–10:00, Salle Kléber."
    )


def test_reception_the_key_offers_to_whoever_came_first(started: DeskUnderTest, day: ReceptionDay) -> None:
    desk = started
    assert any("Sonalis" in text for text in spoken(desk))
    press(desk.planner.view, "Ctrl+Shift+O")
    desk.settle()
    (option,) = options(desk, "SONALIS")
    assert option.slot == slot(DAY, "10:30", "11:30")
    assert not any("Sonalis" in text and "libérée" in text for text in spoken(desk))
    assert not desk.window.menu.offer_place.isEnabled()


def test_reception_the_panel_offers_and_ignores(started: DeskUnderTest, day: ReceptionDay) -> None:
    desk = started
    click(button(desk, "Ignorer"))
    desk.settle()
    assert not any("Sonalis" in text for text in spoken(desk))
    assert [e.state for e in entries(day)] == [WaitingState.WAITING], "they wait on"
    # Another place for the same people is another question.
    novea = day.booked["novea"]
    day.campus.execute(CancelBooking(novea.id, novea.revision))
    desk.clock.instant = wall(f"{DAY} 10:25")
    wait_until(lambda: desk.window.next_hours.heading.startswith("10:25"), "the next minute")
    assert not any("Sonalis" in text for text in spoken(desk))
    desk.clock.instant = wall(f"{DAY} 10:31")
    wait_until(lambda: desk.window.next_hours.heading.startswith("10:31"), "a later start")
    assert not any("Sonalis" in text for text in spoken(desk)), "11:30 is too late for an hour"


def test_reception_a_full_slot_in_the_dialog_leads_to_the_waiting_list(
    started: DeskUnderTest, day: ReceptionDay
) -> None:
    desk = started
    press(desk.planner.view, "Ctrl+N")
    dialog = desk.modal(BookingDialog)
    type_into(dialog.fields.customer, "Vitalis — Locataire")
    dialog.fields.resources.choose((desk.campus.resource("ILL"),))
    dialog.fields.when.start.setText("10:30")
    dialog.fields.when.end.setText("11:30")
    dialog.judge_now()
    assert dialog.wait_button.isVisible()
    click(dialog.wait_button)
    waiting = desk.modal(WaitingDialog)
    assert waiting.customer.currentText() == "Vitalis"
    assert waiting.place.currentText().startswith("Salle Ill")
    assert (waiting.opens.text(), waiting.closes.text(), waiting.minutes.value()) == ("10:30", "11:30", 60)
    type_into(waiting.closes, "13:00")
    press(waiting.note, "Ctrl+Return")
    desk.settle()
    made = entries(day)[-1]
    assert made.customer_id == desk.campus.customer("VITALIS")
    assert made.window == slot(DAY, "10:30", "13:00")
    assert plain(desk.window.notices.toast.text) == (
        "Vitalis sur la liste d’attente : mar. 10 nov., 10:30–13:00."
    )
    press(desk.planner.view, "Ctrl+Z")
    desk.settle()
    assert len(entries(day)) == 1


def test_reception_what_is_dropped_on_a_full_slot_may_wait_for_it(
    started: DeskUnderTest, day: ReceptionDay
) -> None:
    desk = started
    desk.move(desk.item(day.booked["opteo"].id), -3600)
    card = desk.planner.view.dragging.card
    *places, last = [line for line in card._lines if line.isVisible()]
    assert len(places) == 2, "two free places nearby come first"
    assert last.words.text() == "Liste d’attente…"
    click(last)
    waiting = desk.modal(WaitingDialog)
    assert waiting.customer.currentText() == "Optéo"
    assert (waiting.opens.text(), waiting.closes.text(), waiting.people.value()) == ("11:15", "12:15", 3)
    waiting.reject()
    assert desk.stored(day.booked["opteo"].id).revision == 1


def test_reception_the_key_of_the_waiting_list_takes_the_booking_under_it(
    started: DeskUnderTest, day: ReceptionDay
) -> None:
    desk = started
    desk.planner.view.setFocus()
    desk.planner.view.focus_booking(day.booked["abeille"].id)
    press(desk.planner.view, "Ctrl+Shift+W")
    waiting = desk.modal(WaitingDialog)
    assert waiting.place.currentText().startswith("Salle Kléber")
    assert waiting.customer.value is None, "somebody else waits"
    press(waiting.note, "Ctrl+Return")
    assert "client" in waiting.form.field("customer").error.lower()
    waiting.minutes.setValue(120)
    type_into(waiting.customer, "Sonalis")
    press(waiting.note, "Ctrl+Return")
    assert plain(waiting.form.field("duration").error), "two hours do not fit into one"
    waiting.reject()


def test_reception_the_list_shows_edits_offers_and_closes(started: DeskUnderTest, day: ReceptionDay) -> None:
    desk = started
    press(desk.planner.view, "Ctrl+Shift+L")
    dialog = desk.modal(WaitingListDialog)
    desk.settle()
    (line,) = dialog.model.rows
    columns = [c.text(line) for c in dialog.model.columns]
    assert [plain(c) for c in columns] == [
        "lun. 9 nov. 2026, 18:00",
        "Sonalis",
        "Salle Broglie",
        "mar. 10 nov., 09:00–11:30",
        "1 h",
        "8",
        "Libre : Salle Broglie, 10:30–11:30",
    ]
    click(dialog.offer_button)
    desk.settle()
    assert len(options(desk, "SONALIS")) == 1
    (line,) = dialog.model.rows
    assert plain(dialog.model.columns[-1].text(line)).startswith("Proposée jusqu’au mar. 10 nov. 2026, 10:39")
    assert not dialog.offer_button.isEnabled()
    desk.clock.advance(timedelta(minutes=20))
    desk.campus.services.desk.execute(ExpireOptions(), RECEPTION)
    wait_until(dialog.again_button.isVisible, "the offer to lapse")
    click(dialog.again_button)
    desk.settle()
    assert entries(day)[0].state is WaitingState.WAITING
    click(dialog.edit_button)
    editor = desk.modal(WaitingDialog)
    editor.people.setValue(4)
    press(editor.note, "Ctrl+Return")
    desk.settle()
    assert entries(day)[0].attendees == 4
    click(dialog.close_button)
    desk.settle()
    assert entries(day) == []
    assert dialog.model.rows == ()
    dialog.accept()
    press(desk.planner.view, "Ctrl+Z")
    desk.settle()
    assert len(entries(day)) == 1


def test_reception_who_leaves_next_month_can_wait_today(started: DeskUnderTest, day: ReceptionDay) -> None:
    desk = started
    customers = {c.code: c for c in desk.session.require_catalogue().customers}
    for code, last in (("VITALIS", date(2026, 12, 1)), ("SONALIS", date(2026, 11, 10))):
        day.campus.execute(SaveCustomer(replace(customers[code], retired_on=last)))
    wait_until(
        lambda: (
            not next(
                c for c in desk.session.require_catalogue().customers if c.code == "SONALIS"
            ).is_in_service(desk.session.today)
        ),
        "the catalogue",
    )
    press(desk.planner.view, "Ctrl+Shift+W")
    waiting = desk.modal(WaitingDialog)
    assert waiting.customer.findText("Vitalis") >= 0
    assert waiting.customer.findText("Sonalis") < 0
    waiting.close()
    press(desk.window, "Ctrl+K")
    palette = QApplication.activePopupWidget()
    assert isinstance(palette, CommandPalette)
    for name, found in (("vitalis", True), ("sonalis", False)):
        palette.field.setText(name)
        assert any(entry.section is Section.CUSTOMER for entry in palette.shown) is found
    palette.close()
