-- Exchange with other workstations through a shared folder (core/sync/README.md). The change log is what is exchanged;
-- the tables below are local.

ALTER TABLE change_set ADD COLUMN wall INTEGER;    -- milliseconds of the writer's own clock; NULL: as the stamp says
ALTER TABLE change_set ADD COLUMN token INTEGER;   -- random: a copy of the database may give out the same stamp
ALTER TABLE change_set ADD COLUMN segment INTEGER; -- file in its workstation's chain; NULL: not published yet
CREATE INDEX change_set_by_segment ON change_set (workstation, segment);

-- Who takes part. Exchanged like any record.
CREATE TABLE workstation (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    open_key TEXT NOT NULL,      -- Ed25519, hexadecimal
    invited_by BLOB NOT NULL,    -- staff_member.id
    enrolled_on TEXT NOT NULL,
    revoked_on TEXT,
    last_segment INTEGER,        -- of a revoked one: what comes after is not believed
    added_in INTEGER
) STRICT;

-- An office key, sealed to one workstation.
CREATE TABLE office_key_grant (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    workstation BLOB NOT NULL,
    number INTEGER NOT NULL,     -- of the key
    sealed TEXT NOT NULL,        -- hexadecimal
    added_in INTEGER
) STRICT;

-- This workstation's own keys, and those of identities it had before.
CREATE TABLE sync_secret (
    workstation BLOB PRIMARY KEY NOT NULL,
    secret BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sync_key (
    number INTEGER PRIMARY KEY,  -- random
    key BLOB NOT NULL
) STRICT;

-- Public keys that are trusted before the record of the workstation has arrived: by invitation, or introduced by what
-- the workstation was before it was copied.
CREATE TABLE sync_trust (
    workstation BLOB PRIMARY KEY NOT NULL,
    open_key BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- How far the chain of each workstation has been read; the own one: published.
CREATE TABLE sync_position (
    workstation BLOB PRIMARY KEY NOT NULL,
    segment INTEGER NOT NULL,
    hash BLOB NOT NULL,
    read_at INTEGER NOT NULL,    -- milliseconds, own clock
    told INTEGER NOT NULL DEFAULT 0 -- up to which segment the own chain says that it was read
) STRICT, WITHOUT ROWID;

-- From which change set on a workstation knew what another had written, up to which segment.
CREATE TABLE sync_seen (
    workstation BLOB NOT NULL,
    other BLOB NOT NULL,
    from_set INTEGER NOT NULL,   -- change_set.number
    segment INTEGER NOT NULL,
    PRIMARY KEY (workstation, other, from_set)
) STRICT, WITHOUT ROWID;

-- What a newer program wrote and this one cannot place: kept, exchanged, and applied after an upgrade.
CREATE TABLE sync_parked (
    number INTEGER PRIMARY KEY,
    change_set INTEGER NOT NULL REFERENCES change_set (number),
    entity INTEGER NOT NULL,
    record BLOB NOT NULL,
    subject BLOB,
    kind INTEGER NOT NULL,
    cells TEXT NOT NULL,
    schema INTEGER NOT NULL      -- of the program that could not place it
) STRICT;
CREATE INDEX sync_parked_by_set ON sync_parked (change_set);

-- What a workstation's folder looked like when there was nothing more to read in it.
CREATE TABLE sync_listing (
    workstation BLOB PRIMARY KEY NOT NULL,
    token TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Files that are not believed or wait for others.
CREATE TABLE sync_problem (
    file TEXT PRIMARY KEY NOT NULL,
    reason TEXT NOT NULL,
    since INTEGER NOT NULL,      -- milliseconds
    tries INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Fields that two people changed without knowing of each other. Follows from the change log, on every workstation alike.
CREATE TABLE conflict (
    record BLOB NOT NULL,
    column TEXT NOT NULL,        -- '': one removed what the other changed
    other_set INTEGER NOT NULL,  -- change_set.number of the change that does not count
    applied_set INTEGER NOT NULL,
    entity INTEGER NOT NULL,
    subject BLOB,                -- the client it belongs to, or is
    PRIMARY KEY (record, column, other_set)
) STRICT, WITHOUT ROWID;
CREATE INDEX conflict_by_subject ON conflict (subject);
