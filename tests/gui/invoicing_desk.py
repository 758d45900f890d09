"""A finance page on a real campus, with everything a page stands on; ``python -m tests.gui.invoicing_desk FOLDER``
saves its pictures.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from campus_desk.application.month_exceptions import MonthException, Remedy, Weight
from campus_desk.application.services import Services
from campus_desk.domain.messages import Message
from campus_desk.ui.actions import Actions
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.invoicing.run_page import RunPage
from campus_desk.ui.notices import Notices
from campus_desk.ui.page import Surroundings
from campus_desk.ui.session import Session
from campus_desk.ui.tasks import Tasks
from campus_desk.ui.theme import Theme, ThemeMode
from campus_desk.ui.translations import Translations
from campus_desk.ui.window_state import WindowState
from tests.campus import NOW, Campus, SetClock
from tests.gui.gallery import RESOURCES, make_theme
from tests.invoicing import failing_for


class InvoicingDesk:
    """A window that holds nothing but the finance page."""

    def __init__(self, theme: Theme, services: Services, folder: Path, language: str = "fr") -> None:
        self.tasks = Tasks()
        self.session = Session(services, self.tasks, language)
        self.window = QWidget()
        view = QWidget()
        self.notices = Notices(theme, view, lambda: None)
        around = Surroundings(
            self.session,
            theme,
            Formatter(language),
            self.notices,
            Actions(self.window, theme),
            WindowState(folder),
        )
        self.page = RunPage(around, view)
        inner = QVBoxLayout(view)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.page)
        lines = QVBoxLayout(self.window)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.notices.strip)
        lines.addWidget(view, 1)
        self.window.resize(1440, 820)
        self.window.show()
        self.page.come_to_front()

    def close(self) -> None:
        """Let go of everything but the file."""
        self.session.hub.close()
        self.tasks.close()
        self.page.pdf.clear()
        self.window.close()
        self.window.deleteLater()


def show_active(dialog: QDialog) -> None:
    """Open a dialog and give it the keyboard: the offscreen platform leaves that with the window before."""
    dialog.open()
    dialog.activateWindow()
    QCoreApplication.processEvents()


def wait_for(condition: Callable[[], bool], most_ms: int = 30_000) -> None:
    """Let events pass until something holds."""
    loop = QEventLoop()
    poll = QTimer(interval=20)
    poll.timeout.connect(lambda: loop.quit() if condition() else None)
    limit = QTimer(singleShot=True, interval=most_ms)
    limit.timeout.connect(loop.quit)
    poll.start()
    limit.start()
    loop.exec()
    poll.stop()
    limit.stop()
    assert condition()


def save_pictures(theme: Theme, services: Services, folder: Path, language: str, mode: ThemeMode) -> None:
    """Save the page with its drafts, after a run with a failure, and its dialogs."""
    theme.set_mode(mode)
    name = f"{language}-{mode.value}"
    with TemporaryDirectory() as state:
        desk = InvoicingDesk(theme, services, Path(state), language)
        page = desk.page
        wait_for(lambda: page.preview is not None and bool(page.pdf.content))

        def grab(part: str, widget: QWidget | None = None) -> None:
            loop = QEventLoop()
            QTimer.singleShot(400, loop.quit)
            loop.exec()
            (widget or desk.window).grab().save(str(folder / f"{part}-{name}.png"))

        grab("drafts")
        page.work.ask_to_issue()
        if page.work.dialog is not None:
            grab("issue", page.work.dialog)
            page.work.dialog.accept()
            wait_for(lambda: not page.work.is_running and page._loading is None)
        grab("issued")
        number = next((row.key for row in page.model.rows if row.number), "")
        page.table.go_to(number)
        wait_for(lambda: bool(page.pdf.content))
        grab("document")
        page.work.ask_to_credit()
        wait_for(lambda: page.work.dialog is not None)
        if page.work.dialog is not None:
            grab("credit", page.work.dialog)
            page.work.dialog.reject()
        page.remedies.mend(MonthException(Weight.BLOCKS, Remedy.SELLER, Message.of("month-seller-missing")))
        wait_for(lambda: page.remedies.dialog is not None)
        assert page.remedies.dialog is not None
        grab("seller", page.remedies.dialog)
        page.remedies.dialog.reject()
        desk.close()


def main() -> None:
    """Save the pictures of one language and mode: FOLDER LANGUAGE MODE DATABASE."""
    folder, language, mode, database = Path(sys.argv[1]), sys.argv[2], sys.argv[3], Path(sys.argv[4])
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    translations = Translations(application, RESOURCES / "translations")
    translations.use(language)
    campus = Campus(database, SetClock(NOW), furnish=False)
    with TemporaryDirectory() as cache:
        theme = make_theme(application, Path(cache), ThemeMode(mode))
        save_pictures(theme, failing_for(campus.services, "NEURALIS"), folder, language, ThemeMode(mode))
    campus.close()


if __name__ == "__main__":
    main()
