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
from campus_desk.ui.booking.clipboard import BookingClipboard
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.shortcut_sheet import native
from campus_desk.ui.timeline.proposal import Proposal
from campus_desk.ui.timeline.view import PlannerView


class PlannerActions(QObject):
    """Connects the actions of the window with the bookings chosen on the planner or in its list.

    It alone says when they are offered: on another page never, whatever was chosen here before.

    Attributes:
        clipboard: Holds what was copied or cut.
    """

    def __init__(
        self,
        view: PlannerView,
        flow: BookingFlow,
        actions: Actions,
        formatter: Formatter,
        selected: Callable[[], Sequence[AgendaItem]],
    ) -> None:
        """Connect what there is.

        Args:
            view: The timeline.
            flow: Carries out what is asked for.
            actions: Those of the window.
            formatter: Writes dates and times.
            selected: Returns the bookings chosen, else the one that has the keyboard.
        """
        super().__init__(view)
        self._selected = selected
        self._view = view
        self._flow = flow
        self._actions = actions
        self.clipboard = BookingClipboard(view, formatter, self._chosen)
        actions.copy.triggered.connect(self.clipboard.copy)
        actions.cut.triggered.connect(self.clipboard.cut)
        actions.paste.triggered.connect(self.clipboard.paste)
        actions.duplicate.triggered.connect(self.clipboard.duplicate)
        actions.edit_booking.triggered.connect(self._edit)
        actions.confirm_option.triggered.connect(self._confirm)
        actions.cancel_booking.triggered.connect(self._cancel)
        actions.booking_history.triggered.connect(self._show_history)
        view.edit_requested.connect(self.edit)
        view.context_menu_requested.connect(self.open_menu)
        self.clipboard.changed.connect(self.refresh)
        flow.answered.connect(self.clipboard.answered)
        flow.carried_out.connect(self.clipboard.carried_out)
        actions.planner.toggled.connect(self.refresh)
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Offer what makes sense for the bookings chosen now; what does not says why."""
        actions = self._actions
        is_shown = actions.planner.isChecked()
        chosen, on_grid = self._chosen() if is_shown else [], is_shown and not self._view.isHidden()
        editable = self._view.scene.editable
        may_change = bool(chosen) and all(self._view.dragging.may_change(item) for item in chosen)
        elsewhere = self.tr("On the planner only")
        nothing = self.tr("Choose a booking on the planner first") if is_shown else elsewhere
        fixed = self.tr("This booking cannot be changed.")
        for action in (actions.booking_history, actions.show_in_day, actions.copy):
            _offer(action, bool(chosen), nothing)
        _offer(actions.edit_booking, bool(chosen) and editable, fixed if chosen else nothing)
        _offer(actions.cancel_booking, may_change, fixed if chosen else nothing)
        _offer(actions.cut, may_change and on_grid, fixed if chosen and on_grid else nothing)
        _offer(actions.duplicate, bool(chosen) and editable and on_grid, nothing)
        options = bool(chosen) and all(item.status is BookingStatus.OPTION for item in chosen)
        no_option = self.tr("Choose an option on the planner first") if is_shown else elsewhere
        _offer(actions.confirm_option, options and may_change, no_option)
        may_paste = not self.clipboard.is_empty and editable and on_grid
        _offer(actions.paste, may_paste, self.tr("Copy or cut a booking first") if is_shown else elsewhere)

    def edit(self, item: AgendaItem) -> None:
        """Open a booking."""
        if self._view.scene.editable:
            self._flow.edit(item.booking_id)

    def _chosen(self) -> list[AgendaItem]:
        return [item for item in self._selected() if not item.redacted]

    def _edit(self) -> None:
        for item in self._chosen()[:1]:
            self.edit(item)

    def _confirm(self) -> None:
        self._flow.confirm(self._chosen())

    def _cancel(self) -> None:
        self._flow.cancel(self._chosen())

    def _show_history(self) -> None:
        for item in self._chosen()[:1]:
            self._flow.show_history(item.booking_id, f"{item.customer}, {item.title}".rstrip(", "))

    # --- the menu -----------------------------------------------------------------------------------------------------

    def open_menu(self, item: AgendaItem | None, proposal: Proposal | None, place: QPoint) -> None:
        """Show what can be done with a booking, or with an empty cell."""
        del proposal
        self._actions.show_icons()
        menu = QMenu(self._view.window())
        for group in self._for_booking(menu) if item is not None else self._for_cell():
            if menu.actions():
                menu.addSeparator()
            offered = [action for action in group if action.isEnabled() and action.isVisible()]
            for action in offered:
                action.setShortcutVisibleInContextMenu(True)
            menu.addActions(offered)
        menu.aboutToHide.connect(menu.deleteLater)
        if any(action.isVisible() and not action.isSeparator() for action in menu.actions()):
            menu.popup(place)

    def _for_booking(self, menu: QMenu) -> Sequence[Sequence[QAction]]:
        actions = self._actions
        if not self._view.scene.editable:
            return (actions.copy,), (actions.booking_history, actions.show_in_day)
        edit = _with_key(menu, actions.edit_booking, "Enter")
        return (
            (edit, actions.confirm_option, actions.check_in, actions.absent),
            (actions.cut, actions.copy, actions.duplicate, actions.paste),
            (actions.cancel_booking, actions.wait),
            (actions.booking_history, actions.show_in_day),
        )

    def _for_cell(self) -> Sequence[Sequence[QAction]]:
        actions = self._actions
        if not self._view.scene.editable:
            return ((actions.select_all,),)
        return (actions.new_booking,), (actions.paste, actions.select_all)


def _with_key(menu: QMenu, action: QAction, key: str) -> QAction:
    """Return an entry for an action whose key means this on the grid only."""
    shown = QAction(action.icon(), f"{action.text()}\t{native(key)}", menu)
    shown.setEnabled(action.isEnabled())
    shown.setVisible(action.isVisible())
    shown.triggered.connect(action.trigger)
    return shown


def _offer(action: QAction, offered: bool, reason: str) -> None:
    action.setEnabled(offered)
    action.setToolTip(action.iconText() if offered else reason)
