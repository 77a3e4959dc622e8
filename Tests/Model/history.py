"""One history: steps run by the program and by the model side by side, and compared.

Part of the independent model (see model.py). A step is a plain dictionary, so that a history can
be kept, cut shorter and run again. Steps name claims by the number of the step that made them.
"""

import copy
from datetime import date

from facts import Claim, Employment, Facts, Person, Scheme
from limits import LIMITS, limits_in_the_way
from program import Program
from replay import World
from schemes import amount_text, hours_text, people_file, scheme_file, version_lines

# Refusals that say: there is not enough.
MONEY = {"insufficient-balance", "more-than-reserved", "more-than-paid", "would-be-short"}


class Difference(Exception):
    """The program and the model do not agree."""


def build(setup, acts):
    """The facts that the accepted steps add up to. An act is (event, step, claim number)."""
    facts = Facts()
    facts.avoid = setup["avoid"]
    for s in setup["schemes"]:
        facts.schemes[s["code"]] = Scheme(
            s["code"], s["form"], s["unit"], s["year_starts"], list(s["versions"]))
    for p in setup["people"]:
        person = Person(p["number"], p["education"], p["started"], p["birth_year"])
        person.employments.append(
            Employment(p["started"], p["hours"], p["fulltime"], p["worker"]))
        facts.persons[p["number"]] = person
    undone = {a[1]["event"] for a in acts if a[1]["do"] == "undo"}
    for event, step, number in acts:
        if event not in undone:
            APPLY[step["do"]](facts, event, step, number)
    return facts


def _nothing(facts, event, step, number):
    pass


def _change(facts, event, step, number):
    person = facts.persons[step["person"]]
    job = next((e for e in person.employments if e.serves(step["from"])), None)
    if job is None:
        raise Difference(f"accepted, though not employed: {step}")
    if "education" in step:
        person.education = Employment.changed(person.education, step["from"], step["education"])
    for key in ("hours", "worker"):
        if key in step:
            setattr(job, key, Employment.changed(getattr(job, key), step["from"], step[key]))


def _end(facts, event, step, number):
    jobs, day = facts.persons[step["person"]].employments, step["on"]
    # The one that runs on that day; entering the day again ends the next; else the last before.
    running = [e for e in jobs if e.serves(day) and e.ended != day]
    before = [e for e in jobs if e.started <= day]
    (running or before[-1:] or jobs)[0].ended = day


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


APPLY = {
    "sync": _nothing, "undo": _nothing, "change": _change, "end": _end, "rehire": _rehire,
    "version": _version, "submit": _submit, "approve": _approve, "refuse": _on_claim,
    "pay": _on_claim, "refund": _on_claim, "close": _on_claim, "cancel": _on_claim,
    "adjust": _adjust, "waive": _adjust,
}
# These may be refused for lack of money; what is known of people is never refused for that.
SPENDING = {"submit", "approve", "pay", "refund", "close", "cancel", "refuse", "adjust", "waive"}


def cost(step):
    return sum(amount for _, amount in step["sources"])


def event_of(answer):
    """The event a command made; None when there was nothing to do."""
    answer = answer or {}
    if answer.get("event"):
        return answer["event"]
    number = str(answer.get("id") or "")
    return int(number) if number.isdigit() and int(number) > 0 else None


class History:
    """Runs steps on a database of its own. `figures` counts what was compared."""

    def __init__(self, binary, setup, keep=None):
        self.program, self.setup, self.acts = Program(binary, keep), setup, []
        self.figures, self.refused = 0, 0
        self.events, self.numbers = {}, {}  # by step number: event, claim
        self.today = date(2023, 1, 2)
        self.files = 0

    def begin(self):
        self.program.write("files/teams.csv", "team,name\nA,Team A\n")
        self.program.write("files/employees.csv", people_file(self.setup["people"]))
        self.program.write("files/schemes.yaml", scheme_file(self.setup["schemes"]))
        self.program.begin(self.today)
        code, _, error = self.program.run(["import", "all", "files"], self.today)
        if code != 0:
            raise Difference(f"could not begin: {error}")

    def facts(self):
        return build(self.setup, self.acts)

    def horizon(self, facts):
        return max([self.today] + [e["day"] for e in facts.entries])

    def run(self, step):
        """One step through both. Answers whether the program accepted it."""
        self.today = max(self.today, step["today"])
        if step["do"] == "check":
            from compare import compare
            self.figures += compare(self, step.get("how", "whole"))
            return True
        step = self._named(step)
        if step is None:
            return False
        before = self.program.fingerprint()
        code, answer, error = self.program.run(self._words(step), self.today)
        if code == 0:
            self._accepted(step, answer)
        elif code == 1 or (code == 77 and error):
            self.refused += 1
            if self.program.fingerprint() != before:
                raise Difference(f"refused, and yet something changed: {step}")
            self._refused(step, error)
        else:
            raise Difference(f"exit {code} ({error}): {step}")
        return code == 0

    def _named(self, step):
        """The step with the numbers of claims and events filled in; None without them."""
        step = copy.copy(step)
        if "of" in step:
            wanted = step["of"] if isinstance(step["of"], list) else [step["of"]]
            table = self.events if step["do"] == "undo" else self.numbers
            if any(n not in table for n in wanted):
                return None
            found = [table[n] for n in wanted]
            step["event" if step["do"] == "undo" else "claim"] = found[0]
            step["claims"] = found
        if step["do"] == "submit":
            # Schemes that ask for no approval give theirs at once, and it stays given.
            schemes = self.facts().schemes
            step["free"] = all(schemes[code].version_on(step["on"])["approval"] == "none"
                               for code, _ in step["sources"])
            # What the employee pays of each claim; of several schemes the largest share.
            step["own"] = max(schemes[code].version_on(step["on"])["own_share"]
                              for code, _ in step["sources"])
        return step

    def _accepted(self, step, answer):
        if answer is None and step["do"] != "sync":
            raise Difference(f"done, and nothing said: {step}")
        event = event_of(answer)
        if event is None:  # Nothing was to be done: no event.
            return
        number = 0
        if step["do"] == "submit":
            number = int(answer["id"][1:])
            self.numbers[step["n"]] = number
        old = self.facts()
        if step["do"] in ("submit", "approve"):
            over = limits_in_the_way(old, step, self.horizon(old))
            if over:
                raise Difference(f"accepted, though {over}: {step}")
        self.acts.append((event, step, number))
        self.events[step["n"]] = event
        if not self._spends(step) or self._takes_back(step):
            return
        new = self.facts()
        missing = self._shorter(old, new)
        if missing:
            raise Difference(f"accepted without enough, {missing}: {step}")

    def _refused(self, step, error):
        if error in LIMITS:
            old = self.facts()
            if error not in limits_in_the_way(old, step, self.horizon(old)):
                raise Difference(f"refused ({error}), though within all limits: {step}")
        if error not in MONEY:
            return
        if not self._spends(step):
            if step["do"] == "undo":
                return
            raise Difference(f"refused for lack of money ({error}): {step}")
        old = self.facts()
        number = max(old.claims, default=0) + 1
        self.acts.append((10 ** 9, step, number))
        new = self.facts()
        self.acts.pop()
        self.figures += 1
        if not self._shorter(old, new):
            raise Difference(f"refused ({error}) though there is enough: {step}")

    def _spends(self, step):
        """Whether a step, or what it takes back, may be refused for lack of money."""
        undone = [a[1]["do"] for a in self.acts if a[0] == step.get("event")]
        return step["do"] in SPENDING or (step["do"] == "undo" and undone[0] in SPENDING)

    def _takes_back(self, step):
        """Undoing what gave money back may leave a larger shortfall: it never came."""
        undone = [a[1]["do"] for a in self.acts if a[0] == step.get("event")]
        return step["do"] == "undo" and undone[0] in ("refund", "close", "cancel", "pay", "waive")

    def _shorter(self, old, new):
        through = self.horizon(new)
        before, after = World(old, through), World(new, through)
        self.figures += 1
        over = [x for x in after.excess if x not in before.excess]
        return after.shorter_than(before) or over or None

    def _words(self, step):
        do = step["do"]
        on = ["--on", str(step["on"])] if "on" in step else []
        if do == "sync":
            words = ["sync", "--through", str(step["through"])]
            return words + (["--scheme", step["scheme"]] if step.get("scheme") else [])
        if do == "change":
            words = ["employee", "change", step["person"], "--from", str(step["from"])]
            if "worker" in step:
                words += ["--worker-type", step["worker"]]
            if "education" in step:
                words += ["--education", step["education"]]
            return words + (["--hours", hours_text(step["hours"])] if "hours" in step else [])
        if do == "end":
            return ["employee", "end", step["person"], "--yes"] + on
        if do == "rehire":
            return ["employee", "rehire", step["person"], "--started", str(step["from"]),
                    "--hours", hours_text(step["hours"])] + \
                (["--beside"] if step["beside"] else [])
        if do == "undo":
            return ["undo", str(step["event"]), "--yes", "--reason", "model"]
        if do == "version":
            return self._import_version(step)
        if do in ("adjust", "waive"):
            unit = next(s["unit"] for s in self.setup["schemes"] if s["code"] == step["scheme"])
            words = ["account", "adjust", step["person"], step["scheme"], "--reason", "model"]
            if do == "waive":
                return words + ["--waive"] + on
            sign = "--plus" if step["amount"] > 0 else "--minus"
            return words + [sign, amount_text(abs(step["amount"]), unit)] + on
        if do == "submit":
            return self._submit_words(step) + on
        return self._claim_words(step) + on

    def _import_version(self, step):
        schemes = build(self.setup, self.acts).schemes
        found = copy.copy(next(s for s in self.setup["schemes"] if s["code"] == step["scheme"]))
        found["versions"] = schemes[step["scheme"]].versions + [step["version"]]
        self.files += 1
        name = f"schemes{self.files}.yaml"
        self.program.write(name, scheme_file([found]))
        self.program.said.append("\n".join(["# the next file ends with"] + version_lines(
            found, step["version"])))
        return ["import", "schemes", name]

    @staticmethod
    def _submit_words(step):
        shares = ",".join(f"{c}={amount_text(a, 'EUR')}" for c, a in step["sources"])
        words = ["claim", "submit", step["person"], "--title", f"Course {step['n']}", "--cost",
                 amount_text(cost(step) + step["own"], "EUR"), "--pay-from", shares]
        for due, amount in step["parts"]:
            words += ["--part", f"{due}={amount_text(amount, 'EUR')}"]
        return words + (["--approve", "--by", step["by"]] if step["approve"] else [])

    @staticmethod
    def _claim_words(step):
        do = step["do"]
        words = ["claim", do] + [f"C{n}" for n in step["claims"]]
        if do in ("approve", "refuse"):
            words += ["--by", step["by"]]
        if do in ("refuse", "cancel"):
            words += ["--reason", "model"]
        if do in ("pay", "refund") or (do == "approve" and step.get("partly")):
            amount = step["awards"][0] if do == "approve" else step["amount"]
            words += ["--amount", amount_text(amount, "EUR")]
        if do == "pay":
            words += ["--invoice", f"F{step['n']}"] + (["--final"] if step["final"] else [])
        return words
