#!/bin/sh
# Usage: embed-list.sh EMBED_C   Rewrites what stands between the two marker comments of embed.c
# from the listings of Migrations/, SampleData/ and SampleData/Schemes/, so that nobody types it.
set -eu
cd "$(dirname "$0")/.."
target=$1
LC_ALL=C
export LC_ALL

identifier() { printf '%s_%s' "$1" "$(printf %s "$2" | tr -c 'A-Za-z0-9' _)"; }

# A table of every file of a folder, by name, ending in an empty entry so that none is empty.
table() { # PREFIX FOLDER PATTERN TABLE COUNT
  files=$(cd "$2" 2>/dev/null && find . -maxdepth 1 -type f -name "$3" ! -name '.*' |
    sed 's|^\./||' | sort) || files=
  for file in $files; do
    printf 'static const unsigned char %s[] = {\n' "$(identifier "$1" "$file")"
    printf '#embed "../../%s/%s" suffix(, 0) if_empty(0)\n};\n' "$2" "$file"
  done
  printf 'static const boetseer_resource %s_table[] = {\n' "$1"
  for file in $files; do
    printf '  RESOURCE("%s", %s),\n' "$file" "$(identifier "$1" "$file")"
  done
  printf '  {"", (const unsigned char *)"", 0},\n};\n'
  printf 'const boetseer_resource *const %s = %s_table;\n' "$4" "$1"
  printf 'const size_t %s = sizeof %s_table / sizeof *%s_table - 1;\n' "$5" "$1" "$1"
}

new=$(mktemp)
trap 'rm -f "$new"' EXIT
{
  sed '/^\/\/ BEGIN/q' "$target"
  table migration Migrations '*.sql' boetseer_migrations boetseer_migration_count
  echo
  table sample SampleData '*' boetseer_sample_files boetseer_sample_file_count
  echo
  table preset SampleData/Schemes '*.yaml' boetseer_presets boetseer_preset_count
  sed -n '/^\/\/ END/,$p' "$target"
} > "$new"
cmp -s "$new" "$target" || cat "$new" > "$target"
