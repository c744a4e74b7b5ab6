-- What was read in an upload, a line for each project in printed order: pages read outlines, filing reads some whole rows
-- at a time, nobody reads all of a large table at once.
CREATE TABLE table_import_project (
    import_id  text    NOT NULL REFERENCES table_import,
    place      integer NOT NULL,
    row_number integer NOT NULL,
    name_key   text    NOT NULL,
    outline    json    NOT NULL,
    texts      json    NOT NULL,
    PRIMARY KEY (import_id, place)
);
COMMENT ON COLUMN table_import_project.place IS 'in the printed order, from 1';
COMMENT ON COLUMN table_import_project.name_key IS 'the name without blanks: rows of one key may be the same project';
COMMENT ON COLUMN table_import_project.outline IS 'the project without what is in texts';
COMMENT ON COLUMN table_import_project.texts IS 'statement, indicators, and where the cells stand';
CREATE INDEX ON table_import_project (import_id, row_number);
CREATE INDEX ON table_import_project (import_id, name_key);

-- Operator "->" and a cast, since "->>" would unescape whole rows, and a text may hold what PostgreSQL cannot.
INSERT INTO table_import_project (import_id, place, row_number, name_key, outline, texts)
SELECT i.id, p.place, (p.read -> 'row')::text::integer,
    coalesce(nullif(regexp_replace(normalize(
        json_build_object('name', p.read -> 'name') ->> 'name', NFKC), '\s', '', 'g'), ''), '(未命名项目)'),
    json_build_object(
        'row', p.read -> 'row', 'unit', p.read -> 'unit', 'name', p.read -> 'name', 'total', p.read -> 'total',
        'fiscalAppropriation', p.read -> 'fiscalAppropriation',
        'specialAccountAppropriation', p.read -> 'specialAccountAppropriation', 'otherFunds', p.read -> 'otherFunds',
        'targetStatement', '', 'indicators', json_build_array(), 'confidence', p.read -> 'confidence',
        'complaints', p.read -> 'complaints', 'doubts', p.read -> 'doubts'),
    json_build_object(
        'targetStatement', p.read -> 'targetStatement', 'indicators', p.read -> 'indicators',
        'places', p.read -> 'places')
FROM table_import i CROSS JOIN json_array_elements(i.preview -> 'projects') WITH ORDINALITY AS p (read, place);

ALTER TABLE table_import ADD COLUMN projects integer NOT NULL DEFAULT 0, ADD COLUMN indicators integer NOT NULL DEFAULT 0;
UPDATE table_import i SET
    projects = json_array_length(i.preview -> 'projects'),
    indicators = (SELECT coalesce(sum(json_array_length(p -> 'indicators')), 0)
                  FROM json_array_elements(i.preview -> 'projects') AS p),
    preview = json_build_object(
        'department', i.preview -> 'department', 'heading', i.preview -> 'heading', 'unit', i.preview -> 'unit',
        'grandTotal', i.preview -> 'grandTotal', 'units', i.preview -> 'units', 'projects', json_build_array(),
        'complaints', i.preview -> 'complaints');
COMMENT ON COLUMN table_import.preview IS 'what was read beside the projects, which are in table_import_project';

-- Filing the rows of an upload. What it does to projects is recorded as events; these rows remember who asked for what,
-- how far it is, and what came of each row. Not derived from events: a backup must hold them.
CREATE TABLE table_import_job (
    id             text PRIMARY KEY,
    import_id      text        NOT NULL REFERENCES table_import,
    actor_id       text        NOT NULL,
    actor          json        NOT NULL,
    client_address text        NOT NULL,
    request_id     text        NOT NULL,
    wanted         json        NOT NULL,
    state          text        NOT NULL CHECK (state IN ('WAITING', 'RUNNING', 'CANCELLED', 'FINISHED', 'FAILED')),
    total          integer     NOT NULL,
    reached        integer     NOT NULL DEFAULT 0,
    done           integer     NOT NULL DEFAULT 0,
    revised        integer     NOT NULL DEFAULT 0,
    unchanged      integer     NOT NULL DEFAULT 0,
    refused        integer     NOT NULL DEFAULT 0,
    tries          integer     NOT NULL DEFAULT 0,
    created_at     timestamptz NOT NULL DEFAULT now(),
    ended_at       timestamptz,
    served_at      timestamptz,
    lease_owner    text,
    lease_until    timestamptz
);
COMMENT ON COLUMN table_import_job.actor IS 'who asked, with unit and roles of that time; the commands are decided on these';
COMMENT ON COLUMN table_import_job.wanted IS 'round and rows, and what else was said of them';
COMMENT ON COLUMN table_import_job.reached IS 'the place of the last row that an outcome is noted of';
COMMENT ON COLUMN table_import_job.tries IS 'how often it was taken up since an outcome was noted last';
CREATE INDEX ON table_import_job (import_id, created_at DESC);
CREATE INDEX ON table_import_job (served_at) WHERE state IN ('WAITING', 'RUNNING');

CREATE TABLE table_import_outcome (
    job_id     text    NOT NULL REFERENCES table_import_job,
    place      integer NOT NULL,
    row_number integer NOT NULL,
    kind       text    NOT NULL,
    result     json    NOT NULL,
    PRIMARY KEY (job_id, place)
);
COMMENT ON TABLE table_import_outcome IS 'what a job came to, row by row, refusals with their reason';

GRANT SELECT, INSERT, UPDATE ON table_import_job TO "${writer}";
GRANT SELECT, INSERT ON table_import_project, table_import_outcome TO "${writer}";
GRANT SELECT ON table_import_project, table_import_job, table_import_outcome TO "${reader}";

ALTER TABLE table_import_project ENABLE ROW LEVEL SECURITY;
CREATE POLICY kept_by_the_application ON table_import_project TO "${writer}" USING (true) WITH CHECK (true);
CREATE POLICY read_with_the_import ON table_import_project FOR SELECT TO "${reader}"
    USING (import_id IN (SELECT id FROM table_import));

ALTER TABLE table_import_job ENABLE ROW LEVEL SECURITY;
CREATE POLICY kept_by_the_application ON table_import_job TO "${writer}" USING (true) WITH CHECK (true);
CREATE POLICY read_with_the_import ON table_import_job FOR SELECT TO "${reader}"
    USING (import_id IN (SELECT id FROM table_import));

ALTER TABLE table_import_outcome ENABLE ROW LEVEL SECURITY;
CREATE POLICY kept_by_the_application ON table_import_outcome TO "${writer}" USING (true) WITH CHECK (true);
CREATE POLICY read_with_the_job ON table_import_outcome FOR SELECT TO "${reader}"
    USING (job_id IN (SELECT id FROM table_import_job));
