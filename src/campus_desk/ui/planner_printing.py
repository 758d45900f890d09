"""What is printed of the planner: the menu's print actions, connected to what is on screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from campus_desk.application.read_models import AgendaItem
from campus_desk.domain.resource import Resource
from campus_desk.ui.page import Surroundings
from campus_desk.ui.timeline.campus_day import campus_date
from campus_desk.ui.timeline.view import PlannerView

if TYPE_CHECKING:
    from campus_desk.ui.printing.print_dialog import Paper

Filter = Callable[[Resource], bool]


@dataclass(frozen=True, slots=True)
class LookedAt:
    """What is on screen when printing is asked for.

    Attributes:
        day: The day that is looked at; ``by_week`` whether it is shown among others.
        accepts: The filter of the rows.
        item: The booking that has the keyboard, on the planner or in the list.
    """

    day: date
    by_week: bool
    accepts: Filter
    item: AgendaItem | None


class PlannerPrinting(QObject):
    """Opens the print dialog for the day, the rows and the booking that are looked at.

    Args:
        around: The window.
        view: The timeline.
        looked_at: What is on screen.
        parent: The page.
    """

    def __init__(
        self,
        around: Surroundings,
        view: PlannerView,
        looked_at: Callable[[], LookedAt],
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

        self._open(Paper.WEEK if self._looked_at().by_week else Paper.DAY)

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
        looked_at = self._looked_at()
        item, day = looked_at.item, looked_at.day
        if item is not None and paper in (Paper.SET_UP, Paper.SIGN):
            day = campus_date(item.starts_at)
        # In the list no cell has the keyboard, whatever had it on the planner before.
        focus = None if self._view.isHidden() else self._view.scene.focus
        place = item.requested_id if item is not None else focus.row_id if focus is not None else None
        request = PrintRequest(paper, day, looked_at.accepts, place, item)
        dialog = PrintDialog(self._around, request, self._page.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
