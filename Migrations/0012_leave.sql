-- Leave: what was asked and decided; in the ledger time that is kept for it, and taken.

-- A request of somebody for days of leave.
CREATE TABLE leave (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id),
  -- The claim whose course it is for.
  course INTEGER REFERENCES claim (id)
) STRICT;
CREATE INDEX leave_by_person ON leave (person);
CREATE INDEX leave_by_course ON leave (course) WHERE course IS NOT NULL;
CREATE TRIGGER leave_insert BEFORE INSERT ON leave BEGIN
  SELECT RAISE(ABORT, 'leave: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'leave: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM leave);
  SELECT RAISE(ABORT, 'leave: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person))
    OR (NEW.course IS NOT NULL AND NOT EXISTS (SELECT 1 FROM claim WHERE id = NEW.course));
  SELECT RAISE(ABORT, 'leave: the course is of a claim of this person')
  WHERE NEW.course IS NOT NULL
    AND (SELECT person FROM claim WHERE id = NEW.course) IS NOT NEW.person;
END;
CREATE TRIGGER leave_update BEFORE UPDATE ON leave BEGIN
  SELECT RAISE(ABORT, 'leave: rows are never changed');
END;
CREATE TRIGGER leave_delete BEFORE DELETE ON leave BEGIN
  SELECT RAISE(ABORT, 'leave: rows are never deleted');
END;

-- All days of a request as an event left them; the newest that is not undone counts.
CREATE TABLE leave_version (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  leave INTEGER NOT NULL REFERENCES leave (id),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day)
) STRICT;
CREATE INDEX leave_version_by_leave ON leave_version (leave);
CREATE TRIGGER leave_version_insert BEFORE INSERT ON leave_version BEGIN
  SELECT RAISE(ABORT, 'leave_version: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'leave_version: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM leave_version);
  SELECT RAISE(ABORT, 'leave_version: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM leave WHERE id = NEW.leave));
END;
CREATE TRIGGER leave_version_update BEFORE UPDATE ON leave_version BEGIN
  SELECT RAISE(ABORT, 'leave_version: rows are never changed');
END;
CREATE TRIGGER leave_version_delete BEFORE DELETE ON leave_version BEGIN
  SELECT RAISE(ABORT, 'leave_version: rows are never deleted');
END;

-- What a day costs and which scheme pays it, as it was when it was entered: a pattern that changes
-- later makes a proposal. `planned` is what would have been worked that day.
CREATE TABLE leave_day (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  leave_version INTEGER NOT NULL REFERENCES leave_version (id),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  scheme INTEGER NOT NULL REFERENCES scheme (id),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
  part TEXT CHECK (part IN ('morning', 'afternoon')),
  planned INTEGER NOT NULL CHECK (planned BETWEEN 0 AND 1440)
) STRICT;
-- In the order in which days are read: their shares in the order in which they pay.
CREATE INDEX leave_day_by_version ON leave_day (leave_version, on_day);
CREATE INDEX leave_day_by_day ON leave_day (on_day);
CREATE TRIGGER leave_day_insert BEFORE INSERT ON leave_day BEGIN
  SELECT RAISE(ABORT, 'leave_day: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'leave_day: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM leave_day);
  SELECT RAISE(ABORT, 'leave_day: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM leave_version WHERE id = NEW.leave_version))
    OR (NOT EXISTS (SELECT 1 FROM scheme WHERE id = NEW.scheme));
  SELECT RAISE(ABORT, 'leave_day: a scheme pays a day once')
  WHERE EXISTS (
    SELECT 1 FROM leave_day WHERE leave_version = NEW.leave_version AND on_day = NEW.on_day
      AND scheme = NEW.scheme);
  SELECT RAISE(ABORT, 'leave_day: only time pays for leave')
  WHERE (SELECT form FROM scheme WHERE id = NEW.scheme) IS NOT 'time';
END;
CREATE TRIGGER leave_day_update BEFORE UPDATE ON leave_day BEGIN
  SELECT RAISE(ABORT, 'leave_day: rows are never changed');
END;
CREATE TRIGGER leave_day_delete BEFORE DELETE ON leave_day BEGIN
  SELECT RAISE(ABORT, 'leave_day: rows are never deleted');
END;

CREATE TABLE leave_step (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  leave INTEGER NOT NULL REFERENCES leave (id),
  step TEXT NOT NULL CHECK (step IN ('approve', 'refuse', 'cancel')),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  decided_by INTEGER REFERENCES person (id),
  reason INTEGER REFERENCES text (id)
) STRICT;
CREATE INDEX leave_step_by_leave ON leave_step (leave);
CREATE TRIGGER leave_step_insert BEFORE INSERT ON leave_step BEGIN
  SELECT RAISE(ABORT, 'leave_step: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'leave_step: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM leave_step);
  SELECT RAISE(ABORT, 'leave_step: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM leave WHERE id = NEW.leave))
    OR (NEW.decided_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.decided_by))
    OR (NEW.reason IS NOT NULL AND NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.reason));
END;
CREATE TRIGGER leave_step_update BEFORE UPDATE ON leave_step BEGIN
  SELECT RAISE(ABORT, 'leave_step: rows are never changed');
END;
CREATE TRIGGER leave_step_delete BEFORE DELETE ON leave_step BEGIN
  SELECT RAISE(ABORT, 'leave_step: rows are never deleted');
END;

-- In the ledger: a lot that keeps time of another for a request, transfers that name the request.
DROP TRIGGER lot_kind_insert;
INSERT INTO lot_kind VALUES ('leave');
CREATE TRIGGER lot_kind_insert BEFORE INSERT ON lot_kind BEGIN
  SELECT RAISE(ABORT, 'lot_kind: the words belong to the schema');
END;
DROP TRIGGER transfer_kind_insert;
INSERT INTO transfer_kind VALUES ('take');
CREATE TRIGGER transfer_kind_insert BEFORE INSERT ON transfer_kind BEGIN
  SELECT RAISE(ABORT, 'transfer_kind: the words belong to the schema');
END;

ALTER TABLE lot ADD COLUMN leave INTEGER REFERENCES leave (id)
  CHECK ((kind = 'leave') = (leave IS NOT NULL));
ALTER TABLE transfer ADD COLUMN leave INTEGER REFERENCES leave (id)
  CHECK (leave IS NULL OR claim IS NULL);
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql,
  '(kind IN (''claim'', ''grace'', ''carried'')) = (source_lot IS NOT NULL)',
  '(kind IN (''claim'', ''grace'', ''carried'', ''leave'')) = (source_lot IS NOT NULL)')
WHERE type = 'table' AND name = 'lot';
PRAGMA writable_schema = RESET;
CREATE UNIQUE INDEX lot_by_leave ON lot (leave, source_lot) WHERE kind = 'leave';
CREATE INDEX transfer_by_leave ON transfer (leave) WHERE leave IS NOT NULL;

CREATE TRIGGER lot_leave BEFORE INSERT ON lot WHEN NEW.kind = 'leave' BEGIN
  SELECT RAISE(ABORT, 'lot: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM leave WHERE id = NEW.leave);
  SELECT RAISE(ABORT, 'lot: this lot exists')
  WHERE EXISTS (SELECT 1 FROM lot WHERE kind = 'leave' AND leave = NEW.leave
    AND source_lot = NEW.source_lot);
END;
CREATE TRIGGER lot_keeps_leave BEFORE UPDATE ON lot WHEN NEW.leave IS NOT OLD.leave BEGIN
  SELECT RAISE(ABORT, 'lot: a lot never becomes another');
END;
CREATE TRIGGER transfer_leave BEFORE INSERT ON transfer
WHEN NEW.leave IS NOT NULL AND NOT EXISTS (SELECT 1 FROM leave WHERE id = NEW.leave) BEGIN
  SELECT RAISE(ABORT, 'transfer: a row it names does not exist');
END;
CREATE TRIGGER transfer_reverses_leave BEFORE INSERT ON transfer
WHEN NEW.reverses IS NOT NULL
  AND NEW.leave IS NOT (SELECT leave FROM transfer WHERE id = NEW.reverses) BEGIN
  SELECT RAISE(ABORT, 'transfer: a reversal mirrors what it reverses, once');
END;

-- Time kept for leave is booked, and not free to spend: the sums are made anew.
DROP VIEW x_ledger;
DROP VIEW x_lot;
DROP VIEW x_balance;
DROP VIEW x_account;
DROP VIEW account_sum;
CREATE VIEW account_sum AS
  SELECT a.id AS account, a.kind, n.employee, s.code AS scheme, a.unit,
    CAST(coalesce(sum(CASE WHEN l.kind NOT IN ('claim', 'leave') AND coalesce(w.lot, 0) = 0 THEN l.amount END), 0)
      AS BIGINT) AS free,
    CAST(coalesce(sum(CASE WHEN l.kind IN ('claim', 'leave') THEN l.amount END), 0) AS BIGINT) AS reserved,
    CAST(coalesce(sum(CASE WHEN w.lot IS NOT NULL THEN l.amount END), 0) AS BIGINT) AS waiting
  FROM account AS a
  JOIN scheme AS s ON s.id = a.scheme
  JOIN lot AS l ON l.account = a.id
  LEFT JOIN lot_waiting AS w ON w.lot = l.id
  LEFT JOIN employee_number AS n ON n.person = a.person
  GROUP BY a.id, a.kind, n.employee, s.code, a.unit;

CREATE VIEW x_account AS
  SELECT a.account, CASE a.kind WHEN 'person' THEN 'employee' ELSE 'organisation' END AS owner,
    a.employee, a.scheme, a.unit, a.free + a.reserved + a.waiting AS booked,
    coalesce(f.shortfall, 0) AS shortfall
  FROM account_sum AS a LEFT JOIN account_shortfall AS f ON f.account = a.account;

CREATE VIEW x_balance AS
  SELECT b.employee, b.scheme, b.unit, b.available + b.reserved AS balance, b.reserved,
    b.available
  FROM (
    SELECT a.employee, a.scheme, a.unit, a.reserved,
      CASE WHEN a.free > coalesce(f.shortfall, 0) THEN a.free - coalesce(f.shortfall, 0)
        ELSE 0 END AS available
    FROM account_sum AS a LEFT JOIN account_shortfall AS f ON f.account = a.account
  ) AS b;

CREATE VIEW x_lot AS
  WITH term AS (
    SELECT lot, max(id) AS id FROM lot_term GROUP BY lot
  ), lot_now AS (
    SELECT n.employee, s.code AS scheme, l.id AS lot, l.kind, t.granted_on, t.expires_on,
      l.amount, a.unit, l.claim, l.leave, l.source_lot,
      t.waits_on <= (SELECT day FROM reference_day) AS waits,
      CAST(coalesce((
          SELECT sum(CASE WHEN i.reverses IS NULL OR i.kind = 'correction' THEN i.amount END)
          FROM transfer AS i
          WHERE i.to_lot = l.id AND i.kind IN ('grant', 'correction', 'adjust')), 0)
        - coalesce((
          SELECT sum(CASE WHEN o.reverses IS NOT NULL OR o.kind = 'correction' THEN o.amount END)
          FROM transfer AS o
          WHERE o.from_lot = l.id AND o.kind IN ('grant', 'correction', 'adjust')), 0)
        AS BIGINT) AS granted,
      coalesce((SELECT sum(o.amount) FROM transfer AS o
          WHERE o.from_lot = l.id AND o.kind = 'lapse'), 0)
        - coalesce((SELECT sum(i.amount) FROM transfer AS i
          WHERE i.to_lot = l.id AND i.kind = 'lapse'), 0) AS lapsed
    FROM lot AS l
    JOIN account AS a ON a.id = l.account
    JOIN scheme AS s ON s.id = a.scheme
    JOIN term AS m ON m.lot = l.id
    JOIN lot_term AS t ON t.id = m.id
    LEFT JOIN employee_number AS n ON n.person = a.person
  )
  SELECT employee, scheme, lot, granted_on, expires_on, granted, amount AS remaining,
    CASE WHEN kind IN ('claim', 'leave') AND amount > 0 THEN 'reserved'
      WHEN kind IN ('claim', 'leave') THEN 'settled'
      WHEN amount > 0 AND waits THEN 'waiting'
      WHEN amount > 0 THEN 'open' WHEN lapsed > 0 THEN 'lapsed' ELSE 'used' END AS state,
    unit, 'C' || claim AS claim, source_lot, 'L' || leave AS leave
  FROM lot_now;

-- One row for each lot a transfer moves; both of them when it stays within an account.
CREATE VIEW x_ledger AS
  SELECT t.id AS entry, n.employee, s.code AS scheme, l.id AS lot, t.kind, -t.amount AS amount,
    a.unit, t.effective_on, e.recorded_at, 'C' || t.claim AS claim, 'L' || t.leave AS leave,
    t.reverses
  FROM transfer AS t
  JOIN event AS e ON e.id = t.event
  JOIN lot AS l ON l.id = t.from_lot
  JOIN account AS a ON a.id = l.account
  JOIN scheme AS s ON s.id = a.scheme
  LEFT JOIN employee_number AS n ON n.person = a.person
  UNION ALL
  SELECT t.id, n.employee, s.code, l.id, t.kind, t.amount, a.unit, t.effective_on, e.recorded_at,
    'C' || t.claim, 'L' || t.leave, t.reverses
  FROM transfer AS t
  JOIN event AS e ON e.id = t.event
  JOIN lot AS l ON l.id = t.to_lot
  JOIN account AS a ON a.id = l.account
  JOIN scheme AS s ON s.id = a.scheme
  LEFT JOIN employee_number AS n ON n.person = a.person;

-- Requests that are not undone, with the version and the decision that count.
CREATE VIEW leave_now AS
  WITH newest AS (
    SELECT leave, max(id) AS version, min(on_day) AS requested_on FROM leave_version
    WHERE event NOT IN (SELECT event FROM undone) GROUP BY leave
  ), decision AS (
    SELECT leave, max(id) AS step FROM leave_step
    WHERE event NOT IN (SELECT event FROM undone) GROUP BY leave
  )
  SELECT l.id AS leave, l.person, l.course, n.version, n.requested_on,
    CASE s.step WHEN 'approve' THEN 'approved' WHEN 'refuse' THEN 'refused'
      WHEN 'cancel' THEN 'cancelled' ELSE 'requested' END AS state,
    s.on_day AS decided_on
  FROM leave AS l
  JOIN newest AS n ON n.leave = l.id
  LEFT JOIN decision AS d ON d.leave = l.id
  LEFT JOIN leave_step AS s ON s.id = d.step
  WHERE l.event NOT IN (SELECT event FROM undone);

CREATE VIEW x_leave AS
  SELECT 'L' || l.leave AS leave, n.employee, s.code AS scheme, d.on_day, d.minutes, d.part,
    d.planned AS planned_minutes,
    CASE WHEN l.state = 'approved' AND d.on_day < (SELECT day FROM reference_day) THEN 'taken'
      ELSE l.state END AS state,
    l.requested_on, l.decided_on, 'C' || l.course AS course
  FROM leave_now AS l
  JOIN leave_day AS d ON d.leave_version = l.version
  JOIN scheme AS s ON s.id = d.scheme
  JOIN employee_number AS n ON n.person = l.person;

DROP TRIGGER import_map_insert;
CREATE TRIGGER import_map_insert BEFORE INSERT ON import_map BEGIN
  SELECT RAISE(ABORT, 'import_map: no such kind of file')
  WHERE NEW.kind NOT IN
    ('teams', 'employees', 'wages', 'balances', 'claims', 'support', 'learning', 'awareness',
      'savings', 'subsidies', 'patterns', 'shifts', 'holidays', 'leave');
  SELECT RAISE(ABORT, 'import_map: this name exists')
  WHERE EXISTS (SELECT 1 FROM import_map WHERE name = NEW.name);
END;
DROP TRIGGER import_map_update;
CREATE TRIGGER import_map_update BEFORE UPDATE ON import_map BEGIN
  SELECT RAISE(ABORT, 'import_map: no such kind of file')
  WHERE NEW.kind NOT IN
    ('teams', 'employees', 'wages', 'balances', 'claims', 'support', 'learning', 'awareness',
      'savings', 'subsidies', 'patterns', 'shifts', 'holidays', 'leave');
  SELECT RAISE(ABORT, 'import_map: a map keeps its name') WHERE NEW.name IS NOT OLD.name;
END;

DROP TRIGGER view_column_insert;
DROP TRIGGER view_column_update;
UPDATE view_column SET
  description_nl = 'grant, correction, set_off, write_off, advance, reserve, release, pay, refund, '
    || 'take, repay, lapse, carry, return, pay_out, opening, transfer_in, transfer_out, subsidy of '
    || 'adjust',
  description_en = 'grant, correction, set_off, write_off, advance, reserve, release, pay, refund, '
    || 'take, repay, lapse, carry, return, pay_out, opening, transfer_in, transfer_out, subsidy or '
    || 'adjust'
WHERE view = 'x_ledger' AND "column" = 'kind';
UPDATE view_column SET
  description_nl = 'Verlof waar het bij hoort', description_en = 'Leave it belongs to'
WHERE view = 'x_ledger' AND "column" = 'leave';
UPDATE view_column SET
  description_nl = 'Toegekend, met correcties; 0 bij wat voor een aanvraag of verlof opzij staat',
  description_en = 'Granted, with corrections; 0 for what is set aside for a claim or leave'
WHERE view = 'x_lot' AND "column" = 'granted';
UPDATE view_column SET
  description_nl = 'open, used of lapsed; wacht op meenemen: waiting; voor een aanvraag of verlof '
    || 'opzij: reserved, daarna settled',
  description_en = 'open, used or lapsed; waits to be taken along: waiting; set aside for a claim '
    || 'or leave: reserved, then settled'
WHERE view = 'x_lot' AND "column" = 'state';
CREATE TRIGGER view_column_update BEFORE UPDATE ON view_column BEGIN
  SELECT RAISE(ABORT, 'view_column: rows are never changed');
END;
INSERT INTO view_column VALUES
  ('x_lot', 12, 'leave', 'text', NULL, 1, 0, '1.2',
    'Verlof waarvoor het opzij staat', 'Leave it is set aside for');
INSERT INTO view_column VALUES
  ('x_leave', 1, 'leave', 'text', NULL, 0, 0, '1.2', 'Nummer van het verlof', 'Number of the leave'),
  ('x_leave', 2, 'employee', 'text', NULL, 1, 1, '1.2', 'Personeelsnummer', 'Employee number'),
  ('x_leave', 3, 'scheme', 'text', NULL, 0, 0, '1.2',
    'Code van de regeling die betaalt', 'Code of the scheme that pays'),
  ('x_leave', 4, 'on_day', 'day', NULL, 0, 0, '1.2', 'Dag van het verlof', 'Day of the leave'),
  ('x_leave', 5, 'minutes', 'integer', 'minute', 0, 0, '1.2',
    'Wat de dag kost uit deze regeling', 'What the day costs of this scheme'),
  ('x_leave', 6, 'part', 'text', NULL, 1, 0, '1.2',
    'morning of afternoon; leeg: de hele dag of een aantal uren',
    'morning or afternoon; empty: the whole day or a number of hours'),
  ('x_leave', 7, 'planned_minutes', 'integer', 'minute', 0, 0, '1.2',
    'Wat er die dag gewerkt zou worden, zoals bekend bij de aanvraag',
    'What would have been worked that day, as known with the request'),
  ('x_leave', 8, 'state', 'text', NULL, 0, 0, '1.2',
    'requested, approved, refused of cancelled; een goedgekeurde dag die voorbij is: taken',
    'requested, approved, refused or cancelled; an approved day that has passed: taken'),
  ('x_leave', 9, 'requested_on', 'day', NULL, 0, 0, '1.2',
    'Dag van de aanvraag', 'Day of the request'),
  ('x_leave', 10, 'decided_on', 'day', NULL, 1, 0, '1.2',
    'Dag van het laatste besluit', 'Day of the newest decision'),
  ('x_leave', 11, 'course', 'text', NULL, 1, 0, '1.2',
    'Aanvraag van de cursus waar het voor is', 'Claim of the course it is for');
CREATE TRIGGER view_column_insert BEFORE INSERT ON view_column BEGIN
  SELECT RAISE(ABORT, 'view_column: what columns mean belongs to the schema');
END;
