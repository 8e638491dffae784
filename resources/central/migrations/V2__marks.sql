-- The mark of the last batch that a device made ready. A laptop that does not know it stands on an older copy of its record.
ALTER TABLE device ADD COLUMN last_mark uuid;
