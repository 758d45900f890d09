"""What a window offers to whoever sits at it. What somebody may not use is not there at all.

Guests are offered what is listed here and nothing else: an action that nobody has thought about is not theirs.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar, QToolButton, QWidget

from campus_desk.domain.actors import Role
from campus_desk.ui.actions import ACTION, Actions

_WAYS = (
    *("search", "today", "previous", "next", "go_to_date", "day", "week", "month", "list", "show_in_day"),
    *("zoom_in", "zoom_out", "zoom_reset", "side_panel", "refresh", "print_plan"),
    *("fold_groups", "unfold_groups"),
    *("follow_system", "light", "dark", "planner", "preferences", "quit", "palette", "shortcuts", "about"),
)
"""Looking around, and nothing else."""

_OF_ROLE: dict[Role, frozenset[str]] = {
    Role.TENANT: frozenset(
        (
            *_WAYS,
            *("my_bookings", "my_invoices", "sign_out", "export_calendar", "undo", "redo"),
            *("new_booking", "edit_booking", "confirm_option", "cancel_booking"),
            *("cut", "copy", "paste", "duplicate", "select_all"),
            *("report_problem", "print_sign"),
        )
    ),
    Role.READER: frozenset((*_WAYS, "open_log")),
}
_OF_GUESTS_ONLY = frozenset({"my_bookings", "my_invoices", "sign_out"})


def admit(actions: Actions, role: Role) -> None:
    """Show a role what it may use, by key as well; before menus and bars are made of it."""
    allowed = _OF_ROLE.get(role)
    for name, action in named(actions).items():
        action.setVisible(name in allowed if allowed is not None else name not in _OF_GUESTS_ONLY)
    if role is Role.TENANT:
        actions.planner.setText(QCoreApplication.translate("Offers", "Book equipment"))
        actions.new_booking.setText(QCoreApplication.translate("Offers", "&Book…"))
        for action in (actions.planner, actions.new_booking):
            action.setIconText(action.text().replace("&", "").removesuffix("…"))


def tidy(role: Role, menus: QMenuBar, bars: Iterable[QToolBar]) -> None:
    """Take menus away in which nothing is left, and buttons of what is not offered."""
    for entry in menus.actions():
        _tidy(entry)
    if role in _OF_ROLE:  # nothing on a bar is of guests only
        for bar in bars:
            _thin_out(bar)


def named(actions: Actions) -> dict[str, QAction]:
    """Return every action of a window by the name it has in the source."""
    of_window = {name: value for name, value in vars(actions).items() if isinstance(value, QAction)}
    return of_window | {f"month_{action.objectName()}": action for action in actions.month_run.all}


def action_of(widget: QWidget | None) -> QAction | None:
    """Return the action a button stands for, None when there is none."""
    if widget is None:
        return None
    tied = widget.defaultAction() if isinstance(widget, QToolButton) else None
    action = tied or widget.property(ACTION)
    return action if isinstance(action, QAction) else None


def _tidy(entry: QAction) -> bool:
    """Take away menus in which nothing is left; return whether something is."""
    menu = entry.menu()
    if not isinstance(menu, QMenu):
        return entry.isVisible() and not entry.isSeparator()
    left = [_tidy(inner) for inner in menu.actions()]
    entry.setVisible(any(left))
    return any(left)


def _thin_out(bar: QToolBar) -> None:
    """Take away buttons of what is not offered, and rules between nothing."""
    shown_before = False
    for place in bar.actions():
        action = action_of(bar.widgetForAction(place))
        if place.isSeparator():
            place.setVisible(shown_before)
            shown_before = False
        elif action is not None and not action.isVisible():
            place.setVisible(False)
        else:
            shown_before = True
