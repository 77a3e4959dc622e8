#!/usr/bin/env python3
"""Whether data packages are what they say: types, words, keys and references, by frictionless.

    Tests/Exports/packages.py FOLDER...

The closing line counts; exit 1 when any is not valid.
"""

import os
import sys

import frictionless


def main():
    wrong = 0
    for folder in sys.argv[1:]:
        report = frictionless.Package(os.path.join(folder, "datapackage.json")).validate()
        if not report.valid:
            wrong += 1
            print(folder, report.flatten(["name", "rowNumber", "fieldName", "message"])[:3])
    print(f"{len(sys.argv) - 1} packages, {wrong} not valid")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
