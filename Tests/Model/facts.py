"""What people entered: schemes, employments, claims. Plain values; no rule is applied here.

Part of the independent model (see model.py). Days are datetime.date, amounts are integers in
cents or minutes, hours a week are integers in minutes.
"""

from datetime import date, timedelta

DAY = timedelta(days=1)


def add_months(day, count):
    """The same date some months on, or the month's last day."""
    index = day.year * 12 + day.month - 1 + count
    year, month = index // 12, index % 12 + 1
    return date(year, month, min(day.day, month_length(year, month)))


def month_length(year, month):
    following = date(year + month // 12, month % 12 + 1, 1)
    return (following - DAY).day


def days_between(first, last):
    """All days from the first through the last."""
    return [first + DAY * n for n in range((last - first).days + 1)]


class Scheme:
    """One scheme of a file. `versions` are dictionaries with every key filled in, ascending."""

    def __init__(self, code, form, unit, year_starts, versions):
        self.code, self.form, self.unit = code, form, unit
        self.year_starts = year_starts  # (month, day)
        self.versions = versions

    @property
    def first_day(self):
        return self.versions[0]["valid_from"]

    @property
    def has_pot(self):
        return self.form in ("voucher", "fund")

    @property
    def personal(self):
        """Whether people have accounts of their own in it."""
        return self.form in ("account", "time") or (
            self.form == "voucher" and self.versions[0]["per"] != "none")

    def version_on(self, day):
        """The version in force; before the first day of the scheme the first one."""
        found = self.versions[0]
        for version in self.versions:
            if version["valid_from"] <= day:
                found = version
        return found

    def year_start_in(self, year):
        month, day = self.year_starts
        return date(year, month, min(day, month_length(year, month)))

    def year_start(self, day):
        """First day of the scheme year that holds a day."""
        start = self.year_start_in(day.year)
        return start if start <= day else self.year_start_in(day.year - 1)

    def year_end(self, day, later=0):
        """Last day of the scheme year that holds a day, or of a later one."""
        start = self.year_start(day)
        return self.year_start_in(start.year + 1 + later) - DAY


class Employment:
    """From the first through the last day, with hours and contract by the day they began."""

    def __init__(self, started, hours, fulltime, worker):
        self.started, self.ended = started, None
        self.hours = [(started, hours)]
        self.fulltime = [(started, fulltime)]
        self.worker = [(started, worker)]

    def serves(self, day):
        return self.started <= day and (self.ended is None or day <= self.ended)

    def part_time(self, day):
        """The part-time factor in ten-thousandths, half up (rule 12)."""
        hours, full = self.value_on(self.hours, day), self.value_on(self.fulltime, day)
        return (2 * 10000 * hours + full) // (2 * full)

    @staticmethod
    def value_on(changes, day):
        """The last change that began by a day; before the first, the first."""
        found = changes[0][1]
        for begin, value in changes:
            if begin <= day:
                found = value
        return found

    @staticmethod
    def changed(changes, day, value):
        """A change on the same day replaces; later ones stay as they are."""
        return sorted([c for c in changes if c[0] != day] + [(day, value)])


class Person:
    def __init__(self, number, education, started, birth_year):
        self.number, self.birth_year = number, birth_year
        self.education = [(started, education)]
        self.employments = []
        self.wages = {}  # By (year, month), in cents.
        self.manager = [(started, None)]
        self.seats = set()  # (from day, fund) of the committees this person is in.
        self.patterns = {}  # By first day: weeks of seven days, in minutes.
        self.shifts = {}  # By day, in minutes.

    def education_on(self, day):
        return Employment.value_on(self.education, day)

    def serves(self, day):
        return any(e.serves(day) for e in self.employments)

    def key(self):
        """Everything that a grant may depend on."""
        jobs = [(e.started, e.ended, tuple(e.hours), tuple(e.fulltime), tuple(e.worker))
                for e in self.employments]
        return (self.number, tuple(self.education), self.birth_year, tuple(jobs),
                tuple(sorted(self.wages.items())))

    def manager_on(self, day):
        return Employment.value_on(self.manager, day)

    def sits(self, fund, day):
        """Whether this person is in the committee of a fund on a day."""
        return any(code == fund and begin <= day for begin, code in self.seats)

    def factors(self, day):
        """The part-time factors of a day together, in ten-thousandths (rules 12 and 20)."""
        return sum(e.part_time(day) for e in self.employments if e.serves(day))


class Claim:
    """What was asked. `sources` is a list of (scheme code, due day or None, amount asked)."""

    def __init__(self, number, person, submitted, sources):
        self.number, self.person, self.submitted = number, person, submitted
        self.sources = sources


class Facts:
    """Everything entered so far, each entry with the event that entered it."""

    def __init__(self):
        self.schemes, self.persons, self.claims = {}, {}, {}
        self.letters = []  # (person, scheme, the last day it is about, day it was sent)
        self.moved = []  # In the order of events: (person, scheme, last day, new last day)
        self.votes = []  # (event, day, claim, member, "for", "against" or "abstain")
        self.holidays = {}  # By day: minutes of it that are free, None for all.
        self.leaves = {}  # By number.
        self.hr = {"H1", "H2"}
        self.entries = []  # dictionaries with "day", "event", "kind" and what belongs to it

    def add(self, event, day, kind, **more):
        self.entries.append(dict(more, event=event, day=day, kind=kind))

    def of_claim(self, number):
        return [e for e in self.entries if e.get("claim") == number]

    def ordered(self):
        return sorted(self.entries, key=lambda e: (e["day"], e["event"]))
