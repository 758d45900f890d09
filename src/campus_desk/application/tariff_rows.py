"""Columns of the file of tariffs; ``docs/csv-formats.md`` describes them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from campus_desk.application.catalogue_checks import PRICES, code_and_name_problems
from campus_desk.application.catalogue_neighbours import Neighbours
from campus_desk.application.catalogue_rows import GROUPS
from campus_desk.application.cell_values import (
    CellRefused,
    minute_text,
    parse_minute,
    parse_price,
    parse_weekdays,
    parse_whole,
    weekdays_text,
)
from campus_desk.application.record_file import RecordFile, day_text, number_text
from campus_desk.application.row_reader import RowReader
from campus_desk.domain.customer import CustomerGroup
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import TariffId
from campus_desk.domain.messages import Message
from campus_desk.domain.tariff import OffPeakWindow, Tariff

TARIFF_COLUMNS = {"resource_id": "resource", "kind_id": "kind"}
AMOUNTS = (*PRICES, "minimum_charge")
_WINDOW = re.compile(
    r"(?P<days>[1-7][1-7,-]*)\s+(?P<opens>[\d:h]+)\s*[-–]\s*(?P<closes>[\d:h]+)\s+(?P<price>.+)"
)


def parse_windows(text: str) -> tuple[OffPeakWindow, ...]:
    """Return off-peak windows: weekdays, hours, price per hour, several parted by ``|``."""
    windows = []
    for part in text.split("|"):
        match = _WINDOW.fullmatch(part.strip())
        if match is None:
            raise CellRefused(Message.of("csv-not-off-peak", text=part.strip()))
        hours = parse_minute(match["opens"]), parse_minute(match["closes"])
        try:
            windows.append(OffPeakWindow(parse_weekdays(match["days"]), *hours, parse_price(match["price"])))
        except InvalidValue as error:
            raise CellRefused(error.message) from None
    return tuple(windows)


def windows_text(windows: tuple[OffPeakWindow, ...]) -> str:
    """Write off-peak windows the way ``parse_windows`` reads them."""
    return " | ".join(
        f"{weekdays_text(w.weekdays)} {minute_text(w.opens)}-{minute_text(w.closes)} {number_text(w.hour_price)}"
        for w in windows
    )


def read_tariff(row: RowReader, around: Neighbours) -> Tariff | None:
    """Return the tariff of a row, None when its cells make none."""
    old: Tariff | None = around.known("tariffs", row)
    group = row.choice("group", GROUPS, old.group if old else None) or CustomerGroup.TENANT
    valid_from: date | None = row.day("valid_from", old.valid_from if old else None)
    if valid_from is None and not row.text("valid_from"):
        row.refuse("valid_from", "csv-cell-empty")
    resource, kind = (old.resource_id, old.kind_id) if old else (None, None)
    values: dict[str, Any] = {name: row.price(name, getattr(old, name, None)) for name in AMOUNTS}
    values |= {
        "name": row.text("name", getattr(old, "name", "")),
        "group": group,
        "valid_from": valid_from,
        "valid_to": row.day("valid_to", getattr(old, "valid_to", None)),
        "resource_id": around.resource(row, "resource", resource),
        "kind_id": around.kind(row, kind),
        "increment_minutes": row.parsed(
            "increment_minutes", parse_whole, getattr(old, "increment_minutes", 1), 1
        ),
        "off_peak": row.parsed("off_peak", parse_windows, getattr(old, "off_peak", ()), ()),
        "retired_on": row.day("retired_on", getattr(old, "retired_on", None)),
    }
    for column, message in code_and_name_problems(row.text("code"), values["name"]):
        row.note(column, message)
    if row.problems:
        return None
    try:
        if old is not None:
            return replace(old, **values)
        return Tariff(TariffId(around.own_id(row)), row.text("code"), **values)
    except InvalidValue as error:
        row.note(TARIFF_COLUMNS.get(error.field, error.field), error.message)
        return None


def write_tariff(tariff: Tariff, around: Neighbours) -> Mapping[str, str]:
    """Return the cells of a tariff."""
    return {
        "code": tariff.code,
        "name": tariff.name,
        "group": tariff.group.value,
        "valid_from": day_text(tariff.valid_from),
        "valid_to": day_text(tariff.valid_to),
        "resource": around.code_of("resource", tariff.resource_id),
        "kind": around.code_of("kind", tariff.kind_id),
        **{name: number_text(getattr(tariff, name)) for name in AMOUNTS},
        "increment_minutes": str(tariff.increment_minutes),
        "off_peak": windows_text(tariff.off_peak),
        "retired_on": day_text(tariff.retired_on),
    }


TARIFFS = RecordFile(
    columns=(
        "code",
        "name",
        "group",
        "valid_from",
        "valid_to",
        "resource",
        "kind",
        *AMOUNTS,
        "increment_minutes",
        "off_peak",
        "retired_on",
    ),
    needed=("code", "name", "group", "valid_from"),
    read=read_tariff,
    write=write_tariff,
    stored=lambda catalogue: catalogue.tariffs,
    saved_as="tariffs",
    column_names=TARIFF_COLUMNS,
)
