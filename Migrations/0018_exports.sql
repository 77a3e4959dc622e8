-- What left the database: exports, and as whom people were told apart in those for others.

-- An export that was made, by what of it can be told without its rows. SHA-256 of its manifest
-- makes that manifest, and so its files, known again.
CREATE TABLE export_run (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  format TEXT NOT NULL CHECK (
    format IN ('csv', 'csv-nl', 'json', 'ndjson', 'xlsx', 'datapackage', 'sqlite', 'postgres')),
  audience TEXT NOT NULL CHECK (audience IN ('hr', 'analyst', 'works_council')),
  pseudonymised INTEGER NOT NULL CHECK (pseudonymised IN (0, 1)),
  -- People below which nobody was told apart; empty where everybody was.
  smallest INTEGER CHECK (smallest > 0),
  -- Names of the tables, with a space between them.
  tables TEXT NOT NULL CHECK (length(tables) > 0),
  row_count INTEGER NOT NULL CHECK (row_count >= 0),
  manifest BLOB NOT NULL CHECK (length(manifest) = 32),
  CHECK (audience = 'hr' OR smallest IS NOT NULL)
) STRICT;
CREATE TRIGGER export_run_insert BEFORE INSERT ON export_run BEGIN
  SELECT RAISE(ABORT, 'export_run: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'export_run: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM export_run);
END;
CREATE TRIGGER export_run_update BEFORE UPDATE ON export_run BEGIN
  SELECT RAISE(ABORT, 'export_run: rows are never changed');
END;
CREATE TRIGGER export_run_delete BEFORE DELETE ON export_run BEGIN
  SELECT RAISE(ABORT, 'export_run: rows are never deleted');
END;

-- A group of people who were shown alike in every export that kept groups of so many together: at
-- least that many. What is empty was not shown. A group comes from one that was shown alike before,
-- or from people who were in no export yet.
CREATE TABLE export_cell (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  run INTEGER NOT NULL REFERENCES export_run (id),
  smallest INTEGER NOT NULL CHECK (smallest > 0),
  source INTEGER REFERENCES export_cell (id),
  employed INTEGER CHECK (employed IN (0, 1)),
  education TEXT CHECK (length(education) > 0),
  age_band TEXT CHECK (length(age_band) > 0),
  hours_band TEXT CHECK (length(hours_band) > 0),
  contract TEXT CHECK (length(contract) > 0),
  team INTEGER REFERENCES team (id)
) STRICT;
CREATE TRIGGER export_cell_insert BEFORE INSERT ON export_cell BEGIN
  SELECT RAISE(ABORT, 'export_cell: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'export_cell: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM export_cell);
  SELECT RAISE(ABORT, 'export_cell: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM export_run WHERE id = NEW.run)
    OR NEW.source IS NOT NULL AND NOT EXISTS (SELECT 1 FROM export_cell WHERE id = NEW.source)
    OR NEW.team IS NOT NULL AND NOT EXISTS (SELECT 1 FROM team WHERE id = NEW.team);
END;
CREATE TRIGGER export_cell_update BEFORE UPDATE ON export_cell BEGIN
  SELECT RAISE(ABORT, 'export_cell: rows are never changed');
END;
CREATE TRIGGER export_cell_delete BEFORE DELETE ON export_cell BEGIN
  SELECT RAISE(ABORT, 'export_cell: rows are never deleted');
END;

-- Who is in a group; the newest group of those that keep so many together counts.
CREATE TABLE export_member (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  cell INTEGER NOT NULL REFERENCES export_cell (id),
  person INTEGER NOT NULL REFERENCES person (id)
) STRICT;
CREATE UNIQUE INDEX export_member_once ON export_member (cell, person);
CREATE INDEX export_member_by_person ON export_member (person);
CREATE TRIGGER export_member_insert BEFORE INSERT ON export_member BEGIN
  SELECT RAISE(ABORT, 'export_member: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'export_member: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM export_member);
  SELECT RAISE(ABORT, 'export_member: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM export_cell WHERE id = NEW.cell)
    OR NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person);
END;
CREATE TRIGGER export_member_update BEFORE UPDATE ON export_member BEGIN
  SELECT RAISE(ABORT, 'export_member: rows are never changed');
END;
CREATE TRIGGER export_member_delete BEFORE DELETE ON export_member BEGIN
  SELECT RAISE(ABORT, 'export_member: rows are never deleted');
END;

-- The same rows as before, in words that DuckDB knows too.
DROP VIEW plan_read;
CREATE VIEW plan_read AS
  SELECT h.plan, h.person, h.item, h.part, h.on_day
  FROM plan_reader AS h
  WHERE h.held = 1 AND h.event NOT IN (SELECT event FROM undone)
    AND NOT EXISTS (
      SELECT 1 FROM plan_reader AS l
      WHERE l.plan = h.plan AND l.person = h.person AND l.id > h.id
        AND (l.item IS NULL OR (l.item = h.item
          AND (l.part = h.part OR (l.part IS NULL AND h.part IS NULL))))
        AND l.event NOT IN (SELECT event FROM undone));

-- The same rows as before. Both halves now give their amount the same affinity, by which SQLite looks
-- into the view (https://sqlite.org/optoverview.html#subquery_flattening): a third less work, and in
-- the order of bookings without sorting.
DROP VIEW x_ledger;
CREATE VIEW x_ledger AS
  SELECT t.id AS entry, n.employee, s.code AS scheme, l.id AS lot, t.kind, CAST(-t.amount AS BIGINT) AS amount,
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

-- A fund or budget of the organisation, with what went through it.
CREATE VIEW x_fund AS
  SELECT b.scheme, c.form, b.unit,
    CAST(coalesce(m.put_in, 0) AS BIGINT) AS put_in, CAST(coalesce(m.paid, 0) AS BIGINT) AS paid,
    CAST(coalesce(m.gone, 0) AS BIGINT) AS gone, b.balance, b.reserved, b.available
  FROM x_balance AS b
  JOIN x_scheme AS c ON c.scheme = b.scheme
  LEFT JOIN (
    SELECT scheme, unit,
      sum(CASE WHEN kind IN ('reserve', 'release', 'pay', 'refund', 'lapse') THEN 0
        WHEN kind = 'return' AND amount < 0 THEN 0 ELSE amount END) AS put_in,
      sum(CASE WHEN kind IN ('pay', 'refund') THEN -amount ELSE 0 END) AS paid,
      sum(CASE WHEN kind = 'lapse' OR kind = 'return' AND amount < 0 THEN -amount ELSE 0 END) AS gone
    FROM x_ledger WHERE employee IS NULL GROUP BY scheme, unit
  ) AS m ON m.scheme = b.scheme AND m.unit = b.unit
  WHERE b.employee IS NULL;

DROP TRIGGER view_column_insert;
INSERT INTO view_column VALUES
  ('x_fund', 1, 'scheme', 'text', NULL, 0, 0, '1.5', 'Code van de regeling', 'Code of the scheme'),
  ('x_fund', 2, 'form', 'text', NULL, 0, 0, '1.5',
    'fund (van allen samen), voucher (waar vouchers uit komen) of employer_budget (van de werkgever)',
    'fund (of all together), voucher (that vouchers come from) or employer_budget (of the employer)'),
  ('x_fund', 3, 'unit', 'text', NULL, 0, 0, '1.5',
    'EUR: bedragen in centen; MIN: in minuten', 'EUR: amounts in cents; MIN: in minutes'),
  ('x_fund', 4, 'put_in', 'integer', 'cent or minute', 0, 0, '1.5',
    'Erin gegaan: toegekend, gekregen en teruggekomen', 'Put in: granted, received and come back'),
  ('x_fund', 5, 'paid', 'integer', 'cent or minute', 0, 0, '1.5',
    'Betaald, na wat is terugbetaald', 'Paid, less what was paid back'),
  ('x_fund', 6, 'gone', 'integer', 'cent or minute', 0, 0, '1.5',
    'Vervallen of terug naar de werkgever', 'Lapsed or back to the employer'),
  ('x_fund', 7, 'balance', 'integer', 'cent or minute', 0, 0, '1.5',
    'Wat erin zit, ook wat gereserveerd is', 'What is in it, reserved amounts too'),
  ('x_fund', 8, 'reserved', 'integer', 'cent or minute', 0, 0, '1.5',
    'Voor aanvragen opzij', 'Set aside for claims'),
  ('x_fund', 9, 'available', 'integer', 'cent or minute', 0, 0, '1.5', 'Vrij', 'Free');
CREATE TRIGGER view_column_insert BEFORE INSERT ON view_column BEGIN
  SELECT RAISE(ABORT, 'view_column: what columns mean belongs to the schema');
END;

-- Two columns say more than they did when they were described.
DROP TRIGGER view_column_update;
UPDATE view_column SET
  description_nl = 'account (van de medewerker), voucher, fund (van allen samen), time of '
    || 'employer_budget (van de organisatie)',
  description_en = 'account (of the employee), voucher, fund (of all together), time or '
    || 'employer_budget (of the organisation)'
WHERE view = 'x_scheme' AND "column" = 'form';
UPDATE view_column SET
  description_nl = 'Wie goedkeurt: none, manager, hr of committee',
  description_en = 'Who approves: none, manager, hr or committee'
WHERE view = 'x_scheme_version' AND "column" = 'approval';
CREATE TRIGGER view_column_update BEFORE UPDATE ON view_column BEGIN
  SELECT RAISE(ABORT, 'view_column: rows are never changed');
END;
