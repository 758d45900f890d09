"""Tables of bookings, of the allocations that block resources, and of recurring series."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, Table, Text, UniqueConstraint, text

from campus_desk.domain.booking import BookingStatus
from campus_desk.persistence.catalogue_tables import customer, resource
from campus_desk.persistence.column_types import METADATA, EpochSeconds, Flag, Instant, one_of

series = Table(
    "series",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("uid", Text, nullable=False),
    Column("zone", Text, nullable=False),
    # Wall-clock times of the zone, as ISO 8601 text; exdates and rdates are JSON arrays of them.
    Column("dtstart", Text, nullable=False),
    Column("duration_seconds", Integer, nullable=False),
    Column("rrule", Text, nullable=False),
    Column("exdates", Text, nullable=False),
    Column("rdates", Text, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("revision", Integer, nullable=False),
    UniqueConstraint("uid", name="series_uid_once"),
    CheckConstraint("duration_seconds > 0", name="lasts"),
    sqlite_strict=True,
)

booking = Table(
    "booking",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("uid", Text, nullable=False),
    Column("recurrence_id", Text, nullable=False),
    Column("series_id", ForeignKey(series.c.id)),
    Column("customer_id", ForeignKey(customer.c.id), nullable=False),
    Column("starts_at", EpochSeconds, nullable=False),
    Column("ends_at", EpochSeconds, nullable=False),
    Column("setup_minutes", Integer, nullable=False),
    Column("teardown_minutes", Integer, nullable=False),
    Column("status", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("contact", Text, nullable=False),
    Column("attendees", Integer),
    Column("project_code", Text, nullable=False),
    Column("purchase_order", Text, nullable=False),
    Column("note", Text, nullable=False),
    # Title, contact and codes without case and accents.
    Column("search_words", Text, nullable=False),
    # How many resources are asked for; their order is that of the allocations.
    Column("resource_count", Integer, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("override_reason", Text, nullable=False),
    Column("option_expires_at", Instant),
    Column("checked_in_at", Instant),
    Column(
        "checked_out_at",
        Instant,
        CheckConstraint(
            "checked_out_at IS NULL OR coalesce(checked_out_at >= checked_in_at, 0)", name="came_first"
        ),
    ),
    Column(
        "no_show",
        Flag,
        CheckConstraint("no_show = 0 OR (no_show = 1 AND checked_in_at IS NULL)", name="came_or_not"),
        nullable=False,
        server_default=text("0"),
    ),
    Column("badge", Text, nullable=False, server_default=""),
    # An instance of a series that was changed by itself.
    Column(
        "detached",
        Flag,
        CheckConstraint("detached IN (0, 1)", name="detached_or_not"),
        nullable=False,
        server_default=text("0"),
    ),
    UniqueConstraint("uid", "recurrence_id", name="booking_uid_once"),
    one_of("status", BookingStatus),
    CheckConstraint("ends_at > starts_at", name="ends_after_start"),
    CheckConstraint("setup_minutes >= 0 AND teardown_minutes >= 0 AND attendees >= 0", name="not_negative"),
    CheckConstraint("resource_count > 0", name="asks_for_something"),
    sqlite_strict=True,
)

allocation = Table(
    "allocation",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("booking_id", ForeignKey(booking.c.id), nullable=False),
    Column("requested_id", ForeignKey(resource.c.id), nullable=False),
    Column("resource_id", ForeignKey(resource.c.id), nullable=False),
    Column("starts_at", EpochSeconds, nullable=False),
    Column("ends_at", EpochSeconds, nullable=False),
    Column("state", Text, nullable=False),
    one_of("state", BookingStatus),
    CheckConstraint("ends_at > starts_at", name="ends_after_start"),
    sqlite_strict=True,
)
