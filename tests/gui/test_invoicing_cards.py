"""The cards of the month by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from campus_desk.ui.invoicing.run_model import RunState, Stage
from campus_desk.ui.invoicing.stage_cards import StageCard
from campus_desk.ui.theme import Theme
from tests.gui.invoicing_desk import InvoicingDesk
from tests.gui.test_invoicing_page import COUNT, issue, states
from tests.invoicing import issuing_campus, october, with_customers


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[InvoicingDesk]:
    campus = issuing_campus(tmp_path / "campus.db")
    with_customers(campus, COUNT)
    october(campus, *(f"T{n:02}" for n in range(1, COUNT + 1)))
    shown = InvoicingDesk(theme, campus.services, tmp_path)
    qtbot.waitUntil(lambda: shown.page.preview is not None)
    yield shown
    shown.close()
    campus.close()


def test_the_cards_are_walked_with_the_arrows_and_what_was_issued_is_shown(
    qtbot: QtBot, desk: InvoicingDesk
) -> None:
    page = desk.page
    draft, review, issued, sent, paid = (page.cards.cards[stage] for stage in Stage)
    draft.setFocus()
    for key, card, count in (
        (Qt.Key.Key_Right, review, 0),
        (Qt.Key.Key_Right, issued, 0),
        (Qt.Key.Key_Right, sent, 0),
        (Qt.Key.Key_Right, paid, 0),
        (Qt.Key.Key_Right, paid, 0),
        (Qt.Key.Key_Left, sent, 0),
        (Qt.Key.Key_Left, issued, 0),
        (Qt.Key.Key_Left, review, 0),
        (Qt.Key.Key_Up, draft, COUNT),
    ):
        QTest.keyClick(desk.window.focusWidget(), key)
        assert card.hasFocus()
        assert page.cards.stage is card.stage
        assert len(page.model.rows) == count
    QTest.keyClick(draft, Qt.Key.Key_Tab)
    assert review.hasFocus()
    names = [card.accessibleName().split(":")[0] for card in page.cards.cards.values()]
    assert names == ["Draft", "Review", "Issued", "Sent", "Paid"]
    assert len(issue(qtbot, desk).issued) == COUNT
    assert page.cards.stage is Stage.ISSUED, "there is nothing left among the drafts"
    assert states(desk) == [RunState.ISSUED] * COUNT


def test_the_words_of_a_card_give_way_one_by_one_and_its_figures_never(qtbot: QtBot, theme: Theme) -> None:
    card = StageCard(theme, Stage.ISSUED, "Issued", "to send")
    qtbot.addWidget(card)
    card.show_figures(22, "documents", "28,495.42 €", "due incl. VAT")
    said = []
    for width in range(card.sizeHint().width(), card.minimumSizeHint().width() - 1, -1):
        card.resize(width, card.height())
        if card.words not in said:
            said.append(card.words)
    assert said == [
        ("to send", "documents", "due incl. VAT"),
        ("to send", "", "due incl. VAT"),
        ("to send", "", ""),
        ("", "", ""),
    ]
