"""What the accepted steps of a history add up to: the facts.

Part of the independent model (see model.py).
"""

from difference import Difference
from facts import Claim, Employment, Facts, Person, Scheme
from leaves import Leave


def build(setup, acts):
    """The facts that the accepted steps add up to. An act is (event, step, claim number)."""
    facts = Facts()
    for s in setup["schemes"]:
        facts.schemes[s["code"]] = Scheme(
            s["code"], s["form"], s["unit"], s["year_starts"], list(s["versions"]))
    for p in setup["people"]:
        person = Person(p["number"], p["education"], p["started"], p["birth_year"])
        person.employments.append(
            Employment(p["started"], p["hours"], p["fulltime"], p["worker"]))
        person.manager = [(p["started"], p["manager"])]
        person.seats = {(p["started"], fund) for fund in p["seats"]}
        facts.persons[p["number"]] = person
    for kind in ("patterns", "shifts", "holidays"):
        APPLY[kind](facts, 0, {"rows": setup.get(kind, [])}, 0)
    undone = {a[1]["event"] for a in acts if a[1]["do"] == "undo"}
    for event, step, number in acts:
        if event not in undone:
            APPLY[step["do"]](facts, event, step, number)
    for leave in facts.leaves.values():
        leave.rules = {c: facts.schemes[c].version_on(leave.requested) for c in leave.codes}
        facts.entries += leave.entries()
    return facts


def _nothing(facts, event, step, number):
    pass


def _change(facts, event, step, number):
    person = facts.persons[step["person"]]
    job = _same(person, step) or _kept(
        step, next((e for e in person.employments if e.serves(step["from"])), None))
    if job is None:
        raise Difference(f"accepted, though not employed: {step}")
    for thing, key in ((person, "education"), (job, "hours"), (job, "worker")):
        if key in step and _differs(step, key, getattr(thing, key)):
            setattr(thing, key, Employment.changed(getattr(thing, key), step["from"], step[key]))


def _differs(step, key, changes):
    """What was so already when it was entered is no change, whatever is entered or undone later."""
    same = step.setdefault("same", {})
    if key not in same:
        same[key] = Employment.value_on(changes, step["from"]) == step[key]
    return not same[key]


def _kept(step, job):
    """Which employment a step was about stays, whatever is undone later."""
    if job:
        step["started"] = job.started
    return job


def _same(person, step):
    return next((e for e in person.employments if e.started == step.get("started")), None)


def _end(facts, event, step, number):
    person = facts.persons[step["person"]]
    jobs, day = person.employments, step["on"]
    # The one that runs on that day; entering the day again ends the next; else the last before.
    running = [e for e in jobs if e.serves(day) and e.ended != day]
    before = [e for e in jobs if e.started <= day]
    job = _same(person, step) or _kept(step, (running or before[-1:] or jobs)[0])
    job.ended = day


def _rehire(facts, event, step, number):
    person = facts.persons[step["person"]]
    last = person.employments[-1]
    day = step["from"]
    job = Employment(day, step["hours"], Employment.value_on(last.fulltime, day),
                     Employment.value_on(last.worker, day))
    person.employments.append(job)


def _version(facts, event, step, number):
    facts.schemes[step["scheme"]].versions.append(step["version"])


def _submit(facts, event, step, number):
    sources = [(code, None, amount) for code, amount in step["sources"]]
    for due, amount in step["parts"]:
        code, _, asked = sources[0]
        sources[0] = (code, None, asked - amount)
        sources.append((code, due, amount))
    facts.claims[number] = Claim(number, step["person"], step["on"], sources)
    if step["approve"] or step["free"]:
        facts.add(event, step["on"], "approve", claim=number, amount=cost(step))


def _approve(facts, event, step, number):
    for claim, amount in zip(step["claims"], step["awards"]):
        facts.add(event, step["on"], "approve", claim=claim, amount=amount)


def _on_claim(facts, event, step, number):
    facts.add(event, step["on"], step["do"], claim=step["claim"],
              amount=step.get("amount", 0), final=step.get("final", False))


def _adjust(facts, event, step, number):
    facts.add(event, step["on"], step["do"], person=step["person"], scheme=step["scheme"],
              amount=step.get("amount", 0))


def _wages(facts, event, step, number):
    for person, year, month, wage in step["rows"]:
        facts.persons[person].wages[(year, month)] = wage


def _balances(facts, event, step, number):
    for person, code, amount, granted, ends, source in step["rows"]:
        first = facts.schemes[code].first_day
        facts.add(event, max(granted, first), "opening", person=person, scheme=code,
                  amount=amount, granted_on=granted, ends=ends, endless=False,
                  carried=source == "carried", name="opening")


def _extend(facts, event, step, number):
    facts.moved.append((step["person"], step["scheme"], step["ending"], step["to"]))


def _letters(facts, event, step, number):
    for person, code, last in step["letters"]:
        facts.letters.append((person, code, last, step["on"]))


def _role(facts, event, step, number):
    facts.persons[step["person"]].seats.add((step["from"], step["fund"]))


def _vote(facts, event, step, number):
    facts.votes.append((event, step["on"], step["claim"], step["by"], step["vote"]))


def _transfer_out(facts, event, step, number):
    facts.add(event, step["on"], "transfer_out", person=step["person"], scheme=step["scheme"],
              amount=step["amount"])


# Working time, and leave on it.

def _patterns(facts, event, step, number):
    """A pattern of a first day replaces the one known of that day, with all its weeks."""
    found = {}
    for person, first, _, days in step["rows"]:
        found.setdefault((person, first), []).append(days)
    for (person, first), weeks in found.items():
        if person in facts.persons:
            facts.persons[person].patterns[first] = weeks


def _shifts(facts, event, step, number):
    for person, day, minutes in step["rows"]:
        if person in facts.persons:
            facts.persons[person].shifts[day] = minutes


def _holidays(facts, event, step, number):
    for day, minutes in step["rows"]:
        facts.holidays[day] = minutes


def _leave_request(facts, event, step, number):
    leave = Leave(number, step["person"], step["on"], step["schemes"], {})
    leave.add(event, step["on"], "request", step["after"])
    if step["approve"] or step["free"]:
        leave.add(event, step["on"], "approve", step["after"])
    facts.leaves[number] = leave


def _leave_decide(facts, event, step, number):
    for leave in step["leaves"]:
        found = facts.leaves[leave]
        found.add(event, step["on"], step["do"][len("leave_"):], found.days)


def _leave_correct(facts, event, step, number):
    """Days taken back, or of another length; without any day left it is cancelled."""
    found = facts.leaves[step["leaves"][0]]
    if step["after"]:
        found.add(event, step["on"], "change", step["after"])
    else:
        found.add(event, step["on"], "cancel_all", found.days)


APPLY = {
    "sync": _nothing, "undo": _nothing, "change": _change, "end": _end, "rehire": _rehire,
    "version": _version, "submit": _submit, "approve": _approve, "refuse": _on_claim,
    "pay": _on_claim, "refund": _on_claim, "close": _on_claim, "cancel": _on_claim,
    "adjust": _adjust, "waive": _adjust, "wages": _wages, "balances": _balances,
    "extend": _extend, "letters": _letters, "role": _role, "vote": _vote,
    "transfer_out": _transfer_out,
    "patterns": _patterns, "shifts": _shifts, "holidays": _holidays,
    "leave_request": _leave_request, "leave_approve": _leave_decide,
    "leave_refuse": _leave_decide, "leave_cancel": _leave_correct,
    "leave_change": _leave_correct,
}
# These may be refused for lack of money; what is known of people is never refused for that.
SPENDING = {"submit", "approve", "pay", "refund", "close", "cancel", "refuse", "adjust", "waive",
            "extend", "leave_request", "leave_approve", "leave_refuse", "leave_cancel",
            "leave_change"}


def cost(step):
    return sum(amount for _, amount in step["sources"])
