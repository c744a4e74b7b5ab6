-- People who have signed in or called the API, as they were then. Not derived from events: nobody else knows them.
CREATE TABLE person (
    id        text PRIMARY KEY,
    name      text        NOT NULL,
    unit_code text        NOT NULL,
    roles     text[]      NOT NULL,
    seen_at   timestamptz NOT NULL
);
COMMENT ON TABLE person IS 'whom a delegation can be granted to, and what a principal still is';

-- 代理: who lets whom act in their place, within which time.
CREATE TABLE delegation (
    id             text PRIMARY KEY,
    principal_id   text        NOT NULL,
    principal_name text        NOT NULL,
    delegate_id    text        NOT NULL,
    delegate_name  text        NOT NULL,
    unit_code      text        NOT NULL,
    roles          text[]      NOT NULL,
    valid_from     timestamptz NOT NULL,
    valid_until    timestamptz NOT NULL,
    reason         text        NOT NULL,
    granted_at     timestamptz NOT NULL,
    revoked_at     timestamptz,
    revoked_by     text,
    revoked_why    text,
    version        bigint      NOT NULL
);
CREATE INDEX ON delegation (delegate_id, valid_until);
CREATE INDEX ON delegation (principal_id, valid_until);

GRANT SELECT, INSERT, UPDATE ON person TO "${writer}";
GRANT SELECT, INSERT, UPDATE, DELETE ON delegation TO "${writer}";
GRANT SELECT ON person, delegation TO "${reader}";
