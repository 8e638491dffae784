-- An answer names its operation: what that operation carries is found without looking through the whole record.
CREATE INDEX item_on_its_way ON item (op) WHERE op IS NOT NULL;
