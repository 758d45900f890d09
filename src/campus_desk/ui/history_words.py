"""Turns an entry of the history into « field: before → after », as people name things."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from campus_desk.application.mail_settings import Security
from campus_desk.application.read_models import Catalogue, HistoryEntry
from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.customer import Channel, CustomerGroup
from campus_desk.domain.resource import Containment
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.labels import (
    channel_label,
    containment_label,
    field_label,
    group_label,
    security_label,
    status_label,
    weekday_label,
)

NOTHING = "—"
ARROW = " → "
_UNSAID = frozenset({"id", "uid", "revision", "allocations", "recurrence_id", "series_id", "sequence"})
_UNSAID_OF_WAITING = frozenset({"state", "created_at", "booking_id"})
"""What the action says already."""
_PRICES = frozenset(
    {"hour_price", "half_day_price", "day_price", "flat_price", "person_price", "minimum_charge"}
)
_MINUTES = frozenset({"setup_minutes", "teardown_minutes", "increment_minutes", "duration"})
_INSTANTS = frozenset({"start", "end", "option_expires_at", "checked_in_at", "checked_out_at"})
_DAYS = frozenset({"valid_from", "valid_to", "retired_on", "calibration_due"})


class HistoryWords:
    """Names the values of one catalogue in one language."""

    def __init__(self, catalogue: Catalogue, formatter: Formatter) -> None:
        self._formatter = formatter
        self._names: Mapping[str, Mapping[int, str]] = {
            "customer_id": {c.id: c.name for c in catalogue.customers},
            "resource_id": {r.id: r.name for r in catalogue.resources},
            "resources": {r.id: r.name for r in catalogue.resources},
            "parent_id": {r.id: r.name for r in catalogue.resources},
            "site_id": {s.id: s.name for s in catalogue.sites},
            "kind_id": {k.id: k.name(formatter.language) for k in catalogue.kinds},
        }

    def changes(self, entry: HistoryEntry) -> list[str]:
        """Return one line per field that differs; of a new record, what it began with."""
        before, after = flat(entry.before), flat(entry.after)
        lines = []
        for name in dict.fromkeys((*before, *after)):
            old, new = before.get(name), after.get(name)
            if name in _UNSAID or old == new or (not before and not new):
                continue
            if entry.kind == "waiting" and name in _UNSAID_OF_WAITING:
                continue
            said = (
                self.value(name, new)
                if not before
                else f"{self.value(name, old)}{ARROW}{self.value(name, new)}"
            )
            lines.append(f"{field_label(name)}{self._colon}{said}")
        return lines

    @property
    def _colon(self) -> str:
        return "\u202f: " if self._formatter.language == "fr" else ": "

    def value(self, name: str, value: Any) -> str:
        """Return a stored value as people read it."""
        if value in (None, "", [], ()):
            return NOTHING
        if name in self._names:
            keys = value if isinstance(value, list) else [value]
            return ", ".join(self._names[name].get(key, str(key)) for key in keys)
        if name == "logo":
            # A picture in letters: that there is one says enough.
            return "✓"
        if name == "off_peak":
            return "; ".join(self._window(window) for window in value)
        if isinstance(value, list):
            return ", ".join(str(each) for each in value)
        if isinstance(value, bool):
            return "✓" if value else NOTHING
        text = str(value)
        try:
            if name in _INSTANTS:
                return self._formatter.date_and_time(datetime.fromisoformat(text))
            if name in _DAYS:
                return self._formatter.short_date(date.fromisoformat(text))
            if name in _PRICES:
                return self._formatter.money(Decimal(text))
            if name in _MINUTES:
                return self._formatter.duration(int(text))
            return _choice(name, text)
        except (ValueError, InvalidOperation):
            return text

    def _window(self, window: Mapping[str, Any]) -> str:
        days = ", ".join(weekday_label(day) for day in sorted(window["weekdays"]))
        opens, closes = (
            f"{minute // 60:02}:{minute % 60:02}" for minute in (window["opens"], window["closes"])
        )
        return f"{days} {opens}–{closes} {self._formatter.money(Decimal(window['hour_price']))}"


def _choice(name: str, text: str) -> str:
    match name:
        case "status":
            return status_label(BookingStatus(text))
        case "group":
            return group_label(CustomerGroup(text))
        case "channel":
            return channel_label(Channel(text))
        case "security":
            return security_label(Security(text))
        case "containment":
            return containment_label(Containment(text))
        case _:
            return text


def flat(text: str) -> dict[str, Any]:
    """Return the fields of a stored record by name, those of its parts (draft, slot, address) among them."""
    return dict(_fields(json.loads(text))) if text else {}


def _fields(record: Mapping[str, Any]) -> Iterable[tuple[str, Any]]:
    for name, value in record.items():
        if isinstance(value, dict):
            # Two addresses in one record: that of the seat has the plain names.
            before = "billing_" if name == "billing_address" else ""
            yield from ((f"{before}{inner}", found) for inner, found in _fields(value))
        else:
            yield name, value
