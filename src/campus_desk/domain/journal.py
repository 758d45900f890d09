"""The journal of issued documents: a chain in which each link holds the hash of the one before.

Nothing can be altered, removed or put in between without every later hash telling.
CGI art. 286, I, 3° bis asks that recorded data be inalterable, secured and kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256

GENESIS = "0" * 64
"""What the first link names as the hash before it."""

_SCHEMES = ("campus-desk-chain/1", "campus-desk-chain/2")
"""The second one covers the record as well; links of the first stay what they are."""


def digest(content: bytes | str) -> str:
    """Return the SHA-256 of bytes, or of a text in UTF-8, as 64 lower-case hexadecimal digits."""
    return sha256(content.encode() if isinstance(content, str) else content).hexdigest()


def record_digest(issued_at: datetime, issued_by: str, rules: str) -> str:
    """Return the SHA-256 of what is recorded beside the snapshot: when and by whom it was issued, held to what rules.

    Each text is hashed by itself, so that none can pass for part of another; the instant counts to the second.
    """
    at = issued_at.astimezone(UTC).isoformat(timespec="seconds")
    return digest("\n".join((at, digest(issued_by), digest(rules))))


def grouped_by_eight(digits: str) -> list[list[str]]:
    """Return a hash as two lines of four groups, which eyes can compare."""
    groups = [digits[at : at + 8] for at in range(0, len(digits), 8)]
    return [groups[at : at + 4] for at in range(0, len(groups), 4)]


@dataclass(frozen=True, slots=True)
class ChainLink:
    """One issued document in the chain.

    Attributes:
        sequence: 1, 2, 3 … over all documents of all kinds.
        payload_hash: SHA-256 of the snapshot's text; ``pdf_hash`` of the document's bytes; ``xml_hash`` of the
            embedded XML, empty without one.
        previous_hash: ``hash`` of the link before, ``GENESIS`` for the first.
        record_hash: ``record_digest`` of the document; links of the first scheme do not cover it.
    """

    sequence: int
    payload_hash: str
    pdf_hash: str
    previous_hash: str
    hash: str
    xml_hash: str = ""
    record_hash: str = ""

    @property
    def scheme(self) -> int:
        """By which scheme the hash is that of the link's own content, 0 by none."""
        return next((n for n in (2, 1) if self.hash == _hash(self, n)), 0)


def chain(
    head_sequence: int,
    head_hash: str,
    payload_hash: str,
    pdf_hash: str,
    xml_hash: str = "",
    *,
    record_hash: str,
) -> ChainLink:
    """Make the link that follows the head of the chain (0 and any hash when the chain is empty)."""
    link = ChainLink(
        sequence=head_sequence + 1,
        payload_hash=payload_hash,
        pdf_hash=pdf_hash,
        previous_hash=head_hash if head_sequence else GENESIS,
        hash="",
        xml_hash=xml_hash,
        record_hash=record_hash,
    )
    return replace(link, hash=_hash(link, 2))


@dataclass(frozen=True, slots=True)
class Break:
    """A place where the chain does not hold.

    Attributes:
        sequence: The link at which it was noticed.
        reason: ``gap`` (a link is missing or doubled), ``previous`` (does not name the one before), ``hash``
            (its own content was altered, or it is of an earlier scheme than one before it).
    """

    sequence: int
    reason: str


def breaks(links: Iterable[ChainLink], after_sequence: int = 0, after_hash: str = GENESIS) -> Iterator[Break]:
    """Yield every place where a chain does not hold.

    Args:
        links: In order, from the first one or from the one that follows ``after_sequence``.
        after_sequence: The last link that is known to hold, 0 for none; ``after_hash`` its hash.
        after_hash: What the first of the links has to name as the one before.
    """
    expected, previous, scheme = after_sequence + 1, after_hash, 1
    for link in links:
        if link.sequence != expected:
            yield Break(link.sequence, "gap")
        elif link.previous_hash != previous:
            yield Break(link.sequence, "previous")
        own = link.scheme
        if own < scheme:
            yield Break(link.sequence, "hash")
        expected, previous, scheme = link.sequence + 1, link.hash, max(scheme, own)


def _hash(link: ChainLink, scheme: int) -> str:
    said = (str(link.sequence), link.payload_hash, link.pdf_hash, link.xml_hash)
    record = (link.record_hash,) if scheme > 1 else ()
    return digest("\n".join((_SCHEMES[scheme - 1], *said, *record, link.previous_hash)))
