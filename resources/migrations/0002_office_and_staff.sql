-- The office of this database, and who works there.

CREATE TABLE office (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    subname TEXT NOT NULL,
    profile TEXT NOT NULL CHECK (profile IN ('werkplein', 'werkbedrijf')),
    interruption_weeks INTEGER NOT NULL, -- work of at most this long does not restart the count
    contact_days INTEGER NOT NULL,       -- no contact for longer: worth a look
    added_in INTEGER -- local: the change set of the bulk work that inserted it; NULL: its change record tells
) STRICT;

CREATE TABLE staff_member (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    login TEXT NOT NULL, -- name of the key slot; '': cannot sign in
    team TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    left_on TEXT,
    added_in INTEGER
) STRICT;

CREATE TABLE role_assignment (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    staff BLOB NOT NULL, -- no foreign key: it may arrive before the member by exchange
    role TEXT NOT NULL,
    added_in INTEGER
) STRICT;
CREATE INDEX role_assignment_by_staff ON role_assignment (staff);
