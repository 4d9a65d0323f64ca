-- What changed since when: a process over the store reads what the others have changed. A row's
-- revision is the count of changes when it was last written.

CREATE TABLE revision (last INTEGER NOT NULL) STRICT;
INSERT INTO revision (last) VALUES (0);

ALTER TABLE ticket ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
ALTER TABLE token ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
ALTER TABLE authorizer ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
CREATE INDEX ticket_revision ON ticket (revision);
CREATE INDEX token_revision ON token (revision);
CREATE INDEX authorizer_revision ON authorizer (revision);

CREATE TRIGGER ticket_made AFTER INSERT ON ticket BEGIN
    UPDATE revision SET last = last + 1;
    UPDATE ticket SET revision = (SELECT last FROM revision) WHERE platform = NEW.platform;
END;
CREATE TRIGGER ticket_changed AFTER UPDATE OF value_sealed, received_at ON ticket BEGIN
    UPDATE revision SET last = last + 1;
    UPDATE ticket SET revision = (SELECT last FROM revision) WHERE platform = NEW.platform;
END;
CREATE TRIGGER token_made AFTER INSERT ON token BEGIN
    UPDATE revision SET last = last + 1;
    UPDATE token SET revision = (SELECT last FROM revision)
    WHERE owner = NEW.owner AND kind = NEW.kind;
END;
CREATE TRIGGER token_changed AFTER UPDATE OF generation ON token BEGIN
    UPDATE revision SET last = last + 1;
    UPDATE token SET revision = (SELECT last FROM revision)
    WHERE owner = NEW.owner AND kind = NEW.kind;
END;
CREATE TRIGGER authorizer_made AFTER INSERT ON authorizer BEGIN
    UPDATE revision SET last = last + 1;
    UPDATE authorizer SET revision = (SELECT last FROM revision)
    WHERE platform = NEW.platform AND account = NEW.account;
END;
CREATE TRIGGER authorizer_changed
AFTER UPDATE OF status, credential_sealed, mini_program, permissions, noticed_at ON authorizer BEGIN
    UPDATE revision SET last = last + 1;
    UPDATE authorizer SET revision = (SELECT last FROM revision)
    WHERE platform = NEW.platform AND account = NEW.account;
END;
