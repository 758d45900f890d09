"""The catalogue of sentences in French, English and German: Fluent files, one folder per language.

Window, command line and paper word their verdicts, refusals, price steps and invoice texts here. A folder holds
``fr``, ``en`` and ``de`` with the same file names and the same keys. A file is parsed when the first of its sentences
is asked for, and the Fluent runtime is imported then, not before.

Functions a sentence may call, beside Fluent's own: ``MONEY``, ``NUMBER``, ``PERCENT``, ``DATE`` (style ``long``,
``short`` or ``month``), ``DAY`` (with its weekday; ``long``, ``short`` or ``year``), ``TIME``, ``DATETIME``,
``DURATION``, ``SPAN($start, $end)``, ``DAYS($first, $last)`` and ``COUNTRY`` (an ISO 3166-1 code by its name; style
``capitals``, as the post wants it). Instants are shown in campus time. A value without a function is written as
its type is: ``Decimal`` as a number, ``date`` as a long date, ``timedelta`` as a duration.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from campus_desk.domain.messages import Message
    from campus_desk.reference.fluent_sentences import Sentences

LANGUAGES = ("fr", "en", "de")
FALLBACK = "fr"

_ENTRY = re.compile(r"^([a-zA-Z][a-zA-Z0-9_-]*)[ \t]*=", re.MULTILINE)


class FluentWording:
    """Words messages from the Fluent files of a folder; implements ``ports.Wording``.

    Raises:
        KeyError: From ``text``, for a key the catalogue does not have.
        ValueError: From ``text``, for a file that cannot be parsed, a key that stands in two files, or a sentence
            that lacks one of its values.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: dict[str, Mapping[str, Path]] = {}
        self._sentences: dict[tuple[str, Path], Sentences] = {}

    def text(self, message: Message, language: str) -> str:
        """Word a message; a language without a folder is worded in French."""
        # The window is painted before anything is worded, and before the domain is imported.
        from campus_desk.domain.messages import Message  # noqa: PLC0415

        language = language if language in LANGUAGES else FALLBACK
        sentences = self._of_file(language, self._path_of(message.key, language))
        values = {
            name: self.text(value, language) if isinstance(value, Message) else value
            for name, value in message.params
        }
        return sentences.text(message.key, values)

    def keys(self, language: str) -> frozenset[str]:
        """Return every key of a language."""
        return frozenset(self._index(language))

    def _path_of(self, key: str, language: str) -> Path:
        return self._index(language)[key.partition(".")[0]]

    def _index(self, language: str) -> Mapping[str, Path]:
        """Return which file holds which key, found without parsing: an entry begins at the margin."""
        if language not in self._files:
            index: dict[str, Path] = {}
            for path in sorted((self._folder / language).glob("*.ftl")):
                for key in _ENTRY.findall(path.read_text(encoding="utf-8")):
                    if key in index:
                        raise ValueError(f"{key} stands twice: {index[key].name}, {path.name} ({language})")
                    index[key] = path
            self._files[language] = index
        return self._files[language]

    def _of_file(self, language: str, path: Path) -> Sentences:
        if (language, path) not in self._sentences:
            from campus_desk.reference.fluent_sentences import Sentences  # noqa: PLC0415 - 50 ms, see module

            self._sentences[language, path] = Sentences(path, language)
        return self._sentences[language, path]
