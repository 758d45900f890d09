"""The wording catalogue taken apart: which values a sentence needs, of which kind, and what it says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from campus_desk.domain.messages import Value

FOLDER = Path(__file__).parents[2] / "resources" / "wording"
LANGUAGES = ("fr", "en", "de")
PLURALS = {"zero", "one", "two", "few", "many", "other"}
PLACE = "\ufffc"
"""Stands for whatever is put into a sentence."""

_EXAMPLES: Mapping[str, Value] = {
    "MONEY": Decimal("1135.5"),
    "NUMBER": 1234,
    "PERCENT": Decimal("20.00"),
    "DATE": date(2026, 11, 1),
    "DAY": date(2026, 11, 1),
    "TIME": datetime(2026, 11, 24, 8, tzinfo=UTC),
    "DATETIME": datetime(2026, 11, 24, 8, tzinfo=UTC),
    "SPAN": datetime(2026, 11, 24, 8, tzinfo=UTC),
    "DURATION": timedelta(minutes=90),
    "DAYS": date(2026, 11, 1),
    "COUNTRY": "CH",
    "plural": 2,
    "": "Orthogrid",
}
# A value used in two ways is shown to both: the stricter use decides the example.
_STRICTNESS = (
    "SPAN",
    "DATETIME",
    "TIME",
    "DURATION",
    "DAY",
    "DATE",
    "DAYS",
    "MONEY",
    "PERCENT",
    "NUMBER",
    "COUNTRY",
    "plural",
    "",
)


@dataclass
class Needs(Visitor):
    """What one entry asks for.

    Attributes:
        uses: By value, the functions it is given to; ``plural`` for a number that chooses, empty for a bare one.
        choices: By value, the words that choose a variant.
        references: Other entries it contains.
    """

    uses: dict[str, set[str]] = field(default_factory=dict)
    choices: dict[str, set[str]] = field(default_factory=dict)
    references: set[str] = field(default_factory=set)
    functions: set[str] = field(default_factory=set)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:
        self.functions.add(node.id.name)
        for argument in node.arguments.positional:
            if isinstance(argument, ast.VariableReference):
                self.uses.setdefault(argument.id.name, set()).add(node.id.name)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.uses.setdefault(node.id.name, set()).add("")

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        self.references.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        if isinstance(node.selector, ast.VariableReference):
            name = node.selector.id.name
            words = {v.key.name for v in node.variants if isinstance(v.key, ast.Identifier)}
            numbers = any(isinstance(v.key, ast.NumberLiteral) for v in node.variants)
            if numbers or words <= PLURALS:
                self.uses.setdefault(name, set()).add("plural")
            else:
                self.uses.setdefault(name, set()).add("")
                self.choices.setdefault(name, set()).update(words)
        else:
            self.visit(node.selector)
        for variant in node.variants:
            self.visit(variant.value)


@cache
def entries(language: str) -> Mapping[str, ast.Message]:
    """Return every sentence of a language by its key."""
    found: dict[str, ast.Message] = {}
    for path in sorted((FOLDER / language).glob("*.ftl")):
        resource = FluentParser().parse(path.read_text(encoding="utf-8"))
        for entry in resource.body:
            assert not isinstance(entry, ast.Junk), f"{path}: {entry.content}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{language}: {entry.id.name} stands twice"
                found[entry.id.name] = entry
    return found


@cache
def needs(key: str, language: str) -> Needs:
    """Return what a sentence asks for, the sentences it contains included."""
    asked = Needs()
    asked.visit(entries(language)[key])
    for reference in tuple(asked.references):
        inner = needs(reference, language)
        for name, uses in inner.uses.items():
            asked.uses.setdefault(name, set()).update(uses)
        for name, words in inner.choices.items():
            asked.choices.setdefault(name, set()).update(words)
    return asked


def examples(key: str, language: str) -> Iterator[dict[str, Value]]:
    """Yield values for a sentence: one set for each word that chooses a variant, and one for 0, 1 and 2."""
    asked = needs(key, language)
    plain = {
        name: _EXAMPLES[next(use for use in _STRICTNESS if use in uses)] for name, uses in asked.uses.items()
    }
    yield plain
    for name, words in asked.choices.items():
        for word in words:
            yield {**plain, name: word}
    counted = [name for name, uses in asked.uses.items() if "plural" in uses and isinstance(plain[name], int)]
    for name in counted:
        for count in (0, 1, 2):
            yield {**plain, name: count}


def lines(key: str, language: str) -> list[str]:
    """Return what a sentence and its attributes may say: one line per variant, with a mark for every value."""

    def spelled(pattern: ast.Pattern) -> Iterator[str]:
        texts = [""]
        for element in pattern.elements:
            if isinstance(element, ast.TextElement):
                texts = [text + element.value for text in texts]
            elif isinstance(element.expression, ast.SelectExpression):
                variants = [t for v in element.expression.variants for t in spelled(v.value)]
                texts = [text + variant for text in texts for variant in variants]
            else:
                texts = [text + PLACE for text in texts]
        yield from texts

    entry = entries(language)[key]
    patterns = (entry.value, *(attribute.value for attribute in entry.attributes))
    return [line for pattern in patterns if pattern is not None for line in spelled(pattern)]
