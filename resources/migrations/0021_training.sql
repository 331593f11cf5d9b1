-- What colleagues want to learn, will learn and have learnt, and what they found to work for a theme.

CREATE TABLE training (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    staff BLOB NOT NULL,
    title TEXT NOT NULL,
    client_group TEXT NOT NULL, -- what it makes expert in; '' nothing in particular
    state TEXT NOT NULL CHECK (state = 'wished' OR state = 'planned' OR state = 'taken'),
    held_on TEXT,
    provider TEXT NOT NULL,
    remark TEXT NOT NULL,
    added_in INTEGER
) STRICT;
CREATE INDEX training_by_staff ON training (staff);

CREATE TABLE good_practice (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    theme TEXT NOT NULL CHECK (theme = 'wajong_wsw' OR theme = 'youth' OR theme = 'neighbourhood' OR theme = 'over_45'),
    title TEXT NOT NULL,
    what TEXT NOT NULL,
    for_whom TEXT NOT NULL,
    contact TEXT NOT NULL,
    evidence TEXT NOT NULL,
    added_on TEXT NOT NULL,
    author BLOB NOT NULL,
    added_in INTEGER
) STRICT;
