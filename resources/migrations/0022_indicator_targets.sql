-- What the office wants to reach in a year: a share of an indicator, for everybody or for one team.

-- The id follows from year, figure and team (core/indicators/target.h), so that there is one target of each also when
-- two workstations set it while apart.
CREATE TABLE indicator_target (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    year INTEGER NOT NULL,      -- of the first day of unemployment; of surveys, in which they were sent
    figure TEXT NOT NULL CHECK (
        figure = 'active_within_6_months' OR figure = 'active_within_12_months' OR figure = 'active_within_24_months' OR
        figure = 'in_work_within_6_months' OR figure = 'in_work_within_12_months' OR
        figure = 'in_work_within_24_months' OR figure = 'in_work_full_time_within_6_months' OR
        figure = 'in_work_full_time_within_12_months' OR figure = 'in_work_full_time_within_24_months' OR
        figure = 'satisfaction_jobseekers' OR figure = 'satisfaction_employers'),
    team TEXT NOT NULL,         -- '' the whole office
    percent INTEGER NOT NULL CHECK (percent >= 0 AND percent <= 100),
    remark TEXT NOT NULL,
    added_in INTEGER
) STRICT;
