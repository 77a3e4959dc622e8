"""How long somebody would work on a day, written from docs/rules.md ("Time") alone.

Part of the independent model (see model.py). Everything is in whole minutes.
"""

from datetime import date, timedelta

from facts import DAY, Employment

WEEK = 7 * DAY


def monday(day):
    return day - timedelta(days=day.weekday())


def worked(facts, person, day):
    """The minutes that would be worked on a day, as everything is known now."""
    if not person.serves(day):
        return 0
    start = monday(day)
    if any(start <= shift < start + WEEK for shift in person.shifts):
        return person.shifts.get(day, 0)  # On holidays too.
    minutes = by_pattern(person, day)
    if day in facts.holidays:
        free = facts.holidays[day]  # None: all of the day
        return 0 if free is None else max(0, minutes - free)
    return 0 if day in dutch_holidays(day.year) else minutes


def by_pattern(person, day):
    """By the pattern that counts that day, else by contract hours from Monday to Friday."""
    begins, weeks = pattern_on(person, day)
    if weeks:
        passed = (monday(day) - monday(begins)).days // 7
        return weeks[passed % len(weeks)][day.weekday()]
    each, rest = divmod(contract_hours(person, day), 5)
    return each + (day.weekday() < rest) if day.weekday() < 5 else 0


def pattern_on(person, day):
    """The first day and the weeks of the pattern of a day; (None, None) without one."""
    begun = [first for first in person.patterns if first <= day]
    return (max(begun), person.patterns[max(begun)]) if begun else (None, None)


def contract_hours(person, day):
    """Minutes a week of all employments of a day."""
    return sum(Employment.value_on(e.hours, day) for e in person.employments if e.serves(day))


def average_day(person, day):
    """A day of somebody, in minutes, half up: for reading only. None: nothing is worked."""
    _, weeks = pattern_on(person, day)
    if weeks:
        days = [minutes for week in weeks for minutes in week if minutes]
        return (2 * sum(days) + len(days)) // (2 * len(days)) if days else None
    hours = contract_hours(person, day)
    return (2 * hours + 5) // 10 or None


def half(minutes, part):
    """The morning of an odd number has one more."""
    return (minutes + 1) // 2 if part == "morning" else minutes // 2


def easter(year):
    """The Sunday after the full moon of spring, by golden number and epact (Clavius, 1582)."""
    golden, century = year % 19 + 1, year // 100 + 1
    dropped = 3 * century // 4 - 12  # Leap days that were left out.
    corrected = (8 * century + 5) // 25 - 5  # For the moon's orbit.
    epact = (11 * golden + 20 + corrected - dropped) % 30
    if epact == 24 or (epact == 25 and golden > 11):
        epact += 1
    moon = 44 - epact  # Days of March.
    moon += 30 if moon < 21 else 0
    full_moon = date(year, 3, 1) + (moon - 1) * DAY
    return full_moon + (6 - full_moon.weekday() or 7) * DAY


_of_year = {}


def dutch_holidays(year):
    if year not in _of_year:
        sunday, king = easter(year), date(year, 4, 27)
        found = {date(year, 1, 1), sunday, sunday + DAY, sunday + 39 * DAY, sunday + 49 * DAY,
                 sunday + 50 * DAY, date(year, 12, 25), date(year, 12, 26),
                 king - DAY if king.weekday() == 6 else king}
        _of_year[year] = found | ({date(year, 5, 5)} if year % 5 == 0 else set())
    return _of_year[year]
