-- R10 tells the rows of one fund in several districts from copies within one, and what is cut off
-- is cut off in the same order each time.

-- Filled anew at the next start.
TRUNCATE sheet_fingerprint;
ALTER TABLE sheet_fingerprint ADD COLUMN district text NOT NULL;
COMMENT ON COLUMN sheet_fingerprint.district IS 'the district that the project''s name tells; empty where it tells none';

DROP INDEX sheet_fingerprint_fiscal_year_family_key_idx;
DROP INDEX sheet_fingerprint_fiscal_year_statement_key_idx;
DROP INDEX sheet_fingerprint_fiscal_year_indicators_key_idx;
CREATE INDEX ON sheet_fingerprint (fiscal_year, family_key, id);
CREATE INDEX ON sheet_fingerprint (fiscal_year, statement_key, id) WHERE statement_key <> '';
CREATE INDEX ON sheet_fingerprint (fiscal_year, indicators_key, id) WHERE indicators_key <> '';
