-- The bytes of attachments travel too.

-- Since when the central record holds all of an attachment and has found its hash right. NULL: it is here alone, for all we know.
ALTER TABLE attachment ADD COLUMN confirmed_at TEXT;
CREATE INDEX attachment_unconfirmed ON attachment (case_id) WHERE confirmed_at IS NULL;

-- Whose words are here and whose bytes are not, or whose file was lost. What has come so far is a file of its own, under a key of
-- its own; both are here before the first byte is written.
CREATE TABLE attachment_to_come (
    item        BLOB    NOT NULL PRIMARY KEY,
    case_id     BLOB    NOT NULL,
    length      INTEGER NOT NULL,
    sha256      TEXT    NOT NULL,
    file        TEXT    UNIQUE,
    wrapped_key BLOB
);
CREATE INDEX attachment_to_come_of_case ON attachment_to_come (case_id);
CREATE TRIGGER attachment_not_to_come AFTER DELETE ON attachment_to_come
WHEN old.file IS NOT NULL AND NOT EXISTS (SELECT 1 FROM attachment WHERE file = old.file)
BEGIN
    INSERT OR IGNORE INTO attachment_to_clear (file) VALUES (old.file);
END;

INSERT INTO attachment_to_come (item, case_id, length, sha256)
SELECT item, case_id, json_extract(body, '$.content.length'), json_extract(body, '$.content.sha256') FROM item
WHERE kind = 'ATTACHMENT' AND gone = 0 AND item NOT IN (SELECT attachment FROM attachment)
  AND json_extract(body, '$.content.length') > 0 AND json_extract(body, '$.content.sha256') IS NOT NULL;

-- Their words go once more, because only now do they name the hash of their bytes.
UPDATE item SET state = 'DIRTY' WHERE kind = 'ATTACHMENT' AND gone = 0 AND state = 'CLEAN';
