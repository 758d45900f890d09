"""The colours of the desk, light and dark, as named tokens.

Text reaches 4.5:1 on every surface it may stand on, outlines and control borders 3:1 (WCAG 2.2, 1.4.3 and
1.4.11); ``tests/gui/test_palette.py`` computes it. Colour never says anything alone: state also has an icon and
a pattern.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from campus_desk.domain.customer import CustomerGroup


@dataclass(frozen=True, slots=True)
class Hue:
    """The colours of one customer group's bookings, or of another sort of bookings.

    Attributes:
        fill: Body of a bar; ``text`` stands on it.
        outline: Line around the bar.
        strong: Strip at the start of the bar, body once the guests are there; ``on_strong`` stands on it.
    """

    fill: str
    outline: str
    strong: str
    text: str
    on_strong: str


@dataclass(frozen=True, slots=True)
class Palette:
    """Every colour of one mode, as ``#RRGGBB``.

    Surfaces: ``window`` (menu, tool and status bar), ``panel`` (side panels, row headers, dialogs), ``base``
    (views, fields), ``header`` (column and group headers), ``closed`` with its hatch ``closed_line`` (closed
    hours), ``hair`` (grid lines), ``line`` (panel edges, button borders), ``tip`` (undo toast).

    Ink: ``text``, ``text2`` (labels), ``text3`` (hints, counts, disabled; never smaller than 11 px), ``accent``
    (focus, selection, primary action, links), ``danger`` (only what is blocked, broken or failed), ``warn``
    (late, overridable, due soon), ``ok`` (passed, connected, free), ``control`` (borders of fields, never text).
    Each ``…_tint`` is the band or row the ink of that name stands on. ``on_accent`` is the text on ``accent``,
    ``tip_text`` and ``tip_accent`` (the action) that on ``tip``.
    """

    window: str
    panel: str
    base: str
    header: str
    closed: str
    closed_line: str
    hair: str
    line: str
    tip: str
    tip_text: str
    tip_accent: str
    tip_hover: str
    text: str
    text2: str
    text3: str
    accent: str
    danger: str
    warn: str
    ok: str
    control: str
    accent_tint: str
    warn_tint: str
    danger_tint: str
    ok_tint: str
    on_accent: str
    accent_hover: str
    accent_pressed: str
    tenant: Hue
    member: Hue
    academic: Hue
    external: Hue
    campus: Hue
    olive: Hue
    copper: Hue
    rose: Hue

    @property
    def hues(self) -> tuple[Hue, ...]:
        """Colours for what has no colour of its own, such as kinds of resources; the grey of the campus is left out."""
        return (
            self.tenant,
            self.external,
            self.academic,
            self.member,
            self.copper,
            self.olive,
            self.rose,
        )

    def hue(self, group: CustomerGroup) -> Hue:
        """Return the colours of a customer group; upkeep and outages take those of the campus."""
        return {
            "tenant": self.tenant,
            "member": self.member,
            "academic": self.academic,
            "external": self.external,
            "campus": self.campus,
        }[group.value]


LIGHT = Palette(
    window="#E9EDEE",
    panel="#F4F6F6",
    base="#FFFFFF",
    header="#EEF2F2",
    closed="#EDF0F1",
    closed_line="#D5DCDE",
    hair="#E1E6E8",
    line="#C6CFD2",
    tip="#1F2B2F",
    tip_text="#F2F6F7",
    tip_accent="#62BFD1",
    tip_hover="#33444A",
    text="#16211F",
    text2="#45545A",
    text3="#5A6A70",
    accent="#0A5A6B",
    danger="#A81628",
    warn="#7F4A00",
    ok="#1A663B",
    control="#76858B",
    accent_tint="#D9ECEF",
    warn_tint="#FCEFD6",
    danger_tint="#FBE7E8",
    ok_tint="#DFF1E5",
    on_accent="#FFFFFF",
    accent_hover="#084B59",
    accent_pressed="#063C48",
    tenant=Hue("#DBE8F7", "#3E77B4", "#1C5798", "#10335C", "#FFFFFF"),
    member=Hue("#D8EEE4", "#2B8163", "#126347", "#0A3F2D", "#FFFFFF"),
    academic=Hue("#EBE2F5", "#8560AE", "#67408F", "#3D2159", "#FFFFFF"),
    external=Hue("#F9EACB", "#A06C10", "#7A4C04", "#4D2F00", "#FFFFFF"),
    campus=Hue("#E4E9EB", "#67777F", "#465860", "#25343A", "#FFFFFF"),
    olive=Hue("#EAEDCB", "#77802B", "#565E12", "#353A06", "#FFFFFF"),
    copper=Hue("#F3E0D3", "#A0653F", "#7A4321", "#4A2510", "#FFFFFF"),
    rose=Hue("#F8DEE8", "#B0527E", "#8C2F5C", "#571636", "#FFFFFF"),
)

DARK = Palette(
    window="#1B2124",
    panel="#1F2629",
    base="#151A1C",
    header="#232B2E",
    closed="#1B2123",
    closed_line="#303B3F",
    hair="#283135",
    line="#3B474C",
    tip="#2C373B",
    tip_text="#F2F6F7",
    tip_accent="#62BFD1",
    tip_hover="#364347",
    text="#E4EAEC",
    text2="#B0BDC2",
    text3="#94A3A9",
    accent="#62BFD1",
    danger="#FF8A8F",
    warn="#F0B453",
    ok="#6CCB92",
    control="#7C8C93",
    accent_tint="#143A42",
    warn_tint="#3A2A0E",
    danger_tint="#43191D",
    ok_tint="#143323",
    on_accent="#04222A",
    accent_hover="#7ACBDA",
    accent_pressed="#93D6E2",
    tenant=Hue("#1B3350", "#5C94D1", "#8DBCF0", "#D3E5FA", "#07203C"),
    member=Hue("#14392C", "#43A17D", "#7CD0AE", "#CDEFE0", "#04291B"),
    academic=Hue("#342648", "#A182CC", "#C6AEE8", "#E8DDF7", "#231139"),
    external=Hue("#3D2D10", "#C48D2E", "#EBBE68", "#FAE6BF", "#2E1D00"),
    campus=Hue("#2A3438", "#82939B", "#B7C4CA", "#DEE6E9", "#141D20"),
    olive=Hue("#30351A", "#97A14D", "#C5CE7C", "#E9EDC4", "#1F2408"),
    copper=Hue("#3D2A1E", "#C08A63", "#E6B795", "#F7E2D3", "#2E1B0D"),
    rose=Hue("#3F2332", "#C97BA0", "#EDAACB", "#FADCEA", "#30121F"),
)
