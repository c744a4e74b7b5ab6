-- Read models: written in the transaction of the events they show, rebuildable from them at any time.

CREATE TABLE unit_spell (
    unit_code   text NOT NULL,
    level       text NOT NULL,
    name        text NOT NULL,
    parent_code text,
    valid_from  date NOT NULL,
    valid_until date,
    PRIMARY KEY (unit_code, valid_from)
);
COMMENT ON TABLE unit_spell IS 'how each unit stood from valid_from until the day before valid_until';

-- Every unit with everything above it and itself, for the time that held.
CREATE TABLE unit_closure (
    ancestor    text NOT NULL,
    descendant  text NOT NULL,
    valid_from  date NOT NULL,
    valid_until date,
    at_its_end  boolean NOT NULL,
    PRIMARY KEY (ancestor, descendant, valid_from)
);
COMMENT ON COLUMN unit_closure.at_its_end IS 'the descendant was closed on valid_until; what it filed stays with those above it then';
CREATE INDEX ON unit_closure (descendant);

CREATE VIEW scope_now AS
SELECT ancestor, descendant FROM unit_closure
WHERE valid_from <= china_today() AND (valid_until IS NULL OR valid_until > china_today() OR at_its_end);
COMMENT ON VIEW scope_now IS 'whose projects each unit may read today: its subtree, closed units as they stood at their end';

CREATE VIEW unit_now AS
SELECT s.unit_code, s.level, s.name, s.parent_code, s.valid_from,
       d.unit_code AS district_code, d.name AS district_name
FROM unit_spell s
CROSS JOIN LATERAL (
    SELECT a.unit_code, a.name
    FROM scope_now c
    JOIN unit_spell a ON a.unit_code = c.ancestor
        AND a.valid_from <= china_today()
    WHERE c.descendant = s.unit_code AND a.level <> 'UNIT'
    ORDER BY a.level DESC, a.valid_from DESC
    LIMIT 1
) d
WHERE s.valid_from <= china_today() AND NOT EXISTS (
    SELECT 1 FROM unit_spell later
    WHERE later.unit_code = s.unit_code AND later.valid_from > s.valid_from AND later.valid_from <= china_today());
COMMENT ON VIEW unit_now IS 'each unit today or at its end, with the district bureau above it (DISTRICT_BUREAU sorts before CITY_BUREAU descending)';

CREATE TABLE filing_round (
    round_id    text PRIMARY KEY,
    fiscal_year integer     NOT NULL,
    round       text        NOT NULL,
    opens       timestamptz NOT NULL,
    closes      timestamptz NOT NULL,
    version     bigint      NOT NULL
);

CREATE TABLE project_list (
    id                            text PRIMARY KEY,
    code                          text           NOT NULL,
    version                       bigint         NOT NULL,
    name                          text           NOT NULL,
    unit_code                     text           NOT NULL,
    fiscal_year                   integer        NOT NULL,
    round                         text           NOT NULL,
    phase                         text           NOT NULL,
    phase_since                   timestamptz    NOT NULL,
    revision                      integer        NOT NULL,
    fiscal_appropriation          numeric(20, 2) NOT NULL,
    special_account_appropriation numeric(20, 2) NOT NULL,
    other_funds                   numeric(20, 2) NOT NULL,
    total                         numeric(20, 2) NOT NULL,
    indicators                    integer        NOT NULL,
    open_remarks                  integer        NOT NULL,
    changed_at                    timestamptz    NOT NULL,
    changed_by                    text           NOT NULL,
    search_text                   text           NOT NULL
);
COMMENT ON TABLE project_list IS 'one row per project as it stands; amounts in yuan (元)';
CREATE UNIQUE INDEX ON project_list (code);
CREATE INDEX ON project_list (unit_code, fiscal_year);
CREATE INDEX ON project_list (phase, phase_since);

GRANT SELECT, INSERT, UPDATE, DELETE ON unit_spell, unit_closure, filing_round, project_list TO "${writer}";
GRANT SELECT ON unit_spell, unit_closure, scope_now, unit_now, filing_round, project_list TO "${reader}";
GRANT SELECT ON unit_now TO "${writer}";

-- The second wall behind the scope join of every query: the reading role sees a project only when the unit that the
-- transaction names in jixiao.scope stands above the project's unit today; with nothing named it sees none.
ALTER TABLE project_list ENABLE ROW LEVEL SECURITY;
CREATE POLICY written_by_projections ON project_list TO "${writer}" USING (true) WITH CHECK (true);
CREATE POLICY read_within_scope ON project_list FOR SELECT TO "${reader}"
    USING (unit_code IN (
        SELECT descendant FROM scope_now WHERE ancestor = current_setting('jixiao.scope', true)));

ALTER TABLE domain_event ENABLE ROW LEVEL SECURITY;
CREATE POLICY recorded_by_the_application ON domain_event TO "${writer}" USING (true) WITH CHECK (true);
CREATE POLICY read_with_the_project ON domain_event FOR SELECT TO "${reader}"
    USING (EXISTS (SELECT 1 FROM project_list p WHERE p.id = aggregate_id));
