-- What comes for a case from somebody whose it is no longer stands in the case, for whoever has it now, until they decide about it. Whoever
-- sends it has no right to write there; these functions are the one way, for that one kind of thing, and only into a case that was theirs once.
ALTER TABLE late_op ADD COLUMN kind text;

CREATE FUNCTION was_mine(asked_case uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT asked_case IN (SELECT my_ended() UNION SELECT my_cases())
        AND NOT EXISTS (SELECT FROM transfer WHERE case_id = asked_case AND direction = 'OUT' AND called_off IS NULL)
$$;

CREATE FUNCTION lock_for_late(asked_case uuid) RETURNS TABLE (ver bigint, state_hash text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF was_mine(asked_case) THEN
        RETURN QUERY SELECT h.ver, h.state_hash FROM case_head h WHERE h.case_id = asked_case FOR UPDATE;
    END IF;
END $$;

CREATE FUNCTION put_late(into_case uuid, put_item uuid, at_ver bigint, of_op uuid, by_device uuid, sealed_box bytea, hash text)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF NOT was_mine(into_case) THEN RAISE EXCEPTION 'never theirs' USING ERRCODE = '42501'; END IF;
    UPDATE case_head SET ver = at_ver, state_hash = hash WHERE case_id = into_case AND ver = at_ver - 1;
    IF NOT FOUND THEN RAISE EXCEPTION 'not the next version' USING ERRCODE = '42501'; END IF;
    INSERT INTO item_version (case_id, item, kind, vid, op, device, user_id, box)
    VALUES (into_case, put_item, 'LATE', at_ver, of_op, by_device, asking_user(), sealed_box);
    INSERT INTO item (case_id, item, kind, vid) VALUES (into_case, put_item, 'LATE', at_ver);
END $$;

-- A manager reads what others wrote and changes none of it. Whoever may decide about what came late may bring in exactly that: things of
-- the kind that the named operation is of, in its case, and nothing else.
CREATE FUNCTION is_taking_in(into_case uuid, of_kind text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM late_op late WHERE late.case_id = into_case AND late.kind = of_kind
            AND late.op = nullif(current_setting('tyst.taking_in', true), '')::uuid)
        AND EXISTS (SELECT FROM my_reach(true) mine WHERE mine.case_id = into_case AND mine.kind = 'LATE_REVIEW')
$$;

DO $$
DECLARE
    guarded text;
    taking_in text := $q$ nullif(current_setting('tyst.taking_in', true), '') IS NOT NULL AND is_taking_in(case_id, kind) $q$;
BEGIN
    FOREACH guarded IN ARRAY ARRAY['item', 'item_version', 'conflict'] LOOP
        EXECUTE format('CREATE POLICY may_take_in ON %I FOR INSERT WITH CHECK (%s)', guarded, taking_in);
        EXECUTE format('CREATE POLICY may_change_taking_in ON %I FOR UPDATE USING (%s)', guarded, taking_in);
    END LOOP;
END $$;

GRANT EXECUTE ON FUNCTION was_mine(uuid), lock_for_late(uuid), put_late(uuid, uuid, bigint, uuid, uuid, bytea, text), is_taking_in(uuid, text) TO tyst_service;
