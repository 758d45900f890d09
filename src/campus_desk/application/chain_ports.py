"""How far the chain of issued documents was verified, and what verifies it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from campus_desk.domain.journal import GENESIS


@dataclass(frozen=True, slots=True)
class VerifiedChain:
    """How far the chain of documents holds.

    Attributes:
        sequence: The last link that holds, 0 before the first; ``hash`` its hash, ``number`` its document.
        is_whole: Whether nothing was left to verify.
        broken_at: What does not hold: a number, or the link where no document has that; empty while all holds.
    """

    sequence: int = 0
    hash: str = GENESIS
    number: str = ""
    is_whole: bool = False
    broken_at: str = ""


class ChainVerifier(Protocol):
    """Reads the chain on a connection of its own: neither who writes nor who reads waits for it."""

    def verify(self, verified: VerifiedChain, most: int) -> VerifiedChain:
        """Verify what follows what was verified: links, snapshots, and the stored PDF and XML of each document.

        Args:
            verified: What an earlier answer said; the link it ends with is compared again.
            most: How many links to look at before answering.

        Raises:
            StorageUnusable: The file cannot be read.
        """
        ...
