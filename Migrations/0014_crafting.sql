-- Job crafting: plans in six steps, agreements between people, experiments that end in a decision.
-- What somebody writes, scores or says about their work stands beside the chain, where it can be
-- erased; the chain holds its salted digest.

-- What the organisation aims for, or with a team what that team is for; `together` says whether
-- those who carry it made it together. The newest row of a code counts.
CREATE TABLE goal (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  code TEXT NOT NULL CHECK (length(code) > 0),
  name TEXT NOT NULL CHECK (length(name) > 0),
  team INTEGER REFERENCES team (id),
  valid_from TEXT NOT NULL CHECK (date(valid_from, '+0 days') IS valid_from),
  ends_on TEXT CHECK (date(ends_on, '+0 days') IS ends_on),
  together INTEGER CHECK (together IN (0, 1)),
  CHECK (ends_on IS NULL OR ends_on >= valid_from)
) STRICT;
CREATE INDEX goal_by_code ON goal (code);
CREATE TRIGGER goal_insert BEFORE INSERT ON goal BEGIN
  SELECT RAISE(ABORT, 'goal: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'goal: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM goal);
  SELECT RAISE(ABORT, 'goal: a row it names does not exist')
  WHERE (NEW.team IS NOT NULL AND NOT EXISTS (SELECT 1 FROM team WHERE id = NEW.team));
END;
CREATE TRIGGER goal_update BEFORE UPDATE ON goal BEGIN
  SELECT RAISE(ABORT, 'goal: rows are never changed');
END;
CREATE TRIGGER goal_delete BEFORE DELETE ON goal BEGIN
  SELECT RAISE(ABORT, 'goal: rows are never deleted');
END;

-- Somebody's plan in six steps. In the file of an organisation it holds what was shared and nothing
-- else; the token says which plan of somebody's own file it is.
CREATE TABLE plan (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id),
  token BLOB NOT NULL CHECK (length(token) = 16),
  origin TEXT NOT NULL CHECK (origin IN ('own', 'talk', 'packet')),
  follows INTEGER REFERENCES plan (id)
) STRICT;
CREATE INDEX plan_by_person ON plan (person);
CREATE TRIGGER plan_insert BEFORE INSERT ON plan BEGIN
  SELECT RAISE(ABORT, 'plan: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'plan: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM plan);
  SELECT RAISE(ABORT, 'plan: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person))
    OR (NEW.follows IS NOT NULL AND NOT EXISTS (SELECT 1 FROM plan WHERE id = NEW.follows));
  SELECT RAISE(ABORT, 'plan: this plan exists')
  WHERE EXISTS (SELECT 1 FROM plan WHERE token = NEW.token);
  SELECT RAISE(ABORT, 'plan: it follows a plan of somebody else')
  WHERE NEW.follows IS NOT NULL
    AND (SELECT person FROM plan WHERE id = NEW.follows) IS NOT NEW.person;
END;
CREATE TRIGGER plan_update BEFORE UPDATE ON plan BEGIN
  SELECT RAISE(ABORT, 'plan: rows are never changed');
END;
CREATE TRIGGER plan_delete BEFORE DELETE ON plan BEGIN
  SELECT RAISE(ABORT, 'plan: rows are never deleted');
END;

-- An item of steps 1 and 2 as an event left it; the newest of a number counts.
CREATE TABLE plan_item (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  plan INTEGER NOT NULL REFERENCES plan (id),
  item INTEGER NOT NULL CHECK (item > 0),
  digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;
CREATE INDEX plan_item_by_plan ON plan_item (plan, item);
CREATE TRIGGER plan_item_insert BEFORE INSERT ON plan_item BEGIN
  SELECT RAISE(ABORT, 'plan_item: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'plan_item: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM plan_item);
  SELECT RAISE(ABORT, 'plan_item: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM plan WHERE id = NEW.plan));
END;
CREATE TRIGGER plan_item_update BEFORE UPDATE ON plan_item BEGIN
  SELECT RAISE(ABORT, 'plan_item: rows are never changed');
END;
CREATE TRIGGER plan_item_delete BEFORE DELETE ON plan_item BEGIN
  SELECT RAISE(ABORT, 'plan_item: rows are never deleted');
END;

CREATE TABLE plan_item_details (
  plan_item INTEGER PRIMARY KEY REFERENCES plan_item (id),
  salt BLOB,
  kind TEXT CHECK (kind IN
    ('giver', 'drain', 'drive', 'talent', 'interest', 'skill', 'time', 'reflection', 'work',
      'need')),
  words TEXT,
  note TEXT,
  work_kind TEXT CHECK (work_kind IN ('task', 'activity', 'project', 'odd_job')),
  minutes INTEGER CHECK (minutes BETWEEN 0 AND 10080),
  energy INTEGER CHECK (energy BETWEEN -2 AND 2),
  source TEXT CHECK (source IN ('work', 'private')),
  used_on TEXT CHECK (date(used_on, '+0 days') IS used_on),
  from_day TEXT CHECK (date(from_day, '+0 days') IS from_day),
  to_day TEXT CHECK (date(to_day, '+0 days') IS to_day),
  removed INTEGER CHECK (removed IN (0, 1))
) STRICT;
CREATE TRIGGER plan_item_details_insert BEFORE INSERT ON plan_item_details BEGIN
  SELECT RAISE(ABORT, 'plan_item_details: a row belongs to the open event')
  WHERE (SELECT event FROM plan_item WHERE id = NEW.plan_item)
      IS NOT (SELECT max(id) FROM event)
    OR (SELECT max(event) FROM seal) IS (SELECT max(id) FROM event)
    OR EXISTS (SELECT 1 FROM plan_item_details WHERE plan_item = NEW.plan_item);
END;
CREATE TRIGGER plan_item_details_update BEFORE UPDATE ON plan_item_details BEGIN
  SELECT RAISE(ABORT, 'plan_item_details: a text can only be erased')
  WHERE NEW.plan_item IS NOT OLD.plan_item OR NEW.salt IS NOT NULL OR NEW.kind IS NOT NULL
    OR NEW.words IS NOT NULL OR NEW.note IS NOT NULL OR NEW.work_kind IS NOT NULL
    OR NEW.minutes IS NOT NULL OR NEW.energy IS NOT NULL OR NEW.source IS NOT NULL
    OR NEW.used_on IS NOT NULL OR NEW.from_day IS NOT NULL OR NEW.to_day IS NOT NULL
    OR NEW.removed IS NOT NULL;
END;
CREATE TRIGGER plan_item_details_delete BEFORE DELETE ON plan_item_details BEGIN
  SELECT RAISE(ABORT, 'plan_item_details: rows are never deleted');
END;

-- Which work (step 2) goes with which drive, talent or energy (step 1); the newest row of a pair
-- counts.
CREATE TABLE plan_link (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  plan INTEGER NOT NULL REFERENCES plan (id),
  work INTEGER NOT NULL CHECK (work > 0),
  item INTEGER NOT NULL CHECK (item > 0),
  held INTEGER NOT NULL CHECK (held IN (0, 1))
) STRICT;
CREATE INDEX plan_link_by_plan ON plan_link (plan);
CREATE TRIGGER plan_link_insert BEFORE INSERT ON plan_link BEGIN
  SELECT RAISE(ABORT, 'plan_link: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'plan_link: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM plan_link);
  SELECT RAISE(ABORT, 'plan_link: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM plan WHERE id = NEW.plan));
END;
CREATE TRIGGER plan_link_update BEFORE UPDATE ON plan_link BEGIN
  SELECT RAISE(ABORT, 'plan_link: rows are never changed');
END;
CREATE TRIGGER plan_link_delete BEFORE DELETE ON plan_link BEGIN
  SELECT RAISE(ABORT, 'plan_link: rows are never deleted');
END;

-- A step that was worked on, as often as it was.
CREATE TABLE plan_step (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  plan INTEGER NOT NULL REFERENCES plan (id),
  step INTEGER NOT NULL CHECK (step BETWEEN 1 AND 6),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  checklist INTEGER NOT NULL CHECK (checklist IN (0, 1))
) STRICT;
CREATE INDEX plan_step_by_plan ON plan_step (plan);
CREATE TRIGGER plan_step_insert BEFORE INSERT ON plan_step BEGIN
  SELECT RAISE(ABORT, 'plan_step: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'plan_step: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM plan_step);
  SELECT RAISE(ABORT, 'plan_step: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM plan WHERE id = NEW.plan));
END;
CREATE TRIGGER plan_step_update BEFORE UPDATE ON plan_step BEGIN
  SELECT RAISE(ABORT, 'plan_step: rows are never changed');
END;
CREATE TRIGGER plan_step_delete BEFORE DELETE ON plan_step BEGIN
  SELECT RAISE(ABORT, 'plan_step: rows are never deleted');
END;

-- Who may read what of a plan: one item, one change, or without either all of it, also what comes.
-- The newest row of an item and a reader counts.
CREATE TABLE plan_reader (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  plan INTEGER NOT NULL REFERENCES plan (id),
  item INTEGER CHECK (item > 0),
  part TEXT CHECK (part IN ('item', 'change')),
  person INTEGER NOT NULL REFERENCES person (id),
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  CHECK ((item IS NULL) = (part IS NULL))
) STRICT;
CREATE INDEX plan_reader_by_plan ON plan_reader (plan);
CREATE INDEX plan_reader_by_person ON plan_reader (person);
CREATE TRIGGER plan_reader_insert BEFORE INSERT ON plan_reader BEGIN
  SELECT RAISE(ABORT, 'plan_reader: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'plan_reader: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM plan_reader);
  SELECT RAISE(ABORT, 'plan_reader: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM plan WHERE id = NEW.plan))
    OR (NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person));
END;
CREATE TRIGGER plan_reader_update BEFORE UPDATE ON plan_reader BEGIN
  SELECT RAISE(ABORT, 'plan_reader: rows are never changed');
END;
CREATE TRIGGER plan_reader_delete BEFORE DELETE ON plan_reader BEGIN
  SELECT RAISE(ABORT, 'plan_reader: rows are never deleted');
END;

-- What somebody agrees on with others about their work. The token says which it is in every file
-- it goes to.
CREATE TABLE agreement (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id),
  token BLOB NOT NULL CHECK (length(token) = 16),
  plan INTEGER REFERENCES plan (id),
  follows INTEGER REFERENCES agreement (id)
) STRICT;
CREATE INDEX agreement_by_person ON agreement (person);
CREATE INDEX agreement_by_token ON agreement (token);
CREATE TRIGGER agreement_insert BEFORE INSERT ON agreement BEGIN
  SELECT RAISE(ABORT, 'agreement: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'agreement: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM agreement);
  SELECT RAISE(ABORT, 'agreement: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person))
    OR (NEW.plan IS NOT NULL AND NOT EXISTS (SELECT 1 FROM plan WHERE id = NEW.plan))
    OR (NEW.follows IS NOT NULL AND NOT EXISTS (SELECT 1 FROM agreement WHERE id = NEW.follows));
  SELECT RAISE(ABORT, 'agreement: this agreement exists')
  WHERE EXISTS (
    SELECT 1 FROM agreement
    WHERE token = NEW.token AND event NOT IN (SELECT event FROM undone));
  SELECT RAISE(ABORT, 'agreement: plan and agreement before are of the same person')
  WHERE (NEW.plan IS NOT NULL AND (SELECT person FROM plan WHERE id = NEW.plan) IS NOT NEW.person)
    OR (NEW.follows IS NOT NULL
      AND (SELECT person FROM agreement WHERE id = NEW.follows) IS NOT NEW.person);
END;
CREATE TRIGGER agreement_update BEFORE UPDATE ON agreement BEGIN
  SELECT RAISE(ABORT, 'agreement: rows are never changed');
END;
CREATE TRIGGER agreement_delete BEFORE DELETE ON agreement BEGIN
  SELECT RAISE(ABORT, 'agreement: rows are never deleted');
END;

-- The whole of an agreement as an event left it: a new version never erases the one before.
-- `culture`: whether there is room for initiative where this is tried; `minutes`: time granted to
-- consult and learn; `terms`: what it means for pay and hours; `growth`: where it may lead.
CREATE TABLE agreement_version (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  agreement INTEGER NOT NULL REFERENCES agreement (id),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  initiator TEXT NOT NULL CHECK (initiator IN ('employee', 'manager', 'hr')),
  occasion TEXT CHECK (occasion IN
    ('performance_management', 'appraisal', 'older_workers', 'employability', 'fresh',
      'psychosocial', 'team_development', 'client_supplier', 'talents', 'organisation',
      'staff_functions', 'bottom_up', 'other')),
  goal TEXT CHECK (length(goal) > 0),
  ends_on TEXT CHECK (date(ends_on, '+0 days') IS ends_on),
  culture INTEGER CHECK (culture IN (0, 1)),
  minutes INTEGER CHECK (minutes >= 0),
  headline INTEGER NOT NULL REFERENCES text (id),
  purpose INTEGER REFERENCES text (id),
  no_goal INTEGER REFERENCES text (id),
  terms INTEGER REFERENCES text (id),
  growth INTEGER REFERENCES text (id),
  CHECK (goal IS NULL OR no_goal IS NULL)
) STRICT;
CREATE INDEX agreement_version_by_agreement ON agreement_version (agreement);
CREATE TRIGGER agreement_version_insert BEFORE INSERT ON agreement_version BEGIN
  SELECT RAISE(ABORT, 'agreement_version: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'agreement_version: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM agreement_version);
  SELECT RAISE(ABORT, 'agreement_version: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM agreement WHERE id = NEW.agreement))
    OR (NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.headline))
    OR (NEW.purpose IS NOT NULL AND NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.purpose))
    OR (NEW.no_goal IS NOT NULL AND NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.no_goal))
    OR (NEW.terms IS NOT NULL AND NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.terms))
    OR (NEW.growth IS NOT NULL AND NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.growth));
  SELECT RAISE(ABORT, 'agreement_version: no goal has this code')
  WHERE NEW.goal IS NOT NULL AND NOT EXISTS (SELECT 1 FROM goal WHERE code = NEW.goal);
END;
CREATE TRIGGER agreement_version_update BEFORE UPDATE ON agreement_version BEGIN
  SELECT RAISE(ABORT, 'agreement_version: rows are never changed');
END;
CREATE TRIGGER agreement_version_delete BEFORE DELETE ON agreement_version BEGIN
  SELECT RAISE(ABORT, 'agreement_version: rows are never deleted');
END;

-- A change of somebody's work: of a plan, where the newest of a number counts, or of a version of
-- an agreement.
CREATE TABLE craft_change (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  plan INTEGER REFERENCES plan (id),
  item INTEGER CHECK (item > 0),
  agreement_version INTEGER REFERENCES agreement_version (id),
  position INTEGER CHECK (position > 0),
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  CHECK ((plan IS NULL) <> (agreement_version IS NULL)),
  CHECK ((plan IS NULL) = (item IS NULL)),
  CHECK ((agreement_version IS NULL) = (position IS NULL))
) STRICT;
CREATE INDEX craft_change_by_plan ON craft_change (plan, item) WHERE plan IS NOT NULL;
CREATE INDEX craft_change_by_version ON craft_change (agreement_version)
  WHERE agreement_version IS NOT NULL;
CREATE TRIGGER craft_change_insert BEFORE INSERT ON craft_change BEGIN
  SELECT RAISE(ABORT, 'craft_change: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'craft_change: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM craft_change);
  SELECT RAISE(ABORT, 'craft_change: a row it names does not exist')
  WHERE (NEW.plan IS NOT NULL AND NOT EXISTS (SELECT 1 FROM plan WHERE id = NEW.plan))
    OR (NEW.agreement_version IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM agreement_version WHERE id = NEW.agreement_version));
  SELECT RAISE(ABORT, 'craft_change: this place is taken')
  WHERE NEW.agreement_version IS NOT NULL AND EXISTS (
    SELECT 1 FROM craft_change
    WHERE agreement_version = NEW.agreement_version AND position = NEW.position);
END;
CREATE TRIGGER craft_change_update BEFORE UPDATE ON craft_change BEGIN
  SELECT RAISE(ABORT, 'craft_change: rows are never changed');
END;
CREATE TRIGGER craft_change_delete BEFORE DELETE ON craft_change BEGIN
  SELECT RAISE(ABORT, 'craft_change: rows are never deleted');
END;

-- `jdr`: the form by the job demands-resources model. `serves`: what a resource is for. `workload`
-- is a score from 1 to 5; the questions behind `responsibility` are those of task redesign.
CREATE TABLE craft_change_details (
  craft_change INTEGER PRIMARY KEY REFERENCES craft_change (id),
  salt BLOB,
  what TEXT,
  can TEXT,
  wants TEXT,
  aims TEXT CHECK (aims NOT GLOB '*[^a-z_ ]*'),
  craft TEXT CHECK (craft IN ('task', 'relational', 'cognitive', 'context')),
  jdr TEXT CHECK (jdr IN ('social', 'structural', 'challenging', 'hindering')),
  serves TEXT CHECK (serves IN ('goals', 'relief', 'growth')),
  mode TEXT CHECK (mode IN ('physical', 'cognitive', 'both')),
  view_before TEXT,
  view_after TEXT,
  redesign TEXT CHECK (redesign IN
    ('rotation', 'enrichment_support', 'enrichment_control', 'participation', 'skill_variety',
      'broadening')),
  direction TEXT CHECK (direction IN ('add', 'remove')),
  workload_before INTEGER CHECK (workload_before BETWEEN 1 AND 5),
  workload_after INTEGER CHECK (workload_after BETWEEN 1 AND 5),
  efficiency TEXT,
  pace_weeks INTEGER CHECK (pace_weeks > 0),
  responsibility INTEGER CHECK (responsibility IN (0, 1)),
  authority INTEGER CHECK (authority IN (0, 1)),
  capacity INTEGER CHECK (capacity IN (0, 1)),
  belief INTEGER CHECK (belief IN (0, 1)),
  guidance INTEGER CHECK (guidance IN (0, 1)),
  freedom TEXT CHECK (freedom NOT GLOB '*[^a-z_ ]*'),
  freedom_note TEXT,
  support TEXT CHECK (support NOT GLOB '*[^a-z_ ]*'),
  support_note TEXT,
  uses TEXT CHECK (uses NOT GLOB '*[^a-z_ ]*'),
  feedback INTEGER CHECK (feedback IN (0, 1)),
  removed INTEGER CHECK (removed IN (0, 1))
) STRICT;
CREATE TRIGGER craft_change_details_insert BEFORE INSERT ON craft_change_details BEGIN
  SELECT RAISE(ABORT, 'craft_change_details: a row belongs to the open event')
  WHERE (SELECT event FROM craft_change WHERE id = NEW.craft_change)
      IS NOT (SELECT max(id) FROM event)
    OR (SELECT max(event) FROM seal) IS (SELECT max(id) FROM event)
    OR EXISTS (SELECT 1 FROM craft_change_details WHERE craft_change = NEW.craft_change);
END;
CREATE TRIGGER craft_change_details_update BEFORE UPDATE ON craft_change_details BEGIN
  SELECT RAISE(ABORT, 'craft_change_details: a text can only be erased')
  WHERE NEW.craft_change IS NOT OLD.craft_change OR NEW.salt IS NOT NULL OR NEW.what IS NOT NULL
    OR NEW.can IS NOT NULL OR NEW.wants IS NOT NULL OR NEW.aims IS NOT NULL
    OR NEW.craft IS NOT NULL OR NEW.jdr IS NOT NULL OR NEW.serves IS NOT NULL
    OR NEW.mode IS NOT NULL OR NEW.view_before IS NOT NULL OR NEW.view_after IS NOT NULL
    OR NEW.redesign IS NOT NULL OR NEW.direction IS NOT NULL OR NEW.workload_before IS NOT NULL
    OR NEW.workload_after IS NOT NULL OR NEW.efficiency IS NOT NULL
    OR NEW.pace_weeks IS NOT NULL OR NEW.responsibility IS NOT NULL OR NEW.authority IS NOT NULL
    OR NEW.capacity IS NOT NULL OR NEW.belief IS NOT NULL OR NEW.guidance IS NOT NULL
    OR NEW.freedom IS NOT NULL OR NEW.freedom_note IS NOT NULL OR NEW.support IS NOT NULL
    OR NEW.support_note IS NOT NULL OR NEW.uses IS NOT NULL OR NEW.feedback IS NOT NULL
    OR NEW.removed IS NOT NULL;
END;
CREATE TRIGGER craft_change_details_delete BEFORE DELETE ON craft_change_details BEGIN
  SELECT RAISE(ABORT, 'craft_change_details: rows are never deleted');
END;

-- Who agrees, and what each brings. Somebody outside has a name and no number.
CREATE TABLE agreement_party (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  agreement_version INTEGER NOT NULL REFERENCES agreement_version (id),
  role TEXT NOT NULL CHECK (role IN
    ('employee', 'manager', 'client', 'supplier', 'colleague', 'external')),
  person INTEGER REFERENCES person (id),
  name INTEGER REFERENCES text (id),
  contribution INTEGER REFERENCES text (id),
  CHECK ((person IS NULL) <> (name IS NULL))
) STRICT;
CREATE INDEX agreement_party_by_version ON agreement_party (agreement_version);
CREATE INDEX agreement_party_by_person ON agreement_party (person) WHERE person IS NOT NULL;
CREATE TRIGGER agreement_party_insert BEFORE INSERT ON agreement_party BEGIN
  SELECT RAISE(ABORT, 'agreement_party: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'agreement_party: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM agreement_party);
  SELECT RAISE(ABORT, 'agreement_party: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM agreement_version WHERE id = NEW.agreement_version))
    OR (NEW.person IS NOT NULL AND NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person))
    OR (NEW.name IS NOT NULL AND NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.name))
    OR (NEW.contribution IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.contribution));
  SELECT RAISE(ABORT, 'agreement_party: somebody is a party once')
  WHERE NEW.person IS NOT NULL AND EXISTS (
    SELECT 1 FROM agreement_party
    WHERE agreement_version = NEW.agreement_version AND person = NEW.person);
  SELECT RAISE(ABORT, 'agreement_party: the employee is whose agreement it is')
  WHERE (NEW.role = 'employee') IS NOT (coalesce(NEW.person, 0) = (
    SELECT a.person FROM agreement_version AS v JOIN agreement AS a ON a.id = v.agreement
    WHERE v.id = NEW.agreement_version));
END;
CREATE TRIGGER agreement_party_update BEFORE UPDATE ON agreement_party BEGIN
  SELECT RAISE(ABORT, 'agreement_party: rows are never changed');
END;
CREATE TRIGGER agreement_party_delete BEFORE DELETE ON agreement_party BEGIN
  SELECT RAISE(ABORT, 'agreement_party: rows are never deleted');
END;

-- Who does what and when, with the claim, account or leave it hangs on.
CREATE TABLE agreement_commitment (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  agreement_version INTEGER NOT NULL REFERENCES agreement_version (id),
  agreement_party INTEGER NOT NULL REFERENCES agreement_party (id),
  what INTEGER NOT NULL REFERENCES text (id),
  due_on TEXT CHECK (date(due_on, '+0 days') IS due_on),
  claim INTEGER REFERENCES claim (id),
  scheme INTEGER REFERENCES scheme (id),
  leave INTEGER REFERENCES leave (id)
) STRICT;
CREATE INDEX agreement_commitment_by_version ON agreement_commitment (agreement_version);
CREATE TRIGGER agreement_commitment_insert BEFORE INSERT ON agreement_commitment BEGIN
  SELECT RAISE(ABORT, 'agreement_commitment: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'agreement_commitment: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM agreement_commitment);
  SELECT RAISE(ABORT, 'agreement_commitment: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM agreement_version WHERE id = NEW.agreement_version))
    OR (NOT EXISTS (SELECT 1 FROM agreement_party WHERE id = NEW.agreement_party))
    OR (NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.what))
    OR (NEW.claim IS NOT NULL AND NOT EXISTS (SELECT 1 FROM claim WHERE id = NEW.claim))
    OR (NEW.scheme IS NOT NULL AND NOT EXISTS (SELECT 1 FROM scheme WHERE id = NEW.scheme))
    OR (NEW.leave IS NOT NULL AND NOT EXISTS (SELECT 1 FROM leave WHERE id = NEW.leave));
  SELECT RAISE(ABORT, 'agreement_commitment: the party is of this version')
  WHERE (SELECT agreement_version FROM agreement_party WHERE id = NEW.agreement_party)
    IS NOT NEW.agreement_version;
END;
CREATE TRIGGER agreement_commitment_update BEFORE UPDATE ON agreement_commitment BEGIN
  SELECT RAISE(ABORT, 'agreement_commitment: rows are never changed');
END;
CREATE TRIGGER agreement_commitment_delete BEFORE DELETE ON agreement_commitment BEGIN
  SELECT RAISE(ABORT, 'agreement_commitment: rows are never deleted');
END;

CREATE TABLE agreement_step (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  agreement_version INTEGER NOT NULL REFERENCES agreement_version (id),
  step TEXT NOT NULL CHECK (step IN ('propose', 'in_force', 'close')),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  person INTEGER REFERENCES person (id),
  reason INTEGER REFERENCES text (id)
) STRICT;
CREATE INDEX agreement_step_by_version ON agreement_step (agreement_version);
CREATE TRIGGER agreement_step_insert BEFORE INSERT ON agreement_step BEGIN
  SELECT RAISE(ABORT, 'agreement_step: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'agreement_step: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM agreement_step);
  SELECT RAISE(ABORT, 'agreement_step: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM agreement_version WHERE id = NEW.agreement_version))
    OR (NEW.person IS NOT NULL AND NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person))
    OR (NEW.reason IS NOT NULL AND NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.reason));
END;
CREATE TRIGGER agreement_step_update BEFORE UPDATE ON agreement_step BEGIN
  SELECT RAISE(ABORT, 'agreement_step: rows are never changed');
END;
CREATE TRIGGER agreement_step_delete BEFORE DELETE ON agreement_step BEGIN
  SELECT RAISE(ABORT, 'agreement_step: rows are never deleted');
END;

-- What a party says to the version it is of; the newest counts. `seen`: how somebody else knows who
-- enters it.
CREATE TABLE agreement_answer (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  agreement_party INTEGER NOT NULL REFERENCES agreement_party (id),
  answer TEXT NOT NULL CHECK (answer IN ('agree', 'change', 'decline')),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  seen TEXT CHECK (seen IN ('signature', 'mail', 'talk')),
  reason INTEGER REFERENCES text (id),
  CHECK (answer = 'agree' OR reason IS NOT NULL)
) STRICT;
CREATE INDEX agreement_answer_by_party ON agreement_answer (agreement_party);
CREATE TRIGGER agreement_answer_insert BEFORE INSERT ON agreement_answer BEGIN
  SELECT RAISE(ABORT, 'agreement_answer: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'agreement_answer: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM agreement_answer);
  SELECT RAISE(ABORT, 'agreement_answer: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM agreement_party WHERE id = NEW.agreement_party))
    OR (NEW.reason IS NOT NULL AND NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.reason));
END;
CREATE TRIGGER agreement_answer_update BEFORE UPDATE ON agreement_answer BEGIN
  SELECT RAISE(ABORT, 'agreement_answer: rows are never changed');
END;
CREATE TRIGGER agreement_answer_delete BEFORE DELETE ON agreement_answer BEGIN
  SELECT RAISE(ABORT, 'agreement_answer: rows are never deleted');
END;

-- What somebody says about it who does not write it.
CREATE TABLE agreement_comment (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  agreement_version INTEGER NOT NULL REFERENCES agreement_version (id),
  person INTEGER NOT NULL REFERENCES person (id),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  words INTEGER NOT NULL REFERENCES text (id)
) STRICT;
CREATE INDEX agreement_comment_by_version ON agreement_comment (agreement_version);
CREATE TRIGGER agreement_comment_insert BEFORE INSERT ON agreement_comment BEGIN
  SELECT RAISE(ABORT, 'agreement_comment: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'agreement_comment: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM agreement_comment);
  SELECT RAISE(ABORT, 'agreement_comment: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM agreement_version WHERE id = NEW.agreement_version))
    OR (NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person))
    OR (NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.words));
END;
CREATE TRIGGER agreement_comment_update BEFORE UPDATE ON agreement_comment BEGIN
  SELECT RAISE(ABORT, 'agreement_comment: rows are never changed');
END;
CREATE TRIGGER agreement_comment_delete BEFORE DELETE ON agreement_comment BEGIN
  SELECT RAISE(ABORT, 'agreement_comment: rows are never deleted');
END;

-- A version of an agreement tried for some time.
CREATE TABLE experiment (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  agreement_version INTEGER NOT NULL REFERENCES agreement_version (id),
  follows INTEGER REFERENCES experiment (id)
) STRICT;
CREATE INDEX experiment_by_version ON experiment (agreement_version);
CREATE TRIGGER experiment_insert BEFORE INSERT ON experiment BEGIN
  SELECT RAISE(ABORT, 'experiment: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'experiment: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM experiment);
  SELECT RAISE(ABORT, 'experiment: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM agreement_version WHERE id = NEW.agreement_version))
    OR (NEW.follows IS NOT NULL AND NOT EXISTS (SELECT 1 FROM experiment WHERE id = NEW.follows));
END;
CREATE TRIGGER experiment_update BEFORE UPDATE ON experiment BEGIN
  SELECT RAISE(ABORT, 'experiment: rows are never changed');
END;
CREATE TRIGGER experiment_delete BEFORE DELETE ON experiment BEGIN
  SELECT RAISE(ABORT, 'experiment: rows are never deleted');
END;

-- Its frame as an event left it; `room_by` gave the room for it, `headline` is how it goes in one
-- line.
CREATE TABLE experiment_version (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  experiment INTEGER NOT NULL REFERENCES experiment (id),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  starts_on TEXT NOT NULL CHECK (date(starts_on, '+0 days') IS starts_on),
  ends_on TEXT NOT NULL CHECK (date(ends_on, '+0 days') IS ends_on),
  room_by INTEGER REFERENCES person (id),
  how INTEGER NOT NULL REFERENCES text (id),
  headline INTEGER REFERENCES text (id),
  CHECK (ends_on >= starts_on)
) STRICT;
CREATE INDEX experiment_version_by_experiment ON experiment_version (experiment);
CREATE TRIGGER experiment_version_insert BEFORE INSERT ON experiment_version BEGIN
  SELECT RAISE(ABORT, 'experiment_version: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'experiment_version: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM experiment_version);
  SELECT RAISE(ABORT, 'experiment_version: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM experiment WHERE id = NEW.experiment))
    OR (NEW.room_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.room_by))
    OR (NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.how))
    OR (NEW.headline IS NOT NULL AND NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.headline));
END;
CREATE TRIGGER experiment_version_update BEFORE UPDATE ON experiment_version BEGIN
  SELECT RAISE(ABORT, 'experiment_version: rows are never changed');
END;
CREATE TRIGGER experiment_version_delete BEFORE DELETE ON experiment_version BEGIN
  SELECT RAISE(ABORT, 'experiment_version: rows are never deleted');
END;

-- A day on which people look back.
CREATE TABLE experiment_day (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  experiment_version INTEGER NOT NULL REFERENCES experiment_version (id),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  kind TEXT NOT NULL CHECK (kind IN ('interim', 'final'))
) STRICT;
CREATE INDEX experiment_day_by_version ON experiment_day (experiment_version);
CREATE TRIGGER experiment_day_insert BEFORE INSERT ON experiment_day BEGIN
  SELECT RAISE(ABORT, 'experiment_day: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'experiment_day: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM experiment_day);
  SELECT RAISE(ABORT, 'experiment_day: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM experiment_version WHERE id = NEW.experiment_version));
END;
CREATE TRIGGER experiment_day_update BEFORE UPDATE ON experiment_day BEGIN
  SELECT RAISE(ABORT, 'experiment_day: rows are never changed');
END;
CREATE TRIGGER experiment_day_delete BEFORE DELETE ON experiment_day BEGIN
  SELECT RAISE(ABORT, 'experiment_day: rows are never deleted');
END;

-- Who looks back, and who stands by.
CREATE TABLE experiment_person (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  experiment_version INTEGER NOT NULL REFERENCES experiment_version (id),
  role TEXT NOT NULL CHECK (role IN ('evaluator', 'inspire', 'support', 'feedback')),
  person INTEGER REFERENCES person (id),
  name INTEGER REFERENCES text (id),
  CHECK ((person IS NULL) <> (name IS NULL))
) STRICT;
CREATE INDEX experiment_person_by_version ON experiment_person (experiment_version);
CREATE INDEX experiment_person_by_person ON experiment_person (person) WHERE person IS NOT NULL;
CREATE TRIGGER experiment_person_insert BEFORE INSERT ON experiment_person BEGIN
  SELECT RAISE(ABORT, 'experiment_person: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'experiment_person: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM experiment_person);
  SELECT RAISE(ABORT, 'experiment_person: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM experiment_version WHERE id = NEW.experiment_version))
    OR (NEW.person IS NOT NULL AND NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person))
    OR (NEW.name IS NOT NULL AND NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.name));
END;
CREATE TRIGGER experiment_person_update BEFORE UPDATE ON experiment_person BEGIN
  SELECT RAISE(ABORT, 'experiment_person: rows are never changed');
END;
CREATE TRIGGER experiment_person_delete BEFORE DELETE ON experiment_person BEGIN
  SELECT RAISE(ABORT, 'experiment_person: rows are never deleted');
END;

-- A task that goes to a colleague.
CREATE TABLE handover (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  experiment INTEGER NOT NULL REFERENCES experiment (id),
  person INTEGER NOT NULL REFERENCES person (id),
  task INTEGER NOT NULL REFERENCES text (id),
  from_day TEXT CHECK (date(from_day, '+0 days') IS from_day),
  to_day TEXT CHECK (date(to_day, '+0 days') IS to_day)
) STRICT;
CREATE INDEX handover_by_experiment ON handover (experiment);
CREATE INDEX handover_by_person ON handover (person);
CREATE TRIGGER handover_insert BEFORE INSERT ON handover BEGIN
  SELECT RAISE(ABORT, 'handover: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'handover: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM handover);
  SELECT RAISE(ABORT, 'handover: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM experiment WHERE id = NEW.experiment))
    OR (NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person))
    OR (NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.task));
END;
CREATE TRIGGER handover_update BEFORE UPDATE ON handover BEGIN
  SELECT RAISE(ABORT, 'handover: rows are never changed');
END;
CREATE TRIGGER handover_delete BEFORE DELETE ON handover BEGIN
  SELECT RAISE(ABORT, 'handover: rows are never deleted');
END;

-- What the receiver says; the newest counts. Returned: it is back with who gave it.
CREATE TABLE handover_answer (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  handover INTEGER NOT NULL REFERENCES handover (id),
  answer TEXT NOT NULL CHECK (answer IN ('agree', 'decline', 'return')),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  seen TEXT CHECK (seen IN ('signature', 'mail', 'talk')),
  digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;
CREATE INDEX handover_answer_by_handover ON handover_answer (handover);
CREATE TRIGGER handover_answer_insert BEFORE INSERT ON handover_answer BEGIN
  SELECT RAISE(ABORT, 'handover_answer: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'handover_answer: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM handover_answer);
  SELECT RAISE(ABORT, 'handover_answer: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM handover WHERE id = NEW.handover));
END;
CREATE TRIGGER handover_answer_update BEFORE UPDATE ON handover_answer BEGIN
  SELECT RAISE(ABORT, 'handover_answer: rows are never changed');
END;
CREATE TRIGGER handover_answer_delete BEFORE DELETE ON handover_answer BEGIN
  SELECT RAISE(ABORT, 'handover_answer: rows are never deleted');
END;

-- What the task does to who takes it over, from -2 (drains) to 2 (gives).
CREATE TABLE handover_answer_details (
  handover_answer INTEGER PRIMARY KEY REFERENCES handover_answer (id),
  salt BLOB,
  energy INTEGER CHECK (energy BETWEEN -2 AND 2)
) STRICT;
CREATE TRIGGER handover_answer_details_insert BEFORE INSERT ON handover_answer_details BEGIN
  SELECT RAISE(ABORT, 'handover_answer_details: a row belongs to the open event')
  WHERE (SELECT event FROM handover_answer WHERE id = NEW.handover_answer)
      IS NOT (SELECT max(id) FROM event)
    OR (SELECT max(event) FROM seal) IS (SELECT max(id) FROM event)
    OR EXISTS (SELECT 1 FROM handover_answer_details WHERE handover_answer = NEW.handover_answer);
END;
CREATE TRIGGER handover_answer_details_update BEFORE UPDATE ON handover_answer_details BEGIN
  SELECT RAISE(ABORT, 'handover_answer_details: a text can only be erased')
  WHERE NEW.handover_answer IS NOT OLD.handover_answer OR NEW.salt IS NOT NULL
    OR NEW.energy IS NOT NULL;
END;
CREATE TRIGGER handover_answer_details_delete BEFORE DELETE ON handover_answer_details BEGIN
  SELECT RAISE(ABORT, 'handover_answer_details: rows are never deleted');
END;

-- Somebody looks back on an experiment.
CREATE TABLE evaluation (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  experiment INTEGER NOT NULL REFERENCES experiment (id),
  kind TEXT NOT NULL CHECK (kind IN ('interim', 'final', 'later')),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  person INTEGER NOT NULL REFERENCES person (id),
  seen TEXT CHECK (seen IN ('signature', 'mail', 'talk')),
  digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;
CREATE INDEX evaluation_by_experiment ON evaluation (experiment);
CREATE TRIGGER evaluation_insert BEFORE INSERT ON evaluation BEGIN
  SELECT RAISE(ABORT, 'evaluation: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'evaluation: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM evaluation);
  SELECT RAISE(ABORT, 'evaluation: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM experiment WHERE id = NEW.experiment))
    OR (NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person));
END;
CREATE TRIGGER evaluation_update BEFORE UPDATE ON evaluation BEGIN
  SELECT RAISE(ABORT, 'evaluation: rows are never changed');
END;
CREATE TRIGGER evaluation_delete BEFORE DELETE ON evaluation BEGIN
  SELECT RAISE(ABORT, 'evaluation: rows are never deleted');
END;

-- What gave energy, what cost it, what was exciting, and the rest; scores from 1 to 5, the last six
-- on the effects that are expected of job crafting.
CREATE TABLE evaluation_details (
  evaluation INTEGER PRIMARY KEY REFERENCES evaluation (id),
  salt BLOB,
  gave TEXT,
  cost TEXT,
  exciting TEXT,
  note TEXT,
  autonomy INTEGER CHECK (autonomy BETWEEN 1 AND 5),
  energy INTEGER CHECK (energy BETWEEN 1 AND 5),
  pleasure INTEGER CHECK (pleasure BETWEEN 1 AND 5),
  authenticity INTEGER CHECK (authenticity BETWEEN 1 AND 5),
  wellbeing INTEGER CHECK (wellbeing BETWEEN 1 AND 5),
  room INTEGER CHECK (room BETWEEN 1 AND 5),
  ownership INTEGER CHECK (ownership BETWEEN 1 AND 5),
  links INTEGER CHECK (links BETWEEN 1 AND 5),
  result INTEGER CHECK (result BETWEEN 1 AND 5),
  engagement INTEGER CHECK (engagement BETWEEN 1 AND 5),
  performance INTEGER CHECK (performance BETWEEN 1 AND 5),
  balance INTEGER CHECK (balance BETWEEN 1 AND 5)
) STRICT;
CREATE TRIGGER evaluation_details_insert BEFORE INSERT ON evaluation_details BEGIN
  SELECT RAISE(ABORT, 'evaluation_details: a row belongs to the open event')
  WHERE (SELECT event FROM evaluation WHERE id = NEW.evaluation)
      IS NOT (SELECT max(id) FROM event)
    OR (SELECT max(event) FROM seal) IS (SELECT max(id) FROM event)
    OR EXISTS (SELECT 1 FROM evaluation_details WHERE evaluation = NEW.evaluation);
END;
CREATE TRIGGER evaluation_details_update BEFORE UPDATE ON evaluation_details BEGIN
  SELECT RAISE(ABORT, 'evaluation_details: a text can only be erased')
  WHERE NEW.evaluation IS NOT OLD.evaluation OR NEW.salt IS NOT NULL OR NEW.gave IS NOT NULL
    OR NEW.cost IS NOT NULL OR NEW.exciting IS NOT NULL OR NEW.note IS NOT NULL
    OR NEW.autonomy IS NOT NULL OR NEW.energy IS NOT NULL OR NEW.pleasure IS NOT NULL
    OR NEW.authenticity IS NOT NULL OR NEW.wellbeing IS NOT NULL OR NEW.room IS NOT NULL
    OR NEW.ownership IS NOT NULL OR NEW.links IS NOT NULL OR NEW.result IS NOT NULL
    OR NEW.engagement IS NOT NULL OR NEW.performance IS NOT NULL OR NEW.balance IS NOT NULL;
END;
CREATE TRIGGER evaluation_details_delete BEFORE DELETE ON evaluation_details BEGIN
  SELECT RAISE(ABORT, 'evaluation_details: rows are never deleted');
END;

-- What employee and manager decided together.
CREATE TABLE experiment_decision (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  experiment INTEGER NOT NULL REFERENCES experiment (id),
  decision TEXT NOT NULL CHECK (decision IN ('continue', 'adapt', 'stop')),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  employee INTEGER NOT NULL REFERENCES person (id),
  manager INTEGER NOT NULL REFERENCES person (id),
  seen TEXT CHECK (seen IN ('signature', 'mail', 'talk')),
  reason INTEGER REFERENCES text (id)
) STRICT;
CREATE INDEX experiment_decision_by_experiment ON experiment_decision (experiment);
CREATE TRIGGER experiment_decision_insert BEFORE INSERT ON experiment_decision BEGIN
  SELECT RAISE(ABORT, 'experiment_decision: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'experiment_decision: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM experiment_decision);
  SELECT RAISE(ABORT, 'experiment_decision: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM experiment WHERE id = NEW.experiment))
    OR (NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.employee))
    OR (NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.manager))
    OR (NEW.reason IS NOT NULL AND NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.reason));
  SELECT RAISE(ABORT, 'experiment_decision: two people decide, the employee and another')
  WHERE NEW.employee IS NEW.manager OR NEW.employee IS NOT (
    SELECT a.person FROM experiment AS e
    JOIN agreement_version AS v ON v.id = e.agreement_version
    JOIN agreement AS a ON a.id = v.agreement WHERE e.id = NEW.experiment);
END;
CREATE TRIGGER experiment_decision_update BEFORE UPDATE ON experiment_decision BEGIN
  SELECT RAISE(ABORT, 'experiment_decision: rows are never changed');
END;
CREATE TRIGGER experiment_decision_delete BEFORE DELETE ON experiment_decision BEGIN
  SELECT RAISE(ABORT, 'experiment_decision: rows are never deleted');
END;

-- Which act of a packet from another file made a row, in the order of the acts, and who did it
-- there; a row without it was made by who entered the event.
CREATE TABLE craft_act (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  agreement INTEGER NOT NULL REFERENCES agreement (id),
  position INTEGER NOT NULL CHECK (position > 0),
  author INTEGER NOT NULL REFERENCES person (id),
  item TEXT NOT NULL CHECK (item IN
    ('agreement_version', 'agreement_step', 'agreement_answer', 'agreement_comment', 'experiment',
      'experiment_version', 'handover', 'handover_answer', 'evaluation', 'experiment_decision')),
  number INTEGER NOT NULL CHECK (number > 0)
) STRICT;
CREATE INDEX craft_act_by_agreement ON craft_act (agreement);
CREATE INDEX craft_act_by_item ON craft_act (item, number);
CREATE TRIGGER craft_act_insert BEFORE INSERT ON craft_act BEGIN
  SELECT RAISE(ABORT, 'craft_act: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'craft_act: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM craft_act);
  SELECT RAISE(ABORT, 'craft_act: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM agreement WHERE id = NEW.agreement))
    OR (NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.author));
  SELECT RAISE(ABORT, 'craft_act: a row is made once')
  WHERE EXISTS (SELECT 1 FROM craft_act WHERE item = NEW.item AND number = NEW.number);
END;
CREATE TRIGGER craft_act_update BEFORE UPDATE ON craft_act BEGIN
  SELECT RAISE(ABORT, 'craft_act: rows are never changed');
END;
CREATE TRIGGER craft_act_delete BEFORE DELETE ON craft_act BEGIN
  SELECT RAISE(ABORT, 'craft_act: rows are never deleted');
END;

-- Advice as it was shown on the day of the event; `dated_on` is the day of the evidence behind it.
-- Of a plan nothing is kept: the forms in it are for who may read it.
CREATE TABLE craft_advice (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  agreement_version INTEGER NOT NULL REFERENCES agreement_version (id),
  code TEXT NOT NULL CHECK (code IN
    ('social', 'structural', 'challenging', 'hindering', 'only_hindering', 'feedback')),
  grade TEXT NOT NULL CHECK (grade IN ('consistent', 'mixed', 'one_study', 'caution')),
  dated_on TEXT NOT NULL CHECK (date(dated_on, '+0 days') IS dated_on),
  language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
  words INTEGER NOT NULL REFERENCES text (id)
) STRICT;
CREATE INDEX craft_advice_by_version ON craft_advice (agreement_version);
CREATE TRIGGER craft_advice_insert BEFORE INSERT ON craft_advice BEGIN
  SELECT RAISE(ABORT, 'craft_advice: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'craft_advice: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM craft_advice);
  SELECT RAISE(ABORT, 'craft_advice: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM agreement_version WHERE id = NEW.agreement_version))
    OR (NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.words));
END;
CREATE TRIGGER craft_advice_update BEFORE UPDATE ON craft_advice BEGIN
  SELECT RAISE(ABORT, 'craft_advice: rows are never changed');
END;
CREATE TRIGGER craft_advice_delete BEFORE DELETE ON craft_advice BEGIN
  SELECT RAISE(ABORT, 'craft_advice: rows are never deleted');
END;

-- Somebody (the actor of the event) read what is somebody else's; `amount` of items.
CREATE TABLE access_log (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL CHECK (kind IN ('plan', 'agreement', 'experiment')),
  number INTEGER NOT NULL CHECK (number > 0),
  amount INTEGER NOT NULL CHECK (amount >= 0)
) STRICT;
CREATE INDEX access_log_by_person ON access_log (person);
CREATE TRIGGER access_log_insert BEFORE INSERT ON access_log BEGIN
  SELECT RAISE(ABORT, 'access_log: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'access_log: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM access_log);
  SELECT RAISE(ABORT, 'access_log: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person));
END;
CREATE TRIGGER access_log_update BEFORE UPDATE ON access_log BEGIN
  SELECT RAISE(ABORT, 'access_log: rows are never changed');
END;
CREATE TRIGGER access_log_delete BEFORE DELETE ON access_log BEGIN
  SELECT RAISE(ABORT, 'access_log: rows are never deleted');
END;

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
      WHEN c.closed_on IS NOT NULL THEN 'broken_off'
      WHEN x.starts_on > (SELECT day FROM reference_day) THEN 'planned'
      WHEN x.ends_on >= (SELECT day FROM reference_day) THEN 'running' ELSE 'ended' END AS state,
    x.decision, x.decided_on,
    (SELECT count(*) FROM experiment_person
      WHERE experiment_version = x.frame AND role <> 'evaluator') AS supporters,
    (SELECT count(*) FROM handover
      WHERE experiment = x.id AND event NOT IN (SELECT event FROM undone)) AS handovers
  FROM experiment_now AS x
  JOIN agreement AS a ON a.id = x.agreement
  JOIN agreement_counting AS c ON c.agreement = a.id
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
    'planned, running, ended (te besluiten), decided of broken_off (met de afspraak gesloten)',
    'planned, running, ended (to be decided), decided or broken_off (closed with its agreement)'),
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
