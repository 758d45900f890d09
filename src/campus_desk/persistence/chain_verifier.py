"""Verifies the chain of issued documents while the campus is in use, a stretch at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from campus_desk.application.chain_ports import ChainVerifier, VerifiedChain
from campus_desk.domain.journal import ChainLink, breaks, digest
from campus_desk.persistence.campus_file import connect_to_read, errors_told
from campus_desk.persistence.invoice_checks import record_hash

_LINKS = """
    SELECT j.sequence, j.payload_sha256, j.pdf_sha256, j.previous_hash, j.hash, j.xml_sha256,
           i.issued_at, i.issued_by, i.rules, coalesce(i.number, ''), i.payload, p.content, x.content
    FROM journal j LEFT JOIN invoice i ON i.id = j.invoice_id
    LEFT JOIN invoice_document p ON p.invoice_id = i.id AND p.media_type = 'application/pdf'
    LEFT JOIN invoice_document x ON x.invoice_id = i.id AND x.media_type = 'application/xml'
    WHERE j.sequence > ? ORDER BY j.sequence LIMIT ?
"""
_LINK = "SELECT hash FROM journal WHERE sequence = ?"
_UNLINKED = "SELECT number FROM invoice WHERE id NOT IN (SELECT invoice_id FROM journal) ORDER BY id LIMIT 1"


class FileChainVerifier(ChainVerifier):
    """Reads a campus file. No stretch is one transaction with the next: the log can be folded in between."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def verify(self, verified: VerifiedChain, most: int) -> VerifiedChain:
        """Verify what follows what was verified: links, snapshots, and the stored PDF and XML of each document."""
        with errors_told(self._path), closing(connect_to_read(self._path)) as connection:
            connection.execute("BEGIN")
            return _verify(connection, verified, most)


def _verify(connection: sqlite3.Connection, verified: VerifiedChain, most: int) -> VerifiedChain:
    if verified.sequence:
        # What was verified before may have been cut off or put in the place of since.
        there = connection.execute(_LINK, (verified.sequence,)).fetchone()
        if there is None or there[0] != verified.hash:
            return replace(verified, is_whole=False, broken_at=verified.number)
    held, count = replace(verified, is_whole=False, broken_at=""), 0
    for link, number, contents in _links(connection, held.sequence, most):
        count += 1
        stated = (link.payload_hash, link.pdf_hash, link.xml_hash)
        found = tuple("" if content is None else digest(content) for content in contents)
        if any(breaks((link,), held.sequence, held.hash)) or found != stated:
            return replace(held, broken_at=number or str(link.sequence))
        held = replace(held, sequence=link.sequence, hash=link.hash, number=number)
    if count == most:
        return held
    unlinked = connection.execute(_UNLINKED).fetchone()
    return replace(held, is_whole=unlinked is None, broken_at="" if unlinked is None else unlinked[0])


def _links(
    connection: sqlite3.Connection, after: int, most: int
) -> Iterator[tuple[ChainLink, str, tuple[str | bytes | None, ...]]]:
    for *link, at, by, rules, number, payload, pdf, xml in connection.execute(_LINKS, (after, most)):
        yield replace(ChainLink(*link), record_hash=record_hash(at, by, rules)), number, (payload, pdf, xml)
