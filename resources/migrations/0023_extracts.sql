-- What the figures about outcomes take of each dossier, worked out once and packed: a few dozen bytes a client, so that
-- a million clients are read in the time in which their dossiers would be opened. Derived by core/extracts when it is
-- asked for; never exchanged; can be made anew any time.

-- One line a kind of extract (ExtractMaker::number()); none as long as nobody asked for any.
CREATE TABLE extract_basis (
    kind INTEGER PRIMARY KEY,
    basis TEXT NOT NULL, -- what it was worked out with, besides the dossiers; '': to be made anew
    next_client BLOB     -- from this client on it is still to be made; NULL: it is complete
) STRICT;

-- Some hundred clients, neighbours in order of id: from this one until before that of the next block.
CREATE TABLE extract_block (
    row INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    first_client BLOB NOT NULL,
    body BLOB, -- core/extracts/extract_bytes.h; NULL: to be made anew
    UNIQUE (kind, first_client)
) STRICT;

-- Clients whose dossier has changed since.
CREATE TABLE extract_stale (
    kind INTEGER NOT NULL,
    client BLOB NOT NULL,
    PRIMARY KEY (kind, client)
) STRICT, WITHOUT ROWID;

-- Of a client that goes nothing stays until somebody asks; so this is not left to the program.
CREATE TRIGGER extract_forgets AFTER DELETE ON client BEGIN
    UPDATE extract_block SET body = NULL WHERE row IN (
        SELECT (SELECT b.row FROM extract_block b WHERE b.kind = k.kind AND b.first_client <= old.id
                ORDER BY b.first_client DESC LIMIT 1) FROM extract_basis k
        WHERE k.next_client IS NULL OR old.id < k.next_client); -- else no block has the client yet
    INSERT OR IGNORE INTO extract_stale (kind, client) SELECT kind, old.id FROM extract_basis;
END;
