-- The central record's own keys, each sealed under the one it is started with. Every node of it signs with the same.
CREATE TABLE central_key (
    name       text  PRIMARY KEY,
    public_key bytea NOT NULL,
    box        bytea NOT NULL
);

-- That a laptop is to forget everything, and what it said when it had. An order stays in force: a copy of the folder that
-- comes back later is told the same. The receipt is ids and numbers, kept as it was signed.
CREATE TABLE wipe_order (
    order_id    uuid        PRIMARY KEY,
    device      uuid        NOT NULL UNIQUE REFERENCES device,
    issued_at   timestamptz NOT NULL DEFAULT now(),
    fetched_at  timestamptz,
    receipt     text,
    received_at timestamptz
);

-- Until when somebody's training holds. Who is not in here is not asked for any: the agency decides whom it asks.
CREATE TABLE training (
    user_id uuid PRIMARY KEY,
    until   date NOT NULL
);
ALTER TABLE training ENABLE ROW LEVEL SECURITY;
ALTER TABLE training FORCE ROW LEVEL SECURITY;
CREATE POLICY my_training ON training FOR SELECT USING (user_id = asking_user());

-- By whom an administrator's act was done, and why, sealed.
ALTER TABLE audit_event ADD COLUMN box bytea;

GRANT SELECT, INSERT ON central_key TO tyst_service;
GRANT SELECT, UPDATE ON wipe_order TO tyst_service;
GRANT SELECT ON training TO tyst_service;

-- tyst_admin is what an administrator's commands run as. It can say whose a case is and which laptop is welcome; it has no
-- right to any table that holds a text, a version, a hash or a file of a case.
CREATE POLICY admin_access ON case_access TO tyst_admin USING (true) WITH CHECK (true);
CREATE POLICY admin_heads ON case_head TO tyst_admin USING (true) WITH CHECK (true);
CREATE POLICY admin_training ON training TO tyst_admin USING (true) WITH CHECK (true);
GRANT SELECT (case_id), INSERT (case_id) ON case_head TO tyst_admin;
GRANT SELECT, INSERT, UPDATE (to_at) ON case_access TO tyst_admin;
GRANT SELECT, UPDATE (status) ON device TO tyst_admin;
GRANT INSERT ON join_code TO tyst_admin;
GRANT SELECT, INSERT ON wipe_order TO tyst_admin;
GRANT SELECT, INSERT, UPDATE ON training TO tyst_admin;
GRANT INSERT ON audit_event TO tyst_admin;
