#!/usr/bin/env python3
"""Real limits instead of made-up ones: full disks, small files, rights, another user's file.

    Tests/Faults/limits.py [--binary FILE] [--share K] [--static FILE]

- a limit on the size of files (RLIMIT_FSIZE) from nothing to more than enough, in steps, for
  every writing command;
- a full disk: a small tmpfs with less and less room left (only as root, who can mount one);
- a file and a folder that may only be read, and a file of another user (as root the program runs
  as nobody for this);
- the static release binary, on which the preloaded shim has no effect: the same questions asked
  with `strace -e inject` (only where strace and that binary are).

Closing line: how many runs, of which how many were refused; `wrong` are runs after which the
file is not exactly as the exit code says, or `doctor` finds something. Exit 1 when one is.
"""

import os
import resource
import shutil
import subprocess
import sys
import time

import common
import office
from faults import Command, Tally, judge

NOBODY = 65534
STEP = 16 * 1024
INJECTED = ["pwrite64:error=EIO", "pwrite64:error=ENOSPC", "fdatasync:error=EIO",
            "ftruncate:error=EIO", "openat:error=EIO", "pwrite64:signal=KILL",
            "fdatasync:signal=KILL"]


class Report:
    def __init__(self):
        self.runs, self.refused, self.failures, self.tally = 0, 0, [], Tally()

    def check(self, command, kind, outcome, folder, program):
        self.runs += 1
        self.refused += outcome.exit != 0
        problem = judge(
            command, outcome, folder,
            lambda: program.run(["--db", command.database, "doctor"], folder), self.tally)
        if problem:
            self.failures.append(f"{command.name}: {kind}: {problem[1]}\n{outcome}")


def small_files(commands, program, base, folder, share, report):
    for command in commands:
        largest = max(os.path.getsize(os.path.join(base, name)) for name in os.listdir(base))
        for limit in range(0, largest + 16 * STEP, STEP * share):
            work = office.copied(base, os.path.join(folder, "work"))

            def limited():
                resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

            outcome = program.run(command.words, work, preexec_fn=limited)
            report.check(command, f"files of at most {limit} bytes", outcome, work, program)


def full_disk(commands, program, base, folder, share, report):
    if os.getuid() != 0:
        print("full disk: left out, only root can mount a tmpfs")
        return
    place = os.path.join(folder, "full")
    os.makedirs(place)
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", place],
                          capture_output=True)
    if done.returncode != 0:
        print("full disk: left out, no tmpfs can be mounted here")
        return
    try:
        os.symlink(os.path.join(folder, "in"), os.path.join(place, "in"))
        for command in commands:
            # From no room at all to room for everything.
            for room in [*range(0, 40, 3 * share), *range(40, 800, 40 * share)]:
                work = office.copied(base, os.path.join(place, "base"))
                fill(os.path.join(place, "filler"), place, room * 4096)
                outcome = program.run(command.words, work)
                os.remove(os.path.join(place, "filler"))
                report.check(command, f"{room} pages of room", outcome, work, program)
    finally:
        subprocess.run(["umount", place], check=True)


def fill(path, place, room):
    free = shutil.disk_usage(place).free
    with open(path, "wb") as file:
        file.write(bytes(max(0, free - room)))


def rights(commands, program, base, folder, report):
    asOther = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.getuid() == 0 else {}
    if asOther and not reachable(program, base, asOther):
        print("rights: left out, another user cannot reach the program")
        return
    for command in commands:
        for kind in ("file", "folder", "other") if asOther else ("file", "folder"):
            work = office.copied(base, os.path.join(folder, "work"))
            for place in (work, *(os.path.join(work, name) for name in os.listdir(work))):
                if asOther and kind != "other":
                    os.chown(place, NOBODY, NOBODY)
            if kind == "file":
                os.chmod(os.path.join(work, "b.db"), 0o400)
            os.chmod(work, {"file": 0o755, "folder": 0o555, "other": 0o777}[kind])
            outcome = program.run(command.words, work, **asOther)
            os.chmod(work, 0o755)
            os.chmod(os.path.join(work, "b.db"), 0o600)
            for place in os.listdir(work):
                os.chown(os.path.join(work, place), os.getuid(), os.getgid())
            report.check(command, f"rights: {kind}", outcome, work, program)
            # Reading a file that may not be written, or making another one, may succeed.
            isFree = command.made in ("new.db", "copy.db", "page.html") or "restore" in command.name
            if outcome.exit == 0 and not isFree:
                report.failures.append(f"{command.name}: rights: {kind}: not refused")


def reachable(program, base, asOther):
    try:
        return program.run(["version"], os.path.dirname(base), **asOther).exit == 0
    except OSError:
        return False


def static_binary(commands, binary, base, folder, share, report):
    strace = shutil.which("strace")
    if strace is None or not os.path.exists(binary):
        print("static binary: left out, strace or the release binary is missing")
        return
    program = common.Program(binary)
    if program.is_healthy(base):
        print("static binary: left out, it is of another version; make build")
        return
    for command in commands:
        if command.name not in ("account adjust", "claim approve", "employee change", "backup"):
            continue
        for what in INJECTED:
            call, fault = what.split(":")
            for number in range(1, 60, 2 * share):
                work = office.copied(base, os.path.join(folder, "work"))
                traced = Traced(strace, f"{call}:{fault}:when={number}", work, binary)
                outcome = traced.run(command.words, work)
                # Under strace a killed program is told of by an exit code.
                if outcome.exit in (137, -9):
                    outcome.exit = common.KILLED
                report.check(command, f"strace {what} at {number}", outcome, work, program)


class Traced(common.Program):
    def __init__(self, strace, injection, folder, binary):
        super().__init__(strace)
        self.before = ["-qq", "-o", os.devnull, "-P", os.path.join(folder, "b.db"),
                       "-P", os.path.join(folder, "b.db-journal"), "-e", f"inject={injection}",
                       os.path.abspath(binary)]

    def run(self, words, folder, more=None, **options):
        return super().run([*self.before, *words], folder, more, **options)


def main():
    options = common.arguments(
        __doc__, static=(".build/dist/bin/boetseer", "the static release binary"))
    started = time.time()
    program, folder, report = common.Program(options.binary), common.scratch(), Report()
    os.chmod(folder, 0o755)
    base = office.build(program, folder)
    # A packet is its owner's alone, and is handed over to who takes it in.
    os.chmod(os.path.join(folder, "in", "own.share"), 0o644)
    commands = [Command(*entry, program, base, folder) for entry in office.commands()]
    some = commands[::2] if options.share > 1 else commands
    small_files(some, program, base, folder, 4 * options.share, report)
    full_disk(some, program, base, folder, options.share, report)
    rights(commands, program, base, folder, report)
    static_binary(commands, options.static, base, folder, options.share, report)
    common.removed(folder)
    common.close(
        f"{report.runs:,} runs at real limits in {len(commands)} commands, {report.refused:,} "
        f"refused, {len(report.failures)} wrong ({time.time() - started:.0f} s)", report.failures)


if __name__ == "__main__":
    sys.exit(main())
