"""A campus that can issue: its seller is set, and October 2026 has uses to invoice."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from campus_desk.application.commands import SaveCustomer, SaveSeller
from campus_desk.application.decision_commands import DecideMonth, Ruling
from campus_desk.application.invoice_run import issue_month, preview
from campus_desk.application.services import Services
from campus_desk.domain.customer import Address, Customer, CustomerGroup
from campus_desk.domain.errors import DocumentFailed
from campus_desk.domain.identifiers import CustomerId
from campus_desk.domain.invoice import Invoice, Party, Seller
from campus_desk.domain.month_decision import Verdict
from campus_desk.persistence import safeguards
from tests.campus import NOW, RECEPTION, Campus, SetClock, slot

OCTOBER = date(2026, 10, 1)
SEPTEMBER = date(2026, 9, 1)
SELLER = Seller(
    Party(
        name="Campus Medtech Exploitation",
        legal_form="SAS",
        address=Address("1 rue de l’Exemple", postcode="67000", city="Strasbourg"),
        siren="000234567",
        siret="00023456700014",
        vat_number="FR75000234567",
        registration="RCS Strasbourg 000 234 567",
        share_capital="50 000 €",
        iban="FR7699999000010000000004286",
        bic="EXPLFRPPXXX",
    )
)


def issuing_campus(path: Path) -> Campus:
    """Return a campus on 1 September 2026, its seller known."""
    campus = Campus(path, SetClock(datetime(2026, 9, 1, 6, 0, tzinfo=UTC)))
    campus.execute(SaveSeller(SELLER))
    return campus


def with_customers(campus: Campus, count: int) -> list[Customer]:
    """Add tenants T01, T02 … who pay like the others."""
    made = []
    for n in range(1, count + 1):
        customer = Customer(
            CustomerId(0),
            f"T{n:02}",
            f"Locataire {n:02}",
            CustomerGroup.TENANT,
            siren="000987651",
            address=Address(f"{n} allée des Échantillons", postcode="67000", city="Strasbourg"),
        )
        made.append(campus.execute(SaveCustomer(customer)))
    return made


def october(campus: Campus, *customers: str) -> None:
    """Book one hour of room Ill for each customer on consecutive mornings, and let the month pass."""
    for n, code in enumerate(customers):
        day = f"2026-10-{1 + n // 8:02}"
        if date.fromisoformat(day).weekday() > 4:
            day = f"2026-10-{12 + n // 8:02}"
        hour = 8 + n % 8
        campus.book("ILL", slot(day, f"{hour:02}:00", f"{hour + 1:02}:00"), code, title=f"Revue {n + 1}")
    campus.clock.instant = NOW


def decide(campus: Campus, verdict: Verdict | None, *codes: str, month: date = OCTOBER) -> None:
    """Decide about the drafts of a month, of some customers or of all."""
    drafts = [d for d in preview(campus.services, month).drafts if not codes or d.customer.code in codes]
    rulings = tuple(Ruling(d.customer.id, verdict, d.fingerprint) for d in drafts)
    campus.execute(DecideMonth(month, rulings))


def issue(campus: Campus, month: date = OCTOBER) -> list[str]:
    """Approve and issue a month in which nothing fails; return the numbers."""
    decide(campus, Verdict.APPROVED, month=month)
    report = issue_month(campus.services, month, RECEPTION)
    assert report.failed == ()
    return [each.invoice.number for each in report.issued]


def said(campus: Campus, month: date = OCTOBER) -> list[str]:
    """Return the keys of what a preview says is to be looked at."""
    return [e.message.key for e in preview(campus.services, month).exceptions]


def customer(campus: Campus, code: str) -> Customer:
    """Return a customer as stored now."""
    with campus.services.storage.read() as unit:
        found = unit.catalogue.customer_by_code(code)
    assert found is not None
    return found


def sql(path: Path, statement: str, *values: object) -> list[tuple[Any, ...]]:
    """Run SQL on the file the way a stranger would: another connection, none of our code."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        return connection.execute(statement, values).fetchall()


def tamper(path: Path, statement: str) -> None:
    """Take the safeguards off, run SQL, put them back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for name in safeguards.TRIGGERS:
            connection.execute(f"DROP TRIGGER {name}")
        assert connection.execute(statement).rowcount > 0
        for trigger in safeguards.TRIGGERS.values():
            connection.execute(trigger)


def contents(path: Path) -> str:
    """Return everything that stands in the file, as SQL."""
    with closing(sqlite3.connect(path)) as connection:
        return "\n".join(connection.iterdump())


class FailingRenderer:
    """The real renderer, except for one customer."""

    def __init__(self, services: Services, code: str) -> None:
        self._renderer = services.renderer
        self._code = code

    def mend(self) -> None:
        """Fail no more."""
        self._code = ""

    def render(self, invoice: Invoice, xml: bytes | None = None, logo: bytes | None = None) -> bytes:
        """Render, or fail."""
        if invoice.number and invoice.buyer.code == self._code:
            raise DocumentFailed(invoice.number, "le tambour est coincé")
        return self._renderer.render(invoice, xml, logo)


def failing_for(services: Services, code: str) -> Services:
    """Return the services with a renderer that fails for one customer."""
    return replace(services, renderer=FailingRenderer(services, code))
