-- Photos, scans and documents. What they are is an item like any other. Their bytes lie beside this file, encrypted in pieces.
CREATE TABLE attachment (
    attachment  BLOB    NOT NULL PRIMARY KEY,
    case_id     BLOB    NOT NULL,
    file        TEXT    NOT NULL UNIQUE,       -- its name in the folder: chance, and nothing else
    wrapped_key BLOB    NOT NULL,              -- its own key, under the vault's key for attachments; gone with the row
    length      INTEGER NOT NULL,
    sha256      TEXT    NOT NULL
);
CREATE INDEX attachment_of_case ON attachment (case_id);

-- Files whose key is gone with its row, whoever deleted it. They are noise already; here they wait to be cleared away.
CREATE TABLE attachment_to_clear (
    file TEXT NOT NULL PRIMARY KEY
);
CREATE TRIGGER attachment_shredded AFTER DELETE ON attachment
BEGIN
    INSERT OR IGNORE INTO attachment_to_clear (file) VALUES (old.file);
END;
