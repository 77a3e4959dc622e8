"""Closed years: nothing is booked in them any more, and no figure moves (docs/rules.md 7).

Part of the independent model (see model.py).
"""

from difference import Difference


def close(history, step):
    """Closes a year; what the lists said before must stand after it."""
    day = f"{step['year']}-12-31"
    history.program.run(["sync"], history.today)
    before = _list(history, day)
    code, answer, error = history.program.run(
        ["period", "close", str(step["year"]), "--actor", step["by"]], history.today)
    if code not in (0, 1) or (code == 1 and error not in step["may"]):
        raise Difference(f"exit {code} ({error}): {step}")
    if code == 1:
        history.refused += 1
        return False
    if _list(history, day) != before:
        raise Difference(f"the figures as of {day} moved when the year was closed")
    newest = history.program.rows("SELECT max(id) FROM transfer")[0][0]
    history.closed.append((day, newest or 0, _booked(history, day)))
    history.figures += 1
    return True


def check(history):
    """Nothing was booked in a closed year after it was closed. Answers the figures compared."""
    for day, newest, booked in history.closed:
        late = history.program.rows(
            f"SELECT id, booked_on FROM transfer WHERE id > {newest} AND booked_on <= '{day}'")
        if late:
            raise Difference(f"booked in a closed year: {late}")
        if _booked(history, day) != booked:
            raise Difference(f"the figures of a closed year moved: {day}")
    return 2 * len(history.closed)


def _list(history, day):
    return history.program.run(["account", "list", "--as-of", day], history.today)[1]


def _booked(history, day):
    return history.program.rows(
        "SELECT kind, from_lot, to_lot, sum(amount) FROM transfer"
        f" WHERE booked_on <= '{day}' GROUP BY 1, 2, 3 ORDER BY 1, 2, 3")
