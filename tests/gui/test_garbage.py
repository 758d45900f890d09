"""Where garbage is collected, and where what a job held is let go: in the thread of the window."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from campus_desk.ui import garbage
from campus_desk.ui.garbage import Garbage, collect_due
from campus_desk.ui.tasks import Tasks
from tests.gui.desk import wait_until

WINDOW = threading.main_thread().name


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()
    tasks.deleteLater()


class Knot(QDialog):
    """A dialog whose parts hold each other."""

    def __init__(self, taken_apart_in: list[str]) -> None:
        super().__init__()
        self.knot = self
        self.button = QPushButton("OK", self)
        weakref.finalize(self, lambda: taken_apart_in.append(threading.current_thread().name))


def allocate() -> None:
    """Make as much garbage as a long reading does."""
    for _ in range(50_000):
        knot: list[object] = []
        knot.append(knot)


def test_a_closed_dialog_is_taken_apart_in_the_thread_of_the_window(
    qapp: QApplication, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage, "STARTED_AFTER_MS", 20)
    monkeypatch.setattr(garbage, "_LOOK_MS", 20)
    gc.collect()
    gc.enable()
    try:
        collector = Garbage(QObject(qapp))
        threads: list[str] = []
        for _ in range(20):
            Knot(threads)
            done: list[object] = []
            tasks.read(allocate, done.append)
            wait_until(done.copy)
        wait_until(lambda: len(threads) == 20)
        collector.stop()
        assert set(threads) == {WINDOW}
        assert gc.isenabled()
    finally:
        gc.disable()


def test_the_generation_whose_turn_it_is_is_collected(qapp: QApplication) -> None:
    collected: list[int] = []

    def note(phase: str, about: dict[str, int]) -> None:
        if phase == "stop":
            collected.append(about["generation"])

    gc.collect()
    gc.callbacks.append(note)
    try:
        collect_due()
        assert not collected, "there is nothing to collect yet"
        for _ in range(12):
            allocate()
            collect_due()
        youngest, middle, _ = gc.get_threshold()
        assert youngest
        assert collected == [0] * (middle + 1) + [1]
    finally:
        gc.callbacks.remove(note)


@pytest.mark.parametrize("cancelled", [False, True])
def test_what_a_job_held_goes_in_the_thread_of_the_window(tasks: Tasks, cancelled: bool) -> None:
    class Asker:
        def take(self, _: object) -> None:
            answered.append(True)

    answered: list[bool] = []
    gone_in: list[str] = []
    entered, go_on = threading.Event(), threading.Event()
    for _ in range(30):
        asker = Asker()
        weakref.finalize(asker, lambda: gone_in.append(threading.current_thread().name))
        entered.clear()
        go_on.clear()

        def work(held: Asker = asker) -> None:
            entered.set()
            go_on.wait()
            assert held is not None

        job = tasks.read(work, asker.take)
        del asker, work
        entered.wait()
        if cancelled:
            job.cancel()
        del job
        go_on.set()
        wait_until(lambda: tasks.is_idle)
    wait_until(lambda: len(gone_in) == 30)
    assert set(gone_in) == {WINDOW}
    assert bool(answered) is not cancelled
