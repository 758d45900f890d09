"""The daily backup: taken while people work, told in the status bar, and a failure said in words."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton

from campus_desk.domain.errors import StorageUnusable
from campus_desk.domain.identifiers import BookingId
from campus_desk.main import connect, resources_folder
from campus_desk.persistence.daily_backups import DailyBackups
from tests.campus import slot, wall
from tests.gui.desk import DeskUnderTest, click, wait_until


def a_minute_passes(desk: DeskUnderTest) -> None:
    assert desk.frame.backup is not None
    timer = desk.frame.backup.findChild(QTimer, "daily backup")
    assert timer is not None
    timer.timeout.emit()
    desk.settle()


def folder(desk: DeskUnderTest) -> Path:
    return desk.campus.path.parent / "backups"


def test_reception_the_status_bar_says_when_the_last_backup_was_taken(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot("2026-11-23", "14:00", "15:00"))
    desk.start()
    assert desk.window.status.backup.text == "Pas encore de sauvegarde"
    a_minute_passes(desk)
    assert desk.window.status.backup.text == "Sauvegarde\u202f: 10:00, vérifiée"
    assert [f.name for f in folder(desk).iterdir()] == ["campus-2026-11-23.db"]
    copy = connect(folder(desk) / "campus-2026-11-23.db", resources_folder(), desk.clock)
    with copy.storage.read() as unit:
        assert unit.bookings.get(BookingId(booking.id), copy.scope).slot == booking.slot
    copy.storage.close()


def test_reception_a_backup_is_due_once_a_day_at_six_and_two_weeks_of_them_stay(desk: DeskUnderTest) -> None:
    desk.start()
    for _ in range(16):
        a_minute_passes(desk)
        desk.clock.advance(timedelta(days=1))
    assert sorted(f.name for f in folder(desk).iterdir()) == [
        f"campus-{(wall('2026-11-25 12:00') + timedelta(days=n)).date()}.db" for n in range(14)
    ]
    desk.clock.instant = wall("2026-12-09 05:59")
    a_minute_passes(desk)
    assert desk.window.status.backup.text == "Sauvegarde\u202f: mar. 8 déc. 10:00, vérifiée"
    desk.clock.instant = wall("2026-12-09 06:00")
    a_minute_passes(desk)
    assert desk.window.status.backup.text == "Sauvegarde\u202f: 06:00, vérifiée"


def test_reception_the_time_of_the_last_backup_is_known_after_a_restart(
    desk: DeskUnderTest, tmp_path: Path
) -> None:
    desk.start()
    a_minute_passes(desk)
    desk.close()
    again = DeskUnderTest(desk.application, tmp_path, desk.campus, desk.campus.path, clock=desk.clock)
    again.start()
    assert again.window.status.backup.text == "Sauvegarde\u202f: 10:00, vérifiée"
    again.close()


def test_reception_a_backup_that_fails_is_said_in_words_and_can_be_tried_again(desk: DeskUnderTest) -> None:
    folder(desk).write_text("a file lies where the folder belongs")
    desk.start()
    a_minute_passes(desk)
    band = desk.window.notices.band
    assert desk.window.status.backup.text == "La sauvegarde a échoué"
    assert band.text.startswith("La sauvegarde d’aujourd’hui n’a pas pu être faite.")
    assert "Il n’y a pas encore de sauvegarde." in band.text
    folder(desk).unlink()
    click(next(b for b in band.findChildren(QPushButton) if b.text() == "Réessayer"))
    wait_until(lambda: desk.window.status.backup.text == "Sauvegarde\u202f: 10:00, vérifiée", "the backup")


def test_reception_backups_that_cannot_be_looked_through_are_no_failed_backup(
    desk: DeskUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(_: DailyBackups) -> None:
        raise StorageUnusable("unreachable", str(folder(desk)))

    monkeypatch.setattr(DailyBackups, "latest", unreadable)
    desk.start()
    assert "sauvegarde" not in desk.window.notices.band.text
    assert desk.window.status.backup.text != "La sauvegarde a échoué"
    a_minute_passes(desk)
    assert desk.window.status.backup.text == "Sauvegarde\u202f: 10:00, vérifiée"
