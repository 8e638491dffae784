-- What a newer Tyst wrote in a case and this one cannot read: that it is there, so that the case is known to stand as it does at
-- the central record, and not what it says. A conflict has no version.
CREATE TABLE newer (
    item BLOB NOT NULL PRIMARY KEY,
    case_id BLOB NOT NULL,
    kind TEXT NOT NULL,
    vid INTEGER NOT NULL
);
CREATE INDEX newer_of_case ON newer (case_id);
