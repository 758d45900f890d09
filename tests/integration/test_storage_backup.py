"""A backup is taken while people work, verified before an older one goes, and opens like the original."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from campus_desk.domain.actors import EVERYTHING
from campus_desk.domain.errors import StorageUnusable
from campus_desk.persistence import back_up, backup, open_storage
from tests.integration.storage_fixtures import Campus, campus

__all__ = ["campus"]

TODAY = date(2026, 11, 23)


def test_a_backup_holds_what_was_committed_when_it_was_taken(campus: Campus, tmp_path: Path) -> None:
    campus.place(2, title="avant")
    campus.issue([1])
    folder = tmp_path / "backups"
    with campus.storage.write() as unit:
        unit.bookings.add(campus.booking(4, title="pendant"))
        target = back_up(campus.path, folder, TODAY)
        unit.commit()
    assert target == folder / "campus-2026-11-23.db"
    assert [f.name for f in folder.iterdir()] == [target.name]
    copy = open_storage(target)
    with copy.read() as unit:
        assert [row.title for row in unit.agenda.bookings(EVERYTHING, 0, 2**40)] == ["avant"]
        assert unit.invoices.document("F2026-000001").content.startswith(b"%PDF")
    copy.close()


def test_the_latest_days_stay(campus: Campus, tmp_path: Path) -> None:
    folder = tmp_path / "back[u]ps"
    folder.mkdir()
    (folder / "campus-notes.db").write_text("not ours to remove")
    (folder / "other-2020-01-01.db").write_text("another campus")
    for day in range(5):
        back_up(campus.path, folder, TODAY + timedelta(days=day), keep=3)
    assert sorted(f.name for f in folder.iterdir()) == [
        "campus-2026-11-25.db",
        "campus-2026-11-26.db",
        "campus-2026-11-27.db",
        "campus-notes.db",
        "other-2020-01-01.db",
    ]


def test_the_same_day_again_keeps_the_later_one(campus: Campus, tmp_path: Path) -> None:
    back_up(campus.path, tmp_path / "backups", TODAY)
    campus.place(2)
    target = back_up(campus.path, tmp_path / "backups", TODAY)
    copy = open_storage(target)
    with copy.read() as unit:
        assert len(unit.agenda.bookings(EVERYTHING, 0, 2**40)) == 1
    copy.close()


def test_the_log_of_an_earlier_copy_is_not_read_into_a_later_one(campus: Campus, tmp_path: Path) -> None:
    target = back_up(campus.path, tmp_path / "backups", TODAY)
    for ending in ("-wal", "-shm"):
        target.with_name(target.name + ending).write_bytes(b"left by a program that was killed")
    back_up(campus.path, tmp_path / "backups", TODAY)
    assert [f.name for f in target.parent.iterdir()] == [target.name]


def test_a_copy_that_does_not_hold_replaces_nothing(campus: Campus, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    good = back_up(campus.path, folder, TODAY).read_bytes()
    back_up(campus.path, folder, TODAY + timedelta(days=1), keep=9)
    campus.place(2)
    campus.sql("PRAGMA writable_schema = ON")
    campus.sql("DROP TRIGGER allocation_update")
    campus.sql("DELETE FROM allocation")
    for day in (TODAY, TODAY + timedelta(days=2)):
        with pytest.raises(StorageUnusable) as refusal:
            back_up(campus.path, folder, day, keep=1)
        assert refusal.value.reason == "backup"
        assert refusal.value.detail == "safeguards, allocations"
    assert sorted(f.name for f in folder.iterdir()) == ["campus-2026-11-23.db", "campus-2026-11-24.db"]
    assert (folder / "campus-2026-11-23.db").read_bytes() == good


def test_a_copy_that_lost_rows_is_discarded(
    campus: Campus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    campus.place(2)
    counted = backup._counts
    answers = iter([{"booking": 2}])
    monkeypatch.setattr(backup, "_counts", lambda connection: next(answers, None) or counted(connection))
    with pytest.raises(StorageUnusable) as refusal:
        back_up(campus.path, tmp_path / "backups", TODAY)
    assert (refusal.value.reason, refusal.value.detail) == ("backup", "rows")
    assert list((tmp_path / "backups").iterdir()) == []


def test_a_folder_that_cannot_be_made(campus: Campus, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageUnusable):
        back_up(campus.path, tmp_path / "file" / "backups", TODAY)
