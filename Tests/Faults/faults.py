#!/usr/bin/env python3
"""Makes every file operation of every writing command go wrong, one after the other.

    Tests/Faults/faults.py [--binary FILE] [--share K] [--only "claim pay"] [--kind eio]

For every writing command and every kind of fault (shim.c): the Nth call fails, N = 1, 2, 3 …
until three runs in which no fault happened, each on a fresh copy of a small organisation. After
each run the file must hold exactly the state from before the command or exactly the one after
it, as the exit code says; `doctor` must find nothing; no file may be left behind but a journal
that the next command rolls back, and what a killed process could not remove.

Closing line: how many faults happened in how many commands; `lost` are states that are neither
before nor after or damaged, `half` are files or answers that are there in part, `false "done"`
are exit codes or messages that do not agree with the file. Exit 1 when one of them is not 0, or
when a writing command of the help is not in the list (office.py).
"""

import concurrent.futures
import hashlib
import json
import os
import re
import shutil
import sqlite3
import sys
import threading
import time

import common
import levels
import office

KINDS = ["eio", "enospc", "full", "short", "kill", "tear", "after"]
CLEAN_PASSES = 3
TEMPORARY = re.compile(r"\.\d+(\.part|\.new)?(\.\d+\.part)?(-journal)?$|\.rehearsal-\d+")


class Command:
    """A writing command, and the states before and after it."""

    def __init__(self, name, words, made, program, base, folder):
        self.name, self.made, self.base = name, made, base
        self.words = words if "--db" in words else ["--db", "b.db", *words]
        self.database = self.words[1]
        clean = office.copied(base, os.path.join(folder, "clean"))
        self.answer = program.must(self.words, clean)
        self.states = [file_state(base, self.database), file_state(clean, self.database)]
        self.between = self.stages(program, base, folder)
        self.isMigration = name.startswith("migration")
        self.files = contents(clean, without=self.database)
        self.before = contents(base, without=self.database)

    def stages(self, program, base, folder):
        """import all takes in one kind of file after the other, each whole, and says how far."""
        found = []
        for kinds in [["teams"], ["teams", "employees"]] if self.name == "import all" else []:
            place = os.path.join(folder, "-".join(kinds))
            office.copied(base, os.path.join(place, "base"))
            os.makedirs(os.path.join(place, "in", "all"))
            for kind in kinds:
                name = os.path.join("in", "all", kind + ".csv")
                shutil.copy(os.path.join(base, "..", name), os.path.join(place, name))
            program.must(self.words, os.path.join(place, "base"))
            found.append(file_state(os.path.join(place, "base"), "b.db"))
        return found


def migrations(program, base, folder):
    """A command on a database of an older level: each migration is there or not, in order."""
    newest = len(levels.migrations())
    for first in (1, levels.FIRST_WITH_EVENTS):
        place = os.path.join(folder, f"level{first}", "base")
        os.makedirs(place)
        os.symlink(os.path.join(folder, "in"), os.path.join(place, "..", "in"))
        path = os.path.join(place, "old.db")
        (levels.make if first < levels.FIRST_WITH_EVENTS else levels.kept)(path, first)
        later = os.path.join(place, "..", "later.db")
        shutil.copy(path, later)
        stages = []
        for level in range(first + 1, newest + 1):
            database = sqlite3.connect(later, isolation_level=None)
            levels.migrate(database, level)
            database.close()
            stages.append(common.state(later))
        words = next(words for name, words, _ in office.commands() if name == "import map")
        command = Command(
            f"migration from {first}", ["--db", "old.db", *words], "", program, place,
            os.path.join(folder, f"level{first}"))
        command.between = stages
        yield command


class Tally:
    def __init__(self):
        self.lock = threading.Lock()
        self.faults = self.lost = self.half = self.false = 0
        self.failures = []
        self.exits = {}
        # Files whose doctor found nothing, by their bytes.
        self.healthy = set()


def digest(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


known_states = {}


def file_state(folder, name):
    path = os.path.join(folder, name)
    if not os.path.exists(path):
        return None
    journal = path + "-journal"
    if os.path.exists(journal) and os.path.getsize(journal) > 0:
        return common.state(path)
    key = digest(path)
    if key not in known_states:
        try:
            known_states[key] = common.state(path)
        except sqlite3.DatabaseError as problem:
            known_states[key] = f"broken: {problem}"
    return known_states[key]


def contents(folder, without):
    """What stands beside the database: the state of databases, the kind of other files."""
    found = {}
    paths = [os.path.join(place, name) for place, _, names in os.walk(folder) for name in names]
    for name in (os.path.relpath(path, folder) for path in paths):
        if name in (without, without + "-journal", "older.db-journal"):
            continue
        if TEMPORARY.search(name.split("/")[0]):
            found[name.split("/")[0]] = "temporary"
        elif TEMPORARY.search(name):
            found[name] = "temporary"
        else:
            found[name] = file_state(folder, name) if ".db" in name else whole(folder, name)
    return found


def whole(folder, name):
    """Of an answer whether it says done, of a statement that it is whole, of a text its length."""
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        text = file.read()
    if name.endswith(".json"):
        try:
            return json.loads(text).get("ok", "whole")
        except ValueError:
            return "broken"
    return len(text)


def judge(command, outcome, folder, doctor, tally, call=""):
    """Answers (class of failure, words) or None, after a fault in this call."""
    isKilled = outcome.exit == common.KILLED
    name = command.database
    left = contents(folder, without=name)
    path = os.path.join(folder, name)
    # What doctor asks about may not be there in a schema of long ago.
    isOld = command.isMigration and file_state(folder, name) != command.states[1]
    if os.path.exists(path) and not isOld:
        journal = path + "-journal"
        isHot = os.path.exists(journal) and os.path.getsize(journal) > 0
        key = digest(path)
        if isHot or key not in tally.healthy:
            found = doctor()
            if found.exit != 0 and isKilled and remove_leftovers(command, folder):
                found = doctor()
            if found.exit != 0:
                return "lost", f"doctor: {found}"
            if not isHot:
                tally.healthy.add(key)
    now = file_state(folder, name)
    before, after = command.states
    if now not in (before, after, *command.between):
        return "lost", "neither the state before nor the one after"
    isBetween = now in command.between
    if not isKilled and re.search(r"Fatal error|\.swift|Backtrace| at 0x", outcome.errors):
        return "false", "a trace instead of a message"
    if outcome.exit == 0:
        if now != after:
            return "false", "exit 0, and it is not done"
    elif not isKilled:
        if outcome.exit not in common.EXITS_OF_A_FAULT:
            return "false", "an exit code for something else"
        if not outcome.errors.startswith("error "):
            return "false", "no message"
        saysDone = re.search(r"it is done|is kept", outcome.errors) is not None
        if isBetween and command.name == "import all":
            saysDone = "before it were" not in outcome.errors
        if before != after and saysDone != (now == after):
            return "false", "the message and the file disagree"
    elif outcome.output and now != after:
        return "false", "killed after it had answered, and it is not done"
    # A file whose removal failed is still there: nobody could do more.
    return beside(command, outcome, left, isKilled, now == after, call == "unlink")


def remove_leftovers(command, folder):
    """What a killed process left: doctor tells of it, and finds nothing once it is gone."""
    found = [name for name in os.listdir(folder)
             if TEMPORARY.search(name) or name == "b.db.before-restore"]
    for name in found:
        os.remove(os.path.join(folder, name))
    return found


def beside(command, outcome, found, isKilled, isDone, mayRemain):
    """The files beside the database: all or none of what the command makes, nothing else."""
    for name, held in found.items():
        if name in command.before and held != command.before[name]:
            return "lost", f"{name} was changed"
        if name in command.before:
            continue
        if TEMPORARY.search(name):
            if not isKilled and not mayRemain:
                return "half", f"{name} was left behind"
        elif name not in command.files:
            return "half", f"{name} was left behind"
        elif held != command.files[name]:
            return "half", f"{name} is not whole"
        elif not isDone and not isKilled and command.made != "b.db.before-restore":
            return "half", f"{name} is there, and the command is not done"
    if outcome.exit == 0 and set(command.files) - set(found):
        return "false", f"{sorted(set(command.files) - set(found))} is missing"
    return None


def attack(command, kind, program, shim, base, options, tally):
    """All N of one kind of fault in one command."""
    worker = os.path.join(os.path.dirname(base), f"w{threading.get_ident()}")
    folder, report = os.path.join(worker, "base"), os.path.join(worker, "report")
    os.makedirs(worker, exist_ok=True)
    if not os.path.exists(os.path.join(worker, "in")):
        os.symlink(os.path.join(os.path.dirname(base), "in"), os.path.join(worker, "in"))
    office.copied(command.base, folder)
    server = program.server(command.words, folder, shim, {"FAULT_REPORT": report})
    doctor = program.server(["--db", command.database, "doctor"], folder, shim)
    step = options.share
    number = 1 + (hash_of(command.name + kind) % step)
    number, step = (options.at, 0) if options.at else (number, step)
    clean = 0
    while clean < (CLEAN_PASSES if step == 1 else 1):
        office.copied(command.base, folder)
        if os.path.exists(report):
            os.remove(report)
        outcome = server.run(kind, number)
        happened = os.path.exists(report)
        clean = 0 if happened else clean + 1
        call = open(report).read().split()[0] if happened else ""
        problem = judge(command, outcome, folder, doctor.run, tally, call)
        if problem is None and not happened and outcome.exit != 0:
            problem = ("false", "no fault, and it fails")
        with tally.lock:
            tally.faults += happened
            exits = tally.exits.setdefault(kind, {})
            exits[outcome.exit] = exits.get(outcome.exit, 0) + happened
            if problem:
                setattr(tally, problem[0], getattr(tally, problem[0]) + 1)
                place = open(report).read().strip() if happened else "no fault"
                tally.failures.append(
                    f"{command.name}: {kind} at {number} ({place}): {problem[1]}\n{outcome}"
                    f"repeat: faults.py --only '{command.name}' --kind {kind} --at {number}")
        if step == 0:
            break
        number += step
    server.close()
    doctor.close()


def hash_of(text):
    return int(hashlib.sha256(text.encode()).hexdigest()[:8], 16)


def main():
    options = common.arguments(
        __doc__, only=("", "one command of the list"), kind=("", "one kind of fault"),
        at=(0, "one call"), workers=(os.cpu_count() or 2, "runs at the same time"))
    started = time.time()
    program, folder = common.Program(options.binary), common.scratch()
    shim = options.shim or common.compiled_shim()
    base = office.build(program, folder)
    unlisted = office.unlisted(program, base)
    names = [options.only] if options.only else None
    commands = [Command(*entry, program, base, folder) for entry in office.commands(names)]
    if not options.only or options.only.startswith("migration"):
        commands += [command for command in migrations(program, base, folder)
                     if options.only in ("", command.name)]
    tally = Tally()
    tally.failures += [f"not in the list of office.py: {name}" for name in unlisted]
    pairs = [(command, kind) for command in commands for kind in KINDS
             if kind == (options.kind or kind)]
    with concurrent.futures.ThreadPoolExecutor(options.workers) as pool:
        for work in [pool.submit(attack, *pair, program, os.path.abspath(shim), base, options,
                                 tally) for pair in pairs]:
            work.result()
    for kind, exits in tally.exits.items():
        print(f"{kind:8}" + "  ".join(f"exit {code}: {count}" for code, count in
                                      sorted(exits.items())))
    common.removed(folder)
    common.close(
        f"{tally.faults:,} faults injected in {len(commands)} commands, {tally.lost} lost, "
        f'{tally.half} half, {tally.false} false "done" ({time.time() - started:.0f} s)',
        tally.failures)


if __name__ == "__main__":
    sys.exit(main())
