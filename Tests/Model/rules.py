"""Grants and last days, written from docs/rules.md alone: slow, simple, exact.

Part of the independent model (see model.py). Every amount is a Fraction until it is rounded.
"""

from datetime import date
from fractions import Fraction

from facts import DAY, Employment, add_months, days_between, month_length
from targets import target

_known = {}


def grants(scheme, person):
    """All grants ever due: (day, amount, last day, version), in the order of their days.

    `person` is None for the employer's own budget. The answer depends on nothing but the facts,
    so it is kept by them; a year of grants is computed anew for every other set of facts.
    """
    key = (scheme.code, repr(scheme.versions), scheme.year_starts, person and person.key())
    if key not in _known:
        if len(_known) > 5000:
            _known.clear()
        _known[key] = _all_grants(scheme, person)
    return _known[key]


def last_day(scheme, version, day):
    """Last day on which a lot granted on a day can be used (rules 9 and 19)."""
    rule, count = version["expiry"]
    if rule in ("never", "employment_end"):
        return None
    if rule == "year_end":
        return scheme.year_end(day)
    if rule == "years":
        return scheme.year_end(day, later=count)
    if rule == "date":
        return count
    return before_same_date(day, count)


def before_same_date(day, months):
    """The day before the same date, or the month's last day where that date does not exist."""
    then = add_months(day, months)
    return then - DAY if then.day == day.day else then


def next_date(day, month_day):
    """The first such date from a day on."""
    return min(d for d in (_date_in(day.year, month_day), _date_in(day.year + 1, month_day))
               if d >= day)


def _date_in(year, month_day):
    month, day = month_day
    return date(year, month, min(day, month_length(year, month)))


def _all_grants(scheme, person):
    if person is None:
        jobs = [_Budget()]
    else:
        jobs = [_Job(person, e, n) for n, e in enumerate(person.employments)]
    if not jobs:
        return []
    found = []
    first = max(scheme.first_day, min(j.started for j in jobs))
    for start, firsts in _stretches(scheme, first):
        found += _stretch(scheme, jobs, firsts)
    return sorted(found, key=lambda g: (g[0], g[4]))


def _stretches(scheme, first):
    """Scheme years, or periods of years from the first day of the scheme (rule 10), with the
    first days of their months and of what follows. No history runs beyond these."""
    years = scheme.versions[0]["years"]
    start = scheme.first_day if years else scheme.year_start(first)
    number = 0
    while start.year <= 2033:
        if years:
            number += 1
            following = add_months(scheme.first_day, 12 * years * number)
            firsts = [add_months(scheme.first_day, 12 * years * (number - 1) + n)
                      for n in range(12 * years)]
        else:
            following = scheme.year_end(start) + DAY
            firsts = [add_months(start, n) for n in range(12)]
        yield start, firsts + [following]
        start = following


def _stretch(scheme, jobs, firsts):
    """Grants of one scheme year or period of years, of all employments of a person."""
    months = [(a, b - DAY) for a, b in zip(firsts, firsts[1:])]
    whole = "years" if scheme.versions[0]["years"] else "year"
    cumulative = {job.number: (Fraction(0), 0) for job in jobs}
    found, once = [], set()
    periods = [(whole, (firsts[0], firsts[-1] - DAY))]
    periods += [("month", m) for m in months] + [("wage_percent", m) for m in months]
    for per, period in periods:
        chosen = []
        for job in jobs:
            plan = _plan(scheme, job, per, period)
            if plan:
                chosen.append(plan)
        chosen.sort(key=lambda p: (p["day"], p["job"].number))
        for plan in chosen:
            version, job, day = plan["version"], plan["job"], plan["day"]
            if per == "wage_percent":
                exact = _of_wage(version, job, jobs, period)
                if exact is None:
                    continue
            else:
                exact = _exact(version, job, jobs, plan, [period] if per == "month" else months)
            sums, posted = cumulative[job.number]
            sums += exact
            amount = max(0, _round(version, sums, job.fulltime(day)) - posted)
            cumulative[job.number] = (sums, posted + amount)
            # One grant a person and period for these two, re-hires included (rule 11).
            if amount > 0 and version["pro_rata"] in ("reference_date", "full"):
                if period in once:
                    continue
                once.add(period)
            if amount > 0:
                found.append((day, amount, last_day(scheme, version, day), version, job.number))
    return found


def _plan(scheme, job, per, period):
    """Which version grants this period to this employment, on which day, for which days."""
    fitting, newest = None, None
    inside = [v for v in scheme.versions if v["valid_from"] <= period[1]]
    inside = [v for n, v in enumerate(inside)
              if n + 1 == len(inside) or inside[n + 1]["valid_from"] > period[0]]
    inside = [v for v in inside if v["per"] == per]
    for version in inside:
        days = [d for d in days_between(*period)
                if d >= scheme.first_day and job.counts(version, d)]
        day = newest = _grant_day(version, job, days, period)
        if day is None:
            continue
        plan = {"version": version, "job": job, "day": day, "days": days, "period": period}
        if scheme.version_on(day) is version and not _over(version, day):
            fitting = plan
            break
    if fitting is None and newest and len(inside) > 1:
        # Neither day lies in its own version's time: the newer grants on its first day.
        version = inside[-1]
        days = [d for d in days_between(*period)
                if d >= scheme.first_day and job.counts(version, d)]
        day = version["valid_from"]
        if newest < day and day in days and not _over(version, day) and \
                day >= job.waits_until(version):
            fitting = {
                "version": version, "job": job, "day": day, "days": days, "period": period}
    return fitting


def _over(version, day):
    """Whether a version grants nothing any more."""
    return version["ends_on"] is not None and day > version["ends_on"]


def _target(version, period):
    on = version["on"]
    if on == "period_start":
        return period[0]
    if on == "period_end":
        return period[1]
    month, day = on
    for d in days_between(*period):
        if d.month == month and d.day == min(day, month_length(d.year, month)):
            return d
    return None


def _grant_day(version, job, days, period):
    """The grant day in a period, or None when nothing is granted (rules 11, 15 and 16)."""
    if not days:
        return None
    target = _target(version, period)
    waits = job.waits_until(version)
    late = version["after_months"] > 0 and version["on"] == "period_start" and \
        waits > period[0]
    if version["pro_rata"] == "reference_date":
        day = waits if late else target
        if day not in days or day < waits:
            return None
        return day
    if version["pro_rata"] == "full":
        since = [d for d in days if d >= target and (d >= waits or not late)]
        if not since or since[0] < waits:
            return None
        return since[0]
    day = min(days, key=lambda d: (abs((d - target).days), d))
    if day < waits and version["on"] == "period_start":
        day = waits
        # Who is still there gets it, also when no longer eligible by then.
        if day > period[1] or not job.serves(day):
            return None
    return day if day >= waits else None


def _exact(version, job, jobs, plan, months):
    """The amount before rounding (rules 11 to 13)."""
    days, period = plan["days"], plan["period"]
    whole = Fraction(job.amount(version, plan["day"])) * (version["years"] or 1)
    if version["per"] == "month":
        whole /= 12

    def weight(these):
        """Sum of the hours rule over days; the factors are ten-thousandths."""
        return Fraction(sum(job.factor(version, d, jobs) for d in these), 10000)

    if version["pro_rata"] in ("reference_date", "full"):
        # One grant a person: all employments of that day together.
        day = plan["day"]
        factors = sum(j.factor(version, day, jobs) for j in jobs if j.counts(version, day))
        factors = min(factors, 10000) if version["scale"] == "full" else factors
        return whole * Fraction(factors, 10000)
    if version["pro_rata"] == "calendar_days":
        return whole * weight(days) / len(days_between(*period))
    share = Fraction(0)
    for month in months:
        if version["pro_rata"] == "months_15th":
            middle = [d for d in days_between(*month) if d.day == 15]
            if middle and middle[0] in days and job.counts(version, middle[0] + DAY):
                share += weight(middle)
        else:
            inside = [d for d in days if month[0] <= d <= month[1]]
            share += weight(inside) / len(days_between(*month))
    return whole * share / len(months)


def _of_wage(version, job, jobs, month):
    """A percentage of the wage of the month, for the first employment in it (rule 18).

    None where no wage is known: not even a cent that rounding kept back is granted then.
    """
    running = [j for j in jobs if any(j.serves(d) for d in days_between(*month))]
    wage = job.person.wages.get((month[0].year, month[0].month))
    if running[0] is not job or wage is None:
        return None
    return Fraction(version["percent"]) * wage / 100


def _round(version, amount, fulltime):
    """Rounds to the step of the scheme, half up, up or down (rules 12 and 14)."""
    to, mode = version["rounding"]
    step = {"cent": 1, "euro": 100, "minute": 1, "quarter": 15, "half_hour": 30, "hour": 60,
            "day": Fraction(fulltime, 5)}[to]
    steps = amount / step
    if mode == "half_up":
        whole = (2 * steps + 1) // 2
    elif mode == "up":
        whole = -((-steps) // 1)
    else:
        whole = steps // 1
    # A full-time day may not be whole minutes.
    return int((2 * whole * step + 1) // 2)


class _Job:
    """An employment as the grants see it."""

    def __init__(self, person, employment, number):
        self.person, self.employment, self.number = person, employment, number
        self.started = employment.started
        self._factors = {}

    def counts(self, version, day):
        """In service and eligible."""
        if not self.employment.serves(day):
            return False
        workers, education = version["workers"], version["education"]
        if workers and Employment.value_on(self.employment.worker, day) not in workers:
            return False
        return not education or self.person.education_on(day) in education

    def amount(self, version, day):
        """The amount for the group a person belongs to on the grant day."""
        group = target(version, self.person, day)
        return group["amount"] if group else version["amount"]

    def serves(self, day):
        return self.employment.serves(day)

    def waits_until(self, version):
        return add_months(self.started, version["after_months"])

    def fulltime(self, day):
        return Employment.value_on(self.employment.fulltime, day)

    def own_factor(self, version, day):
        """The hours rule of one employment on a day, in ten-thousandths (rule 12)."""
        hours = Employment.value_on(self.employment.hours, day)
        if version["nothing_below"] is not None and hours < version["nothing_below"]:
            return 0
        if version["scale"] == "full":
            return 10000
        if version["full_from"] is not None and hours >= version["full_from"]:
            return 10000
        return self.employment.part_time(day)

    def factor(self, version, day, jobs):
        found = self._factors.get((id(version), day))
        if found is None:
            found = self._capped(version, day, jobs)
            self._factors[(id(version), day)] = found
        return found

    def _capped(self, version, day, jobs):
        own = self.own_factor(version, day)
        if version["max_factor"] is not None:
            before = sum(j.own_factor(version, day) for j in jobs
                         if j.number < self.number and j.counts(version, day))
            own = min(own, max(0, version["max_factor"] - before))
        return own


class _Budget:
    """The organisation itself, always there and always whole."""

    number = 0

    def __init__(self):
        self.started = date(2000, 1, 1)

    def counts(self, version, day):
        return True

    def amount(self, version, day):
        return version["amount"]

    def waits_until(self, version):
        return self.started

    def fulltime(self, day):
        return 36 * 60

    def factor(self, version, day, jobs):
        return 10000
