"""What is to be known of a resource itself: broken, a problem reported, to be calibrated soon, retired. No paint."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from campus_desk.domain.opening_hours import ClosureKind
from campus_desk.ui.timeline.agenda_model import ResourceRow
from campus_desk.ui.timeline.campus_day import CampusDay

translate = QCoreApplication.translate

CALIBRATION_NOTICE = 14
"""So many days before it is due calibration is mentioned."""


@dataclass(frozen=True, slots=True)
class RowState:
    """State of a row.

    Attributes:
        outage: Whether it is broken on one of the days shown.
        calibration_in: Days until it has to be calibrated, negative once that is overdue; None while it is far off.
        retired: Whether it is out of service on the last day shown.
        reported: Whether somebody has reported a problem that nobody has dealt with.
    """

    outage: bool = False
    calibration_in: int | None = None
    retired: bool = False
    reported: bool = False

    @property
    def sign(self) -> tuple[str, str] | None:
        """The drawing beside the name and its colour; what is broken says more than what was reported."""
        if self.outage:
            return "alert-octagon", "danger"
        return ("alert-triangle", "warn") if self.reported else None


def row_state(row: ResourceRow, days: Sequence[CampusDay], today: date) -> RowState:
    """Return the state of a row on the days shown."""
    resource = row.resource
    left = None if resource.calibration_due is None else (resource.calibration_due - today).days
    return RowState(
        any(closure.kind is ClosureKind.OUTAGE for closure in row.blocks),
        left if left is not None and left <= CALIBRATION_NOTICE else None,
        resource.retired_on is not None and bool(days) and resource.retired_on <= days[-1].date,
        bool(row.problems),
    )


def chip_text(state: RowState) -> str:
    """Return the few letters beside the name of a row: « cal. 6 d »; empty when there is nothing to say."""
    if state.retired:
        return translate("PlannerRowState", "retired")
    left = state.calibration_in
    if left is None:
        return ""
    if left < 0:
        return translate("PlannerRowState", "cal. overdue")
    return translate("PlannerRowState", "cal. {days} d").format(days=left)
