"""Settings of the campus, by name; values are text."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.engine import Connection

from campus_desk.application.ports import SettingsRepository
from campus_desk.persistence.catalogue_tables import setting

_GET = sa.select(setting.c.value).where(setting.c.name == sa.bindparam("wanted"))
_insert = insert(setting)
_SET = _insert.on_conflict_do_update(index_elements=["name"], set_={"value": _insert.excluded.value})


class SqlSettings(SettingsRepository):
    """The settings inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, name: str, default: str = "") -> str:
        """Return a setting, the default when it was never made."""
        value = self._connection.execute(_GET, {"wanted": name}).scalar_one_or_none()
        return default if value is None else value

    def set(self, name: str, value: str) -> None:
        """Make or change a setting.

        Raises:
            Refused: ``error-storage-specimen-fixed``: a sample does not become a real campus, nor the reverse.
        """
        self._connection.execute(_SET, {"name": name, "value": value})
