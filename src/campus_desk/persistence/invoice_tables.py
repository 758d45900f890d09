"""Tables of what was issued. Rows are inserted once, sealed by their journal entry, and never change.

An invoice row is at the same time the entry of its number series: there is no counter that could fall out of step.
What an invoice bills stands in ``invoice_source`` with a generation, the number of times the same use had been
credited before; a credit note's ``credited_source`` rows free the use for the next generation.
"""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
)

from campus_desk.domain.charge import SourceKind, UnitCode, VatCategory
from campus_desk.domain.invoice import DocumentKind
from campus_desk.persistence.catalogue_tables import customer
from campus_desk.persistence.column_types import METADATA, Amount, Coded, Day, Flag, Instant, one_of

invoice = Table(
    "invoice",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("kind", Coded(DocumentKind), nullable=False),
    Column("number", Text, nullable=False),
    Column("series_year", Integer, nullable=False),
    Column("series_sequence", Integer, nullable=False),
    Column("issue_date", Day, nullable=False),
    Column("due_date", Day, nullable=False),
    Column("language", Text, nullable=False),
    Column("customer_id", ForeignKey(customer.c.id), nullable=False),
    Column("customer_code", Text, nullable=False),
    Column("customer_name", Text, nullable=False),
    Column("period_from", Day, nullable=False),
    Column("period_to", Day, nullable=False),
    Column("net", Amount, nullable=False),
    Column("tax", Amount, nullable=False),
    Column("gross", Amount, nullable=False),
    Column("currency", Text, nullable=False),
    Column("corrects_id", ForeignKey("invoice.id")),
    Column("specimen", Flag, nullable=False),
    # The canonical JSON of the snapshot, as it was hashed.
    Column("payload", Text, nullable=False),
    Column("issued_at", Instant, nullable=False),
    Column("issued_by", Text, nullable=False),
    # Which rules the e-invoice was held to before it was issued; empty before there were any.
    Column("rules", Text, nullable=False),
    UniqueConstraint("number", name="invoice_number_once"),
    UniqueConstraint("kind", "series_year", "series_sequence", name="invoice_sequence_once"),
    one_of("kind", DocumentKind),
    CheckConstraint("series_sequence > 0", name="sequence_positive"),
    CheckConstraint("series_year = CAST(substr(issue_date, 1, 4) AS INTEGER)", name="series_of_its_year"),
    CheckConstraint(
        "number LIKE '_%' || printf('%04d-%06d', series_year, series_sequence)", name="number_of_its_series"
    ),
    CheckConstraint("(kind = '381') = (corrects_id IS NOT NULL)", name="credit_note_corrects"),
    CheckConstraint("due_date >= issue_date", name="due_after_issue"),
    CheckConstraint("period_to >= period_from", name="period_forwards"),
    CheckConstraint("gross = net + tax", name="gross_is_net_and_tax"),
    sqlite_strict=True,
)

invoice_line = Table(
    "invoice_line",
    METADATA,
    Column("invoice_id", ForeignKey(invoice.c.id), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("description", Text, nullable=False),
    Column("detail", Text, nullable=False),
    Column("quantity", Amount, nullable=False),
    Column("unit", Coded(UnitCode), nullable=False),
    Column("base_quantity", Amount, nullable=False),
    Column("unit_price", Amount, nullable=False),
    Column("net", Amount, nullable=False),
    Column("vat_category", Coded(VatCategory), nullable=False),
    Column("vat_rate", Amount, nullable=False),
    Column("service_from", Day, nullable=False),
    Column("service_to", Day, nullable=False),
    Column("project_code", Text, nullable=False),
    Column("purchase_order", Text, nullable=False),
    Column("source_kind", Coded(SourceKind), nullable=False),
    Column("source_id", Integer, nullable=False),
    one_of("source_kind", SourceKind),
    CheckConstraint("position > 0", name="position_positive"),
    CheckConstraint("unit_price >= 0 AND base_quantity > 0", name="price_not_negative"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

invoice_document = Table(
    "invoice_document",
    METADATA,
    Column("invoice_id", ForeignKey(invoice.c.id), primary_key=True),
    Column("media_type", Text, primary_key=True),
    Column("content", LargeBinary, nullable=False),
    Column("sha256", Text, nullable=False),
    CheckConstraint("length(sha256) = 64", name="hash_is_whole"),
    sqlite_strict=True,
)

invoice_source = Table(
    "invoice_source",
    METADATA,
    Column("source_kind", Coded(SourceKind), primary_key=True),
    Column("source_id", Integer, primary_key=True),
    Column("generation", Integer, primary_key=True),
    Column("invoice_id", ForeignKey(invoice.c.id), nullable=False),
    one_of("source_kind", SourceKind),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

credited_source = Table(
    "credited_source",
    METADATA,
    Column("source_kind", Coded(SourceKind), primary_key=True),
    Column("source_id", Integer, primary_key=True),
    Column("generation", Integer, primary_key=True),
    Column("invoice_id", ForeignKey(invoice.c.id), nullable=False),
    ForeignKeyConstraint(
        ["source_kind", "source_id", "generation"],
        ["invoice_source.source_kind", "invoice_source.source_id", "invoice_source.generation"],
        name="credits_what_was_billed",
    ),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# Which lines of an invoice a credit note credits: each once.
credited_line = Table(
    "credited_line",
    METADATA,
    Column("invoice_id", Integer, primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("credit_note_id", ForeignKey(invoice.c.id), nullable=False),
    ForeignKeyConstraint(
        ["invoice_id", "position"],
        ["invoice_line.invoice_id", "invoice_line.position"],
        name="credits_a_line",
    ),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

journal = Table(
    "journal",
    METADATA,
    Column("sequence", Integer, primary_key=True),
    Column("invoice_id", ForeignKey(invoice.c.id), nullable=False),
    Column("payload_sha256", Text, nullable=False),
    Column("pdf_sha256", Text, nullable=False),
    Column("xml_sha256", Text, nullable=False),
    Column("previous_hash", Text, nullable=False),
    Column("hash", Text, nullable=False),
    UniqueConstraint("invoice_id", name="journal_invoice_once"),
    CheckConstraint("sequence > 0", name="sequence_positive"),
    CheckConstraint("length(hash) = 64 AND length(previous_hash) = 64", name="hash_is_whole"),
    sqlite_strict=True,
)
