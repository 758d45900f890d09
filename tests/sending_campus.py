"""A campus with two issued invoices whose customers have addresses, and a mail account for a server."""

from __future__ import annotations

import atexit
import shutil
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from campus_desk.application.commands import SaveCustomer
from campus_desk.application.mail_settings import MailSettings
from campus_desk.application.sending import deliver, undelivered
from campus_desk.application.sending import invoice_ids as keys_of
from campus_desk.application.sending_commands import SaveSending, SendDocuments
from campus_desk.domain.identifiers import InvoiceId
from campus_desk.domain.invoice_event import InvoiceEvent, standing
from campus_desk.domain.outbox import OutboxMessage
from tests.campus import NOW, RECEPTION, Campus, SetClock
from tests.invoicing import customer, issue, issuing_campus, october

HELIA, NEURALIS = "F2026-000001", "F2026-000002"


@cache
def _issued() -> Path:
    """Return a file with the issued invoices, made for the first test of a process that wants one."""
    folder = TemporaryDirectory(prefix="issued-")
    atexit.register(folder.cleanup)
    campus = issuing_campus(Path(folder.name) / "campus.db")
    change(campus, "NEURALIS", email="claire@neuralis.example")
    change(campus, "HELIA", email="info@helia.example", invoice_email="compta@helia.example", language="de")
    october(campus, "NEURALIS", "HELIA")
    # In the order of the names.
    assert issue(campus) == [HELIA, NEURALIS]
    campus.close()
    return campus.path


def sending_campus(path: Path) -> Campus:
    """Return a campus that has issued, on 23 November, an invoice to Neuralis in French and one to Hélia in German."""
    shutil.copy(_issued(), path)
    return Campus(path, SetClock(NOW), furnish=False)


def change(campus: Campus, code: str, **fields: Any) -> None:
    """Change a customer."""
    campus.execute(SaveCustomer(replace(customer(campus, code), **fields)))


def set_up(campus: Campus, mail: MailSettings, password: str = "") -> None:
    """Decide how documents leave."""
    campus.services.desk.execute(SaveSending(mail), RECEPTION)
    if password:
        campus.services.secrets.set(mail.account, password)


def ids(campus: Campus, *numbers: str) -> tuple[InvoiceId, ...]:
    """Return the keys of documents."""
    with campus.services.storage.read() as unit:
        return keys_of(unit, numbers)


def enqueue(campus: Campus, *numbers: str, again: bool = False) -> tuple[OutboxMessage, ...]:
    """Put documents into the outbox."""
    outcome = campus.services.desk.execute(SendDocuments(ids(campus, *numbers), again), RECEPTION)
    assert isinstance(outcome.value, tuple)
    return outcome.value


def run(campus: Campus) -> dict[str, str]:
    """Try what is due; return the state of each document that was tried."""
    report = deliver(campus.services)
    return {row.number: row.message.state.value for row in (*report.sent, *report.failed, *report.waiting)}


def reason(campus: Campus, number: str) -> str:
    """Return why a document has not left, as people read it."""
    with campus.services.storage.read() as unit:
        (row,) = [row for row in undelivered(unit) if row.number == number]
    assert row.message.last_error is not None
    return campus.services.wording.text(row.message.last_error, "en")


def sent_events(campus: Campus, number: str) -> list[InvoiceEvent]:
    """Return the times a document was sent."""
    (key,) = ids(campus, number)
    with campus.services.storage.read() as unit:
        return list(standing(unit.ledger.events(key)))


def messages(campus: Campus) -> list[OutboxMessage]:
    """Return everything that is or was in the outbox."""
    with campus.services.storage.read() as unit:
        return list(unit.outbox.by_id(range(1, 100)))


def stored_pdf(campus: Campus, number: str) -> bytes:
    """Return a document as it is stored."""
    with campus.services.storage.read() as unit:
        return unit.invoices.document(number).content
