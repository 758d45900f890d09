"""The form builder: what belongs to a field is said to the eye, to the keyboard and to a screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from campus_desk.ui.palette import LIGHT
from campus_desk.ui.theme import Theme
from campus_desk.ui.widgets.form import Form


@pytest.fixture
def form(qtbot: QtBot, theme: Theme) -> Form:
    form = Form(theme)
    form.add_section("Company")
    form.add("name", "&Name", QLineEdit(), required=True, hint="As in the register.")
    form.add("siren", "&SIREN", QLineEdit())
    group = QComboBox()
    group.addItems(["Tenant", "Member"])
    form.add("group", "&Group", group)
    form.add("days", "&Days to pay", QSpinBox())
    qtbot.addWidget(form)
    form.show()
    qtbot.waitExposed(form)
    return form


def test_a_label_leads_to_its_field_by_its_key(qtbot: QtBot, form: Form) -> None:
    siren = form.field("siren")
    assert siren.label.buddy() is siren.input
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(siren.input.hasFocus)


def test_a_screen_reader_hears_name_duty_and_hint(form: Form) -> None:
    interface = QAccessible.queryAccessibleInterface(form.field("name").input)
    assert interface.text(QAccessible.Text.Name) == "Name"
    assert interface.text(QAccessible.Text.Description) == "Required · As in the register."


def test_what_is_required_is_marked(form: Form) -> None:
    assert form.field("name").label.text() == "&Name *"
    assert form.field("siren").label.text() == "&SIREN"


def test_errors_stand_under_their_fields_and_the_first_has_the_focus(qtbot: QtBot, form: Form) -> None:
    left = form.show_errors({"days": "At most 90 days.", "siren": "Nine digits.", "iban": "No such account."})
    siren, days = form.field("siren"), form.field("days")
    qtbot.waitUntil(siren.input.hasFocus)
    assert (siren.error, days.error, form.field("name").error) == ("Nine digits.", "At most 90 days.", "")
    sentence = next(label for label in siren.column.findChildren(QLabel) if label.text() == "Nine digits.")
    assert sentence.isVisible()
    assert (
        sentence.mapTo(form, sentence.rect().topLeft()).y() > siren.input.mapTo(form, siren.input.pos()).y()
    )
    assert left == {"iban": "No such account."}


def test_an_error_outlines_its_field_and_is_heard(qtbot: QtBot, form: Form) -> None:
    name = form.field("name")
    name.set_error("A customer needs a name.")
    form.field("siren").input.setFocus()
    image = name.input.grab().toImage()
    assert image.pixelColor(image.width() // 2, 0).name() == LIGHT.danger.lower()
    interface = QAccessible.queryAccessibleInterface(name.input)
    assert interface.text(QAccessible.Text.Description).startswith("A customer needs a name.")


def test_an_error_gives_way_to_the_hint_when_it_is_gone(form: Form) -> None:
    name = form.field("name")
    hint = next(label for label in name.column.findChildren(QLabel) if label.text() == "As in the register.")
    name.set_error("A customer needs a name.")
    assert not hint.isVisible()
    form.clear_errors()
    assert hint.isVisible()
    assert name.error == ""


def test_working_on_a_field_takes_its_error_away(qtbot: QtBot, form: Form) -> None:
    form.show_errors({"siren": "Nine digits.", "group": "Choose another.", "days": "At most 90 days."})
    for name, key in (("siren", Qt.Key.Key_1), ("group", Qt.Key.Key_Down), ("days", Qt.Key.Key_Up)):
        field = form.field(name)
        assert field.error
        QTest.keyClick(field.input, key)
        assert field.error == "", name


def test_fields_of_a_form_are_as_high_as_its_labels(form: Form) -> None:
    heights = {form.field(name).input.height() for name in ("name", "siren", "group", "days")}
    assert heights == {24}
    label, field = form.field("name").label, form.field("name").input
    assert label.mapTo(form, label.rect().topLeft()).y() == field.mapTo(form, field.rect().topLeft()).y()


def test_a_hidden_row_takes_its_label_along(form: Form) -> None:
    form.field("siren").set_visible(visible=False)
    assert not form.field("siren").label.isVisible()
    assert not form.field("siren").input.isVisible()
    form.field("siren").set_visible(visible=True)
    assert form.field("siren").input.isVisible()


def test_an_unknown_field_is_a_mistake_of_the_page(form: Form) -> None:
    with pytest.raises(KeyError):
        form.field("colour")


def test_room_left_over_does_not_tear_the_rows_apart(qtbot: QtBot, form: Form) -> None:
    def pitch() -> int:
        first, second = (form.field(name).input for name in ("siren", "group"))
        return second.mapTo(form, QPoint(0, 0)).y() - first.mapTo(form, QPoint(0, 0)).y()

    form.resize(500, form.sizeHint().height())
    qtbot.wait(1)
    assert pitch() == 32
    form.resize(500, 900)
    qtbot.wait(1)
    assert pitch() == 32


def test_a_field_in_a_container_is_named_and_its_error_heard_where_the_keyboard_is(
    qtbot: QtBot, form: Form
) -> None:
    both, line, button = QWidget(), QLineEdit(), QPushButton("Choose…")
    row = QHBoxLayout(both)
    row.addWidget(line)
    row.addWidget(button)
    both.setFocusProxy(line)
    field = form.add("folder", "F&older", both, hint="Where it goes")
    assert (line.accessibleName(), line.accessibleDescription()) == ("Folder", "Where it goes")
    field.set_error("Not there")
    assert line.accessibleDescription() == "Not there · Where it goes"
    assert button.accessibleName() == ""
    chosen = QWidget()
    only = QPushButton("Choose a file…", chosen)
    chosen.setFocusProxy(only)
    form.add("logo", "Logo", chosen)
    assert only.accessibleName() == "", "a button says what it does"


def test_a_narrow_field_stands_where_the_wide_ones_begin(form: Form) -> None:
    days = form.field("days").input
    days.setMaximumWidth(80)
    form.resize(500, form.height())
    QCoreApplication.processEvents()
    left = {form.field(name).input.mapTo(form, QPoint(0, 0)).x() for name in ("siren", "days")}
    assert len(left) == 1
    assert days.width() == 80
