"""A campus file seen from outside: is it there, is it ours, which version, may it be written?

Everything here looks first and writes nothing into a file that is not a campus of this program.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from campus_desk.domain.errors import StorageUnusable
from campus_desk.persistence import safeguards, schema
from campus_desk.persistence.driver_errors import meaning
from campus_desk.persistence.network_share import is_on_network_share

BUSY_SECONDS = 30
"""How long a writer waits for the write lock of another process."""


def connect(path: Path, *, writable: bool) -> sqlite3.Connection:
    """Connect to an existing file; the driver begins no transaction of its own."""
    mode = "rw" if writable else "ro"
    connection = sqlite3.connect(
        f"{path.resolve().as_uri()}?mode={mode}",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


@contextmanager
def errors_told(path: Path) -> Iterator[None]:
    """Turn the engine's errors into StorageUnusable, or whatever else they mean."""
    try:
        yield
    except sqlite3.Error as error:
        told = meaning(error, str(path))
        if told is None:
            raise
        raise told from error
    except OSError as error:
        raise StorageUnusable("unreachable", str(path), error.strerror or str(error)) from error


def companions(path: Path) -> tuple[Path, ...]:
    """Return where the engine keeps what is not in the file yet: its log, the log's index, its rollback journal."""
    return tuple(path.with_name(path.name + ending) for ending in ("-wal", "-shm", "-journal"))


@contextmanager
def draft_beside(path: Path) -> Iterator[Path]:
    """Give a name beside ``path`` for a file in the making; whatever is left of it is removed."""
    draft = path.with_name(f".{path.name}.{uuid4().hex}")
    try:
        yield draft
    finally:
        for leftover in (draft, *companions(draft)):
            with suppress(OSError):
                leftover.unlink(missing_ok=True)


def require_local(path: Path) -> None:
    """Refuse a file on a network share.

    Raises:
        StorageUnusable: ``network-share``.
    """
    if is_on_network_share(path):
        raise StorageUnusable("network-share", str(path))


def version_of(path: Path) -> int:
    """Return how many revisions the schema of a campus file has been through.

    Raises:
        StorageUnusable: ``missing``, ``unreachable``, ``not-a-database`` (an SQLite file of another program
            included), ``newer``.
    """
    with errors_told(path):
        there = path.exists()
    if not there:
        raise StorageUnusable("missing", str(path))
    # The engine is asked even for the file's first bytes: reading them with ``open`` would, on closing the file again,
    # drop the locks that this process holds on it (POSIX), and the next writer elsewhere would damage it.
    with errors_told(path), closing(connect_to_read(path)) as connection:
        (mark,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    if mark != schema.APPLICATION_ID:
        raise StorageUnusable("not-a-database", str(path))
    if version > schema.VERSION:
        raise StorageUnusable("newer", str(path))
    return int(version)


def connect_to_read(path: Path) -> sqlite3.Connection:
    """Connect to a file that may lie where nothing can be written, and leave nothing behind there."""
    log = Path(f"{path}-wal")
    if os.access(path, os.W_OK) or (log.exists() and log.stat().st_size):
        return connect(path, writable=False)
    # Without a log the file is whole. Looked at any other way, it would get shared memory that its owner cannot write.
    return sqlite3.connect(f"{path.resolve().as_uri()}?immutable=1", uri=True, isolation_level=None)


def require_writable(path: Path) -> None:
    """Refuse a file that cannot be written.

    Raises:
        StorageUnusable: ``read-only``, ``busy``.
    """
    if not os.access(path, os.W_OK):
        raise StorageUnusable("read-only", str(path))
    try:
        with closing(connect(path, writable=True)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            # Beginning is allowed even where nothing can be written.
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            connection.execute(f"PRAGMA user_version = {version}")
            connection.execute("ROLLBACK")
    except sqlite3.OperationalError as error:
        # In a folder that takes no file, the log cannot even be opened.
        if error.sqlite_errorname.startswith("SQLITE_CANTOPEN"):
            raise StorageUnusable("read-only", str(path), str(error)) from error
        raise


def require_safeguards(path: Path) -> None:
    """Refuse a file that has lost its safeguards.

    Raises:
        StorageUnusable: ``safeguards`` with the names of what is missing or altered.
    """
    with closing(connect(path, writable=True)) as connection:
        different = safeguards.differences(connection)
    if different:
        raise StorageUnusable("safeguards", str(path), ", ".join(different))
