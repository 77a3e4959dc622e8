-- SQL that people ran over the views, and what they keep to run again. Its text stands beside the
-- chain, where it can be erased; values of parameters are not kept.

-- A query that was answered: how long it took, how many rows it gave, and whether there were more.
-- With a name it was a kept one.
CREATE TABLE query_run (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  query INTEGER NOT NULL REFERENCES text (id),
  name TEXT CHECK (length(name) > 0),
  milliseconds INTEGER NOT NULL CHECK (milliseconds >= 0),
  row_count INTEGER NOT NULL CHECK (row_count >= 0),
  was_cut INTEGER NOT NULL CHECK (was_cut IN (0, 1))
) STRICT;
CREATE TRIGGER query_run_insert BEFORE INSERT ON query_run BEGIN
  SELECT RAISE(ABORT, 'query_run: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'query_run: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM query_run);
  SELECT RAISE(ABORT, 'query_run: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.query));
END;
CREATE TRIGGER query_run_update BEFORE UPDATE ON query_run BEGIN
  SELECT RAISE(ABORT, 'query_run: rows are never changed');
END;
CREATE TRIGGER query_run_delete BEFORE DELETE ON query_run BEGIN
  SELECT RAISE(ABORT, 'query_run: rows are never deleted');
END;

-- A query with a name; the newest of a name counts.
CREATE TABLE saved_query (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  name TEXT NOT NULL CHECK (length(name) > 0),
  query INTEGER NOT NULL REFERENCES text (id)
) STRICT;
CREATE INDEX saved_query_by_name ON saved_query (name);
CREATE TRIGGER saved_query_insert BEFORE INSERT ON saved_query BEGIN
  SELECT RAISE(ABORT, 'saved_query: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'saved_query: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM saved_query);
  SELECT RAISE(ABORT, 'saved_query: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.query));
END;
CREATE TRIGGER saved_query_update BEFORE UPDATE ON saved_query BEGIN
  SELECT RAISE(ABORT, 'saved_query: rows are never changed');
END;
CREATE TRIGGER saved_query_delete BEFORE DELETE ON saved_query BEGIN
  SELECT RAISE(ABORT, 'saved_query: rows are never deleted');
END;
