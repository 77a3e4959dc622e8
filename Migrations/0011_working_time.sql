-- When people work, and so what a day away costs: patterns, real shifts, days on which all are free.
-- All of it in minutes.

-- One week of a pattern: a cycle of `weeks` weeks, of which the first holds `valid_from`. Of one
-- person and first day the rows of the newest event that is not undone are the pattern.
CREATE TABLE work_pattern (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id),
  valid_from TEXT NOT NULL CHECK (date(valid_from, '+0 days') IS valid_from),
  weeks INTEGER NOT NULL CHECK (weeks BETWEEN 1 AND 8),
  week INTEGER NOT NULL CHECK (week BETWEEN 1 AND weeks),
  monday INTEGER NOT NULL CHECK (monday BETWEEN 0 AND 1440),
  tuesday INTEGER NOT NULL CHECK (tuesday BETWEEN 0 AND 1440),
  wednesday INTEGER NOT NULL CHECK (wednesday BETWEEN 0 AND 1440),
  thursday INTEGER NOT NULL CHECK (thursday BETWEEN 0 AND 1440),
  friday INTEGER NOT NULL CHECK (friday BETWEEN 0 AND 1440),
  saturday INTEGER NOT NULL CHECK (saturday BETWEEN 0 AND 1440),
  sunday INTEGER NOT NULL CHECK (sunday BETWEEN 0 AND 1440)
) STRICT;
CREATE UNIQUE INDEX work_pattern_by_person ON work_pattern (person, valid_from, event, week);
CREATE TRIGGER work_pattern_insert BEFORE INSERT ON work_pattern BEGIN
  SELECT RAISE(ABORT, 'work_pattern: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'work_pattern: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM work_pattern);
  SELECT RAISE(ABORT, 'work_pattern: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person);
  SELECT RAISE(ABORT, 'work_pattern: the weeks of a pattern follow one another')
  WHERE NEW.week IS NOT (
    SELECT count(*) + 1 FROM work_pattern
    WHERE person = NEW.person AND valid_from = NEW.valid_from AND event = NEW.event)
    OR NEW.weeks IS NOT coalesce((
      SELECT weeks FROM work_pattern
      WHERE person = NEW.person AND valid_from = NEW.valid_from AND event = NEW.event
      LIMIT 1), NEW.weeks);
END;
CREATE TRIGGER work_pattern_update BEFORE UPDATE ON work_pattern BEGIN
  SELECT RAISE(ABORT, 'work_pattern: rows are never changed');
END;
CREATE TRIGGER work_pattern_delete BEFORE DELETE ON work_pattern BEGIN
  SELECT RAISE(ABORT, 'work_pattern: rows are never deleted');
END;

-- What somebody really works on a day, breaks not counted; 0 is a free day. Of a day the newest row
-- that is not undone counts. In a week of which shifts are known the pattern says nothing.
CREATE TABLE shift (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440)
) STRICT;
CREATE INDEX shift_by_person ON shift (person, on_day);
CREATE TRIGGER shift_insert BEFORE INSERT ON shift BEGIN
  SELECT RAISE(ABORT, 'shift: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'shift: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM shift);
  SELECT RAISE(ABORT, 'shift: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person);
END;
CREATE TRIGGER shift_update BEFORE UPDATE ON shift BEGIN
  SELECT RAISE(ABORT, 'shift: rows are never changed');
END;
CREATE TRIGGER shift_delete BEFORE DELETE ON shift BEGIN
  SELECT RAISE(ABORT, 'shift: rows are never deleted');
END;

-- What the organisation says of a day on which all are free, beside the Dutch holidays: how many
-- minutes; nothing is the whole day, 0 a day on which it works. Of a day the newest row that is not
-- undone counts.
CREATE TABLE holiday (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  name TEXT NOT NULL CHECK (length(name) > 0),
  minutes INTEGER CHECK (minutes BETWEEN 0 AND 1440)
) STRICT;
CREATE INDEX holiday_by_day ON holiday (on_day);
CREATE TRIGGER holiday_insert BEFORE INSERT ON holiday BEGIN
  SELECT RAISE(ABORT, 'holiday: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'holiday: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM holiday);
END;
CREATE TRIGGER holiday_update BEFORE UPDATE ON holiday BEGIN
  SELECT RAISE(ABORT, 'holiday: rows are never changed');
END;
CREATE TRIGGER holiday_delete BEFORE DELETE ON holiday BEGIN
  SELECT RAISE(ABORT, 'holiday: rows are never deleted');
END;

DROP TRIGGER import_map_insert;
CREATE TRIGGER import_map_insert BEFORE INSERT ON import_map BEGIN
  SELECT RAISE(ABORT, 'import_map: no such kind of file')
  WHERE NEW.kind NOT IN
    ('teams', 'employees', 'wages', 'balances', 'claims', 'support', 'learning', 'awareness',
      'savings', 'subsidies', 'patterns', 'shifts', 'holidays');
  SELECT RAISE(ABORT, 'import_map: this name exists')
  WHERE EXISTS (SELECT 1 FROM import_map WHERE name = NEW.name);
END;
DROP TRIGGER import_map_update;
CREATE TRIGGER import_map_update BEFORE UPDATE ON import_map BEGIN
  SELECT RAISE(ABORT, 'import_map: no such kind of file')
  WHERE NEW.kind NOT IN
    ('teams', 'employees', 'wages', 'balances', 'claims', 'support', 'learning', 'awareness',
      'savings', 'subsidies', 'patterns', 'shifts', 'holidays');
  SELECT RAISE(ABORT, 'import_map: a map keeps its name') WHERE NEW.name IS NOT OLD.name;
END;
