"""What the fault tests share: running the program, reading a database's state, closing lines.

Not run by itself; see faults.py, limits.py, crashes.py and processes.py. Only Python's standard
library and a C compiler are needed.
"""

import argparse
import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = "2026-01-15"
# What differs from run to run of the same command: instants, salts, and the hashes over them.
CHANGING = {"recorded_at", "applied_at", "salt", "digest", "previous", "hash", "token",
            "milliseconds"}
# The table of exit codes: cannot be written, I/O or full disk, not allowed.
EXITS_OF_A_FAULT = {73, 74, 77}
KILLED = -9


class Outcome:
    def __init__(self, exit, output, errors):
        self.exit, self.output, self.errors = exit, output, errors

    def __str__(self):
        return f"exit {self.exit}\n{self.output}{self.errors}"


class Program:
    """The built program, run in a folder with fixed day and language."""

    def __init__(self, path):
        self.path = os.path.abspath(path)

    @staticmethod
    def environment(folder, more):
        return {
            "PATH": "/usr/bin:/bin", "HOME": folder, "BOETSEER_TODAY": TODAY,
            "BOETSEER_LANG": "en", "BOETSEER_ACTOR": "100", "SOURCE_DATE_EPOCH": "1768467600",
            **(more or {}),
        }

    def run(self, words, folder, more=None, **options):
        done = subprocess.run(
            [self.path, *words], cwd=folder, env=self.environment(folder, more),
            stdin=subprocess.DEVNULL, capture_output=True, timeout=120, **options)
        return Outcome(done.returncode, done.stdout.decode(errors="replace"),
                       done.stderr.decode(errors="replace"))

    def must(self, words, folder, more=None):
        outcome = self.run(words, folder, more)
        if outcome.exit != 0:
            sys.exit(f"preparing failed: {' '.join(words)}: {outcome}")
        return outcome

    def server(self, words, folder, shim, more=None):
        return Server(self, words, folder, shim, more or {})

    def is_healthy(self, folder, database="b.db"):
        outcome = self.run(["--db", database, "doctor"], folder)
        return None if outcome.exit == 0 else f"doctor: {outcome}"


class Server:
    """One command, loaded once and run many times in a folder (server.c)."""

    def __init__(self, program, words, folder, shim, more):
        self.output = os.path.join(os.path.dirname(folder), "out")
        environment = program.environment(folder, {
            "LD_PRELOAD": shim, "LD_BIND_NOW": "1", "FAULT_ROOT": folder, "FAULT_SERVER": "1",
            "FAULT_OUT": self.output, **more})
        self.process = subprocess.Popen(
            [program.path, *words], cwd=folder, env=environment, stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, bufsize=0)

    def run(self, kind="-", at=0):
        self.process.stdin.write(f"{kind} {at}\n".encode())
        status = os.waitstatus_to_exitcode(int(self.process.stdout.readline()))
        texts = []
        for number in (1, 2):
            with open(f"{self.output}.{number}", encoding="utf-8", errors="replace") as file:
                texts.append(file.read())
        return Outcome(status, *texts)

    def close(self):
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait()


def state(path):
    """Everything a database holds, without what differs between two runs of one command."""
    database = sqlite3.connect(path, isolation_level=None)
    try:
        summary = hashlib.sha256()
        schema = database.execute(
            "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name").fetchall()
        summary.update(repr(schema).encode())
        for kind, table, _ in schema:
            if kind != "table" or table.startswith("sqlite_"):
                continue
            columns = [row[1] for row in database.execute(f'PRAGMA table_info("{table}")')]
            kept = ", ".join(f'"{name}"' for name in columns if name not in CHANGING)
            rows = database.execute(f'SELECT {kept} FROM "{table}" ORDER BY {kept}').fetchall()
            summary.update(repr((table, rows)).encode())
        return summary.hexdigest()[:16]
    finally:
        database.close()


def scratch():
    """A folder in memory where there is one: what is tested are the calls, not the disk."""
    place = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    return tempfile.mkdtemp(prefix="boetseer-", dir=place)


def removed(folder):
    shutil.rmtree(folder, ignore_errors=True)


def compiled_shim(target=None):
    """Compiles shim.c and answers where the library is."""
    compiler = shutil.which("cc") or shutil.which("clang") or shutil.which("gcc")
    if compiler is None:
        sys.exit("a C compiler is needed: cc, clang or gcc")
    target = target or os.path.join(tempfile.mkdtemp(prefix="boetseer-shim-"), "shim.so")
    subprocess.run(
        [compiler, "-std=c11", "-O1", "-Wall", "-shared", "-fPIC", "-o", target,
         *(os.path.join(HERE, name) for name in ("shim.c", "server.c")), "-ldl"], check=True)
    return target


def arguments(docstring, **defaults):
    """--binary, --shim and --share, the same for each of the scripts."""
    parser = argparse.ArgumentParser(
        description=docstring, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default=".build/debug/boetseer", help="the built program")
    parser.add_argument("--shim", help="the compiled shim.c; else it is compiled first")
    parser.add_argument("--share", type=int, default=1, metavar="K", help="only every Kth")
    for name, (value, words) in defaults.items():
        parser.add_argument(f"--{name}", type=type(value), default=value, help=words)
    return parser.parse_args()


def close(line, failures, limit=20):
    """The closing line, after what went wrong and how to repeat it; exits 1 then."""
    for failure in failures[:limit]:
        print(f"\nFAILED {failure}")
    if len(failures) > limit:
        print(f"\n… and {len(failures) - limit} more")
    print(line)
    sys.exit(1 if failures else 0)
