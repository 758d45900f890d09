"""Printing from the planner: looked at first, the rows on screen, by keys."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter

from campus_desk.domain.booking import BookingStatus
from campus_desk.ui.invoicing.pdf_printing import Printed
from campus_desk.ui.printing.print_dialog import Paper, PrintDialog
from tests.campus import slot
from tests.gui.desk import DeskUnderTest, click, press, wait_until

DAY = "2026-11-24"


def opened(desk: DeskUnderTest) -> PrintDialog:
    dialog = desk.modal(PrintDialog)
    wait_until(lambda: dialog.preview.content, "the sheet")
    return dialog


def said(dialog: PrintDialog) -> str:
    wait_until(lambda: dialog.preview.content and dialog._job is None, "the sheet")
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(dialog.preview.content)).pages)


def test_item_46_ctrl_p_shows_the_day_with_its_rows_before_it_is_printed(
    desk: DeskUnderTest, tmp_path: Path
) -> None:
    desk.campus.book("ILL", slot(DAY, "09:00", "12:00"), "HELIA", title="Bilan")
    desk.campus.book("AMPHI", slot(DAY, "14:00", "15:00"), "NEURALIS", status=BookingStatus.OPTION)
    desk.start()
    desk.show_day(DAY)
    press(desk.window, "Ctrl+P")
    dialog = opened(desk)
    text = said(dialog)
    assert "Mardi 24 novembre 2026" in text
    assert "Hélia" in text
    assert "Bilan" in text
    assert "Salle Rhin" in text
    assert "4 ressources" in text

    click(dialog.only_booked)
    wait_until(lambda: "Salle Rhin" not in said(dialog), "the sheet without empty rows")
    assert "2 ressources masquées" in said(dialog)

    run = dialog.preview.print_run()
    run.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    run.printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    ended: list[Printed] = []
    run.ended.connect(ended.append)
    run.start()
    wait_until(lambda: ended, "the printer")
    assert ended == [Printed.DONE]
    page = PdfReader(tmp_path / "printed.pdf").pages[0]
    assert len(PdfReader(tmp_path / "printed.pdf").pages) == 1
    assert float(page.mediabox.width) > float(page.mediabox.height), "lying, as the sheet lies"


def test_item_46_only_the_rows_the_filter_shows_are_printed(desk: DeskUnderTest) -> None:
    desk.start()
    desk.show_day(DAY)
    desk.frame.side.filters.capacity.setValue(24)
    press(desk.window, "Ctrl+P")
    text = said(opened(desk))
    assert "Salle Rhin" in text
    assert "Salle Ill" not in text


def test_item_46_the_week_is_printed_where_the_week_is_shown(desk: DeskUnderTest) -> None:
    desk.campus.book("ILL", slot("2026-11-26", "09:00", "10:00"), "HELIA")
    desk.start()
    desk.show_day(DAY)
    press(desk.window, "Ctrl+2")
    desk.settle()
    press(desk.window, "Ctrl+P")
    text = said(opened(desk))
    assert "Semaine 48" in text
    assert "Hélia" in text


@pytest.mark.parametrize("paper", [Paper.SET_UP, Paper.SIGN])
def test_item_46_the_booking_in_focus_decides_what_set_up_sheet_and_sign_are_of(
    desk: DeskUnderTest, paper: Paper
) -> None:
    booking = desk.campus.book("AMPHI", slot(DAY, "14:00", "15:00"), "HELIA", title="Congrès", note="Pupitre")
    desk.campus.book("AMPHI", slot(DAY, "08:00", "09:00"), "NEURALIS", title="Autre")
    desk.start()
    desk.show_day(DAY)
    assert desk.planner.view.focus_booking(booking.id)
    actions = desk.window.menu
    (actions.print_set_up if paper is Paper.SET_UP else actions.print_sign).trigger()
    text = said(opened(desk))
    assert "Amphithéâtre" in text
    assert "Congrès" in text
    assert ("Pupitre" in text) is (paper is Paper.SET_UP), "a note is for those who set up, not for guests"
    assert ("Autre" in text) is (paper is Paper.SET_UP)


def test_item_46_nothing_to_put_on_a_door_is_said_by_an_empty_preview(desk: DeskUnderTest) -> None:
    desk.start()
    desk.show_day(DAY)
    desk.window.menu.print_sign.trigger()
    dialog = desk.modal(PrintDialog)
    desk.settle()
    assert not dialog.preview.content
    assert not dialog.print_button.isEnabled()


def test_item_46_the_door_sign_is_of_the_booking_chosen_in_the_list(desk: DeskUnderTest) -> None:
    on_grid = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"), "HELIA")
    in_list = desk.campus.book("RHIN", slot("2026-11-26", "14:00", "15:00"), title="Comité")
    desk.start()
    desk.show_day(DAY)
    desk.planner.view.focus_booking(on_grid.id)
    press(desk.window, "Ctrl+2", "Ctrl+4")
    desk.settle()
    assert desk.planner.list.go_to(in_list.id)
    desk.window.menu.print_sign.trigger()
    dialog = opened(desk)
    text = said(dialog)
    assert "Comité" in text
    assert "Jeudi 26 novembre" in text
    assert "26" in dialog.day_label.text()
