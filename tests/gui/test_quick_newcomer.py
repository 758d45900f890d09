"""Quick entry for somebody nobody has entered yet: one key to the form, and back with everything typed."""

from __future__ import annotations

from campus_desk.domain.customer import Customer, CustomerGroup
from campus_desk.ui.catalogue.customer_dialog import CustomerDialog
from campus_desk.ui.quick_entry.quick_state import Look
from tests.campus import slot
from tests.gui.desk import DeskUnderTest, press, wait_until
from tests.gui.test_quick_entry import TODAY, campus, chips, key, start, typed

__all__ = ["campus"]


def customers(desk: DeskUnderTest) -> dict[str, Customer]:
    with desk.campus.services.storage.read() as unit:
        return {c.code: c for c in unit.catalogue.customers()}


def test_item_20_somebody_unknown_is_entered_by_one_key_and_booked_with_what_was_typed(
    desk: DeskUnderTest,
) -> None:
    entry = start(desk)
    field = desk.window.bar.quick
    typed(desk, "4 cabinet du rhin 1h")
    assert "Nouveau client « Cabinet du Rhin »…" in [
        choice.words.label.replace("\u00a0", " ") for choice in entry.state.choices
    ]
    # The river is a room as well; here it belongs to the name. Left by Escape, nothing is made and nothing is lost.
    key("Ctrl+Shift+N")
    press(desk.modal(CustomerDialog), "Escape")
    desk.settle()
    assert field.text() == "4 cabinet du rhin 1h"
    assert desk.window.focusWidget() is field
    assert not entry.popup.isHidden()
    assert "CABINET" not in "".join(customers(desk))
    press(field, "Ctrl+Shift+N")
    dialog = desk.modal(CustomerDialog)
    assert (dialog.read().code, dialog.read().name) == ("CABINET", "Cabinet du Rhin")
    assert dialog.read().group is CustomerGroup.EXTERNAL
    press(dialog, "Ctrl+Return")
    wait_until(lambda: field.text() == "4 Cabinet du Rhin 1h", "the customer in the words")
    assert desk.window.focusWidget() is field
    assert "client Cabinet du Rhin" in chips(entry)
    assert not chips(entry, Look.OPEN)
    press(field, "Return")
    wait_until(lambda: len(desk.bookings()) == 1, "the booking")
    desk.settle()
    (booking,) = desk.bookings()
    assert booking.draft.customer_id == customers(desk)["CABINET"].id
    assert (booking.slot, booking.draft.attendees) == (slot(TODAY, "10:00", "11:00"), 4)
    # Both steps are undone, one after the other.
    press(desk.window, "Ctrl+Z")
    wait_until(lambda: not desk.stored(booking.id).status.is_live, "the booking undone")
    desk.settle()
    press(desk.window, "Ctrl+Z")
    wait_until(lambda: customers(desk)["CABINET"].retired_on is not None, "the customer undone")


def test_a_known_customer_leaves_nobody_to_enter(desk: DeskUnderTest) -> None:
    entry = start(desk)
    typed(desk, "Dupont 4 Atelier")
    assert all(choice.newcomer is None for choice in entry.state.choices)
    key("Ctrl+Shift+N")
    desk.settle()
    assert desk.window.bar.quick.text() == "Dupont 4 Atelier"
    assert entry.state.choices[-1].words.icon == "note"


def test_item_20_a_name_that_begins_like_a_known_customer_is_asked_about_and_may_be_somebody_new(
    desk: DeskUnderTest,
) -> None:
    entry = start(desk)
    field = desk.window.bar.quick
    typed(desk, "Dupont du Ried 4 1h")
    offered = [(choice.words.icon, choice.words.value) for choice in entry.state.choices]
    assert offered == [("user", "Dupont"), ("user-plus", ""), ("note", "Ried")]
    assert not entry.state.place, "nothing is booked for the known one unasked"
    key("Down")
    key("Return")
    desk.settle()
    assert field.text() == "Dupont 4 1h"
    assert entry.state.judgement is not None
    key("Ctrl+A")
    typed(desk, "Dupont du Ried 4 1h")
    press(field, "Ctrl+Shift+N")
    dialog = desk.modal(CustomerDialog)
    assert dialog.read().name == "Dupont du Ried"
    press(dialog, "Ctrl+Return")
    wait_until(lambda: not chips(entry, Look.OPEN) and entry.state.judgement is not None, "the new customer")
    assert "client Dupont du Ried" in chips(entry)
    assert "client Dupont" not in chips(entry)
