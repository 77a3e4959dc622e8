-- What the migrations put in beside the schema stays as it is, in every tool.

-- A later migration that adds a column of a view drops the insert trigger first and makes it
-- again.
CREATE TRIGGER view_column_insert BEFORE INSERT ON view_column BEGIN
  SELECT RAISE(ABORT, 'view_column: what columns mean belongs to the schema');
END;
CREATE TRIGGER view_column_update BEFORE UPDATE ON view_column BEGIN
  SELECT RAISE(ABORT, 'view_column: rows are never changed');
END;
CREATE TRIGGER view_column_delete BEFORE DELETE ON view_column BEGIN
  SELECT RAISE(ABORT, 'view_column: rows are never deleted');
END;

-- A map is kept or gets other rules; nothing else is ever done with one. REPLACE would delete
-- without asking the trigger that refuses to, so a name that exists is no new row.
CREATE TRIGGER import_map_insert BEFORE INSERT ON import_map BEGIN
  SELECT RAISE(ABORT, 'import_map: no such kind of file')
  WHERE NEW.kind NOT IN ('teams', 'employees', 'claims');
  SELECT RAISE(ABORT, 'import_map: this name exists')
  WHERE EXISTS (SELECT 1 FROM import_map WHERE name = NEW.name);
END;
CREATE TRIGGER import_map_update BEFORE UPDATE ON import_map BEGIN
  SELECT RAISE(ABORT, 'import_map: no such kind of file')
  WHERE NEW.kind NOT IN ('teams', 'employees', 'claims');
  SELECT RAISE(ABORT, 'import_map: a map keeps its name') WHERE NEW.name IS NOT OLD.name;
END;
CREATE TRIGGER import_map_delete BEFORE DELETE ON import_map BEGIN
  SELECT RAISE(ABORT, 'import_map: rows are never deleted');
END;
