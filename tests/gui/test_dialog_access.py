"""In every dialog an access key leads to one place, and whatever Tab reaches has a name; in each language."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QGroupBox, QLabel, QTabWidget, QWidget

from campus_desk.ui.actions import Actions
from campus_desk.ui.catalogue.customer_dialog import CustomerDialog
from campus_desk.ui.catalogue.resource_dialog import ResourceDialog
from campus_desk.ui.catalogue.site_dialog import SiteDialog
from campus_desk.ui.catalogue.tariff_dialog import TariffDialog
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.invoicing.run_page import RunPage
from campus_desk.ui.page import Surroundings
from campus_desk.ui.reception.waiting_dialog import WaitingDialog
from tests.campus import NOW, Campus, slot
from tests.gui.desk import DeskUnderTest, press, wait_until
from tests.invoicing import issue, issuing_campus, october

pytestmark = pytest.mark.slow

_KEY = re.compile(r"&([^&\s])")


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    """Return a campus with an invoice of two lines for Helia and a draft for Neuralis."""
    opened = issuing_campus(tmp_path / "campus.db")
    opened.book("ILL", slot("2026-10-05", "09:00", "10:00"), "HELIA")
    october(opened, "HELIA")
    issue(opened)
    opened.book("ILL", slot("2026-10-07", "09:00", "11:00"), "NEURALIS", "oubli")
    opened.clock.instant = NOW
    yield opened
    opened.close()


def in_menus(menu: Actions) -> list[QAction]:
    return [
        menu.preferences,
        menu.shortcuts,
        menu.new_resource,
        menu.new_customer,
        menu.new_tariff,
        menu.sites,
        menu.closures,
        menu.report_problem,
        menu.problems,
        menu.seller,
        menu.invoicing_settings,
        menu.close_month,
        menu.export_fec,
        menu.accounts,
        menu.sending_settings,
        menu.send_documents,
        menu.outbox,
    ]


def keys_of(dialog: QWidget) -> dict[str, list[str]]:
    """Return what each access key leads to."""
    found: dict[str, list[str]] = defaultdict(list)

    def note(text: str) -> None:
        key = _KEY.search(text.replace("&&", ""))
        if key:
            found[key.group(1).lower()].append(text)

    for widget in dialog.findChildren(QWidget):
        if not widget.isVisibleTo(dialog):
            continue
        if isinstance(widget, QTabWidget):
            for tab in range(widget.count()):
                note(widget.tabText(tab))
        elif isinstance(widget, QLabel):
            note(widget.text() if widget.buddy() is not None else "")
        elif isinstance(widget, QAbstractButton):
            note(widget.text())
        elif isinstance(widget, QGroupBox):
            note(widget.title())
    return found


def clashes(dialog: QWidget) -> Iterator[str]:
    """Yield the access keys that lead to several places at once, on each tab."""
    tabs = dialog.findChildren(QTabWidget)
    for tab in range(tabs[0].count() if tabs else 1):
        if tabs:
            tabs[0].setCurrentIndex(tab)
        for key, places in keys_of(dialog).items():
            if len(places) > 1:
                yield f"{dialog.windowTitle()}: {key} is {', '.join(places)}"


def unnamed(dialog: QWidget) -> Iterator[str]:
    """Yield what Tab reaches on the tabs of a dialog and a screen reader has no name for."""
    tabs = dialog.findChildren(QTabWidget)
    for tab in range(tabs[0].count() if tabs else 1):
        if tabs:
            tabs[0].setCurrentIndex(tab)
        for widget in dialog.findChildren(QWidget):
            is_stop = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
            # The line inside a box of figures passes the keyboard on to the box.
            if not is_stop or widget.focusProxy() is not None or not widget.isVisibleTo(dialog):
                continue
            if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip():
                yield f"{dialog.windowTitle()}: {type(widget).__name__} in {type(widget.parent()).__name__}"


def opened(desk: DeskUnderTest, action: QAction) -> DeskDialog:
    found: list[DeskDialog] = []

    def shown() -> bool:
        found[:] = [w for w in QApplication.topLevelWidgets() if isinstance(w, DeskDialog) and w.isVisible()]
        return bool(found)

    assert action.isEnabled(), action.text()
    action.trigger()
    wait_until(shown, action.text())
    desk.settle()
    (dialog,) = found
    return dialog


def records(around: Surroundings, window: QWidget) -> Iterator[DeskDialog]:
    """Yield what changes a record: one in use, one that is retired."""
    catalogue = around.session.require_catalogue()
    for day in (None, NOW.date()):
        customer = replace(catalogue.customers[0], retired_on=day)
        yield CustomerDialog(around, customer, window)
        yield ResourceDialog(around, replace(catalogue.resources[0], retired_on=day), catalogue, window)
        yield TariffDialog(around, replace(catalogue.tariffs[0], retired_on=day), catalogue, window)
        yield SiteDialog(around, replace(catalogue.sites[0], retired_on=day), catalogue, window)
    yield WaitingDialog(around, None, parent=window)


@pytest.mark.parametrize("language", ["fr", "en", "de"])
def test_access_keys_lead_to_one_place_and_tab_to_something_with_a_name(
    qapp: QApplication, tmp_path: Path, campus: Campus, unguarded: None, language: str
) -> None:
    desk = DeskUnderTest(qapp, tmp_path, campus, campus.path, language=language)
    desk.start()
    press(desk.window, "F12")
    page = desk.window.page(desk.window.menu.invoicing)
    assert isinstance(page, RunPage)
    wait_until(lambda: page.preview is not None, "the month")
    found: list[str] = []

    def look(action: QAction) -> None:
        dialog = opened(desk, action)
        found.extend((*clashes(dialog), *unnamed(dialog)))
        dialog.reject()
        desk.settle()

    for action in in_menus(desk.window.menu):
        look(action)
    for record in records(page.around, desk.window):
        record.open()
        found.extend((*clashes(record), *unnamed(record)))
        record.reject()
    assert page.table.go_to("F2026-000001")
    for action in (page.bar.credit, page.bar.paid):
        look(action)
    assert page.table.go_to(next(row.key for row in page.model.rows if row.draft is not None))
    for action in (page.bar.adjust, page.bar.issue):
        look(action)
    desk.close()
    assert "\n".join(found) == ""
