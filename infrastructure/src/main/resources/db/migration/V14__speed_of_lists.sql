-- Words are looked up in the table of words alone: whose project it is stands there too, so that 100,000 rows of the
-- list need not be read to tell it. The table is written anew: its numbers are of three characters now as well.
TRUNCATE project_search;
ALTER TABLE project_search ADD unit_code text NOT NULL;
ALTER TABLE project_search ALTER unit_code SET STORAGE PLAIN;
COMMENT ON COLUMN project_search.grams IS 'each character, pair and triple of neighbours of folded as a number, see ADR 0024';

-- Each project once; those whose unit has the word in its name are all found. Reading all rows would fetch the numbers
-- of each from where they are kept out of line, which the planner does not reckon with.
CREATE OR REPLACE FUNCTION found_projects(word text, wanted integer[], exact boolean) RETURNS SETOF text
    LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 5000
    SET search_path FROM CURRENT SET plan_cache_mode = force_custom_plan SET work_mem = '16MB' SET enable_seqscan = off
AS $$
DECLARE
    visible text[] := ARRAY(
        SELECT descendant FROM scope_now WHERE ancestor = current_setting('jixiao.scope', true));
    named text[] := ARRAY(
        SELECT DISTINCT s.unit_code FROM unit_spell s
        WHERE strpos(lower(s.name), word) > 0 AND s.valid_from <= china_today() AND s.unit_code = ANY(visible));
BEGIN
    RETURN QUERY
        SELECT t.project_id FROM project_search t
        WHERE t.grams @> wanted AND (exact OR strpos(t.folded, word) > 0)
            AND t.unit_code = ANY(visible) AND t.unit_code <> ALL(named);
    IF named <> '{}' THEN
        RETURN QUERY SELECT p.id FROM project_list p WHERE p.unit_code = ANY(named);
    END IF;
END $$;

-- What waits for somebody, in the orders of the lists to work through: most projects wait for nobody any more.
DROP INDEX project_list_phase_since_code_idx;
CREATE INDEX project_list_waiting ON project_list (phase_since, code)
    WHERE phase IN ('DRAFT', 'AT_DISTRICT', 'SUBMITTED', 'UNDER_REVIEW', 'RETURNED', 'REVIEWED');
CREATE INDEX project_list_waiting_by_change ON project_list (changed_at, code)
    WHERE phase IN ('DRAFT', 'AT_DISTRICT', 'SUBMITTED', 'UNDER_REVIEW', 'RETURNED', 'REVIEWED');

-- Far pages of the list of everything: what is left out is passed over in the index.
DROP INDEX project_list_changed_at_code_idx;
CREATE INDEX project_list_by_change ON project_list (changed_at DESC, code) INCLUDE (unit_code, id);

-- Who used an indicator last, and what one unit has used.
CREATE INDEX ON library_unit (name, code, last_on DESC, unit_code);
CREATE INDEX ON library_unit (unit_code, name, code);
