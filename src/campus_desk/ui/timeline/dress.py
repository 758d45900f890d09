"""What a booking wears on the planner: its state, its colours, and where wanted the letter of its customer's group."""

from __future__ import annotations

from dataclasses import dataclass

from campus_desk.application.read_models import AgendaItem
from campus_desk.ui.labels import group_letter
from campus_desk.ui.palette import Hue, Palette
from campus_desk.ui.timeline.scene import Scene
from campus_desk.ui.timeline.states import BarState


@dataclass(frozen=True, slots=True)
class Dress:
    """How one booking is painted.

    Attributes:
        letter: Stands at the end of the bar, empty where none is wanted or nothing may be told.
    """

    state: BarState
    hue: Hue
    letter: str = ""


def dress_of(scene: Scene, item: AgendaItem, palette: Palette) -> Dress:
    """Return how a booking is painted now."""
    state, colouring = scene.state_of(item), scene.colouring
    letter = group_letter(item.group) if colouring.letters and not item.redacted else ""
    return Dress(state, colouring.hue(palette, item, state), letter)
