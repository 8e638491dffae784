-- Words that are written over reach the index of words when somebody looks for something, not with every pause of the fingers.

-- Items whose words have changed since the index saw them.
CREATE TABLE find_due (
    id INTEGER NOT NULL PRIMARY KEY
);

DROP TRIGGER item_found_again;
CREATE TRIGGER item_found_again AFTER UPDATE OF body, gone ON item
WHEN old.body <> new.body OR old.gone <> new.gone BEGIN
    INSERT OR IGNORE INTO find_due (id) VALUES (new.id);
END;

DROP TRIGGER item_lost;
CREATE TRIGGER item_lost AFTER DELETE ON item BEGIN
    DELETE FROM find WHERE rowid = old.id;
    DELETE FROM find_due WHERE id = old.id;
END;
