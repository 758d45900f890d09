"""Backups of a campus file while it is in use. A copy counts only when it is verified; older ones go only then."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

from campus_desk.domain.errors import StorageUnusable
from campus_desk.persistence.campus_file import companions, connect, draft_beside, errors_told, version_of
from campus_desk.persistence.verification import verify

KEPT_DAYS = 14
"""Two weeks of backups are kept unless somebody asks for more."""


def back_up(path: Path, folder: Path, today: date, *, keep: int = KEPT_DAYS) -> Path:
    """Make today's backup in a folder and return it; of earlier ones, the ``keep`` latest days stay.

    Raises:
        StorageUnusable: The copy could not be written or does not hold what it should; older backups stay.
    """
    target = folder / f"{path.stem}-{today.isoformat()}{path.suffix}"
    with errors_told(path):
        folder.mkdir(parents=True, exist_ok=True)
    copy_verified(path, target)
    earlier = backups_in(folder, path)
    for surplus in earlier[: max(0, len(earlier) - keep)]:
        if surplus != target:
            surplus.unlink()
    return target


def backups_in(folder: Path, path: Path) -> list[Path]:
    """Return the backups of a campus file in a folder, by day; none where there is no such folder."""
    days = "[0-9]" * 4 + "-[0-9][0-9]-[0-9][0-9]"
    return sorted(folder.glob(f"{_literal(path.stem)}-{days}{_literal(path.suffix)}"))


def copy_verified(path: Path, target: Path) -> None:
    """Copy a campus file that may be in use, verify the copy, then put it in place of ``target``.

    Raises:
        StorageUnusable: ``backup`` with what does not hold in the copy; ``target`` is what it was.
    """
    version = version_of(path)
    with errors_told(path), draft_beside(target) as draft:
        counts = _copy(path, draft)
        with closing(connect(draft, writable=False)) as copy:
            found = _counts(copy)
        failed = [finding.name for finding in verify(draft) if not finding.holds]
        # An older file is verified by the program it belongs to, apart from being whole.
        if version_of(draft) != version or found != counts or (failed and failed != ["schema"]):
            raise StorageUnusable("backup", str(path), ", ".join(failed) or "rows")
        # The log of an earlier copy would be read into this one.
        for leftover in companions(target):
            leftover.unlink(missing_ok=True)
        draft.replace(target)


def _copy(path: Path, draft: Path) -> dict[str, int]:
    """Copy one consistent snapshot and return how many rows each table of it has."""
    with closing(connect(path, writable=False)) as source, closing(sqlite3.connect(draft)) as copy:
        source.execute("BEGIN")
        counts = _counts(source)
        source.backup(copy)
        source.execute("ROLLBACK")
    return counts


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    ).fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608 - its own tables
        for (name,) in tables
    }


def _literal(text: str) -> str:
    """Return a text as a pattern that matches itself only."""
    return "".join(f"[{c}]" if c in "*?[" else c for c in text)
