"""The cards of the month by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from campus_desk.ui.invoicing.run_model import RunState, Stage
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
