-- How a push begins, asked in one go and not in four: a case that nobody has yet becomes theirs who bring it, who asked is written down,
-- what they may do in it is read, kind by kind, and the case's counter is locked if they may write anything. It runs as whoever calls
-- it, under the policies, and shows them nothing that they could not ask for step by step. ver is empty if there is nothing to lock.
CREATE FUNCTION begin_push(pushed uuid, by_device uuid, operations int)
RETURNS TABLE (ver bigint, state_hash text, reads text[], writes text[])
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM bring_case(pushed);
    INSERT INTO audit_event (user_id, device, act, case_id, items) VALUES (asking_user(), by_device, 'PUSHED', pushed, operations);
    SELECT coalesce(array_agg(DISTINCT may.kind), '{}'), coalesce(array_agg(DISTINCT may.kind) FILTER (WHERE may.writes), '{}')
        INTO reads, writes
        FROM my_roles() mine JOIN role_kind may ON may.role = mine.role WHERE mine.case_id = pushed;
    IF writes <> '{}' THEN
        SELECT head.ver, head.state_hash INTO ver, state_hash FROM case_head head WHERE head.case_id = pushed FOR UPDATE;
    END IF;
    RETURN NEXT;
END $$;
GRANT EXECUTE ON FUNCTION begin_push(uuid, uuid, int) TO tyst_service;
