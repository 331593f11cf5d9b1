-- What the client list, the figures and the search need of every client in one narrow row. Derived from the facts by
-- core/caseload/client_list_updater, in the transaction that changes them; never exchanged; can be rebuilt any time.

-- A day is a number of days since 1970-01-01; a partial date is the number yyyymmdd with zeros for what is unknown. A
-- time line is text (core/caseload/timeline.h) that says what holds from which day to which.
CREATE TABLE client_list (
    row INTEGER PRIMARY KEY,      -- client.row
    sort_key TEXT NOT NULL,       -- nameSortKey: byte order is list order
    search_hash INTEGER NOT NULL, -- of the words in client_search, to see whether they have changed
    birth_date INTEGER NOT NULL,  -- partial
    deceased_on INTEGER,          -- partial
    emigrated_on INTEGER,         -- partial
    secret INTEGER NOT NULL,      -- the address is
    registered_on INTEGER,        -- day
    closed_on INTEGER,            -- day
    coach BLOB,
    counting TEXT NOT NULL,       -- time line: from which first day the period is counted
    overrides TEXT NOT NULL,      -- time line: period; where several hold, the last one counts
    regimes TEXT NOT NULL,        -- time line: regime code
    themes TEXT NOT NULL          -- time line: theme set by hand
) STRICT;
CREATE INDEX client_list_by_name ON client_list (sort_key);
CREATE INDEX client_list_by_coach ON client_list (coach) WHERE coach IS NOT NULL;

-- Folded words (core/search/search_text.h); the BSN is not among them: it is found by client_by_bsn only.
CREATE VIRTUAL TABLE client_search USING fts5 (
    name, birth, place, phone,
    content = '', contentless_delete = 1, detail = column, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2'
);
-- A leaf with its header fits one encrypted page of 8192 bytes, of which 80 are for the cipher. Bulk work gathers 4 MB
-- before it writes a piece of the index, and sixteen pieces before it merges them: each word is written anew once or
-- twice on its way to a million clients, not four times, and a search still looks into a few dozen pieces at most.
INSERT INTO client_search (client_search, rank) VALUES ('pgsz', 7900), ('hashsize', 4194304), ('automerge', 16);

-- When a client goes, nobody can tell its row any more; so this is not left to the program.
CREATE TRIGGER client_list_forgets AFTER DELETE ON client BEGIN
    DELETE FROM client_list WHERE row = old.row;
    DELETE FROM client_search WHERE rowid = old.row;
END;
