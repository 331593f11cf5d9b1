-- What a person was typing, and the filters a person keeps.

-- Local: never exchanged. Survives a crash and the lock.
CREATE TABLE draft (
    staff BLOB NOT NULL,
    form TEXT NOT NULL,    -- which form, with the record it is about: 'client/0192…'
    content TEXT NOT NULL, -- the form's fields as JSON
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (staff, form)
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_filter (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    staff BLOB NOT NULL,
    name TEXT NOT NULL,
    expression TEXT NOT NULL,
    added_in INTEGER
) STRICT;
