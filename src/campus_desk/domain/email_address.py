"""E-mail addresses as people type them into a field."""

from __future__ import annotations

import re

LONGEST = 254
"""RFC 5321 § 4.5.3.1.3, less the angle brackets."""

_ADDRESS = re.compile(r"[^@\s<>,;\"]+@[^@\s<>,;\"]+\.[^@\s<>,;\".]+")
_BETWEEN = re.compile(r"[\s,;]+")


def is_email(text: str) -> bool:
    """Tell whether a text may be one e-mail address; whether it exists, only its server knows."""
    return len(text) <= LONGEST and _ADDRESS.fullmatch(text) is not None


def addresses(text: str) -> tuple[str, ...]:
    """Return the addresses that a field holds, each once: commas, semicolons or blanks stand between them."""
    return tuple(dict.fromkeys(part for part in _BETWEEN.split(text) if part))
