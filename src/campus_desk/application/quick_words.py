"""Reads a booking from a few words: « amphi demain 14-16 Acme 80p », ``Di 9-11 Besprechung 6 Pers.``.

French, English and German may be mixed; case and accents do not matter. Nothing is guessed silently: words that can
mean several things come back with all of them to be asked, and what is not known says so, with names that are spelt
almost like it as suggestions only.

How to use it::

    lexicon = Lexicon(catalogue, today)                  # quick_names; once for each catalogue
    reader = QuickReader(lexicon, phrases)        # phrases: services.date_phrases, the port DatePhrases
    reading = reader.read(text, now)              # on every key press; no input or output

    reading.tokens          # (quick_reading) in the order of the text, spans never overlapping
    reading.open_tokens     # those to be asked about: several meanings, or none
    reading.repeated        # aspects that were answered twice, differently: « Two days are named »
    reading.customer, .resources, .kinds, .features, .site, .day, .start, .end, .part, .duration, .people, .title,
    reading.is_option
                            # what was said for certain, None or empty where nothing was (see quick_meanings)

Where a token is ambiguous, ``quick_rendering.QuickWriter.with_choice`` writes the text anew with what was chosen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from difflib import get_close_matches

from campus_desk.application.ports import DatePhrases
from campus_desk.application.quick_days import days
from campus_desk.application.quick_found import Found, Present, phrase_at
from campus_desk.application.quick_meanings import (
    DayMeant,
    Meaning,
    OptionMeant,
    StartMeant,
    TitleMeant,
)
from campus_desk.application.quick_names import CLOSE, MOST_SUGGESTIONS, Lexicon
from campus_desk.application.quick_reading import Reading, Token, TokenState, repeated
from campus_desk.application.quick_settling import Piece, in_languages, settled, spoken_in
from campus_desk.application.quick_text import FoldedText, fold
from campus_desk.application.quick_times import FIRST_HOUR_OF_DAY, lengths, people, times
from campus_desk.application.quick_vocabulary import FILLERS, OPTIONS, TIME_WORDS
from campus_desk.domain.timeslot import at_campus

LONGEST_TEXT = 400
"""Letters that are read; nobody enters more quickly."""

_WORD = re.compile(r"[^\W_](?:[^\s,;:\"«»„“”()]*[^\W_])?")
_QUOTED = re.compile(r"\"([^\"]+)\"|«([^»]+)»|[„“”]([^„“”]+)[“”]")
_ELISION = re.compile(r"(?:[lds]|qu)'")
_FIGURE = re.compile(r"[0-9]{1,2}")
_NEAR = timedelta(days=35)


class QuickReader:
    """Reads quick entries against one catalogue."""

    def __init__(self, lexicon: Lexicon, phrases: DatePhrases) -> None:
        self.lexicon = lexicon
        self._phrases = phrases

    def read(self, text: str, now: datetime) -> Reading:
        """Read a text at an instant. Never raises, whatever was typed; what lies beyond 400 letters is not read."""
        wall = at_campus(now)
        present = Present(wall.date(), wall.hour * 60 + wall.minute)
        folded = fold(text[:LONGEST_TEXT])
        pieces = list(self._pieces(folded, present))
        languages = spoken_in(pieces)
        pieces = settled([in_languages(piece, languages) for piece in pieces])
        tokens = tuple(self._token(folded, piece, present) for piece in pieces)
        return Reading(text, present.today, tokens, repeated(tokens), languages)

    def _pieces(self, folded: FoldedText, present: Present) -> Iterator[Piece]:
        text, at = folded.folded, 0
        before: Piece | None = None
        while at < len(text):
            piece = self._piece(folded, at, present) if folded.is_boundary(at) else None
            if piece is None:
                at += 1
                continue
            if before is not None:
                piece = _after_weekday(folded, before, piece, present)
            yield piece
            before, at = piece, piece.end

    def _piece(self, folded: FoldedText, at: int, present: Present) -> Piece | None:
        text = folded.folded
        if text[at] == " ":
            return None
        if quoted := _QUOTED.match(text, at):
            return _quoted(folded, at, quoted.end())
        found = [each for each in self._found(text, at, present) if folded.is_boundary(each.end)]
        longest = max((each.end for each in found), default=at)
        if longest > at:
            found = [each for each in found if each.end == longest]
            whole = tuple(each for each in found if not each.begins_only)
            return Piece(at, longest, whole or tuple(found))
        word = _WORD.match(text, at)
        if word is None or word[0] in FILLERS or _ELISION.match(text, at):
            return None
        end = word.end()
        while not folded.is_boundary(end):
            end += 1
        return Piece(at, end, ())

    def _found(self, text: str, at: int, present: Present) -> Iterator[Found]:
        yield from times(text, at)
        yield from lengths(text, at)
        yield from people(text, at)
        yield from days(text, at, present, self._phrases)
        if word := phrase_at(text, at, OPTIONS):
            yield Found(at + len(word), OptionMeant(), OPTIONS[word])
        yield from self.lexicon.found(text, at)

    def _token(self, folded: FoldedText, piece: Piece, present: Present) -> Token:
        start, end = folded.span(piece.start, piece.end)
        text = folded.typed[start:end]
        meanings = tuple(dict.fromkeys(each.meaning for each in piece.found))
        if len(meanings) == 1:
            return Token(start, end, text, TokenState.UNDERSTOOD, meanings[0])
        if meanings:
            return Token(start, end, text, TokenState.AMBIGUOUS, choices=meanings)
        return Token(start, end, text, TokenState.UNKNOWN, choices=self._suggestions(folded, piece, present))

    def _suggestions(self, folded: FoldedText, piece: Piece, present: Present) -> tuple[Meaning, ...]:
        """Return what is spelt almost like an unknown word."""
        word = folded.folded[piece.start : piece.end]
        found: dict[Meaning, None] = {}
        for close in get_close_matches(word, TIME_WORDS, 1, CLOSE):
            found.update(dict.fromkeys(each.meaning for each in days(close, 0, present, self._phrases)))
        found.update(dict.fromkeys(self.lexicon.close_to(word)))
        return tuple(found)[:MOST_SUGGESTIONS]


def _quoted(folded: FoldedText, at: int, end: int) -> Piece | None:
    start, stop = folded.span(at, end)
    title = folded.typed[start + 1 : stop - 1].strip()
    return Piece(at, end, (Found(end, TitleMeant(title)),)) if title else None


def _after_weekday(folded: FoldedText, before: Piece, piece: Piece, present: Present) -> Piece:
    """A figure alone behind a weekday can be the day of the month, the hour or a head count: « jeudi 12 »."""
    text = folded.folded[piece.start : piece.end]
    named = [each.meaning for each in before.found if isinstance(each.meaning, DayMeant)]
    follows = not folded.folded[before.end : piece.start].strip(" ,")
    if not (named and follows and _FIGURE.fullmatch(text)):
        return piece
    figure = int(text)
    found = list(piece.found)
    if 0 < figure < 24:
        hour = figure if figure >= FIRST_HOUR_OF_DAY else figure + 12
        found.append(Found(piece.end, StartMeant(hour * 60)))
    near = {
        first.first + timedelta(days=7 * weeks) for first in named if first.is_single for weeks in range(5)
    }
    by_name = not folded.folded[before.start : before.end].isdigit()
    found.extend(
        Found(piece.end, DayMeant.of(day))
        for day in sorted(near)
        if by_name and day.day == figure and day - present.today <= _NEAR
    )
    return Piece(piece.start, piece.end, tuple(found))
