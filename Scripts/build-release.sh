#!/bin/sh
# Builds what `make install` copies, in .build/dist: the release binary, which runs from any
# folder, its man pages in both languages and the completion of three shells.
set -eu
umask 022
cd "$(dirname "$0")/.."
dist=.build/dist

# Static where the machine has the archives, since that starts fastest.
toolchain=$(dirname "$(readlink -f "$(command -v swift)")")
compiler=$(command -v clang || echo "$toolchain/clang")
probe=$(mktemp)
trap 'rm -f "$probe"' EXIT
if echo 'int sqlite3_libversion_number(void); int main(void) { sqlite3_libversion_number(); }' |
  "$compiler" -static -x c - -o "$probe" -lsqlite3 -lm 2>/dev/null
then
  # lld: the default linker warns about every glibc call that may load a library.
  linking='-Xswiftc -static-executable -Xswiftc -use-ld=lld'
else
  echo 'boetseer: no static libsqlite3 here; the binary will need the one of the system.' >&2
  linking='--static-swift-stdlib'
fi
# -s leaves the symbols out while linking, which spares a strip of its own.
swift build -c release --product boetseer $linking -Xlinker -s
# A program of its own, since libxlsxwriter is only there as a shared library.
swift build -c release --product boetseer-xlsx --static-swift-stdlib -Xlinker -s
rm -rf "$dist"
mkdir -p "$dist/bin" "$dist/share/doc/boetseer"
cp .build/release/boetseer "$dist/bin/"
mkdir -p "$dist/libexec/boetseer"
cp .build/release/boetseer-xlsx "$dist/libexec/boetseer/"
cp LICENSE "$dist/share/doc/boetseer/"

# A product of swift-argument-parser, which asks a binary for its commands.
swift build --product generate-manual
manual() { # LANGUAGE FOLDER
  mkdir -p "$2"
  BOETSEER_LANG=$1 .build/debug/generate-manual "$dist/bin/boetseer" --multi-page \
    --date "$(git log -1 --format=%cs 2>/dev/null || date +%F)" --output-directory "$2"
  # "man boetseer-claim-submit" is what people try; the tool names its pages with dots.
  for page in "$2"/boetseer.?*.1; do
    [ ! -e "$page" ] || mv "$page" "$2/$(basename "$page" .1 | tr . -).1"
  done
  sed -i -E '/^\.(Xr|Dt) /{y/./-/; s/^-/./}' "$2"/*.1
}
manual en "$dist/share/man/man1"
manual nl "$dist/share/man/nl/man1"

# Each shell looks in a folder of its own, and two of them want a name of their own.
completion() { # SHELL FILE
  mkdir -p "$(dirname "$dist/share/$2")"
  "$dist/bin/boetseer" --generate-completion-script "$1" > "$dist/share/$2"
}
completion bash bash-completion/completions/boetseer
completion zsh zsh/site-functions/_boetseer
completion fish fish/vendor_completions.d/boetseer.fish
echo "boetseer: built $dist/bin/boetseer"
