"""The question before the issue is as high as what it says, however often its sentences wrap."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from campus_desk.application.month_books import Month
from campus_desk.domain.identifiers import CustomerId
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.invoicing.issue_dialog import IssueDialog
from campus_desk.ui.invoicing.issue_question import IssueQuestion
from campus_desk.ui.theme import Theme

NOVEMBER = Month(date(2026, 11, 1))


def cut(dialog: IssueDialog) -> list[str]:
    """Return the sentences that are not seen whole."""
    area = dialog.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    port = area.viewport()
    return [
        label.text()
        for label in area.findChildren(QLabel)
        if label.isVisible()
        and (
            label.height() < label.heightForWidth(label.width())
            or not port.rect().contains(QRect(label.mapTo(port, QPoint(0, 0)), label.size()))
        )
    ]


def test_every_sentence_of_the_question_is_seen_whole(qtbot: QtBot, theme: Theme) -> None:
    asked = IssueQuestion(
        NOVEMBER, {CustomerId(1): ""}, Decimal(1), Decimal(1), kept_back=2, excluded=3, month_runs=True
    )
    dialog = IssueDialog(theme, Formatter("fr"), asked)
    qtbot.addWidget(dialog)
    dialog.open()
    QCoreApplication.processEvents()
    assert sum(label.isVisible() for label in dialog.findChildren(QLabel) if label.text()) >= 6
    assert cut(dialog) == []


def test_a_question_that_says_more_when_it_is_asked_anew_grows(qtbot: QtBot, theme: Theme) -> None:
    dialog = IssueDialog(
        theme, Formatter("fr"), IssueQuestion(NOVEMBER, {CustomerId(1): ""}, Decimal(1), Decimal(1))
    )
    qtbot.addWidget(dialog)
    dialog.open()
    before = dialog.height()
    dialog.ask_anew(
        IssueQuestion(
            NOVEMBER, {CustomerId(1): "b"}, Decimal(2), Decimal(2), kept_back=2, excluded=3, month_runs=True
        )
    )
    dialog.issue_button.click()
    QCoreApplication.processEvents()
    # A band goes, sentences come: the room for them is asked for in more than one step.
    qtbot.waitUntil(lambda: cut(dialog) == [])
    assert dialog.height() > before
