-- The first schema. Columns named *_sealed hold secrets under the master key.
-- Times are seconds since 1970.

CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The newest component_verify_ticket of each platform.
CREATE TABLE ticket (
    component    TEXT PRIMARY KEY,
    value_sealed BLOB NOT NULL,
    created_at   INTEGER NOT NULL,
    received_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Tokens and page tickets. A row without a value says that generations up to it are used up.
CREATE TABLE token (
    owner        TEXT NOT NULL,
    kind         TEXT NOT NULL,
    generation   INTEGER NOT NULL,
    value_sealed BLOB,
    obtained_at  INTEGER NOT NULL,
    expires_at   INTEGER NOT NULL,
    PRIMARY KEY (owner, kind)
) STRICT, WITHOUT ROWID;

-- Accounts that authorised a platform. status: 0 authorised, 1 cancelled by the account,
-- 2 refused by WeChat. noticed_at is the newest CreateTime that decided about the row.
CREATE TABLE authorizer (
    component            TEXT NOT NULL,
    app_id               TEXT NOT NULL,
    status               INTEGER NOT NULL,
    refresh_token_sealed BLOB,
    mini_program         INTEGER,
    permissions          TEXT NOT NULL,
    authorized_at        INTEGER NOT NULL,
    noticed_at           INTEGER NOT NULL,
    PRIMARY KEY (component, app_id)
) STRICT, WITHOUT ROWID;

-- Authorisation codes that were exchanged, by hash, and for whom.
CREATE TABLE exchange (
    code_hash  BLOB PRIMARY KEY,
    authorizer TEXT NOT NULL,
    done_at    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX exchange_done_at ON exchange (done_at);

-- Pushes, stored with their answers before these are given. Keys grow with time, so that new rows
-- of every index lie side by side.
CREATE TABLE inbox (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    key           BLOB NOT NULL,
    account       TEXT NOT NULL,
    received_at   INTEGER NOT NULL,
    not_before    INTEGER NOT NULL,
    attempts      INTEGER NOT NULL DEFAULT 0,
    done          INTEGER NOT NULL DEFAULT 0,
    text_sealed   BLOB NOT NULL,
    answer_sealed BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX inbox_key ON inbox (key);
CREATE INDEX inbox_pending ON inbox (not_before, id) WHERE done = 0;
