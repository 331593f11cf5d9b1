-- How long clients of one period may be without contact; 0: as office.contact_days says.
ALTER TABLE office ADD COLUMN contact_days_before INTEGER NOT NULL DEFAULT 0;
ALTER TABLE office ADD COLUMN contact_days_0_3 INTEGER NOT NULL DEFAULT 0;
ALTER TABLE office ADD COLUMN contact_days_3_6 INTEGER NOT NULL DEFAULT 0;
ALTER TABLE office ADD COLUMN contact_days_6_12 INTEGER NOT NULL DEFAULT 0;
ALTER TABLE office ADD COLUMN contact_days_over_12 INTEGER NOT NULL DEFAULT 0;
