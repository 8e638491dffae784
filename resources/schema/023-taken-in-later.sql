-- What comes is put down first and taken into the index of words afterwards, bit by bit: of the time that a whole caseload took to
-- come to a new laptop, more than half went into the index.
DROP TRIGGER item_found;
CREATE TRIGGER item_found AFTER INSERT ON item BEGIN
    INSERT OR IGNORE INTO find_due (id) VALUES (new.id);
END;
