"""Resources, customers, tariffs, sites, closures: list, search, create, edit, retire, undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal
from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView

from campus_desk.application.commands import SaveCustomer
from campus_desk.application.read_models import Catalogue
from campus_desk.domain.actors import EVERYTHING
from campus_desk.domain.customer import Customer, CustomerGroup
from campus_desk.domain.opening_hours import ClosureKind
from campus_desk.domain.resource import Resource
from campus_desk.domain.tariff import Tariff
from campus_desk.ui.catalogue.closure_dialog import ClosuresDialog, NewClosureDialog
from campus_desk.ui.catalogue.customer_dialog import CustomerDialog
from campus_desk.ui.catalogue.record_page import RecordPage
from campus_desk.ui.catalogue.resource_dialog import ResourceDialog
from campus_desk.ui.catalogue.site_dialog import SiteDialog, SitesDialog
from campus_desk.ui.catalogue.tariff_dialog import TariffDialog
from campus_desk.ui.history_dialog import HistoryDialog
from tests.campus import slot
from tests.gui.desk import DeskUnderTest, click, press, type_into, type_text, wait_until


def stored(desk: DeskUnderTest) -> Catalogue:
    """Return the catalogue as the file has it."""
    with desk.campus.services.storage.read() as unit:
        return unit.agenda.catalogue(EVERYTHING)


def customer(desk: DeskUnderTest, code: str) -> Customer:
    return next(c for c in stored(desk).customers if c.code == code)


def resource(desk: DeskUnderTest, code: str) -> Resource:
    return next(r for r in stored(desk).resources if r.code == code)


def show(desk: DeskUnderTest, action: QAction) -> RecordPage[Any]:
    """Start and go to a page of records."""
    desk.start()
    desk.window.show_page(action)
    desk.settle()
    page = desk.window.page(action)
    assert isinstance(page, RecordPage)
    return page


def test_a_customer_is_created_and_stands_in_the_list(desk: DeskUnderTest) -> None:
    page = show(desk, desk.window.menu.customers)
    desk.window.menu.new_customer.trigger()
    dialog = desk.modal(CustomerDialog)
    assert dialog.focusWidget() is dialog.form.field("code").input, "one can type at once"
    fields = {
        "code": "SONALIS",
        "name": "Sonalis SAS",
        "siren": "000 483 487",
        "postcode": "67000",
        "city": "Strasbourg",
    }
    for name, text in fields.items():
        type_into(dialog.form.field(name).input, text)
    dialog.group.setCurrentIndex(dialog.group.findData("member"))
    press(dialog, "Ctrl+Return")
    wait_until(lambda: any(c.code == "SONALIS" for c in stored(desk).customers), "the customer")
    desk.settle()
    made = customer(desk, "SONALIS")
    assert (made.siren, made.group, made.address.city) == ("000483487", CustomerGroup.MEMBER, "Strasbourg")
    assert "Sonalis SAS" in [c.name for c in page.model.rows]
    assert desk.window.notices.toast.text == "Sonalis SAS client enregistré."
    assert desk.window.menu.undo.text() == "&Annuler\u202f: Enregistrer le client"


def test_wrong_numbers_are_complained_about_under_their_fields_all_at_once(desk: DeskUnderTest) -> None:
    show(desk, desk.window.menu.customers)
    desk.window.menu.new_customer.trigger()
    dialog = desk.modal(CustomerDialog)
    fields = {
        "code": "A B",
        "name": "",
        "siren": "123456789",
        "iban": "FR00",
        "email": "nobody",
        "country": "France",
    }
    for name, text in fields.items():
        type_into(dialog.form.field(name).input, text)
    click(dialog.save_button)
    wrong = {name for name in fields if dialog.form.field(name).error}
    assert wrong == set(fields)
    assert dialog._texts["siren"].text() == "123456789"
    assert dialog._texts["code"].hasFocus()
    assert len(stored(desk).customers) == 2
    dialog.reject()


def test_a_code_that_is_taken_is_said_at_the_field(desk: DeskUnderTest) -> None:
    show(desk, desk.window.menu.customers)
    desk.window.menu.new_customer.trigger()
    dialog = desk.modal(CustomerDialog)
    type_into(dialog.form.field("code").input, "NEURALIS")
    type_into(dialog.form.field("name").input, "Encore Neuralis")
    click(dialog.save_button)
    wait_until(lambda: dialog.form.field("code").error, "the complaint")
    assert dialog.isVisible()
    dialog.reject()


def test_a_customer_is_edited_retired_and_brought_back_by_undo(desk: DeskUnderTest) -> None:
    page = show(desk, desk.window.menu.customers)
    page.table.setFocus()
    assert page.table.go_to(desk.campus.customer("HELIA"))
    press(page.table, "Return")
    dialog = desk.modal(CustomerDialog)
    type_into(dialog.form.field("name").input, "Hélia")
    press(dialog, "Ctrl+Return")
    wait_until(lambda: customer(desk, "HELIA").name == "Hélia", "the new name")
    desk.settle()
    press(page.table, "Return")
    click(desk.modal(CustomerDialog).retire_button)
    wait_until(lambda: customer(desk, "HELIA").retired_on == date(2026, 11, 23), "the retirement")
    desk.settle()
    assert [c.code for c in page.model.rows] == ["NEURALIS"]
    page.retired.setChecked(True)
    assert [c.code for c in page.model.rows] == ["HELIA", "NEURALIS"]
    press(desk.window, "Ctrl+Z")
    wait_until(lambda: customer(desk, "HELIA").retired_on is None, "the customer back")
    desk.settle()
    press(desk.window, "Ctrl+Z")
    wait_until(lambda: customer(desk, "HELIA").name == "Hélia Diagnostics", "the old name")
    desk.settle()


def test_somebody_elses_change_of_a_record_is_not_overwritten(desk: DeskUnderTest) -> None:
    page = show(desk, desk.window.menu.customers)
    desk.session.hub._timer.stop()
    page.edit(customer(desk, "HELIA"))
    dialog = desk.modal(CustomerDialog)
    desk.campus.execute(SaveCustomer(replace(customer(desk, "HELIA"), phone="0388")))
    type_into(dialog.form.field("name").input, "Hélia")
    click(dialog.save_button)
    wait_until(lambda: dialog.band.text, "the refusal")
    assert "n’a pas abouti" in dialog.band.text
    assert (customer(desk, "HELIA").name, customer(desk, "HELIA").phone) == ("Hélia Diagnostics", "0388")
    assert dialog._texts["name"].text() == "Hélia"
    dialog.reject()


def test_the_search_looks_everywhere_and_without_accents(desk: DeskUnderTest) -> None:
    page = show(desk, desk.window.menu.customers)
    press(desk.window, "Ctrl+F")
    type_text(page.search, "HELIA extern")
    wait_until(lambda: [c.code for c in page.model.rows] == ["HELIA"], "the hit")
    type_into(page.search, "nobody")
    wait_until(lambda: not page.model.rows, "no hit")
    assert page.empty.sentence == "Rien ne correspond à la recherche."
    press(page.search, "Esc")
    wait_until(lambda: len(page.model.rows) == 2, "everything again")


def test_a_room_with_hours_of_its_own_is_created(desk: DeskUnderTest) -> None:
    page = show(desk, desk.window.menu.resources)
    desk.window.menu.new_resource.trigger()
    dialog = desk.modal(ResourceDialog)
    type_into(dialog.code, "VOSGES")
    type_into(dialog.name, "Salle Vosges")
    dialog.kind_choice.setCurrentIndex(dialog.kind_choice.findText("Salle de réunion"))
    type_into(dialog.capacity, "40")
    for code in ("video", "whiteboard"):
        click(dialog.features.boxes[code])
    type_into(dialog.setup, "15")
    click(dialog.hours.add_button)
    row = dialog.hours.rows[0]
    type_into(row.opens, "9")
    type_into(row.closes, "24:00")
    press(dialog, "Ctrl+Return")
    wait_until(lambda: any(r.code == "VOSGES" for r in stored(desk).resources), "the room")
    desk.settle()
    made = resource(desk, "VOSGES")
    assert (made.capacity, made.features, made.setup_minutes) == (40, ("video", "whiteboard"), 15)
    hours = [p for p in stored(desk).calendar.periods if p.resource_id == made.id]
    assert {(p.weekday, p.opens, p.closes) for p in hours} == {(day, 540, 1440) for day in range(5)}
    assert "Salle Vosges" in [r.name for r in page.model.rows]
    press(desk.window, "Ctrl+Z")
    wait_until(lambda: resource(desk, "VOSGES").retired_on is not None, "the undo")
    assert not [p for p in stored(desk).calendar.periods if p.resource_id == made.id]
    desk.settle()


def test_a_tariff_is_created_with_off_peak_hours(desk: DeskUnderTest) -> None:
    show(desk, desk.window.menu.tariffs)
    desk.window.menu.new_tariff.trigger()
    dialog = desk.modal(TariffDialog)
    type_into(dialog.code, "ILL-27")
    type_into(dialog.name, "Salle Ill 2027")
    dialog.target.choose(("resource", desk.campus.resource("ILL")))
    dialog.valid_from.set_day(date(2027, 1, 1))
    type_into(dialog.form.field("hour_price").input, "45,5025")
    type_into(dialog.form.field("day_price").input, "1 200")
    click(dialog.off_peak.add_button)
    window = dialog.off_peak.rows[0]
    assert window.price is not None
    type_into(window.price, "22.5")
    press(dialog, "Ctrl+Return")
    wait_until(lambda: any(t.code == "ILL-27" for t in stored(desk).tariffs), "the tariff")
    desk.settle()
    made: Tariff = next(t for t in stored(desk).tariffs if t.code == "ILL-27")
    assert (made.hour_price, made.day_price) == (Decimal("45.5025"), Decimal(1200))
    assert made.off_peak[0].weekdays == frozenset({5, 6})
    assert made.off_peak[0].hour_price == Decimal("22.5")


def test_negative_and_unreadable_prices_are_complained_about(desk: DeskUnderTest) -> None:
    show(desk, desk.window.menu.tariffs)
    desk.window.menu.new_tariff.trigger()
    dialog = desk.modal(TariffDialog)
    type_into(dialog.code, "BAD")
    type_into(dialog.name, "Bad")
    click(dialog.save_button)
    assert dialog.form.field("target").error
    dialog.target.choose(("resource", desk.campus.resource("ILL")))
    type_into(dialog.form.field("hour_price").input, "beaucoup")
    click(dialog.save_button)
    assert dialog.form.field("hour_price").error == "Ce n’est pas un montant."
    type_into(dialog.form.field("hour_price").input, "-5")
    click(dialog.save_button)
    assert "négatif" in dialog.form.field("hour_price").error
    type_into(dialog.form.field("hour_price").input, "5")
    dialog.valid_to.tick.setChecked(True)
    dialog.valid_to.edit.set_day(date(2020, 1, 1))
    click(dialog.save_button)
    assert dialog.form.field("valid_to").error
    assert not [t for t in stored(desk).tariffs if t.code == "BAD"]
    dialog.reject()


def test_opening_hours_of_a_site_change_what_the_planner_hatches(desk: DeskUnderTest) -> None:
    desk.start()
    desk.window.menu.sites.trigger()
    sites = desk.modal(SitesDialog)
    click(sites.edit_button)
    dialog = desk.modal(SiteDialog)
    assert [(r.opens.text(), r.closes.text()) for r in dialog.hours.rows] == [("07:00", "20:00")]
    type_into(dialog.hours.rows[0].closes, "18h")
    press(dialog, "Ctrl+Return")
    wait_until(lambda: {p.closes for p in stored(desk).calendar.periods} == {1080}, "the new hours")
    desk.settle()
    assert "07:00–18:00" in sites._hours[stored(desk).sites[0].id]
    assert desk.window.notices.toast.text.endswith(" site enregistré.")
    sites.reject()
    press(desk.window, "Ctrl+Z")
    wait_until(lambda: {p.closes for p in stored(desk).calendar.periods} == {1200}, "the old hours")
    desk.settle()


def test_a_closure_is_made_and_names_the_bookings_in_it(desk: DeskUnderTest) -> None:
    desk.campus.book("ILL", slot("2026-12-24", "09:00", "10:00"))
    desk.start()
    desk.window.menu.closures.trigger()
    closures = desk.modal(ClosuresDialog)
    click(closures.new_button)
    dialog = desk.modal(NewClosureDialog)
    dialog.first.set_day(date(2026, 12, 24))
    dialog.last.set_day(date(2026, 12, 31))
    type_into(dialog.reason, "Fermeture annuelle")
    assert dialog.kind.currentText() == "Fermé"
    press(dialog, "Ctrl+Return")
    wait_until(lambda: stored(desk).calendar.closures, "the closure")
    desk.settle()
    (closure,) = stored(desk).calendar.closures
    assert closure.slot.duration == timedelta(days=8)
    assert closure.kind is ClosureKind.CLOSED
    assert "1 réservation tombe dans cette fermeture" in desk.window.notices.band.text
    assert "Neuralis" in desk.window.notices.band.text
    assert [c.reason for c in closures.model.rows] == ["Fermeture annuelle"]
    closures.table.selectRow(0)
    click(closures.remove_button)
    wait_until(lambda: not stored(desk).calendar.closures, "the opening")
    desk.settle()
    assert not closures.remove_button.isEnabled()
    assert closures.remove_button.toolTip()
    closures.reject()
    press(desk.window, "Ctrl+Z")
    wait_until(lambda: stored(desk).calendar.closures, "the closure back")
    desk.settle()


def test_an_outage_of_a_resource_is_told_from_upkeep_with_the_keyboard(desk: DeskUnderTest) -> None:
    desk.start()
    desk.window.menu.closures.trigger()
    closures = desk.modal(ClosuresDialog)
    click(closures.new_button)
    dialog = desk.modal(NewClosureDialog)
    dialog.place.choose(("resource", desk.campus.resource("US3")))
    type_into(dialog.reason, "Sonde cassée")
    dialog.kind.setFocus()
    press(dialog.kind, "Down")
    assert dialog.kind.currentText() == "Entretien"
    press(dialog.kind, "Down")
    press(dialog, "Ctrl+Return")
    wait_until(lambda: stored(desk).calendar.closures, "the closure")
    desk.settle()
    assert [c.kind for c in stored(desk).calendar.closures] == [ClosureKind.OUTAGE]
    assert [closures.model.index(0, n).data() for n in range(1, 4)] == [
        "Échographe US-3",
        "Panne",
        "Sonde cassée",
    ]
    closures.reject()


def test_the_day_a_resource_has_to_be_calibrated_by_is_kept_and_taken_back(desk: DeskUnderTest) -> None:
    page = show(desk, desk.window.menu.resources)

    def edit() -> ResourceDialog:
        page.table.selectRow([r.code for r in page.model.rows].index("US3"))
        press(page.table, "Return")
        return desk.modal(ResourceDialog)

    def due() -> date | None:
        return next(r for r in stored(desk).resources if r.code == "US3").calibration_due

    dialog = edit()
    assert dialog.calibration.day is None
    dialog.calibration.tick.setFocus()
    press(dialog.calibration.tick, "Space")
    type_into(dialog.calibration.edit, "30 février")
    press(dialog, "Ctrl+Return")
    assert dialog.form.field("calibration_due").error
    type_into(dialog.calibration.edit, "16/12/2026")
    press(dialog, "Ctrl+Return")
    wait_until(lambda: due() == date(2026, 12, 16), "the day")
    desk.settle()
    dialog = edit()
    dialog.calibration.tick.click()
    press(dialog, "Ctrl+Return")
    wait_until(lambda: due() is None, "no day")
    desk.settle()


def test_a_closure_that_ends_before_it_begins_is_refused(desk: DeskUnderTest) -> None:
    desk.start()
    desk.window.menu.closures.trigger()
    closures = desk.modal(ClosuresDialog)
    click(closures.new_button)
    dialog = desk.modal(NewClosureDialog)
    dialog.last.set_day(date(2026, 11, 1))
    click(dialog.save_button)
    assert dialog._form.field("end").error
    dialog.last.set_day(date(2027, 3, 28))
    dialog.closes.set_moment(time(2, 30))
    click(dialog.save_button)
    assert "n’existe pas" in dialog._form.field("end").error
    dialog.reject()
    closures.reject()


def test_the_history_of_a_record(desk: DeskUnderTest) -> None:
    page = show(desk, desk.window.menu.customers)
    page.edit(customer(desk, "HELIA"))
    dialog = desk.modal(CustomerDialog)
    click(dialog.history_button)
    history = desk.modal(HistoryDialog)
    wait_until(lambda: history.entries, "the entries")
    assert [e.action for e in history.entries] == ["create"]
    history.reject()
    dialog.reject()


def test_every_table_can_be_walked_and_sorted_by_key(desk: DeskUnderTest) -> None:
    page = show(desk, desk.window.menu.resources)
    assert page.table.selectionBehavior() is QAbstractItemView.SelectionBehavior.SelectRows
    page.table.setFocus()
    QTest.keySequence(page.table, "Home")
    first = page.table.current
    QTest.keySequence(page.table, "Down")
    assert page.table.current is not None
    assert page.table.current != first
    page.table.sort_by(5)
    capacities = [r.capacity or 0 for r in page.model.rows]
    assert capacities == sorted(capacities)


def test_no_title_of_a_column_of_tariffs_is_cut(desk: DeskUnderTest) -> None:
    header = show(desk, desk.window.menu.tariffs).table.horizontalHeader()
    cut = [n for n in range(header.count() - 1) if header.sectionSize(n) < header.sectionSizeHint(n)]
    assert cut == []
