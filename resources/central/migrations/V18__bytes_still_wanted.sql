-- Each answer to a laptop names the filed copies whose bytes are not there: without looking through everything else in its cases.
CREATE INDEX item_with_content ON item (case_id, item) WHERE content_sha256 IS NOT NULL AND kind <> 'ATTACHMENT';
