"""The pictures the planner is held to: made up days at an instant that stands still, drawn out of sight.

``python -m tests.gui.picture_scenes FOLDER`` draws them at the pixel ratio ``QT_SCALE_FACTOR`` gives; see
``tests.gui.renew_pictures`` for how the references are made.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from campus_desk.domain.opening_hours import Closure, ClosureKind
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.ui import palette
from campus_desk.ui.icons import Icons
from campus_desk.ui.palette import Palette
from campus_desk.ui.theme import Theme, ThemeMode
from campus_desk.ui.timeline.view import PlannerView
from campus_desk.ui.translations import Translations
from campus_desk.ui.typeface import Typeface
from tests.gui.picture_words import Word, listening, of_labels, save_words
from tests.gui.timeline_gallery import card, conflict
from tests.gui.timeline_scene import Hand, make_view, overlap_judge, present
from tests.unit.made_up_campus import (
    NOW,
    TUESDAY,
    WEDNESDAY,
    Campus,
    at,
    design_day,
    design_month,
    design_week,
    month,
    wall_of_rows,
    week,
)

RESOURCES = Path(__file__).parents[2] / "resources"
LANGUAGE = "fr"
DAY_SIZE, WEEK_SIZE = (996, 700), (1218, 560)


def attended_day() -> Campus:
    """The design's day with every state: present, late, absent, over, upkeep, broken, invoiced, for the whole day."""
    c = design_day()
    rooms = {resource.name: resource.id for resource in c.resources}
    present_since = {"Alsace BioForum": 9, "Orthogrid": 9, "Lumen": 10, "Dupont": 10.25, "Gliatech": 8.5}
    for n, item in enumerate(c.items):
        came = present_since.get(item.customer)
        if came is not None and item.starts_at <= at(10.25) and item.option_expires_at is None:
            c.items[n] = replace(item, checked_in_at=at(came))
        elif item.customer == "Kardia Systems":
            c.items[n] = replace(item, no_show=True)
        elif item.customer == "Cardiolib":
            c.items[n] = replace(item, invoice="F2026-000412")
    c.closures += [
        Closure(TimeSlot.of_epoch(at(7), at(9.5)), "Étalonnage", resource_id=rooms["Arceau chirurgical"],
                kind=ClosureKind.UPKEEP),
        Closure(TimeSlot.of_epoch(at(9.7), at(18, WEDNESDAY)), "Panne source laser",
                resource_id=rooms["Découpe laser"], kind=ClosureKind.OUTAGE),
    ]  # fmt: skip
    return c


def attended_week() -> Campus:
    """The design's week around that day."""
    c, day = design_week(), attended_day()
    there = {item.booking_id: item for item in day.items}
    c.items = [there.get(item.booking_id, item) for item in c.items]
    c.closures = day.closures
    return c


def emptied() -> Campus:
    """Rows, and nothing booked."""
    c = design_day()
    c.items.clear()
    return c


def nothing(view: PlannerView) -> None:
    """As it opens."""


def drawn(view: PlannerView) -> None:
    """A new booking on its way, where it is free."""
    hand = Hand(view)
    hand.press(hand.at("Salle Kléber", at(13)))
    hand.move(hand.at("Salle Kléber", at(14.4)))


@dataclass(frozen=True, slots=True)
class Scene:
    """What a picture shows.

    Attributes:
        campus: Makes its rows and bookings.
        days: The days it shows.
        size: Logical pixels.
        act: What is done before it is taken.
        modes: Light, dark or both.
        ratios: Device pixels per logical pixel it is taken at.
    """

    campus: Callable[[], Campus]
    days: tuple[date, ...]
    size: tuple[int, int]
    act: Callable[[PlannerView], None] = nothing
    modes: tuple[ThemeMode, ...] = (ThemeMode.LIGHT, ThemeMode.DARK)
    ratios: tuple[float, ...] = (1.0,)


LIGHT, DARK = ThemeMode.LIGHT, ThemeMode.DARK
SCENES = {
    "day": Scene(attended_day, (TUESDAY,), DAY_SIZE, ratios=(1.0, 1.5)),
    "week": Scene(attended_week, week(), WEEK_SIZE, ratios=(1.0, 1.5)),
    "month": Scene(design_month, month(), WEEK_SIZE, ratios=(1.0, 1.5)),
    "refusal": Scene(attended_day, (TUESDAY,), (996, 480), conflict),
    "free": Scene(attended_day, (TUESDAY,), (996, 480), drawn, (LIGHT,)),
    "card": Scene(attended_week, week(), (1218, 480), card, (DARK,)),
    "empty": Scene(emptied, (TUESDAY,), (996, 400), modes=(LIGHT,)),
    "crowd": Scene(wall_of_rows, week(), (1218, 560), modes=(LIGHT,)),
}


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: a scene in one set of colours at one pixel ratio."""

    scene: str
    mode: ThemeMode
    ratio: float

    @property
    def name(self) -> str:
        """The stem of its file."""
        return f"{self.scene}-{self.mode.value}-{round(self.ratio * 100)}"

    @property
    def palette(self) -> Palette:
        """Its colours."""
        return palette.DARK if self.mode is DARK else palette.LIGHT

    @property
    def list_name(self) -> str:
        """The stem of the list of its words: they are the same at every ratio."""
        return f"{self.scene}-{self.mode.value}"


SHOTS = tuple(
    Shot(name, mode, ratio)
    for name, scene in SCENES.items()
    for mode in scene.modes
    for ratio in scene.ratios
)


@dataclass(frozen=True, slots=True)
class Picture:
    """What was drawn, and the words on it."""

    image: QImage
    words: list[Word]


def draw(theme: Theme, shot: Shot, height: int = 10_000) -> Picture:
    """Draw a picture, or its uppermost ``height`` pixels; the words are those of the language that is in use."""
    scene = SCENES[shot.scene]
    theme.set_mode(shot.mode)
    view = make_view(theme, scene.campus(), scene.days, NOW, LANGUAGE, scene.size)
    # Painted once, when it is taken: nothing is kept from before, so that every word is heard.
    view.setUpdatesEnabled(False)
    view.set_reception(kept_since=at(0))
    view.set_judge(overlap_judge(view))
    present(view)
    scene.act(view)
    QApplication.processEvents()
    view.setUpdatesEnabled(True)
    with listening() as words:
        image = view.grab(QRect(0, 0, scene.size[0], min(height, scene.size[1]))).toImage()
    words += of_labels(view)
    if view.dragging.is_active:
        Hand(view).give_up()
    view.hovering.hide()
    view.close()
    view.deleteLater()
    return Picture(image, words)


def main(folder: Path) -> None:
    """Draw all pictures of this process's pixel ratio."""
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    words = Translations(application, RESOURCES / "translations")
    words.use(LANGUAGE)
    ratio = float(os.environ.get("QT_SCALE_FACTOR", "1"))
    with TemporaryDirectory() as drawings:
        theme = Theme(
            application, Icons(RESOURCES / "icons"), Typeface(RESOURCES / "fonts"), Path(drawings), LIGHT
        )
        for shot in SHOTS:
            if shot.ratio == ratio:
                picture = draw(theme, shot)
                picture.image.save(str(folder / f"{shot.name}.png"))
                save_words(folder / f"{shot.name}.txt", picture.words)
    words.leave()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(Path(sys.argv[1]))
