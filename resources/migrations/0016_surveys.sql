-- Short surveys of jobseekers and employers: how many were asked, and what each of them answered.

CREATE TABLE survey_round (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    audience TEXT NOT NULL CHECK (audience = 'jobseekers' OR audience = 'employers'),
    channel TEXT NOT NULL CHECK (channel = 'desk' OR channel = 'telephone' OR channel = 'internet' OR channel = 'letter'
        OR channel = 'home_visit'),
    sent_on TEXT NOT NULL,
    invited INTEGER NOT NULL,
    added_in INTEGER
) STRICT;

CREATE TABLE survey_answer (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    survey_round BLOB NOT NULL,
    answered_on TEXT NOT NULL,
    scores TEXT NOT NULL,       -- heard=4 overall=5
    remark TEXT NOT NULL,
    source_key TEXT NOT NULL,   -- of the row in the file it came from
    author BLOB NOT NULL,
    added_in INTEGER
) STRICT;
CREATE INDEX survey_answer_by_round ON survey_answer (survey_round);
