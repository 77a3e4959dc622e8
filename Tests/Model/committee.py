"""Votes of a committee and what they decide, written from docs/rules.md 31 alone.

Part of the independent model (see model.py).
"""


def may_not_vote(facts, claim, member, day):
    """Why somebody takes no part in a decision, as a set of error ids; empty: may vote."""
    asked = facts.claims[claim]
    code = asked.sources[0][0]
    found = set()
    if member == asked.person:
        found.add("own-claim")
    if facts.persons[asked.person].manager_on(day) == member:
        found.add("conflict-of-interest")
    if not facts.persons[member].sits(code, day):
        found.add("not-in-committee")
    return found


def outcome(facts, claim, day):
    """What the votes of a claim say on a day: "too-few-votes", "for" or "not-for"."""
    asked = facts.claims[claim]
    version = facts.schemes[asked.sources[0][0]].version_on(asked.submitted)
    last = {}
    for event, when, number, member, vote in sorted(facts.votes):
        if number == claim and when <= day:
            last[member] = vote
    votes = list(last.values())
    if len(votes) < version["committee"]["quorum"]:
        return "too-few-votes"
    return "for" if votes.count("for") > votes.count("against") else "not-for"


COMMITTEE = {"own-claim", "conflict-of-interest", "not-in-committee", "too-few-votes",
             "votes-against", "votes-for"}


def votes_in_the_way(facts, step):
    """Why a vote, or a decision that asks for votes, is refused: a set of error ids."""
    if step["do"] == "vote":
        return may_not_vote(facts, step["claim"], step["by"], step["on"])
    found = set()
    for claim in step.get("claims") or []:
        code, _, _ = facts.claims[claim].sources[0]
        scheme = facts.schemes[code]
        if step["by"] == facts.claims[claim].person:
            found.add("own-claim")
        if scheme.version_on(facts.claims[claim].submitted)["approval"] != "committee":
            continue
        said = outcome(facts, claim, step["on"])
        if said == "too-few-votes":
            found.add(said)
        elif (said == "for") != (step["do"] == "approve"):
            found.add("votes-against" if step["do"] == "approve" else "votes-for")
    return found
