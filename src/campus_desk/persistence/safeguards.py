"""What the database refuses by itself, whoever writes to it: triggers, and the indexes they and the queries need.

* ``allocation``: no two live allocations of a resource overlap. Live rows are disjoint already, so it is enough to
  look at the nearest predecessor: the row with the largest start before the new end. One probe, flat in the number
  of bookings.
* What was issued, and the history: rows are inserted once. UPDATE, DELETE and a REPLACE in disguise are refused, and
  so is adding to a document that its journal entry has sealed.
* Numbers and the hash chain go on from the last one, dates never go back, nothing is billed twice.
* Bookings and catalogue records are cancelled or retired, never deleted.

The expected SQL is compared with what the file holds whenever it is opened, because a schema change made without
care drops triggers silently.
"""

# ruff: noqa: S608 - the SQL is put together from the names of our own tables.

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from campus_desk.domain.journal import GENESIS

_TABLE = re.compile(r" ON (\w+)")
"""Where the statement of a trigger or an index names its table."""

OVERLAP = "booking_overlap"
APPEND_ONLY = "append_only"
KEPT = "never_deleted"
SEALED = "document_sealed"
OUT_OF_SEQUENCE = "out_of_sequence"
ALREADY_BILLED = "already_billed"
SPECIMEN = "specimen_fixed"
MONTH_CLOSED = "month_closed"
CLOSING_OUT_OF_TURN = "closing_out_of_turn"
ENTRIES_SEALED = "entries_sealed"
ENTRIES_UNSOUND = "entries_unsound"

_APPEND_ONLY = (
    "invoice",
    "invoice_line",
    "invoice_document",
    "invoice_source",
    "credited_source",
    "credited_line",
    "journal",
    "history",
    "invoice_event",
    "closing",
    "accounting_batch",
    "accounting_entry",
    "accounting_lettering",
)
_SAME_LINE = "fiscal_year = NEW.fiscal_year AND entry = NEW.entry AND line = NEW.line"
# INSERT OR REPLACE deletes without firing a DELETE trigger, whichever UNIQUE it meets. The sequence of a series and
# the marks of what was billed are refused by other triggers already.
_REPLACED = {
    "invoice": "id = NEW.id OR number = NEW.number",
    "invoice_line": "invoice_id = NEW.invoice_id AND position = NEW.position",
    "invoice_document": "invoice_id = NEW.invoice_id AND media_type = NEW.media_type",
    "journal": "sequence = NEW.sequence OR invoice_id = NEW.invoice_id",
    "history": "id = NEW.id",
    "credited_line": "invoice_id = NEW.invoice_id AND position = NEW.position",
    "invoice_event": "id = NEW.id OR revokes_id = NEW.revokes_id",
    "closing": "id = NEW.id OR month = NEW.month",
    "accounting_batch": "id = NEW.id",
    "accounting_entry": _SAME_LINE,
    "accounting_lettering": _SAME_LINE,
}
_SEALED = ("invoice_line", "invoice_document", "invoice_source", "credited_source")
# Tables whose rows are never deleted, and what else than the id is unique in them. An UPDATE OR REPLACE deletes too.
_KEPT = {
    "site": ("code",),
    "resource_kind": ("code",),
    "resource": ("code",),
    "customer": ("code",),
    "tariff": ("code",),
    "closure": (),
    "series": ("uid",),
    "booking": ("uid", "recurrence_id"),
    "waiting_entry": (),
    "problem_report": (),
    "adjustment": (),
    "outbox": ("message_id",),
}
NOT_UNIQUE = "UNIQUE constraint failed: "
"""How the engine begins to say so: our triggers say it in its words, before it would replace."""

_INDEXES = {
    "allocation_live": (
        "CREATE INDEX allocation_live ON allocation (resource_id, starts_at, ends_at) WHERE state <> 'cancelled'"
    ),
    "allocation_booking": "CREATE INDEX allocation_booking ON allocation (booking_id)",
    "booking_starts": "CREATE INDEX booking_starts ON booking (starts_at)",
    "booking_ends": "CREATE INDEX booking_ends ON booking (ends_at)",
    "booking_length": "CREATE INDEX booking_length ON booking (ends_at - starts_at)",
    "booking_customer": "CREATE INDEX booking_customer ON booking (customer_id, starts_at)",
    "booking_series": "CREATE INDEX booking_series ON booking (series_id) WHERE series_id IS NOT NULL",
    "booking_option": (
        "CREATE INDEX booking_option ON booking (option_expires_at)"
        " WHERE status = 'option' AND option_expires_at IS NOT NULL"
    ),
    "booking_badge": "CREATE INDEX booking_badge ON booking (id) WHERE badge <> '' AND checked_out_at IS NULL",
    "waiting_open": "CREATE INDEX waiting_open ON waiting_entry (starts_at) WHERE state IN ('waiting', 'offered')",
    "problem_open": "CREATE INDEX problem_open ON problem_report (resource_id) WHERE state = 'open'",
    "history_record": "CREATE INDEX history_record ON history (kind, key)",
    "invoice_dates": "CREATE INDEX invoice_dates ON invoice (kind, issue_date)",
    "invoice_period": "CREATE INDEX invoice_period ON invoice (period_from)",
    "invoice_customer": "CREATE INDEX invoice_customer ON invoice (customer_id)",
    "invoice_corrects": "CREATE INDEX invoice_corrects ON invoice (corrects_id) WHERE corrects_id IS NOT NULL",
    "invoice_event_invoice": "CREATE INDEX invoice_event_invoice ON invoice_event (invoice_id)",
    "outbox_waiting": "CREATE INDEX outbox_waiting ON outbox (next_try_at) WHERE state = 'waiting'",
    "accounting_entry_batch": "CREATE INDEX accounting_entry_batch ON accounting_entry (batch_id)",
    "accounting_entry_document": (
        "CREATE INDEX accounting_entry_document ON accounting_entry (journal_sequence)"
        " WHERE journal_sequence IS NOT NULL"
    ),
    "accounting_entry_event": (
        "CREATE INDEX accounting_entry_event ON accounting_entry (event_id) WHERE event_id IS NOT NULL"
    ),
    "accounting_lettering_batch": "CREATE INDEX accounting_lettering_batch ON accounting_lettering (batch_id)",
    "accounting_lettering_code": "CREATE INDEX accounting_lettering_code ON accounting_lettering (code)",
    "adjustment_month": "CREATE INDEX adjustment_month ON adjustment (month)",
    "invoice_source_invoice": "CREATE INDEX invoice_source_invoice ON invoice_source (invoice_id)",
    "credited_source_invoice": "CREATE INDEX credited_source_invoice ON credited_source (invoice_id)",
}


def _trigger(name: str, event: str, word: str, condition: str, *, when: str = "") -> tuple[str, str]:
    return name, (
        f"CREATE TRIGGER {name} BEFORE {event}{f' WHEN {when}' if when else ''}\n"
        f"BEGIN SELECT RAISE(ABORT, '{word}') WHERE {condition}; END"
    )


def _refusal(name: str, event: str, word: str) -> tuple[str, str]:
    return name, f"CREATE TRIGGER {name} BEFORE {event}\nBEGIN SELECT RAISE(ABORT, '{word}'); END"


def _overlap(other_than: str) -> str:
    return (
        "(SELECT ends_at FROM allocation WHERE resource_id = NEW.resource_id AND state <> 'cancelled'"
        f" AND starts_at < NEW.ends_at{other_than} ORDER BY starts_at DESC LIMIT 1) > NEW.starts_at"
    )


def _triggers() -> Iterator[tuple[str, str]]:
    live = "NEW.state <> 'cancelled'"
    yield _trigger("allocation_insert", "INSERT ON allocation", OVERLAP, _overlap(""), when=live)
    yield _trigger(
        "allocation_update",
        "UPDATE OF id, resource_id, starts_at, ends_at, state ON allocation",
        OVERLAP,
        _overlap(" AND id <> OLD.id"),
        when=live,
    )
    yield from _kept_triggers()
    for table in _APPEND_ONLY:
        yield _refusal(f"{table}_update", f"UPDATE ON {table}", APPEND_ONLY)
        yield _refusal(f"{table}_delete", f"DELETE ON {table}", APPEND_ONLY)
    for table, same in _REPLACED.items():
        yield _trigger(
            f"{table}_replace",
            f"INSERT ON {table}",
            APPEND_ONLY,
            f"EXISTS (SELECT 1 FROM {table} WHERE {same})",
        )
    for table in _SEALED:
        sealed = "EXISTS (SELECT 1 FROM journal WHERE invoice_id = NEW.invoice_id)"
        yield _trigger(f"{table}_sealed", f"INSERT ON {table}", SEALED, sealed)
    yield from _sequence_triggers()
    yield from _billing_triggers()
    yield from _accounting_triggers()
    yield from _specimen_triggers()


def _kept_triggers() -> Iterator[tuple[str, str]]:
    for table, unique in _KEPT.items():
        yield _refusal(f"{table}_kept", f"DELETE ON {table}", KEPT)
        same_id = f"EXISTS (SELECT 1 FROM {table} WHERE id = NEW.id)"
        yield _trigger(f"{table}_replace", f"INSERT ON {table}", KEPT, same_id)
        yield _trigger(f"{table}_identity", f"UPDATE OF id ON {table}", KEPT, "NEW.id <> OLD.id")
        if unique:
            word = NOT_UNIQUE + ", ".join(f"{table}.{column}" for column in unique)
            same = " AND ".join(f"{column} = NEW.{column}" for column in unique)
            found = f"EXISTS (SELECT 1 FROM {table} WHERE {same}"
            yield _trigger(f"{table}_taken", f"INSERT ON {table}", word, f"{found})")
            changed = f"UPDATE OF {', '.join(unique)} ON {table}"
            yield _trigger(f"{table}_taken_over", changed, word, f"{found} AND id <> OLD.id)")


def _sequence_triggers() -> Iterator[tuple[str, str]]:
    yield _trigger(
        "invoice_follows",
        "INSERT ON invoice",
        OUT_OF_SEQUENCE,
        "NEW.series_sequence <> 1 + coalesce((SELECT max(series_sequence) FROM invoice"
        " WHERE kind = NEW.kind AND series_year = NEW.series_year), 0)"
        " OR NEW.issue_date < (SELECT max(issue_date) FROM invoice WHERE kind = NEW.kind)"
        " OR EXISTS (SELECT 1 FROM invoice i WHERE i.id = (SELECT max(id) FROM invoice)"
        " AND NOT EXISTS (SELECT 1 FROM journal WHERE invoice_id = i.id))",
    )
    yield _trigger(
        "journal_follows",
        "INSERT ON journal",
        OUT_OF_SEQUENCE,
        "NEW.sequence <> 1 + coalesce((SELECT max(sequence) FROM journal), 0)"
        " OR NEW.previous_hash <> coalesce("
        f"(SELECT hash FROM journal ORDER BY sequence DESC LIMIT 1), '{GENESIS}')"
        " OR NOT EXISTS (SELECT 1 FROM invoice_document"
        " WHERE invoice_id = NEW.invoice_id AND sha256 = NEW.pdf_sha256)"
        " OR NEW.xml_sha256 <> coalesce((SELECT sha256 FROM invoice_document"
        " WHERE invoice_id = NEW.invoice_id AND media_type = 'application/xml'), '')",
    )
    # What a closing printed stays the last of its month.
    yield _trigger(
        "invoice_open_month",
        "INSERT ON invoice",
        MONTH_CLOSED,
        "NEW.issue_date < (SELECT date(max(month), '+1 month') FROM closing)",
    )
    # Months are closed in turn, from that of the first document; what is said of the chain is so.
    yield _trigger(
        "closing_follows",
        "INSERT ON closing",
        CLOSING_OUT_OF_TURN,
        "NEW.month <> coalesce((SELECT date(max(month), '+1 month') FROM closing),"
        " (SELECT date(min(issue_date), 'start of month') FROM invoice), '')"
        " OR NEW.last_sequence <> (SELECT max(sequence) FROM journal JOIN invoice ON invoice.id = invoice_id"
        " WHERE issue_date < date(NEW.month, '+1 month'))"
        " OR NEW.last_hash <> (SELECT hash FROM journal WHERE sequence = NEW.last_sequence)",
    )
    yield _trigger(
        "invoice_event_revokes",
        "INSERT ON invoice_event",
        APPEND_ONLY,
        "NEW.invoice_id <> coalesce((SELECT invoice_id FROM invoice_event"
        " WHERE id = NEW.revokes_id AND kind <> 'revoked'), -1)",
        when="NEW.revokes_id IS NOT NULL",
    )


def _billing_triggers() -> Iterator[tuple[str, str]]:
    yield _trigger(
        "credited_line_corrects",
        "INSERT ON credited_line",
        ALREADY_BILLED,
        "NOT EXISTS (SELECT 1 FROM invoice WHERE id = NEW.credit_note_id AND corrects_id = NEW.invoice_id)"
        " OR EXISTS (SELECT 1 FROM journal WHERE invoice_id = NEW.credit_note_id)",
    )
    same = "source_kind = NEW.source_kind AND source_id = NEW.source_id"
    yield _trigger(
        "invoice_source_once",
        "INSERT ON invoice_source",
        ALREADY_BILLED,
        f"(SELECT count(*) FROM invoice_source WHERE {same})"
        f" <> (SELECT count(*) FROM credited_source WHERE {same})"
        f" OR NEW.generation <> (SELECT count(*) FROM credited_source WHERE {same})"
        " OR (SELECT kind FROM invoice WHERE id = NEW.invoice_id) <> '380'",
    )
    yield _trigger(
        "credited_source_corrects",
        "INSERT ON credited_source",
        ALREADY_BILLED,
        "NOT EXISTS (SELECT 1 FROM invoice_source s JOIN invoice c ON c.corrects_id = s.invoice_id"
        f" WHERE c.id = NEW.invoice_id AND s.{same.replace(' AND ', ' AND s.')}"
        " AND s.generation = NEW.generation)"
        f" OR EXISTS (SELECT 1 FROM credited_source WHERE {same} AND generation = NEW.generation)",
    )


def _accounting_triggers() -> Iterator[tuple[str, str]]:
    # A batch comes after its entries. From then on nothing is added to it, and it has to be sound when it comes.
    batch = "EXISTS (SELECT 1 FROM accounting_batch WHERE id = NEW.batch_id)"
    yield _trigger("accounting_entry_sealed", "INSERT ON accounting_entry", ENTRIES_SEALED, batch)
    yield _trigger(
        "accounting_lettering_sealed",
        "INSERT ON accounting_lettering",
        ENTRIES_SEALED,
        f"{batch} OR EXISTS (SELECT 1 FROM accounting_lettering WHERE code = NEW.code AND batch_id <> NEW.batch_id)",
    )
    other = "(fiscal_year, entry) <> (NEW.fiscal_year, NEW.entry)"
    for name, source in (("document", "journal_sequence"), ("event", "event_id")):
        yield _trigger(
            f"accounting_entry_{name}_once",
            "INSERT ON accounting_entry",
            ENTRIES_UNSOUND,
            f"EXISTS (SELECT 1 FROM accounting_entry WHERE {source} = NEW.{source} AND {other})",
            when=f"NEW.{source} IS NOT NULL",
        )
    own = "accounting_entry WHERE batch_id = NEW.id"
    yield _trigger(
        "accounting_batch_sound",
        "INSERT ON accounting_batch",
        ENTRIES_UNSOUND,
        "NEW.id <> 1 + coalesce((SELECT max(id) FROM accounting_batch), 0)"
        " OR NEW.first_entry <> 1 + coalesce("
        "(SELECT max(last_entry) FROM accounting_batch WHERE fiscal_year = NEW.fiscal_year), 0)"
        f" OR (SELECT count(DISTINCT entry) FROM {own}) <> NEW.last_entry - NEW.first_entry + 1"
        f" OR EXISTS (SELECT 1 FROM {own} AND (fiscal_year <> NEW.fiscal_year"
        " OR entry NOT BETWEEN NEW.first_entry AND NEW.last_entry))"
        f" OR EXISTS (SELECT 1 FROM {own} GROUP BY entry HAVING sum(debit) <> sum(credit))"
        " OR EXISTS (SELECT 1 FROM accounting_lettering l JOIN accounting_entry e USING (fiscal_year, entry, line)"
        " WHERE l.batch_id = NEW.id GROUP BY l.code HAVING sum(e.debit) <> sum(e.credit))",
    )


def _specimen_triggers() -> Iterator[tuple[str, str]]:
    flag = "name = 'specimen'"
    yield _trigger(
        "setting_specimen_insert",
        "INSERT ON setting",
        SPECIMEN,
        f"EXISTS (SELECT 1 FROM setting WHERE {flag} AND value <> NEW.value)",
        when="NEW.name = 'specimen'",
    )
    yield _trigger(
        "setting_specimen_update",
        "UPDATE ON setting",
        SPECIMEN,
        "NEW.name <> OLD.name OR NEW.value <> OLD.value",
        when="OLD.name = 'specimen' OR NEW.name = 'specimen'",
    )
    yield (
        "setting_specimen_delete",
        (
            "CREATE TRIGGER setting_specimen_delete BEFORE DELETE ON setting WHEN OLD.name = 'specimen'\n"
            f"BEGIN SELECT RAISE(ABORT, '{SPECIMEN}'); END"
        ),
    )
    yield _trigger(
        "invoice_specimen",
        "INSERT ON invoice",
        SPECIMEN,
        f"NEW.specimen <> coalesce((SELECT value = '1' FROM setting WHERE {flag}), 0)",
    )


TRIGGERS: Mapping[str, str] = MappingProxyType(dict(_triggers()))
"""Name → SQL of every trigger."""

INDEXES: Mapping[str, str] = MappingProxyType(_INDEXES)
"""Name → SQL of every index that is not part of a table."""


def install(connection: sqlite3.Connection) -> None:
    """Create every trigger and index anew, in the transaction that is open.

    A file on its way to the newest revision may lack a table yet; ``differences`` tells if it still does at the end.
    """
    remove(connection)
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for sql in (*INDEXES.values(), *TRIGGERS.values()):
        if tables.intersection(_TABLE.findall(sql)[:1]):
            connection.execute(sql)


def remove(connection: sqlite3.Connection) -> None:
    """Drop every trigger and every index of ours, so that a migration may touch the tables."""
    for kind, name in connection.execute(
        "SELECT type, name FROM sqlite_master WHERE type = 'trigger' OR (type = 'index' AND sql IS NOT NULL)"
    ).fetchall():
        connection.execute(f'DROP {kind} "{name}"')


def differences(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return the names of triggers and indexes that are missing, altered or not ours, sorted."""
    stored = dict(
        connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' OR (type = 'index' AND sql IS NOT NULL)"
        ).fetchall()
    )
    expected = {**INDEXES, **TRIGGERS}
    return tuple(sorted(n for n in stored.keys() | expected.keys() if stored.get(n) != expected.get(n)))
