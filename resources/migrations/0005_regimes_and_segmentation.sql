-- The facts from which the period, the themes and the regime of a day are computed. End dates are inclusive.

CREATE TABLE regime_coverage (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    client BLOB NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
    regime TEXT NOT NULL, -- a code of resources/reference/regimes.json, or an unknown one that came with an import
    first_day TEXT NOT NULL,
    last_day TEXT,
    remark TEXT NOT NULL,
    added_in INTEGER
) STRICT;
CREATE INDEX regime_coverage_by_client ON regime_coverage (client);

CREATE TABLE unemployment_spell (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    client BLOB NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
    first_day TEXT NOT NULL, -- base of the period
    last_day TEXT,
    registered_on TEXT,
    benefit_from TEXT,
    remark TEXT NOT NULL,
    added_in INTEGER
) STRICT;
CREATE INDEX unemployment_spell_by_client ON unemployment_spell (client);

CREATE TABLE segment_override (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    client BLOB NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
    period TEXT NOT NULL CHECK (period = 'before' OR period = '0-3' OR period = '3-6' OR period = '6-12'
        OR period = '>12'),
    argument TEXT NOT NULL CHECK (argument <> ''),
    perspective TEXT NOT NULL CHECK (perspective = 'regional' OR perspective = 'local' OR perspective = 'personal'),
    first_day TEXT NOT NULL,
    last_day TEXT,
    author BLOB NOT NULL,
    added_in INTEGER
) STRICT;
CREATE INDEX segment_override_by_client ON segment_override (client);

CREATE TABLE theme_mark (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    client BLOB NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
    theme TEXT NOT NULL CHECK (theme = 'wajong_wsw' OR theme = 'youth' OR theme = 'neighbourhood' OR theme = 'over_45'),
    first_day TEXT NOT NULL,
    last_day TEXT,
    remark TEXT NOT NULL,
    added_in INTEGER
) STRICT;
CREATE INDEX theme_mark_by_client ON theme_mark (client);
