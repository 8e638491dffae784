-- Who may see what. A person has a case by a line in case_access (allocated, co-worker, urgent access, auditor), or by their part in
-- the team of somebody who is allocated to it (manager, business support). What each role reads and writes, by kind, is data:
-- R__what_each_role_may.sql. What is not in there is for nobody.
CREATE TABLE role_kind (
    role   text    NOT NULL,
    kind   text    NOT NULL,
    writes boolean NOT NULL,
    PRIMARY KEY (role, kind)
);

ALTER TABLE case_access ADD CONSTRAINT known_role
    CHECK (role IN ('ALLOCATED', 'CO_WORKER', 'URGENT', 'AUDITOR', 'BUSINESS_SUPPORT'));
ALTER TABLE case_access ADD CONSTRAINT ends CHECK (role NOT IN ('URGENT', 'AUDITOR') OR to_at IS NOT NULL);

CREATE TABLE team_member (
    team       uuid        NOT NULL,
    user_id    uuid        NOT NULL,
    part       text        NOT NULL CHECK (part IN ('PRACTITIONER', 'MANAGER', 'BUSINESS_SUPPORT')),
    from_at    timestamptz NOT NULL DEFAULT now(),
    to_at      timestamptz,
    PRIMARY KEY (team, user_id, part, from_at)
);
CREATE INDEX team_by_member ON team_member (user_id);
ALTER TABLE team_member ENABLE ROW LEVEL SECURITY;
ALTER TABLE team_member FORCE ROW LEVEL SECURITY;
CREATE POLICY my_teams ON team_member FOR SELECT USING (user_id = asking_user());
CREATE POLICY admin_teams ON team_member TO tyst_admin USING (true) WITH CHECK (true);

-- The kind stands beside every text and every file, so that the database itself can tell them apart.
ALTER TABLE item_version ADD COLUMN kind text;
ALTER TABLE content ADD COLUMN kind text;
UPDATE item_version SET kind = item.kind FROM item
    WHERE item.case_id = item_version.case_id AND item.item = item_version.item;
UPDATE content SET kind = item.kind FROM item WHERE item.case_id = content.case_id AND item.item = content.item;
ALTER TABLE item_version ALTER COLUMN kind SET NOT NULL;
ALTER TABLE content ALTER COLUMN kind SET NOT NULL;

CREATE FUNCTION is_live(from_at timestamptz, to_at timestamptz) RETURNS boolean LANGUAGE sql STABLE AS
    $$ SELECT from_at <= now() AND (to_at IS NULL OR to_at > now()) $$;

-- Every case that whoever asks has now, once for each role in which they have it. A team's work is what its practitioners are
-- allocated to: what one of them opened urgently, or audits, is no business of the others.
CREATE FUNCTION my_roles() RETURNS TABLE (case_id uuid, role text, until timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT mine.case_id, mine.role, mine.to_at FROM case_access mine
    WHERE mine.user_id = asking_user() AND is_live(mine.from_at, mine.to_at)
    UNION
    SELECT theirs.case_id, my.part, NULL FROM team_member my
    JOIN team_member their ON their.team = my.team AND their.part = 'PRACTITIONER' AND is_live(their.from_at, their.to_at)
    JOIN case_access theirs ON theirs.user_id = their.user_id AND theirs.role IN ('ALLOCATED', 'CO_WORKER')
        AND is_live(theirs.from_at, theirs.to_at)
    WHERE my.user_id = asking_user() AND my.part IN ('MANAGER', 'BUSINESS_SUPPORT') AND is_live(my.from_at, my.to_at)
$$;

CREATE FUNCTION my_cases() RETURNS SETOF uuid LANGUAGE sql STABLE AS $$ SELECT DISTINCT case_id FROM my_roles() $$;

CREATE FUNCTION my_reach(writing boolean) RETURNS TABLE (case_id uuid, kind text) LANGUAGE sql STABLE AS $$
    SELECT DISTINCT mine.case_id, may.kind FROM my_roles() mine JOIN role_kind may ON may.role = mine.role
    WHERE may.writes OR NOT writing
$$;

-- What was once theirs and is no longer: only that may leave a laptop. What is merely missing may be a fault of ours.
CREATE FUNCTION my_ended() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT was.case_id FROM case_access was WHERE was.user_id = asking_user() AND was.from_at <= now()
    UNION
    SELECT theirs.case_id FROM team_member my
    JOIN team_member their ON their.team = my.team AND their.part = 'PRACTITIONER'
    JOIN case_access theirs ON theirs.user_id = their.user_id AND theirs.role IN ('ALLOCATED', 'CO_WORKER')
    WHERE my.user_id = asking_user() AND my.part IN ('MANAGER', 'BUSINESS_SUPPORT')
    EXCEPT
    SELECT case_id FROM my_roles()
$$;

-- Of which kind an item is, also for whoever may not see it: so that nobody can take it for another of theirs. Only in a case they have.
CREATE FUNCTION kind_of(asked_case uuid, asked_item uuid) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT kind FROM item WHERE case_id = asked_case AND item = asked_item AND asked_case IN (SELECT case_id FROM my_roles())
$$;

-- Each rule first asks whether the case is allocated to whoever asks, which it nearly always is and costs one look at an index, and
-- only then for every other way. Both are reckoned once a query and not once a row.
DO $$
DECLARE
    guarded text;
    allocated text := $q$ SELECT mine.case_id FROM case_access mine WHERE mine.user_id = asking_user() AND mine.role = 'ALLOCATED'
        AND mine.from_at <= now() AND (mine.to_at IS NULL OR mine.to_at > now()) $q$;
    readable text;
    writable text;
    kinds text := $q$ SELECT may.kind FROM role_kind may WHERE may.role = 'ALLOCATED' $q$;
BEGIN
    -- by case and kind
    readable := format('(case_id = ANY (ARRAY(%s)) AND kind = ANY (ARRAY(%s))) OR (case_id, kind) IN (SELECT r.case_id, r.kind FROM my_reach(false) r)',
        allocated, kinds);
    writable := format('(case_id = ANY (ARRAY(%s)) AND kind = ANY (ARRAY(%s AND may.writes))) OR (case_id, kind) IN (SELECT r.case_id, r.kind FROM my_reach(true) r)',
        allocated, kinds);
    FOREACH guarded IN ARRAY ARRAY['item', 'item_version', 'conflict', 'content'] LOOP
        EXECUTE format('DROP POLICY my_cases ON %I', guarded);
        EXECUTE format('CREATE POLICY may_read ON %I FOR SELECT USING (%s)', guarded, readable);
        EXECUTE format('CREATE POLICY may_add ON %I FOR INSERT WITH CHECK (%s)', guarded, writable);
        EXECUTE format('CREATE POLICY may_change ON %I FOR UPDATE USING (%s)', guarded, writable);
    END LOOP;

    -- by case alone: counters and outcomes, which hold no text
    readable := format('case_id = ANY (ARRAY(%s)) OR case_id = ANY (ARRAY(SELECT my_cases()))', allocated);
    writable := format('case_id = ANY (ARRAY(%s)) OR case_id = ANY (ARRAY(SELECT r.case_id FROM my_reach(true) r))', allocated);
    FOREACH guarded IN ARRAY ARRAY['case_head', 'op_log', 'line_case'] LOOP
        EXECUTE format('DROP POLICY my_cases ON %I', guarded);
        EXECUTE format('CREATE POLICY may_read ON %I FOR SELECT USING (%s)', guarded, readable);
        EXECUTE format('CREATE POLICY may_add ON %I FOR INSERT WITH CHECK (%s)', guarded, writable);
        EXECUTE format('CREATE POLICY may_change ON %I FOR UPDATE USING (%s)', guarded, writable);
    END LOOP;

    -- attachments, all of one kind; and whoever sent the words may send the bytes after them
    readable := format('sender = asking_user() OR case_id = ANY (ARRAY(%s)) OR case_id = ANY (ARRAY(SELECT r.case_id FROM my_reach(false) r WHERE r.kind = %L))',
        allocated, 'ATTACHMENT');
    writable := format('sender = asking_user() OR case_id = ANY (ARRAY(%s)) OR case_id = ANY (ARRAY(SELECT r.case_id FROM my_reach(true) r WHERE r.kind = %L))',
        allocated, 'ATTACHMENT');
    FOREACH guarded IN ARRAY ARRAY['attachment', 'attachment_chunk'] LOOP
        EXECUTE format('DROP POLICY my_cases_or_sent ON %I', guarded);
        EXECUTE format('CREATE POLICY may_read ON %I FOR SELECT USING (%s)', guarded, readable);
        EXECUTE format('CREATE POLICY may_add ON %I FOR INSERT WITH CHECK (%s)', guarded, writable);
        EXECUTE format('CREATE POLICY may_change ON %I FOR UPDATE USING (%s)', guarded, writable);
        EXECUTE format('CREATE POLICY may_throw_away ON %I FOR DELETE USING (%s)', guarded, writable);
    END LOOP;
END $$;

-- A new line moves the case's counter, so that everybody's laptop looks at it again: one that may see more now notices by the hash.
CREATE FUNCTION look_again() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    UPDATE case_head SET ver = ver + 1 WHERE case_id = NEW.case_id AND ver > 0;
    RETURN NEW;
END $$;
CREATE TRIGGER look_again AFTER INSERT ON case_access FOR EACH ROW EXECUTE FUNCTION look_again();

GRANT SELECT ON role_kind TO tyst_service, tyst_admin;
GRANT SELECT ON team_member TO tyst_service;
GRANT SELECT, INSERT, UPDATE (to_at) ON team_member TO tyst_admin;
GRANT EXECUTE ON FUNCTION my_roles(), my_cases(), my_reach(boolean), my_ended(), kind_of(uuid, uuid), is_live(timestamptz, timestamptz) TO tyst_service;
