-- What was destroyed because its time had run out, and the certificate, sealed. The id alone can be read: so that a laptop that
-- still has something of the case cannot bring it back.
CREATE TABLE destroyed_case (
    case_id uuid        PRIMARY KEY,
    at      timestamptz NOT NULL DEFAULT now(),
    box     bytea       NOT NULL
);
ALTER TABLE destroyed_case ENABLE ROW LEVEL SECURITY;
ALTER TABLE destroyed_case FORCE ROW LEVEL SECURITY;
CREATE POLICY admin_certificates ON destroyed_case TO tyst_admin USING (true);
GRANT SELECT ON destroyed_case TO tyst_admin;

-- A case that somebody has is being worked on, whatever its age.
CREATE FUNCTION somebody_has(asked uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT EXISTS (SELECT FROM case_access WHERE case_id = asked AND (to_at IS NULL OR to_at > now()))
$$;

-- What decides how long a case is kept, and no more of it: the case, its people, its holds.
CREATE FUNCTION what_decides(asked uuid) RETURNS TABLE (item uuid, kind text, vid bigint, box bytea)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT i.item, i.kind, i.vid, v.box
    FROM item i JOIN item_version v ON v.case_id = i.case_id AND v.vid = i.vid
    WHERE i.case_id = asked AND i.kind IN ('CASE', 'PERSON', 'HOLD')
$$;

-- Every row of every table that names a case, whatever tables there are. Whose the case was, and what was done with it, here and on
-- laptops, stays as ids and acts, so that no chain is broken; the reasons that were given for it go.
CREATE FUNCTION destroy_case(asked uuid) RETURNS TABLE (what text, gone bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    emptied text;
BEGIN
    PERFORM FROM case_head WHERE case_id = asked FOR UPDATE;
    IF NOT FOUND THEN RAISE EXCEPTION 'there is no such case'; END IF;
    IF somebody_has(asked) THEN RAISE EXCEPTION 'somebody has this case'; END IF;
    FOR emptied IN
        SELECT c.table_name FROM information_schema.columns c
        JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name
        WHERE c.table_schema = 'public' AND c.column_name = 'case_id' AND t.table_type = 'BASE TABLE'
          AND c.table_name NOT IN ('case_access', 'audit_event', 'device_audit', 'destroyed_case')
        ORDER BY c.table_name = 'case_head', c.table_name
    LOOP
        EXECUTE format('DELETE FROM %I WHERE case_id = $1', emptied) USING asked;
        GET DIAGNOSTICS gone = ROW_COUNT;
        what := emptied;
        RETURN NEXT;
    END LOOP;
    UPDATE case_access SET reason = '' WHERE case_id = asked;
    UPDATE audit_event SET box = NULL WHERE case_id = asked;
    UPDATE device_audit SET box = '' WHERE case_id = asked;
END $$;

CREATE FUNCTION certify_destruction(asked uuid, certificate bytea) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
    INSERT INTO destroyed_case (case_id, box) VALUES (asked, certificate)
$$;

-- Nothing brings it back: neither a laptop that comes late nor an allocation.
CREATE FUNCTION stays_destroyed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    IF EXISTS (SELECT FROM destroyed_case WHERE case_id = NEW.case_id) THEN RETURN NULL; END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER stays_destroyed BEFORE INSERT ON case_head FOR EACH ROW EXECUTE FUNCTION stays_destroyed();
CREATE TRIGGER stays_destroyed BEFORE INSERT ON case_access FOR EACH ROW EXECUTE FUNCTION stays_destroyed();

REVOKE EXECUTE ON FUNCTION somebody_has(uuid), what_decides(uuid), destroy_case(uuid), certify_destruction(uuid, bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION somebody_has(uuid), what_decides(uuid), destroy_case(uuid), certify_destruction(uuid, bytea) TO tyst_admin;
