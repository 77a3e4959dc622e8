"""One history: steps run by the program and by the model side by side, and compared.

Part of the independent model (see model.py). A step is a plain dictionary, so that a history can
be kept, cut shorter and run again. Steps name claims by the number of the step that made them.
"""

import copy
from datetime import date

import closing
from committee import COMMITTEE, votes_in_the_way
from difference import Difference
from leavecheck import answered
from leaverules import NOT_FORESEEN, away_twice, in_the_way
from limits import LIMITS, limits_in_the_way
from program import Program
from replay import World
from schemes import people_file, scheme_file
from timeschemes import working_time_files
from steps import SPENDING, build
from terms import letters_due
from words import words_of

# What is known of people is never refused.
NEVER_REFUSED = {"wages", "balances", "role", "letters", "patterns", "shifts", "holidays"}
# Refusals that say: there is not enough.
MONEY = {"insufficient-balance", "more-than-reserved", "more-than-paid", "would-be-short"}


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
        self.leaves = {}  # by step number: request for leave
        self.today = date(2023, 1, 2)
        self.files = 0
        self.closed = []  # What was booked through the end of each closed year.
        self.statements = {}  # By step number: what somebody took along.

    def begin(self):
        self.program.write("files/teams.csv", "team,name\nA,Team A\n")
        self.program.write("files/employees.csv", people_file(self.setup["people"]))
        self.program.write("files/schemes.yaml", scheme_file(self.setup["schemes"]))
        for name, text in working_time_files(self.setup):
            self.program.write(f"files/{name}", text)
        self.program.begin(self.today)
        code, _, error = self.program.run(["import", "all", "files"], self.today)
        if code != 0:
            raise Difference(f"could not begin: {error}")

    def facts(self):
        return build(self.setup, self.acts)

    def horizon(self, facts):
        return max([self.today] + [e["day"] for e in facts.entries])

    def people_with_leave(self):
        return {leave.person for leave in self.facts().leaves.values()}

    def leave_taken(self):
        """How many people asked for leave, and days of it."""
        leaves = self.facts().leaves.values()
        return len({x.person for x in leaves}), sum(len(x.days) for x in leaves)

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
        if step["do"] == "close_year":
            return closing.close(self, step)
        before = self.program.fingerprint()
        code, answer, error = self.program.run(words_of(self, step), self.today)
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
            leave = step["do"].startswith("leave_")
            table = self.leaves if leave else self.numbers
            table = self.events if step["do"] == "undo" else table
            if any(n not in table for n in wanted):
                return None
            found = [table[n] for n in wanted]
            step["event" if step["do"] == "undo" else "claim"] = found[0]
            step["leaves" if leave else "claims"] = found
        if step["do"].startswith("leave_"):
            step["in_the_way"] = in_the_way(self.facts(), step)
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
        if step["do"].startswith("leave_"):
            self.figures += answered(step, answer)
        if event is None:  # Nothing was to be done: no event.
            return
        number = 0
        if step["do"] == "leave_request":
            number = int(answer["id"][1:])
            self.leaves[step["n"]] = number
        if step["do"] == "submit":
            number = int(answer["id"][1:])
            self.numbers[step["n"]] = number
        old = self.facts()
        if step["do"] in ("vote", "approve", "refuse") or step.get("approve"):
            over = votes_in_the_way(old, step)
            if over:
                raise Difference(f"accepted, though {over}: {step}")
        if step["do"] == "letters":
            self._letters(step, answer)
        if step["do"] == "transfer_out":
            self._taken_along(step, answer)
        if step["do"] in ("submit", "approve"):
            over = limits_in_the_way(old, step, self.horizon(old))
            if over:
                raise Difference(f"accepted, though {over}: {step}")
        self.acts.append((event, step, number))
        self.events[step["n"]] = event
        if step["do"] == "undo":
            twice = away_twice(self.facts()) - away_twice(old)
            if twice:
                raise Difference(f"undone, and now away twice, {twice}: {step}")
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
        if error in COMMITTEE:
            if error not in votes_in_the_way(self.facts(), step):
                raise Difference(f"refused ({error}), though the votes allow it: {step}")
        if step["do"].startswith("leave_") and error not in MONEY:
            if error not in step["in_the_way"] | NOT_FORESEEN:
                raise Difference(f"refused ({error}), the model finds "
                                 f"{step['in_the_way']}: {step}")
            return
        if step.get("in_the_way"):
            return
        if step["do"] in NEVER_REFUSED:
            raise Difference(f"refused ({error}): {step}")
        if error not in MONEY:
            return
        if not self._spends(step):
            if step["do"] == "undo":
                return
            raise Difference(f"refused for lack of money ({error}): {step}")
        old = self.facts()
        known = old.leaves if step["do"].startswith("leave_") else old.claims
        number = max(known, default=0) + 1
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

    def _letters(self, step, answer):
        """The letters that went out must be those that were due; they are facts from then on."""
        facts = self.facts()
        due = letters_due(facts, World(facts, self.today), step["on"], step.get("scheme"))
        got = {(x["employee"], x["scheme"], x["last_day"]): x["amount"]
               for x in answer["notices"]}
        expected = {(a, b, str(day)): amount for (a, b, day), amount in due.items()}
        self.figures += 1
        if got != expected:
            raise Difference(f"letters: the program sent {got}, the model {expected}")
        step["letters"] = list(due)

    def _taken_along(self, step, answer):
        facts = self.facts()
        account = World(facts, step["on"]).accounts[(step["person"], step["scheme"])]
        self.figures += 1
        if answer["amount"] != account.waiting:
            raise Difference(f"taken along {answer['amount']}, the model {account.waiting}")
        step["amount"] = account.waiting
        lots = self.program.read_json(f"statement{step['n']}.json")["lots"]
        got = sorted((x["granted_on"], x["expires_on"] or "", x["amount"]) for x in lots)
        expected = sorted((str(x.granted_on), str(x.through or ""), x.left)
                          for x in account.lots if x.waits_since and x.left)
        if got != expected:
            raise Difference(f"statement: the program wrote {got}, the model {expected}")
        self.statements[step["n"]] = lots
