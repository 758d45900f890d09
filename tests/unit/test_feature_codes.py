"""Codes of equipment from what is typed: words of three languages, any case, and nothing that is no code."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.application.feature_codes import TypedFeatures, typed_features
from campus_desk.domain.identifiers import is_code

KNOWN = ("video", "projector", "whiteboard", "MRI", "x&y")
WORDS = {"Wissenschaftliche Geräte": "devices"}


@pytest.mark.parametrize(
    ("text", "codes", "refused"),
    [
        ("Video;", ("video",), ()),
        ("Video; beamer, VISIO", ("video", "projector"), ()),
        ("tableau blanc écran", ("whiteboard", "screen"), ()),
        ("wissenschaftliche geräte; mri", ("devices", "MRI"), ()),
        ("Magnet_3T cryo", ("magnet_3t", "cryo"), ()),
        ("x&y", ("x&y",), ()),
        ("beamer/4K u&v; cryo", ("cryo",), ("beamer/4K", "u&v")),
        (" ,; ", (), ()),
        ("a" * 33, (), ("a" * 33,)),
    ],
)
def test_what_is_typed_names_codes(text: str, codes: tuple[str, ...], refused: tuple[str, ...]) -> None:
    assert typed_features(text, KNOWN, WORDS) == TypedFeatures(codes, refused)


@given(st.text(max_size=60))
def test_everything_typed_is_a_code_or_refused_and_a_code_names_itself(text: str) -> None:
    found = typed_features(text, KNOWN, WORDS)
    assert bool(found.codes or found.refused) == bool(text.replace(",", " ").replace(";", " ").split())
    assert all(map(is_code, found.codes))
    assert typed_features(", ".join(found.codes), KNOWN, WORDS).codes == found.codes
