-- What stands here on a version that the central record lost when its database was put back from a backup, until it has it again.
CREATE TABLE lost_base (
    item         BLOB    NOT NULL PRIMARY KEY,
    line         BLOB    NOT NULL CHECK (length(line) = 16),   -- of the central record's history
    vid          INTEGER NOT NULL,
    stood_sha256 TEXT                                          -- of the text, if it is that version itself
);
