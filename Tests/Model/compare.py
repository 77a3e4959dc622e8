"""Compares every figure of a history: lists, explanations, views, doctor, a second sync.

Part of the independent model (see model.py).
"""

from collections import Counter
from datetime import timedelta

import closing
import leavecheck
from difference import Difference
from facts import DAY
from replay import World


def compare(history, how="whole"):
    """Brings the program up to date and compares. Answers how many figures were compared.

    `how` says how much: the views only ("brief"), or also the list on several days, explanations,
    a second sync and the doctor ("whole").
    """
    program, today = history.program, history.today
    # Whatever waits for a sync now is no damage.
    code, answer, _ = program.run(["doctor", "--deep"], today)
    if code != 0:
        raise Difference(f"doctor before the sync: exit {code}: {answer}")
    code, _, error = program.run(["sync"], today)
    if code != 0:
        raise Difference(f"sync: exit {code} {error}")
    check = _Check(history, World(history.facts(), today))
    for days in (0, 1, 40, 365) if how == "whole" else ():
        check.list(today - timedelta(days=days))
    check.views()
    check.figures += closing.check(history)
    check.claims()
    leavecheck.views(check, history)
    if how == "whole":
        check.explanations()
        if any(s.form == "time" for s in check.facts.schemes.values()):
            leavecheck.check(check, history)
        code, answer, _ = program.run(["sync", "--dry-run"], today)
        if code != 0 or (answer or {}).get("posted") or (answer or {}).get("reversals"):
            raise Difference(f"a second sync still posts: {answer}")
        code, answer, _ = program.run(["doctor", "--deep"], today)
        found = (answer or {}).get("findings")
        if code != 0 or (answer or {}).get("waiting"):
            raise Difference(f"doctor: exit {code}: {found}")
        check.figures += 2
    return check.figures


class _Check:
    def __init__(self, history, world):
        self.history, self.world, self.figures = history, world, 0
        self.facts = world.facts

    def same(self, what, got, expected):
        self.figures += 1
        if got != expected:
            raise Difference(f"{what}: the program says {got}, the model {expected}")

    def list(self, day):
        _, rows, _ = self.history.program.run(
            ["account", "list", "--as-of", str(day)], self.history.today)
        rows = {(r["employee"] or "", r["scheme"]): r for r in rows or []}
        for key, state in self.world.standing(day).items():
            free, reserved, shortfall = state[:3]
            lots = self.ending(key[0], state.lots, day)
            ends = [x[0] for x in lots if x[0]]
            expected = {
                "balance": max(0, free - shortfall) + reserved, "reserved": reserved,
                "available": max(0, free - shortfall), "shortfall": shortfall,
                "next_expiry": str(min(ends)) if ends else None,
                "next_expiry_amount": sum(x[1] for x in lots if x[0] == min(ends))
                if ends else None}
            row = rows.get(key, {})
            for name, value in expected.items():
                self.same(f"{name} of {key} on {day}",
                          row.get(name, value if not value else None), value)

    def ending(self, number, lots, day):
        """Lots not past their last day; for who is known to leave that day ends them too."""
        person = self.facts.persons.get(number)
        leaves = [e.ended for e in person.employments if e.ended and e.ended >= day
                  and not person.serves(e.ended + DAY)] if person else []
        found = []
        for lot in lots:
            if not lot.waits and (lot.ends is None or lot.ends >= day):
                days = [lot.ends] + ([] if lot.stays else leaves)
                # Usable longer than by its rule, until a letter was sent: that day is told.
                longer = lot.nominal if lot.nominal and lot.nominal >= day else None
                found.append((min([x for x in days if x], default=longer), lot.left))
        return found

    def explanations(self):
        day = self.history.today
        for key, state in self.world.standing(day).items():
            if key[0] == "":
                continue
            code, rows, _ = self.history.program.run(["account", "explain", *key], day)
            free, reserved = max(0, state[0] - state[2]), state[1]
            rows = rows or [] if code == 0 else []
            self.same(f"last line of explain {key}",
                      rows[-1]["balance"] if rows else 0, free + reserved)
            self.same(f"changes in explain {key}",
                      sum((r["available_change"] or 0) for r in rows), free)
            self.same(f"reserved in explain {key}",
                      sum((r["reserved_change"] or 0) for r in rows), reserved)

    def views(self):
        program, states = self.history.program, self.world.standing(self.history.today)
        balances = {(r[0] or "", r[1]): r[2:] for r in program.rows(
            "SELECT employee, scheme, balance, reserved, available FROM x_balance")}
        left, granted, kinds = Counter(), Counter(), Counter()
        for e, s, on, ends, amount, rest in program.rows(
                "SELECT employee, scheme, granted_on, expires_on, granted, remaining"
                " FROM x_lot WHERE claim IS NULL AND leave IS NULL"):
            left[(e or "", s, on, ends)] += rest
            granted[(e or "", s, on, ends)] += amount
        for e, s, kind, amount in program.rows(
                "SELECT employee, scheme, kind, sum(amount) FROM x_ledger GROUP BY 1, 2, 3"):
            kinds[(e or "", s, {"correction": "grant"}.get(kind, kind))] += amount
        for key, state in states.items():
            free, reserved, shortfall = state[:3]
            self.same(f"x_balance {key}", balances.get(key, (0, 0, 0)),
                      (max(0, free - shortfall) + reserved, reserved,
                       max(0, free - shortfall)))
            account = self.world.accounts[key]
            expected = Counter()
            for lot in state.lots:
                expected[(*key, str(lot.granted_on),
                          str(lot.ends) if lot.ends else None)] += lot.left
            mine = {k: v for k, v in left.items() if k[:2] == key and v}
            self.same(f"x_lot of {key}", mine, dict(expected))
            for kind in ("grant", "set_off", "pay", "refund", "lapse", "adjust", "repay",
                         "write_off", "advance", "pay_out", "return", "opening",
                         "transfer_in", "transfer_out", "take"):
                self.same(f"{kind} of {key}", kinds[(*key, kind)],
                          account.kinds.get(kind, 0))
            # Nothing is created or lost on the way.
            self.same(f"sum of all entries of {key}",
                      sum(v for k, v in kinds.items() if k[:2] == key),
                      state.open + state.waiting + reserved)

    def claims(self):
        rows = {int(r[0][1:]): r[1:] for r in self.history.program.rows(
            "SELECT claim, awarded, spent FROM x_claim")}
        reserved = {(int(r[0][1:]), r[1]): r[2] for r in self.history.program.rows(
            "SELECT claim, scheme, sum(remaining) FROM x_lot WHERE claim IS NOT NULL"
            " GROUP BY 1, 2")}
        for number, sources in self.world.claims.items():
            expected = (sum(s.awarded for s in sources), sum(s.paid_net for s in sources))
            self.same(f"x_claim C{number}", rows.get(number), expected)
            sums = Counter()
            for source in sources:
                sums[source.account.scheme.code] += source.set_aside
            for code, amount in sums.items():
                self.same(f"reserved for C{number} on {code}",
                          reserved.get((number, code), 0), amount)
