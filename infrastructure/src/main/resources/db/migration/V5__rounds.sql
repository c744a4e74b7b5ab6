-- What a round asks beside its window, and the later closings that single units or whole districts were given.
ALTER TABLE filing_round ADD COLUMN district_check boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN filing_round.district_check IS 'whether a submission goes to the unit''s district before the city';

CREATE TABLE filing_extension (
    round_id  text        NOT NULL,
    unit_code text        NOT NULL,
    closes    timestamptz NOT NULL,
    reason    text        NOT NULL,
    given_by  text        NOT NULL,
    given_at  timestamptz NOT NULL,
    PRIMARY KEY (round_id, unit_code)
);
COMMENT ON TABLE filing_extension IS 'holds for the unit and everything below it; the latest closing that applies counts';
GRANT SELECT, INSERT, UPDATE, DELETE ON filing_extension TO "${writer}";
GRANT SELECT ON filing_extension TO "${reader}";

-- Rounds are small and public; when they close for one unit depends on what stands above it that day.
CREATE FUNCTION closing_for(of_round text, for_unit text, on_day date) RETURNS timestamptz LANGUAGE sql STABLE
    RETURN (SELECT greatest(r.closes, (
        SELECT max(x.closes) FROM filing_extension x JOIN unit_closure c ON c.ancestor = x.unit_code
        WHERE x.round_id = r.round_id AND c.descendant = for_unit
          AND c.valid_from <= on_day AND (c.valid_until IS NULL OR c.valid_until > on_day)))
    FROM filing_round r WHERE r.round_id = of_round);
