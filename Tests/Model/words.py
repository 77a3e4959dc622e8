"""The words of the command for each step of a history.

Part of the independent model (see model.py).
"""

import copy

from schemes import scheme_file, version_lines
from steps import build, cost
from timeschemes import holiday_lines, pattern_lines, shift_lines
from units import amount_text, hours_text


def words_of(history, step):
    """The arguments of the command that a step gives."""
    do = step["do"]
    on = ["--on", str(step["on"])] if "on" in step else []
    if do == "sync":
        words = ["sync", "--through", str(step["through"])]
        return words + (["--scheme", step["scheme"]] if step.get("scheme") else [])
    if do == "change":
        words = ["employee", "change", step["person"], "--from", str(step["from"])]
        if "worker" in step:
            words += ["--worker-type", step["worker"]]
        if "education" in step:
            words += ["--education", step["education"]]
        return words + (["--hours", hours_text(step["hours"])] if "hours" in step else [])
    if do == "end":
        return ["employee", "end", step["person"], "--yes"] + on
    if do == "rehire":
        return ["employee", "rehire", step["person"], "--started", str(step["from"]),
                "--hours", hours_text(step["hours"])] + \
            (["--beside"] if step["beside"] else [])
    if do == "undo":
        return ["undo", str(step["event"]), "--yes", "--reason", "model"]
    if do == "version":
        return _import_version(history, step)
    if do in ("adjust", "waive"):
        unit = next(s["unit"] for s in history.setup["schemes"] if s["code"] == step["scheme"])
        words = ["account", "adjust", step["person"], step["scheme"], "--reason", "model"]
        if do == "waive":
            return words + ["--waive"] + on
        sign = "--plus" if step["amount"] > 0 else "--minus"
        # What is taken off is agreed by the one person of HR.
        agreed = ["--by", "H1"] if step["amount"] < 0 else []
        return words + [sign, amount_text(abs(step["amount"]), unit)] + agreed + on
    if do in FURTHER:
        return FURTHER[do](history, step) + on
    if do == "submit":
        return _submit_words(step) + on
    if do == "leave_request":
        return _leave_request_words(step) + on
    if do.startswith("leave_"):
        return _leave_words(step) + on
    return _claim_words(step) + on


def _import_version(history, step):
    schemes = build(history.setup, history.acts).schemes
    found = copy.copy(next(s for s in history.setup["schemes"] if s["code"] == step["scheme"]))
    found["versions"] = schemes[step["scheme"]].versions + [step["version"]]
    history.files += 1
    name = f"schemes{history.files}.yaml"
    history.program.write(name, scheme_file([found]))
    history.program.said.append("\n".join(["# the next file ends with"] + version_lines(
        found, step["version"])))
    return ["import", "schemes", name]


def _submit_words(step):
    shares = ",".join(f"{c}={amount_text(a, 'EUR')}" for c, a in step["sources"])
    words = ["claim", "submit", step["person"], "--title", f"Course {step['n']}", "--cost",
             amount_text(cost(step) + step["own"], "EUR"), "--pay-from", shares]
    for due, amount in step["parts"]:
        words += ["--part", f"{due}={amount_text(amount, 'EUR')}"]
    return words + (["--approve", "--by", step["by"]] if step["approve"] else [])


def _claim_words(step):
    do = step["do"]
    words = ["claim", do] + [f"C{n}" for n in step["claims"]]
    if do in ("approve", "refuse"):
        words += ["--by", step["by"]]
    if do in ("refuse", "cancel"):
        words += ["--reason", "model"]
    if do in ("pay", "refund") or (do == "approve" and step.get("partly")):
        amount = step["awards"][0] if do == "approve" else step["amount"]
        words += ["--amount", amount_text(amount, "EUR")]
    if do == "pay":
        words += ["--invoice", f"F{step['n']}"] + (["--final"] if step["final"] else [])
    return words


def _leave_request_words(step):
    words = ["leave", "request", step["person"], "--scheme", ",".join(step["schemes"]),
             "--from", str(step["from"])] + _how_words(step)
    if step["to"] != step["from"]:
        words += ["--to", str(step["to"])]
    if step.get("mandatory"):
        words += ["--mandatory", step["mandatory"]]
    return words + (["--approve", "--by", step["by"]] if step["approve"] else [])


def _leave_words(step):
    words = ["leave", step["do"][len("leave_"):]] + [f"L{n}" for n in step["leaves"]]
    for day in step.get("days", []):
        words += ["--day", str(day)]
    if step["do"] in ("leave_refuse", "leave_cancel"):
        words += ["--reason", "model"]
    return words + _how_words(step) + ["--by", step["by"]]


def _how_words(step):
    """How much of each day: all of it, a part, hours, or as the working time is now."""
    how = step.get("how")
    if how is None or (how[0] == "whole" and step["do"] == "leave_request"):
        return []
    return {"whole": ["--whole"], "part": ["--part", how[-1]],
            "hours": ["--hours", f"{how[-1]}m"]}[how[0]]


def _file(history, name, lines):
    history.files += 1
    name = f"{name}{history.files}.csv"
    history.program.write(name, "\n".join(lines) + "\n")
    history.program.said.append(f"# {name}:\n" + "\n".join(lines))
    return name


def _wages(history, step):
    lines = ["employee,month,wage"]
    lines += [f"{p},{y}-{m:02d},{amount_text(w, 'EUR')}" for p, y, m, w in step["rows"]]
    return ["import", "wages", _file(history, "wages", lines)]


def _balances(history, step):
    lines = ["employee,scheme,amount,granted_on,expires_on,source"]
    for person, code, amount, granted, ends, source in step["rows"]:
        unit = history.facts().schemes[code].unit
        lines.append(f"{person},{code},{amount_text(amount, unit)},{granted},{ends or ''},"
                     f"{source}")
    return ["import", "balances", _file(history, "balances", lines)]


def _extend(history, step):
    return ["account", "extend", step["person"], step["scheme"], "--ending",
            str(step["ending"]), "--to", str(step["to"]), "--because", "other"]


def _letters(history, step):
    return ["notice", "send", "--letters", f"letters{step['n']}"] + (
        ["--scheme", step["scheme"]] if step.get("scheme") else [])


def _role(history, step):
    return ["employee", "change", step["person"], "--from", str(step["from"]), "--role",
            f"+committee:{step['fund']}"]


def _vote(history, step):
    return ["claim", "vote", f"C{step['claim']}", "--by", step["by"], f"--{step['vote']}"]


def _transfer_out(history, step):
    return ["account", "transfer-out", step["person"], step["scheme"], "--statement",
            f"statement{step['n']}"]


def _patterns(history, step):
    return ["import", "patterns", _file(history, "patterns", pattern_lines(step["rows"]))]


def _shifts(history, step):
    return ["import", "shifts", _file(history, "shifts", shift_lines(step["rows"]))]


def _holidays(history, step):
    return ["import", "holidays", _file(history, "holidays", holiday_lines(step["rows"]))]


FURTHER = {"patterns": _patterns, "shifts": _shifts, "holidays": _holidays,
           "wages": _wages, "balances": _balances, "extend": _extend, "letters": _letters,
           "role": _role, "vote": _vote, "transfer_out": _transfer_out}
