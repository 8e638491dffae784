-- The central record. Every case table is keyed by case first, so that the same tables can be spread over machines by case.
-- Every text lies in a box that the service seals (AES-256-GCM, bound to case, item and version): the database, its files, its
-- logs and its copies hold no readable name or sentence.

-- The order of a case is this counter, taken under the row's lock. Never a clock, never a sequence.
CREATE TABLE case_head (
    case_id    uuid   PRIMARY KEY,
    ver        bigint NOT NULL DEFAULT 0,
    epoch      int    NOT NULL DEFAULT 0,
    state_hash text   NOT NULL DEFAULT '00000000000000000000000000000000'
);

CREATE TABLE case_access (
    user_id    uuid        NOT NULL,
    case_id    uuid        NOT NULL,
    role       text        NOT NULL,
    from_at    timestamptz NOT NULL DEFAULT now(),
    to_at      timestamptz,
    granted_by text        NOT NULL,
    reason     text        NOT NULL,
    PRIMARY KEY (user_id, case_id, from_at)
);

-- What stands. The words are in item_version, at vid.
CREATE TABLE item (
    case_id        uuid    NOT NULL REFERENCES case_head,
    item           uuid    NOT NULL,
    kind           text    NOT NULL,
    parent         uuid,
    vid            bigint  NOT NULL,
    content_sha256 text,
    PRIMARY KEY (case_id, item)
);
CREATE INDEX item_by_version ON item (case_id, vid);

-- Every text that was ever sent, and every merge, whatever became of it. Insert and select only.
CREATE TABLE item_version (
    case_id     uuid        NOT NULL,
    item        uuid        NOT NULL,
    vid         bigint      NOT NULL,
    op          uuid        NOT NULL,
    device      uuid        NOT NULL,
    user_id     uuid        NOT NULL,
    received_at timestamptz NOT NULL DEFAULT now(),
    box         bytea       NOT NULL,
    PRIMARY KEY (case_id, vid)
);

-- Written in the same transaction as the effect: an operation that comes again finds itself here.
CREATE TABLE op_log (
    case_id  uuid        NOT NULL,
    op       uuid        NOT NULL,
    item     uuid        NOT NULL,
    outcome  text        NOT NULL,
    sent_vid bigint      NOT NULL DEFAULT 0,
    refusal  text,
    device   uuid        NOT NULL,
    at       timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (case_id, op)
);

CREATE TABLE conflict (
    case_id    uuid        NOT NULL,
    conflict   uuid        NOT NULL,
    item       uuid        NOT NULL,
    kind       text        NOT NULL,
    fields     text[]      NOT NULL,
    base_vid   bigint      NOT NULL,
    mine_vid   bigint      NOT NULL,
    their_vid  bigint      NOT NULL,
    opened_at  timestamptz NOT NULL,
    ver        bigint      NOT NULL,          -- the case's version at which it was opened or settled
    settled_by uuid,                          -- the operation that settled it
    PRIMARY KEY (case_id, conflict)
);
CREATE INDEX conflict_by_version ON conflict (case_id, ver);

-- What a practitioner sent for a case that had gone to somebody else. For the manager.
CREATE TABLE late_op (
    op      uuid        PRIMARY KEY,
    case_id uuid        NOT NULL,
    user_id uuid        NOT NULL,
    device  uuid        NOT NULL,
    at      timestamptz NOT NULL DEFAULT now(),
    box     bytea       NOT NULL
);

CREATE TABLE content (
    case_id uuid  NOT NULL,
    item    uuid  NOT NULL,
    sha256  text  NOT NULL,
    box     bytea NOT NULL,
    PRIMARY KEY (case_id, item)
);

CREATE TABLE device (
    device      uuid        PRIMARY KEY,
    user_id     uuid        NOT NULL,
    status      text        NOT NULL CHECK (status IN ('active', 'revoked', 'wipe')),
    public_key  bytea       NOT NULL,
    joined_at   timestamptz NOT NULL DEFAULT now(),
    last_seen   timestamptz
);

CREATE TABLE join_code (
    code_sha256 text        PRIMARY KEY,
    user_id     uuid        NOT NULL,
    until       timestamptz NOT NULL,
    used_by     uuid
);

CREATE TABLE audit_event (
    seq     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      timestamptz NOT NULL DEFAULT now(),
    user_id uuid,
    device  uuid,
    act     text        NOT NULL,
    case_id uuid,
    items   int         NOT NULL DEFAULT 0
);

-- Who asks is set at the start of each transaction; without it nobody is anybody.
CREATE FUNCTION asking_user() RETURNS uuid LANGUAGE sql STABLE AS
    $$ SELECT nullif(current_setting('tyst.user', true), '')::uuid $$;

ALTER TABLE case_access ENABLE ROW LEVEL SECURITY;
ALTER TABLE case_access FORCE ROW LEVEL SECURITY;
CREATE POLICY my_access ON case_access FOR SELECT USING (user_id = asking_user());

-- The caseload is computed once a query, not once a row.
DO $$
DECLARE
    guarded text;
BEGIN
    FOREACH guarded IN ARRAY ARRAY['case_head', 'item', 'item_version', 'op_log', 'conflict', 'content'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', guarded);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', guarded);
        EXECUTE format($p$
            CREATE POLICY my_cases ON %I USING (case_id = ANY (ARRAY(
                SELECT mine.case_id FROM case_access mine
                WHERE mine.user_id = asking_user() AND mine.from_at <= now() AND (mine.to_at IS NULL OR mine.to_at > now()))))
        $p$, guarded);
    END LOOP;
END $$;

ALTER TABLE late_op ENABLE ROW LEVEL SECURITY;
ALTER TABLE late_op FORCE ROW LEVEL SECURITY;
CREATE POLICY my_late ON late_op USING (user_id = asking_user());

-- A case that nobody has yet belongs to whoever brings it. Practice only: an agency allocates cases itself.
CREATE FUNCTION bring_case(brought uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    INSERT INTO case_head (case_id) VALUES (brought) ON CONFLICT DO NOTHING;
    IF FOUND THEN
        INSERT INTO case_access (user_id, case_id, role, granted_by, reason)
        VALUES (asking_user(), brought, 'ALLOCATED', 'practice', 'brought by this practitioner');
    END IF;
END $$;

-- tyst_service is what the service runs as. It owns nothing and cannot step over the policies.
GRANT SELECT, INSERT, UPDATE ON case_head, item, conflict, content TO tyst_service;
GRANT SELECT, INSERT ON item_version, op_log, late_op TO tyst_service;
GRANT INSERT ON audit_event TO tyst_service;
GRANT SELECT ON case_access TO tyst_service;
GRANT SELECT, INSERT, UPDATE ON device, join_code TO tyst_service;
GRANT EXECUTE ON FUNCTION bring_case(uuid), asking_user() TO tyst_service;
