-- Clients and what professionals saw of them. BSN is unique when present: checked by the actions and reported as a
-- collision, not by an index, since two workstations may each add the same person while they are apart.

CREATE TABLE client (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    bsn TEXT NOT NULL, -- nine digits or ''
    given_names TEXT NOT NULL,
    prefix TEXT NOT NULL,
    surname TEXT NOT NULL,
    name_use TEXT NOT NULL CHECK (name_use = 'own' OR name_use = 'partner' OR name_use = 'partner_own'
        OR name_use = 'own_partner'),
    partner_prefix TEXT NOT NULL,
    partner_surname TEXT NOT NULL,
    birth_date TEXT NOT NULL, -- partial: 1968-00-00
    sex TEXT NOT NULL CHECK (sex = 'unknown' OR sex = 'male' OR sex = 'female'),
    deceased_on TEXT,
    emigrated_on TEXT,
    secrecy INTEGER NOT NULL CHECK (secrecy BETWEEN 0 AND 7),
    street TEXT NOT NULL,
    house_number TEXT NOT NULL,
    postcode TEXT NOT NULL,
    place TEXT NOT NULL,
    country TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    registered_on TEXT,
    closed_on TEXT,
    coach BLOB,
    source_key TEXT NOT NULL,
    added_in INTEGER
) STRICT;
CREATE INDEX client_by_bsn ON client (bsn) WHERE bsn <> '';
CREATE INDEX client_by_birth_date ON client (birth_date);

CREATE TABLE characteristic (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    client BLOB NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
    axis TEXT NOT NULL CHECK (axis = 'self_reliance' OR axis = 'motivation' OR axis = 'phase'
        OR axis = 'labour_market_position' OR axis = 'other' OR axis = 'regime'),
    value TEXT NOT NULL,
    remark TEXT NOT NULL,
    observed_on TEXT NOT NULL,
    author BLOB NOT NULL,
    added_in INTEGER
) STRICT;
CREATE INDEX characteristic_by_client ON characteristic (client);
