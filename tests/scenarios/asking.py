"""Asks every query of every port, with whatever keys strangers have; a query that is added later is asked as well."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any, get_type_hints

import pytest

from campus_desk.application.ports import UnitOfWork
from campus_desk.domain.errors import CampusDeskError
from campus_desk.domain.invoice import DocumentKind
from campus_desk.domain.invoice_event import OutboxState
from campus_desk.domain.timeslot import TimeSlot
from tests.scenarios.secret_campus import STRANGE, SecretCampus

ALWAYS = TimeSlot(datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 12, 31, tzinfo=UTC))
WRITES = re.compile("add|save|replace|remove|insert|append|set|commit")


def arguments(name: str, secret: SecretCampus, scope: Any) -> list[Any]:
    """Return what to ask a query with, by the name of its parameter: above all strangers' keys."""
    uids = [b.uid for b in secret.strange]
    epoch = ALWAYS.epoch
    known: dict[str, list[Any]] = {
        "scope": [scope],
        "booking_id": [b.id for b in secret.strange],
        "bookings": [[b.id for b in secret.strange]],
        "booking_ids": [[b.id for b in secret.strange]],
        "uids": [uids],
        "uid": list(dict.fromkeys(uids)),
        "customer_id": [*{b.draft.customer_id for b in secret.strange}],
        "series_id": [*{b.series_id for b in secret.strange if b.series_id is not None}, 1],
        "series": [[*{b.series_id for b in secret.strange if b.series_id is not None}, 1]],
        "resources": [[1, 2, 3, 4]],
        "slot": [ALWAYS],
        # Before everything, when all of it is still waited for, and after it, when every option has expired.
        "now": [datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 12, 31, tzinfo=UTC)],
        "waiting_id": [1, 2],
        "problem_id": [1, 2],
        "code": [f"{STRANGE}{tag}".upper() for tag in "ABC"],
        "number": [n for n in secret.numbers if n.startswith(("F", "A"))],
        "month": [None, date(2026, 10, 1)],
        "kind": ["booking", "customer", "invoice", "tariff", "problem", "waiting", "resource"],
        "key": list(range(1, 12)),
        "text": [STRANGE, f"{STRANGE}title", "a", "%"],
        "first": [epoch[0]],
        "last": [epoch[1]],
        "around": [epoch[0]],
        "instant": [*epoch],
        "present": [None, epoch[0]],
        "most": [50],
        "resource": [None, 1],
        "limit": [50],
        "live_only": [False],
        "year": [2026],
        "name": ["seller.name", "specimen"],
        "invoice_id": [1, 2, 3],
        "invoice_ids": [[1, 2, 3, 4]],
        "closed_month": [date(2026, 11, 1)],
        "first_day": [date(2026, 1, 1)],
        "last_day": [date(2026, 12, 31)],
        "fiscal_year": [2026],
        "families": [[1, 2, 3, 4]],
        "event_ids": [[1, 2, 3, 4]],
        "adjustment_id": [1, 2],
        "agreed_for": [date(2026, 10, 1)],
        "default": [""],
        "media_type": ["application/pdf", "application/xml"],
        "of_kind": list(DocumentKind),
        "since": [date(2026, 1, 1)],
        "message_ids": [[1, 2, 3]],
        "states": list(OutboxState),
    }
    if name not in known:
        pytest.fail(f"a query asks for {name!r}: tell this walk what to ask it with")
    return known[name]


def queries(unit: UnitOfWork) -> Iterator[tuple[str, Any]]:
    """Yield every reading method of every port of a transaction."""
    for port in get_type_hints(UnitOfWork):
        repository = getattr(unit, port)
        for name, method in inspect.getmembers(repository, inspect.ismethod):
            if not name.startswith("_") and not WRITES.match(name):
                yield f"{port}.{name}", method


def ask(method: Any, secret: SecretCampus, scope: Any) -> Iterator[object]:
    """Yield what a method answers, asked with one argument after the other."""
    parameters = list(inspect.signature(method).parameters.values())
    choices = {p.name: arguments(p.name, secret, scope) for p in parameters}
    if method.__name__ == "head":
        choices["kind"] = list(DocumentKind)
    if method.__name__ in ("chargeable_bookings", "unbilled_ends"):
        choices["first"], choices["last"] = [ALWAYS.start], [ALWAYS.end]
    longest = max((len(c) for c in choices.values()), default=1)
    pairs = [(k, v) for k in range(longest) for v in range(longest)] if method.__name__ == "of" else None
    for turn in pairs or [(n, n) for n in range(longest)]:
        given = {
            name: values[(turn[0] if place % 2 == 0 else turn[1]) % len(values)]
            for place, (name, values) in enumerate(choices.items())
        }
        positional = [given[p.name] for p in parameters if p.kind is not p.KEYWORD_ONLY]
        keywords = {p.name: given[p.name] for p in parameters if p.kind is p.KEYWORD_ONLY}
        try:
            yield method(*positional, **keywords)
        except CampusDeskError as error:
            yield error.message
