#!/bin/sh
# Usage: fuzz.sh SECONDS   Gives the parsers of the program what nobody would write: each fuzz
# target for SECONDS, 10,000 random CSV files against Python's csv, and hostile files for import.
set -eu
cd "$(dirname "$0")/.."
seconds=$1
failed=0
Tests/Fuzz/fuzz.sh "$seconds" || failed=1
python3 Tests/Fuzz/compare_csv.py 10000 | Tests/Fuzz/.build/release/csv-compare || failed=1
swift build --product boetseer
python3 Tests/Fuzz/hostile_files.py .build/debug/boetseer || failed=1
exit $failed
