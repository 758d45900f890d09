"""Paper for the desk: everything on one side, nobody's secrets, a code that a telephone reads."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO

import icalendar
import pytest
import zxingcpp
from PIL import Image
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument

from campus_desk.application.calendar_values import CalendarEvent
from campus_desk.application.sheets import (
    DoorSign,
    Mark,
    PlanBar,
    PlanBlock,
    PlanDay,
    PlanGroup,
    PlanRow,
    PlanSheet,
    SetUpSheet,
    SetUpStep,
    SignEntry,
)
from campus_desk.domain.customer import CustomerGroup
from campus_desk.domain.identifiers import BookingId
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.exchange.calendar_format import IcalendarFormat
from tests.documents.sample_invoices import renderer

DAY = date(2026, 11, 10)
MIDNIGHT = int(datetime(2026, 11, 9, 23, 0, tzinfo=UTC).timestamp())
NOW = datetime(2026, 11, 10, 9, 24, tzinfo=UTC)
HOUR = 3600


def at(hours: float) -> int:
    return MIDNIGHT + round(hours * HOUR)


def a_bar(start: float, end: float, customer: str, title: str = "", day: int = 0, **more: object) -> PlanBar:
    shift = day * 24 * HOUR
    starts, ends = at(start) + shift, at(end) + shift
    bar = PlanBar(starts, ends, starts, ends, customer, title, "", CustomerGroup.TENANT, Mark.CONFIRMED)
    return replace(bar, **more)  # type: ignore[arg-type]


def a_day(number: int = 0, holiday: str = "") -> PlanDay:
    shift = number * 24 * HOUR
    return PlanDay(
        date.fromordinal(DAY.toordinal() + number),
        at(0) + shift,
        at(24) + shift,
        at(7) + shift,
        at(20) + shift,
        holiday,
    )


def a_plan(*rows: PlanRow, days: int = 1, language: str = "fr") -> PlanSheet:
    groups = (PlanGroup("Technoparc · Salles", rows),)
    return PlanSheet(
        "Technoparc", language, tuple(map(a_day, range(days))), groups, NOW, "Claire Muller", left_out=2
    )


def texts(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


def size(pdf: bytes) -> tuple[int, int]:
    box = PdfReader(BytesIO(pdf)).pages[0].mediabox
    return round(float(box.width)), round(float(box.height))


def picture(pdf: bytes, scale: float = 3, page: int = 0) -> Image.Image:
    """Render a page as a printer would, the first unless told."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    points = document.pagePointSize(page)
    image = document.render(page, QSize(round(points.width() * scale), round(points.height() * scale)))
    paper = QImage(image.size(), QImage.Format.Format_RGB888)
    paper.fill(0xFFFFFFFF)
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    pixels = Image.frombuffer(
        "RGBA",
        (image.width(), image.height()),
        bytes(image.constBits()),
        "raw",
        "RGBA",
        image.bytesPerLine(),
        1,
    )
    document.close()
    flat = Image.new("RGB", pixels.size, "white")
    flat.paste(pixels, mask=pixels.getchannel("A"))
    return flat


def test_item_46_a_day_stands_on_one_side_of_a4_lying() -> None:
    row = PlanRow(
        "Salle Vosges",
        40,
        (
            a_bar(9, 11, "Neuralis", "Revue", value="12/40"),
            a_bar(14, 15, "Hélia", group=CustomerGroup.EXTERNAL, mark=Mark.OPTION),
        ),
        closed=((at(0), at(8)), (at(18), at(24))),
        blocks=(PlanBlock(at(16), at(18), "Nettoyage"),),
    )
    pdf = renderer().plan(a_plan(row))
    assert size(pdf) == (842, 595)
    assert len(PdfReader(BytesIO(pdf)).pages) == 1
    said = texts(pdf)
    for word in (
        *("Mardi 10 novembre 2026", "Salle Vosges", "40", "Neuralis", "Revue", "12/40", "Hélia", "Nettoyage"),
        *("07:00", "19:00", "2 ressources masquées", "Claire Muller", "Montage, démontage"),
    ):
        assert word in said, word


@pytest.mark.parametrize(("language", "letters"), [("fr", "LPAEC"), ("en", "TMAEC"), ("de", "MCHEK")])
def test_item_19_a_grey_print_tells_the_groups_apart_by_letters(language: str, letters: str) -> None:
    groups = list(CustomerGroup)
    rows = [PlanRow(f"R{n}", None, (a_bar(9, 12, f"Client{n}", group=g),)) for n, g in enumerate(groups)]
    said = "".join(texts(renderer().plan(a_plan(*rows, language=language))).split())
    for n, letter in enumerate(letters):
        assert f"{letter}Client{n}" in said, (
            "the letter is written first, right-aligned at the end of its bar"
        )
    assert len(set(letters)) == len(groups)


def test_item_46_sixty_rows_of_a_full_week_still_stand_on_one_side_and_can_be_read() -> None:
    rows = [
        PlanRow(
            f"Salle {n:02}",
            10,
            tuple(a_bar(8 + k, 9 + k, f"Client {n}-{d}-{k}", day=d) for d in range(7) for k in range(7)),
        )
        for n in range(60)
    ]
    pdf = renderer().plan(a_plan(*rows, days=7))
    assert len(PdfReader(BytesIO(pdf)).pages) == 1
    said = texts(pdf)
    assert "Salle 00" in said
    assert "Salle 59" in said
    assert "Semaine 46" in said
    # What has no room of its own is counted, not dropped.
    assert "Client 59-6-" in said or "+ 7" in said
    assert "+ " in said


def test_item_46_a_busy_bar_names_nobody() -> None:
    row = PlanRow("Salle Ill", 16, (a_bar(9, 11, "", group=None, mark=Mark.BUSY),))
    for language, word in (("fr", "Occupé"), ("en", "Busy"), ("de", "Belegt")):
        assert word in texts(renderer().plan(a_plan(row, language=language)))


def test_item_46_the_set_up_sheet_tells_when_to_begin_and_how_long_is_left() -> None:
    step = SetUpStep(
        *(at(14), at(17), at(13.5), at(17.75), "Neuralis", "Assemblée annuelle", "Hugo Lambert", 80, False),
        BookingId(1),
        note="Gradins fixes, pupitre à gauche",
        gap=45 * 60,
        together=("Kit captation",),
    )
    sheet = SetUpSheet(
        *("Amphithéâtre", "Technoparc", "0", 100, ("vidéo",), DAY, (step, replace(step, gap=None))),
        *("fr", NOW, "Claire"),
    )
    pdf = renderer().set_up(sheet)
    assert size(pdf) == (595, 842)
    said = texts(pdf)
    for word in ("13:30", "14:00–17:00", "17:45", "80 sur 100", "45 min", "Kit captation", "Gradins fixes"):
        assert word in said, word


def test_item_46_a_long_day_of_the_hall_goes_on_on_a_second_page() -> None:
    step = SetUpStep(at(9), at(10), at(9), at(10), "X", "", "", None, False, BookingId(1), gap=0)
    sheet = SetUpSheet("Amphi", "T", "", None, (), DAY, (step,) * 30, "de", NOW, "C")
    # Below the head there is room for nine sessions of 90 pixels each.
    assert len(PdfReader(BytesIO(renderer().set_up(sheet))).pages) == 4


def test_item_46_a_telephone_reads_the_session_from_the_door_sign() -> None:
    session = SignEntry(at(14), at(17), "Forge Médicale; Fils, et Cie", "Journée revendeurs")
    later = (SignEntry(at(18), at(19), "Hélia", "Bilan"),)
    written = CalendarEvent(
        "abc-123",
        TimeSlot.of_epoch(at(14), at(17)),
        summary="Forge Médicale; Fils, et Cie – Journée revendeurs",
        location="Salle Vosges",
    )
    calendar = IcalendarFormat().write_calendar((written,), stamp=NOW).decode()
    sign = DoorSign("Salle Vosges", "Technoparc", "1", DAY, session, later, calendar, "fr")
    pdf = renderer().sign(sign)
    assert size(pdf) == (421, 595)
    said = texts(pdf)
    for word in (
        "Salle Vosges",
        "14:00–17:00",
        "Forge Médicale",
        "Journée revendeurs",
        "18:00–19:00",
        "Hélia",
    ):
        assert word in said, word
    (code,) = zxingcpp.read_barcodes(picture(pdf))
    (event,) = icalendar.Calendar.from_ical(code.text).walk("VEVENT")
    assert event["SUMMARY"] == "Forge Médicale; Fils, et Cie – Journée revendeurs"
    assert event["LOCATION"] == "Salle Vosges"
    assert event["UID"] == "abc-123"
    assert event.decoded("DTSTART") == datetime(2026, 11, 10, 13, 0, tzinfo=UTC)
    assert event.decoded("DTEND") == datetime(2026, 11, 10, 16, 0, tzinfo=UTC)
