"""What a scheme gives for one claim and for one person, written from docs/rules.md 28 alone.

Part of the independent model (see model.py).
"""

from lots import split
from replay import World

# Refusals that say: a limit of the scheme stands in the way.
LIMITS = {"above-claim-limit", "above-person-limit"}


def limits_in_the_way(facts, step, through):
    """The limits that a claim, or its award, would go beyond: a set of error ids."""
    world, found = World(facts, through), set()
    for claim in step.get("claims") or [None]:
        person, on, wanted = _wanted(facts, step, claim)
        for code, amount in wanted.items():
            scheme = facts.schemes[code]
            version = scheme.version_on(on)
            if version["per_claim"] and amount > version["per_claim"]:
                found.add("above-claim-limit")
            if version["per_person"]:
                most, per = version["per_person"]
                years = scheme.year_start(on) if per == "year" else None
                if amount + _had(facts, world, person, scheme, years, claim) > most:
                    found.add("above-person-limit")
    return found


def _wanted(facts, step, number):
    """Whose claim of which day it is, and what it asks or would get of each scheme."""
    wanted = {}
    if number is None:
        for code, amount in step["sources"]:
            wanted[code] = wanted.get(code, 0) + amount
        return step["person"], step["on"], wanted
    claim = facts.claims[number]
    awards = split(step["awards"][0], [asked for *_, asked in claim.sources])
    for (code, _, _), award in zip(claim.sources, awards):
        wanted[code] = wanted.get(code, 0) + award
    return claim.person, claim.submitted, wanted


def _had(facts, world, person, scheme, year, but):
    """Reserved and paid, less what came back, on all claims or those of one scheme year."""
    total = 0
    for number, claim in facts.claims.items():
        if claim.person != person or number == but:
            continue
        if year is not None and scheme.year_start(claim.submitted) != year:
            continue
        for source in world.claims[number]:
            if source.account.scheme.code == scheme.code:
                total += source.in_reserve + source.paid_net
    return total
