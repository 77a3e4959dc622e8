"""A PostgreSQL server for one test: in a folder of its own, on a socket in it, and gone with it."""

import glob
import os
import pwd
import shutil
import socket
import subprocess
import tempfile


def program(name):
    """initdb and postgres stand outside the PATH on Debian; the newest counts."""
    found = shutil.which(name) or next(
        iter(sorted(glob.glob(f"/usr/lib/postgresql/*/bin/{name}"), reverse=True)), None)
    if not found:
        raise SystemExit(f"{name} is not installed: apt-get install postgresql")
    return found


class Server:
    """`with Server() as server:`, then psql with its folder, port, user and database."""

    def __init__(self):
        self.user, self.database = "postgres", "postgres"
        self.folder = None
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]

    def _as_user(self, words):
        """The server refuses root."""
        if os.getuid() != 0:
            return words
        return ["runuser", "-u", "postgres", "--", *words]

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="boetseer-postgres-", dir="/tmp")
        if os.getuid() == 0:
            entry = pwd.getpwnam("postgres")
            os.chown(self.folder, entry.pw_uid, entry.pw_gid)
        self._run([program("initdb"), "-D", f"{self.folder}/data", "-U", self.user, "-A", "trust",
                   "-E", "UTF8", "--locale=C", "--no-sync"])
        self._run([program("pg_ctl"), "-D", f"{self.folder}/data", "-w", "-l", f"{self.folder}/log",
                   "-o", f"-p {self.port} -k {self.folder} -c listen_addresses=127.0.0.1 -c fsync=off",
                   "start"])
        return self

    def _run(self, words):
        done = subprocess.run(
            self._as_user(words), cwd="/tmp", stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE, text=True, check=False)
        if done.returncode:
            raise SystemExit(f"{words[0]}: {done.stderr}")

    def __exit__(self, *_):
        self._run([program("pg_ctl"), "-D", f"{self.folder}/data", "-m", "immediate", "stop"])
        shutil.rmtree(self.folder, ignore_errors=True)
