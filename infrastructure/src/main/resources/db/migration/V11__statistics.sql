-- How far each project has come and when: what return rates, cycle times and the latest events are read from.
CREATE TABLE project_course (
    id                 text PRIMARY KEY,
    version            bigint      NOT NULL,
    unit_code          text        NOT NULL,
    fiscal_year        integer     NOT NULL,
    round              text        NOT NULL,
    submissions        integer     NOT NULL,
    decisions          integer     NOT NULL,
    returns            integer     NOT NULL,
    first_submitted_at timestamptz,
    first_decided_at   timestamptz,
    last_was_return    boolean     NOT NULL,
    approvals          integer     NOT NULL,
    approved_at        timestamptz,
    approved_by        text,
    disclosed_at       timestamptz,
    milestone          text,
    milestone_at       timestamptz,
    milestone_by       text,
    milestone_by_name  text
);
COMMENT ON TABLE project_course IS 'one row per project; what was withdrawn or taken back does not count';
COMMENT ON COLUMN project_course.milestone IS 'the last step between the levels, not an edit of the sheet';
CREATE INDEX ON project_course (fiscal_year, round);
CREATE INDEX ON project_course (milestone_at DESC) WHERE milestone_at IS NOT NULL;
CREATE INDEX ON project_course (unit_code, milestone_at DESC);

GRANT SELECT, INSERT, UPDATE, DELETE ON project_course TO "${writer}";
GRANT SELECT ON project_course TO "${reader}";

ALTER TABLE project_course ENABLE ROW LEVEL SECURITY;
CREATE POLICY written_by_projections ON project_course TO "${writer}" USING (true) WITH CHECK (true);
CREATE POLICY read_within_scope ON project_course FOR SELECT TO "${reader}"
    USING (unit_code IN (
        SELECT descendant FROM scope_now WHERE ancestor = current_setting('jixiao.scope', true)));
