-- The mark of a batch comes with its first operations, and says after which one it was made. It is remembered if that was the last
-- that was seen of this device on this line of history, or if it is known already: the answer to it was lost. Otherwise nothing is
-- remembered, and the last one is the answer: the laptop is to look whether it is an older copy of itself. Meant for a line that
-- broke off, nothing happens: the push itself will say so. Not waited for: it is on the disk with the operations or not at all.
CREATE FUNCTION note_batch(by_device uuid, newest uuid, made_after uuid, meant uuid) RETURNS uuid
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    here uuid := (SELECT line FROM line ORDER BY seq DESC LIMIT 1);
    seen uuid;
BEGIN
    IF meant <> here THEN RETURN NULL; END IF;
    SELECT CASE WHEN mark_line = here THEN last_mark END INTO seen FROM device WHERE device = by_device FOR UPDATE;
    IF seen IS NOT NULL AND seen <> newest AND seen IS DISTINCT FROM made_after THEN RETURN seen; END IF;
    PERFORM set_config('synchronous_commit', 'off', true);
    UPDATE device SET last_mark = newest, mark_line = here 
        WHERE device = by_device AND (last_mark, mark_line) IS DISTINCT FROM (newest, here);
    RETURN NULL;
END $$;
GRANT EXECUTE ON FUNCTION note_batch(uuid, uuid, uuid, uuid) TO tyst_service;
