-- How somebody stopped being a jobseeker: work, or another exit, with the reasons that an office adds to the list.

CREATE TABLE outcome (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    client BLOB NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind = 'full_time' OR kind = 'part_time' OR kind = 'other_exit'),
    exit_reason TEXT NOT NULL,  -- of another exit: a code of resources/reference/exit_reasons.json, or an own one by name
    happened_on TEXT NOT NULL,  -- the first day of work, or of the other exit
    lasting TEXT NOT NULL CHECK (lasting = 'open' OR lasting = 'lasted' OR lasting = 'ended_early'),
    lasting_checked_on TEXT,
    returned_on TEXT,           -- a jobseeker again
    through TEXT NOT NULL,      -- which service or vacancy led to it
    remark TEXT NOT NULL,
    author BLOB NOT NULL,
    added_in INTEGER
) STRICT;
CREATE INDEX outcome_by_client ON outcome (client);

CREATE TABLE exit_reason (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    ended_on TEXT,              -- last day on which it can be chosen
    added_in INTEGER
) STRICT;
