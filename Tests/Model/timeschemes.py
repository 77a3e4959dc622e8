"""Random schemes of time, patterns, shifts and holidays, and how files say them.

Part of the independent model (see model.py).
"""

from datetime import date, timedelta

from facts import DAY
from schemes import next_version, random_version, tidy
from units import hours_text
from worktime import easter, monday


def random_time_scheme(r, code):
    """Development days or idle time: the rules of an account, and who may be away when."""
    scheme = {
        "code": code, "form": "time", "unit": "hours",
        "year_starts": r.choice([(1, 1), (1, 1), (1, 1), (5, 1), (7, 10), (2, 29)]),
        "versions": []}
    first = r.choice([date(2023, 1, 1), date(2023, 1, 1), date(2023, 4, 10), date(2022, 7, 1)])
    version = of_time(r, random_version(r, scheme, first))
    if r.random() < 0.15 and version["per"] != "none":
        version.update(per="years", years=r.choice([1, 2, 3]))
        version["on"] = r.choice(["period_start", "period_start", "period_end", (6, 1)])
    scheme["versions"].append(version)
    if r.random() < 0.25:
        scheme["versions"].append(next_time_version(r, scheme, r.choice(
            [date(2024, 1, 1), date(2024, 6, 15), date(2023, 10, 1), date(2024, 5, 1)])))
    return scheme


def next_time_version(r, scheme, first):
    version = of_time(r, next_version(r, scheme, first))
    if r.random() < 0.5:
        version.update({k: scheme["versions"][-1][k] for k in ("leave", "approval")})
    return version


def of_time(r, version):
    """What differs from an account: who decides, and from when a day is kept."""
    version.update(leave=r.choice([None, "approval", "request", "request"]),
                   approval=r.choice(["hr", "hr", "manager", "none"]), grace_months=0)
    if version["per"] != "none" and r.random() < 0.6:  # Enough for some weeks.
        version["amount"] = r.choice([4800, 7201, 9600])
        if version["cap"] and version["cap"]["balance"]:
            version["cap"] = dict(version["cap"], balance=r.choice([9000, 14401]))
    return tidy(version)


# Working time.

LENGTHS = [480, 480, 432, 456, 540, 240, 245, 431]


def random_pattern(r, person, first):
    """The rows of one pattern: (person, first day, week, minutes a day)."""
    weeks = r.choice([1, 1, 1, 2, 2, 3, 4, 8])
    return [(person, first, n + 1, random_week(r)) for n in range(weeks)]


def random_week(r):
    if r.random() < 0.03:
        return [0] * 7
    length = r.choice(LENGTHS)
    if r.random() < 0.5:  # A plain week, some days free.
        return [length if r.random() < 0.8 else 0 for _ in range(5)] + [0, 0]
    return [r.choice(LENGTHS) if r.random() < 0.7 else 0 for _ in range(7)]


def random_shifts(r, person, day):
    """Real shifts of some weeks: all seven days, or only those on which is worked."""
    rows = []
    for n in range(r.choice([1, 1, 2, 3])):
        start = monday(day) + timedelta(days=7 * n)
        every = r.random() < 0.5
        for place in range(7):
            minutes = r.choice([540, 480, 600, 0, 0, 305])
            if minutes or every:
                rows.append((person, start + place * DAY, minutes))
    return rows


def random_holidays(r, year):
    """Days that are free in part or whole, and holidays on which is worked after all."""
    sunday = easter(year)
    days = [date(year, 12, 24), date(year, 5, 5), sunday - 2 * DAY, sunday + DAY,
            sunday + 39 * DAY, date(year, 12, 31), date(year, r.randint(1, 12), r.randint(1, 28))]
    chosen = sorted(set(r.sample(days, r.choice([1, 2, 3]))))
    return [(day, r.choice([None, 240, 0, 125])) for day in chosen]


def pattern_lines(rows):
    lines = ["employee,valid_from,mon,tue,wed,thu,fri,sat,sun,week"]
    for person, first, week, days in rows:
        cells = [hours_text(minutes) if minutes else "" for minutes in days]
        lines.append(",".join([person, str(first), *cells, str(week)]))
    return lines


def shift_lines(rows):
    return ["employee,date,hours"] + [f"{p},{day},{hours_text(m)}" for p, day, m in rows]


def holiday_lines(rows):
    return ["date,name,hours"] + [
        f"{day},Free,{'' if minutes is None else hours_text(minutes)}" for day, minutes in rows]


def working_time_files(setup):
    """(name, text) of the files that an organisation begins with."""
    lines = {"patterns": pattern_lines, "shifts": shift_lines, "holidays": holiday_lines}
    return [(f"{kind}.csv", "\n".join(lines[kind](setup[kind])) + "\n")
            for kind in lines if setup.get(kind)]
