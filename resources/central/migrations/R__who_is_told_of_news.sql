-- Who is told that a case has moved: whoever has it, and the team of whoever it is allocated to. The same people as in my_roles(), seen
-- from the case. Nobody is told more than that there is something
-- new; what it is each reads through the policies.
CREATE OR REPLACE FUNCTION tell_news(by_device uuid, moved uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM pg_notify('tyst_news', who.user_id || ' ' || by_device)
    FROM (SELECT theirs.user_id FROM case_access theirs
          WHERE theirs.case_id = ANY (moved) AND is_live(theirs.from_at, theirs.to_at)
          UNION
          SELECT mate.user_id FROM case_access theirs
          JOIN team_member their ON their.user_id = theirs.user_id AND is_live(their.from_at, their.to_at)
          JOIN team_member mate ON mate.team = their.team AND is_live(mate.from_at, mate.to_at)
          WHERE theirs.case_id = ANY (moved) AND is_live(theirs.from_at, theirs.to_at)
            AND theirs.role IN ('ALLOCATED', 'CO_WORKER') AND their.part = 'PRACTITIONER' AND mate.part <> 'PRACTITIONER') AS who;
END $$;
