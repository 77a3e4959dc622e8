-- The file defends itself in every tool, also where foreign keys are off, as they are by default
-- (https://sqlite.org/foreignkeys.html): what only a foreign key refused is refused by a trigger
-- too. Each looks a row up by its key and writes nothing.

CREATE TRIGGER person_number_refers BEFORE INSERT ON person_number
WHEN (SELECT event FROM person WHERE id = NEW.person) IS NOT (SELECT max(event) + 1 FROM seal)
BEGIN
  SELECT RAISE(ABORT, 'person_number: a row belongs to the open event');
END;

CREATE TRIGGER team_change_refers BEFORE INSERT ON team_change
WHEN NOT EXISTS (SELECT 1 FROM team WHERE id = NEW.team)
  OR (NEW.parent IS NOT NULL AND NOT EXISTS (SELECT 1 FROM team WHERE id = NEW.parent))
  OR (NEW.manager IS NOT NULL AND NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.manager))
BEGIN
  SELECT RAISE(ABORT, 'team_change: a row it names does not exist');
END;

CREATE TRIGGER person_change_refers BEFORE INSERT ON person_change
WHEN NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person)
BEGIN
  SELECT RAISE(ABORT, 'person_change: a row it names does not exist');
END;

CREATE TRIGGER role_change_refers BEFORE INSERT ON role_change
WHEN NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person)
BEGIN
  SELECT RAISE(ABORT, 'role_change: a row it names does not exist');
END;

CREATE TRIGGER employment_refers BEFORE INSERT ON employment
WHEN NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person)
BEGIN
  SELECT RAISE(ABORT, 'employment: a row it names does not exist');
END;

CREATE TRIGGER employment_span_refers BEFORE INSERT ON employment_span
WHEN NOT EXISTS (SELECT 1 FROM employment WHERE id = NEW.employment)
BEGIN
  SELECT RAISE(ABORT, 'employment_span: a row it names does not exist');
END;

CREATE TRIGGER employment_change_refers BEFORE INSERT ON employment_change
WHEN NOT EXISTS (SELECT 1 FROM employment WHERE id = NEW.employment)
  OR (NEW.team IS NOT NULL AND NOT EXISTS (SELECT 1 FROM team WHERE id = NEW.team))
  OR (NEW.manager IS NOT NULL AND NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.manager))
BEGIN
  SELECT RAISE(ABORT, 'employment_change: a row it names does not exist');
END;

CREATE TRIGGER scheme_description_refers BEFORE INSERT ON scheme_description
WHEN NOT EXISTS (SELECT 1 FROM scheme WHERE id = NEW.scheme)
BEGIN
  SELECT RAISE(ABORT, 'scheme_description: a row it names does not exist');
END;

CREATE TRIGGER scheme_version_refers BEFORE INSERT ON scheme_version
WHEN NOT EXISTS (SELECT 1 FROM scheme WHERE id = NEW.scheme)
BEGIN
  SELECT RAISE(ABORT, 'scheme_version: a row it names does not exist');
END;

CREATE TRIGGER claim_refers BEFORE INSERT ON claim
WHEN NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person)
BEGIN
  SELECT RAISE(ABORT, 'claim: a row it names does not exist');
END;

CREATE TRIGGER claim_version_refers BEFORE INSERT ON claim_version
WHEN NOT EXISTS (SELECT 1 FROM claim WHERE id = NEW.claim)
  OR NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.title)
  OR (NEW.provider IS NOT NULL AND NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.provider))
BEGIN
  SELECT RAISE(ABORT, 'claim_version: a row it names does not exist');
END;

CREATE TRIGGER claim_source_refers BEFORE INSERT ON claim_source
WHEN NOT EXISTS (SELECT 1 FROM claim_version WHERE id = NEW.claim_version)
  OR NOT EXISTS (SELECT 1 FROM scheme WHERE id = NEW.scheme)
BEGIN
  SELECT RAISE(ABORT, 'claim_source: a row it names does not exist');
END;

CREATE TRIGGER claim_step_refers BEFORE INSERT ON claim_step
WHEN NOT EXISTS (SELECT 1 FROM claim WHERE id = NEW.claim)
  OR (NEW.decided_by IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.decided_by))
  OR (NEW.reason IS NOT NULL AND NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.reason))
BEGIN
  SELECT RAISE(ABORT, 'claim_step: a row it names does not exist');
END;

CREATE TRIGGER claim_award_refers BEFORE INSERT ON claim_award
WHEN NOT EXISTS (SELECT 1 FROM claim_step WHERE id = NEW.claim_step)
  OR NOT EXISTS (SELECT 1 FROM scheme WHERE id = NEW.scheme)
BEGIN
  SELECT RAISE(ABORT, 'claim_award: a row it names does not exist');
END;

CREATE TRIGGER claim_payment_refers BEFORE INSERT ON claim_payment
WHEN NOT EXISTS (SELECT 1 FROM claim WHERE id = NEW.claim)
  OR (NEW.invoice IS NOT NULL AND NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.invoice))
BEGIN
  SELECT RAISE(ABORT, 'claim_payment: a row it names does not exist');
END;

CREATE TRIGGER claim_import_refers BEFORE INSERT ON claim_import
WHEN NOT EXISTS (SELECT 1 FROM claim WHERE id = NEW.claim)
BEGIN
  SELECT RAISE(ABORT, 'claim_import: a row it names does not exist');
END;

CREATE TRIGGER adjustment_refers BEFORE INSERT ON adjustment
WHEN NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person)
  OR NOT EXISTS (SELECT 1 FROM scheme WHERE id = NEW.scheme)
  OR NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.reason)
BEGIN
  SELECT RAISE(ABORT, 'adjustment: a row it names does not exist');
END;

-- As before, with each kind of account looked for in its own index: comparing with IS kept SQLite
-- from using one, so that every new account read all that there were.
DROP TRIGGER account_insert;
CREATE TRIGGER account_insert BEFORE INSERT ON account BEGIN
  SELECT RAISE(ABORT, 'account: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'account: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM account);
  SELECT RAISE(ABORT, 'account: this account exists')
  WHERE EXISTS (SELECT 1 FROM account WHERE kind = 'person' AND person = NEW.person
      AND scheme = NEW.scheme AND NEW.kind = 'person')
    OR EXISTS (SELECT 1 FROM account WHERE kind = 'pot' AND scheme = NEW.scheme
      AND NEW.kind = 'pot')
    OR EXISTS (SELECT 1 FROM account WHERE scheme IS NULL AND NEW.scheme IS NULL
      AND kind = NEW.kind AND unit = NEW.unit);
  SELECT RAISE(ABORT, 'account: the unit is that of the scheme')
  WHERE NEW.scheme IS NOT NULL
    AND NEW.unit IS NOT (SELECT unit FROM scheme WHERE id = NEW.scheme);
  SELECT RAISE(ABORT, 'account: a row it names does not exist')
  WHERE NEW.person IS NOT NULL AND NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person);
END;

-- That the account exists, lot_insert says.
CREATE TRIGGER lot_refers BEFORE INSERT ON lot
WHEN NOT EXISTS (SELECT 1 FROM lot_kind WHERE kind = NEW.kind)
  OR (NEW.employment IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM employment WHERE id = NEW.employment))
  OR (NEW.adjustment IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM adjustment WHERE id = NEW.adjustment))
  OR (NEW.claim IS NOT NULL AND NOT EXISTS (SELECT 1 FROM claim WHERE id = NEW.claim))
  OR (NEW.payment IS NOT NULL AND NOT EXISTS (SELECT 1 FROM claim_payment WHERE id = NEW.payment))
  OR (NEW.source_lot IS NOT NULL AND NOT EXISTS (SELECT 1 FROM lot WHERE id = NEW.source_lot))
BEGIN
  SELECT RAISE(ABORT, 'lot: a row it names does not exist');
END;

-- Everything that leaves for one place in the world, or comes from it, is in one lot.
CREATE TRIGGER lot_world BEFORE INSERT ON lot
WHEN NEW.kind = 'world'
  AND EXISTS (SELECT 1 FROM lot WHERE account = NEW.account AND kind = 'world')
BEGIN
  SELECT RAISE(ABORT, 'lot: this lot exists');
END;

CREATE TRIGGER lot_term_refers BEFORE INSERT ON lot_term
WHEN NOT EXISTS (SELECT 1 FROM lot WHERE id = NEW.lot)
  OR (NEW.scheme_version IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM scheme_version WHERE id = NEW.scheme_version))
BEGIN
  SELECT RAISE(ABORT, 'lot_term: a row it names does not exist');
END;

-- One lot that does not exist has no unit, and transfer_insert refuses it; two have the same.
CREATE TRIGGER transfer_refers BEFORE INSERT ON transfer
WHEN NOT EXISTS (SELECT 1 FROM lot WHERE id = NEW.from_lot)
  OR NOT EXISTS (SELECT 1 FROM transfer_kind WHERE kind = NEW.kind)
  OR (NEW.claim IS NOT NULL AND NOT EXISTS (SELECT 1 FROM claim WHERE id = NEW.claim))
  OR (NEW.payment IS NOT NULL AND NOT EXISTS (SELECT 1 FROM claim_payment WHERE id = NEW.payment))
  OR (NEW.adjustment IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM adjustment WHERE id = NEW.adjustment))
BEGIN
  SELECT RAISE(ABORT, 'transfer: a row it names does not exist');
END;

-- Without a modifier SQLite takes 30 February and 24:00 for what they look like. The instant as
-- a whole gets none: it would be rounded to a millisecond less.
CREATE TRIGGER event_instant BEFORE INSERT ON event
WHEN date(substr(NEW.recorded_at, 1, 10), '+0 days') IS NOT substr(NEW.recorded_at, 1, 10)
  OR substr(NEW.recorded_at, 12, 2) > '23'
BEGIN
  SELECT RAISE(ABORT, 'event: the instant is none');
END;

CREATE TRIGGER scheme_year BEFORE INSERT ON scheme
WHEN date('2024-' || NEW.year_starts, '+0 days') IS NOT '2024-' || NEW.year_starts
BEGIN
  SELECT RAISE(ABORT, 'scheme: no day of the year');
END;
CREATE TRIGGER scheme_version_grant_day BEFORE INSERT ON scheme_version
WHEN NEW.grant_on NOT IN ('period_start', 'period_end')
  AND date('2024-' || NEW.grant_on, '+0 days') IS NOT '2024-' || NEW.grant_on
BEGIN
  SELECT RAISE(ABORT, 'scheme_version: no day of the year');
END;

-- Which migrations made this file.
CREATE TRIGGER schema_migration_insert BEFORE INSERT ON schema_migration
WHEN NEW.number IS NOT (SELECT max(number) + 1 FROM schema_migration)
BEGIN
  SELECT RAISE(ABORT, 'schema_migration: numbers have no gaps');
END;
CREATE TRIGGER schema_migration_update BEFORE UPDATE ON schema_migration BEGIN
  SELECT RAISE(ABORT, 'schema_migration: rows are never changed');
END;
CREATE TRIGGER schema_migration_delete BEFORE DELETE ON schema_migration BEGIN
  SELECT RAISE(ABORT, 'schema_migration: rows are never deleted');
END;

-- The words of the ledger. A later migration that adds one drops the insert trigger first and
-- makes it again.
CREATE TRIGGER lot_kind_insert BEFORE INSERT ON lot_kind BEGIN
  SELECT RAISE(ABORT, 'lot_kind: the words belong to the schema');
END;
CREATE TRIGGER lot_kind_update BEFORE UPDATE ON lot_kind BEGIN
  SELECT RAISE(ABORT, 'lot_kind: rows are never changed');
END;
CREATE TRIGGER lot_kind_delete BEFORE DELETE ON lot_kind BEGIN
  SELECT RAISE(ABORT, 'lot_kind: rows are never deleted');
END;
CREATE TRIGGER transfer_kind_insert BEFORE INSERT ON transfer_kind BEGIN
  SELECT RAISE(ABORT, 'transfer_kind: the words belong to the schema');
END;
CREATE TRIGGER transfer_kind_update BEFORE UPDATE ON transfer_kind BEGIN
  SELECT RAISE(ABORT, 'transfer_kind: rows are never changed');
END;
CREATE TRIGGER transfer_kind_delete BEFORE DELETE ON transfer_kind BEGIN
  SELECT RAISE(ABORT, 'transfer_kind: rows are never deleted');
END;
