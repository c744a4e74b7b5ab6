-- A document is kept as it comes and read afterwards: what was read in it is missing until then.
ALTER TABLE table_import ALTER COLUMN preview DROP NOT NULL;
COMMENT ON COLUMN table_import.preview IS
    'what was read beside the projects, which are in table_import_project; null until the document is read';

-- How far the reading of a document is. A node holds it by a lease; another reads it from the beginning when that ran out.
CREATE TABLE table_import_reading (
    import_id   text PRIMARY KEY REFERENCES table_import,
    bytes       bigint  NOT NULL,
    above       integer NOT NULL,
    state       text    NOT NULL CHECK (state IN ('WAITING', 'READING', 'READ', 'REFUSED', 'CANCELLED', 'FAILED')),
    stage       text,
    done        integer NOT NULL DEFAULT 0,
    total       integer NOT NULL DEFAULT 0,
    refusal     json,
    tries       integer NOT NULL DEFAULT 0,
    lease_owner text,
    lease_until timestamptz
);
COMMENT ON COLUMN table_import_reading.above IS 'how many lines were put above what the person gave';
COMMENT ON COLUMN table_import_reading.done IS 'of total, in what the stage counts; total is 0 where unknown';
COMMENT ON COLUMN table_import_reading.tries IS 'how often it was taken up';
CREATE INDEX ON table_import_reading (import_id) WHERE state IN ('WAITING', 'READING');

INSERT INTO table_import_reading (import_id, bytes, above, state)
SELECT id, octet_length(content), 0, 'READ' FROM table_import;

GRANT SELECT, INSERT, UPDATE, DELETE ON table_import_reading TO "${writer}";
GRANT SELECT ON table_import_reading TO "${reader}";
-- Documents that cannot be read, when the person is told so at once.
GRANT DELETE ON table_import TO "${writer}";

ALTER TABLE table_import_reading ENABLE ROW LEVEL SECURITY;
CREATE POLICY kept_by_the_application ON table_import_reading TO "${writer}" USING (true) WITH CHECK (true);
CREATE POLICY read_with_the_import ON table_import_reading FOR SELECT TO "${reader}"
    USING (import_id IN (SELECT id FROM table_import));
