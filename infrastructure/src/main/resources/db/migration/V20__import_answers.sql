-- What people said of rows that a document leaves open or has wrong: one line per field, or field 'checked' where somebody
-- compared what was inferred with the document. Filing takes them into the event; here they outlive page and session.
CREATE TABLE table_import_answer (
    import_id        text        NOT NULL REFERENCES table_import,
    row_number       integer     NOT NULL,
    field            text        NOT NULL,
    answer           text        NOT NULL,
    answered_by      text        NOT NULL,
    answered_by_name text        NOT NULL,
    answered_at      timestamptz NOT NULL,
    PRIMARY KEY (import_id, row_number, field)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON table_import_answer TO "${writer}";
GRANT SELECT ON table_import_answer TO "${reader}";

ALTER TABLE table_import_answer ENABLE ROW LEVEL SECURITY;
CREATE POLICY kept_by_the_application ON table_import_answer TO "${writer}" USING (true) WITH CHECK (true);
CREATE POLICY read_with_the_import ON table_import_answer FOR SELECT TO "${reader}"
    USING (EXISTS (SELECT 1 FROM table_import i WHERE i.id = import_id));
