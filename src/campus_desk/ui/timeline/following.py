"""A booking that is sent to another period: the view goes after it when it has got there, not before."""

from __future__ import annotations

from campus_desk.ui.timeline.proposal import Proposal
from campus_desk.ui.timeline.stage import Stage


class Following:
    """Waits for the answer to a move beyond what is shown.

    Until then what is looked at stays: a move that is refused goes back where everybody sees it.
    """

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._sent: Proposal | None = None
        self._periods = 0

    @property
    def is_under_way(self) -> bool:
        """Tell whether a booking is waited for."""
        return self._sent is not None

    def begin(self, proposal: Proposal, periods: int) -> None:
        """Go after a booking, so many periods on, once it is no longer where it was."""
        self._sent, self._periods = proposal, periods

    def give_up(self) -> None:
        """Stay: it was refused."""
        self._sent = None

    def look(self) -> bool:
        """Look whether the booking has gone, or come, with another snapshot; tell whether it is still waited for."""
        sent = self._sent
        if sent is None or sent.item is None:
            return False
        booking = sent.item.booking_id
        found = self._stage.scene.model.items_of(booking)
        if found and found[0].starts_at == sent.start:
            self._sent = None
            self._stage.focus_booking(booking)
        elif not found and self._shows(sent.item.starts_at):
            periods, self._periods = self._periods, 0
            self._stage.turn(periods)
        elif not found and not (self._periods and self._shows(sent.start)):
            # It is hidden where it went, or somebody has gone to look at something else.
            self._sent = None
        return self.is_under_way

    def _shows(self, instant: int) -> bool:
        days = self._stage.scene.model.days
        return days[0].start <= instant < days[-1].end
