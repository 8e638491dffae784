-- A manager of the case's team says on a laptop whether it was right that somebody opened it; a refusal ends the access at once. Nobody
-- says it of what they opened themselves. What was decided before stays decided.
CREATE FUNCTION decide_urgent(asked_case uuid, asked_request uuid, said text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    asked urgent_access;
BEGIN
    IF NOT EXISTS (SELECT FROM my_roles() mine WHERE mine.case_id = asked_case AND mine.role = 'MANAGER') THEN
        RETURN 'UNKNOWN';
    END IF;
    SELECT * INTO asked FROM urgent_access u WHERE u.case_id = asked_case AND u.request = asked_request FOR UPDATE;
    IF NOT FOUND THEN RETURN 'UNKNOWN'; END IF;
    IF asked.user_id = asking_user() THEN RETURN 'THEIR_OWN'; END IF;
    IF asked.decision IS NOT NULL THEN RETURN 'DECIDED_BEFORE'; END IF;
    UPDATE urgent_access SET decision = said, decided_at = now() WHERE case_id = asked_case AND request = asked_request;
    IF said = 'REFUSED' THEN
        UPDATE case_access SET to_at = now()
        WHERE case_id = asked_case AND user_id = asked.user_id AND granted_by = 'urgent' AND to_at > now();
    END IF;
    RETURN 'DECIDED';
END $$;
REVOKE EXECUTE ON FUNCTION decide_urgent(uuid, uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION decide_urgent(uuid, uuid, text) TO tyst_service;
