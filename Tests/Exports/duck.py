#!/usr/bin/env python3
"""The views of the contract in DuckDB, beside SQLite.

    Tests/Exports/duck.py DATABASE

Copies every table into DuckDB, makes every view there from the same text, and compares the rows of
each `x_` view with those that SQLite gives. The closing line says how many rows were compared; exit 1
when any differ.
"""

import sqlite3
import sys

import readers


def copied(path, source):
    """A DuckDB with the tables of a SQLite database, and its views from their text."""
    duck = readers.duck()
    duck.execute(f"ATTACH '{path}' AS source (TYPE sqlite, READ_ONLY)")
    for (name,) in source.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"):
        duck.execute(f'CREATE TABLE "{name}" AS SELECT * FROM source."{name}"')
    waiting = dict(source.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'view'"))
    # A view may name one that comes later.
    while waiting:
        failed = {}
        for name, sql in waiting.items():
            try:
                duck.execute(sql)
            except readers.duckdb.Error as error:
                failed[name] = str(error)
        if len(failed) == len(waiting):
            raise SystemExit("\n".join(f"{name}: {error}" for name, error in failed.items()))
        waiting = {name: waiting[name] for name in failed}
    return duck


def main():
    path = sys.argv[1]
    source = sqlite3.connect(path)
    duck = copied(path, source)
    compared = differ = 0
    for (view,) in source.execute("SELECT DISTINCT view FROM x_contract ORDER BY view").fetchall():
        columns = ", ".join(f'"{name}"' for (name,) in source.execute(
            'SELECT "column" FROM x_contract WHERE view = ?', (view,)))
        ours = readers.ordered(source.execute(f"SELECT {columns} FROM {view}"))
        theirs = readers.ordered(duck.execute(f"SELECT {columns} FROM {view}").fetchall())
        compared += len(ours)
        if ours != theirs:
            differ += 1
            pairs = [pair for pair in zip(ours, theirs) if pair[0] != pair[1]]
            print(f"{view}: {len(ours)} rows and {len(theirs)}, first difference {pairs[:1]}")
    print(f"{compared} rows of views compared in SQLite and DuckDB {readers.duckdb.__version__}, "
          f"{differ} views differ")
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
