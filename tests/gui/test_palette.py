"""Every colour that carries text or a border is legible where it may stand (WCAG 2.2)."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest

from campus_desk.domain.customer import CustomerGroup
from campus_desk.ui.palette import DARK, LIGHT, Hue, Palette

TEXT = 4.5
BORDER = 3.0

PALETTES = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
SURFACES = (
    "window",
    "panel",
    "base",
    "header",
    "closed",
    "accent_tint",
    "warn_tint",
    "danger_tint",
    "ok_tint",
)
INKS = ("text", "text2", "text3", "accent", "danger", "warn", "ok")
ON_FILL = (
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent", "accent_pressed"),
    ("tip_text", "tip"),
    ("tip_text", "tip_hover"),
    ("tip_accent", "tip"),
    ("tip_accent", "tip_hover"),
)


def linear(channel: int) -> float:
    share = channel / 255
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


def luminance(colour: str) -> float:
    red, green, blue = (linear(int(colour[start : start + 2], 16)) for start in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def colour(palette: Palette, token: str) -> str:
    return str(getattr(palette, token))


def test_the_measure_agrees_with_the_two_ends_of_its_scale() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@PALETTES
@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("ink", INKS)
def test_text_is_legible_on_every_surface(palette: Palette, ink: str, surface: str) -> None:
    assert contrast(colour(palette, ink), colour(palette, surface)) >= TEXT


@PALETTES
@pytest.mark.parametrize(("ink", "fill"), ON_FILL)
def test_text_is_legible_on_what_is_filled(palette: Palette, ink: str, fill: str) -> None:
    assert contrast(colour(palette, ink), colour(palette, fill)) >= TEXT


@PALETTES
@pytest.mark.parametrize("surface", SURFACES)
def test_borders_of_fields_stand_out(palette: Palette, surface: str) -> None:
    assert contrast(palette.control, colour(palette, surface)) >= BORDER


@PALETTES
@pytest.mark.parametrize("fill", ["accent", "accent_hover", "accent_pressed"])
def test_the_ring_of_the_keyboard_stands_out_on_both_sides_of_its_line(palette: Palette, fill: str) -> None:
    # On filled buttons a line in the ink of their words lies within the fill; elsewhere the accent on the surface.
    assert contrast(palette.on_accent, colour(palette, fill)) >= BORDER
    for surface in SURFACES:
        assert contrast(palette.accent, colour(palette, surface)) >= BORDER


def all_hues(palette: Palette) -> dict[str, Hue]:
    found = {token.name: getattr(palette, token.name) for token in fields(Palette)}
    return {name: value for name, value in found.items() if isinstance(value, Hue)}


HUES = list(all_hues(LIGHT))


@PALETTES
@pytest.mark.parametrize("name", HUES)
def test_item_16_bookings_of_every_colour_are_legible(palette: Palette, name: str) -> None:
    hue = all_hues(palette)[name]
    assert contrast(hue.text, hue.fill) >= TEXT
    assert contrast(hue.on_strong, hue.strong) >= TEXT
    # Options show their text on the view itself, between the diagonals.
    assert contrast(hue.text, palette.base) >= TEXT
    assert contrast(hue.outline, palette.base) >= BORDER
    assert contrast(hue.strong, palette.base) >= BORDER
    # Late guests: the outline and the sign are in the ink of warnings, on the fill and on the view.
    assert contrast(palette.warn, hue.fill) >= BORDER
    assert contrast(palette.warn, palette.base) >= BORDER


@PALETTES
def test_item_16_what_is_broken_or_absent_is_outlined_well(palette: Palette) -> None:
    assert contrast(palette.danger, palette.base) >= BORDER
    assert contrast(palette.control, palette.base) >= BORDER


@PALETTES
def test_the_five_groups_have_five_colours(palette: Palette) -> None:
    assert len({palette.hue(group).fill for group in CustomerGroup}) == len(CustomerGroup)


@PALETTES
def test_item_15_kinds_have_seven_colours_and_none_is_grey(palette: Palette) -> None:
    assert len({hue.fill for hue in palette.hues}) == 7
    assert palette.campus not in palette.hues


@PALETTES
def test_every_token_is_a_colour(palette: Palette) -> None:
    values: list[str] = []
    for token in fields(Palette):
        value = getattr(palette, token.name)
        values += [getattr(value, part.name) for part in fields(Hue)] if isinstance(value, Hue) else [value]
    assert len(values) == len(fields(Palette)) - len(HUES) + len(HUES) * len(fields(Hue))
    assert [value for value in values if not re.fullmatch("#[0-9A-F]{6}", value)] == []


def test_the_lowest_text_pair_is_the_one_that_was_accepted() -> None:
    lowest = {
        name: min(
            (contrast(colour(palette, ink), colour(palette, surface)), ink, surface)
            for ink in INKS
            for surface in SURFACES
        )
        for name, palette in (("light", LIGHT), ("dark", DARK))
    }
    assert {name: (round(value, 1), *pair) for name, (value, *pair) in lowest.items()} == {
        "light": (4.6, "text3", "accent_tint"),
        "dark": (4.7, "text3", "accent_tint"),
    }
