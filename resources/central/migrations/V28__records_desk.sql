-- A hold that an administrator puts or lifts is written into the case as everybody's are. The desk that does it is a person like another: it
-- is given the case for a few minutes, in a role that sees and writes its holds and no other word.
ALTER TABLE case_access DROP CONSTRAINT known_role;
ALTER TABLE case_access ADD CONSTRAINT known_role
    CHECK (role IN ('ALLOCATED', 'CO_WORKER', 'URGENT', 'AUDITOR', 'BUSINESS_SUPPORT', 'RECORDS'));
ALTER TABLE case_access ADD CONSTRAINT records_ends CHECK (role <> 'RECORDS' OR to_at IS NOT NULL);
