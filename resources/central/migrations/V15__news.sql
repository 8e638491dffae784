-- Whoever may see a case that has moved is told that there is something new, and not what: a node says it after the commit, every
-- node hears it. Said within the commit it would make all commits of the database wait for each other.
CREATE INDEX case_access_by_case ON case_access (case_id);

CREATE FUNCTION tell_news(by_device uuid, moved uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    PERFORM pg_notify('tyst_news', who.user_id || ' ' || by_device)
    FROM (SELECT DISTINCT user_id FROM case_access
          WHERE case_id = ANY (moved) AND from_at <= now() AND (to_at IS NULL OR to_at > now())) AS who;
END $$;

-- A case that was given or taken away, and a laptop that was turned out, are news of another kind: rare, and from no laptop.
CREATE FUNCTION tell_person() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    PERFORM pg_notify('tyst_news', NEW.user_id::text);
    RETURN NULL;
END $$;
CREATE TRIGGER news_of_access AFTER INSERT OR UPDATE ON case_access FOR EACH ROW EXECUTE FUNCTION tell_person();
CREATE TRIGGER news_of_device AFTER UPDATE OF status ON device FOR EACH ROW EXECUTE FUNCTION tell_person();

GRANT EXECUTE ON FUNCTION tell_news(uuid, uuid[]) TO tyst_service;
