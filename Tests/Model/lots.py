"""Lots, accounts and what claims take from them, written from docs/rules.md alone.

Part of the independent model (see model.py).
"""

from fractions import Fraction

from pots import fills
from rules import before_same_date, grants, last_day, next_date
from terms import moved, usable_through


class Lot:
    def __init__(self, number, granted_on, ends, version, amount, left):
        self.number, self.granted_on, self.ends = number, granted_on, ends
        self.version, self.granted, self.left = version, amount, left
        self.through = ends  # Usable so long; longer than `ends` when letters are asked for.
        self.closed_on = None
        self.fate = None  # What its end did with what was left: also done with what comes back.
        self.waits_since = None  # For transfer-out: not usable (rule 23).
        self.is_grace = False  # A refund made it: its months were promised with it.
        self.carried = False  # It was carried on: it lapses (rule 21).
        self.successor = None  # What it was carried into.

    @property
    def closed(self):
        return self.closed_on is not None

    def lasts(self, day):
        """Whether it can still be used on a day, as far as is known."""
        return self.through is None or self.through >= day

    @property
    def ended_on(self):
        return self.closed_on or self.waits_since

    @property
    def order(self):
        """Which lot pays first (rule 1)."""
        never = self.ends is None
        return (never, self.ends or self.granted_on, self.granted_on, self.number)


class Take:
    """A part of what an entry took from a lot."""

    def __init__(self, lot, amount):
        self.lot, self.amount = lot, amount


class Account:
    """One person in one scheme, or one budget or pot of the organisation (person is None)."""

    def __init__(self, person, scheme, facts, pot=None):
        self.person, self.scheme, self.facts = person, scheme, facts
        self.pot = pot  # What the grants of a voucher are paid from.
        self.is_pot = person is None and scheme.has_pot
        self.lots, self.shortfall, self.gone, self.numbers = [], 0, 0, 0
        self.worst = 0
        self.kinds = {}
        self.granted = []  # The lots of grants, for a cap that counts them.
        self.carried = {}  # By the day on which lots ended: how much was carried on.
        self.coming = list(fills(scheme) if self.is_pot else grants(scheme, person))
        first = scheme.versions[0]
        self.unlimited = scheme.form == "employer_budget" and first["per"] == "none"

    def count(self, kind, amount):
        self.kinds[kind] = self.kinds.get(kind, 0) + amount

    def add_lot(self, day, ends, version, amount, left, is_grace=False):
        self.numbers += 1
        lot = Lot(self.numbers, day, moved(self.facts, self, ends), version, amount, left)
        lot.is_grace = is_grace
        lot.through = usable_through(self.facts, self, lot)
        self.lots.append(lot)
        return lot

    def usable(self, day):
        found = [x for x in self.lots
                 if not x.ended_on and x.granted_on <= day
                 and (x.through is None or day <= x.through)]
        return sorted(found, key=lambda x: x.order)

    def usable_amount(self, day):
        return sum(x.left for x in self.usable(day))

    def lapse(self, lot, amount):
        lot.left -= amount
        self.count("lapse", -amount)

    def to_pot(self, lot, amount, day):
        """Money of a pot goes back to it (rules 20, 23 and 29), or to the employer."""
        lot.left -= amount
        self.count("return", -amount)
        if self.pot:
            self.pot.receive(day, amount)

    def receive(self, day, amount):
        """What comes back to a pot: into what stands in it now, at the end of a year the old."""
        self.count("return", amount)
        standing = [x for x in self.lots if not x.closed]
        lot = min(standing, key=lambda x: x.order) if standing else self.lots[-1]
        lot.left += amount
        if not standing:
            self.settle(lot, day)

    def end_at_once(self, lot, day):
        """A fixed last day that has passed leaves nothing to use."""
        if lot.through is not None and lot.through < day:
            back = self.pot and lot.version["then"] == "return"
            self.end(lot, day, "return" if back else "lapse")

    def take(self, day, amount):
        """Takes from the lots in their order; what is missing the employer puts in."""
        taken = []
        for lot in self.usable(day):
            part = min(lot.left, amount)
            if part > 0:
                lot.left -= part
                amount -= part
                taken.append(Take(lot, part))
        if amount > 0 and self.unlimited:
            # What is approved comes into one lot a scheme year, which ends with the year.
            usable = self.usable(day)
            lot = usable[-1] if usable else self.add_lot(
                day, self.scheme.year_end(day), self.scheme.version_on(day), 0, 0)
            self.count("grant", amount)
            taken.append(Take(lot, amount))
        elif amount > 0:
            taken.append(self._put_in(day, amount))
        return taken

    def lasting(self, day, until):
        """What is free on a day and can still be used on a later one."""
        there = sum(x.left for x in self.usable(day) if x.lasts(until))
        return min(there, max(0, self.open - self.shortfall))

    def keep(self, day, amount, until):
        """Takes time that is there for a later day of leave."""
        taken = []
        for lot in self.usable(day):
            part = min(lot.left, amount)
            if lot.lasts(until) and part > 0:
                lot.left -= part
                amount -= part
                taken.append(Take(lot, part))
        return taken

    def _put_in(self, day, amount):
        usable = self.usable(day)
        if usable:
            lot = usable[-1]
        else:
            past = [x for x in self.lots if x.granted_on <= day]
            lot = max(past, key=lambda x: (x.ended_on, x.order), default=None)
        if lot is None:
            # There was never anything: what comes back ends as what is added that day.
            version = self.scheme.version_on(day)
            lot = self.add_lot(day, last_day(self.scheme, version, day), version, 0, 0)
            self.end_at_once(lot, day)
        gift = "advance" if lot.version["decrease"] == "offset" else "write_off"
        if gift == "advance":
            self.shortfall += amount
        else:
            self.gone += amount
        self.count(gift, amount)
        return Take(lot, amount)

    def give_back(self, day, source, takes, amount, kind):
        """Puts an amount back, last taken first (rule 25): it makes up a shortfall, then what was
        let go for the claim, and only then fills the lots."""
        self.count(kind, amount)
        repaid = min(self.shortfall, amount)
        self.shortfall -= repaid
        self.count("repay", -repaid)
        mended = min(source.let_go, amount - repaid)
        source.let_go -= mended
        self.gone -= mended
        self.count("write_off", -mended)
        absorbed = repaid + mended
        for take in reversed(takes):
            part = min(take.amount, amount)
            take.amount -= part
            amount -= part
            kept = min(part, absorbed)
            absorbed -= kept
            if part > kept:
                self.come_back(day, take.lot, part - kept, kind)

    def come_back(self, day, lot, amount, kind):
        if not lot.closed:
            lot.left += amount
        elif kind == "refund" and lot.version["grace_months"] > 0:
            # It keeps the day of its origin.
            ends = before_same_date(day, lot.version["grace_months"])
            grace = self.add_lot(lot.granted_on, ends, lot.version, 0, amount, is_grace=True)
            grace.carried = lot.carried
        else:
            lot.left += amount
            self.settle(lot, day)

    # Ends: rules 19 to 23.

    def end(self, lot, day, fate):
        """A lot ends, and what is left of it goes where it must."""
        lot.closed_on, lot.fate = day, fate
        self.settle(lot, day)

    def settle(self, lot, day):
        """What an ended lot holds, at its end or when something came back, meets that end."""
        if lot.fate == "carry":
            self._carry(lot, day)
        if lot.fate == "pay_out" and lot.left > 0:
            self.count("pay_out", -lot.left)
            lot.left = 0
        if lot.fate == "return" and lot.left > 0:
            self.to_pot(lot, lot.left, day)
        if lot.left > 0:
            self.lapse(lot, lot.left)

    def _carry(self, lot, day):
        most, until, months = lot.version["carry"]
        began = lot.closed_on
        gone = self.carried.get(began, 0)
        part = lot.left if most is None else min(lot.left, most - gone)
        if part <= 0:
            return
        if lot.successor is None:
            ends = self._carried_until(lot.version, began, until, months)
            lot.successor = self.add_lot(lot.granted_on, ends, lot.version, 0, 0)
            lot.successor.carried = True
            through = lot.successor.through
            if through is not None and through < day:
                lot.successor.closed_on, lot.successor.fate = day, "lapse"
        self.carried[began] = gone + part
        lot.left -= part
        lot.successor.left += part
        if lot.successor.closed:
            self.settle(lot.successor, day)

    def _carried_until(self, version, began, until, months):
        if until is not None:
            return next_date(began, until)
        if months is not None:
            return before_same_date(began, months)
        return last_day(self.scheme, version, began)

    # Caps: rule 20.

    def keep_below(self, limit, reserved, day):
        """Lapses what stands above a cap, the oldest grant first."""
        free = max(0, self.open - self.shortfall)
        over = min(free, free + reserved - limit)
        for lot in sorted(self.usable(day), key=lambda x: (x.granted_on, x.order)):
            part = min(lot.left, over)
            if part > 0:
                over -= part
                if self.pot:
                    self.to_pot(lot, part, day)
                else:
                    self.lapse(lot, part)

    def keep_newest(self, count, day):
        """Only the newest grants stand; what was carried on belongs to its grant."""
        for lot in self.granted[:max(0, len(self.granted) - count)]:
            for part in (lot, lot.successor):
                if part is not None and not part.ended_on:
                    self.end(part, day, "return" if self.pot else "lapse")

    @property
    def open(self):
        return sum(x.left for x in self.lots if not x.waits_since)

    @property
    def waiting(self):
        return sum(x.left for x in self.lots if x.waits_since)

    @property
    def short(self):
        """How much the account lacks: what the employer put in, and a shortfall not covered."""
        return self.gone + max(0, self.shortfall - self.open)

    def note(self):
        """Keeps the worst moment of the day: an entry is not helped by a later one."""
        self.worst = max(self.worst, self.short)


class Part:
    """What is asked of a scheme for one due day; None is with the approval."""

    def __init__(self, due, asked):
        self.due, self.asked, self.awarded = due, asked, 0
        self.waits, self.rest = False, 0  # of a later year: not reserved yet


class Source:
    """What one scheme pays of a claim: all its parts, and what they took."""

    def __init__(self, account):
        self.account, self.parts = account, []
        self.held, self.reserved, self.paid, self.let_go = [], [], [], 0

    @property
    def asked(self):
        return sum(p.asked for p in self.parts)

    @property
    def awarded(self):
        return sum(p.awarded for p in self.parts)

    @property
    def in_reserve(self):
        return sum(t.amount for t in self.reserved)

    @property
    def paid_net(self):
        return sum(t.amount for t in self.paid)

    @property
    def set_aside(self):
        return self.in_reserve + sum(t.amount for t in self.held)


class Kept:
    """What one scheme pays of one day of leave, and what is kept for it."""

    def __init__(self, account, day, leave):
        self.account, self.day, self.leave = account, day, leave
        self.wanted, self.reserved, self.let_go = 0, [], 0

    @property
    def set_aside(self):
        return sum(t.amount for t in self.reserved)


def split(amount, weights):
    """Splits by largest remainder, ties in order (rule 27)."""
    total = sum(weights)
    if total == 0:
        return [0] * len(weights)
    exact = [Fraction(amount * w, total) for w in weights]
    parts = [int(x // 1) for x in exact]
    order = sorted(range(len(weights)), key=lambda n: (parts[n] - exact[n], n))
    for n in order[: amount - sum(parts)]:
        parts[n] += 1
    return parts
