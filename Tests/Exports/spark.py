#!/usr/bin/env python3
"""docs/analytics.md as it stands, run: totals in DuckDB, PostgreSQL and Spark beside the views.

    Tests/Exports/spark.py DATABASE FOLDER

FOLDER holds `package`, `all.sqlite` and `all.sql`, of `export run all`. The code blocks of the page are
taken from it and run; each table of the ledger that they give is compared with the view. Then the rows and
sums of every table in Spark. The closing line counts; exit 1 when any differ.
"""

import os
import re
import sqlite3
import sys

import readers
import server as postgres

PAGE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "docs", "analytics.md")


def blocks(kind, heading):
    """The code of a chapter of the page."""
    with open(PAGE, encoding="utf-8") as file:
        chapter = file.read().split(f"\n## {heading}\n")[1].split("\n## ")[0]
    return re.findall(rf"```{kind}\n(.*?)```", chapter, re.DOTALL)


def main():
    source, folder = os.path.abspath(sys.argv[1]), sys.argv[2]
    os.chdir(folder)
    views = sqlite3.connect(source)
    wanted = [list(row) for row in views.execute(
        "SELECT scheme, kind, sum(amount) FROM x_ledger GROUP BY scheme, kind ORDER BY scheme, kind")]
    differ, tables = [], 0

    def compare(what, found, told):
        if found != told:
            differ.append(f"{what}: {found[:2]}, not {told[:2]}")

    duck = readers.duck()
    (attached, read) = blocks("sql", "DuckDB")
    attach, select = attached.strip().split("\n")
    duck.execute(attach)
    compare("DuckDB, SQLite", [list(row) for row in duck.execute(select).fetchall()], wanted)
    compare("DuckDB, package", readers.ordered(duck.execute(read).fetchall()), readers.ordered(
        views.execute("SELECT scheme, sum(amount) FROM x_ledger GROUP BY scheme")))

    with postgres.Server() as server:
        (lines,) = blocks("", "PostgreSQL")
        load, ask = re.search(r"-f (\S+)", lines).group(1), re.search(r'-c "(.*)"', lines).group(1)
        readers.psql(server, "-f", load)
        text = readers.psql(server, "-A", "-t", "-F", "\t", "-c", ask)
        compare("PostgreSQL", [
            [scheme, kind, int(amount)] for scheme, kind, amount in (
                line.split("\t") for line in text.splitlines())], wanted)

    (code,) = blocks("python", "Apache Spark")
    names = {}
    exec(compile(code.rsplit("spark.sql", 1)[0], PAGE, "exec"), names)  # the page itself
    spark = names["spark"]
    query = re.search(r'spark\.sql\("(.*)"\)\.show', code).group(1)
    compare("Spark", [list(row) for row in spark.sql(query).collect()], wanted)
    for (view,) in views.execute("SELECT DISTINCT view FROM x_contract WHERE view <> 'x_audit'").fetchall():
        summed = [name for (name,) in views.execute(
            "SELECT \"column\" FROM x_contract WHERE view = ? AND type = 'integer' AND unit IS NOT NULL", (view,))]
        columns = "count(*)" + "".join(f", coalesce(sum(`{name}`), 0)" for name in summed)
        told = list(views.execute(f"SELECT {columns} FROM {view}").fetchone())
        compare(f"Spark, {view}", list(spark.sql(f"SELECT {columns} FROM {view}").first()), told)
        tables += 1
    spark.stop()
    for difference in differ[:20]:
        print(difference)
    print(f"{len(wanted)} totals in DuckDB, PostgreSQL and Spark, {tables} tables in Spark, "
          f"{len(differ)} differ")
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
