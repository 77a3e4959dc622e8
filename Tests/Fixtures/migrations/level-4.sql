PRAGMA foreign_keys = OFF;
PRAGMA application_id = 1114596724;
BEGIN TRANSACTION;
CREATE TABLE adjustment (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id),
  scheme INTEGER NOT NULL REFERENCES scheme (id),
  kind TEXT NOT NULL CHECK (kind IN ('plus', 'minus', 'waive')),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  -- 0 for a waiver, which ends whatever the shortfall is on that day.
  amount INTEGER NOT NULL CHECK (amount > 0 OR kind = 'waive'),
  reason INTEGER NOT NULL REFERENCES text (id)
) STRICT;
CREATE TABLE claim (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id)
) STRICT;
CREATE TABLE claim_award (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  claim_step INTEGER NOT NULL REFERENCES claim_step (id),
  position INTEGER NOT NULL CHECK (position > 0),
  scheme INTEGER NOT NULL REFERENCES scheme (id),
  due_on TEXT CHECK (date(due_on, '+0 days') IS due_on),
  amount INTEGER NOT NULL CHECK (amount > 0)
) STRICT;
CREATE TABLE claim_import (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  claim INTEGER NOT NULL REFERENCES claim (id),
  -- Of the row's own values and, for equal rows, its place among them.
  digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;
CREATE TABLE claim_payment (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  claim INTEGER NOT NULL REFERENCES claim (id),
  kind TEXT NOT NULL CHECK (kind IN ('pay', 'refund')),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  amount INTEGER NOT NULL CHECK (amount > 0),
  invoice INTEGER REFERENCES text (id)
) STRICT;
CREATE TABLE claim_source (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  claim_version INTEGER NOT NULL REFERENCES claim_version (id),
  position INTEGER NOT NULL CHECK (position > 0),
  scheme INTEGER NOT NULL REFERENCES scheme (id),
  due_on TEXT CHECK (date(due_on, '+0 days') IS due_on),
  amount INTEGER NOT NULL CHECK (amount > 0)
) STRICT;
CREATE TABLE claim_step (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  claim INTEGER NOT NULL REFERENCES claim (id),
  step TEXT NOT NULL CHECK (step IN
    ('approve', 'refuse', 'ask', 'proof', 'cancel', 'close')),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  decided_by INTEGER REFERENCES person (id),
  reason INTEGER REFERENCES text (id)
) STRICT;
CREATE TABLE claim_version (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  claim INTEGER NOT NULL REFERENCES claim (id),
  submitted_on TEXT NOT NULL CHECK (date(submitted_on, '+0 days') IS submitted_on),
  cost INTEGER NOT NULL CHECK (cost > 0),
  title INTEGER NOT NULL REFERENCES text (id),
  provider INTEGER REFERENCES text (id),
  -- Purposes with a space between them.
  purposes TEXT NOT NULL,
  mandatory TEXT NOT NULL CHECK (mandatory IN ('no', 'law', 'eu', 'cao', 'profession')),
  reimburse INTEGER NOT NULL CHECK (reimburse IN (0, 1)),
  starts_on TEXT CHECK (date(starts_on, '+0 days') IS starts_on),
  minutes INTEGER CHECK (minutes > 0)
) STRICT;
CREATE TABLE employment (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id)
) STRICT;
CREATE TABLE employment_change (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  employment INTEGER NOT NULL REFERENCES employment (id),
  valid_from TEXT NOT NULL CHECK (date(valid_from, '+0 days') IS valid_from),
  minutes_per_week INTEGER CHECK (minutes_per_week BETWEEN 0 AND 10080),
  fulltime_minutes INTEGER CHECK (fulltime_minutes BETWEEN 1 AND 10080),
  -- Ten-thousandths, half up: minutes_per_week / fulltime_minutes.
  factor INTEGER CHECK (factor = (minutes_per_week * 20000 + fulltime_minutes)
    / (2 * fulltime_minutes)),
  worker_type TEXT CHECK (worker_type IN
    ('permanent', 'temporary', 'agency', 'on_call', 'apprentice', 'other')),
  team INTEGER REFERENCES team (id),
  manager INTEGER REFERENCES person (id),
  yearly_wage INTEGER CHECK (yearly_wage >= 0),
  cost_centre TEXT,
  CHECK ((minutes_per_week IS NULL) = (fulltime_minutes IS NULL)),
  CHECK ((minutes_per_week IS NULL) = (factor IS NULL))
) STRICT;
CREATE TABLE employment_span (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  employment INTEGER NOT NULL REFERENCES employment (id),
  started_on TEXT NOT NULL CHECK (date(started_on, '+0 days') IS started_on),
  ended_on TEXT CHECK (date(ended_on, '+0 days') IS ended_on AND ended_on >= started_on)
) STRICT;
CREATE TABLE event (
  -- An event without a seal cannot be committed.
  id INTEGER PRIMARY KEY REFERENCES seal (event) DEFERRABLE INITIALLY DEFERRED,
  recorded_at TEXT NOT NULL
    CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at) IS recorded_at),
  today TEXT NOT NULL CHECK (date(today, '+0 days') IS today),
  command TEXT NOT NULL CHECK (length(command) > 0),
  -- Of actor, subject and reason in event_text.
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  idempotency_key TEXT UNIQUE,
  undoes INTEGER UNIQUE REFERENCES event (id) CHECK (undoes < id)
) STRICT;
CREATE TABLE event_text (
  event INTEGER PRIMARY KEY REFERENCES event (id),
  salt BLOB,
  actor TEXT,
  subject TEXT,
  reason TEXT
) STRICT;
CREATE TABLE import_batch (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  kind TEXT NOT NULL,
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  row_count INTEGER NOT NULL CHECK (row_count >= 0),
  new_count INTEGER NOT NULL CHECK (new_count >= 0),
  changed_count INTEGER NOT NULL CHECK (changed_count >= 0),
  identical_count INTEGER NOT NULL CHECK (identical_count >= 0),
  CHECK (row_count = new_count + changed_count + identical_count)
) STRICT;
CREATE TABLE import_map (
  name TEXT PRIMARY KEY CHECK (length(name) > 0),
  kind TEXT NOT NULL,
  -- Lines of 'column<TAB>yours<TAB>ours' and 'value<TAB>column<TAB>yours<TAB>ours'.
  rules TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;
CREATE TABLE person_change (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id),
  valid_from TEXT NOT NULL CHECK (date(valid_from, '+0 days') IS valid_from),
  education TEXT CHECK (education IN
    ('vmbo', 'mbo1', 'mbo2', 'mbo3', 'mbo4', 'hbo', 'wo', 'unknown')),
  language TEXT CHECK (language IN ('nl', 'en')),
  -- Of the row in person_details with the same id; NULL when this change has none.
  digest BLOB CHECK (length(digest) = 32)
) STRICT;
CREATE TABLE person_details (
  person_change INTEGER PRIMARY KEY REFERENCES person_change (id),
  salt BLOB,
  name TEXT,
  email TEXT,
  birth_year INTEGER
) STRICT;
CREATE TABLE person_number (
  person INTEGER PRIMARY KEY REFERENCES person (id),
  salt BLOB,
  number TEXT UNIQUE
) STRICT;
CREATE TABLE role_change (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id),
  valid_from TEXT NOT NULL CHECK (date(valid_from, '+0 days') IS valid_from),
  role TEXT NOT NULL CHECK (length(role) > 0),
  held INTEGER NOT NULL CHECK (held IN (0, 1))
) STRICT;
CREATE TABLE schema_migration (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  applied_at TEXT NOT NULL
) STRICT;
INSERT INTO "schema_migration" VALUES(1,'0001_chain.sql','77f23eee7d45361fdc6c872fedea61708340541ff1a971e86fc911474622b6ff','2026-01-15T12:00:00.000Z');
INSERT INTO "schema_migration" VALUES(2,'0002_people.sql','bfcd54432484884ca9815af7c14dc927fe895ca4537e26a7a27f357a2dab9468','2026-01-15T12:00:00.000Z');
INSERT INTO "schema_migration" VALUES(3,'0003_schemes.sql','3891254d9c7102d3a61ce879aae5598a18101e9c1e4b603937c0ef6a60c75828','2026-01-15T12:00:00.000Z');
INSERT INTO "schema_migration" VALUES(4,'0004_claims.sql','11084eac6c22caa5022ea75bbb0de4da7ad1b51dafa5731c7a652f644505a9a9','2026-01-15T12:00:00.000Z');
CREATE TABLE scheme (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  code TEXT NOT NULL UNIQUE CHECK (length(code) > 0),
  form TEXT NOT NULL
    CHECK (form IN ('account', 'voucher', 'fund', 'time', 'employer_budget')),
  unit TEXT NOT NULL CHECK (unit IN ('EUR', 'MIN')),
  year_starts TEXT NOT NULL CHECK (year_starts GLOB '[0-1][0-9]-[0-3][0-9]')
) STRICT;
CREATE TABLE scheme_description (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  scheme INTEGER NOT NULL REFERENCES scheme (id),
  name_nl TEXT NOT NULL,
  name_en TEXT NOT NULL,
  basis_kind TEXT NOT NULL CHECK (basis_kind IN ('law', 'cao', 'company', 'individual')),
  basis_title TEXT NOT NULL,
  basis_article TEXT NOT NULL,
  basis_url TEXT NOT NULL,
  basis_read_on TEXT CHECK (date(basis_read_on, '+0 days') IS basis_read_on),
  basis_verified INTEGER NOT NULL CHECK (basis_verified IN (0, 1)),
  -- 'consented', 'cao', 'none' or NULL: not asked yet, so nothing is granted.
  works_council TEXT CHECK (works_council IN ('consented', 'cao', 'none')),
  works_council_on TEXT CHECK (date(works_council_on, '+0 days') IS works_council_on),
  works_council_reason TEXT,
  tax_confirmed INTEGER NOT NULL CHECK (tax_confirmed IN (0, 1)),
  CHECK ((works_council IS 'consented') = (works_council_on IS NOT NULL)),
  CHECK ((works_council IS 'none') = (works_council_reason IS NOT NULL))
) STRICT;
CREATE TABLE scheme_version (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  scheme INTEGER NOT NULL REFERENCES scheme (id),
  valid_from TEXT NOT NULL CHECK (date(valid_from, '+0 days') IS valid_from),
  ends_on TEXT CHECK (date(ends_on, '+0 days') IS ends_on AND ends_on >= valid_from),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  per TEXT NOT NULL CHECK (per IN ('year', 'month', 'none')),
  -- 'period_start', 'period_end' or MM-DD.
  grant_on TEXT NOT NULL,
  pro_rata TEXT NOT NULL CHECK (pro_rata IN
    ('calendar_days', 'calendar_months', 'months_15th', 'reference_date', 'full')),
  hours_scale TEXT NOT NULL CHECK (hours_scale IN ('factor', 'full')),
  full_from INTEGER CHECK (full_from > 0),
  nothing_below INTEGER CHECK (nothing_below > 0),
  max_factor INTEGER CHECK (max_factor > 0),
  rounding_to TEXT NOT NULL CHECK (rounding_to IN
    ('cent', 'euro', 'minute', 'quarter', 'half_hour', 'hour', 'day')),
  rounding_mode TEXT NOT NULL CHECK (rounding_mode IN ('half_up', 'up', 'down')),
  after_months INTEGER NOT NULL CHECK (after_months >= 0),
  workers TEXT NOT NULL,
  education TEXT NOT NULL,
  teams TEXT NOT NULL,
  expiry_rule TEXT NOT NULL CHECK (expiry_rule IN ('never', 'year_end', 'years', 'months', 'date')),
  expiry_count INTEGER CHECK (expiry_count > 0),
  expiry_on TEXT CHECK (date(expiry_on, '+0 days') IS expiry_on),
  expiry_then TEXT NOT NULL CHECK (expiry_then = 'lapse'),
  leaver TEXT NOT NULL CHECK (leaver = 'lapse'),
  purposes TEXT NOT NULL,
  approval TEXT NOT NULL CHECK (approval IN ('none', 'manager', 'hr')),
  grace_months INTEGER NOT NULL CHECK (grace_months >= 0),
  manager_sees TEXT NOT NULL CHECK (manager_sees IN ('nothing', 'balance', 'claims')),
  decrease TEXT NOT NULL CHECK (decrease IN ('waive', 'offset')),
  CHECK ((expiry_rule IN ('years', 'months')) = (expiry_count IS NOT NULL)),
  CHECK ((expiry_rule = 'date') = (expiry_on IS NOT NULL))
) STRICT;
CREATE TABLE seal (
  event INTEGER PRIMARY KEY REFERENCES event (id),
  -- How many rows of which table, in the order of the chain: 'lot:2 transfer:3'.
  contents TEXT NOT NULL,
  previous BLOB NOT NULL CHECK (length(previous) = 32),
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE TABLE setting (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  name TEXT NOT NULL CHECK (length(name) > 0),
  value TEXT NOT NULL
) STRICT;
CREATE TABLE team (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  code TEXT NOT NULL UNIQUE CHECK (length(code) > 0)
) STRICT;
CREATE TABLE team_change (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  team INTEGER NOT NULL REFERENCES team (id),
  valid_from TEXT NOT NULL CHECK (date(valid_from, '+0 days') IS valid_from),
  name TEXT,
  parent INTEGER REFERENCES team (id) CHECK (parent <> team),
  manager INTEGER REFERENCES person (id)
) STRICT;
CREATE TABLE text (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;
CREATE TABLE text_body (
  text INTEGER PRIMARY KEY REFERENCES text (id),
  salt BLOB,
  body TEXT
) STRICT;
CREATE TRIGGER event_insert BEFORE INSERT ON event BEGIN
  SELECT RAISE(ABORT, 'event: numbers have no gaps')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM event);
  SELECT RAISE(ABORT, 'event: the event before is not sealed')
  WHERE (SELECT max(id) FROM event) IS NOT (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'event: an instant never goes back')
  WHERE NEW.recorded_at < (SELECT recorded_at FROM event ORDER BY id DESC LIMIT 1);
  SELECT RAISE(ABORT, 'event: this key was used before')
  WHERE EXISTS (SELECT 1 FROM event WHERE idempotency_key = NEW.idempotency_key);
  SELECT RAISE(ABORT, 'event: undone before, or nothing to undo')
  WHERE NEW.undoes IS NOT NULL
    AND (EXISTS (SELECT 1 FROM event WHERE undoes = NEW.undoes)
      OR NOT EXISTS (SELECT 1 FROM event WHERE id = NEW.undoes AND undoes IS NULL));
END;
CREATE TRIGGER event_update BEFORE UPDATE ON event BEGIN
  SELECT RAISE(ABORT, 'event: rows are never changed');
END;
CREATE TRIGGER event_delete BEFORE DELETE ON event BEGIN
  SELECT RAISE(ABORT, 'event: rows are never deleted');
END;
CREATE TRIGGER seal_insert BEFORE INSERT ON seal BEGIN
  SELECT RAISE(ABORT, 'seal: only the newest event can be sealed, once')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'seal: the previous hash is not the last one')
  WHERE NEW.previous IS NOT
    coalesce((SELECT hash FROM seal ORDER BY event DESC LIMIT 1), zeroblob(32));
END;
CREATE TRIGGER seal_update BEFORE UPDATE ON seal BEGIN
  SELECT RAISE(ABORT, 'seal: rows are never changed');
END;
CREATE TRIGGER seal_delete BEFORE DELETE ON seal BEGIN
  SELECT RAISE(ABORT, 'seal: rows are never deleted');
END;
CREATE TRIGGER event_text_insert BEFORE INSERT ON event_text BEGIN
  SELECT RAISE(ABORT, 'event_text: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal)
    OR EXISTS (SELECT 1 FROM event_text WHERE event = NEW.event);
END;
CREATE TRIGGER event_text_update BEFORE UPDATE ON event_text BEGIN
  SELECT RAISE(ABORT, 'event_text: a text can only be erased')
  WHERE NEW.event IS NOT OLD.event OR NEW.salt IS NOT NULL OR NEW.actor IS NOT NULL
    OR NEW.subject IS NOT NULL OR NEW.reason IS NOT NULL;
END;
CREATE TRIGGER event_text_delete BEFORE DELETE ON event_text BEGIN
  SELECT RAISE(ABORT, 'event_text: rows are never deleted');
END;
CREATE VIEW undone AS SELECT undoes AS event FROM event WHERE undoes IS NOT NULL;
CREATE TRIGGER text_insert BEFORE INSERT ON text BEGIN
  SELECT RAISE(ABORT, 'text: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'text: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM text);
END;
CREATE TRIGGER text_update BEFORE UPDATE ON text BEGIN
  SELECT RAISE(ABORT, 'text: rows are never changed');
END;
CREATE TRIGGER text_delete BEFORE DELETE ON text BEGIN
  SELECT RAISE(ABORT, 'text: rows are never deleted');
END;
CREATE INDEX text_body_by_body ON text_body (body) WHERE length(body) <= 64;
CREATE TRIGGER text_body_insert BEFORE INSERT ON text_body BEGIN
  SELECT RAISE(ABORT, 'text_body: a row belongs to the open event')
  WHERE (SELECT event FROM text WHERE id = NEW.text) IS NOT (SELECT max(id) FROM event)
    OR (SELECT max(event) FROM seal) IS (SELECT max(id) FROM event)
    OR EXISTS (SELECT 1 FROM text_body WHERE text = NEW.text);
END;
CREATE TRIGGER text_body_update BEFORE UPDATE ON text_body BEGIN
  SELECT RAISE(ABORT, 'text_body: a text can only be erased')
  WHERE NEW.text IS NOT OLD.text OR NEW.salt IS NOT NULL OR NEW.body IS NOT NULL;
END;
CREATE TRIGGER text_body_delete BEFORE DELETE ON text_body BEGIN
  SELECT RAISE(ABORT, 'text_body: rows are never deleted');
END;
CREATE TRIGGER setting_insert BEFORE INSERT ON setting BEGIN
  SELECT RAISE(ABORT, 'setting: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'setting: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM setting);
END;
CREATE TRIGGER setting_update BEFORE UPDATE ON setting BEGIN
  SELECT RAISE(ABORT, 'setting: rows are never changed');
END;
CREATE TRIGGER setting_delete BEFORE DELETE ON setting BEGIN
  SELECT RAISE(ABORT, 'setting: rows are never deleted');
END;
CREATE INDEX import_batch_by_digest ON import_batch (digest);
CREATE TRIGGER import_batch_insert BEFORE INSERT ON import_batch BEGIN
  SELECT RAISE(ABORT, 'import_batch: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'import_batch: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM import_batch);
END;
CREATE TRIGGER import_batch_update BEFORE UPDATE ON import_batch BEGIN
  SELECT RAISE(ABORT, 'import_batch: rows are never changed');
END;
CREATE TRIGGER import_batch_delete BEFORE DELETE ON import_batch BEGIN
  SELECT RAISE(ABORT, 'import_batch: rows are never deleted');
END;
CREATE TRIGGER team_insert BEFORE INSERT ON team BEGIN
  SELECT RAISE(ABORT, 'team: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'team: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM team);
  SELECT RAISE(ABORT, 'team: this code exists')
  WHERE EXISTS (SELECT 1 FROM team WHERE code = NEW.code);
END;
CREATE TRIGGER team_update BEFORE UPDATE ON team BEGIN
  SELECT RAISE(ABORT, 'team: rows are never changed');
END;
CREATE TRIGGER team_delete BEFORE DELETE ON team BEGIN
  SELECT RAISE(ABORT, 'team: rows are never deleted');
END;
CREATE TRIGGER person_insert BEFORE INSERT ON person BEGIN
  SELECT RAISE(ABORT, 'person: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'person: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM person);
END;
CREATE TRIGGER person_update BEFORE UPDATE ON person BEGIN
  SELECT RAISE(ABORT, 'person: rows are never changed');
END;
CREATE TRIGGER person_delete BEFORE DELETE ON person BEGIN
  SELECT RAISE(ABORT, 'person: rows are never deleted');
END;
CREATE TRIGGER person_number_insert BEFORE INSERT ON person_number BEGIN
  SELECT RAISE(ABORT, 'person_number: this number exists, or the person has one')
  WHERE NEW.number IS NULL
    OR EXISTS (SELECT 1 FROM person_number WHERE number = NEW.number OR person = NEW.person);
END;
CREATE TRIGGER person_number_update BEFORE UPDATE ON person_number BEGIN
  SELECT RAISE(ABORT, 'person_number: a number can only be erased')
  WHERE NEW.person IS NOT OLD.person OR NEW.salt IS NOT NULL OR NEW.number IS NOT NULL;
END;
CREATE TRIGGER person_number_delete BEFORE DELETE ON person_number BEGIN
  SELECT RAISE(ABORT, 'person_number: rows are never deleted');
END;
CREATE INDEX team_change_by_team ON team_change (team, valid_from);
CREATE INDEX team_change_by_parent ON team_change (parent) WHERE parent IS NOT NULL;
CREATE INDEX team_change_by_manager ON team_change (manager) WHERE manager IS NOT NULL;
CREATE TRIGGER team_change_insert BEFORE INSERT ON team_change BEGIN
  SELECT RAISE(ABORT, 'team_change: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'team_change: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM team_change);
END;
CREATE TRIGGER team_change_update BEFORE UPDATE ON team_change BEGIN
  SELECT RAISE(ABORT, 'team_change: rows are never changed');
END;
CREATE TRIGGER team_change_delete BEFORE DELETE ON team_change BEGIN
  SELECT RAISE(ABORT, 'team_change: rows are never deleted');
END;
CREATE INDEX person_change_by_person ON person_change (person, valid_from);
CREATE TRIGGER person_change_insert BEFORE INSERT ON person_change BEGIN
  SELECT RAISE(ABORT, 'person_change: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'person_change: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM person_change);
END;
CREATE TRIGGER person_change_update BEFORE UPDATE ON person_change BEGIN
  SELECT RAISE(ABORT, 'person_change: rows are never changed');
END;
CREATE TRIGGER person_change_delete BEFORE DELETE ON person_change BEGIN
  SELECT RAISE(ABORT, 'person_change: rows are never deleted');
END;
CREATE TRIGGER person_details_insert BEFORE INSERT ON person_details BEGIN
  SELECT RAISE(ABORT, 'person_details: a row belongs to the open event')
  WHERE (SELECT event FROM person_change WHERE id = NEW.person_change)
      IS NOT (SELECT max(id) FROM event)
    OR (SELECT max(event) FROM seal) IS (SELECT max(id) FROM event)
    OR EXISTS (SELECT 1 FROM person_details WHERE person_change = NEW.person_change);
END;
CREATE TRIGGER person_details_update BEFORE UPDATE ON person_details BEGIN
  SELECT RAISE(ABORT, 'person_details: a text can only be erased')
  WHERE NEW.person_change IS NOT OLD.person_change OR NEW.salt IS NOT NULL
    OR NEW.name IS NOT NULL OR NEW.email IS NOT NULL OR NEW.birth_year IS NOT NULL;
END;
CREATE TRIGGER person_details_delete BEFORE DELETE ON person_details BEGIN
  SELECT RAISE(ABORT, 'person_details: rows are never deleted');
END;
CREATE INDEX role_change_by_person ON role_change (person, role, valid_from);
CREATE INDEX role_change_by_role ON role_change (role, valid_from);
CREATE TRIGGER role_change_insert BEFORE INSERT ON role_change BEGIN
  SELECT RAISE(ABORT, 'role_change: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'role_change: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM role_change);
END;
CREATE TRIGGER role_change_update BEFORE UPDATE ON role_change BEGIN
  SELECT RAISE(ABORT, 'role_change: rows are never changed');
END;
CREATE TRIGGER role_change_delete BEFORE DELETE ON role_change BEGIN
  SELECT RAISE(ABORT, 'role_change: rows are never deleted');
END;
CREATE INDEX employment_by_person ON employment (person);
CREATE TRIGGER employment_insert BEFORE INSERT ON employment BEGIN
  SELECT RAISE(ABORT, 'employment: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'employment: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM employment);
END;
CREATE TRIGGER employment_update BEFORE UPDATE ON employment BEGIN
  SELECT RAISE(ABORT, 'employment: rows are never changed');
END;
CREATE TRIGGER employment_delete BEFORE DELETE ON employment BEGIN
  SELECT RAISE(ABORT, 'employment: rows are never deleted');
END;
CREATE INDEX employment_span_by_employment ON employment_span (employment);
CREATE TRIGGER employment_span_insert BEFORE INSERT ON employment_span BEGIN
  SELECT RAISE(ABORT, 'employment_span: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'employment_span: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM employment_span);
END;
CREATE TRIGGER employment_span_update BEFORE UPDATE ON employment_span BEGIN
  SELECT RAISE(ABORT, 'employment_span: rows are never changed');
END;
CREATE TRIGGER employment_span_delete BEFORE DELETE ON employment_span BEGIN
  SELECT RAISE(ABORT, 'employment_span: rows are never deleted');
END;
CREATE INDEX employment_change_by_employment ON employment_change (employment, valid_from);
CREATE INDEX employment_change_by_team ON employment_change (team) WHERE team IS NOT NULL;
CREATE INDEX employment_change_by_manager ON employment_change (manager)
  WHERE manager IS NOT NULL;
CREATE TRIGGER employment_change_insert BEFORE INSERT ON employment_change BEGIN
  SELECT RAISE(ABORT, 'employment_change: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'employment_change: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM employment_change);
END;
CREATE TRIGGER employment_change_update BEFORE UPDATE ON employment_change BEGIN
  SELECT RAISE(ABORT, 'employment_change: rows are never changed');
END;
CREATE TRIGGER employment_change_delete BEFORE DELETE ON employment_change BEGIN
  SELECT RAISE(ABORT, 'employment_change: rows are never deleted');
END;
CREATE VIEW employment_now AS
  SELECT e.person, e.id AS employment, s.started_on, s.ended_on
  FROM employment AS e JOIN employment_span AS s ON s.id = (
    SELECT max(id) FROM employment_span
    WHERE employment = e.id AND event NOT IN (SELECT event FROM undone))
  WHERE e.event NOT IN (SELECT event FROM undone);
CREATE TRIGGER scheme_insert BEFORE INSERT ON scheme BEGIN
  SELECT RAISE(ABORT, 'scheme: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'scheme: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM scheme);
  SELECT RAISE(ABORT, 'scheme: this code exists')
  WHERE EXISTS (SELECT 1 FROM scheme WHERE code = NEW.code);
END;
CREATE TRIGGER scheme_update BEFORE UPDATE ON scheme BEGIN
  SELECT RAISE(ABORT, 'scheme: rows are never changed');
END;
CREATE TRIGGER scheme_delete BEFORE DELETE ON scheme BEGIN
  SELECT RAISE(ABORT, 'scheme: rows are never deleted');
END;
CREATE INDEX scheme_description_by_scheme ON scheme_description (scheme);
CREATE TRIGGER scheme_description_insert BEFORE INSERT ON scheme_description BEGIN
  SELECT RAISE(ABORT, 'scheme_description: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'scheme_description: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM scheme_description);
END;
CREATE TRIGGER scheme_description_update BEFORE UPDATE ON scheme_description BEGIN
  SELECT RAISE(ABORT, 'scheme_description: rows are never changed');
END;
CREATE TRIGGER scheme_description_delete BEFORE DELETE ON scheme_description BEGIN
  SELECT RAISE(ABORT, 'scheme_description: rows are never deleted');
END;
CREATE INDEX scheme_version_by_scheme ON scheme_version (scheme, valid_from);
CREATE TRIGGER scheme_version_insert BEFORE INSERT ON scheme_version BEGIN
  SELECT RAISE(ABORT, 'scheme_version: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'scheme_version: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM scheme_version);
END;
CREATE TRIGGER scheme_version_update BEFORE UPDATE ON scheme_version BEGIN
  SELECT RAISE(ABORT, 'scheme_version: rows are never changed');
END;
CREATE TRIGGER scheme_version_delete BEFORE DELETE ON scheme_version BEGIN
  SELECT RAISE(ABORT, 'scheme_version: rows are never deleted');
END;
CREATE INDEX claim_by_person ON claim (person);
CREATE TRIGGER claim_insert BEFORE INSERT ON claim BEGIN
  SELECT RAISE(ABORT, 'claim: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'claim: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM claim);
END;
CREATE TRIGGER claim_update BEFORE UPDATE ON claim BEGIN
  SELECT RAISE(ABORT, 'claim: rows are never changed');
END;
CREATE TRIGGER claim_delete BEFORE DELETE ON claim BEGIN
  SELECT RAISE(ABORT, 'claim: rows are never deleted');
END;
CREATE INDEX claim_version_by_claim ON claim_version (claim);
CREATE TRIGGER claim_version_insert BEFORE INSERT ON claim_version BEGIN
  SELECT RAISE(ABORT, 'claim_version: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'claim_version: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM claim_version);
END;
CREATE TRIGGER claim_version_update BEFORE UPDATE ON claim_version BEGIN
  SELECT RAISE(ABORT, 'claim_version: rows are never changed');
END;
CREATE TRIGGER claim_version_delete BEFORE DELETE ON claim_version BEGIN
  SELECT RAISE(ABORT, 'claim_version: rows are never deleted');
END;
CREATE INDEX claim_source_by_version ON claim_source (claim_version);
CREATE TRIGGER claim_source_insert BEFORE INSERT ON claim_source BEGIN
  SELECT RAISE(ABORT, 'claim_source: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'claim_source: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM claim_source);
END;
CREATE TRIGGER claim_source_update BEFORE UPDATE ON claim_source BEGIN
  SELECT RAISE(ABORT, 'claim_source: rows are never changed');
END;
CREATE TRIGGER claim_source_delete BEFORE DELETE ON claim_source BEGIN
  SELECT RAISE(ABORT, 'claim_source: rows are never deleted');
END;
CREATE INDEX claim_step_by_claim ON claim_step (claim);
CREATE TRIGGER claim_step_insert BEFORE INSERT ON claim_step BEGIN
  SELECT RAISE(ABORT, 'claim_step: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'claim_step: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM claim_step);
END;
CREATE TRIGGER claim_step_update BEFORE UPDATE ON claim_step BEGIN
  SELECT RAISE(ABORT, 'claim_step: rows are never changed');
END;
CREATE TRIGGER claim_step_delete BEFORE DELETE ON claim_step BEGIN
  SELECT RAISE(ABORT, 'claim_step: rows are never deleted');
END;
CREATE INDEX claim_award_by_step ON claim_award (claim_step);
CREATE TRIGGER claim_award_insert BEFORE INSERT ON claim_award BEGIN
  SELECT RAISE(ABORT, 'claim_award: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'claim_award: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM claim_award);
END;
CREATE TRIGGER claim_award_update BEFORE UPDATE ON claim_award BEGIN
  SELECT RAISE(ABORT, 'claim_award: rows are never changed');
END;
CREATE TRIGGER claim_award_delete BEFORE DELETE ON claim_award BEGIN
  SELECT RAISE(ABORT, 'claim_award: rows are never deleted');
END;
CREATE INDEX claim_payment_by_claim ON claim_payment (claim);
CREATE INDEX claim_payment_by_invoice ON claim_payment (invoice) WHERE invoice IS NOT NULL;
CREATE TRIGGER claim_payment_insert BEFORE INSERT ON claim_payment BEGIN
  SELECT RAISE(ABORT, 'claim_payment: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'claim_payment: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM claim_payment);
END;
CREATE TRIGGER claim_payment_update BEFORE UPDATE ON claim_payment BEGIN
  SELECT RAISE(ABORT, 'claim_payment: rows are never changed');
END;
CREATE TRIGGER claim_payment_delete BEFORE DELETE ON claim_payment BEGIN
  SELECT RAISE(ABORT, 'claim_payment: rows are never deleted');
END;
CREATE INDEX claim_import_by_digest ON claim_import (digest);
CREATE TRIGGER claim_import_insert BEFORE INSERT ON claim_import BEGIN
  SELECT RAISE(ABORT, 'claim_import: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'claim_import: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM claim_import);
  SELECT RAISE(ABORT, 'claim_import: this row was taken in before')
  WHERE EXISTS (
    SELECT 1 FROM claim_import WHERE digest = NEW.digest
    AND event NOT IN (SELECT event FROM undone));
END;
CREATE TRIGGER claim_import_update BEFORE UPDATE ON claim_import BEGIN
  SELECT RAISE(ABORT, 'claim_import: rows are never changed');
END;
CREATE TRIGGER claim_import_delete BEFORE DELETE ON claim_import BEGIN
  SELECT RAISE(ABORT, 'claim_import: rows are never deleted');
END;
CREATE INDEX adjustment_by_person ON adjustment (person, scheme);
CREATE TRIGGER adjustment_insert BEFORE INSERT ON adjustment BEGIN
  SELECT RAISE(ABORT, 'adjustment: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'adjustment: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM adjustment);
END;
CREATE TRIGGER adjustment_update BEFORE UPDATE ON adjustment BEGIN
  SELECT RAISE(ABORT, 'adjustment: rows are never changed');
END;
CREATE TRIGGER adjustment_delete BEFORE DELETE ON adjustment BEGIN
  SELECT RAISE(ABORT, 'adjustment: rows are never deleted');
END;
COMMIT;
