-- Words by which things are found again. The index follows the items by itself, whoever writes them: the pages, an import or
-- the sync. Only these kinds, and of them only these fields: a sealed detail stands in none of them.

CREATE VIRTUAL TABLE find USING fts5(words, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');

CREATE VIEW to_find (id, words) AS
SELECT i.id, group_concat(text.value, ' ')
FROM item i, json_tree(i.body) text
WHERE i.gone = 0
  AND i.kind IN ('CASE', 'PERSON', 'INTERVIEW', 'STATEMENT', 'FACT', 'CONTEST', 'REPORT')
  AND text.type = 'text'
  AND (text.key IN ('words', 'translation', 'text', 'source', 'saidToBeWrong', 'saidToBeRight', 'reasons', 'what',
                    'result', 'name', 'raisedByName', 'note', 'courtNumber', 'courtReference', 'court', 'title')
       OR text.path LIKE '%.otherNames' OR text.path LIKE '%.questions')
GROUP BY i.id;

INSERT INTO find (rowid, words) SELECT id, words FROM to_find;

CREATE TRIGGER item_found AFTER INSERT ON item BEGIN
    INSERT INTO find (rowid, words) SELECT id, words FROM to_find WHERE id = new.id;
END;

CREATE TRIGGER item_found_again AFTER UPDATE OF body, gone ON item
WHEN old.body <> new.body OR old.gone <> new.gone BEGIN
    DELETE FROM find WHERE rowid = old.id;
    INSERT INTO find (rowid, words) SELECT id, words FROM to_find WHERE id = new.id;
END;

CREATE TRIGGER item_lost AFTER DELETE ON item BEGIN
    DELETE FROM find WHERE rowid = old.id;
END;

-- The counts of the case list read the index alone, however many statements there are.
CREATE INDEX item_of_kind ON item (kind, gone, case_id);
DROP INDEX item_waiting;
CREATE INDEX item_waiting ON item (state, case_id) WHERE state <> 'CLEAN';
