"""Sent and paid: events that are added and taken back, never changed; refused with a sentence where they cannot be."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from campus_desk.application.commands import Batch, Command
from campus_desk.application.credit_note import credit
from campus_desk.application.desk import Outcome
from campus_desk.application.ledger_commands import MarkPaid, MarkSent, RevokeEvents
from campus_desk.application.mail_settings import MailSettings
from campus_desk.application.read_models import InvoiceRow
from campus_desk.domain.actors import EVERYTHING, Actor, Role, ViewerScope
from campus_desk.domain.customer import Channel
from campus_desk.domain.errors import InvalidValue, NotFound, NotPermitted, Refused
from campus_desk.domain.identifiers import InvoiceId
from campus_desk.domain.invoice_event import EventKind
from campus_desk.persistence import verify
from tests.campus import RECEPTION, Campus, slot
from tests.invoicing import issue, issuing_campus, october
from tests.sending_campus import HELIA, change, enqueue, sending_campus, sent_events, set_up
from tests.sending_campus import run as deliver_all

ISSUED = date(2026, 11, 23)
LATER = date(2026, 11, 25)


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    """Return a campus with two invoices of 54.00 €, issued on 23 November; it is the 25th."""
    opened = issuing_campus(tmp_path / "campus.db")
    october(opened, "NEURALIS", "HELIA")
    assert issue(opened) == ["F2026-000001", "F2026-000002"]
    opened.clock.advance(timedelta(days=2))
    yield opened
    opened.close()


def rows(campus: Campus, scope: ViewerScope = EVERYTHING) -> dict[str, InvoiceRow]:
    with campus.services.storage.read() as unit:
        return {row.number: row for row in unit.invoices.rows(scope=scope)}


def key(campus: Campus, number: str) -> InvoiceId:
    return rows(campus)[number].invoice_id


def run(campus: Campus, command: Command) -> Outcome:
    return campus.services.desk.execute(command, RECEPTION)


def refusal(campus: Campus, command: Command) -> str:
    with pytest.raises(Refused) as refused:
        run(campus, command)
    return refused.value.message.key


def test_several_documents_are_sent_at_once_and_the_list_says_when(campus: Campus) -> None:
    both = tuple(row.invoice_id for row in rows(campus).values())
    outcome = run(campus, MarkSent(both, ISSUED, Channel.EMAIL, "  compta@neuralis.example  "))
    assert outcome.changes.invoices == frozenset(map(int, both))
    assert [row.sent_on for row in rows(campus).values()] == [ISSUED, ISSUED]
    run(campus, MarkSent(both[:1], LATER, Channel.FOLDER))
    assert [row.sent_on for row in rows(campus).values()] == [LATER, ISSUED]
    with campus.services.storage.read() as unit:
        first, second = unit.ledger.events(both[0])
    assert (first.kind, first.channel, first.detail) == (
        EventKind.SENT,
        Channel.EMAIL,
        "compta@neuralis.example",
    )
    assert (second.day, second.by) == (LATER, "Claire Muller")


def test_a_payment_without_an_amount_pays_what_is_left(campus: Campus) -> None:
    first, second = (row.invoice_id for row in rows(campus).values())
    run(campus, MarkPaid((first,), ISSUED, "VIR 4711", Decimal("20.50")))
    assert rows(campus)["F2026-000001"].due == Decimal("33.50")
    run(campus, MarkPaid((first, second), LATER))
    found = rows(campus)
    assert [(r.paid, r.paid_on, r.due) for r in found.values()] == [
        (Decimal("54.00"), LATER, Decimal("0.00")),
        (Decimal("54.00"), LATER, Decimal("0.00")),
    ]
    with campus.services.storage.read() as unit:
        assert [event.amount for event in unit.ledger.events(first)] == [Decimal("20.50"), Decimal("33.50")]


def test_undo_takes_the_very_events_back_and_redo_enters_the_same_again(campus: Campus) -> None:
    first, second = (row.invoice_id for row in rows(campus).values())
    run(campus, MarkPaid((first,), ISSUED, "acompte", Decimal("4.00")))
    paid = run(campus, MarkPaid((first, second), LATER, "solde"))
    assert paid.inverse == RevokeEvents((2, 3))
    undone = run(campus, RevokeEvents((2, 3)))
    assert [(r.paid, r.paid_on) for r in rows(campus).values()] == [(Decimal("4.00"), ISSUED), (0, None)]
    assert undone.inverse == Batch(
        (
            MarkPaid((first,), LATER, "solde", Decimal("50.00")),
            MarkPaid((second,), LATER, "solde", Decimal("54.00")),
        ),
        "command-mark-again",
    )
    again = run(campus, undone.inverse)
    assert [r.due for r in rows(campus).values()] == [0, 0]
    assert again.inverse is not None
    run(campus, again.inverse)
    assert [r.paid for r in rows(campus).values()] == [Decimal("4.00"), 0]
    sent = run(campus, MarkSent((first,), LATER, Channel.FOLDER, "courrier"))
    assert sent.inverse is not None
    assert run(campus, sent.inverse).inverse == MarkSent((first,), LATER, Channel.FOLDER, "courrier")


def test_what_was_taken_back_stays_on_record_and_is_taken_back_once(campus: Campus) -> None:
    first = key(campus, "F2026-000001")
    run(campus, MarkPaid((first,), ISSUED))
    run(campus, RevokeEvents((1,)))
    with campus.services.storage.read() as unit:
        paid, revoked = unit.ledger.events(first)
        history = [entry.action for entry in unit.history.of("invoice", int(first))]
    assert (paid.kind, revoked.kind, revoked.revokes, revoked.day) == (
        EventKind.PAID,
        EventKind.REVOKED,
        paid.id,
        LATER,
    )
    assert history == ["issue", "mark-paid", "revoke"]
    assert refusal(campus, RevokeEvents((1,))) == "error-event-revoked"
    assert refusal(campus, RevokeEvents((2,))) == "error-event-unknown"
    assert refusal(campus, RevokeEvents((99,))) == "error-event-unknown"
    with campus.services.storage.read() as unit:
        assert len(unit.ledger.events(first)) == 2


def test_a_day_before_the_issue_or_to_come_is_refused_and_nothing_is_stored(campus: Campus) -> None:
    both = tuple(row.invoice_id for row in rows(campus).values())
    for command in (MarkSent(both, date(2026, 11, 22), Channel.EMAIL), MarkPaid(both, date(2026, 11, 22))):
        assert refusal(campus, command) == "error-event-before-issue"
    for command in (MarkSent(both, date(2026, 11, 26), Channel.EMAIL), MarkPaid(both, date(2026, 11, 26))):
        assert refusal(campus, command) == "error-event-to-come"
    assert all(row.sent_on is None and not row.paid for row in rows(campus).values())


def test_nothing_is_paid_that_is_not_due(campus: Campus) -> None:
    first, second = (row.invoice_id for row in rows(campus).values())
    assert refusal(campus, MarkPaid((first,), LATER, amount=Decimal("54.01"))) == "error-paid-too-much"
    run(campus, MarkPaid((first,), LATER))
    assert refusal(campus, MarkPaid((second, first), LATER)) == "error-paid-already"
    assert rows(campus)["F2026-000002"].paid == 0
    note = credit(campus.services, "F2026-000002", "Erreur", RECEPTION)
    assert refusal(campus, MarkPaid((second,), LATER)) == "error-paid-credited"
    assert refusal(campus, MarkPaid((note.invoice_id,), LATER)) == "error-paid-credit-note"
    run(campus, MarkSent((note.invoice_id,), LATER, Channel.EMAIL))
    assert rows(campus)[note.invoice.number].sent_on == LATER


@pytest.mark.parametrize("amount", ["0", "-1", "1.005"])
def test_an_amount_that_is_none_is_refused(campus: Campus, amount: str) -> None:
    first, second = (row.invoice_id for row in rows(campus).values())
    assert refusal(campus, MarkPaid((first,), LATER, amount=Decimal(amount))) == "error-payment-amount"
    assert refusal(campus, MarkPaid((first, second), LATER, amount=Decimal(5))) == "error-payment-of-one"
    with pytest.raises(InvalidValue) as long:
        run(campus, MarkPaid((first,), LATER, "x" * 201))
    assert long.value.field == "detail"


def test_partial_credit_leaves_the_rest_to_pay_and_a_paid_invoice_credited_is_overpaid(
    campus: Campus,
) -> None:
    campus.clock.instant = slot("2026-11-02", "08:00", "09:00").start
    for hour in ("09", "10"):
        campus.book("RHIN", slot("2026-11-10", f"{hour}:00", f"{int(hour) + 1}:00"))
    campus.clock.instant = slot("2026-12-01", "08:00", "09:00").start
    (number,) = issue(campus, date(2026, 11, 1))
    row = rows(campus)[number]
    assert row.gross == Decimal("108.00")
    credit(campus.services, number, "Une heure de trop", RECEPTION, [1])
    assert (rows(campus)[number].credited_gross, rows(campus)[number].due) == (
        Decimal("54.00"),
        Decimal("54.00"),
    )
    run(campus, MarkPaid((row.invoice_id,), date(2026, 12, 1)))
    assert rows(campus)[number].paid == Decimal("54.00")
    credit(campus.services, number, "Tout", RECEPTION)
    assert rows(campus)[number].due == Decimal("-54.00")
    assert refusal(campus, MarkPaid((row.invoice_id,), date(2026, 12, 1))) == "error-paid-credited"


def test_the_list_says_what_the_events_say(campus: Campus) -> None:
    first = key(campus, "F2026-000001")
    run(campus, MarkSent((first,), LATER, Channel.EMAIL))
    run(campus, MarkPaid((first,), ISSUED, amount=Decimal(10)))
    run(campus, MarkPaid((first,), LATER, amount=Decimal(7)))
    run(campus, RevokeEvents((1, 3)))
    run(campus, MarkSent((first,), ISSUED, Channel.EMAIL))
    row = rows(campus)["F2026-000001"]
    assert (row.sent_on, row.paid, row.paid_on) == (ISSUED, Decimal("10.00"), ISSUED)


def test_a_company_sees_its_own_events_only_and_marks_nothing(campus: Campus) -> None:
    both = tuple(row.invoice_id for row in rows(campus).values())
    run(campus, MarkPaid(both, LATER))
    scope = ViewerScope(campus.customer("NEURALIS"))
    with campus.services.storage.read() as unit:
        assert unit.ledger.events(both[0], scope) == []
        assert [e.id for e in unit.ledger.events(both[1], scope)] == [2]
        assert [e.id for e in unit.ledger.events_by_id((1, 2), scope)] == [2]
        assert [r.number for r in unit.ledger.rows_of(both, scope)] == ["F2026-000002"]
    for actor in (Actor("Locataire", Role.TENANT, campus.customer("HELIA")), Actor("Écran", Role.READER)):
        with pytest.raises(NotPermitted):
            campus.services.desk.execute(MarkPaid(both, LATER), actor)
    with pytest.raises(NotFound):
        run(campus, MarkSent((InvoiceId(99),), LATER, Channel.EMAIL))


def test_what_left_by_itself_is_an_event_like_any_other(tmp_path: Path) -> None:
    campus = sending_campus(tmp_path / "sending.db")
    change(campus, "HELIA", channel=Channel.FOLDER)
    (tmp_path / "post").mkdir()
    set_up(campus, MailSettings(post_folder=str(tmp_path / "post")))
    enqueue(campus, HELIA)
    assert deliver_all(campus) == {HELIA: "sent"}
    row = rows(campus)[HELIA]
    assert row.sent_on == date(2026, 11, 23)
    assert [finding.name for finding in verify(campus.path) if not finding.holds] == []
    run(campus, RevokeEvents((sent_events(campus, HELIA)[0].id,)))
    assert rows(campus)[HELIA].sent_on is None
    assert [finding.name for finding in verify(campus.path) if not finding.holds] == []
    campus.close()
