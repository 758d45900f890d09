"""What the popup of the quick entry shows, worked out anew on every key press."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from campus_desk.application.judgement import Judgement
from campus_desk.application.quick_newcomer import Newcomer
from campus_desk.domain.waiting import WaitingEntry
from campus_desk.ui.quick_entry.meaning_words import Words


class Look(Enum):
    """How a chip looks."""

    UNDERSTOOD = "understood"
    ASSUMED = "assumed"
    """Not said, but filled in: typing it changes it."""
    OPEN = "open"
    """To be asked about, or not known at all."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A token, or something that goes without saying."""

    words: Words
    look: Look


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose by an arrow or a figure.

    Attributes:
        text: What the field says once it is chosen; None where choosing it books it.
        judgement: What is booked then.
        waiting: The entry that goes on the waiting list then.
        newcomer: The customer that is entered then.
        keys: What takes it at once, as a key sequence, beside its figure; empty for nothing.
    """

    words: Words
    note: str = ""
    text: str | None = None
    judgement: Judgement | None = None
    waiting: WaitingEntry | None = None
    newcomer: Newcomer | None = None
    keys: str = ""


class Tone(Enum):
    """What a line of the popup weighs: the drawing and the colour it is written in."""

    FREE = ("circle-check", "ok")
    WARNING = ("alert-triangle", "warn")
    BLOCKED = ("ban", "danger")
    ASKING = ("help-circle", "warn")
    WAITING = ("hourglass", "text2")
    HINT = ("bolt", "text2")

    @property
    def icon(self) -> str:
        """Name of the drawing."""
        return self.value[0]

    @property
    def ink(self) -> str:
        """Name of the colour."""
        return self.value[1]


@dataclass(frozen=True, slots=True)
class Line:
    """What is to be said: a finding, and what stands behind it."""

    tone: Tone
    heading: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class QuickState:
    """Everything the popup shows.

    Attributes:
        place: Which resources would be booked, empty while nothing can be proposed; ``when`` and ``price`` of it.
        lines: What is to be said about it, and what is missing.
        choices: What can be chosen instead, or is asked.
        judgement: What Enter books; None while it books nothing.
        is_option: Whether Enter holds it as an option instead.
    """

    chips: tuple[Chip, ...] = ()
    place: str = ""
    when: str = ""
    price: str = ""
    lines: tuple[Line, ...] = ()
    choices: tuple[Choice, ...] = ()
    judgement: Judgement | None = None
    is_option: bool = False

    @property
    def spoken(self) -> str:
        """Everything in sentences, for a screen reader."""
        chips = ", ".join(chip.words.spoken for chip in self.chips if chip.look is not Look.ASSUMED)
        proposal = ", ".join(part for part in (self.place, self.when, self.price) if part)
        lines = [f"{line.heading} {line.detail}".strip() for line in self.lines]
        choices = [
            f"{n}: {choice.words.spoken} {choice.note}".strip() for n, choice in enumerate(self.choices, 1)
        ]
        return ". ".join(part.rstrip(".") for part in (chips, proposal, *lines, *choices) if part)
