"""A small organisation to work on, and every command that writes, with words that succeed.

Not run by itself; faults.py, limits.py and crashes.py work with it. `unlisted` compares the list
with the program's own help: a new command must be put in one of the two lists here.
"""

import hashlib
import json
import os
import re
import shutil

SCHEMES = """\
schemes:
  - code: ILA
    name: {nl: Leerrekening, en: Learning account}
    form: account
    unit: EUR
    basis: {kind: cao}
    works_council: {cao: true}
    tax_status: confirmed
    versions:
      - valid_from: 2023-01-01
        grant: {amount: "706.00", per: year}
        expiry: {rule: months, months: 36}
        notice: {days: [90]}
        leaver: transfer
"""
FUND = """\
schemes:
  - code: FUND
    name: {nl: Fonds, en: Fund}
    form: fund
    unit: EUR
    basis: {kind: company}
    works_council: {cao: true}
    tax_status: confirmed
    versions:
      - valid_from: 2023-01-01
        grant: {amount: "0", per: none}
        pot: {code: FUNDPOT, total: "5000.00", per: once}
        claims: {approval: committee}
        committee: {quorum: 1}
  - code: MAND
    name: {nl: Verplicht, en: Mandatory}
    form: employer_budget
    unit: EUR
    basis: {kind: law}
    works_council: {cao: true}
    tax_status: confirmed
    versions:
      - valid_from: 2023-01-01
        grant: {amount: "40000.00", per: year}
        expiry: {rule: year_end}
"""
DAYS = """\
schemes:
  - code: DAYS
    name: {nl: Ontwikkeldagen, en: Development days}
    form: time
    unit: hours
    basis: {kind: company}
    works_council: {cao: true}
    tax_status: confirmed
    versions:
      - valid_from: 2024-01-01
        grant: {amount: "40.00", per: year}
        expiry: {rule: months, months: 24}
"""
MORE_SCHEMES = SCHEMES.replace("ILA", "TWO").replace("706.00", "250.00")
PEOPLE = "employee,name,team,started_on,hours_per_week,manager\n"


def came_along():
    """A statement of another employer, closed with the digest of what it holds."""
    body = json.dumps({
        "kind": "boetseer-transfer-1", "employee": "9", "scheme": "OLD", "unit": "EUR",
        "lots": [{"granted_on": "2024-01-01", "expires_on": "2027-12-31", "amount": 4500},
                 {"granted_on": "2025-01-01", "expires_on": None, "amount": 500}],
    }, separators=(",", ":"))
    return f'{body[:-1]},"digest":"{hashlib.sha256(body.encode()).hexdigest()}"}}\n'


INPUTS = {
    "schemes.yaml": SCHEMES,
    "more.yaml": MORE_SCHEMES,
    "days.yaml": DAYS,
    "first.csv": "team,name\nA,First\n",
    "teams.csv": "team,name,parent\nB,Ward,\nB1,Ward one,B\nB2,Ward two,B\n",
    "employees.csv": PEOPLE
    + "".join(f"2{n:02},Person {n},B1,2024-0{n % 9 + 1}-01,{20 + n},100\n" for n in range(12)),
    "claims.csv": "employee,title,cost,purpose,requested_on,scheme,approved_on,amount,paid_on,"
    "paid,invoice,state\n"
    + "".join(
        f"{101 + n % 3},Course {n},{40 + n},training,2025-0{n + 1}-05,ILA,2025-0{n + 1}-07,"
        f"{40 + n},2025-0{n + 1}-20,{40 + n},F{n},closed\n" for n in range(6)),
    "all/teams.csv": "team,name\nC,Office\n",
    "all/employees.csv": PEOPLE + "301,Person,C,2025-03-01,32,100\n",
    "all/claims.csv": "employee,title,cost,purpose,requested_on,scheme,state\n"
    "301,Course,60,training,2025-05-05,ILA,submitted\n",
    "balances.csv": "employee,scheme,amount,granted_on,expires_on,source\n"
    + "".join(f"{101 + n},ILA,{30 + n},2022-0{n + 1}-01,2026-12-31,before\n" for n in range(3)),
    "adjustments.csv": "employee,scheme,kind,date,amount,last_day,reason\n"
    + "".join(f"{101 + n},ILA,plus,2025-0{n + 1}-01,{30 + n},,before\n" for n in range(3))
    + "101,ILA,letter,2025-09-01,10,2026-12-31,\n",
    "wages.csv": "employee,month,wage\n"
    + "".join(f"101,2025-0{n},3000\n" for n in range(1, 5)),
    "patterns.csv": "employee,valid_from,mon,tue,wed,thu,fri,sat,sun,week\n"
    + "".join(f"{101 + n},2025-01-01,8,8,8,8,,,,1\n{101 + n},2025-01-01,8,8,,8,8,,,2\n"
              for n in range(3)),
    "shifts.csv": "employee,date,hours\n"
    + "".join(f"101,2025-0{n}-05,{n}\n" for n in range(1, 7)),
    "holidays.csv": "date,name,hours\n2025-05-05,Liberation Day,0\n2025-12-24,Christmas Eve,4\n",
    "leave.csv": "employee,scheme,date,hours\n"
    + "".join(f"{101 + n % 3},DAYS,2025-0{1 + n % 6}-0{n + 2},4\n" for n in range(6)),
    "pressure.csv": "team,week,pressure\n"
    + "".join(f"A,2026-W{n:02},{1 + n % 5}\n" for n in range(1, 7)),
    "projects.csv": "project,kind,team,starts_on,ends_on,hours_per_week,qualification,newcomers,"
    "ramp_up,training_hours,employee\n"
    "MIX,combination,A,2026-02-02,2026-06-30,24,Level 2,3,20+60+100,20,\n"
    "IDEA,studio,A,2026-02-02,2026-03-31,4,,,,,101\n",
    "support.csv": "kind,date,team,employee\n"
    + "".join(f"workshop,2025-0{n + 1}-05,A,{101 + n}\n" for n in range(4)),
    "learning.csv": "employee,date,minutes,kind,title\n"
    + "".join(f"{101 + n % 3},2025-0{n + 1}-05,{30 + n},informal,Talk {n}\n" for n in range(6)),
    "awareness.csv": "date,education,asked,aware\n2025-11-01,mbo2,20,4\n2025-11-01,hbo,30,21\n",
    "savings.csv": "date,amount,scheme,source\n2025-03-01,1200,MAND,agency work\n",
    "subsidies.csv": "subsidy,kind,amount,date,name,scheme\nS2,expected,900,,Second,MAND\n"
    "S2,received,400,2025-09-01,,\nS2,reclaimed,50,2025-10-01,,\nS1,received,300,2025-09-02,,\n",
    "first-subsidy.csv": "subsidy,kind,amount,name,scheme\nS1,expected,500,First,MAND\n",
    "first-patterns.csv": "employee,valid_from,mon,tue,wed,thu,fri,sat,sun\n"
    "105,2024-01-01,8,8,8,8,,,\n",
    "first-shifts.csv": "employee,date,hours\n105,2024-12-25,9\n",
    "first-holidays.csv": "date,name,hours\n2024-12-24,Christmas Eve,4\n",
    "first-pressure.csv": "team,week,pressure\nA,2026-W05,2\nA,2026-W06,5\n",
    "first-projects.csv": "project,kind,team,starts_on,ends_on,hours_per_week\n"
    "FIRST,studio,A,2026-01-05,2026-01-30,6\n",
    "first-goals.csv": "goal,name,team,valid_from\nHOME,Home sooner,A,2025-01-01\n",
    "goals.csv": "goal,name,team,valid_from\nREST,Quiet nights,A,2025-01-01\n"
    "HOME,Home sooner still,A,2025-06-01\n",
    "plan.yaml": "givers: [Explaining, Walking]\nwork: [{words: Guiding people, energy: 2}]\n",
    "words.txt": "A word from beside\n",
    "fund.yaml": FUND,
    "came.json": came_along(),
    "theirs.csv": "nr,naam\n1,One\n",
}

# Name, words, and the files beside the database that the command makes ('' for none).
WRITING = [
    ("query", "query VALUES(1) --save one", ""),
    ("init", "--db new.db init", "new.db"),
    ("import teams", "import teams ../in/teams.csv", ""),
    ("import employees", "import employees ../in/employees.csv", ""),
    ("import schemes", "import schemes ../in/more.yaml", ""),
    ("import claims", "import claims ../in/claims.csv", ""),
    ("import all", "import all ../in/all", ""),
    ("import map", "import map ../in/theirs.csv --as theirs --kind teams --column nr=team"
     " --column naam=name", ""),
    ("import balances", "import balances ../in/balances.csv", ""),
    ("import adjustments", "import adjustments ../in/adjustments.csv", ""),
    ("import wages", "import wages ../in/wages.csv", ""),
    ("import patterns", "import patterns ../in/patterns.csv", ""),
    ("import shifts", "import shifts ../in/shifts.csv", ""),
    ("import holidays", "import holidays ../in/holidays.csv", ""),
    ("import leave", "import leave ../in/leave.csv", ""),
    ("import pressure", "import pressure ../in/pressure.csv", ""),
    ("import projects", "import projects ../in/projects.csv", ""),
    ("import support", "import support ../in/support.csv", ""),
    ("import learning", "import learning ../in/learning.csv", ""),
    ("import awareness", "import awareness ../in/awareness.csv", ""),
    ("import savings", "import savings ../in/savings.csv", ""),
    ("import subsidies", "import subsidies ../in/subsidies.csv", ""),
    ("scheme evaluate", "scheme evaluate FUND --by 105 --new-need yes", ""),
    ("sync", "sync", ""),
    ("period close", "period close 2023 --actor other", ""),
    ("notice send", "notice send --letters letters --on 2025-12-20", "letters"),
    ("notice acknowledge", "notice acknowledge N1", ""),
    ("claim vote", "claim vote C5 --by 105 --for", ""),
    ("employee add", "employee add 150 --name New --team A --started 2025-07-01 --hours 24", ""),
    ("employee change", "employee change 101 --from 2025-09-01 --hours 20", ""),
    ("employee end", "employee end 102 --on 2026-02-28 --yes", ""),
    ("employee end --letter", "employee end 102 --on 2026-02-28 --yes --letter letter.md",
     "letter.md"),
    ("claim change --repay",
     "claim change C1 --repay-months 24 --repay-signed 2025-12-01", ""),
    ("employee rehire", "employee rehire 104 --started 2026-01-01", ""),
    ("account adjust", "account adjust 101 ILA --plus 55 --reason jubilee", ""),
    ("account extend", "account extend 101 ILA --to 2027-12-31 --because workload", ""),
    ("account transfer-out", "account transfer-out 104 ILA --statement gone", "gone.json"),
    ("account transfer-in",
     "account transfer-in ../in/came.json --employee 101 --scheme ILA", ""),
    ("account adjust --minus",
     "account adjust 101 ILA --minus 25,50 --actor clerk --by 100 --reason mistake", ""),
    ("claim submit", "claim submit 101 --title Course --cost 120 --purpose training", ""),
    ("claim submit --approve",
     "claim submit 101 --title Course --cost 120 --purpose training --approve", ""),
    ("claim submit --subsidy", "claim submit 101 --title Duty --cost 90 --mandatory law"
     " --subsidy S1 --orientation 90m", ""),
    ("claim approve", "claim approve C1 C4", ""),
    ("claim refuse", "claim refuse C1 --reason no", ""),
    ("claim ask", "claim ask C1 --question When", ""),
    ("claim change", "claim change C1 --cost 130", ""),
    ("claim pay", "claim pay C2 --amount 80 --invoice F100", ""),
    ("claim pay --final", "claim pay C2 --amount 90 --invoice F101 --final", ""),
    ("claim refund", "claim refund C3 --amount 30", ""),
    ("claim proof", "claim proof C3", ""),
    ("claim cancel", "claim cancel C2 --reason off", ""),
    ("claim close", "claim close C3", ""),
    ("leave request", "leave request 101 --from 2026-02-02 --to 2026-02-04", ""),
    ("leave request --approve",
     "leave request 102 --from 2026-02-02 --part morning --course C3 --approve --by 100", ""),
    ("leave approve", "leave approve L1 L2 --by 100", ""),
    ("leave refuse", "leave refuse L1 --by 100 --reason busy", ""),
    ("leave cancel", "leave cancel L3 --by 100", ""),
    ("leave cancel --day", "leave cancel L3 --day 2025-11-04 --by 100", ""),
    ("leave change", "leave change L3 --day 2025-11-03 --hours 2 --by 100", ""),
    ("import goals", "import goals ../in/goals.csv", ""),
    ("import shares", "import shares ../in/own.share", ""),
    ("agreement draft", "agreement draft 105 --change Guides --craft task --jdr challenging"
     " --no-goal Own --manager 100 --propose --actor 105", ""),
    ("agreement change", "agreement change A1 --growth More --actor 101", ""),
    ("agreement propose", "agreement propose A1 --actor 101", ""),
    ("agreement accept", "agreement accept A2 --by 102,100 --seen talk --actor 100", ""),
    ("agreement decline", "agreement decline A2 --reason no --actor 102", ""),
    ("agreement comment", "agreement comment A2 @../in/words.txt --actor 100", ""),
    ("agreement close", "agreement close A1 --reason over --actor 101", ""),
    # What is another's is read once that is written down.
    ("agreement show", "agreement show A3 --actor 100", ""),
    ("agreement transfer-out", "agreement transfer-out A3 -o out.share --actor 100", "out.share"),
    ("experiment start", "experiment start A4 --handover Orders=102 --actor 100", ""),
    ("experiment change", "experiment change E1 --headline Well --actor 103", ""),
    ("experiment take", "experiment take E1 --energy 1 --actor 102", ""),
    ("experiment evaluate", "experiment evaluate E1 --energy 4 --actor 100", ""),
    ("experiment decide", "experiment decide E1 --stop --by 103,100 --seen talk --actor 100", ""),
    ("experiment show", "experiment show E1 --actor 100", ""),
    ("plan start", "plan start 102 --with 100 --actor 102", ""),
    ("plan edit", "plan edit P1 --remove 1 --actor 101", ""),
    ("plan share", "plan share P1 --items 1 --with 103 --actor 101", ""),
    ("plan withdraw", "plan withdraw P1 --yes --actor 101", ""),
    ("plan show", "plan show P1 --actor 100", ""),
    ("privacy erase", "privacy erase 106 --yes", ""),
    ("export run", "export run x_ledger -o ledger.csv", "ledger.csv"),
    ("export run --for", "export run all --for analyst -o all.sql", "all.sql"),
    ("setting change", "setting change smallest_group 8 --reason council", ""),
    ("undo", "undo", ""),
    ("backup", "backup copy.db", "copy.db"),
    ("restore", "--db new.db restore older.db", "new.db"),
    ("restore --force", "restore older.db --force --yes", "b.db.before-restore"),
    ("account statement -o", "account statement --all -o page.html", "page.html"),
    ("claim submit -o", "claim submit 101 --title Course --cost 120 --purpose training"
     " -o answer.json", "answer.json"),
]
READING = {
    "account list", "account show", "export list", "export describe",
    "account explain", "claim list", "claim show", "doctor",
    "due",
    "employee list", "employee show", "import list", "scheme check", "scheme list", "scheme show",
    "scheme new", "scheme leaflet", "scheme minutes", "notice list", "report list", "report use",
    "report benchmark", "report purposes", "report unmet", "report lapse", "report time", "report fund",
    "report expiring", "report subsidies", "setting list", "leave balance", "leave list",
    "leave calendar", "agreement list", "experiment list", "plan list", "plan sheet",
    "privacy log", "report crafting", "report outcomes", "report impact",
    # Writes a folder beside the database, of which it only reads.
    "export files", "export verify", "privacy register", "privacy who", "report works-council",
    "report dashboard",
    "period list", "period rehearse", "audit list", "audit verify", "status", "team list", "team show", "version",
    # init --sample and a tour of reading commands, on a file it removes.
    "demo",
}


def commands(share=None):
    """(name, list of words, made file) of every writing command."""
    return [(name, words.split(), made) for name, words, made in WRITING
            if share is None or name in share]


def build_inputs(folder):
    inputs = os.path.join(folder, "in")
    os.makedirs(os.path.join(inputs, "all"))
    for name, text in INPUTS.items():
        with open(os.path.join(inputs, name), "w", encoding="utf-8") as file:
            file.write(text)


def build(program, folder):
    """Makes folder/base (b.db, older.db) and folder/in (files to import)."""
    build_inputs(folder)
    base = os.path.join(folder, "base")
    os.makedirs(base)
    for words in SETUP:
        program.must(["--db", "b.db", *words.split()], base)
    for words in OWN:
        program.must(["--db", "own.db", *words.split()], base)
    for name in os.listdir(base):
        if name.startswith("own.db"):
            os.remove(os.path.join(base, name))
    # The letters are sent; their files are nobody's any more.
    shutil.rmtree(os.path.join(base, "early"))
    journal = os.path.join(base, "b.db-journal")
    if os.path.exists(journal):
        os.remove(journal)
    return base


def claim(number, cost, more=""):
    return f"claim submit {number} --title Earlier --cost {cost} --purpose training{more}"


def agreement(number, more=""):
    return (f"agreement draft {number} --change Guides --craft task --jdr challenging"
            f" --no-goal Own --manager 100 --on 2025-11-03 --actor {number}{more}")


SETUP = [
    "init", "import schemes ../in/schemes.yaml", "import teams ../in/first.csv",
    "employee add 100 --name Boss --team A --started 2023-01-01 --hours 36 --role hr",
    *(f"employee add {n} --name Person{n} --team A --started 2023-01-01 --hours 32 --manager 100"
      for n in (101, 102, 103, 104)),
    "sync --through 2025-12-31", "employee end 104 --on 2025-06-30 --yes",
    "backup older.db",
    claim(101, 100), claim(101, 200, " --approve"), claim(102, 150, " --approve"),
    claim(103, 90), "claim pay C3 --amount 150 --invoice F1",
    "account adjust 103 ILA --plus 5 --reason last",
    "import schemes ../in/fund.yaml", "import subsidies ../in/first-subsidy.csv",
    "employee add 105 --name Person105 --team A --started 2023-01-01 --hours 32"
    " --role committee:FUND",
    "claim submit 102 --title Earlier --cost 80 --purpose training --pay-from FUND",
    "notice send --letters early --on 2025-11-01",
    "import patterns ../in/first-patterns.csv", "import shifts ../in/first-shifts.csv",
    "import holidays ../in/first-holidays.csv",
    "import schemes ../in/days.yaml",
    "import pressure ../in/first-pressure.csv", "import projects ../in/first-projects.csv",
    "leave request 101 --from 2026-03-02 --to 2026-03-03",
    "leave request 102 --from 2026-03-02 --hours 4",
    "leave request 103 --from 2025-11-03 --to 2025-11-04 --approve --by 100",
    "employee add 106 --name Person106 --team A --started 2023-01-01 --hours 24",
    "import goals ../in/first-goals.csv",
    agreement(101), agreement(102, " --propose"), agreement(103, " --propose"),
    "agreement accept A3 --by 103,100 --seen talk --on 2025-11-03 --actor 100",
    "experiment start A3 --from 2025-11-10 --weeks 4 --handover Orders=102 --actor 100",
    "experiment evaluate E1 --energy 4 --actor 103",
    agreement(105, " --propose"),
    "agreement accept A4 --by 105,100 --seen talk --on 2025-11-03 --actor 100",
    agreement(106), "agreement close A5 --reason over --actor 106",
    "plan start 101 --with 100 --actor 101",
    "plan edit P1 --from ../in/plan.yaml --actor 101",
]

# In somebody's own file, for a packet to take in.
OWN = [
    "init --own Own --number 103", "plan start", "plan edit --from ../in/plan.yaml",
    "plan share --items 1,2 --with 100 -o ../in/own.share",
]


def copied(base, folder):
    """A fresh copy of base in folder, for one run."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(base, folder)
    return folder


def unlisted(program, folder):
    """Commands of the program's help that stand in neither list."""
    def names(text):
        return re.findall(r"^  ([a-z-]+)(?: {2,}|$)", text.partition("COMMANDS:")[2], re.M)

    known = {name.partition(" -")[0] for name, _, _ in WRITING} | READING
    found = []
    for noun in names(program.must(["help"], folder).output):
        verbs = names(program.must(["help", noun], folder).output)
        found += [f"{noun} {verb}" for verb in verbs] or [noun]
    return sorted(set(found) - known)
