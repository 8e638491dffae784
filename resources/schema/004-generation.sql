-- Noticing an older copy, here and at the central record.

-- How many commits this file has seen. The same number lies beside the file (record.witness): a file that has seen fewer is an
-- older copy, or has lost the end of its log.
CREATE TABLE generation (
    one     INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    line    BLOB    NOT NULL CHECK (length(line) = 16),
    commits INTEGER NOT NULL
);
INSERT INTO generation (one, line, commits) VALUES (1, randomblob(16), 0);

-- One for each batch that was made ready for the central record, which remembers the last it saw. A laptop that does not know
-- that one stands on an older copy of its record.
CREATE TABLE mark (
    seq  INTEGER NOT NULL PRIMARY KEY,
    mark BLOB    NOT NULL UNIQUE CHECK (length(mark) = 16)
);
