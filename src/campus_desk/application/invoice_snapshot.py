"""The text an invoice is stored and hashed as: canonical JSON, one and only one per invoice.

Keys are sorted, amounts are strings in plain notation, dates are ISO 8601, enumerations are their codes, nothing
is escaped that UTF-8 can say. A snapshot of an earlier version lacks the fields that came later: they read as their
defaults. What is stored is never encoded anew: hashes are taken of the text itself.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from campus_desk.domain.errors import Tampered
from campus_desk.domain.invoice import Invoice

FORMAT = "campus-desk-invoice/1"


def encode(invoice: Invoice) -> str:
    """Return the canonical JSON of an invoice.

    Raises:
        ValueError: An amount is not a finite number, or a text cannot be written in UTF-8.
    """
    body = _plain(invoice)
    body["format"] = FORMAT
    text = json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    text.encode()
    return text


def decode(text: str) -> Invoice:
    """Read an invoice back from its canonical JSON.

    Raises:
        Tampered: The text is not a snapshot this program wrote.
    """
    try:
        body = json.loads(text)
        if body.pop("format") != FORMAT:
            raise Tampered("snapshot", str(body.get("number", "")))
        invoice = _valued(Invoice, body)
    except (ValueError, KeyError, TypeError, AttributeError, ArithmeticError) as error:
        raise Tampered("snapshot", text[:40]) from error
    assert isinstance(invoice, Invoice)  # noqa: S101 - tells mypy what the type hint above says
    return invoice


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ValueError(f"not an amount: {value}")
        return format(value or abs(value), "f")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


@cache
def _hints(record: type) -> Mapping[str, tuple[Any, Field[Any]]]:
    hints = get_type_hints(record)
    return {field.name: (hints[field.name], field) for field in fields(record)}


def _valued(hint: Any, value: Any) -> Any:
    # X | None is of another type where X is a NewType.
    if get_origin(hint) in (Union, UnionType):
        options = [option for option in get_args(hint) if option is not NoneType]
        return None if value is None else _valued(options[0], value)
    if get_origin(hint) is tuple:
        kinds = get_args(hint)
        if kinds[1:] == (Ellipsis,):
            return tuple(_valued(kinds[0], item) for item in value)
        return tuple(_valued(kind, item) for kind, item in zip(kinds, value, strict=True))
    if is_dataclass(hint):
        return _record(hint, value)
    hint = getattr(hint, "__supertype__", hint)
    if issubclass(hint, (Enum, Decimal)):
        return hint(value)
    if issubclass(hint, date):
        return date.fromisoformat(value)
    if type(value) is not hint:
        raise TypeError(f"{value!r} is not of type {hint.__name__}")
    return value


def _record(record: Any, body: Mapping[str, Any]) -> Any:
    hints = _hints(record)
    unknown = body.keys() - hints.keys()
    if unknown:
        raise KeyError(*sorted(unknown))
    given = {}
    for name, (hint, field) in hints.items():
        if name in body:
            given[name] = _valued(hint, body[name])
        elif field.default is MISSING:
            raise KeyError(name)
    return record(**given)
