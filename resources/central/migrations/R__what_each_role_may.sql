-- What each role may read and write of a case, by kind: data, which an agency may change. It is loaded again at the next start after a
-- change, and a node that has other data than the database refuses to start. A kind or a role that is not in here is for nobody.
--
-- Business support sets cases up and sends what is finished: no words of an interview, no draft, no analysis.
-- The post room sends a filed copy on, and writes down what became of it: it needs the case's numbers and the copy, and no other word.
-- A manager reads, and settles what is contested or held; whoever wrote an analysis changes it themselves.
DELETE FROM role_kind;
INSERT INTO role_kind (role, kind, writes)
SELECT role, kind, may = 'write' FROM (VALUES
    --                ALLOCATED  CO_WORKER  URGENT   MANAGER  BUSINESS_SUPPORT  AUDITOR  POST_ROOM  RECORDS
    ('CASE',          'write',   'write',   'write', 'write', 'write',          'read',  'read',    ''),
    ('PERSON',        'write',   'write',   'write', 'read',  'write',          'read',  '',        ''),
    ('CONTACT_POINT', 'write',   'write',   'write', 'read',  'write',          'read',  '',        ''),
    ('HEARING',       'write',   'write',   'write', 'write', 'write',          'read',  '',        ''),
    ('DOCUMENT',      'write',   'write',   'write', 'read',  'write',          'read',  '',        ''),
    ('FACT',          'write',   'write',   'write', 'read',  '',               'read',  '',        ''),
    ('HOLD',          'write',   'write',   'write', 'write', 'read',           'read',  '',        'write'),
    ('COURT_IMPORT',  'write',   'write',   'write', 'read',  'write',          'read',  '',        ''),
    ('INTERVIEW',     'write',   'write',   'write', 'read',  '',               'read',  '',        ''),
    ('STATEMENT',     'write',   'write',   'write', 'read',  '',               'read',  '',        ''),
    ('CONTEST',       'write',   'write',   'write', 'write', '',               'read',  '',        ''),
    ('REPORT',        'write',   'write',   'write', 'read',  '',               'read',  '',        ''),
    ('FILED_COPY',    'write',   'write',   'write', 'read',  'read',           'read',  'read',    ''),
    ('ATTACHMENT',    'write',   'write',   'write', 'read',  '',               'read',  '',        ''),
    -- Who opened the case without having it. Written by the service in the name of whoever does; a laptop that sends one is refused.
    ('ACCESS',        'read',    'read',    'write', 'read',  'write',          'read',  '',        ''),
    -- Whether that was right: a manager's word.
    ('ACCESS_REVIEW', 'read',    'read',    'read',  'write', 'read',           'read',  '',        ''),
    -- What came too late, and that the case changed hands: written by the service alone, in no role. Who has the case now, or manages
    -- the team, decides what becomes of what came late.
    ('LATE',          'read',    'read',    'read',  'read',  '',               'read',  '',        ''),
    ('LATE_REVIEW',   'write',   'write',   'read',  'write', '',               'read',  '',        ''),
    ('HANDOVER',      'read',    'read',    'read',  'read',  'read',           'read',  '',        ''),
    ('HANDOVER_NOTE', 'write',   'write',   'read',  'write', '',               'read',  '',        ''),
    -- What agencies were asked and answered, and the chronology made of the record.
    ('CHECK',         'write',   'write',   'write', 'read',  '',               'read',  '',        ''),
    ('CHRONOLOGY_ENTRY', 'write', 'write',  'write', 'read',  '',               'read',  '',        ''),
    ('TASK',          'write',   'write',   'write', 'read',  '',               'read',  '',        ''),
    -- The life of a report. A manager reads and remarks, proposes, and says whether it passes: that is a manager's alone to write.
    ('REPORT_LINE',   'write',   'write',   'write', 'read',  '',               'read',  '',        ''),
    ('REPORT_REVIEW', 'read',    'read',    'read',  'write', '',               'read',  '',        ''),
    ('REPORT_CHANGE', 'write',   'write',   'write', 'read',  '',               'read',  '',        ''),
    -- What became of a copy on its way to the court: likewise the service's own.
    ('DELIVERY',      'read',    'read',    'read',  'read',  'read',           'read',  'write',   ''),
    -- Whoever writes to a person or rings them has to know how that is done safely, and who must never meet.
    ('FAMILY_TIE',    'write',   'write',   'write', 'read',  'read',           'read',  '',        ''),
    ('SAFETY_RULE',   'write',   'write',   'write', 'write', 'write',          'read',  '',        '')
) AS may_by_role (kind, allocated, co_worker, urgent, manager, business_support, auditor, post_room, records),
LATERAL (VALUES
    ('ALLOCATED', allocated), ('CO_WORKER', co_worker), ('URGENT', urgent), ('MANAGER', manager),
    ('BUSINESS_SUPPORT', business_support), ('AUDITOR', auditor), ('POST_ROOM', post_room),
    ('RECORDS', records)) AS each (role, may)
WHERE may IN ('read', 'write');
