#!/bin/sh
# Runs what docs/analytics.md says on the sample hospital: exports it, and compares totals in DuckDB,
# PostgreSQL and Apache Spark with the views. Installs what is missing: pyspark beside the other readers, and a
# Java runtime where there is none.
set -eu
cd "$(dirname "$0")/.."
binary=$PWD/$1
Scripts/setup-tests.sh
if ! java -version >/dev/null 2>&1; then
  privilege=
  [ "$(id -u)" -eq 0 ] || privilege='sudo -n'
  echo 'boetseer: installing a Java runtime' >&2
  $privilege env DEBIAN_FRONTEND=noninteractive apt-get -q -y install --no-install-recommends \
    default-jre-headless >/dev/null </dev/null
fi
.build/readers/bin/pip install -q --disable-pip-version-check pyspark==3.5.5 setuptools
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
# Everything stays on this machine.
export SPARK_LOCAL_IP=127.0.0.1
export BOETSEER_TODAY=2026-01-15 BOETSEER_ACTOR=000115 BOETSEER_LANG=en
"$binary" -q init --sample
"$binary" -q sync >/dev/null
# As the page says.
sed -n '/^boetseer export run/{s/ *#.*//;s/^boetseer //;p}' "$OLDPWD/docs/analytics.md" |
  while read -r line; do
    # shellcheck disable=SC2086 # the words of the page
    "$binary" -q $line >/dev/null </dev/null
  done
cd "$OLDPWD"
.build/readers/bin/python -B Tests/Exports/spark.py "$folder/boetseer.db" "$folder"
