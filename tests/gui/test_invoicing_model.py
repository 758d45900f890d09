"""Rows of the month: every draft and document once, in the state it is in, in a model Qt's own judge accepts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from campus_desk.application.commands import SaveCustomer
from campus_desk.application.credit_note import credit
from campus_desk.application.invoice_run import MonthPreview, issue_month, preview
from campus_desk.application.run_report import Begun, Failure
from campus_desk.domain.customer import Customer
from campus_desk.domain.identifiers import CustomerId
from campus_desk.domain.messages import Message
from campus_desk.domain.month_decision import Verdict
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.invoicing.run_model import (
    RunProgress,
    RunRow,
    RunState,
    Stage,
    month_total,
    run_rows,
    stage_sums,
)
from campus_desk.ui.invoicing.run_table import RunColumns
from campus_desk.ui.theme import Theme
from campus_desk.ui.widgets.record_table_model import RecordTableModel
from tests.campus import NOW, RECEPTION, Campus, slot
from tests.invoicing import OCTOBER, decide, issuing_campus, october, with_customers

TODAY = NOW.date()
FAILED = Message.of("error-issue-unexpected", detail="?")


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = issuing_campus(tmp_path / "campus.db")
    with_customers(opened, 4)
    october(opened, "T01", "T02", "T03", "T04")
    yield opened
    opened.close()


def customers(campus: Campus) -> dict[CustomerId, Customer]:
    with campus.services.storage.read() as unit:
        return {c.id: c for c in unit.catalogue.customers()}


def rows(campus: Campus, progress: RunProgress | None = None) -> list[RunRow]:
    return run_rows(preview(campus.services, OCTOBER), customers(campus), progress or RunProgress(), TODAY)


def states(found: list[RunRow]) -> dict[str, RunState]:
    return {row.name: row.state for row in found}


def test_drafts_are_ready_or_kept_back(campus: Campus) -> None:
    client = next(c for c in customers(campus).values() if c.code == "T02")
    campus.execute(SaveCustomer(replace(client, siren="")))
    found = rows(campus)
    assert states(found) == {
        "Locataire 01": RunState.READY,
        "Locataire 02": RunState.BLOCKED,
        "Locataire 03": RunState.READY,
        "Locataire 04": RunState.READY,
    }
    assert found[1].reason is not None
    assert found[1].reason.key == "month-customer-missing"
    sums = stage_sums(found)
    assert sums[Stage.DRAFT] == (3, Decimal("135.00"))
    assert sums[Stage.REVIEW] == (1, Decimal("45.00"))
    assert sums[Stage.ISSUED] == (0, Decimal("0.00"))


def test_a_month_comes_to_its_documents_less_credit_and_without_what_is_left_out(campus: Campus) -> None:
    assert month_total(preview(campus.services, OCTOBER)) == (4, Decimal("180.00"))
    decide(campus, Verdict.EXCLUDED, "T04")
    assert month_total(preview(campus.services, OCTOBER)) == (3, Decimal("135.00"))
    issue_month(campus.services, OCTOBER, RECEPTION)
    assert month_total(preview(campus.services, OCTOBER)) == (3, Decimal("135.00"))
    credit(campus.services, "F2026-000001", "erreur", RECEPTION)
    # The invoice, its credit note, and the draft of what is invoiced again: 45 − 45 + 45, and twice 45.
    assert month_total(preview(campus.services, OCTOBER)) == (5, Decimal("135.00"))


def test_a_run_under_way_moves_rows_on_before_the_month_is_read_again(campus: Campus) -> None:
    before = preview(campus.services, OCTOBER)
    by_name = {d.customer.name: d.customer.id for d in before.drafts}
    report = issue_month(campus.services, OCTOBER, RECEPTION, only={by_name["Locataire 01"]})
    progress = RunProgress(by_name.values())
    progress.tell(report.issued[0])
    progress.tell(Failure(by_name["Locataire 02"], "Locataire 02", FAILED, before.drafts[1]))
    progress.tell(Begun(by_name["Locataire 03"], "Locataire 03"))

    found = run_rows(before, customers(campus), progress, TODAY)

    assert states(found) == {
        "Locataire 01": RunState.ISSUED,
        "Locataire 02": RunState.FAILED,
        "Locataire 03": RunState.IN_HAND,
        "Locataire 04": RunState.WAITING,
    }
    assert next(row for row in found if row.name == "Locataire 02").reason == FAILED
    assert [row.number for row in found if row.number] == ["F2026-000001"]
    # The same once the month has been read again: nothing stands there twice.
    again = run_rows(preview(campus.services, OCTOBER), customers(campus), progress, TODAY)
    assert states(again) == states(found)
    assert len(again) == len(found) == 4


def test_an_invoice_credited_in_two_steps_names_both_credit_notes(campus: Campus) -> None:
    campus.book("RHIN", slot("2026-10-05", "09:00", "10:00"), "T01", "oubli", title="Suite")
    client = next(key for key, c in customers(campus).items() if c.code == "T01")
    (issued,) = issue_month(campus.services, OCTOBER, RECEPTION, only={client}).issued
    number = issued.invoice.number
    found = []
    for position in (1, 2):
        credit(campus.services, number, "Erreur", RECEPTION, {position})
        found += [(row.state, row.related) for row in rows(campus) if row.key == number]
    assert found == [
        (RunState.PART_CREDITED, "A2026-000001"),
        (RunState.CREDITED, "A2026-000001, A2026-000002"),
    ]


def test_credited_invoices_and_credit_notes_name_each_other(campus: Campus) -> None:
    issue_month(campus.services, OCTOBER, RECEPTION)
    credit(campus.services, "F2026-000002", "Erreur", RECEPTION)
    found = {row.key: row for row in rows(campus)}
    assert (found["F2026-000002"].state, found["F2026-000002"].related) == (RunState.CREDITED, "A2026-000001")
    assert (found["A2026-000001"].state, found["A2026-000001"].related) == (
        RunState.CREDIT_NOTE,
        "F2026-000002",
    )
    # Three of 45.00 and 20 % VAT are due; what was credited is not, nor is its credit note.
    assert stage_sums(found.values())[Stage.ISSUED] == (5, Decimal("162.00"))
    credited, note = found["F2026-000002"], found["A2026-000001"]
    assert (note.net, note.gross) == (-credited.net, -credited.gross)
    # What was credited waits to be looked at, then to be invoiced again.
    assert [row.name for row in found.values() if row.state is RunState.REVIEW] == ["Locataire 02"]


@pytest.fixture
def month(campus: Campus) -> MonthPreview:
    return preview(campus.services, OCTOBER)


def make_model(theme: Theme, campus: Campus) -> RecordTableModel[RunRow]:
    columns = RunColumns(theme, Formatter("fr"), lambda m: campus.services.wording.text(m, "fr"))
    model = RecordTableModel(columns.columns(OCTOBER), lambda row: row.key)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    assert tester.model() is model
    return model


def test_the_table_says_each_state_in_words_an_icon_and_a_colour(
    qapp: QApplication, theme: Theme, campus: Campus
) -> None:
    model = make_model(theme, campus)
    (row, *_) = rows(campus)
    last = model.columnCount() - 1
    words, icons, inks = set(), set(), set()
    for state in RunState:
        model.replace([replace(row, state=state, related="A2026-000001", reason=FAILED)])
        index = model.index(0, last)
        words.add(index.data())
        icons.add(index.data(Qt.ItemDataRole.DecorationRole).pixmap(14).toImage().constBits().tobytes())
        inks.add(index.data(Qt.ItemDataRole.ForegroundRole).name())
        assert "?" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert len(words) == len(RunState)
    assert len(icons) >= 7
    assert len(inks) == 5


def test_a_change_against_the_month_before_has_its_sign(
    qapp: QApplication, theme: Theme, campus: Campus
) -> None:
    model = make_model(theme, campus)
    (row, *_) = rows(campus)
    shown = []
    for change in (None, Decimal("0.42"), Decimal("-0.125"), Decimal(0)):
        model.replace([replace(row, change=change)])
        shown.append(model.index(0, 4).data())
    assert [text.replace("\u202f", " ").replace("\u00a0", " ") for text in shown] == [
        "new",
        "+42 %",
        "−12 %",
        "0 %",
    ]


def test_every_sequence_of_states_is_a_correct_model(
    qapp: QApplication, theme: Theme, campus: Campus
) -> None:
    model, base = make_model(theme, campus), rows(campus)
    chance = Random(20261123)
    for _ in range(40):
        model.sort(chance.randrange(-1, model.columnCount()))
        changed = []
        for at, row in enumerate(base):
            number = chance.choice(["", f"F2026-{at:06}"])
            state = chance.choice(list(RunState))
            changed.append(replace(row, state=state, number=number, key=number or row.key))
        changed = chance.sample(changed, chance.randrange(len(changed) + 1))
        model.replace(changed)
        assert {row.key for row in model.rows} == {row.key for row in changed}
