"""The history of every change: who, when, what it was and what it is."""

from __future__ import annotations

from typing import Any

from campus_desk.application.ports import Clock, UnitOfWork
from campus_desk.application.read_models import HistoryEntry
from campus_desk.application.record_json import record_json
from campus_desk.domain.actors import Actor


def remember(
    clock: Clock,
    unit: UnitOfWork,
    actor: Actor,
    action: str,
    kind: str,
    before: object | None,
    after: object | None,
    *,
    key: int | None = None,
    **remarks: str,
) -> None:
    """Append a change to the history.

    Args:
        clock: When.
        unit: The transaction.
        actor: Who.
        action: What was done: ``place``, ``change`` …
        kind: What kind of record it was done to: ``booking``, ``resource`` …
        before: The record as it was, None for a new one.
        after: The record as it is, None for one that is gone.
        key: Which record, where it bears no id of its own.
        remarks: What else is kept beside the record, e.g. a reason; empty ones are not.
    """
    record: Any = after if after is not None else before
    said = {name: text.strip() for name, text in remarks.items() if text.strip()}
    unit.history.append(
        HistoryEntry(
            clock.now(),
            actor.name,
            action,
            kind,
            int(record.id) if key is None else key,
            "" if before is None else record_json(before),
            "" if after is None else record_json(after, **said),
        )
    )
