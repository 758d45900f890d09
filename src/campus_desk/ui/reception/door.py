"""What happens at the door: check-in with or without a badge, check-out, absence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from campus_desk.application.at_the_door import why_no_check_in
from campus_desk.application.commands import CheckIn, CheckOut, Command, MarkNoShow
from campus_desk.application.read_models import AgendaItem, BadgeOut
from campus_desk.domain.attendance import last_call
from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.errors import Refused, StaleRevision
from campus_desk.domain.identifiers import BookingId
from campus_desk.domain.messages import Message
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.ui.page import Surroundings
from campus_desk.ui.reception.badge_field import BadgeField


@dataclass(frozen=True, slots=True)
class Guests:
    """The guests of a booking, as reception found them on the planner or in its panel."""

    booking_id: BookingId
    revision: int
    customer: str
    present: bool
    may_come: bool = False
    may_be_absent: bool = False
    not_yet: Message | None = None
    """Why they cannot be checked in now."""

    @staticmethod
    def of_item(item: AgendaItem, instant: datetime) -> Guests | None:
        """Return the guests of a booking on the planner, None where there are none to be seen."""
        if item.redacted or item.status is not BookingStatus.CONFIRMED:
            return None
        seen, now = item.checked_in_at is not None, int(instant.timestamp())
        return Guests(
            item.booking_id,
            item.revision,
            item.customer,
            present=seen and item.checked_out_at is None,
            may_come=not seen,
            may_be_absent=not seen and not item.no_show and item.starts_at < now < _last_call(item),
            not_yet=why_no_check_in(item, instant),
        )

    @staticmethod
    def of_badge(badge: BadgeOut) -> Guests:
        """Return the guests whose badge has not come back."""
        return Guests(badge.booking_id, badge.revision, badge.customer, present=True)


def _last_call(item: AgendaItem) -> float:
    return last_call(TimeSlot.of_epoch(item.starts_at, item.ends_at)).timestamp()


class Door(QObject):
    """Carries out what reception sees; every step can be undone.

    Attributes:
        field: The field that asks for a badge, None while nobody is asked.
    """

    def __init__(self, around: Surroundings, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._session = around.session
        self._window = window
        self.field: BadgeField | None = None

    def toggle(self, guests: Guests, place: QRect) -> None:
        """Check in or out, whichever is next; ``place`` is where the booking lies in the window."""
        if guests.present:
            self.check_out(guests)
        else:
            self.check_in(guests, place)

    def check_in(self, guests: Guests, place: QRect) -> None:
        """Ask for a badge in place, then check in; who cannot be checked in is not asked for one."""
        if self.field is not None:
            self.field.close_field()
        if guests.not_yet is not None:
            self._refused(Refused(guests.not_yet))
            return
        self.field = BadgeField(self._around.theme, guests.customer, self._window)
        # It lies over the window, and asks for this campus only.
        self.destroyed.connect(self.field.deleteLater)
        self.field.given.connect(
            lambda badge: self.execute(CheckIn(guests.booking_id, guests.revision, badge))
        )
        self.field.closed.connect(self._field_closed)
        self.field.open_at(place)

    def submit(self) -> None:
        """Go on with what stands in the field, as Enter does: the same key again."""
        if self.field is not None:
            self.field.field.returnPressed.emit()

    def check_out(self, guests: Guests) -> None:
        """The guests have left; their badge is back."""
        self.execute(CheckOut(guests.booking_id, guests.revision))

    def mark_absent(self, guests: Guests) -> None:
        """Nobody came; the rest of their time is free."""
        self.execute(MarkNoShow(guests.booking_id, guests.revision))

    def _field_closed(self) -> None:
        self.field = None

    def execute(self, command: Command) -> None:
        """Carry a command out; a refusal is said in a band."""
        self._session.run(command, on_error=self._refused)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, StaleRevision) and error.kind == "booking":
            self._session.look_again([BookingId(int(error.key))])
        self._around.notices.warn(self._session.sentences.error(error))
