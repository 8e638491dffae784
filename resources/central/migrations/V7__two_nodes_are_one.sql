-- Numbers that were used, for as long as a request that carries one would be let in: what one node let in, no other lets in
-- again. Not written ahead: after a crash of the database they are forgotten, and what comes twice finds itself in op_log.
CREATE UNLOGGED TABLE nonce (
    device uuid        NOT NULL,
    nonce  text        NOT NULL,
    at     timestamptz NOT NULL,
    PRIMARY KEY (device, nonce)
);
CREATE INDEX nonce_by_age ON nonce (at);
GRANT SELECT, INSERT, DELETE ON nonce TO tyst_service;

-- A node whose account may not change tables sees at least whether they are as it needs them.
GRANT SELECT ON flyway_schema_history TO tyst_service;
