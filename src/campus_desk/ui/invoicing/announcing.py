"""What was decided about drafts, and marked on documents, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from campus_desk.application.commands import Batch, Command
from campus_desk.application.decision_commands import DecideMonth, SaveAdjustment
from campus_desk.application.desk import Outcome
from campus_desk.application.ledger_commands import MarkPaid, MarkSent
from campus_desk.domain.adjustment import Adjustment
from campus_desk.domain.money import ZERO
from campus_desk.domain.month_decision import Verdict
from campus_desk.ui.formatting import Formatter

translate = QCoreApplication.translate

_NAMED = 2


def announced(command: Command, outcome: Outcome, formatter: Formatter) -> tuple[str, str] | None:
    """Return whom a change before or after the issue concerns and what was done; None for any other change."""
    who, one = whom(outcome.concerns), len(outcome.concerns) == 1
    if isinstance(command, DecideMonth):
        return who, _decided(command, len(outcome.concerns))
    if isinstance(command, SaveAdjustment):
        return who, _agreed(outcome.value, formatter)
    if isinstance(command, MarkPaid):
        return who, _paid(outcome, formatter)
    parts = command.commands if isinstance(command, Batch) else (command,)
    if all(isinstance(part, MarkSent) for part in parts):
        if one:
            return who, translate("FinanceAnnouncements", "marked as sent.")
        count = len(outcome.concerns)
        return who, translate("FinanceAnnouncements", "%n document(s) marked as sent.", "", count)
    return None


def whom(names: Sequence[str]) -> str:
    """Return names in a row: the first ones, and how many there are besides."""
    said = ", ".join(names[:_NAMED])
    more = len(names) - _NAMED
    if more <= 0:
        return said
    return translate("FinanceAnnouncements", "{0} and %n more", "", more).format(said)


def _paid(outcome: Outcome, formatter: Formatter) -> str:
    received = formatter.money(sum((event.amount for event in outcome.value), ZERO))
    if len(outcome.concerns) > 1:
        count = len(outcome.concerns)
        return translate("FinanceAnnouncements", "%n invoice(s) paid, {0} received.", "", count).format(
            received
        )
    if outcome.still_due:
        left = formatter.money(outcome.still_due)
        return translate("FinanceAnnouncements", "{0} received, {1} left to pay.").format(received, left)
    return translate("FinanceAnnouncements", "paid, {0} received.").format(received)


def _agreed(stored: Adjustment, formatter: Formatter) -> str:
    much = (
        formatter.money(stored.amount)
        if stored.amount is not None
        else formatter.percent(stored.percent or ZERO)
    )
    if stored.withdrawn and stored.is_charge:
        return translate("FinanceAnnouncements", "surcharge of {0} withdrawn.").format(much)
    if stored.withdrawn:
        return translate("FinanceAnnouncements", "allowance of {0} withdrawn.").format(much)
    if stored.is_charge:
        return translate("FinanceAnnouncements", "surcharge of {0} agreed.").format(much)
    return translate("FinanceAnnouncements", "allowance of {0} agreed.").format(much)


def _decided(command: DecideMonth, count: int) -> str:
    verdict = command.rulings[0].verdict
    if count == 1:
        if verdict is Verdict.APPROVED:
            return translate("FinanceAnnouncements", "approved.")
        if verdict is Verdict.EXCLUDED:
            return translate("FinanceAnnouncements", "left out of this month.")
        return translate("FinanceAnnouncements", "undecided again.")
    if verdict is Verdict.APPROVED:
        return translate("FinanceAnnouncements", "%n draft(s) approved.", "", count)
    if verdict is Verdict.EXCLUDED:
        return translate("FinanceAnnouncements", "%n draft(s) left out of this month.", "", count)
    return translate("FinanceAnnouncements", "%n draft(s) undecided again.", "", count)
