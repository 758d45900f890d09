"""Ctrl+K: whatever can be done or looked at, by its name."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from campus_desk.application.invoice_run import issue_month
from campus_desk.ui.about_dialog import AboutDialog
from campus_desk.ui.catalogue.record_page import RecordPage
from campus_desk.ui.command_palette.entries import Entry, Section, best
from campus_desk.ui.command_palette.popup import CommandPalette
from campus_desk.ui.invoicing.run_page import RunPage
from campus_desk.ui.searching import plain
from tests.campus import RECEPTION, slot
from tests.gui.desk import DeskUnderTest, press, type_text, wait_until

DAY = "2026-11-24"


def opened(desk: DeskUnderTest) -> CommandPalette:
    press(desk.window, "Ctrl+K")
    palette = QApplication.activePopupWidget()
    assert isinstance(palette, CommandPalette)
    return palette


def typed(desk: DeskUnderTest, text: str) -> CommandPalette:
    palette = opened(desk)
    type_text(palette.field, text)
    return palette


def names(palette: CommandPalette, section: Section) -> list[str]:
    return [entry.text for entry in palette.shown if entry.section is section]


def test_an_action_is_found_by_a_word_of_its_name_and_done(desk: DeskUnderTest) -> None:
    desk.start()
    palette = typed(desk, "propos")
    assert names(palette, Section.ACTION) == ["À propos de Campus Desk"]
    press(palette.field, "Return")
    desk.modal(AboutDialog)


def test_without_a_text_it_offers_what_can_be_done_now(desk: DeskUnderTest) -> None:
    desk.start()
    palette = opened(desk)
    offered = names(palette, Section.ACTION)
    assert "Nouvelle réservation" in offered
    assert "Palette de commandes" not in offered, "it is open already"
    assert "Annuler" not in offered, "nothing can be undone yet"
    assert {entry.section for entry in palette.shown} == {Section.ACTION}
    keys = {entry.text: entry.keys for entry in palette.shown}
    assert keys["Nouvelle réservation"] == "Ctrl+N"
    press(palette.field, "Escape")
    assert QApplication.activePopupWidget() is None


def test_what_is_called_alike_is_told_apart(desk: DeskUnderTest) -> None:
    desk.start()
    palette = typed(desk, "importer tarifs")
    found = [entry for entry in palette.shown if entry.section is Section.ACTION]
    assert [(entry.text, entry.detail) for entry in found] == [("Importer", "Tarifs (CSV) · Fichier")]
    press(palette.field, "Escape")


def test_a_booking_is_found_and_shown_on_its_day(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"), "HELIA", title="Comité d’éthique")
    desk.start()
    palette = typed(desk, "ethique")
    wait_until(lambda: names(palette, Section.BOOKING), "the booking")
    assert names(palette, Section.BOOKING) == ["Hélia Diagnostics · Comité d’éthique"]
    press(palette.field, "Return")
    wait_until(lambda: desk.planner.view.focused_item is not None, "the focus")
    assert desk.planner.view.focused_item is not None
    assert desk.planner.view.focused_item.booking_id == booking.id
    assert desk.planner.day.isoformat() == DAY


def test_a_customer_a_resource_and_their_codes_are_found_without_accents(desk: DeskUnderTest) -> None:
    desk.start()
    palette = typed(desk, "helia")
    assert names(palette, Section.CUSTOMER) == ["Hélia Diagnostics"]
    press(palette.field, "Return")
    page = desk.window.page(desk.window.menu.customers)
    assert isinstance(page, RecordPage)
    assert page.table.current is not None
    assert page.table.current.name == "Hélia Diagnostics"

    palette = typed(desk, "us3")
    assert names(palette, Section.RESOURCE) == ["Échographe US-3"]
    press(palette.field, "Return")
    focus = desk.planner.view.scene.focus
    assert focus is not None
    assert focus.row_id == desk.campus.resource("US3")
    assert desk.window.stack.currentWidget() is desk.planner


def test_a_resource_the_filter_hides_is_shown_in_the_list(desk: DeskUnderTest) -> None:
    desk.start()
    desk.frame.side.filters.capacity.setValue(50)
    desk.settle()
    press(typed(desk, "salle ill").field, "Return")
    page = desk.window.page(desk.window.menu.resources)
    assert isinstance(page, RecordPage)
    assert page.table.current is not None
    assert page.table.current.code == "ILL"


def test_an_invoice_is_found_by_its_number_and_shown_in_its_month(desk: DeskUnderTest) -> None:
    campus = desk.campus
    campus.set_seller()
    campus.book("ILL", slot("2026-10-20", "09:00", "10:00"), "HELIA", reason="saisie après coup")
    assert len(issue_month(campus.services, date(2026, 10, 1), RECEPTION).issued) == 1
    desk.start()
    palette = typed(desk, "F2026")
    wait_until(lambda: names(palette, Section.INVOICE), "the invoice")
    number = names(palette, Section.INVOICE)[0]
    press(palette.field, "Return")
    page = desk.window.page(desk.window.menu.invoicing)
    assert isinstance(page, RunPage)
    wait_until(lambda: page.chosen is not None and page.chosen.number == number, "the invoice")


def test_the_arrows_go_over_the_headings_and_round(desk: DeskUnderTest) -> None:
    desk.start()
    palette = typed(desk, "salle")
    rows = palette.shown
    assert len(rows) >= 2
    chosen = palette.list.currentItem().text()
    press(palette.field, "Up")
    assert palette.list.currentItem().text() != chosen
    press(palette.field, "Down")
    assert palette.list.currentItem().text() == chosen
    type_text(palette.field, "xyzzy")
    assert palette.said.isVisible()
    press(palette.field, "Return")
    assert palette.isVisible(), "nothing is chosen where nothing is found"
    press(palette.field, "Escape")


def entry(text: str, section: Section = Section.ACTION, words: str = "") -> Entry:
    return Entry(section, text, "", QIcon(), lambda: None, words=words)


def test_what_begins_with_the_text_goes_first_then_whole_words_then_the_rest() -> None:
    entries = [entry("Importer"), entry("Nouveau report"), entry("Portes"), entry("Rapport")]
    assert [e.text for e in best("port", entries)] == ["Portes", "Rapport", "Importer", "Nouveau report"]
    assert [e.text for e in best("re nou", entries)] == ["Nouveau report"]
    assert not best("portx", entries)


def test_what_is_found_by_is_folded_once_not_with_each_letter(monkeypatch: pytest.MonkeyPatch) -> None:
    folded: list[str] = []

    def counted(text: str) -> str:
        folded.append(text)
        return plain(text)

    monkeypatch.setattr("campus_desk.ui.command_palette.entries.plain", counted)
    entries = [entry("Salle Rhin", Section.RESOURCE, "RHIN"), entry("Salle Ill", Section.RESOURCE, "ILL")]
    for text in ("s", "sa", "sal", "sall", "salle", "salle i"):
        best(text, entries)
    assert [e.text for e in best("salle i", entries)] == ["Salle Ill", "Salle Rhin"]
    assert folded.count("Salle Rhin") == 1
