-- The laptop's record. The whole file is encrypted; what is withheld lies once more in its own compartment.

-- One row for each thing that travels to the central record: a case, a person, a statement, a contest, a report, a filed copy.
-- The columns beside the body exist to find it; the body is the record itself, as JSON. Nothing is ever taken out of this
-- table but by a tombstone (gone = 1) or a purge.
CREATE TABLE item (
    id          INTEGER PRIMARY KEY,
    item        BLOB    NOT NULL UNIQUE CHECK (length(item) = 16),
    case_id     BLOB    NOT NULL CHECK (length(case_id) = 16),
    kind        TEXT    NOT NULL,
    parent      BLOB,                          -- the interview of a statement, the report of a copy, the person of a contact point
    place       INTEGER NOT NULL DEFAULT 0,    -- the order among siblings
    body        TEXT    NOT NULL,
    author      TEXT    NOT NULL,              -- who wrote the body as it stands
    written_at  TEXT    NOT NULL,              -- by the clock of the device that wrote it: shown, never used to choose
    gone        INTEGER NOT NULL DEFAULT 0,
    state       TEXT    NOT NULL,              -- CLEAN DIRTY INFLIGHT CONFLICT LATE REFUSED
    base_vid    INTEGER NOT NULL DEFAULT 0,    -- the central version that the body was written on; 0 = never been there
    base_body   TEXT,                          -- as it stood there
    op          BLOB,                          -- the operation in flight
    sent_body   TEXT,                          -- what that operation carries
    shadow_vid  INTEGER,                       -- a newer central version that came while this one was dirty
    shadow_body TEXT,
    refusal     TEXT
);
CREATE INDEX item_of_case   ON item (case_id, kind, place);
CREATE INDEX item_of_parent ON item (parent, kind, place);
CREATE INDEX item_waiting   ON item (state) WHERE state <> 'CLEAN';

-- The sealed compartment: encrypted and authenticated once more, bound to case, item, field and version.
CREATE TABLE sealed (
    item    BLOB    NOT NULL,
    field   TEXT    NOT NULL,
    version INTEGER NOT NULL,
    box     BLOB    NOT NULL,
    PRIMARY KEY (item, field)
);

-- Bytes too large for a body: a filed copy's PDF.
CREATE TABLE content (
    item   BLOB NOT NULL PRIMARY KEY,
    sha256 TEXT NOT NULL,
    bytes  BLOB NOT NULL
);

-- How far each case has been read from the central record.
CREATE TABLE case_cursor (
    case_id      BLOB    NOT NULL PRIMARY KEY,
    ver          INTEGER NOT NULL,
    state_hash   TEXT    NOT NULL DEFAULT '',
    last_contact TEXT    NOT NULL
);

-- The same field changed here and there: every text is kept until a person settles it.
CREATE TABLE conflict (
    conflict   BLOB    NOT NULL PRIMARY KEY,
    item       BLOB    NOT NULL,
    case_id    BLOB    NOT NULL,
    fields     TEXT    NOT NULL,               -- JSON: the fields that differ
    base       TEXT    NOT NULL,
    mine       TEXT    NOT NULL,
    theirs     TEXT    NOT NULL,
    their_vid  INTEGER NOT NULL,
    theirs_by  TEXT    NOT NULL,
    theirs_at  TEXT    NOT NULL,
    opened_at  TEXT    NOT NULL,
    settled_at TEXT,
    settled_by TEXT,
    how        TEXT
);

CREATE TABLE audit (
    seq     INTEGER PRIMARY KEY,
    at      TEXT    NOT NULL,
    mono    INTEGER NOT NULL,
    device  TEXT    NOT NULL,
    who     TEXT    NOT NULL,
    act     TEXT    NOT NULL,
    case_id BLOB,
    item    BLOB,
    why     TEXT    NOT NULL,
    mac     BLOB    NOT NULL                   -- over this row and the one before
);
CREATE INDEX audit_of_case ON audit (case_id, seq);

CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);
