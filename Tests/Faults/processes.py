#!/usr/bin/env python3
"""Lets 2, 4, 8 and 16 processes book at the same time, through the real command.

    Tests/Faults/processes.py [--binary FILE] [--share K] [--bookings 5000]

Half of the bookings take from one account, with claims that are approved at once, until it is
empty and beyond: exactly as many may be granted as the balance holds. The other half go to an
account for each process: claims, payments, amounts added and taken. Afterwards every balance
must be what the answers add up to, every answered event must be there once, and `doctor` must
find nothing.

Closing line: bookings that were answered with "done"; `lost` are those the file does not hold,
`overdrawn` accounts below what was promised, `locked` answers that speak of a lock or of being
busy, `longest wait` the slowest command. Exit 1 when anything differs.
"""

import concurrent.futures
import json
import os
import sqlite3
import sys
import threading
import time

import common
import office

PROCESSES = (2, 4, 8, 16)
COST = 700
GRANT = 70_600
PLUS = "--plus"
# What is taken off is agreed by somebody else than who enters it.
MINUS = "--actor clerk --by 100 --minus"


class Round:
    """One database, some processes."""

    def __init__(self, program, folder, processes, bookings):
        self.program, self.processes, self.bookings = program, processes, bookings
        self.folder = os.path.join(folder, f"p{processes}")
        os.makedirs(self.folder)
        self.failures, self.locked, self.lost, self.overdrawn = [], 0, 0, 0
        self.done, self.refused, self.longest = 0, 0, 0.0
        self.lock = threading.Lock()
        # What each account must hold in the end, in cents.
        self.balance, self.reserved = {}, {}

    def must(self, words):
        return self.program.must(["--db", "b.db", *words.split()], self.folder)

    def prepare(self):
        self.must("init")
        self.must("import schemes ../in/schemes.yaml")
        people = "employee,name,team,started_on,hours_per_week,fulltime_hours,roles\n"
        for number in range(100, 101 + self.processes):
            role = "hr" if number == 100 else ""
            people += f"{number},Person {number},A,2026-01-01,36,36,{role}\n"
            self.balance[str(number)] = GRANT if number > 100 else 0
        with open(os.path.join(self.folder, "people.csv"), "w", encoding="utf-8") as file:
            file.write(people + "900,Shared,A,2026-01-01,36,36,\n")
        self.must("import employees people.csv")
        self.must("sync")
        self.wanted = self.bookings // 2
        more = self.wanted * COST + COST // 2 - GRANT
        way = PLUS if more > 0 else MINUS
        self.must(f"account adjust 900 ILA {way} {abs(more) / 100:.2f} --reason start")
        self.balance["900"] = GRANT + more
        self.events = self.count("event")

    def count(self, table):
        database = sqlite3.connect(os.path.join(self.folder, "b.db"))
        number = database.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        database.close()
        return number

    def command(self, words, refusal=None):
        """One booking; the answer, or None when it was refused as it may be."""
        started = time.time()
        outcome = self.program.run(
            ["--db", "b.db", *words.split(), "--format", "json"], self.folder)
        isDone = outcome.exit == 0
        with self.lock:
            self.longest = max(self.longest, time.time() - started)
            self.done += isDone
            self.refused += not isDone
            self.locked += not isDone and (
                outcome.exit == 75 or "lock" in outcome.errors or "busy" in outcome.errors)
            if not isDone and (refusal is None or f'"{refusal}"' not in outcome.errors):
                self.failures.append(f"{words}: {outcome}")
        return json.loads(outcome.output) if isDone else None

    def shared(self, share):
        granted = 0
        for _ in range(share):
            granted += self.command(
                f"claim submit 900 --title Course --cost {COST / 100:.2f} --approve",
                refusal="insufficient-balance") is not None
        return granted

    def own(self, number, share):
        balance, reserved, claims = self.balance[number], 0, []
        for turn in range(share):
            if turn % 4 == 0:
                answer = self.command(f"claim submit {number} --title Own --cost 3 --approve")
                if answer:
                    claims.append(answer["id"])
                    reserved += 300
            elif turn % 4 == 1 and claims:
                if self.command(f"claim pay {claims.pop()} --amount 2 --invoice F{turn} --final"):
                    reserved -= 300
                    balance -= 200
            elif self.command(
                    f"account adjust {number} ILA {PLUS if turn % 4 == 2 else MINUS} 1.50"
                    f" --reason turn"):
                balance += 150 if turn % 4 == 2 else -150
        self.balance[number], self.reserved[number] = balance, reserved

    def run(self):
        self.prepare()
        with concurrent.futures.ThreadPoolExecutor(self.processes) as pool:
            # Some more than the account can pay for.
            tries = -(-self.wanted // self.processes) + 2
            granted = sum(pool.map(self.shared, [tries] * self.processes))
            left = self.bookings - self.wanted
            shares = [left // self.processes + (i < left % self.processes)
                      for i in range(self.processes)]
            list(pool.map(self.own, [str(101 + i) for i in range(self.processes)], shares))
        self.reserved["900"] = granted * COST
        if granted != self.wanted:
            self.overdrawn += granted > self.wanted
            self.failures.append(f"{granted} claims granted, the account holds {self.wanted}")
        self.verify()

    def verify(self):
        rows = json.loads(self.must("account list --format json").output)
        for row in rows:
            number = row["employee"]
            now = (row["balance"], row["reserved"], row["available"])
            balance, reserved = self.balance[number], self.reserved.get(number, 0)
            if number != "100" and now != (balance, reserved, balance - reserved):
                self.failures.append(f"account {number}: {now}, not {balance} with {reserved}")
            self.overdrawn += row["available"] < 0
        # A booking is one event.
        self.lost = self.events + self.done - self.count("event")
        if self.lost:
            self.failures.append(f"{self.lost} events differ")
        problem = self.program.is_healthy(self.folder)
        if problem:
            self.failures.append(problem)


def main():
    options = common.arguments(__doc__, bookings=(5_000, "how many in all"))
    program, folder, rounds = common.Program(options.binary), common.scratch(), []
    office.build_inputs(folder)
    started = time.time()
    for processes in PROCESSES:
        one = Round(program, folder, processes,
                    options.bookings // len(PROCESSES) // options.share)
        one.run()
        rounds.append(one)
        print(f"{processes:2} processes: {one.done:,} bookings, {one.refused} refused for want of "
              f"money, longest wait {one.longest:.1f} s", flush=True)
    common.removed(folder)
    total = {name: sum(getattr(one, name) for one in rounds)
             for name in ("done", "lost", "overdrawn", "locked")}
    common.close(
        f"{total['done']:,} bookings by 2, 4, 8 and 16 processes, {total['lost']} lost, "
        f"{total['overdrawn']} overdrawn, {total['locked']} locked, "
        f"sums exact ({time.time() - started:.0f} s)"
        if not any(one.failures for one in rounds) else "bookings differ",
        [f"{one.processes} processes: {words}" for one in rounds for words in one.failures])


if __name__ == "__main__":
    sys.exit(main())
