"""Whatever happens to documents, in whatever order: the ledger balances, counts without a gap, and says what is due."""

from __future__ import annotations

import shutil
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from campus_desk.application.accounting_export import export_fec
from campus_desk.application.credit_note import credit_note
from campus_desk.application.desk import Desk
from campus_desk.application.ledger_commands import MarkPaid, RevokeEvents
from campus_desk.application.month_closing import close_month, next_to_close
from campus_desk.application.sealing import seal
from campus_desk.application.services import Services
from campus_desk.domain.charge import SourceKind, UnitCode, VatCategory
from campus_desk.domain.errors import Refused
from campus_desk.domain.invoice import Allowance, DocumentKind, Invoice, InvoiceLine, Party
from campus_desk.domain.money import ZERO, line_net
from campus_desk.domain.resource import Supply
from campus_desk.domain.vat import breakdown
from campus_desk.main import build_services, resources_folder
from campus_desk.persistence import create_storage, open_storage, verify
from tests.campus import RECEPTION, SetClock
from tests.integration.storage_fixtures import SELLER, furnish, store
from tests.ledger import FecLine, assert_letters_balance, assert_sound, read_fec

pytestmark = pytest.mark.usefixtures("home")

FIRST_DAY = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
HUNDREDTH = Decimal("0.01")

quantities = st.integers(-3, 12).filter(bool)
prices = st.integers(1, 99_999).map(lambda cents: Decimal(cents) * HUNDREDTH)
rates = st.sampled_from(
    [
        (Supply.PROPERTY, VatCategory.STANDARD, Decimal("20.00")),
        (Supply.SERVICE, VatCategory.STANDARD, Decimal("20.00")),
        (Supply.CATERING, VatCategory.STANDARD, Decimal("10.00")),
        (Supply.BARE_ROOM, VatCategory.EXEMPT, Decimal("0.00")),
        (None, VatCategory.STANDARD, Decimal("5.50")),
    ]
)
line_specs = st.tuples(quantities, prices, rates)
steps = st.one_of(
    st.tuples(st.just("issue"), st.lists(line_specs, min_size=1, max_size=4), st.integers(0, 20)),
    st.tuples(st.just("credit"), st.integers(0, 9), st.booleans()),
    st.tuples(st.just("pay"), st.integers(0, 9), st.sampled_from([None, Decimal("0.5"), Decimal("0.01")])),
    st.tuples(st.just("revoke"), st.integers(0, 9), st.none()),
    st.tuples(st.just("seal"), st.sampled_from([2026, 2027]), st.none()),
    st.tuples(st.just("close"), st.none(), st.none()),
    st.tuples(st.just("wait"), st.integers(1, 40), st.none()),
)


@cache
def template() -> tuple[TemporaryDirectory[str], Path]:
    """Return an empty campus that every history begins with."""
    folder = TemporaryDirectory(prefix="ledger-")
    path = Path(folder.name) / "campus.db"
    storage = create_storage(path)
    furnish(storage)
    storage.close()
    return folder, path


class History:
    """Plays steps on a real file."""

    def __init__(self, path: Path, services: Services, clock: SetClock) -> None:
        self.path, self.services, self.clock = path, services, clock
        self.desk: Desk = services.desk
        self.invoices: list[Invoice] = []
        self.payments: list[int] = []
        self._source = 0

    def play(self, step: tuple[str, object, object]) -> None:
        """Do one thing; what is refused is refused."""
        name, first, second = step
        try:
            getattr(self, name)(first, second)
        except Refused:
            return

    def issue(
        self, specs: list[tuple[int, Decimal, tuple[Supply | None, VatCategory, Decimal]]], off: int
    ) -> None:
        """Issue an invoice of some lines, so many percent off."""
        lines = []
        for position, (quantity, price, (supply, category, rate)) in enumerate(specs, 1):
            self._source += 1
            lines.append(_line(position, Decimal(quantity), price, supply, category, rate, self._source))
        allowances = tuple(
            Allowance(
                False, "Remise", "95", amount, group.category, group.rate, Decimal(off), group.base, 900_000
            )
            for group in breakdown(lines)
            if (amount := (group.base * off / 100).quantize(HUNDREDTH)) > 0
        )
        vat = breakdown((*lines, *allowances))
        net = sum((group.base for group in vat), ZERO)
        tax = sum((group.tax for group in vat), ZERO)
        day = self.clock.now().date()
        with self.services.storage.write() as unit:
            customer = unit.catalogue.customers()[len(self.invoices) % 3]
            made = Invoice(
                kind=DocumentKind.INVOICE,
                number="",
                issue_date=day,
                due_date=day + timedelta(days=30),
                language="fr",
                customer_id=customer.id,
                period_from=date(2026, 10, 1),
                period_to=date(2026, 10, 31),
                seller=SELLER,
                buyer=Party(customer.name, customer.address, code=customer.code),
                lines=tuple(lines),
                vat=vat,
                net=net,
                tax=tax,
                gross=net + tax,
                allowances=allowances,
            )
            issued = store(unit, made, [("booking", line.source_id) for line in lines])
            unit.commit()
        self.invoices.append(issued.invoice)

    def credit(self, which: int, whole: bool) -> None:
        """Credit what is left of an invoice, or its first line that is not credited."""
        if not self.invoices:
            return
        invoice = self.invoices[which % len(self.invoices)]
        with self.services.storage.write() as unit:
            done = unit.invoices.credited_positions(invoice.number)
            left = [line.position for line in invoice.lines if line.position not in done]
            if not left:
                return
            earlier = [unit.invoices.by_number(n).invoice for n in unit.invoices.credit_notes(invoice.number)]
            chosen = left if whole else left[:1]
            note = credit_note(invoice, "Erreur", chosen, earlier, "", self.clock.now().date())
            store(unit, note, [("booking", line.source_id) for line in note.lines])
            unit.commit()

    def pay(self, which: int, share: Decimal | None) -> None:
        """Pay an invoice, or a share of it."""
        with self.services.storage.read() as unit:
            rows = [row for row in unit.invoices.rows() if row.kind == "380"]
        if rows:
            row = rows[which % len(rows)]
            amount = None if share is None else (row.gross * share).quantize(HUNDREDTH)
            made = self.desk.execute(
                MarkPaid((row.invoice_id,), self.clock.now().date(), "VIR", amount), RECEPTION
            )
            self.payments += [event.id for event in made.value]

    def revoke(self, which: int, _: None) -> None:
        """Take a payment back."""
        if self.payments:
            self.desk.execute(RevokeEvents((self.payments[which % len(self.payments)],)), RECEPTION)

    def seal(self, year: int, _: None) -> None:
        """Seal a fiscal year."""
        seal(self.services, year, RECEPTION)

    def close(self, *_: None) -> None:
        """Close the next month."""
        with self.services.storage.read() as unit:
            month = next_to_close(unit)
        if month is not None:
            close_month(self.services, month, RECEPTION)

    def wait(self, days: int, _: None) -> None:
        """Let days pass."""
        self.clock.advance(timedelta(days=days))

    def fec(self) -> list[FecLine]:
        """Read what is sealed, year by year."""
        found = []
        for year in (2026, 2027, 2028):
            try:
                lines = read_fec(export_fec(self.services, year).content)
            except Refused:
                continue
            assert_sound(lines)
            found += lines
        return found


@contextmanager
def history() -> Iterator[History]:
    """Begin a history on a file of its own."""
    with TemporaryDirectory(prefix="history-") as folder:
        path = Path(folder) / "campus.db"
        shutil.copy(template()[1], path)
        clock = SetClock(FIRST_DAY)
        storage = open_storage(path)
        with storage.write() as unit:
            for name in ("name", "siren"):
                unit.settings.set(f"seller.{name}", getattr(SELLER, name))
            unit.commit()
        yield History(path, build_services(storage, str(path), resources_folder(), clock), clock)
        storage.close()


@given(st.lists(steps, max_size=14))
@settings(max_examples=40)
def test_the_ledger_says_what_is_due_whatever_happened(played: list[tuple[str, object, object]]) -> None:
    with history() as told:
        seen: list[FecLine] = []
        for step in played:
            told.play(step)
            if step[0] == "seal":
                now = told.fec()
                assert {_bare(line) for line in seen} <= {_bare(line) for line in now}
                seen = now
        for year in (2026, 2027, 2028):
            told.seal(year, None)
        lines = told.fec()
        assert_letters_balance(lines)
        owed: dict[str, Decimal] = defaultdict(lambda: ZERO)
        with told.services.storage.read() as unit:
            rows = {row.number: row for row in unit.invoices.rows()}
        for line in lines:
            if line.account == "411000":
                owed[rows[line.piece].corrects_number or line.piece] += line.debit - line.credit
        for number, row in rows.items():
            if row.kind == "380":
                assert owed[number] == row.due, number
        open_items = sum(line.debit - line.credit for line in lines if line.auxiliary and not line.lettering)
        assert open_items == sum(row.due for row in rows.values())
        assert [finding.name for finding in verify(told.path) if not finding.holds] == []


def _bare(line: FecLine) -> tuple[object, ...]:
    return (
        line.number,
        line.day,
        line.account,
        line.piece,
        line.label,
        line.debit,
        line.credit,
        line.validated_on,
    )


def _line(
    position: int,
    quantity: Decimal,
    price: Decimal,
    supply: Supply | None,
    category: VatCategory,
    rate: Decimal,
    source: int,
) -> InvoiceLine:
    return InvoiceLine(
        position=position,
        description=f"Ligne {position}",
        detail="",
        quantity=quantity,
        unit=UnitCode.ONE,
        base_quantity=Decimal(1),
        unit_price=price,
        net=line_net(quantity, price),
        vat_category=category,
        vat_rate=rate,
        service_from=date(2026, 10, 1),
        service_to=date(2026, 10, 1),
        project_code="",
        purchase_order="",
        source_kind=SourceKind.BOOKING,
        source_id=source,
        supply=supply,
    )
