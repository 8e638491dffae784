-- Opening a case that is somebody else's, for a reason and a time. A case is asked for by the number that the court gave it, of which the
-- database holds only a hash under the service's key.
CREATE TABLE case_number (
    case_id uuid PRIMARY KEY,
    blinded text NOT NULL
);
CREATE INDEX case_by_number ON case_number (blinded);
ALTER TABLE case_number ENABLE ROW LEVEL SECURITY;
ALTER TABLE case_number FORCE ROW LEVEL SECURITY;
CREATE POLICY whose_case ON case_number USING (case_id = ANY (ARRAY(SELECT r.case_id FROM my_reach(true) r WHERE r.kind = 'CASE')));

CREATE FUNCTION cases_numbered(asked text) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
    $$ SELECT case_id FROM case_number WHERE blinded = asked $$;

-- Who asked for which case, until when it is open, and what the manager said to it. Number, reason and names are sealed.
CREATE TABLE urgent_access (
    request     uuid        NOT NULL,
    case_id     uuid        NOT NULL,
    user_id     uuid        NOT NULL,
    device      uuid        NOT NULL,
    category    text        NOT NULL,
    asked_at    timestamptz NOT NULL DEFAULT now(),
    until       timestamptz NOT NULL,
    decide_by   date        NOT NULL,
    box         bytea       NOT NULL,
    decision    text        CHECK (decision IN ('AGREED', 'REFUSED')),
    decided_at  timestamptz,
    PRIMARY KEY (case_id, request)
);
CREATE INDEX urgent_by_time ON urgent_access (asked_at);
ALTER TABLE urgent_access ENABLE ROW LEVEL SECURITY;
ALTER TABLE urgent_access FORCE ROW LEVEL SECURITY;
CREATE POLICY my_asking ON urgent_access USING (user_id = asking_user());
CREATE POLICY admin_urgent ON urgent_access TO tyst_admin USING (true) WITH CHECK (true);

-- The service cannot give access in any other way than this: to whoever asks, and never for long. Whoever is business support and nothing
-- else sees by it what business support sees.
CREATE FUNCTION open_urgently(opened uuid, ends timestamptz) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    parts text[] := ARRAY(SELECT part FROM team_member WHERE user_id = asking_user() AND is_live(from_at, to_at));
BEGIN
    IF asking_user() IS NULL OR ends IS NULL OR ends > now() + interval '7 days' THEN
        RAISE EXCEPTION 'never for long' USING ERRCODE = '42501';
    END IF;
    INSERT INTO case_access (user_id, case_id, role, to_at, granted_by, reason)
    VALUES (asking_user(), opened, CASE WHEN parts = ARRAY['BUSINESS_SUPPORT'] THEN 'BUSINESS_SUPPORT' ELSE 'URGENT' END,
        ends, 'urgent', 'see urgent_access');
END $$;

GRANT SELECT, INSERT, UPDATE ON case_number TO tyst_service;
GRANT SELECT, INSERT ON urgent_access TO tyst_service;
GRANT EXECUTE ON FUNCTION cases_numbered(text), open_urgently(uuid, timestamptz) TO tyst_service;
GRANT SELECT, UPDATE (decision, decided_at) ON urgent_access TO tyst_admin;
