-- The ledger: every movement is a transfer of an amount from one lot to another. Nothing can be
-- created or lost, nothing is changed; a correction is a reversal and a new transfer.

CREATE TABLE account (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  -- 'person' (in a scheme), 'pot' (an employer's budget), or the world outside the accounts.
  kind TEXT NOT NULL CHECK (kind IN
    ('person', 'pot', 'employer', 'provider', 'taken', 'lapsed', 'outside')),
  unit TEXT NOT NULL CHECK (unit IN ('EUR', 'MIN')),
  person INTEGER REFERENCES person (id),
  scheme INTEGER REFERENCES scheme (id),
  CHECK ((kind = 'person') = (person IS NOT NULL)),
  CHECK ((kind IN ('person', 'pot')) = (scheme IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX account_by_person ON account (person, scheme) WHERE kind = 'person';
CREATE UNIQUE INDEX account_by_pot ON account (scheme) WHERE kind = 'pot';
CREATE UNIQUE INDEX account_by_world ON account (kind, unit) WHERE scheme IS NULL;
CREATE INDEX account_by_scheme ON account (scheme, person) WHERE scheme IS NOT NULL;
CREATE TRIGGER account_insert BEFORE INSERT ON account BEGIN
  SELECT RAISE(ABORT, 'account: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'account: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM account);
  SELECT RAISE(ABORT, 'account: this account exists')
  WHERE EXISTS (
    SELECT 1 FROM account WHERE kind = NEW.kind
    AND unit = NEW.unit
    AND person IS NEW.person
    AND scheme IS NEW.scheme);
  SELECT RAISE(ABORT, 'account: the unit is that of the scheme')
  WHERE NEW.scheme IS NOT NULL
    AND NEW.unit IS NOT (SELECT unit FROM scheme WHERE id = NEW.scheme);
END;
CREATE TRIGGER account_update BEFORE UPDATE ON account BEGIN
  SELECT RAISE(ABORT, 'account: rows are never changed');
END;
CREATE TRIGGER account_delete BEFORE DELETE ON account BEGIN
  SELECT RAISE(ABORT, 'account: rows are never deleted');
END;

CREATE TABLE lot_kind (kind TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO lot_kind VALUES
  ('world'), ('grant'), ('budget'), ('adjustment'), ('claim'), ('grace'), ('advance');

CREATE TABLE lot (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  account INTEGER NOT NULL REFERENCES account (id),
  kind TEXT NOT NULL REFERENCES lot_kind (kind),
  -- What the lot is, by kind: a grant of an employment for a period, the part of a claim that
  -- came from another lot, a refund that outlives its lot.
  employment INTEGER REFERENCES employment (id),
  period_start TEXT CHECK (date(period_start, '+0 days') IS period_start),
  adjustment INTEGER REFERENCES adjustment (id),
  claim INTEGER REFERENCES claim (id),
  payment INTEGER REFERENCES claim_payment (id),
  source_lot INTEGER REFERENCES lot (id),
  -- Only lots of the world have none.
  floor INTEGER,
  -- Kept by trigger from the transfers; last_transfer says which one moved it last.
  amount INTEGER NOT NULL DEFAULT 0,
  last_transfer INTEGER REFERENCES transfer (id),
  CHECK (floor IS NULL OR amount >= floor),
  CHECK ((kind = 'world') = (floor IS NULL)),
  CHECK ((kind = 'grant') = (employment IS NOT NULL)),
  CHECK ((kind IN ('grant', 'budget')) = (period_start IS NOT NULL)),
  CHECK ((kind = 'adjustment') = (adjustment IS NOT NULL)),
  CHECK ((kind = 'claim') = (claim IS NOT NULL)),
  CHECK ((kind = 'grace') = (payment IS NOT NULL)),
  CHECK ((kind IN ('claim', 'grace')) = (source_lot IS NOT NULL))
) STRICT;
CREATE INDEX lot_by_account ON lot (account);
-- A grant exists once for an employment, a scheme and a period.
CREATE UNIQUE INDEX lot_by_grant ON lot (account, employment, period_start) WHERE kind = 'grant';
CREATE UNIQUE INDEX lot_by_budget ON lot (account, period_start) WHERE kind = 'budget';
CREATE UNIQUE INDEX lot_by_adjustment ON lot (adjustment) WHERE kind = 'adjustment';
CREATE UNIQUE INDEX lot_by_claim ON lot (claim, source_lot) WHERE kind = 'claim';
CREATE UNIQUE INDEX lot_by_grace ON lot (payment, source_lot) WHERE kind = 'grace';
CREATE UNIQUE INDEX lot_by_advance ON lot (account) WHERE kind = 'advance';
CREATE INDEX lot_by_source ON lot (source_lot) WHERE source_lot IS NOT NULL;

CREATE TRIGGER lot_insert BEFORE INSERT ON lot BEGIN
  SELECT RAISE(ABORT, 'lot: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'lot: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM lot);
  SELECT RAISE(ABORT, 'lot: a lot starts at 0')
  WHERE NEW.amount IS NOT 0 OR NEW.last_transfer IS NOT NULL
    OR NEW.floor IS NOT (CASE NEW.kind WHEN 'world' THEN NULL ELSE 0 END);
  SELECT RAISE(ABORT, 'lot: world lots belong to the world')
  WHERE (NEW.kind = 'world')
    IS NOT (SELECT scheme IS NULL FROM account WHERE id = NEW.account);
  SELECT RAISE(ABORT, 'lot: this lot exists')
  WHERE (NEW.kind = 'grant' AND EXISTS (SELECT 1 FROM lot WHERE kind = 'grant'
      AND account = NEW.account AND employment = NEW.employment
      AND period_start = NEW.period_start))
    OR (NEW.kind = 'budget' AND EXISTS (SELECT 1 FROM lot WHERE kind = 'budget'
      AND account = NEW.account AND period_start = NEW.period_start))
    OR (NEW.kind = 'adjustment' AND EXISTS (SELECT 1 FROM lot WHERE kind = 'adjustment'
      AND adjustment = NEW.adjustment))
    OR (NEW.kind = 'claim' AND EXISTS (SELECT 1 FROM lot WHERE kind = 'claim'
      AND claim = NEW.claim AND source_lot = NEW.source_lot))
    OR (NEW.kind = 'grace' AND EXISTS (SELECT 1 FROM lot WHERE kind = 'grace'
      AND payment = NEW.payment AND source_lot = NEW.source_lot))
    OR (NEW.kind = 'advance' AND EXISTS (SELECT 1 FROM lot WHERE kind = 'advance'
      AND account = NEW.account));
END;
-- Only the amount of a lot moves, and only by its newest transfer.
CREATE TRIGGER lot_update BEFORE UPDATE ON lot BEGIN
  SELECT RAISE(ABORT, 'lot: a lot never becomes another')
  WHERE NEW.id IS NOT OLD.id OR NEW.event IS NOT OLD.event OR NEW.account IS NOT OLD.account
    OR NEW.kind IS NOT OLD.kind OR NEW.employment IS NOT OLD.employment
    OR NEW.period_start IS NOT OLD.period_start OR NEW.adjustment IS NOT OLD.adjustment
    OR NEW.claim IS NOT OLD.claim OR NEW.payment IS NOT OLD.payment
    OR NEW.source_lot IS NOT OLD.source_lot OR NEW.floor IS NOT OLD.floor;
  SELECT RAISE(ABORT, 'lot: an amount moves only by a transfer')
  WHERE NEW.last_transfer IS NOT (SELECT max(id) FROM transfer)
    OR NEW.last_transfer IS OLD.last_transfer
    OR NEW.amount - OLD.amount IS NOT (
      SELECT CASE NEW.id WHEN from_lot THEN -amount WHEN to_lot THEN amount END
      FROM transfer WHERE id = NEW.last_transfer);
  SELECT RAISE(ABORT, 'lot: not enough in it') WHERE NEW.amount < NEW.floor;
END;
CREATE TRIGGER lot_delete BEFORE DELETE ON lot BEGIN
  SELECT RAISE(ABORT, 'lot: rows are never deleted');
END;

-- When a lot was granted, when it ends and how; the newest row that is not undone counts.
CREATE TABLE lot_term (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  lot INTEGER NOT NULL REFERENCES lot (id),
  granted_on TEXT NOT NULL CHECK (date(granted_on, '+0 days') IS granted_on),
  expires_on TEXT CHECK (date(expires_on, '+0 days') IS expires_on),
  ends_then TEXT NOT NULL CHECK (ends_then = 'lapse'),
  scheme_version INTEGER REFERENCES scheme_version (id)
) STRICT;
CREATE INDEX lot_term_by_lot ON lot_term (lot);
CREATE TRIGGER lot_term_insert BEFORE INSERT ON lot_term BEGIN
  SELECT RAISE(ABORT, 'lot_term: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'lot_term: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM lot_term);
END;
CREATE TRIGGER lot_term_update BEFORE UPDATE ON lot_term BEGIN
  SELECT RAISE(ABORT, 'lot_term: rows are never changed');
END;
CREATE TRIGGER lot_term_delete BEFORE DELETE ON lot_term BEGIN
  SELECT RAISE(ABORT, 'lot_term: rows are never deleted');
END;

-- Years whose figures stand. Booking days never fall in one.
CREATE TABLE closed_period (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  last_day TEXT NOT NULL CHECK (date(last_day, '+0 days') IS last_day)
) STRICT;
CREATE TRIGGER closed_period_insert BEFORE INSERT ON closed_period BEGIN
  SELECT RAISE(ABORT, 'closed_period: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'closed_period: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM closed_period);
  SELECT RAISE(ABORT, 'closed_period: a later period is closed already')
  WHERE NEW.last_day <= (SELECT max(last_day) FROM closed_period);
END;
CREATE TRIGGER closed_period_update BEFORE UPDATE ON closed_period BEGIN
  SELECT RAISE(ABORT, 'closed_period: rows are never changed');
END;
CREATE TRIGGER closed_period_delete BEFORE DELETE ON closed_period BEGIN
  SELECT RAISE(ABORT, 'closed_period: rows are never deleted');
END;

CREATE TABLE transfer_kind (kind TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO transfer_kind VALUES
  ('grant'), ('correction'), ('set_off'), ('write_off'), ('advance'), ('reserve'), ('release'),
  ('pay'), ('refund'), ('repay'), ('lapse'), ('adjust');

CREATE TABLE transfer (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  kind TEXT NOT NULL REFERENCES transfer_kind (kind),
  from_lot INTEGER NOT NULL REFERENCES lot (id),
  to_lot INTEGER NOT NULL REFERENCES lot (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  -- The day on which it counts in a balance; may lie before the day it was entered.
  effective_on TEXT NOT NULL CHECK (date(effective_on, '+0 days') IS effective_on),
  -- The day on which it counts in a period; never in a closed one.
  booked_on TEXT NOT NULL CHECK (date(booked_on, '+0 days') IS booked_on),
  reverses INTEGER UNIQUE REFERENCES transfer (id),
  claim INTEGER REFERENCES claim (id),
  payment INTEGER REFERENCES claim_payment (id),
  adjustment INTEGER REFERENCES adjustment (id),
  -- The figures behind a grant, as Records/Schemes/GrantBasis writes them.
  basis TEXT,
  CHECK (from_lot <> to_lot),
  CHECK (booked_on >= effective_on)
) STRICT;
CREATE INDEX transfer_out ON transfer (from_lot, effective_on, amount);
CREATE INDEX transfer_in ON transfer (to_lot, effective_on, amount);
CREATE INDEX transfer_by_event ON transfer (event);
CREATE INDEX transfer_by_claim ON transfer (claim) WHERE claim IS NOT NULL;
CREATE INDEX transfer_by_adjustment ON transfer (adjustment) WHERE adjustment IS NOT NULL;

CREATE TRIGGER transfer_insert BEFORE INSERT ON transfer BEGIN
  SELECT RAISE(ABORT, 'transfer: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'transfer: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM transfer);
  SELECT RAISE(ABORT, 'transfer: both lots count in one unit')
  WHERE (SELECT unit FROM account WHERE id = (SELECT account FROM lot WHERE id = NEW.from_lot))
    IS NOT (SELECT unit FROM account WHERE id = (SELECT account FROM lot WHERE id = NEW.to_lot));
  SELECT RAISE(ABORT, 'transfer: not enough in the lot')
  WHERE (SELECT amount - NEW.amount < floor FROM lot WHERE id = NEW.from_lot);
  SELECT RAISE(ABORT, 'transfer: the booking day lies in a closed period')
  WHERE NEW.booked_on <= (SELECT max(last_day) FROM closed_period);
  SELECT RAISE(ABORT, 'transfer: a reversal mirrors what it reverses, once')
  WHERE NEW.reverses IS NOT NULL
    AND (EXISTS (SELECT 1 FROM transfer WHERE reverses = NEW.reverses)
      OR NOT EXISTS (
        SELECT 1 FROM transfer AS t
        WHERE t.id = NEW.reverses AND t.reverses IS NULL AND t.kind = NEW.kind
          AND t.from_lot = NEW.to_lot AND t.to_lot = NEW.from_lot AND t.amount = NEW.amount
          AND t.effective_on = NEW.effective_on AND t.claim IS NEW.claim
          AND t.payment IS NEW.payment AND t.adjustment IS NEW.adjustment));
END;
CREATE TRIGGER transfer_moves_lots AFTER INSERT ON transfer BEGIN
  UPDATE lot SET amount = amount - NEW.amount, last_transfer = NEW.id WHERE id = NEW.from_lot;
  UPDATE lot SET amount = amount + NEW.amount, last_transfer = NEW.id WHERE id = NEW.to_lot;
END;
CREATE TRIGGER transfer_update BEFORE UPDATE ON transfer BEGIN
  SELECT RAISE(ABORT, 'transfer: rows are never changed');
END;
CREATE TRIGGER transfer_delete BEFORE DELETE ON transfer BEGIN
  SELECT RAISE(ABORT, 'transfer: rows are never deleted');
END;

-- What still stands: reversed transfers and their reversals left out.
CREATE VIEW standing_transfer AS
  SELECT t.* FROM transfer AS t
  -- The plus keeps SQLite from taking the UNIQUE index on reverses for a short list of NULLs: it
  -- would read every transfer instead of those of one lot.
  WHERE +t.reverses IS NULL
    AND NOT EXISTS (SELECT 1 FROM transfer AS r WHERE r.reverses = t.id);
