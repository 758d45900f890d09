"""What the palette can find, and which of it a text means."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtGui import QIcon

from campus_desk.ui.searching import plain

MOST_PER_SECTION = 6
_WORD, _INSIDE = 1, 2


class Section(IntEnum):
    """What an entry is, in the order of the list."""

    ACTION = 0
    BOOKING = 1
    CUSTOMER = 2
    RESOURCE = 3
    INVOICE = 4


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to choose.

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


def rank(wanted: str, entry: Entry) -> tuple[int, int, str] | None:
    """Return how well an entry answers a text, smaller is better; None when a word of it is nowhere.

    What begins with the text goes first, then what has all words at the beginning of its own, then the rest; shorter
    names before longer ones.
    """
    text, sought = plain(entry.text), plain(wanted)
    words = sought.split()
    everything = f"{text} {plain(entry.words)} {plain(entry.detail)}"
    if not all(word in everything for word in words):
        return None
    starts = [piece.strip("(«'’.,") for piece in everything.replace("-", " ").replace("’", " ").split()]
    whole = 0 if text.startswith(sought) else None
    quality = whole if whole is not None else _INSIDE
    if whole is None and all(any(s.startswith(word) for s in starts) for word in words):
        quality = _WORD
    return quality, len(text), text


def best(wanted: str, entries: Iterable[Entry], most: int = MOST_PER_SECTION) -> list[Entry]:
    """Return the entries a text means, by section; in each the best first, and no more than ``most``.

    Entries that were found by somebody else already (bookings, by the database) keep their order.
    """
    found: dict[Section, list[tuple[tuple[int, int, str], Entry]]] = {}
    for entry in entries:
        quality = (0, 0, "") if entry.section is Section.BOOKING else rank(wanted, entry)
        if quality is not None:
            found.setdefault(entry.section, []).append((quality, entry))
    chosen: list[Entry] = []
    for section in sorted(found):
        in_order = sorted(found[section], key=lambda pair: pair[0])
        chosen += [entry for _, entry in in_order[:most]]
    return chosen
