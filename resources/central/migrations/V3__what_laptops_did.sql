-- What was done on each laptop, link by link as its chain has them, from the moment the central record has heard of them.
-- A laptop that later shows other links, or fewer, stands on an older copy of its record or had its history changed; from
-- there on it is another line, and both are kept. Insert and select only.
CREATE TABLE device_audit (
    device      uuid        NOT NULL,
    line        int         NOT NULL,
    seq         bigint      NOT NULL,
    mac         text        NOT NULL,
    case_id     uuid,
    received_at timestamptz NOT NULL DEFAULT now(),
    box         bytea       NOT NULL,
    PRIMARY KEY (device, line, seq)
);
ALTER TABLE device_audit ENABLE ROW LEVEL SECURITY;
ALTER TABLE device_audit FORCE ROW LEVEL SECURITY;
CREATE POLICY my_devices ON device_audit USING (device IN (
    SELECT mine.device FROM device mine WHERE mine.user_id = asking_user()));
GRANT SELECT, INSERT ON device_audit TO tyst_service;

ALTER TABLE device ADD COLUMN audit_line int NOT NULL DEFAULT 0;
ALTER TABLE device ADD COLUMN audit_count bigint NOT NULL DEFAULT 0;
ALTER TABLE device ADD COLUMN discord_seq bigint;        -- where the line before this one ended otherwise
ALTER TABLE device ADD COLUMN discord_count bigint;      -- how many links had been heard of it by then

-- A closed case may leave the laptops. Who closes it is the agency's matter.
ALTER TABLE case_head ADD COLUMN closed_at timestamptz;
