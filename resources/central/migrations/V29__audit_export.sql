-- What was done, for whoever exports it: page by page, and never as a table.
CREATE FUNCTION audit_page(asked uuid, from_at timestamptz, until_at timestamptz, after_seq bigint, most int)
RETURNS SETOF audit_event LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT * FROM audit_event
    WHERE seq > after_seq AND (asked IS NULL OR case_id = asked) AND at >= from_at AND at < until_at
    ORDER BY seq LIMIT most
$$;

CREATE FUNCTION laptops_audit_page(
    asked uuid, from_at timestamptz, until_at timestamptz, after_device uuid, after_line int, after_seq bigint, most int)
RETURNS SETOF device_audit LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT * FROM device_audit
    WHERE (device, line, seq) > (after_device, after_line, after_seq)
      AND (asked IS NULL OR case_id = asked) AND received_at >= from_at AND received_at < until_at
    ORDER BY device, line, seq LIMIT most
$$;

REVOKE EXECUTE ON FUNCTION audit_page(uuid, timestamptz, timestamptz, bigint, int) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION laptops_audit_page(uuid, timestamptz, timestamptz, uuid, int, bigint, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_page(uuid, timestamptz, timestamptz, bigint, int) TO tyst_admin;
GRANT EXECUTE ON FUNCTION laptops_audit_page(uuid, timestamptz, timestamptz, uuid, int, bigint, int) TO tyst_admin;
