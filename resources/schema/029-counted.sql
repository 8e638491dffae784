-- Interviews that are still being written are few, and signed ones many: the list of cases counts the few without opening the many.
CREATE INDEX item_draft ON item (case_id)
WHERE kind = 'INTERVIEW' AND gone = 0 AND json_extract(body, '$.signedAt') IS NULL;
