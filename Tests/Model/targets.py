"""Groups of people with an amount and a cap of their own, written from docs/rules.md alone.

Part of the independent model (see model.py).
"""


def target(version, person, day):
    """The first group of a version that somebody belongs to on a day, or None."""
    for group in version["targets"]:
        educated = not group["education"] or person.education_on(day) in group["education"]
        if educated and _of_age(group["ages"], person, day):
            return group
    return None


def _of_age(ages, person, day):
    """Age is the year of the day less the year of birth; who gave none belongs to no age."""
    if ages is None:
        return True
    if person.birth_year is None:
        return False
    first, last = ages
    age = day.year - person.birth_year
    return (first is None or first <= age) and (last is None or age <= last)


def balance_cap(version, person, day):
    """What may stand on an account that day, in cents or minutes, or None (rule 20)."""
    group = target(version, person, day)
    cap = version["cap"]
    if group and group["cap"] is not None:
        limit = group["cap"]
    elif cap and cap["balance"] is not None:
        limit = cap["balance"]
    else:
        return None
    if cap and cap["by_factor"]:
        factors = person.factors(day)
        if version["max_factor"] is not None:  # It caps their sum (rule 12).
            factors = min(factors, version["max_factor"])
        limit = (2 * limit * factors + 10000) // 20000
    return limit
