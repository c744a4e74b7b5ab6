-- Words are looked up in the table of words alone: whose project it is stands there too, so that 100,000 rows of the
-- list need not be read to tell it.
ALTER TABLE project_search ADD unit_code text NOT NULL DEFAULT '';
UPDATE project_search t SET unit_code = p.unit_code FROM project_list p WHERE p.id = t.project_id;
ALTER TABLE project_search ALTER unit_code DROP DEFAULT, ALTER unit_code SET STORAGE PLAIN;

-- Each project once; those whose unit has the word in its name are all found.
CREATE OR REPLACE FUNCTION found_projects(word text, wanted integer[], exact boolean) RETURNS SETOF text
    LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 5000
    SET search_path FROM CURRENT SET plan_cache_mode = force_custom_plan SET work_mem = '16MB' AS $$
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
