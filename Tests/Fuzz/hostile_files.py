#!/usr/bin/env python3
"""Gives `import employees` files that no payroll system writes, and times the refusals.

Usage: hostile_files.py BOETSEER

Every file has to be refused with exit code 65, with its line and column (unless it is the file as
a whole that is refused), within 2 seconds of processor time and 200 MiB of memory, and may leave
nothing behind in the database. The table shows what happened; the closing line counts the files
that kept to that. Exit code 1 when one did not.
"""
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time

SECONDS = 2.0
MEBIBYTES = 200
HEADER = b"employee,name,team,started_on,hours_per_week\n"
GOOD = b"%06d,Lieke Blom,NUR,2020-01-01,28\n"
# What 1,000 mistakes take at most to be told; a cell or name may not be repeated in full.
MOST_WORDS = 500_000
CELL = 100_000_000
LONG = b"n" * 60_000


def rows(count):
    return b"".join(GOOD % number for number in range(1, count + 1))


def many(piece, count):
    """`count` times the piece, as one block that is written again and again: Linux counts what
    this process holds as memory of the one it starts."""
    assert count % 1000 == 0
    return [piece * 1000] * (count // 1000)


def names(count):
    for start in range(0, count, 1000):
        yield b",".join(b"c%d" % number for number in range(start, start + 1000)) + b","


def hostile():
    """Name, pieces of bytes, expected error, line and column (None: the whole file)."""
    yield "100 MB in one cell", [HEADER, b"1,", *many(b"x", CELL), b",NUR,2020-01-01,28\n"], \
        "field-too-long", 2, "name"
    yield "100 MB in quotes", [HEADER, b'1,"', *many(b"x", CELL), b'",NUR,2020-01-01,28\n'], \
        "field-too-long", 2, "name"
    yield "100 MB of line ends in quotes", [HEADER, b'1,"', *many(b"\n", CELL)], \
        "field-too-long", 2, "name"
    yield "100 MB of quotes", [HEADER, b'1,"', *many(b'"', CELL)], \
        "field-too-long", 2, "name"
    yield "100 MB as a header", many(b"x", CELL), "field-too-long", 1, 1
    yield "1,000,000 columns in the header", \
        [*names(1_000_000), b"c\n"], \
        "too-many-columns", 1, 201
    yield "1,000,000 columns in a row", [HEADER, *many(b",", 1_000_000), b"\n"], \
        "too-many-columns", 2, 201
    yield "1,000,000 ragged rows", [HEADER, *many(b"1,Lieke\n", 1_000_000)], \
        "ragged-line", 2, "team"
    yield "ragged row after 1,000 good ones", [HEADER, rows(1000), b"1,Lieke\n"], \
        "ragged-line", 1002, "team"
    yield "a field too many", [HEADER, rows(1), b"2,Lieke,NUR,2020-01-01,28,more\n"], \
        "ragged-line", 3, 6
    yield "invalid UTF-8", [HEADER, rows(3), b"4,M\xfcller,NUR,2020-01-01,28\n"], \
        "invalid-utf-8", 5, "name"
    yield "UTF-8 cut off at the end", [HEADER, rows(1), b"2,Lieke,\xe2\x82"], \
        "invalid-utf-8", 3, "team"
    yield "overlong UTF-8", [HEADER, b"1,\xc0\xaf,NUR,2020-01-01,28\n"], "invalid-utf-8", 2, "name"
    yield "half a surrogate pair", [HEADER, b"1,\xed\xa0\x80,NUR,2020-01-01,28\n"], \
        "invalid-utf-8", 2, "name"
    yield "NUL in a cell", [HEADER, b"1,Lieke\0Blom,NUR,2020-01-01,28\n"], "nul-byte", 2, "name"
    yield "100 MB of NUL", [HEADER, *many(b"\0", CELL)], "nul-byte", 2, "employee"
    yield "UTF-16 with a mark", [(HEADER + rows(2)).decode().encode("utf-16")], "utf-16", None, None
    yield "UTF-16 without a mark", [(HEADER + rows(2)).decode().encode("utf-16-le")], \
        "utf-16", None, None
    yield "UTF-16, big end first", [(HEADER + rows(2)).decode().encode("utf-16-be")], \
        "utf-16", None, None
    yield "UTF-32 with a mark", [(HEADER + rows(2)).decode().encode("utf-32")], "utf-16", None, None
    yield "duplicate header", [b"employee,name,team,name,hours_per_week\n", rows(2)], \
        "duplicate-column", 1, 4
    yield "duplicate header but for a space", [b"employee,name,team, name ,hours_per_week\n"], \
        "duplicate-column", 1, 4
    yield "header in two languages", [b"employee,name,naam,team,started_on,hours_per_week\n"], \
        "column-twice", 1, "naam"
    yield "empty header", [b"employee,,team,started_on,hours_per_week\n"], \
        "column-without-name", 1, 2
    yield "quote that is never closed", \
        [HEADER, rows(2), b'3,"Lieke,NUR,2020-01-01,28\n', rows(99)], \
        "unclosed-quote", 4, "name"
    yield "text behind a quote", [HEADER, b'1,"Lieke" Blom,NUR,2020-01-01,28\n'], \
        "text-after-quote", 2, "name"
    yield "quote inside a field", [HEADER, b'1,Lieke "Li" Blom,NUR,2020-01-01,28\n'], \
        "quote-inside-field", 2, "name"
    yield "1,000,000 quotes inside fields", [HEADER, *many(b'1,a"b\n', 1_000_000)], \
        "quote-inside-field", 2, "name"
    yield "1,000,000 bad days", [HEADER, *many(b"1,Lieke,NUR,30-2-2020,28\n", 1_000_000)], \
        "not-a-day", 2, "started_on"
    yield "an ambiguous amount", \
        [HEADER.replace(b"\n", b",yearly_wage\n"), b"1,Lieke,NUR,2020-01-01,28,1.250\n"], \
        "ambiguous-amount", 2, "yearly_wage"
    yield "digits without end", [HEADER, b"1,Lieke,NUR,2020-01-01," + b"9" * 65_000 + b"\n"], \
        "not-hours", 2, "hours_per_week"
    yield "an unknown column of 60,000 signs", [b"employee," + LONG + b"\n"], \
        "unknown-column", 1, "n" * 59 + "…"
    yield "two columns of one name of 60,000 signs", [LONG + b"," + LONG + b"\n"], \
        "duplicate-column", 1, 2
    yield "a workbook", [b"PK\x03\x04" + bytes(1000)], "workbook", None, None
    yield "nothing", [], "empty-file", None, None
    yield "20 MB of line ends", many(b"\n", CELL // 5), "empty-file", None, None


def run(boetseer, arguments, folder):
    """Exit code, standard error, seconds by the clock and of the processor, and MiB at most."""
    errors = os.path.join(folder, "errors")
    with open(errors, "wb") as stream:
        started = time.monotonic()
        process = subprocess.Popen(
            [boetseer, *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=stream, cwd=folder, env={"LC_ALL": "C", "PATH": os.environ.get("PATH", "")})
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    with open(errors, encoding="utf-8", errors="replace") as stream:
        text = stream.read()
    processor = usage.ru_utime + usage.ru_stime
    return process.returncode, text, seconds, processor, usage.ru_maxrss / 1024


def digest(path):
    with open(path, "rb") as stream:
        return hashlib.sha256(stream.read()).digest()


def first_error(text):
    try:
        return json.loads(text.splitlines()[0])["error"]
    except (ValueError, KeyError, IndexError):
        return {"id": "?", "message": text[:200]}


def main():
    boetseer = os.path.abspath(sys.argv[1])
    good = total = 0
    print(f"{'file':38} {'exit':>4}  {'error':20} {'place':24} {'clock':>6} {'CPU':>6} {'MiB':>4}")
    with tempfile.TemporaryDirectory() as folder:
        database = os.path.join(folder, "boetseer.db")
        code, text, *_ = run(boetseer, ["init", "--db", database], folder)
        if code != 0:
            sys.exit(f"no database: {text}")
        untouched = digest(database)
        for name, pieces, wanted, line, column in hostile():
            path = os.path.join(folder, "employees.csv")
            with open(path, "wb") as stream:
                stream.writelines(pieces)
            code, text, clock, seconds, memory = run(
                boetseer,
                ["import", "employees", path, "--db", database, "--effective", "2026-01-01",
                 "--format", "json"], folder)
            error = first_error(text)
            place = error.get("position") or {}
            at = ", ".join(
                str(part) for part in (place.get("line"), place.get("column")) if part is not None)
            faults = []
            if len(text) > MOST_WORDS:
                faults.append("too many words")
            if code != 65:
                faults.append("exit code")
            if error.get("id") != wanted:
                faults.append(f"not {wanted}")
            if place.get("line") != line or place.get("column") != column:
                faults.append(f"not at {line}, {str(column)[:20]}")
            if seconds > SECONDS or memory > MEBIBYTES:
                faults.append("too slow" if seconds > SECONDS else "too large")
            if digest(database) != untouched:
                faults.append("database changed")
            total += 1
            good += not faults
            print(
                f"{name:38} {code:4}  {error.get('id', '?'):20} {at[:24]:24} {clock:6.2f} "
                f"{seconds:6.2f} {memory:4.0f}  {'; '.join(faults)}".rstrip(), flush=True)
    print(f"{good} of {total} hostile files refused by place, within {SECONDS:.0f} s of CPU and "
          f"{MEBIBYTES} MiB, database unchanged")
    sys.exit(0 if good == total else 1)


if __name__ == "__main__":
    main()
