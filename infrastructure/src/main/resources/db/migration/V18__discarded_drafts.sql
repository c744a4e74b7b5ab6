-- Lists pass over discarded projects unless they are asked for: far pages of the list of everything still pass over
-- what is left out in the index alone.
DROP INDEX project_list_by_change;
CREATE INDEX project_list_by_change ON project_list (changed_at DESC, code) INCLUDE (unit_code, id)
    WHERE phase <> 'DISCARDED';
