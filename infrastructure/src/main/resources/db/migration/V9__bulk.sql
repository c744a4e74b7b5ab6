-- Jobs on many projects. What they do to projects is recorded as events; these rows remember who asked for what, on
-- which frozen list, and what came of each. Not derived from events: a backup must hold them.
CREATE TABLE bulk_job (
    id             text PRIMARY KEY,
    actor_id       text           NOT NULL,
    actor          json           NOT NULL,
    client_address text           NOT NULL,
    request_id     text           NOT NULL,
    request_key    text,
    request_hash   text,
    action         text           NOT NULL,
    words          json           NOT NULL,
    state          text           NOT NULL CHECK (state IN ('PREPARED', 'WAITING', 'RUNNING', 'CANCELLED', 'FINISHED')),
    retry_of       text,
    amount         numeric(20, 2) NOT NULL,
    created_at     timestamptz    NOT NULL DEFAULT now(),
    started_at     timestamptz,
    ended_at       timestamptz,
    served_at      timestamptz,
    lease_owner    text,
    lease_until    timestamptz,
    UNIQUE (actor_id, request_key)
);
COMMENT ON COLUMN bulk_job.actor IS 'who asked, with unit and roles of that time; the commands are decided on these';
COMMENT ON COLUMN bulk_job.amount IS 'sum of the totals when the list was frozen, in yuan (元)';
COMMENT ON COLUMN bulk_job.served_at IS 'when a node last worked on it; jobs take turns by it';
CREATE INDEX ON bulk_job (actor_id, created_at DESC);
CREATE INDEX ON bulk_job (served_at) WHERE state IN ('WAITING', 'RUNNING');

CREATE TABLE bulk_item (
    job_id     text    NOT NULL REFERENCES bulk_job ON DELETE CASCADE,
    place      integer NOT NULL,
    project_id text    NOT NULL,
    state      text    NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'DONE', 'UNCHANGED', 'REFUSED')),
    version    bigint  NOT NULL DEFAULT 0,
    code       text,
    sentence   text,
    PRIMARY KEY (job_id, place),
    UNIQUE (job_id, project_id)
);
COMMENT ON TABLE bulk_item IS 'the frozen list of a job, in the order it is worked on';

GRANT SELECT, INSERT, UPDATE, DELETE ON bulk_job TO "${writer}";
GRANT SELECT, INSERT, UPDATE ON bulk_item TO "${writer}";
GRANT SELECT ON bulk_job, bulk_item TO "${reader}";

-- A job belongs to the person who asked: nobody else reads it, whatever their unit.
ALTER TABLE bulk_job ENABLE ROW LEVEL SECURITY;
CREATE POLICY kept_by_the_application ON bulk_job TO "${writer}" USING (true) WITH CHECK (true);
CREATE POLICY read_by_who_asked ON bulk_job FOR SELECT TO "${reader}"
    USING (actor_id = current_setting('jixiao.person', true));

ALTER TABLE bulk_item ENABLE ROW LEVEL SECURITY;
CREATE POLICY kept_by_the_application ON bulk_item TO "${writer}" USING (true) WITH CHECK (true);
CREATE POLICY read_with_the_job ON bulk_item FOR SELECT TO "${reader}"
    USING (job_id IN (SELECT id FROM bulk_job WHERE actor_id = current_setting('jixiao.person', true)));
