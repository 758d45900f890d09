"""Sentences as data: a key of the wording catalogue and the values that go into it.

The domain never writes prose. It says *which* sentence, with *which* facts; the wording catalogue
(``resources/wording``) turns it into French, English or German for the window, the command line and the PDF.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Union

Value = Union[str, int, Decimal, date, datetime, timedelta, "Message"]


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence of the catalogue.

    Attributes:
        key: The Fluent message id, e.g. ``verdict-overlap``.
        params: Name and value pairs; instants are aware datetimes, amounts are ``Decimal`` euros.
            A value that is itself a ``Message`` is worded first and put in as text.
    """

    key: str
    params: tuple[tuple[str, Value], ...] = ()

    @staticmethod
    def of(key: str, /, **params: Value) -> Message:
        """Build a message with its values named as keywords."""
        return Message(key, tuple(params.items()))

    def as_mapping(self) -> Mapping[str, Value]:
        """Return the values by name."""
        return dict(self.params)
