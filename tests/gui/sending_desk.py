"""A desk on the finance page of a campus that has a mail server, with what sends its documents."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
import trustme
from PySide6.QtWidgets import QApplication, QDialog

from campus_desk.ui.invoicing.sending import Sending
from campus_desk.ui.theme import Theme
from campus_desk.ui.translations import Translations
from tests.campus import NOW, Campus, SetClock
from tests.gui.gallery import RESOURCES
from tests.gui.invoicing_desk import InvoicingDesk, wait_for
from tests.keyrings import MemoryKeyring, using
from tests.mail_server import Answers, account, mail_server, trust
from tests.sending_campus import sending_campus, set_up

D = TypeVar("D")


@pytest.fixture
def answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Answers]:
    """What the server of the campus answers."""
    authority, found = trustme.CA(), Answers()
    trust(authority, tmp_path, monkeypatch)
    with mail_server(found, authority) as port, using(MemoryKeyring()):
        campus = sending_campus(tmp_path / "campus.db")
        set_up(campus, account(port))
        campus.close()
        yield found


@pytest.fixture
def campus(answers: Answers, tmp_path: Path) -> Iterator[Campus]:
    """The campus with its two issued invoices."""
    opened = Campus(tmp_path / "campus.db", SetClock(NOW), furnish=False)
    yield opened
    opened.close()


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    """Have the window speak English, whatever it spoke in the test before."""
    words = Translations(qapp, RESOURCES / "translations")
    words.use("en")
    yield
    words.leave()


@pytest.fixture
def desk(theme: Theme, english: None, campus: Campus, tmp_path: Path) -> Iterator[InvoicingDesk]:
    """The finance page, in English."""
    opened = InvoicingDesk(theme, campus.services, tmp_path, "en")
    wait_for(lambda: opened.session.catalogue is not None and opened.page.preview is not None)
    yield opened
    wait_for(lambda: opened.tasks.is_idle and not opened.page._rest.isActive())
    opened.close()


@pytest.fixture
def sending(desk: InvoicingDesk) -> Sending:
    """What sends."""
    return Sending(desk.page.around, desk.window, desk.window)


def opened(sending: Sending, kind: type[D]) -> D:
    """Wait for a dialog and return it."""
    wait_for(lambda: isinstance(sending.dialog, kind))
    assert isinstance(sending.dialog, kind)
    return sending.dialog


def close(dialog: QDialog) -> None:
    """Leave a dialog."""
    dialog.reject()
    QApplication.processEvents()
