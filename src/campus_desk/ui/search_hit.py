"""The booking somebody searched for: the planner jumps to it and pulses it, or says that its row is hidden."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from campus_desk.application.read_models import AgendaItem
from campus_desk.domain.identifiers import BookingId
from campus_desk.ui.notices import Notices


class SearchHit:
    """Waits for the day of a booking to arrive, then shows it.

    Attributes:
        booking: What is waited for, None once it is shown.
    """

    def __init__(
        self,
        go_to: Callable[[BookingId], bool],
        arrived: Callable[[], Sequence[AgendaItem]],
        notices: Notices,
        show_all: Callable[[], None],
    ) -> None:
        """Take what is needed.

        Args:
            go_to: Gives the keyboard to a booking, and tells whether it is shown.
            arrived: Returns everything booked on the days shown, hidden or not.
            notices: Where to say that the booking is hidden.
            show_all: Takes the filters back.
        """
        self._go_to = go_to
        self._arrived = arrived
        self._notices = notices
        self._show_all = show_all
        self.booking: BookingId | None = None

    def show(self) -> None:
        """Go to the booking if it has come."""
        wanted = self.booking
        if wanted is None:
            return
        if self._go_to(wanted):
            self.booking = None
        elif any(item.booking_id == wanted for item in self._arrived()):
            self.booking = None
            self._notices.note(
                QCoreApplication.translate(
                    "SearchHit", "This booking is hidden by the filter or the legend."
                ),
                QCoreApplication.translate("SearchHit", "Show all"),
                lambda: self._unhide(wanted),
            )

    def _unhide(self, wanted: BookingId) -> None:
        self._show_all()
        self.booking = wanted
        self.show()
