"""Work away from the window's thread: order, answers, cancelling, patience, a clean end."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel

from campus_desk.domain.errors import NotFound
from campus_desk.ui.tasks import Side, Tasks
from tests.gui.desk import DeskUnderTest, wait_until


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()
    tasks.deleteLater()


def test_work_runs_elsewhere_and_its_answer_arrives_here(tasks: Tasks) -> None:
    ran, answered = [], []
    tasks.read(
        lambda: ran.append(threading.current_thread().name),
        lambda _: answered.append(QThread.currentThread()),
    )
    wait_until(lambda: answered)
    assert ran == ["database-reader"]
    assert answered == [QCoreApplication.instance().thread()]  # type: ignore[union-attr]


def test_writes_keep_their_order_and_do_not_hold_up_reads(tasks: Tasks) -> None:
    hold, done = threading.Event(), []
    tasks.write(hold.wait, lambda _: done.append("first write"))
    tasks.write(lambda: None, lambda _: done.append("second write"))
    tasks.read(lambda: None, lambda _: done.append("read"))
    wait_until(lambda: done)
    assert done == ["read"]
    hold.set()
    wait_until(lambda: len(done) == 3)
    assert done == ["read", "first write", "second write"]


def test_a_refusal_goes_to_whoever_asked(tasks: Tasks) -> None:
    errors: list[Exception] = []

    def refuse() -> None:
        raise NotFound("customer", "NOBODY")

    tasks.read(refuse, lambda _: pytest.fail("no answer"), errors.append)
    wait_until(lambda: errors)
    assert isinstance(errors[0], NotFound)


def test_a_failure_nobody_asked_about_can_be_tried_again(tasks: Tasks) -> None:
    tries: list[int] = []
    failures: list[Exception] = []
    answers: list[str] = []

    def fail_once() -> str:
        tries.append(1)
        if len(tries) == 1:
            raise NotFound("customer", "NOBODY")
        return "there"

    def failed(error: Exception, retry: Callable[[], None]) -> None:
        failures.append(error)
        retry()

    tasks.failed.connect(failed)
    tasks.read(fail_once, answers.append)
    wait_until(lambda: answers)
    assert answers == ["there"]
    assert len(failures) == 1


def test_what_is_cancelled_is_not_begun_and_not_answered(tasks: Tasks) -> None:
    hold = threading.Event()
    begun: list[int] = []
    answered: list[object] = []
    tasks.read(hold.wait)
    job = tasks.read(lambda: begun.append(1), answered.append)
    job.cancel()
    hold.set()
    wait_until(lambda: tasks.is_idle)
    assert begun == []
    assert answered == []


def test_long_work_reports_its_steps_and_stops_between_them(tasks: Tasks) -> None:
    seen: list[tuple[int, int, str]] = []
    results: list[int] = []
    stepped, go_on = threading.Event(), threading.Event()

    def work(progress: Callable[[int, int, str], bool]) -> int:
        for done in range(5):
            if not progress(done, 5, f"unit {done}"):
                return done
            stepped.set()
            go_on.wait(5)
        return 5

    job = tasks.write_in_steps(work, results.append, on_progress=lambda *step: seen.append(step))
    assert stepped.wait(5)
    job.cancel()
    go_on.set()
    wait_until(lambda: results)
    assert results == [1]
    assert seen[0] == (0, 5, "unit 0")


def test_closing_stops_work_in_steps_at_its_next_step(qapp: QApplication) -> None:
    tasks = Tasks()
    steps: list[str] = []
    begun = {"writer": threading.Event(), "delivery": threading.Event()}

    def endless(name: str) -> Callable[[Callable[[int, int, str], bool]], None]:
        def work(progress: Callable[[int, int, str], bool]) -> None:
            while progress(0, 1, ""):
                begun[name].set()
                threading.Event().wait(0.001)
            steps.append(name)

        return work

    tasks.write_in_steps(endless("writer"))
    tasks.aside_in_steps(endless("delivery"), side=Side.DELIVERY)
    assert all(event.wait(5) for event in begun.values())
    assert len(tasks.steps_to_go) == 2
    # It would never come back if they went on.
    tasks.close()
    assert sorted(steps) == ["delivery", "writer"]
    tasks.deleteLater()


def test_what_hangs_in_one_lane_holds_nothing_up_in_another(tasks: Tasks) -> None:
    hold, answered = threading.Event(), []
    for side in Side:
        if side is not Side.SETTINGS:
            tasks.aside(hold.wait, side=side)
    tasks.aside(lambda: None, lambda _: answered.append("settings"), side=Side.SETTINGS)
    wait_until(lambda: answered)
    hold.set()


def test_busy_is_said_after_a_while_and_taken_back(tasks: Tasks) -> None:
    hold = threading.Event()
    said: list[bool] = []
    tasks.busy_changed.connect(said.append)
    tasks.read(lambda: None)
    wait_until(lambda: tasks.is_idle)
    assert said == []
    tasks.read(hold.wait)
    wait_until(lambda: said)
    assert said == [True]
    hold.set()
    wait_until(lambda: len(said) == 2)
    assert said == [True, False]


def test_housekeeping_is_never_busy(tasks: Tasks) -> None:
    said: list[bool] = []
    tasks.busy_changed.connect(said.append)
    hold = threading.Event()
    tasks.read(lambda: hold.wait(0.6), quiet=True)
    wait_until(lambda: tasks.is_idle)
    assert said == []


def test_a_page_that_is_gone_is_not_answered(tasks: Tasks) -> None:
    hold = threading.Event()
    label = QLabel("before")
    tasks.read(lambda: hold.wait(5) and "after", label.setText)
    label.deleteLater()
    QCoreApplication.sendPostedEvents(label, QEvent.Type.DeferredDelete)
    hold.set()
    wait_until(lambda: tasks.is_idle)


def test_closing_finishes_the_writes_and_drops_the_reads(qapp: QApplication) -> None:
    tasks = Tasks()
    hold, written, read = threading.Event(), [], []
    tasks.read(hold.wait)
    tasks.read(lambda: read.append(1))
    for number in range(20):
        tasks.write(lambda number=number: written.append(number))  # type: ignore[misc]
    hold.set()
    tasks.close(lambda: written.append(-1))
    assert written == [*range(20), -1]
    assert len(read) <= 1
    assert not any(t.name.startswith("database-") for t in threading.enumerate())
    tasks.close()
    tasks.deleteLater()


def test_the_window_thread_never_touches_the_database(
    desk: DeskUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    storage = type(desk.campus.services.storage)
    threads: set[str] = set()
    for name in ("read", "write", "data_version"):
        original = getattr(storage, name)

        def watched(self: object, original: Callable[..., object] = original) -> object:
            threads.add(threading.current_thread().name)
            return original(self)

        monkeypatch.setattr(storage, name, watched)
    desk.start()
    for action in filter(QAction.isVisible, desk.window.menu.pages):
        desk.window.show_page(action)
        desk.settle()
    desk.planner.go_to(desk.planner.day.replace(day=10))
    desk.settle()
    assert threads
    assert "MainThread" not in threads, threads


def test_the_database_toolkit_is_imported_after_the_window_shows() -> None:
    """In a process of its own: here SQLAlchemy is loaded already."""
    import subprocess
    import sys

    code = """
import sys
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from campus_desk.main import build_launch
from campus_desk.ui.application import DeskApplication
from pathlib import Path
import tempfile
application = QApplication([])
folder = Path(tempfile.mkdtemp())
desk = DeskApplication(application, build_launch(folder / 'none.db', None, folder))
heavy = ('sqlalchemy', 'alembic', 'reportlab', 'typer', 'icalendar', 'psycopg')
seen = []
desk.window.painted.connect(lambda: seen.append([m for m in heavy if m in sys.modules]))
assert desk.start()
while not seen:
    application.processEvents()
print(seen)
desk.close()
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.strip() == "[[]]", done.stdout + done.stderr


def test_signals_of_the_desk_arrive_in_the_thread_of_the_window(desk: DeskUnderTest) -> None:
    from tests.campus import slot

    desk.start()
    threads: list[QThread] = []

    class Listener(QObject):
        def heard(self, changes: object) -> None:
            threads.append(QThread.currentThread())

    listener = Listener()
    desk.session.hub.changed.connect(listener.heard)
    from campus_desk.application.commands import PlaceBooking

    desk.session.run(PlaceBooking(desk.campus.draft("ILL", slot("2026-11-24", "09:00", "10:00"))))
    wait_until(lambda: threads)
    assert threads[0] == desk.application.thread()
