"""The planner looks as it did when somebody last looked at it; what would spoil it is seen."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QPainter
from PySide6.QtWidgets import QApplication

from campus_desk.ui.palette import DARK, LIGHT
from campus_desk.ui.theme import Theme, ThemeMode
from campus_desk.ui.timeline import bars, canvas, overlay, row_painter
from campus_desk.ui.timeline.drag_card import DragCard
from campus_desk.ui.timeline.header_painter import HeaderPainter
from campus_desk.ui.timeline.look import Face, Look
from campus_desk.ui.timeline.name_painter import NamePainter
from campus_desk.ui.timeline.patterns import Patterns
from campus_desk.ui.timeline.row_figures import Figure, Shape
from campus_desk.ui.timeline.row_painter import RowPainter
from campus_desk.ui.timeline.states import ICONS, BarState
from campus_desk.ui.translations import Translations
from tests.gui.picture_colours import counted, other_colours, read_colours
from tests.gui.picture_comparison import difference, of_qt, reduced, report
from tests.gui.picture_scenes import LANGUAGE, RESOURCES, SHOTS, Shot, draw
from tests.gui.picture_words import Word, other_words, read_words
from tests.gui.renew_pictures import COLOURS, REFERENCES, drawn_apart, renew_picture

Spoil = Callable[[pytest.MonkeyPatch], None]

DAY = Shot("day", ThemeMode.LIGHT, 1.0)
DARK_DAY = Shot("day", ThemeMode.DARK, 1.0)
WEEK = Shot("week", ThemeMode.LIGHT, 1.0)
MONTH = Shot("month", ThemeMode.LIGHT, 1.0)
DARK_MONTH = Shot("month", ThemeMode.DARK, 1.0)
REFUSAL = Shot("refusal", ThemeMode.LIGHT, 1.0)
FREE = Shot("free", ThemeMode.LIGHT, 1.0)


@pytest.fixture
def in_french(qapp: QApplication) -> Iterator[None]:
    words = Translations(qapp, RESOURCES / "translations")
    words.use(LANGUAGE)
    yield
    words.leave()


@pytest.fixture(scope="module")
def at_150_percent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all pictures of a screen at 150 %."""
    folder = tmp_path_factory.mktemp("pictures")
    drawn_apart(folder, 1.5)
    return folder


@cache
def reference(shot: Shot) -> Image.Image:
    return Image.open(REFERENCES / f"{shot.name}.png").convert("RGB")


def listed(shot: Shot) -> list[Word]:
    return read_words(REFERENCES / f"{shot.list_name}.txt")


def in_other_colours(shot: Shot, picture: Image.Image) -> str:
    return other_colours(shot.name, counted(picture, shot.palette), read_colours(COLOURS)[shot.name])


def compared(shot: Shot, picture: Image.Image, words: list[Word], folder: Path) -> str:
    """Return everything that is not as the references have it."""
    said = (
        report(folder, shot.name, picture, reference(shot)),
        other_words(shot.name, words, listed(shot)),
        in_other_colours(shot, picture),
    )
    return "\n".join(filter(None, said))


@pytest.mark.parametrize("shot", [s for s in SHOTS if s.ratio == 1], ids=lambda s: s.name)
def test_the_planner_looks_as_it_should(shot: Shot, theme: Theme, in_french: None, tmp_path: Path) -> None:
    drawn = draw(theme, shot)
    said = compared(shot, of_qt(drawn.image), drawn.words, tmp_path)
    assert not said, said


@pytest.mark.parametrize("shot", [s for s in SHOTS if s.ratio != 1], ids=lambda s: s.name)
def test_the_planner_looks_as_it_should_at_150_percent(
    shot: Shot, at_150_percent: Path, tmp_path: Path
) -> None:
    picture = Image.open(at_150_percent / f"{shot.name}.png").convert("RGB")
    said = compared(shot, picture, read_words(at_150_percent / f"{shot.name}.txt"), tmp_path)
    assert not said, said


def test_every_reference_is_of_a_picture_that_is_drawn_and_all_are_small() -> None:
    files = sorted(REFERENCES.glob("*.png"))
    assert [path.stem for path in files] == sorted(shot.name for shot in SHOTS)
    assert sum(path.stat().st_size for path in files) < 1_500_000
    lists = sorted(path.stem for path in REFERENCES.glob("*.txt"))
    assert lists == sorted({shot.list_name for shot in SHOTS})
    assert sorted(read_colours(COLOURS)) == sorted(shot.name for shot in SHOTS)


def test_a_difference_is_saved_and_told(tmp_path: Path) -> None:
    expected = reference(DAY)
    actual = expected.copy()
    actual.paste((255, 255, 255), (330, 98, 350, 134))
    said = report(tmp_path, "day", actual, expected)
    saved = sorted(path.name for path in tmp_path.iterdir())
    assert saved == ["day-actual.png", "day-difference.png", "day-expected.png"]
    assert str(tmp_path / "day-difference.png") in said
    assert "renew_pictures" in said


def test_a_scene_that_is_named_is_renewed_in_every_pixel(tmp_path: Path) -> None:
    old, drawn = tmp_path / "old.png", tmp_path / "drawn.png"
    picture = reference(DAY).crop((208, 90, 408, 150))
    reduced(picture).save(old)
    picture.putpixel((7, 7), (0, 0, 0))
    picture.save(drawn)
    assert not renew_picture(drawn, old, strictly=False)
    assert renew_picture(drawn, old, strictly=True)
    assert Image.open(old).convert("RGB").getpixel((7, 7)) == (0, 0, 0)
    assert not renew_picture(drawn, old, strictly=True)


# --- what spoils a picture ----------------------------------------------------------------------------------------


def moved(customer: str, left: int, right: int) -> Spoil:
    """The bar of a customer begins and ends some pixels further."""
    draw_figure = RowPainter._figure

    def shifted(self: RowPainter, painter: QPainter, figure: Figure, *more: object) -> None:
        if figure.entry.item.customer == customer and figure.shape in (Shape.BAR, Shape.CHIP):
            figure = replace(figure, left=figure.left + left, right=figure.right + right)
        draw_figure(self, painter, figure, *more)  # type: ignore[arg-type]

    return lambda patch: patch.setattr(RowPainter, "_figure", shifted)


def styled(state: BarState, **look: object) -> Spoil:
    """A state has another body, edge or strip."""
    return lambda patch: patch.setitem(bars._STYLES, state, replace(bars._STYLES[state], **look))  # type: ignore[arg-type]


def coloured(token: str, colour: str) -> Spoil:
    """A token of both palettes, or a colour given as ``#RRGGBB``, is another colour."""

    def spoil(patch: pytest.MonkeyPatch) -> None:
        find = Look.color
        of_old = {getattr(LIGHT, token, token), getattr(DARK, token, token)}
        patch.setattr(
            Look,
            "color",
            lambda self, name: find(self, colour if name == token or name in of_old else name),
        )

    return spoil


def cut_short(text: str) -> Spoil:
    """A caption is elided three characters earlier."""
    elided = Face.elided

    def shorter(self: Face, wanted: str, room: float) -> str:
        shown = elided(self, wanted, room)
        return f"{shown.rstrip('…')[:-3]}…" if wanted == text else shown

    return lambda patch: patch.setattr(Face, "elided", shorter)


def unmarked(pattern: str) -> Spoil:
    """A hatch or stripe is not drawn."""
    return lambda patch: patch.setattr(Patterns, pattern, lambda *_: QBrush(Qt.BrushStyle.NoBrush))


def left_out(where: object, name: str, instead: object = None) -> Spoil:
    """Something is not painted at all, or has nothing to say."""
    return lambda patch: patch.setattr(where, name, lambda *_, **__: instead)


def without_icon(name: str) -> Spoil:
    """One drawing is missing."""
    icon = bars._icon

    def some(painter: QPainter, look: Look, which: str, *more: object) -> None:
        if which != name:
            icon(painter, look, which, *more)  # type: ignore[arg-type]

    return lambda patch: patch.setattr(bars, "_icon", some)


UPPER_ROWS = 450
"""Where the defects are: drawing and comparing what lies below takes as long again."""

DEFECTS: dict[str, tuple[Shot, Spoil]] = {
    "a bar 2 px to the right": (DAY, moved("Hélia", 2, 2)),
    "a bar 2 px to the left, dark": (DARK_DAY, moved("Cardiolib", -2, -2)),
    "a bar that ends 2 px early": (DAY, moved("Novalia", 0, -2)),
    "a chip of the week 2 px to the right": (WEEK, moved("Hélia", 2, 2)),
    "a sliver of the month 2 px to the right": (MONTH, moved("Hélia", 2, 2)),
    "strips of another colour": (DAY, styled(BarState.CONFIRMED, strip="outline")),
    "late without its own outline": (DAY, styled(BarState.LATE, outline="outline")),
    "absent without dots": (DARK_DAY, styled(BarState.ABSENT, dashes=())),
    "absent not struck through": (DAY, styled(BarState.ABSENT, struck=False)),
    "present as if to come": (WEEK, styled(BarState.PRESENT, ground="fill", ink="text")),
    "no lock on what is invoiced": (DAY, without_icon("lock")),
    "no check on what is confirmed": (WEEK, without_icon(ICONS[BarState.CONFIRMED])),
    "no hourglass on options, dark": (DARK_DAY, without_icon(ICONS[BarState.OPTION])),
    "no drawings of equipment": (DAY, left_out(NamePainter, "_icons", 0)),
    "a name cut 3 characters early": (DAY, cut_short("Mirabel Santé")),
    "a name cut 3 characters early in a week": (WEEK, cut_short("15:00 Master Ing. santé")),
    "no head count": (DAY, left_out(bars, "value_text", "")),
    "no now-line": (DAY, left_out(canvas, "paint_now_line")),
    "no time on the now-line": (DARK_DAY, left_out(HeaderPainter, "_now_pill")),
    "no grid": (DAY, left_out(RowPainter, "_time_lines")),
    "closed hours not hatched": (DAY, unmarked("closed")),
    "closed hours not hatched, dark": (DARK_DAY, unmarked("closed")),
    "closed days not hatched": (WEEK, unmarked("closed")),
    "options without diagonals": (DAY, unmarked("option")),
    "upkeep and outage not hatched": (DAY, unmarked("upkeep")),
    "no tint under what is past": (DAY, lambda p: p.setattr(row_painter, "PAST_SHADE", 0.0)),
    "no tint under today": (WEEK, lambda p: p.setattr(row_painter, "TODAY_SHADE", 0.0)),
    "a free place without its accent": (FREE, coloured("accent", "#A81628")),
    "the week without its accent": (WEEK, coloured("accent", "#A81628")),
    "the month without its accent": (MONTH, coloured("accent", "#A81628")),
    "red a little too pale": (REFUSAL, coloured("danger", "#C8505E")),
    "no ring around who is in the way": (REFUSAL, left_out(overlay, "_ring")),
    "no mark under the hours": (REFUSAL, left_out(HeaderPainter, "ghost_range")),
    "the ghost not hatched": (REFUSAL, unmarked("conflict")),
    "no empty box where it comes from": (REFUSAL, left_out(overlay, "_paint_origin")),
    "a card without the nearest places": (REFUSAL, left_out(DragCard, "_offer")),
}


@pytest.mark.parametrize("defect", DEFECTS)
def test_what_would_spoil_the_planner_is_seen(
    defect: str, theme: Theme, in_french: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    shot, spoil = DEFECTS[defect]
    spoil(monkeypatch)
    picture = of_qt(draw(theme, shot, UPPER_ROWS).image)
    assert difference(picture, reference(shot).crop((0, 0, *picture.size))) is not None


def spelled(pattern: str, instead: str) -> Spoil:
    """What matches a pattern is written otherwise."""
    write = Face.draw

    def wrong(self: Face, painter: QPainter, x: float, middle: float, text: str) -> None:
        write(self, painter, x, middle, re.sub(pattern, instead, text))

    return lambda patch: patch.setattr(Face, "draw", wrong)


WRONG_WORDS: dict[str, tuple[Shot, Spoil]] = {
    "e for o": (DAY, spelled("o", "e")),
    "9 for 0 in times": (WEEK, spelled(r"0(?=\d?:)|(?<=:)0|(?<=:\d)0", "9")),
    "6 for 8": (MONTH, spelled("8", "6")),
    "names in another ink": (DARK_DAY, coloured("text", "#E4E4EC")),
}


@pytest.mark.parametrize("defect", WRONG_WORDS)
def test_wrong_words_are_seen(
    defect: str, theme: Theme, in_french: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    shot, spoil = WRONG_WORDS[defect]
    spoil(monkeypatch)
    assert other_words(shot.name, draw(theme, shot).words, listed(shot))


WRONG_COLOURS: dict[str, tuple[Shot, Spoil]] = {
    "members outlined in grey": (DAY, coloured(LIGHT.member.outline, "#565656")),
    "absent outlined in red": (DAY, coloured("control", "#A81628")),
    "slivers in red": (DARK_MONTH, coloured(DARK.campus.strong, "#FF8A8F")),
    "lines of the grid a little too grey": (WEEK, coloured("hair", "#E5E5E5")),
}


@pytest.mark.parametrize("defect", WRONG_COLOURS)
def test_thin_lines_in_another_colour_are_seen(
    defect: str, theme: Theme, in_french: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    shot, spoil = WRONG_COLOURS[defect]
    spoil(monkeypatch)
    assert in_other_colours(shot, of_qt(draw(theme, shot).image))


# --- what does not ------------------------------------------------------------------------------------------------


def shifted_letters(patch: pytest.MonkeyPatch) -> None:
    """Letters begin an eighth of a pixel later: another rounding of their advance."""
    write = Face.draw
    patch.setattr(Face, "draw", lambda self, painter, x, y, text: write(self, painter, x + 0.125, y, text))


def paler_letters(patch: pytest.MonkeyPatch) -> None:
    """Letters cover their pixels a little less: another smoothing."""
    write = Face.draw

    def paler(self: Face, painter: QPainter, x: float, y: float, text: str) -> None:
        before = painter.opacity()
        painter.setOpacity(before * 0.92)
        write(self, painter, x, y, text)
        painter.setOpacity(before)

    patch.setattr(Face, "draw", paler)


def bolder_letters(patch: pytest.MonkeyPatch) -> None:
    """Letters cover their pixels a little more."""
    write = Face.draw

    def bolder(self: Face, painter: QPainter, x: float, y: float, text: str) -> None:
        write(self, painter, x, y, text)
        before = painter.opacity()
        painter.setOpacity(before * 0.1)
        write(self, painter, x, y, text)
        painter.setOpacity(before)

    patch.setattr(Face, "draw", bolder)


@pytest.mark.parametrize("smoothed", [shifted_letters, paler_letters, bolder_letters])
@pytest.mark.parametrize("shot", [DARK_DAY, WEEK], ids=lambda s: s.name)
def test_letters_smoothed_another_way_are_let_through(
    shot: Shot,
    smoothed: Spoil,
    theme: Theme,
    in_french: None,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    smoothed(monkeypatch)
    drawn = draw(theme, shot)
    said = compared(shot, of_qt(drawn.image), list(dict.fromkeys(drawn.words)), tmp_path)
    assert not said, said
