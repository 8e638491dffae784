-- Filed copies that go on to the court. A line lies here from the moment that a court's copy is here whole; whichever node is free
-- takes it, for a time, and says afterwards what became of it. What was said by the other end lies in the case, sealed, not here.
CREATE TABLE delivery (
    case_id      uuid        NOT NULL,
    copy         uuid        NOT NULL,
    state        text        NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'DELIVERED', 'NEEDS_PERSON')),
    why          text,
    tries        int         NOT NULL DEFAULT 0,
    since        timestamptz NOT NULL,
    next_at      timestamptz NOT NULL,
    lease        uuid,                       -- of the node that has it in hand
    leased_until timestamptz,
    done_at      timestamptz,
    PRIMARY KEY (case_id, copy)
);
CREATE INDEX delivery_due ON delivery (next_at) WHERE state = 'WAITING';

-- The post room is a person like another, and nobody's: it has a case for as long as something of it is to be sent, and sees of it what
-- R__what_each_role_may.sql says. Nobody can join as it, and nobody can give it a case.
CREATE FUNCTION post_room() RETURNS uuid LANGUAGE sql IMMUTABLE AS $$ SELECT '706f7374-726f-8f6d-8000-000000000000'::uuid $$;
ALTER TABLE join_code ADD CONSTRAINT not_the_post_room CHECK (user_id <> '706f7374-726f-8f6d-8000-000000000000');
ALTER TABLE device ADD CONSTRAINT not_the_post_room CHECK (user_id <> '706f7374-726f-8f6d-8000-000000000000');
ALTER TABLE account ADD CONSTRAINT not_the_post_room CHECK (user_id <> '706f7374-726f-8f6d-8000-000000000000');
ALTER TABLE case_access ADD CONSTRAINT not_the_post_room CHECK (user_id <> '706f7374-726f-8f6d-8000-000000000000');
ALTER TABLE team_member ADD CONSTRAINT not_the_post_room CHECK (user_id <> '706f7374-726f-8f6d-8000-000000000000');

-- A case that was handed over is frozen here: whoever has it now sends what is still to be sent.
CREATE FUNCTION is_handed_over(asked uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM transfer WHERE case_id = asked AND direction = 'OUT' AND called_off IS NULL)
$$;

ALTER TABLE delivery ENABLE ROW LEVEL SECURITY;
ALTER TABLE delivery FORCE ROW LEVEL SECURITY;
CREATE POLICY sends ON delivery TO tyst_service USING (asking_user() = post_room() AND NOT is_handed_over(case_id));
-- Whoever files a copy puts it in the queue, and has no more to do with it.
CREATE POLICY posts ON delivery FOR INSERT TO tyst_service WITH CHECK (state = 'WAITING' AND tries = 0 AND lease IS NULL
    AND (case_id, 'FILED_COPY') IN (SELECT r.case_id, r.kind FROM my_reach(true) r));
CREATE POLICY admin_looks ON delivery FOR SELECT TO tyst_admin USING (true);
CREATE POLICY admin_sends_again ON delivery FOR UPDATE TO tyst_admin USING (state = 'NEEDS_PERSON') WITH CHECK (state = 'WAITING');

GRANT SELECT, INSERT, UPDATE ON delivery TO tyst_service;
GRANT SELECT ON delivery TO tyst_admin;
GRANT UPDATE (state, why, tries, since, next_at, done_at) ON delivery TO tyst_admin;
GRANT EXECUTE ON FUNCTION post_room(), is_handed_over(uuid) TO tyst_service, tyst_admin;

-- As before, and the post room's cases.
CREATE OR REPLACE FUNCTION my_roles() RETURNS TABLE (case_id uuid, role text, until timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT mine.case_id, mine.role, mine.to_at FROM case_access mine
    WHERE mine.user_id = asking_user() AND is_live(mine.from_at, mine.to_at)
    UNION
    SELECT theirs.case_id, my.part, NULL FROM team_member my
    JOIN team_member their ON their.team = my.team AND their.part = 'PRACTITIONER' AND is_live(their.from_at, their.to_at)
    JOIN case_access theirs ON theirs.user_id = their.user_id AND theirs.role IN ('ALLOCATED', 'CO_WORKER')
        AND is_live(theirs.from_at, theirs.to_at)
    WHERE my.user_id = asking_user() AND my.part IN ('MANAGER', 'BUSINESS_SUPPORT') AND is_live(my.from_at, my.to_at)
    UNION
    SELECT going.case_id, 'POST_ROOM', NULL FROM delivery going
    WHERE asking_user() = post_room() AND going.state = 'WAITING' AND NOT is_handed_over(going.case_id)
$$;
