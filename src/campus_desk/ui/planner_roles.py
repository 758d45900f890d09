"""What the planner is to whom: reception's plan, a company's way to equipment, a plan to look at."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from campus_desk.application.commands import PlaceBooking
from campus_desk.application.permissions import may
from campus_desk.domain.actors import Role
from campus_desk.ui.timeline.view import PlannerView


def suit(view: PlannerView, role: Role) -> None:
    """Let the timeline be what a role needs."""
    view.set_editable(editable=may(role, PlaceBooking))
    if role is Role.TENANT:
        view.scene.model.set_equipment_first()


def lead_out(*ways: tuple[QPushButton, QAction]) -> None:
    """Let buttons of an empty planner do what actions do, where they are offered."""
    for button, action in ways:
        button.clicked.connect(action.trigger)
        button.setVisible(action.isVisible())
