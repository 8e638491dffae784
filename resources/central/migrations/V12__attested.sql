-- Whoever processes personal information has done the training and has attested to the policy that is in force; both run out. A
-- manager may grant one short extension, which is recorded, until both are done again.
ALTER TABLE training ADD COLUMN attested_policy text;
ALTER TABLE training ADD COLUMN attested_until date;
ALTER TABLE training ADD COLUMN extended_until date;

-- The last day on which somebody may read; empty if nobody asks them for anything.
CREATE FUNCTION gate_until(asked uuid, policy text) RETURNS date LANGUAGE sql STABLE AS $$
    SELECT greatest(
        CASE WHEN policy = '' THEN until
             WHEN attested_policy = policy THEN least(until, attested_until)
             ELSE least(until, current_date - 1) END,
        extended_until)
    FROM training WHERE user_id = asked
$$;
GRANT EXECUTE ON FUNCTION gate_until(uuid, text) TO tyst_service, tyst_admin;
