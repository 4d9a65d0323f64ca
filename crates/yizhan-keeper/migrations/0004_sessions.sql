-- What applications remember of their conversations with users.
CREATE TABLE session (
    id BLOB PRIMARY KEY NOT NULL,
    data_sealed BLOB NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX session_by_end ON session (expires_at);
