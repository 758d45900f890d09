"""Whom an example names: somebody of this campus, so that what is shown can be typed as it stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from campus_desk.domain.customer import Customer, CustomerGroup

SHORT = 10
"""Letters a name may have that stands in an example."""


def example_name(customers: Iterable[Customer], today: date) -> str:
    """Return a word that names one customer in service and nobody else, the first by name; empty if there is none."""
    known = [c.name for c in customers if c.is_in_service(today) and c.group is not CustomerGroup.CAMPUS]
    said = Counter(word for name in known for word in name.casefold().split())
    for name in sorted(known, key=str.casefold):
        first = name.split()[0] if name.strip() else ""
        if first.isalpha() and len(first) <= SHORT and said[first.casefold()] == 1:
            return first
    return ""
