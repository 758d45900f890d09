"""The waiting list keeps the site that was asked for, and closes what is waited for in vain."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from campus_desk.application.commands import (
    ChangeBooking,
    CloseWaiting,
    ExpireWaiting,
    OfferWaiting,
    SaveSite,
    SaveWaiting,
)
from campus_desk.application.services import SignIn
from campus_desk.application.sign_in import signed_in
from campus_desk.application.waiting_reading import read_waiting
from campus_desk.domain.actors import EVERYTHING, SYSTEM
from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.errors import NotPermitted, Refused
from campus_desk.domain.identifiers import SiteId, WaitingId
from campus_desk.domain.resource import Site
from campus_desk.domain.waiting import WaitingEntry, WaitingState
from campus_desk.persistence import open_storage, schema, upgrade
from tests.campus import RECEPTION, Campus, slot
from tests.integration.test_storage_migrations import empty_campus

DAY = "2026-11-23"
HOUR = timedelta(hours=1)


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    # It is 10:00 at the campus.
    opened = Campus(tmp_path / "campus.db")
    yield opened
    opened.close()


def wait(campus: Campus, opens: str, closes: str, **more: object) -> WaitingEntry:
    entry = WaitingEntry(
        WaitingId(0),
        campus.customer("HELIA"),
        slot(DAY, opens, closes),
        HOUR,
        campus.clock.now(),
        resource_id=campus.resource("ILL"),
    )
    stored = campus.execute(SaveWaiting(replace(entry, **more)))  # type: ignore[arg-type]
    assert isinstance(stored, WaitingEntry)
    return stored


def stored(campus: Campus, entry: WaitingEntry) -> WaitingEntry:
    with campus.services.storage.read() as unit:
        return unit.waiting.get(entry.id)


def test_reception_who_waits_at_a_site_is_offered_a_place_there_only(campus: Campus) -> None:
    with campus.services.storage.read() as unit:
        kind = next(k.id for k in unit.catalogue.kinds() if k.code == "meeting_room")
        here = unit.catalogue.sites()[0].id
    there = campus.execute(SaveSite(Site(SiteId(0), "PH8", "pH8"))).id
    at_home = wait(campus, "11:00", "13:00", resource_id=None, kind_id=kind, site_id=here)
    away = wait(campus, "11:00", "13:00", resource_id=None, kind_id=kind, site_id=there)
    assert (stored(campus, at_home).site_id, stored(campus, away).site_id) == (here, there)
    with campus.services.storage.read() as unit:
        catalogue = unit.agenda.catalogue(EVERYTHING)
        lines = read_waiting(unit, catalogue, EVERYTHING, RECEPTION, campus.clock.now())
    assert {line.entry.id: line.match is not None for line in lines} == {at_home.id: True, away.id: False}


def test_reception_what_is_waited_for_in_vain_is_closed_by_the_clock(campus: Campus) -> None:
    vain = wait(campus, "10:00", "11:00")
    later = wait(campus, "10:00", "13:00")
    taker = wait(campus, "10:00", "11:00", resource_id=campus.resource("RHIN"))
    draft = campus.draft("RHIN", slot(DAY, "10:00", "11:00"), "HELIA")
    offered = campus.execute(OfferWaiting(taker.id, taker.revision, draft))
    confirmed = replace(offered.draft, status=BookingStatus.CONFIRMED, option_expires_at=None)
    campus.execute(ChangeBooking(offered.id, offered.revision, confirmed))
    with campus.services.storage.read() as unit:
        assert unit.waiting.over(campus.clock.now()) == []
    campus.clock.advance(HOUR)
    neuralis = signed_in(campus.services, SignIn("NEURALIS"))
    with pytest.raises(NotPermitted):
        neuralis.desk.execute(ExpireWaiting(), neuralis.actor)
    done = campus.services.desk.execute(ExpireWaiting(), SYSTEM)
    assert done.inverse is None
    assert done.changes.waiting == {int(vain.id), int(taker.id)}
    states = [stored(campus, each).state for each in (vain, later, taker)]
    assert states == [WaitingState.EXPIRED, WaitingState.WAITING, WaitingState.CLOSED]
    with campus.services.storage.read() as unit:
        assert [e.id for e in unit.waiting.open(campus.clock.now())] == [later.id]
        assert unit.waiting.over(campus.clock.now()) == []
        last = unit.history.of("waiting", int(vain.id))[-1]
    assert (last.action, last.actor) == ("wait-expired", SYSTEM.name)
    with pytest.raises(Refused):
        campus.execute(CloseWaiting(vain.id, vain.revision + 1))


def test_an_older_file_keeps_who_waits(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    empty_campus(path)
    upgrade.upgrade(path, revisions=schema.REVISIONS[:3])
    with closing(sqlite3.connect(path, isolation_level=None)) as driver:
        driver.execute("INSERT INTO resource_kind VALUES (1, 'k', '{}', 1)")
        needed = [each for each in driver.execute("PRAGMA table_info(customer)") if each[3]]
        said: dict[str, object] = {"customer_group": "tenant"}
        values = [said.get(name, 1 if kind == "INTEGER" else "x") for _, name, kind, *_ in needed]
        names, places = ", ".join(each[1] for each in needed), ", ".join("?" * len(needed))
        driver.execute(f"INSERT INTO customer ({names}) VALUES ({places})", values)
        driver.execute(
            "INSERT INTO waiting_entry VALUES (7, 1, 0, 7200, 3600, 5, NULL, 1, 8, '[]', 'c', 'n', 'closed', NULL, 3)"
        )
    open_storage(path).close()
    with closing(sqlite3.connect(path)) as driver:
        (row,) = driver.execute(
            "SELECT id, kind_id, site_id, attendees, note, state, revision FROM waiting_entry"
        )
    assert row == (7, 1, None, 8, "n", "closed", 3)
