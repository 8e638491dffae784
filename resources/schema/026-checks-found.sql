-- What agencies answered and what stands in the chronology is found as well, by the same words and narrowed in the same ways. The
-- addresses that an agency gave for somebody are left out: one of them may be withheld.

DROP VIEW to_find;

-- c = the case, p = a person, s = the standing, y m d = the day, x = contested and not yet decided.
CREATE VIEW to_find (id, words, about) AS
SELECT i.id,
       group_concat(text.value, ' '),
       'c' || hex(i.case_id)
           || CASE WHEN i.kind = 'CHECK' THEN ' sRECORDEDBYAGENCY'
                   ELSE coalesce(' s' || replace(json_extract(i.body, '$.standing'), '_', ''), '') END
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
           -- An event may have been on any of many days, and a check has several: every name of every one of them, once.
           || CASE WHEN i.kind IN ('CHECK', 'CHRONOLOGY_ENTRY') THEN
                coalesce((WITH RECURSIVE
                          ends (first, last) AS (
                              SELECT coalesce(json_extract(i.body, '$.date.earliest'), json_extract(i.body, '$.date.latest')),
                                     coalesce(json_extract(i.body, '$.date.latest'), json_extract(i.body, '$.date.earliest'))
                              WHERE i.kind = 'CHRONOLOGY_ENTRY'
                              UNION
                              SELECT day.value, day.value FROM json_tree(i.body) day
                              WHERE i.kind = 'CHECK' AND day.key IN ('on', 'issuedOn', 'receivedOn')),
                          days (at, last) AS (
                              SELECT first, last FROM ends WHERE first IS NOT NULL
                              UNION
                              SELECT date(at, '+1 day'), last FROM days WHERE at < last
                              LIMIT 4000)
                          SELECT group_concat(name, '')
                          FROM (SELECT ' y' || substr(at, 1, 4) AS name FROM days
                                UNION SELECT ' m' || substr(at, 1, 4) || substr(at, 6, 2) FROM days
                                UNION SELECT ' d' || substr(at, 1, 4) || substr(at, 6, 2) || substr(at, 9, 2) FROM days)), '')
              ELSE '' END
           || CASE WHEN i.kind = 'CONTEST' AND json_extract(i.body, '$.decision') IS NULL
                     OR i.kind IN ('STATEMENT', 'FACT')
                        AND EXISTS (SELECT 1 FROM item c
                                    WHERE c.kind = 'CONTEST' AND c.gone = 0 AND c.case_id = i.case_id
                                      AND json_extract(c.body, '$.decision') IS NULL
                                      AND replace(json_extract(c.body, '$.target.id'), '-', '') = lower(hex(i.item)))
                     OR i.kind IN ('CHECK', 'CHRONOLOGY_ENTRY')
                        AND EXISTS (SELECT 1 FROM item c
                                    WHERE c.kind = 'CONTEST' AND c.gone = 0 AND c.case_id = i.case_id
                                      AND json_extract(c.body, '$.decision') IS NULL
                                      AND instr(i.body, json_extract(c.body, '$.target.id')) > 0)
                   THEN ' xcontested' ELSE '' END
FROM item i, json_tree(i.body) text
WHERE i.gone = 0
  AND i.kind IN ('CASE', 'PERSON', 'INTERVIEW', 'STATEMENT', 'FACT', 'CONTEST', 'REPORT', 'FAMILY_TIE', 'SAFETY_RULE',
                 'CHECK', 'CHRONOLOGY_ENTRY')
  AND NOT (i.kind = 'FAMILY_TIE' AND coalesce(json_extract(i.body, '$.withheld'), 0))
  AND text.type = 'text'
  AND (text.key IN ('words', 'translation', 'text', 'source', 'saidToBeWrong', 'saidToBeRight', 'reasons', 'what',
                    'result', 'name', 'raisedByName', 'note', 'courtNumber', 'courtReference', 'court', 'title',
                    'question', 'heardFrom', 'received', 'done')
       OR i.kind = 'CHECK' AND text.key IN ('agency', 'about', 'who', 'from', 'reference', 'particulars', 'conditions',
                                            'whyRelevant', 'whySame', 'whySuperseded')
       OR text.path LIKE '%.otherNames' OR text.path LIKE '%.questions')
GROUP BY i.id;

INSERT OR IGNORE INTO find_due (id) SELECT id FROM item WHERE kind IN ('CHECK', 'CHRONOLOGY_ENTRY') AND gone = 0;

-- What rests on a contested thing says so, too, and no longer does once that is decided.
CREATE TRIGGER contest_found_in_checks AFTER INSERT ON item WHEN new.kind = 'CONTEST' BEGIN
    INSERT OR IGNORE INTO find_due (id) SELECT id FROM item
    WHERE case_id = new.case_id AND kind IN ('CHECK', 'CHRONOLOGY_ENTRY')
      AND instr(body, json_extract(new.body, '$.target.id')) > 0;
END;

CREATE TRIGGER contest_decided_in_checks AFTER UPDATE OF body, gone ON item
WHEN new.kind = 'CONTEST'
     AND (json_extract(new.body, '$.decision') IS NOT json_extract(old.body, '$.decision') OR new.gone <> old.gone) BEGIN
    INSERT OR IGNORE INTO find_due (id) SELECT id FROM item
    WHERE case_id = new.case_id AND kind IN ('CHECK', 'CHRONOLOGY_ENTRY')
      AND instr(body, json_extract(new.body, '$.target.id')) > 0;
END;
