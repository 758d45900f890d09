"""A company goes through everything the program has, and meets no word about anybody else.

The same walk as reception meets those words: it sees what is there.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import time_machine
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from campus_desk.application.commands import (
    CancelBooking,
    ChangeBooking,
    CheckIn,
    Command,
    PlaceBooking,
    ReportProblem,
)
from campus_desk.application.services import STAFF, Services, SignIn
from campus_desk.application.sign_in import signed_in
from campus_desk.domain.actors import EVERYTHING
from campus_desk.domain.errors import CampusDeskError
from campus_desk.domain.identifiers import BookingId
from campus_desk.main import main
from campus_desk.ui.offers import named
from tests.gui.desk import DeskUnderTest, press, type_into
from tests.scenarios.asking import ALWAYS, ask, queries
from tests.scenarios.eavesdropping import Eavesdropper, texts_of
from tests.scenarios.secret_campus import NAMED, OWN, OWN_CODE, STRANGE, TODAY, SecretCampus, make

pytestmark = pytest.mark.slow

LEFT_ALONE = {"quit", "sign_out", "sign_in", "new_campus", "open_campus", "open_sample", "open_log"}
"""Actions that leave the window, or open a folder of the computer."""


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file everything is looked for in."""
    path = tmp_path_factory.mktemp("secrets") / "campus.db"
    secret = make(path)
    secret.campus.close()
    (path.parent / "numbers").write_text("\n".join(secret.numbers), encoding="utf-8")
    return path


@pytest.fixture
def secret(filled: Path, tmp_path: Path) -> Iterator[SecretCampus]:
    """Return a copy of it, open."""
    from tests.campus import Campus, SetClock, wall

    path = tmp_path / "campus.db"
    shutil.copy(filled, path)
    campus = Campus(path, SetClock(wall(f"{TODAY} 10:25")), furnish=False)
    found = SecretCampus(campus, numbers=(filled.parent / "numbers").read_text(encoding="utf-8").split("\n"))
    with campus.services.storage.read() as unit:
        own = campus.customer(OWN_CODE)
        rows = unit.agenda.bookings(EVERYTHING, *ALWAYS.epoch)
        for booking in (unit.bookings.get(row.booking_id, EVERYTHING) for row in rows):
            (found.own if booking.draft.customer_id == own else found.strange).append(booking)
    yield found
    campus.close()


@pytest.fixture
def ear(monkeypatch: pytest.MonkeyPatch) -> Iterator[Eavesdropper]:
    """Return who listens; a screen reader is on, so that everything is also said."""
    QAccessible.setActive(True)
    yield Eavesdropper(monkeypatch)
    QAccessible.setActive(False)


def assert_silent(ear: Eavesdropper, secret: SecretCampus) -> None:
    """Fail with every place where something about a stranger was met."""
    met = ear.with_word(STRANGE)
    met += [place for number in secret.numbers for place in ear.with_word(number)]
    assert not met, "\n".join(met[:40])


# --- every query ------------------------------------------------------------------------------------------------------


def test_no_query_of_any_port_answers_with_a_stranger(secret: SecretCampus, ear: Eavesdropper) -> None:
    company = signed_in(secret.campus.services, SignIn(OWN_CODE))
    ear.where = "as the company"
    met = set()
    for scope in (company.scope, EVERYTHING):
        with company.storage.read() as unit:
            for name, method in queries(unit):
                met.add(name)
                for answer in ask(method, secret, scope):
                    # What it was asked for is no news: a code, a number that is not there.
                    asked = {repr(v) for values in (secret.numbers,) for v in values}
                    for text in texts_of(answer):
                        if not text.startswith("Message(") or not any(a in text for a in asked):
                            ear.note(_without_the_question(text), name)
    assert len(met) > 30
    assert_silent(ear, secret)
    for part in NAMED:
        assert ear.with_word(f"{OWN}{part}"), part
    company.storage.seen_by(company.scope).close()

    with secret.campus.services.storage.read() as unit:
        for name, method in queries(unit):
            for answer in ask(method, secret, EVERYTHING):
                for text in texts_of(answer):
                    ear.note(text, name)
    for part in (
        *NAMED,
        "badge",
        "reason",
        "cause",
        "tariff",
        "problem",
        "waits",
        "oldtitle",
        "sent",
        "paid",
    ):
        assert ear.with_word(f"{STRANGE}{part}"), f"reception reads {part}"


def _without_the_question(text: str) -> str:
    """Leave out a key that somebody asked for in vain: the answer only gives it back."""
    return re.sub(r"Message\(key='error-not-found[^)]*\)+", "", text)


def test_no_refusal_names_a_stranger(secret: SecretCampus, ear: Eavesdropper) -> None:
    company = signed_in(secret.campus.services, SignIn(OWN_CODE))
    mine = secret.own[0]
    commands: list[Command] = []
    for theirs in secret.strange:
        commands += [
            CancelBooking(theirs.id, theirs.revision),
            ChangeBooking(theirs.id, theirs.revision, theirs.draft),
            CheckIn(theirs.id, theirs.revision),
            ReportProblem(theirs.draft.resources[0], "x", booking_id=theirs.id),
        ]
        moved = type(mine.draft)(theirs.draft.resources, theirs.slot, mine.draft.customer_id)
        commands += [PlaceBooking(moved), PlaceBooking(moved, "urgent"), PlaceBooking(theirs.draft)]
    commands.append(CancelBooking(BookingId(9_999), 1))
    for command in commands:
        try:
            outcome = company.desk.execute(command, company.actor)
        except CampusDeskError as error:
            for language in ("fr", "en", "de"):
                ear.note(company.wording.text(error.message, language), type(command).__name__)
            ear.note(repr(getattr(error, "verdicts", "")), "verdicts")
        else:
            assert isinstance(command, PlaceBooking | ReportProblem), command
            ear.note(repr(outcome.verdicts))
    assert len(ear.heard) > 3
    assert_silent(ear, secret)


# --- the command line -------------------------------------------------------------------------------------------------


def test_the_command_line_of_a_company_names_no_stranger(
    secret: SecretCampus, ear: Eavesdropper, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    base = ["--database", str(secret.campus.path), "--company", OWN_CODE, "--language", "en"]
    days = ["--from", "2026-01-01", "--to", "2026-12-31"]
    runs = [["bookings", *days], ["bookings", *days, "--json"]]
    runs += [
        ["export", kind, str(tmp_path / f"{kind}.txt")]
        for kind in ("calendar", "customers", "resources", "tariffs")
    ]
    runs += [["cancel", str(b.id)] for b in secret.strange]
    with time_machine.travel(secret.campus.clock.now(), tick=True):
        for run in runs:
            main([*base, *run])
            said = capsys.readouterr()
            ear.note(said.out + said.err, " ".join(run[:2]))
    for file in tmp_path.glob("*.txt"):
        ear.note(file.read_text(encoding="utf-8-sig").replace("\r\n ", ""), file.name)
    assert_silent(ear, secret)
    for part in ("title", "name", "contact", "project", "order"):
        assert ear.with_word(f"{OWN}{part}"), part


# --- the window -------------------------------------------------------------------------------------------------------


def close_everything(desk: DeskUnderTest) -> None:
    """Close dialogs, menus and popups, the innermost first."""
    for _ in range(8):
        open_now = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not desk.window]
        if not open_now:
            return
        for widget in reversed(open_now):
            widget.reject() if isinstance(widget, QDialog) else widget.close()
        QCoreApplication.processEvents()


def walk_the_window(
    desk: DeskUnderTest, ear: Eavesdropper, secret: SecretCampus, monkeypatch: pytest.MonkeyPatch, out: Path
) -> None:
    """Go everywhere a hand can go."""
    saved = iter(out / f"saved-{n}" for n in range(1_000))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(next(saved)), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: ("", ""))
    menu = desk.window.menu
    for page in [a for a in menu.pages if a.isVisible()]:
        page.trigger()
        desk.settle()
        ear.look_around(f"page {page.text()}")
    menu.planner.trigger()
    for span in [a for a in menu.spans.actions() if a.isVisible()]:
        span.trigger()
        for _ in range(2):
            desk.settle()
            ear.look_around(f"view {span.text()}")
            menu.next.trigger()
        menu.today.trigger()
    menu.day.trigger()
    desk.show_day(TODAY)
    try_every_action(desk, ear)
    menu.planner.trigger()
    menu.day.trigger()
    desk.show_day(TODAY)
    touch_every_bar(desk, ear)
    search_for(desk, ear, [STRANGE, f"{STRANGE}title", f"{STRANGE}name", OWN, *secret.numbers[:3]])
    for file in out.iterdir():
        ear.note(file.read_bytes().decode("utf-8", "replace").replace("\r\n ", ""), file.name)


def try_every_action(desk: DeskUnderTest, ear: Eavesdropper) -> None:
    """Trigger whatever is offered, with a booking of one's own chosen, and look at what comes up."""
    for name, action in named(desk.window.menu).items():
        if name in LEFT_ALONE or not isinstance(action, QAction):
            continue
        mine = next((i for i in desk.planner.shown if not i.redacted), None)
        if mine is not None:
            desk.planner.view.focus_booking(mine.booking_id)
        if not (action.isVisible() and action.isEnabled()):
            continue
        action.trigger()
        desk.settle()
        ear.look_around(f"action {name}")
        press_primary(desk, ear, name)
        close_everything(desk)
        desk.window.menu.planner.trigger()
    QCoreApplication.processEvents()


def press_primary(desk: DeskUnderTest, ear: Eavesdropper, name: str) -> None:
    """Carry an export out; other dialogs are looked at only."""
    if not name.startswith("export"):
        return
    for dialog in [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]:
        button = getattr(dialog, "export_button", None)
        if button is not None:
            button.click()
            desk.settle()
            ear.look_around(f"action {name}, done")


def touch_every_bar(desk: DeskUnderTest, ear: Eavesdropper) -> None:
    """Hover, open, copy and push against every booking, whoever's it is."""
    view = desk.planner.view
    mine = next((i for i in desk.planner.shown if not i.redacted), None)
    for item in list(desk.planner.shown):
        middle = desk.point(item.resource_id, (item.starts_at + item.ends_at) // 2)
        QTest.mouseMove(view.viewport(), middle)
        view.focus_booking(item.booking_id)
        press(view, "Space")
        ear.look_around("card")
        press(view, "Escape", "Ctrl+C")
        ear.look_around("copied")
        press(view, "Return")
        desk.settle()
        ear.look_around("opened")
        close_everything(desk)
        view.context_menu_requested.emit(item, None, view.mapToGlobal(middle))
        ear.look_around("menu of a bar")
        close_everything(desk)
        if mine is None:
            continue
        # Held over it: the card says what is in the way; let go: the band says so.
        start = desk.point(mine.resource_id, (mine.starts_at + mine.ends_at) // 2)
        end = desk.point(item.resource_id, (item.starts_at + item.ends_at) // 2)
        start = desk.point(mine.resource_id, (mine.starts_at + mine.ends_at) // 2) if start != end else start
        port = view.viewport()
        QTest.mousePress(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, start)
        for step in (1, 2, 3):
            QTest.mouseMove(port, start + (end - start) * step / 3)
            QCoreApplication.processEvents()
        ear.look_around("held over a bar")
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, end)
        desk.settle()
        ear.look_around("let go on a bar")
        close_everything(desk)
        free = desk.point(item.resource_id, item.starts_at) - QPoint(40, 0)
        desk.drag(free, free + QPoint(80, 0))
        desk.settle()
        ear.look_around("a new one drawn into a bar")
        close_everything(desk)


def search_for(desk: DeskUnderTest, ear: Eavesdropper, words: list[str]) -> None:
    """Look for words wherever one can look."""
    for word in words:
        desk.window.menu.planner.trigger()
        type_into(desk.window.bar.search, word)
        press(desk.window.bar.search, "Return")
        desk.settle()
        ear.look_around("searched")
        desk.window.menu.palette.trigger()
        desk.settle()
        field = QApplication.focusWidget()
        if isinstance(field, QWidget) and field.property("text") is not None:
            field.setProperty("text", word)
            desk.settle()
        ear.look_around("looked up")
        close_everything(desk)
    # What was typed here is the seeker's own word.
    for text in list(ear.heard):
        if text in words:
            del ear.heard[text]


@pytest.fixture
def desk(
    qapp: QApplication, tmp_path: Path, secret: SecretCampus, monkeypatch: pytest.MonkeyPatch
) -> Iterator[DeskUnderTest]:
    """The window, signed in by nobody yet; strangers' options run out while somebody looks."""
    from campus_desk.ui.crash import CrashGuard

    monkeypatch.setattr(CrashGuard, "watch", lambda _: None)
    found = DeskUnderTest(qapp, tmp_path, secret.campus, secret.campus.path)
    yield found
    found.close()


def test_no_widget_page_dialog_card_or_file_names_a_stranger(
    desk: DeskUnderTest,
    ear: Eavesdropper,
    secret: SecretCampus,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    desk.start()
    # Reception works first, so that there is something to leave behind.
    type_into(desk.window.bar.search, f"{STRANGE}title")
    QApplication.clipboard().setText(f"{STRANGE}copied")
    desk.planner.flow.cancel([i for i in desk.planner.shown if i.customer.startswith(STRANGE)][:1])
    desk.settle()
    logs = {p: p.stat().st_size for p in (tmp_path / "state").rglob("*") if p.is_file()}
    desk.sign_in(SignIn(OWN_CODE))
    secret.campus.clock.advance(timedelta(hours=1))
    ear.heard.clear()
    walk_the_window(desk, ear, secret, monkeypatch, out)
    desk.close()
    for path in (p for p in (tmp_path / "state").rglob("*") if p.is_file() and p.suffix != ".svg"):
        ear.note(path.read_bytes()[logs.get(path, 0) :].decode("utf-8", "replace"), path.name)
    assert_silent(ear, secret)
    for part in (*NAMED, "waits", "problem", "oldtitle")[: len(NAMED)]:
        assert ear.with_word(f"{OWN}{part}"), part


def test_the_same_walk_meets_them_as_reception(
    desk: DeskUnderTest,
    ear: Eavesdropper,
    secret: SecretCampus,
    tmp_path: Path,
) -> None:
    desk.start()
    assert desk.desk.who == STAFF
    desk.show_day(TODAY)
    touch_every_bar(desk, ear)
    for part in ("name", "title", "contact"):
        assert ear.with_word(f"{STRANGE}{part}"), part


def test_the_services_of_a_company_know_no_other(secret: SecretCampus) -> None:
    company: Services = signed_in(secret.campus.services, SignIn(OWN_CODE))
    assert company.storage is not secret.campus.services.storage
    assert not company.scope.sees_all
