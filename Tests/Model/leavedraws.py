"""Draws working time, requests for leave, decisions and corrections.

Part of the independent model (see model.py).
"""

from datetime import date, timedelta

from facts import DAY, month_length
from leaverules import proposals
from timeschemes import random_holidays, random_pattern, random_shifts
from worktime import easter, worked


def random_working_time(r, people):
    """Patterns, shifts and holidays that an organisation begins with."""
    patterns, shifts, holidays = [], [], {}
    for person in people:
        for day in r.sample(FIRST_PATTERNS, r.choice([0, 1, 1, 2])):
            patterns += random_pattern(r, person["number"], day)
        if r.random() < 0.3:
            shifts += random_shifts(r, person["number"], date(2024, 2, r.randint(1, 28)))
    for year in r.sample(range(2023, 2030), r.choice([0, 1, 2])):
        holidays.update(random_holidays(r, year))
    return {"patterns": patterns, "shifts": shifts, "holidays": sorted(holidays.items())}


FIRST_PATTERNS = [date(2021, 1, 4), date(2022, 6, 1), date(2023, 3, 15), date(2024, 1, 1),
                  date(2024, 12, 30), date(2026, 5, 5)]


class LeaveDraws:
    """The steps about time; the drawer of a history adds them to its own."""

    def leave_step(self, today):
        return self.r.choice([
            *[self._leave_request] * 12, *[self._leave_approve] * 6, self._leave_refuse,
            *[self._leave_cancel] * 3, *[self._leave_change] * 6, self._patterns,
            self._shifts, self._holidays, self._undo, self._change, self._adjust,
            self._sync])(today)

    def _patterns(self, today):
        first = self._day(today) + timedelta(days=self.r.choice([0, 0, 7, 40]))
        return {"do": "patterns", "rows": random_pattern(self.r, self._person(), first)}

    def _shifts(self, today):
        person, day = self._person(), self._leave_day(today)
        mine = [d for leave in self.facts.leaves.values() if leave.person == person
                for d in leave.days]
        if mine and self.r.random() < 0.6:
            day = self.r.choice(mine)
        return {"do": "shifts", "rows": random_shifts(self.r, person, day)}

    def _holidays(self, today):
        return {"do": "holidays", "rows": random_holidays(self.r, self._leave_day(today).year)}

    def _leave_day(self, today, person=None):
        """A day near today, often one with something special about it."""
        r, year = self.r, today.year + self.r.choice([0, 0, 0, 1, -1])
        special = [
            date(year, 12, r.randint(22, 31)), easter(year) + timedelta(days=r.randint(-3, 52)),
            date(year, 2, month_length(year, 2)) - DAY * r.choice([0, 0, 1, 3]),
            date(year, 4, r.randint(24, 30))]
        for job in person.employments if person else ():
            special += [day + timedelta(days=r.randint(-3, 3))
                        for day in (job.started, job.ended) if day]
        special += [first + timedelta(days=r.randint(-4, 2))
                    for first in (person.patterns if person else ())]
        special += [day for leave in self.facts.leaves.values()
                    if person and leave.person == person.number for day in leave.days]
        day = today + timedelta(days=r.randint(-12, 20) if self.dense else r.randint(-30, 90))
        if r.random() < 0.45:
            near = [d for d in special if abs((d - today).days) < 420]
            day = r.choice(near or [day])
        elif r.random() < 0.2:
            day = self._day(today)
        return max(day, date(2022, 7, 1))

    def _leave_request(self, today):
        r = self.r
        person = self.facts.persons[self._person()]
        codes = [s.code for s in self.facts.schemes.values()
                 if s.form == "time" and s.first_day <= today]
        if not codes:
            return None
        r.shuffle(codes)
        for _ in range(4):
            first = self._leave_day(today, person)
            if worked(self.facts, person, first):
                break
        if not person.serves(first) and r.random() < 0.9:
            return None
        last = first + timedelta(days=r.choice([0, 0, 0, 0, 1, 2, 4, 4, 9, 16]))
        how = self._how()
        wanted = codes if r.random() < 0.6 else codes[:1]
        # Before a scheme begins no version says who decides.
        on = max([self._day(today)] + [self.facts.schemes[c].first_day for c in wanted])
        return {"do": "leave_request", "person": person.number, "schemes": wanted,
                "from": first, "to": last, "how": how, "on": on,
                "approve": r.random() < 0.4, "by": self._decider(person, wanted, on),
                "mandatory": r.choice([None] * 30 + ["law", "no"])}

    def _how(self):
        kind = self.r.choice(["whole"] * 5 + ["part"] * 3 + ["hours"] * 2)
        if kind == "part":
            return "part", self.r.choice(["morning", "afternoon"])
        return (kind, self.r.choice([60, 90, 137, 200, 240, 480])) if kind == "hours" else (kind,)

    def _decider(self, person, codes, on):
        """Mostly somebody who may decide."""
        if self.r.random() < 0.05:
            return self.r.choice(list(self.facts.persons))
        rules = [self.facts.schemes[code].version_on(on)["approval"] for code in codes]
        manager = person.manager_on(on)
        return manager if "manager" in rules and manager else "H1"

    def _leave_of(self, *states):
        found = [(n, self.facts.leaves[x]) for n, x in self.history.leaves.items()
                 if x in self.facts.leaves]
        fitting = [f for f in found if f[1].state in states]
        if self.r.random() < 0.05:
            fitting = found
        return self.r.choice(fitting[-6:]) if fitting else (None, None)

    def _leave_about(self, do, today, *states):
        """A step about one request: its day is on or after what was entered last about it."""
        n, leave = self._leave_of(*states)
        if leave is None:
            return None
        days = [leave.last_day(), *leave.days]
        on = self.r.choice([today, self._day(today), leave.last_day(),
                            self.r.choice(days) + timedelta(days=self.r.randint(-2, 2))])
        on = min(max(on, leave.last_day()), today)
        by = self._decider(self.facts.persons[leave.person], leave.codes, leave.requested)
        return {"do": do, "of": [n], "on": on, "by": by}, leave

    def _leave_approve(self, today):
        found = self._leave_about("leave_approve", today, "requested")
        return found and found[0]

    def _leave_refuse(self, today):
        found = self._leave_about("leave_refuse", today, "requested")
        return found and found[0]

    def _leave_cancel(self, today):
        found = self._leave_about("leave_cancel", today, "requested", "approved", "approved")
        return found and dict(found[0], days=self._some_days(found[1], 0.5))

    def _leave_change(self, today):
        found = self._leave_about("leave_change", today, "requested", "approved", "approved")
        if not found:
            return None
        fits = any(number == found[1].number for number, _ in proposals(self.facts))
        how = None if self.r.random() < (0.7 if fits else 0.05) else self._how()
        return dict(found[0], days=self._some_days(found[1], 0.6), how=how)

    def _some_days(self, leave, share):
        """One day of a request, two, or (no days) all of it."""
        days = sorted(leave.days)
        if not days or self.r.random() > share:
            return []
        return sorted(self.r.sample(days, min(len(days), self.r.choice([1, 1, 2]))))
