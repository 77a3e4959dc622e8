#!/bin/sh
# Usage: coverage.sh LEAST MODULE...   Prints the line coverage of each module by all tests and
# fails when one is under LEAST percent. Built apart, so that it does not undo the other builds.
set -eu
cd "$(dirname "$0")/.."
least=$1
shift
build=.build-coverage

# Without the injected faults: they only start the built program, which is not counted.
swift test --scratch-path "$build" --enable-code-coverage --skip FaultTests
reader=$(dirname "$(readlink -f "$(command -v swift)")")/llvm-cov
[ -x "$reader" ] || reader=$(command -v llvm-cov)

failed=0
for module in "$@"; do
  percent=$("$reader" report "$build/debug/boetseerPackageTests.xctest" \
    -instr-profile "$build/debug/codecov/default.profdata" "Sources/$module" |
    awk '$1 == "TOTAL" { sub("%", "", $10); print $10 }')
  [ -n "$percent" ] || percent=0
  verdict=$(awk "BEGIN { print ($percent < $least) ? \"under $least %\" : \"\" }")
  [ -z "$verdict" ] || failed=1
  printf '%-12s %6s %% of lines  %s\n' "$module" "$percent" "$verdict"
done
exit $failed
