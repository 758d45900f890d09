"""Catalogue files in, with a preview: what is new, changed, unchanged, and what is wrong in which row and column.

A preview writes nothing. It carries the one command that saves everything, or none as long as anything is wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from enum import Enum
from typing import Any

from campus_desk.application.catalogue_checks import (
    Problem,
    customer_problems,
    kind_problems,
    resource_problems,
    site_problems,
    tariff_problems,
)
from campus_desk.application.catalogue_neighbours import Neighbours
from campus_desk.application.catalogue_rows import CUSTOMERS, KINDS, RESOURCES, SITES
from campus_desk.application.commands import ImportRecords
from campus_desk.application.opening_rows import CLOSURES, OPENING_HOURS
from campus_desk.application.ports import IdentifierFacts
from campus_desk.application.read_models import Catalogue
from campus_desk.application.record_file import RecordFile
from campus_desk.application.row_reader import RowReader
from campus_desk.application.tables import CellProblem, Table
from campus_desk.application.tariff_rows import TARIFFS
from campus_desk.domain.customer import Customer
from campus_desk.domain.messages import Message
from campus_desk.domain.resource import Resource, ResourceKind, Site
from campus_desk.domain.tariff import Tariff


class RecordKind(Enum):
    """What a catalogue file holds; the values name the files of a sample campus, in the order they are read."""

    SITES = "sites"
    KINDS = "kinds"
    RESOURCES = "resources"
    OPENING_HOURS = "opening_hours"
    CLOSURES = "closures"
    CUSTOMERS = "customers"
    TARIFFS = "tariffs"


RECORD_FILES: Mapping[RecordKind, RecordFile] = {
    RecordKind.SITES: SITES,
    RecordKind.KINDS: KINDS,
    RecordKind.RESOURCES: RESOURCES,
    RecordKind.OPENING_HOURS: OPENING_HOURS,
    RecordKind.CLOSURES: CLOSURES,
    RecordKind.CUSTOMERS: CUSTOMERS,
    RecordKind.TARIFFS: TARIFFS,
}


class RowState(Enum):
    """What importing a row would do."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One row of the file.

    Attributes:
        changed: Columns whose value differs from what is stored.
    """

    line: int
    code: str
    name: str
    state: RowState
    changed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What an import would do.

    Attributes:
        problems: What is wrong, by row and column; with any, nothing can be imported.
        also_new: Codes of sites that are made with it, because the campus has none yet.
        command: Saves everything; None with problems, or when nothing would change.
    """

    kind: RecordKind
    rows: tuple[PreviewRow, ...]
    problems: tuple[CellProblem, ...]
    also_new: tuple[str, ...] = ()
    command: ImportRecords | None = None

    def count(self, state: RowState) -> int:
        """Return how many rows are in a state."""
        return sum(1 for row in self.rows if row.state is state)


def preview_import(
    kind: RecordKind, table: Table, catalogue: Catalogue, identifiers: IdentifierFacts
) -> ImportPreview:
    """Return what importing a table would do; nothing is written."""
    file = RECORD_FILES[kind]
    problems = [*table.problems, *_column_problems(file, table)]
    if any(p.line <= 1 for p in problems):
        return ImportPreview(kind, (), tuple(problems))
    own_codes = [row.cells.get("code", "") for row in table.rows]
    around = Neighbours(catalogue, own_codes)
    readers = [RowReader(row) for row in table.rows]
    records = [file.read(reader, around) for reader in readers]
    _note_repeated(file, readers)
    _note_field_problems(file, readers, records, catalogue, identifiers)
    stored = file.stored(catalogue)
    known = {file.identity(r): r for r in stored}
    rows = tuple(_preview(file, *pair, known) for pair in zip(readers, records, strict=True))
    problems += [problem for reader in readers for problem in reader.problems]
    also_new = [site.code for site in around.made_sites.values()]
    return ImportPreview(
        kind,
        rows,
        tuple(sorted(problems, key=lambda p: p.line)),
        tuple(also_new),
        None if problems else _command(file, records, rows, stored, around),
    )


def export_table(kind: RecordKind, catalogue: Catalogue) -> Table:
    """Return everything the campus has of a kind, in the columns an import reads."""
    file = RECORD_FILES[kind]
    around = Neighbours(catalogue, ())
    cells = [file.write(record, around) for record in file.stored(catalogue)]
    return Table.of(file.columns, [[row[name] for name in file.columns] for row in cells])


def _column_problems(file: RecordFile, table: Table) -> Iterator[CellProblem]:
    if not table.columns:
        return
    for name in table.columns:
        if name and name not in file.columns:
            yield CellProblem(1, name, Message.of("csv-unknown-column", columns=", ".join(file.columns)))
    for name in file.needed:
        if name not in table.columns:
            yield CellProblem(1, name, Message.of("csv-missing-column"))


def _note_repeated(file: RecordFile, readers: Iterable[RowReader]) -> None:
    if file.key_column != "code":
        return
    seen: dict[str, int] = {}
    for reader in readers:
        first = seen.setdefault(reader.text("code").casefold(), reader.line)
        if first != reader.line:
            reader.refuse("code", "csv-row-twice", line=first)


def _note_field_problems(
    file: RecordFile,
    readers: Iterable[RowReader],
    records: Sequence[Any],
    catalogue: Catalogue,
    identifiers: IdentifierFacts,
) -> None:
    """Note against rows and columns what the checks of every save would refuse."""
    among: dict[Any, Any] = {}
    if file.key_column == "code":
        among = {r.id: r for r in (*file.stored(catalogue), *records) if r is not None}
    checks: Mapping[type, Callable[[Any], Iterable[Problem]]] = {
        Site: site_problems,
        ResourceKind: kind_problems,
        Resource: lambda r: resource_problems(r, among),
        Customer: lambda c: customer_problems(c, identifiers),
        Tariff: lambda t: tariff_problems(t, among),
    }
    for reader, record in zip(readers, records, strict=True):
        refused = {problem.column for problem in reader.problems}
        for field, message in checks.get(type(record), lambda _: ())(record):
            if file.column_of(field) not in refused:
                reader.note(file.column_of(field), message)


def _preview(file: RecordFile, reader: RowReader, record: Any, stored: Mapping[Any, Any]) -> PreviewRow:
    code, name = reader.text(file.key_column), reader.text("name") or reader.text("reason")
    if reader.problems or record is None:
        return PreviewRow(reader.line, code, name, RowState.REFUSED)
    known = stored.get(file.identity(record))
    if known is None:
        return PreviewRow(reader.line, code, name, RowState.NEW)
    changed = tuple(
        file.column_of(f.name)
        for f in fields(record)
        if f.name != "id" and getattr(known, f.name) != getattr(record, f.name)
    )
    return PreviewRow(reader.line, code, name, RowState.CHANGED if changed else RowState.UNCHANGED, changed)


def _command(
    file: RecordFile,
    records: Sequence[Any],
    rows: Sequence[PreviewRow],
    stored: Sequence[Any],
    around: Neighbours,
) -> ImportRecords | None:
    new = [r for r, row in zip(records, rows, strict=True) if row.state is not RowState.UNCHANGED]
    if file.replaces_all:
        if set(records) == set(stored):
            return None
        new = [period for record in records for period in record.periods()]
    if not new:
        return None
    saved: dict[str, Any] = {
        "sites": tuple(around.made_sites.values()),
        file.saved_as: tuple(new),
    }
    return ImportRecords(**saved)
