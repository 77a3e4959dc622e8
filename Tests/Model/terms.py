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
    """The letters that go out on a day: {(person, scheme, last day): amount}."""
    found = {}
    for (number, code), account in world.accounts.items():
        for lot in account.usable(day):
            notice = lot.version["notice"]
            if not number or not notice or lot.ends is None or lot.left == 0 or lot.is_grace:
                continue
            begun = [n for n in notice["days"] if lot.ends - timedelta(days=n) <= day]
            if not begun or (only and only != code):
                continue
            letters = sent(facts, account, lot.ends)
            since = lot.ends - timedelta(days=min(begun))
            if not letters or (day <= lot.ends and letters[-1] < since):
                key = (number, code, lot.ends)
                found[key] = found.get(key, 0) + lot.left
    return found
