-- The order of names beside the client list, as a table of its own instead of an index: a table can be filled in parts,
-- so that the names of a million clients are sorted in a small part of the memory that an index takes to be made. What
-- is sorted must stay in memory: files of SQLite's sorter would hold names in clear.
CREATE TABLE client_name (
    sort_key TEXT NOT NULL, -- as client_list has it
    row INTEGER NOT NULL,   -- client.row
    PRIMARY KEY (sort_key, row)
) STRICT, WITHOUT ROWID;
INSERT INTO client_name (sort_key, row) -- in the order of the index: nothing is sorted
    SELECT sort_key, row FROM client_list INDEXED BY client_list_by_name ORDER BY sort_key, row;
DROP INDEX client_list_by_name;

DROP TRIGGER client_list_forgets;
CREATE TRIGGER client_list_forgets AFTER DELETE ON client BEGIN
    DELETE FROM client_name WHERE row = old.row AND
        sort_key = (SELECT sort_key FROM client_list WHERE client_list.row = old.row);
    DELETE FROM client_list WHERE row = old.row;
    DELETE FROM client_search WHERE rowid = old.row;
    DELETE FROM due_item WHERE row = old.row;
    DELETE FROM planned_appointment WHERE client = old.id;
END;
