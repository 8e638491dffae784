-- Since when the central record is known to hold a filed copy's PDF: by its answer when it was sent, or because it named the ones
-- that it lacked and this was not among them. Empty: as far as this laptop knows, the PDF is here alone.
ALTER TABLE content ADD COLUMN confirmed_at TEXT;
