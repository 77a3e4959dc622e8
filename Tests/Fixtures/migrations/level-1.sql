PRAGMA foreign_keys = OFF;
PRAGMA application_id = 1114596724;
BEGIN TRANSACTION;
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
CREATE TABLE schema_migration (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  applied_at TEXT NOT NULL
) STRICT;
INSERT INTO "schema_migration" VALUES(1,'0001_chain.sql','77f23eee7d45361fdc6c872fedea61708340541ff1a971e86fc911474622b6ff','2026-01-15T12:00:00.000Z');
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
COMMIT;
