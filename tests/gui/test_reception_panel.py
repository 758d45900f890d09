"""Reception's panel: the next two hours beside any day, in words, by mouse, by key, in a narrow window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from campus_desk.application.commands import CancelBooking, CheckIn
from campus_desk.domain.errors import StorageUnusable
from campus_desk.ui.reception.desk import ReceptionDesk
from campus_desk.ui.reception.panel_model import ROW_ROLE
from campus_desk.ui.reception.rows import PanelRow, Shape
from tests.campus import Campus, slot, wall
from tests.gui.desk import DeskUnderTest, click, press, wait_until
from tests.gui.reception_day import DAY, ReceptionDay, reception_day

pytestmark = pytest.mark.slow


@pytest.fixture
def day(tmp_path: Path) -> Iterator[ReceptionDay]:
    made = reception_day(tmp_path / "campus.db")
    yield made
    made.campus.close()


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, day: ReceptionDay, unguarded: None) -> Iterator[DeskUnderTest]:
    desk = DeskUnderTest(qapp, tmp_path, day.campus, day.campus.path)
    yield desk
    desk.close()


def reception(desk: DeskUnderTest) -> ReceptionDesk:
    assert desk.window.reception is not None
    return desk.window.reception


def rows(desk: DeskUnderTest) -> list[PanelRow]:
    return list(reception(desk).list.lines.rows)


def spoken(desk: DeskUnderTest) -> list[str]:
    return [row.spoken.replace("\u00a0", " ").replace("\u202f", " ") for row in rows(desk)]


def row_of(desk: DeskUnderTest, name: str) -> PanelRow:
    return next(row for row in rows(desk) if name in row.title and row.shape is not Shape.HEAD)


def click_row(desk: DeskUnderTest, row: PanelRow) -> None:
    view = reception(desk).list
    index = view.lines.index(view.lines.row_of(row.key))
    view.scrollTo(index)
    place = view.visualRect(index).topLeft() + QPoint(70, 12)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    desk.settle()


def button(desk: DeskUnderTest, text: str) -> QPushButton:
    found = reception(desk).list.viewport().findChildren(QPushButton)
    return next(b for b in found if b.text() == text)


def is_open(desk: DeskUnderTest) -> bool:
    return desk.window.next_hours.is_open


def test_reception_the_panel_says_what_the_next_two_hours_bring(desk: DeskUnderTest) -> None:
    desk.start()
    assert desk.window.next_hours.heading == "10:24–12:24 · 8 arrivées, 1 retard"
    assert spoken(desk) == [
        "À l’accueil, en retard, 1",
        "10:00, Helvia Implants, Salle Ill, 6 pers., 24 min de retard",
        "Arrivées, 8",
        "10:30, Campus, Salle Vosges, 22 pers.",
        "10:30, Novalia, Salle Orangerie, 9 pers.",
        "10:30, Mirabel Santé, Échographe US-3",
        "10:45, Université Rhéna, Poste PSM n° 2",
        "11:00, Gliatech, Option — expire à 10:45",
        "et 3 autres…",
        "Amphithéâtre, 12:30–14:00",
        "12:30, Démontage Alsace BioForum",
        "13:30, Montage Neuralis, 80 pers.",
        "M. Lang · traiteur 13:40",
        "15 min entre deux séances",
        "Badges sortis, 2",
        "B-07, Kardia Systems, depuis hier",
        "B-12, Orthogrid, 08:52",
        "Liste d’attente, 1",
        "10:30, Sonalis — 8 pers., 1 h, Salle Broglie libérée (absence)",
    ]


def test_reception_the_panel_stays_with_today_whatever_day_is_on_screen(desk: DeskUnderTest) -> None:
    desk.start()
    before = spoken(desk)
    desk.show_day("2026-12-08")
    assert spoken(desk) == before
    click_row(desk, row_of(desk, "Novalia"))
    assert desk.planner.day.isoformat() == DAY
    focused = desk.planner.view.focused_item
    assert focused is not None
    assert focused.customer == "Novalia"


def test_reception_the_rest_of_a_long_section_is_one_click_away(desk: DeskUnderTest) -> None:
    desk.start()
    click_row(desk, row_of(desk, "et 3 autres"))
    assert [row.title for row in rows(desk) if row.shape is Shape.VISIT][1:9] == [
        "Campus",
        "Novalia",
        "Mirabel Santé",
        "Université Rhéna",
        "Gliatech",
        "Abeille & Co",
        "Novéa",
        "Optéo",
    ]
    assert not any(row.shape is Shape.MORE for row in rows(desk))


def test_reception_time_passes_and_somebody_else_writes(desk: DeskUnderTest, day: ReceptionDay) -> None:
    desk.start()
    desk.clock.instant = wall(f"{DAY} 10:41")
    wait_until(lambda: desk.window.next_hours.heading.startswith("10:41–12:41"), "the next minute")
    late = [row.title for row in rows(desk) if row.alarm]
    assert late == ["Helvia Implants", "Campus", "Novalia", "Mirabel Santé"]
    novalia = day.booked["novalia"]
    day.campus.execute(CheckIn(novalia.id, novalia.revision, "B-21"))
    wait_until(lambda: "B-21, Novalia, 10:41" in spoken(desk), "the other process's check-in")
    assert "Novalia" not in [row.title for row in rows(desk) if row.alarm]


def test_reception_an_empty_day_says_so_and_nobody_is_late_where_nobody_is_recorded(
    qapp: QApplication, tmp_path: Path, unguarded: None
) -> None:
    campus = Campus(tmp_path / "empty.db")
    campus.book("ILL", slot("2026-11-23", "10:00", "12:00"))
    desk = DeskUnderTest(qapp, tmp_path, campus, campus.path)
    desk.start()
    assert [row.title for row in rows(desk)] == ["Arrivées", "Neuralis"]
    desk.clock.instant = wall("2026-11-23 10:30")
    wait_until(lambda: desk.window.next_hours.heading.startswith("10:30"), "the next minute")
    assert [row.title for row in rows(desk)] == ["Personne n’est attendu dans les deux prochaines heures."]
    desk.close()
    campus.close()


def test_reception_the_panel_is_walked_by_key_and_read_by_name(desk: DeskUnderTest) -> None:
    desk.start()
    view = reception(desk).list
    view.setFocus(Qt.FocusReason.TabFocusReason)
    current = view.current
    assert current is not None
    assert current.title == "Helvia Implants", "a heading is nothing to stop at"
    press(view, "Down", "Down")
    assert view.current is not None
    assert view.current.title == "Novalia"
    press(view, "Return")
    desk.settle()
    assert desk.planner.view.focused_item is not None
    assert desk.planner.view.focused_item.customer == "Novalia"
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.text(QAccessible.Text.Name) == "Deux prochaines heures"
    names = [interface.child(n).text(QAccessible.Text.Name) for n in range(interface.childCount())]
    assert names[: len(rows(desk))] == [row.spoken for row in rows(desk)]
    absent = button(desk, "Absent")
    assert absent.accessibleName().replace("\u00a0", " ") == (
        "Absent: 10:00, Helvia Implants, Salle Ill, 6 pers., 24 min de retard"
    )
    assert absent.focusPolicy() & Qt.FocusPolicy.TabFocus
    absent.setFocus()
    press(absent, "Return")
    desk.settle()
    assert all("Helvia Implants" not in row.title for row in rows(desk)), (
        "Enter pressed the button, not the line"
    )


def test_reception_the_closed_panel_is_a_rail_that_counts_and_is_remembered(
    desk: DeskUnderTest, tmp_path: Path, day: ReceptionDay
) -> None:
    desk.start()
    dock = desk.window.next_hours
    assert (is_open(desk), dock.width()) == (True, 240)
    press(desk.planner.view, "Shift+F4")
    assert (is_open(desk), dock.width()) == (False, 20)
    assert dock.rail.accessibleName() == "Deux prochaines heures, 1 retard"
    assert not desk.window.menu.next_hours.isChecked()
    desk.close()
    again = DeskUnderTest(desk.application, tmp_path, day.campus, day.campus.path, clock=desk.clock)
    again.start()
    assert not is_open(again)
    click(again.window.next_hours.rail)
    assert is_open(again)
    again.close()


def test_reception_the_panel_gives_way_first_in_a_narrow_window(desk: DeskUnderTest) -> None:
    desk.start()
    dock, menu = desk.window.next_hours, desk.window.menu
    desk.window.resize(1366, 768)
    assert not is_open(desk)
    assert desk.window.dock.isVisible(), "the left panel stays"
    menu.next_hours.trigger()
    assert is_open(desk), "whoever asks for it gets it"
    desk.window.resize(1440, 900)
    assert is_open(desk)
    desk.window.resize(1366, 768)
    menu.side_panel.trigger()
    assert is_open(desk), "without the left panel there is room for it"
    desk.window.resize(1440, 900)
    menu.side_panel.trigger()
    assert is_open(desk)
    assert dock.is_wanted


def test_reception_words_that_change_leave_the_keyboard_where_it_is(
    desk: DeskUnderTest, day: ReceptionDay
) -> None:
    desk.start()
    absent = button(desk, "Absent")
    absent.setFocus()
    desk.clock.advance(timedelta(minutes=1))
    wait_until(lambda: desk.window.next_hours.heading.startswith("10:25"), "the next minute")
    assert absent.hasFocus()
    assert "25" in absent.accessibleName()
    novalia = day.booked["novalia"]
    day.campus.execute(CancelBooking(novalia.id, novalia.revision))
    wait_until(lambda: not any("Novalia" in text for text in spoken(desk)), "the cancellation")
    assert button(desk, "Absent").hasFocus()


def test_reception_every_line_of_the_model_is_painted_from_its_row(desk: DeskUnderTest) -> None:
    desk.start()
    view = reception(desk).list
    for number, row in enumerate(rows(desk)):
        assert view.lines.index(number).data(ROW_ROLE) is row
        assert view.sizeHintForRow(number) >= 20


def test_reception_the_panel_at_full_size(large_desk: DeskUnderTest) -> None:
    desk = large_desk
    desk.start()
    assert desk.window.next_hours.heading == "10:00–12:00 · 120 arrivées"
    assert len([row for row in rows(desk) if row.shape is Shape.VISIT]) == 5
    click_row(desk, row_of(desk, "et 115 autres"))
    assert len([row for row in rows(desk) if row.shape is Shape.VISIT]) == 120
    last = [row for row in rows(desk) if row.shape is Shape.VISIT][-1]
    view = reception(desk).list
    view.setFocus()
    view.setCurrentIndex(view.lines.index(view.lines.row_of(last.key)))
    press(view, "Ctrl+I")
    field = reception(desk).door.field
    assert field is not None
    press(field.field, "Return")
    desk.settle()
    assert last.booking_id is not None
    assert desk.stored(last.booking_id).attendance.is_present
    assert desk.window.next_hours.heading == "10:00–12:00 · 119 arrivées"


def test_item_39_the_card_says_what_the_key_of_the_door_would_do(
    desk: DeskUnderTest, day: ReceptionDay
) -> None:
    desk.start()
    view = desk.planner.view
    card = view.hovering.card

    def keys(name: str) -> list[str]:
        view.focus_booking(day.booked[name].id)
        press(view, "Space")
        shown = [part.text() for pair in card._keys for part in pair if not part.isHidden()]
        press(view, "Space")
        return shown

    known = {name: keys(name) for name in day.booked}
    assert ["Entrée", "modifier", "Ctrl+I", "arrivée"] in known.values()
    assert ["Entrée", "modifier", "Ctrl+I", "départ"] in known.values()


def test_reception_a_file_that_is_away_raises_no_band_each_minute(
    desk: DeskUnderTest, day: ReceptionDay, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.start()
    desk.window.notices.clear()
    tasks = desk.session.tasks
    failed: list[Exception] = []
    tasks.failed.connect(lambda error, _again: failed.append(error))

    def away(*_: object) -> None:
        raise StorageUnusable("unreachable", str(day.campus.path))

    monkeypatch.setattr("campus_desk.ui.reception.reading.read_waiting", away)
    for _ in range(2):
        day.campus.clock.advance(timedelta(minutes=1))
        reception(desk).reading._tick()
        desk.settle()
    assert not failed
    assert not desk.window.notices.band.isVisible()
    monkeypatch.undo()
    day.campus.clock.advance(timedelta(minutes=1))
    reception(desk).reading._tick()
    desk.settle()
    assert reception(desk).reading.hours is not None
