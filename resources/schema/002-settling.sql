-- Settling a conflict, and bytes that are still to come.

ALTER TABLE conflict ADD COLUMN mine_by TEXT NOT NULL DEFAULT '';
ALTER TABLE conflict ADD COLUMN mine_at TEXT NOT NULL DEFAULT '1970-01-01T00:00:00Z';
ALTER TABLE conflict ADD COLUMN told INTEGER NOT NULL DEFAULT 1;   -- 0: settled here, and the central record does not know yet
CREATE INDEX conflict_of_item ON conflict (item);

-- Items that came with a hash and without their bytes.
CREATE TABLE content_to_come (
    item    BLOB NOT NULL PRIMARY KEY,
    case_id BLOB NOT NULL,
    sha256  TEXT NOT NULL
);
