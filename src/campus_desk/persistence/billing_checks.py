"""What has to hold of the marks of what was billed and credited: they follow from the documents, one and all."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from campus_desk.application.invoice_snapshot import decode
from campus_desk.application.issuing import sources
from campus_desk.domain.charge import SourceKind
from campus_desk.domain.errors import Tampered
from campus_desk.domain.invoice import DocumentKind, Invoice

# A use billed for the n-th time was credited n times before.
_BILLED = """
    SELECT s.source_kind || ' ' || s.source_id FROM invoice_source s
    LEFT JOIN credited_source c USING (source_kind, source_id, generation)
    GROUP BY s.source_kind, s.source_id
    HAVING max(s.generation) <> count(*) - 1 OR count(*) - count(c.invoice_id) > 1
"""
_DOCUMENTS = "SELECT id, number, corrects_id, payload FROM invoice ORDER BY id"
_MARKS = "SELECT invoice_id, source_kind, source_id, generation FROM invoice_source"
_FREED = "SELECT invoice_id, source_kind, source_id, generation FROM credited_source"
_CREDITED = "SELECT credit_note_id, invoice_id, position FROM credited_line"
_CORRECTED = "SELECT payload FROM invoice WHERE id = ?"

_Source = tuple[str, int]
_Marks = Mapping[int, Mapping[_Source, int]]
"""Document → source → generation."""


def billing(connection: sqlite3.Connection) -> tuple[int, Sequence[str]]:
    """No use stands on two uncredited invoices; what is marked as billed and credited is what the documents say."""
    twice = [source for (source,) in connection.execute(_BILLED)]
    marks, freed = _marks(connection, _MARKS), _marks(connection, _FREED)
    credited: dict[int, set[tuple[int, int]]] = defaultdict(set)
    for note, invoice, position in connection.execute(_CREDITED):
        credited[note].add((invoice, position))
    left: dict[int, dict[int, _Source]] = {}
    broken = []
    for key, number, corrects, payload in connection.execute(_DOCUMENTS).fetchall():
        document = _read(payload)
        if document is None:
            # The totals tell of it.
            continue
        billed: set[_Source] = set()
        lines: set[tuple[int, int]] = set()
        frees: dict[_Source, int] = {}
        if document.kind is DocumentKind.INVOICE:
            billed = set(sources(document))
        else:
            if corrects not in left:
                left[corrects] = _lines_of(connection, corrects)
            lines = {(corrects, position) for position in _positions(document, left[corrects])}
            for _, position in lines:
                left[corrects].pop(position, None)
            frees = dict(_frees(document, marks.get(corrects, {}), left[corrects]))
        found = set(marks.get(key, {})), dict(freed.get(key, {})), credited.get(key, set())
        if found != (billed, frees, lines):
            broken.append(number)
    return sum(map(len, marks.values())), twice + broken


def _marks(connection: sqlite3.Connection, statement: str) -> _Marks:
    found: dict[int, dict[_Source, int]] = defaultdict(dict)
    for document, kind, source, generation in connection.execute(statement):
        found[document][kind, source] = generation
    return found


def _read(payload: str) -> Invoice | None:
    try:
        return decode(payload)
    except Tampered:
        return None


def _lines_of(connection: sqlite3.Connection, key: int | None) -> dict[int, _Source]:
    """Return what each line of an invoice bills, by position."""
    row = connection.execute(_CORRECTED, (key,)).fetchone()
    invoice = None if row is None else _read(row[0])
    lines = () if invoice is None else invoice.lines
    return {line.position: (line.source_kind.value, line.source_id) for line in lines}


def _positions(note: Invoice, left: Mapping[int, _Source]) -> Iterator[int]:
    """Yield the lines that a credit note credits; an older one says of none which, for it credits them all."""
    stated = [line.corrects_position for line in note.lines]
    yield from left if all(each is None for each in stated) else (each for each in stated if each is not None)


def _frees(
    note: Invoice, billed: Mapping[_Source, int], left: Mapping[int, _Source]
) -> Iterator[tuple[_Source, int]]:
    """Yield what a credit note frees: of its sources those of which no line is left, adjustments with the last line."""
    standing = set(left.values())
    for each in sources(note):
        adjusts = each[0] == SourceKind.ADJUSTMENT.value
        if each in billed and each not in standing and not (standing and adjusts):
            yield each, billed[each]
