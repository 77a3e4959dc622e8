-- What an analyst sees of job crafting: forms, days, states and decisions. No text, no score, no
-- name of anybody outside; and of a plan only that it was shared.

-- Versions that are not undone, with the number each has within its agreement.
CREATE VIEW agreement_version_now AS
  SELECT v.id, v.agreement, v.on_day, v.initiator, v.occasion, v.goal, v.ends_on,
    row_number() OVER (PARTITION BY v.agreement ORDER BY v.id) AS version,
    (SELECT max(on_day) FROM agreement_step
      WHERE agreement_version = v.id AND step = 'propose'
        AND event NOT IN (SELECT event FROM undone)) AS proposed_on,
    (SELECT max(on_day) FROM agreement_step
      WHERE agreement_version = v.id AND step = 'in_force'
        AND event NOT IN (SELECT event FROM undone)) AS in_force_from,
    (SELECT max(on_day) FROM agreement_step
      WHERE agreement_version = v.id AND step = 'close'
        AND event NOT IN (SELECT event FROM undone)) AS closed_on
  FROM agreement_version AS v
  WHERE v.event NOT IN (SELECT event FROM undone);

-- The version that counts: the newest in force, else the newest.
CREATE VIEW agreement_counting AS
  SELECT agreement, coalesce(max(CASE WHEN in_force_from IS NOT NULL THEN id END), max(id)) AS id,
    max(id) AS newest, max(closed_on) AS closed_on
  FROM agreement_version_now GROUP BY agreement;

CREATE VIEW x_agreement AS
  SELECT 'A' || a.id AS agreement, e.employee,
    CASE WHEN c.closed_on IS NOT NULL THEN 'closed'
      WHEN n.in_force_from IS NOT NULL AND n.ends_on < (SELECT day FROM reference_day)
        THEN 'closed'
      WHEN n.in_force_from IS NOT NULL THEN 'in_force'
      WHEN n.proposed_on IS NOT NULL THEN 'proposed' ELSE 'draft' END AS state,
    n.version, v.version AS counting_version, v.on_day AS written_on, v.proposed_on,
    v.in_force_from, v.ends_on, c.closed_on, v.initiator, v.occasion, v.goal,
    (SELECT count(*) FROM agreement_party
      WHERE agreement_version = v.id AND role NOT IN ('employee', 'manager')) AS outside_parties,
    'P' || a.plan AS plan, 'A' || a.follows AS follows
  FROM agreement AS a
  JOIN agreement_counting AS c ON c.agreement = a.id
  JOIN agreement_version_now AS v ON v.id = c.id
  JOIN agreement_version_now AS n ON n.id = c.newest
  LEFT JOIN employee_number AS e ON e.person = a.person
  WHERE a.event NOT IN (SELECT event FROM undone);

CREATE VIEW x_agreement_party AS
  SELECT 'A' || v.agreement AS agreement, v.version, p.role, e.employee,
    n.answer, n.on_day AS answered_on, n.seen
  FROM agreement_party AS p
  JOIN agreement_version_now AS v ON v.id = p.agreement_version
  LEFT JOIN agreement_answer AS n ON n.id = (
    SELECT max(id) FROM agreement_answer
    WHERE agreement_party = p.id AND event NOT IN (SELECT event FROM undone))
  LEFT JOIN employee_number AS e ON e.person = p.person;

-- Changes of the version that counts; one that was erased has no forms any more.
CREATE VIEW x_crafting_action AS
  SELECT 'A' || v.agreement AS agreement, v.version, c.position AS number, d.craft,
    d.jdr AS form, d.serves, d.mode, d.aims, d.redesign, d.direction, d.feedback
  FROM craft_change AS c
  JOIN agreement_counting AS k ON k.id = c.agreement_version
  JOIN agreement_version_now AS v ON v.id = k.id
  JOIN craft_change_details AS d ON d.craft_change = c.id;

CREATE VIEW experiment_now AS
  SELECT x.id, x.agreement_version, f.starts_on, f.ends_on, f.id AS frame,
    d.decision, d.on_day AS decided_on,
    row_number() OVER (PARTITION BY v.agreement ORDER BY x.id) AS cycle, v.agreement
  FROM experiment AS x
  JOIN agreement_version AS v ON v.id = x.agreement_version
  JOIN experiment_version AS f ON f.id = (
    SELECT max(id) FROM experiment_version
    WHERE experiment = x.id AND event NOT IN (SELECT event FROM undone))
  LEFT JOIN experiment_decision AS d ON d.id = (
    SELECT max(id) FROM experiment_decision
    WHERE experiment = x.id AND event NOT IN (SELECT event FROM undone))
  WHERE x.event NOT IN (SELECT event FROM undone);

CREATE VIEW x_experiment AS
  SELECT 'E' || x.id AS experiment, 'A' || x.agreement AS agreement, e.employee, x.cycle,
    x.starts_on, x.ends_on,
    CASE WHEN x.decision IS NOT NULL THEN 'decided'
      WHEN x.starts_on > (SELECT day FROM reference_day) THEN 'planned'
      WHEN x.ends_on >= (SELECT day FROM reference_day) THEN 'running' ELSE 'ended' END AS state,
    x.decision, x.decided_on,
    (SELECT count(*) FROM experiment_person
      WHERE experiment_version = x.frame AND role <> 'evaluator') AS supporters,
    (SELECT count(*) FROM handover
      WHERE experiment = x.id AND event NOT IN (SELECT event FROM undone)) AS handovers
  FROM experiment_now AS x
  JOIN agreement AS a ON a.id = x.agreement
  LEFT JOIN employee_number AS e ON e.person = a.person;

-- That somebody looked back, and when; what was written and scored is for two people alone.
CREATE VIEW x_evaluation AS
  SELECT 'E' || n.experiment AS experiment, n.kind, n.on_day,
    CASE WHEN n.person = a.person THEN 'employee'
      WHEN p.role = 'manager' THEN 'manager' ELSE 'other' END AS "by", n.seen
  FROM evaluation AS n
  JOIN experiment AS x ON x.id = n.experiment
  JOIN agreement_version AS v ON v.id = x.agreement_version
  JOIN agreement AS a ON a.id = v.agreement
  LEFT JOIN agreement_party AS p ON p.agreement_version = v.id AND p.person = n.person
  WHERE n.event NOT IN (SELECT event FROM undone);

-- A plan that somebody else may read; one that nobody else reads is not there.
CREATE VIEW x_plan AS
  SELECT 'P' || p.id AS plan, e.employee, p.origin, min(r.on_day) AS shared_on,
    'P' || p.follows AS follows
  FROM plan AS p
  JOIN plan_reader AS r ON r.plan = p.id AND r.event NOT IN (SELECT event FROM undone)
  LEFT JOIN employee_number AS e ON e.person = p.person
  WHERE p.event NOT IN (SELECT event FROM undone)
    AND EXISTS (
      SELECT 1 FROM plan_reader AS h
      WHERE h.plan = p.id AND h.person <> p.person AND h.held = 1
        AND h.event NOT IN (SELECT event FROM undone)
        AND NOT EXISTS (
          SELECT 1 FROM plan_reader AS l
          WHERE l.plan = h.plan AND l.person = h.person AND l.item IS h.item
            AND l.part IS h.part AND l.id > h.id
            AND l.event NOT IN (SELECT event FROM undone)))
  GROUP BY p.id, e.employee, p.origin, p.follows;

CREATE VIEW x_goal AS
  SELECT g.code AS goal, g.name, t.code AS team, g.valid_from, g.ends_on, g.together
  FROM goal AS g LEFT JOIN team AS t ON t.id = g.team
  WHERE g.id = (
    SELECT max(id) FROM goal WHERE code = g.code AND event NOT IN (SELECT event FROM undone));

DROP TRIGGER import_map_insert;
CREATE TRIGGER import_map_insert BEFORE INSERT ON import_map BEGIN
  SELECT RAISE(ABORT, 'import_map: no such kind of file')
  WHERE NEW.kind NOT IN
    ('teams', 'employees', 'wages', 'balances', 'claims', 'support', 'learning', 'awareness',
      'savings', 'subsidies', 'patterns', 'shifts', 'holidays', 'leave', 'pressure',
      'projects', 'goals');
  SELECT RAISE(ABORT, 'import_map: this name exists')
  WHERE EXISTS (SELECT 1 FROM import_map WHERE name = NEW.name);
END;
DROP TRIGGER import_map_update;
CREATE TRIGGER import_map_update BEFORE UPDATE ON import_map BEGIN
  SELECT RAISE(ABORT, 'import_map: no such kind of file')
  WHERE NEW.kind NOT IN
    ('teams', 'employees', 'wages', 'balances', 'claims', 'support', 'learning', 'awareness',
      'savings', 'subsidies', 'patterns', 'shifts', 'holidays', 'leave', 'pressure',
      'projects', 'goals');
  SELECT RAISE(ABORT, 'import_map: a map keeps its name') WHERE NEW.name IS NOT OLD.name;
END;

DROP TRIGGER view_column_insert;
INSERT INTO view_column VALUES
  ('x_agreement', 1, 'agreement', 'text', NULL, 0, 0, '1.3',
    'Nummer van de afspraak', 'Number of the agreement'),
  ('x_agreement', 2, 'employee', 'text', NULL, 1, 1, '1.3', 'Personeelsnummer', 'Employee number'),
  ('x_agreement', 3, 'state', 'text', NULL, 0, 0, '1.3',
    'draft, proposed, in_force of closed, van de nieuwste versie',
    'draft, proposed, in_force or closed, of the newest version'),
  ('x_agreement', 4, 'version', 'integer', NULL, 0, 0, '1.3',
    'Nummer van de nieuwste versie', 'Number of the newest version'),
  ('x_agreement', 5, 'counting_version', 'integer', NULL, 0, 0, '1.3',
    'De versie die telt: de nieuwste die van kracht werd, anders de nieuwste',
    'The version that counts: the newest that came into force, else the newest'),
  ('x_agreement', 6, 'written_on', 'day', NULL, 0, 0, '1.3',
    'Dag waarop de tellende versie is geschreven', 'Day on which the counting version was written'),
  ('x_agreement', 7, 'proposed_on', 'day', NULL, 1, 0, '1.3',
    'Dag waarop die is voorgelegd', 'Day on which it was put to the parties'),
  ('x_agreement', 8, 'in_force_from', 'day', NULL, 1, 0, '1.3',
    'Eerste dag van kracht', 'First day in force'),
  ('x_agreement', 9, 'ends_on', 'day', NULL, 1, 0, '1.3',
    'Laatste dag, bij een afspraak voor een tijd', 'Last day, of an agreement for some time'),
  ('x_agreement', 10, 'closed_on', 'day', NULL, 1, 0, '1.3',
    'Dag waarop die is afgesloten', 'Day on which it was closed'),
  ('x_agreement', 11, 'initiator', 'text', NULL, 0, 0, '1.3',
    'Bij wie het begon: employee, manager of hr', 'With whom it began: employee, manager or hr'),
  ('x_agreement', 12, 'occasion', 'text', NULL, 1, 0, '1.3', 'Aanleiding', 'What gave rise to it'),
  ('x_agreement', 13, 'goal', 'text', NULL, 1, 0, '1.3',
    'Code van het doel', 'Code of the goal'),
  ('x_agreement', 14, 'outside_parties', 'integer', NULL, 0, 0, '1.3',
    'Betrokkenen naast medewerker en leidinggevende', 'Parties besides employee and manager'),
  ('x_agreement', 15, 'plan', 'text', NULL, 1, 0, '1.3',
    'Gedeeld plan waar de afspraak uit komt', 'Shared plan the agreement comes from'),
  ('x_agreement', 16, 'follows', 'text', NULL, 1, 0, '1.3',
    'Afspraak waar deze op volgt', 'Agreement that this one follows'),
  ('x_agreement_party', 1, 'agreement', 'text', NULL, 0, 0, '1.3',
    'Nummer van de afspraak', 'Number of the agreement'),
  ('x_agreement_party', 2, 'version', 'integer', NULL, 0, 0, '1.3', 'Versie', 'Version'),
  ('x_agreement_party', 3, 'role', 'text', NULL, 0, 0, '1.3',
    'employee, manager, client, supplier, colleague of external',
    'employee, manager, client, supplier, colleague or external'),
  ('x_agreement_party', 4, 'employee', 'text', NULL, 1, 1, '1.3',
    'Personeelsnummer; leeg bij iemand van buiten', 'Employee number; empty of somebody outside'),
  ('x_agreement_party', 5, 'answer', 'text', NULL, 1, 0, '1.3',
    'Laatste antwoord: agree, change of decline', 'Newest answer: agree, change or decline'),
  ('x_agreement_party', 6, 'answered_on', 'day', NULL, 1, 0, '1.3',
    'Dag van dat antwoord', 'Day of that answer'),
  ('x_agreement_party', 7, 'seen', 'text', NULL, 1, 0, '1.3',
    'Hoe een ander het weet: signature, mail of talk',
    'How somebody else knows it: signature, mail or talk'),
  ('x_crafting_action', 1, 'agreement', 'text', NULL, 0, 0, '1.3',
    'Nummer van de afspraak', 'Number of the agreement'),
  ('x_crafting_action', 2, 'version', 'integer', NULL, 0, 0, '1.3',
    'De versie die telt', 'The version that counts'),
  ('x_crafting_action', 3, 'number', 'integer', NULL, 0, 0, '1.3',
    'Nummer van de verandering', 'Number of the change'),
  ('x_crafting_action', 4, 'craft', 'text', NULL, 1, 0, '1.3',
    'Wat het verandert: task, relational, cognitive of context',
    'What it changes: task, relational, cognitive or context'),
  ('x_crafting_action', 5, 'form', 'text', NULL, 1, 0, '1.3',
    'Wat het geeft: social, structural, challenging of hindering',
    'What it gives: social, structural, challenging or hindering'),
  ('x_crafting_action', 6, 'serves', 'text', NULL, 1, 0, '1.3',
    'Waar een hulpbron voor is: goals, relief of growth',
    'What a resource is for: goals, relief or growth'),
  ('x_crafting_action', 7, 'mode', 'text', NULL, 1, 0, '1.3',
    'physical, cognitive of both', 'physical, cognitive or both'),
  ('x_crafting_action', 8, 'aims', 'text', NULL, 1, 0, '1.3',
    'energy, drives, talents, met een spatie ertussen',
    'energy, drives, talents, with a space between them'),
  ('x_crafting_action', 9, 'redesign', 'text', NULL, 1, 0, '1.3',
    'Vorm van taakherontwerp', 'Form of task redesign'),
  ('x_crafting_action', 10, 'direction', 'text', NULL, 1, 0, '1.3',
    'Taken erbij (add) of eraf (remove)', 'Tasks added (add) or taken away (remove)'),
  ('x_crafting_action', 11, 'feedback', 'flag', NULL, 1, 0, '1.3',
    'Of feedback op het presteren erbij hoort', 'Whether feedback on performance is part of it'),
  ('x_experiment', 1, 'experiment', 'text', NULL, 0, 0, '1.3',
    'Nummer van het experiment', 'Number of the experiment'),
  ('x_experiment', 2, 'agreement', 'text', NULL, 0, 0, '1.3',
    'Afspraak die wordt geprobeerd', 'Agreement that is tried'),
  ('x_experiment', 3, 'employee', 'text', NULL, 1, 1, '1.3', 'Personeelsnummer', 'Employee number'),
  ('x_experiment', 4, 'cycle', 'integer', NULL, 0, 0, '1.3',
    'De hoeveelste keer dat deze afspraak wordt geprobeerd',
    'How often this agreement was tried, this one included'),
  ('x_experiment', 5, 'starts_on', 'day', NULL, 0, 0, '1.3', 'Eerste dag', 'First day'),
  ('x_experiment', 6, 'ends_on', 'day', NULL, 0, 0, '1.3', 'Laatste dag', 'Last day'),
  ('x_experiment', 7, 'state', 'text', NULL, 0, 0, '1.3',
    'planned, running, ended (te besluiten) of decided',
    'planned, running, ended (to be decided) or decided'),
  ('x_experiment', 8, 'decision', 'text', NULL, 1, 0, '1.3',
    'continue, adapt of stop', 'continue, adapt or stop'),
  ('x_experiment', 9, 'decided_on', 'day', NULL, 1, 0, '1.3',
    'Dag van het besluit', 'Day of the decision'),
  ('x_experiment', 10, 'supporters', 'integer', NULL, 0, 0, '1.3',
    'Aantal supporters', 'Number of supporters'),
  ('x_experiment', 11, 'handovers', 'integer', NULL, 0, 0, '1.3',
    'Taken die naar een ander gaan', 'Tasks that go to somebody else'),
  ('x_evaluation', 1, 'experiment', 'text', NULL, 0, 0, '1.3',
    'Nummer van het experiment', 'Number of the experiment'),
  ('x_evaluation', 2, 'kind', 'text', NULL, 0, 0, '1.3',
    'interim (tussentijds), final (aan het eind) of later',
    'interim (on the way), final (at the end) or later'),
  ('x_evaluation', 3, 'on_day', 'day', NULL, 0, 0, '1.3',
    'Dag van het terugkijken', 'Day of looking back'),
  ('x_evaluation', 4, 'by', 'text', NULL, 0, 0, '1.3',
    'employee, manager of other', 'employee, manager or other'),
  ('x_evaluation', 5, 'seen', 'text', NULL, 1, 0, '1.3',
    'Hoe een ander het weet: signature, mail of talk',
    'How somebody else knows it: signature, mail or talk'),
  ('x_plan', 1, 'plan', 'text', NULL, 0, 0, '1.3', 'Nummer van het plan', 'Number of the plan'),
  ('x_plan', 2, 'employee', 'text', NULL, 1, 1, '1.3', 'Personeelsnummer', 'Employee number'),
  ('x_plan', 3, 'origin', 'text', NULL, 0, 0, '1.3',
    'Hoe het hier kwam: talk (samen geschreven) of packet (gedeeld)',
    'How it came here: talk (written together) or packet (shared)'),
  ('x_plan', 4, 'shared_on', 'day', NULL, 0, 0, '1.3',
    'Dag waarop het voor het eerst is gedeeld', 'Day on which it was first shared'),
  ('x_plan', 5, 'follows', 'text', NULL, 1, 0, '1.3',
    'Plan waar dit op volgt', 'Plan that this one follows'),
  ('x_goal', 1, 'goal', 'text', NULL, 0, 0, '1.3', 'Code van het doel', 'Code of the goal'),
  ('x_goal', 2, 'name', 'text', NULL, 0, 0, '1.3', 'Naam van het doel', 'Name of the goal'),
  ('x_goal', 3, 'team', 'text', NULL, 1, 0, '1.3',
    'Team waarvan het de bedoeling is; leeg: van de organisatie',
    'Team whose purpose it is; empty: of the organisation'),
  ('x_goal', 4, 'valid_from', 'day', NULL, 0, 0, '1.3', 'Eerste dag', 'First day'),
  ('x_goal', 5, 'ends_on', 'day', NULL, 1, 0, '1.3', 'Laatste dag', 'Last day'),
  ('x_goal', 6, 'together', 'flag', NULL, 1, 0, '1.3',
    'Of wie het dragen het samen hebben gemaakt', 'Whether those who carry it made it together');
CREATE TRIGGER view_column_insert BEFORE INSERT ON view_column BEGIN
  SELECT RAISE(ABORT, 'view_column: what columns mean belongs to the schema');
END;
