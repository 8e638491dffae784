-- Whose words a report is. Whoever began it, as long as the case is theirs in any way; afterwards whoever, of those to whom the case is
-- allocated now, wrote in it first. Nobody, when none of them has: then it may be gone on with. Only in a case that whoever asks has.
CREATE INDEX report_version ON item_version (case_id, item, vid) WHERE kind = 'REPORT';

CREATE FUNCTION whose_report(asked_case uuid, asked_item uuid) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH hand AS (
        SELECT v.user_id, min(v.vid) AS since FROM item_version v
        WHERE v.case_id = asked_case AND v.item = asked_item AND v.kind = 'REPORT'
          AND asked_case IN (SELECT my_cases())
        GROUP BY v.user_id),
    began AS (SELECT user_id FROM hand ORDER BY since LIMIT 1)
    SELECT hand.user_id FROM hand
    JOIN case_access has ON has.case_id = asked_case AND has.user_id = hand.user_id AND is_live(has.from_at, has.to_at)
    WHERE has.role = 'ALLOCATED' OR (has.role IN ('CO_WORKER', 'URGENT') AND hand.user_id = (SELECT user_id FROM began))
    ORDER BY hand.user_id <> (SELECT user_id FROM began), hand.since
    LIMIT 1
$$;
REVOKE EXECUTE ON FUNCTION whose_report(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION whose_report(uuid, uuid) TO tyst_service;
