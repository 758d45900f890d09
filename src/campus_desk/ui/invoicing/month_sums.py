"""Says in the status bar how many documents the month on screen has, and what it comes to."""

from __future__ import annotations

from PySide6.QtCore import QObject

from campus_desk.application.invoice_run import MonthPreview
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.invoicing.run_model import month_total
from campus_desk.ui.invoicing.run_page import RunPage
from campus_desk.ui.status_line import StatusItem


class MonthSums(QObject):
    """Follows a finance page: a run under way moves documents from stage to stage, and the month stays what it is."""

    def __init__(self, page: RunPage, formatter: Formatter, item: StatusItem) -> None:
        super().__init__(page)
        self._formatter = formatter
        self._item = item
        item.say("")
        page.month_shown.connect(self._show)

    def _show(self, preview: MonthPreview) -> None:
        count, net = month_total(preview)
        said = self.tr("%n document(s)", "", count)
        self._item.say(
            self.tr("{0} · {1} excl. VAT").format(said, self._formatter.money(net)) if count else ""
        )
