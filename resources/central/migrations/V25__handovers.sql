-- That a case went from one person to another stands in the case, with when their laptops were last heard of, and later with when each of
-- them let the case go. Written by the service alone: at the reallocation in the name of whoever has it now, afterwards in that of whoever had it.
CREATE TABLE handover (
    case_id   uuid NOT NULL,
    item      uuid NOT NULL,
    from_user uuid NOT NULL,
    PRIMARY KEY (case_id, item)
);
ALTER TABLE handover ENABLE ROW LEVEL SECURITY;
ALTER TABLE handover FORCE ROW LEVEL SECURITY;

CREATE FUNCTION put_handover(into_case uuid, put_item uuid, had_it uuid, at_ver bigint, of_op uuid, by_device uuid, sealed_box bytea, hash text)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF NOT was_mine(into_case) THEN RAISE EXCEPTION 'never theirs' USING ERRCODE = '42501'; END IF;
    IF EXISTS (SELECT FROM handover h WHERE h.case_id = into_case AND h.item = put_item AND h.from_user <> asking_user()) THEN
        RAISE EXCEPTION 'not theirs to say' USING ERRCODE = '42501';
    END IF;
    UPDATE case_head SET ver = at_ver, state_hash = hash WHERE case_id = into_case AND ver = at_ver - 1;
    IF NOT FOUND THEN RAISE EXCEPTION 'not the next version' USING ERRCODE = '42501'; END IF;
    INSERT INTO handover (case_id, item, from_user) VALUES (into_case, put_item, had_it) ON CONFLICT DO NOTHING;
    INSERT INTO item_version (case_id, item, kind, vid, op, device, user_id, box)
    VALUES (into_case, put_item, 'HANDOVER', at_ver, of_op, by_device, asking_user(), sealed_box);
    INSERT INTO item (case_id, item, kind, vid) VALUES (into_case, put_item, 'HANDOVER', at_ver)
    ON CONFLICT (case_id, item) DO UPDATE SET vid = excluded.vid;
END $$;

-- Those by which this case went from whoever asks to somebody else.
CREATE FUNCTION my_handovers(asked_case uuid) RETURNS TABLE (item uuid, vid bigint, box bytea)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT i.item, i.vid, v.box FROM handover h
    JOIN item i ON i.case_id = h.case_id AND i.item = h.item
    JOIN item_version v ON v.case_id = i.case_id AND v.vid = i.vid
    WHERE h.case_id = asked_case AND h.from_user = asking_user()
$$;

-- What only the service writes comes into a case that is received from another organisation by its desk, with everything else of it.
DO $$
DECLARE
    guarded text;
BEGIN
    FOREACH guarded IN ARRAY ARRAY['item', 'item_version'] LOOP
        EXECUTE format($p$
            CREATE POLICY may_bring ON %I FOR INSERT WITH CHECK (
                asking_user() = '7472616e-7366-8572-8000-000000000000' AND kind IN ('ACCESS', 'LATE', 'HANDOVER') AND case_id IN (SELECT my_cases()))
        $p$, guarded);
    END LOOP;
END $$;

GRANT EXECUTE ON FUNCTION put_handover(uuid, uuid, uuid, bigint, uuid, uuid, bytea, text), my_handovers(uuid) TO tyst_service;
