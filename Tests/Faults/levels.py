#!/usr/bin/env python3
"""Databases as they were after the first migrations, to be brought up to today.

    Tests/Faults/levels.py [--binary FILE] --write Tests/Fixtures/migrations

With --write it makes the fixture of the newest migration, `level-N.sql`, from a small
organisation at work. A fixture is never changed once it is there: that is what makes it worth
keeping, and an older one cannot be made again, since today's rows do not fit the schema of then. A
level before the first event holds a schema alone. The closing line says what was written.
"""

import hashlib
import os
import sqlite3
import sys

import common
import office

MIGRATIONS = os.path.join(common.HERE, "..", "..", "Migrations")
FIXTURES = os.path.join(common.HERE, "..", "Fixtures", "migrations")
APPLICATION = 0x426F6574
# From here on a database has all it needs to hold an organisation.
FIRST_WITH_EVENTS = 5
# What the migrations put in themselves, each as much as it knows.
SEEDED = {"schema_migration", "lot_kind", "transfer_kind", "view_column"}
APPLIED = "2026-01-15T12:00:00.000Z"


def migrations():
    return sorted(name for name in os.listdir(MIGRATIONS) if name.endswith(".sql"))


def make(path, level):
    """An empty database of the first `level` migrations, as the program makes it."""
    database = sqlite3.connect(path, isolation_level=None)
    database.execute(f"PRAGMA application_id = {APPLICATION}")
    database.execute(
        "CREATE TABLE schema_migration (\n  number INTEGER PRIMARY KEY,\n  name TEXT NOT NULL,\n"
        "  sha256 TEXT NOT NULL,\n  applied_at TEXT NOT NULL\n) STRICT")
    for number in range(1, level + 1):
        migrate(database, number)
    database.close()
    os.chmod(path, 0o600)


def migrate(database, number):
    """Takes a database one level up, as the program does."""
    name = migrations()[number - 1]
    with open(os.path.join(MIGRATIONS, name), "rb") as file:
        script = file.read()
    database.executescript(script.decode())
    database.execute(
        "INSERT INTO schema_migration VALUES (?, ?, ?, ?)",
        (number, name, hashlib.sha256(script).hexdigest(), APPLIED))


def kept(path, level):
    """A database at work as it was at a level: the fixture made then, which nothing changes."""
    database = sqlite3.connect(path, isolation_level=None)
    with open(os.path.join(FIXTURES, f"level-{level}.sql"), encoding="utf-8") as file:
        database.executescript(file.read())
    database.close()
    os.chmod(path, 0o600)


def filled(path, level, base):
    """A database at work at the newest level: the rows of `base` in the migrations' schema."""
    make(path, level)
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("ATTACH ? AS today", (base,))
    after = database.execute(
        "SELECT type, name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for _, name, _ in after:
        database.execute(f'DROP TRIGGER "{name}"')
    tables = [row[0] for row in database.execute(
        "SELECT name FROM main.sqlite_schema WHERE type = 'table'")]
    for table in tables:
        if table in SEEDED or table.startswith("sqlite_"):
            continue
        columns = ", ".join(
            f'"{row[1]}"' for row in database.execute(f'PRAGMA main.table_info("{table}")'))
        database.execute(f'DELETE FROM main."{table}"')
        database.execute(
            f'INSERT INTO main."{table}" ({columns}) SELECT {columns} FROM today."{table}"')
    for _, _, sql in after:
        database.execute(sql)
    database.close()


def dump(path, target):
    database = sqlite3.connect(path)
    with open(target, "w", encoding="utf-8") as file:
        # The order of the rows is that of the tables, not that of their keys.
        file.write(f"PRAGMA foreign_keys = OFF;\nPRAGMA application_id = {APPLICATION};\n")
        file.writelines(line + "\n" for line in database.iterdump())
    database.close()


def main():
    options = common.arguments(__doc__, write=("", "folder of the fixtures"))
    if not options.write:
        sys.exit("say where with --write FOLDER")
    newest, written = len(migrations()), []
    for level in range(FIRST_WITH_EVENTS, newest):
        if not os.path.exists(os.path.join(options.write, f"level-{level}.sql")):
            sys.exit(f"level-{level}.sql is missing: take it back from the project's history")
    folder = common.scratch()
    base = office.build(common.Program(options.binary), folder)
    os.makedirs(options.write, exist_ok=True)
    for level in range(1, newest + 1):
        target = os.path.join(options.write, f"level-{level}.sql")
        if os.path.exists(target):
            continue
        path = os.path.join(folder, f"level-{level}.db")
        if level < FIRST_WITH_EVENTS:
            make(path, level)
        else:
            filled(path, level, os.path.join(base, "b.db"))
        dump(path, target)
        written.append(os.path.basename(target))
    common.removed(folder)
    common.close(f"{len(written)} fixtures written, {newest - len(written)} kept", [])


if __name__ == "__main__":
    sys.exit(main())
