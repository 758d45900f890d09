"""What a kind of catalogue file is: its columns, how a row becomes a record, how a record becomes a row."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from campus_desk.application.catalogue_neighbours import Neighbours
from campus_desk.application.read_models import Catalogue
from campus_desk.application.row_reader import RowReader


def by_id(record: Any) -> Hashable:
    """Return what a record with an id is known by."""
    key: int = record.id
    return key


@dataclass(frozen=True, slots=True)
class RecordFile:
    """One kind of catalogue file.

    Attributes:
        columns: Every column it may have; ``needed`` those it must have.
        read: Returns the record of a row, None when there can be none; problems are noted with the row.
        write: Returns the cells of a record.
        stored: Returns what the campus has of this kind.
        saved_as: The field of ``ImportRecords`` that takes the records.
        identity: Returns what a record of the file and the stored one it is have in common.
        replaces_all: The file says everything of its kind; what it leaves out is taken away.
        column_names: Columns that are not named like the record's field.
    """

    columns: tuple[str, ...]
    needed: tuple[str, ...]
    read: Callable[[RowReader, Neighbours], Any]
    write: Callable[[Any, Neighbours], Mapping[str, str]]
    stored: Callable[[Catalogue], Sequence[Any]]
    saved_as: str
    identity: Callable[[Any], Hashable] = by_id
    key_column: str = "code"
    replaces_all: bool = False
    column_names: Mapping[str, str] = field(default_factory=dict)

    def column_of(self, name: str) -> str:
        """Return the column that holds a field."""
        return self.column_names.get(name, name)


def day_text(day: date | None) -> str:
    """Write a day as ISO 8601, nothing for None."""
    return day.isoformat() if day else ""


def number_text(number: Decimal | int | None) -> str:
    """Write a number with a decimal point and no needless zeros, nothing for None."""
    if number is None:
        return ""
    text = f"{Decimal(number):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
