"""What was decided about drafts, and marked on documents, in words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from campus_desk.application.commands import Batch, Command
from campus_desk.application.decision_commands import DecideMonth
from campus_desk.application.ledger_commands import MarkPaid, MarkSent
from campus_desk.domain.identifiers import CustomerId
from campus_desk.domain.month_decision import Verdict

translate = QCoreApplication.translate


def announced(command: Command, names: Mapping[CustomerId, str]) -> tuple[str, str] | None:
    """Return whom a change before or after the issue concerns and what was done; None for any other change."""
    if isinstance(command, DecideMonth):
        return _decided(command, names)
    parts = command.commands if isinstance(command, Batch) else (command,)
    if all(isinstance(part, MarkSent) for part in parts):
        count = sum(len(part.invoices) for part in parts if isinstance(part, MarkSent))
        return "", translate("FinanceAnnouncements", "%n document(s) marked as sent.", "", count)
    if isinstance(command, MarkPaid):
        count = len(command.invoices)
        return "", translate("FinanceAnnouncements", "%n invoice(s) marked as paid.", "", count)
    return None


def _decided(command: DecideMonth, names: Mapping[CustomerId, str]) -> tuple[str, str]:
    count, verdict = len(command.rulings), command.rulings[0].verdict
    if count == 1:
        who = names.get(command.rulings[0].customer_id, "")
        if verdict is Verdict.APPROVED:
            return who, translate("FinanceAnnouncements", "approved.")
        if verdict is Verdict.EXCLUDED:
            return who, translate("FinanceAnnouncements", "left out of this month.")
        return who, translate("FinanceAnnouncements", "undecided again.")
    if verdict is Verdict.APPROVED:
        return "", translate("FinanceAnnouncements", "%n draft(s) approved.", "", count)
    if verdict is Verdict.EXCLUDED:
        return "", translate("FinanceAnnouncements", "%n draft(s) left out of this month.", "", count)
    return "", translate("FinanceAnnouncements", "%n draft(s) undecided again.", "", count)
