"""Pots: how they are filled, and which grants they can pay, written from docs/rules.md 29 alone.

Part of the independent model (see model.py).
"""

from facts import DAY


def fills(scheme):
    """What comes into a pot: (day, amount, last day, version, 0), as grants are."""
    first = scheme.versions[0]
    if first["pot"]["per"] == "once":
        return [(scheme.first_day, first["pot"]["total"], None, first, 0)]
    found, day = [], scheme.first_day
    while day.year <= 2033:
        version = scheme.version_on(day)
        if version["ends_on"] is None or day <= version["ends_on"]:
            found.append((day, version["pot"]["total"], scheme.year_end(day), version, 0))
        day = scheme.year_end(day) + DAY
    return found


class Queue:
    """Grants of one voucher scheme that wait for the first day on which the pot suffices."""

    def __init__(self):
        self.groups = []  # (day on which they were due, [(account, amount, version)])
        self.left = 0  # What the pot had after the grants of the last day that was looked at.

    def ready(self, day, due, pot):
        """Which grants are made on a day: those of the longest waiting day first."""
        if due:
            self.groups.append((day, due))
        left, made, waiting = pot.usable_amount(day), [], []
        for since, group in self.groups:
            there = [g for g in group if since == day or g[0].person.serves(day)]
            total = sum(g[1] for g in there)
            if total <= left:
                left -= total
                made += there
            else:
                waiting.append((since, group))
        self.groups, self.left = waiting, left
        return made
