"""Transactions: what is stored together, who waits for whom, who sees what."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing

import pytest

from campus_desk.domain.actors import EVERYTHING
from campus_desk.domain.errors import StorageUnusable
from campus_desk.persistence import campus_file, open_storage
from tests.integration.storage_fixtures import Campus, campus

__all__ = ["campus"]


def test_a_writer_that_waits_too_long_is_told_so(campus: Campus, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(campus_file, "BUSY_SECONDS", 0.05)
    storage = open_storage(campus.path)
    with closing(sqlite3.connect(campus.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageUnusable) as refusal, storage.write():
            pass
        with storage.read() as unit:
            assert unit.settings.get("specimen") == "0"
    assert refusal.value.reason == "busy"
    storage.close()


def test_other_processes_are_noticed_and_oneself_is_not(campus: Campus) -> None:
    before = campus.storage.data_version()
    campus.place(2)
    assert campus.storage.data_version() == before
    stranger = open_storage(campus.path)
    with stranger.write() as unit:
        unit.settings.set("seller", "x")
        unit.commit()
    stranger.close()
    after = campus.storage.data_version()
    assert after != before
    with campus.storage.write() as unit:
        # While this process writes, the question waits for later instead of waiting for the lock.
        assert campus.storage.data_version() == after
        unit.commit()


def test_a_unit_is_done_when_it_is_committed(campus: Campus) -> None:
    with campus.storage.write() as unit:
        unit.settings.set("seller", "stored")
        unit.commit()
        with pytest.raises(Exception, match="closed transaction"):
            unit.settings.set("seller", "lost")
    with campus.storage.write() as unit:
        unit.settings.set("seller", "forgotten to commit")
    with campus.storage.read() as unit:
        assert unit.settings.get("seller") == "stored"
        with pytest.raises(RuntimeError):
            unit.commit()


def test_a_reader_sees_one_snapshot_and_writes_nothing(campus: Campus) -> None:
    with campus.storage.read() as unit:
        assert unit.agenda.bookings(EVERYTHING, 0, 2**40) == []
        campus.place(2)
        assert unit.agenda.bookings(EVERYTHING, 0, 2**40) == []
        with pytest.raises(StorageUnusable):
            unit.settings.set("seller", "x")
    with campus.storage.read() as unit:
        assert len(unit.agenda.bookings(EVERYTHING, 0, 2**40)) == 1


def test_nothing_is_stored_piecemeal_after_the_disk_was_full(campus: Campus) -> None:
    with campus.storage.write() as unit:
        # The engine rolls the whole transaction back by itself; the driver's own limit stands in for the disk's.
        unit.settings.set("seller", "lost")
        unit._connection.exec_driver_sql("PRAGMA max_page_count = 1")  # type: ignore[attr-defined]
        for start in range(100):
            try:
                unit.bookings.add(campus.booking(start, note="n" * 4000))
            except StorageUnusable:
                break
        else:
            pytest.fail("the disk was never full")
        with pytest.raises(Exception, match="invalid transaction"):
            unit.settings.set("seller", "piecemeal")
        with pytest.raises(Exception, match="invalid transaction"):
            unit.commit()
    with campus.storage.write() as unit:
        assert unit.settings.get("seller") == ""
        unit.settings.set("seller", "stored")
        unit.commit()
    assert campus.sql("SELECT count(*) FROM booking") == [(0,)]


def test_a_second_writer_of_the_process_waits_its_turn(campus: Campus) -> None:
    order = []

    def second() -> None:
        with campus.storage.write() as unit:
            order.append("second")
            unit.settings.set("seller", "second")
            unit.commit()

    other = threading.Thread(target=second)
    with campus.storage.write() as unit:
        other.start()
        unit.settings.set("seller", "first")
        order.append("first")
        unit.commit()
    other.join()
    assert order == ["first", "second"]
    with campus.storage.read() as unit:
        assert unit.settings.get("seller") == "second"
