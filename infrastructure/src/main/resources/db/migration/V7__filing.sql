-- What people have typed and not yet saved. No event: only a deliberate save is one.
CREATE TABLE unsaved_sheet (
    person       text        NOT NULL,
    person_name  text        NOT NULL,
    sheet        text        NOT NULL,
    base_version bigint,
    page         text        NOT NULL,
    step         bigint      NOT NULL,
    content      text        NOT NULL,
    saved_at     timestamptz NOT NULL,
    PRIMARY KEY (person, sheet)
);
COMMENT ON COLUMN unsaved_sheet.sheet IS 'the project, or new for one that is not filed yet';
COMMENT ON COLUMN unsaved_sheet.base_version IS 'the version of the project that was changed; null for a new one';
COMMENT ON COLUMN unsaved_sheet.page IS 'the open page that keeps it: another page of the same person does not write over it unasked';
COMMENT ON COLUMN unsaved_sheet.step IS 'counts what that page has sent, so that a late request never overtakes a newer one';
CREATE INDEX ON unsaved_sheet (sheet);
CREATE INDEX ON unsaved_sheet (saved_at);

-- Who else has a sheet open, without a word of what they have typed.
CREATE VIEW sheet_presence AS
SELECT u.sheet, u.person, u.person_name, u.saved_at
FROM unsaved_sheet u
JOIN project_list p ON p.id = u.sheet
WHERE p.unit_code IN (SELECT descendant FROM scope_now WHERE ancestor = current_setting('jixiao.scope', true));

GRANT SELECT, INSERT, UPDATE, DELETE ON unsaved_sheet TO "${writer}";
GRANT SELECT ON unsaved_sheet, sheet_presence TO "${reader}";
ALTER TABLE unsaved_sheet ENABLE ROW LEVEL SECURITY;
CREATE POLICY kept_by_the_application ON unsaved_sheet TO "${writer}" USING (true) WITH CHECK (true);
CREATE POLICY read_by_the_person ON unsaved_sheet FOR SELECT TO "${reader}"
    USING (person = current_setting('jixiao.person', true));

-- The indicator library: read model over the sheets in force.
CREATE TABLE library_project (
    id      text PRIMARY KEY,
    version bigint NOT NULL
);
COMMENT ON TABLE library_project IS 'up to which event of each project the library counts';

CREATE TABLE library_use (
    project_id  text    NOT NULL,
    position    integer NOT NULL,
    name        text    NOT NULL,
    code        text    NOT NULL,
    form        text    NOT NULL,
    unit_code   text    NOT NULL,
    approved_on date    NOT NULL,
    PRIMARY KEY (project_id, position)
);
COMMENT ON TABLE library_use IS 'the indicators of the sheets in force, by their tidied names; for counting, read by nobody';
CREATE INDEX ON library_use (name, code, form, unit_code);

CREATE TABLE library_unit (
    name      text    NOT NULL,
    code      text    NOT NULL,
    form      text    NOT NULL,
    unit_code text    NOT NULL,
    uses      bigint  NOT NULL,
    last_on   date    NOT NULL,
    PRIMARY KEY (name, code, form, unit_code)
);
COMMENT ON COLUMN library_unit.form IS 'how the annual value is put: comparator and unit, and the figure where the unit is %';

CREATE TABLE library_indicator (
    name  text   NOT NULL,
    code  text   NOT NULL,
    uses  bigint NOT NULL,
    units bigint NOT NULL,
    PRIMARY KEY (name, code)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON library_project, library_use, library_unit, library_indicator TO "${writer}";
-- Names, codes, value forms and units are for the whole city; which project a row comes from is not.
GRANT SELECT ON library_unit, library_indicator TO "${reader}";
