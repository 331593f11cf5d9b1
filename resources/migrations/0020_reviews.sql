-- What a team lead asks of a case worker about a dossier: asked, answered, closed.

CREATE TABLE review_note (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    client BLOB NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
    question TEXT NOT NULL,
    asked_by BLOB NOT NULL,
    asked_at TEXT NOT NULL,     -- local time to the minute, as all moments
    state TEXT NOT NULL CHECK (state = 'asked' OR state = 'answered' OR state = 'closed'),
    answer TEXT NOT NULL,
    answered_by BLOB,
    answered_at TEXT,
    closed_by BLOB,
    closed_at TEXT,
    added_in INTEGER
) STRICT;
CREATE INDEX review_note_by_client ON review_note (client);
CREATE INDEX review_note_open ON review_note (state) WHERE state <> 'closed';
