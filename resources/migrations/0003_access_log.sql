-- Who looked, searched, exported, or was refused. What was changed is in the change log. Each entry carries the
-- SHA-256 of the one before it, so that a removed or altered line shows.

CREATE TABLE access_log (
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,        -- milliseconds since 1970-01-01 UTC
    workstation BLOB NOT NULL,
    actor BLOB NOT NULL,        -- staff_member.id: a natural person
    actor_name TEXT NOT NULL,   -- as it was then
    origin TEXT NOT NULL CHECK (origin IN ('window', 'command_line')),
    action TEXT NOT NULL,       -- 'client.view', 'session.sign_in' …
    object BLOB,                -- the client, when it is about one
    detail TEXT NOT NULL,       -- what kind of search, how many rows; never a name or BSN
    purpose TEXT NOT NULL,
    result TEXT NOT NULL CHECK (result = 'done' OR result = 'refused' OR result = 'failed'),
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX access_log_by_object ON access_log (object) WHERE object IS NOT NULL;
CREATE INDEX access_log_by_actor ON access_log (actor, number);
