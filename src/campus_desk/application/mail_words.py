"""The words of an e-mail as finance writes them: names in braces stand for what the invoice says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from campus_desk.domain.messages import Message

PLACEHOLDERS = ("number", "month", "total", "due", "seller")
"""What may stand in braces: the document's number, the month it invoices, what is to be paid, until when, to whom."""

LONGEST_SUBJECT = 200
LONGEST_TEXT = 4000
_IN_BRACES = re.compile(r"\{([^{}]*)\}")


def mistakes(words: str, longest: int) -> Iterator[Message]:
    """Yield what is wrong with words that somebody wrote."""
    known = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
    for name in _IN_BRACES.findall(words):
        if name not in PLACEHOLDERS:
            yield Message.of("error-mail-placeholder", name=f"{{{name}}}"[:60], known=known)
    if re.search(r"[{}]", _IN_BRACES.sub("", words)):
        yield Message.of("error-mail-brace", known=known)
    if len(words) > longest:
        yield Message.of("error-mail-words", limit=longest)


def filled(words: str, values: Mapping[str, str]) -> str:
    """Return words with what their placeholders stand for; what is none stays as it is written."""
    return _IN_BRACES.sub(lambda found: values.get(found[1], found[0]), words)
