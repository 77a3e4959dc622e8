-- The views analysts build on. Their names and columns are a contract, told column by column in
-- x_contract; tables behind them may change, they may not.
--
-- They show what is recorded, without looking at the clock: amounts are those of everything
-- booked so far, whatever its day, and a state that changes with the days (a team, hours, an age)
-- is that on the day the newest event took as today.
--
-- SQLite and DuckDB must give the same rows, so these queries keep to what both count alike: no
-- division, no date functions, no JSON, no LIKE, no scalar min and max.

-- Only these kinds say who still owes a shortfall, and they are rare.
CREATE INDEX transfer_of_shortfall ON transfer (kind)
  WHERE kind IN ('advance', 'set_off', 'repay', 'write_off');

CREATE VIEW reference_day AS
  SELECT today AS day FROM event WHERE id = (SELECT max(id) FROM event);

CREATE VIEW employee_number AS
  SELECT p.id AS person, coalesce(n.number, 'erased-' || p.id) AS employee
  FROM person AS p LEFT JOIN person_number AS n ON n.person = p.id;

-- An employment from each day on which team, contract or hours changed. Before its first entry a
-- field has the value of that entry. A change of wage alone starts no row: its day is private.
-- Not materialized, so that the newest entry is found through the index of the table.
CREATE VIEW employment_period AS
  WITH newest AS (
    SELECT employment, max(id) AS span FROM employment_span
    WHERE event NOT IN (SELECT event FROM undone)
    GROUP BY employment
  ), span AS (
    SELECT e.person, e.id AS employment, s.started_on, s.ended_on
    FROM employment AS e
    JOIN newest AS n ON n.employment = e.id
    JOIN employment_span AS s ON s.id = n.span
    WHERE e.event NOT IN (SELECT event FROM undone)
  ), change AS NOT MATERIALIZED (
    SELECT id, employment, valid_from, minutes_per_week, worker_type, team
    FROM employment_change
    WHERE event NOT IN (SELECT event FROM undone)
      AND (minutes_per_week IS NOT NULL OR worker_type IS NOT NULL OR team IS NOT NULL)
  ), first_day AS (
    SELECT employment, started_on AS valid_from FROM span
    UNION
    SELECT c.employment, c.valid_from
    FROM change AS c JOIN span AS s ON s.employment = c.employment
    WHERE c.valid_from > s.started_on AND (s.ended_on IS NULL OR c.valid_from <= s.ended_on)
  ), period AS (
    SELECT s.person, s.employment, s.started_on, s.ended_on, f.valid_from,
      lead(f.valid_from) OVER (PARTITION BY f.employment ORDER BY f.valid_from) AS valid_before,
      coalesce(
        (SELECT c.id FROM change AS c
          WHERE c.employment = f.employment AND c.minutes_per_week IS NOT NULL
            AND c.valid_from <= f.valid_from
          ORDER BY c.valid_from DESC, c.id DESC LIMIT 1),
        (SELECT c.id FROM change AS c
          WHERE c.employment = f.employment AND c.minutes_per_week IS NOT NULL
          ORDER BY c.valid_from, c.id DESC LIMIT 1)) AS hours,
      coalesce(
        (SELECT c.worker_type FROM change AS c
          WHERE c.employment = f.employment AND c.worker_type IS NOT NULL
            AND c.valid_from <= f.valid_from
          ORDER BY c.valid_from DESC, c.id DESC LIMIT 1),
        (SELECT c.worker_type FROM change AS c
          WHERE c.employment = f.employment AND c.worker_type IS NOT NULL
          ORDER BY c.valid_from, c.id DESC LIMIT 1)) AS worker_type,
      coalesce(
        (SELECT c.team FROM change AS c
          WHERE c.employment = f.employment AND c.team IS NOT NULL
            AND c.valid_from <= f.valid_from
          ORDER BY c.valid_from DESC, c.id DESC LIMIT 1),
        (SELECT c.team FROM change AS c
          WHERE c.employment = f.employment AND c.team IS NOT NULL
          ORDER BY c.valid_from, c.id DESC LIMIT 1)) AS team
    FROM first_day AS f JOIN span AS s ON s.employment = f.employment
  )
  SELECT p.person, p.employment, p.started_on, p.ended_on, p.valid_from, p.valid_before,
    t.code AS team, coalesce(p.worker_type, 'unknown') AS contract, h.minutes_per_week,
    h.fulltime_minutes, h.factor
  FROM period AS p
  LEFT JOIN team AS t ON t.id = p.team
  LEFT JOIN employment_change AS h ON h.id = p.hours;

CREATE VIEW x_employment AS
  SELECT p.employment, n.employee, p.started_on, p.ended_on, p.valid_from, p.valid_before, p.team,
    p.contract, p.minutes_per_week, p.fulltime_minutes, p.factor
  FROM employment_period AS p JOIN employee_number AS n ON n.person = p.person;

-- The version of name and year of birth that counts on the reference day.
CREATE VIEW person_details_now AS
  WITH version AS (
    SELECT c.person, c.id, row_number() OVER (
        PARTITION BY c.person
        ORDER BY CASE WHEN c.valid_from <= r.day THEN 0 ELSE 1 END,
          CASE WHEN c.valid_from <= r.day THEN c.valid_from END DESC, c.valid_from, c.id DESC
      ) AS place
    FROM person_change AS c
    JOIN person_details AS d ON d.person_change = c.id
    CROSS JOIN reference_day AS r
    WHERE d.name IS NOT NULL AND c.event NOT IN (SELECT event FROM undone)
  )
  SELECT v.person, d.name, d.birth_year
  FROM version AS v JOIN person_details AS d ON d.person_change = v.id
  WHERE v.place = 1;

CREATE VIEW x_employee_name AS
  SELECT n.employee, d.name
  FROM employee_number AS n LEFT JOIN person_details_now AS d ON d.person = n.person
  WHERE n.person IN (SELECT person FROM employment_period);

-- Of several employments the running one counts, else the last one, else the first to come.
CREATE VIEW x_employee AS
  WITH job AS (
    SELECT p.person, p.employment, p.started_on, p.valid_from, p.team, p.contract,
      p.minutes_per_week, r.day,
      CASE WHEN p.started_on > r.day THEN 2
        WHEN p.ended_on IS NOT NULL AND p.ended_on < r.day THEN 1 ELSE 0 END AS class
    FROM employment_period AS p CROSS JOIN reference_day AS r
  ), ranked AS (
    SELECT job.*, row_number() OVER (
        PARTITION BY person
        ORDER BY class, CASE WHEN class <> 1 THEN started_on END,
          CASE WHEN class = 1 THEN started_on END DESC,
          CASE WHEN class = 1 THEN -employment ELSE employment END,
          CASE WHEN valid_from <= day THEN 0 ELSE 1 END,
          CASE WHEN valid_from <= day THEN valid_from END DESC, valid_from
      ) AS place
    FROM job
  ), education AS (
    SELECT c.person, c.education, row_number() OVER (
        PARTITION BY c.person
        ORDER BY CASE WHEN c.valid_from <= r.day THEN 0 ELSE 1 END,
          CASE WHEN c.valid_from <= r.day THEN c.valid_from END DESC, c.valid_from, c.id DESC
      ) AS place
    FROM person_change AS c CROSS JOIN reference_day AS r
    WHERE c.education IS NOT NULL AND c.event NOT IN (SELECT event FROM undone)
  ), person_age AS (
    SELECT d.person, CAST(substr(r.day, 1, 4) AS INTEGER) - d.birth_year AS age
    FROM person_details_now AS d CROSS JOIN reference_day AS r
  )
  SELECT n.employee, j.team,
    CASE WHEN a.age IS NULL THEN 'unknown' WHEN a.age < 25 THEN 'under_25'
      WHEN a.age < 35 THEN '25_to_34' WHEN a.age < 45 THEN '35_to_44'
      WHEN a.age < 55 THEN '45_to_54' WHEN a.age < 65 THEN '55_to_64'
      ELSE '65_or_more' END AS age_band,
    coalesce(e.education, 'unknown') AS education,
    CASE WHEN j.minutes_per_week IS NULL THEN 'unknown'
      WHEN j.minutes_per_week < 720 THEN 'under_12' WHEN j.minutes_per_week < 1200 THEN '12_to_20'
      WHEN j.minutes_per_week < 1680 THEN '20_to_28' WHEN j.minutes_per_week < 2100 THEN '28_to_35'
      ELSE '35_or_more' END AS hours_band,
    j.contract, CASE j.class WHEN 0 THEN 1 ELSE 0 END AS employed
  FROM ranked AS j
  JOIN employee_number AS n ON n.person = j.person
  LEFT JOIN education AS e ON e.person = j.person AND e.place = 1
  LEFT JOIN person_age AS a ON a.person = j.person
  WHERE j.place = 1;

CREATE VIEW x_team AS
  WITH change AS NOT MATERIALIZED (
    SELECT c.id, c.team, c.valid_from, c.name, c.parent, c.manager
    FROM team_change AS c CROSS JOIN reference_day AS r
    WHERE c.valid_from <= r.day AND c.event NOT IN (SELECT event FROM undone)
  ), state AS (
    SELECT t.code,
      (SELECT c.name FROM change AS c WHERE c.team = t.id AND c.name IS NOT NULL
        ORDER BY c.valid_from DESC, c.id DESC LIMIT 1) AS name,
      (SELECT c.parent FROM change AS c WHERE c.team = t.id AND c.parent IS NOT NULL
        ORDER BY c.valid_from DESC, c.id DESC LIMIT 1) AS parent,
      (SELECT c.manager FROM change AS c WHERE c.team = t.id AND c.manager IS NOT NULL
        ORDER BY c.valid_from DESC, c.id DESC LIMIT 1) AS manager
    FROM team AS t
    WHERE t.id IN (
      SELECT team FROM team_change WHERE event NOT IN (SELECT event FROM undone))
  )
  SELECT s.code AS team, coalesce(s.name, s.code) AS name, p.code AS parent,
    n.employee AS manager
  FROM state AS s
  LEFT JOIN team AS p ON p.id = s.parent
  LEFT JOIN employee_number AS n ON n.person = s.manager;

CREATE VIEW x_scheme AS
  WITH description AS (
    SELECT scheme, max(id) AS id FROM scheme_description
    WHERE event NOT IN (SELECT event FROM undone) GROUP BY scheme
  ), version AS (
    SELECT scheme, count(*) AS versions, min(valid_from) AS valid_from FROM scheme_version
    WHERE event NOT IN (SELECT event FROM undone) GROUP BY scheme
  )
  SELECT s.code AS scheme, d.name_nl, d.name_en, s.form, s.unit, d.basis_kind AS basis,
    d.basis_verified, d.works_council, d.works_council_on, d.tax_confirmed, s.year_starts,
    v.valid_from, v.versions
  FROM scheme AS s
  JOIN description AS n ON n.scheme = s.id
  JOIN scheme_description AS d ON d.id = n.id
  JOIN version AS v ON v.scheme = s.id;

CREATE VIEW x_scheme_version AS
  SELECT s.code AS scheme, v.valid_from, v.ends_on, v.amount, s.unit, v.per, v.grant_on,
    v.pro_rata, v.hours_scale, v.full_from, v.nothing_below, v.max_factor, v.rounding_to,
    v.rounding_mode, v.after_months, v.workers, v.education, v.teams, v.expiry_rule,
    v.expiry_count, v.expiry_on, v.expiry_then, v.leaver, v.purposes, v.approval,
    v.grace_months, v.manager_sees, v.decrease
  FROM scheme_version AS v JOIN scheme AS s ON s.id = v.scheme
  WHERE v.event NOT IN (SELECT event FROM undone);

-- What was spent ahead of a grant and is still to be made up, per account. The lot of the account
-- is where an advance goes to, and where what is kept back comes from; a reversal mirrors both. A
-- waiver moves no lot of the account: its adjustment says whose it is.
CREATE VIEW account_shortfall AS
  SELECT coalesce(w.account, l.account) AS account,
    CAST(sum(CASE t.kind WHEN 'advance' THEN t.amount ELSE -t.amount END
      * CASE WHEN t.reverses IS NULL THEN 1 ELSE -1 END) AS BIGINT) AS shortfall
  FROM transfer AS t
  LEFT JOIN lot AS l ON l.id =
    CASE WHEN (t.kind = 'advance') = (t.reverses IS NULL) THEN t.to_lot ELSE t.from_lot END
  LEFT JOIN (
    SELECT d.id AS adjustment, a.id AS account FROM adjustment AS d
    JOIN account AS a ON a.kind = 'person' AND a.person = d.person AND a.scheme = d.scheme
  ) AS w ON w.adjustment = t.adjustment
  WHERE t.kind IN ('advance', 'set_off', 'repay', 'write_off')
    AND (t.kind <> 'write_off' OR t.adjustment IS NOT NULL)
  GROUP BY coalesce(w.account, l.account);

CREATE VIEW account_sum AS
  SELECT a.id AS account, a.kind, n.employee, s.code AS scheme, a.unit,
    CAST(coalesce(sum(CASE WHEN l.kind <> 'claim' THEN l.amount END), 0) AS BIGINT) AS free,
    CAST(coalesce(sum(CASE WHEN l.kind = 'claim' THEN l.amount END), 0) AS BIGINT) AS reserved
  FROM account AS a
  JOIN scheme AS s ON s.id = a.scheme
  JOIN lot AS l ON l.account = a.id
  LEFT JOIN employee_number AS n ON n.person = a.person
  GROUP BY a.id, a.kind, n.employee, s.code, a.unit;

CREATE VIEW x_account AS
  SELECT a.account, CASE a.kind WHEN 'person' THEN 'employee' ELSE 'organisation' END AS owner,
    a.employee, a.scheme, a.unit, a.free + a.reserved AS booked,
    coalesce(f.shortfall, 0) AS shortfall
  FROM account_sum AS a LEFT JOIN account_shortfall AS f ON f.account = a.account;

CREATE VIEW x_balance AS
  SELECT b.employee, b.scheme, b.unit, b.available + b.reserved AS balance, b.reserved,
    b.available
  FROM (
    SELECT a.employee, a.scheme, a.unit, a.reserved,
      CASE WHEN a.free > coalesce(f.shortfall, 0) THEN a.free - coalesce(f.shortfall, 0)
        ELSE 0 END AS available
    FROM account_sum AS a LEFT JOIN account_shortfall AS f ON f.account = a.account
  ) AS b;

-- Reversals are weighed in the sums: a condition on them would lead SQLite, which has no figures
-- on the tables, to the index of reversals, past the one of the lot.
CREATE VIEW x_lot AS
  WITH term AS (
    SELECT lot, max(id) AS id FROM lot_term GROUP BY lot
  ), lot_now AS (
    SELECT n.employee, s.code AS scheme, l.id AS lot, l.kind, t.granted_on, t.expires_on,
      l.amount, a.unit, l.claim, l.source_lot,
      CAST(coalesce((
          SELECT sum(CASE WHEN i.reverses IS NULL OR i.kind = 'correction' THEN i.amount END)
          FROM transfer AS i
          WHERE i.to_lot = l.id AND i.kind IN ('grant', 'correction', 'adjust')), 0)
        - coalesce((
          SELECT sum(CASE WHEN o.reverses IS NOT NULL OR o.kind = 'correction' THEN o.amount END)
          FROM transfer AS o
          WHERE o.from_lot = l.id AND o.kind IN ('grant', 'correction', 'adjust')), 0)
        AS BIGINT) AS granted,
      coalesce((SELECT sum(o.amount) FROM transfer AS o
          WHERE o.from_lot = l.id AND o.kind = 'lapse'), 0)
        - coalesce((SELECT sum(i.amount) FROM transfer AS i
          WHERE i.to_lot = l.id AND i.kind = 'lapse'), 0) AS lapsed
    FROM lot AS l
    JOIN account AS a ON a.id = l.account
    JOIN scheme AS s ON s.id = a.scheme
    JOIN term AS m ON m.lot = l.id
    JOIN lot_term AS t ON t.id = m.id
    LEFT JOIN employee_number AS n ON n.person = a.person
  )
  SELECT employee, scheme, lot, granted_on, expires_on, granted, amount AS remaining,
    CASE WHEN kind = 'claim' AND amount > 0 THEN 'reserved' WHEN kind = 'claim' THEN 'settled'
      WHEN amount > 0 THEN 'open' WHEN lapsed > 0 THEN 'lapsed' ELSE 'used' END AS state,
    unit, 'C' || claim AS claim, source_lot
  FROM lot_now;

-- One row for each lot a transfer moves; both of them when it stays within an account.
CREATE VIEW x_ledger AS
  SELECT t.id AS entry, n.employee, s.code AS scheme, l.id AS lot, t.kind, -t.amount AS amount,
    a.unit, t.effective_on, e.recorded_at, 'C' || t.claim AS claim, CAST(NULL AS TEXT) AS leave,
    t.reverses
  FROM transfer AS t
  JOIN event AS e ON e.id = t.event
  JOIN lot AS l ON l.id = t.from_lot
  JOIN account AS a ON a.id = l.account
  JOIN scheme AS s ON s.id = a.scheme
  LEFT JOIN employee_number AS n ON n.person = a.person
  UNION ALL
  SELECT t.id, n.employee, s.code, l.id, t.kind, t.amount, a.unit, t.effective_on, e.recorded_at,
    'C' || t.claim, CAST(NULL AS TEXT), t.reverses
  FROM transfer AS t
  JOIN event AS e ON e.id = t.event
  JOIN lot AS l ON l.id = t.to_lot
  JOIN account AS a ON a.id = l.account
  JOIN scheme AS s ON s.id = a.scheme
  LEFT JOIN employee_number AS n ON n.person = a.person;

-- Claims that are not undone, with the version and the approval that count.
CREATE VIEW claim_now AS
  WITH newest AS (
    SELECT claim, max(id) AS version FROM claim_version
    WHERE event NOT IN (SELECT event FROM undone) GROUP BY claim
  ), step AS (
    SELECT claim,
      max(CASE step WHEN 'refuse' THEN 1 ELSE 0 END) AS refused,
      max(CASE step WHEN 'cancel' THEN 1 ELSE 0 END) AS cancelled,
      max(CASE step WHEN 'close' THEN 1 ELSE 0 END) AS closed,
      max(CASE step WHEN 'proof' THEN 1 ELSE 0 END) AS proof,
      max(CASE step WHEN 'approve' THEN id END) AS approval,
      max(CASE step WHEN 'ask' THEN event END) AS question,
      max(CASE WHEN step IN ('approve', 'refuse') THEN on_day END) AS decided_on,
      max(CASE WHEN step IN ('cancel', 'close') THEN on_day END) AS ended_on
    FROM claim_step WHERE event NOT IN (SELECT event FROM undone) GROUP BY claim
  )
  SELECT c.id AS claim, c.person, n.version, t.refused, t.cancelled, t.closed, t.proof,
    t.approval, t.question, t.decided_on, t.ended_on
  FROM claim AS c
  JOIN newest AS n ON n.claim = c.id
  LEFT JOIN step AS t ON t.claim = c.id
  WHERE c.event NOT IN (SELECT event FROM undone);

CREATE VIEW x_claim AS
  WITH source AS (
    SELECT claim_version, min(scheme) AS scheme, CAST(sum(amount) AS BIGINT) AS amount
    FROM claim_source GROUP BY claim_version
  ), award AS (
    SELECT claim_step, CAST(sum(amount) AS BIGINT) AS amount FROM claim_award GROUP BY claim_step
  ), payment AS (
    SELECT claim,
      CAST(sum(CASE kind WHEN 'pay' THEN amount ELSE 0 END) AS BIGINT) AS paid,
      CAST(sum(CASE kind WHEN 'refund' THEN amount ELSE 0 END) AS BIGINT) AS refunded,
      min(CASE kind WHEN 'pay' THEN on_day END) AS first_paid_on,
      max(CASE kind WHEN 'pay' THEN on_day END) AS last_paid_on
    FROM claim_payment WHERE event NOT IN (SELECT event FROM undone) GROUP BY claim
  ), figure AS (
    SELECT c.*, v.submitted_on, v.starts_on, v.minutes, v.purposes, v.mandatory, v.reimburse,
      s.amount AS asked, coalesce(a.amount, 0) AS awarded, coalesce(p.paid, 0) AS paid,
      coalesce(p.refunded, 0) AS refunded, p.first_paid_on, p.last_paid_on, m.unit,
      CASE WHEN c.refused = 1 THEN 'refused' WHEN c.cancelled = 1 THEN 'cancelled'
        WHEN c.closed = 1 THEN 'closed'
        WHEN c.approval IS NOT NULL AND coalesce(p.paid, 0) = 0 THEN 'approved'
        WHEN c.approval IS NOT NULL AND p.paid >= coalesce(a.amount, 0) THEN 'paid'
        WHEN c.approval IS NOT NULL THEN 'partly_paid'
        WHEN c.question > v.event THEN 'information_asked' ELSE 'submitted' END AS state
    FROM claim_now AS c
    JOIN claim_version AS v ON v.id = c.version
    JOIN source AS s ON s.claim_version = v.id
    JOIN scheme AS m ON m.id = s.scheme
    LEFT JOIN award AS a ON a.claim_step = c.approval
    LEFT JOIN payment AS p ON p.claim = c.claim
  )
  SELECT 'C' || f.claim AS claim, n.employee, f.state, f.asked, f.awarded,
    f.paid - f.refunded AS spent,
    CASE WHEN f.state IN ('approved', 'partly_paid') THEN f.awarded - f.paid ELSE 0 END AS unpaid,
    f.unit, f.submitted_on, f.decided_on, f.ended_on, f.first_paid_on, f.last_paid_on,
    f.starts_on, f.minutes AS course_minutes, f.purposes, f.mandatory, f.reimburse,
    coalesce(f.proof, 0) AS has_proof
  FROM figure AS f JOIN employee_number AS n ON n.person = f.person;

CREATE VIEW x_claim_funding AS
  WITH part AS (
    SELECT c.claim, s.scheme, s.amount AS asked, 0 AS awarded, 0 AS reserved, 0 AS spent
    FROM claim_now AS c JOIN claim_source AS s ON s.claim_version = c.version
    UNION ALL
    SELECT c.claim, w.scheme, 0, w.amount, 0, 0
    FROM claim_now AS c JOIN claim_award AS w ON w.claim_step = c.approval
    UNION ALL
    SELECT c.claim, a.scheme, 0, 0, l.amount, 0
    FROM claim_now AS c
    JOIN lot AS l ON l.claim = c.claim AND l.kind = 'claim'
    JOIN account AS a ON a.id = l.account
    UNION ALL
    -- A payment leaves a lot of the account and a refund comes into one; a reversal mirrors both.
    SELECT c.claim, a.scheme, 0, 0, 0, CASE l.id WHEN t.from_lot THEN t.amount ELSE -t.amount END
    FROM claim_now AS c
    JOIN transfer AS t ON t.claim = c.claim AND t.kind IN ('pay', 'refund')
    JOIN lot AS l ON l.id =
      CASE WHEN (t.kind = 'pay') = (t.reverses IS NULL) THEN t.from_lot ELSE t.to_lot END
    JOIN account AS a ON a.id = l.account
  )
  SELECT 'C' || p.claim AS claim, s.code AS scheme, CAST(sum(p.asked) AS BIGINT) AS asked,
    CAST(sum(p.awarded) AS BIGINT) AS awarded, CAST(sum(p.reserved) AS BIGINT) AS reserved,
    CAST(sum(p.spent) AS BIGINT) AS spent, s.unit
  FROM part AS p JOIN scheme AS s ON s.id = p.scheme
  GROUP BY p.claim, s.code, s.unit;

-- An actor who is no employee may be a name, so only employee numbers are shown.
CREATE VIEW x_audit AS
  SELECT e.id AS event, e.recorded_at, e.today, e.command, n.number AS actor, s.contents,
    e.undoes, CASE WHEN u.event IS NULL THEN 0 ELSE 1 END AS undone
  FROM event AS e
  JOIN seal AS s ON s.event = e.id
  LEFT JOIN event_text AS t ON t.event = e.id
  LEFT JOIN person_number AS n ON n.number = t.actor
  LEFT JOIN undone AS u ON u.event = e.id;

-- What each column means. A later migration adds its rows; position is the place in the view.
CREATE TABLE view_column (
  view TEXT NOT NULL,
  position INTEGER NOT NULL,
  "column" TEXT NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('text', 'integer', 'flag', 'day', 'instant')),
  -- What an integer counts; 'cent or minute' where the row's own unit says which.
  unit TEXT,
  nullable INTEGER NOT NULL CHECK (nullable IN (0, 1)),
  -- 1: says who somebody is, or something of a person that helps to find out who.
  personal INTEGER NOT NULL CHECK (personal IN (0, 1)),
  since TEXT NOT NULL,
  description_nl TEXT NOT NULL CHECK (length(description_nl) > 0),
  description_en TEXT NOT NULL CHECK (length(description_en) > 0),
  PRIMARY KEY (view, position),
  UNIQUE (view, "column")
) STRICT;

CREATE VIEW x_contract AS
  SELECT view, "column", type, unit, nullable, description_nl, description_en, personal, since
  FROM view_column ORDER BY view, position;

INSERT INTO view_column VALUES
  ('x_account', 1, 'account', 'integer', NULL, 0, 0, '1.0',
    'Nummer van de rekening', 'Number of the account'),
  ('x_account', 2, 'owner', 'text', NULL, 0, 0, '1.0',
    'Van wie: employee of organisation', 'Whose: employee or organisation'),
  ('x_account', 3, 'employee', 'text', NULL, 1, 1, '1.0',
    'Personeelsnummer; leeg bij een budget van de organisatie',
    'Employee number; empty for a budget of the organisation'),
  ('x_account', 4, 'scheme', 'text', NULL, 0, 0, '1.0',
    'Code van de regeling', 'Code of the scheme'),
  ('x_account', 5, 'unit', 'text', NULL, 0, 0, '1.0',
    'EUR: bedragen in centen; MIN: in minuten', 'EUR: amounts in cents; MIN: in minutes'),
  ('x_account', 6, 'booked', 'integer', 'cent or minute', 0, 0, '1.0',
    'Som van alles wat op de rekening geboekt is', 'Sum of everything booked on the account'),
  ('x_account', 7, 'shortfall', 'integer', 'cent or minute', 0, 0, '1.0',
    'Vooruit besteed en nog te verrekenen', 'Spent ahead and still to be made up');

INSERT INTO view_column VALUES
  ('x_audit', 1, 'event', 'integer', NULL, 0, 0, '1.0',
    'Nummer van de gebeurtenis, zonder gaten', 'Number of the event, without gaps'),
  ('x_audit', 2, 'recorded_at', 'instant', NULL, 0, 0, '1.0',
    'Moment van vastlegging (UTC)', 'When it was recorded (UTC)'),
  ('x_audit', 3, 'today', 'day', NULL, 0, 0, '1.0',
    'De dag die de opdracht als vandaag nam', 'The day the command took as today'),
  ('x_audit', 4, 'command', 'text', NULL, 0, 0, '1.0',
    'Opdracht, zonder wat erbij werd ingevuld', 'Command, without what was filled in'),
  ('x_audit', 5, 'actor', 'text', NULL, 1, 1, '1.0',
    'Personeelsnummer van wie het deed; leeg als dat geen medewerker is',
    'Employee number of who did it; empty when that is no employee'),
  ('x_audit', 6, 'contents', 'text', NULL, 0, 0, '1.0',
    'Hoeveel rijen van welke tabel', 'How many rows of which table'),
  ('x_audit', 7, 'undoes', 'integer', NULL, 1, 0, '1.0',
    'De gebeurtenis die hiermee is teruggedraaid', 'The event this one took back'),
  ('x_audit', 8, 'undone', 'flag', NULL, 0, 0, '1.0',
    '1: is zelf teruggedraaid', '1: was itself taken back');

INSERT INTO view_column VALUES
  ('x_balance', 1, 'employee', 'text', NULL, 1, 1, '1.0',
    'Personeelsnummer; leeg bij een budget van de organisatie',
    'Employee number; empty for a budget of the organisation'),
  ('x_balance', 2, 'scheme', 'text', NULL, 0, 0, '1.0',
    'Code van de regeling', 'Code of the scheme'),
  ('x_balance', 3, 'unit', 'text', NULL, 0, 0, '1.0',
    'EUR: bedragen in centen; MIN: in minuten', 'EUR: amounts in cents; MIN: in minutes'),
  ('x_balance', 4, 'balance', 'integer', 'cent or minute', 0, 0, '1.0',
    'Saldo: vrij te besteden en gereserveerd samen',
    'Balance: free to spend and reserved together'),
  ('x_balance', 5, 'reserved', 'integer', 'cent or minute', 0, 0, '1.0',
    'Gereserveerd voor aanvragen', 'Reserved for claims'),
  ('x_balance', 6, 'available', 'integer', 'cent or minute', 0, 0, '1.0',
    'Vrij te besteden, na aftrek van een tekort, nooit onder nul',
    'Free to spend, less a shortfall, never below zero');

INSERT INTO view_column VALUES
  ('x_claim', 1, 'claim', 'text', NULL, 0, 0, '1.0',
    'Aanvraag, zoals C412', 'Claim, such as C412'),
  ('x_claim', 2, 'employee', 'text', NULL, 0, 1, '1.0',
    'Personeelsnummer van de aanvrager', 'Employee number of the claimant'),
  ('x_claim', 3, 'state', 'text', NULL, 0, 0, '1.0',
    'submitted, information_asked, approved, partly_paid, paid, closed, refused of cancelled',
    'submitted, information_asked, approved, partly_paid, paid, closed, refused or cancelled'),
  ('x_claim', 4, 'asked', 'integer', 'cent or minute', 0, 0, '1.0',
    'Aangevraagd', 'Asked'),
  ('x_claim', 5, 'awarded', 'integer', 'cent or minute', 0, 0, '1.0',
    'Toegekend; 0 zolang er geen toekenning is', 'Awarded; 0 while there is no award'),
  ('x_claim', 6, 'spent', 'integer', 'cent or minute', 0, 0, '1.0',
    'Besteed: betaald min terugbetaald door aanbieders', 'Spent: paid less refunds by providers'),
  ('x_claim', 7, 'unpaid', 'integer', 'cent or minute', 0, 0, '1.0',
    'Toegekend en nog te betalen, zolang de aanvraag open is',
    'Awarded and still to be paid, while the claim is open'),
  ('x_claim', 8, 'unit', 'text', NULL, 0, 0, '1.0',
    'EUR: bedragen in centen; MIN: in minuten', 'EUR: amounts in cents; MIN: in minutes'),
  ('x_claim', 9, 'submitted_on', 'day', NULL, 0, 0, '1.0',
    'Dag van aanvragen', 'Day it was submitted'),
  ('x_claim', 10, 'decided_on', 'day', NULL, 1, 0, '1.0',
    'Dag van toekennen of afwijzen', 'Day it was awarded or refused'),
  ('x_claim', 11, 'ended_on', 'day', NULL, 1, 0, '1.0',
    'Dag van afsluiten of intrekken', 'Day it was closed or cancelled'),
  ('x_claim', 12, 'first_paid_on', 'day', NULL, 1, 0, '1.0',
    'Dag van de eerste betaling', 'Day of the first payment'),
  ('x_claim', 13, 'last_paid_on', 'day', NULL, 1, 0, '1.0',
    'Dag van de laatste betaling', 'Day of the last payment'),
  ('x_claim', 14, 'starts_on', 'day', NULL, 1, 0, '1.0',
    'Eerste dag van de scholing', 'First day of the course'),
  ('x_claim', 15, 'course_minutes', 'integer', 'minute', 1, 0, '1.0',
    'Duur van de scholing', 'Length of the course'),
  ('x_claim', 16, 'purposes', 'text', NULL, 0, 0, '1.0',
    'Bestedingsdoelen, met een spatie ertussen', 'Purposes, with a space between them'),
  ('x_claim', 17, 'mandatory', 'text', NULL, 0, 0, '1.0',
    'Waarom verplicht: no, law, eu, cao of profession',
    'Why mandatory: no, law, eu, cao or profession'),
  ('x_claim', 18, 'reimburse', 'flag', NULL, 0, 0, '1.0',
    '1: vergoeding aan de medewerker; 0: aan de aanbieder',
    '1: reimbursed to the employee; 0: paid to the provider'),
  ('x_claim', 19, 'has_proof', 'flag', NULL, 0, 0, '1.0',
    '1: er is een bewijsstuk', '1: there is a proof');

INSERT INTO view_column VALUES
  ('x_claim_funding', 1, 'claim', 'text', NULL, 0, 0, '1.0',
    'Aanvraag, zoals C412', 'Claim, such as C412'),
  ('x_claim_funding', 2, 'scheme', 'text', NULL, 0, 0, '1.0',
    'Code van de regeling die meebetaalt', 'Code of a scheme that pays a part'),
  ('x_claim_funding', 3, 'asked', 'integer', 'cent or minute', 0, 0, '1.0',
    'Aangevraagd uit deze regeling', 'Asked from this scheme'),
  ('x_claim_funding', 4, 'awarded', 'integer', 'cent or minute', 0, 0, '1.0',
    'Toegekend uit deze regeling', 'Awarded from this scheme'),
  ('x_claim_funding', 5, 'reserved', 'integer', 'cent or minute', 0, 0, '1.0',
    'Nu gereserveerd op de rekening', 'Reserved on the account now'),
  ('x_claim_funding', 6, 'spent', 'integer', 'cent or minute', 0, 0, '1.0',
    'Besteed uit deze regeling', 'Spent from this scheme'),
  ('x_claim_funding', 7, 'unit', 'text', NULL, 0, 0, '1.0',
    'EUR: bedragen in centen; MIN: in minuten', 'EUR: amounts in cents; MIN: in minutes');

INSERT INTO view_column VALUES
  ('x_contract', 1, 'view', 'text', NULL, 0, 0, '1.0',
    'Naam van de view', 'Name of the view'),
  ('x_contract', 2, 'column', 'text', NULL, 0, 0, '1.0',
    'Naam van de kolom', 'Name of the column'),
  ('x_contract', 3, 'type', 'text', NULL, 0, 0, '1.0',
    'text, integer, flag (0 of 1), day (jjjj-mm-dd) of instant (UTC)',
    'text, integer, flag (0 or 1), day (yyyy-mm-dd) or instant (UTC)'),
  ('x_contract', 4, 'unit', 'text', NULL, 1, 0, '1.0',
    'Wat een getal telt; leeg bij nummers en tekst',
    'What a number counts; empty for identifiers and text'),
  ('x_contract', 5, 'nullable', 'flag', NULL, 0, 0, '1.0',
    '1: kan leeg zijn', '1: may be empty'),
  ('x_contract', 6, 'description_nl', 'text', NULL, 0, 0, '1.0',
    'Betekenis in het Nederlands', 'Meaning in Dutch'),
  ('x_contract', 7, 'description_en', 'text', NULL, 0, 0, '1.0',
    'Betekenis in het Engels', 'Meaning in English'),
  ('x_contract', 8, 'personal', 'flag', NULL, 0, 0, '1.0',
    '1: zegt wie iemand is, of helpt dat te achterhalen',
    '1: says who somebody is, or helps to find out'),
  ('x_contract', 9, 'since', 'text', NULL, 0, 0, '1.0',
    'Versie van deze afspraken met de kolom als eerste',
    'First version of this contract that has the column');

INSERT INTO view_column VALUES
  ('x_employee', 1, 'employee', 'text', NULL, 0, 1, '1.0',
    'Personeelsnummer; erased-N na wissen', 'Employee number; erased-N after erasure'),
  ('x_employee', 2, 'team', 'text', NULL, 1, 1, '1.0',
    'Code van het team', 'Code of the team'),
  ('x_employee', 3, 'age_band', 'text', NULL, 0, 1, '1.0',
    'Leeftijd aan het eind van het jaar: under_25, 25_to_34, 35_to_44, 45_to_54, '
      || '55_to_64, 65_or_more of unknown',
    'Age at the end of the year: under_25, 25_to_34, 35_to_44, 45_to_54, 55_to_64, '
      || '65_or_more or unknown'),
  ('x_employee', 4, 'education', 'text', NULL, 0, 1, '1.0',
    'Opleidingsniveau: vmbo, mbo1 t/m mbo4, hbo, wo of unknown',
    'Education level: vmbo, mbo1 to mbo4, hbo, wo or unknown'),
  ('x_employee', 5, 'hours_band', 'text', NULL, 0, 1, '1.0',
    'Uren per week, vanaf het eerste en onder het tweede getal: under_12, 12_to_20, '
      || '20_to_28, 28_to_35, 35_or_more of unknown',
    'Hours a week, from the first and below the second number: under_12, 12_to_20, '
      || '20_to_28, 28_to_35, 35_or_more or unknown'),
  ('x_employee', 6, 'contract', 'text', NULL, 0, 1, '1.0',
    'permanent, temporary, agency, on_call, apprentice, other of unknown',
    'permanent, temporary, agency, on_call, apprentice, other or unknown'),
  ('x_employee', 7, 'employed', 'flag', NULL, 0, 0, '1.0',
    '1: in dienst op de peildag', '1: in service on the reference day');

INSERT INTO view_column VALUES
  ('x_employee_name', 1, 'employee', 'text', NULL, 0, 1, '1.0',
    'Personeelsnummer', 'Employee number'),
  ('x_employee_name', 2, 'name', 'text', NULL, 1, 1, '1.0',
    'Naam; alleen voor HR', 'Name; only for HR');

INSERT INTO view_column VALUES
  ('x_employment', 1, 'employment', 'integer', NULL, 0, 0, '1.0',
    'Nummer van het dienstverband', 'Number of the employment'),
  ('x_employment', 2, 'employee', 'text', NULL, 0, 1, '1.0',
    'Personeelsnummer', 'Employee number'),
  ('x_employment', 3, 'started_on', 'day', NULL, 0, 1, '1.0',
    'Eerste dag van het dienstverband', 'First day of the employment'),
  ('x_employment', 4, 'ended_on', 'day', NULL, 1, 1, '1.0',
    'Laatste dag van het dienstverband', 'Last day of the employment'),
  ('x_employment', 5, 'valid_from', 'day', NULL, 0, 0, '1.0',
    'Eerste dag waarop deze rij geldt', 'First day on which this row holds'),
  ('x_employment', 6, 'valid_before', 'day', NULL, 1, 0, '1.0',
    'Eerste dag van de volgende rij; leeg bij de laatste',
    'First day of the next row; empty for the last'),
  ('x_employment', 7, 'team', 'text', NULL, 1, 1, '1.0',
    'Code van het team', 'Code of the team'),
  ('x_employment', 8, 'contract', 'text', NULL, 0, 1, '1.0',
    'permanent, temporary, agency, on_call, apprentice, other of unknown',
    'permanent, temporary, agency, on_call, apprentice, other or unknown'),
  ('x_employment', 9, 'minutes_per_week', 'integer', 'minute', 1, 1, '1.0',
    'Werktijd per week', 'Working time a week'),
  ('x_employment', 10, 'fulltime_minutes', 'integer', 'minute', 1, 0, '1.0',
    'Voltijd per week', 'Full time a week'),
  ('x_employment', 11, 'factor', 'integer', 'ten-thousandth', 1, 1, '1.0',
    'Deeltijdfactor', 'Part-time factor');

INSERT INTO view_column VALUES
  ('x_ledger', 1, 'entry', 'integer', NULL, 0, 0, '1.0',
    'Nummer van de boeking; twee rijen als beide tegoeden op een rekening staan',
    'Number of the booking; two rows when both lots are on accounts'),
  ('x_ledger', 2, 'employee', 'text', NULL, 1, 1, '1.0',
    'Personeelsnummer; leeg bij een budget van de organisatie',
    'Employee number; empty for a budget of the organisation'),
  ('x_ledger', 3, 'scheme', 'text', NULL, 0, 0, '1.0',
    'Code van de regeling', 'Code of the scheme'),
  ('x_ledger', 4, 'lot', 'integer', NULL, 0, 0, '1.0',
    'Tegoed dat verandert', 'Lot that changes'),
  ('x_ledger', 5, 'kind', 'text', NULL, 0, 0, '1.0',
    'grant, correction, set_off, write_off, advance, reserve, release, pay, refund, '
      || 'repay, lapse of adjust',
    'grant, correction, set_off, write_off, advance, reserve, release, pay, refund, '
      || 'repay, lapse or adjust'),
  ('x_ledger', 6, 'amount', 'integer', 'cent or minute', 0, 0, '1.0',
    'Erbij, of met een min eraf', 'Added, or with a minus taken away'),
  ('x_ledger', 7, 'unit', 'text', NULL, 0, 0, '1.0',
    'EUR: bedragen in centen; MIN: in minuten', 'EUR: amounts in cents; MIN: in minutes'),
  ('x_ledger', 8, 'effective_on', 'day', NULL, 0, 0, '1.0',
    'Dag waarop het in het saldo telt', 'Day on which it counts in the balance'),
  ('x_ledger', 9, 'recorded_at', 'instant', NULL, 0, 0, '1.0',
    'Moment van vastlegging (UTC)', 'When it was recorded (UTC)'),
  ('x_ledger', 10, 'claim', 'text', NULL, 1, 0, '1.0',
    'Aanvraag waar het bij hoort', 'Claim it belongs to'),
  ('x_ledger', 11, 'leave', 'text', NULL, 1, 0, '1.0',
    'Verlof waar het bij hoort; nog altijd leeg', 'Leave it belongs to; empty for now'),
  ('x_ledger', 12, 'reverses', 'integer', NULL, 1, 0, '1.0',
    'De boeking die hiermee is teruggedraaid', 'The booking this one reverses');

INSERT INTO view_column VALUES
  ('x_lot', 1, 'employee', 'text', NULL, 1, 1, '1.0',
    'Personeelsnummer; leeg bij een budget van de organisatie',
    'Employee number; empty for a budget of the organisation'),
  ('x_lot', 2, 'scheme', 'text', NULL, 0, 0, '1.0',
    'Code van de regeling', 'Code of the scheme'),
  ('x_lot', 3, 'lot', 'integer', NULL, 0, 0, '1.0',
    'Nummer van het tegoed', 'Number of the lot'),
  ('x_lot', 4, 'granted_on', 'day', NULL, 0, 0, '1.0',
    'Dag van toekennen', 'Day it was granted'),
  ('x_lot', 5, 'expires_on', 'day', NULL, 1, 0, '1.0',
    'Laatste dag waarop het te gebruiken is; leeg: geen einde',
    'Last day on which it can be used; empty: no end'),
  ('x_lot', 6, 'granted', 'integer', 'cent or minute', 0, 0, '1.0',
    'Toegekend, met correcties; 0 bij wat voor een aanvraag opzij staat',
    'Granted, with corrections; 0 for what is set aside for a claim'),
  ('x_lot', 7, 'remaining', 'integer', 'cent or minute', 0, 0, '1.0',
    'Wat er nog in zit', 'What is left in it'),
  ('x_lot', 8, 'state', 'text', NULL, 0, 0, '1.0',
    'open, used of lapsed; voor een aanvraag opzij: reserved, daarna settled',
    'open, used or lapsed; set aside for a claim: reserved, then settled'),
  ('x_lot', 9, 'unit', 'text', NULL, 0, 0, '1.0',
    'EUR: bedragen in centen; MIN: in minuten', 'EUR: amounts in cents; MIN: in minutes'),
  ('x_lot', 10, 'claim', 'text', NULL, 1, 0, '1.0',
    'Aanvraag waarvoor het opzij staat', 'Claim it is set aside for'),
  ('x_lot', 11, 'source_lot', 'integer', NULL, 1, 0, '1.0',
    'Tegoed waar het uit komt', 'Lot it came from');

INSERT INTO view_column VALUES
  ('x_scheme', 1, 'scheme', 'text', NULL, 0, 0, '1.0',
    'Code van de regeling', 'Code of the scheme'),
  ('x_scheme', 2, 'name_nl', 'text', NULL, 0, 0, '1.0',
    'Naam van de regeling in het Nederlands', 'Name of the scheme in Dutch'),
  ('x_scheme', 3, 'name_en', 'text', NULL, 0, 0, '1.0',
    'Naam van de regeling in het Engels', 'Name of the scheme in English'),
  ('x_scheme', 4, 'form', 'text', NULL, 0, 0, '1.0',
    'account (van de medewerker) of employer_budget (van de organisatie)',
    'account (of the employee) or employer_budget (of the organisation)'),
  ('x_scheme', 5, 'unit', 'text', NULL, 0, 0, '1.0',
    'EUR: bedragen in centen; MIN: in minuten', 'EUR: amounts in cents; MIN: in minutes'),
  ('x_scheme', 6, 'basis', 'text', NULL, 0, 0, '1.0',
    'Waar de regeling op rust: law, cao, company of individual',
    'What the scheme rests on: law, cao, company or individual'),
  ('x_scheme', 7, 'basis_verified', 'flag', NULL, 0, 0, '1.0',
    '1: iemand heeft de regeling met die tekst vergeleken',
    '1: somebody compared the scheme with that text'),
  ('x_scheme', 8, 'works_council', 'text', NULL, 1, 0, '1.0',
    'Ondernemingsraad: consented, cao of none (niet nodig); leeg: nog geen instemming',
    'Works council: consented, cao or none (not needed); empty: no consent yet'),
  ('x_scheme', 9, 'works_council_on', 'day', NULL, 1, 0, '1.0',
    'Dag van instemming', 'Day of consent'),
  ('x_scheme', 10, 'tax_confirmed', 'flag', NULL, 0, 0, '1.0',
    '1: de fiscale behandeling is bevestigd', '1: the tax treatment is confirmed'),
  ('x_scheme', 11, 'year_starts', 'text', NULL, 0, 0, '1.0',
    'Eerste dag van het regelingsjaar (mm-dd)', 'First day of the scheme year (mm-dd)'),
  ('x_scheme', 12, 'valid_from', 'day', NULL, 0, 0, '1.0',
    'Eerste dag van de oudste versie', 'First day of the oldest version'),
  ('x_scheme', 13, 'versions', 'integer', 'version', 0, 0, '1.0',
    'Aantal versies', 'How many versions there are');

INSERT INTO view_column VALUES
  ('x_scheme_version', 1, 'scheme', 'text', NULL, 0, 0, '1.0',
    'Code van de regeling', 'Code of the scheme'),
  ('x_scheme_version', 2, 'valid_from', 'day', NULL, 0, 0, '1.0',
    'Eerste dag van deze regels', 'First day of these rules'),
  ('x_scheme_version', 3, 'ends_on', 'day', NULL, 1, 0, '1.0',
    'Na deze dag wordt niets meer toegekend', 'Nothing is granted after this day'),
  ('x_scheme_version', 4, 'amount', 'integer', 'cent or minute', 0, 0, '1.0',
    'Per voltijdjaar; bij een budget van de organisatie het hele jaar',
    'For a full-time year; for a budget of the organisation the whole year'),
  ('x_scheme_version', 5, 'unit', 'text', NULL, 0, 0, '1.0',
    'EUR: bedragen in centen; MIN: in minuten', 'EUR: amounts in cents; MIN: in minutes'),
  ('x_scheme_version', 6, 'per', 'text', NULL, 0, 0, '1.0',
    'Hoe vaak: year, month of none (alleen op besluit)',
    'How often: year, month or none (only by decision)'),
  ('x_scheme_version', 7, 'grant_on', 'text', NULL, 0, 0, '1.0',
    'Wanneer: period_start, period_end of mm-dd', 'When: period_start, period_end or mm-dd'),
  ('x_scheme_version', 8, 'pro_rata', 'text', NULL, 0, 0, '1.0',
    'Deel bij een onvolledige periode: calendar_days, calendar_months, months_15th, '
      || 'reference_date of full',
    'Share of a part of a period: calendar_days, calendar_months, months_15th, '
      || 'reference_date or full'),
  ('x_scheme_version', 9, 'hours_scale', 'text', NULL, 0, 0, '1.0',
    'factor: naar deeltijd; full: voor iedereen gelijk',
    'factor: by part-time factor; full: the same for all'),
  ('x_scheme_version', 10, 'full_from', 'integer', 'minute', 1, 0, '1.0',
    'Vanaf deze weekuren het hele bedrag', 'From this working week the whole amount'),
  ('x_scheme_version', 11, 'nothing_below', 'integer', 'minute', 1, 0, '1.0',
    'Onder deze weekuren niets', 'Below this working week nothing'),
  ('x_scheme_version', 12, 'max_factor', 'integer', 'ten-thousandth', 1, 0, '1.0',
    'Hoogste deeltijdfactor over alle banen samen',
    'Highest part-time factor of all jobs together'),
  ('x_scheme_version', 13, 'rounding_to', 'text', NULL, 0, 0, '1.0',
    'Afgerond op: cent, euro, minute, quarter, half_hour, hour of day',
    'Rounded to: cent, euro, minute, quarter, half_hour, hour or day'),
  ('x_scheme_version', 14, 'rounding_mode', 'text', NULL, 0, 0, '1.0',
    'half_up, up of down', 'half_up, up or down'),
  ('x_scheme_version', 15, 'after_months', 'integer', 'month', 0, 0, '1.0',
    'Maanden in dienst voor de eerste toekenning', 'Months in service before the first grant'),
  ('x_scheme_version', 16, 'workers', 'text', NULL, 0, 0, '1.0',
    'Soorten contract die meedoen, met een spatie ertussen; niets: iedereen',
    'Kinds of contract that take part, with a space between them; nothing: everybody'),
  ('x_scheme_version', 17, 'education', 'text', NULL, 0, 0, '1.0',
    'Opleidingsniveaus die meedoen, met een spatie ertussen; niets: iedereen',
    'Education levels that take part, with a space between them; nothing: everybody'),
  ('x_scheme_version', 18, 'teams', 'text', NULL, 0, 0, '1.0',
    'Codes van teams die meedoen, met een spatie ertussen; niets: iedereen',
    'Codes of teams that take part, with a space between them; nothing: everybody'),
  ('x_scheme_version', 19, 'expiry_rule', 'text', NULL, 0, 0, '1.0',
    'Wanneer een tegoed eindigt: never, year_end, years, months of date',
    'When a grant ends: never, year_end, years, months or date'),
  ('x_scheme_version', 20, 'expiry_count', 'integer', 'year or month', 1, 0, '1.0',
    'Aantal jaren of maanden van die regel', 'Years or months of that rule'),
  ('x_scheme_version', 21, 'expiry_on', 'day', NULL, 1, 0, '1.0',
    'De dag van die regel', 'Day of that rule'),
  ('x_scheme_version', 22, 'expiry_then', 'text', NULL, 0, 0, '1.0',
    'Wat er dan gebeurt: lapse', 'What happens then: lapse'),
  ('x_scheme_version', 23, 'leaver', 'text', NULL, 0, 0, '1.0',
    'Wat er bij uitdiensttreden gebeurt: lapse', 'What happens on leaving: lapse'),
  ('x_scheme_version', 24, 'purposes', 'text', NULL, 0, 0, '1.0',
    'Bestedingsdoelen, met een spatie ertussen; niets: alles',
    'Purposes, with a space between them; nothing: anything'),
  ('x_scheme_version', 25, 'approval', 'text', NULL, 0, 0, '1.0',
    'Wie toekent: none, manager of hr', 'Who approves: none, manager or hr'),
  ('x_scheme_version', 26, 'grace_months', 'integer', 'month', 0, 0, '1.0',
    'Hoe lang een terugbetaling op een vervallen tegoed te gebruiken is',
    'How long a refund to an ended grant can be used'),
  ('x_scheme_version', 27, 'manager_sees', 'text', NULL, 0, 0, '1.0',
    'Wat de leidinggevende ziet: nothing, balance of claims',
    'What the manager sees: nothing, balance or claims'),
  ('x_scheme_version', 28, 'decrease', 'text', NULL, 0, 0, '1.0',
    'Minder uren na besteden: waive (kwijt) of offset (verrekenen)',
    'Fewer hours after spending: waive (let go) or offset (made up)');

INSERT INTO view_column VALUES
  ('x_team', 1, 'team', 'text', NULL, 0, 0, '1.0',
    'Code van het team', 'Code of the team'),
  ('x_team', 2, 'name', 'text', NULL, 0, 0, '1.0',
    'Naam van het team, zoals ingevoerd', 'Name of the team, as entered'),
  ('x_team', 3, 'parent', 'text', NULL, 1, 0, '1.0',
    'Code van het team erboven', 'Code of the team above'),
  ('x_team', 4, 'manager', 'text', NULL, 1, 1, '1.0',
    'Personeelsnummer van de leidinggevende', 'Employee number of the manager');
