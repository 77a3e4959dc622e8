"""Runs the real command on a database of its own and reads back what it shows.

Part of the independent model (see model.py).
"""

import json
import os
import shutil
import sqlite3
import subprocess
import tempfile


class Program:
    """The built program, one database in a folder that is removed unless it is kept."""

    empty = None

    def __init__(self, binary, keep=None):
        self.binary = os.path.abspath(binary)
        self.folder = keep or tempfile.mkdtemp(prefix="boetseer-model-")
        os.makedirs(self.folder, exist_ok=True)
        self.keep, self.commands, self.said, self.reader = keep, 0, [], None

    def begin(self, today):
        """An empty database: made by the program once, then a copy of it."""
        path = os.path.join(self.folder, "boetseer.db")
        if Program.empty is None:
            self.run(["init"], today)
            with open(path, "rb") as file:
                Program.empty = file.read()
            return
        with open(path, "wb", opener=lambda p, f: os.open(p, f, 0o600)) as file:
            file.write(Program.empty)
        self.said.append(f"BOETSEER_TODAY={today} boetseer init")

    def close(self):
        if self.reader is not None:
            self.reader.close()
        if not self.keep:
            shutil.rmtree(self.folder, ignore_errors=True)

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)

    def run(self, words, today):
        """Exit code, the JSON answer and the error's id."""
        self.commands += 1
        environment = {"PATH": "/usr/bin:/bin", "HOME": self.folder, "BOETSEER_LANG": "en",
                       "BOETSEER_TODAY": today.isoformat(), "BOETSEER_ACTOR": "clerk"}
        self.said.append(f"BOETSEER_TODAY={today} boetseer " + " ".join(map(quoted, words)))
        try:
            done = subprocess.run(
                [self.binary] + words + ["--format", "json", "--no-input"], cwd=self.folder,
                env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True,
                check=False, timeout=60)
        except subprocess.TimeoutExpired:
            self.said[-1] += "   # never came back"
            return 124, None, "never came back"
        answer, error = None, ""
        try:
            answer = json.loads(done.stdout) if done.stdout.strip() else None
        except ValueError:
            error = "unreadable answer: " + done.stdout[:200]
        if done.returncode != 0:
            try:
                error = json.loads(done.stderr)["error"]["id"]
            except (ValueError, KeyError, TypeError):
                error = done.stderr[:400]
            self.said[-1] += f"   # exit {done.returncode}: {error}"
        return done.returncode, answer, error

    def read_json(self, name):
        with open(os.path.join(self.folder, name), encoding="utf-8") as file:
            return json.load(file)

    def rows(self, query):
        """Rows of a query on the views, read only."""
        if self.reader is None:
            path = os.path.join(self.folder, "boetseer.db")
            self.reader = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        return self.reader.execute(query).fetchall()

    def fingerprint(self):
        """What must not change when a command is refused."""
        return self.rows(
            "SELECT (SELECT max(event) FROM x_audit), (SELECT count(*) FROM x_ledger),"
            " (SELECT sum(booked) FROM x_account), (SELECT sum(remaining) FROM x_lot),"
            " (SELECT count(*) FROM x_claim), (SELECT sum(awarded) FROM x_claim)")


def quoted(word):
    return word if word and all(c.isalnum() or c in "-_=.,/" for c in word) else f"'{word}'"
