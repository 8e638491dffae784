-- The chain tells one opening of the record from the next, and a reason can be taken out of it without breaking it.

ALTER TABLE audit ADD COLUMN session INTEGER;   -- the number of the first link since the record was opened; NULL: older than sessions
ALTER TABLE audit ADD COLUMN why_mac BLOB;      -- stands for the reason in the link's MAC
CREATE INDEX audit_of_act ON audit (act, seq);
