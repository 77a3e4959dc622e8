"""Until when a lot can be used: longer terms and letters, written from docs/rules.md 22 alone.

Part of the independent model (see model.py).
"""

from datetime import timedelta


def moved(facts, account, day):
    """The last day of what would have ended on a day, after all longer terms given."""
    number = account.person.number if account.person else ""
    for person, scheme, last, to in facts.moved:
        if (person, scheme, last) == (number, account.scheme.code, day):
            day = to
    return day


def sent(facts, account, last):
    """The days on which letters about a last day were sent, ascending."""
    number = account.person.number if account.person else ""
    return sorted(day for person, scheme, about, day in facts.letters
                  if (person, scheme, about) == (number, account.scheme.code, last))


def usable_through(facts, account, lot):
    """The last day on which a lot can be used; None: no day so far."""
    notice = lot.version["notice"]
    if account.person is None or lot.ends is None or not notice or not notice["required"]:
        return lot.ends
    if lot.is_grace:
        return lot.ends
    letters = sent(facts, account, lot.ends)
    if not letters:
        return None
    return max(lot.ends, letters[0] + timedelta(days=max(notice["days"])))


def letters_due(facts, world, day, only=None):
    """The letters that go out on a day: {(person, scheme, last day): amount}.

    Versions of a scheme may ask for letters at different days; one letter is about all that ends.
    """
    ending = {}
    for (number, code), account in world.accounts.items():
        for lot in account.usable(day):
            notice = lot.version["notice"]
            if not number or not notice or lot.ends is None or lot.left == 0 or lot.is_grace:
                continue
            if not only or only == code:
                ending.setdefault((number, code, lot.ends), []).append(lot)
    found = {}
    for (number, code, last), lots in ending.items():
        days = {n for lot in lots for n in lot.version["notice"]["days"]}
        begun = [n for n in days if last - timedelta(days=n) <= day]
        letters = sent(facts, world.accounts[number, code], last)
        since = last - timedelta(days=min(begun, default=0))
        if begun and (not letters or (day <= last and letters[-1] < since)):
            found[number, code, last] = sum(lot.left for lot in lots)
    return found
