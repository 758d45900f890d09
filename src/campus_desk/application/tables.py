"""Tables as they come from a file or go into one: named columns, rows with the line they stand on.

The bytes are the business of ``exchange``; here a table is rows of text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from campus_desk.domain.messages import Message


@dataclass(frozen=True, slots=True)
class CellProblem:
    """What is wrong with one cell, in words.

    Attributes:
        line: Line of the file, 1 for the header; 0 when the whole file is meant.
        column: Name of the column, empty when the whole row is meant.
    """

    line: int
    column: str
    message: Message


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row.

    Attributes:
        line: Line of the file on which the row begins, 1 for the first.
        cells: Text by column name, without surrounding blanks.
    """

    line: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of text under named columns.

    Attributes:
        columns: Names in lower case with ``_`` for blanks, in the order of the file.
        problems: What could not be read at all (a row longer than the header, an open quotation mark …).
    """

    columns: tuple[str, ...]
    rows: tuple[TableRow, ...]
    problems: tuple[CellProblem, ...] = ()

    @staticmethod
    def of(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> Table:
        """Build a table from cells in the order of the columns."""
        return Table(
            tuple(columns),
            tuple(
                TableRow(line, dict(zip(columns, cells, strict=True)))
                for line, cells in enumerate(rows, start=2)
            ),
        )


class TableFormat(Protocol):
    """Bytes of a CSV file to a table and back."""

    def read_table(self, data: bytes) -> Table:
        """Read a file; what cannot be read is among the table's problems, never an exception."""
        ...

    def write_table(self, table: Table) -> bytes:
        """Write a file that spreadsheets open as text, never as formulas."""
        ...
