-- Words are looked for within a case, about a person, with a standing, between two days. What a thing is about lies in the
-- index beside its words, each as a word of its own that nobody can type: so narrowing makes a search shorter, never longer.

DROP TRIGGER item_found;
DROP VIEW to_find;
DROP TABLE find;

CREATE VIRTUAL TABLE find USING fts5(words, about, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');

-- c = the case, p = a person, s = the standing, y m d = the day, x = contested and not yet decided.
CREATE VIEW to_find (id, words, about) AS
SELECT i.id,
       group_concat(text.value, ' '),
       'c' || hex(i.case_id)
           || coalesce(' s' || replace(json_extract(i.body, '$.standing'), '_', ''), '')
           || coalesce((SELECT group_concat(' p' || replace(whom.value, '-', ''), '') FROM json_tree(i.body) whom
                        WHERE whom.type = 'text'
                          AND (whom.key IN ('person', 'raisedBy') OR whom.path IN ('$.children', '$.about')
                               OR i.kind = 'PERSON' AND whom.fullkey = '$.id'
                               OR i.kind = 'FAMILY_TIE' AND whom.key IN ('one', 'other'))), '')
           || coalesce((SELECT ' y' || substr(at, 1, 4) || ' m' || substr(at, 1, 4) || substr(at, 6, 2)
                               || ' d' || substr(at, 1, 4) || substr(at, 6, 2) || substr(at, 9, 2)
                        FROM (SELECT CASE i.kind
                                     WHEN 'STATEMENT' THEN (SELECT coalesce(json_extract(v.body, '$.startedAt'),
                                                                            json_extract(v.body, '$.enteredAt'))
                                                            FROM item v WHERE v.item = i.parent)
                                     WHEN 'INTERVIEW' THEN coalesce(json_extract(i.body, '$.startedAt'),
                                                                    json_extract(i.body, '$.enteredAt'))
                                     WHEN 'FACT' THEN json_extract(i.body, '$.on')
                                     WHEN 'CONTEST' THEN json_extract(i.body, '$.receivedAt')
                                     WHEN 'REPORT' THEN json_extract(i.body, '$.startedAt')
                                     END AS at)), '')
           || CASE WHEN i.kind = 'CONTEST' AND json_extract(i.body, '$.decision') IS NULL
                     OR i.kind IN ('STATEMENT', 'FACT')
                        AND EXISTS (SELECT 1 FROM item c
                                    WHERE c.kind = 'CONTEST' AND c.gone = 0 AND c.case_id = i.case_id
                                      AND json_extract(c.body, '$.decision') IS NULL
                                      AND replace(json_extract(c.body, '$.target.id'), '-', '') = lower(hex(i.item)))
                   THEN ' xcontested' ELSE '' END
FROM item i, json_tree(i.body) text
WHERE i.gone = 0
  AND i.kind IN ('CASE', 'PERSON', 'INTERVIEW', 'STATEMENT', 'FACT', 'CONTEST', 'REPORT', 'FAMILY_TIE', 'SAFETY_RULE')
  AND NOT (i.kind = 'FAMILY_TIE' AND coalesce(json_extract(i.body, '$.withheld'), 0))
  AND text.type = 'text'
  AND (text.key IN ('words', 'translation', 'text', 'source', 'saidToBeWrong', 'saidToBeRight', 'reasons', 'what',
                    'result', 'name', 'raisedByName', 'note', 'courtNumber', 'courtReference', 'court', 'title',
                    'question', 'heardFrom', 'received', 'done')
       OR text.path LIKE '%.otherNames' OR text.path LIKE '%.questions')
GROUP BY i.id;

INSERT INTO find (rowid, words, about) SELECT id, words, about FROM to_find;
DELETE FROM find_due;

CREATE TRIGGER item_found AFTER INSERT ON item BEGIN
    INSERT INTO find (rowid, words, about) SELECT id, words, about FROM to_find WHERE id = new.id;
END;

-- A statement stands under the day of its interview, whichever of the two came first, and whenever that day is put right.
CREATE TRIGGER interview_found AFTER INSERT ON item WHEN new.kind = 'INTERVIEW' BEGIN
    INSERT OR IGNORE INTO find_due (id) SELECT id FROM item WHERE parent = new.item AND kind = 'STATEMENT';
END;

CREATE TRIGGER interview_moved AFTER UPDATE OF body ON item
WHEN new.kind = 'INTERVIEW' AND json_extract(new.body, '$.startedAt') IS NOT json_extract(old.body, '$.startedAt') BEGIN
    INSERT OR IGNORE INTO find_due (id) SELECT id FROM item WHERE parent = new.item AND kind = 'STATEMENT';
END;

-- What is contested, and what no longer is, says so.
CREATE TRIGGER contest_found AFTER INSERT ON item WHEN new.kind = 'CONTEST' BEGIN
    INSERT OR IGNORE INTO find_due (id) SELECT id FROM item
    WHERE case_id = new.case_id AND kind IN ('STATEMENT', 'FACT')
      AND lower(hex(item)) = replace(json_extract(new.body, '$.target.id'), '-', '');
END;

CREATE TRIGGER contest_decided AFTER UPDATE OF body, gone ON item
WHEN new.kind = 'CONTEST'
     AND (json_extract(new.body, '$.decision') IS NOT json_extract(old.body, '$.decision') OR new.gone <> old.gone) BEGIN
    INSERT OR IGNORE INTO find_due (id) SELECT id FROM item
    WHERE case_id = new.case_id AND kind IN ('STATEMENT', 'FACT')
      AND lower(hex(item)) = replace(json_extract(new.body, '$.target.id'), '-', '');
END;
