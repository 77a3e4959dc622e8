-- Every rule of the scheme file: pots, funds, caps, what is carried on, notices, leavers.
--
-- A CHECK that allows more than before changes no row: its text is rewritten in the schema, as
-- https://sqlite.org/lang_altertable.html describes for such changes. Making the tables anew
-- would copy every lot.

ALTER TABLE scheme_version ADD COLUMN period_years INTEGER CHECK (period_years > 0);
-- Ten-thousandths of a percent.
ALTER TABLE scheme_version ADD COLUMN wage_percent INTEGER CHECK (wage_percent > 0);
ALTER TABLE scheme_version ADD COLUMN cap_balance INTEGER CHECK (cap_balance > 0);
ALTER TABLE scheme_version ADD COLUMN cap_by_factor INTEGER CHECK (cap_by_factor IN (0, 1));
ALTER TABLE scheme_version ADD COLUMN cap_lots INTEGER CHECK (cap_lots > 0);
-- NULL is all of it.
ALTER TABLE scheme_version ADD COLUMN carry_at_most INTEGER CHECK (carry_at_most > 0);
-- MM-DD.
ALTER TABLE scheme_version ADD COLUMN carry_until TEXT
  CHECK (date('2024-' || carry_until, '+0 days') IS '2024-' || carry_until);
ALTER TABLE scheme_version ADD COLUMN carry_months INTEGER CHECK (carry_months > 0);
-- Days before the last day, with a space between them.
ALTER TABLE scheme_version ADD COLUMN notice_days TEXT;
ALTER TABLE scheme_version ADD COLUMN notice_required INTEGER
  CHECK (notice_required IN (0, 1));
ALTER TABLE scheme_version ADD COLUMN transfer_minimum INTEGER CHECK (transfer_minimum > 0);
ALTER TABLE scheme_version ADD COLUMN per_claim INTEGER CHECK (per_claim > 0);
ALTER TABLE scheme_version ADD COLUMN per_person INTEGER CHECK (per_person > 0);
ALTER TABLE scheme_version ADD COLUMN per_person_per TEXT
  CHECK (per_person_per IN ('year', 'lifetime'));
ALTER TABLE scheme_version ADD COLUMN own_share INTEGER CHECK (own_share > 0);
ALTER TABLE scheme_version ADD COLUMN pot_code TEXT CHECK (length(pot_code) > 0);
ALTER TABLE scheme_version ADD COLUMN pot_total INTEGER CHECK (pot_total > 0);
ALTER TABLE scheme_version ADD COLUMN pot_per TEXT CHECK (pot_per IN ('year', 'once'));
ALTER TABLE scheme_version ADD COLUMN quorum INTEGER CHECK (quorum > 0);
ALTER TABLE scheme_version ADD COLUMN window_from TEXT
  CHECK (date(window_from, '+0 days') IS window_from);
ALTER TABLE scheme_version ADD COLUMN window_to TEXT
  CHECK (date(window_to, '+0 days') IS window_to AND window_to >= window_from);
ALTER TABLE scheme_version ADD COLUMN waiting_order TEXT
  CHECK (waiting_order IN ('completeness', 'criteria'));
-- From when on a day of leave is held: asked or approved.
ALTER TABLE scheme_version ADD COLUMN leave_reserve TEXT
  CHECK (leave_reserve IN ('request', 'approval'));

-- The last day by its own rule, where it can be used longer since no letter was sent in time.
ALTER TABLE lot_term ADD COLUMN nominal_on TEXT
  CHECK (date(nominal_on, '+0 days') IS nominal_on);

-- From when on it waits, unusable, to be taken along to another employer: its owner left before.
ALTER TABLE lot_term ADD COLUMN waits_on TEXT
  CHECK (date(waits_on, '+0 days') IS waits_on);

-- Of what was there before or came along: when it was granted, when it ends, whether it was
-- carried before.
ALTER TABLE adjustment ADD COLUMN granted_on TEXT
  CHECK (date(granted_on, '+0 days') IS granted_on);
ALTER TABLE adjustment ADD COLUMN expires_on TEXT
  CHECK (date(expires_on, '+0 days') IS expires_on);
ALTER TABLE adjustment ADD COLUMN was_carried INTEGER CHECK (was_carried IN (0, 1));
-- Who agreed to what was taken off an account; nobody while nobody holds the role hr.
ALTER TABLE adjustment ADD COLUMN approver INTEGER REFERENCES person (id);
CREATE TRIGGER adjustment_agreed BEFORE INSERT ON adjustment WHEN NEW.approver IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'adjustment: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.approver);
  SELECT RAISE(ABORT, 'adjustment: what is taken off is agreed by somebody else')
  WHERE NEW.approver IS NEW.person OR NEW.kind IS NOT 'minus';
END;

PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(replace(replace(replace(replace(sql,
  'per IN (''year'', ''month'', ''none'')',
  'per IN (''year'', ''month'', ''years'', ''wage_percent'', ''none'')'),
  '(''never'', ''year_end'', ''years'', ''months'', ''date'')',
  '(''never'', ''year_end'', ''years'', ''months'', ''date'', ''employment_end'')'),
  'expiry_then = ''lapse''',
  'expiry_then IN (''lapse'', ''return'', ''carry'')'),
  'leaver = ''lapse''',
  'leaver IN (''lapse'', ''return'', ''transfer'', ''keep'', ''pay_out'')'),
  'approval IN (''none'', ''manager'', ''hr'')',
  'approval IN (''none'', ''manager'', ''hr'', ''committee'')')
WHERE type = 'table' AND name = 'scheme_version';
UPDATE sqlite_schema SET sql = replace(sql,
  'ends_then = ''lapse''', 'ends_then IN (''lapse'', ''return'', ''carry'')')
WHERE type = 'table' AND name = 'lot_term';
UPDATE sqlite_schema SET sql = replace(sql,
  '(kind IN (''claim'', ''grace'')) = (source_lot IS NOT NULL)',
  '(kind IN (''claim'', ''grace'', ''carried'')) = (source_lot IS NOT NULL)')
WHERE type = 'table' AND name = 'lot';
UPDATE sqlite_schema SET sql = replace(sql,
  'kind IN (''plus'', ''minus'', ''waive'')',
  'kind IN (''plus'', ''minus'', ''waive'', ''opening'', ''transfer_in'', ''transfer_out'')')
WHERE type = 'table' AND name = 'adjustment';
PRAGMA writable_schema = RESET;

CREATE TRIGGER scheme_version_forms BEFORE INSERT ON scheme_version
WHEN (NEW.per = 'years') IS NOT (NEW.period_years IS NOT NULL)
  OR (NEW.per = 'wage_percent') IS NOT (NEW.wage_percent IS NOT NULL)
  OR (NEW.cap_balance IS NOT NULL) IS NOT (NEW.cap_by_factor IS NOT NULL)
  OR (NEW.cap_balance IS NOT NULL AND NEW.cap_lots IS NOT NULL)
  OR (NEW.expiry_then <> 'carry' AND (NEW.carry_at_most IS NOT NULL
    OR NEW.carry_until IS NOT NULL OR NEW.carry_months IS NOT NULL))
  OR (NEW.notice_days IS NOT NULL) IS NOT (NEW.notice_required IS NOT NULL)
  OR (NEW.per_person IS NOT NULL) IS NOT (NEW.per_person_per IS NOT NULL)
  OR (NEW.pot_code IS NOT NULL) IS NOT (NEW.pot_total IS NOT NULL)
  OR (NEW.pot_code IS NOT NULL) IS NOT (NEW.pot_per IS NOT NULL)
  OR (NEW.approval = 'committee') IS NOT (NEW.quorum IS NOT NULL)
  OR (NEW.quorum IS NOT NULL) IS NOT (NEW.waiting_order IS NOT NULL)
BEGIN
  SELECT RAISE(ABORT, 'scheme_version: these rules contradict one another');
END;

-- Other amounts for groups of people.
CREATE TABLE scheme_target (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  scheme_version INTEGER NOT NULL REFERENCES scheme_version (id),
  position INTEGER NOT NULL CHECK (position > 0),
  -- Levels with a space between them; the empty text is every level.
  education TEXT NOT NULL,
  age_from INTEGER CHECK (age_from >= 0),
  age_to INTEGER CHECK (age_to >= age_from),
  justification TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0),
  cap INTEGER CHECK (cap > 0),
  CHECK ((age_from IS NOT NULL) = (age_to IS NOT NULL)),
  CHECK (age_from IS NULL OR length(justification) > 0)
) STRICT;
CREATE INDEX scheme_target_by_version ON scheme_target (scheme_version);
CREATE TRIGGER scheme_target_insert BEFORE INSERT ON scheme_target BEGIN
  SELECT RAISE(ABORT, 'scheme_target: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'scheme_target: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM scheme_target);
  SELECT RAISE(ABORT, 'scheme_target: a row belongs to a version of its own event')
  WHERE (SELECT event FROM scheme_version WHERE id = NEW.scheme_version) IS NOT NEW.event;
END;
CREATE TRIGGER scheme_target_update BEFORE UPDATE ON scheme_target BEGIN
  SELECT RAISE(ABORT, 'scheme_target: rows are never changed');
END;
CREATE TRIGGER scheme_target_delete BEFORE DELETE ON scheme_target BEGIN
  SELECT RAISE(ABORT, 'scheme_target: rows are never deleted');
END;

-- Actual wages in cents; of one month the newest row that is not undone counts.
CREATE TABLE wage (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id),
  -- Its first day.
  month TEXT NOT NULL CHECK (date(month, 'start of month') IS month),
  amount INTEGER NOT NULL CHECK (amount >= 0)
) STRICT;
CREATE INDEX wage_by_person ON wage (person, month);
CREATE TRIGGER wage_insert BEFORE INSERT ON wage BEGIN
  SELECT RAISE(ABORT, 'wage: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'wage: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM wage);
  SELECT RAISE(ABORT, 'wage: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person);
END;
CREATE TRIGGER wage_update BEFORE UPDATE ON wage BEGIN
  SELECT RAISE(ABORT, 'wage: rows are never changed');
END;
CREATE TRIGGER wage_delete BEFORE DELETE ON wage BEGIN
  SELECT RAISE(ABORT, 'wage: rows are never deleted');
END;

-- A later last day for everything of an account that would end on a day, with a reason from a
-- list: no medical word is ever kept.
CREATE TABLE lot_extension (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id),
  scheme INTEGER NOT NULL REFERENCES scheme (id),
  from_day TEXT NOT NULL CHECK (date(from_day, '+0 days') IS from_day),
  to_day TEXT NOT NULL CHECK (date(to_day, '+0 days') IS to_day AND to_day > from_day),
  reason_code TEXT NOT NULL CHECK (reason_code IN
    ('long_absence', 'care_leave', 'workload', 'course_moved', 'employer', 'other'))
) STRICT;
CREATE INDEX lot_extension_by_person ON lot_extension (person, scheme);
CREATE TRIGGER lot_extension_insert BEFORE INSERT ON lot_extension BEGIN
  SELECT RAISE(ABORT, 'lot_extension: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'lot_extension: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM lot_extension);
  SELECT RAISE(ABORT, 'lot_extension: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person)
    OR NOT EXISTS (SELECT 1 FROM scheme WHERE id = NEW.scheme);
END;
CREATE TRIGGER lot_extension_update BEFORE UPDATE ON lot_extension BEGIN
  SELECT RAISE(ABORT, 'lot_extension: rows are never changed');
END;
CREATE TRIGGER lot_extension_delete BEFORE DELETE ON lot_extension BEGIN
  SELECT RAISE(ABORT, 'lot_extension: rows are never deleted');
END;

-- Letters about a last day, and that they arrived.
CREATE TABLE notice (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id),
  scheme INTEGER NOT NULL REFERENCES scheme (id),
  last_day TEXT NOT NULL CHECK (date(last_day, '+0 days') IS last_day),
  -- What would end that day when the letter was written.
  amount INTEGER NOT NULL CHECK (amount > 0),
  sent_on TEXT NOT NULL CHECK (date(sent_on, '+0 days') IS sent_on),
  language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
  -- Of the letter as it was sent.
  digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;
CREATE INDEX notice_by_person ON notice (person, scheme, last_day);
CREATE TRIGGER notice_insert BEFORE INSERT ON notice BEGIN
  SELECT RAISE(ABORT, 'notice: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'notice: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM notice);
  SELECT RAISE(ABORT, 'notice: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person)
    OR NOT EXISTS (SELECT 1 FROM scheme WHERE id = NEW.scheme);
END;
CREATE TRIGGER notice_update BEFORE UPDATE ON notice BEGIN
  SELECT RAISE(ABORT, 'notice: rows are never changed');
END;
CREATE TRIGGER notice_delete BEFORE DELETE ON notice BEGIN
  SELECT RAISE(ABORT, 'notice: rows are never deleted');
END;

CREATE TABLE notice_receipt (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  notice INTEGER NOT NULL REFERENCES notice (id),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day)
) STRICT;
CREATE INDEX notice_receipt_by_notice ON notice_receipt (notice);
CREATE TRIGGER notice_receipt_insert BEFORE INSERT ON notice_receipt BEGIN
  SELECT RAISE(ABORT, 'notice_receipt: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'notice_receipt: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM notice_receipt);
  SELECT RAISE(ABORT, 'notice_receipt: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM notice WHERE id = NEW.notice);
END;
CREATE TRIGGER notice_receipt_update BEFORE UPDATE ON notice_receipt BEGIN
  SELECT RAISE(ABORT, 'notice_receipt: rows are never changed');
END;
CREATE TRIGGER notice_receipt_delete BEFORE DELETE ON notice_receipt BEGIN
  SELECT RAISE(ABORT, 'notice_receipt: rows are never deleted');
END;

-- Who received the page that says which budget is for what; its digest says of which rules.
CREATE TABLE leaflet_receipt (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id),
  language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day)
) STRICT;
CREATE INDEX leaflet_receipt_by_digest ON leaflet_receipt (digest, person);
CREATE TRIGGER leaflet_receipt_insert BEFORE INSERT ON leaflet_receipt BEGIN
  SELECT RAISE(ABORT, 'leaflet_receipt: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'leaflet_receipt: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM leaflet_receipt);
  SELECT RAISE(ABORT, 'leaflet_receipt: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person);
END;
CREATE TRIGGER leaflet_receipt_update BEFORE UPDATE ON leaflet_receipt BEGIN
  SELECT RAISE(ABORT, 'leaflet_receipt: rows are never changed');
END;
CREATE TRIGGER leaflet_receipt_delete BEFORE DELETE ON leaflet_receipt BEGIN
  SELECT RAISE(ABORT, 'leaflet_receipt: rows are never deleted');
END;

-- What the members of a committee say of a claim; of one member the newest row that is not
-- undone counts.
CREATE TABLE claim_vote (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  claim INTEGER NOT NULL REFERENCES claim (id),
  person INTEGER NOT NULL REFERENCES person (id),
  vote TEXT NOT NULL CHECK (vote IN ('for', 'against', 'abstain')),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day)
) STRICT;
CREATE INDEX claim_vote_by_claim ON claim_vote (claim);
CREATE TRIGGER claim_vote_insert BEFORE INSERT ON claim_vote BEGIN
  SELECT RAISE(ABORT, 'claim_vote: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'claim_vote: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM claim_vote);
  SELECT RAISE(ABORT, 'claim_vote: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM claim WHERE id = NEW.claim)
    OR NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person);
END;
CREATE TRIGGER claim_vote_update BEFORE UPDATE ON claim_vote BEGIN
  SELECT RAISE(ABORT, 'claim_vote: rows are never changed');
END;
CREATE TRIGGER claim_vote_delete BEFORE DELETE ON claim_vote BEGIN
  SELECT RAISE(ABORT, 'claim_vote: rows are never deleted');
END;

-- The rows of a balances file, and the files of other employers, taken in: never counted twice.
CREATE TABLE adjustment_import (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  adjustment INTEGER NOT NULL REFERENCES adjustment (id),
  digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;
CREATE INDEX adjustment_import_by_digest ON adjustment_import (digest);
CREATE TRIGGER adjustment_import_insert BEFORE INSERT ON adjustment_import BEGIN
  SELECT RAISE(ABORT, 'adjustment_import: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'adjustment_import: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM adjustment_import);
  SELECT RAISE(ABORT, 'adjustment_import: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM adjustment WHERE id = NEW.adjustment);
  SELECT RAISE(ABORT, 'adjustment_import: this row was taken in before')
  WHERE EXISTS (
    SELECT 1 FROM adjustment_import WHERE digest = NEW.digest
    AND event NOT IN (SELECT event FROM undone));
END;
CREATE TRIGGER adjustment_import_update BEFORE UPDATE ON adjustment_import BEGIN
  SELECT RAISE(ABORT, 'adjustment_import: rows are never changed');
END;
CREATE TRIGGER adjustment_import_delete BEFORE DELETE ON adjustment_import BEGIN
  SELECT RAISE(ABORT, 'adjustment_import: rows are never deleted');
END;

DROP TRIGGER lot_kind_insert;
INSERT INTO lot_kind VALUES ('carried');
CREATE TRIGGER lot_kind_insert BEFORE INSERT ON lot_kind BEGIN
  SELECT RAISE(ABORT, 'lot_kind: the words belong to the schema');
END;
DROP TRIGGER transfer_kind_insert;
INSERT INTO transfer_kind VALUES
  ('carry'), ('return'), ('pay_out'), ('opening'), ('transfer_in'), ('transfer_out');
CREATE TRIGGER transfer_kind_insert BEFORE INSERT ON transfer_kind BEGIN
  SELECT RAISE(ABORT, 'transfer_kind: the words belong to the schema');
END;

-- Out of one lot at most one other is carried on.
CREATE UNIQUE INDEX lot_by_carried ON lot (source_lot) WHERE kind = 'carried';
CREATE TRIGGER lot_carried BEFORE INSERT ON lot
WHEN NEW.kind = 'carried' AND EXISTS (
  SELECT 1 FROM lot WHERE kind = 'carried' AND source_lot = NEW.source_lot)
BEGIN
  SELECT RAISE(ABORT, 'lot: this lot exists');
END;

-- Maps are kept for files of balances and wages too.
DROP TRIGGER import_map_insert;
CREATE TRIGGER import_map_insert BEFORE INSERT ON import_map BEGIN
  SELECT RAISE(ABORT, 'import_map: no such kind of file')
  WHERE NEW.kind NOT IN ('teams', 'employees', 'wages', 'balances', 'claims');
  SELECT RAISE(ABORT, 'import_map: this name exists')
  WHERE EXISTS (SELECT 1 FROM import_map WHERE name = NEW.name);
END;
DROP TRIGGER import_map_update;
CREATE TRIGGER import_map_update BEFORE UPDATE ON import_map BEGIN
  SELECT RAISE(ABORT, 'import_map: no such kind of file')
  WHERE NEW.kind NOT IN ('teams', 'employees', 'wages', 'balances', 'claims');
  SELECT RAISE(ABORT, 'import_map: a map keeps its name') WHERE NEW.name IS NOT OLD.name;
END;

-- Lots that wait by the day that the newest event took as today; few, so an index finds them.
CREATE INDEX lot_term_waiting ON lot_term (lot) WHERE waits_on IS NOT NULL;
CREATE VIEW lot_waiting AS
  SELECT t.lot FROM lot_term AS t
  WHERE t.waits_on IS NOT NULL AND t.waits_on <= (SELECT day FROM reference_day)
    AND t.id = (SELECT max(o.id) FROM lot_term AS o WHERE o.lot = t.lot);

-- What waits to be taken along is booked, and not free to spend: the sums are made anew.
DROP VIEW x_lot;
DROP VIEW x_balance;
DROP VIEW x_account;
DROP VIEW account_sum;
CREATE VIEW account_sum AS
  SELECT a.id AS account, a.kind, n.employee, s.code AS scheme, a.unit,
    CAST(coalesce(sum(CASE WHEN l.kind <> 'claim' AND coalesce(w.lot, 0) = 0 THEN l.amount END), 0)
      AS BIGINT) AS free,
    CAST(coalesce(sum(CASE WHEN l.kind = 'claim' THEN l.amount END), 0) AS BIGINT) AS reserved,
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
      l.amount, a.unit, l.claim, l.source_lot,
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
    CASE WHEN kind = 'claim' AND amount > 0 THEN 'reserved' WHEN kind = 'claim' THEN 'settled'
      WHEN amount > 0 AND waits THEN 'waiting'
      WHEN amount > 0 THEN 'open' WHEN lapsed > 0 THEN 'lapsed' ELSE 'used' END AS state,
    unit, 'C' || claim AS claim, source_lot
  FROM lot_now;

DROP TRIGGER view_column_update;
UPDATE view_column SET
  description_nl = 'open, used of lapsed; wacht op meenemen: waiting; voor een aanvraag opzij: '
    || 'reserved, daarna settled',
  description_en = 'open, used or lapsed; waits to be taken along: waiting; set aside for a claim: '
    || 'reserved, then settled'
WHERE view = 'x_lot' AND position = 8;
CREATE TRIGGER view_column_update BEFORE UPDATE ON view_column BEGIN
  SELECT RAISE(ABORT, 'view_column: rows are never changed');
END;

-- What somebody agreed to pay back of a training when leaving within some months; of one claim
-- the newest row that is not undone counts.
CREATE TABLE repayment_term (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  claim INTEGER NOT NULL REFERENCES claim (id),
  signed_on TEXT CHECK (date(signed_on, '+0 days') IS signed_on),
  -- 0: agreed no more.
  months INTEGER NOT NULL CHECK (months BETWEEN 0 AND 120),
  -- The last day of the course, as agreed; NULL is the day of the last payment.
  ended_on TEXT CHECK (date(ended_on, '+0 days') IS ended_on),
  CHECK ((months = 0) = (signed_on IS NULL)),
  CHECK (months > 0 OR ended_on IS NULL)
) STRICT;
CREATE INDEX repayment_term_by_claim ON repayment_term (claim);
CREATE TRIGGER repayment_term_insert BEFORE INSERT ON repayment_term BEGIN
  SELECT RAISE(ABORT, 'repayment_term: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'repayment_term: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM repayment_term);
  SELECT RAISE(ABORT, 'repayment_term: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM claim WHERE id = NEW.claim);
  -- Dutch Civil Code, article 7:611a, paragraph 4: such a clause is void.
  SELECT RAISE(ABORT, 'repayment_term: void for training that the employer must give')
  WHERE NEW.months > 0 AND (
    SELECT mandatory FROM claim_version
    WHERE claim = NEW.claim AND event NOT IN (SELECT event FROM undone)
    ORDER BY id DESC LIMIT 1) IN ('law', 'eu', 'cao');
END;
CREATE TRIGGER repayment_term_update BEFORE UPDATE ON repayment_term BEGIN
  SELECT RAISE(ABORT, 'repayment_term: rows are never changed');
END;
CREATE TRIGGER repayment_term_delete BEFORE DELETE ON repayment_term BEGIN
  SELECT RAISE(ABORT, 'repayment_term: rows are never deleted');
END;
