-- Version 3 of the store: records that are a list of named values, of people and of the directory.
--
-- One table for all kinds: every table and its past is read before a command does anything. What may stand in the fields is
-- declared by the program and asked again when they are read.

CREATE TABLE entry (
    prisoner            TEXT NOT NULL REFERENCES prisoner (number),
    kind                TEXT NOT NULL,
    id                  TEXT NOT NULL,
    fields              TEXT NOT NULL CHECK (json_valid(fields) AND json_type(fields) = 'object'),
    op                  INTEGER NOT NULL,
    PRIMARY KEY (prisoner, kind, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_id ON entry (id);

CREATE TABLE directory_entry (
    kind                TEXT NOT NULL,
    id                  TEXT NOT NULL,
    fields              TEXT NOT NULL CHECK (json_valid(fields) AND json_type(fields) = 'object'),
    op                  INTEGER NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
