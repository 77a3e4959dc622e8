"""Grants, claims and lapses, day by day from the first day on, written from docs/rules.md alone.

Part of the independent model (see model.py). Nothing is kept from one replay to the next: every
answer is computed anew from all the facts.
"""

from collections import namedtuple

from facts import DAY
from lots import Account, Kept, Part, Source, Take, split
from pots import Queue
from rules import last_day
from targets import balance_cap

# How an account stands after a day. `short` is the worst moment of the day; `waiting` is what is
# kept for transfer-out, `still_short` how short it is when the day is over.
Standing = namedtuple("Standing", "open reserved shortfall short lots waiting still_short")
Held = namedtuple("Held", "granted_on ends left waits stays nominal")
COMING_IN = ("opening",)  # Before the grants of the day.
NOTHING = Standing(0, 0, 0, 0, [], 0, 0)


class World:
    """Replays all facts through a day, and remembers how things stood after each day."""

    def __init__(self, facts, through):
        self.facts, self.through = facts, through
        self.accounts, self.claims, self.states = {}, {}, {}
        self.excess = []  # payments of more than was reserved: (claim, day, amount)
        self.leaves = {}  # By (number, day of leave, scheme).
        self.queues = {}
        for scheme in facts.schemes.values():
            pot = None
            if scheme.form not in ("account", "time"):
                pot = self.accounts[("", scheme.code)] = Account(None, scheme, facts)
            if scheme.personal:
                self.queues[scheme.code] = Queue()
                for person in facts.persons.values():
                    self.accounts[(person.number, scheme.code)] = Account(
                        person, scheme, facts, pot)
        for claim in facts.claims.values():
            sources = {}
            for code, due, asked in claim.sources:
                source = sources.setdefault(code, Source(self.account(claim, code)))
                source.parts.append(Part(due, asked))
            self.claims[claim.number] = list(sources.values())
        self._run()

    def account(self, claim, code):
        key = (claim.person, code)
        return self.accounts.get(key) or self.accounts[("", code)]

    def _run(self):
        entries = [e for e in self.facts.ordered() if e["day"] <= self.through]
        self.due = {g[0] for a in self.accounts.values() for g in a.coming}
        self.due |= {e["day"] for e in entries}
        self.due |= {j.ended + DAY for p in self.facts.persons.values()
                     for j in p.employments if j.ended}
        self.due |= {s.account.scheme.year_start(p.due) for sources in self.claims.values()
                     for s in sources for p in s.parts if p.due}
        while self.due:
            day = min(self.due)
            self.due.remove(day)
            if day > self.through:
                break
            self._first_parts(day, [e for e in entries if e["day"] == day])
            self._later(day)
            for entry in entries:
                if entry["day"] == day and entry["kind"] not in COMING_IN:
                    getattr(self, "_" + entry["kind"])(entry)
                    self._later(day)
                    for account in self.accounts.values():
                        account.note()
            if any(self.accounts[("", code)].open > queue.left
                   for code, queue in self.queues.items() if ("", code) in self.accounts):
                self.due.add(day + DAY)  # What came in today may suffice tomorrow.
            self._remember(day)

    def _first_parts(self, day, entries):
        """What happens on a day before people's entries (rule 4)."""
        accounts = self.accounts.values()
        for account in sorted(accounts, key=lambda a: a.is_pot):  # Pots end last.
            self._ends(account, day)
        for account in accounts:
            if account.is_pot:
                self._fill(account, day)
        for entry in entries:
            if entry["kind"] in COMING_IN:
                getattr(self, "_" + entry["kind"])(entry)
        for account in accounts:
            if not account.is_pot and not account.pot:
                for granted_on, amount, ends, version, _ in account.coming:
                    if granted_on == day:
                        self._grant(account, day, amount, ends, version)
        for code, queue in self.queues.items():
            if ("", code) in self.accounts:
                self._grant_from_pot(code, queue, day)
        for account in accounts:
            account.worst = account.short

    def _fill(self, pot, day):
        for granted_on, amount, ends, version, _ in pot.coming:
            if granted_on == day:
                pot.count("grant", amount)
                pot.add_lot(day, ends, version, amount, amount)

    def _grant_from_pot(self, code, queue, day):
        """The pot pays all grants of a day or none (rule 29)."""
        pot, scheme = self.accounts[("", code)], self.facts.schemes[code]
        due = [(a, g[1], g[3]) for a in self.accounts.values() if a.pot is pot
               for g in a.coming if g[0] == day]
        for account, amount, version in queue.ready(day, due, pot):
            pot.count("grant", -amount)
            pot.take(day, amount)
            self._grant(account, day, amount, last_day(scheme, version, day), version)

    # Ends: rules 4, 19, 23 and 24.

    def _ends(self, account, day):
        yesterday = day - DAY
        person = account.person
        for lot in sorted(account.lots, key=lambda x: x.order):
            if not lot.closed and lot.through == yesterday:
                then = "return" if account.is_pot else lot.version["then"]
                self._hold(account, lot, yesterday)
                waits, lot.waits_since = lot.waits_since, None
                account.end(lot, day, "lapse" if waits or lot.carried else then)
        if person and person.serves(yesterday) and not person.serves(day):
            self._leave(account, day)

    def _leave(self, account, day):
        """Somebody left the day before and has no other employment (rule 23)."""
        lots = account.usable(day)
        for lot in lots:
            self._hold(account, lot, day - DAY)
        lots = [x for x in lots if x.version["leaver"] != "keep"]
        along = [x for x in lots if x.version["leaver"] == "transfer"]
        together = sum(x.left for x in along)
        for lot in lots:
            leaver = lot.version["leaver"]
            if leaver == "transfer" and together >= (lot.version["transfer_minimum"] or 0):
                lot.waits_since = day
            else:
                fate = leaver if leaver in ("pay_out", "return") else "lapse"
                if lot.version["expiry"][0] == "employment_end" and leaver == "lapse":
                    fate = lot.version["then"]  # Leaving is the end that the rules mean.
                account.end(lot, day, fate)

    def _hold(self, account, lot, last):
        if lot.waits_since:
            return
        waiting = [c for c in self.facts.claims.values()
                   if c.submitted <= last and not self._decided(c, last)]
        for claim in sorted(waiting, key=lambda c: (c.submitted, c.number)):
            for source in self.claims[claim.number]:
                if source.account is account:
                    wanted = source.asked - sum(t.amount for t in source.held)
                    part = min(lot.left, wanted)
                    if part > 0:
                        lot.left -= part
                        source.held.append(Take(lot, part))

    def _decided(self, claim, day):
        return any(e["kind"] in ("approve", "refuse", "cancel") and e["day"] <= day
                   for e in self.facts.of_claim(claim.number))

    def _grant(self, account, day, amount, ends, version):
        account.count("grant", amount)
        kept = min(account.shortfall, amount)
        account.shortfall -= kept
        account.count("set_off", -kept)
        lot = account.add_lot(day, ends, version, amount, amount - kept)
        account.granted.append(lot)
        account.end_at_once(lot, day)
        self._cap(account, version, day)

    def _cap(self, account, version, day):
        """What a cap does not let stand (rule 20)."""
        limit = account.person and balance_cap(version, account.person, day)
        if limit is not None:
            account.keep_below(limit, self._reserved(account), day)
        elif version["cap"] and version["cap"]["lots"] is not None:
            account.keep_newest(version["cap"]["lots"], day)

    def _reserved(self, account):
        claimed = sum(s.set_aside for sources in self.claims.values() for s in sources
                      if s.account is account)
        return claimed + sum(k.set_aside for k in self.leaves.values() if k.account is account)

    # Claims: rules 24 to 28.

    def _approve(self, entry):
        sources = self.claims[entry["claim"]]
        parts = [p for s in sources for p in s.parts]
        for part, award in zip(parts, split(entry["amount"], [p.asked for p in parts])):
            part.awarded = part.rest = award
        for source in sources:
            year = source.account.scheme.year_start
            for part in source.parts:
                part.waits = part.due is not None and year(part.due) > year(entry["day"])
            self._reserve(source, sum(p.awarded for p in source.parts if not p.waits),
                          entry["day"])
            self._drop_held(source, entry["day"])

    def _reserve(self, source, amount, day):
        for held in source.held:
            part = min(held.amount, amount)
            if part > 0:
                held.amount -= part
                amount -= part
                source.reserved.append(Take(held.lot, part))
        if amount > 0:
            before = source.account.gone
            source.reserved += source.account.take(day, amount)
            source.let_go += source.account.gone - before

    def _drop_held(self, source, day):
        """The rest of what was kept ends on the day of decision (rule 24)."""
        held, source.held = source.held, []
        for take in held:
            if take.amount > 0:
                source.account.come_back(day, take.lot, take.amount, "release")

    def _later(self, day):
        """What waits until an account has it whole."""
        self._conditional(day)
        self._keep_waiting(day)

    def _conditional(self, day):
        """Later parts are reserved once their year has begun and the account has them whole."""
        waiting = []
        for number, sources in self.claims.items():
            approved = [e for e in self.facts.of_claim(number) if e["kind"] == "approve"]
            for source in sources:
                for n, part in enumerate(source.parts):
                    if part.waits:
                        begins = source.account.scheme.year_start(part.due)
                        waiting.append((approved[0]["day"], approved[0]["event"], begins, n,
                                        source, part))
        for *_, source, part in sorted(waiting, key=lambda w: w[:4]):
            account = source.account
            usable = sum(x.left for x in account.usable(day)) - account.shortfall
            begun = account.scheme.year_start(part.due) <= day
            if begun and (usable >= part.rest or account.unlimited):
                part.waits = False
                self._reserve(source, part.rest, day)

    def _refuse(self, entry):
        for source in self.claims[entry["claim"]]:
            self._drop_held(source, entry["day"])

    def _pay(self, entry):
        sources = self.claims[entry["claim"]]
        early = entry["amount"] - sum(s.in_reserve for s in sources)
        if early > 0:
            self.excess.append((entry["claim"], entry["day"], early))
            self._pay_early(sources, early, entry["day"])
        reserved = [s.in_reserve for s in sources]
        for source, amount in zip(sources, split(entry["amount"], reserved)):
            source.account.count("pay", -amount)
            for take in source.reserved:
                moved = min(take.amount, amount)
                if moved > 0:
                    take.amount -= moved
                    amount -= moved
                    source.paid.append(Take(take.lot, moved))
        if entry.get("final"):
            self._close(entry)

    def _pay_early(self, sources, early, day):
        """A fact of the past took away what a later part was reserved from, after it was paid."""
        for source in sources:
            for part in source.parts:
                if part.waits:
                    paid = min(early, part.rest)
                    part.rest -= paid
                    early -= paid
                    self._reserve(source, paid, day)

    def _close(self, entry):
        for source in self.claims[entry["claim"]]:
            for part in source.parts:
                part.waits = False
            amount = source.in_reserve
            source.account.give_back(entry["day"], source, source.reserved, amount, "release")
            source.reserved = []

    def _cancel(self, entry):
        for source in self.claims[entry["claim"]]:
            self._drop_held(source, entry["day"])
        self._close(entry)

    def _refund(self, entry):
        sources = self.claims[entry["claim"]]
        paid = [s.paid_net for s in sources]
        if entry["amount"] > sum(paid):
            self.excess.append((entry["claim"], entry["day"], entry["amount"] - sum(paid)))
        for source, part in zip(sources, split(min(entry["amount"], sum(paid)), paid)):
            source.account.give_back(entry["day"], source, source.paid, part, "refund")

    # Leave: rule 26 and the part about time.

    def _kept(self, entry):
        key = (entry["leave"], entry["leave_day"], entry["scheme"])
        account = self.accounts[(entry["person"], entry["scheme"])]
        return self.leaves.setdefault(key, Kept(account, entry["leave_day"], entry["leave"]))

    def _leave_keep(self, entry):
        """From this day on so much is to be kept; what goes back, goes back now."""
        kept = self._kept(entry)
        kept.wanted = entry["amount"]
        self._let_free(kept, kept.set_aside - kept.wanted, entry["day"])

    def _keep_waiting(self, day):
        """A day is kept once it can be kept whole; the earliest goes first, and none before it."""
        stuck = set()
        for kept in sorted(self.leaves.values(), key=lambda k: (k.day, k.leave)):
            more = kept.wanted - kept.set_aside
            if more > 0 and id(kept.account) not in stuck:
                if kept.account.lasting(day, kept.day) >= more:
                    kept.reserved += kept.account.keep(day, more, kept.day)
                else:
                    stuck.add(id(kept.account))

    def _leave_take(self, entry):
        """On the day itself: what was kept, else what is free that day."""
        kept, day = self._kept(entry), entry["day"]
        self._let_free(kept, kept.set_aside - entry["amount"], day)
        more = entry["amount"] - kept.set_aside
        kept.reserved, kept.wanted = [], 0
        if more > 0:
            kept.account.take(day, more)
        kept.account.count("take", -entry["amount"])

    def _let_free(self, kept, amount, day):
        if amount > 0:
            kept.account.give_back(day, kept, kept.reserved, amount, "release")
            kept.reserved = [t for t in kept.reserved if t.amount]

    # Adjustments: rules 6 and 30.

    def _adjust(self, entry):
        account = self.accounts[(entry["person"], entry["scheme"])]
        day, amount = entry["day"], entry["amount"]
        if amount > 0:
            version = account.scheme.version_on(day)
            ends = last_day(account.scheme, version, day)
            lot = account.add_lot(day, ends, version, amount, amount)
            account.count("adjust", amount)
            account.end_at_once(lot, day)
        else:
            account.take(day, -amount)
            account.count("adjust", amount)

    def _waive(self, entry):
        account = self.accounts[(entry["person"], entry["scheme"])]
        account.shortfall = 0

    # What came along from before or from elsewhere: rules 8 and 23.

    def _opening(self, entry):
        account = self.accounts[(entry["person"], entry["scheme"])]
        version = account.scheme.version_on(entry["day"])
        ends = entry["ends"]
        if ends is None and not entry["endless"]:
            ends = last_day(account.scheme, version, entry["granted_on"])
        lot = account.add_lot(entry["granted_on"], ends, version, 0, entry["amount"])
        lot.carried = entry["carried"]
        account.count(entry["name"], entry["amount"])
        account.end_at_once(lot, entry["day"])

    def _transfer_out(self, entry):
        account, amount = self.accounts[(entry["person"], entry["scheme"])], entry["amount"]
        account.count("transfer_out", -amount)
        for lot in sorted(account.lots, key=lambda x: x.order):
            if lot.waits_since and not lot.closed:
                part = min(lot.left, amount)
                lot.left -= part
                amount -= part
        if amount > 0:
            account._put_in(entry["day"], amount)

    # What stands after each day.

    def _remember(self, day):
        state = {}
        for key, account in self.accounts.items():
            reserved = self._reserved(account)
            self.due |= {x.through + DAY for x in account.lots
                         if x.through and x.through >= day}
            lots = [Held(x.granted_on, x.through, x.left, x.waits_since is not None,
                         x.version["leaver"] == "keep", x.ends)
                    for x in account.lots if x.left]
            state[key] = Standing(account.open, reserved, account.shortfall, account.worst, lots,
                                  account.waiting, account.short)
        self.states[day] = state

    def standing(self, day):
        """State of every account after a day: (open, reserved, shortfall, short, lots)."""
        days = [d for d in self.states if d <= day]
        return self.states[max(days)] if days else {k: NOTHING for k in self.accounts}

    def shorter_than(self, other):
        """The first day and account on which this world lacks more than the other."""
        for day in sorted(self.states):
            before, same_day = other.standing(day), day in other.states
            for key, state in self.states[day].items():
                short = before[key].short if same_day else before[key].still_short
                if state.short > short:
                    return day, key, state.short - short
        return None
