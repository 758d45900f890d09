"""Item 50: the painted grid on a real AT-SPI bus: every booking in sight is read, one is moved and it is heard."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from campus_desk.domain.booking import Booking, BookingStatus
from tests.accessibility.bus import Reference, Stage, staged, started, wait_for, what_is_missing
from tests.campus import Campus, slot

DAY = "2026-11-23"
ROOT = Path(__file__).parents[2]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        bool(what_is_missing()) or not sys.platform.startswith("linux"),
        reason=f"needs {what_is_missing() or 'Linux'}; make setup installs it where it may",
    ),
]


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = Campus(tmp_path / "campus.db")
    yield opened
    opened.close()


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path) as made:
        yield made


def desk_of(campus: Campus, stage: Stage, language: str) -> Iterator[Reference]:
    command = [
        *(sys.executable, "-m", "tests.accessibility.desk_at_an_instant"),
        *(str(campus.path), str(campus.path.parent / "state"), language),
    ]
    with started(command, env=dict(stage.environment), cwd=ROOT, stderr=subprocess.DEVNULL):
        yield wait_for(stage.reader.application, "the desk on the accessibility bus")


def planner(stage: Stage, desk: Reference, name: str, bookings: int) -> Reference:
    """Return the grid once so many bookings are in sight."""

    def found() -> Reference | None:
        grid = stage.reader.find("table", name, desk)
        return grid if grid is not None and len(read(stage, grid)) == bookings else None

    return wait_for(found, f"{bookings} bookings on the bus")


def read(stage: Stage, grid: Reference) -> list[str]:
    """Return what is read of the bookings in sight."""
    return [
        stage.reader.name(child)
        for child in stage.reader.children(grid)
        if stage.reader.role(child) == "list item"
    ]


@pytest.mark.parametrize(
    ("language", "grid_name", "expected"),
    [
        (
            "fr",
            "Planning",
            [
                "Salle Ill, lun. 23 nov., 11:00–12:30, Neuralis, Revue, Confirmée",
                "Salle Rhin, lun. 23 nov., 14:00–15:00, Hélia Diagnostics, Option",
                "Échographe US-3, lun. 23 nov., 13:00–14:00, Hélia Diagnostics, Confirmée",
            ],
        ),
        (
            "de",
            "Belegungsplan",
            [
                "Salle Ill, Mo., 23. Nov., 11:00–12:30, Neuralis, Revue, Bestätigt",
                "Salle Rhin, Mo., 23. Nov., 14:00–15:00, Hélia Diagnostics, Option",
                "Échographe US-3, Mo., 23. Nov., 13:00–14:00, Hélia Diagnostics, Bestätigt",
            ],
        ),
    ],
)
def test_item_50_every_booking_in_sight_is_read_with_room_time_customer_and_state(
    campus: Campus, stage: Stage, language: str, grid_name: str, expected: list[str]
) -> None:
    campus.book("ILL", slot(DAY, "11:00", "12:30"), "NEURALIS", title="Revue")
    campus.book("RHIN", slot(DAY, "14:00", "15:00"), "HELIA", status=BookingStatus.OPTION)
    campus.book("US3", slot(DAY, "13:00", "14:00"), "HELIA")
    for desk in desk_of(campus, stage, language):
        assert sorted(read(stage, planner(stage, desk, grid_name, 3))) == sorted(expected)


def test_items_47_to_49_a_booking_is_moved_by_keyboard_and_the_change_is_heard(
    campus: Campus, stage: Stage
) -> None:
    booking = campus.book("AMPHI", slot(DAY, "14:00", "15:00"), "NEURALIS")
    for desk in desk_of(campus, stage, "fr"):
        grid = planner(stage, desk, "Planning", 1)
        stage.focus_window("Campus Desk")
        assert stage.reader.grab_focus(grid)
        # The first key shows where the keyboard begins: the first row, the present hour. Its next booking is ours.
        stage.press("ctrl+Down")
        hears_focus_on(stage, "Amphithéâtre, lun. 23 nov., 10:00–11:00, libre")
        stage.press("ctrl+Down")
        hears_focus_on(stage, "Amphithéâtre, lun. 23 nov., 14:00–15:00, Neuralis, Confirmée")

        stage.press("alt+Right")
        moved = wait_for(lambda: changed(campus, booking), "the move in the file")
        assert moved.slot == slot(DAY, "14:15", "15:15")
        heard(stage, "14:15")
        hears_focus_on(stage, "Amphithéâtre, lun. 23 nov., 14:15–15:15, Neuralis, Confirmée")
        assert read(stage, grid) == ["Amphithéâtre, lun. 23 nov., 14:15–15:15, Neuralis, Confirmée"]

        stage.press("ctrl+z")
        wait_for(lambda: campus.stored(booking).slot == booking.slot, "the undo in the file")
        heard(stage, "Retour en arrière")


def hears_focus_on(stage: Stage, name: str) -> None:
    def told() -> bool:
        stage.reader.hear()
        return bool(stage.reader.focused) and stage.reader.focused[-1] == name

    wait_for(told, f"the focus on {name}")


def heard(stage: Stage, words: str) -> None:
    def told() -> bool:
        stage.reader.hear()
        return any(words in text for text in stage.reader.heard)

    wait_for(told, f"an announcement with « {words} »")


def changed(campus: Campus, booking: Booking) -> Booking | None:
    stored = campus.stored(booking)
    return stored if stored.revision > booking.revision else None
