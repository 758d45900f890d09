"""From a launch to a window: languages, look, log, one window per database, and the campus opened behind it."""

from __future__ import annotations

import gc
import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from campus_desk.application.services import STAFF, SignIn
from campus_desk.ui.crash import CrashGuard, close_log, open_log
from campus_desk.ui.desk_dialogs import DeskDialogs
from campus_desk.ui.garbage import STARTED_AFTER_MS, Garbage
from campus_desk.ui.icons import Icons
from campus_desk.ui.leaving import Leaving
from campus_desk.ui.main_window import MainWindow
from campus_desk.ui.preferences import Preferences
from campus_desk.ui.single_window import SingleWindow
from campus_desk.ui.theme import STYLE, STYLED, Theme
from campus_desk.ui.translations import Translations
from campus_desk.ui.typeface import Typeface
from campus_desk.ui.widgets.filled_ring import FilledRing
from campus_desk.ui.window_state import WindowState

if TYPE_CHECKING:
    from collections.abc import Callable

    from campus_desk.application.services import Launch, Services
    from campus_desk.ui.session import Session
    from campus_desk.ui.tasks import Tasks

log = logging.getLogger(__name__)

SAMPLE = "technoparc"
"""The sample campus that ships with the program."""


def open_desk(launch: Launch) -> int:
    """Open the desk's window and return the exit status when it is closed."""
    existing = QApplication.instance()
    # Set afterwards, the style would come back as an object with hundreds of names, which take 7 ms to come.
    arguments = [*sys.argv[:1], "-style", STYLE]
    application = existing if isinstance(existing, QApplication) else QApplication(arguments)
    application.setProperty(STYLED, existing is None)
    application.setApplicationName("Campus Desk")
    application.setDesktopFileName("campus-desk")
    log_handler = open_log(launch.state_folder)
    desk = DeskApplication(application, launch)
    # Most of what the start has made stays as long as the program: it is never looked through.
    QTimer.singleShot(STARTED_AFTER_MS, desk, gc.freeze)
    try:
        return application.exec() if desk.start() else 0
    finally:
        desk.close()
        close_log(log_handler)


class DeskApplication(QObject):
    """The running program: one window, and the campus that is open in it.

    Attributes:
        window: The main window; a change of language, and of who sits at it, replaces it.
        session: The open campus, None while none is.
        who: Who sits at the desk.
    """

    def __init__(self, application: QApplication, launch: Launch) -> None:
        super().__init__()
        self._garbage = Garbage(self)
        self._application = application
        self._launch = launch
        self.state = WindowState(launch.state_folder)
        self.preferences = Preferences(self.state)
        self.who = launch.who
        self._seen_state = self._state_of(launch.who)
        self.guard = CrashGuard(self)
        self.guard.watch()
        self.translations = Translations(application, launch.resources / "translations")
        self.translations.use(self.preferences.spoken_language)
        self.theme = Theme(
            application,
            Icons(launch.resources / "icons"),
            Typeface(launch.resources / "fonts"),
            launch.state_folder / "drawings",
            self.preferences.theme,
        )
        self.theme.set_reduced_motion(reduced=self.preferences.reduced_motion)
        FilledRing(application, self.theme)
        self.leaving = Leaving(self.theme, self)
        self.session: Session | None = None
        self._tasks: Tasks | None = None
        self._lock: SingleWindow | None = None
        self.window = self._new_window()

    def start(self) -> bool:
        """Show the window; False when another window has the database already and has come to the front."""
        path = self._launch.database or self._launch.default_database
        lock = SingleWindow(self._launch.state_folder, path, self)
        taken = lock.acquire()
        if not taken and lock.show_the_other():
            return False
        self.window.painted.connect(self._show_icon)
        self.window.show()
        # The database toolkit is imported in the database thread, once the window stands on the screen.
        if taken:
            self._lock = lock
            self.window.painted.connect(self._begin)
        else:
            self._trouble(self.tr("Another window has this campus open, but does not answer."))
        return True

    def open(self, path: Path) -> None:
        """Open another campus, unless another window has it: then that one is shown."""
        self._once_free(lambda: self._begin() if self._take(path) else None)

    def create(self, path: Path, sample: str = "") -> None:
        """Make a campus, empty or from a sample, then open it."""
        self._once_free(lambda: self._create(path, sample))

    def _create(self, path: Path, sample: str) -> None:
        if not self._take(path):
            return
        from campus_desk.ui.welcome import WaitingPage  # noqa: PLC0415

        page = WaitingPage(self.tr("Setting up the campus…"))
        self.window.show_instead(page)
        launch = self._launch
        self._fresh_tasks().write_in_steps(
            lambda progress: launch.create(path, sample, progress),
            lambda _: self._begin(),
            self._unusable,
            on_progress=page.show_progress,
        )

    def close(self) -> None:
        """Remember the window, finish what is being written, and let go of everything."""
        self.window.remember(self._seen_state)
        self.state.save()
        self._close_session()
        if self._lock is not None:
            self._lock.release()
        self.window.deleteLater()
        self.translations.leave()
        self.guard.leave()
        self._garbage.stop()

    def speak(self, language: str) -> None:
        """Change the language: the window is made anew on the same campus, at the same place."""
        self.preferences.language = language
        self.preferences.save()
        if self.preferences.spoken_language == self.translations.language:
            return
        self.translations.use(self.preferences.spoken_language)
        old = self.window
        old.remember(self._seen_state)
        self.window = self._new_window()
        if self.session is not None:
            # Imported here: it stands on the pages, which are not needed to paint the first window.
            from campus_desk.ui.window_place import go_on, place_of  # noqa: PLC0415

            place = place_of(old)
            self.session.speak(self.translations.language)
            self.window.attach(self.session)
            if place is not None:
                go_on(self.window, place)
        self._replace(old)

    def sign_in(self, who: SignIn) -> None:
        """Let somebody else sit down: the campus is opened anew as they find it.

        Window, session and undo stack go, and with them all that the one before has seen.
        """
        self._once_free(lambda: self._sign_in(who))

    def _sign_in(self, who: SignIn) -> None:
        old = self.window
        old.remember(self._seen_state)
        self._close_session()
        # Whatever was copied here before is nobody else's either.
        self._application.clipboard().clear()
        self.who, self._seen_state = who, self._state_of(who)
        self.window = self._new_window()
        self.window.setGeometry(old.geometry())
        self.window.setWindowState(old.windowState())
        self._replace(old)
        self._begin()

    def _state_of(self, who: SignIn) -> WindowState:
        """Return what a window remembers: of a company nothing stays on a computer that others use."""
        return WindowState(None) if who.company else self.state

    def _replace(self, old: MainWindow) -> None:
        self.window.show()
        # The campus stays open, or somebody was asked before it was closed.
        old.holds_open = None
        old.close()
        old.deleteLater()

    def _once_free(self, close: Callable[[], object]) -> None:
        """Do what closes the open campus, once nothing is issued or sent in it any more."""
        self.leaving.then(self.session.tasks if self.session else None, self.window, close)

    def _holds_open(self) -> bool:
        tasks = self.session.tasks if self.session else None
        return self.leaving.holds(tasks, self.window, self.window.close)

    def _new_window(self) -> MainWindow:
        window = MainWindow(
            self.theme, self._seen_state, self.preferences, self.translations.language, self.who.role
        )
        window.holds_open = self._holds_open
        DeskDialogs(window, self._launch.verify)
        window.menu.new_campus.triggered.connect(self._choose_new)
        window.menu.open_campus.triggered.connect(self._choose_existing)
        window.menu.open_sample.triggered.connect(self._open_sample)
        window.menu.open_log.triggered.connect(self._show_log)
        window.menu.sign_in.triggered.connect(self._choose_company)
        window.menu.sign_out.triggered.connect(lambda: self.sign_in(STAFF))
        window.language_wanted.connect(self.speak)
        if self.state.set_aside is not None:
            window.notices.warn(
                self.tr(
                    "The window’s settings could not be read and start afresh. The old file was kept: {0}"
                ).format(self.state.set_aside)
            )
            self.state.set_aside = None
        return window

    def _take(self, path: Path) -> bool:
        """Let go of the open campus and hold another one; False when another window has it."""
        if self._lock is not None and self._lock.database == path:
            self._close_session()
            return True
        lock = SingleWindow(self._launch.state_folder, path, self)
        if not lock.acquire():
            if not lock.show_the_other():
                self.window.notices.warn(
                    self.tr("Another window has this campus open, but does not answer."), str(path)
                )
            return False
        self._close_session()
        if self._lock is not None:
            self._lock.release()
        self._lock = lock
        return True

    def _begin(self) -> None:
        """Open the database that is held, or say that there is none."""
        if self._lock is None:
            return
        path = self._lock.database
        self._lock.listen(self._come_to_front)
        if path.exists():
            launch, who = self._launch, self.who
            tasks = self._fresh_tasks()
            tasks.busy_changed.connect(self.window.notices.line.set_busy)
            tasks.write(lambda: _connect(launch, path, who), self._connected, self._unusable)
        elif path == self._launch.sample_database:
            self.create(path, SAMPLE)
        else:
            self._welcome(path)

    def _welcome(self, path: Path) -> None:
        from campus_desk.ui.welcome import WelcomePage  # noqa: PLC0415

        page = WelcomePage(self.theme, None if path == self._launch.default_database else path)
        page.new_wanted.connect(lambda: self.create(path))
        page.sample_wanted.connect(self._open_sample)
        page.open_wanted.connect(self._choose_existing)
        self.window.show_instead(page)

    def _connected(self, services: Services) -> None:
        if self._tasks is None:
            return
        # Imported here: a session stands on the whole application, and the first paint does not wait for that.
        from campus_desk.ui.session import Session  # noqa: PLC0415

        self.guard.database = services.database
        self.session = Session(services, self._tasks, self.translations.language, self)
        self.window.attach(self.session)

    def _unusable(self, error: Exception) -> None:
        from campus_desk.ui.messages import Sentences  # noqa: PLC0415

        log.warning("the campus cannot be opened: %s", error)
        sentences = Sentences(self._launch.wording, self.translations.language)
        self._trouble(sentences.error(error), repairable=getattr(error, "reason", "") == "safeguards")

    def _trouble(self, sentence: str, *, repairable: bool = False) -> None:
        from campus_desk.ui.welcome import TroublePage  # noqa: PLC0415

        path = self._lock.database if self._lock else self._launch.default_database
        page = TroublePage(self.theme, sentence, path, repairable=repairable)
        page.retry_wanted.connect(self._retry)
        page.open_wanted.connect(self._choose_existing)
        page.log_wanted.connect(self._show_log)
        page.repair_wanted.connect(self._repair)
        self.window.show_instead(page)

    def _repair(self) -> None:
        if self._lock is not None:
            launch, path = self._launch, self._lock.database
            self._fresh_tasks().write(lambda: launch.repair(path), lambda _: self._begin(), self._unusable)

    def _retry(self) -> None:
        path = self._lock.database if self._lock else self._launch.database or self._launch.default_database
        self.open(path)

    def _open_sample(self) -> None:
        self.open(self._launch.sample_database)

    def _choose_new(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415

        name, _ = QFileDialog.getSaveFileName(
            self.window,
            self.tr("New campus"),
            str(self._launch.default_database),
            self.tr("Campus files (*.db)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self.create(Path(name))

    def _choose_existing(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415

        name, _ = QFileDialog.getOpenFileName(
            self.window,
            self.tr("Open campus"),
            str(self._launch.default_database.parent),
            self.tr("Campus files (*.db);;All files (*)"),
        )
        if name:
            self.open(Path(name))

    def _choose_company(self) -> None:
        if self.session is None or self.session.catalogue is None:
            return
        from campus_desk.ui.sign_in_dialog import SignInDialog  # noqa: PLC0415

        dialog = SignInDialog(self.theme, self.session.catalogue.customers, self.session.today, self.window)
        dialog.chosen.connect(self._company_chosen)
        dialog.open()

    def _company_chosen(self, code: str) -> None:
        # Once the dialog is gone: the window it belongs to goes with the one who sat here.
        QTimer.singleShot(0, self, lambda: self.sign_in(SignIn(code)))

    def _show_log(self) -> None:
        from PySide6.QtCore import QUrl  # noqa: PLC0415
        from PySide6.QtGui import QDesktopServices  # noqa: PLC0415

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._launch.state_folder)))

    def _show_icon(self) -> None:
        self._application.setWindowIcon(self.theme.icons.app_icon())

    def _come_to_front(self) -> None:
        self.window.showNormal() if self.window.isMinimized() else self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _fresh_tasks(self) -> Tasks:
        """Return new database threads; those of an attempt before this one have nothing left to do."""
        if self._tasks is not None:
            self._tasks.close()
        from campus_desk.ui.tasks import Tasks  # noqa: PLC0415

        self._tasks = Tasks(self)
        return self._tasks

    def _close_session(self) -> None:
        if self.session is not None:
            self.window.detach()
            self.session.close()
            self.session.deleteLater()
            self.session = None
        elif self._tasks is not None:
            self._tasks.close()
        self._tasks = None


def _connect(launch: Launch, path: Path, who: SignIn) -> Services:
    """Open a campus as somebody finds it; nothing stays open where they may not sign in."""
    from campus_desk.application.sign_in import signed_in  # noqa: PLC0415

    services = launch.connect(path)
    try:
        return signed_in(services, who)
    except Exception:
        services.storage.close()
        raise
