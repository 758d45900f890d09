"""Everything that touches the database happens here, away from the thread of the window.

Two lanes: one thread that writes, in the order asked, and one that reads, so that a long writing run delays no view.
Others come into being when something long is to be done aside that neither may wait for, such as a backup.
Results come back to the window's thread by queued signals. A job that is not wanted any more is dropped, whether
it still waits, runs or has its answer already on the way.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from enum import Enum
from typing import Any, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from campus_desk.domain.errors import CampusDeskError

log = logging.getLogger(__name__)

BUSY_AFTER_MS = 300
"""Work that takes longer than this is shown as a moving line."""

Done = Callable[[Any], None]
Failed = Callable[[Exception], None]
Watched = Callable[[int, int, str], None]
Stepwise = Callable[[Callable[[int, int, str], bool]], Any]


class Side(Enum):
    """The lanes beside reading and writing. What hangs in one, a server or a keyring, holds nothing up in another."""

    CARE = "care"
    """Looks after the file: backups, the chain of documents."""
    DELIVERY = "delivery"
    """Sends what waits in the outbox."""
    TRIAL = "trial"
    """Tries a mail account."""
    SETTINGS = "settings"
    """Asks the computer about what is being saved: its keyring, its folders."""


class Job:
    """One piece of work on its way.

    Attributes:
        quiet: Housekeeping that is never shown as busy.
        writes: Belongs to the writing lane.
        owner: Who waits for the answer. Only a method tells by itself whose it is; for any other callable it must be
            said, or it is called for a dialog that was closed in the meantime.
    """

    def __init__(
        self,
        work: Callable[[], Any],
        on_done: Done | None = None,
        on_error: Failed | None = None,
        on_progress: Watched | None = None,
        *,
        quiet: bool = False,
        writes: bool = False,
        owner: QObject | None = None,
    ) -> None:
        self.work = work
        self.on_done = on_done
        self.on_error = on_error
        self.on_progress = on_progress
        self.quiet = quiet
        self.writes = writes
        self.owner = owner
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Stop wanting the result. Waiting work is skipped; running work is told at its next progress report."""
        self._cancelled.set()

    def again(self) -> Job:
        """Return the same work to be done once more."""
        return Job(
            self.work, self.on_done, self.on_error, quiet=self.quiet, writes=self.writes, owner=self.owner
        )

    def let_go(self) -> None:
        """Forget everything but that it was there: nothing more comes of it.

        The thread that did the work may hold it for a while yet. Whatever a closure held would be taken apart there
        then, a closed dialog for instance, and Qt takes widgets apart in the thread of the window only.
        """
        self.work = _nothing
        self.on_done = self.on_error = self.on_progress = self.owner = None

    @property
    def is_cancelled(self) -> bool:
        """Tell whether nobody wants the result any more."""
        return self._cancelled.is_set()


def _nothing() -> None:
    """Stand for work that is done."""


class _Lane:
    """One thread with a queue; it ends when it is told to and its queue is empty."""

    def __init__(self, name: str, report: Callable[[Job, str, object], None]) -> None:
        self._report = report
        self._jobs: deque[Job] = deque()
        self._wake = threading.Condition()
        self._closing = False
        # Not a daemon: an interpreter that ends must wait for a write that is under way.
        self._thread = threading.Thread(target=self._run, name=name)
        self._thread.start()

    def add(self, job: Job) -> None:
        with self._wake:
            if self._closing:
                raise RuntimeError(f"lane {self._thread.name} is closed")
            self._jobs.append(job)
            self._wake.notify()

    def close(self, *, drop_waiting: bool) -> None:
        with self._wake:
            self._closing = True
            if drop_waiting:
                self._jobs.clear()
            self._wake.notify()

    def join(self) -> None:
        self._thread.join()

    def _run(self) -> None:
        while True:
            with self._wake:
                while not self._jobs and not self._closing:
                    self._wake.wait()
                if not self._jobs:
                    return
                job = self._jobs.popleft()
            self._perform(job)

    def _perform(self, job: Job) -> None:
        if job.is_cancelled:
            self._report(job, "dropped", None)
            return
        try:
            result = job.work()
        except CampusDeskError as error:
            self._report(job, "failed", error)
        except Exception as error:
            # Whatever went wrong belongs on the screen and in the log; the lane goes on.
            log.exception("work in the database thread failed")
            self._report(job, "failed", error)
        else:
            self._report(job, "done", result)


class Tasks(QObject):
    """Runs work on the database threads and answers in the thread of the window.

    Signals:
        busy_changed: Work has been under way for 300 ms, or all of it is finished again.
        failed: Work failed whose caller did not say what to do then: the error, and a callable that tries again.
    """

    busy_changed = Signal(bool)
    failed = Signal(object, object)
    _reported = Signal(object, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reported.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._waiting: set[Job] = set()
        self._busy = False
        self._closed = False
        self._patience = QTimer(self)
        self._patience.setObjectName("busy")
        self._patience.setSingleShot(True)
        self._patience.setInterval(BUSY_AFTER_MS)
        self._patience.timeout.connect(self._show_busy)
        self._writer = _Lane("database-writer", self._report)
        self._reader = _Lane("database-reader", self._report)
        self._beside: dict[Side, _Lane] = {}

    @property
    def is_idle(self) -> bool:
        """Tell whether nothing is waiting, running or on its way back."""
        return not self._waiting

    @property
    def is_closed(self) -> bool:
        """Tell whether all threads have ended; nothing can be asked of them any more."""
        return self._closed

    def write(
        self,
        work: Callable[[], Any],
        on_done: Done | None = None,
        on_error: Failed | None = None,
        *,
        owner: QObject | None = None,
    ) -> Job:
        """Run ``work`` on the writing thread, after everything asked of it before."""
        return self._start(self._writer, Job(work, on_done, on_error, writes=True, owner=owner))

    def read(
        self,
        work: Callable[[], Any],
        on_done: Done | None = None,
        on_error: Failed | None = None,
        *,
        quiet: bool = False,
        owner: QObject | None = None,
    ) -> Job:
        """Run ``work`` on the reading thread."""
        return self._start(self._reader, Job(work, on_done, on_error, quiet=quiet, owner=owner))

    @property
    def steps_to_go(self) -> tuple[Job, ...]:
        """The work in steps that is under way, or waits."""
        return tuple(job for job in self._waiting if isinstance(job, _SteppedJob))

    def aside(
        self,
        work: Callable[[], Any],
        on_done: Done | None = None,
        on_error: Failed | None = None,
        *,
        side: Side = Side.CARE,
    ) -> Job:
        """Run long housekeeping that delays neither reading nor writing; it is never shown as busy."""
        return self._start(self._lane(side), Job(work, on_done, on_error, quiet=True))

    def write_in_steps(
        self,
        work: Stepwise,
        on_done: Done | None = None,
        on_error: Failed | None = None,
        *,
        on_progress: Watched | None = None,
    ) -> Job:
        """Run work that reports its progress and asks between its steps whether to go on.

        Cancelling such a job stops it at the next step; its result still arrives, because a long run that
        was stopped half-way has something to tell. Closing stops it likewise.
        """
        return self._start(self._writer, self._stepped(work, on_done, on_error, on_progress, writes=True))

    def aside_in_steps(
        self,
        work: Stepwise,
        on_done: Done | None = None,
        on_error: Failed | None = None,
        *,
        on_progress: Watched | None = None,
        side: Side,
    ) -> Job:
        """Run such work aside."""
        return self._start(
            self._lane(side), self._stepped(work, on_done, on_error, on_progress, writes=False)
        )

    def stop_steps(self) -> None:
        """Stop all work in steps at its next step."""
        for job in self.steps_to_go:
            job.cancel()

    def close(self, last_write: Callable[[], None] | None = None) -> None:
        """Finish the writes, forget the reads, run ``last_write`` in the writing thread, end all threads.

        Work in steps is stopped at its next step: whoever closes the window waits for one document, not for a month.
        """
        if self._closed:
            return
        self._closed = True
        self.stop_steps()
        self._reader.close(drop_waiting=True)
        for lane in self._beside.values():
            lane.close(drop_waiting=True)
        for lane in self._beside.values():
            lane.join()
        if last_write is not None:
            self._writer.add(Job(last_write, quiet=True, writes=True))
        self._writer.close(drop_waiting=False)
        self._reader.join()
        self._writer.join()
        self._waiting.clear()
        self._settle()

    def _lane(self, side: Side) -> _Lane:
        if side not in self._beside:
            self._beside[side] = _Lane(f"database-{side.value}", self._report)
        return self._beside[side]

    def _stepped(
        self,
        work: Stepwise,
        on_done: Done | None,
        on_error: Failed | None,
        on_progress: Watched | None,
        *,
        writes: bool,
    ) -> Job:
        def stepwise() -> Any:
            return work(progress)

        def progress(done: int, total: int, item: str) -> bool:
            self._report(job, "progress", (done, total, item))
            return not stop.is_set()

        stop = threading.Event()
        job = _SteppedJob(stepwise, on_done, on_error, on_progress, stop, writes=writes)
        return job

    def _start(self, lane: _Lane, job: Job) -> Job:
        self._waiting.add(job)
        if not job.quiet and not self._patience.isActive() and not self._busy:
            self._patience.start()
        lane.add(job)
        return job

    def _report(self, job: Job, what: str, payload: object) -> None:
        # Called in the lane's thread: the signal is queued to the window's.
        self._reported.emit(job, what, payload)

    @Slot(object, str, object)
    def _answer(self, job: Job, what: str, payload: object) -> None:
        if self._closed:
            return
        if what == "progress":
            if job.on_progress is not None and listens(job.on_progress):
                job.on_progress(*cast("tuple[int, int, str]", payload))
            return
        self._waiting.discard(job)
        self._settle()
        again, done, failed, owner = job.again(), job.on_done, job.on_error, job.owner
        unwanted = job.is_cancelled or what == "dropped"
        job.let_go()
        if unwanted:
            return
        if what == "done":
            if done is not None and listens(done, owner):
                done(payload)
        elif failed is None:
            lane = self._writer if again.writes else self._reader
            self.failed.emit(payload, lambda: self._start(lane, again))
        elif listens(failed, owner):
            failed(cast("Exception", payload))

    def _show_busy(self) -> None:
        if any(not job.quiet for job in self._waiting):
            self._busy = True
            self.busy_changed.emit(True)

    def _settle(self) -> None:
        if any(not job.quiet for job in self._waiting):
            return
        self._patience.stop()
        if self._busy:
            self._busy = False
            self.busy_changed.emit(False)


class _SteppedJob(Job):
    """Work in steps: cancelling it stops the work, and the result of what was done is still wanted."""

    def __init__(
        self,
        work: Callable[[], Any],
        on_done: Done | None,
        on_error: Failed | None,
        on_progress: Watched | None,
        stop: threading.Event,
        *,
        writes: bool,
    ) -> None:
        super().__init__(work, on_done, on_error, on_progress, quiet=True, writes=writes)
        self._stop = stop

    def cancel(self) -> None:
        self._stop.set()


def listens(callback: Callable[..., object], owner: QObject | None = None) -> bool:
    """Tell whether the widget that asked still exists; a page may be closed before its answer comes.

    Args:
        callback: What would be called.
        owner: Whose it is, where it is no method.
    """
    return all(
        not isinstance(whose, QObject) or isValid(whose)
        for whose in (owner, getattr(callback, "__self__", None))
    )
