"""Tables of what changes rarely (sites, kinds, resources, customers, tariffs, hours), of settings and of history."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, Table, Text, UniqueConstraint

from campus_desk.domain.customer import Channel, CustomerGroup
from campus_desk.domain.opening_hours import ClosureKind
from campus_desk.domain.resource import Containment, Supply
from campus_desk.persistence.column_types import METADATA, Amount, Coded, Day, Flag, Instant, one_of

site = Table(
    "site",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("code", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("retired_on", Day),
    Column("revision", Integer, nullable=False),
    UniqueConstraint("code", name="site_code_once"),
    sqlite_strict=True,
)

resource_kind = Table(
    "resource_kind",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("code", Text, nullable=False),
    # A JSON object: language code → name.
    Column("names", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("supply", Coded(Supply), nullable=False),
    UniqueConstraint("code", name="resource_kind_code_once"),
    one_of("supply", Supply),
    sqlite_strict=True,
)

resource = Table(
    "resource",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("code", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("kind_id", ForeignKey("resource_kind.id"), nullable=False),
    Column("site_id", ForeignKey("site.id"), nullable=False),
    Column("parent_id", ForeignKey("resource.id")),
    Column("containment", Coded(Containment), nullable=False),
    Column("capacity", Integer),
    Column("floor", Text, nullable=False),
    # A JSON array of codes.
    Column("features", Text, nullable=False),
    Column("setup_minutes", Integer, nullable=False),
    Column("teardown_minutes", Integer, nullable=False),
    Column("description", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("retired_on", Day),
    Column("revision", Integer, nullable=False),
    Column("calibration_due", Day),
    UniqueConstraint("code", name="resource_code_once"),
    one_of("containment", Containment),
    CheckConstraint("(parent_id IS NULL) = (containment = '')", name="containment_of_a_parent"),
    CheckConstraint("parent_id <> id", name="parent_is_another"),
    CheckConstraint("capacity >= 0 AND setup_minutes >= 0 AND teardown_minutes >= 0", name="not_negative"),
    sqlite_strict=True,
)

customer = Table(
    "customer",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("code", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("customer_group", Coded(CustomerGroup), nullable=False),
    Column("language", Text, nullable=False),
    Column("legal_form", Text, nullable=False),
    Column("siren", Text, nullable=False),
    Column("siret", Text, nullable=False),
    Column("vat_number", Text, nullable=False),
    Column("iban", Text, nullable=False),
    Column("line1", Text, nullable=False),
    Column("line2", Text, nullable=False),
    Column("line3", Text, nullable=False),
    Column("postcode", Text, nullable=False),
    Column("city", Text, nullable=False),
    Column("country", Text, nullable=False),
    Column("contact_name", Text, nullable=False),
    Column("email", Text, nullable=False),
    Column("phone", Text, nullable=False),
    Column("is_public", Flag, nullable=False),
    Column("service_code", Text, nullable=False),
    Column("purchase_order", Text, nullable=False),
    Column("payment_days", Integer, nullable=False),
    Column("retired_on", Day),
    Column("revision", Integer, nullable=False),
    Column("is_person", Flag, nullable=False),
    Column("billing_name", Text, nullable=False),
    # Where the letter goes, if not to the seat: a JSON array of the address's parts, empty without one.
    Column("billing_address", Text, nullable=False),
    Column("contract", Text, nullable=False),
    Column("endpoint", Text, nullable=False),
    Column("invoice_email", Text, nullable=False),
    Column("channel", Coded(Channel), nullable=False),
    UniqueConstraint("code", name="customer_code_once"),
    one_of("customer_group", CustomerGroup),
    one_of("channel", Channel),
    CheckConstraint("payment_days >= 0", name="payment_not_before_invoice"),
    sqlite_strict=True,
)

tariff = Table(
    "tariff",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("code", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("customer_group", Coded(CustomerGroup), nullable=False),
    Column("valid_from", Day, nullable=False),
    Column("valid_to", Day),
    Column("resource_id", ForeignKey("resource.id")),
    Column("kind_id", ForeignKey("resource_kind.id")),
    Column("hour_price", Amount),
    Column("half_day_price", Amount),
    Column("day_price", Amount),
    Column("flat_price", Amount),
    Column("person_price", Amount),
    Column("minimum_charge", Amount),
    Column("increment_minutes", Integer, nullable=False),
    Column("retired_on", Day),
    Column("revision", Integer, nullable=False),
    UniqueConstraint("code", name="tariff_code_once"),
    one_of("customer_group", CustomerGroup),
    CheckConstraint("(resource_id IS NULL) <> (kind_id IS NULL)", name="resource_or_kind"),
    CheckConstraint("valid_to >= valid_from", name="valid_forwards"),
    CheckConstraint("increment_minutes > 0", name="increment_positive"),
    CheckConstraint(
        "hour_price >= 0 AND half_day_price >= 0 AND day_price >= 0 AND flat_price >= 0 AND person_price >= 0"
        " AND minimum_charge >= 0",
        name="prices_not_negative",
    ),
    sqlite_strict=True,
)

off_peak_window = Table(
    "off_peak_window",
    METADATA,
    Column("tariff_id", ForeignKey("tariff.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    # Bit 0 Monday … bit 6 Sunday.
    Column("weekdays", Integer, nullable=False),
    Column("opens", Integer, nullable=False),
    Column("closes", Integer, nullable=False),
    Column("hour_price", Amount, nullable=False),
    CheckConstraint("weekdays BETWEEN 1 AND 127", name="some_weekday"),
    CheckConstraint("opens >= 0 AND closes > opens AND closes <= 1440", name="within_a_day"),
    CheckConstraint("hour_price >= 0", name="price_not_negative"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

opening_period = Table(
    "opening_period",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("weekday", Integer, nullable=False),
    Column("opens", Integer, nullable=False),
    Column("closes", Integer, nullable=False),
    Column("site_id", ForeignKey("site.id")),
    Column("resource_id", ForeignKey("resource.id")),
    CheckConstraint("weekday BETWEEN 0 AND 6", name="a_weekday"),
    CheckConstraint("opens >= 0 AND closes > opens AND closes <= 1440", name="within_a_day"),
    CheckConstraint("site_id IS NULL OR resource_id IS NULL", name="of_one_place"),
    sqlite_strict=True,
)

closure = Table(
    "closure",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("starts_at", Instant, nullable=False),
    Column("ends_at", Instant, nullable=False),
    Column("reason", Text, nullable=False),
    Column("site_id", ForeignKey("site.id")),
    Column("resource_id", ForeignKey("resource.id")),
    # A closure taken back stays on record.
    Column("withdrawn", Flag, nullable=False),
    Column(
        "kind",
        Coded(ClosureKind),
        one_of("kind", ClosureKind),
        nullable=False,
        server_default=ClosureKind.CLOSED.value,
    ),
    CheckConstraint("ends_at > starts_at", name="ends_after_start"),
    sqlite_strict=True,
)

setting = Table(
    "setting",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

history = Table(
    "history",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("actor", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("key", Integer, nullable=False),
    Column("before", Text, nullable=False),
    Column("after", Text, nullable=False),
    sqlite_strict=True,
)
