"""The iCalendar format as the application asks for it; the icalendar library is imported when it is first needed."""

from __future__ import annotations

from datetime import datetime

from campus_desk.application.calendar_values import CalendarEvent, CalendarFile


class IcalendarFormat:
    """Reads and writes iCalendar files."""

    def read_calendar(self, data: bytes) -> CalendarFile:
        """Read a file; what cannot be read is reported in the result, never raised."""
        from campus_desk.exchange.calendar_codec import read_calendar  # noqa: PLC0415 - 60 ms

        return read_calendar(data)

    def write_calendar(self, events: tuple[CalendarEvent, ...], *, stamp: datetime) -> bytes:
        """Write a file; ``stamp`` is the instant of writing (DTSTAMP)."""
        from campus_desk.exchange.calendar_writer import write_events  # noqa: PLC0415 - 60 ms

        return write_events(events, stamp)
