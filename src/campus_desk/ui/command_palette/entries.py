"""What the palette can find, and which of it a text means."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

from PySide6.QtGui import QIcon

from campus_desk.ui.searching import plain

MOST_PER_SECTION = 6
_BEGINS, _WORD, _INSIDE = 0, 1, 2


class Section(IntEnum):
    """What an entry is, in the order of the list."""

    ACTION = 0
    BOOKING = 1
    CUSTOMER = 2
    RESOURCE = 3
    INVOICE = 4


_FOUND = (Section.BOOKING, Section.INVOICE)


@dataclass(frozen=True, eq=False)
class Entry:
    """One thing to choose. What it is found by is folded when it is first compared, not with every letter typed.

    Attributes:
        text: What it is called; ``detail`` what else is known of it.
        keys: Its shortcut, as this system writes it.
        words: Further words it is found by, e.g. a code.
        choose: Does it, or goes there.
    """

    section: Section
    text: str
    detail: str
    icon: QIcon
    choose: Callable[[], None]
    keys: str = ""
    words: str = ""

    @cached_property
    def name(self) -> str:
        """The text as searches compare it."""
        return plain(self.text)

    @cached_property
    def everything(self) -> str:
        """All it is found by, likewise."""
        return f"{self.name} {plain(self.words)} {plain(self.detail)}"

    @cached_property
    def beginnings(self) -> Sequence[str]:
        """The words of it, with which what is typed may begin."""
        pieces = self.everything.replace("-", " ").replace("’", " ").split()
        return [piece.strip("(«'’.,") for piece in pieces]


def rank(wanted: str, entry: Entry) -> tuple[int, int, str] | None:
    """Return how well an entry answers a text, smaller is better; None when a word of it is nowhere.

    What begins with the text goes first, then what has all words at the beginning of its own, then the rest; shorter
    names before longer ones.
    """
    sought = plain(wanted)
    words = sought.split()
    if not all(word in entry.everything for word in words):
        return None
    if entry.name.startswith(sought):
        quality = _BEGINS
    elif all(any(each.startswith(word) for each in entry.beginnings) for word in words):
        quality = _WORD
    else:
        quality = _INSIDE
    return quality, len(entry.name), entry.name


def best(wanted: str, entries: Iterable[Entry], most: int = MOST_PER_SECTION) -> list[Entry]:
    """Return the entries a text means, by section; in each the best first, and no more than ``most``.

    What the database has found already, bookings and invoices, keeps its order.
    """
    found: dict[Section, list[tuple[tuple[int, int, str], Entry]]] = {}
    for entry in entries:
        quality = (0, 0, "") if entry.section in _FOUND else rank(wanted, entry)
        if quality is not None:
            found.setdefault(entry.section, []).append((quality, entry))
    chosen: list[Entry] = []
    for section in sorted(found):
        in_order = sorted(found[section], key=lambda pair: pair[0])
        chosen += [entry for _, entry in in_order[:most]]
    return chosen
