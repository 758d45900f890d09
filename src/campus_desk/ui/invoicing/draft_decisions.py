"""Approve drafts, leave them out of the month, adjust them: before anything is issued."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from campus_desk.application.decision_commands import DecideMonth, Ruling
from campus_desk.domain.month_decision import Verdict
from campus_desk.ui.invoicing.run_model import RunRow, RunState
from campus_desk.ui.session import Session

translate = QCoreApplication.translate


class DraftDecisions(QObject):
    """Turns chosen rows into decisions; each is one step to undo."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def approve(self, rows: Sequence[RunRow]) -> bool:
        """Approve the drafts to review among the rows; where there are none, approve the approved ones no more.

        What is left out of the month stays left out: approving is not how it is taken in again.

        Returns:
            Whether anything was decided.
        """
        drafts = [row for row in rows if row.state is RunState.REVIEW]
        if drafts:
            return self._decide(drafts, Verdict.APPROVED)
        return self._decide([row for row in rows if row.state is RunState.APPROVED], None)

    def exclude(self, rows: Sequence[RunRow]) -> bool:
        """Leave the drafts among the rows out; where all are left out, take them in again."""
        drafts = [row for row in rows if row.draft is not None]
        if drafts and all(row.state is RunState.EXCLUDED for row in drafts):
            return self._decide(drafts, None)
        return self._decide([row for row in drafts if row.state is not RunState.EXCLUDED], Verdict.EXCLUDED)

    def _decide(self, rows: Sequence[RunRow], verdict: Verdict | None) -> bool:
        drafts = [row.draft for row in rows if row.draft is not None]
        if not drafts:
            return False
        rulings = tuple(Ruling(draft.customer.id, verdict, draft.fingerprint) for draft in drafts)
        self._session.run(DecideMonth(drafts[0].month.first_day, rulings))
        return True


def why_no_approval(rows: Sequence[RunRow]) -> str:
    """Return why nothing among the rows can be approved, empty where something can."""
    if any(row.state in (RunState.REVIEW, RunState.APPROVED) for row in rows):
        return ""
    if any(row.state is RunState.EXCLUDED for row in rows):
        return translate("DraftDecisions", "Left out of the month: X takes it in again")
    if any(row.state is RunState.BLOCKED for row in rows):
        return translate("DraftDecisions", "Complete what is missing first")
    if any(row.draft is not None for row in rows):
        return translate("DraftDecisions", "A draft without exceptions needs no approval")
    return translate("DraftDecisions", "Choose a draft first")


def why_no_exclusion(rows: Sequence[RunRow]) -> str:
    """Return why nothing among the rows can be left out, empty where something can."""
    if any(row.draft is not None for row in rows):
        return ""
    return translate("DraftDecisions", "Choose a draft first")
