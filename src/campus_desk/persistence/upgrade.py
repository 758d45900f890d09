"""Bringing an older campus file up to date: backed up beside itself first, then migrated in one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config

from campus_desk.persistence import migrations, safeguards, schema
from campus_desk.persistence.backup import copy_verified
from campus_desk.persistence.campus_file import connect, errors_told, require_writable, version_of

VERSIONS = (Path(migrations.__file__).parent / "versions",)
"""Folders of the revisions."""


def upgrade(
    path: Path, *, revisions: Sequence[str] = schema.REVISIONS, versions: Sequence[Path] = VERSIONS
) -> Path:
    """Back a file up and migrate it to the last of ``revisions``; return the backup.

    Raises:
        StorageUnusable: The backup or a revision failed; the file is what it was.
    """
    with errors_told(path):
        require_writable(path)
        backup = _free_name(path, version_of(path))
        copy_verified(path, backup)
        with closing(connect(path, writable=True)) as driver:
            # Rebuilding a table drops it for a moment; references are checked as a whole at the end instead.
            driver.execute("PRAGMA foreign_keys = OFF")
            _migrate(driver, revisions, versions)
    return backup


def _migrate(driver: sqlite3.Connection, revisions: Sequence[str], versions: Sequence[Path]) -> None:
    engine = sa.create_engine("sqlite+pysqlite://", creator=lambda: driver, poolclass=sa.StaticPool)
    sa.event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    with engine.begin() as connection:
        safeguards.remove(driver)
        command.upgrade(_config(connection, versions), revisions[-1])
        safeguards.install(driver)
        schema.stamp(driver, len(revisions))
        broken = driver.execute("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise sqlite3.IntegrityError(f"foreign_key_check: {broken[0]}")


def _config(connection: sa.Connection, versions: Sequence[Path]) -> Config:
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", _escaped(VERSIONS[0].parent))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", "\n".join(_escaped(folder) for folder in versions))
    return config


def _escaped(folder: Path) -> str:
    return str(folder).replace("%", "%%")


def _free_name(path: Path, version: int) -> Path:
    """Return a name for the backup that nothing bears yet."""
    wanted = path.with_name(f"{path.stem}-version-{version}{path.suffix}")
    number = 2
    while wanted.exists():
        wanted = path.with_name(f"{path.stem}-version-{version}-{number}{path.suffix}")
        number += 1
    return wanted
