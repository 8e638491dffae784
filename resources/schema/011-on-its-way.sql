-- An answer names its operation: what that operation carries is found without looking through the whole record.
CREATE INDEX item_on_its_way ON item (op) WHERE op IS NOT NULL;

-- And what goes next, oldest first, without sorting everything that waits.
CREATE INDEX item_to_go ON item (id) WHERE state = 'DIRTY' AND op IS NULL;
