-- What Vandaag, the desk and the list ask of a caseload every day, each in one short stretch of one table: looked up
-- client by client it lies in some thousand encrypted pages. Derived from the facts by core/caseload, in the transaction
-- that changes them; never exchanged; can be rebuilt any time. Days to come are told by the day from which something is
-- shown, so nothing has to run at midnight.

ALTER TABLE client_list ADD COLUMN last_contact INTEGER; -- day of the newest contact that was held
ALTER TABLE client_list ADD COLUMN next_step_on INTEGER; -- day of the first thing still to be done, late or not
ALTER TABLE client_list ADD COLUMN next_step TEXT;       -- what that is

-- All that tells whether a client of a caseload has been without contact for long, or comes to another period.
DROP INDEX client_list_by_coach;
CREATE INDEX client_list_by_coach ON client_list
    (coach, closed_on, deceased_on, emigrated_on, registered_on, last_contact, counting, overrides) WHERE coach IS NOT NULL;

-- What asks for the coach's attention from a day on. By caseload and day: a coach's own is read from its begin to today.
CREATE TABLE due_item (
    coach BLOB NOT NULL,         -- nil: in nobody's caseload
    shown_from INTEGER NOT NULL, -- day
    record BLOB NOT NULL,        -- the evaluation, activity, contact, diagnosis or exemption
    kind TEXT NOT NULL,
    row INTEGER NOT NULL,        -- client.row
    due_on INTEGER NOT NULL,     -- day
    shown_until INTEGER,         -- day, inclusive
    detail TEXT NOT NULL,
    PRIMARY KEY (coach, shown_from, record, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX due_item_of_client ON due_item (row);

-- Contacts that are still to be held, with the names of whom they are with: a day at the desk lies together.
CREATE TABLE planned_appointment (
    at TEXT NOT NULL,
    id BLOB NOT NULL,            -- contact.id
    client BLOB NOT NULL,
    staff BLOB NOT NULL,
    channel TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    place TEXT NOT NULL,
    subject TEXT NOT NULL,
    list_name TEXT NOT NULL,
    display_name TEXT NOT NULL,
    PRIMARY KEY (at, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX planned_appointment_of_client ON planned_appointment (client);
CREATE INDEX planned_appointment_of_staff ON planned_appointment (staff, at);

DROP INDEX contact_planned; -- which planned_appointment_of_staff answers now

DROP TRIGGER client_list_forgets;
CREATE TRIGGER client_list_forgets AFTER DELETE ON client BEGIN
    DELETE FROM client_list WHERE row = old.row;
    DELETE FROM client_search WHERE rowid = old.row;
    DELETE FROM due_item WHERE row = old.row;
    DELETE FROM planned_appointment WHERE client = old.id;
END;
