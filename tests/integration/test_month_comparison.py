"""A month beside the one before, thing by thing, whatever the documents call it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from campus_desk.application.commands import SaveCustomer, SaveResource
from campus_desk.application.credit_note import credit
from campus_desk.application.decision_commands import SaveAdjustment
from campus_desk.application.invoice_draft import InvoiceDraft
from campus_desk.application.invoice_run import preview
from campus_desk.application.month_comparison import compare_month, compared
from campus_desk.domain.adjustment import Adjustment
from tests.campus import NOW, RECEPTION, Campus, slot
from tests.invoicing import OCTOBER, SEPTEMBER, customer, issue, issuing_campus


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    """Hélia reads German. September: two hours of Ill, one of Rhin; October: three of Ill, in two uses."""
    opened = issuing_campus(tmp_path / "campus.db")
    speaks(opened, "de")
    opened.book("ILL", slot("2026-09-07", "09:00", "11:00"), "HELIA", title="Besprechung – Teil 1")
    opened.book("RHIN", slot("2026-09-08", "09:00", "10:00"), "HELIA", title="Prüfung")
    opened.clock.instant = NOW
    assert issue(opened, SEPTEMBER) == ["F2026-000001"]
    opened.book("ILL", slot("2026-10-05", "09:00", "10:00"), "HELIA", "oubli", title="Schulung")
    opened.book("ILL", slot("2026-10-06", "09:00", "11:00"), "HELIA", "oubli")
    yield opened
    opened.close()


def speaks(campus: Campus, language: str) -> None:
    campus.execute(SaveCustomer(replace(customer(campus, "HELIA"), language=language)))


def october(campus: Campus) -> InvoiceDraft:
    (draft,) = preview(campus.services, OCTOBER).drafts
    return draft


def said(campus: Campus, draft: InvoiceDraft) -> list[tuple[str, int, Decimal, int, Decimal]]:
    with campus.services.storage.read() as unit:
        rows = compare_month(unit, draft)
    return [(row.name, row.uses, row.net, row.uses_before, row.net_before) for row in rows]


# 45.00 an hour: three hours after two, none after one.
EXPECTED = [
    ("Salle Ill", 2, Decimal("135.00"), 1, Decimal("90.00")),
    ("Salle Rhin", 0, Decimal("0.00"), 1, Decimal("45.00")),
]


def test_uses_of_one_room_are_one_thing_in_german_too(campus: Campus) -> None:
    assert said(campus, october(campus)) == EXPECTED


def test_a_customer_that_changes_its_language_uses_the_same_things(campus: Campus) -> None:
    speaks(campus, "en")
    assert said(campus, october(campus)) == EXPECTED


def test_a_room_that_is_renamed_is_the_same_room_under_its_new_name(campus: Campus) -> None:
    with campus.services.storage.read() as unit:
        room = unit.catalogue.resource_by_code("ILL")
    assert room is not None
    campus.execute(SaveResource(replace(room, code="ILL-1", name="Grande salle")))
    assert [row[0] for row in said(campus, october(campus))] == ["Grande salle", "Salle Rhin"]


def test_what_was_credited_was_not_used(campus: Campus) -> None:
    credit(campus.services, "F2026-000001", "Ausfall", RECEPTION, {2})
    assert said(campus, october(campus)) == [
        ("Salle Ill", 2, Decimal("135.00"), 1, Decimal("90.00")),
    ]


def test_lines_of_an_older_document_tell_by_their_booking_and_what_they_say(campus: Campus) -> None:
    campus.book("US3 RHIN", slot("2026-10-07", "09:00", "10:00"), "HELIA", "oubli", title="Messung")
    draft = october(campus)
    older = tuple(replace(line, resource_id=None) for line in draft.lines)
    # The machine costs 96.00 an hour; a room renamed since is still the only one its booking has.
    renamed = replace(older[0], description="Salle de l’Ill – Schulung")
    assert said(campus, replace(draft, lines=(renamed, *older[1:]))) == [
        ("Échographe US-3", 1, Decimal("96.00"), 0, Decimal("0.00")),
        ("Salle Ill", 2, Decimal("135.00"), 1, Decimal("90.00")),
        ("Salle Rhin", 1, Decimal("45.00"), 1, Decimal("45.00")),
    ]


def agree(campus: Campus, amount: str, *, is_charge: bool) -> None:
    agreed = Adjustment(campus.customer("HELIA"), OCTOBER, is_charge, "Vereinbart", None, Decimal(amount))
    campus.execute(SaveAdjustment(agreed))


def test_allowances_and_surcharges_are_a_row_and_the_difference_is_the_one_of_the_month(
    campus: Campus,
) -> None:
    agree(campus, "15.00", is_charge=False)
    agree(campus, "200.00", is_charge=True)
    draft = october(campus)
    with campus.services.storage.read() as unit:
        rows = compare_month(unit, draft)
    assert [(row.of_whole, row.name, row.net, row.net_before) for row in rows] == [
        (True, "", Decimal("185.00"), Decimal("0.00")),
        (False, "Salle Ill", Decimal("135.00"), Decimal("90.00")),
        (False, "Salle Rhin", Decimal("0.00"), Decimal("45.00")),
    ]
    # 135.00 − 15.00 + 200.00 after 135.00.
    assert draft.net == Decimal("320.00")
    assert draft.last_month == Decimal("135.00")
    assert sum(row.change for row in rows) == Decimal("185.00")


def test_a_surcharge_of_the_month_before_that_was_credited_is_no_difference(campus: Campus) -> None:
    agree(campus, "200.00", is_charge=True)
    (number,) = issue(campus, OCTOBER)
    credit(campus.services, number, "Irrtum", RECEPTION)
    draft = october(campus)
    assert said(campus, draft)[0] == ("", 1, Decimal("200.00"), 0, Decimal("0.00"))
    assert draft.net == Decimal("335.00")


def test_a_booking_counts_once_however_many_lines_it_has(campus: Campus) -> None:
    before = said(campus, october(campus))
    assert before[0] == ("Salle Ill", 2, Decimal("135.00"), 1, Decimal("90.00"))
    draft = october(campus)
    # As a tariff of the evening cuts it at 18:00: two lines of one booking.
    cut = replace(draft.lines[1], quantity=Decimal(1), net=Decimal("45.00"))
    halves = replace(draft, lines=(draft.lines[0], cut, cut))
    assert said(campus, halves)[0] == before[0]


def test_a_booking_of_which_one_line_was_credited_was_used_still(campus: Campus) -> None:
    draft = october(campus)
    with campus.services.storage.read() as unit:
        names = {resource.id: resource.name for resource in unit.catalogue.resources()}
    line = draft.lines[0]
    (row,) = compared([(1, line), (1, line), (-1, line)], [(1, line), (-1, line)], names)
    assert (row.uses, row.uses_before, row.is_new) == (1, 0, True)
