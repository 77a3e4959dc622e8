#!/bin/sh
# Installs the programs that read exports in tests: PostgreSQL, LibreOffice, Chromium, and Python
# packages in an environment of their own. Without the right to install, or without a network, the
# tests that need what is missing are skipped, and this says so; it never fails.
set -u
cd "$(dirname "$0")/.."
readers=.build/readers
wanted=Tests/Exports/requirements.txt

missing() {
  ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || printf 'postgresql '
  command -v soffice >/dev/null || printf 'libreoffice-calc-nogui '
  command -v chromium >/dev/null || printf 'chromium '
  python3 -c 'import venv, ensurepip' 2>/dev/null || printf 'python3-venv '
}

packages=$(missing)
if [ -n "$packages" ] && command -v apt-get >/dev/null; then
  privilege=
  [ "$(id -u)" -eq 0 ] || privilege='sudo -n'
  echo "boetseer: installing $packages" >&2
  # shellcheck disable=SC2086 # several packages are several words
  { $privilege env DEBIAN_FRONTEND=noninteractive apt-get -q -o Acquire::Retries=0 update &&
    $privilege env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=120 \
      install --no-install-recommends $packages; } >/dev/null 2>&1 </dev/null
fi
packages=$(missing)

# Made anew when what is wanted changes.
if ! cmp -s "$wanted" "$readers/wanted.txt"; then
  rm -rf "$readers"
  if python3 -m venv "$readers" >/dev/null 2>&1 &&
    "$readers/bin/pip" install -q --disable-pip-version-check -r "$wanted" >/dev/null 2>&1
  then
    cp "$wanted" "$readers/wanted.txt"
  else
    rm -rf "$readers"
    packages="$packages Python-packages"
  fi
fi
[ -z "$packages" ] ||
  echo "boetseer: tests that need $packages are skipped" >&2
exit 0
