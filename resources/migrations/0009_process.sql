-- The professional's process (brochure §3.3): desk, diagnosis, services, plan, contacts, transfers. End dates are inclusive;
-- a moment is local time to the minute, 2026-11-24T14:05. No foreign keys but to the client: records may arrive in any order.

ALTER TABLE staff_member ADD COLUMN capacity INTEGER NOT NULL DEFAULT 0; -- clients that fit; 0: not agreed

-- How many clients are in whose caseload, for routing: counted over this index alone.
CREATE INDEX client_list_load ON client_list (coach)
    WHERE coach IS NOT NULL AND closed_on IS NULL AND deceased_on IS NULL AND emigrated_on IS NULL;

CREATE TABLE expertise (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    staff BLOB NOT NULL,
    client_group TEXT NOT NULL, -- a client group, or period:6-12
    added_in INTEGER
) STRICT;

CREATE TABLE office_hours (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    staff BLOB NOT NULL,
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7), -- ISO, 1 is Monday
    from_minute INTEGER NOT NULL,
    until_minute INTEGER NOT NULL,
    added_in INTEGER
) STRICT;

CREATE TABLE presence (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    staff BLOB NOT NULL,
    day TEXT NOT NULL,
    is_present INTEGER NOT NULL CHECK (is_present IN (0, 1)),
    remark TEXT NOT NULL,
    added_in INTEGER
) STRICT;
CREATE INDEX presence_by_day ON presence (day);

CREATE TABLE diagnosis (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    client BLOB NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
    width TEXT NOT NULL CHECK (width IN ('narrow', 'broad')),
    started_on TEXT NOT NULL,
    author BLOB NOT NULL,
    judgement TEXT NOT NULL,
    weighing TEXT NOT NULL,
    decision TEXT NOT NULL,
    level TEXT NOT NULL CHECK (level = 'undecided' OR level = 'none' OR level = 'basic' OR level = 'intensive'
        OR level = 'elsewhere'),
    decided_on TEXT,
    decided_by BLOB,
    added_in INTEGER
) STRICT;
CREATE INDEX diagnosis_by_client ON diagnosis (client);

CREATE TABLE diagnosis_entry (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    client BLOB NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
    diagnosis BLOB NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'impression' OR kind = 'reasoning' OR kind = 'argument' OR kind = 'activity'
        OR kind = 'chance' OR kind = 'risk' OR kind = 'source'),
    text TEXT NOT NULL,
    written_at TEXT NOT NULL,
    author BLOB NOT NULL,
    added_in INTEGER
) STRICT;
CREATE INDEX diagnosis_entry_by_client ON diagnosis_entry (client);

CREATE TABLE assessment (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    client BLOB NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
    diagnosis BLOB,
    instrument TEXT NOT NULL,
    version TEXT NOT NULL,
    taken_on TEXT NOT NULL,
    scores TEXT NOT NULL, -- finance=3 work=2
    remark TEXT NOT NULL,
    author BLOB NOT NULL,
    added_in INTEGER
) STRICT;
CREATE INDEX assessment_by_client ON assessment (client);

CREATE TABLE service (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    provider TEXT NOT NULL,
    description TEXT NOT NULL,
    periods TEXT NOT NULL, -- codes with spaces between them; '': any
    groups TEXT NOT NULL,  -- likewise; '': everyone
    cost_kind TEXT NOT NULL CHECK (cost_kind = 'none' OR cost_kind = 'per_client' OR cost_kind = 'per_hour'
        OR cost_kind = 'contract' OR cost_kind = 'subsidy'),
    cost_cents INTEGER NOT NULL,
    duration_weeks INTEGER NOT NULL,
    contact TEXT NOT NULL,
    ended_on TEXT,
    added_in INTEGER
) STRICT;

CREATE TABLE guideline_rule (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    period TEXT NOT NULL CHECK (period = 'before' OR period = '0-3' OR period = '3-6' OR period = '6-12'
        OR period = '>12'),
    client_group TEXT NOT NULL,
    service_type TEXT NOT NULL,
    rank INTEGER NOT NULL,
    argument TEXT NOT NULL,
    source TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT,
    added_in INTEGER
) STRICT;

CREATE TABLE deviation (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    client BLOB NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('not_followed', 'outside')),
    service_type TEXT NOT NULL,
    period TEXT NOT NULL CHECK (period = 'before' OR period = '0-3' OR period = '3-6' OR period = '6-12'
        OR period = '>12'),
    argument TEXT NOT NULL CHECK (argument <> ''),
    perspective TEXT NOT NULL CHECK (perspective = 'regional' OR perspective = 'local' OR perspective = 'personal'),
    decided_on TEXT NOT NULL,
    author BLOB NOT NULL,
    added_in INTEGER
) STRICT;
CREATE INDEX deviation_by_client ON deviation (client);

CREATE TABLE plan (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    client BLOB NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
    diagnosis BLOB,
    goal TEXT NOT NULL CHECK (goal = 'work' OR goal = 'step_to_work' OR goal = 'participation'),
    goal_text TEXT NOT NULL,
    shortest_road TEXT NOT NULL,
    started_on TEXT NOT NULL,
    author BLOB NOT NULL,
    agreement TEXT NOT NULL CHECK (agreement = 'open' OR agreement = 'agreed' OR agreement = 'disagreed'),
    agreed_on TEXT,
    agreement_remark TEXT NOT NULL,
    closed_on TEXT,
    closing_reason TEXT NOT NULL,
    closing_summary TEXT NOT NULL,
    added_in INTEGER
) STRICT;
CREATE INDEX plan_by_client ON plan (client);

CREATE TABLE plan_activity (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    client BLOB NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
    plan BLOB NOT NULL,
    service BLOB,
    service_type TEXT NOT NULL,
    title TEXT NOT NULL,
    doer TEXT NOT NULL CHECK (doer = 'client' OR doer = 'coach' OR doer = 'provider' OR doer = 'other'),
    doer_name TEXT NOT NULL,
    due_on TEXT,
    started_on TEXT,
    state TEXT NOT NULL CHECK (state = 'planned' OR state = 'running' OR state = 'done' OR state = 'dropped'),
    ended_on TEXT,
    result TEXT NOT NULL,
    rank INTEGER NOT NULL,
    author BLOB NOT NULL,
    added_in INTEGER
) STRICT;
CREATE INDEX plan_activity_by_client ON plan_activity (client);

CREATE TABLE plan_version (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    client BLOB NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
    plan BLOB NOT NULL,
    number INTEGER NOT NULL,
    made_at TEXT NOT NULL,
    author BLOB NOT NULL,
    reason TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    added_in INTEGER
) STRICT;
CREATE INDEX plan_version_by_client ON plan_version (client);

CREATE TABLE evaluation (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    client BLOB NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
    plan BLOB NOT NULL,
    planned_on TEXT NOT NULL,
    held_on TEXT,
    outcome TEXT NOT NULL,
    author BLOB NOT NULL,
    added_in INTEGER
) STRICT;
CREATE INDEX evaluation_by_client ON evaluation (client);

CREATE TABLE duty (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    client BLOB NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    consequence TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT,
    author BLOB NOT NULL,
    added_in INTEGER
) STRICT;
CREATE INDEX duty_by_client ON duty (client);

CREATE TABLE exemption (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    client BLOB NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT,
    review_on TEXT,
    author BLOB NOT NULL,
    added_in INTEGER
) STRICT;
CREATE INDEX exemption_by_client ON exemption (client);

CREATE TABLE measure (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    client BLOB NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('warning', 'reduction')),
    percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100),
    decided_on TEXT NOT NULL,
    reason TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT,
    author BLOB NOT NULL,
    added_in INTEGER
) STRICT;
CREATE INDEX measure_by_client ON measure (client);

CREATE TABLE curriculum_vitae (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    client BLOB NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    posted_on TEXT, -- on Werk.nl
    occupation TEXT NOT NULL,
    occupation_code TEXT NOT NULL, -- ESCO
    updated_on TEXT NOT NULL,
    author BLOB NOT NULL,
    added_in INTEGER
) STRICT;
CREATE INDEX curriculum_vitae_by_client ON curriculum_vitae (client);

CREATE TABLE contact (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    client BLOB NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
    staff BLOB NOT NULL,
    channel TEXT NOT NULL CHECK (channel = 'desk' OR channel = 'telephone' OR channel = 'internet' OR channel = 'letter'
        OR channel = 'home_visit'),
    state TEXT NOT NULL CHECK (state = 'planned' OR state = 'done' OR state = 'missed' OR state = 'cancelled'),
    at TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    place TEXT NOT NULL,
    subject TEXT NOT NULL,
    note TEXT NOT NULL,
    follow_up TEXT NOT NULL,
    follow_up_on TEXT,
    is_followed_up INTEGER NOT NULL CHECK (is_followed_up IN (0, 1)),
    author BLOB NOT NULL,
    added_in INTEGER
) STRICT;
CREATE INDEX contact_by_client ON contact (client, at);
CREATE INDEX contact_by_time ON contact (at); -- the agenda
CREATE INDEX contact_planned ON contact (staff, at) WHERE state = 'planned'; -- what still waits to be held

CREATE TABLE visit (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    client BLOB REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED, -- NULL: a visitor without dossier
    visitor TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel = 'desk' OR channel = 'telephone' OR channel = 'internet' OR channel = 'letter'
        OR channel = 'home_visit'),
    appointment BLOB, -- contact.id
    subject TEXT NOT NULL,
    arrived_at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state = 'waiting' OR state = 'routed' OR state = 'talking' OR state = 'done'
        OR state = 'left'),
    coach BLOB,
    routed_at TEXT,
    started_at TEXT,
    ended_at TEXT,
    remark TEXT NOT NULL,
    author BLOB NOT NULL,
    added_in INTEGER
) STRICT;
CREATE INDEX visit_by_client ON visit (client) WHERE client IS NOT NULL;
CREATE INDEX visit_by_arrival ON visit (arrived_at);
CREATE INDEX visit_open ON visit (arrived_at) WHERE state IN ('waiting', 'routed', 'talking');

CREATE TABLE routing_step (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    visit BLOB NOT NULL,
    client BLOB REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind = 'assigned' OR kind = 'handed_over' OR kind = 'refused' OR kind = 'accepted'),
    from_staff BLOB,
    to_staff BLOB,
    reason TEXT NOT NULL,
    at TEXT NOT NULL,
    author BLOB NOT NULL,
    added_in INTEGER
) STRICT;
CREATE INDEX routing_step_by_visit ON routing_step (visit);

CREATE TABLE transfer (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    client BLOB NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
    from_staff BLOB,
    to_staff BLOB NOT NULL,
    reason TEXT NOT NULL,
    summary TEXT NOT NULL,
    temporary_from TEXT,
    temporary_until TEXT,
    requested_at TEXT NOT NULL,
    requested_by BLOB NOT NULL,
    state TEXT NOT NULL CHECK (state = 'requested' OR state = 'accepted' OR state = 'refused' OR state = 'withdrawn'),
    answer TEXT NOT NULL,
    answered_at TEXT,
    answered_by BLOB,
    added_in INTEGER
) STRICT;
CREATE INDEX transfer_by_client ON transfer (client);
CREATE INDEX transfer_requested ON transfer (to_staff) WHERE state = 'requested';
