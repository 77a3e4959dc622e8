#!/usr/bin/env python3
"""Rebuilds what a power cut can leave, at every moment of a run of writing commands.

    Tests/Faults/crashes.py [--binary FILE] [--share K] [--states 14] [--at 812 --state 3]

The run is recorded call by call (shim.c), then played onto a model of a disk (recording.py).
After every call a number of states are rebuilt: nothing that was not synced is there, all of it,
any part of it, writes torn at sectors, names of files there or not. Each state is opened by
SQLite, which rolls back what was half written, and must hold what the last acknowledged command
left, or the one under way after it. A copy made by `backup` must be there once it was
acknowledged, and is whole from the moment it has its name.

Closing lines: how many states; `lost` are states without an acknowledged change, `half` are
damaged ones and ones that never were. Then two controls, runs whose syncs are left out of the
record, all or those of the journal alone: there, losses must be found, else the test sees
nothing. Exit 1 when a state is lost or half, or a control finds nothing.
"""

import hashlib
import os
import random
import sqlite3
import sys
import time

import common
import office
import recording

# After each of these the database must hold what it did.
RUN = [
    "init", "import schemes ../in/schemes.yaml", "import teams ../in/first.csv",
    "import teams ../in/teams.csv",
    "employee add 100 --name Boss --team A --started 2023-01-01 --hours 36 --role hr",
    "employee add 101 --name One --team A --started 2023-01-01 --hours 32 --manager 100",
    "import employees ../in/employees.csv", "sync",
    office.claim(101, 100, " --approve"), office.claim(101, 120),
    "claim pay C1 --amount 60 --invoice F1", "claim approve C2",
    "account adjust 101 ILA --plus 5 --reason jubilee", "claim refund C1 --amount 10",
    "backup copy.db", "employee change 101 --from 2025-09-01 --hours 20", "undo",
    "import schemes ../in/more.yaml", "restore copy.db --force --yes",
    "account adjust 101 ILA --plus 7 --reason later",
]
DATABASE, JOURNAL, COPY, ASIDE = "b.db", "b.db-journal", "copy.db", "b.db.before-restore"
CONTROL_STATES = 5_000


class Run:
    """A recorded run: its calls, and what each of its files held after each command."""

    def __init__(self, program, shim, folder, name, more=None):
        self.folder = os.path.join(folder, name)
        os.makedirs(self.folder)
        log = os.path.join(folder, name + ".log")
        self.held = [{}]
        for number, words in enumerate(RUN, 1):
            program.must(
                ["--db", DATABASE, *words.split()], self.folder,
                {"LD_PRELOAD": shim, "FAULT_ROOT": self.folder, "FAULT_LOG": log, **(more or {})})
            recording.append(log, recording.Call(recording.DONE, 0, number))
            self.held.append({
                file: common.state(os.path.join(self.folder, file))
                for file in (DATABASE, COPY, ASIDE)
                if os.path.exists(os.path.join(self.folder, file))})
        self.calls = recording.read(log)


class Judge:
    """Opens what a power cut left and says what it holds."""

    def __init__(self, folder):
        self.folder = os.path.join(folder, "judged")
        os.makedirs(self.folder)
        self.known = {}
        self.seen = set()

    def holds(self, files, name):
        """The state of a database file, or what is wrong with it."""
        content, journal = files[name], files.get(name + "-journal", b"")
        key = hashlib.blake2b(content, digest_size=16).digest()
        if journal:
            key += hashlib.blake2b(journal, digest_size=16).digest()
        if key not in self.known:
            self.known[key] = self.opened(content, journal)
        return self.known[key]

    def opened(self, content, journal):
        path = os.path.join(self.folder, DATABASE)
        for end, part in (("", content), ("-journal", journal)):
            with open(path + end, "wb") as file:
                file.write(part)
        if journal:
            try:
                database = sqlite3.connect(path)
                database.execute("SELECT count(*) FROM sqlite_schema")
                database.close()
            except sqlite3.DatabaseError as problem:
                return f"damaged: {problem}"
            with open(path, "rb") as file:
                return self.holds({DATABASE: file.read()}, DATABASE)
        try:
            database = sqlite3.connect(path)
            answer = database.execute("PRAGMA quick_check(1)").fetchone()[0]
            database.close()
            return common.state(path) if answer == "ok" else f"damaged: {answer}"
        except sqlite3.DatabaseError as problem:
            return f"damaged: {problem}"

    def verdict(self, files, run, done):
        """None, or (lost | half, words): `done` commands were acknowledged."""
        allowed = run.held[done:done + 2]
        for name in (DATABASE, COPY, ASIDE):
            now = self.holds(files, name) if name in files else None
            if now in [held.get(name) for held in allowed]:
                continue
            if any(now == held.get(name) for held in run.held[:done]):
                return "lost", f"{name} is as it was before command {done}, {RUN[done - 1]}"
            return "half", f"{name}: {now} was never a state"
        return None


def states(disk, seed, number):
    """What may be left of the disk: nothing unsynced, all, all but torn, then random parts."""
    yield disk.crash(lambda call: False, lambda: False, lambda call, content: None)
    if disk.is_settled():
        return
    yield disk.crash(lambda call: True, lambda: True, lambda call, content: None)
    for variant in range(2, number):
        dice = random.Random(f"{seed} {variant}")
        share = (0.02, 0.3, 0.7, 0.98)[variant % 4]
        tear = 0.0 if variant % 3 == 0 else 0.3
        names = (0.0, 1.0, 0.5)[variant % 3] if variant % 2 else 1.0
        yield disk.crash(
            lambda call: dice.random() < share, lambda: dice.random() < names,
            lambda call, content: recording.torn(call, content, dice)
            if dice.random() < tear else None)


def replay(run, judge, options, skips=lambda call: False, settled=0, every=1, most=None):
    """Judges every state of every moment; answers counts and the first failures."""
    disk, done = recording.Disk(), 0
    count, lost, half, failures = 0, 0, 0, []
    for place, call in enumerate(run.calls):
        if call.call == recording.DONE:
            done = call.place
            if done == settled:
                disk.settle()
        elif not skips(call) or done < settled:
            disk.play(call)
        if done < settled or place % every or (options.at and place != options.at):
            continue
        for variant, files in enumerate(states(disk, place, options.states)):
            if most is not None and count >= most:
                return count, lost, half, failures
            if options.at and options.state >= 0 and variant != options.state:
                continue
            count += 1
            judge.seen.add(hash(tuple(sorted((n, hash(c)) for n, c in files.items()))))
            problem = judge.verdict(files, run, done)
            if problem is None:
                continue
            lost += problem[0] == "lost"
            half += problem[0] == "half"
            failures.append(
                f"{problem[0]}: after call {place} ({call}), state {variant}: {problem[1]}\n"
                f"repeat: crashes.py --at {place} --state {variant}")
    return count, lost, half, failures


def main():
    options = common.arguments(
        __doc__, states=(14, "states a moment"), at=(0, "only after this call"),
        state=(-1, "only this state of it"))
    started = time.time()
    program, folder = common.Program(options.binary), common.scratch()
    shim = os.path.abspath(options.shim or common.compiled_shim())
    office.build_inputs(folder)
    judge = Judge(folder)
    run = Run(program, shim, folder, "run")
    count, lost, half, failures = replay(run, judge, options, every=options.share)
    line = f"{count:,} crash states ({len(judge.seen):,} different) of {len(run.calls):,} calls " \
           f"in {len(RUN)} commands, {lost} lost, {half} half ({time.time() - started:.0f} s)"
    if options.at:
        common.close(line, failures)
    unsynced = Run(program, shim, folder, "unsynced", {"FAULT_NOSYNC": "1"})
    controls = [
        ("without any sync", unsynced, lambda call: False),
        ("without syncs of the journal", run,
         lambda call: call.call == recording.SYNC and call.name.endswith("-journal")),
    ]
    for name, control, skips in controls:
        # What stood after init is on the disk; nothing else was ever secured.
        states_of, gone, broken, _ = replay(
            control, judge, options, skips, settled=1, every=3 * options.share,
            most=CONTROL_STATES // options.share)
        line += f"\ncontrol {name}: {gone + broken:,} of {states_of:,} states lost or half " \
                + ("(caught)" if gone + broken else "(NOT CAUGHT)")
        if gone + broken == 0:
            failures.append(f"the control {name} found nothing")
    common.removed(folder)
    common.close(line, failures)


if __name__ == "__main__":
    sys.exit(main())
