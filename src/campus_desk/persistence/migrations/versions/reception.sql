ALTER TABLE booking ADD COLUMN checked_in_at INTEGER;
ALTER TABLE booking ADD COLUMN checked_out_at INTEGER CONSTRAINT came_first CHECK (checked_out_at IS NULL OR coalesce(checked_out_at >= checked_in_at, 0));
ALTER TABLE booking ADD COLUMN no_show INTEGER DEFAULT 0 NOT NULL CONSTRAINT came_or_not CHECK (no_show = 0 OR (no_show = 1 AND checked_in_at IS NULL));
ALTER TABLE booking ADD COLUMN badge TEXT DEFAULT '' NOT NULL;
ALTER TABLE booking ADD COLUMN detached INTEGER DEFAULT 0 NOT NULL CONSTRAINT detached_or_not CHECK (detached IN (0, 1));
ALTER TABLE resource ADD COLUMN calibration_due TEXT;
ALTER TABLE closure ADD COLUMN kind TEXT DEFAULT 'closed' NOT NULL CONSTRAINT kind_known CHECK (kind IN ('closed', 'upkeep', 'outage'));
CREATE TABLE waiting_entry (
    id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    duration_seconds INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    resource_id INTEGER,
    kind_id INTEGER,
    attendees INTEGER,
    features TEXT NOT NULL,
    contact TEXT NOT NULL,
    note TEXT NOT NULL,
    state TEXT NOT NULL,
    booking_id INTEGER,
    revision INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT state_known CHECK (state IN ('waiting', 'offered', 'closed')),
    CONSTRAINT resource_or_kind CHECK ((resource_id IS NULL) <> (kind_id IS NULL)),
    CONSTRAINT fits_the_window CHECK (duration_seconds > 0 AND duration_seconds <= ends_at - starts_at),
    CONSTRAINT not_negative CHECK (attendees >= 0),
    FOREIGN KEY(customer_id) REFERENCES customer (id),
    FOREIGN KEY(resource_id) REFERENCES resource (id),
    FOREIGN KEY(kind_id) REFERENCES resource_kind (id),
    FOREIGN KEY(booking_id) REFERENCES booking (id)
)
 STRICT;
CREATE TABLE problem_report (
    id INTEGER NOT NULL,
    resource_id INTEGER NOT NULL,
    text TEXT NOT NULL,
    reported_at INTEGER NOT NULL,
    reported_by TEXT NOT NULL,
    customer_id INTEGER,
    booking_id INTEGER,
    unusable INTEGER NOT NULL,
    state TEXT NOT NULL,
    answer TEXT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT state_known CHECK (state IN ('open', 'solved')),
    CONSTRAINT says_something CHECK (text <> ''),
    FOREIGN KEY(resource_id) REFERENCES resource (id),
    FOREIGN KEY(customer_id) REFERENCES customer (id),
    FOREIGN KEY(booking_id) REFERENCES booking (id)
)
 STRICT;
