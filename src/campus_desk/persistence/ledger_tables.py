"""Tables of what happens to documents after their issue, of closings and accounting, and of what is decided before.

Events, closings and accounting entries are inserted once and never change; what was decided about a draft, and what
waits to be sent, does.
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

from campus_desk.domain.customer import Channel
from campus_desk.domain.invoice_event import EventKind, OutboxState
from campus_desk.domain.month_decision import Verdict
from campus_desk.persistence.catalogue_tables import customer
from campus_desk.persistence.column_types import METADATA, Amount, Coded, Day, Flag, Instant, one_of
from campus_desk.persistence.invoice_tables import invoice, journal

invoice_event = Table(
    "invoice_event",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("invoice_id", ForeignKey(invoice.c.id), nullable=False),
    Column("kind", Coded(EventKind), nullable=False),
    Column("at", Instant, nullable=False),
    Column("by", Text, nullable=False),
    # The day it happened on: when the money came, when the letter left.
    Column("day", Day, nullable=False),
    Column("amount", Amount),
    Column("channel", Coded(Channel)),
    Column("detail", Text, nullable=False),
    Column("revokes_id", ForeignKey("invoice_event.id")),
    one_of("kind", EventKind),
    one_of("channel", Channel),
    CheckConstraint("(kind = 'revoked') = (revokes_id IS NOT NULL)", name="revokes_an_event"),
    CheckConstraint("(kind = 'paid') = (amount IS NOT NULL)", name="payment_has_amount"),
    UniqueConstraint("revokes_id", name="revoked_once"),
    sqlite_strict=True,
)

outbox = Table(
    "outbox",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("invoice_id", ForeignKey(invoice.c.id), nullable=False),
    Column("channel", Coded(Channel), nullable=False),
    Column("recipient", Text, nullable=False),
    # A Message-ID (RFC 5322 § 3.6.4): the same at every try, so that a doubled message is known as one.
    Column("message_id", Text, nullable=False),
    Column("state", Coded(OutboxState), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("next_try_at", Instant),
    Column("last_error", Text, nullable=False),
    # Whether a try ended so that nobody knows whether it arrived.
    Column("is_unconfirmed", Flag, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("created_by", Text, nullable=False),
    UniqueConstraint("message_id", name="outbox_message_once"),
    one_of("channel", Channel),
    one_of("state", OutboxState),
    CheckConstraint("attempts >= 0", name="attempts_counted"),
    sqlite_strict=True,
)

closing = Table(
    "closing",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("month", Day, nullable=False),
    Column("closed_at", Instant, nullable=False),
    Column("closed_by", Text, nullable=False),
    # Where the chain ended, 0 and zeros when nothing was ever issued.
    Column("last_sequence", Integer, nullable=False),
    Column("last_hash", Text, nullable=False),
    # Canonical JSON of everything the closing sheet says; the sheet as PDF.
    Column("payload", Text, nullable=False),
    Column("pdf", LargeBinary, nullable=False),
    Column("pdf_sha256", Text, nullable=False),
    UniqueConstraint("month", name="month_closed_once"),
    CheckConstraint("length(last_hash) = 64 AND length(pdf_sha256) = 64", name="hash_is_whole"),
    CheckConstraint("month LIKE '%-01'", name="month_begins"),
    sqlite_strict=True,
)

accounting_batch = Table(
    "accounting_batch",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("fiscal_year", Integer, nullable=False),
    Column("sealed_at", Instant, nullable=False),
    Column("sealed_by", Text, nullable=False),
    Column("first_entry", Integer, nullable=False),
    Column("last_entry", Integer, nullable=False),
    # SHA-256 over its entries as the FEC writes them, and over the batch before.
    Column("sha256", Text, nullable=False),
    CheckConstraint("last_entry >= first_entry AND first_entry > 0", name="entries_forwards"),
    CheckConstraint("length(sha256) = 64", name="hash_is_whole"),
    sqlite_strict=True,
)

accounting_entry = Table(
    "accounting_entry",
    METADATA,
    Column("fiscal_year", Integer, primary_key=True),
    # EcritureNum: 1, 2, 3 … within the fiscal year; ``line`` within the entry.
    Column("entry", Integer, primary_key=True),
    Column("line", Integer, primary_key=True),
    # The batch follows its entries, and closes them.
    Column(
        "batch_id", ForeignKey(accounting_batch.c.id, deferrable=True, initially="DEFERRED"), nullable=False
    ),
    Column("journal_code", Text, nullable=False),
    Column("journal_label", Text, nullable=False),
    Column("entry_date", Day, nullable=False),
    Column("account", Text, nullable=False),
    Column("account_label", Text, nullable=False),
    Column("auxiliary", Text, nullable=False),
    Column("auxiliary_label", Text, nullable=False),
    Column("piece", Text, nullable=False),
    Column("piece_date", Day, nullable=False),
    Column("label", Text, nullable=False),
    Column("debit", Amount, nullable=False),
    Column("credit", Amount, nullable=False),
    Column("validated_on", Day, nullable=False),
    # What it records: the link of the chain, or the event; exactly one.
    Column("journal_sequence", ForeignKey(journal.c.sequence)),
    Column("event_id", ForeignKey(invoice_event.c.id)),
    CheckConstraint("(journal_sequence IS NULL) <> (event_id IS NULL)", name="records_one_thing"),
    CheckConstraint("debit >= 0 AND credit >= 0 AND (debit = 0) <> (credit = 0)", name="debit_or_credit"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# Which lines on customers' accounts settle each other. That becomes known when the last of them is sealed: it is no
# part of the entry.
accounting_lettering = Table(
    "accounting_lettering",
    METADATA,
    Column("fiscal_year", Integer, primary_key=True),
    Column("entry", Integer, primary_key=True),
    Column("line", Integer, primary_key=True),
    Column("code", Text, nullable=False),
    Column("lettered_on", Day, nullable=False),
    Column(
        "batch_id", ForeignKey(accounting_batch.c.id, deferrable=True, initially="DEFERRED"), nullable=False
    ),
    ForeignKeyConstraint(
        ["fiscal_year", "entry", "line"],
        ["accounting_entry.fiscal_year", "accounting_entry.entry", "accounting_entry.line"],
        name="letters_a_line",
    ),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

month_decision = Table(
    "month_decision",
    METADATA,
    Column("month", Day, primary_key=True),
    Column("customer_id", ForeignKey(customer.c.id), primary_key=True),
    Column("verdict", Coded(Verdict), nullable=False),
    # What was approved: an approval lapses when the draft is no longer that.
    Column("fingerprint", Text, nullable=False),
    Column("decided_at", Instant, nullable=False),
    Column("decided_by", Text, nullable=False),
    one_of("verdict", Verdict),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

adjustment = Table(
    "adjustment",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("customer_id", ForeignKey(customer.c.id), nullable=False),
    Column("month", Day, nullable=False),
    Column("is_charge", Flag, nullable=False),
    Column("reason", Text, nullable=False),
    Column("percent", Amount),
    Column("amount", Amount),
    Column("withdrawn", Flag, nullable=False),
    Column("revision", Integer, nullable=False),
    CheckConstraint("(percent IS NULL) <> (amount IS NULL)", name="percent_or_amount"),
    CheckConstraint("percent > 0 OR amount > 0", name="adjusts_something"),
    CheckConstraint("month LIKE '%-01'", name="month_begins"),
    sqlite_strict=True,
)
