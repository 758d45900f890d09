"""What every test stands on: no display, somebody else's time zone, its own home, nothing left running."""

from __future__ import annotations

import gc
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

# Before anything of Qt is imported.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Letters are smoothed as on every other machine, whatever its owner prefers.
os.environ["FONTCONFIG_FILE"] = str(Path(__file__).parent / "fonts.conf")

# The campus keeps Paris time, whatever the machine keeps. An unset zone would be UTC on most test machines and
# hide half of the mistakes, so the default is far from both; TZ=… chooses another.
os.environ.setdefault("TZ", "Pacific/Chatham")
if hasattr(time, "tzset"):
    time.tzset()

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from PySide6.QtCore import QThread, QTimer

# The same examples on every run: a change is judged by what it changes. HYPOTHESIS_PROFILE=explore looks further.
settings.register_profile("guard", derandomize=True, deadline=None, print_blob=True)
settings.register_profile("explore", deadline=None, max_examples=2_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "guard"))


@pytest.fixture(scope="session", autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep settings, logs and campus files of the person who runs the tests out of reach."""
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("home")
        patch.setenv("HOME", str(folder))
        for name in ("CONFIG", "DATA", "STATE", "CACHE"):
            patch.setenv(f"XDG_{name}_HOME", str(folder / name.lower()))
        yield


@pytest.fixture(scope="session", autouse=True)
def judges() -> Iterator[None]:
    """Keep one judge of e-invoices for all tests of this process: each would wait a second for one of its own."""
    from campus_desk.exchange import invoice_validation

    class Kept(invoice_validation.JudgedInvoices):
        def close(self) -> None:
            """Stay for the next test."""

    kept = Kept(judges=1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(invoice_validation, "JudgedInvoices", lambda: kept)
        yield
    invoice_validation.JudgedInvoices.close(kept)


@pytest.fixture(autouse=True)
def garbage() -> Iterator[None]:
    """Collect garbage between the tests: in the middle of one a database thread would take widgets apart."""
    from campus_desk.ui.garbage import collect_due

    gc.disable()
    yield
    collect_due()


@pytest.fixture(autouse=True)
def nothing_left_running(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test that leaves a timer ticking or a thread running: it would disturb whichever test comes next."""
    from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer
    from shiboken6 import isValid

    threads: list[QThread] = []
    timers: list[QTimer] = []
    start_thread, start_timer = QThread.start, QTimer.start

    def remember_thread(thread: QThread, *arguments: QThread.Priority) -> None:
        threads.append(thread)
        start_thread(thread, *arguments)

    def remember_timer(timer: QTimer, *arguments: int) -> None:
        timers.append(timer)
        start_timer(timer, *arguments)

    monkeypatch.setattr(QThread, "start", remember_thread)
    monkeypatch.setattr(QTimer, "start", remember_timer)
    before = set(threading.enumerate())
    yield
    # Widgets closed at the end of the test are deleted now, and their timers with them.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [f"QThread {t.objectName()!r}" for t in threads if isValid(t) and t.isRunning()]
    left += [f"QTimer {t.objectName()!r} of {t.parent()!r}" for t in timers if isValid(t) and t.isActive()]
    left += [repr(t) for t in threading.enumerate() if t not in before and t.is_alive() and not t.daemon]
    for timer in timers:
        if isValid(timer):
            timer.stop()
    assert not left, f"still running after the test: {', '.join(left)}"
