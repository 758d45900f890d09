"""What finance does every day stands in the menu, with its keys, and is found by the palette in every language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from campus_desk.ui.command_palette.entries import Section
from campus_desk.ui.command_palette.popup import CommandPalette
from campus_desk.ui.invoicing.run_model import RunState
from campus_desk.ui.invoicing.run_page import RunPage
from campus_desk.ui.shortcut_sheet import ShortcutSheet
from tests.campus import Campus
from tests.gui.desk import DeskUnderTest, press, type_text, wait_until
from tests.invoicing import issuing_campus, october


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    """A campus on 23 November; Neuralis and Hélia used a room in October."""
    opened = issuing_campus(tmp_path / "campus.db")
    october(opened, "NEURALIS", "HELIA")
    yield opened
    opened.close()


def menu(desk: DeskUnderTest, title: str) -> QMenu:
    found = (action.menu() for action in desk.window.menuBar().actions())
    return next(m for m in found if isinstance(m, QMenu) and m.title().replace("&", "") == title)


def entry(desk: DeskUnderTest, text: str) -> QAction:
    actions = menu(desk, "Facturation").actions()
    return next(action for action in actions if action.text().partition("\t")[0] == text)


def finance(desk: DeskUnderTest) -> RunPage:
    desk.start()
    desk.window.show_page(desk.window.menu.invoicing)
    page = desk.window.page(desk.window.menu.invoicing)
    assert isinstance(page, RunPage)
    wait_until(lambda: page.preview is not None and page.model.rows, "the month")
    return page


def offered(desk: DeskUnderTest, text: str) -> list[tuple[str, str, str]]:
    press(desk.window, "Ctrl+K")
    palette = QApplication.activePopupWidget()
    assert isinstance(palette, CommandPalette)
    type_text(palette.field, text)
    found = [(e.text, e.detail, e.keys) for e in palette.shown if e.section is Section.ACTION]
    press(palette.field, "Escape")
    return found


def test_the_menu_offers_what_the_page_does_with_its_keys(desk: DeskUnderTest) -> None:
    page = finance(desk)
    texts = [action.text() for action in menu(desk, "Facturation").actions() if not action.isSeparator()]
    for expected in (
        *("Mois précédent\tPage préc", "Mois suivant\tPage suiv", "Aperçu", "Émettre…\tCtrl+Entrée"),
        *(
            "Approuver\tA",
            "Exclure\tX",
            "Remise ou supplément…",
            "Comparer au mois précédent…",
            "Marquer envoyée",
        ),
        *("Marquer payée…", "Avoir…", "Imprimer les documents choisis…", "Enregistrer en un seul PDF…"),
    ):
        assert expected in texts
    assert page.bar.month.first_day.month == 10
    assert entry(desk, "Émettre…").isEnabled()
    # Drafts are chosen: there is nothing to credit.
    assert not entry(desk, "Avoir…").isEnabled()
    assert entry(desk, "Avoir…").toolTip() == page.bar.credit.toolTip()
    page.table.selectRow(0)
    entry(desk, "Exclure").trigger()
    wait_until(lambda: page.model.rows[0].state is RunState.EXCLUDED, "the decision")


def test_from_another_page_it_leads_to_the_page_and_does_nothing(desk: DeskUnderTest) -> None:
    desk.start()
    desk.settle()
    excluding = entry(desk, "Exclure")
    assert excluding.isEnabled()
    assert excluding.toolTip() == "Ouvre d’abord la page de facturation"
    excluding.trigger()
    page = desk.window.stack.currentWidget()
    assert isinstance(page, RunPage)
    wait_until(lambda: page.preview is not None, "the month")
    desk.settle()
    assert RunState.EXCLUDED not in {row.state for row in page.model.rows}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", ("émettre", "payée", "avoir", "approuver", "comparer", "remise", "mois précédent")),
        ("de", ("ausstellen", "bezahlt", "Korrektur", "genehmigen", "vergleichen", "Nachlass", "voriger")),
        ("en", ("issue", "paid", "credit", "approve", "compare", "allowance", "previous month")),
    ],
)
def test_the_palette_finds_it_in_every_language(
    qapp: QApplication, tmp_path: Path, campus: Campus, unguarded: None, language: str, words: tuple[str, ...]
) -> None:
    desk = DeskUnderTest(qapp, tmp_path, campus, campus.path, language=language)
    desk.start()
    months = desk.window.menu.month_run
    wanted = (
        *(months.issue, months.paid, months.credit, months.approve, months.compare, months.adjust),
        months.previous,
    )
    for word, action in zip(words, wanted, strict=True):
        assert action.iconText() in [text for text, _, _ in offered(desk, word)], word
    desk.close()


def test_the_palette_names_the_menu_in_which_an_action_stands(desk: DeskUnderTest) -> None:
    desk.start()
    seller = desk.window.menu.seller.iconText()
    assert (seller, "Facturation", "") in offered(desk, seller)
    assert ("Émettre", "Facturation", "Ctrl+Entrée") in offered(desk, "émettre")
    assert ("Ressources", "Affichage", "F7") in offered(desk, "ressources")


def test_keys_heard_by_the_page_stand_in_the_sheet_of_keys(desk: DeskUnderTest) -> None:
    desk.start()
    groups = {group.title: [a.iconText() for a in group.actions] for group in desk.window.menu.groups()}
    assert {"Émettre", "Approuver", "Exclure", "Mois précédent"} <= set(groups["Facturation"])
    ShortcutSheet(desk.window.theme, desk.window.menu, desk.window).close()


def test_page_up_and_down_turn_the_months(qtbot: QtBot, desk: DeskUnderTest) -> None:
    page = finance(desk)
    press(page.table, "PgUp")
    assert page.bar.month.first_day.month == 9
    press(page, "PgDown")
    assert page.bar.month.first_day.month == 10
    # In the document they turn its pages.
    page.pdf.pages.setFocus()
    press(page.pdf.pages, "PgUp")
    assert page.bar.month.first_day.month == 10


def test_what_only_the_planner_knows_is_not_offered_elsewhere(desk: DeskUnderTest) -> None:
    page = finance(desk)
    actions = desk.window.menu
    for action in (*actions.spans.actions(), actions.today, actions.go_to_date, actions.previous):
        assert not action.isEnabled()
        assert action.toolTip() == "Sur le planning seulement"
    assert actions.select_all.isEnabled()
    assert actions.select_all.iconText() == "Tout sélectionner"
    page.table.setFocus()
    actions.select_all.trigger()
    assert len(page.table.selected) == 2
    desk.window.show_page(actions.planner)
    assert actions.go_to_date.isEnabled()
    assert actions.week.isEnabled()


def test_j_and_k_walk_from_the_document_and_its_lines_too(desk: DeskUnderTest) -> None:
    page = finance(desk)
    page.table.selectRow(0)
    for widget, key, row in ((page.pdf.pages, "J", 1), (page.lines.table, "K", 0), (page.table, "J", 1)):
        widget.setFocus()
        press(widget, key)
        assert page.table.currentIndex().row() == row
    page.search.setFocus()
    type_text(page.search, "k")
    assert page.search.text() == "k"
