"""Reads the cells of one row of an import into values, and collects what is wrong with them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import TypeVar

from campus_desk.application.cell_values import (
    CellRefused,
    parse_choice,
    parse_day,
    parse_flag,
    parse_price,
    parse_whole,
)
from campus_desk.application.tables import CellProblem, TableRow
from campus_desk.domain.messages import Message, Value

T = TypeVar("T")


class RowReader:
    """The cells of one row.

    A column that the file does not have leaves the value as it was (``otherwise``); an empty cell empties it.

    Attributes:
        line: Line of the file on which the row begins.
        problems: What was wrong so far.
    """

    def __init__(self, row: TableRow) -> None:
        self.line = row.line
        self.problems: list[CellProblem] = []
        self._cells = row.cells

    def refuse(self, column: str, key: str, **params: Value) -> None:
        """Note a problem with a column."""
        self.note(column, Message.of(key, **params))

    def note(self, column: str, message: Message) -> None:
        """Note a problem already put in words; the same one is noted once."""
        problem = CellProblem(self.line, column, message)
        if problem not in self.problems:
            self.problems.append(problem)

    def has(self, column: str) -> bool:
        """Tell whether the file has the column."""
        return column in self._cells

    def text(self, column: str, otherwise: str = "") -> str:
        """Return the text of a cell."""
        return self._cells.get(column, otherwise)

    def parsed(self, column: str, parse: Callable[[str], T], otherwise: T, empty: T) -> T:
        """Return what ``parse`` makes of a cell, ``empty`` of an empty one; a refused cell is noted."""
        if column not in self._cells:
            return otherwise
        text = self._cells[column]
        if not text:
            return empty
        try:
            return parse(text)
        except CellRefused as refused:
            self.note(column, refused.message)
            return otherwise

    def whole(self, column: str, otherwise: int) -> int:
        """Return a whole number, 0 for an empty cell."""
        return self.parsed(column, parse_whole, otherwise, 0)

    def whole_or_none(self, column: str, otherwise: int | None) -> int | None:
        """Return a whole number, None for an empty cell."""
        return self.parsed(column, parse_whole, otherwise, None)

    def price(self, column: str, otherwise: Decimal | None) -> Decimal | None:
        """Return a price, None for an empty cell."""
        return self.parsed(column, parse_price, otherwise, None)

    def day(self, column: str, otherwise: date | None) -> date | None:
        """Return a day, None for an empty cell."""
        return self.parsed(column, parse_day, otherwise, None)

    def flag(self, column: str, *, otherwise: bool) -> bool:
        """Return yes or no, no for an empty cell."""
        return self.parsed(column, parse_flag, otherwise, False)

    def choice(self, column: str, choices: Mapping[str, T], otherwise: T | None) -> T | None:
        """Return what the cell's word stands for; an empty cell where nothing is known yet is noted."""
        chosen = self.parsed(column, lambda text: parse_choice(text, choices), otherwise, None)
        if chosen is None and not any(p.column == column for p in self.problems):
            self.refuse(column, "csv-cell-needed", choices=", ".join(choices))
        return chosen
