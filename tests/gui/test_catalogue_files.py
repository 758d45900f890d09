"""Files through the window: CSV and calendars in with a preview, and out again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from campus_desk.application.catalogue_import import RowState
from campus_desk.domain.actors import EVERYTHING
from campus_desk.ui.catalogue.calendar_export_dialog import CalendarExportDialog
from campus_desk.ui.catalogue.calendar_import_dialog import CalendarImportDialog
from campus_desk.ui.catalogue.import_dialog import ImportDialog
from tests.campus import slot
from tests.gui.desk import DeskUnderTest, click, press, wait_until

EVENTS = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//EN
BEGIN:VEVENT
UID:one@example
DTSTART;TZID=Europe/Paris:20261124T090000
DTEND;TZID=Europe/Paris:20261124T100000
SUMMARY:Revue
LOCATION:Salle Ill
END:VEVENT
BEGIN:VEVENT
UID:two@example
DTSTART;TZID=Europe/Paris:20261124T093000
DTEND;TZID=Europe/Paris:20261124T103000
SUMMARY:Trop tard
LOCATION:Salle Ill
END:VEVENT
BEGIN:VEVENT
UID:three@example
DTSTART;TZID=Europe/Paris:20261124T090000
DTEND;TZID=Europe/Paris:20261124T100000
SUMMARY:Ailleurs
LOCATION:Salle Mozart
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Answer every file dialog, which belongs to the system, with one path."""
    path = tmp_path / "chosen"
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, **__: (str(path), ""))
    return path


def codes(desk: DeskUnderTest) -> list[str]:
    with desk.campus.services.storage.read() as unit:
        return sorted(r.code for r in unit.agenda.catalogue(EVERYTHING).resources if r.retired_on is None)


def test_a_file_with_mistakes_imports_nothing_and_names_each(desk: DeskUnderTest, choose: Path) -> None:
    choose.write_text(
        "code;name;kind;site;capacity\n"
        "NEU 1;Salle neuve;meeting_room;TECH;abc\n"
        "ILL;Salle Ill;meeting_room;TECH;18\n"
        "X;X;equipment;NOWHERE;\n",
        encoding="utf-8",
    )
    desk.start()
    desk.window.menu.import_resources.trigger()
    dialog = desk.modal(ImportDialog)
    wait_until(lambda: dialog.preview is not None, "the preview")
    assert [r.line for r in dialog.model.rows] == [2, 4, 3]
    assert "capacity" in dialog.model.rows[0].said
    assert "code" in dialog.model.rows[0].said
    assert "NOWHERE" in dialog.model.rows[1].said
    assert dialog.model.rows[2].state is RowState.CHANGED
    assert not dialog.import_button.isEnabled()
    assert dialog.import_button.toolTip()
    dialog.reject()
    assert codes(desk) == ["AMPHI", "ILL", "RHIN", "US3"]


def test_a_sound_file_is_imported_at_once_and_undone_at_once(desk: DeskUnderTest, choose: Path) -> None:
    choose.write_text(
        "code;name;kind;site;capacity\nVOSGES;Salle Vosges;meeting_room;TECH;40\nILL;Salle Ill;meeting_room;TECH;18\n",
        encoding="utf-8",
    )
    desk.start()
    desk.window.menu.import_resources.trigger()
    dialog = desk.modal(ImportDialog)
    wait_until(dialog.import_button.isEnabled, "the preview")
    assert dialog._counts.text() == "1 nouvelle · 1 modifiée · 0 inchangée"
    press(dialog, "Ctrl+Return")
    wait_until(lambda: "VOSGES" in codes(desk), "the import")
    desk.settle()
    assert "Salle Vosges" in [r.resource.name for r in desk.planner.view.scene.model.rows]
    press(desk.window, "Ctrl+Z")
    wait_until(lambda: "VOSGES" not in codes(desk), "the undo")
    desk.settle()


def test_a_file_that_is_no_table_is_explained(desk: DeskUnderTest, choose: Path) -> None:
    choose.write_bytes(b"")
    desk.start()
    desk.window.menu.import_customers.trigger()
    dialog = desk.modal(ImportDialog)
    wait_until(lambda: dialog.preview is not None, "the preview")
    assert dialog.model.rows[0].said == "Le fichier est vide."
    dialog.reject()
    choose.unlink()
    desk.window.menu.import_customers.trigger()
    dialog = desk.modal(ImportDialog)
    wait_until(lambda: dialog.band.text, "the complaint")
    assert "n’a pas été importé" in dialog.band.text
    dialog.reject()


def test_customers_are_exported_and_read_back_unchanged(desk: DeskUnderTest, choose: Path) -> None:
    desk.start()
    desk.window.menu.export_customers.trigger()
    wait_until(choose.exists, "the file")
    desk.settle()
    assert "Exporté" in desk.window.notices.toast.text
    desk.window.menu.import_customers.trigger()
    dialog = desk.modal(ImportDialog)
    wait_until(lambda: dialog.preview is not None, "the preview")
    assert dialog._counts.text() == "0 nouvelle · 0 modifiée · 2 inchangées"
    assert not dialog.import_button.isEnabled()
    dialog.reject()


def test_an_export_that_cannot_be_written_says_so(desk: DeskUnderTest, choose: Path) -> None:
    choose.mkdir()
    desk.start()
    desk.window.menu.export_customers.trigger()
    wait_until(lambda: desk.window.notices.band.text, "the complaint")
    assert str(choose) in desk.window.notices.band.text


def test_a_calendar_is_rehearsed_with_every_choice_then_imported_and_undone(
    desk: DeskUnderTest, choose: Path
) -> None:
    choose.write_text(EVENTS.replace("\n", "\r\n"), encoding="utf-8")
    desk.start()
    desk.window.menu.import_calendar.trigger()
    dialog = desk.modal(CalendarImportDialog)
    wait_until(lambda: dialog.report is not None and dialog._job is None, "the rehearsal")
    assert dialog._counts.text().startswith("0 créée")
    assert not dialog.import_button.isEnabled()
    dialog.customer.choose(desk.campus.customer("NEURALIS"))
    wait_until(lambda: dialog._counts.text().startswith("1 créée"), "the customer's rehearsal")
    assert [line.action for line in dialog.model.rows] == ["refused", "refused", "created"]
    dialog.table.selectRow(1)
    reasons = [dialog._reasons(line) for line in dialog.model.rows]
    assert "Salle Mozart" in " ".join(reasons)
    assert "Déjà réservé" in " ".join(reasons)
    dialog.kind.setCurrentIndex(dialog.kind.findData("meeting_room"))
    wait_until(lambda: dialog._counts.text().startswith("2 créées"), "the rehearsal with new rooms")
    assert "Salle Mozart" in dialog._notes.text()
    assert desk.bookings() == []
    click(dialog.import_button)
    wait_until(lambda: len(desk.bookings()) == 2, "the import")
    desk.settle()
    assert "2 créées" in desk.window.notices.toast.text
    assert "1 refusé" in desk.window.notices.toast.text
    desk.show_day("2026-11-24")
    assert len(desk.planner.shown) == 2
    press(desk.window, "Ctrl+Z")
    wait_until(lambda: not any(b.status.is_live for b in desk.bookings()), "the undo")
    desk.settle()


def test_a_file_that_is_no_calendar_is_refused(desk: DeskUnderTest, choose: Path) -> None:
    choose.write_bytes(b"\x89PNG\r\n")
    desk.start()
    desk.window.menu.import_calendar.trigger()
    dialog = desk.modal(CalendarImportDialog)
    wait_until(lambda: dialog.band.text, "the refusal")
    assert "iCalendar" in dialog.band.text
    dialog.reject()


def test_a_calendar_is_exported_for_one_customer(desk: DeskUnderTest, choose: Path) -> None:
    desk.campus.book("ILL", slot("2026-11-24", "09:00", "10:00"), "NEURALIS", title="Revue")
    desk.campus.book("RHIN", slot("2026-11-24", "09:00", "10:00"), "HELIA", title="Comité")
    desk.start()
    desk.window.menu.export_calendar.trigger()
    dialog = desk.modal(CalendarExportDialog)
    dialog.customer.choose(desk.campus.customer("HELIA"))
    click(dialog.export_button)
    wait_until(choose.exists, "the file")
    desk.settle()
    text = choose.read_text(encoding="utf-8")
    assert "Comité" in text
    assert "Revue" not in text


def test_the_check_says_what_holds(desk: DeskUnderTest) -> None:
    from campus_desk.ui.check_dialog import CheckDialog

    desk.start()
    desk.window.menu.check_campus.trigger()
    dialog = desk.modal(CheckDialog)
    wait_until(lambda: dialog.findings, "the findings")
    assert dialog._said.text() == "Tout est en ordre"
    assert all(finding.holds for finding in dialog.findings)
    dialog.reject()
