"""What days of leave cost, which scheme pays them and what is refused.

Part of the independent model (see model.py), written from docs/rules.md ("Time") alone.
"""

from facts import days_between
from leaves import Leave, LeaveDay
from worktime import half, worked

# Whose time it can be is not in the rules about leave.
NOT_FORESEEN = {"not-eligible"}


class InTheWay(Exception):
    """Why a request or correction is refused; args[0] holds the error ids."""


def days_asked(facts, step):
    """The days of a new request with what they cost: {day: LeaveDay} with one scheme each."""
    person = facts.persons[step["person"]]
    asked = days_between(step["from"], step["to"])
    found = {"working-time"} if step.get("mandatory") in ("law", "eu", "cao") else set()
    if not all(person.serves(day) for day in asked):
        found.add("not-employed")
    if found:
        raise InTheWay(found)
    days, refused = {}, set()
    for day in asked:
        planned = worked(facts, person, day)
        if planned == 0:
            continue
        try:
            minutes = cost(step["how"], planned)
        except InTheWay as longer:
            refused |= longer.args[0]
            continue
        days[day] = LeaveDay(*said(step["how"], planned), planned, [(step["schemes"][0], minutes)])
        others = [x for x in facts.leaves.values() if x.person == person.number and x.stands]
        if not beside(others, day, days[day]):
            refused.add("overlap")
    # Several reasons may hold on different days; which of them is told is the program's choice.
    if refused:
        raise InTheWay(refused)
    return divided(facts, step, days)


def said(how, planned):
    """(part, named minutes) of what was said about a day: all its hours are the whole day."""
    kind = how[0]
    return (how[1] if kind == "part" else None,
            how[1] if kind == "hours" and how[1] < planned else None)


def cost(how, planned):
    """Whole days, parts of them, or named hours, which are no more than are worked."""
    if how[0] == "part":
        return half(planned, how[1])
    if how[0] == "hours":
        if how[1] > planned:
            raise InTheWay({"longer-than-worked"})
        return how[1]
    return planned


def beside(others, day, new):
    """Whether a part of a day fits beside what was asked of it before."""
    there = [leave.days[day] for leave in others if day in leave.days]
    if not there:
        return True
    parts = [x.part for x in there + [new]]
    whole = any(x.part is None and x.hours is None for x in there + [new])
    if whole:
        return False
    if any(parts.count(part) > 1 for part in ("morning", "afternoon")):
        return False
    return sum(x.minutes for x in there + [new]) <= new.planned


def away_twice(facts):
    """Days on which requests of one person do not go together: {(person, day)}."""
    found, leaves = set(), [x for x in facts.leaves.values() if x.stands]
    for leave in leaves:
        others = [x for x in leaves if x.person == leave.person and x.number < leave.number]
        found |= {(leave.person, day) for day, x in leave.days.items()
                  if not beside(others, day, x)}
    return found


def now_costs(facts, leave, day):
    """What a day of a request would cost by the working time of now: (minutes, planned)."""
    entered = leave.days[day]
    planned = worked(facts, facts.persons[leave.person], day)
    if entered.part:
        return half(planned, entered.part), planned
    if entered.hours is not None:
        return min(entered.hours, planned), planned
    return planned, planned


def proposals(facts):
    """Days that cost something else by now: {(leave, day): (minutes now, planned now)}."""
    found = {}
    for leave in facts.leaves.values():
        for day, entered in leave.days.items() if leave.stands else ():
            minutes, planned = now_costs(facts, leave, day)
            if minutes != entered.minutes:
                found[leave.number, day] = minutes, planned
    return found


# Which scheme pays.

def divided(facts, step, days):
    """The days with what each scheme pays: the time that ends first pays first, day by day."""
    codes = step["schemes"]
    if len(codes) == 1:
        return days
    found, used = {}, {}
    for day in sorted(days):
        rest, shares = days[day].minutes, []
        for code, lot, free in _free(facts, step, day):
            part = max(0, min(rest, free - used.get(lot, 0)))
            used[lot] = used.get(lot, 0) + part
            shares.append((code, part))
            rest -= part
        shares.append((codes[-1], rest))
        shares = summed(sorted(shares, key=lambda share: codes.index(share[0])))
        found[day] = LeaveDay(days[day].part, days[day].hours, days[day].planned, shares)
    return found


def summed(shares):
    """One share a scheme, in the order in which the schemes were named."""
    sums = {}
    for code, minutes in shares:
        sums[code] = sums.get(code, 0) + minutes
    return [(code, minutes) for code, minutes in sums.items() if minutes]


def _free(facts, step, day):
    """What will be free on a day of leave by all that is known: (scheme, lot, minutes), what ends
    first in front."""
    from replay import World
    world, found = World(facts, day), []
    for place, code in enumerate(step["schemes"]):
        account = world.accounts[(step["person"], code)]
        free = max(0, account.open - account.shortfall)
        for lot in account.usable(day):
            part = min(lot.left, free)
            free -= part
            found.append((lot.ends is None, lot.ends or day, place, lot.order, code,
                          (code, lot.number), part))
    return [x[-3:] for x in sorted(found, key=lambda x: x[:4])]


# Who decides.

def may_not_decide(facts, leave, by, day):
    """Why somebody may not decide on a request, as a set of error ids; empty: may."""
    person = facts.persons[leave.person]
    # The version of the day of decision says who decides, as with claims.
    asked = {facts.schemes[code].version_on(day)["approval"]
             for code in leave.paying()} - {"none"}
    found = {"own-leave"} if asked and by == leave.person else set()
    # Who left decides no more; while nobody of HR is left, anybody else may.
    hr = [x for x in facts.hr if x in facts.persons and facts.persons[x].serves(day)]
    for approval in asked:
        if approval == "manager" and person.manager_on(day) != by:
            found.add("not-approver")
        if approval == "hr" and hr and by not in hr:
            found.add("not-approver")
    return found


# What is asked of the program.

def in_the_way(facts, step):
    """Why a step about leave is refused whatever there is: a set of error ids.

    How the days stand after it is kept in the step: they stay so, whatever becomes known later.
    """
    try:
        return PREPARE[step["do"]](facts, step) or set()
    except InTheWay as refused:
        step["after"] = {}
        return refused.args[0]


def _request(facts, step):
    step["after"] = days_asked(facts, step)
    paying = {code for x in step["after"].values() for code, _ in x.shares}
    rules = {code: facts.schemes[code].version_on(step["on"]) for code in paying}
    step["free"] = all(rule["approval"] == "none" for rule in rules.values())
    if step["approve"] and not step["free"]:
        leave = Leave(0, step["person"], step["on"], paying, rules)
        leave.add(0, step["on"], "request", step["after"])
        return may_not_decide(facts, leave, step["by"], step["on"])
    return set()


def _decide(facts, step):
    found = set()
    for number in step["leaves"]:
        leave = facts.leaves[number]
        if leave.state != "requested":
            found.add("wrong-state")
        found |= may_not_decide(facts, leave, step["by"], step["on"])
    return found


def _standing(facts, step):
    """The request that is corrected, and which of its days."""
    leave = facts.leaves[step["leaves"][0]]
    if not leave.stands:
        raise InTheWay({"wrong-state"})
    days = step["days"] or list(leave.days)
    if any(day not in leave.days for day in days):
        raise InTheWay({"not-that-day"})
    return leave, days


def _cancel(facts, step):
    leave, days = _standing(facts, step)
    step["after"] = {d: x for d, x in leave.days.items() if d not in days}
    return _of_passed_days(facts, step, leave, days)


def _change(facts, step):
    leave, days = _standing(facts, step)
    after, refused = dict(leave.days), set()
    for day in days:
        try:
            after[day] = _changed(facts, step, leave, day)
        except InTheWay as found:
            refused |= found.args[0]
    if refused:
        raise InTheWay(refused)
    if all(vars(after[d]) == vars(leave.days[d]) for d in days):
        raise InTheWay({"as-it-is"})
    step["after"] = {d: x for d, x in after.items() if x.minutes}
    if leave.state == "approved" and any(
            after[d].minutes > leave.days[d].minutes for d in days):  # More than was approved.
        return may_not_decide(facts, leave, step["by"], step["on"])
    return _of_passed_days(facts, step, leave, days)


def _changed(facts, step, leave, day):
    planned = worked(facts, facts.persons[leave.person], day)
    how = step.get("how")
    if how is None:
        minutes, _ = now_costs(facts, leave, day)
        marks = leave.days[day].part, leave.days[day].hours
        if marks[1] == planned:
            marks = None, None
    else:
        minutes, marks = cost(how, planned), said(how, planned)
    new = LeaveDay(*marks, planned, reshared(leave.days[day].shares, minutes))
    others = [x for x in facts.leaves.values()
              if x is not leave and x.person == leave.person and x.stands]
    if not beside(others, day, new):
        raise InTheWay({"overlap"})
    return new


def reshared(shares, minutes):
    """Fewer minutes leave out what was kept last; more are asked of the last scheme."""
    found = []
    for code, part in shares:
        part = min(part, minutes)
        minutes -= part
        if part:
            found.append((code, part))
    if minutes:
        found.append((shares[-1][0], minutes))
    return summed(found)


def _of_passed_days(facts, step, leave, days):
    if leave.state == "approved" and any(day < step["today"] for day in days):
        return may_not_decide(facts, leave, step["by"], step["on"])
    return set()


PREPARE = {"leave_request": _request, "leave_approve": _decide, "leave_refuse": _decide,
           "leave_cancel": _cancel, "leave_change": _change}
