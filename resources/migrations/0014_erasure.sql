-- People who are forgotten: by an approved list (Selectielijst gemeenten) or at their own request (GDPR, art. 17).

-- Exchanged like any record, so that every workstation forgets. Its id is that of the record that is gone.
CREATE TABLE erasure (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    erased_kind TEXT NOT NULL, -- the table it stood in: the same for everybody who erases it
    added_in INTEGER
) STRICT;

-- What this workstation has forgotten already and takes in from nobody any more. Local, and for ever.
CREATE TABLE forgotten (
    id BLOB PRIMARY KEY NOT NULL,
    erased_kind TEXT NOT NULL
) STRICT, WITHOUT ROWID;
