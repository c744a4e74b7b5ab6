-- 公开: every disclosed table of a unit or department, by number within its fiscal year.
CREATE TABLE disclosure (
    aggregate_id text           NOT NULL,
    number       integer        NOT NULL,
    unit_code    text           NOT NULL,
    fiscal_year  integer        NOT NULL,
    kind         text           NOT NULL,
    name         text           NOT NULL,
    rows         jsonb          NOT NULL,
    total        numeric(20, 2) NOT NULL,
    sha256       text           NOT NULL,
    left_out     jsonb          NOT NULL,
    disclosed_at timestamptz    NOT NULL,
    who          text           NOT NULL,
    by_id        text           NOT NULL,
    by_unit      text           NOT NULL,
    PRIMARY KEY (aggregate_id, number)
);
COMMENT ON TABLE disclosure IS 'one row per event; total in yuan (元); sha256 of the table as text';
COMMENT ON COLUMN disclosure.rows IS 'project ids with the version that was printed, in print order';
CREATE INDEX ON disclosure (unit_code, fiscal_year);

GRANT SELECT, INSERT, UPDATE, DELETE ON disclosure TO "${writer}";
GRANT SELECT ON disclosure TO "${reader}";

ALTER TABLE disclosure ENABLE ROW LEVEL SECURITY;
CREATE POLICY written_by_projections ON disclosure TO "${writer}" USING (true) WITH CHECK (true);
CREATE POLICY read_within_scope ON disclosure FOR SELECT TO "${reader}"
    USING (unit_code IN (
        SELECT descendant FROM scope_now WHERE ancestor = current_setting('jixiao.scope', true)));
