"""Who changed what, when, from what to what: rows are appended and never touched again."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from campus_desk.application.ports import HistoryRepository
from campus_desk.application.read_models import HistoryEntry
from campus_desk.domain.actors import EVERYTHING, ViewerScope
from campus_desk.persistence.catalogue_tables import history

_APPEND = history.insert()
_OF = (
    sa.select(*(column for column in history.c if column is not history.c.id))
    .where(history.c.kind == sa.bindparam("of_kind"), history.c.key == sa.bindparam("of_key"))
    .order_by(history.c.id)
)


class SqlHistory(HistoryRepository):
    """The history inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def append(self, entry: HistoryEntry) -> None:
        """Add an entry."""
        self._connection.execute(
            _APPEND,
            {
                "at": entry.at,
                "actor": entry.actor,
                "action": entry.action,
                "kind": entry.kind,
                "key": entry.key,
                "before": entry.before,
                "after": entry.after,
            },
        )

    def of(self, kind: str, key: int, scope: ViewerScope = EVERYTHING) -> Sequence[HistoryEntry]:
        """Return the entries of one record, oldest first; a scoped viewer reads none: they name other people."""
        if not scope.sees_all:
            return []
        found = self._connection.execute(_OF, {"of_kind": kind, "of_key": key})
        return [HistoryEntry(*row) for row in found]
