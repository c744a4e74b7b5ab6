-- The record of everything that happened. Axon's JDBC engine writes it through its own schema mapping.
-- The application may add and read events, and nothing else to them: the grants below are the wall.
CREATE TABLE domain_event (
    position       bigint GENERATED ALWAYS AS IDENTITY (INCREMENT 1 CACHE 1) PRIMARY KEY,
    event_id       text        NOT NULL UNIQUE,
    aggregate_id   text        NOT NULL,
    sequence       bigint      NOT NULL CHECK (sequence >= 0),
    aggregate_type text        NOT NULL,
    recorded_at    timestamptz NOT NULL,
    name           text        NOT NULL,
    revision       text        NOT NULL,
    payload        bytea       NOT NULL,
    metadata       bytea       NOT NULL,
    UNIQUE (aggregate_id, sequence)
);
COMMENT ON TABLE domain_event IS 'append-only; name and revision are those of docs/events.md; payload and metadata are UTF-8 JSON';
COMMENT ON COLUMN domain_event.sequence IS 'from 0 within the aggregate; the version people see is sequence + 1';

GRANT INSERT, SELECT ON domain_event TO "${writer}";
GRANT SELECT ON domain_event TO "${reader}";

-- Answers already given to requests that carried an idempotency key.
CREATE TABLE command_receipt (
    actor_id     text        NOT NULL,
    key          text        NOT NULL,
    target       text        NOT NULL,
    operation    text        NOT NULL,
    body_hash    text        NOT NULL,
    aggregate_id text        NOT NULL,
    version      bigint      NOT NULL,
    changed      boolean     NOT NULL,
    given_at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (actor_id, key, target)
);
COMMENT ON COLUMN command_receipt.target IS 'the aggregate the command went to, or new for one it was to start';
GRANT INSERT, SELECT, UPDATE ON command_receipt TO "${writer}";

-- The last running number given to a project of a unit in a fiscal year.
CREATE TABLE project_number (
    unit_code   text    NOT NULL,
    fiscal_year integer NOT NULL,
    last        bigint  NOT NULL,
    PRIMARY KEY (unit_code, fiscal_year)
);
GRANT INSERT, SELECT, UPDATE ON project_number TO "${writer}";

-- Units and rounds go by the day in China, wherever the server stands and whatever the session's time zone is.
CREATE FUNCTION china_today() RETURNS date LANGUAGE sql STABLE
    RETURN (now() AT TIME ZONE 'Asia/Shanghai')::date;
