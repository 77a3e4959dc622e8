rm -f t.db*; B="$1 --db t.db --no-input --lang en"
cat > e.csv <<Y
employee,name,team,started_on,hours_per_week,fulltime_hours,worker_type,education,roles
P2,P,A,2023-02-28,20:00,36:00,agency,hbo,
Y
cat > c1.yaml <<Y
schemes:
  - code: ILA
    name: X
    form: account
    unit: hours
    basis: {kind: company}
    works_council: {none: "model"}
    year_starts: 02-29
    versions:
      - valid_from: 2023-01-01
        grant: {per: month, amount: "2400m", pro_rata: calendar_months, rounding: {to: half_hour}}
        expiry: {rule: months, months: 7}
Y
cp c1.yaml c2.yaml; cat >> c2.yaml <<Y
      - valid_from: 2023-02-16
        grant: {per: month, on: period_end, amount: "2400m", pro_rata: calendar_months, rounding: {to: half_hour}}
        expiry: {rule: months, months: 12}
Y
$B init -q; $B import teams teams.csv -q;$B import employees e.csv -q;  $B import schemes c1.yaml -q
$B account adjust P2 ILA --plus 6666m --reason x --today 2023-09-23 -q
$B import schemes c2.yaml -q --today 2024-03-22
$B employee rehire P2 --started 2023-11-05 --hours 9 --beside --today 2024-04-03
$B undo 7 --yes --reason x --today 2024-04-27
$B sync --today 2024-04-27
$B doctor --today 2024-04-27
python3 - <<P
import sqlite3
c=sqlite3.connect('file:t.db?mode=ro',uri=True)
for r in c.execute('select * from x_lot'): print(r)
for r in c.execute('select * from lot_term where lot in (11,12,13)'): print(r)
for r in c.execute('select * from x_ledger where lot in(11,12,13) order by entry'): print(r)
P
