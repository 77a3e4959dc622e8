-- Schemes and their versions: the keys of the scheme file, one column each. Lists are texts with
-- a space between the items; an empty list is the empty text and means everybody or everything.

CREATE TABLE scheme (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  code TEXT NOT NULL UNIQUE CHECK (length(code) > 0),
  form TEXT NOT NULL
    CHECK (form IN ('account', 'voucher', 'fund', 'time', 'employer_budget')),
  unit TEXT NOT NULL CHECK (unit IN ('EUR', 'MIN')),
  year_starts TEXT NOT NULL CHECK (year_starts GLOB '[0-1][0-9]-[0-3][0-9]')
) STRICT;
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

-- Name, basis, consent and tax status; the newest row that is not undone counts.
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
