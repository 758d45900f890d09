"""The hash chain: whatever is altered, removed, added or reordered, it tells."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from campus_desk.domain.journal import GENESIS, Break, ChainLink, breaks, chain, digest, record_digest


def chained(count: int) -> list[ChainLink]:
    links: list[ChainLink] = []
    for n in range(count):
        head = links[-1] if links else None
        links.append(
            chain(
                head.sequence if head else 0,
                head.hash if head else "",
                digest(f"payload {n}"),
                digest(f"pdf {n}".encode()),
                record_hash=digest(f"record {n}"),
            )
        )
    return links


def test_the_hash_is_of_these_very_characters() -> None:
    # printf 'campus-desk-chain/2\n1\nPAYLOAD\nPDF\n\nRECORD\n%064d' 0 | sha256sum
    link = chain(0, "", "PAYLOAD", "PDF", record_hash="RECORD")
    assert link.previous_hash == GENESIS
    assert link.hash == "ce2a5275d1165860c44c3dc5c46e14de6dd75488fd9f62d2016ffa14de403ec6"
    assert link.scheme == 2


def test_links_of_the_first_scheme_hold_and_none_follows_one_of_the_second() -> None:
    # printf 'campus-desk-chain/1\n1\nPAYLOAD\nPDF\n\n%064d' 0 | sha256sum
    old = ChainLink(
        *(1, "PAYLOAD", "PDF", GENESIS),
        "e6343f8aa2196fe21d3fe4b6a08f78c08ee37528765b54bd57059b069f43996e",
        record_hash="what it does not cover",
    )
    new = chain(1, old.hash, "PAYLOAD", "PDF", record_hash="RECORD")
    assert (old.scheme, new.scheme) == (1, 2)
    assert list(breaks([old, new])) == []
    third = f"campus-desk-chain/1\n3\nPAYLOAD\nPDF\n\n{new.hash}"
    late = ChainLink(3, "PAYLOAD", "PDF", new.hash, digest(third))
    assert late.scheme == 1
    assert list(breaks([old, new, late])) == [Break(3, "hash")]


def test_the_record_is_when_by_whom_and_held_to_what() -> None:
    at = datetime(2026, 11, 23, 10, 0, tzinfo=timezone(timedelta(hours=1)))
    # printf '2026-11-23T09:00:00+00:00\n%s\n%s' <sha256 of camille> <sha256 of X 1> | sha256sum
    assert (
        record_digest(at, "camille", "X 1")
        == "3a135a2024d5cd110391460f32da1445fba7cd86a4028c2c369608251e1550d4"
    )
    assert record_digest(at, "camille", "X 1") == record_digest(at.astimezone(UTC), "camille", "X 1")


def test_a_digest_is_that_of_sha256sum() -> None:
    assert digest("é") == digest("é".encode())
    assert digest(b"") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


@given(st.integers(0, 12))
def test_a_chain_as_it_was_made_holds(count: int) -> None:
    assert list(breaks(chained(count))) == []


@given(st.integers(1, 8), st.data())
def test_every_altered_field_is_noticed(count: int, data: st.DataObject) -> None:
    links = chained(count)
    at = data.draw(st.integers(0, count - 1))
    field = data.draw(st.sampled_from([f.name for f in fields(ChainLink)]))
    altered: Any = 99 if field == "sequence" else digest(b"something else")
    links[at] = replace(links[at], **{field: altered})
    assert list(breaks(links))


@given(st.integers(2, 8), st.data())
def test_a_link_taken_out_doubled_or_swapped_is_noticed(count: int, data: st.DataObject) -> None:
    links = chained(count)
    at = data.draw(st.integers(0, count - 2))
    assert list(breaks(links[:at] + links[at + 1 :]))
    assert list(breaks(links[: at + 1] + links[at:]))
    links[at], links[at + 1] = links[at + 1], links[at]
    assert list(breaks(links))


def test_the_break_is_named_where_it_is() -> None:
    links = chained(4)
    links[1] = replace(links[1], pdf_hash=digest(b"another document"))
    assert list(breaks(links)) == [Break(2, "hash")]
    forged = chain(1, links[0].hash, links[1].payload_hash, links[1].pdf_hash, record_hash="")
    assert list(breaks([links[0], forged, *links[2:]])) == [Break(3, "previous")]
    assert list(breaks([*links[:1], *chained(4)[2:]])) == [Break(3, "gap")]
