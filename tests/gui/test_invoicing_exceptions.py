"""What finance looks at first: legible at every width, and one press away from where it is mended."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from campus_desk.application.commands import SaveCustomer, SaveTariff
from campus_desk.application.month_exceptions import Weight
from campus_desk.domain.customer import CustomerGroup
from campus_desk.ui.catalogue.customer_dialog import CustomerDialog
from campus_desk.ui.catalogue.tariff_dialog import TariffDialog
from campus_desk.ui.invoicing.exception_list import ExceptionList
from campus_desk.ui.theme import Theme
from tests.campus import NOW, Campus, slot
from tests.gui.invoicing_desk import InvoicingDesk
from tests.invoicing import customer, issuing_campus

WHO, WHAT, MUCH, ACT = range(4)


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    """A campus without tariffs for its machine: Hélia used it three times in October."""
    opened = issuing_campus(tmp_path / "campus.db")
    with opened.services.storage.read() as unit:
        tariffs = [t for t in unit.catalogue.tariffs() if t.code.endswith("-equipment")]
    for tariff in tariffs:
        opened.execute(SaveTariff(replace(tariff, valid_to=date(2026, 9, 30))))
    for day in (14, 15, 16):
        opened.book("US3 ILL", slot(f"2026-10-{day}", "09:00", "10:00"), "HELIA")
    opened.clock.instant = NOW
    yield opened
    opened.close()


Open = Callable[[str], InvoicingDesk]


@pytest.fixture
def open_desk(qtbot: QtBot, theme: Theme, campus: Campus, tmp_path: Path) -> Iterator[Open]:
    opened: list[InvoicingDesk] = []

    def open_it(language: str) -> InvoicingDesk:
        desk = InvoicingDesk(theme, campus.services, tmp_path, language)
        opened.append(desk)
        qtbot.waitUntil(lambda: desk.page.preview is not None and desk.session.catalogue is not None)
        return desk

    yield open_it
    for desk in opened:
        desk.close()


def plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def cells(exceptions: ExceptionList) -> list[str]:
    return [plain(exceptions.model.index(0, column).data()) for column in (WHO, WHAT, MUCH)]


def test_many_uses_without_a_tariff_are_one_row_with_their_sum(open_desk: Open) -> None:
    page = open_desk("fr").page
    assert page.exceptions.model.rowCount() == 1
    assert cells(page.exceptions) == [
        "Hélia Diagnostics",
        "Échographe US-3 : aucun tarif, 3 utilisations non facturées (14–16 octobre).",
        "135,00 €",
    ]


@pytest.mark.parametrize("language", ["fr", "de"])
@pytest.mark.parametrize("width", [860, 1000, 1440])
def test_a_sentence_that_has_no_room_is_elided_and_said_in_full_on_hovering(
    qtbot: QtBot, open_desk: Open, width: int, language: str
) -> None:
    desk = open_desk(language)
    table = desk.page.exceptions.table
    desk.window.resize(width, 700)
    qtbot.waitUntil(lambda: table.horizontalHeader().length() == table.viewport().width())
    (button,) = table.viewport().findChildren(QPushButton)
    qtbot.waitUntil(lambda: button.width() >= button.sizeHint().width())
    assert button.mapTo(table.viewport(), QPoint(button.width(), 0)).x() <= table.viewport().width()
    assert table.columnWidth(WHO) <= 0.22 * table.viewport().width() + 1
    assert table.columnWidth(MUCH) >= table.sizeHintForColumn(MUCH)
    assert table.textElideMode() is Qt.TextElideMode.ElideRight
    index = table.model().index(0, WHAT)
    at = table.visualRect(index).center()
    hover = QHelpEvent(QEvent.Type.ToolTip, at, table.viewport().mapToGlobal(at))
    QApplication.sendEvent(table.viewport(), hover)
    assert QToolTip.text() == index.data()
    QToolTip.hideText()


def test_a_missing_tariff_is_made_from_the_list_with_one_price_to_fill_in(
    qtbot: QtBot, campus: Campus, open_desk: Open
) -> None:
    page = open_desk("fr").page
    (button,) = page.exceptions.table.viewport().findChildren(QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = page.remedies.dialog
    assert isinstance(dialog, TariffDialog)
    assert dialog.group.currentData() == CustomerGroup.EXTERNAL.value
    assert dialog.target.value == ("resource", campus.resource("US3"))
    assert dialog.valid_from.day == date(2026, 10, 1)
    dialog.code.setText("US3-EXT")
    dialog.name.setText("Échographe")
    price = dialog.form.field("hour_price").input
    QTest.keyClicks(price, "110")
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        dialog.save()
    assert page.exceptions.isHidden()
    (row,) = page.model.rows
    assert row.net == Decimal("465.00")


def test_the_head_counts_what_blocks_what_is_left_out_and_what_is_looked_at(open_desk: Open) -> None:
    shown = open_desk("fr").page.exceptions
    # Three uses of the machine without a tariff, gathered in one row; nothing of that blocks an invoice.
    assert plain(shown._count.text()) == "3 use(s) left out"
    left_out = shown.model.rows[0][1]
    blocking = replace(left_out, weight=Weight.BLOCKS, bookings=())
    noticed = replace(left_out, weight=Weight.NOTICE, bookings=())
    shown.present([blocking, left_out, noticed])
    assert plain(shown._count.text()) == "1 block(s) invoices · 3 use(s) left out · 1 to be looked at"


def test_a_person_without_an_e_mail_address_is_mended_in_that_field(
    qtbot: QtBot, campus: Campus, open_desk: Open
) -> None:
    person = replace(customer(campus, "NEURALIS"), is_person=True, siren="", email="")
    campus.execute(SaveCustomer(person))
    campus.clock.instant = datetime(2026, 9, 1, 6, 0, tzinfo=UTC)
    campus.book("ILL", slot("2026-10-20", "09:00", "10:00"), "NEURALIS")
    campus.clock.instant = NOW
    page = open_desk("fr").page
    (exception,) = [each for _, each in page.exceptions.model.rows if each.field]
    page.remedies.mend(exception)
    qtbot.waitUntil(lambda: isinstance(page.remedies.dialog, CustomerDialog))
    dialog = page.remedies.dialog
    assert isinstance(dialog, CustomerDialog)
    assert dialog.focusWidget() is dialog.form.field("email").input
    dialog.reject()
