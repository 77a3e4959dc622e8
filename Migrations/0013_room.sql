-- Room for learning: how busy teams are, and what makes room in their weeks.

-- How busy it is in a team in a week, which its Monday names: 1 is quiet, 5 the peak. Of a team and
-- week the newest row that is not undone counts.
CREATE TABLE pressure (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  team INTEGER NOT NULL REFERENCES team (id),
  week TEXT NOT NULL CHECK (date(week, '+0 days') IS week AND strftime('%w', week) = '1'),
  level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5)
) STRICT;
CREATE INDEX pressure_by_team ON pressure (team, week);
CREATE TRIGGER pressure_insert BEFORE INSERT ON pressure BEGIN
  SELECT RAISE(ABORT, 'pressure: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'pressure: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM pressure);
  SELECT RAISE(ABORT, 'pressure: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM team WHERE id = NEW.team);
END;
CREATE TRIGGER pressure_update BEFORE UPDATE ON pressure BEGIN
  SELECT RAISE(ABORT, 'pressure: rows are never changed');
END;
CREATE TRIGGER pressure_delete BEFORE DELETE ON pressure BEGIN
  SELECT RAISE(ABORT, 'pressure: rows are never deleted');
END;

-- A period in which a team makes room. combination: own staff learns in working time, newcomers
-- keep up the work, become able to do it (ramp_up, percent a week, the last stays) and take away
-- a qualification. studio: time to work out an idea, of a team or of one of its people; what it is
-- about is nobody's business. Of a code the newest row that is not undone counts.
CREATE TABLE project (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  code TEXT NOT NULL CHECK (length(code) > 0),
  kind TEXT NOT NULL CHECK (kind IN ('combination', 'studio')),
  team INTEGER NOT NULL REFERENCES team (id),
  starts_on TEXT NOT NULL CHECK (date(starts_on, '+0 days') IS starts_on),
  ends_on TEXT NOT NULL CHECK (date(ends_on, '+0 days') IS ends_on AND ends_on >= starts_on),
  qualification TEXT CHECK (length(qualification) > 0),
  newcomers INTEGER CHECK (newcomers >= 1),
  -- Of one newcomer, or of all who have studio time together.
  minutes_per_week INTEGER NOT NULL CHECK (minutes_per_week >= 1),
  ramp_up TEXT CHECK (ramp_up GLOB '[0-9]*' AND ramp_up NOT GLOB '*[^0-9+]*'),
  -- Of own staff together, a week.
  training_minutes INTEGER CHECK (training_minutes >= 0),
  person INTEGER REFERENCES person (id),
  CHECK ((kind = 'combination') = (qualification IS NOT NULL)),
  CHECK ((kind = 'combination') = (newcomers IS NOT NULL)),
  CHECK ((kind = 'combination') = (ramp_up IS NOT NULL)),
  CHECK (kind = 'combination' OR training_minutes IS NULL),
  CHECK (kind = 'studio' OR (person IS NULL AND minutes_per_week <= 10080))
) STRICT;
CREATE INDEX project_by_code ON project (code);
CREATE TRIGGER project_insert BEFORE INSERT ON project BEGIN
  SELECT RAISE(ABORT, 'project: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'project: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM project);
  SELECT RAISE(ABORT, 'project: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM team WHERE id = NEW.team))
    OR (NEW.person IS NOT NULL AND NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person));
END;
CREATE TRIGGER project_update BEFORE UPDATE ON project BEGIN
  SELECT RAISE(ABORT, 'project: rows are never changed');
END;
CREATE TRIGGER project_delete BEFORE DELETE ON project BEGIN
  SELECT RAISE(ABORT, 'project: rows are never deleted');
END;

CREATE VIEW x_pressure AS
  SELECT t.code AS team, p.week, p.level AS pressure
  FROM pressure AS p JOIN team AS t ON t.id = p.team
  WHERE p.id = (
    SELECT max(id) FROM pressure
    WHERE team = p.team AND week = p.week AND event NOT IN (SELECT event FROM undone));

CREATE VIEW x_project AS
  SELECT p.code AS project, p.kind, t.code AS team, p.starts_on, p.ends_on, p.qualification,
    p.newcomers, p.minutes_per_week, p.ramp_up, p.training_minutes, n.employee
  FROM project AS p JOIN team AS t ON t.id = p.team
  LEFT JOIN employee_number AS n ON n.person = p.person
  WHERE p.id = (
    SELECT max(id) FROM project
    WHERE code = p.code AND event NOT IN (SELECT event FROM undone));

DROP TRIGGER import_map_insert;
CREATE TRIGGER import_map_insert BEFORE INSERT ON import_map BEGIN
  SELECT RAISE(ABORT, 'import_map: no such kind of file')
  WHERE NEW.kind NOT IN
    ('teams', 'employees', 'wages', 'balances', 'claims', 'support', 'learning', 'awareness',
      'savings', 'subsidies', 'patterns', 'shifts', 'holidays', 'leave', 'pressure',
      'projects');
  SELECT RAISE(ABORT, 'import_map: this name exists')
  WHERE EXISTS (SELECT 1 FROM import_map WHERE name = NEW.name);
END;
DROP TRIGGER import_map_update;
CREATE TRIGGER import_map_update BEFORE UPDATE ON import_map BEGIN
  SELECT RAISE(ABORT, 'import_map: no such kind of file')
  WHERE NEW.kind NOT IN
    ('teams', 'employees', 'wages', 'balances', 'claims', 'support', 'learning', 'awareness',
      'savings', 'subsidies', 'patterns', 'shifts', 'holidays', 'leave', 'pressure',
      'projects');
  SELECT RAISE(ABORT, 'import_map: a map keeps its name') WHERE NEW.name IS NOT OLD.name;
END;

DROP TRIGGER view_column_insert;
INSERT INTO view_column VALUES
  ('x_pressure', 1, 'team', 'text', NULL, 0, 0, '1.2', 'Code van het team', 'Code of the team'),
  ('x_pressure', 2, 'week', 'day', NULL, 0, 0, '1.2',
    'Maandag van de week', 'Monday of the week'),
  ('x_pressure', 3, 'pressure', 'integer', NULL, 0, 0, '1.2',
    'Hoe druk het is: 1 of 2 is rustig, 5 de piek', 'How busy it is: 1 or 2 is quiet, 5 the peak'),
  ('x_project', 1, 'project', 'text', NULL, 0, 0, '1.2',
    'Code van het project', 'Code of the project'),
  ('x_project', 2, 'kind', 'text', NULL, 0, 0, '1.2',
    'combination (combinatieproject) of studio (innovatiestudio)',
    'combination (combination project) or studio (innovation studio)'),
  ('x_project', 3, 'team', 'text', NULL, 0, 0, '1.2', 'Code van het team', 'Code of the team'),
  ('x_project', 4, 'starts_on', 'day', NULL, 0, 0, '1.2', 'Eerste dag', 'First day'),
  ('x_project', 5, 'ends_on', 'day', NULL, 0, 0, '1.2', 'Laatste dag', 'Last day'),
  ('x_project', 6, 'qualification', 'text', NULL, 1, 0, '1.2',
    'Wat nieuwkomers eraan overhouden', 'What newcomers take away'),
  ('x_project', 7, 'newcomers', 'integer', NULL, 1, 0, '1.2',
    'Aantal nieuwkomers', 'Number of newcomers'),
  ('x_project', 8, 'minutes_per_week', 'integer', 'minute', 0, 0, '1.2',
    'Werk van een nieuwkomer, of studiotijd van allen samen, per week',
    'Work of one newcomer, or studio time of all together, a week'),
  ('x_project', 9, 'ramp_up', 'text', NULL, 1, 0, '1.2',
    'Inzetbaarheid van nieuwkomers, procent per week met + ertussen; de laatste blijft',
    'How far newcomers can be deployed, percent a week with + between them; the last one stays'),
  ('x_project', 10, 'training_minutes', 'integer', 'minute', 1, 0, '1.2',
    'Tijd per week dat eigen mensen in opleiding zijn, samen',
    'Time a week that own staff is in training, together'),
  ('x_project', 11, 'employee', 'text', NULL, 1, 1, '1.2',
    'Personeelsnummer, waar de studiotijd van één medewerker is',
    'Employee number, where the studio time is of one employee');
CREATE TRIGGER view_column_insert BEFORE INSERT ON view_column BEGIN
  SELECT RAISE(ABORT, 'view_column: what columns mean belongs to the schema');
END;
