"""Answers are said where they are asked for: under the field, in the dialog; what is not known is not called free."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from campus_desk.application.commands import PlaceBooking, ReportProblem, SolveProblem
from campus_desk.ui.booking.booking_dialog import BookingDialog
from campus_desk.ui.booking.find_slot import FindSlotDialog
from campus_desk.ui.problems.problems_dialog import ProblemsDialog
from campus_desk.ui.reception.waiting_list_dialog import WaitingListDialog
from tests.campus import slot
from tests.gui.desk import DeskUnderTest, click, held, press, type_into, type_text, wait_until
from tests.gui.reception_day import ReceptionDay
from tests.gui.test_reception_panel import day
from tests.gui.test_reception_panel import desk as reception_desk

__all__ = ["day", "reception_desk"]

TODAY = "2026-11-23"
FAR = "2028-03-07"


def plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def words(widget: QWidget) -> str:
    QApplication.processEvents()
    return plain(" / ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible()))


@contextmanager
def unreadable(desk: DeskUnderTest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let every read fail, as over a cable that is out."""
    storage = type(desk.campus.services.storage)

    def read(_: object) -> object:
        raise OSError("the cable is out")

    with monkeypatch.context() as patch:
        patch.setattr(storage, "read", read)
        yield


# --- quick entry ------------------------------------------------------------------------------------------------------


def typed(desk: DeskUnderTest, text: str) -> None:
    press(desk.window, "F2")
    type_text(desk.window.bar.quick, text)
    wait_until(lambda: desk.frame.quick.is_settled, "the popup")


def test_item_20_enter_twice_while_the_writer_is_busy_books_once(desk: DeskUnderTest) -> None:
    desk.start()
    typed(desk, "Neuralis Ill 14h 1h")
    field = desk.window.bar.quick
    with held(desk.session.tasks.write):
        press(field, "Return")
        assert field.text() == ""
        press(field, "Return")
        assert [line.heading for line in desk.frame.quick.state.lines] == ["Réservation en cours…"]
    desk.settle()
    assert len(desk.bookings()) == 1
    assert desk.window.notices.band.text == ""
    assert desk.frame.quick.popup.isHidden()


def test_item_20_what_is_typed_while_one_is_being_booked_is_kept(desk: DeskUnderTest) -> None:
    desk.start()
    typed(desk, "Neuralis Ill 14h 1h")
    field = desk.window.bar.quick
    with held(desk.session.tasks.write):
        press(field, "Return")
        type_text(field, "Helia Rhin 15h")
    desk.settle()
    assert len(desk.bookings()) == 1
    assert field.text() == "Helia Rhin 15h"
    assert field.hasFocus()
    press(field, "Return")
    wait_until(lambda: len(desk.bookings()) == 2, "the next one")


def test_item_20_what_was_refused_stands_in_the_field_again(desk: DeskUnderTest) -> None:
    desk.start()
    typed(desk, "Neuralis Ill 14h 1h")
    field = desk.window.bar.quick
    with held(desk.session.tasks.write):
        press(field, "Return")
        desk.campus.book("ILL", slot(TODAY, "14:00", "15:00"), "HELIA")
    desk.settle()
    assert len(desk.bookings()) == 1
    assert desk.window.notices.band.text
    assert field.text() == "Neuralis Ill 14h 1h"


# --- the booking dialog -----------------------------------------------------------------------------------------------


def new_booking(desk: DeskUnderTest) -> BookingDialog:
    press(desk.window, "Ctrl+N")
    dialog = desk.modal(BookingDialog)
    type_into(dialog.fields.customer, "Neuralis — Locataire")
    dialog.fields.resources.choose((desk.campus.resource("ILL"),))
    return dialog


def type_time(dialog: BookingDialog, day: str, start: str) -> None:
    """Type an hour of a day into the fields."""
    when = dialog.fields.when
    type_into(when.day, "/".join(day.split("-")[::-1]))
    type_into(when.start, start)
    press(when.start, "Tab")
    dialog.judge_now()  # what the rest of 60 ms after the last key does
    assert when.timing().slot == slot(day, start, f"{int(start[:2]) + 1}:00".zfill(5))


def test_a_time_far_away_is_looked_at_before_it_is_called_free(desk: DeskUnderTest) -> None:
    desk.campus.book("RHIN", slot(TODAY, "17:00", "18:00"))
    desk.campus.book("ILL", slot(FAR, "09:00", "10:00"), "HELIA")
    desk.start()
    dialog = new_booking(desk)
    with held(desk.session.tasks.read):
        type_time(dialog, FAR, "09:00")
        assert "Pas encore vérifié" in words(dialog.rules)
        assert "Libre" not in words(dialog.rules)
    wait_until(lambda: "Déjà réservé" in words(dialog.rules), "what is booked then")
    assert "Pas encore vérifié" not in words(dialog.rules)
    type_time(dialog, TODAY, "15:00")
    assert "Libre de 15:00 à 16:00" in words(dialog.rules)
    dialog.reject()


def test_a_time_far_away_is_asked_for_again_after_a_change_elsewhere(desk: DeskUnderTest) -> None:
    desk.start()
    dialog = new_booking(desk)
    with held(desk.session.tasks.read):
        type_time(dialog, FAR, "09:00")
        desk.session.tasks.write(lambda: desk.campus.book("ILL", slot(FAR, "09:00", "10:00"), "HELIA"))
        desk.planner.agenda.reload()
    desk.settle()
    desk.session.hub.ask()
    wait_until(lambda: "Déjà réservé" in words(dialog.rules), "what was booked meanwhile")
    dialog.reject()


def test_a_time_that_cannot_be_read_is_said_in_the_dialog_and_tried_again(
    desk: DeskUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.start()
    dialog = new_booking(desk)
    with unreadable(desk, monkeypatch):
        type_time(dialog, FAR, "09:00")
        wait_until(lambda: dialog.band.text, "the failure")
    assert "Les réservations de ce moment n’ont pas pu être lues." in dialog.band.text
    type_into(dialog.fields.title, "Congrès")
    wait_until(lambda: "Libre de 09:00 à 10:00" in words(dialog.rules), "the second try")
    dialog.reject()


# --- find a slot ------------------------------------------------------------------------------------------------------


def test_a_search_that_could_not_read_says_so_and_is_tried_again(
    desk: DeskUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.start()
    with unreadable(desk, monkeypatch):
        press(desk.window, "Ctrl+Shift+F")
        finder = desk.modal(FindSlotDialog)
        wait_until(lambda: finder.band.text, "the failure")
    assert "Les réservations n’ont pas pu être lues." in finder.band.text
    assert finder.choice is None
    click(next(b for b in finder.band.findChildren(QPushButton) if b.text() == "Réessayer"))
    wait_until(lambda: finder.choice is not None, "the second try")
    assert finder.band.text == ""
    finder.reject()


# --- lists ------------------------------------------------------------------------------------------------------------


def test_an_offer_that_comes_too_late_is_refused_in_the_list_itself(
    reception_desk: DeskUnderTest, day: ReceptionDay
) -> None:
    desk = reception_desk
    desk.start()
    press(desk.planner.view, "Ctrl+Shift+L")
    dialog = desk.modal(WaitingListDialog)
    wait_until(lambda: dialog.table.current is not None and dialog.offer_button.isEnabled(), "the list")
    line = dialog.table.current
    assert line is not None
    assert line.match is not None
    with held(desk.session.tasks.write):
        click(dialog.offer_button)
        assert not dialog.offer_button.isEnabled()
        assert not dialog.close_button.isEnabled()
        day.campus.execute(PlaceBooking(line.match.draft))
    desk.settle()
    assert dialog.band.text
    assert desk.window.notices.band.text == ""
    assert dialog.close_button.isEnabled()
    dialog.accept()


def test_an_answer_to_a_problem_is_kept_when_somebody_else_was_faster(desk: DeskUnderTest) -> None:
    desk.campus.execute(ReportProblem(desk.campus.resource("US3"), "La sonde est fendue."))
    desk.start()
    desk.window.menu.problems.trigger()
    dialog = desk.modal(ProblemsDialog)
    wait_until(lambda: dialog.table.current is not None, "the report")
    report = dialog.table.current
    assert report is not None
    type_into(dialog.answer, "Sonde changée")
    with held(desk.session.tasks.write):
        click(dialog.solve_button)
        assert not dialog.solve_button.isEnabled()
        desk.campus.execute(SolveProblem(report.id, report.revision, "Déjà fait"))
    desk.settle()
    assert dialog.band.text.startswith("L’enregistrement n’a pas abouti.")
    assert dialog.answer.text() == "Sonde changée"
    assert desk.window.notices.band.text == ""
    dialog.reject()
    QApplication.processEvents()
