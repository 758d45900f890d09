"""One word for one thing, on the screen and on paper."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

RESOURCES = Path(__file__).parents[2] / "resources"


def words(language: str) -> list[str]:
    """Return everything the program says in a language: of the widgets, and of the wording catalogue."""
    tree = ElementTree.parse(RESOURCES / "translations" / f"campus-desk_{language}.ts")
    shown = ["".join(found.itertext()) for found in tree.iter("translation")]
    sentences = [
        path.read_text(encoding="utf-8") for path in (RESOURCES / "wording" / language).glob("*.ftl")
    ]
    return [*shown, *sentences]


@pytest.mark.parametrize(
    ("language", "other"),
    [
        ("fr", r"[Cc]ourriel"),  # « e-mail »
        ("de", r"MwSt"),  # „USt.“, as the number is the USt-IdNr.
        ("de", r"\.\.\.|\w…"),  # „ …“
        ("fr", r"\.\.\."),  # « … »
    ],
)
def test_one_thing_has_one_word(language: str, other: str) -> None:
    wrong = [match.group() for text in words(language) for match in re.finditer(f".*(?:{other}).*", text)]
    assert wrong == []
