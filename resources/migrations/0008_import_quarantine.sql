-- Rows of import files that were not taken into a dossier, kept until a person has decided about them.

CREATE TABLE import_quarantine (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE, -- follows from profile and row: the same row is kept once
    profile TEXT NOT NULL,
    file_name TEXT NOT NULL,
    line INTEGER NOT NULL,
    imported_on TEXT NOT NULL,
    columns TEXT NOT NULL CHECK (json_valid(columns)),  -- [{"heading": "cell", …}, …]
    findings TEXT NOT NULL CHECK (json_valid(findings)), -- [{"field", "severity", "code", "value"}, …]
    added_in INTEGER
) STRICT;
