"""Tables of the waiting list and of reported problems."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, Table, Text

from campus_desk.domain.problem import ProblemState
from campus_desk.domain.waiting import WaitingState
from campus_desk.persistence.booking_tables import booking
from campus_desk.persistence.catalogue_tables import customer, resource, resource_kind, site
from campus_desk.persistence.column_types import METADATA, Coded, Flag, Instant, one_of

waiting_entry = Table(
    "waiting_entry",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("customer_id", ForeignKey(customer.c.id), nullable=False),
    # The window within which the booking is to lie.
    Column("starts_at", Instant, nullable=False),
    Column("ends_at", Instant, nullable=False),
    Column("duration_seconds", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("resource_id", ForeignKey(resource.c.id)),
    Column("kind_id", ForeignKey(resource_kind.c.id)),
    Column("site_id", ForeignKey(site.c.id)),
    Column("attendees", Integer),
    # A JSON array of codes.
    Column("features", Text, nullable=False),
    Column("contact", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("state", Coded(WaitingState), nullable=False),
    Column("booking_id", ForeignKey(booking.c.id)),
    Column("revision", Integer, nullable=False),
    one_of("state", WaitingState),
    CheckConstraint("(resource_id IS NULL) <> (kind_id IS NULL)", name="resource_or_kind"),
    CheckConstraint("site_id IS NULL OR kind_id IS NOT NULL", name="site_of_a_kind"),
    CheckConstraint(
        "duration_seconds > 0 AND duration_seconds <= ends_at - starts_at", name="fits_the_window"
    ),
    CheckConstraint("attendees >= 0", name="not_negative"),
    sqlite_strict=True,
)

problem_report = Table(
    "problem_report",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("resource_id", ForeignKey(resource.c.id), nullable=False),
    Column("text", Text, nullable=False),
    Column("reported_at", Instant, nullable=False),
    Column("reported_by", Text, nullable=False),
    Column("customer_id", ForeignKey(customer.c.id)),
    Column("booking_id", ForeignKey(booking.c.id)),
    Column("unusable", Flag, nullable=False),
    Column("state", Coded(ProblemState), nullable=False),
    Column("answer", Text, nullable=False),
    Column("revision", Integer, nullable=False),
    Column(
        "solved_at",
        Instant,
        CheckConstraint("solved_at IS NULL OR state = 'solved'", name="solved_then"),
    ),
    one_of("state", ProblemState),
    CheckConstraint("text <> ''", name="says_something"),
    sqlite_strict=True,
)
