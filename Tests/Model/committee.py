"""Votes of a committee and what they decide, written from docs/rules.md 31 alone.

Part of the independent model (see model.py).
"""


def funds(facts, claim):
    """The funds of a claim on which a committee decides."""
    return [code for code, *_ in claim.sources
            if facts.schemes[code].version_on(claim.submitted)["committee"]]


def may_not_vote(facts, claim, member, day):
    """Why somebody takes no part in a decision, as a set of error ids; empty: may vote."""
    asked = facts.claims[claim]
    found = set()
    if member == asked.person:
        found.add("own-claim")
    if facts.persons[asked.person].manager_on(day) == member:
        found.add("conflict-of-interest")
    if not any(facts.persons[member].sits(f, day) for f in funds(facts, asked)):
        found.add("not-in-committee")
    return found


def outcome(facts, claim, day):
    """What the votes of a claim say on a day: "too-few-votes", "for" or "not-for"."""
    asked = facts.claims[claim]
    quorums = [facts.schemes[f].version_on(asked.submitted)["committee"]["quorum"]
               for f in funds(facts, asked)]
    last = {}
    for event, when, number, member, vote in sorted(facts.votes):
        if number == claim and when <= day:
            last[member] = vote
    votes = list(last.values())
    if len(votes) < max(quorums):
        return "too-few-votes"
    return "for" if votes.count("for") > votes.count("against") else "not-for"


def is_short(facts, claim, day):
    """Whether a fund has less than a claim asks of it."""
    from replay import World
    asked, accounts = facts.claims[claim], World(facts, day).accounts
    return any(accounts[("", code)].usable_amount(day)
               < sum(amount for other, _, amount in asked.sources if other == code)
               for code in funds(facts, asked))


COMMITTEE = {"own-claim", "conflict-of-interest", "not-in-committee", "too-few-votes",
             "votes-against", "votes-for"}


def votes_in_the_way(facts, step):
    """Why a vote, or a decision that asks for votes, is refused: a set of error ids."""
    if step["do"] == "vote":
        return may_not_vote(facts, step["claim"], step["by"], step["on"])
    found = set()
    if step["do"] == "submit":
        sources = [facts.schemes[code].version_on(step["on"]) for code, _ in step["sources"]]
        if step["by"] == step["person"]:
            found.add("own-claim")
        if any(v["committee"] for v in sources):
            found.add("too-few-votes")
            if facts.persons[step["person"]].manager_on(step["on"]) == step["by"]:
                found.add("conflict-of-interest")
        return found
    for claim in step.get("claims") or []:
        if step["by"] == facts.claims[claim].person:
            found.add("own-claim")
        if not funds(facts, facts.claims[claim]):
            continue
        if facts.persons[facts.claims[claim].person].manager_on(step["on"]) == step["by"]:
            found.add("conflict-of-interest")
        said = outcome(facts, claim, step["on"])
        if said == "too-few-votes":
            found.add(said)
        elif said == "for" and step["do"] == "refuse" and is_short(facts, claim, step["on"]):
            continue  # There is no money for what they voted for.
        elif (said == "for") != (step["do"] == "approve"):
            found.add("votes-against" if step["do"] == "approve" else "votes-for")
    return found
