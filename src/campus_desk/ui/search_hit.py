"""The booking somebody searched for: the planner jumps to it and pulses it, or says why it cannot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from campus_desk.domain.identifiers import BookingId
from campus_desk.ui.notices import Notices
from campus_desk.ui.planner_agenda import Agenda

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for.

    Attributes:
        name: Whose booking it is, for the title of its history.
        is_cancelled: It is known to be nowhere on the planner.
        is_asked_for: Somebody asked for this booking: it is said when it is not there. Otherwise the keyboard only
            follows it into another view, if it can.
        otherwise: Called where it is not on its days and nobody asked for it.
    """

    booking_id: BookingId
    name: str = ""
    is_cancelled: bool = False
    is_asked_for: bool = True
    otherwise: Callable[[], None] | None = None


class SearchHit:
    """Waits for the days of a booking to arrive, then shows it; whoever goes elsewhere meanwhile has given it up."""

    def __init__(
        self,
        go_to: Callable[[BookingId], bool],
        agenda: Agenda,
        notices: Notices,
        show_all: Callable[[], None],
        show_history: Callable[[BookingId, str], None] | None,
    ) -> None:
        """Take what is needed.

        Args:
            go_to: Gives the keyboard to a booking, and tells whether it is shown.
            agenda: What is booked on the days shown, hidden or not.
            notices: Where to say that the booking is hidden or gone.
            show_all: Takes the filters back.
            show_history: Shows who changed a booking when; None where that is nobody's to see.
        """
        self._go_to = go_to
        self._agenda = agenda
        self._notices = notices
        self._show_all = show_all
        self._show_history = show_history
        self._sought: Sought | None = None

    def seek(self, sought: Sought | None) -> None:
        """Look for another booking, or with None for none any more."""
        self._sought = sought

    def show(self) -> None:
        """Go to the booking if it has come; if its days have come without it, say so."""
        sought = self._sought
        if sought is None:
            return
        if self._go_to(sought.booking_id):
            self._sought = None
        elif any(item.booking_id == sought.booking_id for item in self._agenda.shown):
            self._sought = None
            self._notices.note(
                translate("SearchHit", "This booking is hidden by the filter or the legend."),
                translate("SearchHit", "Show all"),
                lambda: self._unhide(sought),
            )
        elif self._agenda.is_fresh:
            self._sought = None
            if sought.is_asked_for:
                self._tell_gone(sought)
            elif sought.otherwise is not None:
                sought.otherwise()

    def _tell_gone(self, sought: Sought) -> None:
        said = (
            translate("SearchHit", "This booking is cancelled.")
            if sought.is_cancelled
            else translate("SearchHit", "This booking is no longer there: it was moved or cancelled.")
        )
        show = self._show_history
        if show is None:
            self._notices.note(said)
        else:
            self._notices.note(
                said, translate("SearchHit", "History"), lambda: show(sought.booking_id, sought.name)
            )

    def _unhide(self, sought: Sought) -> None:
        self._show_all()
        self._sought = sought
        self.show()
