-- The rows of project_search are kept short by storing what is long out of line; with a target of 128 bytes that took
-- the project's id along, so that each row found cost another eight pages to be told which it is.
DROP POLICY read_with_the_project ON project_search;
-- One command: changing the type, which writes the rows anew, would else bring the usual storage back.
ALTER TABLE project_search
    ALTER project_id TYPE text USING project_id || '',
    ALTER project_id SET STORAGE PLAIN,
    ALTER holder_id SET STORAGE MAIN,
    ALTER holder_name SET STORAGE MAIN,
    ALTER overall_grade SET STORAGE PLAIN;
CREATE POLICY read_with_the_project ON project_search FOR SELECT TO "${reader}"
    USING (EXISTS (SELECT 1 FROM project_list p WHERE p.id = project_id));

-- A word may stand in three projects or in half of them: the planner is to see which one it is, each time.
ALTER TABLE project_search ALTER grams SET STATISTICS 1000;
ALTER FUNCTION found_projects ROWS 5000;
ALTER FUNCTION found_projects SET plan_cache_mode = force_custom_plan;
ALTER FUNCTION found_projects SET work_mem = '16MB';

-- The few bureaus among all units, looked at for each unit whose district is asked for.
CREATE INDEX ON unit_spell (unit_code, valid_from) WHERE level <> 'UNIT';
