#!/bin/sh
# Usage: [TARGETS="money date"] fuzz.sh SECONDS [keep]
#
# Builds the fuzz programs and runs each for SECONDS on its corpus. Inputs that reach something
# new are kept in .build/corpus and are where the next run goes on; with `keep` those that add most
# to Corpus/ are put there, for the tests to replay. An input that breaks a promise is written to
# .build/found/.
#
# The closing line counts executions, and targets in which something was found; exit 1 if any.
set -eu
cd "$(dirname "$0")"
seconds=$1
# Files of a target in Corpus/.
most=200
mode=${2-}
# What libFuzzer answers when it was told to stop.
interrupted=72
./build.sh
# Swift's own crash handler would take the trap before libFuzzer can keep the input.
export SWIFT_BACKTRACE=enable=no
mkdir -p .build/found .build/log

targets=0
executions=0
traps=0
for target in ${TARGETS:-csv money date hours scheme-file}; do
  length=64
  case $target in csv) length=4096 ;; scheme-file) length=8192 ;; esac
  work=.build/corpus/$target
  log=.build/log/$target.log
  mkdir -p "$work"
  echo "$target: $seconds s"
  status=0
  ".build/release/fuzz-$target" "$work" "Corpus/$target" -max_total_time="$seconds" \
    -max_len=$length -dict="Dictionaries/$target.dict" -use_value_profile=1 -timeout=5 \
    -rss_limit_mb=512 -artifact_prefix=".build/found/$target-" -print_final_stats=1 \
    >"$log" 2>&1 || status=$?
  if [ $status = $interrupted ]; then
    echo "  interrupted" >&2
    exit 1
  elif [ $status != 0 ]; then
    traps=$((traps + 1))
    tail -25 "$log"
  fi
  count=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
  echo "  ${count:-0} executions, $(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$log" | tail -1) edges"
  targets=$((targets + 1))
  executions=$((executions + ${count:-0}))

  if [ "$mode" = keep ]; then
    merged=.build/merged
    rm -rf $merged && cp -rp "Corpus/$target" $merged
    ".build/release/fuzz-$target" $merged "$work" -set_cover_merge=1 -use_counters=0 \
      -max_len=$length >"$log.merge" 2>&1
    # Oldest first: what was there, then what adds most.
    ls -tr $merged | head -n $most | while read -r name; do
      cp -p "$merged/$name" "Corpus/$target/$name"
    done
  fi
done
echo "$targets targets, $executions executions, $traps traps"
[ $traps = 0 ]
