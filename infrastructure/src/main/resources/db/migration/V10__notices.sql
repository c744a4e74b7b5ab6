-- Notices: news, not state. Written with the events they tell of, never rebuilt (ADR 0028).
CREATE TABLE notice (
    id         uuid PRIMARY KEY,
    kind       text        NOT NULL,
    role       text        NOT NULL,
    unit_code  text        NOT NULL,
    person_id  text        NOT NULL,
    at         timestamptz NOT NULL,
    count      bigint      NOT NULL,
    project_id text,
    remark     integer,
    round_id   text,
    due        timestamptz,
    actor_id   text        NOT NULL,
    actor_name text        NOT NULL,
    CHECK ((person_id = '') <> (role = ''))
) WITH (fillfactor = 90);
COMMENT ON TABLE notice IS 'for one person, or for whoever holds a role in a unit (or above it; empty unit: everywhere)';
COMMENT ON COLUMN notice.count IS 'events of one request that came to the same notice';
CREATE INDEX notice_of_role ON notice (role, unit_code, at) WHERE role <> '';
CREATE INDEX notice_of_person ON notice (person_id, at) WHERE person_id <> '';

CREATE TABLE notice_read (
    person_id text   NOT NULL,
    notice_id uuid   NOT NULL REFERENCES notice ON DELETE CASCADE,
    seen      bigint NOT NULL,
    PRIMARY KEY (person_id, notice_id)
);
COMMENT ON COLUMN notice_read.seen IS 'the count when it was read: what has come since is unread';
CREATE INDEX ON notice_read (notice_id);

-- Who has signed in, as far as it is needed to write to them.
CREATE TABLE notice_person (
    person_id   text PRIMARY KEY,
    name        text        NOT NULL,
    unit_code   text        NOT NULL,
    roles       text[]      NOT NULL,
    email       text,
    seen_at     timestamptz NOT NULL,
    read_until  timestamptz NOT NULL DEFAULT 'epoch',
    mail_mode   text        NOT NULL DEFAULT 'OFF',
    mail_kinds  text[],
    digested_at timestamptz NOT NULL DEFAULT 'epoch'
);
COMMENT ON COLUMN notice_person.mail_kinds IS 'null: every kind';
CREATE INDEX ON notice_person (mail_mode) WHERE mail_mode <> 'OFF';

-- Messages on their way out of the house; claimed by one node at a time.
CREATE TABLE outgoing (
    id           uuid PRIMARY KEY,
    channel      text        NOT NULL,
    recipient    text        NOT NULL,
    notice_id    uuid,
    content      text,
    created_at   timestamptz NOT NULL,
    due_at       timestamptz NOT NULL,
    leased_until timestamptz NOT NULL DEFAULT 'epoch',
    attempts     integer     NOT NULL DEFAULT 0,
    state        text        NOT NULL DEFAULT 'WAITING',
    changed_at   timestamptz NOT NULL,
    error        text        NOT NULL DEFAULT ''
);
COMMENT ON COLUMN outgoing.recipient IS 'a person''s id; empty for the one receiver of a channel, or while the people are still to be found';
COMMENT ON COLUMN outgoing.content IS 'fixed words, as of a digest; null: made of the notice when it is sent';
CREATE INDEX ON outgoing (due_at) WHERE state = 'WAITING';
CREATE INDEX ON outgoing (state, changed_at) WHERE state <> 'WAITING';

-- What has been reminded of, once and for all.
CREATE TABLE reminder (
    key text PRIMARY KEY,
    at  timestamptz NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE ON notice, notice_read, notice_person, outgoing, reminder TO "${writer}";
GRANT SELECT ON notice, notice_read, notice_person TO "${reader}";

ALTER TABLE notice ENABLE ROW LEVEL SECURITY;
CREATE POLICY written_with_the_events ON notice TO "${writer}" USING (true) WITH CHECK (true);
CREATE POLICY read_by_its_addressee ON notice FOR SELECT TO "${reader}"
    USING (
        (person_id <> '' AND person_id = current_setting('jixiao.person', true))
        OR (role = ANY (string_to_array(current_setting('jixiao.roles', true), ','))
            AND (unit_code IN ('', current_setting('jixiao.scope', true))
                OR (role <> 'unit-filer' AND unit_code IN (
                    SELECT descendant FROM scope_now WHERE ancestor = current_setting('jixiao.scope', true))))));

ALTER TABLE notice_read ENABLE ROW LEVEL SECURITY;
CREATE POLICY kept_by_the_application ON notice_read TO "${writer}" USING (true) WITH CHECK (true);
CREATE POLICY read_by_the_person ON notice_read FOR SELECT TO "${reader}"
    USING (person_id = current_setting('jixiao.person', true));

ALTER TABLE notice_person ENABLE ROW LEVEL SECURITY;
CREATE POLICY kept_by_the_application ON notice_person TO "${writer}" USING (true) WITH CHECK (true);
CREATE POLICY read_by_the_person ON notice_person FOR SELECT TO "${reader}"
    USING (person_id = current_setting('jixiao.person', true));
