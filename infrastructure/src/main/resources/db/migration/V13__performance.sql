-- Counts and sums of projects by unit, round and phase, so that a page on 100,000 projects adds up some thousand rows
-- instead of all of them (ADR 0030). Kept by the table it counts, in the same transaction, whoever writes that table.
CREATE TABLE project_tally (
    unit_code       text    NOT NULL,
    fiscal_year     integer NOT NULL,
    round           text    NOT NULL,
    phase           text    NOT NULL,
    in_force        text    NOT NULL,
    projects        bigint  NOT NULL,
    fiscal          numeric NOT NULL,
    special         numeric NOT NULL,
    other           numeric NOT NULL,
    counted_fiscal  numeric NOT NULL,
    counted_special numeric NOT NULL,
    counted_other   numeric NOT NULL
);
COMMENT ON TABLE project_tally IS 'to be summed: a group has several rows until they are folded; amounts in yuan (元)';
COMMENT ON COLUMN project_tally.in_force IS 'APPROVED or DISCLOSED as in project_list.in_force_phase; empty before approval';
COMMENT ON COLUMN project_tally.counted_fiscal IS 'as summaries count it: of the sheet in force where there is one';
CREATE INDEX ON project_tally (unit_code, fiscal_year);

-- What one row of the list comes to; negated when the row goes.
CREATE FUNCTION tallied(p project_list, times integer) RETURNS SETOF project_tally LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC
        SELECT p.unit_code, p.fiscal_year, p.round, p.phase, coalesce(p.in_force_phase, ''), times::bigint,
            times * p.fiscal_appropriation, times * p.special_account_appropriation, times * p.other_funds,
            times * coalesce(p.in_force_fiscal_appropriation, p.fiscal_appropriation),
            times * coalesce(p.in_force_special_account_appropriation, p.special_account_appropriation),
            times * coalesce(p.in_force_other_funds, p.other_funds);
    END;

-- One fold at a time; whoever reads meanwhile sees the rows as before. Rows are only ever added besides, so that
-- commands never wait for one another here.
CREATE FUNCTION fold_tally() RETURNS void LANGUAGE sql
    BEGIN ATOMIC
        WITH gone AS (DELETE FROM project_tally RETURNING *)
        INSERT INTO project_tally
        SELECT unit_code, fiscal_year, round, phase, in_force, sum(projects), sum(fiscal), sum(special), sum(other),
            sum(counted_fiscal), sum(counted_special), sum(counted_other)
        FROM gone GROUP BY unit_code, fiscal_year, round, phase, in_force HAVING sum(projects) <> 0;
    END;

CREATE FUNCTION tally_project() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        INSERT INTO project_tally SELECT * FROM tallied(OLD, -1);
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO project_tally SELECT * FROM tallied(NEW, 1);
    END IF;
    IF random() < 0.001 AND pg_try_advisory_xact_lock('project_tally'::regclass::bigint) THEN
        PERFORM fold_tally();
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER tally_added AFTER INSERT OR DELETE ON project_list FOR EACH ROW EXECUTE FUNCTION tally_project();
CREATE TRIGGER tally_changed AFTER UPDATE ON project_list FOR EACH ROW
    WHEN ((OLD.unit_code, OLD.fiscal_year, OLD.round, OLD.phase, OLD.in_force_phase,
           OLD.fiscal_appropriation, OLD.special_account_appropriation, OLD.other_funds,
           OLD.in_force_fiscal_appropriation, OLD.in_force_special_account_appropriation, OLD.in_force_other_funds)
        IS DISTINCT FROM
          (NEW.unit_code, NEW.fiscal_year, NEW.round, NEW.phase, NEW.in_force_phase,
           NEW.fiscal_appropriation, NEW.special_account_appropriation, NEW.other_funds,
           NEW.in_force_fiscal_appropriation, NEW.in_force_special_account_appropriation, NEW.in_force_other_funds))
    EXECUTE FUNCTION tally_project();

INSERT INTO project_tally SELECT t.* FROM project_list p, tallied(p, 1) t;
SELECT fold_tally();

REVOKE ALL ON FUNCTION tallied, fold_tally, tally_project FROM PUBLIC;
GRANT SELECT ON project_tally TO "${reader}";
ALTER TABLE project_tally ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_within_scope ON project_tally FOR SELECT TO "${reader}"
    USING (unit_code IN (
        SELECT descendant FROM scope_now WHERE ancestor = current_setting('jixiao.scope', true)));

-- The first page of a list in the order people ask for, without sorting everything.
CREATE INDEX ON project_list (total DESC, code);
CREATE INDEX ON project_list (phase_since, code);
