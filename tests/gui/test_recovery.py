"""What is lost when something breaks: nothing that was saved, and the window opens again."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from campus_desk.application.commands import PlaceBooking
from campus_desk.ui import crash
from campus_desk.ui.crash import CrashGuard, close_log, open_log
from campus_desk.ui.crash_dialog import CrashDialog
from campus_desk.ui.notices import Notices
from campus_desk.ui.preferences import Preferences
from campus_desk.ui.theme import ThemeMode
from campus_desk.ui.welcome import TroublePage
from campus_desk.ui.window_state import FILE_NAME, WindowState
from tests.campus import Campus, slot
from tests.gui.desk import DeskUnderTest, click, wait_until


def test_what_is_remembered_is_found_again(tmp_path: Path) -> None:
    state = WindowState(tmp_path)
    state.put("name", "Élodie 🚀")
    state.put("size", 12)
    state.put("shown", value=True)
    state.put("sites", ("A", "B"))
    state.put("geometry", QByteArray(b"\x00\x01\xff"))
    assert state.save()
    again = WindowState(tmp_path)
    assert again.text("name") == "Élodie 🚀"
    assert again.number("size", 0) == 12
    assert again.flag("shown", default=False)
    assert again.names("sites") == ("A", "B")
    assert again.bytes("geometry").data() == b"\x00\x01\xff"
    assert again.set_aside is None


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff\xfe\x00", b"[]", b'"text"', b"\x00" * 4096, b"[General]\ngeometry=@ByteArray()"],
)
def test_a_damaged_settings_file_is_set_aside_and_kept(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)
    state = WindowState(tmp_path)
    assert state.set_aside is not None
    assert state.set_aside.read_bytes() == content
    assert state.text("language") == ""
    assert state.save()
    (tmp_path / FILE_NAME).write_bytes(content)
    second = WindowState(tmp_path).set_aside
    assert second is not None
    assert second != state.set_aside


def test_values_of_the_wrong_kind_count_as_never_chosen(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text(
        '{"language": 7, "theme": "pink", "least capacity": "many", "geometry": "%%", "hidden sites": [1, "A"]}'
    )
    state = WindowState(tmp_path)
    preferences = Preferences(state)
    assert preferences.language == ""
    assert preferences.theme is ThemeMode.SYSTEM
    assert state.number("least capacity", 0) == 0
    assert state.bytes("geometry").isEmpty()
    assert state.names("hidden sites") == ("A",)


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    state = WindowState(tmp_path / "file" / "folder")
    state.put("size", 1)
    assert not state.save()
    assert open_log(tmp_path / "file" / "folder") is None


def test_the_window_opens_and_says_that_its_settings_were_lost(desk: DeskUnderTest) -> None:
    desk.close()
    (desk.state_folder / FILE_NAME).write_bytes(b"\x00garbage")
    again = DeskUnderTest(
        desk.application, desk.state_folder.parent, desk.campus, desk.campus.path, language=""
    )
    # The helper wrote fresh settings: break them once more, as a crash of the machine would.
    again.close()
    (desk.state_folder / FILE_NAME).write_bytes(b"\x00garbage")
    from campus_desk.ui.application import DeskApplication

    application = DeskApplication(desk.application, desk.launch)
    assert application.start()
    wait_until(lambda: application.session is not None, "the campus")
    assert "window.json.unreadable" in application.window.notices.band.text
    application.close()


def test_settings_lost_while_the_window_is_open_are_written_again(desk: DeskUnderTest) -> None:
    desk.start()
    (desk.state_folder / FILE_NAME).unlink()
    desk.close()
    assert WindowState(desk.state_folder).text("language") == "fr"


def test_the_log_is_written_and_rotated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crash, "LOG_BYTES", 2_000)
    handler = open_log(tmp_path / "state")
    log = logging.getLogger("campus_desk.test")
    for number in range(200):
        log.info("line %d of many, long enough to fill a file sooner or later", number)
    close_log(handler)
    files = sorted(p.name for p in (tmp_path / "state").iterdir())
    assert files == ["campus-desk.log", *(f"campus-desk.log.{n}" for n in range(1, crash.LOGS_KEPT + 1))]
    assert "line 199" in (tmp_path / "state" / "campus-desk.log").read_text()


@pytest.fixture
def guard(qapp: QApplication) -> Iterator[CrashGuard]:
    guard = CrashGuard()
    guard.database = "/srv/someone/campus.db"
    guard.watch()
    yield guard
    guard.leave()
    guard.deleteLater()


def dialog_of(guard: CrashGuard) -> CrashDialog:
    wait_until(lambda: guard._dialog is not None, "the dialog")
    assert guard._dialog is not None
    return guard._dialog


def test_what_nobody_caught_is_shown_with_a_report_to_copy(guard: CrashGuard) -> None:
    try:
        raise ZeroDivisionError("unforeseen")
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    dialog = dialog_of(guard)
    report = dialog.report.toPlainText()
    assert "ZeroDivisionError: unforeseen" in report
    assert "campus.db" in report
    assert "/srv/someone" not in report
    click(dialog.copy_button)
    assert QGuiApplication.clipboard().text() == report
    click(dialog.go_on)
    wait_until(lambda: guard._dialog is None, "the dialog to go")


def test_a_fault_in_another_thread_is_shown_too_and_one_at_a_time(guard: CrashGuard) -> None:
    def fail() -> None:
        raise LookupError("in the background")

    threads = [threading.Thread(target=fail) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    dialog = dialog_of(guard)
    assert "LookupError: in the background" in dialog.report.toPlainText()
    click(dialog.go_on)
    wait_until(lambda: guard._dialog is None, "the dialog to go")


def test_what_qt_complains_about_is_in_the_log(guard: CrashGuard, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "campus_desk.qt"):
        qWarning("no such room")
    assert "no such room" in caplog.text


def test_a_failing_read_is_a_band_with_retry_and_the_window_goes_on(
    desk: DeskUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.campus.book("ILL", slot("2026-11-24", "09:00", "10:00"))
    desk.start()
    storage = type(desk.campus.services.storage)
    original = storage.read
    broken = True

    def read(self: object) -> object:
        if broken:
            raise OSError("the cable is out")
        return original(self)  # type: ignore[arg-type]

    monkeypatch.setattr(storage, "read", read)
    desk.planner.agenda.reload()
    wait_until(lambda: "imprévu" in desk.window.notices.band.text, "the band")
    assert "Tout ce qui a été enregistré est intact." in desk.window.notices.band.text
    assert desk.window.notices.band.action_button.text() == "Réessayer"
    assert desk.window.isEnabled()
    broken = False
    click(desk.window.notices.band.action_button)
    desk.settle()
    assert desk.window.notices.band.text == ""
    assert desk.planner.agenda.items


def test_a_database_that_does_not_answer_is_said_in_the_status_bar(
    desk: DeskUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.start()
    storage = type(desk.campus.services.storage)

    def silent(self: object) -> int:
        raise OSError("gone")

    with monkeypatch.context() as patch:
        patch.setattr(storage, "data_version", silent)
        desk.session.hub.ask()
        wait_until(lambda: desk.window.status.connection.text == "La base ne répond pas", "the status")
    desk.session.hub.ask()
    wait_until(lambda: desk.window.status.connection.text == "Connecté", "the status again")


def test_the_window_can_be_closed_while_it_writes(desk: DeskUnderTest) -> None:
    desk.start()
    for hour in range(8, 18):
        draft = desk.campus.draft("ILL", slot("2026-11-24", f"{hour:02}:00", f"{hour + 1:02}:00"))
        desk.session.run(PlaceBooking(draft))
    desk.close()
    assert len(desk.bookings()) == 10


def test_lost_safeguards_are_explained_and_put_back(
    qapp: QApplication, tmp_path: Path, campus: Campus, unguarded: None
) -> None:
    import sqlite3

    campus.close()
    with sqlite3.connect(campus.path) as connection:
        (name,) = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND sql LIKE '%booking_overlap%'"
        ).fetchone()
        connection.execute(f"DROP TRIGGER {name}")
    connection.close()
    desk = DeskUnderTest(qapp, tmp_path, campus, campus.path)
    assert desk.desk.start()
    wait_until(lambda: isinstance(desk.window.stack.currentWidget(), TroublePage), "the trouble")
    page = desk.window.stack.currentWidget()
    assert isinstance(page, TroublePage)
    assert page.repair_button.isVisible()
    click(page.repair_button)
    wait_until(lambda: desk.desk.session is not None, "the campus")
    desk.settle()
    desk.close()


def test_notices_keep_a_complaint_when_there_is_only_news(desk: DeskUnderTest) -> None:
    desk.start()
    notices: Notices = desk.window.notices
    notices.fail("panne")
    notices.note("nouvelle")
    assert notices.band.text.startswith("panne")
    notices.settle()
    assert notices.band.text.startswith("panne")
    notices.clear()
    notices.note("nouvelle")
    assert notices.band.text == "nouvelle"
    notices.settle()
    assert notices.band.text == ""
