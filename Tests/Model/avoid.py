"""Known differences that a run can leave out by name (--avoid), so that others show up.

Part of the independent model (see model.py). A name goes when its difference is settled.
Of time:
- free-unpaying: a scheme that asks for approval, named beside one that does not, pays nothing;
- release-waits: hours go back while another day waits (an internal fault);
- whole-beside: hours beside a whole day that became longer;
- undo-leave: undo of what gave hours back, where the days were asked again;
- undo-extend: undo of a longer term that was used;
- cancel-order: a whole request taken back late, among the entries of the day of leave.
"""


def leave_out(scheme, names):
    """Takes out of the rules of a scheme what would show a known difference."""
    first = scheme["versions"][0]
    for version in scheme["versions"]:
        if "years-1" in names and version["years"] == 1:
            version.update(per="year", years=None)
        if "lots-change" in names and _lots(version) != _lots(first):
            version["cap"] = first["cap"]
        if "group-cap-lots" in names and _lots(version):
            version["targets"] = [dict(t, cap=None) for t in version["targets"]]
        if "pot-waits" in names and version["pot"] and not version["pot"].get("plenty"):
            total = version["pot"]["total"] * 100
            version["pot"] = dict(version["pot"], total=total, plenty=True)
        if "pot-cap" in names and version["pot"]:
            version["cap"] = None
            version["targets"] = [dict(t, cap=None) for t in version["targets"]]
        if "pot-year-return" in names and version["pot"] and version["pot"]["per"] == "year":
            if version["then"] == "return":
                version["then"] = "lapse"
            if version["leaver"] == "return":
                version["leaver"] = "lapse"
            version["cap"] = None
        if "pot-year" in names and version["pot"]:
            version["pot"] = dict(first["pot"], per="once")
        if "pot-returns" in names and version["pot"]:
            if version["then"] == "return":
                version["then"] = "lapse"
            if version["leaver"] == "return":
                version["leaver"] = "lapse"
            version["cap"] = None
        if "lots-waiting" in names and _lots(version) and version["leaver"] == "transfer":
            version.update(leaver="lapse", transfer_minimum=None)
    return scheme


def _lots(version):
    return version["cap"] and version["cap"]["lots"]
