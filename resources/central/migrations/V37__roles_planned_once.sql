-- The same question as before. A function in SQL is planned anew at each call, in PL/pgSQL once for a connection: every push asks it.
CREATE OR REPLACE FUNCTION my_roles() RETURNS TABLE (case_id uuid, role text, until timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY
    SELECT mine.case_id, mine.role, mine.to_at FROM case_access mine
    WHERE mine.user_id = asking_user() AND is_live(mine.from_at, mine.to_at)
    UNION
    SELECT theirs.case_id, my.part, NULL::timestamptz FROM team_member my
    JOIN team_member their ON their.team = my.team AND their.part = 'PRACTITIONER' AND is_live(their.from_at, their.to_at)
    JOIN case_access theirs ON theirs.user_id = their.user_id AND theirs.role IN ('ALLOCATED', 'CO_WORKER')
        AND is_live(theirs.from_at, theirs.to_at)
    WHERE my.user_id = asking_user() AND my.part IN ('MANAGER', 'BUSINESS_SUPPORT') AND is_live(my.from_at, my.to_at)
    UNION
    SELECT going.case_id, 'POST_ROOM', NULL::timestamptz FROM delivery going
    WHERE asking_user() = post_room() AND going.state = 'WAITING' AND NOT is_handed_over(going.case_id);
END $$;

CREATE OR REPLACE FUNCTION my_ended() RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY
    SELECT was.case_id FROM case_access was WHERE was.user_id = asking_user() AND was.from_at <= now()
    UNION
    SELECT theirs.case_id FROM team_member my
    JOIN team_member their ON their.team = my.team AND their.part = 'PRACTITIONER'
    JOIN case_access theirs ON theirs.user_id = their.user_id AND theirs.role IN ('ALLOCATED', 'CO_WORKER')
    WHERE my.user_id = asking_user() AND my.part IN ('MANAGER', 'BUSINESS_SUPPORT')
    EXCEPT
    SELECT mine.case_id FROM my_roles() mine;
END $$;
