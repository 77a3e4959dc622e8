"""Requests for leave: what was asked and decided, and what is kept and taken on which day.

Part of the independent model (see model.py), written from docs/rules.md ("Time") alone.
"""

from collections import namedtuple

# What was entered about a request: kinds are request, approve, refuse, cancel, change. `days` is
# how its days stand from then on.
Act = namedtuple("Act", "event on kind days")


class LeaveDay:
    """One day of a request: what was said of it and what each scheme pays, in order."""

    def __init__(self, part, hours, planned, shares):
        self.part, self.hours = part, hours  # morning or afternoon, or named minutes, or whole
        self.planned, self.shares = planned, tuple(shares)

    @property
    def minutes(self):
        return sum(minutes for _, minutes in self.shares)

    def share(self, code):
        return sum(minutes for paying, minutes in self.shares if paying == code)


class Leave:
    def __init__(self, number, person, requested, codes, rules):
        self.number, self.person, self.requested = number, person, requested
        self.codes, self.rules = codes, rules  # by scheme the version of the day of the request
        self.acts = []

    def add(self, event, on, kind, days):
        self.acts.append(Act(event, on, kind, days))

    @property
    def state(self):
        return state_after(self.acts)

    @property
    def days(self):
        return self.acts[-1].days

    @property
    def stands(self):
        return self.state in ("requested", "approved")

    def paying(self):
        """The schemes that pay a part of it, of those that were named."""
        return [c for c in self.codes if any(x.share(c) for x in self.days.values())]

    def last_day(self):
        """The day of what was entered last about it."""
        return max(act.on for act in self.acts)

    def entries(self):
        """What the days of the request do to accounts: what is kept from when, what is taken."""
        found = []
        for day in sorted({d for act in self.acts for d in act.days}):
            codes = {c: None for act in self.acts if day in act.days
                     for c, _ in act.days[day].shares}
            for code in codes:
                found += self._of_day(day, code)
        return found

    def _of_day(self, day, code):
        """Before the day of leave each act counts from its own day; later ones correct the day."""
        found, kept, wanted, last = [], 0, 0, self.acts[0].event
        for n, act in enumerate(self.acts):
            before, wanted = wanted, self._kept(self.acts[: n + 1], day, code)
            last = act.event if wanted != before else last
            if act.on < day and wanted != kept:
                found.append(self._entry(act.on, act.event, "keep", day, code, wanted))
                kept = wanted
        if self.state == "approved":
            if wanted or kept:
                found.append(self._entry(day, self._settled(last), "take", day, code, wanted))
        elif wanted != kept:
            found.append(self._entry(day, self._settled(last), "keep", day, code, wanted))
        return found

    def _settled(self, last):
        """By which event the day of leave counts among the entries of that day: its approval,
        whatever was corrected later, as if it had always been so; else what changed it last."""
        approved = [act.event for act in self.acts if act.kind == "approve"]
        return approved[0] if approved else last

    def _kept(self, acts, day, code):
        """What is to be kept after some acts: from the approval on, or from the request on."""
        state = state_after(acts)
        since = self.rules[code]["leave"]
        if state == "approved" or (state == "requested" and since == "request"):
            days = acts[-1].days
            return days[day].share(code) if day in days else 0
        return 0

    def _entry(self, on, event, kind, day, code, minutes):
        return {"day": on, "event": event, "kind": f"leave_{kind}", "leave": self.number,
                "leave_day": day, "scheme": code, "person": self.person, "amount": minutes}


def state_after(acts):
    kinds = [act.kind for act in acts]
    for kind, state in (("refuse", "refused"), ("cancel_all", "cancelled"),
                        ("approve", "approved")):
        if kind in kinds:
            return state
    return "requested"
