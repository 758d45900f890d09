"""Undo: commands backwards, in any order, checked against what others did in the meantime."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from campus_desk.application.commands import (
    Batch,
    CancelBooking,
    ChangeBooking,
    Command,
    PlaceBooking,
    SaveCustomer,
)
from campus_desk.application.desk import Outcome
from campus_desk.domain.booking import Booking, BookingStatus
from campus_desk.domain.errors import CampusDeskError, StaleRevision, StorageUnusable
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.ui.undo import UndoStack
from tests.campus import RECEPTION, Campus, slot
from tests.gui.desk import DeskUnderTest, press, wait_until

STEP = st.tuples(st.sampled_from(["move", "cancel", "undo", "redo", "stranger"]), st.integers(0, 7))

AT_EVERY_SIZE = True


class Executor:
    """Runs commands on the real desk; the answer waits until it is asked for, as it would from another thread."""

    def __init__(self, campus: Campus) -> None:
        self._campus = campus
        self._answers: list[Callable[[], None]] = []
        self.stack = UndoStack(self.execute)
        self.refused: list[Exception] = []
        self.stack.refused.connect(lambda error, _: self.refused.append(error))

    def execute(
        self, command: Command, on_done: Callable[[Outcome], None], on_error: Callable[[Exception], None]
    ) -> None:
        try:
            outcome = self._campus.services.desk.execute(command, RECEPTION)
        except CampusDeskError as error:
            refusal = error
            self._answers.append(lambda: on_error(refusal))
        else:
            self._answers.append(lambda: on_done(outcome))

    def do(self, command: Command) -> Outcome:
        """Execute a command as the window does, and remember it."""
        outcome = self._campus.services.desk.execute(command, RECEPTION)
        if outcome.inverse is not None:
            self.stack.push(command.label, command, outcome.inverse)
        return outcome

    def answer(self) -> None:
        """Let the answer arrive."""
        self._answers.pop(0)()

    def undo(self) -> None:
        self.stack.undo()
        if self._answers:
            self.answer()

    def redo(self) -> None:
        self.stack.redo()
        if self._answers:
            self.answer()


@pytest.fixture
def executor(qapp: QApplication, campus: Campus) -> Iterator[Executor]:
    executor = Executor(campus)
    yield executor
    executor.stack.deleteLater()


def offered(stack: UndoStack) -> tuple[bool, bool]:
    """Return whether undo and redo are offered now."""
    return stack.can_undo, stack.can_redo


def moved(booking: Booking, minutes: int) -> ChangeBooking:
    draft = replace(booking.draft, slot=booking.slot.shifted(timedelta(minutes=minutes)))
    return ChangeBooking(booking.id, booking.revision, draft)


def test_two_edits_are_undone_one_after_the_other(campus: Campus, executor: Executor) -> None:
    first = executor.do(PlaceBooking(campus.draft("ILL", slot("2026-11-24", "09:00", "10:00")))).value
    second = executor.do(moved(first, 60)).value
    third = executor.do(moved(second, 60)).value
    assert third.revision == 3
    executor.undo()
    assert campus.stored(first).slot == second.slot
    executor.undo()
    assert campus.stored(first).slot == first.slot
    assert campus.stored(first).revision == 5
    executor.redo()
    executor.redo()
    assert campus.stored(first).slot == third.slot
    for _ in range(3):
        executor.undo()
    assert campus.stored(first).status is BookingStatus.CANCELLED
    assert not executor.stack.can_undo
    assert executor.refused == []


def test_a_strangers_edit_is_not_overwritten(campus: Campus, executor: Executor) -> None:
    booking = executor.do(PlaceBooking(campus.draft("ILL", slot("2026-11-24", "09:00", "10:00")))).value
    executor.do(moved(booking, 60))
    stranger = campus.execute(moved(campus.stored(booking), 120))
    executor.undo()
    assert isinstance(executor.refused[0], StaleRevision)
    assert campus.stored(booking).slot == stranger.slot
    assert executor.stack.count == 1


def test_an_edit_after_a_strangers_does_not_hide_it(campus: Campus, executor: Executor) -> None:
    booking = executor.do(PlaceBooking(campus.draft("ILL", slot("2026-11-24", "09:00", "10:00")))).value
    executor.do(moved(booking, 60))
    stranger = campus.execute(moved(campus.stored(booking), 120))
    executor.do(moved(stranger, 30))
    executor.undo()
    assert campus.stored(booking).slot == stranger.slot
    assert executor.refused == []
    executor.undo()
    assert isinstance(executor.refused[0], StaleRevision)
    assert campus.stored(booking).slot == stranger.slot


def test_undoing_a_cancellation_whose_slot_is_taken_by_now_is_refused(
    campus: Campus, executor: Executor
) -> None:
    booking = campus.book("ILL", slot("2026-11-24", "09:00", "10:00"))
    executor.do(CancelBooking(booking.id, booking.revision))
    campus.book("ILL", slot("2026-11-24", "09:30", "10:30"), "HELIA")
    executor.undo()
    assert len(executor.refused) == 1
    assert executor.stack.count == 0
    assert campus.stored(booking).status is BookingStatus.CANCELLED


def test_only_one_undo_is_under_way(campus: Campus, executor: Executor) -> None:
    booking = executor.do(PlaceBooking(campus.draft("ILL", slot("2026-11-24", "09:00", "10:00")))).value
    executor.do(moved(booking, 60))
    executor.stack.undo()
    assert offered(executor.stack) == (False, False)
    executor.stack.undo()
    executor.stack.redo()
    executor.answer()
    assert offered(executor.stack) == (True, True)
    assert campus.stored(booking).slot == booking.slot


def test_nothing_is_undone_while_a_change_is_on_its_way(campus: Campus, executor: Executor) -> None:
    executor.do(PlaceBooking(campus.draft("ILL", slot("2026-11-24", "09:00", "10:00"))))
    executor.stack.hold()
    assert offered(executor.stack) == (False, False)
    executor.stack.release()
    assert offered(executor.stack) == (True, False)


def test_a_step_that_could_not_be_tried_is_still_there(qapp: QApplication, campus: Campus) -> None:
    failing = True

    def execute(
        command: Command, on_done: Callable[[Outcome], None], on_error: Callable[[Exception], None]
    ) -> None:
        waiting.append(
            lambda: on_error(StorageUnusable("disk-full", "campus.db")) if failing else run(command, on_done)
        )

    def run(command: Command, on_done: Callable[[Outcome], None]) -> None:
        on_done(campus.services.desk.execute(command, RECEPTION))

    waiting: list[Callable[[], None]] = []
    stack = UndoStack(execute)
    command = PlaceBooking(campus.draft("ILL", slot("2026-11-24", "09:00", "10:00")))
    outcome = campus.services.desk.execute(command, RECEPTION)
    assert outcome.inverse is not None
    stack.push("book", command, outcome.inverse)
    stack.undo()
    waiting.pop()()
    assert offered(stack) == (True, False)
    failing = False
    stack.undo()
    waiting.pop()()
    assert campus.stored(outcome.value).status is BookingStatus.CANCELLED
    assert offered(stack) == (False, True)
    stack.deleteLater()


def test_a_batch_and_a_record_are_undone_too(campus: Campus, executor: Executor) -> None:
    one = campus.book("ILL", slot("2026-11-24", "09:00", "10:00"))
    two = campus.book("RHIN", slot("2026-11-24", "09:00", "10:00"))
    executor.do(Batch((moved(one, 60), moved(two, 60))))
    with campus.services.storage.read() as unit:
        customer = unit.catalogue.customer(one.draft.customer_id)
    for name in ("Neuralis SA", "Neuralis SE"):
        with campus.services.storage.read() as unit:
            now = unit.catalogue.customer(customer.id)
        executor.do(SaveCustomer(replace(now, name=name)))
    executor.undo()
    executor.undo()
    executor.undo()
    assert executor.refused == []
    with campus.services.storage.read() as unit:
        assert unit.catalogue.customer(customer.id).name == "Neuralis"
    assert (campus.stored(one).slot, campus.stored(two).slot) == (one.slot, two.slot)


def test_sixty_steps_can_be_taken_back_and_forward_again(campus: Campus, executor: Executor) -> None:
    booking = executor.do(PlaceBooking(campus.draft("ILL", slot("2026-11-24", "09:00", "10:00")))).value
    at = [booking.slot]
    for step in range(60):
        booking = executor.do(moved(booking, 15 if step % 20 < 10 else -15)).value
        at.append(booking.slot)
    assert executor.stack.count == 61
    for expected in reversed(at[:-1]):
        executor.undo()
        assert campus.stored(booking).slot == expected
    for expected in at[1:]:
        executor.redo()
        assert campus.stored(booking).slot == expected
    assert executor.refused == []


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A campus to copy, because every example of a property needs one of its own."""
    path = tmp_path_factory.mktemp("furnished") / "campus.db"
    Campus(path).close()
    return path


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["place", "move", "cancel", "undo", "redo", "stranger"]), st.integers(0, 7)
        ),
        max_size=14,
    )
)
def test_any_order_of_changes_undo_and_redo_agrees_with_a_list_of_states(
    qapp: QApplication,
    furnished: Path,
    tmp_path_factory: pytest.TempPathFactory,
    steps: list[tuple[str, int]],
) -> None:
    """Model: a list of states, as a text editor would keep it; a stranger's change makes older steps refusable."""
    path = tmp_path_factory.mktemp("example") / "campus.db"
    shutil.copy(furnished, path)
    campus = Campus(path, furnish=False)
    executor = Executor(campus)
    booking = executor.do(PlaceBooking(campus.draft("ILL", slot("2026-11-24", "09:00", "10:00")))).value
    states: list[tuple[TimeSlot, BookingStatus]] = [(booking.slot, booking.status)]
    here = 0
    strangers = 0

    def now() -> tuple[TimeSlot, BookingStatus]:
        found = campus.stored(booking)
        return found.slot, found.status

    for what, number in steps:
        live = now()[1] is not BookingStatus.CANCELLED
        if what == "move" and live:
            target = slot("2026-11-25", f"{8 + number:02}:00", f"{9 + number:02}:00")
            current = campus.stored(booking)
            if current.slot == target:
                continue
            executor.do(ChangeBooking(booking.id, current.revision, replace(current.draft, slot=target)))
            states[here + 1 :] = [now()]
            here += 1
        elif what == "cancel" and live:
            executor.do(CancelBooking(booking.id, campus.stored(booking).revision))
            states[here + 1 :] = [now()]
            here += 1
        elif what == "undo" and not strangers and here > 0:
            executor.undo()
            here -= 1
            assert now() == states[here]
        elif what == "redo" and not strangers and here + 1 < len(states):
            executor.redo()
            here += 1
            assert now() == states[here]
        elif what == "stranger" and live and not strangers:
            current = campus.stored(booking)
            campus.execute(
                ChangeBooking(booking.id, current.revision, replace(current.draft, title="étranger"))
            )
            strangers = 1
    if strangers:
        before = campus.stored(booking)
        changes = 0
        while executor.stack.can_undo and campus.stored(booking).draft.title == "étranger" and changes < 20:
            executor.undo()
            changes += 1
        # Steps made after the stranger's are undone; the first one from before is refused, and nothing is lost.
        assert campus.stored(booking).draft.title == before.draft.title
    campus.close()
    executor.stack.deleteLater()


def test_the_menu_names_what_can_be_undone(desk: DeskUnderTest) -> None:
    desk.start()
    menu = desk.window.menu
    assert not menu.undo.isEnabled()
    assert menu.undo.toolTip() == "Rien à annuler"
    desk.session.run(PlaceBooking(desk.campus.draft("ILL", slot("2026-11-24", "09:00", "10:00"))))
    wait_until(menu.undo.isEnabled, "the booking")
    assert menu.undo.text() == "&Annuler\u202f: Réserver"
    press(desk.window, "Ctrl+Z")
    wait_until(menu.redo.isEnabled, "the undo")
    assert [b.status for b in desk.bookings()] == [BookingStatus.CANCELLED]
    assert "Retour en arrière\u202f: Réserver" in desk.window.notices.toast.text
    press(desk.window, "Ctrl+Y")
    wait_until(menu.undo.isEnabled, "the redo")
    assert [b.status for b in desk.bookings()] == [BookingStatus.CONFIRMED]


def test_a_refused_undo_says_why_in_a_band(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot("2026-11-24", "09:00", "10:00"))
    desk.start()
    desk.session.run(CancelBooking(booking.id, booking.revision))
    desk.settle()
    desk.campus.book("ILL", slot("2026-11-24", "09:30", "10:30"), "HELIA")
    press(desk.window, "Ctrl+Z")
    wait_until(lambda: desk.window.notices.band.text, "the band")
    assert desk.window.notices.band.text.startswith(
        "Ceci ne peut plus être annulé\u202f: Annulation de la réservation"
    )
    assert "Déjà réservé" in desk.window.notices.band.text
    assert not desk.window.menu.undo.isEnabled()
