"""Codes of equipment from what people type: in words or codes, in any case, with commas between them or not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from campus_desk.application.quick_text import fold
from campus_desk.application.quick_vocabulary import FEATURES
from campus_desk.domain.identifiers import is_code

_PARTS = re.compile(r"[,;\n]")
_NEW = re.compile(r"[^\W_][\w.+-]*")


@dataclass(frozen=True, slots=True)
class TypedFeatures:
    """What was typed.

    Attributes:
        codes: The codes it names, each once.
        refused: What is no code, as typed.
    """

    codes: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()


def typed_features(text: str, known: Iterable[str], words: Mapping[str, str]) -> TypedFeatures:
    """Return the codes that a text names.

    Args:
        text: Words and codes; a code nobody has used yet is made of letters, digits, ``_``, ``-``, ``+`` and points.
        known: Codes in use: they keep their spelling, whatever stands in them.
        words: Codes by further words for them, beside those of the quick entry.
    """
    meant = {word: code for word, (code, _) in FEATURES.items()}
    meant.update((_folded(word), code) for word, code in words.items())
    meant.update((_folded(code), code) for code in known)
    codes: dict[str, None] = {}
    refused: dict[str, None] = {}
    for part in _PARTS.split(text):
        typed = part.split()
        while typed:
            length = _longest(typed, meant)
            if length:
                codes[meant[_folded(" ".join(typed[:length]))]] = None
            elif _NEW.fullmatch(typed[0]) and is_code(typed[0].casefold()):
                codes[typed[0].casefold()] = None
            else:
                refused[typed[0]] = None
            typed = typed[max(length, 1) :]
    return TypedFeatures(tuple(codes), tuple(refused))


def _longest(typed: list[str], meant: Mapping[str, str]) -> int:
    """Return how many words name something together, 0 for none."""
    lengths = range(len(typed), 0, -1)
    return next((n for n in lengths if _folded(" ".join(typed[:n])) in meant), 0)


def _folded(text: str) -> str:
    return fold(text).folded
