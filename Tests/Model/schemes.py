"""Random schemes and people, and the files that bring them into the program.

Part of the independent model (see model.py).
"""

from datetime import date

from units import amount_text, hours_text

WORKERS = ["permanent", "temporary", "agency"]
EDUCATION = ["mbo2", "hbo", "wo"]
# These belong together: one without the other may contradict.
ENDS = ("expiry", "then", "carry", "leaver", "transfer_minimum")


def random_scheme(r, code, budget=False):
    """A scheme as a plain dictionary, the same for the file and for the model."""
    unit = "EUR" if budget or r.random() < 0.8 else "hours"
    first = r.choice([date(2023, 1, 1), date(2023, 1, 1), date(2023, 4, 10), date(2022, 7, 1)])
    scheme = {
        "code": code, "form": "employer_budget" if budget else "account", "unit": unit,
        "year_starts": r.choice([(1, 1), (1, 1), (1, 1), (5, 1), (7, 10), (2, 29), (10, 5)]),
        "versions": [],
    }
    version = random_version(r, scheme, first)
    if not budget and r.random() < 0.15 and version["per"] != "none":
        version.update(per="years", years=r.choice([1, 2, 2, 3]))
        version["on"] = r.choice(["period_start", "period_start", "period_end", (6, 1)])
    scheme["versions"].append(version)
    if r.random() < 0.25:
        scheme["versions"].append(next_version(r, scheme, r.choice(
            [date(2024, 1, 1), date(2024, 6, 15), date(2023, 10, 1), date(2024, 5, 1)])))
    return scheme


def next_version(r, scheme, first):
    """A version with a day of its own: some rules as before, some new."""
    version = random_version(r, scheme, first)
    before = scheme["versions"][-1]
    for key in before:
        if key not in ("valid_from", *ENDS) and r.random() < 0.6:
            version[key] = before[key]
    # How often money comes, and on which basis, stays; mixing the two is no rule of the page.
    for key in ("per", "years", "pro_rata"):
        version[key] = before[key]
    if version["per"] == "wage_percent":
        version.update(scale="factor", full_from=None, nothing_below=None, max_factor=None,
                       targets=[], percent=version["percent"] or before["percent"])
        if isinstance(version["on"], tuple):
            version["on"] = "period_start"
    if version["per"] != "none" and version["amount"] == 0:
        version["amount"] = before["amount"]
    if version["per"] == "month" and isinstance(version["on"], tuple):
        version["on"] = "period_end"
    if scheme["form"] == "employer_budget" and version["per"] == "none":
        version = tidy(dict(before, valid_from=first))
        if version["expiry"][0] == "date":  # A day before the version begins is refused.
            version["expiry"] = ("date", max(version["expiry"][1], first))
        return version
    if scheme["form"] == "employer_budget":
        version["scale"] = "full"
    return tidy(version)


def random_version(r, scheme, first):
    euro = scheme["unit"] == "EUR"
    budget = scheme["form"] == "employer_budget"
    per = r.choice(["year", "year", "year", "month", "month"] + ["none"] * (r.random() < 0.3))
    version = {
        "valid_from": first, "ends_on": None, "per": per,
        "amount": r.choice([70600, 36000, 100000, 50001, 99999]) if euro
        else r.choice([2400, 1140, 3420]),
        "on": r.choice(["period_start", "period_start", "period_end", (6, 1), (12, 31), (2, 29)]),
        "pro_rata": r.choice(["calendar_days", "calendar_days", "calendar_months",
                              "months_15th", "reference_date", "full"]),
        "scale": r.choice(["factor", "factor", "factor", "full"]),
        "full_from": None, "nothing_below": None, "max_factor": None,
        "rounding": (r.choice(["cent", "cent", "euro"]) if euro else
                     r.choice(["minute", "quarter", "half_hour", "hour", "day"]),
                     r.choice(["half_up", "half_up", "up", "down"])),
        "after_months": r.choice([0] * 5 + [2, 6, 13]),
        "workers": r.choice([[]] * 7 + [WORKERS[:2], WORKERS[:2], WORKERS[:1]]),
        "education": r.choice([[]] * 9 + [EDUCATION[:2]]),
        "years": None, "targets": [], "cap": None, "notice": None, "percent": None,
        "pot": None, "committee": None, "leave": None,
        "per_claim": None, "per_person": None, "own_share": 0,
        "grace_months": r.choice([0, 0, 3, 8]),
        "approval": r.choice(["hr", "hr", "none"]),
        "decrease": r.choice(["waive", "offset"]),
    }
    version.update(random_ends(r, scheme, first))
    if euro and r.random() < 0.3:
        version.update(random_limits(r))
    if not budget:
        version["targets"] = random_targets(r, euro)
        version["cap"] = random_cap(r, euro, per)
    if version["scale"] == "factor" and r.random() < 0.3:
        version["full_from"] = r.choice([1440, 1080])
    if r.random() < 0.2:
        version["nothing_below"] = r.choice([600, 960])
    if version["scale"] == "factor" and r.random() < 0.3:
        version["max_factor"] = r.choice([10000, 8000])
    if r.random() < 0.1:
        version["ends_on"] = r.choice([date(2024, 12, 31), date(2024, 8, 15)])
    if per == "month" and isinstance(version["on"], tuple):
        version["on"] = "period_start"
    if budget:
        version.update(pro_rata="full", scale="full", full_from=None, nothing_below=None,
                       max_factor=None, after_months=0, workers=[], education=[],
                       amount=r.choice([200000, 500000, 100001]))
    return tidy(version)


def tidy(version):
    """Without what the language refuses as a contradiction."""
    if version["scale"] == "full":
        version["full_from"] = version["max_factor"] = None
    if version["per"] == "none":
        version.update(amount=0, on="period_start", pro_rata="calendar_days", scale="factor",
                       full_from=None, nothing_below=None, max_factor=None, after_months=0,
                       targets=[])
    if version["expiry"][0] in ("never", "employment_end") or version["leaver"] == "transfer":
        version["notice"] = None
    if version["ends_on"] and version["ends_on"] < version["valid_from"]:
        version["ends_on"] = None
    return version


def random_targets(r, euro):
    """Groups with another amount, some with another cap."""
    amounts = [80000, 20001, 120000] if euro else [3600, 1500]
    caps = [None, None, 60000, 150000] if euro else [None, 3000, 6000]
    groups = [(["mbo2"], None), (["mbo2", "hbo"], None), ([], (45, None)), (["hbo"], (None, 30)),
              ([], (30, 50))]
    chosen = r.sample(groups, r.choice([0] * 6 + [1, 1, 2]))
    return [{"education": education, "ages": ages,
             "amount": r.choice(amounts), "cap": r.choice(caps)}
            for education, ages in chosen]


def random_cap(r, euro, per):
    """A cap on the balance, on the number of grants, or none."""
    balance, lots = None, None
    kind = r.choice(["none", "none", "balance", "lots"])
    if kind == "none":
        return None
    if kind == "balance":
        balance = r.choice([50000, 90001, 150000] if euro else [1800, 3000, 6001])
    else:
        lots = r.choice([3, 8, 12, 20] if per == "month" else [1, 2, 3])
    return {"balance": balance, "by_factor": balance is not None and r.random() < 0.5,
            "lots": lots}


def random_limits(r):
    """What one claim, or one person, may ask, and what the employee pays."""
    return {"per_claim": r.choice([None, 30000, 50000]),
            "per_person": r.choice([None, (60000, "year"), (100000, "lifetime")]),
            "own_share": r.choice([0, 0, 1000, 2550])}


def random_ends(r, scheme, first):
    """When money ends, what then, and what of who leaves."""
    budget, euro = scheme["form"] == "employer_budget", scheme["unit"] == "EUR"
    rule, count = random_expiry(r, first, budget)
    found = {"expiry": (rule, count), "then": "lapse", "carry": None, "leaver": "lapse",
             "transfer_minimum": None}
    if rule not in ("never", "employment_end") and r.random() < 0.35:
        found["then"] = "carry"
        found["carry"] = (r.choice([None, 5000, 30000, 30001] if euro else [None, 420, 1000]),
                          *r.choice([((3, 31), None), ((2, 29), None), ((12, 31), None),
                                     (None, 2), (None, 6), (None, 13), (None, None)]))
    if not budget and rule != "employment_end":
        found["leaver"] = r.choice(["lapse", "keep", "pay_out", "transfer", "transfer"])
    if found["leaver"] == "transfer":
        found["transfer_minimum"] = r.choice([None, 10000 if euro else 600])
    return found


def random_expiry(r, first, budget=False):
    rules = ["never", "year_end", "years", "months", "months", "date"]
    rule = r.choice(rules if budget else rules + ["employment_end"] * (r.random() < 0.5))
    count = {"never": None, "employment_end": None, "year_end": None, "years": r.choice([0, 1, 2]),
             "months": r.choice([3, 7, 12, 14, 36]),
             "date": r.choice([date(2024, 6, 30), date(2025, 3, 31), date(2026, 6, 30)])}[rule]
    if rule == "date" and count < first:
        count = max(date(2026, 6, 30), first)
    return rule, count


def month_day(value):
    return f"{value[0]:02d}-{value[1]:02d}"


def scheme_file(schemes):
    """The YAML that says the same."""
    lines = ["schemes:"]
    for s in schemes:
        lines += [
            f"  - code: {s['code']}", f"    name: Scheme {s['code']}",
            f"    form: {s['form']}", f"    unit: {s['unit']}", "    basis: {kind: company}",
            '    works_council: {none: "model"}', "    tax_status: confirmed",
            f"    year_starts: {month_day(s['year_starts'])}", "    versions:"]
        for v in s["versions"]:
            lines += version_lines(s, v)
    return "\n".join(lines) + "\n"


def version_lines(s, v):
    lines = [f"      - valid_from: {v['valid_from']}"]
    if v["ends_on"]:
        lines.append(f"        ends_on: {v['ends_on']}")
    per = f"{{years: {v['years']}}}" if v["years"] else v["per"]
    lines += ["        grant:", f"          per: {per}"]
    if v["per"] == "wage_percent":
        to, mode = v["rounding"]
        lines += [f"          amount: \"{v['percent']}\"", f"          on: {v['on']}",
                  f"          rounding: {{to: {to}, mode: {mode}}}"]
        if v["after_months"]:
            lines.append(f"          after_months: {v['after_months']}")
    elif v["per"] != "none":
        on = month_day(v["on"]) if isinstance(v["on"], tuple) else v["on"]
        lines += [f"          amount: \"{amount_text(v['amount'], s['unit'])}\"",
                  f"          on: {on}", f"          pro_rata: {v['pro_rata']}"]
        hours = [f"scale: {v['scale']}"]
        for key in ("full_from", "nothing_below"):
            if v[key] is not None:
                hours.append(f'{key}: "{hours_text(v[key])}"')
        if v["max_factor"] is not None:
            hours.append(f"max_factor: \"{v['max_factor'] / 10000}\"")
        to, mode = v["rounding"]
        lines += ["          hours: {" + ", ".join(hours) + "}",
                  f"          rounding: {{to: {to}, mode: {mode}}}"]
        if v["after_months"]:
            lines.append(f"          after_months: {v['after_months']}")
        lines += target_lines(s, v)
    parts = [f"{key}: [{', '.join(v[key])}]" for key in ("workers", "education") if v[key]]
    if parts:
        lines.append("        eligible: {" + ", ".join(parts) + "}")
    rule, count = v["expiry"]
    extra = {"years": f", years: {count}", "months": f", months: {count}",
             "date": f", date: {count}"}.get(rule, "")
    then = v["then"] + (", " + carry_text(s, v) if v["carry"] else "")
    lines += [f"        expiry: {{rule: {rule}{extra}, then: {then}}}",
              f"        claims: {{approval: {v['approval']}, "
              f"grace_months: {v['grace_months']}{limits_text(v)}}}",
              f"        decrease: {v['decrease']}"]
    if v["leaver"] != "lapse":
        lines.append(f"        leaver: {v['leaver']}")
    if v["transfer_minimum"]:
        lines.append(f"        transfer_minimum: "
                     f"\"{amount_text(v['transfer_minimum'], s['unit'])}\"")
    if v["cap"] and v["cap"]["lots"]:
        lines.append(f"        cap: {{lots: {v['cap']['lots']}}}")
    elif v["cap"]:
        balance = amount_text(v["cap"]["balance"], s["unit"])
        lines.append(f'        cap: {{balance: "{balance}", '
                     f"by_factor: {str(v['cap']['by_factor']).lower()}}}")
    if v["leave"]:
        lines.append(f"        leave: {{reserve: {v['leave']}}}")
    return lines + further_lines(s, v)


def further_lines(scheme, version):
    """The lines of a file for pot, committee and letters."""
    lines = []
    if version["pot"]:
        total = amount_text(version["pot"]["total"], scheme["unit"])
        lines.append(f"        pot: {{code: {version['pot']['code']}, total: \"{total}\", "
                     f"per: {version['pot']['per']}}}")
    if version["committee"]:
        words = [f"quorum: {version['committee']['quorum']}"]
        if version["committee"]["window"]:
            first, last = version["committee"]["window"]
            words.append(f"window: {{from: {first}, to: {last}}}")
        lines.append("        committee: {" + ", ".join(words) + "}")
    if version["notice"]:
        days = ", ".join(map(str, version["notice"]["days"]))
        required = str(version["notice"]["required"]).lower()
        lines.append(f"        notice: {{days: [{days}], required: {required}}}")
    return lines


def carry_text(s, v):
    most, until, months = v["carry"]
    text = "all" if most is None else f'"{amount_text(most, s["unit"])}"'
    if until:
        text += f", until: {month_day(until)}"
    if months:
        text += f", months: {months}"
    return f"carry: {{at_most: {text}}}"


def limits_text(v):
    text = ""
    if v["per_claim"]:
        text += f", per_claim: \"{amount_text(v['per_claim'], 'EUR')}\""
    if v["per_person"]:
        amount, per = v["per_person"]
        text += f", per_person: {{amount: \"{amount_text(amount, 'EUR')}\", per: {per}}}"
    if v["own_share"]:
        text += f", own_share: \"{amount_text(v['own_share'], 'EUR')}\""
    return text


def target_lines(s, v):
    lines = ["          targets:"] if v["targets"] else []
    for group in v["targets"]:
        words = [f"amount: \"{amount_text(group['amount'], s['unit'])}\""]
        if group["education"]:
            words.append(f"education: [{', '.join(group['education'])}]")
        if group["ages"]:
            first, last = group["ages"]
            ages = ([f"from: {first}"] if first else []) + ([f"to: {last}"] if last else [])
            words += [f"ages: {{{', '.join(ages)}}}", "justification: model"]
        if group["cap"]:
            words.append(f"cap: \"{amount_text(group['cap'], s['unit'])}\"")
        lines.append("            - {" + ", ".join(words) + "}")
    return lines


def random_person(r, number):
    return {
        "number": number, "education": r.choice(EDUCATION), "worker": r.choice(WORKERS),
        "hours": r.choice([2160, 2160, 1728, 1080, 1200, 540, 2400]),
        "fulltime": r.choice([2160, 2160, 2280]),
        "birth_year": r.choice([None, 1966, 1979, 1995, 1996]),
        "seats": [], "manager": None,
        "started": date(r.choice([2021, 2022, 2022, 2023]), r.randint(1, 12),
                        r.randint(1, 28)),
    }


def people_file(people):
    lines = ["employee,name,team,started_on,hours_per_week,fulltime_hours,worker_type,"
             "education,birth_year,roles,manager"]
    for p in people:
        lines.append(",".join([
            p["number"], "Person " + p["number"], "A", str(p["started"]),
            hours_text(p["hours"]), hours_text(p["fulltime"]), p["worker"], p["education"],
            str(p["birth_year"] or ""),
            "+".join(["hr"] * (p["number"] in ("H1", "H2")) +
                     [f"committee:{f}" for f in p["seats"]]), p["manager"] or ""]))
    return "\n".join(lines) + "\n"
