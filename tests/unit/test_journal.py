"""The hash chain: whatever is altered, removed, added or reordered, it tells."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from campus_desk.domain.journal import GENESIS, Break, ChainLink, breaks, chain, digest


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
            )
        )
    return links


def test_the_hash_is_of_these_very_characters() -> None:
    # printf 'campus-desk-chain/1\n1\nPAYLOAD\nPDF\n\n%064d' 0 | sha256sum
    link = chain(0, "", "PAYLOAD", "PDF")
    assert link.previous_hash == GENESIS
    assert link.hash == "e6343f8aa2196fe21d3fe4b6a08f78c08ee37528765b54bd57059b069f43996e"


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
    forged = chain(1, links[0].hash, links[1].payload_hash, links[1].pdf_hash)
    assert list(breaks([links[0], forged, *links[2:]])) == [Break(3, "previous")]
    assert list(breaks([*links[:1], *chained(4)[2:]])) == [Break(3, "gap")]
