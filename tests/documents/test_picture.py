"""A company's logo, however it was saved, stands in the letterhead as PDF/A takes it."""

from __future__ import annotations

import zlib
from io import BytesIO

import pytest
from PIL import Image, ImageCms
from PIL.PngImagePlugin import PngInfo
from pypdf import PdfReader

from campus_desk.documents.picture import Unreadable, picture
from campus_desk.domain.errors import DocumentFailed
from tests.documents.logos import logo
from tests.documents.sample_invoices import an_invoice, renderer
from tests.documents.test_sheets import picture as page_picture

TEAL = (10, 90, 107)


def shown(content: bytes) -> Image.Image:
    read = picture(content)
    return Image.frombytes("RGB", (read.width, read.height), zlib.decompress(read.packed))


def near(one: object, other: tuple[int, int, int], tolerance: int = 3) -> bool:
    assert isinstance(one, tuple)
    return all(abs(a - b) <= tolerance for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize(
    ("kind", "mode"),
    [
        *(("PNG", mode) for mode in ("RGBA", "RGB", "L", "LA", "P", "1")),
        *(("JPEG", mode) for mode in ("RGB", "L", "CMYK")),
    ],
)
def test_every_kind_of_file_is_read(kind: str, mode: str) -> None:
    seen = shown(logo(kind, mode))
    assert seen.size[0] > seen.size[1]
    if mode in ("RGB", "RGBA"):
        middle = seen.getpixel((seen.height // 2, seen.height // 2))
        assert near(middle, TEAL)


def test_what_shines_through_is_mixed_with_the_white_of_the_paper() -> None:
    seen = shown(logo())
    # Half of (10, 90, 107) and half of white.
    assert near(seen.getpixel((seen.width - 5, seen.height // 2)), (132, 172, 181))
    assert near(seen.getpixel((seen.width - 5, 2)), (255, 255, 255))


def test_an_empty_margin_does_not_make_a_logo_small() -> None:
    # The ellipse reaches from 40 to 140 and the bar ends at 560: 520 × 101 pixels of 600 × 180.
    assert shown(logo()).size == (520, 101)


def test_a_photograph_is_scaled_to_what_a_printer_shows() -> None:
    seen = shown(logo("JPEG", "RGB", (4000, 1000), 0))
    assert seen.size[0] == 800
    assert seen.size[1] < 260


def test_a_picture_turned_by_the_camera_stands_upright() -> None:
    target = BytesIO()
    exif = Image.Exif()
    exif[0x0112] = 6  # the top is at the right: turn by a quarter
    Image.open(BytesIO(logo("JPEG", "RGB"))).save(target, "JPEG", exif=exif)
    assert shown(target.getvalue()).size[0] < shown(target.getvalue()).size[1]


def test_colours_of_another_space_become_those_of_the_page() -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for profile in (srgb, lab, b"no profile"):
        # A profile that does not belong to such a picture is passed over.
        target = BytesIO()
        Image.new("RGB", (30, 10), TEAL).save(target, "PNG", icc_profile=profile, pnginfo=PngInfo())
        assert near(shown(target.getvalue()).getpixel((5, 5)), TEAL)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"GIF89a",
        logo()[:200],
        logo("JPEG", "RGB")[:-400],
        pytest.param(logo("GIF", "P"), id="gif"),
    ],
)
def test_what_is_no_logo_is_refused_and_the_document_says_so(content: bytes) -> None:
    with pytest.raises(Unreadable):
        picture(content)
    assert not renderer().reads_logo(content)
    if content:
        with pytest.raises(DocumentFailed, match="Unreadable"):
            renderer().render(an_invoice(), None, content)


def test_a_small_file_of_a_huge_picture_is_no_logo() -> None:
    target = BytesIO()
    Image.new("1", (8_000, 6_000)).save(target, "PNG")
    assert len(target.getvalue()) < 50_000
    with pytest.raises(Unreadable, match="too large"):
        picture(target.getvalue())


def test_an_empty_picture_is_no_logo() -> None:
    target = BytesIO()
    Image.new("RGBA", (20, 20), (255, 0, 0, 0)).save(target, "PNG")
    assert not renderer().reads_logo(target.getvalue())
    assert renderer().reads_logo(logo())


@pytest.mark.parametrize(
    ("size", "fitted"),
    [
        # Into 190 × 46 pixels of the page.
        ((600, 150), (184, 46)),
        ((200, 700), (46, 46)),  # a circle: the rest is margin
        ((1200, 100), (190, 190 / 12)),
    ],
)
def test_it_stands_where_the_mark_was_and_keeps_its_proportions(
    size: tuple[int, int], fitted: tuple[float, float]
) -> None:
    pdf = renderer().render(an_invoice(), None, logo(size=size, margin=0))
    scale = 4.0  # of the picture, to a point; a pixel of the page is 0.75 points
    left, width, height = (round(each * 0.75 * scale) for each in (57, *fitted))
    drawn = page_picture(pdf, scale).convert("L").point(lambda grey: 255 if grey < 240 else 0)
    box = drawn.crop((0, 0, left + width + 16, 300)).getbbox()
    assert box is not None
    middle = round(62 * 0.75 * scale)
    assert box[0] == pytest.approx(left, abs=3)
    assert box[2] - box[0] == pytest.approx(width, abs=4)
    assert box[3] - box[1] == pytest.approx(height, abs=4)
    assert (box[1] + box[3]) / 2 == pytest.approx(middle, abs=4)


def test_the_letterhead_begins_where_the_logo_ends() -> None:
    def left(pdf: bytes) -> float:
        found: list[float] = []

        def visit(text: str, _cm: object, matrix: list[float], *_: object) -> None:
            if text.strip().startswith("Campus Medtech Exploitation") and not found:
                found.append(matrix[4])

        PdfReader(BytesIO(pdf)).pages[0].extract_text(visitor_text=visit)
        return found[0]

    plain = left(renderer().render(an_invoice()))
    beside = left(renderer().render(an_invoice(), None, logo(size=(600, 180), margin=0)))
    assert plain == pytest.approx(101 * 0.75, abs=0.1)
    # 600 × 180 fits into 190 × 46 pixels at 153 × 46: it ends at 57 + 153, the name begins 10 further on.
    assert beside == pytest.approx((57 + 46 * 600 / 181 + 10) * 0.75, rel=0.02)


def test_pictures_of_other_pages_and_documents_leave_no_trace() -> None:
    with_logo = renderer().render(an_invoice(), None, logo())
    assert renderer().render(an_invoice()) == renderer().render(an_invoice())
    assert renderer().render(an_invoice(), None, logo()) == with_logo
