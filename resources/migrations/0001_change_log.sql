-- Who changed what: the audit trail, the source of undo, and what is exchanged with other workstations.

-- About this file and this workstation; never exchanged.
CREATE TABLE meta (
    key TEXT PRIMARY KEY NOT NULL,
    value ANY
) STRICT, WITHOUT ROWID;

CREATE TABLE change_set (
    number INTEGER PRIMARY KEY, -- local order of arrival
    stamp INTEGER NOT NULL,     -- hybrid logical time: milliseconds << 16 | counter
    workstation BLOB NOT NULL,
    author BLOB NOT NULL,       -- staff_member.id; 16 zero bytes: the program
    action TEXT NOT NULL,
    undoes INTEGER REFERENCES change_set (number),
    -- 1: bulk work. What it inserted says so itself, in added_in, and has no record in `change`.
    in_bulk INTEGER NOT NULL DEFAULT 0 CHECK (in_bulk IN (0, 1)),
    access_log_head TEXT        -- meta 'access_log_head' at that time: which lines of the access log there were
) STRICT;
CREATE UNIQUE INDEX change_set_by_stamp ON change_set (stamp, workstation);

CREATE TABLE change (
    number INTEGER PRIMARY KEY,
    change_set INTEGER NOT NULL REFERENCES change_set (number),
    entity INTEGER NOT NULL, -- EntityInfo::number
    record BLOB NOT NULL,
    subject BLOB,            -- the client it belongs to, when that is another record
    kind INTEGER NOT NULL CHECK (kind = 1 OR kind = 2 OR kind = 3), -- inserted, updated, removed
    cells TEXT CHECK (cells IS NULL OR json_valid(cells)) -- {"column":[before, after]}; NULL when inserted
) STRICT;
CREATE INDEX change_by_set ON change (change_set);
CREATE INDEX change_by_record ON change (record);
CREATE INDEX change_by_subject ON change (subject) WHERE subject IS NOT NULL;
