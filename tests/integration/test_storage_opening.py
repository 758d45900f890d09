"""Opening and creating campus files: what is refused, with which words, and that nothing is overwritten."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from campus_desk.domain.actors import EVERYTHING
from campus_desk.domain.errors import StorageUnusable
from campus_desk.persistence import (
    campus_file,
    create_storage,
    open_storage,
    repair_safeguards,
    verify,
)
from campus_desk.persistence.safeguards import INDEXES, TRIGGERS
from campus_desk.reference.wording import LANGUAGES, FluentWording
from tests.integration.storage_fixtures import Campus, campus, furnish
from tests.integration.test_storage_rivals import ROOT, rivals

__all__ = ["campus"]

AS_ROOT = hasattr(os, "getuid") and os.getuid() == 0


def refused(work: Callable[[], object], reason: str, path: Path) -> StorageUnusable:
    """Return the refusal, which says in three languages which file and what to do, and left the folder alone."""
    before = fingerprint(path.parent)
    with pytest.raises(StorageUnusable) as refusal:
        work()
    assert refusal.value.reason == reason
    assert fingerprint(path.parent) == before
    wording = FluentWording(ROOT / "resources" / "wording")
    for language in LANGUAGES:
        assert str(path) in wording.text(refusal.value.message, language)
    return refusal.value


def fingerprint(folder: Path) -> dict[str, str]:
    """Return the hash of every file, apart from the empty companions that reading a file leaves beside it."""
    return {
        str(path): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.iterdir()
        if path.is_file() and not path.name.endswith(("-shm", "-wal"))
    }


def test_what_was_created_opens_again(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "größe 50 % #1?.db"
    create_storage(path).close()
    assert [f.name for f in path.parent.iterdir()] == [path.name]
    storage = open_storage(path)
    with storage.write() as unit:
        unit.settings.set("seller", "Technoparc")
        unit.commit()
    storage.close()
    storage = open_storage(path)
    with storage.read() as unit:
        assert unit.settings.get("seller") == "Technoparc"
        assert unit.settings.get("absent", "default") == "default"
        assert unit.settings.get("specimen") == "0"
    storage.close()
    assert [f.name for f in path.parent.iterdir()] == [path.name]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "campus.db"
    for work in (open_storage, verify, repair_safeguards):
        refused(lambda work=work: work(path), "missing", path)  # type: ignore[misc]


def test_an_existing_file_is_not_created_anew(campus: Campus) -> None:
    campus.place(2)
    campus.storage.close()
    refused(lambda: create_storage(campus.path), "exists", campus.path)


@pytest.mark.parametrize("ending", ["-wal", "-shm", "-journal"])
def test_the_log_of_a_file_that_is_gone_is_not_read_into_a_new_one(tmp_path: Path, ending: str) -> None:
    path = tmp_path / "campus.db"
    orphan = path.with_name(path.name + ending)
    orphan.write_bytes(b"what was not in the file yet")
    with pytest.raises(StorageUnusable) as refusal:
        create_storage(path)
    assert (refusal.value.reason, refusal.value.path) == ("exists", str(orphan))
    assert orphan.read_bytes() == b"what was not in the file yet"


def test_a_file_that_appears_meanwhile_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "campus.db"
    local = campus_file.require_local

    def somebody_is_faster(asked: Path) -> None:
        local(asked)
        path.write_text("mine")

    monkeypatch.setattr("campus_desk.persistence.database.require_local", somebody_is_faster)
    with pytest.raises(StorageUnusable) as refusal:
        create_storage(path)
    assert refusal.value.reason == "exists"
    assert path.read_text() == "mine"
    assert [f.name for f in tmp_path.iterdir()] == ["campus.db"]


@pytest.mark.parametrize(
    "content",
    [b"", b"Bonjour", b"SQLite format 3", b"\0" * 4096, b"%PDF-1.7\n" + b"x" * 10_000, b"PK\3\4" * 999],
)
def test_a_file_that_is_no_database(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "campus.db"
    path.write_bytes(content)
    for work in (open_storage, verify, repair_safeguards):
        refused(lambda work=work: work(path), "not-a-database", path)  # type: ignore[misc]


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "campus.db").mkdir()
    with pytest.raises(StorageUnusable):
        open_storage(tmp_path / "campus.db")


def test_the_database_of_another_program(tmp_path: Path) -> None:
    path = tmp_path / "campus.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE booking (id INTEGER PRIMARY KEY)")
    refused(lambda: open_storage(path), "not-a-database", path)


def test_a_file_of_a_newer_program(campus: Campus) -> None:
    campus.storage.close()
    campus.sql("PRAGMA user_version = 999")
    for work in (open_storage, verify, repair_safeguards):
        refused(lambda work=work: work(campus.path), "newer", campus.path)  # type: ignore[misc]


def test_a_header_with_rubbish_behind_it(campus: Campus) -> None:
    campus.storage.close()
    content = campus.path.read_bytes()
    campus.path.write_bytes(content[:100] + os.urandom(len(content) - 100))
    with pytest.raises(StorageUnusable) as refusal:
        open_storage(campus.path)
    assert refusal.value.reason in ("corrupt", "not-a-database")


def test_damage_in_the_middle_is_found_by_the_check(campus: Campus) -> None:
    for start in range(300):
        campus.place(start, title="x" * 400)
    campus.storage.close()
    with campus.path.open("r+b") as file:
        file.seek(-40 * 4096, os.SEEK_END)
        file.write(b"\xaa" * 4096 * 20)
    findings = {finding.name: finding.holds for finding in verify(campus.path)}
    assert findings["integrity"] is False
    assert findings["safeguards"] is True
    storage = open_storage(campus.path)
    with storage.read() as unit, pytest.raises(StorageUnusable) as refusal:
        unit.agenda.bookings(EVERYTHING, 0, 2**40)
    assert refusal.value.reason == "corrupt"
    storage.close()


def test_one_damaged_page_is_told_wherever_the_planner_meets_it(campus: Campus) -> None:
    with campus.storage.write() as unit:
        for start in range(200):
            unit.bookings.add(campus.booking(start, title="x" * 400))
        unit.commit()
    campus.storage.close()
    whole = campus.path.read_bytes()
    told = []
    for page in range(len(whole) // 4096 - 1, 0, -7):
        campus.path.write_bytes(whole[: page * 4096] + b"\xff" * 4096 + whole[(page + 1) * 4096 :])
        with suppress(StorageUnusable):
            storage = open_storage(campus.path)
            try:
                with storage.read() as unit:
                    unit.agenda.agenda(EVERYTHING, 0, 2**40)
            except StorageUnusable as refusal:
                told.append(refusal.reason)
            finally:
                storage.close()
    assert told
    assert set(told) == {"corrupt"}


def test_a_file_cut_off(campus: Campus) -> None:
    campus.place(2)
    campus.storage.close()
    content = campus.path.read_bytes()
    campus.path.write_bytes(content[: len(content) // 2])
    with pytest.raises(StorageUnusable) as refusal:
        open_storage(campus.path)
    assert refusal.value.reason == "corrupt"


@pytest.mark.parametrize("kind", ["trigger", "index"])
def test_lost_safeguards_are_refused_and_put_back(campus: Campus, kind: str) -> None:
    campus.storage.close()
    name = "allocation_insert" if kind == "trigger" else "allocation_live"
    campus.sql(f"DROP {kind} {name}")
    refusal = refused(lambda: open_storage(campus.path), "safeguards", campus.path)
    assert refusal.detail == name
    assert [f.name for f in verify(campus.path) if not f.holds] == ["safeguards"]
    repair_safeguards(campus.path)
    open_storage(campus.path).close()
    assert all(finding.holds for finding in verify(campus.path))


def test_altered_and_foreign_triggers_are_refused(campus: Campus) -> None:
    campus.storage.close()
    campus.sql("DROP TRIGGER journal_delete")
    campus.sql("CREATE TRIGGER journal_delete BEFORE DELETE ON journal BEGIN SELECT 1; END")
    campus.sql("CREATE TRIGGER cleaner AFTER INSERT ON booking BEGIN DELETE FROM allocation; END")
    assert (
        refused(lambda: open_storage(campus.path), "safeguards", campus.path).detail
        == "cleaner, journal_delete"
    )
    repair_safeguards(campus.path)
    assert all(finding.holds for finding in verify(campus.path))


def test_repair_tells_nothing_about_what_got_in_meanwhile_but_the_check_does(campus: Campus) -> None:
    campus.place(2)
    campus.storage.close()
    campus.sql("DROP TRIGGER allocation_insert")
    campus.sql(
        "INSERT INTO allocation SELECT 99, booking_id, requested_id, resource_id, starts_at, ends_at, state"
        " FROM allocation"
    )
    repair_safeguards(campus.path)
    assert "overlaps" in [finding.name for finding in verify(campus.path) if not finding.holds]


def test_every_safeguard_is_in_a_new_file(campus: Campus) -> None:
    stored = dict(
        campus.sql("SELECT name, sql FROM sqlite_master WHERE type IN ('trigger', 'index') AND sql <> ''")
    )
    assert stored == {**TRIGGERS, **INDEXES}
    strict = campus.sql(
        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'"
    )
    assert {name for name, flag in strict if not flag} == {"alembic_version"}


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that everybody may enter, unlike those of pytest."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o777)
    yield folder
    folder.chmod(0o777)
    shutil.rmtree(folder)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="asks what a user without rights may do")
@pytest.mark.parametrize("folder_mode", [0o777, 0o555])
def test_a_file_that_may_only_be_read(open_folder: Path, folder_mode: int) -> None:
    path = open_folder / "campus.db"
    create_storage(path).close()
    path.chmod(0o444)
    open_folder.chmod(folder_mode)
    content = path.read_bytes()
    assert rivals("nobody", path) == {"reason": "error-storage-read-only", "check": "holds"}
    assert path.read_bytes() == content
    open_folder.chmod(0o777)
    assert [f.name for f in open_folder.iterdir() if f.stat().st_size and f != path] == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="asks what a user without rights may do")
def test_a_file_that_may_not_even_be_read(open_folder: Path) -> None:
    path = open_folder / "campus.db"
    create_storage(path).close()
    path.chmod(0)
    assert rivals("nobody", path) == {
        "reason": "error-storage-unreachable",
        "check": "error-storage-unreachable",
    }


@pytest.mark.skipif(not (AS_ROOT and shutil.which("chattr")), reason="needs root to make a file immutable")
def test_a_file_that_not_even_root_may_write(open_folder: Path) -> None:
    path = open_folder / "campus.db"
    create_storage(path).close()
    if subprocess.run(["chattr", "+i", path], capture_output=True, check=False).returncode:
        pytest.skip("this file system knows no immutable files")
    try:
        refused(lambda: open_storage(path), "read-only", path)
        assert all(finding.holds for finding in verify(path))
    finally:
        subprocess.run(["chattr", "-i", path], check=True)


def test_a_full_disk_keeps_what_was_there(campus: Campus) -> None:
    campus.place(0)
    # The driver's own limit stands in for the disk's.
    with campus.storage._writer.connect() as connection:  # type: ignore[attr-defined]
        connection.exec_driver_sql("PRAGMA max_page_count = 1")
    _fill_until_refused(campus)


@pytest.mark.skipif(not (AS_ROOT and shutil.which("mount")), reason="needs root to mount a small disk")
def test_a_disk_that_is_really_full(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("nothing can be mounted here")
    try:
        path = disk / "campus.db"
        storage = create_storage(path)
        small = Campus(path, storage, *furnish(storage))
        small.place(0)
        _fill_until_refused(small)
        with pytest.raises(StorageUnusable) as refusal:
            create_storage(disk / "another.db")
        assert refusal.value.reason == "disk-full"
        assert not (disk / "another.db").exists()
        small.storage.close()
    finally:
        subprocess.run(["umount", disk], check=True)


def _fill_until_refused(campus: Campus) -> None:
    placed, refusal = 1, None
    while refusal is None and placed < 3000:
        try:
            campus.place(placed, note="n" * 4000)
            placed += 1
        except StorageUnusable as error:
            refusal = error.reason
    assert refusal == "disk-full"
    with campus.storage.read() as unit:
        rows = unit.agenda.bookings(EVERYTHING, 0, 2**40)
    assert len(rows) == placed
    with suppress(StorageUnusable):
        # A change that needs no room may still go through, and must not do harm if it does not.
        campus.place(5000)
    assert all(finding.holds for finding in verify(campus.path))
