#!/bin/sh
# Installs what a Debian or Ubuntu machine with Swift still lacks to build this package: the headers
# of SQLite and libxlsxwriter. Does nothing when they are there; else ends with one message and exit 1.
set -u

stop() {
  printf 'boetseer: %s\n' "$1" >&2
  exit 1
}

# Asks the compiler of the toolchain, which knows the header folders better than a list of paths.
has_header() {
  compiler=$(command -v clang || command -v cc) ||
    compiler=$(dirname "$(readlink -f "$(command -v swift)")")/clang
  echo "#include <$1>" | "$compiler" -fsyntax-only -x c - 2>/dev/null
}

# The packages of the headers that are missing, with a space between them.
missing() {
  has_header sqlite3.h || printf 'libsqlite3-dev '
  has_header xlsxwriter.h || printf 'libxlsxwriter-dev '
}

install_with() {
  echo "boetseer: installing $packages" >&2
  # One message is enough: of apt's own lines the first complaint is kept for the reason.
  # shellcheck disable=SC2086 # several packages are several words
  reason=$({
    "$@" apt-get -q -o Acquire::Retries=0 -o DPkg::Lock::Timeout=120 update &&
      "$@" apt-get -q -y -o DPkg::Lock::Timeout=120 install --no-install-recommends $packages
  } 2>&1 </dev/null | awk '/^[EW]: / && !found++ { print substr($0, 4) }')
}

command -v swift >/dev/null ||
  stop 'Swift 6.2 or newer is needed and is not on the PATH: https://www.swift.org/install/'
packages=$(missing)
packages=${packages% }
[ -z "$packages" ] && exit 0

reason='this needs root, and sudo is not allowed or not there'
if ! command -v apt-get >/dev/null; then
  stop 'sqlite3.h or xlsxwriter.h is missing. Install the development files of SQLite and libxlsxwriter, then try again.'
elif [ "$(id -u)" -eq 0 ]; then
  install_with env DEBIAN_FRONTEND=noninteractive
elif sudo -n true 2>/dev/null; then
  install_with sudo -n
elif [ -t 0 ] && command -v sudo >/dev/null; then
  install_with sudo
fi

# Asked again rather than believed: apt-get update exits 0 without a network.
packages=$(missing)
packages=${packages% }
[ -z "$packages" ] && exit 0
privilege='sudo '
[ "$(id -u)" -eq 0 ] && privilege=
stop "$packages could not be installed${reason:+ ($reason)}. Run:
  ${privilege}apt-get update && ${privilege}apt-get install -y $packages"
