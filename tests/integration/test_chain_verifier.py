"""The chain is verified while people work, a stretch at a time, and only what was not verified before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from campus_desk.application.chain_ports import VerifiedChain
from campus_desk.application.credit_note import credit
from campus_desk.persistence import FileChainVerifier, verify
from tests.campus import RECEPTION, Campus
from tests.invoicing import issue, issuing_campus, october, sql, tamper


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    """Return a campus with two invoices and a credit note."""
    opened = issuing_campus(tmp_path / "campus.db")
    october(opened, "NEURALIS", "HELIA")
    issue(opened)
    credit(opened.services, "F2026-000001", "Erreur", RECEPTION)
    yield opened
    opened.close()


def whole(campus: Campus, most: int = 100, verified: VerifiedChain | None = None) -> VerifiedChain:
    return campus.services.chain.verify(verified or VerifiedChain(), most)


def test_the_chain_is_verified_up_to_its_last_document(campus: Campus) -> None:
    ((last_hash,),) = sql(campus.path, "SELECT hash FROM journal WHERE sequence = 3")
    assert whole(campus) == VerifiedChain(3, last_hash, "A2026-000001", is_whole=True)


def test_stretches_add_up_to_the_whole(campus: Campus) -> None:
    first = whole(campus, most=2)
    assert (first.sequence, first.number, first.is_whole) == (2, "F2026-000002", False)
    second = whole(campus, most=2, verified=first)
    assert second == whole(campus)


def test_a_campus_without_documents_has_nothing_to_verify(tmp_path: Path) -> None:
    empty = issuing_campus(tmp_path / "empty.db")
    assert whole(empty) == VerifiedChain(is_whole=True)
    empty.close()


@pytest.mark.parametrize(
    ("statement", "checks"),
    [
        ("UPDATE invoice SET payload = replace(payload, 'Erreur', 'Horreur') WHERE id = 3", {"chain"}),
        (
            "UPDATE invoice_document SET content = CAST(content || ' ' AS BLOB) WHERE invoice_id = 3",
            {"documents"},
        ),
        (
            (
                "UPDATE invoice_document SET content = CAST(content || ' ' AS BLOB), sha256 = hex(randomblob(32))"
                " WHERE invoice_id = 3 AND media_type = 'application/xml'"
            ),
            {"documents"},
        ),
        (
            "DELETE FROM invoice_document WHERE invoice_id = 3 AND media_type = 'application/xml'",
            {"documents"},
        ),
        ("UPDATE journal SET previous_hash = hash WHERE sequence = 3", {"chain"}),
        ("UPDATE journal SET xml_sha256 = '' WHERE sequence = 3", {"chain", "documents"}),
    ],
)
def test_what_was_altered_is_found_here_and_by_the_check(
    campus: Campus, statement: str, checks: set[str]
) -> None:
    before = whole(campus, most=2)
    tamper(campus.path, statement)
    found = whole(campus)
    assert (found.sequence, found.broken_at, found.is_whole) == (2, "A2026-000001", False)
    assert whole(campus, verified=before) == found
    assert checks <= {finding.name for finding in verify(campus.path) if not finding.holds}


def test_a_verified_end_that_was_cut_off_or_exchanged_is_noticed(campus: Campus) -> None:
    verified = whole(campus)
    exchanged = replace(verified, hash="0" * 64)
    assert whole(campus, verified=exchanged).broken_at == "A2026-000001"
    tamper(campus.path, "DELETE FROM journal WHERE sequence = 3")
    assert whole(campus, verified=verified).broken_at == "A2026-000001"
    # Seen for the first time, the chain ends before: the document that stands outside tells.
    found = whole(campus)
    assert (found.sequence, found.broken_at) == (2, "A2026-000001")


def test_a_hole_in_the_chain_is_found_where_it_goes_on(campus: Campus) -> None:
    tamper(campus.path, "DELETE FROM journal WHERE sequence = 2")
    found = whole(campus)
    assert (found.sequence, found.broken_at) == (1, "A2026-000001")


def test_nobody_who_writes_waits_for_it(campus: Campus) -> None:
    verifier = FileChainVerifier(campus.path)
    with campus.services.storage.write() as unit:
        assert unit.invoices.chain_head()[0] == 3
        assert verifier.verify(VerifiedChain(), 100).is_whole
