-- What the team lead asks of all caseloads: whether somebody came into another period without an evaluation, and who
-- stands in for whom today.

ALTER TABLE client_list ADD COLUMN last_evaluation INTEGER; -- day of the newest evaluation that was held

CREATE INDEX transfer_replacing ON transfer (temporary_until) WHERE state = 'accepted' AND temporary_until IS NOT NULL;
