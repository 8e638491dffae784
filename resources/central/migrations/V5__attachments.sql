-- The bytes of attachments, in pieces of a mebibyte, each in a box of its own that is bound to case, item, hash and place. They
-- count only when all of them together have the hash that their item named; until then they can only be gone on with.
CREATE TABLE attachment (
    case_id      uuid        NOT NULL,
    item         uuid        NOT NULL,
    sha256       text        NOT NULL,
    sender       uuid        NOT NULL,             -- who began; may go on when the case has gone to somebody else meanwhile
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

CREATE INDEX item_attachments ON item (case_id, item) WHERE kind = 'ATTACHMENT';

-- What came late names its bytes as well.
ALTER TABLE late_op ADD COLUMN item uuid;
ALTER TABLE late_op ADD COLUMN attachment_sha256 text;
CREATE INDEX late_attachments ON late_op (case_id, item) WHERE attachment_sha256 IS NOT NULL;

-- Whoever sent the words may send their bytes after them, also when the case is somebody else's by then. Nobody reads by this.
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

-- The hash of an attachment whose words I sent, now that its case is not mine.
CREATE FUNCTION attachment_named_by_me(asked_case uuid, asked_item uuid) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT coalesce(
        (SELECT i.content_sha256 FROM item i
         WHERE i.case_id = asked_case AND i.item = asked_item AND i.kind = 'ATTACHMENT' AND EXISTS (
             SELECT 1 FROM item_version v
             WHERE v.case_id = i.case_id AND v.item = i.item AND v.user_id = asking_user())),
        (SELECT l.attachment_sha256 FROM late_op l
         WHERE l.case_id = asked_case AND l.item = asked_item AND l.user_id = asking_user()
           AND l.attachment_sha256 IS NOT NULL
         ORDER BY l.at DESC LIMIT 1))
$$;

GRANT SELECT, INSERT, UPDATE ON attachment TO tyst_service;
GRANT SELECT, INSERT, DELETE ON attachment_chunk TO tyst_service;   -- what proved to be other bytes is thrown away
GRANT EXECUTE ON FUNCTION attachment_named_by_me(uuid, uuid) TO tyst_service;
