-- What waits for somebody, in the orders of the lists to work through: most projects wait for nobody any more.
DROP INDEX project_list_phase_since_code_idx;
CREATE INDEX project_list_waiting ON project_list (phase_since, code)
    WHERE phase IN ('DRAFT', 'AT_DISTRICT', 'SUBMITTED', 'UNDER_REVIEW', 'RETURNED', 'REVIEWED');
CREATE INDEX project_list_waiting_by_change ON project_list (changed_at, code)
    WHERE phase IN ('DRAFT', 'AT_DISTRICT', 'SUBMITTED', 'UNDER_REVIEW', 'RETURNED', 'REVIEWED');

-- Who used an indicator last, and what one unit has used.
CREATE INDEX ON library_unit (name, code, last_on DESC, unit_code);
CREATE INDEX ON library_unit (unit_code, name, code);
