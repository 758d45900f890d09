"""Settings of the campus, by name; values are text."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.engine import Connection

from campus_desk.application.ports import SettingsRepository
from campus_desk.persistence.catalogue_tables import setting

_ALL = sa.select(setting.c.name, setting.c.value)
_insert = insert(setting)
_SET = _insert.on_conflict_do_update(index_elements=["name"], set_={"value": _insert.excluded.value})


class SqlSettings(SettingsRepository):
    """The settings inside one transaction: they are few and asked for by the dozen, so they are read once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[str, str] | None = None

    def get(self, name: str, default: str = "") -> str:
        """Return a setting, the default when it was never made."""
        if self._known is None:
            self._known = {row.name: row.value for row in self._connection.execute(_ALL)}
        return self._known.get(name, default)

    def set(self, name: str, value: str) -> None:
        """Make or change a setting.

        Raises:
            Refused: ``error-storage-specimen-fixed``: a sample does not become a real campus, nor the reverse.
        """
        self._connection.execute(_SET, {"name": name, "value": value})
        if self._known is not None:
            self._known[name] = value
