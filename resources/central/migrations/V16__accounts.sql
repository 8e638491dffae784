-- Which practitioner an organisation's account belongs to. The account is kept as a hash of issuer and subject: a subject may be a name.
CREATE TABLE account (
    account_sha256 text        PRIMARY KEY,
    user_id        uuid        NOT NULL,
    known_at       timestamptz NOT NULL DEFAULT now()
);
GRANT SELECT ON account TO tyst_service;
GRANT SELECT, INSERT, UPDATE ON account TO tyst_admin;

-- With which account a device joined; none with a code of its own.
ALTER TABLE device ADD COLUMN account_sha256 text;
