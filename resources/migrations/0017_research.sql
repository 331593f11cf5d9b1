-- Research: spells from studies by others, kept apart from the office's own dossiers. Nobody in them is a client.

CREATE TABLE research_study (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE, -- follows from the name: two workstations that read the same study have one
    name TEXT NOT NULL,
    file_name TEXT NOT NULL,
    as_of TEXT,              -- until when exits are known
    imported_on TEXT NOT NULL,
    added_in INTEGER
) STRICT;

CREATE TABLE research_spell (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE, -- follows from study and content
    study BLOB NOT NULL,     -- no foreign key: it may arrive before the study by exchange
    first_day TEXT,
    days INTEGER NOT NULL,
    exit_kind TEXT NOT NULL CHECK (exit_kind = 'open' OR exit_kind = 'work' OR exit_kind = 'part_time'
        OR exit_kind = 'other'),
    traits TEXT NOT NULL,    -- a line each: ui=no
    added_in INTEGER
) STRICT;
CREATE INDEX research_spell_by_study ON research_spell (study);
