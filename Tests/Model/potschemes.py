"""Random vouchers and funds with their pots, wages and letters, and how a file says them.

Part of the independent model (see model.py).
"""

from datetime import date

from schemes import next_version, random_version, tidy


def random_pot_scheme(r, code):
    """A voucher that is granted, a voucher that is asked for, or a fund."""
    kind = r.choice(["granted", "granted", "granted", "asked", "fund"])
    scheme = {
        "code": code, "form": "fund" if kind == "fund" else "voucher",
        "unit": "EUR",
        "year_starts": r.choice([(1, 1), (1, 1), (1, 1), (5, 1), (7, 10), (10, 5)]),
        "versions": []}
    first = r.choice([date(2023, 1, 1), date(2023, 1, 1), date(2023, 4, 10), date(2022, 7, 1)])
    version = random_version(r, scheme, first)
    if version["per"] == "none":
        version.update(per="year", amount=50001)
    totals = [60000, 150000, 250001, 500000]
    version["pot"] = {"code": code + "-POT", "per": r.choice(["year", "year", "once"]),
                      "total": r.choice(totals)}
    of_pot(r, scheme, version)
    scheme["versions"].append(version)
    if r.random() < 0.25:
        scheme["versions"].append(next_pot_version(r, scheme, r.choice(
            [date(2024, 1, 1), date(2024, 6, 15), date(2023, 10, 1), date(2024, 5, 1)])))
    return scheme


def next_pot_version(r, scheme, first):
    """The pot stays; filled every year it may get another total."""
    version = next_version(r, scheme, first)
    before = scheme["versions"][-1]
    version["pot"] = before["pot"]
    if before["pot"]["per"] == "year" and r.random() < 0.5:
        version["pot"] = dict(before["pot"], total=before["pot"]["total"] + 30001)
    of_pot(r, scheme, version)
    version.update(approval=before["approval"], committee=before["committee"])
    return version


def of_pot(r, scheme, version):
    """What differs from an account: nothing is saved, unused money may go back."""
    if version["then"] == "carry":
        version.update(then="lapse", carry=None)
    if version["expiry"][0] in ("never", "employment_end"):  # Granted vouchers have a last day.
        version["expiry"] = r.choice([("year_end", None), ("months", 12), ("years", 1)])
    if version["expiry"][0] != "never" and r.random() < 0.5:
        version["then"] = "return"
    if version["expiry"][0] != "employment_end" and r.random() < 0.5:
        version.update(leaver="return", transfer_minimum=None)
    elif version["leaver"] == "transfer":  # A voucher is not taken along.
        version.update(leaver="lapse", transfer_minimum=None)
    asked = scheme["form"] == "fund" or (
        scheme["versions"] and scheme["versions"][0]["per"] == "none") or (
        not scheme["versions"] and r.random() < 0.25)
    if asked:
        version.update(per="none", years=None, expiry=("never", None), then="lapse", carry=None,
                       leaver="lapse", transfer_minimum=None, cap=None, notice=None)
        tidy(version)
    if scheme["form"] == "fund" and r.random() < 0.6:
        window = (date(2023, 1, 1), date(2025, 12, 31))
        version.update(approval="committee", committee={
            "quorum": r.choice([1, 2, 2, 3]), "window": r.choice([None, window])})


def of_wage(r, version):
    """The same scheme as a percentage of the wage of each month."""
    version.update(per="wage_percent", years=None, percent=r.choice(["1.5", "0.8333", "2"]),
                   on=r.choice(["period_start", "period_end"]), pro_rata="calendar_days",
                   scale="factor", full_from=None, nothing_below=None, max_factor=None,
                   targets=[])
    return version


def random_notice(r):
    return {"days": r.choice([[30], [90, 30, 7], [60, 7], [10]]), "required": r.random() < 0.7}
