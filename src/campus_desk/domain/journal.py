"""The journal of issued documents: a chain in which each link holds the hash of the one before.

Nothing can be altered, removed or put in between without every later hash telling.
CGI art. 286, I, 3° bis asks that recorded data be inalterable, secured and kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256

GENESIS = "0" * 64
"""What the first link names as the hash before it."""

_SCHEME = "campus-desk-chain/1"


def digest(content: bytes | str) -> str:
    """Return the SHA-256 of bytes, or of a text in UTF-8, as 64 lower-case hexadecimal digits."""
    return sha256(content.encode() if isinstance(content, str) else content).hexdigest()


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
    """

    sequence: int
    payload_hash: str
    pdf_hash: str
    previous_hash: str
    hash: str
    xml_hash: str = ""

    @property
    def holds(self) -> bool:
        """Tell whether the hash is that of the link's own content."""
        return self.hash == _hash(
            self.sequence, self.payload_hash, self.pdf_hash, self.xml_hash, self.previous_hash
        )


def chain(
    head_sequence: int, head_hash: str, payload_hash: str, pdf_hash: str, xml_hash: str = ""
) -> ChainLink:
    """Make the link that follows the head of the chain (0 and any hash when the chain is empty)."""
    previous = head_hash if head_sequence else GENESIS
    sequence = head_sequence + 1
    return ChainLink(
        sequence=sequence,
        payload_hash=payload_hash,
        pdf_hash=pdf_hash,
        previous_hash=previous,
        hash=_hash(sequence, payload_hash, pdf_hash, xml_hash, previous),
        xml_hash=xml_hash,
    )


@dataclass(frozen=True, slots=True)
class Break:
    """A place where the chain does not hold.

    Attributes:
        sequence: The link at which it was noticed.
        reason: ``gap`` (a link is missing or doubled), ``previous`` (does not name the one before), ``hash``
            (its own content was altered).
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
    expected, previous = after_sequence + 1, after_hash
    for link in links:
        if link.sequence != expected:
            yield Break(link.sequence, "gap")
        elif link.previous_hash != previous:
            yield Break(link.sequence, "previous")
        if not link.holds:
            yield Break(link.sequence, "hash")
        expected, previous = link.sequence + 1, link.hash


def _hash(sequence: int, payload_hash: str, pdf_hash: str, xml_hash: str, previous_hash: str) -> str:
    return digest("\n".join((_SCHEME, str(sequence), payload_hash, pdf_hash, xml_hash, previous_hash)))
