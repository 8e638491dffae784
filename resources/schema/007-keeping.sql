-- Cases that are this person's and not on this laptop: taken off by hand or by a rule, until they are asked for again.
CREATE TABLE case_away (
    case_id BLOB NOT NULL PRIMARY KEY,
    ground  TEXT NOT NULL,
    since   TEXT NOT NULL
);

-- Items whose bytes the central record still wanted when it was last asked.
CREATE TABLE content_wanted (
    item BLOB NOT NULL PRIMARY KEY
);

-- What the central record said about my cases when it was last asked: ENDED or CLOSED.
CREATE TABLE case_said (
    case_id BLOB NOT NULL,
    said    TEXT NOT NULL,
    PRIMARY KEY (case_id, said)
);
