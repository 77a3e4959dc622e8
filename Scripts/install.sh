#!/bin/sh
# Usage: install.sh PREFIX   Copies what build-release.sh made below PREFIX, file by file, so that
# a binary in use is replaced and not overwritten.
set -eu
cd "$(dirname "$0")/../.build/dist"
find . -type f | while read -r file; do
  case $file in ./bin/* | ./libexec/*) mode=755 ;; *) mode=644 ;; esac
  install -D -m "$mode" "$file" "$1/$file"
done
echo "boetseer: installed in $1"
