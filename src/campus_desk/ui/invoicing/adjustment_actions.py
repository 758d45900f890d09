"""Leads from a draft to what is agreed on top of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from campus_desk.application.decision_commands import SaveAdjustment
from campus_desk.application.desk import Outcome
from campus_desk.application.invoice_draft import InvoiceDraft
from campus_desk.application.ports import UnitOfWork
from campus_desk.domain.adjustment import Adjustment
from campus_desk.ui.invoicing.adjustment_dialog import AdjustmentDialog
from campus_desk.ui.invoicing.run_model import RunRow
from campus_desk.ui.opener import Opener
from campus_desk.ui.page import Surroundings


class AdjustmentActions(QObject):
    """Opens the dialog of a draft's allowances and surcharges, and stores what it gives."""

    def __init__(self, around: Surroundings, window: QWidget) -> None:
        super().__init__(window)
        self._around = around
        self._session = around.session
        self._window = window
        self._opener: Opener[AdjustmentDialog] = Opener(self)

    @property
    def dialog(self) -> AdjustmentDialog | None:
        """The dialog opened last."""
        return self._opener.dialog

    def ask(self, row: RunRow | None) -> None:
        """Show what is agreed for a draft, and offer to agree more."""
        draft = row.draft if row is not None else None
        if draft is None:
            return

        def query(unit: UnitOfWork) -> list[Adjustment]:
            month, whose = draft.month.first_day, draft.customer.id
            return [each for each in unit.unbilled.adjustments(month) if each.customer_id == whose]

        self._opener.read_and_open("adjustment", self._session, query, partial(self._made, draft))

    def _made(self, draft: InvoiceDraft, agreed: Sequence[Adjustment]) -> AdjustmentDialog:
        dialog = AdjustmentDialog(self._around.theme, self._around.formatter, draft, agreed, self._window)
        dialog.given.connect(lambda adjustment: self._save(dialog, adjustment))
        return dialog

    def _save(self, dialog: AdjustmentDialog, adjustment: Adjustment) -> None:
        def done(outcome: Outcome) -> None:
            del outcome
            if adjustment.withdrawn:
                dialog.take_back(adjustment)
            else:
                dialog.accept()

        def failed(error: Exception) -> None:
            dialog.refuse(adjustment, error, self._session.sentences.error(error))

        self._session.run(SaveAdjustment(adjustment), done, failed, owner=dialog)
