"""Credit notes over whole lines: a use is free again when none of its lines stands; allowances go with their lines."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from campus_desk.application.credit_note import credit, credit_note
from campus_desk.application.invoice_run import preview
from campus_desk.domain.charge import UnitCode
from campus_desk.domain.errors import InvalidValue, Refused
from campus_desk.domain.invoice import Invoice
from campus_desk.persistence import verify
from tests.campus import RECEPTION, Campus, slot
from tests.einvoice.cases import FRENCH, TEN, TWENTY, invoice, line, taken_off
from tests.invoicing import OCTOBER, issue, issuing_campus, said

DAY = date(2026, 11, 30)


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    """Return a campus whose October has one invoice: 150 min and 50 min of a room, 60 min of equipment in one use."""
    opened = issuing_campus(tmp_path / "campus.db")
    opened.book("ILL", slot("2026-10-06", "09:00", "11:30"))
    opened.book("ILL US3", slot("2026-10-08", "13:00", "14:00"))
    opened.clock.instant = opened.clock.instant.replace(month=11, day=23)
    yield opened
    opened.close()


def holds(campus: Campus) -> bool:
    return all(finding.holds for finding in verify(campus.path))


def test_a_line_is_credited_and_its_use_is_free_while_the_others_stand(campus: Campus) -> None:
    (number,) = issue(campus)
    note = credit(campus.services, number, "Salle fermée", RECEPTION, [1])
    # 150 min × 45.00 €/h = 112.50; VAT 20 % = 22.50.
    assert [(each.position, each.corrects_position) for each in note.invoice.lines] == [(1, 1)]
    assert (note.invoice.net, note.invoice.tax, note.invoice.gross) == tuple(
        map(Decimal, ("112.50", "22.50", "135.00"))
    )
    (draft,) = preview(campus.services, OCTOBER).drafts
    assert draft.net == Decimal("112.50")
    assert holds(campus)


def test_a_use_of_two_lines_is_free_only_when_both_are_credited(campus: Campus) -> None:
    (number,) = issue(campus)
    credit(campus.services, number, "Salle en panne", RECEPTION, [2])
    assert said(campus) == []
    assert preview(campus.services, OCTOBER).drafts == ()
    credit(campus.services, number, "Appareil en panne", RECEPTION, [3])
    (draft,) = preview(campus.services, OCTOBER).drafts
    # 60 min × 45.00 = 45.00 and 60 min × 96.00 = 96.00.
    assert draft.net == Decimal("141.00")
    assert holds(campus)


def test_the_rest_is_credited_without_naming_lines_and_then_nothing_is_left(campus: Campus) -> None:
    (number,) = issue(campus)
    credit(campus.services, number, "Une ligne", RECEPTION, [2])
    rest = credit(campus.services, number, "Le reste", RECEPTION)
    assert [each.corrects_position for each in rest.invoice.lines] == [1, 3]
    assert rest.invoice.net == Decimal("208.50")
    with pytest.raises(Refused) as refused:
        credit(campus.services, number, "Encore", RECEPTION)
    assert refused.value.message.key == "error-already-credited"
    with campus.services.storage.read() as unit:
        row = next(r for r in unit.invoices.rows() if r.number == number)
        assert unit.invoices.credit_notes(number) == ["A2026-000001", "A2026-000002"]
    assert row.credited_net == row.net == Decimal("253.50")
    assert holds(campus)


def test_a_line_is_credited_once_and_only_lines_there_are(campus: Campus) -> None:
    (number,) = issue(campus)
    credit(campus.services, number, "Une ligne", RECEPTION, [2])
    with pytest.raises(Refused) as refused:
        credit(campus.services, number, "Encore", RECEPTION, [1, 2])
    assert refused.value.message.key == "error-line-credited"
    for positions in ([], [4]):
        with pytest.raises(InvalidValue):
            credit(campus.services, number, "Laquelle", RECEPTION, positions)
    with campus.services.storage.read() as unit:
        assert unit.invoices.credited_positions(number) == {2}


def with_allowances() -> Invoice:
    """Return 100.00 and 33.33 at 20 %, 50.00 at 10 %; 3 % off each group, and 10.00 off on top."""
    lines = [
        line("1", UnitCode.ONE, "1", "100.00", "100.00"),
        line("1", UnitCode.ONE, "1", "33.33", "33.33"),
        line("1", UnitCode.ONE, "1", "50.00", "50.00", rate=TEN),
    ]
    # 133.33 × 3 % = 3.9999 → 4.00; 50.00 × 3 % = 1.50.
    share = Decimal(3)
    return invoice(
        FRENCH,
        lines,
        allowances=(
            taken_off("4.00", TWENTY, percent=share, base=Decimal("133.33"), source_id=1),
            taken_off("1.50", TEN, percent=share, base=Decimal("50.00"), source_id=1),
            taken_off("10.00", TWENTY, source_id=2),
        ),
    )


def test_what_was_taken_off_is_shared_by_the_lines_it_was_taken_off() -> None:
    billed = with_allowances()
    first = credit_note(billed, "x", {2}, [], "A1", DAY)
    # 33.33 × 3 % = 0.9999 → 1.00; of the 10.00 its share, 10 × 33.33 ÷ 133.33 = 2.4998 → 2.50.
    assert [(each.amount, each.percent) for each in first.allowances] == [
        (Decimal("1.00"), Decimal(3)),
        (Decimal("2.50"), None),
    ]
    # 33.33 − 1.00 − 2.50 = 29.83; × 20 % = 5.966.
    assert (first.net, first.tax) == (Decimal("29.83"), Decimal("5.97"))
    second = credit_note(billed, "x", {1, 3}, [first], "A2", DAY)
    assert [each.amount for each in second.allowances] == [Decimal("3.00"), Decimal("1.50"), Decimal("7.50")]
    # 100 + 50 − 3 − 1.50 − 7.50 = 138.00.
    assert second.net == Decimal("138.00")
    assert first.net + second.net == Decimal("183.33") - Decimal("15.50")
