#!/usr/bin/env python3
"""Puts databases where the journal of another one lies, and replaces one that others work in.

    Tests/Faults/replaced.py [--binary FILE] [--share K] [--seconds 60]

- the journal of a killed process lies beside a free name: `init`, `backup` and `restore` make
  nothing there, and the journal keeps what its own database needs; `restore --force` over the
  database it belongs to rolls it back, and keeps the result aside;
- names that SQLite takes for its own (-journal, -wal, -shm), and `-`;
- eight writers book without a pause while `restore --force` puts an older copy back again and
  again: every booking that was answered with "done" is in the database or in one of the files
  kept aside, none that was refused is, and `doctor` finds nothing in any of them.

Closing line: `lost` are answered bookings that no file holds and journals that were used up,
`false` are refused bookings that one holds and answers that do not agree with the files,
`replaced` the commands that were told to begin again. Exit 1 when one of the first two is not 0.
"""

import os
import sqlite3
import subprocess
import sys
import threading
import time

import common
import office

WRITERS = 8
KILLED_WRITER = """
import os, signal, sqlite3, sys
database = sqlite3.connect(sys.argv[1], isolation_level=None)
database.execute("PRAGMA cache_size = 2")
database.execute("BEGIN IMMEDIATE")
database.execute("UPDATE import_map SET rules = 'half'")
os.kill(os.getpid(), signal.SIGKILL)
"""


class Report:
    def __init__(self):
        self.lost, self.false, self.checks, self.failures = 0, 0, 0, []

    def check(self, kind, isRight, words):
        self.checks += 1
        if not isRight:
            setattr(self, kind, getattr(self, kind) + 1)
            self.failures.append(f"{kind}: {words}")


def make_hot(path):
    """A writer dies with half of its change in the file; answers what the journal leads back to."""
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("BEGIN IMMEDIATE")
    database.executemany("INSERT INTO import_map VALUES (?, 'teams', 'whole')",
                         [(f"map {number}",) for number in range(2000)])
    database.execute("COMMIT")
    database.close()
    before = common.state(path)
    subprocess.run([sys.executable, "-c", KILLED_WRITER, path], check=False)
    if os.path.getsize(path + "-journal") == 0:
        sys.exit("preparing failed: no journal was left behind")
    return before


def journals(program, base, folder, report):
    for words in ("--db hot.db init", "--db b.db backup hot.db", "--db hot.db restore older.db",
                  "--db hot.db restore older.db --force", "--db hot.db demo"):
        work = office.copied(base, os.path.join(folder, "work"))
        hot = os.path.join(work, "hot.db")
        os.rename(os.path.join(office.copied(base, os.path.join(folder, "b")), "b.db"), hot)
        before = make_hot(hot)
        os.rename(hot, os.path.join(work, "away.db"))
        outcome = program.run(words.split(), work)
        report.check("false", outcome.exit == 73 and "error foreign-journal" in outcome.errors,
                     f"{words}: {outcome}")
        report.check("false", not os.path.exists(hot), f"{words}: made a database")
        if os.path.exists(hot + "-journal"):
            os.rename(hot + "-journal", os.path.join(work, "away.db-journal"))
        now = common.state(os.path.join(work, "away.db"))
        report.check("lost", now == before, f"{words}: the journal was used up")
    work = office.copied(base, os.path.join(folder, "work"))
    before = make_hot(os.path.join(work, "b.db"))
    outcome = program.run("restore older.db --force --db b.db".split(), work)
    report.check("false", outcome.exit == 0, f"restore over a journal: {outcome}")
    older = common.state(os.path.join(base, "older.db"))
    for name, wanted in (("b.db", older), ("b.db.before-restore", before)):
        report.check("lost", common.state(os.path.join(work, name)) == wanted,
                     f"restore over a journal: {name}")


def names(program, base, folder, report):
    for name in ("b.db-journal", "other-wal", "other-shm", "-"):
        for words in (["--db", "b.db", "backup", name], ["--db", name, "init"],
                      ["--db", name, "restore", "older.db", "--force"], ["--db", name, "demo"]):
            work = office.copied(base, os.path.join(folder, "work"))
            outcome = program.run(words, work)
            isSame = sorted(os.listdir(work)) == sorted(os.listdir(base))
            report.check("false", outcome.exit == 73 and isSame, f"{words}: {outcome}")


class Race:
    """Writers and restores on one file."""

    def __init__(self, program, base, folder, seconds):
        self.program, self.until = program, time.time() + seconds
        self.folder = office.copied(base, os.path.join(folder, "race"))
        self.lock = threading.Lock()
        self.done, self.refused, self.strange, self.replaced = set(), set(), [], 0
        self.restores = 0

    def write(self, writer):
        turn = 0
        while time.time() < self.until:
            turn += 1
            tag = f"turn {writer}.{turn}"
            outcome = self.program.run(
                ["--db", "b.db", "account", "adjust", "101", "ILA", "--plus", "0.01", "--reason",
                 tag], self.folder)
            with self.lock:
                (self.done if outcome.exit == 0 else self.refused).add(tag)
                self.replaced += "error database-replaced" in outcome.errors
                if outcome.exit not in (0, 75):
                    self.strange.append(f"{tag}: {outcome}")

    def restore(self):
        while time.time() < self.until:
            outcome = self.program.run(
                ["--db", "b.db", "restore", "older.db", "--force"], self.folder)
            with self.lock:
                self.restores += outcome.exit == 0
                if outcome.exit not in (0, 75):
                    self.strange.append(f"restore: {outcome}")
            time.sleep(0.2)

    def run(self, report):
        threads = [threading.Thread(target=self.write, args=(n,)) for n in range(WRITERS)]
        threads.append(threading.Thread(target=self.restore))
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        held = set()
        for name in sorted(os.listdir(self.folder)):
            if name != "b.db" and "before-restore" not in name or name.endswith("-journal"):
                continue
            healthy = self.program.is_healthy(self.folder, name)
            report.check("lost", healthy is None, f"{name}: {healthy}")
            database = sqlite3.connect(os.path.join(self.folder, name))
            held |= {row[0] for row in database.execute("SELECT reason FROM event_text")}
            database.close()
        for tag in self.done:
            report.check("lost", tag in held, f"{tag} was answered with done")
        for tag in self.refused:
            report.check("false", tag not in held, f"{tag} was refused")
        for words in self.strange:
            report.check("false", False, words)
        report.check("false", self.restores > 1 and len(self.done) > 1, "nothing happened")


def main():
    options = common.arguments(__doc__, seconds=(60, "how long writers and restores go on"))
    started = time.time()
    program, folder, report = common.Program(options.binary), common.scratch(), Report()
    base = office.build(program, folder)
    journals(program, base, folder, report)
    names(program, base, folder, report)
    race = Race(program, base, folder, options.seconds / options.share)
    race.run(report)
    common.removed(folder)
    common.close(
        f"{report.checks:,} checks, {len(race.done):,} bookings beside {race.restores} restores, "
        f"{race.replaced} replaced, {report.lost} lost, {report.false} false "
        f"({time.time() - started:.0f} s)", report.failures)


if __name__ == "__main__":
    sys.exit(main())
