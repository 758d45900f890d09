"""What a quick entry was understood as: its tokens, and the answers they give."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import TypeVar

from campus_desk.application.quick_meanings import (
    MINUTES_OF_DAY,
    Aspect,
    CustomerMeant,
    DayMeant,
    DurationMeant,
    EndMeant,
    FeatureMeant,
    KindMeant,
    Meaning,
    MomentMeant,
    OptionMeant,
    PartMeant,
    PeopleMeant,
    RangeMeant,
    ResourceMeant,
    SiteMeant,
    StartMeant,
    TitleMeant,
    answer,
    aspects,
)

M = TypeVar("M", bound=Meaning)


class TokenState(Enum):
    """Whether a token is settled."""

    UNDERSTOOD = "understood"
    AMBIGUOUS = "ambiguous"
    """It has several meanings: ``choices`` are all of them."""
    UNKNOWN = "unknown"
    """Nothing is called so: ``choices`` are suggestions, often none."""


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the text and what it means.

    Attributes:
        start: Where it begins in the text as typed; ``end`` where it ends.
        meaning: What it was understood as, None unless it is understood.
        choices: What it may mean, the likelier first, where that must be asked.
    """

    start: int
    end: int
    text: str
    state: TokenState
    meaning: Meaning | None = None
    choices: tuple[Meaning, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text was understood as.

    Attributes:
        text: As typed.
        today: The campus day it was read on; days are told from it.
    """

    text: str
    today: date
    tokens: tuple[Token, ...] = ()
    repeated: tuple[Aspect, ...] = ()
    languages: frozenset[str] = field(default=frozenset())

    @property
    def open_tokens(self) -> tuple[Token, ...]:
        """The tokens that must be asked about."""
        return tuple(token for token in self.tokens if token.state is not TokenState.UNDERSTOOD)

    @property
    def meanings(self) -> tuple[Meaning, ...]:
        """Everything that was understood, in the order of the text."""
        return tuple(token.meaning for token in self.tokens if token.meaning is not None)

    @property
    def customer(self) -> CustomerMeant | None:
        """Who it is for."""
        return self._first(CustomerMeant)

    @property
    def resources(self) -> tuple[ResourceMeant, ...]:
        """The rooms and devices that were named, each once."""
        return tuple(dict.fromkeys(m for m in self.meanings if isinstance(m, ResourceMeant)))

    @property
    def kinds(self) -> tuple[KindMeant, ...]:
        """The kinds of resource that were asked for."""
        return tuple(dict.fromkeys(m for m in self.meanings if isinstance(m, KindMeant)))

    @property
    def features(self) -> tuple[FeatureMeant, ...]:
        """What the resource must have."""
        return tuple(dict.fromkeys(m for m in self.meanings if isinstance(m, FeatureMeant)))

    @property
    def site(self) -> SiteMeant | None:
        """The building it must be in."""
        return self._first(SiteMeant)

    @property
    def day(self) -> DayMeant | None:
        """The day, or the days of a week."""
        for meaning in self.meanings:
            if isinstance(meaning, DayMeant):
                return meaning
            if isinstance(meaning, (MomentMeant, PartMeant)) and meaning.day is not None:
                return DayMeant.of(meaning.day)
        return None

    @property
    def start(self) -> int | None:
        """When it begins, in minutes of the day."""
        for meaning in self.meanings:
            match meaning:
                case StartMeant(minute) | MomentMeant(minute=minute) | RangeMeant(start=minute):
                    return minute
        return None

    @property
    def said_end(self) -> int | None:
        """The minute it was said to end, of the day it begins on: above 1440 on the next."""
        for meaning in self.meanings:
            match meaning:
                case EndMeant(minute):
                    start = self.start
                    return minute + MINUTES_OF_DAY if start is not None and minute <= start else minute
                case RangeMeant(end=minute):
                    return minute
        return None

    @property
    def end(self) -> int | None:
        """When it ends, as said or by its length, counted like ``said_end``."""
        if (said := self.said_end) is not None:
            return said
        start, length = self.start, self._first(DurationMeant)
        return start + length.minutes if start is not None and length is not None else None

    @property
    def duration(self) -> int | None:
        """How long it lasts in minutes, as said or from start to end."""
        if (length := self._first(DurationMeant)) is not None:
            return length.minutes
        start, end = self.start, self.end
        return end - start if start is not None and end is not None else None

    @property
    def part(self) -> PartMeant | None:
        """The part of the day to look in."""
        return self._first(PartMeant)

    @property
    def people(self) -> int | None:
        """How many people come."""
        found = self._first(PeopleMeant)
        return found.count if found is not None else None

    @property
    def title(self) -> str:
        """What stood between quotation marks, empty for nothing."""
        found = self._first(TitleMeant)
        return found.text if found is not None else ""

    @property
    def is_option(self) -> bool:
        """Whether it is to be held, not booked."""
        return self._first(OptionMeant) is not None

    def _first(self, kind: type[M]) -> M | None:
        return next((meaning for meaning in self.meanings if isinstance(meaning, kind)), None)


def repeated(tokens: tuple[Token, ...]) -> tuple[Aspect, ...]:
    """Return what has been answered twice and differently."""
    answers: dict[Aspect, set[object]] = {}
    for token in tokens:
        if token.meaning is None:
            continue
        for aspect in aspects(token.meaning):
            if not aspect.may_be_several:
                answers.setdefault(aspect, set()).add(answer(token.meaning, aspect))
    return tuple(aspect for aspect, given in answers.items() if len(given) > 1)
