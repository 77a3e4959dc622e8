#!/usr/bin/env python3
"""What LibreOffice shows of an export, in a Dutch locale.

    Tests/Exports/office.py BINARY FOLDER

Makes a database with awkward rows (those of roundtrip.py) and exports a view as xlsx and as csv-nl.
LibreOffice, set to Dutch and with a profile of its own, opens both and writes down what it shows in
each cell; that is compared with the rows. The closing line counts the cells; exit 1 when any differ.
"""

import csv
import os
import sqlite3
import subprocess
import sys

import roundtrip

VIEW = "x_claim_path"
# As it is shown; comma, quotes, UTF-8, no column formats, Dutch, quoted fields as text, no detection.
SHOWN = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1043,false,true,false,false,false,{sheet}"
# How a Dutch Excel's CSV is opened: semicolons, UTF-8, Dutch, what stands in quotes is text.
OPENED = "--infilter=Text - txt - csv (StarCalc):59,34,76,1,,1043,true,true"
DUTCH = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">
<value>nl-NL</value></prop></item></oor:items>
"""


def shown(folder, name, sheet, *options):
    """The rows of a sheet as a person sees them."""
    profile = os.path.join(folder, "profile")
    os.makedirs(os.path.join(profile, "user"), exist_ok=True)
    with open(os.path.join(profile, "user", "registrymodifications.xcu"), "w", encoding="utf-8") as file:
        file.write(DUTCH)
    made = os.path.join(folder, f"shown-{name}")
    done = subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", *options, "--convert-to",
         SHOWN.format(sheet=sheet), "--outdir", made, os.path.join(folder, name)],
        capture_output=True, text=True, check=False,
        env={"PATH": "/usr/bin:/bin", "HOME": folder, "LANG": "C.UTF-8"})
    files = os.listdir(made) if os.path.isdir(made) else []
    if len(files) != 1:
        raise SystemExit(f"soffice made {files} of {name}: {done.stdout} {done.stderr}")
    with open(os.path.join(made, files[0]), encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def wanted(kinds, rows):
    """The rows as a Dutch sheet shows them: days as 15-01-2026, nothing as nothing."""
    found = []
    for row in rows:
        cells = []
        for kind, value in zip(kinds, row):
            if value is None:
                cells.append("")
            elif kind == "day":
                cells.append("-".join(reversed(value.split("-"))))
            else:
                # A cell has one kind of line break.
                cells.append(str(value).replace("\r\n", "\n").replace("\r", "\n"))
        found.append(cells)
    return found


def main():
    program = roundtrip.Program(os.path.abspath(sys.argv[1]), sys.argv[2])
    program.environment["BOETSEER_LANG"] = "nl"
    program("init")
    source = roundtrip.Source(os.path.join(program.folder, "boetseer.db"))
    kinds = source.kinds(VIEW)
    # Fifteen digits are what a spreadsheet has; the larger ones are compared in the other tests.
    rows = [[value if kind != "integer" or value is None else max(min(value, 10**14), -(10**14))
             for kind, value in zip(kinds, row)] for row in roundtrip.awkward()[VIEW]]
    source.put(VIEW, rows)
    program("export", "run", VIEW, "-o", "book.xlsx")
    program("export", "run", VIEW, "--format", "csv-nl", "--no-formula-guard", "-o", "table.csv")
    count, differ = 0, []
    for name, sheet, options in (("book.xlsx", 2, []), ("table.csv", 0, [OPENED])):
        found = shown(program.folder, name, sheet, *options)
        if found[0] != source.names(VIEW):
            differ.append(f"{name}: columns {found[0]}")
        told = sorted(wanted(kinds, rows))
        read = sorted([cell.replace("\r\n", "\n").replace("\r", "\n") for cell in row] for row in found[1:])
        count += sum(len(row) for row in told)
        differ += [f"{name}: {right!r}, not {left!r}" for left, right in zip(told, read) if left != right]
        if len(told) != len(read):
            differ.append(f"{name}: {len(read)} rows, not {len(told)}")
    for difference in differ[:10]:
        print(difference[:400])
    print(f"{count} cells shown by LibreOffice, {len(differ)} differ")
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
