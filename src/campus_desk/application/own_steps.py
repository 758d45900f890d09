"""What somebody did themselves, as the history has it: a tenant takes back its own steps, and nobody else's."""

from __future__ import annotations

import json
from collections.abc import Mapping

from campus_desk.application.ports import UnitOfWork
from campus_desk.application.record_json import record_json
from campus_desk.domain.actors import Actor


def took_step(
    actor: Actor, kind: str, before: object, after: object, unit: UnitOfWork, names: tuple[str, ...]
) -> bool:
    """Tell whether an actor ever turned a record from one state into another.

    Args:
        actor: Who is to have done it.
        kind: The kind of record in the history.
        before: The record as it was.
        after: The record as it became, with its id.
        unit: Holds the history.
        names: The fields that are compared; the others may have been anything.
    """
    wanted, became = json.loads(record_json(before)), json.loads(record_json(after))
    return any(
        entry.actor == actor.name
        and _agree(entry.before, wanted, names)
        and _agree(entry.after, became, names)
        for entry in unit.history.of(kind, int(became["id"]))
    )


def _agree(state: str, wanted: Mapping[str, object], names: tuple[str, ...]) -> bool:
    stored = json.loads(state) if state else {}
    return all(stored.get(name) == wanted[name] for name in names)
