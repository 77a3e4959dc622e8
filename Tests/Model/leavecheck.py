"""Compares what the program says of leave with the model: answers, lists, balances.

Part of the independent model (see model.py).
"""

from collections import Counter

from difference import Difference
from leaverules import proposals
from worktime import average_day


def answered(step, answer):
    """The days of the request in an answer. Answers how many figures were compared."""
    if step["in_the_way"]:
        raise Difference(f"accepted, though {step['in_the_way']}: {step}")
    if step["do"] in ("leave_approve", "leave_refuse"):
        return 0
    got = {}
    for leave in answer["leaves"]:
        for day in leave["days"]:
            got[day["date"]] = (day["part"], day["minutes"], day["planned"],
                                [(s["scheme"], s["minutes"]) for s in day["sources"]])
    expected = {str(d): (x.part, x.minutes, x.planned, list(x.shares))
                for d, x in step["after"].items()}
    if answer["leaves"] and answer["leaves"][0]["state"] == "cancelled" and not expected:
        return 1
    if got != expected:
        raise Difference(f"days of leave: the program says {got}, the model {expected}: {step}")
    return len(expected)


def views(check, history):
    """What analysts read: every day, and what is kept for each request."""
    rows = history.program.rows("SELECT leave, scheme, on_day, employee, minutes, part,"
                                " planned_minutes, requested_on FROM x_leave")
    expected = {}
    for leave in check.facts.leaves.values():
        for day, x in leave.days.items():
            for code, minutes in x.shares:
                expected[f"L{leave.number}", code, str(day)] = (
                    leave.person, minutes, x.part, x.planned, str(leave.requested))
    check.same("x_leave", {r[:3]: r[3:] for r in rows}, expected)
    kept = Counter()
    for source in check.world.leaves.values():
        kept[f"L{source.leave}", source.account.scheme.code] += source.set_aside
    rows = history.program.rows("SELECT leave, scheme, sum(remaining) FROM x_lot"
                                " WHERE leave IS NOT NULL GROUP BY 1, 2")
    check.same("kept for leave in x_lot", {r[:2]: r[2] for r in rows if r[2]},
               {k: v for k, v in kept.items() if v})
    check.figures += len(expected) + len(kept)


def check(check, history):
    """The list of leave, what ought to be corrected, and the days of somebody."""
    _list(check, history)
    _proposals(check, history)
    _balances(check, history)


def _list(check, history):
    code, rows, error = history.program.run(["leave", "list", "--from", "2000-01-01"], history.today)
    if code != 0:
        raise Difference(f"leave list: exit {code} {error}")
    got = {(r["leave"], r["date"], r["scheme"]): (r["employee"], r["part"], r["amount"],
                                                  r["planned"], r["state"]) for r in rows}
    expected = {}
    for leave in check.facts.leaves.values():
        for day, x in leave.days.items():
            taken = leave.state == "approved" and day < history.today
            for code, minutes in x.shares:
                expected[f"L{leave.number}", str(day), code] = (
                    leave.person, x.part, minutes, x.planned, "taken" if taken else leave.state)
    check.same("leave list", got, expected)
    check.figures += len(expected)


def _proposals(check, history):
    code, rows, error = history.program.run(["leave", "list", "--proposals"], history.today)
    if code != 0:
        raise Difference(f"leave list --proposals: exit {code} {error}")
    got = {(r["leave"], r["date"]): (r["amount"], r["amount_now"], r["planned_now"])
           for r in rows}
    expected, closed = {}, max((day for day, _, _ in history.closed), default=None)
    for (number, day), (minutes, planned) in proposals(check.facts).items():
        if closed and str(day) <= str(closed):  # Of the open years, unless others are asked for.
            continue
        was = check.facts.leaves[number].days[day].minutes
        expected[f"L{number}", str(day)] = (was, minutes, planned)
    check.same("leave list --proposals", got, expected)
    check.figures += len(expected)


def _balances(check, history):
    day = history.today
    for number in sorted(history.people_with_leave()):
        _, rows, _ = history.program.run(["leave", "balance", number], day)
        average = average_day(check.facts.persons[number], day)
        for row in rows or []:
            state = check.world.standing(day)[(number, row["scheme"])]
            free = max(0, state.open - state.shortfall)
            check.same(f"leave balance of {number}", (row["reserved"], row["available"]),
                       (state.reserved, free))
            check.same(f"leave balance of {number} in days", row["available_days"],
                       in_days(free, average))


def in_days(minutes, average):
    """Hundredths of a day, half up."""
    if average is None:
        return None
    hundredths = (200 * minutes + average) // (2 * average)
    return f"{hundredths // 100}.{hundredths % 100:02d}"
