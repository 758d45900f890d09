"""Opening and creating campus files."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from campus_desk.domain.errors import StorageUnusable
from campus_desk.persistence import safeguards, schema
from campus_desk.persistence.campus_file import (
    companions,
    connect,
    draft_beside,
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
    _bring_up_to_date(path)
    with errors_told(path):
        require_writable(path)
        require_safeguards(path)
    return SqliteStorage(path)


def create_storage(path: Path, *, specimen: bool = False) -> SqliteStorage:
    """Create a campus file and open it. A specimen never becomes a real campus, nor the other way round.

    Raises:
        StorageUnusable: ``exists`` (nothing is overwritten), ``network-share``, ``disk-full``, ``unreachable``.
    """
    prepare_place(path)
    require_local(path)
    # Built beside its place and put there whole: a crash leaves no half-made campus under the name asked for.
    with errors_told(path), draft_beside(path) as draft:
        draft.touch(exist_ok=False)
        _fill(draft, specimen=specimen)
        put_in_place(draft, path)
    return SqliteStorage(path)


def repair_safeguards(path: Path) -> None:
    """Put every trigger and index back as it has to be. Run ``verify`` afterwards: it tells what got in meanwhile.

    Raises:
        StorageUnusable: The file cannot be opened or written.
    """
    require_local(path)
    _bring_up_to_date(path)
    with errors_told(path), closing(connect(path, writable=True)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        safeguards.install(connection)
        connection.execute("COMMIT")


def _bring_up_to_date(path: Path) -> None:
    if version_of(path) < schema.VERSION:
        # Alembic costs a third of a second and is needed once per version.
        from campus_desk.persistence.upgrade import upgrade  # noqa: PLC0415

        upgrade(path)


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


def prepare_place(path: Path) -> None:
    """Refuse a name that is taken, and make the folder a new campus goes into.

    Raises:
        StorageUnusable: ``exists``, ``unreachable``.
    """
    with errors_told(path):
        require_free(path)
        path.parent.mkdir(parents=True, exist_ok=True)


def require_free(path: Path) -> None:
    """Refuse to make a campus where one is, or where the log of one that is gone would be read into the new one.

    Raises:
        StorageUnusable: ``exists``.
    """
    for there in (path, *companions(path)):
        if there.exists():
            raise StorageUnusable("exists", str(there))


def put_in_place(draft: Path, path: Path) -> None:
    """Give a file made beside its place its name, refusing to replace another that appeared meanwhile.

    Raises:
        StorageUnusable: ``exists``.
    """
    require_free(path)
    try:
        path.hardlink_to(draft)
    except FileExistsError:
        raise StorageUnusable("exists", str(path)) from None
    except OSError:
        # A file system without hard links. Windows refuses to rename onto an existing file by itself.
        if path.exists():
            raise StorageUnusable("exists", str(path)) from None
        draft.rename(path)
