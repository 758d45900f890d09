"""A company at the desk: signing in and out, its first page, and what it is offered."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton

from campus_desk.application.commands import SaveCustomer
from campus_desk.application.services import STAFF, SignIn
from campus_desk.domain.actors import EVERYTHING, Role, ViewerScope
from campus_desk.domain.booking import Booking, BookingStatus
from campus_desk.ui.booking.booking_dialog import BookingDialog
from campus_desk.ui.offers import named
from campus_desk.ui.printing.print_dialog import PrintDialog
from campus_desk.ui.sign_in_dialog import SignInDialog
from campus_desk.ui.tenant.my_bookings_page import MyBookingsPage
from campus_desk.ui.tenant.my_invoices_page import MyInvoicesPage
from campus_desk.ui.tenant.own_bookings import Part
from campus_desk.ui.timeline.bars import caption
from campus_desk.ui.welcome import TroublePage
from tests.campus import Campus, slot, wall
from tests.gui.desk import DeskUnderTest, click, press, type_into, type_text, wait_until
from tests.invoicing import issue, issuing_campus, october

pytestmark = pytest.mark.slow

MONDAY, TUESDAY = "2026-11-23", "2026-11-24"
NEURALIS = SignIn("NEURALIS")


def bookings_page(desk: DeskUnderTest) -> MyBookingsPage:
    page = desk.window.page(desk.window.menu.my_bookings)
    assert isinstance(page, MyBookingsPage)
    return page


def menus(desk: DeskUnderTest) -> dict[str, list[str]]:
    """Return what stands in the menus, by their titles."""

    def offered(menu: QMenu) -> list[str]:
        found = []
        for action in menu.actions():
            inner = action.menu()
            if action.isVisible() and isinstance(inner, QMenu):
                found += offered(inner)
            elif action.isVisible() and not action.isSeparator():
                found.append(action.text().replace("&", ""))
        return found

    return {
        entry.text().replace("&", ""): offered(menu)
        for entry in desk.window.menuBar().actions()
        if entry.isVisible() and isinstance(menu := entry.menu(), QMenu)
    }


# --- signing in -------------------------------------------------------------------------------------------------------


def test_somebody_signs_in_as_a_company_and_reception_comes_back(desk: DeskUnderTest, campus: Campus) -> None:
    desk.start()
    campus.book("ILL", slot(MONDAY, "14:00", "15:00"), "HELIA")
    desk.window.status.person.button.menu().actions()[0].trigger()
    dialog = desk.modal(SignInDialog)
    assert [c.code for c in dialog.model.rows] == ["HELIA", "NEURALIS"]
    before = desk.session
    type_into(dialog.search, "neura")
    press(dialog.search, "Return")
    wait_until(lambda: desk.desk.session not in (None, before), "the company's campus")
    desk.settle()
    assert desk.window.windowTitle() == "Campus Desk — Neuralis"
    assert desk.window.status.person.text == "Neuralis — Entreprise"
    assert desk.session.services.actor.role is Role.TENANT
    assert desk.session.services.scope == ViewerScope(campus.customer("NEURALIS"))
    assert desk.window.stack.currentWidget() is bookings_page(desk)

    tenant = desk.session
    desk.window.menu.sign_out.trigger()
    wait_until(lambda: desk.desk.session not in (None, tenant), "reception's campus")
    desk.settle()
    assert desk.session.services.scope == EVERYTHING
    assert desk.window.stack.currentWidget() is desk.planner


def test_nothing_of_reception_stays(desk: DeskUnderTest, campus: Campus, qapp: QApplication) -> None:
    booking = campus.book("ILL", slot(MONDAY, "14:00", "15:00"), "HELIA", title="Fusion")
    desk.start()
    desk.planner.flow.cancel([desk.item(booking.id)])
    desk.settle()
    assert desk.session.undo.can_undo
    desk.window.bar.search.setText("Hélia")
    qapp.clipboard().setText("Hélia Diagnostics")
    window, geometry = desk.window, desk.window.geometry()
    desk.sign_in(NEURALIS)
    assert desk.window is not window
    assert desk.window.geometry() == geometry
    assert desk.session.undo.count == 0
    assert not desk.window.menu.undo.isEnabled()
    assert desk.window.bar.search.text() == ""
    assert desk.window.notices.toast.isHidden()
    assert qapp.clipboard().text() == ""


def test_what_a_company_did_is_forgotten_and_what_reception_chose_is_kept(desk: DeskUnderTest) -> None:
    desk.start()
    desk.window.menu.week.trigger()
    desk.sign_in(NEURALIS)
    desk.window.menu.day.trigger()
    desk.window.menu.side_panel.trigger()
    desk.sign_in(STAFF)
    assert len(desk.planner.days) == 7
    assert desk.window.menu.side_panel.isChecked()


def test_another_language_leaves_the_company_signed_in(desk: DeskUnderTest) -> None:
    desk.start()
    desk.sign_in(NEURALIS)
    desk.desk.speak("de")
    desk.settle()
    assert desk.window.stack.currentWidget() is bookings_page(desk)
    assert desk.window.menu.planner.text() == "Gerät buchen"
    assert "Kunden" not in menus(desk)


@pytest.mark.usefixtures("unguarded")
def test_the_desk_opens_as_a_company(qapp: QApplication, tmp_path: Path, campus: Campus) -> None:
    desk = DeskUnderTest(qapp, tmp_path, campus, campus.path, who=NEURALIS)
    desk.start()
    assert desk.session.services.actor.name == "Neuralis"
    assert desk.window.stack.currentWidget() is bookings_page(desk)
    assert "Clients" not in menus(desk)
    desk.close()


@pytest.mark.parametrize(("code", "said"), [("NOBODY", "NOBODY"), ("HELIA", "Hélia Diagnostics")])
@pytest.mark.usefixtures("unguarded")
def test_a_company_that_may_not_sign_in_sees_nothing(
    qapp: QApplication, tmp_path: Path, campus: Campus, code: str, said: str
) -> None:
    with campus.services.storage.read() as unit:
        helia = unit.catalogue.customer(campus.customer("HELIA"))
    campus.execute(SaveCustomer(replace(helia, retired_on=wall(f"{MONDAY} 00:00").date())))
    desk = DeskUnderTest(qapp, tmp_path, campus, campus.path, who=SignIn(code))
    assert desk.desk.start()
    wait_until(lambda: isinstance(desk.window.stack.currentWidget(), TroublePage), "the trouble")
    assert desk.desk.session is None
    page = desk.window.stack.currentWidget()
    assert isinstance(page, TroublePage)
    assert said in page.sentence.text()
    desk.close()


# --- what is offered --------------------------------------------------------------------------------------------------


def test_what_a_company_may_not_use_is_not_there(desk: DeskUnderTest) -> None:
    desk.start()
    staff = menus(desk)
    assert "Se connecter au nom d’une société…" in staff["Fichier"]
    assert "Retour à l’accueil" not in staff["Fichier"]
    assert "Mes réservations" not in staff["Affichage"]
    desk.sign_in(NEURALIS)
    shown = menus(desk)
    assert set(shown) == {"Fichier", "Édition", "Affichage", "Réservation", "Aide"}
    assert shown["Fichier"] == [
        *("Calendrier (.ics)…", "Imprimer…", "Affichette de porte…", "Retour à l’accueil"),
        *("Préférences…", "Quitter"),
    ]
    assert "Historique…" not in shown["Réservation"]
    assert not {"Clients", "Tarifs", "Facturation"} & set(shown["Affichage"])
    hidden = [action for action in named(desk.window.menu).values() if not action.isVisible()]
    assert hidden
    # Hidden from the eye, and deaf to its key.
    assert not [action.text() for action in hidden if action.isEnabled()]
    buttons = desk.window.switch.findChildren(QToolButton)
    words = [b.text() for b in buttons if b.isVisible()]
    assert words == ["Mes réservations", "Réserver un équipement", "Mes factures"]


def test_equipment_stands_first_and_others_are_busy(desk: DeskUnderTest, campus: Campus) -> None:
    campus.book("ILL", slot(MONDAY, "14:00", "15:00"), "HELIA", title="Fusion")
    mine = campus.book("US3", slot(MONDAY, "14:00", "15:00"), title="Cohorte")
    desk.start()
    assert desk.planner.view.scene.model.groups[0].rows[0].resource.code == "AMPHI"
    desk.sign_in(NEURALIS)
    press(desk.window, "F6")
    groups = desk.planner.view.scene.model.groups
    assert groups[0].rows[0].resource.code == "US3"
    assert sorted(caption(item) for item in desk.planner.shown) == ["Neuralis", "Occupé"]
    assert desk.item(mine.id).title == "Cohorte"
    assert desk.window.status.counts.text.startswith("1 réservation")


def test_a_company_books_for_itself_without_being_asked_who(desk: DeskUnderTest, campus: Campus) -> None:
    desk.start()
    desk.sign_in(NEURALIS)
    press(desk.window, "F6", "Ctrl+N")
    dialog = desk.modal(BookingDialog)
    assert dialog.fields.customer_id == campus.customer("NEURALIS")
    assert not dialog.fields.customer.isVisible()
    dialog.fields.resources.choose((campus.resource("US3"),))
    type_into(dialog.fields.title, "Cohorte 3")
    click(dialog.save_button)
    desk.settle()
    (stored,) = desk.bookings()
    assert (stored.draft.customer_id, stored.draft.title) == (campus.customer("NEURALIS"), "Cohorte 3")


def test_item_38_a_reader_finds_no_handle_and_no_action(desk: DeskUnderTest, campus: Campus) -> None:
    booking = campus.book("ILL", slot(MONDAY, "14:00", "16:00"))
    desk.start()
    desk.sign_in(SignIn(reads_only=True))
    assert desk.session.services.actor.role is Role.READER
    item = desk.item(booking.id)
    desk.move(item, 3600)
    desk.resize_end(item, 3600)
    desk.drag_over(campus.resource("RHIN"), item.starts_at, item.ends_at)
    view = desk.planner.view
    view.focus_booking(booking.id)
    press(view, "Alt+Right", "Delete", "Return", "Ctrl+N")
    desk.settle()
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, BookingDialog) and w.isVisible()]
    assert campus.stored(booking) == booking
    assert len(desk.bookings()) == 1
    end = desk.point(item.resource_id, item.ends_at) - QPoint(3, 0)
    hit = view._hit(end.toPointF())
    assert hit is not None
    assert view.dragging.hover_cursor(hit) is Qt.CursorShape.ArrowCursor
    press(view, "Shift+F10")
    menu = desk.modal(QMenu)
    assert [action.text() for action in menu.actions()] == ["Montrer dans la &journée"]
    menu.close()
    left = menus(desk)
    assert set(left) == {"Fichier", "Édition", "Affichage", "Réservation", "Aide"}
    assert len(left["Réservation"]) == 1, "to look at it in the day"
    assert not desk.window.status.person.button.isEnabled()


def test_item_46_the_print_dialog_offers_the_sheets_the_menu_offers(desk: DeskUnderTest) -> None:
    desk.start()
    desk.sign_in(NEURALIS)
    press(desk.window, "F6", "Ctrl+P")
    dialog = desk.modal(PrintDialog)
    offered = [b.text() for b in dialog.kind.findChildren(QToolButton)]
    assert offered == ["Jour", "Semaine", "Affichette"]
    dialog.close()
    desk.sign_in(SignIn(reads_only=True))
    press(desk.window, "Ctrl+P")
    dialog = desk.modal(PrintDialog)
    assert [b.text() for b in dialog.kind.findChildren(QToolButton)] == ["Jour", "Semaine"]


# --- my bookings ------------------------------------------------------------------------------------------------------


def own(campus: Campus) -> tuple[Booking, Booking, Booking]:
    """Book yesterday, today and tomorrow for Neuralis, and something for a stranger."""
    campus.book("RHIN", slot(TUESDAY, "09:00", "10:00"), "HELIA", title="Fusion")
    return (
        campus.book("ILL", slot("2026-11-20", "09:00", "10:00"), title="Hier", reason="noté"),
        campus.book("US3", slot(MONDAY, "10:30", "12:30"), title="Cohorte"),
        campus.book("ILL", slot(TUESDAY, "09:00", "10:00"), title="Revue", attendees=8),
    )


def test_own_bookings_are_listed_by_what_is_to_come(desk: DeskUnderTest, campus: Campus) -> None:
    past, today, tomorrow = own(campus)
    desk.start()
    desk.sign_in(NEURALIS)
    page = bookings_page(desk)
    assert [b.id for b in page.model.rows] == [today.id, tomorrow.id]
    assert page.table.current == today
    page.parts.choose(Part.PAST)
    page.parts.chosen.emit(Part.PAST)
    assert [b.id for b in page.model.rows] == [past.id]
    page.parts.choose(Part.UPCOMING)
    page.parts.chosen.emit(Part.UPCOMING)
    press(desk.window, "Ctrl+F")
    type_text(page.search, "revue")
    press(page.search, "Return")
    assert [b.id for b in page.model.rows] == [tomorrow.id]


def test_the_next_booking_stands_large_and_its_guests_check_in(desk: DeskUnderTest, campus: Campus) -> None:
    _, today, _ = own(campus)
    campus.clock.instant = wall(f"{MONDAY} 10:24")
    desk.start()
    desk.sign_in(NEURALIS)
    card = bookings_page(desk).card
    assert card.booking == today
    assert card.accessibleName().startswith(
        "Votre réservation commence dans 6\u00a0min. 10:30–12:30  Échographe US-3"
    )
    click(card.here_button)
    desk.settle()
    assert desk.stored(today.id).attendance.is_present
    assert "12:30" in card.accessibleName()
    assert card.here_button.isHidden()
    assert card.leave_button.isHidden(), "nobody leaves what has not begun"
    campus.clock.instant = wall(f"{MONDAY} 11:40")
    bookings_page(desk).reload()
    desk.settle()
    click(card.leave_button)
    desk.settle()
    assert desk.stored(today.id).attendance.checked_out_at is not None
    assert card.booking is not None
    assert card.booking.draft.title == "Revue"


def test_a_company_cancels_and_takes_it_back(desk: DeskUnderTest, campus: Campus) -> None:
    _, today, tomorrow = own(campus)
    desk.start()
    desk.sign_in(NEURALIS)
    page = bookings_page(desk)
    page.table.selectAll()
    page.table.setFocus()
    press(page.table, "Delete")
    desk.settle()
    assert {desk.stored(b.id).status for b in (today, tomorrow)} == {BookingStatus.CANCELLED}
    assert page.model.rows == ()
    press(desk.window, "Ctrl+Z")
    desk.settle()
    assert {desk.stored(b.id).status for b in (today, tomorrow)} == {BookingStatus.CONFIRMED}


def test_enter_changes_a_booking(desk: DeskUnderTest, campus: Campus) -> None:
    _, today, _ = own(campus)
    desk.start()
    desk.sign_in(NEURALIS)
    page = bookings_page(desk)
    page.table.setFocus()
    press(page.table, "Return")
    dialog = desk.modal(BookingDialog)
    type_into(dialog.fields.title, "Cohorte 4")
    click(dialog.save_button)
    desk.settle()
    assert desk.stored(today.id).draft.title == "Cohorte 4"
    assert page.model.rows[0].draft.title == "Cohorte 4"


def test_what_can_be_used_right_now_leads_to_the_planner(desk: DeskUnderTest, campus: Campus) -> None:
    own(campus)
    campus.clock.instant = wall(f"{MONDAY} 10:24")
    desk.start()
    desk.sign_in(NEURALIS)
    page = bookings_page(desk)
    assert [item.data(Qt.ItemDataRole.AccessibleTextRole) for item in (page.now.item(0),)] == [
        "Échographe US-3, Technoparc, À vous à 10:30"
    ]
    assert page.book_tile.accessibleDescription() == "1 équipement, 1 libre maintenant"
    place = page.now.visualItemRect(page.now.item(0)).center()
    QTest.mouseClick(page.now.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    desk.settle()
    assert desk.window.stack.currentWidget() is desk.planner
    focus = desk.planner.view.scene.focus
    assert focus is not None
    assert focus.row_id == campus.resource("US3")


@pytest.mark.usefixtures("unguarded")
def test_own_invoices_are_read_and_nobody_elses(qapp: QApplication, tmp_path: Path) -> None:
    campus = issuing_campus(tmp_path / "campus.db")
    october(campus, "NEURALIS", "HELIA")
    issue(campus)
    desk = DeskUnderTest(qapp, tmp_path, campus, campus.path)
    try:
        desk.start()
        desk.sign_in(NEURALIS)
        press(desk.window, "F11")
        desk.settle()
        page = desk.window.page(desk.window.menu.my_invoices)
        assert isinstance(page, MyInvoicesPage)
        assert [row.customer_code for row in page.model.rows] == ["NEURALIS"]
        text = "".join(each.extract_text() for each in PdfReader(BytesIO(page.pdf.content)).pages)
        assert "Neuralis" in text
        assert "Hélia" not in text
    finally:
        desk.close()
        campus.close()
