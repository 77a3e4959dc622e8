#!/bin/sh
# Shows that `make demo` and `make test` work from a fresh clone in a bare system of this
# machine's own release: no header of SQLite, no user's settings. What is committed is tested.
# Needs root and debootstrap. Takes the mirror, the Swift toolchain and git's replacements of
# addresses (url.*.insteadOf) from this machine; all it makes is gone when it ends.
set -eu
top=$(cd "$(dirname "$0")/.." && pwd)

if [ "$(id -u)" -ne 0 ] || ! command -v debootstrap >/dev/null; then
  echo 'boetseer: test-fresh needs root and debootstrap: apt-get install -y debootstrap' >&2
  exit 1
fi
toolchain=$(dirname "$(dirname "$(readlink -f "$(command -v swift)")")")
if [ "$toolchain" = /usr ]; then
  echo 'boetseer: test-fresh needs a Swift toolchain in a folder of its own, not in /usr' >&2
  exit 1
fi

# The mounts live in a mount namespace of their own, so that this removal cannot reach them.
root=$(mktemp -d "${TMPDIR:-/tmp}/boetseer-fresh.XXXXXX")
chmod 755 "$root"
trap 'rm -rf --one-file-system "$root"' EXIT
trap 'exit 1' INT TERM HUP

. /etc/os-release
mirror=$(apt-get indextargets --format '$(REPO_URI)' "Codename: $VERSION_CODENAME" |
  grep -iv security | head -n 1)
: "${mirror:?no mirror of $VERSION_CODENAME is known here: run apt-get update}"

# What a working Swift toolchain asks for by itself, with make and git; nothing of SQLite but
# the library that the toolchain runs on.
needed=make,git,sudo,ca-certificates,gcc,g++,libcurl4,libedit2,libncurses6,libsqlite3-0,libxml2
echo "boetseer: making a bare $VERSION_CODENAME in $root"
apt-config dump | grep -i '^Acquire::.*proxy' > "$root.proxy" || true
debootstrap --variant=minbase --include="$needed" "$VERSION_CODENAME" "$root" "$mirror" \
  > "$root.log" 2>&1 || { tail -n 20 "$root.log" >&2; rm -f "$root.log" "$root.proxy"; exit 1; }
rm -f "$root.log"
mv "$root.proxy" "$root/etc/apt/apt.conf.d/90proxy"
cp /etc/resolv.conf "$root/etc/resolv.conf"
git config --get-regexp '^url\..*\.insteadof$' | while read -r key value; do
  git config --file "$root/etc/gitconfig" --add "$key" "$value"
done
# Clones of a repository that belongs to somebody else, which the users below make.
git config --file "$root/etc/gitconfig" safe.directory '*'
git clone -q --bare --no-local "$top" "$root/srv/boetseer.git"

unshare --mount --propagation private "$top/Scripts/test-fresh-ways.sh" "$root" "$toolchain"
