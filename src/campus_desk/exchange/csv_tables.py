"""CSV files as they come from spreadsheets and accounting programs, and as spreadsheets may safely open them.

Written: UTF-8 with a byte order mark, semicolons, CRLF (what a French or German Excel opens with a double click).
Read: that, and every dialect named in ``docs/csv-formats.md``.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator

from campus_desk.application.tables import CellProblem, Table, TableRow
from campus_desk.domain.messages import Message
from campus_desk.exchange.text_encodings import decode_text

DELIMITERS = ";,\t|"
FORMULA = re.compile(r"'*[=+\-@\t\r]")
"""What a spreadsheet would run instead of show, apostrophes that already disarm it included (OWASP: CSV injection)."""


class CsvFormat:
    """Reads and writes CSV files."""

    def read_table(self, data: bytes) -> Table:
        """Read a file; what cannot be read is among the table's problems, never an exception."""
        text = decode_text(data).replace("\x00", "")
        lines = text.splitlines(keepends=True)
        header = next((line for line in lines if line.strip()), "")
        if not header:
            return Table((), (), (CellProblem(0, "", Message.of("csv-empty")),))
        return _read(text, _delimiter(header))

    def write_table(self, table: Table) -> bytes:
        """Write a file that spreadsheets open as text, never as formulas."""
        out = io.StringIO(newline="")
        writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
        writer.writerow(table.columns)
        for row in table.rows:
            writer.writerow([_disarmed(row.cells.get(name, "")) for name in table.columns])
        return out.getvalue().encode("utf-8-sig")


def _delimiter(header: str) -> str:
    """Return the delimiter that stands most often in the header, outside quotation marks."""
    bare = re.sub(r'"[^"]*"', "", header)
    return max(DELIMITERS, key=bare.count)


def _read(text: str, delimiter: str) -> Table:
    columns: tuple[str, ...] = ()
    rows: list[TableRow] = []
    problems: list[CellProblem] = []
    for line, cells in _records(text, delimiter, problems):
        if not any(cell.strip() for cell in cells):
            continue
        if not columns:
            columns = tuple(_column_name(cell) for cell in cells)
            problems.extend(_header_problems(columns))
            continue
        extra = cells[len(columns) :]
        if any(cell.strip() for cell in extra):
            message = Message.of("csv-row-too-long", cells=len(cells), columns=len(columns))
            problems.append(CellProblem(line, "", message))
        if any(cell.strip() for name, cell in zip(columns, cells, strict=False) if not name):
            problems.append(CellProblem(line, "", Message.of("csv-cell-without-column")))
        padded = [*cells, *[""] * (len(columns) - len(cells))]
        rows.append(
            TableRow(line, {name: _armed(cell) for name, cell in zip(columns, padded, strict=False) if name})
        )
    if not columns and not problems:
        problems.append(CellProblem(0, "", Message.of("csv-empty")))
    return Table(columns, tuple(rows), tuple(problems))


def _records(text: str, delimiter: str, problems: list[CellProblem]) -> Iterator[tuple[int, list[str]]]:
    """Yield the records with the line each begins on; a record that breaks the format ends the reading."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    begins = 1
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            problems.append(CellProblem(begins, "", Message.of("csv-unreadable")))
            return
        yield begins, cells
        begins = reader.line_num + 1


def _column_name(cell: str) -> str:
    return re.sub(r"[\s\-]+", "_", cell.strip().casefold())


def _header_problems(columns: tuple[str, ...]) -> Iterator[CellProblem]:
    for name in sorted({c for c in columns if c and columns.count(c) > 1}):
        yield CellProblem(1, name, Message.of("csv-column-twice"))


def _disarmed(text: str) -> str:
    return f"'{text}" if FORMULA.match(text) else text


def _armed(cell: str) -> str:
    """Return a cell's text, the apostrophe that disarmed a formula removed.

    Blanks around the text are dropped, except a leading tab that an apostrophe guards.
    """
    text = cell.strip()
    return text[1:] if text.startswith("'") and FORMULA.match(text[1:]) else text
