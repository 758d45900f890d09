"""What the card of a booking says about its series: « 3 / 8, tous les jeudis »."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from campus_desk.application.changes import Changes
from campus_desk.application.read_models import AgendaItem
from campus_desk.domain.identifiers import BookingId
from campus_desk.ui.session import Session
from campus_desk.ui.timeline.hover_card import Details

if TYPE_CHECKING:
    from campus_desk.application.series_stored import StoredSeries


class SeriesNotes(QObject):
    """Reads what is known of a series when a card asks for it, and has the card say it as soon as it is there."""

    def __init__(self, session: Session, arrived: Callable[[], None], parent: QObject) -> None:
        """Take what is needed.

        Args:
            session: The open campus.
            arrived: Called when something can be said that could not be before.
            parent: The owner.
        """
        super().__init__(parent)
        self._session = session
        self._tell = arrived
        self._known: dict[BookingId, str] = {}
        self._asked: set[BookingId] = set()
        session.hub.changed.connect(self._changed)

    def after(self, details: Details) -> Details:
        """Return the lines of a card with that of the series after them."""
        return lambda item: (*details(item), *self.of(item))

    def of(self, item: AgendaItem) -> list[tuple[str, str]]:
        """Return the line of a booking, nothing where it is alone, is somebody else's, or is not known yet."""
        if not item.in_series or item.redacted:
            return []
        if item.booking_id in self._known:
            name = QCoreApplication.translate("SeriesNotes", "Series")
            return [(name, self._known[item.booking_id])]
        if item.booking_id not in self._asked:
            self._ask(item.booking_id)
        return []

    def _ask(self, booking_id: BookingId) -> None:
        from campus_desk.application.series_situation import load_series  # noqa: PLC0415 - with the first card

        actor = self._session.services.actor
        self._asked.add(booking_id)

        def arrived(stored: StoredSeries) -> None:
            # What was asked before something changed is not known any more.
            if booking_id in self._asked:
                self._known[booking_id] = self._words(stored)
                self._tell()

        def failed(_error: Exception) -> None:
            """Somebody has cancelled it in the meantime: its bar is about to go, and the card with it."""

        self._session.read(
            lambda unit: load_series(unit, booking_id, actor), arrived, failed, quiet=True, owner=self
        )

    def _words(self, stored: StoredSeries) -> str:
        from campus_desk.domain.recurrence_words import series_pattern  # noqa: PLC0415 - likewise

        if stored.series is None:
            return ""
        live = [b for b in stored.members if b.status.is_live]
        live.sort(key=lambda b: (b.slot.start, b.id))
        place = next((n for n, b in enumerate(live, start=1) if b.id == stored.booking.id), 0)
        words = f"{place} / {len(live)}, {self._session.sentences.of(series_pattern(stored.series))}"
        if stored.booking.detached:
            words = QCoreApplication.translate("SeriesNotes", "{0}; changed by itself").format(words)
        return words

    def _changed(self, changes: Changes) -> None:
        if changes.bookings or changes.everything:
            self._known.clear()
            self._asked.clear()
