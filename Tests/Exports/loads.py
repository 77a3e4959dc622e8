#!/usr/bin/env python3
"""A whole export in engines of others: what they count is what the views say.

    Tests/Exports/loads.py DATABASE PACKAGE SCRIPT SQLITE

PACKAGE is a folder with a data package, SCRIPT a file for PostgreSQL and SQLITE a database, all of
`export run all`. Rows and sums of every table are compared with the views of DATABASE; frictionless
checks types, words, keys and references of the package. The closing line counts; exit 1 when any differ.
"""

import json
import os
import sqlite3
import sys

import frictionless

import readers
import server as postgres


def main():
    source, package, script, database = sys.argv[1:]
    views = sqlite3.connect(source)
    summed = {}
    for view, column, kind, unit in views.execute('SELECT view, "column", type, unit FROM x_contract'):
        summed.setdefault(view, [])
        if kind == "integer" and unit:
            summed[view].append(column)
    told = {
        view: list(views.execute(
            f"SELECT count(*){''.join(f', coalesce(sum({name}), 0)' for name in names)} FROM {view}").fetchone())
        for view, names in summed.items()}
    differ = []

    def compare(what, view, found):
        if list(found) != told[view]:
            differ.append(f"{what}: {view} is {list(found)}, not {told[view]}")

    def query(view):
        sums = "".join(f", coalesce(sum({name}), 0)" for name in summed[view])
        return f"SELECT count(*){sums} FROM {view}"

    # A column without any value has no type that could be guessed: the package tells it.
    with open(os.path.join(package, "datapackage.json"), encoding="utf-8") as file:
        types = {
            resource["name"]: {
                field["name"]: {"integer": "BIGINT", "date": "DATE", "datetime": "TIMESTAMPTZ"}.get(
                    field["type"], "VARCHAR")
                for field in resource["schema"]["fields"]}
            for resource in json.load(file)["resources"]}

    report = frictionless.Package(os.path.join(package, "datapackage.json")).validate()
    if not report.valid:
        differ.append(f"frictionless: {report.flatten(['name', 'rowNumber', 'fieldName', 'message'])[:3]}")
    duck = readers.duck()
    duck.execute(f"ATTACH '{database}' AS export (TYPE sqlite, READ_ONLY)")
    plain = sqlite3.connect(database)
    # What is an event more belongs to the trail of these very exports.
    told.pop("x_audit")
    with postgres.Server() as server:
        readers.psql(server, "-f", script)
        for view in told:
            compare("DuckDB, package", view, duck.execute(
                query(view).replace(
                    f"FROM {view}", f"FROM read_csv('{package}/{view}.csv', header = true, "
                    f"columns = {types[view]})")).fetchone())
            compare("DuckDB, SQLite", view, duck.execute(
                query(view).replace(f"FROM {view}", f"FROM export.{view}")).fetchone())
            compare("SQLite", view, plain.execute(query(view)).fetchone())
            text = readers.psql(server, "-A", "-t", "-c", f"SELECT row_to_json(t) FROM ({query(view)}) AS t(n"
                                + "".join(f", s{n}" for n in range(len(summed[view]))) + ")")
            compare("PostgreSQL", view, json.loads(text).values())
        keys = readers.psql(
            server, "-A", "-t", "-c", "SELECT count(*) FROM pg_constraint WHERE contype IN ('p', 'f', 'u')")
    for difference in differ[:20]:
        print(difference)
    print(f"{len(told)} tables in 4 engines, {int(keys)} keys, {len(differ)} differ")
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
