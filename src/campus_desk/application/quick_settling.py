"""Which of the ways to read a piece of text are left, once the rest of the text is looked at."""

from __future__ import annotations

from dataclasses import dataclass, replace

from campus_desk.application.quick_found import Found
from campus_desk.application.quick_meanings import (
    DayPart,
    DurationMeant,
    Meaning,
    PartMeant,
    RangeMeant,
    StartMeant,
    answer,
    aspects,
)


@dataclass(frozen=True, slots=True)
class Piece:
    """Folded letters from ``start`` to ``end`` and all ways to read them."""

    start: int
    end: int
    found: tuple[Found, ...]

    @property
    def sure(self) -> Meaning | None:
        """The meaning, if there is but one."""
        meanings = {each.meaning for each in self.found}
        return next(iter(meanings)) if len(meanings) == 1 else None


def spoken_in(pieces: list[Piece]) -> frozenset[str]:
    """Return the languages that some word belongs to for certain: all its readings are of one language."""
    spoken: set[str] = set()
    for piece in pieces:
        languages = {each.languages for each in piece.found if not each.only_if_spoken}
        if len(languages) == 1 and len(only := next(iter(languages))) == 1:
            spoken.update(only)
    return frozenset(spoken)


def in_languages(piece: Piece, spoken: frozenset[str]) -> Piece:
    """Leave out the readings of a language that is not spoken here, as far as any is known to be."""
    kept = tuple(
        each
        for each in piece.found
        if (each.languages & spoken if spoken else not each.only_if_spoken) or not each.languages
    )
    return replace(piece, found=kept or tuple(each for each in piece.found if not each.only_if_spoken))


def settled(pieces: list[Piece]) -> list[Piece]:
    """Leave out what has been said elsewhere already, as long as that settles something."""
    parts = {each.meaning.part for p in pieces for each in p.found if isinstance(each.meaning, PartMeant)}
    if len(parts) == 1:
        (part,) = parts
        pieces = [_within(piece, part) for piece in pieces]
    while True:
        # What can only be read in one way says it for all; a likelier reading does so only for what is open anyway.
        sure = [piece.sure for piece in pieces]
        likely = [_strong(piece).sure for piece in pieces]
        after = [
            piece if sure[n] is not None else _unsaid(piece, n, likely if likely[n] is None else sure)
            for n, piece in enumerate(pieces)
        ]
        if after == pieces:
            return [_strong(piece) for piece in pieces]
        pieces = after


def _strong(piece: Piece) -> Piece:
    strong = tuple(each for each in piece.found if not each.weak)
    return replace(piece, found=strong or piece.found)


def _unsaid(piece: Piece, own: int, meanings: list[Meaning | None]) -> Piece:
    """Return a piece without the readings that answer differently what the other pieces have answered."""
    said = {
        (aspect, answer(meaning, aspect))
        for n, meaning in enumerate(meanings)
        if meaning is not None and n != own
        for aspect in aspects(meaning)
        if not aspect.may_be_several
    }
    answered = {aspect for aspect, _ in said}
    kept = tuple(
        each
        for each in piece.found
        if all(a not in answered or (a, answer(each.meaning, a)) in said for a in aspects(each.meaning))
    )
    return replace(piece, found=kept or piece.found)


def _within(piece: Piece, part: DayPart) -> Piece:
    """Let a part of the day tell which of two times is meant: « 8 h » of an evening is 20:00."""

    def begins_within(meaning: Meaning) -> bool:
        match meaning:
            case StartMeant(minute) | RangeMeant(start=minute):
                return part.has(minute)
        return False

    is_length = any(isinstance(each.meaning, DurationMeant) and not each.weak for each in piece.found)
    if is_length or not any(begins_within(each.meaning) for each in piece.found):
        return piece  # « après-midi 2h » lasts two hours
    kept = (
        replace(each, weak=False) if begins_within(each.meaning) else each
        for each in piece.found
        if begins_within(each.meaning) or not isinstance(each.meaning, (StartMeant, RangeMeant))
    )
    return replace(piece, found=tuple(kept))
