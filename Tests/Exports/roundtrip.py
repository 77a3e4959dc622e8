#!/usr/bin/env python3
"""Every awkward value through every form of an export, read back by readers of others.

    Tests/Exports/roundtrip.py BINARY FOLDER [--tables N]

Makes a database in FOLDER, puts views with awkward rows in the place of its own, exports them in each
form and compares what Python's csv and json, openpyxl, frictionless, DuckDB, SQLite and PostgreSQL read
with the rows, cell by cell. Then N (1,000) random tables as CSV, read by Python's csv. The closing line
counts the cells; exit 1 when any differ.
"""

import argparse
import os
import random
import sqlite3
import subprocess
import sys

import frictionless

import readers
import server as postgres

TEXTS = [
    "000123", "-12,50", "=1+2", '"a;b"', 'a"b', "line\nbreak", "line\r\nbreak", "Müller", "", " space ",
    "+31 6 123", "@home", "\ttab", "a,b", "a\\b", "\\N", "\\.", "NULL", "null", "1e5", "12:30", "1-2",
    "2026-01-15", "TRUE", "0x1F", "€ 1.250,50", "😀", "a\u2028b", "'quoted'", "'=1+2", ";", ",", "\x7f",
    "{\"a\": 1}", "<b>&amp;</b>", "x" * 3000, "\u00a0", "\ufeffmark", "DROP TABLE x;--", "=cmd|' /C calc'!A0",
]
NUMBERS = [0, 1, -1, 70600, -1250, 2**53 + 1, -(2**53 + 1), 2**63 - 1, -(2**63), 10**15, 10**15 - 1]
DAYS = ["2026-01-15", "1999-12-31", "2024-02-29", "9999-12-31", "1900-03-01", "1970-01-01"]
MOMENTS = ["2026-01-15T09:30:00.000Z", "1999-12-31T23:59:59.999Z", "2024-02-29T00:00:00.001Z"]
FORMS = {
    "csv": "csv", "csv-nl": "csv", "json": "json", "ndjson": "ndjson", "xlsx": "xlsx", "sqlite": "sqlite",
    "postgres": "sql",
}
SQL = {"integer": "INTEGER", "flag": "INTEGER"}


class Program:
    def __init__(self, binary, folder):
        self.binary, self.folder = binary, folder
        self.environment = {
            "PATH": "/usr/bin:/bin", "HOME": folder, "BOETSEER_LANG": "en", "BOETSEER_TODAY": "2026-01-15",
            "BOETSEER_ACTOR": "roundtrip", "LLVM_PROFILE_FILE": "/dev/null",
        }

    def __call__(self, *words):
        done = subprocess.run(
            [self.binary, *words], cwd=self.folder, env=self.environment, capture_output=True, text=True,
            check=False)
        if done.returncode:
            raise SystemExit(f"boetseer {' '.join(words)}: exit {done.returncode}\n{done.stderr}")
        return done.stderr


class Source:
    """The database, whose views give what this test wants."""

    def __init__(self, path):
        self.path = path
        self.database = sqlite3.connect(path, isolation_level=None)
        self.columns = {}
        for view, name, kind, empty in self.database.execute(
                'SELECT view, "column", type, nullable FROM x_contract'):
            self.columns.setdefault(view, []).append((name, kind, empty == 1))

    def put(self, view, rows):
        """Makes a view of these rows, with the columns that it has."""
        names = ", ".join(f'"{name}" {SQL.get(kind, "TEXT")}' for name, kind, _ in self.columns[view])
        self.database.executescript(
            f'BEGIN; DROP TABLE IF EXISTS "rows_{view}"; CREATE TABLE "rows_{view}" ({names}); '
            f'DROP VIEW "{view}"; CREATE VIEW "{view}" AS SELECT * FROM "rows_{view}"; COMMIT;')
        marks = ", ".join("?" for _ in self.columns[view])
        self.database.execute("BEGIN")
        self.database.executemany(f'INSERT INTO "rows_{view}" VALUES ({marks})', rows)
        self.database.execute("COMMIT")

    def kinds(self, view):
        return [kind for _, kind, _ in self.columns[view]]

    def names(self, view):
        return [name for name, _, _ in self.columns[view]]


class Cells:
    def __init__(self):
        self.count, self.differences = 0, []

    def compare(self, what, names, found, source, view, rows, empty_is_nothing=False):
        """In any order: forms are sorted by the key."""
        def plain(row):
            return ["" if value is None and kind == "text" and empty_is_nothing else value
                    for kind, value in zip(source.kinds(view), row)]
        if names != source.names(view):
            self.differences.append(f"{what}: columns {names}")
        wanted = readers.ordered(plain(row) for row in rows)
        found = readers.ordered(plain(row) for row in found)
        self.count += sum(len(row) for row in wanted)
        if len(wanted) != len(found):
            self.differences.append(f"{what}: {len(found)} rows, not {len(wanted)}")
        for left, right in zip(wanted, found):
            if left != right:
                self.differences.append(f"{what}: {right!r}, not {left!r}")
                break


def awkward():
    """Rows of views that together have a column of every kind, each awkward value in it."""
    path, audit = [], []
    for number in range(max(len(TEXTS), len(NUMBERS)) + 1):
        text = TEXTS[number % len(TEXTS)]
        path.append([
            f"{number}{text}", NUMBERS[number % len(NUMBERS)] if number % 3 else None,
            text if number % 5 else None, NUMBERS[(number + 3) % len(NUMBERS)], number, -number,
            DAYS[number % len(DAYS)], DAYS[(number + 1) % len(DAYS)] if number % 4 else None,
        ])
        audit.append([
            number, MOMENTS[number % len(MOMENTS)], DAYS[number % len(DAYS)], text or "nothing",
            text if number % 7 else None, text, number if number % 2 else None, number % 2,
        ])
    return {"x_claim_path": path, "x_audit": audit}


def read_all(source, program, cells, server):
    for view, rows in awkward().items():
        kinds = source.kinds(view)
        for form, extension in FORMS.items():
            name = f"{view}.{form}.{extension}"
            extra = ["--no-formula-guard"] if form in ("csv", "csv-nl") else []
            program("export", "run", view, "--format", form, "-o", name, *extra)
            program("export", "verify", name)
            path = os.path.join(program.folder, name)
            if form in ("csv", "csv-nl"):
                found = readers.csv_with_python(path, kinds, dutch=form == "csv-nl")
                cells.compare(f"{name} by Python", *found, source, view, rows, empty_is_nothing=True)
            if form == "csv":
                cells.compare(f"{name} by DuckDB", *readers.csv_with_duckdb(path, kinds), source, view, rows)
            if form in ("json", "ndjson"):
                cells.compare(f"{name} by Python", *readers.json_with_python(path, kinds), source, view, rows)
                cells.compare(f"{name} by DuckDB", *readers.json_with_duckdb(path, kinds), source, view, rows)
            if form == "xlsx":
                cells.compare(
                    f"{name} by openpyxl", *readers.xlsx_with_openpyxl(path, kinds, view), source, view, rows)
            if form == "sqlite":
                cells.compare(
                    f"{name} by SQLite", *readers.sqlite_with_python(path, kinds, view), source, view, rows)
                cells.compare(
                    f"{name} by DuckDB", *readers.sqlite_with_duckdb(path, kinds, view), source, view, rows)
            if form == "postgres":
                readers.psql(server, "-f", path)
                cells.compare(
                    f"{name} by PostgreSQL", *readers.postgres(server, view, kinds), source, view, rows)
        package(source, program, cells, view, rows)


def package(source, program, cells, view, rows):
    """By frictionless, which gives values with their types."""
    folder = f"{view}.package"
    program("export", "run", view, "--format", "datapackage", "-o", folder)
    program("export", "verify", folder)
    found = frictionless.Package(os.path.join(program.folder, folder, "datapackage.json"))
    report = found.validate()
    if not report.valid:
        cells.differences.append(f"{folder}: {report.flatten(['rowNumber', 'fieldName', 'message'])[:2]}")
    with found.get_resource(view) as resource:
        read = []
        for row in resource.row_stream:
            read.append([
                readers.moment(value) if kind == "instant" else readers.day(value)
                for kind, value in zip(source.kinds(view), row.to_list())])
    cells.compare(f"{folder} by frictionless", source.names(view), read, source, view, rows,
                  empty_is_nothing=True)


def guarded(source, program, cells):
    """With the guard every text that starts like a formula has an apostrophe before it, no other."""
    rows = awkward()["x_claim_path"]
    for form, dutch in (("csv", False), ("csv-nl", True)):
        name = f"guarded.{form}.csv"
        told = program("export", "run", "x_claim_path", "--format", form, "-o", name)
        kinds = source.kinds("x_claim_path")
        names, found = readers.csv_with_python(os.path.join(program.folder, name), kinds, dutch)
        wanted = [["'" + value if kind == "text" and value and value[0] in "=+-@\t\r\n" else value
                   for kind, value in zip(kinds, row)] for row in rows]
        cells.compare(name, names, found, source, "x_claim_path", wanted, empty_is_nothing=True)
        count = sum(old != new for pair in zip(rows, wanted) for old, new in zip(*pair))
        if not told.startswith(f"{count} texts") and f"\n{count} texts" not in told:
            cells.differences.append(f"{name}: {told!r} does not say {count} texts")


def random_tables(source, program, cells, wanted):
    """Every view of the contract with random rows, again and again."""
    chance = random.Random(7)
    letters = "ab;,\"'\n\r\t =+-@é😀0123456789\\|"
    tables = 0
    while tables < wanted:
        made = {}
        for view, columns in source.columns.items():
            rows = []
            for number in range(chance.randrange(0, 9)):
                row = []
                for place, (_, kind, empty) in enumerate(columns):
                    if empty and chance.random() < 0.3:
                        row.append(None)
                    elif kind == "integer":
                        row.append(chance.choice(NUMBERS + [number]))
                    elif kind == "flag":
                        row.append(chance.randrange(2))
                    elif kind == "day":
                        row.append(chance.choice(DAYS))
                    elif kind == "instant":
                        row.append(chance.choice(MOMENTS))
                    else:
                        row.append("".join(chance.choices(letters, k=chance.randrange(0, 12))))
                rows.append(row)
            made[view] = rows
            source.put(view, rows)
        program("export", "run", "all", "--format", "csv", "-o", "random", "--force", "--no-formula-guard")
        for view, rows in made.items():
            found = readers.csv_with_python(
                os.path.join(program.folder, "random", f"{view}.csv"), source.kinds(view))
            cells.compare(f"random {view}", *found, source, view, rows, empty_is_nothing=True)
        tables += len(made)
    program("export", "verify", "random")
    return tables


def main():
    words = argparse.ArgumentParser()
    words.add_argument("binary")
    words.add_argument("folder")
    words.add_argument("--tables", type=int, default=1000)
    asked = words.parse_args()
    program = Program(os.path.abspath(asked.binary), asked.folder)
    program("init")
    source = Source(os.path.join(asked.folder, "boetseer.db"))
    cells = Cells()
    for view, rows in awkward().items():
        source.put(view, rows)
    with postgres.Server() as server:
        read_all(source, program, cells, server)
    guarded(source, program, cells)
    tables = random_tables(source, program, cells, asked.tables)
    for difference in cells.differences[:20]:
        print(difference)
    print(f"{cells.count} cells and {tables} random tables compared, {len(cells.differences)} differ")
    return 1 if cells.differences else 0


if __name__ == "__main__":
    sys.exit(main())
