-- Uploaded tables with what was read in them. Filing a row is a command and an event; this only remembers the upload.
CREATE TABLE table_import (
    id          text PRIMARY KEY,
    unit_code   text        NOT NULL,
    uploaded_at timestamptz NOT NULL,
    uploaded_by text        NOT NULL,
    file_name   text        NOT NULL,
    content     bytea       NOT NULL,
    preview     json        NOT NULL
);
COMMENT ON COLUMN table_import.unit_code IS 'the unit of the person who uploaded it';
CREATE INDEX ON table_import (unit_code, uploaded_at DESC);

CREATE TABLE table_import_row (
    import_id  text    NOT NULL REFERENCES table_import,
    row_number integer NOT NULL,
    project_id text    NOT NULL,
    PRIMARY KEY (import_id, row_number)
);

-- What a unit's own table declared as its total, kept beside what the system computes; amounts in yuan (元).
CREATE TABLE declared_total (
    unit_code                     text           NOT NULL,
    fiscal_year                   integer        NOT NULL,
    round                         text           NOT NULL,
    fiscal_appropriation          numeric(20, 2) NOT NULL,
    special_account_appropriation numeric(20, 2) NOT NULL,
    other_funds                   numeric(20, 2) NOT NULL,
    import_id                     text           NOT NULL REFERENCES table_import,
    PRIMARY KEY (unit_code, fiscal_year, round)
);

GRANT SELECT, INSERT, UPDATE ON table_import, table_import_row, declared_total TO "${writer}";
GRANT SELECT ON table_import, table_import_row, declared_total TO "${reader}";

ALTER TABLE table_import ENABLE ROW LEVEL SECURITY;
CREATE POLICY kept_by_the_application ON table_import TO "${writer}" USING (true) WITH CHECK (true);
CREATE POLICY read_within_scope ON table_import FOR SELECT TO "${reader}"
    USING (unit_code IN (
        SELECT c.descendant FROM unit_closure c
        WHERE c.ancestor = current_setting('jixiao.scope', true)
          AND c.valid_from <= china_today() AND (c.valid_until IS NULL OR c.valid_until > china_today())));

ALTER TABLE table_import_row ENABLE ROW LEVEL SECURITY;
CREATE POLICY kept_by_the_application ON table_import_row TO "${writer}" USING (true) WITH CHECK (true);
CREATE POLICY read_with_the_import ON table_import_row FOR SELECT TO "${reader}"
    USING (EXISTS (SELECT 1 FROM table_import i WHERE i.id = import_id));

ALTER TABLE declared_total ENABLE ROW LEVEL SECURITY;
CREATE POLICY kept_by_the_application ON declared_total TO "${writer}" USING (true) WITH CHECK (true);
CREATE POLICY read_within_scope ON declared_total FOR SELECT TO "${reader}"
    USING (unit_code IN (
        SELECT c.descendant FROM unit_closure c
        WHERE c.ancestor = current_setting('jixiao.scope', true)
          AND c.valid_from <= china_today() AND (c.valid_until IS NULL OR c.valid_until > china_today())));
