"""Credit notes: whole, once, with a reason; what they credit is billed again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from campus_desk.application.credit_note import credit
from campus_desk.domain.actors import Actor, Role
from campus_desk.domain.errors import InvalidValue, NotFound, NotPermitted, Refused
from campus_desk.persistence import verify
from tests.campus import RECEPTION, Campus
from tests.invoicing import (
    issue,
    issuing_campus,
    october,
    said,
    sql,
)


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = issuing_campus(tmp_path / "campus.db")
    yield opened
    opened.close()


def test_a_credit_note_has_positive_amounts_its_own_series_and_cites_the_invoice(campus: Campus) -> None:
    october(campus, "NEURALIS")
    (number,) = issue(campus)
    campus.clock.advance(timedelta(days=1))

    note = credit(campus.services, number, "  Salle   facturée par erreur ", RECEPTION)

    assert note.invoice.number == "A2026-000001"
    assert (note.invoice.corrects_number, note.invoice.corrects_date) == (number, date(2026, 11, 23))
    assert note.invoice.issue_date == date(2026, 11, 24)
    assert note.invoice.reason == "Salle facturée par erreur"
    assert (note.invoice.net, note.invoice.gross) == (Decimal("45.00"), Decimal("54.00"))
    assert all(line.net > 0 for line in note.invoice.lines)
    assert [f for f in verify(campus.path) if not f.holds] == []


def test_what_was_credited_is_billed_again_and_pointed_out(campus: Campus) -> None:
    october(campus, "NEURALIS")
    (number,) = issue(campus)
    credit(campus.services, number, "Erreur", RECEPTION)

    assert said(campus) == ["month-credited-before"]
    assert issue(campus) == ["F2026-000002"]
    assert issue(campus) == []


def test_no_credit_twice_none_without_reason_none_of_a_credit_note(campus: Campus) -> None:
    october(campus, "NEURALIS")
    (number,) = issue(campus)
    with pytest.raises(InvalidValue):
        credit(campus.services, number, " \n ", RECEPTION)
    with pytest.raises(InvalidValue):
        credit(campus.services, number, "x" * 501, RECEPTION)
    with pytest.raises(NotPermitted):
        credit(campus.services, number, "Erreur", Actor("Locataire", Role.TENANT))
    note = credit(campus.services, number, "Erreur", RECEPTION)
    for wrong, key in (
        (number, "error-already-credited"),
        (note.invoice.number, "error-credit-of-credit-note"),
    ):
        with pytest.raises(Refused) as refused:
            credit(campus.services, wrong, "Erreur", RECEPTION)
        assert refused.value.message.key == key
    with pytest.raises(NotFound):
        credit(campus.services, "F2026-999999", "Erreur", RECEPTION)
    assert sql(campus.path, "SELECT number FROM invoice ORDER BY id") == [(number,), (note.invoice.number,)]
