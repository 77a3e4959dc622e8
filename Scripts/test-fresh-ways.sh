#!/bin/sh
# Usage: test-fresh-ways.sh ROOT TOOLCHAIN   The second half of test-fresh.sh, in a mount
# namespace of its own: tries the commands in the system below ROOT as root, as a user with sudo,
# as one without, and without a network, and prints what came of each and how long it took.
# WAYS="root sudo alone offline" names the ways to try, all of them unless told otherwise. Each
# way clones and builds anew; with SHARED=1 a way takes over the clone of the way before it with
# what is built there, which shows less and takes a third of the time. The table says which.
set -eu
root=$1
toolchain=$2
log=$(mktemp)
table=$(mktemp)
trap 'rm -f "$log" "$table"' EXIT
failures=0

mount_read_only() { # FOLDER, at the same path inside
  mkdir -p "$root$1"
  mount --bind "$1" "$root$1"
  mount -o remount,bind,ro "$root$1"
}
mount_read_only "$toolchain"
mount --rbind /dev "$root/dev"
mount -t proc proc "$root/proc"
git config --file "$root/etc/gitconfig" --name-only --get-regexp '^url\.' |
  sed -n 's|^url\.\(/.*\)\.insteadof$|\1|p' | sort -u | while read -r folder; do
  mount_read_only "${folder%/}"
done

# Empty, or the command that takes the network away from what follows it.
without_network=
inside() { $without_network chroot "$root" "$@" </dev/null; }
as() { # USER COMMAND...   with nothing of this machine's environment
  user=$1
  shift
  home=$(inside getent passwd "$user" | cut -d: -f6)
  inside setpriv --reuid="$user" --regid="$user" --init-groups env -i "HOME=$home" \
    "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:$toolchain/bin" \
    sh -c 'cd "$HOME" && "$@"' sh "$@"
}

# Cleaned too: apt installs without a network what it has downloaded before.
header_away() {
  inside apt-get -q -y purge libsqlite3-dev libxlsxwriter-dev >/dev/null 2>&1
  inside apt-get clean
}
header_there() { inside apt-get -q -y install libsqlite3-dev libxlsxwriter-dev >/dev/null 2>&1; }

# One path for every user: a build is of use only at the path where it was made.
clone=/srv/try/boetseer
fresh_clone() { # USER
  mkdir -p "$root/srv/try"
  # The package manager keeps locks there by path, which belong to the user before.
  find "$root/tmp" -mindepth 1 -delete
  if [ -n "${SHARED:-}" ] && [ -d "$root$clone" ]; then
    inside chown -R "$1:$1" /srv/try
    build=shared
    return
  fi
  rm -rf "$root$clone"
  inside chown "$1:$1" /srv/try
  as "$1" git clone -q /srv/boetseer.git "$clone"
  build=fresh
}

# Runs a step, compares how it ended with what is expected, and notes both with the time.
# EXPECTED is "works" or "message": an exit that is not 0, and one message with the command.
step() { # WAY EXPECTED COMMAND...
  way=$1 expected=$2
  shift 2
  command=$*
  printf '%s: %s\n' "$way" "$command"
  begin=$(date +%s)
  if "$@" >"$log" 2>&1; then got=works; else got=fails; fi
  seconds=$(($(date +%s) - begin))
  grep "Test run with" "$log" || true
  if [ $got = fails ] && [ "$(grep -c '^boetseer: .*could not be installed' "$log")" -eq 1 ] &&
    grep -q '^  .*apt-get install -y libsqlite3-dev libxlsxwriter-dev$' "$log"
  then
    got=message
  fi
  if [ $got != "$expected" ]; then
    failures=$((failures + 1))
    echo "expected: $expected; its last lines:" >&2
    grep -E "✘|error:" "$log" | head -n 40 >&2
    tail -n 30 "$log" >&2
  fi
  printf '%s\tmake %s\t%s\t%s\t%s\t%s\n' "$way" "${command##* }" \
    "$build" "$expected" "$got" "$seconds" >> "$table"
}

inside useradd --create-home --shell /bin/sh helped
inside useradd --create-home --shell /bin/sh alone
echo 'helped ALL=(ALL) NOPASSWD: ALL' > "$root/etc/sudoers.d/helped"

way_root() {
  fresh_clone root
  step 'root' works as root make -C $clone demo
  step 'root, again' works as root make -C $clone demo
  step 'root' works as root make -C $clone test
  step 'root, again' works as root make -C $clone test
}

way_sudo() {
  header_away
  fresh_clone helped
  step 'user with sudo' works as helped make -C $clone demo
  step 'user with sudo' works as helped make -C $clone test
}

way_alone() {
  header_away
  fresh_clone alone
  step 'user without sudo' message as alone make -C $clone demo
  step 'user without sudo' message as alone make -C $clone test
  header_there
  step 'user without sudo, header there' works as alone make -C $clone demo
  step 'user without sudo, header there' works as alone make -C $clone test
}

# Packages come from where they were fetched before: root's cache, or a folder of this machine.
way_offline() {
  header_away
  fresh_clone root
  without_network='unshare --net'
  step 'no network' message as root make -C $clone demo
  step 'no network' message as root make -C $clone test
  without_network=
  header_there
  without_network='unshare --net'
  step 'no network, header there' works as root make -C $clone demo
  step 'no network, header there' works as root make -C $clone test
  without_network=
}

for way in ${WAYS:-root sudo alone offline}; do
  "way_$way"
done

echo
{
  printf 'way\tcommand\tbuild\texpected\tgot\tseconds\n'
  cat "$table"
} | expand -t 32,44,52,62,72
echo "steps that did not end as expected: $failures"
[ "$failures" -eq 0 ]
