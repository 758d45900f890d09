"""The first steps on a campus that has nothing yet: what is missing is made from the field that asks for it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from campus_desk.application.read_models import Catalogue
from campus_desk.domain.actors import EVERYTHING
from campus_desk.ui.booking.booking_dialog import BookingDialog
from campus_desk.ui.catalogue.customer_dialog import CustomerDialog
from campus_desk.ui.catalogue.resource_dialog import ResourceDialog
from campus_desk.ui.catalogue.site_dialog import SiteDialog
from campus_desk.ui.catalogue.tariff_dialog import TariffDialog
from campus_desk.ui.welcome import WelcomePage
from tests.gui.desk import DeskUnderTest, click, press, type_into, wait_until


@pytest.fixture
def empty(qapp: QApplication, tmp_path: Path, unguarded: None) -> Iterator[DeskUnderTest]:
    """The window on a campus that has just been created."""
    desk = DeskUnderTest(qapp, tmp_path, None, tmp_path / "data" / "campus.db")
    desk.desk.start()
    wait_until(lambda: isinstance(desk.window.stack.currentWidget(), WelcomePage), "the welcome")
    welcome = desk.window.stack.currentWidget()
    assert isinstance(welcome, WelcomePage)
    click(welcome.new_button)
    wait_until(lambda: desk.desk.session is not None, "the campus")
    desk.settle()
    yield desk
    desk.close()


def stored(desk: DeskUnderTest) -> Catalogue:
    """Return the catalogue as the file has it."""
    with desk.session.services.storage.read() as unit:
        return unit.agenda.catalogue(EVERYTHING)


def make_site(dialog: ResourceDialog, desk: DeskUnderTest) -> None:
    """Make a site from the form of a resource."""
    click(dialog.new_site)
    site = desk.modal(SiteDialog)
    type_into(site.code, "NORD")
    type_into(site.name, "Hôpital Nord")
    click(site.hours.add_button)
    press(site, "Ctrl+Return")
    wait_until(lambda: dialog.site.currentText() == "Hôpital Nord", "the site")


def test_a_first_resource_brings_its_site_with_it_and_keeps_what_was_typed(empty: DeskUnderTest) -> None:
    empty.window.menu.new_resource.trigger()
    dialog = empty.modal(ResourceDialog)
    type_into(dialog.code, "S1")
    type_into(dialog.name, "Salle 1")
    click(dialog.save_button)
    assert "Nouveau site" in dialog.form.field("site").error
    assert dialog.new_site.isVisible()
    make_site(dialog, empty)
    assert empty.window.notices.toast.text == "Hôpital Nord site enregistré."
    assert dialog.form.field("site").error == ""
    assert (dialog.code.text(), dialog.name.text()) == ("S1", "Salle 1")
    click(dialog.hours.add_button)
    press(dialog, "Ctrl+Return")
    wait_until(lambda: stored(empty).resources, "the resource")
    catalogue = stored(empty)
    assert [(r.code, r.site_id) for r in catalogue.resources] == [("S1", catalogue.sites[0].id)]
    # The hours of both are kept: those of a site made meanwhile are not written over.
    assert {p.resource_id is None for p in catalogue.calendar.periods} == {True, False}
    empty.settle()


def test_a_first_booking_makes_its_customer_and_its_resource_on_the_way(empty: DeskUnderTest) -> None:
    press(empty.planner.view, "Ctrl+N")
    dialog = empty.modal(BookingDialog)
    type_into(dialog.fields.title, "Première réunion")
    click(dialog.fields.new_customer)
    customer = empty.modal(CustomerDialog)
    for name, text in {"code": "A", "name": "Adèle SAS", "city": "Metz", "postcode": "57000"}.items():
        type_into(customer.form.field(name).input, text)
    press(customer, "Ctrl+Return")
    wait_until(lambda: dialog.fields.customer_id is not None, "the customer")
    assert not dialog.fields.new_customer.isVisible()
    click(dialog.fields.new_resource)
    resource = empty.modal(ResourceDialog)
    type_into(resource.code, "S1")
    type_into(resource.name, "Salle 1")
    make_site(resource, empty)
    press(resource, "Ctrl+Return")
    wait_until(lambda: dialog.fields.resources.chosen, "the resource")
    empty.settle()
    press(dialog, "Ctrl+Return")
    wait_until(lambda: [i.title for i in empty.planner.shown] == ["Première réunion"], "the booking")


def test_a_tariff_asks_for_what_is_missing_and_offers_to_make_it(empty: DeskUnderTest) -> None:
    empty.window.menu.new_tariff.trigger()
    dialog = empty.modal(TariffDialog)
    click(dialog.save_button)
    assert dialog.form.field("target").error == "Choisissez un type ou une ressource dans la liste."
    assert dialog.new_resource.isVisible()
    dialog.reject()


def test_tab_takes_the_suggestion_that_is_highlighted(empty: DeskUnderTest) -> None:
    empty.window.menu.new_tariff.trigger()
    dialog = empty.modal(TariffDialog)
    target = dialog.target
    shared = [target.itemText(n) for n in range(target.count())]
    assert len(shared) == 3
    target.setFocus()
    # « Toutes » begins every kind: nothing is left over that only one of them matches.
    line, suggestions = target.lineEdit(), target._list
    assert line is not None
    assert suggestions is not None
    QTest.keyClicks(line, "tou")
    wait_until(lambda: suggestions.currentIndex().isValid(), "the highlight")
    best = suggestions.currentIndex().data()
    QTest.keyClick(suggestions, Qt.Key.Key_Tab)
    assert target.currentText() == best
    assert target.value is not None
    assert dialog.focusWidget() is dialog.new_resource
    dialog.reject()
