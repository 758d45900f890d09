"""What is offered instead of a place that is taken: the same everywhere, and never less than what is being booked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from campus_desk.application.commands import PlaceSeries, SaveResource
from campus_desk.application.judgement import Judge
from campus_desk.application.series_plan import LineKind
from campus_desk.application.slot_finder import nearest_free
from campus_desk.domain.booking import BookingDraft
from campus_desk.domain.identifiers import ResourceId
from campus_desk.domain.recurrence import ConflictPolicy
from tests.campus import RECEPTION, Campus, slot
from tests.series import line_of, rehearsed

TUESDAY = slot("2026-11-24", "09:00", "11:00")


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    # Salle Ill has 16 seats, Salle Rhin 24 and a video conference.
    opened = Campus(tmp_path / "campus.db")
    with opened.services.storage.read() as unit:
        rhin = next(r for r in unit.catalogue.resources() if r.code == "RHIN")
    for code, capacity, features in (("DOLLER", 30, ()), ("MOSSIG", 40, ("video", "streaming"))):
        room = replace(rhin, id=ResourceId(0), code=code, name=code, capacity=capacity, features=features)
        opened.execute(SaveResource(room))
    yield opened
    opened.close()


def beside(campus: Campus, draft: BookingDraft) -> list[str]:
    """Return the rooms a drag offers for a draft that cannot stay."""
    services = campus.services
    with services.storage.read() as unit:
        catalogue = unit.agenda.catalogue(services.scope)
        agenda = unit.agenda.agenda(services.scope, 0, 2**33)
    judge = Judge(catalogue, agenda, campus.clock.now(), RECEPTION)
    names = {r.id: r.code for r in catalogue.resources}
    found = [names[j.draft.resources[0]] for j in nearest_free(judge, draft, limit=60)]
    return [name for name in found if names[draft.resources[0]] != name]


@pytest.mark.parametrize(
    ("asked", "people", "offered"),
    [
        # No smaller than the room asked for, and with its video conference.
        ("RHIN", None, ["MOSSIG"]),
        ("RHIN", 10, ["MOSSIG"]),
        ("ILL", None, ["RHIN", "DOLLER", "MOSSIG"]),
        ("ILL", 16, ["RHIN", "DOLLER", "MOSSIG"]),
        ("DOLLER", None, ["MOSSIG"]),
        ("DOLLER", 12, ["ILL", "RHIN", "MOSSIG"]),
        ("MOSSIG", None, []),
    ],
)
def test_item_30_other_rooms_are_as_large_and_as_well_equipped(
    campus: Campus, asked: str, people: int | None, offered: list[str]
) -> None:
    campus.book(asked, TUESDAY, "HELIA")
    draft = campus.draft(asked, TUESDAY, attendees=people)
    assert beside(campus, draft) == offered
    series = PlaceSeries(draft, "FREQ=WEEKLY;BYDAY=TU;COUNT=2", ConflictPolicy.OTHER_ROOM)
    plan = rehearsed(campus, series)
    if offered:
        assert line_of(plan, LineKind.ELSEWHERE).after.resources == (campus.resource(offered[0]),)
    else:
        assert plan.count(LineKind.CONFLICT) == 1
