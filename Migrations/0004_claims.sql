-- Claims: what was asked, decided, paid and returned. Asked, awarded and spent are three numbers.

CREATE TABLE claim (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id)
) STRICT;
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

-- What is asked; a typing mistake mended before approval is a new version.
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

-- From which scheme how much of which part is asked: the split sums to the cost. due_on is the
-- year's part of a long course; NULL is a part of now.
CREATE TABLE claim_source (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  claim_version INTEGER NOT NULL REFERENCES claim_version (id),
  position INTEGER NOT NULL CHECK (position > 0),
  scheme INTEGER NOT NULL REFERENCES scheme (id),
  due_on TEXT CHECK (date(due_on, '+0 days') IS due_on),
  amount INTEGER NOT NULL CHECK (amount > 0)
) STRICT;
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

-- What an approval awards from which scheme.
CREATE TABLE claim_award (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  claim_step INTEGER NOT NULL REFERENCES claim_step (id),
  position INTEGER NOT NULL CHECK (position > 0),
  scheme INTEGER NOT NULL REFERENCES scheme (id),
  due_on TEXT CHECK (date(due_on, '+0 days') IS due_on),
  amount INTEGER NOT NULL CHECK (amount > 0)
) STRICT;
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

CREATE TABLE claim_payment (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  claim INTEGER NOT NULL REFERENCES claim (id),
  kind TEXT NOT NULL CHECK (kind IN ('pay', 'refund')),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  amount INTEGER NOT NULL CHECK (amount > 0),
  invoice INTEGER REFERENCES text (id)
) STRICT;
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

-- The rows of a claims file taken in, so that the same row never counts twice.
CREATE TABLE claim_import (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  claim INTEGER NOT NULL REFERENCES claim (id),
  -- Of the row's own values and, for equal rows, its place among them.
  digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;
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

-- HR adds to or takes from an account, or lets a shortfall go, with a reason.
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
