CREATE TEMPORARY TABLE kept AS SELECT * FROM resource_kind;
DROP TABLE resource_kind;
CREATE TABLE resource_kind (
    id INTEGER NOT NULL,
    code TEXT NOT NULL,
    names TEXT NOT NULL,
    position INTEGER NOT NULL,
    supply TEXT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT resource_kind_code_once UNIQUE (code),
    CONSTRAINT supply_known CHECK (supply IN ('property', 'service', 'catering', 'bare-room'))
)
 STRICT;
INSERT INTO resource_kind (id, code, names, position, supply) SELECT id, code, names, position, 'property' FROM kept;
DROP TABLE kept;
CREATE TEMPORARY TABLE kept AS SELECT * FROM customer;
DROP TABLE customer;
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
    is_person INTEGER NOT NULL,
    billing_name TEXT NOT NULL,
    billing_address TEXT NOT NULL,
    contract TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    invoice_email TEXT NOT NULL,
    channel TEXT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT customer_code_once UNIQUE (code),
    CONSTRAINT customer_group_known CHECK (customer_group IN ('tenant', 'member', 'academic', 'external', 'campus')),
    CONSTRAINT channel_known CHECK (channel IN ('email', 'folder', 'platform', 'chorus-pro')),
    CONSTRAINT payment_not_before_invoice CHECK (payment_days >= 0)
)
 STRICT;
INSERT INTO customer (id, code, name, customer_group, language, legal_form, siren, siret, vat_number, iban, line1, line2, line3, postcode, city, country, contact_name, email, phone, is_public, service_code, purchase_order, payment_days, retired_on, revision, is_person, billing_name, billing_address, contract, endpoint, invoice_email, channel) SELECT id, code, name, customer_group, language, legal_form, siren, siret, vat_number, iban, line1, line2, line3, postcode, city, country, contact_name, email, phone, is_public, service_code, purchase_order, payment_days, retired_on, revision, 0, '', '', '', '', '', 'email' FROM kept;
DROP TABLE kept;
CREATE TEMPORARY TABLE kept AS SELECT * FROM invoice;
DROP TABLE invoice;
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
    rules TEXT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT invoice_number_once UNIQUE (number),
    CONSTRAINT invoice_sequence_once UNIQUE (kind, series_year, series_sequence),
    CONSTRAINT kind_known CHECK (kind IN ('380', '381')),
    CONSTRAINT sequence_positive CHECK (series_sequence > 0),
    CONSTRAINT series_of_its_year CHECK (series_year = CAST(substr(issue_date, 1, 4) AS INTEGER)),
    CONSTRAINT number_of_its_series CHECK (number LIKE '_%' || printf('%04d-%06d', series_year, series_sequence)),
    CONSTRAINT credit_note_corrects CHECK ((kind = '381') = (corrects_id IS NOT NULL)),
    CONSTRAINT due_after_issue CHECK (due_date >= issue_date),
    CONSTRAINT period_forwards CHECK (period_to >= period_from),
    CONSTRAINT gross_is_net_and_tax CHECK (gross = net + tax),
    FOREIGN KEY(customer_id) REFERENCES customer (id),
    FOREIGN KEY(corrects_id) REFERENCES invoice (id)
)
 STRICT;
INSERT INTO invoice (id, kind, number, series_year, series_sequence, issue_date, due_date, language, customer_id, customer_code, customer_name, period_from, period_to, net, tax, gross, currency, corrects_id, specimen, payload, issued_at, issued_by, rules) SELECT id, kind, number, series_year, series_sequence, issue_date, due_date, language, customer_id, customer_code, customer_name, period_from, period_to, net, tax, gross, currency, corrects_id, specimen, payload, issued_at, issued_by, '' FROM kept;
DROP TABLE kept;
CREATE TABLE credited_line (
    invoice_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    credit_note_id INTEGER NOT NULL,
    PRIMARY KEY (invoice_id, position),
    CONSTRAINT credits_a_line FOREIGN KEY(invoice_id, position) REFERENCES invoice_line (invoice_id, position),
    FOREIGN KEY(credit_note_id) REFERENCES invoice (id)
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE invoice_event (
    id INTEGER NOT NULL,
    invoice_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    "by" TEXT NOT NULL,
    day TEXT NOT NULL,
    amount INTEGER,
    channel TEXT,
    detail TEXT NOT NULL,
    revokes_id INTEGER,
    PRIMARY KEY (id),
    CONSTRAINT kind_known CHECK (kind IN ('sent', 'paid', 'revoked')),
    CONSTRAINT channel_known CHECK (channel IN ('email', 'folder', 'platform', 'chorus-pro')),
    CONSTRAINT revokes_an_event CHECK ((kind = 'revoked') = (revokes_id IS NOT NULL)),
    CONSTRAINT payment_has_amount CHECK ((kind = 'paid') = (amount IS NOT NULL)),
    CONSTRAINT revoked_once UNIQUE (revokes_id),
    FOREIGN KEY(invoice_id) REFERENCES invoice (id),
    FOREIGN KEY(revokes_id) REFERENCES invoice_event (id)
)
 STRICT;
CREATE TABLE outbox (
    id INTEGER NOT NULL,
    invoice_id INTEGER NOT NULL,
    channel TEXT NOT NULL,
    recipient TEXT NOT NULL,
    message_id TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    next_try_at INTEGER,
    last_error TEXT NOT NULL,
    is_unconfirmed INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT outbox_message_once UNIQUE (message_id),
    CONSTRAINT channel_known CHECK (channel IN ('email', 'folder', 'platform', 'chorus-pro')),
    CONSTRAINT state_known CHECK (state IN ('waiting', 'sent', 'failed', 'cancelled')),
    CONSTRAINT attempts_counted CHECK (attempts >= 0),
    FOREIGN KEY(invoice_id) REFERENCES invoice (id)
)
 STRICT;
CREATE TABLE closing (
    id INTEGER NOT NULL,
    month TEXT NOT NULL,
    closed_at INTEGER NOT NULL,
    closed_by TEXT NOT NULL,
    last_sequence INTEGER NOT NULL,
    last_hash TEXT NOT NULL,
    payload TEXT NOT NULL,
    pdf BLOB NOT NULL,
    pdf_sha256 TEXT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT month_closed_once UNIQUE (month),
    CONSTRAINT hash_is_whole CHECK (length(last_hash) = 64 AND length(pdf_sha256) = 64),
    CONSTRAINT month_begins CHECK (month LIKE '%-01')
)
 STRICT;
CREATE TABLE accounting_batch (
    id INTEGER NOT NULL,
    fiscal_year INTEGER NOT NULL,
    sealed_at INTEGER NOT NULL,
    sealed_by TEXT NOT NULL,
    first_entry INTEGER NOT NULL,
    last_entry INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT entries_forwards CHECK (last_entry >= first_entry AND first_entry > 0),
    CONSTRAINT hash_is_whole CHECK (length(sha256) = 64)
)
 STRICT;
CREATE TABLE accounting_entry (
    fiscal_year INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    line INTEGER NOT NULL,
    batch_id INTEGER NOT NULL,
    journal_code TEXT NOT NULL,
    journal_label TEXT NOT NULL,
    entry_date TEXT NOT NULL,
    account TEXT NOT NULL,
    account_label TEXT NOT NULL,
    auxiliary TEXT NOT NULL,
    auxiliary_label TEXT NOT NULL,
    piece TEXT NOT NULL,
    piece_date TEXT NOT NULL,
    label TEXT NOT NULL,
    debit INTEGER NOT NULL,
    credit INTEGER NOT NULL,
    validated_on TEXT NOT NULL,
    journal_sequence INTEGER,
    event_id INTEGER,
    PRIMARY KEY (fiscal_year, entry, line),
    CONSTRAINT records_one_thing CHECK ((journal_sequence IS NULL) <> (event_id IS NULL)),
    CONSTRAINT debit_or_credit CHECK (debit >= 0 AND credit >= 0 AND (debit = 0) <> (credit = 0)),
    FOREIGN KEY(batch_id) REFERENCES accounting_batch (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(journal_sequence) REFERENCES journal (sequence),
    FOREIGN KEY(event_id) REFERENCES invoice_event (id)
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE accounting_lettering (
    fiscal_year INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    line INTEGER NOT NULL,
    code TEXT NOT NULL,
    lettered_on TEXT NOT NULL,
    batch_id INTEGER NOT NULL,
    PRIMARY KEY (fiscal_year, entry, line),
    CONSTRAINT letters_a_line FOREIGN KEY(fiscal_year, entry, line) REFERENCES accounting_entry (fiscal_year, entry, line),
    FOREIGN KEY(batch_id) REFERENCES accounting_batch (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE month_decision (
    month TEXT NOT NULL,
    customer_id INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    decided_at INTEGER NOT NULL,
    decided_by TEXT NOT NULL,
    PRIMARY KEY (month, customer_id),
    CONSTRAINT verdict_known CHECK (verdict IN ('approved', 'excluded')),
    FOREIGN KEY(customer_id) REFERENCES customer (id)
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE adjustment (
    id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    month TEXT NOT NULL,
    is_charge INTEGER NOT NULL,
    reason TEXT NOT NULL,
    percent INTEGER,
    amount INTEGER,
    withdrawn INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT percent_or_amount CHECK ((percent IS NULL) <> (amount IS NULL)),
    CONSTRAINT adjusts_something CHECK (percent > 0 OR amount > 0),
    CONSTRAINT month_begins CHECK (month LIKE '%-01'),
    FOREIGN KEY(customer_id) REFERENCES customer (id)
)
 STRICT;
INSERT INTO credited_line (invoice_id, position, credit_note_id) SELECT l.invoice_id, l.position, c.id FROM invoice c JOIN invoice_line l ON l.invoice_id = c.corrects_id;
