"""What can be done with the bookings chosen on the planner: which actions are offered, and what they lead to."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from campus_desk.application.read_models import AgendaItem
from campus_desk.domain.booking import BookingStatus
from campus_desk.ui.actions import Actions
from campus_desk.ui.booking.booking_flow import BookingFlow
from campus_desk.ui.timeline.proposal import Proposal
from campus_desk.ui.timeline.view import PlannerView


class PlannerActions(QObject):
    """Connects the actions of the window with the bookings chosen on the planner or in its list."""

    def __init__(
        self,
        view: PlannerView,
        flow: BookingFlow,
        actions: Actions,
        selected: Callable[[], Sequence[AgendaItem]],
    ) -> None:
        """Connect what there is.

        Args:
            view: The timeline.
            flow: Carries out what is asked for.
            actions: Those of the window.
            selected: Returns the bookings chosen, else the one that has the keyboard.
        """
        super().__init__(view)
        self._view = view
        self._flow = flow
        self._actions = actions
        self._selected = selected
        actions.edit_booking.triggered.connect(self._edit)
        actions.confirm_option.triggered.connect(self._confirm)
        actions.cancel_booking.triggered.connect(self._cancel)
        actions.booking_history.triggered.connect(self._show_history)
        view.edit_requested.connect(self.edit)
        view.cancel_requested.connect(flow.cancel)
        view.context_menu_requested.connect(self.open_menu)
        view.focus_changed.connect(self.refresh)
        view.selection_changed.connect(self.refresh)

    def refresh(self, *_: object) -> None:
        """Offer what makes sense for the bookings chosen now; what does not says why."""
        actions, chosen = self._actions, self._chosen()
        nothing = self.tr("Choose a booking on the planner first")
        for action in (
            actions.edit_booking,
            actions.cancel_booking,
            actions.booking_history,
            actions.show_in_day,
        ):
            _offer(action, bool(chosen), nothing)
        options = bool(chosen) and all(item.status is BookingStatus.OPTION for item in chosen)
        _offer(actions.confirm_option, options, self.tr("Choose an option on the planner first"))

    def edit(self, item: AgendaItem) -> None:
        """Open a booking."""
        self._flow.edit(item.booking_id)

    def open_menu(self, item: AgendaItem | None, proposal: Proposal | None, place: QPoint) -> None:
        """Show what can be done with a booking, or with an empty cell."""
        del proposal
        actions = self._actions
        shown: Sequence[QAction] = (
            (actions.new_booking,)
            if item is None
            else (
                actions.edit_booking,
                *(
                    action
                    for action in (actions.confirm_option, actions.check_in, actions.absent)
                    if action.isEnabled()
                ),
                actions.wait,
                actions.cancel_booking,
                actions.booking_history,
                actions.show_in_day,
            )
        )
        menu = QMenu(self._view.window())
        actions.show_icons()
        menu.addActions(shown)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _chosen(self) -> list[AgendaItem]:
        return [item for item in self._selected() if not item.redacted]

    def _edit(self) -> None:
        for item in self._chosen()[:1]:
            self.edit(item)

    def _confirm(self) -> None:
        for item in self._chosen()[:1]:
            self._flow.confirm(item)

    def _cancel(self) -> None:
        self._flow.cancel(self._chosen())

    def _show_history(self) -> None:
        for item in self._chosen()[:1]:
            self._flow.show_history(item.booking_id, f"{item.customer}, {item.title}".rstrip(", "))


def _offer(action: QAction, offered: bool, reason: str) -> None:
    action.setEnabled(offered)
    action.setToolTip(action.iconText() if offered else reason)
