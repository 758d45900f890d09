CREATE TEMPORARY TABLE kept AS SELECT * FROM waiting_entry;
DROP TABLE waiting_entry;
CREATE TABLE waiting_entry (
    id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    duration_seconds INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    resource_id INTEGER,
    kind_id INTEGER,
    site_id INTEGER,
    attendees INTEGER,
    features TEXT NOT NULL,
    contact TEXT NOT NULL,
    note TEXT NOT NULL,
    state TEXT NOT NULL,
    booking_id INTEGER,
    revision INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT state_known CHECK (state IN ('waiting', 'offered', 'closed', 'expired')),
    CONSTRAINT resource_or_kind CHECK ((resource_id IS NULL) <> (kind_id IS NULL)),
    CONSTRAINT site_of_a_kind CHECK (site_id IS NULL OR kind_id IS NOT NULL),
    CONSTRAINT fits_the_window CHECK (duration_seconds > 0 AND duration_seconds <= ends_at - starts_at),
    CONSTRAINT not_negative CHECK (attendees >= 0),
    FOREIGN KEY(customer_id) REFERENCES customer (id),
    FOREIGN KEY(resource_id) REFERENCES resource (id),
    FOREIGN KEY(kind_id) REFERENCES resource_kind (id),
    FOREIGN KEY(site_id) REFERENCES site (id),
    FOREIGN KEY(booking_id) REFERENCES booking (id)
)
 STRICT;
INSERT INTO waiting_entry (id, customer_id, starts_at, ends_at, duration_seconds, created_at, resource_id, kind_id, attendees, features, contact, note, state, booking_id, revision) SELECT id, customer_id, starts_at, ends_at, duration_seconds, created_at, resource_id, kind_id, attendees, features, contact, note, state, booking_id, revision FROM kept;
DROP TABLE kept;
