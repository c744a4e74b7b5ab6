-- What projects are found by beside their list: their words, who holds them for review, how they were graded.
-- The words stand apart from project_list, whose rows stay short, so that counting and summing thousands stays quick.
CREATE TABLE project_search (
    project_id    text PRIMARY KEY,
    version       bigint    NOT NULL,
    content       text      NOT NULL,
    folded        text      NOT NULL,
    grams         integer[] NOT NULL,
    holder_id     text,
    holder_name   text,
    holder_since  timestamptz,
    overall_grade text
) WITH (toast_tuple_target = 128);
ALTER TABLE project_search ALTER folded SET STORAGE EXTERNAL;
COMMENT ON COLUMN project_search.folded IS 'the content in small letters and half width, as words to be found are';
COMMENT ON COLUMN project_search.grams IS 'each character and each pair of neighbours of folded as a number, see ADR 0024';
COMMENT ON COLUMN project_search.holder_id IS 'the reviewer who has it open; null unless it is under review';
CREATE INDEX project_search_grams ON project_search USING gin (grams);
CREATE INDEX ON project_search (holder_id) WHERE holder_id IS NOT NULL;
ALTER TABLE project_list DROP COLUMN search_text;
CREATE INDEX ON project_list (changed_at DESC, code);

GRANT SELECT, INSERT, UPDATE, DELETE ON project_search TO "${writer}";
GRANT SELECT ON project_search TO "${reader}";
ALTER TABLE project_search ENABLE ROW LEVEL SECURITY;
CREATE POLICY written_by_projections ON project_search TO "${writer}" USING (true) WITH CHECK (true);
CREATE POLICY read_with_the_project ON project_search FOR SELECT TO "${reader}"
    USING (EXISTS (SELECT 1 FROM project_list p WHERE p.id = project_id));

-- Row security keeps the planner from using an index on arrays (the operator is not leakproof), so the words are looked
-- up here with the owner's rights; the wall is the scope below, the same as that of the policies.
CREATE FUNCTION found_projects(word text, wanted integer[], exact boolean) RETURNS SETOF text
    LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 200 SET search_path FROM CURRENT AS $$
DECLARE
    visible text[] := ARRAY(
        SELECT descendant FROM scope_now WHERE ancestor = current_setting('jixiao.scope', true));
    named text[] := ARRAY(
        SELECT s.unit_code FROM unit_spell s
        WHERE strpos(lower(s.name), word) > 0 AND s.valid_from <= china_today() AND s.unit_code = ANY(visible));
BEGIN
    RETURN QUERY
        SELECT t.project_id FROM project_search t JOIN project_list p ON p.id = t.project_id
        WHERE t.grams @> wanted AND (exact OR strpos(t.folded, word) > 0) AND p.unit_code = ANY(visible);
    IF named <> '{}' THEN
        RETURN QUERY SELECT p.id FROM project_list p WHERE p.unit_code = ANY(named);
    END IF;
END $$;
REVOKE ALL ON FUNCTION found_projects FROM PUBLIC;
GRANT EXECUTE ON FUNCTION found_projects TO "${reader}";

-- What each person keeps for their own lists and reviews; no project data.
CREATE TABLE saved_view (
    person_id  text    NOT NULL,
    place      text    NOT NULL,
    name       text    NOT NULL,
    query      text    NOT NULL,
    first      boolean NOT NULL DEFAULT false,
    PRIMARY KEY (person_id, place, name)
);
COMMENT ON COLUMN saved_view.place IS 'the path of the list, such as /review';
COMMENT ON COLUMN saved_view.query IS 'the query string of the list, without the question mark';
COMMENT ON COLUMN saved_view.first IS 'the list opens with it';
CREATE UNIQUE INDEX ON saved_view (person_id, place) WHERE first;

CREATE TABLE list_column (
    person_id text   NOT NULL,
    place     text   NOT NULL,
    hidden    text[] NOT NULL,
    PRIMARY KEY (person_id, place)
);
COMMENT ON COLUMN list_column.hidden IS 'the columns the person does not want to see in that list';

CREATE TABLE canned_reason (
    person_id text NOT NULL,
    reason    text NOT NULL,
    phrase    text NOT NULL,
    kept_at   timestamptz NOT NULL,
    PRIMARY KEY (person_id, reason, phrase)
);
COMMENT ON TABLE canned_reason IS 'sentences a reviewer has kept to use again, each under a reason code';

CREATE TABLE reviewer_district (
    person_id text NOT NULL,
    district  text NOT NULL,
    PRIMARY KEY (person_id, district)
);
COMMENT ON TABLE reviewer_district IS 'which districts a reviewer has marked as their own; guides, forbids nothing';

GRANT SELECT, INSERT, UPDATE, DELETE ON saved_view, list_column, canned_reason, reviewer_district TO "${writer}";
GRANT SELECT ON reviewer_district TO "${reader}";
