-- Refusals of bulk jobs in either language of the pages: kept with the outcome, since what a rule said and of which
-- version it said it is gone when the list is read.
ALTER TABLE bulk_item ADD COLUMN english text;
COMMENT ON COLUMN bulk_item.english IS 'the sentence in English; null for what was refused before V15';

-- Jobs that were prepared and never started are dropped after a day.
CREATE INDEX ON bulk_job (created_at) WHERE state = 'PREPARED';
