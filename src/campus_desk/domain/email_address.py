"""E-mail addresses as people type them into a field."""

from __future__ import annotations

import re

LONGEST = 254
"""RFC 5321 § 4.5.3.1.3, less the angle brackets."""

_ADDRESS = re.compile(r"[^@\s<>,;\"]+@[^@\s<>,;\"]+\.[^@\s<>,;\".]+")
_BETWEEN = re.compile(r"[\s,;]+")


def is_email(text: str) -> bool:
    """Tell whether a text may be one e-mail address; whether it exists, only its server knows."""
    if len(text) > LONGEST or _ADDRESS.fullmatch(text) is None:
        return False
    try:
        ascii_domain(text)
    except UnicodeError:
        return False
    return True


def ascii_domain(address: str) -> str:
    """Return an address with its domain as the DNS knows it (RFC 5890): zoé@müller.de → zoé@xn--mller-kva.de.

    Raises:
        UnicodeError: No domain of the DNS has such a name, e.g. because a part of it is empty or too long.
    """
    user, at, domain = address.rpartition("@")
    return f"{user}{at}{domain.encode('idna').decode()}"


def addresses(text: str) -> tuple[str, ...]:
    """Return the addresses that a field holds, each once: commas, semicolons or blanks stand between them."""
    return tuple(dict.fromkeys(part for part in _BETWEEN.split(text) if part))
