#!/usr/bin/env python3
"""Random histories through the real command, compared with an independent model to the cent.

    python3 Tests/Model/model.py --binary PATH --histories N [--seed S] [--jobs J] [--keep DIR]

Every history is a random organisation with random schemes and random commands. A difference is
cut down to the fewest steps that still show it, and printed as commands. The closing line says
how many histories, commands and figures there were and how many histories differ; the exit code
is 1 when any does. The same seed draws the same histories. --only N runs history N alone;
--steps L makes histories of L commands; --brief compares less of nine in ten histories. --years Y
goes on until the histories together are Y years long.
"""

import argparse
import multiprocessing
import os
import random
import re
import sys
import time
import traceback
from datetime import date

from difference import Difference
from facts import days_between
from history import History
from randoms import Drawer, random_setup
from schemes import people_file, scheme_file


FIRST_DAY = date(2023, 1, 2)
CUTTING = 20  # Seconds to look for a shorter history, for one that differs.


def play(binary, seed, length, brief, about):
    """Draws and runs one history. Answers counts and, when it differs, the report."""
    setup = random_setup(random.Random(f"setup {seed}"), about)
    history, steps, told = History(binary, setup), [], None
    try:
        history.begin()
        drawer = Drawer(seed, history, brief)
        monthly = drawer.r.random() < 0.15
        for n in range(length):
            following = drawer.step()
            # Month by month gives the same as all at once: the model knows no sync.
            for day in firsts_of_months(history.today, following["today"]) if monthly else ():
                steps.append({"do": "sync", "today": day, "through": day, "n": 0})
                history.run(steps[-1])
            steps.append(following)
            history.run(steps[-1])
            if n + 1 == length or (not brief and drawer.r.random() < 0.08):
                steps.append({"do": "check", "today": history.today,
                              "how": "brief" if brief or n + 1 < length else "whole"})
                history.run(steps[-1])
    except Difference as difference:
        told = str(difference)
    except Exception:  # A fault of the model itself is told like a difference.
        told = traceback.format_exc()
    finally:
        history.program.close()
    days = (history.today - FIRST_DAY).days
    people, away = history.leave_taken() if not told else (0, 0)
    counts = (history.program.commands, history.figures, history.refused, days, days * people,
              away)
    return counts, told and (setup, steps, told)


def firsts_of_months(since, through):
    """The first days of the months after a day, through another."""
    return [d for d in days_between(since, through)[1:] if d.day == 1]


def replayed(binary, setup, steps, keep=None):
    """Runs given steps; answers the difference or None, and the commands."""
    steps = [{k: v for k, v in s.items() if k != "same"} for s in steps if s["do"] != "check"]
    history = History(binary, setup, keep)
    try:
        history.begin()
        for step in steps:
            history.run(step)
        history.run({"do": "check", "today": history.today})
        return None, history.program.said
    except Difference as difference:
        return str(difference), history.program.said
    except Exception:
        return traceback.format_exc(), history.program.said
    finally:
        history.program.close()


def kind(told):
    """What kind of difference it is: cutting down must not slip into another one."""
    return told and re.sub(r"[^a-z ]", "", told.strip().splitlines()[-1].split("{")[0])[:24]


def shrunk(binary, setup, steps):
    """Drops steps, schemes and people while the history still differs."""
    told = replayed(binary, setup, steps)[0]
    if told is None:  # Only the order of looking showed it.
        return setup, steps
    size, until = len(steps) // 2, time.monotonic() + CUTTING
    while size > 1 and time.monotonic() < until:  # Large pieces first.
        for n in range(len(steps) - size, -1, -size):
            fewer = steps[:n] + steps[n + size:]
            if kind(replayed(binary, setup, fewer)[0]) == kind(told):
                steps = fewer
        size //= 2
    changed = True
    while changed and time.monotonic() < until:
        changed = False
        for n in reversed(range(len(steps))):
            if time.monotonic() > until:
                break
            fewer = steps[:n] + steps[n + 1:]
            if kind(replayed(binary, setup, fewer)[0]) == kind(told):
                steps, changed = fewer, True
        for key in ("schemes", "people", "patterns", "shifts", "holidays"):
            for thing in list(setup.get(key, [])):
                fewer = dict(setup, **{key: [x for x in setup[key] if x is not thing]})
                if fewer["schemes"] and fewer["people"] and usable(fewer, steps) and \
                        kind(replayed(binary, fewer, steps)[0]) == kind(told):
                    setup, changed = fewer, True
    return setup, steps


def usable(setup, steps):
    """Whether all that the steps name is still there."""
    people = {p["number"] for p in setup["people"]}
    codes = {s["code"] for s in setup["schemes"]}
    return all(s.get("person", "H1") in people and s.get("by", "H1") in people
               and s.get("scheme") in codes | {None}
               and all(c in codes for c, _ in s.get("sources", []))
               and all(c in codes for c in s.get("schemes", []))
               and all(row[0] in people for row in s.get("rows", [])
                       if s["do"] in ("patterns", "shifts")) for s in steps)


def report(binary, number, seed, found, keep):
    setup, steps, told = found
    lines = [f"history {number} (seed {seed}) differs: {told}"]
    print(lines[0] + "\n(cutting it down)", file=sys.stderr, flush=True)
    setup, steps = shrunk(binary, setup, steps)
    folder = keep and os.path.join(keep, f"history-{number}")
    told, said = replayed(binary, setup, steps, folder)
    lines += ["the shortest that still differs:", people_file(setup["people"]),
              scheme_file(setup["schemes"])] + said + [f"=> {told}", ""]
    return "\n".join(lines)


def work(task):
    number, binary, seed, length, brief, keep, about = task
    counts, found = play(binary, f"{seed}-{number}", length, brief, about)
    return counts, found and report(binary, number, seed, found, keep)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--binary", required=True)
    parser.add_argument("--histories", type=int, default=200)
    parser.add_argument("--years", type=int, default=0)
    parser.add_argument("--steps", type=int, default=16)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--brief", action="store_true")
    parser.add_argument("--only", type=int)
    parser.add_argument("--keep")
    parser.add_argument("--about", choices=["time", "money"], help="half of each without it")
    options = parser.parse_args()
    numbers = range(options.histories) if options.only is None else [options.only]
    totals, differ, shown, played = [0] * 6, 0, 5, 0
    pool = multiprocessing.Pool(options.jobs)
    while numbers:
        tasks = [(n, options.binary, options.seed, options.steps, options.brief and n % 10 != 0,
                  options.keep, options.about) for n in numbers]
        for counts, told in pool.imap_unordered(work, tasks):
            totals = [a + b for a, b in zip(totals, counts)]
            if told:
                differ += 1
                if differ <= shown:
                    print(told, flush=True)
        played += len(tasks)
        if options.years:
            print(f"{played:,} histories, {totals[3] / 365:,.0f} years, {differ} differ",
                  file=sys.stderr, flush=True)
        more = options.only is None and totals[3] < 365 * options.years
        numbers = range(played, played + 20) if more else []
    # Not terminated: whoever started this may have blocked the signal for that.
    pool.close()
    pool.join()
    print(f"{played:,} histories (seed {options.seed}) of {totals[3] / 365:,.0f} years, "
          f"{totals[0]:,} commands, "
          f"{totals[2]:,} refused, {totals[4] / 365:,.0f} people-years with leave, "
          f"{totals[5]:,} leave days, {totals[1]:,} figures compared, {differ} differ")
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
