-- That a child of one case stands in another: found by a hash of name and date of birth under the service's key. Whoever has the one case is
-- told that there is the other, its number and who has it; of what is in it they are told nothing.
CREATE TABLE case_person (
    case_id uuid    NOT NULL,
    item    uuid    NOT NULL,
    blinded text    NOT NULL,
    subject boolean NOT NULL,
    PRIMARY KEY (case_id, item)
);
CREATE INDEX person_in_cases ON case_person (blinded);
ALTER TABLE case_person ENABLE ROW LEVEL SECURITY;
ALTER TABLE case_person FORCE ROW LEVEL SECURITY;
CREATE POLICY whose_person ON case_person
    USING (case_id = ANY (ARRAY(SELECT r.case_id FROM my_reach(true) r WHERE r.kind = 'PERSON')));

-- The number itself, sealed, so that it can be told.
ALTER TABLE case_number ADD COLUMN box bytea;

-- What somebody signs their work with, sealed: so that it can be said who has a case.
CREATE TABLE known_name (
    user_id uuid  PRIMARY KEY,
    blinded text  NOT NULL,
    box     bytea NOT NULL
);
ALTER TABLE known_name ENABLE ROW LEVEL SECURITY;
ALTER TABLE known_name FORCE ROW LEVEL SECURITY;
CREATE POLICY my_name ON known_name USING (user_id = asking_user()) WITH CHECK (user_id = asking_user());

-- Children only: somebody of whom one of the two cases is, whatever their part in the other. Both cases are being worked on, and the other is
-- not one that whoever asks has anyway.
CREATE FUNCTION linked_to_mine() RETURNS TABLE (case_id uuid, item uuid, other uuid, number_box bytea, holder uuid, name_box bytea)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY
    SELECT here.case_id, here.item, there.case_id, numbered.box, has.user_id, named.box
    FROM (SELECT DISTINCT r.case_id FROM my_reach(false) r WHERE r.kind = 'PERSON') mine
    JOIN case_head my_head ON my_head.case_id = mine.case_id AND my_head.closed_at IS NULL
    JOIN case_person here ON here.case_id = mine.case_id
    JOIN case_person there ON there.blinded = here.blinded AND there.case_id <> here.case_id AND (here.subject OR there.subject)
    JOIN case_head head ON head.case_id = there.case_id AND head.closed_at IS NULL
    JOIN case_number numbered ON numbered.case_id = there.case_id AND numbered.box IS NOT NULL
    JOIN LATERAL (
        SELECT a.user_id FROM case_access a
        WHERE a.case_id = there.case_id AND a.role = 'ALLOCATED' AND is_live(a.from_at, a.to_at) ORDER BY a.from_at LIMIT 1) has ON true
    LEFT JOIN known_name named ON named.user_id = has.user_id
    WHERE there.case_id NOT IN (SELECT r.case_id FROM my_roles() r)
    ORDER BY here.case_id, here.item, there.case_id;
END $$;

-- In how many other cases somebody stands: only so that it can be written down that a laptop has found some.
CREATE FUNCTION others_with(asked_case uuid, asked text) RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
    $$ SELECT count(DISTINCT case_id) FROM case_person WHERE blinded = asked AND case_id <> asked_case $$;

REVOKE EXECUTE ON FUNCTION linked_to_mine(), others_with(uuid, text) FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON case_person TO tyst_service;
GRANT SELECT, INSERT, UPDATE ON known_name TO tyst_service;
GRANT EXECUTE ON FUNCTION linked_to_mine(), others_with(uuid, text) TO tyst_service;
