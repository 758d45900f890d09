"""Opening and creating campus files."""

from __future__ import annotations

import os
from contextlib import closing, suppress
from pathlib import Path

from campus_desk.domain.errors import StorageUnusable
from campus_desk.persistence import safeguards, schema
from campus_desk.persistence.campus_file import (
    connect,
    errors_told,
    require_local,
    require_safeguards,
    require_writable,
    version_of,
)
from campus_desk.persistence.unit_of_work import SqliteStorage


def open_storage(path: Path) -> SqliteStorage:
    """Open a campus file. An older one is backed up beside itself, then migrated.

    Raises:
        StorageUnusable: It is missing, on a network share, not a campus, from a newer program, not writable,
            damaged, or without its safeguards. Nothing was changed.
    """
    require_local(path)
    if version_of(path) < schema.VERSION:
        # Alembic costs a third of a second and is needed once per version.
        from campus_desk.persistence.upgrade import upgrade  # noqa: PLC0415

        upgrade(path)
    with errors_told(path):
        require_writable(path)
        require_safeguards(path)
    return SqliteStorage(path)


def create_storage(path: Path, *, specimen: bool = False) -> SqliteStorage:
    """Create a campus file and open it. A specimen never becomes a real campus, nor the other way round.

    Raises:
        StorageUnusable: ``exists`` (nothing is overwritten), ``network-share``, ``disk-full``, ``unreachable``.
    """
    if path.exists():
        raise StorageUnusable("exists", str(path))
    require_local(path)
    # Built beside its place and put there whole: a crash leaves no half-made campus under the name asked for.
    draft = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        with errors_told(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            draft.touch(exist_ok=False)
            _fill(draft, specimen=specimen)
            _put_in_place(draft, path)
    finally:
        for leftover in (draft, Path(f"{draft}-wal"), Path(f"{draft}-shm"), Path(f"{draft}-journal")):
            with suppress(OSError):
                leftover.unlink(missing_ok=True)
    return SqliteStorage(path)


def repair_safeguards(path: Path) -> None:
    """Put every trigger and index back as it has to be. Run ``verify`` afterwards: it tells what got in meanwhile.

    Raises:
        StorageUnusable: The file cannot be opened or written.
    """
    require_local(path)
    if version_of(path) < schema.VERSION:
        raise StorageUnusable("safeguards", str(path))
    with errors_told(path), closing(connect(path, writable=True)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        safeguards.install(connection)
        connection.execute("COMMIT")


def _fill(draft: Path, *, specimen: bool) -> None:
    with closing(connect(draft, writable=True)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("BEGIN IMMEDIATE")
        schema.create(connection)
        connection.execute(
            "INSERT INTO setting (name, value) VALUES ('specimen', ?)", ("1" if specimen else "0",)
        )
        connection.execute("COMMIT")


def _put_in_place(draft: Path, path: Path) -> None:
    """Give the file its name, refusing to replace another that appeared meanwhile."""
    try:
        path.hardlink_to(draft)
    except FileExistsError:
        raise StorageUnusable("exists", str(path)) from None
    except OSError:
        # A file system without hard links. Windows refuses to rename onto an existing file by itself.
        if path.exists():
            raise StorageUnusable("exists", str(path)) from None
        draft.rename(path)
