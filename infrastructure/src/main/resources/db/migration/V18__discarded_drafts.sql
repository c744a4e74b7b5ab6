-- Lists pass over discarded projects unless they are asked for: far pages of the list of everything still pass over
-- what is left out in the index alone.
DROP INDEX project_list_by_change;
CREATE INDEX project_list_by_change ON project_list (changed_at DESC, code) INCLUDE (unit_code, id)
    WHERE phase <> 'DISCARDED';

-- Each form of a new project keeps its unsaved work by itself; what waits in the one place of before becomes such a form.
UPDATE unsaved_sheet SET sheet = 'new/' || gen_random_uuid() WHERE sheet = 'new';
COMMENT ON COLUMN unsaved_sheet.sheet IS 'the project; new/ and the id it will have while it is not filed yet';
