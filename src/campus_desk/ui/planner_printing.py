"""What is printed of the planner: the menu's print actions, connected to what is on screen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from campus_desk.domain.resource import Resource
from campus_desk.domain.timeslot import at_campus
from campus_desk.ui.page import Surroundings
from campus_desk.ui.timeline.view import PlannerView

if TYPE_CHECKING:
    from campus_desk.ui.printing.print_dialog import Paper

Filter = Callable[[Resource], bool]


class PlannerPrinting(QObject):
    """Opens the print dialog for the day, the rows and the booking that are looked at.

    Args:
        around: The window.
        view: The timeline.
        looked_at: The day, whether its week is shown, and the filter of the rows.
        parent: The page.
    """

    def __init__(
        self,
        around: Surroundings,
        view: PlannerView,
        looked_at: Callable[[], tuple[date, bool, Filter]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._around, self._view, self._looked_at, self._page = around, view, looked_at, parent
        actions = around.actions
        actions.print_plan.triggered.connect(self._plan)
        actions.print_set_up.triggered.connect(self._set_up)
        actions.print_sign.triggered.connect(self._sign)

    def _plan(self) -> None:
        from campus_desk.ui.printing.print_dialog import Paper  # noqa: PLC0415 - Qt's PDF module, when wanted

        by_week = self._looked_at()[1]
        self._open(Paper.WEEK if by_week else Paper.DAY)

    def _set_up(self) -> None:
        from campus_desk.ui.printing.print_dialog import Paper  # noqa: PLC0415 - the same

        self._open(Paper.SET_UP)

    def _sign(self) -> None:
        from campus_desk.ui.printing.print_dialog import Paper  # noqa: PLC0415 - the same

        self._open(Paper.SIGN)

    def _open(self, paper: Paper) -> None:
        from campus_desk.ui.printing.print_dialog import Paper, PrintDialog, PrintRequest  # noqa: PLC0415

        if self._around.session.catalogue is None:
            return
        day, _, accepts = self._looked_at()
        item, focus = self._view.focused_item, self._view.scene.focus
        if item is not None and paper in (Paper.SET_UP, Paper.SIGN):
            day = at_campus(datetime.fromtimestamp(item.starts_at, UTC)).date()
        place = item.requested_id if item is not None else focus.row_id if focus is not None else None
        request = PrintRequest(paper, day, accepts, place, item)
        dialog = PrintDialog(self._around, request, self._page.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
