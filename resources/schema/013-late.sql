-- What came late, and that a case changed hands, is asked for on every first page: found without looking through the whole record.
CREATE INDEX item_late ON item (case_id) WHERE kind = 'LATE';
CREATE INDEX item_late_review ON item (parent) WHERE kind = 'LATE_REVIEW';
