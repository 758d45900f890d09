"""Which sentences the program asks for, read from its source."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src" / "campus_desk"


@dataclass(frozen=True)
class Asked:
    """One place that asks for a sentence with literal key.

    Attributes:
        given: The names of the values it hands over, None when they are not written out there.
    """

    place: str
    key: str
    given: frozenset[str] | None


Literal = ast.Call | ast.Constant | ast.JoinedStr


@cache
def _literals() -> tuple[tuple[str, Literal], ...]:
    """Return what may name a sentence, with the file it stands in: the source is read once."""
    return tuple(
        (str(path.relative_to(SOURCE)), node)
        for path in sorted(SOURCE.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, Literal)
    )


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        inner = _name(function.value)
        return f"{inner}.{function.attr}" if inner else function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _texts(node: ast.expr) -> list[str]:
    """Return the literal texts an expression may be: a constant, or either side of ``a if b else c``."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return _texts(node.body) + _texts(node.orelse)
    return []


def asked() -> list[Asked]:
    """Return every place that builds a message, or refuses with one, under a literal key."""
    return [
        Asked(f"{name}:{node.lineno}", key, given)
        for name, node in _literals()
        if isinstance(node, ast.Call)
        for key, given in _of_call(node)
    ]


def _of_call(node: ast.Call) -> Iterator[tuple[str, frozenset[str] | None]]:
    words = [k.arg for k in node.keywords]
    given = None if None in words else frozenset(w for w in words if w is not None)
    name = _name(node.func).rsplit("campus_desk.", maxsplit=1)[-1]
    if name == "Message.of" and node.args:
        yield from ((key, given) for key in _texts(node.args[0]))
    elif name == "InvalidValue" and len(node.args) > 1:
        with_field = None if given is None else given | {"field"}
        yield from ((key, with_field) for key in _texts(node.args[1]))
    elif name == "NotFound" and node.args:
        yield from ((f"error-not-found-{kind}", frozenset({"key"})) for kind in _texts(node.args[0]))
    elif name == "StorageUnusable" and node.args:
        both = frozenset({"path", "detail"})
        yield from ((f"error-storage-{reason}", both) for reason in _texts(node.args[0]))


def texts() -> frozenset[str]:
    """Return every literal text of the program."""
    return frozenset(
        node.value
        for _, node in _literals()
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def beginnings() -> Mapping[str, str]:
    """Return the literal beginnings of texts put together at run time, and where: ``f"check-{name}-holds"``."""
    return {
        node.values[0].value: f"{name}:{node.lineno}"
        for name, node in _literals()
        if isinstance(node, ast.JoinedStr)
        and node.values
        and isinstance(node.values[0], ast.Constant)
        and isinstance(node.values[0].value, str)
    }
