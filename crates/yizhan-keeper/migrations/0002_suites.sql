-- Suites beside components, and several processes over one file.

-- A platform is a component or a suite, an account who authorised it: an authorizer or a corp. The
-- credential is what the account's tokens are renewed with: a refresh token, or a permanent code.
-- permissions are the permission sets that an authorizer granted, or the agents that a corp has of
-- the suite.
ALTER TABLE ticket RENAME COLUMN component TO platform;
ALTER TABLE authorizer RENAME COLUMN component TO platform;
ALTER TABLE authorizer RENAME COLUMN app_id TO account;
ALTER TABLE authorizer RENAME COLUMN refresh_token_sealed TO credential_sealed;
ALTER TABLE exchange RENAME COLUMN authorizer TO account;

-- Who renews what just now. A lease that is not extended ends, so that a process that died holds up
-- nobody for long.
CREATE TABLE lease (
    name   TEXT PRIMARY KEY,
    holder INTEGER NOT NULL,
    until  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
