"""The typeface is the desk's own: named as its licence asks, with a legible thousands mark and even digits."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtGui import QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication

from campus_desk.ui.typeface import FAMILY, Typeface

ROOT = Path(__file__).parents[2]
FONTS = ROOT / "resources" / "fonts"
FACES = ("Regular", "Italic", "Medium", "SemiBold")
EACH_FACE = pytest.mark.parametrize("face", FACES)


def load(face: str) -> TTFont:
    return TTFont(FONTS / f"CampusSans-{face}.ttf")


@EACH_FACE
def test_no_name_is_the_one_the_licence_reserves(face: str) -> None:
    with load(face) as font:
        names = {record.nameID: record.toUnicode() for record in font["name"].names}
    assert names[16] == FAMILY
    assert names[6] == f"CampusSans-{face}"
    assert [text for number, text in names.items() if "plex" in text.lower() and number != 0] == []
    assert "SIL Open Font License" in names[13]


def test_the_licence_travels_with_the_fonts() -> None:
    assert "Reserved Font Name" in (FONTS / "OFL.txt").read_text(encoding="utf-8")
    assert "Bitstream Vera" in (FONTS / "DejaVu-LICENSE.txt").read_text(encoding="utf-8")


@EACH_FACE
def test_the_narrow_space_is_a_fifth_and_digits_are_even(face: str) -> None:
    with load(face) as font:
        glyphs, widths, em = font.getBestCmap(), font["hmtx"], font["head"].unitsPerEm
        assert widths[glyphs[0x202F]][0] / em == pytest.approx(0.2)
        assert {widths[glyphs[ord(digit)]][0] for digit in "0123456789−"} == {600}


@EACH_FACE
def test_what_the_three_languages_write_is_there(face: str) -> None:
    with load(face) as font:
        glyphs = font.getBestCmap()
    needed = "ÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸàâäæçéèêëîïôöœùûüÿßẞ€«»„“”‘’–—−…·→×²³°№\u00a0\u202f"
    assert [letter for letter in needed if ord(letter) not in glyphs] == []


@EACH_FACE
def test_a_pdf_may_embed_it(face: str) -> None:
    with load(face) as font:
        assert "glyf" in font
        assert font["OS/2"].fsType == 0


def test_the_script_makes_the_fonts_that_are_shipped(tmp_path: Path) -> None:
    """Fed with a source whose narrow space is as narrow as the original's; twice gives the same bytes."""
    source, built = tmp_path / "source", tmp_path / "built"
    source.mkdir()
    for face in FACES:
        with TTFont(FONTS / f"CampusSans-{face}.ttf", recalcTimestamp=False) as font:
            font["hmtx"][font.getBestCmap()[0x202F]] = (118, 0)
            font.save(source / f"SomeSans-{face}.ttf")
    script = ROOT / "installer" / "fonts" / "build_campus_sans.py"
    subprocess.run([sys.executable, script, source, built], check=True, capture_output=True)
    for face in FACES:
        name = f"CampusSans-{face}.ttf"
        assert (built / name).read_bytes() == (FONTS / name).read_bytes()


@pytest.mark.parametrize("weight", [400, 500, 600])
def test_each_weight_is_a_face_of_its_own(qapp: QApplication, typeface: Typeface, weight: int) -> None:
    info = QFontInfo(typeface.font(20, weight))
    assert (info.family(), info.weight()) == (FAMILY, weight)


def test_heavier_letters_are_wider(qapp: QApplication, typeface: Typeface) -> None:
    widths = [
        QFontMetricsF(typeface.font(20, weight)).horizontalAdvance("Amphithéâtre")
        for weight in (400, 500, 600)
    ]
    assert widths == sorted(set(widths))


def test_bold_text_takes_the_semibold_face(qapp: QApplication, typeface: Typeface) -> None:
    bold = typeface.font(20)
    bold.setBold(True)
    semibold = QFontMetricsF(typeface.font(20, 600))
    assert QFontMetricsF(bold).horizontalAdvance("Facture") == semibold.horizontalAdvance("Facture")


@pytest.mark.parametrize(("asked", "given"), [(10.5, 11), (11.0, 11), (11.5, 12), (12.5, 13), (20.0, 20)])
def test_half_pixels_count_up(qapp: QApplication, typeface: Typeface, asked: float, given: int) -> None:
    assert typeface.font(asked).pixelSize() == given


def test_a_desk_without_its_fonts_still_has_letters(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "broken.ttf").write_bytes(b"this is no font")
    plain = Typeface(tmp_path)
    assert plain.family
    assert plain.family != FAMILY
