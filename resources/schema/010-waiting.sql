-- What waits is counted after every save: from the index alone, also when a whole record is to be sent again.
DROP INDEX item_waiting;
CREATE INDEX item_waiting ON item (state, case_id, written_at) WHERE state <> 'CLEAN';
