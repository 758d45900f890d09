"""The finance page is left open over midnight."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from campus_desk.application.invoice_run import issue_month
from campus_desk.ui.invoicing.run_model import RunState
from campus_desk.ui.theme import Theme
from tests.campus import RECEPTION, Campus
from tests.gui.invoicing_desk import InvoicingDesk
from tests.invoicing import OCTOBER, issuing_campus, october, with_customers

LAST_MINUTE = datetime.fromisoformat("2026-11-30T22:59:00+00:00")
FIRST_MINUTE = datetime.fromisoformat("2026-11-30T23:00:00+00:00")
"""December begins at the campus."""


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = issuing_campus(tmp_path / "campus.db")
    with_customers(opened, 1)
    october(opened, "T01")
    opened.clock.instant = LAST_MINUTE
    yield opened
    opened.close()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, campus: Campus, tmp_path: Path) -> Iterator[InvoicingDesk]:
    issue_month(campus.services, OCTOBER, RECEPTION)
    shown = InvoicingDesk(theme, campus.services, tmp_path, "fr")
    qtbot.waitUntil(lambda: shown.page.preview is not None and shown.session.catalogue is not None)
    yield shown
    shown.close()


def minute_passes(desk: InvoicingDesk) -> None:
    watch = desk.page.findChild(QTimer, "day of invoicing")
    assert isinstance(watch, QTimer)
    assert watch.isActive()
    watch.timeout.emit()


def states(desk: InvoicingDesk) -> list[RunState]:
    return [row.state for row in desk.page.model.rows]


def test_the_month_that_begins_can_be_reached(qtbot: QtBot, campus: Campus, desk: InvoicingDesk) -> None:
    page = desk.page
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        page.bar.next.trigger()
    assert not page.bar.next.isEnabled()
    campus.clock.instant = FIRST_MINUTE
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        minute_passes(desk)
    assert page.bar.choice.text() == "Novembre 2026", "the month that is read stays"
    assert page.bar.next.isEnabled()
    page.bar._offer_months()
    assert page.bar._menu.actions()[0].text() == "Décembre 2026"
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        page.bar.next.trigger()
    assert page.bar.choice.text() == "Décembre 2026"
    assert not page.bar.next.isEnabled()


def test_what_is_late_since_midnight_says_so(qtbot: QtBot, campus: Campus, desk: InvoicingDesk) -> None:
    page = desk.page
    (row,) = page.model.rows
    assert row.document is not None
    # Issued on 30 November, to be paid in 30 days.
    assert row.document.due_date.isoformat() == "2026-12-30"
    campus.clock.instant = datetime.fromisoformat("2026-12-30T22:59:00+00:00")
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        minute_passes(desk)
    assert states(desk) == [RunState.ISSUED]
    campus.clock.instant = datetime.fromisoformat("2026-12-30T23:00:00+00:00")
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        minute_passes(desk)
    assert states(desk) == [RunState.OVERDUE]


def test_a_page_in_the_back_notices_the_day_when_it_comes_to_front(
    qtbot: QtBot, campus: Campus, desk: InvoicingDesk
) -> None:
    page = desk.page
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        page.bar.next.trigger()
    campus.clock.instant = FIRST_MINUTE
    page.come_to_front()
    assert page.bar.next.isEnabled()
