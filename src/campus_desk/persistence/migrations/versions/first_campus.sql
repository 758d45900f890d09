-- What files of version 1 hold, whatever the tables of the program become.

CREATE TABLE site (
    id INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    position INTEGER NOT NULL,
    retired_on TEXT,
    revision INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT site_code_once UNIQUE (code)
)
 STRICT;

CREATE TABLE resource_kind (
    id INTEGER NOT NULL,
    code TEXT NOT NULL,
    names TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT resource_kind_code_once UNIQUE (code)
)
 STRICT;

CREATE TABLE resource (
    id INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    kind_id INTEGER NOT NULL,
    site_id INTEGER NOT NULL,
    parent_id INTEGER,
    containment TEXT NOT NULL,
    capacity INTEGER,
    floor TEXT NOT NULL,
    features TEXT NOT NULL,
    setup_minutes INTEGER NOT NULL,
    teardown_minutes INTEGER NOT NULL,
    description TEXT NOT NULL,
    position INTEGER NOT NULL,
    retired_on TEXT,
    revision INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT resource_code_once UNIQUE (code),
    CONSTRAINT containment_known CHECK (containment IN ('', 'part', 'unit')),
    CONSTRAINT containment_of_a_parent CHECK ((parent_id IS NULL) = (containment = '')),
    CONSTRAINT parent_is_another CHECK (parent_id <> id),
    CONSTRAINT not_negative CHECK (capacity >= 0 AND setup_minutes >= 0 AND teardown_minutes >= 0),
    FOREIGN KEY(kind_id) REFERENCES resource_kind (id),
    FOREIGN KEY(site_id) REFERENCES site (id),
    FOREIGN KEY(parent_id) REFERENCES resource (id)
)
 STRICT;

CREATE TABLE customer (
    id INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    customer_group TEXT NOT NULL,
    language TEXT NOT NULL,
    legal_form TEXT NOT NULL,
    siren TEXT NOT NULL,
    siret TEXT NOT NULL,
    vat_number TEXT NOT NULL,
    iban TEXT NOT NULL,
    line1 TEXT NOT NULL,
    line2 TEXT NOT NULL,
    line3 TEXT NOT NULL,
    postcode TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL,
    contact_name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    is_public INTEGER NOT NULL,
    service_code TEXT NOT NULL,
    purchase_order TEXT NOT NULL,
    payment_days INTEGER NOT NULL,
    retired_on TEXT,
    revision INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT customer_code_once UNIQUE (code),
    CONSTRAINT customer_group_known CHECK (customer_group IN ('tenant', 'member', 'academic', 'external', 'campus')),
    CONSTRAINT payment_not_before_invoice CHECK (payment_days >= 0)
)
 STRICT;

CREATE TABLE tariff (
    id INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    customer_group TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    resource_id INTEGER,
    kind_id INTEGER,
    hour_price INTEGER,
    half_day_price INTEGER,
    day_price INTEGER,
    flat_price INTEGER,
    person_price INTEGER,
    minimum_charge INTEGER,
    increment_minutes INTEGER NOT NULL,
    retired_on TEXT,
    revision INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT tariff_code_once UNIQUE (code),
    CONSTRAINT customer_group_known CHECK (customer_group IN ('tenant', 'member', 'academic', 'external', 'campus')),
    CONSTRAINT resource_or_kind CHECK ((resource_id IS NULL) <> (kind_id IS NULL)),
    CONSTRAINT valid_forwards CHECK (valid_to >= valid_from),
    CONSTRAINT increment_positive CHECK (increment_minutes > 0),
    CONSTRAINT prices_not_negative CHECK (hour_price >= 0 AND half_day_price >= 0 AND day_price >= 0 AND flat_price >= 0 AND person_price >= 0 AND minimum_charge >= 0),
    FOREIGN KEY(resource_id) REFERENCES resource (id),
    FOREIGN KEY(kind_id) REFERENCES resource_kind (id)
)
 STRICT;

CREATE TABLE off_peak_window (
    tariff_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    weekdays INTEGER NOT NULL,
    opens INTEGER NOT NULL,
    closes INTEGER NOT NULL,
    hour_price INTEGER NOT NULL,
    PRIMARY KEY (tariff_id, position),
    CONSTRAINT some_weekday CHECK (weekdays BETWEEN 1 AND 127),
    CONSTRAINT within_a_day CHECK (opens >= 0 AND closes > opens AND closes <= 1440),
    CONSTRAINT price_not_negative CHECK (hour_price >= 0),
    FOREIGN KEY(tariff_id) REFERENCES tariff (id)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE opening_period (
    id INTEGER NOT NULL,
    weekday INTEGER NOT NULL,
    opens INTEGER NOT NULL,
    closes INTEGER NOT NULL,
    site_id INTEGER,
    resource_id INTEGER,
    PRIMARY KEY (id),
    CONSTRAINT a_weekday CHECK (weekday BETWEEN 0 AND 6),
    CONSTRAINT within_a_day CHECK (opens >= 0 AND closes > opens AND closes <= 1440),
    CONSTRAINT of_one_place CHECK (site_id IS NULL OR resource_id IS NULL),
    FOREIGN KEY(site_id) REFERENCES site (id),
    FOREIGN KEY(resource_id) REFERENCES resource (id)
)
 STRICT;

CREATE TABLE closure (
    id INTEGER NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    site_id INTEGER,
    resource_id INTEGER,
    withdrawn INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT ends_after_start CHECK (ends_at > starts_at),
    FOREIGN KEY(site_id) REFERENCES site (id),
    FOREIGN KEY(resource_id) REFERENCES resource (id)
)
 STRICT;

CREATE TABLE setting (
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (name)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE history (
    id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    kind TEXT NOT NULL,
    "key" INTEGER NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    PRIMARY KEY (id)
)
 STRICT;

CREATE TABLE series (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    zone TEXT NOT NULL,
    dtstart TEXT NOT NULL,
    duration_seconds INTEGER NOT NULL,
    rrule TEXT NOT NULL,
    exdates TEXT NOT NULL,
    rdates TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT series_uid_once UNIQUE (uid),
    CONSTRAINT lasts CHECK (duration_seconds > 0)
)
 STRICT;

CREATE TABLE booking (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    recurrence_id TEXT NOT NULL,
    series_id INTEGER,
    customer_id INTEGER NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    setup_minutes INTEGER NOT NULL,
    teardown_minutes INTEGER NOT NULL,
    status TEXT NOT NULL,
    title TEXT NOT NULL,
    contact TEXT NOT NULL,
    attendees INTEGER,
    project_code TEXT NOT NULL,
    purchase_order TEXT NOT NULL,
    note TEXT NOT NULL,
    search_words TEXT NOT NULL,
    resource_count INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    override_reason TEXT NOT NULL,
    option_expires_at INTEGER,
    PRIMARY KEY (id),
    CONSTRAINT booking_uid_once UNIQUE (uid, recurrence_id),
    CONSTRAINT status_known CHECK (status IN ('option', 'confirmed', 'cancelled')),
    CONSTRAINT ends_after_start CHECK (ends_at > starts_at),
    CONSTRAINT not_negative CHECK (setup_minutes >= 0 AND teardown_minutes >= 0 AND attendees >= 0),
    CONSTRAINT asks_for_something CHECK (resource_count > 0),
    FOREIGN KEY(series_id) REFERENCES series (id),
    FOREIGN KEY(customer_id) REFERENCES customer (id)
)
 STRICT;

CREATE TABLE allocation (
    id INTEGER NOT NULL,
    booking_id INTEGER NOT NULL,
    requested_id INTEGER NOT NULL,
    resource_id INTEGER NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    state TEXT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT state_known CHECK (state IN ('option', 'confirmed', 'cancelled')),
    CONSTRAINT ends_after_start CHECK (ends_at > starts_at),
    FOREIGN KEY(booking_id) REFERENCES booking (id),
    FOREIGN KEY(requested_id) REFERENCES resource (id),
    FOREIGN KEY(resource_id) REFERENCES resource (id)
)
 STRICT;

CREATE TABLE invoice (
    id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    series_year INTEGER NOT NULL,
    series_sequence INTEGER NOT NULL,
    issue_date TEXT NOT NULL,
    due_date TEXT NOT NULL,
    language TEXT NOT NULL,
    customer_id INTEGER NOT NULL,
    customer_code TEXT NOT NULL,
    customer_name TEXT NOT NULL,
    period_from TEXT NOT NULL,
    period_to TEXT NOT NULL,
    net INTEGER NOT NULL,
    tax INTEGER NOT NULL,
    gross INTEGER NOT NULL,
    currency TEXT NOT NULL,
    corrects_id INTEGER,
    specimen INTEGER NOT NULL,
    payload TEXT NOT NULL,
    issued_at INTEGER NOT NULL,
    issued_by TEXT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT invoice_number_once UNIQUE (number),
    CONSTRAINT invoice_sequence_once UNIQUE (kind, series_year, series_sequence),
    CONSTRAINT kind_known CHECK (kind IN ('380', '381')),
    CONSTRAINT sequence_positive CHECK (series_sequence > 0),
    CONSTRAINT series_of_its_year CHECK (series_year = CAST(substr(issue_date, 1, 4) AS INTEGER)),
    CONSTRAINT number_of_its_series CHECK (number = CASE kind WHEN '380' THEN 'F' ELSE 'A' END || printf('%04d-%06d', series_year, series_sequence)),
    CONSTRAINT credit_note_corrects CHECK ((kind = '381') = (corrects_id IS NOT NULL)),
    CONSTRAINT due_after_issue CHECK (due_date >= issue_date),
    CONSTRAINT period_forwards CHECK (period_to >= period_from),
    CONSTRAINT gross_is_net_and_tax CHECK (gross = net + tax),
    FOREIGN KEY(customer_id) REFERENCES customer (id),
    FOREIGN KEY(corrects_id) REFERENCES invoice (id)
)
 STRICT;

CREATE TABLE invoice_line (
    invoice_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    description TEXT NOT NULL,
    detail TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    unit TEXT NOT NULL,
    base_quantity INTEGER NOT NULL,
    unit_price INTEGER NOT NULL,
    net INTEGER NOT NULL,
    vat_category TEXT NOT NULL,
    vat_rate INTEGER NOT NULL,
    service_from TEXT NOT NULL,
    service_to TEXT NOT NULL,
    project_code TEXT NOT NULL,
    purchase_order TEXT NOT NULL,
    source_kind TEXT NOT NULL,
    source_id INTEGER NOT NULL,
    PRIMARY KEY (invoice_id, position),
    CONSTRAINT source_kind_known CHECK (source_kind IN ('booking', 'usage', 'service', 'fee', 'adjustment')),
    CONSTRAINT position_positive CHECK (position > 0),
    CONSTRAINT price_not_negative CHECK (unit_price >= 0 AND base_quantity > 0),
    FOREIGN KEY(invoice_id) REFERENCES invoice (id)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE invoice_document (
    invoice_id INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    content BLOB NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (invoice_id, media_type),
    CONSTRAINT hash_is_whole CHECK (length(sha256) = 64),
    FOREIGN KEY(invoice_id) REFERENCES invoice (id)
)
 STRICT;

CREATE TABLE invoice_source (
    source_kind TEXT NOT NULL,
    source_id INTEGER NOT NULL,
    generation INTEGER NOT NULL,
    invoice_id INTEGER NOT NULL,
    PRIMARY KEY (source_kind, source_id, generation),
    CONSTRAINT source_kind_known CHECK (source_kind IN ('booking', 'usage', 'service', 'fee', 'adjustment')),
    FOREIGN KEY(invoice_id) REFERENCES invoice (id)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE credited_source (
    source_kind TEXT NOT NULL,
    source_id INTEGER NOT NULL,
    generation INTEGER NOT NULL,
    invoice_id INTEGER NOT NULL,
    PRIMARY KEY (source_kind, source_id, generation),
    CONSTRAINT credits_what_was_billed FOREIGN KEY(source_kind, source_id, generation) REFERENCES invoice_source (source_kind, source_id, generation),
    FOREIGN KEY(invoice_id) REFERENCES invoice (id)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE journal (
    sequence INTEGER NOT NULL,
    invoice_id INTEGER NOT NULL,
    payload_sha256 TEXT NOT NULL,
    pdf_sha256 TEXT NOT NULL,
    xml_sha256 TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (sequence),
    CONSTRAINT journal_invoice_once UNIQUE (invoice_id),
    CONSTRAINT sequence_positive CHECK (sequence > 0),
    CONSTRAINT hash_is_whole CHECK (length(hash) = 64 AND length(previous_hash) = 64),
    FOREIGN KEY(invoice_id) REFERENCES invoice (id)
)
 STRICT;
