-- People and where they work. A row is one fact with the day from which it counts; the state on
-- a day is, field by field, the newest row on or before it that is not undone. Nothing is
-- overwritten, so every past day can be asked for.

CREATE TABLE team (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  code TEXT NOT NULL UNIQUE CHECK (length(code) > 0)
) STRICT;
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

-- The person is a surrogate key; the employee number stands beside it and can be erased.
CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;
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

CREATE TABLE person_number (
  person INTEGER PRIMARY KEY REFERENCES person (id),
  salt BLOB,
  number TEXT UNIQUE
) STRICT;
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

CREATE TABLE team_change (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  team INTEGER NOT NULL REFERENCES team (id),
  valid_from TEXT NOT NULL CHECK (date(valid_from, '+0 days') IS valid_from),
  name TEXT,
  parent INTEGER REFERENCES team (id) CHECK (parent <> team),
  manager INTEGER REFERENCES person (id)
) STRICT;
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

-- Name, address and year of birth as one version: a new name is a new row, the old one stays.
CREATE TABLE person_details (
  person_change INTEGER PRIMARY KEY REFERENCES person_change (id),
  salt BLOB,
  name TEXT,
  email TEXT,
  birth_year INTEGER
) STRICT;
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

-- A role held or given up: 'hr', 'analyst', 'committee:FUND', 'delegate:NUMBER'.
CREATE TABLE role_change (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id),
  valid_from TEXT NOT NULL CHECK (date(valid_from, '+0 days') IS valid_from),
  role TEXT NOT NULL CHECK (length(role) > 0),
  held INTEGER NOT NULL CHECK (held IN (0, 1))
) STRICT;
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

CREATE TABLE employment (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id)
) STRICT;
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

-- The newest row of an employment that is not undone counts: a leaving date is a new row.
CREATE TABLE employment_span (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  employment INTEGER NOT NULL REFERENCES employment (id),
  started_on TEXT NOT NULL CHECK (date(started_on, '+0 days') IS started_on),
  ended_on TEXT CHECK (date(ended_on, '+0 days') IS ended_on AND ended_on >= started_on)
) STRICT;
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

-- Each employment with its newest first and last day.
CREATE VIEW employment_now AS
  SELECT e.person, e.id AS employment, s.started_on, s.ended_on
  FROM employment AS e JOIN employment_span AS s ON s.id = (
    SELECT max(id) FROM employment_span
    WHERE employment = e.id AND event NOT IN (SELECT event FROM undone))
  WHERE e.event NOT IN (SELECT event FROM undone);
