-- What moves people besides money: who reached out to whom, what was learned, who knows of the
-- budget, what savings went to, how a fund did; and the subsidies that pay training back.

-- Contacts of ambassadors and advisers, and who took part in workshops. Only that it happened:
-- never what was said.
CREATE TABLE support_contact (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  kind TEXT NOT NULL CHECK (kind IN ('ambassador', 'workshop', 'adviser')),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  team INTEGER NOT NULL REFERENCES team (id),
  person INTEGER REFERENCES person (id),
  scheme INTEGER REFERENCES scheme (id)
) STRICT;
CREATE INDEX support_contact_by_day ON support_contact (on_day, kind, team);
CREATE INDEX support_contact_by_person ON support_contact (person) WHERE person IS NOT NULL;
CREATE TRIGGER support_contact_insert BEFORE INSERT ON support_contact BEGIN
  SELECT RAISE(ABORT, 'support_contact: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'support_contact: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM support_contact);
  SELECT RAISE(ABORT, 'support_contact: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM team WHERE id = NEW.team)
    OR (NEW.person IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person))
    OR (NEW.scheme IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM scheme WHERE id = NEW.scheme));
END;
CREATE TRIGGER support_contact_update BEFORE UPDATE ON support_contact BEGIN
  SELECT RAISE(ABORT, 'support_contact: rows are never changed');
END;
CREATE TRIGGER support_contact_delete BEFORE DELETE ON support_contact BEGIN
  SELECT RAISE(ABORT, 'support_contact: rows are never deleted');
END;

-- Time spent on learning. The title is what somebody wrote: it stands outside the chain.
CREATE TABLE learning (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  minutes INTEGER NOT NULL CHECK (minutes > 0 AND minutes <= 1440),
  kind TEXT NOT NULL CHECK (kind IN ('formal', 'informal')),
  title INTEGER REFERENCES text (id)
) STRICT;
CREATE INDEX learning_by_person ON learning (person, on_day);
CREATE TRIGGER learning_insert BEFORE INSERT ON learning BEGIN
  SELECT RAISE(ABORT, 'learning: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'learning: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM learning);
  SELECT RAISE(ABORT, 'learning: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person)
    OR (NEW.title IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.title));
END;
CREATE TRIGGER learning_update BEFORE UPDATE ON learning BEGIN
  SELECT RAISE(ABORT, 'learning: rows are never changed');
END;
CREATE TRIGGER learning_delete BEFORE DELETE ON learning BEGIN
  SELECT RAISE(ABORT, 'learning: rows are never deleted');
END;

-- How many of those asked know of the budget; of one day, level and scheme the newest row that is
-- not undone counts.
CREATE TABLE awareness (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  education TEXT NOT NULL CHECK (education IN
    ('vmbo', 'mbo1', 'mbo2', 'mbo3', 'mbo4', 'hbo', 'wo', 'unknown')),
  -- NULL is training money as a whole.
  scheme INTEGER REFERENCES scheme (id),
  asked INTEGER NOT NULL CHECK (asked > 0),
  aware INTEGER NOT NULL CHECK (aware >= 0 AND aware <= asked)
) STRICT;
CREATE INDEX awareness_by_day ON awareness (on_day, education);
CREATE TRIGGER awareness_insert BEFORE INSERT ON awareness BEGIN
  SELECT RAISE(ABORT, 'awareness: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'awareness: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM awareness);
  SELECT RAISE(ABORT, 'awareness: a row it names does not exist')
  WHERE (NEW.scheme IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM scheme WHERE id = NEW.scheme));
END;
CREATE TRIGGER awareness_update BEFORE UPDATE ON awareness BEGIN
  SELECT RAISE(ABORT, 'awareness: rows are never changed');
END;
CREATE TRIGGER awareness_delete BEFORE DELETE ON awareness BEGIN
  SELECT RAISE(ABORT, 'awareness: rows are never deleted');
END;

-- Savings that went to training. They are told, not booked: the scheme's own rules fill its budget.
CREATE TABLE saving (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  scheme INTEGER NOT NULL REFERENCES scheme (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  -- Where it was saved, in somebody's words.
  source INTEGER REFERENCES text (id)
) STRICT;
CREATE INDEX saving_by_scheme ON saving (scheme, on_day);
CREATE TRIGGER saving_insert BEFORE INSERT ON saving BEGIN
  SELECT RAISE(ABORT, 'saving: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'saving: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM saving);
  SELECT RAISE(ABORT, 'saving: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM scheme WHERE id = NEW.scheme)
    OR (NEW.source IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.source));
END;
CREATE TRIGGER saving_update BEFORE UPDATE ON saving BEGIN
  SELECT RAISE(ABORT, 'saving: rows are never changed');
END;
CREATE TRIGGER saving_delete BEFORE DELETE ON saving BEGIN
  SELECT RAISE(ABORT, 'saving: rows are never deleted');
END;

-- A subsidy is its code; what is known of it, the newest row that is not undone.
CREATE TABLE subsidy (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  code TEXT NOT NULL CHECK (length(code) > 0)
) STRICT;
CREATE UNIQUE INDEX subsidy_by_code ON subsidy (code);
CREATE TRIGGER subsidy_insert BEFORE INSERT ON subsidy BEGIN
  SELECT RAISE(ABORT, 'subsidy: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'subsidy: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM subsidy);
  SELECT RAISE(ABORT, 'subsidy: this code exists')
  WHERE EXISTS (SELECT 1 FROM subsidy WHERE code = NEW.code);
END;
CREATE TRIGGER subsidy_update BEFORE UPDATE ON subsidy BEGIN
  SELECT RAISE(ABORT, 'subsidy: rows are never changed');
END;
CREATE TRIGGER subsidy_delete BEFORE DELETE ON subsidy BEGIN
  SELECT RAISE(ABORT, 'subsidy: rows are never deleted');
END;

CREATE TABLE subsidy_version (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  subsidy INTEGER NOT NULL REFERENCES subsidy (id),
  -- The budget that pays ahead, and that the subsidy comes back to.
  scheme INTEGER NOT NULL REFERENCES scheme (id),
  name INTEGER NOT NULL REFERENCES text (id),
  provider INTEGER REFERENCES text (id),
  conditions INTEGER REFERENCES text (id),
  proofs INTEGER REFERENCES text (id),
  -- Never a balance.
  expected INTEGER NOT NULL CHECK (expected >= 0),
  apply_by TEXT CHECK (date(apply_by, '+0 days') IS apply_by),
  proof_by TEXT CHECK (date(proof_by, '+0 days') IS proof_by),
  -- When somebody saw that conditions and proofs can be met.
  checked_on TEXT CHECK (date(checked_on, '+0 days') IS checked_on)
) STRICT;
CREATE INDEX subsidy_version_by_subsidy ON subsidy_version (subsidy);
CREATE TRIGGER subsidy_version_insert BEFORE INSERT ON subsidy_version BEGIN
  SELECT RAISE(ABORT, 'subsidy_version: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'subsidy_version: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM subsidy_version);
  SELECT RAISE(ABORT, 'subsidy_version: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM subsidy WHERE id = NEW.subsidy)
    OR NOT EXISTS (SELECT 1 FROM scheme WHERE id = NEW.scheme)
    OR NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.name)
    OR (NEW.provider IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.provider))
    OR (NEW.conditions IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.conditions))
    OR (NEW.proofs IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.proofs));
END;
CREATE TRIGGER subsidy_version_update BEFORE UPDATE ON subsidy_version BEGIN
  SELECT RAISE(ABORT, 'subsidy_version: rows are never changed');
END;
CREATE TRIGGER subsidy_version_delete BEFORE DELETE ON subsidy_version BEGIN
  SELECT RAISE(ABORT, 'subsidy_version: rows are never deleted');
END;

-- What came in and what was asked back, on the budget that counted on it then.
CREATE TABLE subsidy_money (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  subsidy INTEGER NOT NULL REFERENCES subsidy (id),
  scheme INTEGER NOT NULL REFERENCES scheme (id),
  kind TEXT NOT NULL CHECK (kind IN ('receipt', 'reclaim')),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  amount INTEGER NOT NULL CHECK (amount > 0)
) STRICT;
CREATE INDEX subsidy_money_by_subsidy ON subsidy_money (subsidy, on_day);
CREATE INDEX subsidy_money_by_scheme ON subsidy_money (scheme);
CREATE TRIGGER subsidy_money_insert BEFORE INSERT ON subsidy_money BEGIN
  SELECT RAISE(ABORT, 'subsidy_money: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'subsidy_money: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM subsidy_money);
  SELECT RAISE(ABORT, 'subsidy_money: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM subsidy WHERE id = NEW.subsidy)
    OR NOT EXISTS (SELECT 1 FROM scheme WHERE id = NEW.scheme);
  SELECT RAISE(ABORT, 'subsidy_money: no more is asked back than came in')
  WHERE NEW.kind = 'reclaim' AND NEW.amount > (
    SELECT coalesce(sum(CASE kind WHEN 'receipt' THEN amount ELSE -amount END), 0)
    FROM subsidy_money
    WHERE subsidy = NEW.subsidy AND event NOT IN (SELECT event FROM undone));
END;
CREATE TRIGGER subsidy_money_update BEFORE UPDATE ON subsidy_money BEGIN
  SELECT RAISE(ABORT, 'subsidy_money: rows are never changed');
END;
CREATE TRIGGER subsidy_money_delete BEFORE DELETE ON subsidy_money BEGIN
  SELECT RAISE(ABORT, 'subsidy_money: rows are never deleted');
END;

-- What the members of a fund's committee make of it when its period is over.
CREATE TABLE fund_evaluation (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  scheme INTEGER NOT NULL REFERENCES scheme (id),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  -- Whether people need something new in the next agreement.
  new_need INTEGER NOT NULL CHECK (new_need IN (0, 1)),
  note INTEGER REFERENCES text (id)
) STRICT;
CREATE INDEX fund_evaluation_by_scheme ON fund_evaluation (scheme, on_day);
CREATE TRIGGER fund_evaluation_insert BEFORE INSERT ON fund_evaluation BEGIN
  SELECT RAISE(ABORT, 'fund_evaluation: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'fund_evaluation: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM fund_evaluation);
  SELECT RAISE(ABORT, 'fund_evaluation: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM scheme WHERE id = NEW.scheme)
    OR (NEW.note IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.note));
END;
CREATE TRIGGER fund_evaluation_update BEFORE UPDATE ON fund_evaluation BEGIN
  SELECT RAISE(ABORT, 'fund_evaluation: rows are never changed');
END;
CREATE TRIGGER fund_evaluation_delete BEFORE DELETE ON fund_evaluation BEGIN
  SELECT RAISE(ABORT, 'fund_evaluation: rows are never deleted');
END;

CREATE TABLE fund_evaluation_member (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  fund_evaluation INTEGER NOT NULL REFERENCES fund_evaluation (id),
  person INTEGER NOT NULL REFERENCES person (id)
) STRICT;
CREATE INDEX fund_evaluation_member_by_evaluation ON fund_evaluation_member (fund_evaluation);
CREATE TRIGGER fund_evaluation_member_insert BEFORE INSERT ON fund_evaluation_member BEGIN
  SELECT RAISE(ABORT, 'fund_evaluation_member: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'fund_evaluation_member: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM fund_evaluation_member);
  SELECT RAISE(ABORT, 'fund_evaluation_member: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person);
  SELECT RAISE(ABORT, 'fund_evaluation_member: a row belongs to an evaluation of its own event')
  WHERE (SELECT event FROM fund_evaluation WHERE id = NEW.fund_evaluation) IS NOT NEW.event;
  SELECT RAISE(ABORT, 'fund_evaluation_member: everybody counts once')
  WHERE EXISTS (
    SELECT 1 FROM fund_evaluation_member
    WHERE fund_evaluation = NEW.fund_evaluation AND person = NEW.person);
END;
CREATE TRIGGER fund_evaluation_member_update BEFORE UPDATE ON fund_evaluation_member BEGIN
  SELECT RAISE(ABORT, 'fund_evaluation_member: rows are never changed');
END;
CREATE TRIGGER fund_evaluation_member_delete BEFORE DELETE ON fund_evaluation_member BEGIN
  SELECT RAISE(ABORT, 'fund_evaluation_member: rows are never deleted');
END;

-- Time somebody took to find out what they want, before asking; and the subsidy a claim waits for.
ALTER TABLE claim_version ADD COLUMN orientation_minutes INTEGER
  CHECK (orientation_minutes > 0);
ALTER TABLE claim_version ADD COLUMN subsidy INTEGER REFERENCES subsidy (id);
CREATE INDEX claim_version_by_subsidy ON claim_version (subsidy) WHERE subsidy IS NOT NULL;
CREATE TRIGGER claim_version_subsidy BEFORE INSERT ON claim_version
WHEN NEW.subsidy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM subsidy WHERE id = NEW.subsidy)
BEGIN
  SELECT RAISE(ABORT, 'claim_version: a row it names does not exist');
END;

DROP TRIGGER transfer_kind_insert;
INSERT INTO transfer_kind VALUES ('subsidy');
CREATE TRIGGER transfer_kind_insert BEFORE INSERT ON transfer_kind BEGIN
  SELECT RAISE(ABORT, 'transfer_kind: the words belong to the schema');
END;

-- Maps are kept for the new kinds of files too.
DROP TRIGGER import_map_insert;
CREATE TRIGGER import_map_insert BEFORE INSERT ON import_map BEGIN
  SELECT RAISE(ABORT, 'import_map: no such kind of file')
  WHERE NEW.kind NOT IN
    ('teams', 'employees', 'wages', 'balances', 'claims', 'support', 'learning', 'awareness',
      'savings', 'subsidies');
  SELECT RAISE(ABORT, 'import_map: this name exists')
  WHERE EXISTS (SELECT 1 FROM import_map WHERE name = NEW.name);
END;
DROP TRIGGER import_map_update;
CREATE TRIGGER import_map_update BEFORE UPDATE ON import_map BEGIN
  SELECT RAISE(ABORT, 'import_map: no such kind of file')
  WHERE NEW.kind NOT IN
    ('teams', 'employees', 'wages', 'balances', 'claims', 'support', 'learning', 'awareness',
      'savings', 'subsidies');
  SELECT RAISE(ABORT, 'import_map: a map keeps its name') WHERE NEW.name IS NOT OLD.name;
END;

-- What analysts may build on; see the head of 0006_views.sql.
CREATE VIEW x_support AS
  SELECT c.kind, c.on_day, t.code AS team, n.employee, s.code AS scheme
  FROM support_contact AS c
  JOIN team AS t ON t.id = c.team
  LEFT JOIN employee_number AS n ON n.person = c.person
  LEFT JOIN scheme AS s ON s.id = c.scheme
  WHERE c.event NOT IN (SELECT event FROM undone);

CREATE VIEW x_learning AS
  SELECT n.employee, l.on_day, l.minutes, l.kind
  FROM learning AS l JOIN employee_number AS n ON n.person = l.person
  WHERE l.event NOT IN (SELECT event FROM undone);

CREATE VIEW x_awareness AS
  WITH newest AS (
    SELECT max(id) AS id FROM awareness
    WHERE event NOT IN (SELECT event FROM undone)
    GROUP BY on_day, education, scheme
  )
  SELECT a.on_day, a.education, s.code AS scheme, a.asked, a.aware
  FROM newest AS n
  JOIN awareness AS a ON a.id = n.id
  LEFT JOIN scheme AS s ON s.id = a.scheme;

CREATE VIEW x_saving AS
  SELECT v.on_day, s.code AS scheme, v.amount, s.unit
  FROM saving AS v JOIN scheme AS s ON s.id = v.scheme
  WHERE v.event NOT IN (SELECT event FROM undone);

-- A subsidy whose import was undone has no version left.
CREATE VIEW subsidy_now AS
  SELECT u.id AS subsidy, u.code, v.id AS version, v.scheme, v.expected, v.apply_by, v.proof_by,
    v.checked_on
  FROM subsidy AS u
  JOIN (
    SELECT subsidy, max(id) AS version FROM subsidy_version
    WHERE event NOT IN (SELECT event FROM undone) GROUP BY subsidy
  ) AS n ON n.subsidy = u.id
  JOIN subsidy_version AS v ON v.id = n.version;

CREATE VIEW x_subsidy AS
  WITH money AS (
    SELECT subsidy,
      CAST(sum(CASE kind WHEN 'receipt' THEN amount ELSE 0 END) AS BIGINT) AS received,
      CAST(sum(CASE kind WHEN 'reclaim' THEN amount ELSE 0 END) AS BIGINT) AS reclaimed
    FROM subsidy_money WHERE event NOT IN (SELECT event FROM undone) GROUP BY subsidy
  )
  SELECT u.code AS subsidy, s.code AS scheme, u.expected, coalesce(m.received, 0) AS received,
    coalesce(m.reclaimed, 0) AS reclaimed, s.unit, u.apply_by, u.proof_by, u.checked_on
  FROM subsidy_now AS u
  JOIN scheme AS s ON s.id = u.scheme
  LEFT JOIN money AS m ON m.subsidy = u.subsidy;

CREATE VIEW x_fund_evaluation AS
  SELECT s.code AS scheme, f.on_day, count(*) AS members, f.new_need
  FROM fund_evaluation AS f
  JOIN scheme AS s ON s.id = f.scheme
  JOIN fund_evaluation_member AS m ON m.fund_evaluation = f.id
  WHERE f.event NOT IN (SELECT event FROM undone)
  GROUP BY f.id, s.code, f.on_day, f.new_need;

-- The way of a claim to its decision.
CREATE VIEW x_claim_path AS
  WITH version AS (
    SELECT claim, count(*) - 1 AS changes FROM claim_version
    WHERE event NOT IN (SELECT event FROM undone) GROUP BY claim
  ), question AS (
    SELECT claim, count(*) AS questions FROM claim_step
    WHERE step = 'ask' AND event NOT IN (SELECT event FROM undone) GROUP BY claim
  ), vote AS (
    SELECT claim, count(DISTINCT person) AS votes FROM claim_vote
    WHERE event NOT IN (SELECT event FROM undone) GROUP BY claim
  )
  SELECT 'C' || c.claim AS claim, v.orientation_minutes, u.code AS subsidy,
    coalesce(q.questions, 0) AS questions, coalesce(w.changes, 0) AS changes,
    coalesce(o.votes, 0) AS votes, v.submitted_on, c.decided_on
  FROM claim_now AS c
  JOIN claim_version AS v ON v.id = c.version
  LEFT JOIN subsidy AS u ON u.id = v.subsidy
  LEFT JOIN version AS w ON w.claim = c.claim
  LEFT JOIN question AS q ON q.claim = c.claim
  LEFT JOIN vote AS o ON o.claim = c.claim;

DROP TRIGGER view_column_insert;
INSERT INTO view_column VALUES
  ('x_awareness', 1, 'on_day', 'day', NULL, 0, 0, '1.1',
    'Dag van de peiling', 'Day of the survey'),
  ('x_awareness', 2, 'education', 'text', NULL, 0, 0, '1.1',
    'Opleidingsniveau: vmbo, mbo1 t/m mbo4, hbo, wo of unknown',
    'Education level: vmbo, mbo1 to mbo4, hbo, wo or unknown'),
  ('x_awareness', 3, 'scheme', 'text', NULL, 1, 0, '1.1',
    'Code van de regeling; leeg: scholingsgeld in het algemeen',
    'Code of the scheme; empty: training money as a whole'),
  ('x_awareness', 4, 'asked', 'integer', 'person', 0, 0, '1.1',
    'Aan hoeveel mensen het gevraagd is', 'How many people were asked'),
  ('x_awareness', 5, 'aware', 'integer', 'person', 0, 0, '1.1',
    'Hoeveel van hen het budget kennen', 'How many of them know of the budget');
INSERT INTO view_column VALUES
  ('x_claim_path', 1, 'claim', 'text', NULL, 0, 0, '1.1',
    'Aanvraag, zoals C412', 'Claim, such as C412'),
  ('x_claim_path', 2, 'orientation_minutes', 'integer', 'minute', 1, 0, '1.1',
    'Tijd voor uitzoeken en kiezen vóór de aanvraag',
    'Time for finding out and choosing before the claim'),
  ('x_claim_path', 3, 'subsidy', 'text', NULL, 1, 0, '1.1',
    'Code van de subsidie die erop wacht', 'Code of the subsidy that waits for it'),
  ('x_claim_path', 4, 'questions', 'integer', 'question', 0, 0, '1.1',
    'Hoe vaak er iets is nagevraagd', 'How often something was asked back'),
  ('x_claim_path', 5, 'changes', 'integer', 'change', 0, 0, '1.1',
    'Hoe vaak de aanvraag is gewijzigd', 'How often the claim was changed'),
  ('x_claim_path', 6, 'votes', 'integer', 'vote', 0, 0, '1.1',
    'Leden die hebben gestemd', 'Members who voted'),
  ('x_claim_path', 7, 'submitted_on', 'day', NULL, 0, 0, '1.1',
    'Dag van aanvragen', 'Day it was submitted'),
  ('x_claim_path', 8, 'decided_on', 'day', NULL, 1, 0, '1.1',
    'Dag van toekennen of afwijzen', 'Day it was awarded or refused');
INSERT INTO view_column VALUES
  ('x_fund_evaluation', 1, 'scheme', 'text', NULL, 0, 0, '1.1',
    'Code van het fonds', 'Code of the fund'),
  ('x_fund_evaluation', 2, 'on_day', 'day', NULL, 0, 0, '1.1',
    'Dag van de evaluatie', 'Day of the evaluation'),
  ('x_fund_evaluation', 3, 'members', 'integer', 'person', 0, 0, '1.1',
    'Hoeveel leden meededen', 'How many members took part'),
  ('x_fund_evaluation', 4, 'new_need', 'flag', NULL, 0, 0, '1.1',
    '1: er is iets nieuws nodig in de volgende afspraken',
    '1: something new is needed in the next agreement');
INSERT INTO view_column VALUES
  ('x_learning', 1, 'employee', 'text', NULL, 0, 1, '1.1',
    'Personeelsnummer', 'Employee number'),
  ('x_learning', 2, 'on_day', 'day', NULL, 0, 0, '1.1',
    'Dag waarop geleerd is', 'Day of learning'),
  ('x_learning', 3, 'minutes', 'integer', 'minute', 0, 0, '1.1',
    'Hoelang', 'How long'),
  ('x_learning', 4, 'kind', 'text', NULL, 0, 0, '1.1',
    'formal (cursus, opleiding) of informal (van het werk en elkaar)',
    'formal (course, study) or informal (from work and each other)');
INSERT INTO view_column VALUES
  ('x_saving', 1, 'on_day', 'day', NULL, 0, 0, '1.1',
    'Dag waarop de besparing is ingezet', 'Day the saving was put in'),
  ('x_saving', 2, 'scheme', 'text', NULL, 0, 0, '1.1',
    'Code van de regeling waar het naartoe ging', 'Code of the scheme it went to'),
  ('x_saving', 3, 'amount', 'integer', 'cent or minute', 0, 0, '1.1',
    'Besparing die opnieuw is ingezet', 'Saving that was put in again'),
  ('x_saving', 4, 'unit', 'text', NULL, 0, 0, '1.1',
    'EUR: bedragen in centen; MIN: in minuten', 'EUR: amounts in cents; MIN: in minutes');
INSERT INTO view_column VALUES
  ('x_subsidy', 1, 'subsidy', 'text', NULL, 0, 0, '1.1',
    'Code van de subsidie', 'Code of the subsidy'),
  ('x_subsidy', 2, 'scheme', 'text', NULL, 0, 0, '1.1',
    'Code van de regeling die voorschiet', 'Code of the scheme that pays ahead'),
  ('x_subsidy', 3, 'expected', 'integer', 'cent or minute', 0, 0, '1.1',
    'Verwacht; telt nooit als saldo', 'Expected; never counts as a balance'),
  ('x_subsidy', 4, 'received', 'integer', 'cent or minute', 0, 0, '1.1',
    'Ontvangen', 'Received'),
  ('x_subsidy', 5, 'reclaimed', 'integer', 'cent or minute', 0, 0, '1.1',
    'Teruggevorderd', 'Asked back'),
  ('x_subsidy', 6, 'unit', 'text', NULL, 0, 0, '1.1',
    'EUR: bedragen in centen; MIN: in minuten', 'EUR: amounts in cents; MIN: in minutes'),
  ('x_subsidy', 7, 'apply_by', 'day', NULL, 1, 0, '1.1',
    'Laatste dag om aan te vragen', 'Last day to apply'),
  ('x_subsidy', 8, 'proof_by', 'day', NULL, 1, 0, '1.1',
    'Laatste dag voor de bewijsstukken', 'Last day for the proofs'),
  ('x_subsidy', 9, 'checked_on', 'day', NULL, 1, 0, '1.1',
    'Dag waarop voorwaarden en bewijs zijn nagegaan',
    'Day on which conditions and proofs were checked');
INSERT INTO view_column VALUES
  ('x_support', 1, 'kind', 'text', NULL, 0, 0, '1.1',
    'ambassador, workshop of adviser', 'ambassador, workshop or adviser'),
  ('x_support', 2, 'on_day', 'day', NULL, 0, 0, '1.1',
    'Dag van het contact', 'Day of the contact'),
  ('x_support', 3, 'team', 'text', NULL, 0, 0, '1.1',
    'Code van het team', 'Code of the team'),
  ('x_support', 4, 'employee', 'text', NULL, 1, 1, '1.1',
    'Personeelsnummer, als dat is opgegeven', 'Employee number, where it was given'),
  ('x_support', 5, 'scheme', 'text', NULL, 1, 0, '1.1',
    'Code van de regeling waar het over ging', 'Code of the scheme it was about');
CREATE TRIGGER view_column_insert BEFORE INSERT ON view_column BEGIN
  SELECT RAISE(ABORT, 'view_column: what columns mean belongs to the schema');
END;
