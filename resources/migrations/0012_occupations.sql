-- The list of occupations (ESCO, European Commission) that wanted work is chosen from, read from its published file.
CREATE TABLE occupation (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,      -- the UUID that ESCO's address of the occupation ends in
    code TEXT NOT NULL,           -- "2654.1.7"
    name TEXT NOT NULL,
    alternatives TEXT NOT NULL,   -- other names, one a line
    added_in INTEGER
) STRICT;
