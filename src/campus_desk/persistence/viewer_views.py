"""What a tenant's connection finds under the names of the tables: its own rows, and of strangers nothing.

SQLite looks a name up among a connection's temporary views before it looks into the file. A view that bears the name
of a table therefore stands before it for every statement of that connection, whoever wrote it: the rules of row level
security, held by the engine instead of by the care of each query. A table that nobody has thought about shows nothing.

When strangers block a resource is told by ``allocation``, which bears no word.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from campus_desk.domain.identifiers import CustomerId
from campus_desk.persistence.column_types import METADATA

CAMPUS_TABLES = frozenset(
    {"site", "resource_kind", "resource", "opening_period", "closure", "setting", "allocation"}
)
"""What everybody may read: places, hours, closures, who the campus is, and when a resource is blocked."""

_OF_OWN_INVOICE = "EXISTS (SELECT 1 FROM main.invoice WHERE id = invoice_id AND customer_id = {viewer})"

OWN_ROWS = {
    "customer": "id = {viewer}",
    "tariff": "customer_group = (SELECT customer_group FROM main.customer WHERE id = {viewer})",
    "off_peak_window": "EXISTS (SELECT 1 FROM main.tariff JOIN main.customer USING (customer_group)"
    " WHERE tariff.id = tariff_id AND customer.id = {viewer})",
    "booking": "customer_id = {viewer}",
    "series": "EXISTS (SELECT 1 FROM main.booking WHERE series_id = series.id AND customer_id = {viewer})",
    "waiting_entry": "customer_id = {viewer}",
    "problem_report": "customer_id = {viewer}",
    "invoice": "customer_id = {viewer}",
    "invoice_line": _OF_OWN_INVOICE,
    "invoice_document": _OF_OWN_INVOICE,
    "invoice_source": _OF_OWN_INVOICE,
    "credited_source": _OF_OWN_INVOICE,
    "credited_line": _OF_OWN_INVOICE,
    "invoice_event": _OF_OWN_INVOICE,
    "journal": _OF_OWN_INVOICE,
}
"""What a customer finds of its own, as a condition by table."""


def hide_strangers(connection: sqlite3.Connection, viewer: CustomerId) -> None:
    """Let a fresh connection see no more than one customer may; before it is made read-only."""
    for statement in _views(viewer):
        connection.execute(statement)


def _views(viewer: CustomerId) -> Iterator[str]:
    for table in METADATA.tables:
        if table not in CAMPUS_TABLES:
            shown = OWN_ROWS.get(table, "0").format(viewer=int(viewer))
            yield f"CREATE TEMP VIEW {table} AS SELECT * FROM main.{table} WHERE {shown}"  # noqa: S608 - our names
