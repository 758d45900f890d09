"""A form that is refused, corrected or left: what is wrong is in sight, nothing moves away, nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget

from campus_desk.domain.customer import CustomerGroup
from campus_desk.ui.catalogue.customer_dialog import CustomerDialog
from campus_desk.ui.catalogue.record_dialog import RecordDialog
from campus_desk.ui.catalogue.resource_dialog import ResourceDialog
from campus_desk.ui.catalogue.site_dialog import SiteDialog
from campus_desk.ui.catalogue.tariff_dialog import TariffDialog
from campus_desk.ui.reception.waiting_dialog import WaitingDialog
from tests.gui.desk import DeskUnderTest, click, press, type_into, wait_until

GOOD_IBAN = "FR7630006000011234567890189"


def new_customer(desk: DeskUnderTest) -> CustomerDialog:
    """Open the form in a window that shows half of it, with all it needs but the bank account."""
    desk.start()
    desk.window.menu.new_customer.trigger()
    dialog = desk.modal(CustomerDialog)
    dialog.resize(dialog.width(), 420)
    for name, text in {"code": "NORD", "name": "Nord SAS", "city": "Lille", "postcode": "59000"}.items():
        type_into(dialog.form.field(name).input, text)
    return dialog


def is_seen_whole(widget: QWidget) -> bool:
    """Tell whether every area around a widget shows all of it."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            port = around.viewport()
            if not port.rect().contains(QRect(widget.mapTo(port, QPoint(0, 0)), widget.size())):
                return False
        around = around.parentWidget()
    return True


def is_open(kind: type[QWidget]) -> bool:
    return any(isinstance(w, kind) and w.isVisible() for w in QApplication.topLevelWidgets())


def sentence_of(dialog: CustomerDialog, name: str) -> QLabel:
    field = dialog.form.field(name)
    return next(label for label in field.column.findChildren(QLabel) if label.text() == field.error)


@pytest.mark.parametrize("way", ["click", "key"])
def test_a_refused_form_shows_the_first_wrong_field_with_its_sentence(desk: DeskUnderTest, way: str) -> None:
    dialog = new_customer(desk)
    type_into(dialog.form.field("iban").input, "FR00")
    dialog.form.field("name").input.setFocus()
    dialog._area.verticalScrollBar().setValue(0)
    assert not is_seen_whole(dialog.form.field("iban").input)
    if way == "click":
        click(dialog.save_button)
    else:
        press(dialog.form.field("name").input, "Return")
    iban = dialog.form.field("iban")
    wait_until(lambda: iban.error and is_seen_whole(iban.column), "the field in sight")
    assert is_seen_whole(sentence_of(dialog, "iban"))
    assert iban.input.hasFocus()
    dialog.reject()


def test_the_foot_says_how_many_fields_are_to_be_corrected(desk: DeskUnderTest) -> None:
    dialog = new_customer(desk)
    assert dialog.to_correct.isHidden()
    type_into(dialog.form.field("iban").input, "FR00")
    type_into(dialog.form.field("email").input, "nobody")
    click(dialog.save_button)
    assert dialog.to_correct.isVisible()
    assert dialog.to_correct.text() == "2 champs à corriger"
    type_into(dialog.form.field("email").input, "nord@example.com")
    assert dialog.to_correct.text() == "1 champ à corriger"
    type_into(dialog.form.field("iban").input, GOOD_IBAN)
    assert dialog.to_correct.isHidden()
    dialog.reject()


def test_a_corrected_field_gives_its_room_back_only_with_the_next_save(desk: DeskUnderTest) -> None:
    dialog = new_customer(desk)
    email, below = dialog.form.field("email"), dialog.form.field("phone").input

    def place() -> int:
        QCoreApplication.processEvents()
        return below.mapTo(dialog.form, QPoint(0, 0)).y()

    before = place()
    type_into(email.input, "nobody")
    click(dialog.save_button)
    wait_until(lambda: place() > before, "the complaint")
    moved = place()
    type_into(email.input, "nord@example.com")
    assert email.error == ""
    assert place() == moved
    type_into(dialog.form.field("iban").input, "FR00")
    click(dialog.save_button)
    wait_until(lambda: place() == before, "the room back")
    dialog.reject()


def test_escape_never_throws_away_what_was_typed(desk: DeskUnderTest) -> None:
    dialog = new_customer(desk)
    press(dialog.form.field("city").input, "Esc")
    assert dialog.unsaved.isVisible()
    assert dialog.unsaved.keep_button.hasFocus()
    press(dialog.unsaved.keep_button, "Esc")
    assert dialog.isVisible()
    assert not dialog.unsaved.isVisible()
    assert dialog.form.field("postcode").input.hasFocus(), "back to where it was"
    press(dialog.form.field("postcode").input, "Esc")
    press(dialog.unsaved.keep_button, "Return")
    assert dialog.isVisible()
    assert not dialog.unsaved.isVisible()
    for _ in range(2):
        click(dialog.cancel_button)
        dialog.close()
        assert dialog.isVisible()
        assert dialog.unsaved.keep_button.hasFocus()
    press(dialog.unsaved.keep_button, "Tab")
    assert dialog.unsaved.action_button.hasFocus()
    press(dialog.unsaved.action_button, "Space")
    assert not is_open(CustomerDialog)


def through(dialog: RecordDialog[Any]) -> int:
    """Walk with Tab through every field and back to the first; return how many there were."""
    first = dialog.focusWidget()
    for count in range(1, 200):
        here = dialog.focusWidget()
        assert here is not None
        QTest.keyClick(here, Qt.Key.Key_Tab)
        if dialog.focusWidget() is first:
            return count
    raise AssertionError("Tab does not come back")


FORMS: dict[str, Callable[[DeskUnderTest], RecordDialog[Any]]] = {
    "customer": lambda d: CustomerDialog(d.planner.around, None, d.window),
    "resource": lambda d: ResourceDialog(d.planner.around, None, d.session.require_catalogue(), d.window),
    "site": lambda d: SiteDialog(d.planner.around, None, d.session.require_catalogue(), d.window),
    "tariff": lambda d: TariffDialog(d.planner.around, None, d.session.require_catalogue(), d.window),
    "waiting": lambda d: WaitingDialog(d.planner.around, None, None, d.window),
}


@pytest.mark.parametrize("name", FORMS)
def test_a_form_that_was_only_walked_through_is_left_without_a_question(
    desk: DeskUnderTest, name: str
) -> None:
    desk.start()
    dialog = FORMS[name](desk)
    dialog.open()
    assert through(dialog) > 5
    press(dialog, "Esc")
    assert not dialog.isVisible()


def test_what_the_program_has_filled_in_is_no_change(desk: DeskUnderTest) -> None:
    desk.start()
    dialog = TariffDialog(desk.planner.around, None, desk.session.require_catalogue(), desk.window)
    dialog.suggest(CustomerGroup.MEMBER, desk.campus.resource("ILL"), desk.session.today.replace(day=1))
    dialog.open()
    press(dialog, "Esc")
    assert not dialog.isVisible()
