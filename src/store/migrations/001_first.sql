-- Version 1 of the store.
--
-- Every table with a column `op` is journalled: `op` is the operation that wrote the row. The twin `<table>_past` and the
-- triggers that fill it are made from the columns by the program, never written here.
-- The rows of one person lie together because each primary key begins with the prison number, so that everybody can be
-- streamed in that order without sorting.
-- Days are checked with '+0 days': without it date() takes 2026-02-31 as it stands.

CREATE TABLE operation (
    id                  INTEGER PRIMARY KEY,
    at                  TEXT NOT NULL CHECK (at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z'),
    user                TEXT NOT NULL,
    today               TEXT NOT NULL CHECK (date(today, '+0 days') IS today AND today BETWEEN '1900-01-01' AND '2199-12-31'),
    today_given         INTEGER NOT NULL CHECK (today_given IN (0, 1)),
    kind                TEXT NOT NULL CHECK (kind IN ('change', 'import', 'bookkeeping', 'undo', 'redo')),
    what                TEXT NOT NULL,
    -- What an undo took back or a redo put back.
    target              INTEGER REFERENCES operation (id) CHECK ((target IS NOT NULL) = (kind IN ('undo', 'redo'))),
    undone_by           INTEGER REFERENCES operation (id),
    -- Rows of this operation were erased for good: its digest can no longer be worked out again.
    erased              INTEGER NOT NULL DEFAULT 0 CHECK (erased IN (0, 1)),
    digest              BLOB NOT NULL CHECK (length(digest) = 32),
    hash                BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- The highest number given out or seen for each kind of id. Outside the journal: an id is not given twice, even after undo.
CREATE TABLE counter (
    prefix              TEXT NOT NULL PRIMARY KEY,
    last                INTEGER NOT NULL CHECK (last >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE prisoner (
    number              TEXT NOT NULL CHECK (number GLOB '[A-Z][0-9][0-9][0-9][0-9][A-Z][A-Z]'),
    surname             TEXT NOT NULL,
    forenames           TEXT NOT NULL,
    born                TEXT CHECK (date(born, '+0 days') IS born AND born BETWEEN '1900-01-01' AND '2199-12-31'),
    sex                 TEXT NOT NULL,
    gender_identity     TEXT NOT NULL,
    ethnicity_code      TEXT NOT NULL,
    ethnicity           TEXT NOT NULL,
    nationality         TEXT NOT NULL,
    establishment_code  TEXT NOT NULL,
    establishment_name  TEXT NOT NULL,
    cell                TEXT NOT NULL,
    offence_group       TEXT NOT NULL,
    risk_of_harm        TEXT NOT NULL,
    iom                 INTEGER CHECK (iom IN (0, 1)),
    mappa_category      INTEGER CHECK (mappa_category BETWEEN 0 AND 255),
    mappa_level         INTEGER CHECK (mappa_level BETWEEN 0 AND 255),
    no_fixed_abode      INTEGER CHECK (no_fixed_abode IN (0, 1)),
    home_authority      TEXT,
    crn                 TEXT,
    national_insurance  TEXT,
    lead                TEXT NOT NULL,
    notes               TEXT NOT NULL,
    op                  INTEGER NOT NULL,
    PRIMARY KEY (number)
) STRICT, WITHOUT ROWID;
CREATE INDEX prisoner_place ON prisoner (establishment_code, establishment_name);

CREATE TABLE custody (
    prisoner            TEXT NOT NULL REFERENCES prisoner (number),
    received            TEXT NOT NULL CHECK (date(received, '+0 days') IS received AND received BETWEEN '1900-01-01' AND '2199-12-31'),
    kind                TEXT NOT NULL CHECK (kind = 'reception' OR kind = 'fixed-term-recall' OR kind = 'standard-recall' OR kind = 'recall'),
    legal_status        TEXT NOT NULL,
    sentence_on         TEXT CHECK (date(sentence_on, '+0 days') IS sentence_on AND sentence_on BETWEEN '1900-01-01' AND '2199-12-31'),
    sentence_kind       TEXT NOT NULL,
    sentence_length     TEXT NOT NULL,
    sentence_days       INTEGER CHECK (sentence_days >= 0),
    remand_days         INTEGER CHECK (remand_days >= 0),
    released            TEXT CHECK (date(released, '+0 days') IS released AND released BETWEEN '1900-01-01' AND '2199-12-31'),
    op                  INTEGER NOT NULL,
    PRIMARY KEY (prisoner, received)
) STRICT, WITHOUT ROWID;

-- Every date that was ever recorded, under the day of reception of its spell. No day: the date was cleared.
CREATE TABLE release_date (
    prisoner            TEXT NOT NULL REFERENCES prisoner (number),
    received            TEXT NOT NULL CHECK (date(received, '+0 days') IS received AND received BETWEEN '1900-01-01' AND '2199-12-31'),
    known_on            TEXT NOT NULL CHECK (date(known_on, '+0 days') IS known_on AND known_on BETWEEN '1900-01-01' AND '2199-12-31'),
    known_by            TEXT NOT NULL CHECK (known_by = 'inferred' OR known_by = 'import' OR known_by = 'event' OR known_by = 'hand'),
    kind                TEXT NOT NULL,
    nth                 INTEGER NOT NULL CHECK (nth >= 0),
    day                 TEXT CHECK (date(day, '+0 days') IS day AND day BETWEEN '1900-01-01' AND '2199-12-31'),
    op                  INTEGER NOT NULL,
    PRIMARY KEY (prisoner, received, known_on, known_by, kind, nth)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    prisoner            TEXT NOT NULL REFERENCES prisoner (number),
    id                  TEXT NOT NULL,
    kind                TEXT NOT NULL,
    on_day              TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day AND on_day BETWEEN '1900-01-01' AND '2199-12-31'),
    detail              TEXT NOT NULL,
    old_value           TEXT NOT NULL,
    new_value           TEXT NOT NULL,
    recorded_by         TEXT NOT NULL,
    op                  INTEGER NOT NULL,
    PRIMARY KEY (prisoner, id, kind)
) STRICT, WITHOUT ROWID;

-- Money is whole pence.
CREATE TABLE tenancy (
    prisoner            TEXT NOT NULL REFERENCES prisoner (number),
    id                  TEXT NOT NULL,
    tenure              TEXT NOT NULL,
    landlord            TEXT NOT NULL,
    address             TEXT NOT NULL,
    postcode_district   TEXT NOT NULL,
    authority           TEXT,
    rent                INTEGER CHECK (rent >= 0),
    rent_period         TEXT NOT NULL,
    arrears             INTEGER CHECK (arrears >= 0),
    benefit             TEXT NOT NULL,
    joint               INTEGER CHECK (joint IN (0, 1)),
    started             TEXT CHECK (date(started, '+0 days') IS started AND started BETWEEN '1900-01-01' AND '2199-12-31'),
    ended               TEXT CHECK (date(ended, '+0 days') IS ended AND ended BETWEEN '1900-01-01' AND '2199-12-31'),
    status              TEXT NOT NULL,
    notes               TEXT NOT NULL,
    op                  INTEGER NOT NULL,
    PRIMARY KEY (prisoner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX tenancy_id ON tenancy (id);

CREATE TABLE referral (
    prisoner            TEXT NOT NULL REFERENCES prisoner (number),
    id                  TEXT NOT NULL,
    kind                TEXT NOT NULL,
    authority           TEXT,
    receiver            TEXT NOT NULL,
    drafted             TEXT CHECK (date(drafted, '+0 days') IS drafted AND drafted BETWEEN '1900-01-01' AND '2199-12-31'),
    sent                TEXT CHECK (date(sent, '+0 days') IS sent AND sent BETWEEN '1900-01-01' AND '2199-12-31'),
    method              TEXT NOT NULL,
    acknowledged        TEXT CHECK (date(acknowledged, '+0 days') IS acknowledged AND acknowledged BETWEEN '1900-01-01' AND '2199-12-31'),
    answered            TEXT CHECK (date(answered, '+0 days') IS answered AND answered BETWEEN '1900-01-01' AND '2199-12-31'),
    outcome             TEXT NOT NULL,
    consent             TEXT CHECK (consent = 'written' OR consent = 'oral' OR consent = 'refused' OR consent = 'withdrawn'),
    consent_on          TEXT CHECK (date(consent_on, '+0 days') IS consent_on AND consent_on BETWEEN '1900-01-01' AND '2199-12-31'),
    notes               TEXT NOT NULL,
    op                  INTEGER NOT NULL,
    PRIMARY KEY (prisoner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX referral_id ON referral (id);

CREATE TABLE note (
    prisoner            TEXT NOT NULL REFERENCES prisoner (number),
    id                  TEXT NOT NULL,
    on_day              TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day AND on_day BETWEEN '1900-01-01' AND '2199-12-31'),
    text                TEXT NOT NULL,
    by_whom             TEXT NOT NULL,
    op                  INTEGER NOT NULL,
    PRIMARY KEY (prisoner, id)
) STRICT, WITHOUT ROWID;

-- What was done about an action, which is named by the day of reception of its spell, the action and the subject.
CREATE TABLE mark (
    prisoner            TEXT NOT NULL REFERENCES prisoner (number),
    received            TEXT NOT NULL CHECK (date(received, '+0 days') IS received AND received BETWEEN '1900-01-01' AND '2199-12-31'),
    action              TEXT NOT NULL,
    subject             TEXT NOT NULL,
    on_day              TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day AND on_day BETWEEN '1900-01-01' AND '2199-12-31'),
    kind                TEXT NOT NULL CHECK (kind = 'done' OR kind = 'waived' OR kind = 'postponed'),
    until               TEXT CHECK (date(until, '+0 days') IS until AND until BETWEEN '1900-01-01' AND '2199-12-31'),
    reason              TEXT NOT NULL,
    by_whom             TEXT NOT NULL,
    op                  INTEGER NOT NULL,
    PRIMARY KEY (prisoner, received, action, subject, on_day, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE todo (
    prisoner            TEXT NOT NULL REFERENCES prisoner (number),
    id                  TEXT NOT NULL,
    title               TEXT NOT NULL,
    due                 TEXT CHECK (date(due, '+0 days') IS due AND due BETWEEN '1900-01-01' AND '2199-12-31'),
    lead                TEXT NOT NULL,
    since               TEXT NOT NULL CHECK (date(since, '+0 days') IS since AND since BETWEEN '1900-01-01' AND '2199-12-31'),
    op                  INTEGER NOT NULL,
    PRIMARY KEY (prisoner, id)
) STRICT, WITHOUT ROWID;

-- Values of the prison record that a worker wrote over.
CREATE TABLE by_hand (
    prisoner            TEXT NOT NULL REFERENCES prisoner (number),
    field               TEXT NOT NULL,
    on_day              TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day AND on_day BETWEEN '1900-01-01' AND '2199-12-31'),
    record              TEXT NOT NULL,
    op                  INTEGER NOT NULL,
    PRIMARY KEY (prisoner, field)
) STRICT, WITHOUT ROWID;

-- Protocols of the user's own, whether in force or not.
CREATE TABLE own_protocol (
    id                  TEXT NOT NULL,
    version             INTEGER NOT NULL CHECK (version >= 0),
    title               TEXT NOT NULL,
    text                TEXT NOT NULL,
    op                  INTEGER NOT NULL,
    PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;

-- No text: the built-in protocol of that version.
CREATE TABLE protocol_in_force (
    id                  TEXT NOT NULL,
    from_day            TEXT NOT NULL CHECK (date(from_day, '+0 days') IS from_day AND from_day BETWEEN '1900-01-01' AND '2199-12-31'),
    version             INTEGER NOT NULL CHECK (version >= 0),
    title               TEXT NOT NULL,
    text                TEXT,
    until_day           TEXT CHECK (date(until_day, '+0 days') IS until_day AND until_day BETWEEN '1900-01-01' AND '2199-12-31' AND until_day >= from_day),
    op                  INTEGER NOT NULL,
    PRIMARY KEY (id, from_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE holiday (
    day                 TEXT NOT NULL CHECK (date(day, '+0 days') IS day AND day BETWEEN '1900-01-01' AND '2199-12-31'),
    name                TEXT NOT NULL,
    op                  INTEGER NOT NULL,
    PRIMARY KEY (day)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    key                 TEXT NOT NULL,
    value               TEXT NOT NULL,
    op                  INTEGER NOT NULL,
    PRIMARY KEY (key)
) STRICT, WITHOUT ROWID;
