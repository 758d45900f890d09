"""Right-to-left text on a left-to-right page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.documents.bidi import visual_order


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("Salle Rhin", "Salle Rhin"),
        ("אבג", "גבא"),
        ("Salle אבג 2", "Salle 2 גבא"),
        ("אבג 12:30 דהו", "והד 12:30 גבא"),
        ("אבג (2026) — Rhin", "(2026) גבא — Rhin"),
        ("a אב b גד c", "a בא b דג c"),
        ("אב, גד!", "דג ,בא!"),
    ],
)
def test_the_order_seen(typed: str, seen: str) -> None:
    assert visual_order(typed) == seen


def test_arabic_letters_join() -> None:
    # beh: initial, medial, final and isolated form
    assert visual_order("ببب") == "\ufe90\ufe92\ufe91"
    assert visual_order("ب") == "\ufe8f"
    # alef joins to the right only
    assert visual_order("باب") == "\ufe8f\ufe8e\ufe91"


@given(st.text(max_size=30))
def test_nothing_is_lost_or_invented(text: str) -> None:
    assert len(visual_order(text)) == len(text)


@given(st.text(alphabet=st.characters(max_codepoint=0x24F), max_size=30))
def test_latin_text_is_left_alone(text: str) -> None:
    assert visual_order(text) == text
