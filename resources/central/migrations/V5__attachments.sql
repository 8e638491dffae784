-- The bytes of attachments. The row is made with the words that name them, in one transaction; the bytes come later, in pieces of
-- a mebibyte, each in a box of its own that is bound to case, item, hash and place. They count only when all of them together have
-- the hash that was named; until then they can only be gone on with.
CREATE TABLE attachment (
    case_id      uuid        NOT NULL,
    item         uuid        NOT NULL,
    sha256       text        NOT NULL,
    sender       uuid        NOT NULL,             -- who sent the words; may send the bytes when the case is somebody else's by then
    chunks       int         NOT NULL DEFAULT 0,
    length       bigint      NOT NULL DEFAULT 0,
    completed_at timestamptz,                      -- since when the hash over all of them is known to be right
    PRIMARY KEY (case_id, item)
);

CREATE TABLE attachment_chunk (
    case_id uuid  NOT NULL,
    item    uuid  NOT NULL,
    n       int   NOT NULL,
    sender  uuid  NOT NULL,
    box     bytea NOT NULL,
    PRIMARY KEY (case_id, item, n)
);
ALTER TABLE attachment_chunk ALTER COLUMN box SET STORAGE EXTERNAL;   -- noise cannot be made smaller

CREATE INDEX attachment_lacking ON attachment (case_id, item) WHERE completed_at IS NULL;

-- Whoever sent the words may send their bytes after them, also late. The service gives no bytes back by this.
DO $$
DECLARE
    guarded text;
BEGIN
    FOREACH guarded IN ARRAY ARRAY['attachment', 'attachment_chunk'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', guarded);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', guarded);
        EXECUTE format($p$
            CREATE POLICY my_cases_or_sent ON %I USING (sender = asking_user() OR case_id = ANY (ARRAY(
                SELECT mine.case_id FROM case_access mine
                WHERE mine.user_id = asking_user() AND mine.from_at <= now() AND (mine.to_at IS NULL OR mine.to_at > now()))))
        $p$, guarded);
    END LOOP;
END $$;

GRANT SELECT, INSERT, UPDATE ON attachment TO tyst_service;
GRANT SELECT, INSERT, DELETE ON attachment_chunk TO tyst_service;   -- what proved to be other bytes is thrown away
