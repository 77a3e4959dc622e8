"""Draws histories: an organisation, and one step after another that often makes sense.

Part of the independent model (see model.py). The steps look at how things stand in the model, so
that most commands are about money that is there and some are about money that is not.
"""

import random
from datetime import date, timedelta

from committee import funds
from facts import add_months
from leavedraws import LeaveDraws, random_working_time
from potschemes import next_pot_version, of_wage, random_notice, random_pot_scheme
from replay import World
from schemes import EDUCATION, next_version, random_person, random_scheme, random_version
from timeschemes import next_time_version, random_time_scheme


SAVED = ("account", "time")  # What people save on accounts of their own.


def random_setup(r, about=None):
    schemes = [random_scheme(r, "ILA")]
    if r.random() < 0.6:
        schemes.append(random_scheme(r, "EXTRA"))
    if r.random() < 0.4:
        schemes.append(random_scheme(r, "BUDGET", budget=True))
    if r.random() < 0.7:
        schemes.append(random_pot_scheme(r, "POOL"))
    if r.random() < 0.25:
        schemes.append(random_pot_scheme(r, "MORE"))
    if r.random() < 0.2:
        schemes[0].update(year_starts=r.choice([(1, 1), (5, 1)]), unit="EUR", versions=[
            of_wage(r, random_version(r, dict(schemes[0], unit="EUR"), date(2023, 1, 1)))])
    timely = r.random() < 0.5
    timely = about == "time" if about else timely
    if timely:
        schemes = schemes[: r.choice([1, 1, 2, 3])]  # These histories are about time.
        schemes += [random_time_scheme(r, code) for code in ("DAYS", "IDLE")[: r.choice([1, 2, 2])]]
    for scheme in schemes:
        if scheme["form"] in ("account", "voucher", "time") and r.random() < 0.3:
            _with_letters(r, scheme)
    people = [random_person(r, "H1")] + [random_person(r, f"P{n}") for n in (1, 2)]
    people[0]["started"] = date(2021, 3, 1)
    people.append(dict(random_person(r, "H2"), started=date(2021, 3, 1)))
    for person in people:
        person["seats"] = [s["code"] for s in schemes
                           if s["form"] == "fund" and r.random() < 0.7]
        person["manager"] = r.choice([None, "H1"]) if person["number"] != "H1" else None
    people = people[: 3 + (r.random() < 0.2)]
    return dict({"schemes": schemes, "people": people},
                **(random_working_time(r, people) if timely else {}))


def _with_letters(r, scheme):
    """Letters in all versions, where there is a day on which something ends."""
    for version in scheme["versions"]:
        plain = version["expiry"][0] not in ("never", "employment_end")
        if plain and version["leaver"] != "transfer":
            version["notice"] = random_notice(r)


class Drawer(LeaveDraws):
    """Draws the next step from the state of a history."""

    def __init__(self, seed, history, brief):
        self.r = random.Random(f"steps {seed}")
        self.history, self.count = history, 0
        self.opened = set()  # A row of an earlier file again is known, and no second balance.
        # Few steps lie further apart, so that lapse, return and carry happen between them.
        self.gaps = [0, 61, 200, 366, 366, 366] if brief else [
            0, 0, 3, 12, 30, 61, 120, 200, 366, 500]
        # Little time passes in some, so that days away meet one another on the same account.
        self.dense = "patterns" in history.setup and not brief and self.r.random() < 0.35
        if self.dense:
            self.gaps = [0, 0, 0, 1, 3, 10, 10, 40, 90]

    def step(self):
        r, h = self.r, self.history
        self.count += 1
        today = h.today + timedelta(days=r.choice(self.gaps))
        today = min(today, date(2032, 12, 31))
        self.facts = h.facts()
        step = None
        timely = [s for s in self.facts.schemes.values() if s.form == "time"]
        while step is None:
            if timely and r.random() < 0.75:
                step = self.leave_step(today)
                continue
            step = r.choice([
                self._sync, self._change, self._change, *[self._end] * 3, *[self._rehire] * 2,
                *[self._submit] * 6, *[self._approve] * 6, *[self._pay] * 8,
                *[self._refund] * 6, *[self._wages] * 3, *[self._balances] * 2,
                *[self._extend] * 2, *[self._letters] * 3, *[self._vote] * 8, self._role,
                *[self._transfer_out] * 3, *[self._close_year] * 2, self._close, self._cancel,
                self._refuse, self._adjust, self._adjust, self._waive, self._undo, self._version])(today)
        step.update(today=today, n=self.count)
        return step

    def _day(self, today):
        """Today, or a day before it: people report late."""
        away = [d for leave in self.facts.leaves.values() for d in leave.days if d <= today]
        if away and self.r.random() < 0.15:
            return max(date(2023, 1, 2), self.r.choice(away))
        back = self.r.choice([0, 0, 0, 5, 40, 150, 400])
        return max(date(2023, 1, 2), today - timedelta(days=back))

    def _person(self):
        people = list(self.facts.persons)
        return self.r.choice(people[1:] or people)

    def _sync(self, today):
        step = {"do": "sync", "through": self._day(today)}
        if self.r.random() < 0.3:
            step["scheme"] = self.r.choice(list(self.facts.schemes))
        return step

    def _change(self, today):
        person = self.facts.persons[self._person()]
        if len([e for e in person.employments if e.ended is None]) > 1:
            return None
        step = {"do": "change", "person": person.number, "from": self._day(today)}
        if not any(e.serves(step["from"]) for e in person.employments):
            return None
        if self.r.random() < 0.15:
            step["education"] = self.r.choice(EDUCATION)
        elif self.r.random() < 0.15:
            step["worker"] = self.r.choice(["permanent", "temporary", "agency"])
        else:
            step["hours"] = self.r.choice([2160, 1728, 1080, 1200, 540, 2400])
        return step

    def _end(self, today):
        person = self.facts.persons[self._person()]
        job = person.employments[-1]
        if len(person.employments) > 2 or job.started > today:
            return None
        return {"do": "end", "person": person.number, "on": max(job.started, self._day(today))}

    def _rehire(self, today):
        person = self.facts.persons[self._person()]
        job = person.employments[-1]
        beside = job.ended is None
        if beside and self.r.random() < 0.7 or len(person.employments) > 2:
            return None
        day = self._day(today) if beside else self.r.choice(
            [job.ended + timedelta(days=1), today])
        if day <= job.started or (not beside and day <= job.ended):
            return None
        return {"do": "rehire", "person": person.number, "from": day, "beside": beside,
                "hours": self.r.choice([2160, 1080, 540])}

    def _free(self, person, code, day):
        world = World(self.facts, day)
        key = (person, code) if (person, code) in world.accounts else ("", code)
        state = world.standing(day)[key]
        return max(0, state.open - state.shortfall)

    def _some(self, most, over=0.1):
        """An amount above 0, mostly within what there is; odd cents included."""
        r = self.r
        if most <= 0 or r.random() < over:
            return r.choice([1, 5000, most + 1, 25033])
        return r.choice([most, max(1, most // 2), max(1, most // 3), r.randint(1, most)])

    def _submit(self, today):
        r, person = self.r, self._person()
        codes = [s.code for s in self.facts.schemes.values() if s.unit == "EUR"]
        if not codes:
            return None
        chosen = r.sample(codes, 2 if len(codes) > 1 and r.random() < 0.5 else 1)
        on = self._day(today)
        if not self.facts.persons[person].serves(on) and r.random() < 0.9:
            return None
        sources = []
        for code in chosen:
            free = self._free(person, code, on)
            amount = self._some(min(free, 200000) or 5000)
            sources.append((code, amount))
        parts = []
        if len(sources) == 1 and sources[0][1] > 4 and r.random() < 0.25:
            scheme = self.facts.schemes[sources[0][0]]
            due = scheme.year_end(on) + timedelta(days=r.choice([1, 30, 200]))
            parts.append((due, r.randint(1, sources[0][1] - 1)))
        return {"do": "submit", "person": person, "sources": sources, "parts": parts, "on": on,
                "approve": r.random() < 0.4, "by": "H1"}

    def _of(self, *states):
        """A claim in one of these states: the step that made it, and its number."""
        found = [(n, c) for n, c in self.history.numbers.items()
                 if c in self.facts.claims and self._state(c) in states]
        return self.r.choice(found) if found else None

    def _state(self, number):
        kinds = [e["kind"] for e in self.facts.of_claim(number)]
        finals = [e for e in self.facts.of_claim(number) if e.get("final")]
        for kind in ("refuse", "cancel", "close"):
            if kind in kinds:
                return kind
        if finals:
            return "close"
        return "approve" if "approve" in kinds else "submit"

    def _last(self, number, today):
        """A day on or after the claim's last step: today, or between."""
        days = [e["day"] for e in self.facts.of_claim(number)]
        first = max(days + [self.facts.claims[number].submitted])
        return self.r.choice([max(first, today), max(first, self._day(today)), first])

    def _approve(self, today):
        found = self._of("submit")
        if not found:
            return None
        asked = sum(s[2] for s in self.facts.claims[found[1]].sources)
        partly = self.r.random() < 0.4
        award = self._some(asked, over=0.02) if partly else asked
        return {"do": "approve", "of": [found[0]], "awards": [award], "partly": partly,
                "on": self._last(found[1], today), "by": "H1"}

    def _pay(self, today):
        found = self._of("approve")
        if not found:
            return None
        sources = World(self.facts, today).claims[found[1]]
        amount = self._some(sum(s.in_reserve for s in sources))
        return {"do": "pay", "of": found[0], "amount": amount, "final": self.r.random() < 0.3,
                "on": self._last(found[1], today)}

    def _refund(self, today):
        found = self._of("approve", "close")
        if not found:
            return None
        paid = sum(s.paid_net for s in World(self.facts, today).claims[found[1]])
        if paid == 0 and self.r.random() < 0.9:
            return None
        return {"do": "refund", "of": found[0], "amount": self._some(paid),
                "on": self._last(found[1], today)}

    def _simple(self, do, today, *states):
        found = self._of(*states)
        if not found:
            return None
        return {"do": do, "of": found[0], "on": self._last(found[1], today), "by": "H1"}

    def _close(self, today):
        return self._simple("close", today, "approve")

    def _cancel(self, today):
        return self._simple("cancel", today, "submit", "approve")

    def _refuse(self, today):
        return self._simple("refuse", today, "submit")

    def _adjust(self, today):
        accounts = [s.code for s in self.facts.schemes.values() if s.form in SAVED]
        person, code, on = self._person(), self.r.choice(accounts), self._day(today)
        if on < self.facts.schemes[code].first_day:
            return None
        plus = self.r.random() < 0.5 or person == "H1"  # Nobody agrees to what is their own.
        amount = self._some(20000 if plus else self._free(person, code, on))
        return {"do": "adjust", "person": person, "scheme": code, "on": on,
                "amount": amount if plus else -amount}

    def _waive(self, today):
        world = World(self.facts, today)
        found = [k for k, s in world.standing(today).items() if s[2] > 0 and k[0]]
        if not found:
            return None
        person, code = self.r.choice(found)
        return {"do": "waive", "person": person, "scheme": code, "on": today}

    def _undo(self, today):
        undone = {a[1]["event"] for a in self.history.acts if a[1]["do"] == "undo"}
        found = [a for a in self.history.acts
                 if a[0] not in undone and a[1]["do"] != "undo"]
        if self.history.closed or any(a[1]["do"] == "transfer_out" for a in self.history.acts):
            return None
        if not found:
            return None
        act = self.r.choice(found[-3:])
        return {"do": "undo", "of": act[1]["n"]}

    def _version(self, today):
        scheme = self.r.choice(list(self.facts.schemes.values()))
        plain = next(s for s in self.history.setup["schemes"] if s["code"] == scheme.code)
        first = self._day(today) + timedelta(days=self.r.choice([0, 30, 200]))
        if len(scheme.versions) > 2 or first <= scheme.versions[-1]["valid_from"]:
            return None
        found = dict(plain, versions=list(scheme.versions))
        following = {"voucher": next_pot_version, "fund": next_pot_version,
                     "time": next_time_version}.get(found["form"], next_version)
        found["versions"].append(following(self.r, found, first))
        return {"do": "version", "scheme": scheme.code, "version": found["versions"][-1]}

    # Wages, openings, letters, votes, statements and closed years.

    def _wages(self, today):
        if not any(v["percent"] for s in self.facts.schemes.values() for v in s.versions):
            return None
        person, rows = self._person(), []
        for back in self.r.sample(range(0, 14), self.r.choice([1, 3, 6])):
            month = add_months(today.replace(day=1), -back)
            rows.append((person, month.year, month.month, self.r.randint(90000, 500000)))
        return {"do": "wages", "rows": rows}

    def _balances(self, today):
        codes = [s.code for s in self.facts.schemes.values() if s.form in SAVED]
        rows = []
        for _ in range(self.r.choice([1, 1, 2])):
            granted = today - timedelta(days=self.r.choice([0, 40, 200, 500, 900]))
            ends = self.r.choice([None, None, granted + timedelta(days=self.r.randint(1, 900))])
            person, code = self._person(), self.r.choice(codes)
            day = max(granted, self.facts.schemes[code].first_day)
            if not self.facts.persons[person].serves(day):
                return None  # What belongs to former employees is adjusted, not opened.
            rows.append((person, code, self.r.choice([7203, 50000, 12345]),
                         granted, ends, self.r.choice(["", "", "carried"])))
        if self.opened & set(rows):
            return None
        self.opened.update(rows)
        return {"do": "balances", "rows": rows}

    def _extend(self, today):
        world, found = World(self.facts, today), []
        for (number, code), account in world.accounts.items():
            found += [(number, code, x.ends) for x in account.lots if x.ends and number]
        if not found:
            return None
        number, code, ends = self.r.choice(found)
        return {"do": "extend", "person": number, "scheme": code, "ending": ends,
                "to": ends + timedelta(days=self.r.choice([1, 31, 200, 800]))}

    def _letters(self, today):
        schemes = [s for s in self.facts.schemes.values()
                   if any(v["notice"] for v in s.versions)]
        return {"do": "letters", "on": today} if schemes else None

    def _role(self, today):
        funds = [s.code for s in self.facts.schemes.values() if s.form == "fund"]
        if not funds:
            return None
        person = self.r.choice(list(self.facts.persons))
        if not self.facts.persons[person].serves(today):
            return None
        return {"do": "role", "person": person, "from": today, "fund": self.r.choice(funds)}

    def _vote(self, today):
        found = self._of("submit")
        if not found or not self._voted_on(found[1]):
            return None
        return {"do": "vote", "of": found[0], "on": self._last(found[1], today),
                "by": self.r.choice(list(self.facts.persons)),
                "vote": self.r.choice(["for", "for", "for", "against", "abstain"])}

    def _voted_on(self, number):
        return bool(funds(self.facts, self.facts.claims[number]))

    def _transfer_out(self, today):
        world = World(self.facts, today)
        found = [k for k, s in world.standing(today).items() if s.waiting > 0]
        if not found:
            return None
        person, code = self.r.choice(found)
        return {"do": "transfer_out", "person": person, "scheme": code, "on": today}

    def _close_year(self, today):
        years = [int(d[:4]) for d, *_ in self.history.closed]
        year = max(years, default=2021) + 1
        if year >= today.year or self.r.random() < 0.5:
            return None
        return {"do": "close_year", "year": year, "by": f"controller{self.count}", "may": ()}
