-- When the database was put back from a backup, what had been confirmed since is on laptops only. A new line of history begins
-- then; laptops that know an older one send again what is missing on this.
CREATE TABLE line (
    seq      int         PRIMARY KEY,
    line     uuid        NOT NULL UNIQUE DEFAULT gen_random_uuid(),
    database text        NOT NULL,          -- which cluster, on which timeline
    begun_at timestamptz NOT NULL DEFAULT now()
);

-- How far each case stood when the line began: up to there it is the same as the line before.
CREATE TABLE line_case (
    case_id uuid   NOT NULL,
    seq     int    NOT NULL REFERENCES line,
    ver     bigint NOT NULL,
    PRIMARY KEY (case_id, seq)
);
ALTER TABLE line_case ENABLE ROW LEVEL SECURITY;
ALTER TABLE line_case FORCE ROW LEVEL SECURITY;
CREATE POLICY my_cases ON line_case USING (case_id = ANY (ARRAY(
    SELECT mine.case_id FROM case_access mine
    WHERE mine.user_id = asking_user() AND mine.from_at <= now() AND (mine.to_at IS NULL OR mine.to_at > now()))));

-- A version that a laptop brought back from a line that broke off, and the place that it had there.
ALTER TABLE item_version ADD COLUMN lost_line uuid;
ALTER TABLE item_version ADD COLUMN lost_vid bigint;

-- A mark from before a line began says nothing about a laptop's record.
ALTER TABLE device ADD COLUMN mark_line uuid;

-- A cluster has a number of its own; a restored one, or a standby that took over, is on a timeline of its own.
CREATE FUNCTION this_database() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT system_identifier || '/' || substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8) FROM pg_control_system()
$$;

CREATE FUNCTION begin_line() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
    WITH begun AS (
        INSERT INTO line (seq, database) SELECT coalesce(max(seq), 0) + 1, this_database() FROM line RETURNING seq)
    INSERT INTO line_case (case_id, seq, ver) SELECT case_id, begun.seq, ver FROM case_head, begun
$$;

-- Asked on every new connection, before anything else.
CREATE FUNCTION notice_put_back() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    IF (SELECT database FROM line ORDER BY seq DESC LIMIT 1) = this_database() THEN RETURN; END IF;
    LOCK TABLE line IN EXCLUSIVE MODE;
    IF (SELECT database FROM line ORDER BY seq DESC LIMIT 1) IS DISTINCT FROM this_database() THEN
        PERFORM begin_line();
    END IF;
END $$;
SELECT notice_put_back();

GRANT SELECT ON line, line_case TO tyst_service;
GRANT EXECUTE ON FUNCTION notice_put_back(), begin_line(), this_database() TO tyst_service;
