-- The checks: what a fiscal year makes of each, and by what near-identical sheets are found.

CREATE TABLE check_rules (
    fiscal_year integer PRIMARY KEY,
    settings    jsonb  NOT NULL,
    fewest_indicators integer NOT NULL,
    cost_factor integer NOT NULL,
    version     bigint NOT NULL
);
COMMENT ON TABLE check_rules IS 'which checks block, warn or are off in each configured fiscal year; others go by the usual rules of docs/checks.md';
GRANT SELECT, INSERT, UPDATE, DELETE ON check_rules TO "${writer}";
GRANT SELECT ON check_rules TO "${reader}";

CREATE TABLE sheet_fingerprint (
    id             text PRIMARY KEY,
    version        bigint         NOT NULL,
    code           text           NOT NULL,
    unit_code      text           NOT NULL,
    fiscal_year    integer        NOT NULL,
    name_key       text           NOT NULL,
    family_key     text           NOT NULL,
    statement_key  text           NOT NULL,
    indicators_key text           NOT NULL,
    values_key     text           NOT NULL,
    total          numeric(20, 2) NOT NULL,
    counts         jsonb          NOT NULL
);
COMMENT ON TABLE sheet_fingerprint IS 'digests of each project''s sheet as it stands; written when the sheet changes; total in yuan (元)';
COMMENT ON COLUMN sheet_fingerprint.version IS 'of the last event that changed the sheet';
CREATE INDEX ON sheet_fingerprint (fiscal_year, family_key);
CREATE INDEX ON sheet_fingerprint (fiscal_year, statement_key) WHERE statement_key <> '';
CREATE INDEX ON sheet_fingerprint (fiscal_year, indicators_key) WHERE indicators_key <> '';
CREATE INDEX ON sheet_fingerprint (unit_code, fiscal_year, name_key);

-- Only the checks read it, and they look in all units; people read nothing of it.
GRANT SELECT, INSERT, UPDATE, DELETE ON sheet_fingerprint TO "${writer}";
ALTER TABLE sheet_fingerprint ENABLE ROW LEVEL SECURITY;
CREATE POLICY written_by_projections ON sheet_fingerprint TO "${writer}" USING (true) WITH CHECK (true);
