"""Readers of exports that share no code with what wrote them.

Each gives a table as a list of rows, a row a list of None, int or str, in the order of the file: days as
`2026-01-15`, moments as `2026-01-15T09:30:00.000Z`.
"""

import csv
import datetime
import glob
import json
import os
import sqlite3
import subprocess

import duckdb
import openpyxl
import openpyxl.utils.escape


def duck():
    """A DuckDB that reads SQLite files, with the extension that the same environment has."""
    connection = duckdb.connect(config={"allow_unsigned_extensions": "true"})
    folder = os.path.dirname(os.path.dirname(duckdb.__file__))
    (extension,) = glob.glob(
        f"{folder}/duckdb_ext/extensions/v{duckdb.__version__}/*/sqlite_scanner.duckdb_extension")
    connection.execute(f"LOAD '{extension}'")
    return connection


def ordered(rows):
    """Rows in one order, whatever an engine thinks of empty values and letters."""
    return sorted((list(row) for row in rows), key=lambda row: [
        (value is not None, isinstance(value, str), value if value is not None else 0) for value in row])


def day(value):
    """A day as an engine with dates gives it."""
    return value.isoformat() if isinstance(value, datetime.date) else value


def moment(value):
    """A moment as an engine with moments gives it."""
    if not isinstance(value, datetime.datetime):
        return value
    if value.tzinfo is not None:
        value = value.astimezone(datetime.timezone.utc).replace(tzinfo=None)
    # A spreadsheet keeps a moment as a fraction of a day: to the thousandth of a second.
    value += datetime.timedelta(microseconds=500)
    return value.isoformat(timespec="milliseconds") + "Z"


def typed(text, kind):
    """A field of CSV as the column says."""
    if text is None:
        return None
    return int(text) if kind in ("integer", "flag") else text


def csv_with_python(path, kinds, dutch=False):
    """Python's csv cannot tell nothing from an empty text: both are ''."""
    with open(path, encoding="utf-8-sig" if dutch else "utf-8", newline="") as file:
        reader = csv.reader(file, delimiter=";" if dutch else ",")
        names = next(reader)
        rows = []
        for fields in reader:
            row = []
            for kind, text in zip(kinds, fields, strict=True):
                if kind != "text" and text == "":
                    row.append(None)
                elif kind == "day" and dutch:
                    row.append("-".join(reversed(text.split("-"))))
                else:
                    row.append(typed(text, kind))
            rows.append(row)
    return names, rows


def csv_with_duckdb(path, kinds):
    """DuckDB tells an empty text between quotes from nothing."""
    engine = duck()
    result = engine.execute(
        "SELECT * FROM read_csv(?, all_varchar = true, header = true, delim = ',', quote = '\"', "
        "escape = '\"', allow_quoted_nulls = false, new_line = '\\n', max_line_size = 10000000)", [path])
    names = [column[0] for column in result.description]
    return names, [[typed(value, kind) for kind, value in zip(kinds, row)] for row in result.fetchall()]


def json_with_python(path, _):
    with open(path, encoding="utf-8") as file:
        rows = json.load(file) if path.endswith(".json") else [json.loads(line) for line in file]
    return list(rows[0]), [list(row.values()) for row in rows]


def json_with_duckdb(path, kinds):
    names = json_with_python(path, kinds)[0]
    types = ", ".join(
        f"'{name}': '{'BIGINT' if kind in ('integer', 'flag') else 'VARCHAR'}'"
        for name, kind in zip(names, kinds))
    result = duck().execute(f"SELECT * FROM read_json(?, columns = {{{types}}})", [path])
    return [column[0] for column in result.description], [list(row) for row in result.fetchall()]


def xlsx_with_openpyxl(path, kinds, sheet):
    """An empty text is a cell of text with nothing in it; nothing is no cell."""
    book = openpyxl.load_workbook(path)
    rows = book[sheet].iter_rows()
    names = [cell.value for cell in next(rows)]
    found = []
    for cells in rows:
        row = []
        for kind, cell in zip(kinds, cells):
            value = cell.value
            if value is None and cell.number_format == "@":
                value = ""
            if isinstance(value, str):
                # How a workbook writes a carriage return, which openpyxl leaves to its reader.
                value = openpyxl.utils.escape.unescape(value)
            if kind == "day" and isinstance(value, datetime.datetime):
                value = value.date()
            value = moment(value) if kind == "instant" else day(value)
            if kind in ("integer", "flag") and isinstance(value, str):
                # Too large for a number of Excel to be exact.
                assert abs(int(value)) > 999_999_999_999_999, value
                value = int(value)
            row.append(value)
        found.append(row)
    return names, found


def sqlite_with_python(path, _, table):
    result = sqlite3.connect(path).execute(f'SELECT * FROM "{table}"')
    return [column[0] for column in result.description], [list(row) for row in result]


def sqlite_with_duckdb(path, _, table):
    engine = duck()
    engine.execute(f"ATTACH '{path}' AS export (TYPE sqlite, READ_ONLY)")
    result = engine.execute(f'SELECT * FROM export."{table}"')
    return [column[0] for column in result.description], [list(row) for row in result.fetchall()]


def psql(server, *words, text=None):
    """What psql answers; an error is one."""
    done = subprocess.run(
        ["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", server.folder, "-p", str(server.port), "-U",
         server.user, "-d", server.database, *words],
        input=text, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"psql: {done.stderr}")
    return done.stdout


def postgres(server, table, kinds):
    """The rows as JSON, in which nothing and an empty text differ and numbers keep their digits."""
    text = psql(server, "-A", "-t", "-c", f"SELECT row_to_json(t) FROM {table} AS t")
    rows = [list(json.loads(line).values()) for line in text.split("\n") if line]
    names = list(json.loads(text.split("\n")[0])) if rows else []
    for row in rows:
        for place, kind in enumerate(kinds):
            if kind == "instant" and row[place] is not None:
                row[place] = moment(datetime.datetime.fromisoformat(row[place]))
    return names, rows
