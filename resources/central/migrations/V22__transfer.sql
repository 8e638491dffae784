-- Cases that went to another organisation's central record, and those that came from one. The box holds the hash list and what
-- proves a receipt, sealed.
CREATE TABLE transfer (
    case_id     uuid        NOT NULL,
    pack        uuid        NOT NULL,
    direction   text        NOT NULL CHECK (direction IN ('OUT', 'IN')),
    at          timestamptz NOT NULL DEFAULT now(),
    receipt_at  timestamptz,                    -- the other record has it: from then on it is the controller
    called_off  timestamptz,
    box         bytea       NOT NULL,
    PRIMARY KEY (case_id, pack)
);
ALTER TABLE transfer ENABLE ROW LEVEL SECURITY;
ALTER TABLE transfer FORCE ROW LEVEL SECURITY;
CREATE POLICY admin_transfers ON transfer TO tyst_admin USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (receipt_at, called_off) ON transfer TO tyst_admin;

-- A copy that was handed over is frozen: nobody is given it, so nobody can write in it. The desk that packs is a person like another.
CREATE FUNCTION stays_handed_over() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    IF EXISTS (SELECT FROM transfer WHERE case_id = NEW.case_id AND direction = 'OUT' AND called_off IS NULL) THEN RETURN NULL; END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER stays_handed_over BEFORE INSERT ON case_access FOR EACH ROW EXECUTE FUNCTION stays_handed_over();
