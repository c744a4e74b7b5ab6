-- 导出: what was taken out, by whom and when, found by the number that its watermark prints.
CREATE TABLE table_export (
    id          text        PRIMARY KEY,
    version     bigint      NOT NULL,
    number      text        NOT NULL UNIQUE,
    kind        text        NOT NULL,
    unit_code   text        NOT NULL,
    name        text        NOT NULL,
    fiscal_year integer     NOT NULL,
    project_id  text,
    format      text        NOT NULL,
    as_of       timestamptz NOT NULL,
    projects    integer     NOT NULL,
    sha256      text        NOT NULL,
    watermarked boolean     NOT NULL,
    exported_at timestamptz NOT NULL,
    who         text        NOT NULL,
    by_id       text        NOT NULL,
    by_unit     text        NOT NULL
);
COMMENT ON TABLE table_export IS 'one row per export; sha256 of the file';
CREATE INDEX ON table_export (exported_at DESC);
CREATE INDEX ON table_export (sha256);

GRANT SELECT, INSERT, UPDATE, DELETE ON table_export TO "${writer}";
GRANT SELECT ON table_export TO "${reader}";

ALTER TABLE table_export ENABLE ROW LEVEL SECURITY;
CREATE POLICY written_by_projections ON table_export TO "${writer}" USING (true) WITH CHECK (true);
CREATE POLICY read_within_scope ON table_export FOR SELECT TO "${reader}"
    USING (unit_code IN (
        SELECT descendant FROM scope_now WHERE ancestor = current_setting('jixiao.scope', true)));

-- Running numbers by the year of the export; one may stay unused, none is given twice.
CREATE TABLE export_number (
    year integer PRIMARY KEY,
    last bigint  NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON export_number TO "${writer}";
