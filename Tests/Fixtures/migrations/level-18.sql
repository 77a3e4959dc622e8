PRAGMA foreign_keys = OFF;
PRAGMA application_id = 1114596724;
BEGIN TRANSACTION;
CREATE TABLE access_log (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL CHECK (kind IN ('plan', 'agreement', 'experiment')),
  number INTEGER NOT NULL CHECK (number > 0),
  amount INTEGER NOT NULL CHECK (amount >= 0)
) STRICT;
CREATE TABLE account (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  -- 'person' (in a scheme), 'pot' (an employer's budget), or the world outside the accounts.
  kind TEXT NOT NULL CHECK (kind IN
    ('person', 'pot', 'employer', 'provider', 'taken', 'lapsed', 'outside')),
  unit TEXT NOT NULL CHECK (unit IN ('EUR', 'MIN')),
  person INTEGER REFERENCES person (id),
  scheme INTEGER REFERENCES scheme (id),
  CHECK ((kind = 'person') = (person IS NOT NULL)),
  CHECK ((kind IN ('person', 'pot')) = (scheme IS NOT NULL))
) STRICT;
INSERT INTO "account" VALUES(1,1,'employer','EUR',NULL,NULL);
INSERT INTO "account" VALUES(2,1,'employer','MIN',NULL,NULL);
INSERT INTO "account" VALUES(3,1,'provider','EUR',NULL,NULL);
INSERT INTO "account" VALUES(4,1,'provider','MIN',NULL,NULL);
INSERT INTO "account" VALUES(5,1,'taken','EUR',NULL,NULL);
INSERT INTO "account" VALUES(6,1,'taken','MIN',NULL,NULL);
INSERT INTO "account" VALUES(7,1,'lapsed','EUR',NULL,NULL);
INSERT INTO "account" VALUES(8,1,'lapsed','MIN',NULL,NULL);
INSERT INTO "account" VALUES(9,1,'outside','EUR',NULL,NULL);
INSERT INTO "account" VALUES(10,1,'outside','MIN',NULL,NULL);
INSERT INTO "account" VALUES(11,9,'person','EUR',1,1);
INSERT INTO "account" VALUES(12,9,'person','EUR',2,1);
INSERT INTO "account" VALUES(13,9,'person','EUR',3,1);
INSERT INTO "account" VALUES(14,9,'person','EUR',4,1);
INSERT INTO "account" VALUES(15,9,'person','EUR',5,1);
INSERT INTO "account" VALUES(16,20,'pot','EUR',NULL,2);
INSERT INTO "account" VALUES(17,21,'person','EUR',6,1);
INSERT INTO "account" VALUES(18,21,'pot','EUR',NULL,3);
INSERT INTO "account" VALUES(19,28,'person','MIN',2,4);
INSERT INTO "account" VALUES(20,29,'person','MIN',3,4);
INSERT INTO "account" VALUES(21,30,'person','MIN',4,4);
CREATE TABLE adjustment (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id),
  scheme INTEGER NOT NULL REFERENCES scheme (id),
  kind TEXT NOT NULL CHECK (kind IN ('plus', 'minus', 'waive', 'opening', 'transfer_in', 'transfer_out')),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  -- 0 for a waiver, which ends whatever the shortfall is on that day.
  amount INTEGER NOT NULL CHECK (amount > 0 OR kind = 'waive'),
  reason INTEGER NOT NULL REFERENCES text (id)
, granted_on TEXT
  CHECK (date(granted_on, '+0 days') IS granted_on), expires_on TEXT
  CHECK (date(expires_on, '+0 days') IS expires_on), was_carried INTEGER CHECK (was_carried IN (0, 1)), approver INTEGER REFERENCES person (id)) STRICT;
INSERT INTO "adjustment" VALUES(1,16,4,1,'plus','2026-01-15',500,6,NULL,NULL,NULL,NULL);
CREATE TABLE adjustment_import (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  adjustment INTEGER NOT NULL REFERENCES adjustment (id),
  digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;
CREATE TABLE agreement (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id),
  token BLOB NOT NULL CHECK (length(token) = 16),
  plan INTEGER REFERENCES plan (id),
  follows INTEGER REFERENCES agreement (id)
) STRICT;
INSERT INTO "agreement" VALUES(1,33,2,X'F86BFF12FEAA0B06C1ED8698BA006814',NULL,NULL);
INSERT INTO "agreement" VALUES(2,34,3,X'8CAAB00D8C74FDCFD600C22BABFC2763',NULL,NULL);
INSERT INTO "agreement" VALUES(3,35,4,X'5B93AF9E414D11AFCD3E635483B93926',NULL,NULL);
INSERT INTO "agreement" VALUES(4,39,6,X'160433A6B2EBCA96790D3892B88BA3A9',NULL,NULL);
INSERT INTO "agreement" VALUES(5,41,7,X'E5155B28B0066E4EC1B812CB4225BBEE',NULL,NULL);
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
INSERT INTO "agreement_answer" VALUES(1,36,5,'agree','2025-11-03','talk',NULL);
INSERT INTO "agreement_answer" VALUES(2,36,6,'agree','2025-11-03',NULL,NULL);
INSERT INTO "agreement_answer" VALUES(3,40,7,'agree','2025-11-03','talk',NULL);
INSERT INTO "agreement_answer" VALUES(4,40,8,'agree','2025-11-03',NULL,NULL);
CREATE TABLE agreement_comment (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  agreement_version INTEGER NOT NULL REFERENCES agreement_version (id),
  person INTEGER NOT NULL REFERENCES person (id),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  words INTEGER NOT NULL REFERENCES text (id)
) STRICT;
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
INSERT INTO "agreement_party" VALUES(1,33,1,'employee',2,NULL,NULL);
INSERT INTO "agreement_party" VALUES(2,33,1,'manager',1,NULL,NULL);
INSERT INTO "agreement_party" VALUES(3,34,2,'employee',3,NULL,NULL);
INSERT INTO "agreement_party" VALUES(4,34,2,'manager',1,NULL,NULL);
INSERT INTO "agreement_party" VALUES(5,35,3,'employee',4,NULL,NULL);
INSERT INTO "agreement_party" VALUES(6,35,3,'manager',1,NULL,NULL);
INSERT INTO "agreement_party" VALUES(7,39,4,'employee',6,NULL,NULL);
INSERT INTO "agreement_party" VALUES(8,39,4,'manager',1,NULL,NULL);
INSERT INTO "agreement_party" VALUES(9,41,5,'employee',7,NULL,NULL);
INSERT INTO "agreement_party" VALUES(10,41,5,'manager',1,NULL,NULL);
CREATE TABLE agreement_step (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  agreement_version INTEGER NOT NULL REFERENCES agreement_version (id),
  step TEXT NOT NULL CHECK (step IN ('propose', 'in_force', 'close')),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  person INTEGER REFERENCES person (id),
  reason INTEGER REFERENCES text (id)
) STRICT;
INSERT INTO "agreement_step" VALUES(1,34,2,'propose','2025-11-03',3,NULL);
INSERT INTO "agreement_step" VALUES(2,35,3,'propose','2025-11-03',4,NULL);
INSERT INTO "agreement_step" VALUES(3,36,3,'in_force','2025-11-03',NULL,NULL);
INSERT INTO "agreement_step" VALUES(4,39,4,'propose','2025-11-03',6,NULL);
INSERT INTO "agreement_step" VALUES(5,40,4,'in_force','2025-11-03',NULL,NULL);
INSERT INTO "agreement_step" VALUES(6,42,5,'close','2026-01-15',7,24);
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
INSERT INTO "agreement_version" VALUES(1,33,1,'2025-11-03','employee',NULL,NULL,NULL,NULL,NULL,9,NULL,10,NULL,NULL);
INSERT INTO "agreement_version" VALUES(2,34,2,'2025-11-03','employee',NULL,NULL,NULL,NULL,NULL,11,NULL,12,NULL,NULL);
INSERT INTO "agreement_version" VALUES(3,35,3,'2025-11-03','employee',NULL,NULL,NULL,NULL,NULL,14,NULL,15,NULL,NULL);
INSERT INTO "agreement_version" VALUES(4,39,4,'2025-11-03','employee',NULL,NULL,NULL,NULL,NULL,19,NULL,20,NULL,NULL);
INSERT INTO "agreement_version" VALUES(5,41,5,'2025-11-03','employee',NULL,NULL,NULL,NULL,NULL,22,NULL,23,NULL,NULL);
CREATE TABLE awareness (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  education TEXT NOT NULL CHECK (education IN
    ('vmbo', 'mbo1', 'mbo2', 'mbo3', 'mbo4', 'hbo', 'wo', 'unknown')),
  -- NULL is training money as a whole.
  scheme INTEGER REFERENCES scheme (id),
  asked INTEGER NOT NULL CHECK (asked > 0),
  aware INTEGER NOT NULL CHECK (aware >= 0 AND aware <= asked)
) STRICT;
CREATE TABLE claim (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id)
) STRICT;
INSERT INTO "claim" VALUES(1,11,2);
INSERT INTO "claim" VALUES(2,12,2);
INSERT INTO "claim" VALUES(3,13,3);
INSERT INTO "claim" VALUES(4,14,4);
INSERT INTO "claim" VALUES(5,20,3);
CREATE TABLE claim_award (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  claim_step INTEGER NOT NULL REFERENCES claim_step (id),
  position INTEGER NOT NULL CHECK (position > 0),
  scheme INTEGER NOT NULL REFERENCES scheme (id),
  due_on TEXT CHECK (date(due_on, '+0 days') IS due_on),
  amount INTEGER NOT NULL CHECK (amount > 0)
) STRICT;
INSERT INTO "claim_award" VALUES(1,12,1,1,1,NULL,20000);
INSERT INTO "claim_award" VALUES(2,13,2,1,1,NULL,15000);
CREATE TABLE claim_import (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  claim INTEGER NOT NULL REFERENCES claim (id),
  -- Of the row's own values and, for equal rows, its place among them.
  digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;
CREATE TABLE claim_payment (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  claim INTEGER NOT NULL REFERENCES claim (id),
  kind TEXT NOT NULL CHECK (kind IN ('pay', 'refund')),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  amount INTEGER NOT NULL CHECK (amount > 0),
  invoice INTEGER REFERENCES text (id)
) STRICT;
INSERT INTO "claim_payment" VALUES(1,15,3,'pay','2026-01-15',15000,5);
CREATE TABLE claim_source (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  claim_version INTEGER NOT NULL REFERENCES claim_version (id),
  position INTEGER NOT NULL CHECK (position > 0),
  scheme INTEGER NOT NULL REFERENCES scheme (id),
  due_on TEXT CHECK (date(due_on, '+0 days') IS due_on),
  amount INTEGER NOT NULL CHECK (amount > 0)
) STRICT;
INSERT INTO "claim_source" VALUES(1,11,1,1,1,NULL,10000);
INSERT INTO "claim_source" VALUES(2,12,2,1,1,NULL,20000);
INSERT INTO "claim_source" VALUES(3,13,3,1,1,NULL,15000);
INSERT INTO "claim_source" VALUES(4,14,4,1,1,NULL,9000);
INSERT INTO "claim_source" VALUES(5,20,5,1,2,NULL,8000);
CREATE TABLE claim_step (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  claim INTEGER NOT NULL REFERENCES claim (id),
  step TEXT NOT NULL CHECK (step IN
    ('approve', 'refuse', 'ask', 'proof', 'cancel', 'close')),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  decided_by INTEGER REFERENCES person (id),
  reason INTEGER REFERENCES text (id)
) STRICT;
INSERT INTO "claim_step" VALUES(1,12,2,'approve','2026-01-15',1,NULL);
INSERT INTO "claim_step" VALUES(2,13,3,'approve','2026-01-15',1,NULL);
CREATE TABLE claim_version (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  claim INTEGER NOT NULL REFERENCES claim (id),
  submitted_on TEXT NOT NULL CHECK (date(submitted_on, '+0 days') IS submitted_on),
  cost INTEGER NOT NULL CHECK (cost > 0),
  title INTEGER NOT NULL REFERENCES text (id),
  provider INTEGER REFERENCES text (id),
  -- Purposes with a space between them.
  purposes TEXT NOT NULL,
  mandatory TEXT NOT NULL CHECK (mandatory IN ('no', 'law', 'eu', 'cao', 'profession')),
  reimburse INTEGER NOT NULL CHECK (reimburse IN (0, 1)),
  starts_on TEXT CHECK (date(starts_on, '+0 days') IS starts_on),
  minutes INTEGER CHECK (minutes > 0)
, orientation_minutes INTEGER
  CHECK (orientation_minutes > 0), subsidy INTEGER REFERENCES subsidy (id)) STRICT;
INSERT INTO "claim_version" VALUES(1,11,1,'2026-01-15',10000,1,NULL,'training','no',0,NULL,NULL,NULL,NULL);
INSERT INTO "claim_version" VALUES(2,12,2,'2026-01-15',20000,2,NULL,'training','no',0,NULL,NULL,NULL,NULL);
INSERT INTO "claim_version" VALUES(3,13,3,'2026-01-15',15000,3,NULL,'training','no',0,NULL,NULL,NULL,NULL);
INSERT INTO "claim_version" VALUES(4,14,4,'2026-01-15',9000,4,NULL,'training','no',0,NULL,NULL,NULL,NULL);
INSERT INTO "claim_version" VALUES(5,20,5,'2026-01-15',8000,8,NULL,'training','no',0,NULL,NULL,NULL,NULL);
CREATE TABLE claim_vote (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  claim INTEGER NOT NULL REFERENCES claim (id),
  person INTEGER NOT NULL REFERENCES person (id),
  vote TEXT NOT NULL CHECK (vote IN ('for', 'against', 'abstain')),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day)
) STRICT;
CREATE TABLE closed_period (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  last_day TEXT NOT NULL CHECK (date(last_day, '+0 days') IS last_day)
) STRICT;
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
INSERT INTO "craft_advice" VALUES(1,34,2,'challenging','consistent','2026-11-21','en',13);
INSERT INTO "craft_advice" VALUES(2,35,3,'challenging','consistent','2026-11-21','en',16);
INSERT INTO "craft_advice" VALUES(3,39,4,'challenging','consistent','2026-11-21','en',21);
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
INSERT INTO "craft_change" VALUES(1,33,NULL,NULL,1,1,X'2422B081D7C7D54D55A72CC5CA4ED5D56AA39DDF84F74568752817FF04688898');
INSERT INTO "craft_change" VALUES(2,34,NULL,NULL,2,1,X'07F585F576BBD7AD02C2364987CCAFAC16B448C861C4FEAA5146093EEEC88763');
INSERT INTO "craft_change" VALUES(3,35,NULL,NULL,3,1,X'322FEF0C6E1831950645F916BD2831273E2805BBC7420EE2BCFC627798D648ED');
INSERT INTO "craft_change" VALUES(4,39,NULL,NULL,4,1,X'42DFE2769200F4D9C57011F6016C4A48D0148BCAE533617C81CAD163DD17E53C');
INSERT INTO "craft_change" VALUES(5,41,NULL,NULL,5,1,X'DD05AEB37FAC8F16B0578BFDC3AAA46584B71073A207115308923FD7224DC824');
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
INSERT INTO "craft_change_details" VALUES(1,X'C4305982D1930BAE0C564F712F33561A','Guides',NULL,NULL,NULL,'task','challenging',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "craft_change_details" VALUES(2,X'76B0E7D7C5D6C0D3ABBCDA4800F78D98','Guides',NULL,NULL,NULL,'task','challenging',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "craft_change_details" VALUES(3,X'AC557488879CE1D4E10815D508532FB8','Guides',NULL,NULL,NULL,'task','challenging',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "craft_change_details" VALUES(4,X'B85F535EB34F61A1EAFAC4EBBEF2887C','Guides',NULL,NULL,NULL,'task','challenging',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "craft_change_details" VALUES(5,X'420F3E2A8C69E35381724BC5993C8D11','Guides',NULL,NULL,NULL,'task','challenging',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE employment (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id)
) STRICT;
INSERT INTO "employment" VALUES(1,4,1);
INSERT INTO "employment" VALUES(2,5,2);
INSERT INTO "employment" VALUES(3,6,3);
INSERT INTO "employment" VALUES(4,7,4);
INSERT INTO "employment" VALUES(5,8,5);
INSERT INTO "employment" VALUES(6,19,6);
INSERT INTO "employment" VALUES(7,31,7);
CREATE TABLE employment_change (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  employment INTEGER NOT NULL REFERENCES employment (id),
  valid_from TEXT NOT NULL CHECK (date(valid_from, '+0 days') IS valid_from),
  minutes_per_week INTEGER CHECK (minutes_per_week BETWEEN 0 AND 10080),
  fulltime_minutes INTEGER CHECK (fulltime_minutes BETWEEN 1 AND 10080),
  -- Ten-thousandths, half up: minutes_per_week / fulltime_minutes.
  factor INTEGER CHECK (factor = (minutes_per_week * 20000 + fulltime_minutes)
    / (2 * fulltime_minutes)),
  worker_type TEXT CHECK (worker_type IN
    ('permanent', 'temporary', 'agency', 'on_call', 'apprentice', 'other')),
  team INTEGER REFERENCES team (id),
  manager INTEGER REFERENCES person (id),
  yearly_wage INTEGER CHECK (yearly_wage >= 0),
  cost_centre TEXT,
  CHECK ((minutes_per_week IS NULL) = (fulltime_minutes IS NULL)),
  CHECK ((minutes_per_week IS NULL) = (factor IS NULL))
) STRICT;
INSERT INTO "employment_change" VALUES(1,4,1,'2023-01-01',2160,2160,10000,'permanent',1,NULL,NULL,NULL);
INSERT INTO "employment_change" VALUES(2,5,2,'2023-01-01',1920,2160,8889,'permanent',1,1,NULL,NULL);
INSERT INTO "employment_change" VALUES(3,6,3,'2023-01-01',1920,2160,8889,'permanent',1,1,NULL,NULL);
INSERT INTO "employment_change" VALUES(4,7,4,'2023-01-01',1920,2160,8889,'permanent',1,1,NULL,NULL);
INSERT INTO "employment_change" VALUES(5,8,5,'2023-01-01',1920,2160,8889,'permanent',1,1,NULL,NULL);
INSERT INTO "employment_change" VALUES(6,19,6,'2023-01-01',1920,2160,8889,'permanent',1,NULL,NULL,NULL);
INSERT INTO "employment_change" VALUES(7,31,7,'2023-01-01',1440,2160,6667,'permanent',1,NULL,NULL,NULL);
CREATE TABLE employment_span (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  employment INTEGER NOT NULL REFERENCES employment (id),
  started_on TEXT NOT NULL CHECK (date(started_on, '+0 days') IS started_on),
  ended_on TEXT CHECK (date(ended_on, '+0 days') IS ended_on AND ended_on >= started_on)
) STRICT;
INSERT INTO "employment_span" VALUES(1,4,1,'2023-01-01',NULL);
INSERT INTO "employment_span" VALUES(2,5,2,'2023-01-01',NULL);
INSERT INTO "employment_span" VALUES(3,6,3,'2023-01-01',NULL);
INSERT INTO "employment_span" VALUES(4,7,4,'2023-01-01',NULL);
INSERT INTO "employment_span" VALUES(5,8,5,'2023-01-01',NULL);
INSERT INTO "employment_span" VALUES(6,10,5,'2023-01-01','2025-06-30');
INSERT INTO "employment_span" VALUES(7,19,6,'2023-01-01',NULL);
INSERT INTO "employment_span" VALUES(8,31,7,'2023-01-01',NULL);
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
INSERT INTO "evaluation" VALUES(1,38,1,'final','2026-01-15',4,NULL,X'D5C3DFE6F7A1822907E566526F9C4CE1DB4974A431992BA9EC8904FF719AC6F3');
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
INSERT INTO "evaluation_details" VALUES(1,X'8332827479BEBA960BE9F066C1178CD5',NULL,NULL,NULL,NULL,NULL,4,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE event (
  -- An event without a seal cannot be committed.
  id INTEGER PRIMARY KEY REFERENCES seal (event) DEFERRABLE INITIALLY DEFERRED,
  recorded_at TEXT NOT NULL
    CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at) IS recorded_at),
  today TEXT NOT NULL CHECK (date(today, '+0 days') IS today),
  command TEXT NOT NULL CHECK (length(command) > 0),
  -- Of actor, subject and reason in event_text.
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  idempotency_key TEXT UNIQUE,
  undoes INTEGER UNIQUE REFERENCES event (id) CHECK (undoes < id)
) STRICT;
INSERT INTO "event" VALUES(1,'2026-11-24T06:02:35.058Z','2026-01-15','init',X'E70DF54E3DCA3D55BD60591A3F7DEBAC3C9682DAB14D9E8E4B216417FBA54D63',NULL,NULL);
INSERT INTO "event" VALUES(2,'2026-11-24T06:02:35.105Z','2026-01-15','import schemes',X'A899475699B8ACBA26CD115857604A8F55927EB652C848D14F144386DC5F314F',NULL,NULL);
INSERT INTO "event" VALUES(3,'2026-11-24T06:02:35.144Z','2026-01-15','import teams',X'947283285DF426E0749E6118E8A2FBC91A2E69C668A3BB5210CAE62B579AC7DE',NULL,NULL);
INSERT INTO "event" VALUES(4,'2026-11-24T06:02:35.187Z','2026-01-15','employee add',X'97F29C9D4DAAB9C33030D9ACC337E556557225A8E7276C70F2E735DDB867FD13',NULL,NULL);
INSERT INTO "event" VALUES(5,'2026-11-24T06:02:35.243Z','2026-01-15','employee add',X'9BA273397E487CD40EDB0F834B37FD9F1B2F7996C37E5285EE5D49746B31E0A3',NULL,NULL);
INSERT INTO "event" VALUES(6,'2026-11-24T06:02:35.291Z','2026-01-15','employee add',X'F64478D359F60B2BA00D502393510D7745EBD626EB97F19946754AA3BCE3F382',NULL,NULL);
INSERT INTO "event" VALUES(7,'2026-11-24T06:02:35.335Z','2026-01-15','employee add',X'441EEAED91A508076CEB2B563A5A5D707D18FD676F485CDA53AF892508E3A634',NULL,NULL);
INSERT INTO "event" VALUES(8,'2026-11-24T06:02:35.379Z','2026-01-15','employee add',X'D2443B9273DB88A3BC71FEF0DFF63C76463B03D506E45819AB778E5119E67FF2',NULL,NULL);
INSERT INTO "event" VALUES(9,'2026-11-24T06:02:35.416Z','2026-01-15','sync',X'5A4B9BFB4078DB7D44E91052C2F4323124790DBA49FEEF72500DB57D1E5AF319',NULL,NULL);
INSERT INTO "event" VALUES(10,'2026-11-24T06:02:35.465Z','2026-01-15','employee end',X'C1F88A370BF4663C3AC6202BA041ABD30F39290D85CA20644B2F8C835C669145',NULL,NULL);
INSERT INTO "event" VALUES(11,'2026-11-24T06:02:35.699Z','2026-01-15','claim submit',X'0B218B14D55BFFF28C4C073D2F7CDC45EEAF68A3ECE07E7FFB2C3AEB364C257C',NULL,NULL);
INSERT INTO "event" VALUES(12,'2026-11-24T06:02:35.778Z','2026-01-15','claim submit',X'D2A0E2761F26BD4EB96278FA987D669283ED0917340B44590678EC53B2791E18',NULL,NULL);
INSERT INTO "event" VALUES(13,'2026-11-24T06:02:35.857Z','2026-01-15','claim submit',X'7CC5C77B04499C5FC48B780EE09C93EA2D956BB43C78E77CF3809B4DBC5520DE',NULL,NULL);
INSERT INTO "event" VALUES(14,'2026-11-24T06:02:35.911Z','2026-01-15','claim submit',X'3B113146AECA5CDE8EA394AF7C127365280F6AA4AEC54C35D37221CE1C907CDE',NULL,NULL);
INSERT INTO "event" VALUES(15,'2026-11-24T06:02:35.955Z','2026-01-15','claim pay',X'A54DA14712E4F2281F54052BC9790DEF1FD245500DF01942E103698655E63B79',NULL,NULL);
INSERT INTO "event" VALUES(16,'2026-11-24T06:02:36.000Z','2026-01-15','account adjust',X'83BB356C56785B9255E071D5D2298A7B2925BD084E316ADDF8CA6791499FBECD',NULL,NULL);
INSERT INTO "event" VALUES(17,'2026-11-24T06:02:36.044Z','2026-01-15','import schemes',X'CE9218D82B9DDD7F065D0481F3DD86BC90992ED9688387E4166C82CF83A3136A',NULL,NULL);
INSERT INTO "event" VALUES(18,'2026-11-24T06:02:36.084Z','2026-01-15','import subsidies',X'F880187884FED0B66793C8300466FF55FA8C123EA4367C8C2DA45E2C2DEB5953',NULL,NULL);
INSERT INTO "event" VALUES(19,'2026-11-24T06:02:36.127Z','2026-01-15','employee add',X'9407035100162C2146DF9DAFDD969D83DA724053856313ACA35C17FB644371E5',NULL,NULL);
INSERT INTO "event" VALUES(20,'2026-11-24T06:02:36.177Z','2026-01-15','claim submit',X'1EFDE41B4B26D5EE8AB2E52DB3120AAD592EA19442CE9FDB136E568BA535F1E6',NULL,NULL);
INSERT INTO "event" VALUES(21,'2026-11-24T06:02:36.219Z','2026-01-15','notice send',X'F5168150556E737C0AC72A69C4B661921D73D7B1F8C4282076B603F5EFB942AD',NULL,NULL);
INSERT INTO "event" VALUES(22,'2026-11-24T06:02:36.276Z','2026-01-15','import patterns',X'BA3767B1E7CF7AD2826493C0BEF010A3ACB3241AA511D7B174913899604B70F5',NULL,NULL);
INSERT INTO "event" VALUES(23,'2026-11-24T06:02:36.314Z','2026-01-15','import shifts',X'176A50F8DC5B646C901567E2F290C3DA252E1814E12531082A4ADFA3F68D4D58',NULL,NULL);
INSERT INTO "event" VALUES(24,'2026-11-24T06:02:36.352Z','2026-01-15','import holidays',X'7DE46E62D7A5CAB5CA69C08BD82C41485F76325F9838D11FC2B1CE9DC7ADEF8F',NULL,NULL);
INSERT INTO "event" VALUES(25,'2026-11-24T06:02:36.391Z','2026-01-15','import schemes',X'B2EE1878BC3FDE52AF2E3EFB12121A221BFD62811A0BDE7DB72487FC80D1F487',NULL,NULL);
INSERT INTO "event" VALUES(26,'2026-11-24T06:02:36.430Z','2026-01-15','import pressure',X'852FDF0C333A7D49351D741CC3DAC616BA840E529ABD3CA433889BC615FBB1CD',NULL,NULL);
INSERT INTO "event" VALUES(27,'2026-11-24T06:02:36.468Z','2026-01-15','import projects',X'F3D9C30D30F0FC2CE86BD65ED77D95FD1D43DBBD5E270ED7FC7269CF0FEBE71A',NULL,NULL);
INSERT INTO "event" VALUES(28,'2026-11-24T06:02:36.505Z','2026-01-15','leave request',X'394C5C6A2373FB67353C8FF516BF63A3E50F45070D16AF38837A01A4E8FEC567',NULL,NULL);
INSERT INTO "event" VALUES(29,'2026-11-24T06:02:36.553Z','2026-01-15','leave request',X'8173C1B9D40123C9AE4FDA94C86F5F3F53943EE65F104C4451AEC6713B2A5A7D',NULL,NULL);
INSERT INTO "event" VALUES(30,'2026-11-24T06:02:36.602Z','2026-01-15','leave request',X'927E6872C418BBD11F3F35D14633BA11733347D2A12BE66CE1E05321B85DDFB7',NULL,NULL);
INSERT INTO "event" VALUES(31,'2026-11-24T06:02:36.653Z','2026-01-15','employee add',X'6F2AD911DCD62ED033781AB5D0332F6C7D818DAEE5DC34951C51F9CB0B1F7CF0',NULL,NULL);
INSERT INTO "event" VALUES(32,'2026-11-24T06:02:36.696Z','2026-01-15','import goals',X'5137F867C24FB5CEBF31CDD9698FEBCEEEF53C755B54029C283FFE7087F4CFC4',NULL,NULL);
INSERT INTO "event" VALUES(33,'2026-11-24T06:02:36.754Z','2026-01-15','agreement draft',X'5FF35AE6B1CCC8E075384D29BB63E9255EAFCF0168687D7E65952013EB57EFF9',NULL,NULL);
INSERT INTO "event" VALUES(34,'2026-11-24T06:02:36.817Z','2026-01-15','agreement draft',X'D448D95AA5A2501FAA3A7EC5D497CD1ED15408B0AA601CDAA3C2EE155CE279A7',NULL,NULL);
INSERT INTO "event" VALUES(35,'2026-11-24T06:02:36.910Z','2026-01-15','agreement draft',X'2462414C44B5E1B6869A3CE03D5056ED689D5348065B42B7609534217A476CF6',NULL,NULL);
INSERT INTO "event" VALUES(36,'2026-11-24T06:02:36.955Z','2026-01-15','agreement accept',X'00D91DFA47AFFCFD23168E679BC0CD7049111180597F09AA97D844072325C607',NULL,NULL);
INSERT INTO "event" VALUES(37,'2026-11-24T06:02:36.996Z','2026-01-15','experiment start',X'88B75C62C200F6A3834E787C90DFFFD8DFC2B464F05E7B007DE8DE004CB1750A',NULL,NULL);
INSERT INTO "event" VALUES(38,'2026-11-24T06:02:37.047Z','2026-01-15','experiment evaluate',X'8D434716B82DD24B2E6FA7401C1C759029C449B36874B56E17EB2A70F544D727',NULL,NULL);
INSERT INTO "event" VALUES(39,'2026-11-24T06:02:37.104Z','2026-01-15','agreement draft',X'3EC993FFE399C614618EECAA12774DC5E47FA632A8C2F049439B8F378CBE223A',NULL,NULL);
INSERT INTO "event" VALUES(40,'2026-11-24T06:02:37.148Z','2026-01-15','agreement accept',X'A5B119E14EE11BB8951A814EB53A90B8CE05EE8835F5D791388FAEF19F5AA9F2',NULL,NULL);
INSERT INTO "event" VALUES(41,'2026-11-24T06:02:37.207Z','2026-01-15','agreement draft',X'DE52459A49F6570ECBDBAA86AA88923AF0957FB8D8A5EBD7AD0CFF8810AB0EF2',NULL,NULL);
INSERT INTO "event" VALUES(42,'2026-11-24T06:02:37.251Z','2026-01-15','agreement close',X'D9B86E16E79C9E6AD119C68F58E2EC9D94688931CFB1EFD766ED46EF55913199',NULL,NULL);
INSERT INTO "event" VALUES(43,'2026-11-24T06:02:37.288Z','2026-01-15','plan start',X'BC19428C1BD48C38349F8ED2B8D1EA76EA67B19EFF4D7F319DF358DB32BC9A64',NULL,NULL);
INSERT INTO "event" VALUES(44,'2026-11-24T06:02:37.341Z','2026-01-15','plan edit',X'BD5FBD5B8D255846A9434A892E09BA7CA30A72D21DEA55EB938706727BDB188B',NULL,NULL);
CREATE TABLE event_text (
  event INTEGER PRIMARY KEY REFERENCES event (id),
  salt BLOB,
  actor TEXT,
  subject TEXT,
  reason TEXT
) STRICT;
INSERT INTO "event_text" VALUES(1,X'A14D59C4239EA7555FEB8805F91E19CE','100',NULL,NULL);
INSERT INTO "event_text" VALUES(2,X'B02C2A10D8A2F8FB12BE4EDEDB41B75A','100','schemes.yaml',NULL);
INSERT INTO "event_text" VALUES(3,X'6A02D04E9305FF3AD14B57F0591C0B75','100','first.csv',NULL);
INSERT INTO "event_text" VALUES(4,X'0E976DBB6D892E4DD77D1B2595A23BD2','100','100',NULL);
INSERT INTO "event_text" VALUES(5,X'F6685D5156E4C130EEAF5E064B26AA5E','100','101',NULL);
INSERT INTO "event_text" VALUES(6,X'62248584A97071AF536893051F655690','100','102',NULL);
INSERT INTO "event_text" VALUES(7,X'C1A15A4B01D4C6B952D61DA189A69E75','100','103',NULL);
INSERT INTO "event_text" VALUES(8,X'57BEAE972E24C70F6EAE7FBF6E6835EC','100','104',NULL);
INSERT INTO "event_text" VALUES(9,X'2ABD73A6492330CC45B18D9333FF6F83','100',NULL,NULL);
INSERT INTO "event_text" VALUES(10,X'17B27EF3CE03C590E15244D7E354BF5E','100','104',NULL);
INSERT INTO "event_text" VALUES(11,X'AD981F7BB1B127364DC772B9D8C4911C','100','101',NULL);
INSERT INTO "event_text" VALUES(12,X'0E823678EABB1C719CA6C49641B398F4','100','101',NULL);
INSERT INTO "event_text" VALUES(13,X'84F531D534614828754A9DF268055290','100','102',NULL);
INSERT INTO "event_text" VALUES(14,X'27BE089C2591548272BC2762F6CF6D79','100','103',NULL);
INSERT INTO "event_text" VALUES(15,X'9DDDBAAFE2E73574500D02552EE0E639','100','C3',NULL);
INSERT INTO "event_text" VALUES(16,X'72DA586A2720EE3BCC415C947F36FAD6','100','103','last');
INSERT INTO "event_text" VALUES(17,X'B58CD5C6437F5B085526C12FE44A1F6B','100','fund.yaml',NULL);
INSERT INTO "event_text" VALUES(18,X'E6AB236B136CDC0742AC1A01E5752083','100','first-subsidy.csv',NULL);
INSERT INTO "event_text" VALUES(19,X'7EE7D25E5EFB65820704BDAFB5A861E1','100','105',NULL);
INSERT INTO "event_text" VALUES(20,X'E7B308751C983DB7530AB83209BA6DBC','100','102',NULL);
INSERT INTO "event_text" VALUES(21,X'820656FB92CDA565FAB8063D8551E6FC','100',NULL,NULL);
INSERT INTO "event_text" VALUES(22,X'71ED379B0AC38EA7B5909AFCAE39D651','100','first-patterns.csv',NULL);
INSERT INTO "event_text" VALUES(23,X'8963887719827A9886C64644F5E6837C','100','first-shifts.csv',NULL);
INSERT INTO "event_text" VALUES(24,X'03590C4018E31009B7814D13D5AF435E','100','first-holidays.csv',NULL);
INSERT INTO "event_text" VALUES(25,X'FC37D2A32B4556C112FB2B82022F59D0','100','days.yaml',NULL);
INSERT INTO "event_text" VALUES(26,X'425FB044C091511D551BF42908401B0D','100','first-pressure.csv',NULL);
INSERT INTO "event_text" VALUES(27,X'611FBFD84076A831158DFB75988E88C9','100','first-projects.csv',NULL);
INSERT INTO "event_text" VALUES(28,X'EDDEEDB7C1FCD6BDC9717E5EF60CDADB','100','101',NULL);
INSERT INTO "event_text" VALUES(29,X'9EA59D44FB1F2E89731D7098799ABAC0','100','102',NULL);
INSERT INTO "event_text" VALUES(30,X'49569762392F3E33F6BEF23354C1BE2D','100','103',NULL);
INSERT INTO "event_text" VALUES(31,X'EBAA6A48CDC501405976AE1F4F30CDA3','100','106',NULL);
INSERT INTO "event_text" VALUES(32,X'A5744D50E46A299EDFBD0C627F10A51F','100','first-goals.csv',NULL);
INSERT INTO "event_text" VALUES(33,X'7085D0BF3B9A33A47605935E4AE4ED6A','101','101',NULL);
INSERT INTO "event_text" VALUES(34,X'7EFAA5D5FFFDD91E95B4D22CDC55BB0B','102','102',NULL);
INSERT INTO "event_text" VALUES(35,X'009FFFCFE861A2D9A92CC274D73BB651','103','103',NULL);
INSERT INTO "event_text" VALUES(36,X'B5AC4DF00DB2A7D8D1FFFBB9978CFF35','100','A3',NULL);
INSERT INTO "event_text" VALUES(37,X'509143FC974BAD14C2F865FC2600B0ED','100','A3',NULL);
INSERT INTO "event_text" VALUES(38,X'FB1A2FCD6409E362C593EE0E8FF381A3','103','E1',NULL);
INSERT INTO "event_text" VALUES(39,X'90A438A44C2C3FFCEC7651E3DDDB8ACA','105','105',NULL);
INSERT INTO "event_text" VALUES(40,X'B1459D2E6C322CDB165D1A975E5F0C0F','100','A4',NULL);
INSERT INTO "event_text" VALUES(41,X'27239FECE21EB6324C921B27F9F87B2F','106','106',NULL);
INSERT INTO "event_text" VALUES(42,X'4E71DF24B9B94CEF9B0AA59BA90693B4','106','A5',NULL);
INSERT INTO "event_text" VALUES(43,X'2E233C35A3FF26B33D40EA38B90AC817','101',NULL,NULL);
INSERT INTO "event_text" VALUES(44,X'E17EF65A481673BD90E0D02F5580DA0B','101','P1',NULL);
CREATE TABLE experiment (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  agreement_version INTEGER NOT NULL REFERENCES agreement_version (id),
  follows INTEGER REFERENCES experiment (id)
) STRICT;
INSERT INTO "experiment" VALUES(1,37,3,NULL);
CREATE TABLE experiment_day (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  experiment_version INTEGER NOT NULL REFERENCES experiment_version (id),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  kind TEXT NOT NULL CHECK (kind IN ('interim', 'final'))
) STRICT;
INSERT INTO "experiment_day" VALUES(1,37,1,'2025-11-23','interim');
INSERT INTO "experiment_day" VALUES(2,37,1,'2025-12-07','final');
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
CREATE TABLE experiment_person (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  experiment_version INTEGER NOT NULL REFERENCES experiment_version (id),
  role TEXT NOT NULL CHECK (role IN ('evaluator', 'inspire', 'support', 'feedback')),
  person INTEGER REFERENCES person (id),
  name INTEGER REFERENCES text (id),
  CHECK ((person IS NULL) <> (name IS NULL))
) STRICT;
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
INSERT INTO "experiment_version" VALUES(1,37,1,'2026-01-15','2025-11-10','2025-12-07',1,17,NULL);
CREATE TABLE export_cell (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  run INTEGER NOT NULL REFERENCES export_run (id),
  smallest INTEGER NOT NULL CHECK (smallest > 0),
  source INTEGER REFERENCES export_cell (id),
  employed INTEGER CHECK (employed IN (0, 1)),
  education TEXT CHECK (length(education) > 0),
  age_band TEXT CHECK (length(age_band) > 0),
  hours_band TEXT CHECK (length(hours_band) > 0),
  contract TEXT CHECK (length(contract) > 0),
  team INTEGER REFERENCES team (id)
) STRICT;
CREATE TABLE export_member (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  cell INTEGER NOT NULL REFERENCES export_cell (id),
  person INTEGER NOT NULL REFERENCES person (id)
) STRICT;
CREATE TABLE export_run (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  format TEXT NOT NULL CHECK (
    format IN ('csv', 'csv-nl', 'json', 'ndjson', 'xlsx', 'datapackage', 'sqlite', 'postgres')),
  audience TEXT NOT NULL CHECK (audience IN ('hr', 'analyst', 'works_council')),
  pseudonymised INTEGER NOT NULL CHECK (pseudonymised IN (0, 1)),
  -- People below which nobody was told apart; empty where everybody was.
  smallest INTEGER CHECK (smallest > 0),
  -- Names of the tables, with a space between them.
  tables TEXT NOT NULL CHECK (length(tables) > 0),
  row_count INTEGER NOT NULL CHECK (row_count >= 0),
  manifest BLOB NOT NULL CHECK (length(manifest) = 32),
  CHECK (audience = 'hr' OR smallest IS NOT NULL)
) STRICT;
CREATE TABLE fund_evaluation (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  scheme INTEGER NOT NULL REFERENCES scheme (id),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  -- Whether people need something new in the next agreement.
  new_need INTEGER NOT NULL CHECK (new_need IN (0, 1)),
  note INTEGER REFERENCES text (id)
) STRICT;
CREATE TABLE fund_evaluation_member (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  fund_evaluation INTEGER NOT NULL REFERENCES fund_evaluation (id),
  person INTEGER NOT NULL REFERENCES person (id)
) STRICT;
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
INSERT INTO "goal" VALUES(1,32,'HOME','Home sooner',1,'2025-01-01',NULL,NULL);
CREATE TABLE handover (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  experiment INTEGER NOT NULL REFERENCES experiment (id),
  person INTEGER NOT NULL REFERENCES person (id),
  task INTEGER NOT NULL REFERENCES text (id),
  from_day TEXT CHECK (date(from_day, '+0 days') IS from_day),
  to_day TEXT CHECK (date(to_day, '+0 days') IS to_day)
) STRICT;
INSERT INTO "handover" VALUES(1,37,1,3,18,'2025-11-10',NULL);
CREATE TABLE handover_answer (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  handover INTEGER NOT NULL REFERENCES handover (id),
  answer TEXT NOT NULL CHECK (answer IN ('agree', 'decline', 'return')),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  seen TEXT CHECK (seen IN ('signature', 'mail', 'talk')),
  digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;
CREATE TABLE handover_answer_details (
  handover_answer INTEGER PRIMARY KEY REFERENCES handover_answer (id),
  salt BLOB,
  energy INTEGER CHECK (energy BETWEEN -2 AND 2)
) STRICT;
CREATE TABLE holiday (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  name TEXT NOT NULL CHECK (length(name) > 0),
  minutes INTEGER CHECK (minutes BETWEEN 0 AND 1440)
) STRICT;
INSERT INTO "holiday" VALUES(1,24,'2024-12-24','Christmas Eve',240);
CREATE TABLE import_batch (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  kind TEXT NOT NULL,
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  row_count INTEGER NOT NULL CHECK (row_count >= 0),
  new_count INTEGER NOT NULL CHECK (new_count >= 0),
  changed_count INTEGER NOT NULL CHECK (changed_count >= 0),
  identical_count INTEGER NOT NULL CHECK (identical_count >= 0),
  CHECK (row_count = new_count + changed_count + identical_count)
) STRICT;
INSERT INTO "import_batch" VALUES(1,3,'teams',X'E68B61F4697A8DE37DFAFBBD6CC9D65E38318F1A7C7273A50025DAA663DC9786',1,1,0,0);
INSERT INTO "import_batch" VALUES(2,18,'subsidies',X'4810C35B29FB7D977A72A9903603E68159B6A74B5BA104FF3C54098905A60606',1,1,0,0);
INSERT INTO "import_batch" VALUES(3,22,'patterns',X'B4148E189D022C947D9794888D954202DD1A3243E48B5520A5E6782EF445BCE2',1,1,0,0);
INSERT INTO "import_batch" VALUES(4,23,'shifts',X'00B730CED1F96B305F60CD226ED7C83A51763F87D0A2BDFA1ADD592E735B28C2',1,1,0,0);
INSERT INTO "import_batch" VALUES(5,24,'holidays',X'2C621E910E2BF6DE557EB8B606EC53A82BC7A0D1659F582981928DAA199032BD',1,1,0,0);
INSERT INTO "import_batch" VALUES(6,26,'pressure',X'EBE47E4551C3F7088427780AFF50D8624389FE2FC0ABC04AFCD097023E977104',2,2,0,0);
INSERT INTO "import_batch" VALUES(7,27,'projects',X'4BBCF9BDBD44EA76F061DE0057A6894434D681E56D4431D06C4FA03285550D49',1,1,0,0);
INSERT INTO "import_batch" VALUES(8,32,'goals',X'DD4AA6FCED753F08E2C426F58053D6227F95A16C34DBFA9DBD0F65C130C74E88',1,1,0,0);
CREATE TABLE import_map (
  name TEXT PRIMARY KEY CHECK (length(name) > 0),
  kind TEXT NOT NULL,
  -- Lines of 'column<TAB>yours<TAB>ours' and 'value<TAB>column<TAB>yours<TAB>ours'.
  rules TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE leaflet_receipt (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id),
  language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day)
) STRICT;
CREATE TABLE learning (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  minutes INTEGER NOT NULL CHECK (minutes > 0 AND minutes <= 1440),
  kind TEXT NOT NULL CHECK (kind IN ('formal', 'informal')),
  title INTEGER REFERENCES text (id)
) STRICT;
CREATE TABLE leave (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id),
  -- The claim whose course it is for.
  course INTEGER REFERENCES claim (id)
) STRICT;
INSERT INTO "leave" VALUES(1,28,2,NULL);
INSERT INTO "leave" VALUES(2,29,3,NULL);
INSERT INTO "leave" VALUES(3,30,4,NULL);
CREATE TABLE leave_day (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  leave_version INTEGER NOT NULL REFERENCES leave_version (id),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  scheme INTEGER NOT NULL REFERENCES scheme (id),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
  part TEXT CHECK (part IN ('morning', 'afternoon')),
  planned INTEGER NOT NULL CHECK (planned BETWEEN 0 AND 1440)
) STRICT;
INSERT INTO "leave_day" VALUES(1,28,1,'2026-03-02',4,384,NULL,384);
INSERT INTO "leave_day" VALUES(2,28,1,'2026-03-03',4,384,NULL,384);
INSERT INTO "leave_day" VALUES(3,29,2,'2026-03-02',4,240,NULL,384);
INSERT INTO "leave_day" VALUES(4,30,3,'2025-11-03',4,384,NULL,384);
INSERT INTO "leave_day" VALUES(5,30,3,'2025-11-04',4,384,NULL,384);
CREATE TABLE leave_step (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  leave INTEGER NOT NULL REFERENCES leave (id),
  step TEXT NOT NULL CHECK (step IN ('approve', 'refuse', 'cancel')),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  decided_by INTEGER REFERENCES person (id),
  reason INTEGER REFERENCES text (id)
) STRICT;
INSERT INTO "leave_step" VALUES(1,30,3,'approve','2026-01-15',1,NULL);
CREATE TABLE leave_version (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  leave INTEGER NOT NULL REFERENCES leave (id),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day)
) STRICT;
INSERT INTO "leave_version" VALUES(1,28,1,'2026-01-15');
INSERT INTO "leave_version" VALUES(2,29,2,'2026-01-15');
INSERT INTO "leave_version" VALUES(3,30,3,'2026-01-15');
CREATE TABLE lot (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  account INTEGER NOT NULL REFERENCES account (id),
  kind TEXT NOT NULL REFERENCES lot_kind (kind),
  -- What the lot is, by kind: a grant of an employment for a period, the part of a claim that
  -- came from another lot, a refund that outlives its lot.
  employment INTEGER REFERENCES employment (id),
  period_start TEXT CHECK (date(period_start, '+0 days') IS period_start),
  adjustment INTEGER REFERENCES adjustment (id),
  claim INTEGER REFERENCES claim (id),
  payment INTEGER REFERENCES claim_payment (id),
  source_lot INTEGER REFERENCES lot (id),
  -- Only lots of the world have none.
  floor INTEGER,
  -- Kept by trigger from the transfers; last_transfer says which one moved it last.
  amount INTEGER NOT NULL DEFAULT 0,
  last_transfer INTEGER REFERENCES transfer (id), leave INTEGER REFERENCES leave (id)
  CHECK ((kind = 'leave') = (leave IS NOT NULL)),
  CHECK (floor IS NULL OR amount >= floor),
  CHECK ((kind = 'world') = (floor IS NULL)),
  CHECK ((kind = 'grant') = (employment IS NOT NULL)),
  CHECK ((kind IN ('grant', 'budget')) = (period_start IS NOT NULL)),
  CHECK ((kind = 'adjustment') = (adjustment IS NOT NULL)),
  CHECK ((kind = 'claim') = (claim IS NOT NULL)),
  CHECK ((kind = 'grace') = (payment IS NOT NULL)),
  CHECK ((kind IN ('claim', 'grace', 'carried', 'leave')) = (source_lot IS NOT NULL))
) STRICT;
INSERT INTO "lot" VALUES(1,1,1,'world',NULL,NULL,NULL,NULL,NULL,NULL,NULL,-13810272,35,NULL);
INSERT INTO "lot" VALUES(2,1,2,'world',NULL,NULL,NULL,NULL,NULL,NULL,NULL,-17064,45,NULL);
INSERT INTO "lot" VALUES(3,1,3,'world',NULL,NULL,NULL,NULL,NULL,NULL,NULL,15000,25,NULL);
INSERT INTO "lot" VALUES(4,1,4,'world',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO "lot" VALUES(5,1,5,'world',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO "lot" VALUES(6,1,6,'world',NULL,NULL,NULL,NULL,NULL,NULL,NULL,768,47,NULL);
INSERT INTO "lot" VALUES(7,1,7,'world',NULL,NULL,NULL,NULL,NULL,NULL,NULL,8188268,34,NULL);
INSERT INTO "lot" VALUES(8,1,8,'world',NULL,NULL,NULL,NULL,NULL,NULL,NULL,4266,42,NULL);
INSERT INTO "lot" VALUES(9,1,9,'world',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO "lot" VALUES(10,1,10,'world',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO "lot" VALUES(11,9,11,'grant',1,'2023-01-01',NULL,NULL,NULL,NULL,0,70600,1,NULL);
INSERT INTO "lot" VALUES(12,9,11,'grant',1,'2024-01-01',NULL,NULL,NULL,NULL,0,70600,2,NULL);
INSERT INTO "lot" VALUES(13,9,11,'grant',1,'2025-01-01',NULL,NULL,NULL,NULL,0,70600,3,NULL);
INSERT INTO "lot" VALUES(14,9,12,'grant',2,'2023-01-01',NULL,NULL,NULL,NULL,0,0,17,NULL);
INSERT INTO "lot" VALUES(15,9,12,'grant',2,'2024-01-01',NULL,NULL,NULL,NULL,0,42756,19,NULL);
INSERT INTO "lot" VALUES(16,9,12,'grant',2,'2025-01-01',NULL,NULL,NULL,NULL,0,62756,6,NULL);
INSERT INTO "lot" VALUES(17,9,13,'grant',3,'2023-01-01',NULL,NULL,NULL,NULL,0,0,20,NULL);
INSERT INTO "lot" VALUES(18,9,13,'grant',3,'2024-01-01',NULL,NULL,NULL,NULL,0,47756,22,NULL);
INSERT INTO "lot" VALUES(19,9,13,'grant',3,'2025-01-01',NULL,NULL,NULL,NULL,0,62756,9,NULL);
INSERT INTO "lot" VALUES(20,9,14,'grant',4,'2023-01-01',NULL,NULL,NULL,NULL,0,0,23,NULL);
INSERT INTO "lot" VALUES(21,9,14,'grant',4,'2024-01-01',NULL,NULL,NULL,NULL,0,62756,11,NULL);
INSERT INTO "lot" VALUES(22,9,14,'grant',4,'2025-01-01',NULL,NULL,NULL,NULL,0,62756,12,NULL);
INSERT INTO "lot" VALUES(23,9,15,'grant',5,'2023-01-01',NULL,NULL,NULL,NULL,0,62756,13,NULL);
INSERT INTO "lot" VALUES(24,9,15,'grant',5,'2024-01-01',NULL,NULL,NULL,NULL,0,62756,14,NULL);
INSERT INTO "lot" VALUES(25,9,15,'grant',5,'2025-01-01',NULL,NULL,NULL,NULL,0,31120,16,NULL);
INSERT INTO "lot" VALUES(26,11,12,'grant',2,'2026-01-01',NULL,NULL,NULL,NULL,0,62756,18,NULL);
INSERT INTO "lot" VALUES(27,12,12,'claim',NULL,NULL,NULL,2,NULL,15,0,20000,19,NULL);
INSERT INTO "lot" VALUES(28,13,13,'grant',3,'2026-01-01',NULL,NULL,NULL,NULL,0,62756,21,NULL);
INSERT INTO "lot" VALUES(29,13,13,'claim',NULL,NULL,NULL,3,NULL,18,0,0,25,NULL);
INSERT INTO "lot" VALUES(30,14,14,'grant',4,'2026-01-01',NULL,NULL,NULL,NULL,0,62756,24,NULL);
INSERT INTO "lot" VALUES(31,16,14,'adjustment',NULL,NULL,1,NULL,NULL,NULL,0,500,26,NULL);
INSERT INTO "lot" VALUES(32,20,16,'budget',NULL,'2023-01-01',NULL,NULL,NULL,NULL,0,500000,27,NULL);
INSERT INTO "lot" VALUES(33,21,17,'grant',6,'2023-01-01',NULL,NULL,NULL,NULL,0,62756,28,NULL);
INSERT INTO "lot" VALUES(34,21,17,'grant',6,'2024-01-01',NULL,NULL,NULL,NULL,0,62756,29,NULL);
INSERT INTO "lot" VALUES(35,21,17,'grant',6,'2025-01-01',NULL,NULL,NULL,NULL,0,62756,30,NULL);
INSERT INTO "lot" VALUES(36,21,18,'budget',NULL,'2023-01-01',NULL,NULL,NULL,NULL,0,0,32,NULL);
INSERT INTO "lot" VALUES(37,21,18,'budget',NULL,'2024-01-01',NULL,NULL,NULL,NULL,0,0,34,NULL);
INSERT INTO "lot" VALUES(38,21,18,'budget',NULL,'2025-01-01',NULL,NULL,NULL,NULL,0,4000000,35,NULL);
INSERT INTO "lot" VALUES(39,28,19,'grant',2,'2024-01-01',NULL,NULL,NULL,NULL,0,0,38,NULL);
INSERT INTO "lot" VALUES(40,28,19,'grant',2,'2025-01-01',NULL,NULL,NULL,NULL,0,2133,37,NULL);
INSERT INTO "lot" VALUES(41,28,19,'grant',2,'2026-01-01',NULL,NULL,NULL,NULL,0,2133,39,NULL);
INSERT INTO "lot" VALUES(42,29,20,'grant',3,'2024-01-01',NULL,NULL,NULL,NULL,0,0,42,NULL);
INSERT INTO "lot" VALUES(43,29,20,'grant',3,'2025-01-01',NULL,NULL,NULL,NULL,0,2133,41,NULL);
INSERT INTO "lot" VALUES(44,29,20,'grant',3,'2026-01-01',NULL,NULL,NULL,NULL,0,2133,43,NULL);
INSERT INTO "lot" VALUES(45,30,21,'grant',4,'2024-01-01',NULL,NULL,NULL,NULL,0,1365,47,NULL);
INSERT INTO "lot" VALUES(46,30,21,'grant',4,'2025-01-01',NULL,NULL,NULL,NULL,0,2133,45,NULL);
CREATE TABLE lot_extension (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id),
  scheme INTEGER NOT NULL REFERENCES scheme (id),
  from_day TEXT NOT NULL CHECK (date(from_day, '+0 days') IS from_day),
  to_day TEXT NOT NULL CHECK (date(to_day, '+0 days') IS to_day AND to_day > from_day),
  reason_code TEXT NOT NULL CHECK (reason_code IN
    ('long_absence', 'care_leave', 'workload', 'course_moved', 'employer', 'other'))
) STRICT;
CREATE TABLE lot_kind (kind TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO "lot_kind" VALUES('adjustment');
INSERT INTO "lot_kind" VALUES('advance');
INSERT INTO "lot_kind" VALUES('budget');
INSERT INTO "lot_kind" VALUES('carried');
INSERT INTO "lot_kind" VALUES('claim');
INSERT INTO "lot_kind" VALUES('grace');
INSERT INTO "lot_kind" VALUES('grant');
INSERT INTO "lot_kind" VALUES('leave');
INSERT INTO "lot_kind" VALUES('world');
CREATE TABLE lot_term (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  lot INTEGER NOT NULL REFERENCES lot (id),
  granted_on TEXT NOT NULL CHECK (date(granted_on, '+0 days') IS granted_on),
  expires_on TEXT CHECK (date(expires_on, '+0 days') IS expires_on),
  ends_then TEXT NOT NULL CHECK (ends_then IN ('lapse', 'return', 'carry')),
  scheme_version INTEGER REFERENCES scheme_version (id)
, nominal_on TEXT
  CHECK (date(nominal_on, '+0 days') IS nominal_on), waits_on TEXT
  CHECK (date(waits_on, '+0 days') IS waits_on)) STRICT;
INSERT INTO "lot_term" VALUES(1,9,11,'2023-01-01','2025-12-31','lapse',1,NULL,NULL);
INSERT INTO "lot_term" VALUES(2,9,12,'2024-01-01','2026-12-31','lapse',1,NULL,NULL);
INSERT INTO "lot_term" VALUES(3,9,13,'2025-01-01','2027-12-31','lapse',1,NULL,NULL);
INSERT INTO "lot_term" VALUES(4,9,14,'2023-01-01','2025-12-31','lapse',1,NULL,NULL);
INSERT INTO "lot_term" VALUES(5,9,15,'2024-01-01','2026-12-31','lapse',1,NULL,NULL);
INSERT INTO "lot_term" VALUES(6,9,16,'2025-01-01','2027-12-31','lapse',1,NULL,NULL);
INSERT INTO "lot_term" VALUES(7,9,17,'2023-01-01','2025-12-31','lapse',1,NULL,NULL);
INSERT INTO "lot_term" VALUES(8,9,18,'2024-01-01','2026-12-31','lapse',1,NULL,NULL);
INSERT INTO "lot_term" VALUES(9,9,19,'2025-01-01','2027-12-31','lapse',1,NULL,NULL);
INSERT INTO "lot_term" VALUES(10,9,20,'2023-01-01','2025-12-31','lapse',1,NULL,NULL);
INSERT INTO "lot_term" VALUES(11,9,21,'2024-01-01','2026-12-31','lapse',1,NULL,NULL);
INSERT INTO "lot_term" VALUES(12,9,22,'2025-01-01','2027-12-31','lapse',1,NULL,NULL);
INSERT INTO "lot_term" VALUES(13,9,23,'2023-01-01','2025-12-31','lapse',1,NULL,NULL);
INSERT INTO "lot_term" VALUES(14,9,24,'2024-01-01','2026-12-31','lapse',1,NULL,NULL);
INSERT INTO "lot_term" VALUES(15,9,25,'2025-01-01','2027-12-31','lapse',1,NULL,NULL);
INSERT INTO "lot_term" VALUES(16,10,23,'2023-01-01','2025-12-31','lapse',1,NULL,'2025-07-01');
INSERT INTO "lot_term" VALUES(17,10,24,'2024-01-01','2026-12-31','lapse',1,NULL,'2025-07-01');
INSERT INTO "lot_term" VALUES(18,10,25,'2025-01-01','2027-12-31','lapse',1,NULL,'2025-07-01');
INSERT INTO "lot_term" VALUES(19,11,26,'2026-01-01','2028-12-31','lapse',1,NULL,NULL);
INSERT INTO "lot_term" VALUES(20,12,27,'2024-01-01',NULL,'lapse',1,NULL,NULL);
INSERT INTO "lot_term" VALUES(21,13,28,'2026-01-01','2028-12-31','lapse',1,NULL,NULL);
INSERT INTO "lot_term" VALUES(22,13,29,'2024-01-01',NULL,'lapse',1,NULL,NULL);
INSERT INTO "lot_term" VALUES(23,14,30,'2026-01-01','2028-12-31','lapse',1,NULL,NULL);
INSERT INTO "lot_term" VALUES(24,16,31,'2026-01-15','2029-01-14','lapse',1,NULL,NULL);
INSERT INTO "lot_term" VALUES(25,20,32,'2023-01-01',NULL,'lapse',2,NULL,NULL);
INSERT INTO "lot_term" VALUES(26,21,33,'2023-01-01','2025-12-31','lapse',1,NULL,NULL);
INSERT INTO "lot_term" VALUES(27,21,34,'2024-01-01','2026-12-31','lapse',1,NULL,NULL);
INSERT INTO "lot_term" VALUES(28,21,35,'2025-01-01','2027-12-31','lapse',1,NULL,NULL);
INSERT INTO "lot_term" VALUES(29,21,36,'2023-01-01','2023-12-31','lapse',3,NULL,NULL);
INSERT INTO "lot_term" VALUES(30,21,37,'2024-01-01','2024-12-31','lapse',3,NULL,NULL);
INSERT INTO "lot_term" VALUES(31,21,38,'2025-01-01','2025-12-31','lapse',3,NULL,NULL);
INSERT INTO "lot_term" VALUES(32,28,39,'2024-01-01','2025-12-31','lapse',4,NULL,NULL);
INSERT INTO "lot_term" VALUES(33,28,40,'2025-01-01','2026-12-31','lapse',4,NULL,NULL);
INSERT INTO "lot_term" VALUES(34,28,41,'2026-01-01','2027-12-31','lapse',4,NULL,NULL);
INSERT INTO "lot_term" VALUES(35,29,42,'2024-01-01','2025-12-31','lapse',4,NULL,NULL);
INSERT INTO "lot_term" VALUES(36,29,43,'2025-01-01','2026-12-31','lapse',4,NULL,NULL);
INSERT INTO "lot_term" VALUES(37,29,44,'2026-01-01','2027-12-31','lapse',4,NULL,NULL);
INSERT INTO "lot_term" VALUES(38,30,45,'2024-01-01','2025-12-31','lapse',4,NULL,NULL);
INSERT INTO "lot_term" VALUES(39,30,46,'2025-01-01','2026-12-31','lapse',4,NULL,NULL);
CREATE TABLE notice (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id),
  scheme INTEGER NOT NULL REFERENCES scheme (id),
  last_day TEXT NOT NULL CHECK (date(last_day, '+0 days') IS last_day),
  -- What would end that day when the letter was written.
  amount INTEGER NOT NULL CHECK (amount > 0),
  sent_on TEXT NOT NULL CHECK (date(sent_on, '+0 days') IS sent_on),
  language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
  -- Of the letter as it was sent.
  digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;
INSERT INTO "notice" VALUES(1,21,1,1,'2025-12-31',70600,'2025-11-01','en',X'DD764C3EBABD0CFD57A55EA2C444065C50700089D94B213FE1D18D8EAB6CFFD5');
INSERT INTO "notice" VALUES(2,21,5,1,'2025-12-31',62756,'2025-11-01','en',X'F27276257AD3D589FC328746EFAD41F074CCED125C217F2B718D17DE21FCB179');
INSERT INTO "notice" VALUES(3,21,6,1,'2025-12-31',62756,'2025-11-01','en',X'3D2B2751F47CCE4A005C0001058D8298A3E93222C55D12CDBDB966565B1309B8');
CREATE TABLE notice_receipt (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  notice INTEGER NOT NULL REFERENCES notice (id),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day)
) STRICT;
CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;
INSERT INTO "person" VALUES(1,4,X'BB3716B74F5416FBED3DBB0DF55FD6B43CF79B697C2E19855B99028FECFE2C34');
INSERT INTO "person" VALUES(2,5,X'F7D8258361DA918A27F7CE1C31B76BDE8E9000BA4FBAA12F9C8D7927A002C03E');
INSERT INTO "person" VALUES(3,6,X'E21BEC8DFA9877BE1B1048DA0B05A62ED8D78E1A5865C3DCBBEE0B30674BEC9A');
INSERT INTO "person" VALUES(4,7,X'D66561B234EF350C4E7BEA271D8BE9E1AA1EDA4CF7E328DE3A42820351A74D06');
INSERT INTO "person" VALUES(5,8,X'4DC0A105E3F9ECA40A4B3AACAA2A5005C3B0EC2A990B3B7081D380C43EFAE926');
INSERT INTO "person" VALUES(6,19,X'0EED723E58A0B9304E4A83FA5C740FF6F7FBBB0278A09F55C45DCBB3A19BFB70');
INSERT INTO "person" VALUES(7,31,X'BD7B7E3C306207151A8CD04A04C18B9FAE322E4A352585786540BD739A4E2768');
CREATE TABLE person_change (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id),
  valid_from TEXT NOT NULL CHECK (date(valid_from, '+0 days') IS valid_from),
  education TEXT CHECK (education IN
    ('vmbo', 'mbo1', 'mbo2', 'mbo3', 'mbo4', 'hbo', 'wo', 'unknown')),
  language TEXT CHECK (language IN ('nl', 'en')),
  -- Of the row in person_details with the same id; NULL when this change has none.
  digest BLOB CHECK (length(digest) = 32)
) STRICT;
INSERT INTO "person_change" VALUES(1,4,1,'2023-01-01','unknown',NULL,X'C5075F88FCBEE259EA0979C48315FE1E596DEE74B15B8730D1C95F8719B2CB8E');
INSERT INTO "person_change" VALUES(2,5,2,'2023-01-01','unknown',NULL,X'C514A3F0BA8B984ED0870B2259DA93BECC165A4B2B2172A5D6C81DA0874BDFFD');
INSERT INTO "person_change" VALUES(3,6,3,'2023-01-01','unknown',NULL,X'6D3501101AEACF6B74E424E161C8AACC6231632F35DF41C97B8B7C1F1FAFFAE9');
INSERT INTO "person_change" VALUES(4,7,4,'2023-01-01','unknown',NULL,X'C548C76CB2610D9E3F53EC5415C1A382F8BDDFEBCD3A5884EA9DCB6EAF628E66');
INSERT INTO "person_change" VALUES(5,8,5,'2023-01-01','unknown',NULL,X'FCCBBE60A591C955824ED219D2DFACDA98EF20C3AFE916BFA2419624DA56DA2E');
INSERT INTO "person_change" VALUES(6,19,6,'2023-01-01','unknown',NULL,X'F888F9C523202C20E792DC8471A65AFEE0FFD3CD97C7F9DAE32E6EF34D0F4EA4');
INSERT INTO "person_change" VALUES(7,31,7,'2023-01-01','unknown',NULL,X'39ED6F85F7304EF6B144A1CD40C610F6124779D6000A4D6A9542D3CEE90DD002');
CREATE TABLE person_details (
  person_change INTEGER PRIMARY KEY REFERENCES person_change (id),
  salt BLOB,
  name TEXT,
  email TEXT,
  birth_year INTEGER
) STRICT;
INSERT INTO "person_details" VALUES(1,X'94B0DA887389EEE2A89A295004C1BCDB','Boss',NULL,NULL);
INSERT INTO "person_details" VALUES(2,X'F158BE69DE6CF56D45F5C145AAF5CB05','Person101',NULL,NULL);
INSERT INTO "person_details" VALUES(3,X'90226B80BF363581FB2B220E1C0156AD','Person102',NULL,NULL);
INSERT INTO "person_details" VALUES(4,X'5B25956AA486BAF64EA7CEF1B05230AB','Person103',NULL,NULL);
INSERT INTO "person_details" VALUES(5,X'FDBCBDD7D60299C5E8710D35A02DB6EF','Person104',NULL,NULL);
INSERT INTO "person_details" VALUES(6,X'AAA51F50B79BCE61492B0AA97812A7DB','Person105',NULL,NULL);
INSERT INTO "person_details" VALUES(7,X'85B1F99E3859A02C570D344F2F68DF87','Person106',NULL,NULL);
CREATE TABLE person_number (
  person INTEGER PRIMARY KEY REFERENCES person (id),
  salt BLOB,
  number TEXT UNIQUE
) STRICT;
INSERT INTO "person_number" VALUES(1,X'FA36ED78A376FD130B35161BF387D447','100');
INSERT INTO "person_number" VALUES(2,X'9CE716097AA388629124C6D607EF2396','101');
INSERT INTO "person_number" VALUES(3,X'608E69545482DE8A1953BE81B28D169B','102');
INSERT INTO "person_number" VALUES(4,X'9F8AC8B78DCA030230F95C8FB0A07B89','103');
INSERT INTO "person_number" VALUES(5,X'4527DAD4D0FC9631480BF86488947217','104');
INSERT INTO "person_number" VALUES(6,X'3B353D0E2E8DBD4061C3920AD5FC6C1A','105');
INSERT INTO "person_number" VALUES(7,X'C81F7AC691FB333FCD8ED0C9378D2184','106');
CREATE TABLE plan (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id),
  token BLOB NOT NULL CHECK (length(token) = 16),
  origin TEXT NOT NULL CHECK (origin IN ('own', 'talk', 'packet')),
  follows INTEGER REFERENCES plan (id)
, started_on TEXT
  CHECK (started_on IS NULL OR date(started_on, '+0 days') IS started_on)) STRICT;
INSERT INTO "plan" VALUES(1,43,2,X'3253A511A67D778F8CBDDF7838FCA510','talk',NULL,NULL);
CREATE TABLE plan_item (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  plan INTEGER NOT NULL REFERENCES plan (id),
  item INTEGER NOT NULL CHECK (item > 0),
  digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;
INSERT INTO "plan_item" VALUES(1,44,1,1,X'1812AD1771AA91ED81EF2994F451135FF572081981092EC08608C32654830EFD');
INSERT INTO "plan_item" VALUES(2,44,1,2,X'A31DB986067C7D539BA0A050D96257194895FF0EEFC75B071A318C42293B5F52');
INSERT INTO "plan_item" VALUES(3,44,1,3,X'783E834F9BF685BD815E7248D520C1358857365EEDBCE94409EF01BBDE59383E');
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
INSERT INTO "plan_item_details" VALUES(1,X'9B9F80EAE753462655A1BC7DB31B4A30','giver','Explaining',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "plan_item_details" VALUES(2,X'C066E301F12FF2BDDC87B8D5797B90C9','giver','Walking',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "plan_item_details" VALUES(3,X'77C3F2FAF3B79520A9723306515A6E24','work','Guiding people',NULL,NULL,NULL,2,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE plan_link (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  plan INTEGER NOT NULL REFERENCES plan (id),
  work INTEGER NOT NULL CHECK (work > 0),
  item INTEGER NOT NULL CHECK (item > 0),
  held INTEGER NOT NULL CHECK (held IN (0, 1))
) STRICT;
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
INSERT INTO "plan_reader" VALUES(1,43,1,NULL,NULL,1,1,'2026-01-15');
CREATE TABLE plan_step (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  plan INTEGER NOT NULL REFERENCES plan (id),
  step INTEGER NOT NULL CHECK (step BETWEEN 1 AND 6),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  checklist INTEGER NOT NULL CHECK (checklist IN (0, 1))
) STRICT;
INSERT INTO "plan_step" VALUES(1,44,1,1,'2026-01-15',0);
INSERT INTO "plan_step" VALUES(2,44,1,2,'2026-01-15',0);
CREATE TABLE pressure (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  team INTEGER NOT NULL REFERENCES team (id),
  week TEXT NOT NULL CHECK (date(week, '+0 days') IS week AND strftime('%w', week) = '1'),
  level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5)
) STRICT;
INSERT INTO "pressure" VALUES(1,26,1,'2026-01-26',2);
INSERT INTO "pressure" VALUES(2,26,1,'2026-02-02',5);
CREATE TABLE project (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  code TEXT NOT NULL CHECK (length(code) > 0),
  kind TEXT NOT NULL CHECK (kind IN ('combination', 'studio')),
  team INTEGER NOT NULL REFERENCES team (id),
  starts_on TEXT NOT NULL CHECK (date(starts_on, '+0 days') IS starts_on),
  ends_on TEXT NOT NULL CHECK (date(ends_on, '+0 days') IS ends_on AND ends_on >= starts_on),
  qualification TEXT CHECK (length(qualification) > 0),
  newcomers INTEGER CHECK (newcomers >= 1),
  -- Of one newcomer, or of all who have studio time together.
  minutes_per_week INTEGER NOT NULL CHECK (minutes_per_week >= 1),
  ramp_up TEXT CHECK (ramp_up GLOB '[0-9]*' AND ramp_up NOT GLOB '*[^0-9+]*'),
  -- Of own staff together, a week.
  training_minutes INTEGER CHECK (training_minutes >= 0),
  person INTEGER REFERENCES person (id),
  CHECK ((kind = 'combination') = (qualification IS NOT NULL)),
  CHECK ((kind = 'combination') = (newcomers IS NOT NULL)),
  CHECK ((kind = 'combination') = (ramp_up IS NOT NULL)),
  CHECK (kind = 'combination' OR training_minutes IS NULL),
  CHECK (kind = 'studio' OR (person IS NULL AND minutes_per_week <= 10080))
) STRICT;
INSERT INTO "project" VALUES(1,27,'FIRST','studio',1,'2026-01-05','2026-01-30',NULL,NULL,360,NULL,NULL,NULL);
CREATE TABLE query_run (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  query INTEGER NOT NULL REFERENCES text (id),
  name TEXT CHECK (length(name) > 0),
  milliseconds INTEGER NOT NULL CHECK (milliseconds >= 0),
  row_count INTEGER NOT NULL CHECK (row_count >= 0),
  was_cut INTEGER NOT NULL CHECK (was_cut IN (0, 1))
) STRICT;
CREATE TABLE repayment_term (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  claim INTEGER NOT NULL REFERENCES claim (id),
  signed_on TEXT CHECK (date(signed_on, '+0 days') IS signed_on),
  -- 0: agreed no more.
  months INTEGER NOT NULL CHECK (months BETWEEN 0 AND 120),
  -- The last day of the course, as agreed; NULL is the day of the last payment.
  ended_on TEXT CHECK (date(ended_on, '+0 days') IS ended_on),
  CHECK ((months = 0) = (signed_on IS NULL)),
  CHECK (months > 0 OR ended_on IS NULL)
) STRICT;
CREATE TABLE role_change (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id),
  valid_from TEXT NOT NULL CHECK (date(valid_from, '+0 days') IS valid_from),
  role TEXT NOT NULL CHECK (length(role) > 0),
  held INTEGER NOT NULL CHECK (held IN (0, 1))
) STRICT;
INSERT INTO "role_change" VALUES(1,4,1,'2023-01-01','hr',1);
INSERT INTO "role_change" VALUES(2,19,6,'2023-01-01','committee:FUND',1);
CREATE TABLE saved_query (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  name TEXT NOT NULL CHECK (length(name) > 0),
  query INTEGER NOT NULL REFERENCES text (id)
) STRICT;
CREATE TABLE saving (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  scheme INTEGER NOT NULL REFERENCES scheme (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  -- Where it was saved, in somebody's words.
  source INTEGER REFERENCES text (id)
) STRICT;
CREATE TABLE schema_migration (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  applied_at TEXT NOT NULL
) STRICT;
INSERT INTO "schema_migration" VALUES(1,'0001_chain.sql','77f23eee7d45361fdc6c872fedea61708340541ff1a971e86fc911474622b6ff','2026-01-15T12:00:00.000Z');
INSERT INTO "schema_migration" VALUES(2,'0002_people.sql','bfcd54432484884ca9815af7c14dc927fe895ca4537e26a7a27f357a2dab9468','2026-01-15T12:00:00.000Z');
INSERT INTO "schema_migration" VALUES(3,'0003_schemes.sql','3891254d9c7102d3a61ce879aae5598a18101e9c1e4b603937c0ef6a60c75828','2026-01-15T12:00:00.000Z');
INSERT INTO "schema_migration" VALUES(4,'0004_claims.sql','11084eac6c22caa5022ea75bbb0de4da7ad1b51dafa5731c7a652f644505a9a9','2026-01-15T12:00:00.000Z');
INSERT INTO "schema_migration" VALUES(5,'0005_ledger.sql','a9998ea2481243389684973e85bb11d3a7e152482a87e2a44b066d47f25a8981','2026-01-15T12:00:00.000Z');
INSERT INTO "schema_migration" VALUES(6,'0006_views.sql','231bdc96f69638534a319d31edf94b178cf4f716e2d57aa6035fea81c02f8f90','2026-01-15T12:00:00.000Z');
INSERT INTO "schema_migration" VALUES(7,'0007_guards.sql','6b99041a54ab2fdf4d183b40f27b2e7158af04b6f49a737d4a6593345403d19f','2026-01-15T12:00:00.000Z');
INSERT INTO "schema_migration" VALUES(8,'0008_seeds.sql','8e6bef8866b16cd19ac73e6da041b0ba621a111cb3b7b2b9a3e76e599d7c4073','2026-01-15T12:00:00.000Z');
INSERT INTO "schema_migration" VALUES(9,'0009_scheme_forms.sql','1ed8744a712a47ea58f1893305e00ae46f3fbdfd173ac5a5705cb2c691e482de','2026-01-15T12:00:00.000Z');
INSERT INTO "schema_migration" VALUES(10,'0010_support.sql','9fa5de8c6345a0bdeaddec14d30f0ed3d40ef021a0478a7866bf31bd0dc229a0','2026-01-15T12:00:00.000Z');
INSERT INTO "schema_migration" VALUES(11,'0011_working_time.sql','965544b78e8b77a8ae00af99d2214d23e276b324de568a2f6000c9de66c73393','2026-01-15T12:00:00.000Z');
INSERT INTO "schema_migration" VALUES(12,'0012_leave.sql','8ba71c8b823ac974a63a6da879f76cca439037e572218391466ba667e8e7534f','2026-01-15T12:00:00.000Z');
INSERT INTO "schema_migration" VALUES(13,'0013_room.sql','6711780b29d58350aec49114417939de47e45cb39a459aa35ac096261214d7ee','2026-01-15T12:00:00.000Z');
INSERT INTO "schema_migration" VALUES(14,'0014_crafting.sql','dfd582ffc5705625fc5b8c23499c6752ee5991c9a9a0334c7c4ad64e186965db','2026-01-15T12:00:00.000Z');
INSERT INTO "schema_migration" VALUES(15,'0015_shared_plans.sql','346ac8a696e36890a9f697cdeb83780a10b15eec5f1a3c5db3fa265b3be47730','2026-01-15T12:00:00.000Z');
INSERT INTO "schema_migration" VALUES(16,'0016_queries.sql','1e7d3cee3f300296a190d120242f30ff40a684c4dbdec86378250fa2919f69af','2026-01-15T12:00:00.000Z');
INSERT INTO "schema_migration" VALUES(17,'0017_letters_advice.sql','ac828df2f3bbb3f1b95e8496f96b1314b14282f7a74e101e0a2f8f7eab744b7e','2026-01-15T12:00:00.000Z');
INSERT INTO "schema_migration" VALUES(18,'0018_exports.sql','789a0738f2d25baa089d4e0906bbd878ae71fdbbb504ce7b902fe17caf513113','2026-01-15T12:00:00.000Z');
CREATE TABLE scheme (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  code TEXT NOT NULL UNIQUE CHECK (length(code) > 0),
  form TEXT NOT NULL
    CHECK (form IN ('account', 'voucher', 'fund', 'time', 'employer_budget')),
  unit TEXT NOT NULL CHECK (unit IN ('EUR', 'MIN')),
  year_starts TEXT NOT NULL CHECK (year_starts GLOB '[0-1][0-9]-[0-3][0-9]')
) STRICT;
INSERT INTO "scheme" VALUES(1,2,'ILA','account','EUR','01-01');
INSERT INTO "scheme" VALUES(2,17,'FUND','fund','EUR','01-01');
INSERT INTO "scheme" VALUES(3,17,'MAND','employer_budget','EUR','01-01');
INSERT INTO "scheme" VALUES(4,25,'DAYS','time','MIN','01-01');
CREATE TABLE scheme_description (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  scheme INTEGER NOT NULL REFERENCES scheme (id),
  name_nl TEXT NOT NULL,
  name_en TEXT NOT NULL,
  basis_kind TEXT NOT NULL CHECK (basis_kind IN ('law', 'cao', 'company', 'individual')),
  basis_title TEXT NOT NULL,
  basis_article TEXT NOT NULL,
  basis_url TEXT NOT NULL,
  basis_read_on TEXT CHECK (date(basis_read_on, '+0 days') IS basis_read_on),
  basis_verified INTEGER NOT NULL CHECK (basis_verified IN (0, 1)),
  -- 'consented', 'cao', 'none' or NULL: not asked yet, so nothing is granted.
  works_council TEXT CHECK (works_council IN ('consented', 'cao', 'none')),
  works_council_on TEXT CHECK (date(works_council_on, '+0 days') IS works_council_on),
  works_council_reason TEXT,
  tax_confirmed INTEGER NOT NULL CHECK (tax_confirmed IN (0, 1)),
  CHECK ((works_council IS 'consented') = (works_council_on IS NOT NULL)),
  CHECK ((works_council IS 'none') = (works_council_reason IS NOT NULL))
) STRICT;
INSERT INTO "scheme_description" VALUES(1,2,1,'Leerrekening','Learning account','cao','','','',NULL,0,'cao',NULL,NULL,1);
INSERT INTO "scheme_description" VALUES(2,17,2,'Fonds','Fund','company','','','',NULL,0,'cao',NULL,NULL,1);
INSERT INTO "scheme_description" VALUES(3,17,3,'Verplicht','Mandatory','law','','','',NULL,0,'cao',NULL,NULL,1);
INSERT INTO "scheme_description" VALUES(4,25,4,'Ontwikkeldagen','Development days','company','','','',NULL,0,'cao',NULL,NULL,1);
CREATE TABLE scheme_target (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  scheme_version INTEGER NOT NULL REFERENCES scheme_version (id),
  position INTEGER NOT NULL CHECK (position > 0),
  -- Levels with a space between them; the empty text is every level.
  education TEXT NOT NULL,
  age_from INTEGER CHECK (age_from >= 0),
  age_to INTEGER CHECK (age_to >= age_from),
  justification TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0),
  cap INTEGER CHECK (cap > 0),
  CHECK ((age_from IS NOT NULL) = (age_to IS NOT NULL)),
  CHECK (age_from IS NULL OR length(justification) > 0)
) STRICT;
CREATE TABLE scheme_version (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  scheme INTEGER NOT NULL REFERENCES scheme (id),
  valid_from TEXT NOT NULL CHECK (date(valid_from, '+0 days') IS valid_from),
  ends_on TEXT CHECK (date(ends_on, '+0 days') IS ends_on AND ends_on >= valid_from),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  per TEXT NOT NULL CHECK (per IN ('year', 'month', 'years', 'wage_percent', 'none')),
  -- 'period_start', 'period_end' or MM-DD.
  grant_on TEXT NOT NULL,
  pro_rata TEXT NOT NULL CHECK (pro_rata IN
    ('calendar_days', 'calendar_months', 'months_15th', 'reference_date', 'full')),
  hours_scale TEXT NOT NULL CHECK (hours_scale IN ('factor', 'full')),
  full_from INTEGER CHECK (full_from > 0),
  nothing_below INTEGER CHECK (nothing_below > 0),
  max_factor INTEGER CHECK (max_factor > 0),
  rounding_to TEXT NOT NULL CHECK (rounding_to IN
    ('cent', 'euro', 'minute', 'quarter', 'half_hour', 'hour', 'day')),
  rounding_mode TEXT NOT NULL CHECK (rounding_mode IN ('half_up', 'up', 'down')),
  after_months INTEGER NOT NULL CHECK (after_months >= 0),
  workers TEXT NOT NULL,
  education TEXT NOT NULL,
  teams TEXT NOT NULL,
  expiry_rule TEXT NOT NULL CHECK (expiry_rule IN ('never', 'year_end', 'years', 'months', 'date', 'employment_end')),
  expiry_count INTEGER CHECK (expiry_count > 0),
  expiry_on TEXT CHECK (date(expiry_on, '+0 days') IS expiry_on),
  expiry_then TEXT NOT NULL CHECK (expiry_then IN ('lapse', 'return', 'carry')),
  leaver TEXT NOT NULL CHECK (leaver IN ('lapse', 'return', 'transfer', 'keep', 'pay_out')),
  purposes TEXT NOT NULL,
  approval TEXT NOT NULL CHECK (approval IN ('none', 'manager', 'hr', 'committee')),
  grace_months INTEGER NOT NULL CHECK (grace_months >= 0),
  manager_sees TEXT NOT NULL CHECK (manager_sees IN ('nothing', 'balance', 'claims')),
  decrease TEXT NOT NULL CHECK (decrease IN ('waive', 'offset')), period_years INTEGER CHECK (period_years > 0), wage_percent INTEGER CHECK (wage_percent > 0), cap_balance INTEGER CHECK (cap_balance > 0), cap_by_factor INTEGER CHECK (cap_by_factor IN (0, 1)), cap_lots INTEGER CHECK (cap_lots > 0), carry_at_most INTEGER CHECK (carry_at_most > 0), carry_until TEXT
  CHECK (date('2024-' || carry_until, '+0 days') IS '2024-' || carry_until), carry_months INTEGER CHECK (carry_months > 0), notice_days TEXT, notice_required INTEGER
  CHECK (notice_required IN (0, 1)), transfer_minimum INTEGER CHECK (transfer_minimum > 0), per_claim INTEGER CHECK (per_claim > 0), per_person INTEGER CHECK (per_person > 0), per_person_per TEXT
  CHECK (per_person_per IN ('year', 'lifetime')), own_share INTEGER CHECK (own_share > 0), pot_code TEXT CHECK (length(pot_code) > 0), pot_total INTEGER CHECK (pot_total > 0), pot_per TEXT CHECK (pot_per IN ('year', 'once')), quorum INTEGER CHECK (quorum > 0), window_from TEXT
  CHECK (date(window_from, '+0 days') IS window_from), window_to TEXT
  CHECK (date(window_to, '+0 days') IS window_to AND window_to >= window_from), waiting_order TEXT
  CHECK (waiting_order IN ('completeness', 'criteria')), leave_reserve TEXT
  CHECK (leave_reserve IN ('request', 'approval')),
  CHECK ((expiry_rule IN ('years', 'months')) = (expiry_count IS NOT NULL)),
  CHECK ((expiry_rule = 'date') = (expiry_on IS NOT NULL))
) STRICT;
INSERT INTO "scheme_version" VALUES(1,2,1,'2023-01-01',NULL,70600,'year','period_start','calendar_days','factor',NULL,NULL,NULL,'cent','half_up',0,'','','','months',36,NULL,'lapse','transfer','','hr',0,'nothing','waive',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'90',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "scheme_version" VALUES(2,17,2,'2023-01-01',NULL,0,'none','period_start','calendar_days','factor',NULL,NULL,NULL,'cent','half_up',0,'','','','never',NULL,NULL,'lapse','lapse','','committee',0,'nothing','waive',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'FUNDPOT',500000,'once',1,NULL,NULL,'completeness',NULL);
INSERT INTO "scheme_version" VALUES(3,17,3,'2023-01-01',NULL,4000000,'year','period_start','full','full',NULL,NULL,NULL,'cent','half_up',0,'','','','year_end',NULL,NULL,'lapse','lapse','','hr',0,'nothing','waive',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "scheme_version" VALUES(4,25,4,'2024-01-01',NULL,2400,'year','period_start','calendar_days','factor',NULL,NULL,NULL,'minute','half_up',0,'','','','months',24,NULL,'lapse','lapse','','hr',0,'nothing','waive',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE seal (
  event INTEGER PRIMARY KEY REFERENCES event (id),
  -- How many rows of which table, in the order of the chain: 'lot:2 transfer:3'.
  contents TEXT NOT NULL,
  previous BLOB NOT NULL CHECK (length(previous) = 32),
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
INSERT INTO "seal" VALUES(1,'setting:1 account:10 lot:10',X'0000000000000000000000000000000000000000000000000000000000000000',X'E19C99FD2850F34DCCBD0086E56FB8F5CBA57B2D44BDD9D27908A43D11F3E470');
INSERT INTO "seal" VALUES(2,'scheme:1 scheme_description:1 scheme_version:1',X'E19C99FD2850F34DCCBD0086E56FB8F5CBA57B2D44BDD9D27908A43D11F3E470',X'8A86FA4507745EE294D4346E50DAA752262B74D105EF36EE29A565EB896A87BE');
INSERT INTO "seal" VALUES(3,'import_batch:1 team:1 team_change:2',X'8A86FA4507745EE294D4346E50DAA752262B74D105EF36EE29A565EB896A87BE',X'F5540725215A14EAEB817476CAA1E5E9A8CE183743FA3B724B08EB7A547A0AEA');
INSERT INTO "seal" VALUES(4,'person:1 person_change:1 role_change:1 employment:1 employment_span:1 employment_change:1',X'F5540725215A14EAEB817476CAA1E5E9A8CE183743FA3B724B08EB7A547A0AEA',X'270EB9BB6DD63441AF5058DDF8FF3D92F2C69ABEF43562640F00421E8AC2DDFA');
INSERT INTO "seal" VALUES(5,'person:1 person_change:1 employment:1 employment_span:1 employment_change:1',X'270EB9BB6DD63441AF5058DDF8FF3D92F2C69ABEF43562640F00421E8AC2DDFA',X'94ECB7F1BAAA3A6F1E49B87971DEA677368665A7BC2A3B6E3C47BD60472FA783');
INSERT INTO "seal" VALUES(6,'person:1 person_change:1 employment:1 employment_span:1 employment_change:1',X'94ECB7F1BAAA3A6F1E49B87971DEA677368665A7BC2A3B6E3C47BD60472FA783',X'711FC1516B15D377A6B6CEE01433B7D66FCA06D08473C426A5E29D0F46F85F66');
INSERT INTO "seal" VALUES(7,'person:1 person_change:1 employment:1 employment_span:1 employment_change:1',X'711FC1516B15D377A6B6CEE01433B7D66FCA06D08473C426A5E29D0F46F85F66',X'609764EC422446628A906CD47625EB40EA3531A7C117E65C393ECB0970B63886');
INSERT INTO "seal" VALUES(8,'person:1 person_change:1 employment:1 employment_span:1 employment_change:1',X'609764EC422446628A906CD47625EB40EA3531A7C117E65C393ECB0970B63886',X'24126C350CF403BDF7E14D0F56FD1F4CEE2D038BBE48CA85F181556B1282A922');
INSERT INTO "seal" VALUES(9,'account:5 lot:15 lot_term:15 transfer:15',X'24126C350CF403BDF7E14D0F56FD1F4CEE2D038BBE48CA85F181556B1282A922',X'6425E9C275579F397C8295AF544BBC752DC1967754318CFC3CC09F29DE916B5B');
INSERT INTO "seal" VALUES(10,'employment_span:1 lot_term:3 transfer:1',X'6425E9C275579F397C8295AF544BBC752DC1967754318CFC3CC09F29DE916B5B',X'3CB19C27253F1BE6BB74E06D4154DDD8FAAE83F90B10350D02E0CE5525040E62');
INSERT INTO "seal" VALUES(11,'text:1 claim:1 claim_version:1 claim_source:1 lot:1 lot_term:1 transfer:2',X'3CB19C27253F1BE6BB74E06D4154DDD8FAAE83F90B10350D02E0CE5525040E62',X'229391804A54C0F87A37E320E5E4A4C45F56FBF146373AA5C7E9B377C1E9D7D6');
INSERT INTO "seal" VALUES(12,'text:1 claim:1 claim_version:1 claim_source:1 claim_step:1 claim_award:1 lot:1 lot_term:1 transfer:1',X'229391804A54C0F87A37E320E5E4A4C45F56FBF146373AA5C7E9B377C1E9D7D6',X'E00F795D34D0726065CB8CD13A6C874D9AC8793150C089083A34479C5D2C7AA0');
INSERT INTO "seal" VALUES(13,'text:1 claim:1 claim_version:1 claim_source:1 claim_step:1 claim_award:1 lot:2 lot_term:2 transfer:3',X'E00F795D34D0726065CB8CD13A6C874D9AC8793150C089083A34479C5D2C7AA0',X'1F8D5673876AE174825553989A1088C74476487ECCD842E97C8A0662366AD157');
INSERT INTO "seal" VALUES(14,'text:1 claim:1 claim_version:1 claim_source:1 lot:1 lot_term:1 transfer:2',X'1F8D5673876AE174825553989A1088C74476487ECCD842E97C8A0662366AD157',X'1D874AA048545FB60D8C14452FF4C62925FF9E62343999C45D6B0244BC2BE922');
INSERT INTO "seal" VALUES(15,'text:1 claim_payment:1 transfer:1',X'1D874AA048545FB60D8C14452FF4C62925FF9E62343999C45D6B0244BC2BE922',X'1B285B5E7DEB662ECEF66231A8C5B4BB3D09EF4345F8EA416682EF33201F922C');
INSERT INTO "seal" VALUES(16,'text:1 adjustment:1 lot:1 lot_term:1 transfer:1',X'1B285B5E7DEB662ECEF66231A8C5B4BB3D09EF4345F8EA416682EF33201F922C',X'FC94B27AFEFDDA401BBB2A0CDF4DFFAD814D1F1F3E7854616C1964C2742A795D');
INSERT INTO "seal" VALUES(17,'scheme:2 scheme_description:2 scheme_version:2',X'FC94B27AFEFDDA401BBB2A0CDF4DFFAD814D1F1F3E7854616C1964C2742A795D',X'E8550952C661ED634BA186AC6EE1713962E174AC6FC13DFFE0AAE884381A19F6');
INSERT INTO "seal" VALUES(18,'text:1 import_batch:1 subsidy:1 subsidy_version:1',X'E8550952C661ED634BA186AC6EE1713962E174AC6FC13DFFE0AAE884381A19F6',X'D0DB47906BF23AF0AC0B3054695DF6F4CA68A776F1DC7CE89B91FC93B493CFA2');
INSERT INTO "seal" VALUES(19,'person:1 person_change:1 role_change:1 employment:1 employment_span:1 employment_change:1',X'D0DB47906BF23AF0AC0B3054695DF6F4CA68A776F1DC7CE89B91FC93B493CFA2',X'93679074752507ABFC3571E885AE7481F768BB0ECE01A2E524C42FC2308AD3BD');
INSERT INTO "seal" VALUES(20,'text:1 claim:1 claim_version:1 claim_source:1 account:1 lot:1 lot_term:1 transfer:1',X'93679074752507ABFC3571E885AE7481F768BB0ECE01A2E524C42FC2308AD3BD',X'2A65342D5988045B807127EAF84115E5D337B08E11C6481C29E70B126C5DB879');
INSERT INTO "seal" VALUES(21,'account:2 lot:6 lot_term:6 transfer:8 notice:3',X'2A65342D5988045B807127EAF84115E5D337B08E11C6481C29E70B126C5DB879',X'D59BB2628B22FA93B025BB0D7EE7FCFFFBFB7518E813B7F52CDC7A8044FCEE5E');
INSERT INTO "seal" VALUES(22,'import_batch:1 work_pattern:1',X'D59BB2628B22FA93B025BB0D7EE7FCFFFBFB7518E813B7F52CDC7A8044FCEE5E',X'FE1405348B097169A3D41A8B31F494D3C0279E65EEBD7BDC8D8C00BC45A912CA');
INSERT INTO "seal" VALUES(23,'import_batch:1 shift:1',X'FE1405348B097169A3D41A8B31F494D3C0279E65EEBD7BDC8D8C00BC45A912CA',X'07DB2568FA0856D67B5F0C481A908D6BA6184C711614E1AEFCEE3BA8FB0FE76E');
INSERT INTO "seal" VALUES(24,'import_batch:1 holiday:1',X'07DB2568FA0856D67B5F0C481A908D6BA6184C711614E1AEFCEE3BA8FB0FE76E',X'571B77C3212F7DE4827084C3B85BB3973DF383A8E97B70CF7C2E0F03BFF67547');
INSERT INTO "seal" VALUES(25,'scheme:1 scheme_description:1 scheme_version:1',X'571B77C3212F7DE4827084C3B85BB3973DF383A8E97B70CF7C2E0F03BFF67547',X'D29FE2A72762DD95011B120C19A3C2F369072B0E813C79A2341E42C068A09C04');
INSERT INTO "seal" VALUES(26,'import_batch:1 pressure:2',X'D29FE2A72762DD95011B120C19A3C2F369072B0E813C79A2341E42C068A09C04',X'EE14DFC20901BBCB5F8C41AA1DB3F253A29F6E84E72C6B1E5422EC0B129DFEAA');
INSERT INTO "seal" VALUES(27,'import_batch:1 project:1',X'EE14DFC20901BBCB5F8C41AA1DB3F253A29F6E84E72C6B1E5422EC0B129DFEAA',X'0E5D63957040728BF085FBA4C1F89A3E2C32949756B4A6338EB148D20A4C2DFB');
INSERT INTO "seal" VALUES(28,'account:1 lot:3 lot_term:3 transfer:4 leave:1 leave_version:1 leave_day:2',X'0E5D63957040728BF085FBA4C1F89A3E2C32949756B4A6338EB148D20A4C2DFB',X'78F81E6D1E9C4736C8677D92AF6605ED871031F2FDFDBC20B8FBEF6C8172BA8F');
INSERT INTO "seal" VALUES(29,'account:1 lot:3 lot_term:3 transfer:4 leave:1 leave_version:1 leave_day:1',X'78F81E6D1E9C4736C8677D92AF6605ED871031F2FDFDBC20B8FBEF6C8172BA8F',X'F11054165D322CF174DB60DF58FF5BA692A48F110146872DAB2DBDBE2AB45B51');
INSERT INTO "seal" VALUES(30,'account:1 lot:2 lot_term:2 transfer:4 leave:1 leave_version:1 leave_day:2 leave_step:1',X'F11054165D322CF174DB60DF58FF5BA692A48F110146872DAB2DBDBE2AB45B51',X'1CF3B7B9CD3B08E8CB80B88E2EC220911F1A191354BEB1E772E37872B4B18090');
INSERT INTO "seal" VALUES(31,'person:1 person_change:1 employment:1 employment_span:1 employment_change:1',X'1CF3B7B9CD3B08E8CB80B88E2EC220911F1A191354BEB1E772E37872B4B18090',X'D04812B3FC9A8E2B24879FCCA36AD3A80D358A429AC0AF70AF8D82198012F675');
INSERT INTO "seal" VALUES(32,'import_batch:1 goal:1',X'D04812B3FC9A8E2B24879FCCA36AD3A80D358A429AC0AF70AF8D82198012F675',X'70B41840839DC9F913D45A5DF231FFEB48A6265FFEC44D6389DA2587706AC96B');
INSERT INTO "seal" VALUES(33,'text:2 agreement:1 agreement_version:1 craft_change:1 agreement_party:2',X'70B41840839DC9F913D45A5DF231FFEB48A6265FFEC44D6389DA2587706AC96B',X'DC0F01E13D5F97BCADA5DF0CB6F1E1320F1767C302B8E9256DEC19F7EBC8B7E2');
INSERT INTO "seal" VALUES(34,'text:3 agreement:1 agreement_version:1 craft_change:1 agreement_party:2 agreement_step:1 craft_advice:1',X'DC0F01E13D5F97BCADA5DF0CB6F1E1320F1767C302B8E9256DEC19F7EBC8B7E2',X'19FCA1EF69C529766FFE3C51AAC45B6B5E08752A99CC952455E7EAC6400C4028');
INSERT INTO "seal" VALUES(35,'text:3 agreement:1 agreement_version:1 craft_change:1 agreement_party:2 agreement_step:1 craft_advice:1',X'19FCA1EF69C529766FFE3C51AAC45B6B5E08752A99CC952455E7EAC6400C4028',X'1E5B123072C8528FC06DB28DF6CFBDDF0B30F53CE4EEBCDB3B6E653680540BE6');
INSERT INTO "seal" VALUES(36,'agreement_step:1 agreement_answer:2',X'1E5B123072C8528FC06DB28DF6CFBDDF0B30F53CE4EEBCDB3B6E653680540BE6',X'7CDB737C3F3487AAD4F3CB8BE1AB77BE4B9B19FAA36E510AEB42240E31BB571B');
INSERT INTO "seal" VALUES(37,'text:2 experiment:1 experiment_version:1 experiment_day:2 handover:1',X'7CDB737C3F3487AAD4F3CB8BE1AB77BE4B9B19FAA36E510AEB42240E31BB571B',X'83F4FEC86BE5BE52B8A921ACBC2D47482F9726F47AFF0CA9C5BBD7DDAAE60402');
INSERT INTO "seal" VALUES(38,'evaluation:1',X'83F4FEC86BE5BE52B8A921ACBC2D47482F9726F47AFF0CA9C5BBD7DDAAE60402',X'BBC21EA3F3D08BBBA9B310A363627D6D41F75F22E015CAE89ACC111F9E1CC9AB');
INSERT INTO "seal" VALUES(39,'text:3 agreement:1 agreement_version:1 craft_change:1 agreement_party:2 agreement_step:1 craft_advice:1',X'BBC21EA3F3D08BBBA9B310A363627D6D41F75F22E015CAE89ACC111F9E1CC9AB',X'9D99D085A0AF99131CAF8C6F9962F2057B9020E930CDCAA430ACC670E5BD6429');
INSERT INTO "seal" VALUES(40,'agreement_step:1 agreement_answer:2',X'9D99D085A0AF99131CAF8C6F9962F2057B9020E930CDCAA430ACC670E5BD6429',X'44B339496A03D79F024C5C4827C918BF17374EE2AA756116179FBE9B76DFFD91');
INSERT INTO "seal" VALUES(41,'text:2 agreement:1 agreement_version:1 craft_change:1 agreement_party:2',X'44B339496A03D79F024C5C4827C918BF17374EE2AA756116179FBE9B76DFFD91',X'32ABF5BC1759BA68DEEA806BF8D213E2237690E919B437BF93346AA685142EF3');
INSERT INTO "seal" VALUES(42,'text:1 agreement_step:1',X'32ABF5BC1759BA68DEEA806BF8D213E2237690E919B437BF93346AA685142EF3',X'BBF619E14BEA7360D9698C819D61B86526AFE3256713D415C78F75ADAD94C54D');
INSERT INTO "seal" VALUES(43,'plan:1 plan_reader:1',X'BBF619E14BEA7360D9698C819D61B86526AFE3256713D415C78F75ADAD94C54D',X'D3788B4A5A0A7F4FC08E506C920C77DE006D44E4721FFD04DAFF2BF415423929');
INSERT INTO "seal" VALUES(44,'plan_item:3 plan_step:2',X'D3788B4A5A0A7F4FC08E506C920C77DE006D44E4721FFD04DAFF2BF415423929',X'EE8578C488882B466D8B45FD0116E01E81FB401220F4559E779D018A5C6AA5DD');
CREATE TABLE setting (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  name TEXT NOT NULL CHECK (length(name) > 0),
  value TEXT NOT NULL
) STRICT;
INSERT INTO "setting" VALUES(1,1,'fulltime_minutes','2160');
CREATE TABLE shift (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440)
) STRICT;
INSERT INTO "shift" VALUES(1,23,6,'2024-12-25',540);
CREATE TABLE subsidy (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  code TEXT NOT NULL CHECK (length(code) > 0)
) STRICT;
INSERT INTO "subsidy" VALUES(1,18,'S1');
CREATE TABLE subsidy_money (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  subsidy INTEGER NOT NULL REFERENCES subsidy (id),
  scheme INTEGER NOT NULL REFERENCES scheme (id),
  kind TEXT NOT NULL CHECK (kind IN ('receipt', 'reclaim')),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  amount INTEGER NOT NULL CHECK (amount > 0)
) STRICT;
CREATE TABLE subsidy_version (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  subsidy INTEGER NOT NULL REFERENCES subsidy (id),
  -- The budget that pays ahead, and that the subsidy comes back to.
  scheme INTEGER NOT NULL REFERENCES scheme (id),
  name INTEGER NOT NULL REFERENCES text (id),
  provider INTEGER REFERENCES text (id),
  conditions INTEGER REFERENCES text (id),
  proofs INTEGER REFERENCES text (id),
  -- Never a balance.
  expected INTEGER NOT NULL CHECK (expected >= 0),
  apply_by TEXT CHECK (date(apply_by, '+0 days') IS apply_by),
  proof_by TEXT CHECK (date(proof_by, '+0 days') IS proof_by),
  -- When somebody saw that conditions and proofs can be met.
  checked_on TEXT CHECK (date(checked_on, '+0 days') IS checked_on)
) STRICT;
INSERT INTO "subsidy_version" VALUES(1,18,1,3,7,NULL,NULL,NULL,50000,NULL,NULL,NULL);
CREATE TABLE support_contact (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  kind TEXT NOT NULL CHECK (kind IN ('ambassador', 'workshop', 'adviser')),
  on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
  team INTEGER NOT NULL REFERENCES team (id),
  person INTEGER REFERENCES person (id),
  scheme INTEGER REFERENCES scheme (id)
) STRICT;
CREATE TABLE team (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  code TEXT NOT NULL UNIQUE CHECK (length(code) > 0)
) STRICT;
INSERT INTO "team" VALUES(1,3,'A');
CREATE TABLE team_change (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  team INTEGER NOT NULL REFERENCES team (id),
  valid_from TEXT NOT NULL CHECK (date(valid_from, '+0 days') IS valid_from),
  name TEXT,
  parent INTEGER REFERENCES team (id) CHECK (parent <> team),
  manager INTEGER REFERENCES person (id)
) STRICT;
INSERT INTO "team_change" VALUES(1,3,1,'1900-01-01','A',NULL,NULL);
INSERT INTO "team_change" VALUES(2,3,1,'1900-01-01','First',NULL,NULL);
CREATE TABLE text (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;
INSERT INTO "text" VALUES(1,11,X'9929050B84CFD00AF8DDE1143EA6C659DDBB6F487FAAEC8C609319E012705F66');
INSERT INTO "text" VALUES(2,12,X'158C1FABC42EE3CA37DE21366643D16871AAC22D3606661228212F06D2EBC9C6');
INSERT INTO "text" VALUES(3,13,X'FBF01E38B5BE583A137B5CF6A1CDFD42691E7C9B2EDD29D7C0A9C3E8995A11A3');
INSERT INTO "text" VALUES(4,14,X'D9A920E0E3DCFB852CC80787ED46E118B42DB16723C634FEB6BDC6A13F8FE1A0');
INSERT INTO "text" VALUES(5,15,X'E3AA1C5AF9831E2ADC1945336228AB326959361252C11D2EEE46CBA5F912B518');
INSERT INTO "text" VALUES(6,16,X'59CFE4B60AB36A0DBD985999D2E40B92287103B1F3518E8E0890B02950A3A560');
INSERT INTO "text" VALUES(7,18,X'C09BE55D40C37B7748FDD9844E899AC4DFCFF6DBFF815F1A8057C6D06FEDA5F8');
INSERT INTO "text" VALUES(8,20,X'EFA626133736CC6B4E570E8BF12B01A28B514441DFCE29B3F493D9D757010296');
INSERT INTO "text" VALUES(9,33,X'0ADA6D623019D810D8258D89238A7E8E265D5864FD0E8811F03238984E234DA2');
INSERT INTO "text" VALUES(10,33,X'E89E58CF910EDAE58410887975B3D65090F7EBF7523AF7E5FB5075CDF9BAFACD');
INSERT INTO "text" VALUES(11,34,X'43DA7A1444C237850D18AAC19192972B7D22CA827F35B8850A05C1084F4FC789');
INSERT INTO "text" VALUES(12,34,X'18D3E8E6AA6C25EDCC4F5B7B681F71E7C5E8691FFEDE833A83BE3E9867641668');
INSERT INTO "text" VALUES(13,34,X'0DB27E71030BD39A5A516CFE7F9B8614C97C36F44B9CA689CB8F495A5375B15A');
INSERT INTO "text" VALUES(14,35,X'9CBB904D1B8D3BB67D6D39734A0DADD310B1693E0A4BCBD4A8034217E66BE66C');
INSERT INTO "text" VALUES(15,35,X'349AA0C459A7C335327499F928E864146AFCE964EDB87589B7CA748C6E60B96E');
INSERT INTO "text" VALUES(16,35,X'02693B56A76DCF55CD8AFBDCC796B93B93DB0DF0E232438CCB5795639BD2B9A4');
INSERT INTO "text" VALUES(17,37,X'3B379F878DEF4BE2199A041B440F793D5B0B62620802CF458A75C31F80F286CE');
INSERT INTO "text" VALUES(18,37,X'F21B33FDF99F9EAD66BF6E3479CC2609FB6C81554F7E619EE01439C00E8ACFAC');
INSERT INTO "text" VALUES(19,39,X'1C6419EE35C56CFC513FE5CCA5364EF42F235EBA0B7EFCE0632EB6AA4424ED21');
INSERT INTO "text" VALUES(20,39,X'A586B90E7A4A3521F49508014C52BE3DF637300B46151B32790A168D1D1F4852');
INSERT INTO "text" VALUES(21,39,X'E62FBF49D26B423C42FF87BBAA64EA8CD3850EE90E0F0C7B73A41D983D939DF6');
INSERT INTO "text" VALUES(22,41,X'1141594F6A84C0C4D65D9C8FDCC01D2EAE191081244468EA13041DFC62A68449');
INSERT INTO "text" VALUES(23,41,X'407DF1A1A31C08BE927F2DA69564D630A58D020EE9F506C10061312F561CECBB');
INSERT INTO "text" VALUES(24,42,X'C4E5B83B9CA2DB27829ED01D9420F611393D6F5DB36164C33EB9AC7542BAD250');
CREATE TABLE text_body (
  text INTEGER PRIMARY KEY REFERENCES text (id),
  salt BLOB,
  body TEXT
) STRICT;
INSERT INTO "text_body" VALUES(1,X'392865D61CF434FF10590A28997A8F8D','Earlier');
INSERT INTO "text_body" VALUES(2,X'75BCC39D07CFEEF61C845C494C1AADC1','Earlier');
INSERT INTO "text_body" VALUES(3,X'28B9113EF88E98D8837A60C31CA435CB','Earlier');
INSERT INTO "text_body" VALUES(4,X'CD52473039CE7E1D78318A0795162E4D','Earlier');
INSERT INTO "text_body" VALUES(5,X'772DACE1BE7426932CD29A7185727030','F1');
INSERT INTO "text_body" VALUES(6,X'58F0270BFF57736C4992FF4A505BD4E5','last');
INSERT INTO "text_body" VALUES(7,X'114B3DFFDCFAEE8F11B980F5D47F3EE8','First');
INSERT INTO "text_body" VALUES(8,X'9D9F95873E69B54AD904B5B7B887DF34','Earlier');
INSERT INTO "text_body" VALUES(9,X'719666D8D160565ED40A4EDC2A336C1B','A change in tasks');
INSERT INTO "text_body" VALUES(10,X'DC0C244FC725E8D58D5F01043F1929CB','Own');
INSERT INTO "text_body" VALUES(11,X'E175B1F4508260BF876045F9941B6315','A change in tasks');
INSERT INTO "text_body" VALUES(12,X'5A7A001314A172D26CCA6A21CE0711CF','Own');
INSERT INTO "text_body" VALUES(13,X'396822F3A3974B46A2FE59AF656B2455','People who take on something new tend to be more engaged. Choose what stretches you a little, such as a project outside what you always do, with enough to hold on to.');
INSERT INTO "text_body" VALUES(14,X'6923CEB98B8DEFA5282808717216F348','A change in tasks');
INSERT INTO "text_body" VALUES(15,X'0345CE1DD49B4F7B5DD540F02B1157AC','Own');
INSERT INTO "text_body" VALUES(16,X'6CC94127FBD572042B17CDBA58391F14','People who take on something new tend to be more engaged. Choose what stretches you a little, such as a project outside what you always do, with enough to hold on to.');
INSERT INTO "text_body" VALUES(17,X'F751F5E0D69E6BCF11F7158B3E3CC99A','in a talk');
INSERT INTO "text_body" VALUES(18,X'902F2D45F00B2F81F7A694A9F6B688E1','Orders');
INSERT INTO "text_body" VALUES(19,X'BA0633E14BBCD202E21F7F8A5EA74215','A change in tasks');
INSERT INTO "text_body" VALUES(20,X'D414E1D038E289B4A68BC45EA575D139','Own');
INSERT INTO "text_body" VALUES(21,X'780EAE4089B2D2A0836477593E193BDD','People who take on something new tend to be more engaged. Choose what stretches you a little, such as a project outside what you always do, with enough to hold on to.');
INSERT INTO "text_body" VALUES(22,X'7AFFE1F75718EC0BE3DB483A7B461BE1','A change in tasks');
INSERT INTO "text_body" VALUES(23,X'59BC3588C16A1E07207AFCB4514FED14','Own');
INSERT INTO "text_body" VALUES(24,X'8E480BDBBE2B6FE557A4F89AFA645D7E','over');
CREATE TABLE transfer (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  kind TEXT NOT NULL REFERENCES transfer_kind (kind),
  from_lot INTEGER NOT NULL REFERENCES lot (id),
  to_lot INTEGER NOT NULL REFERENCES lot (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  -- The day on which it counts in a balance; may lie before the day it was entered.
  effective_on TEXT NOT NULL CHECK (date(effective_on, '+0 days') IS effective_on),
  -- The day on which it counts in a period; never in a closed one.
  booked_on TEXT NOT NULL CHECK (date(booked_on, '+0 days') IS booked_on),
  reverses INTEGER UNIQUE REFERENCES transfer (id),
  claim INTEGER REFERENCES claim (id),
  payment INTEGER REFERENCES claim_payment (id),
  adjustment INTEGER REFERENCES adjustment (id),
  -- The figures behind a grant, as Records/Schemes/GrantBasis writes them.
  basis TEXT, leave INTEGER REFERENCES leave (id)
  CHECK (leave IS NULL OR claim IS NULL),
  CHECK (from_lot <> to_lot),
  CHECK (booked_on >= effective_on)
) STRICT;
INSERT INTO "transfer" VALUES(1,9,'grant',1,11,70600,'2023-01-01','2023-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;10000*365/365;cent;half_up',NULL);
INSERT INTO "transfer" VALUES(2,9,'grant',1,12,70600,'2024-01-01','2024-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;10000*366/366;cent;half_up',NULL);
INSERT INTO "transfer" VALUES(3,9,'grant',1,13,70600,'2025-01-01','2025-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;10000*365/365;cent;half_up',NULL);
INSERT INTO "transfer" VALUES(4,9,'grant',1,14,62756,'2023-01-01','2023-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*365/365;cent;half_up',NULL);
INSERT INTO "transfer" VALUES(5,9,'grant',1,15,62756,'2024-01-01','2024-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*366/366;cent;half_up',NULL);
INSERT INTO "transfer" VALUES(6,9,'grant',1,16,62756,'2025-01-01','2025-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*365/365;cent;half_up',NULL);
INSERT INTO "transfer" VALUES(7,9,'grant',1,17,62756,'2023-01-01','2023-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*365/365;cent;half_up',NULL);
INSERT INTO "transfer" VALUES(8,9,'grant',1,18,62756,'2024-01-01','2024-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*366/366;cent;half_up',NULL);
INSERT INTO "transfer" VALUES(9,9,'grant',1,19,62756,'2025-01-01','2025-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*365/365;cent;half_up',NULL);
INSERT INTO "transfer" VALUES(10,9,'grant',1,20,62756,'2023-01-01','2023-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*365/365;cent;half_up',NULL);
INSERT INTO "transfer" VALUES(11,9,'grant',1,21,62756,'2024-01-01','2024-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*366/366;cent;half_up',NULL);
INSERT INTO "transfer" VALUES(12,9,'grant',1,22,62756,'2025-01-01','2025-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*365/365;cent;half_up',NULL);
INSERT INTO "transfer" VALUES(13,9,'grant',1,23,62756,'2023-01-01','2023-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*365/365;cent;half_up',NULL);
INSERT INTO "transfer" VALUES(14,9,'grant',1,24,62756,'2024-01-01','2024-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*366/366;cent;half_up',NULL);
INSERT INTO "transfer" VALUES(15,9,'grant',1,25,62756,'2025-01-01','2025-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*365/365;cent;half_up',NULL);
INSERT INTO "transfer" VALUES(16,10,'correction',25,1,31636,'2025-01-01','2025-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*181/365;cent;half_up',NULL);
INSERT INTO "transfer" VALUES(17,11,'lapse',14,7,62756,'2026-01-01','2026-01-01',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "transfer" VALUES(18,11,'grant',1,26,62756,'2026-01-01','2026-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*365/365;cent;half_up',NULL);
INSERT INTO "transfer" VALUES(19,12,'reserve',15,27,20000,'2026-01-15','2026-01-15',NULL,2,NULL,NULL,NULL,NULL);
INSERT INTO "transfer" VALUES(20,13,'lapse',17,7,62756,'2026-01-01','2026-01-01',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "transfer" VALUES(21,13,'grant',1,28,62756,'2026-01-01','2026-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*365/365;cent;half_up',NULL);
INSERT INTO "transfer" VALUES(22,13,'reserve',18,29,15000,'2026-01-15','2026-01-15',NULL,3,NULL,NULL,NULL,NULL);
INSERT INTO "transfer" VALUES(23,14,'lapse',20,7,62756,'2026-01-01','2026-01-01',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "transfer" VALUES(24,14,'grant',1,30,62756,'2026-01-01','2026-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*365/365;cent;half_up',NULL);
INSERT INTO "transfer" VALUES(25,15,'pay',29,3,15000,'2026-01-15','2026-01-15',NULL,3,1,NULL,NULL,NULL);
INSERT INTO "transfer" VALUES(26,16,'adjust',1,31,500,'2026-01-15','2026-01-15',NULL,NULL,NULL,1,NULL,NULL);
INSERT INTO "transfer" VALUES(27,20,'grant',1,32,500000,'2023-01-01','2023-01-01',NULL,NULL,NULL,NULL,'500000;full;1;10000*1/1;cent;half_up',NULL);
INSERT INTO "transfer" VALUES(28,21,'grant',1,33,62756,'2023-01-01','2023-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*365/365;cent;half_up',NULL);
INSERT INTO "transfer" VALUES(29,21,'grant',1,34,62756,'2024-01-01','2024-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*366/366;cent;half_up',NULL);
INSERT INTO "transfer" VALUES(30,21,'grant',1,35,62756,'2025-01-01','2025-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*365/365;cent;half_up',NULL);
INSERT INTO "transfer" VALUES(31,21,'grant',1,36,4000000,'2023-01-01','2023-01-01',NULL,NULL,NULL,NULL,'4000000;full;1;10000*1/1;cent;half_up',NULL);
INSERT INTO "transfer" VALUES(32,21,'lapse',36,7,4000000,'2024-01-01','2024-01-01',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "transfer" VALUES(33,21,'grant',1,37,4000000,'2024-01-01','2024-01-01',NULL,NULL,NULL,NULL,'4000000;full;1;10000*1/1;cent;half_up',NULL);
INSERT INTO "transfer" VALUES(34,21,'lapse',37,7,4000000,'2025-01-01','2025-01-01',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "transfer" VALUES(35,21,'grant',1,38,4000000,'2025-01-01','2025-01-01',NULL,NULL,NULL,NULL,'4000000;full;1;10000*1/1;cent;half_up',NULL);
INSERT INTO "transfer" VALUES(36,28,'grant',2,39,2133,'2024-01-01','2024-01-01',NULL,NULL,NULL,NULL,'2400;calendar_days;1;8889*366/366;minute;half_up',NULL);
INSERT INTO "transfer" VALUES(37,28,'grant',2,40,2133,'2025-01-01','2025-01-01',NULL,NULL,NULL,NULL,'2400;calendar_days;1;8889*365/365;minute;half_up',NULL);
INSERT INTO "transfer" VALUES(38,28,'lapse',39,8,2133,'2026-01-01','2026-01-01',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "transfer" VALUES(39,28,'grant',2,41,2133,'2026-01-01','2026-01-01',NULL,NULL,NULL,NULL,'2400;calendar_days;1;8889*365/365;minute;half_up',NULL);
INSERT INTO "transfer" VALUES(40,29,'grant',2,42,2133,'2024-01-01','2024-01-01',NULL,NULL,NULL,NULL,'2400;calendar_days;1;8889*366/366;minute;half_up',NULL);
INSERT INTO "transfer" VALUES(41,29,'grant',2,43,2133,'2025-01-01','2025-01-01',NULL,NULL,NULL,NULL,'2400;calendar_days;1;8889*365/365;minute;half_up',NULL);
INSERT INTO "transfer" VALUES(42,29,'lapse',42,8,2133,'2026-01-01','2026-01-01',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "transfer" VALUES(43,29,'grant',2,44,2133,'2026-01-01','2026-01-01',NULL,NULL,NULL,NULL,'2400;calendar_days;1;8889*365/365;minute;half_up',NULL);
INSERT INTO "transfer" VALUES(44,30,'grant',2,45,2133,'2024-01-01','2024-01-01',NULL,NULL,NULL,NULL,'2400;calendar_days;1;8889*366/366;minute;half_up',NULL);
INSERT INTO "transfer" VALUES(45,30,'grant',2,46,2133,'2025-01-01','2025-01-01',NULL,NULL,NULL,NULL,'2400;calendar_days;1;8889*365/365;minute;half_up',NULL);
INSERT INTO "transfer" VALUES(46,30,'take',45,6,384,'2025-11-03','2025-11-03',NULL,NULL,NULL,NULL,NULL,3);
INSERT INTO "transfer" VALUES(47,30,'take',45,6,384,'2025-11-04','2025-11-04',NULL,NULL,NULL,NULL,NULL,3);
CREATE TABLE transfer_kind (kind TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO "transfer_kind" VALUES('adjust');
INSERT INTO "transfer_kind" VALUES('advance');
INSERT INTO "transfer_kind" VALUES('carry');
INSERT INTO "transfer_kind" VALUES('correction');
INSERT INTO "transfer_kind" VALUES('grant');
INSERT INTO "transfer_kind" VALUES('lapse');
INSERT INTO "transfer_kind" VALUES('opening');
INSERT INTO "transfer_kind" VALUES('pay');
INSERT INTO "transfer_kind" VALUES('pay_out');
INSERT INTO "transfer_kind" VALUES('refund');
INSERT INTO "transfer_kind" VALUES('release');
INSERT INTO "transfer_kind" VALUES('repay');
INSERT INTO "transfer_kind" VALUES('reserve');
INSERT INTO "transfer_kind" VALUES('return');
INSERT INTO "transfer_kind" VALUES('set_off');
INSERT INTO "transfer_kind" VALUES('subsidy');
INSERT INTO "transfer_kind" VALUES('take');
INSERT INTO "transfer_kind" VALUES('transfer_in');
INSERT INTO "transfer_kind" VALUES('transfer_out');
INSERT INTO "transfer_kind" VALUES('write_off');
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
INSERT INTO "view_column" VALUES('x_account',1,'account','integer',NULL,0,0,'1.0','Nummer van de rekening','Number of the account');
INSERT INTO "view_column" VALUES('x_account',2,'owner','text',NULL,0,0,'1.0','Van wie: employee of organisation','Whose: employee or organisation');
INSERT INTO "view_column" VALUES('x_account',3,'employee','text',NULL,1,1,'1.0','Personeelsnummer; leeg bij een budget van de organisatie','Employee number; empty for a budget of the organisation');
INSERT INTO "view_column" VALUES('x_account',4,'scheme','text',NULL,0,0,'1.0','Code van de regeling','Code of the scheme');
INSERT INTO "view_column" VALUES('x_account',5,'unit','text',NULL,0,0,'1.0','EUR: bedragen in centen; MIN: in minuten','EUR: amounts in cents; MIN: in minutes');
INSERT INTO "view_column" VALUES('x_account',6,'booked','integer','cent or minute',0,0,'1.0','Som van alles wat op de rekening geboekt is','Sum of everything booked on the account');
INSERT INTO "view_column" VALUES('x_account',7,'shortfall','integer','cent or minute',0,0,'1.0','Vooruit besteed en nog te verrekenen','Spent ahead and still to be made up');
INSERT INTO "view_column" VALUES('x_audit',1,'event','integer',NULL,0,0,'1.0','Nummer van de gebeurtenis, zonder gaten','Number of the event, without gaps');
INSERT INTO "view_column" VALUES('x_audit',2,'recorded_at','instant',NULL,0,0,'1.0','Moment van vastlegging (UTC)','When it was recorded (UTC)');
INSERT INTO "view_column" VALUES('x_audit',3,'today','day',NULL,0,0,'1.0','De dag die de opdracht als vandaag nam','The day the command took as today');
INSERT INTO "view_column" VALUES('x_audit',4,'command','text',NULL,0,0,'1.0','Opdracht, zonder wat erbij werd ingevuld','Command, without what was filled in');
INSERT INTO "view_column" VALUES('x_audit',5,'actor','text',NULL,1,1,'1.0','Personeelsnummer van wie het deed; leeg als dat geen medewerker is','Employee number of who did it; empty when that is no employee');
INSERT INTO "view_column" VALUES('x_audit',6,'contents','text',NULL,0,0,'1.0','Hoeveel rijen van welke tabel','How many rows of which table');
INSERT INTO "view_column" VALUES('x_audit',7,'undoes','integer',NULL,1,0,'1.0','De gebeurtenis die hiermee is teruggedraaid','The event this one took back');
INSERT INTO "view_column" VALUES('x_audit',8,'undone','flag',NULL,0,0,'1.0','1: is zelf teruggedraaid','1: was itself taken back');
INSERT INTO "view_column" VALUES('x_balance',1,'employee','text',NULL,1,1,'1.0','Personeelsnummer; leeg bij een budget van de organisatie','Employee number; empty for a budget of the organisation');
INSERT INTO "view_column" VALUES('x_balance',2,'scheme','text',NULL,0,0,'1.0','Code van de regeling','Code of the scheme');
INSERT INTO "view_column" VALUES('x_balance',3,'unit','text',NULL,0,0,'1.0','EUR: bedragen in centen; MIN: in minuten','EUR: amounts in cents; MIN: in minutes');
INSERT INTO "view_column" VALUES('x_balance',4,'balance','integer','cent or minute',0,0,'1.0','Saldo: vrij te besteden en gereserveerd samen','Balance: free to spend and reserved together');
INSERT INTO "view_column" VALUES('x_balance',5,'reserved','integer','cent or minute',0,0,'1.0','Gereserveerd voor aanvragen','Reserved for claims');
INSERT INTO "view_column" VALUES('x_balance',6,'available','integer','cent or minute',0,0,'1.0','Vrij te besteden, na aftrek van een tekort, nooit onder nul','Free to spend, less a shortfall, never below zero');
INSERT INTO "view_column" VALUES('x_claim',1,'claim','text',NULL,0,0,'1.0','Aanvraag, zoals C412','Claim, such as C412');
INSERT INTO "view_column" VALUES('x_claim',2,'employee','text',NULL,0,1,'1.0','Personeelsnummer van de aanvrager','Employee number of the claimant');
INSERT INTO "view_column" VALUES('x_claim',3,'state','text',NULL,0,0,'1.0','submitted, information_asked, approved, partly_paid, paid, closed, refused of cancelled','submitted, information_asked, approved, partly_paid, paid, closed, refused or cancelled');
INSERT INTO "view_column" VALUES('x_claim',4,'asked','integer','cent or minute',0,0,'1.0','Aangevraagd','Asked');
INSERT INTO "view_column" VALUES('x_claim',5,'awarded','integer','cent or minute',0,0,'1.0','Toegekend; 0 zolang er geen toekenning is','Awarded; 0 while there is no award');
INSERT INTO "view_column" VALUES('x_claim',6,'spent','integer','cent or minute',0,0,'1.0','Besteed: betaald min terugbetaald door aanbieders','Spent: paid less refunds by providers');
INSERT INTO "view_column" VALUES('x_claim',7,'unpaid','integer','cent or minute',0,0,'1.0','Toegekend en nog te betalen, zolang de aanvraag open is','Awarded and still to be paid, while the claim is open');
INSERT INTO "view_column" VALUES('x_claim',8,'unit','text',NULL,0,0,'1.0','EUR: bedragen in centen; MIN: in minuten','EUR: amounts in cents; MIN: in minutes');
INSERT INTO "view_column" VALUES('x_claim',9,'submitted_on','day',NULL,0,0,'1.0','Dag van aanvragen','Day it was submitted');
INSERT INTO "view_column" VALUES('x_claim',10,'decided_on','day',NULL,1,0,'1.0','Dag van toekennen of afwijzen','Day it was awarded or refused');
INSERT INTO "view_column" VALUES('x_claim',11,'ended_on','day',NULL,1,0,'1.0','Dag van afsluiten of intrekken','Day it was closed or cancelled');
INSERT INTO "view_column" VALUES('x_claim',12,'first_paid_on','day',NULL,1,0,'1.0','Dag van de eerste betaling','Day of the first payment');
INSERT INTO "view_column" VALUES('x_claim',13,'last_paid_on','day',NULL,1,0,'1.0','Dag van de laatste betaling','Day of the last payment');
INSERT INTO "view_column" VALUES('x_claim',14,'starts_on','day',NULL,1,0,'1.0','Eerste dag van de scholing','First day of the course');
INSERT INTO "view_column" VALUES('x_claim',15,'course_minutes','integer','minute',1,0,'1.0','Duur van de scholing','Length of the course');
INSERT INTO "view_column" VALUES('x_claim',16,'purposes','text',NULL,0,0,'1.0','Bestedingsdoelen, met een spatie ertussen','Purposes, with a space between them');
INSERT INTO "view_column" VALUES('x_claim',17,'mandatory','text',NULL,0,0,'1.0','Waarom verplicht: no, law, eu, cao of profession','Why mandatory: no, law, eu, cao or profession');
INSERT INTO "view_column" VALUES('x_claim',18,'reimburse','flag',NULL,0,0,'1.0','1: vergoeding aan de medewerker; 0: aan de aanbieder','1: reimbursed to the employee; 0: paid to the provider');
INSERT INTO "view_column" VALUES('x_claim',19,'has_proof','flag',NULL,0,0,'1.0','1: er is een bewijsstuk','1: there is a proof');
INSERT INTO "view_column" VALUES('x_claim_funding',1,'claim','text',NULL,0,0,'1.0','Aanvraag, zoals C412','Claim, such as C412');
INSERT INTO "view_column" VALUES('x_claim_funding',2,'scheme','text',NULL,0,0,'1.0','Code van de regeling die meebetaalt','Code of a scheme that pays a part');
INSERT INTO "view_column" VALUES('x_claim_funding',3,'asked','integer','cent or minute',0,0,'1.0','Aangevraagd uit deze regeling','Asked from this scheme');
INSERT INTO "view_column" VALUES('x_claim_funding',4,'awarded','integer','cent or minute',0,0,'1.0','Toegekend uit deze regeling','Awarded from this scheme');
INSERT INTO "view_column" VALUES('x_claim_funding',5,'reserved','integer','cent or minute',0,0,'1.0','Nu gereserveerd op de rekening','Reserved on the account now');
INSERT INTO "view_column" VALUES('x_claim_funding',6,'spent','integer','cent or minute',0,0,'1.0','Besteed uit deze regeling','Spent from this scheme');
INSERT INTO "view_column" VALUES('x_claim_funding',7,'unit','text',NULL,0,0,'1.0','EUR: bedragen in centen; MIN: in minuten','EUR: amounts in cents; MIN: in minutes');
INSERT INTO "view_column" VALUES('x_contract',1,'view','text',NULL,0,0,'1.0','Naam van de view','Name of the view');
INSERT INTO "view_column" VALUES('x_contract',2,'column','text',NULL,0,0,'1.0','Naam van de kolom','Name of the column');
INSERT INTO "view_column" VALUES('x_contract',3,'type','text',NULL,0,0,'1.0','text, integer, flag (0 of 1), day (jjjj-mm-dd) of instant (UTC)','text, integer, flag (0 or 1), day (yyyy-mm-dd) or instant (UTC)');
INSERT INTO "view_column" VALUES('x_contract',4,'unit','text',NULL,1,0,'1.0','Wat een getal telt; leeg bij nummers en tekst','What a number counts; empty for identifiers and text');
INSERT INTO "view_column" VALUES('x_contract',5,'nullable','flag',NULL,0,0,'1.0','1: kan leeg zijn','1: may be empty');
INSERT INTO "view_column" VALUES('x_contract',6,'description_nl','text',NULL,0,0,'1.0','Betekenis in het Nederlands','Meaning in Dutch');
INSERT INTO "view_column" VALUES('x_contract',7,'description_en','text',NULL,0,0,'1.0','Betekenis in het Engels','Meaning in English');
INSERT INTO "view_column" VALUES('x_contract',8,'personal','flag',NULL,0,0,'1.0','1: zegt wie iemand is, of helpt dat te achterhalen','1: says who somebody is, or helps to find out');
INSERT INTO "view_column" VALUES('x_contract',9,'since','text',NULL,0,0,'1.0','Versie van deze afspraken met de kolom als eerste','First version of this contract that has the column');
INSERT INTO "view_column" VALUES('x_employee',1,'employee','text',NULL,0,1,'1.0','Personeelsnummer; erased-N na wissen','Employee number; erased-N after erasure');
INSERT INTO "view_column" VALUES('x_employee',2,'team','text',NULL,1,1,'1.0','Code van het team','Code of the team');
INSERT INTO "view_column" VALUES('x_employee',3,'age_band','text',NULL,0,1,'1.0','Leeftijd aan het eind van het jaar: under_25, 25_to_34, 35_to_44, 45_to_54, 55_to_64, 65_or_more of unknown','Age at the end of the year: under_25, 25_to_34, 35_to_44, 45_to_54, 55_to_64, 65_or_more or unknown');
INSERT INTO "view_column" VALUES('x_employee',4,'education','text',NULL,0,1,'1.0','Opleidingsniveau: vmbo, mbo1 t/m mbo4, hbo, wo of unknown','Education level: vmbo, mbo1 to mbo4, hbo, wo or unknown');
INSERT INTO "view_column" VALUES('x_employee',5,'hours_band','text',NULL,0,1,'1.0','Uren per week, vanaf het eerste en onder het tweede getal: under_12, 12_to_20, 20_to_28, 28_to_35, 35_or_more of unknown','Hours a week, from the first and below the second number: under_12, 12_to_20, 20_to_28, 28_to_35, 35_or_more or unknown');
INSERT INTO "view_column" VALUES('x_employee',6,'contract','text',NULL,0,1,'1.0','permanent, temporary, agency, on_call, apprentice, other of unknown','permanent, temporary, agency, on_call, apprentice, other or unknown');
INSERT INTO "view_column" VALUES('x_employee',7,'employed','flag',NULL,0,0,'1.0','1: in dienst op de peildag','1: in service on the reference day');
INSERT INTO "view_column" VALUES('x_employee_name',1,'employee','text',NULL,0,1,'1.0','Personeelsnummer','Employee number');
INSERT INTO "view_column" VALUES('x_employee_name',2,'name','text',NULL,1,1,'1.0','Naam; alleen voor HR','Name; only for HR');
INSERT INTO "view_column" VALUES('x_employment',1,'employment','integer',NULL,0,0,'1.0','Nummer van het dienstverband','Number of the employment');
INSERT INTO "view_column" VALUES('x_employment',2,'employee','text',NULL,0,1,'1.0','Personeelsnummer','Employee number');
INSERT INTO "view_column" VALUES('x_employment',3,'started_on','day',NULL,0,1,'1.0','Eerste dag van het dienstverband','First day of the employment');
INSERT INTO "view_column" VALUES('x_employment',4,'ended_on','day',NULL,1,1,'1.0','Laatste dag van het dienstverband','Last day of the employment');
INSERT INTO "view_column" VALUES('x_employment',5,'valid_from','day',NULL,0,0,'1.0','Eerste dag waarop deze rij geldt','First day on which this row holds');
INSERT INTO "view_column" VALUES('x_employment',6,'valid_before','day',NULL,1,0,'1.0','Eerste dag van de volgende rij; leeg bij de laatste','First day of the next row; empty for the last');
INSERT INTO "view_column" VALUES('x_employment',7,'team','text',NULL,1,1,'1.0','Code van het team','Code of the team');
INSERT INTO "view_column" VALUES('x_employment',8,'contract','text',NULL,0,1,'1.0','permanent, temporary, agency, on_call, apprentice, other of unknown','permanent, temporary, agency, on_call, apprentice, other or unknown');
INSERT INTO "view_column" VALUES('x_employment',9,'minutes_per_week','integer','minute',1,1,'1.0','Werktijd per week','Working time a week');
INSERT INTO "view_column" VALUES('x_employment',10,'fulltime_minutes','integer','minute',1,0,'1.0','Voltijd per week','Full time a week');
INSERT INTO "view_column" VALUES('x_employment',11,'factor','integer','ten-thousandth',1,1,'1.0','Deeltijdfactor','Part-time factor');
INSERT INTO "view_column" VALUES('x_ledger',1,'entry','integer',NULL,0,0,'1.0','Nummer van de boeking; twee rijen als beide tegoeden op een rekening staan','Number of the booking; two rows when both lots are on accounts');
INSERT INTO "view_column" VALUES('x_ledger',2,'employee','text',NULL,1,1,'1.0','Personeelsnummer; leeg bij een budget van de organisatie','Employee number; empty for a budget of the organisation');
INSERT INTO "view_column" VALUES('x_ledger',3,'scheme','text',NULL,0,0,'1.0','Code van de regeling','Code of the scheme');
INSERT INTO "view_column" VALUES('x_ledger',4,'lot','integer',NULL,0,0,'1.0','Tegoed dat verandert','Lot that changes');
INSERT INTO "view_column" VALUES('x_ledger',5,'kind','text',NULL,0,0,'1.0','grant, correction, set_off, write_off, advance, reserve, release, pay, refund, take, repay, lapse, carry, return, pay_out, opening, transfer_in, transfer_out, subsidy of adjust','grant, correction, set_off, write_off, advance, reserve, release, pay, refund, take, repay, lapse, carry, return, pay_out, opening, transfer_in, transfer_out, subsidy or adjust');
INSERT INTO "view_column" VALUES('x_ledger',6,'amount','integer','cent or minute',0,0,'1.0','Erbij, of met een min eraf','Added, or with a minus taken away');
INSERT INTO "view_column" VALUES('x_ledger',7,'unit','text',NULL,0,0,'1.0','EUR: bedragen in centen; MIN: in minuten','EUR: amounts in cents; MIN: in minutes');
INSERT INTO "view_column" VALUES('x_ledger',8,'effective_on','day',NULL,0,0,'1.0','Dag waarop het in het saldo telt','Day on which it counts in the balance');
INSERT INTO "view_column" VALUES('x_ledger',9,'recorded_at','instant',NULL,0,0,'1.0','Moment van vastlegging (UTC)','When it was recorded (UTC)');
INSERT INTO "view_column" VALUES('x_ledger',10,'claim','text',NULL,1,0,'1.0','Aanvraag waar het bij hoort','Claim it belongs to');
INSERT INTO "view_column" VALUES('x_ledger',11,'leave','text',NULL,1,0,'1.0','Verlof waar het bij hoort','Leave it belongs to');
INSERT INTO "view_column" VALUES('x_ledger',12,'reverses','integer',NULL,1,0,'1.0','De boeking die hiermee is teruggedraaid','The booking this one reverses');
INSERT INTO "view_column" VALUES('x_lot',1,'employee','text',NULL,1,1,'1.0','Personeelsnummer; leeg bij een budget van de organisatie','Employee number; empty for a budget of the organisation');
INSERT INTO "view_column" VALUES('x_lot',2,'scheme','text',NULL,0,0,'1.0','Code van de regeling','Code of the scheme');
INSERT INTO "view_column" VALUES('x_lot',3,'lot','integer',NULL,0,0,'1.0','Nummer van het tegoed','Number of the lot');
INSERT INTO "view_column" VALUES('x_lot',4,'granted_on','day',NULL,0,0,'1.0','Dag van toekennen','Day it was granted');
INSERT INTO "view_column" VALUES('x_lot',5,'expires_on','day',NULL,1,0,'1.0','Laatste dag waarop het te gebruiken is; leeg: geen einde','Last day on which it can be used; empty: no end');
INSERT INTO "view_column" VALUES('x_lot',6,'granted','integer','cent or minute',0,0,'1.0','Toegekend, met correcties; 0 bij wat voor een aanvraag of verlof opzij staat','Granted, with corrections; 0 for what is set aside for a claim or leave');
INSERT INTO "view_column" VALUES('x_lot',7,'remaining','integer','cent or minute',0,0,'1.0','Wat er nog in zit','What is left in it');
INSERT INTO "view_column" VALUES('x_lot',8,'state','text',NULL,0,0,'1.0','open, used of lapsed; wacht op meenemen: waiting; voor een aanvraag of verlof opzij: reserved, daarna settled','open, used or lapsed; waits to be taken along: waiting; set aside for a claim or leave: reserved, then settled');
INSERT INTO "view_column" VALUES('x_lot',9,'unit','text',NULL,0,0,'1.0','EUR: bedragen in centen; MIN: in minuten','EUR: amounts in cents; MIN: in minutes');
INSERT INTO "view_column" VALUES('x_lot',10,'claim','text',NULL,1,0,'1.0','Aanvraag waarvoor het opzij staat','Claim it is set aside for');
INSERT INTO "view_column" VALUES('x_lot',11,'source_lot','integer',NULL,1,0,'1.0','Tegoed waar het uit komt','Lot it came from');
INSERT INTO "view_column" VALUES('x_scheme',1,'scheme','text',NULL,0,0,'1.0','Code van de regeling','Code of the scheme');
INSERT INTO "view_column" VALUES('x_scheme',2,'name_nl','text',NULL,0,0,'1.0','Naam van de regeling in het Nederlands','Name of the scheme in Dutch');
INSERT INTO "view_column" VALUES('x_scheme',3,'name_en','text',NULL,0,0,'1.0','Naam van de regeling in het Engels','Name of the scheme in English');
INSERT INTO "view_column" VALUES('x_scheme',4,'form','text',NULL,0,0,'1.0','account (van de medewerker), voucher, fund (van allen samen), time of employer_budget (van de organisatie)','account (of the employee), voucher, fund (of all together), time or employer_budget (of the organisation)');
INSERT INTO "view_column" VALUES('x_scheme',5,'unit','text',NULL,0,0,'1.0','EUR: bedragen in centen; MIN: in minuten','EUR: amounts in cents; MIN: in minutes');
INSERT INTO "view_column" VALUES('x_scheme',6,'basis','text',NULL,0,0,'1.0','Waar de regeling op rust: law, cao, company of individual','What the scheme rests on: law, cao, company or individual');
INSERT INTO "view_column" VALUES('x_scheme',7,'basis_verified','flag',NULL,0,0,'1.0','1: iemand heeft de regeling met die tekst vergeleken','1: somebody compared the scheme with that text');
INSERT INTO "view_column" VALUES('x_scheme',8,'works_council','text',NULL,1,0,'1.0','Ondernemingsraad: consented, cao of none (niet nodig); leeg: nog geen instemming','Works council: consented, cao or none (not needed); empty: no consent yet');
INSERT INTO "view_column" VALUES('x_scheme',9,'works_council_on','day',NULL,1,0,'1.0','Dag van instemming','Day of consent');
INSERT INTO "view_column" VALUES('x_scheme',10,'tax_confirmed','flag',NULL,0,0,'1.0','1: de fiscale behandeling is bevestigd','1: the tax treatment is confirmed');
INSERT INTO "view_column" VALUES('x_scheme',11,'year_starts','text',NULL,0,0,'1.0','Eerste dag van het regelingsjaar (mm-dd)','First day of the scheme year (mm-dd)');
INSERT INTO "view_column" VALUES('x_scheme',12,'valid_from','day',NULL,0,0,'1.0','Eerste dag van de oudste versie','First day of the oldest version');
INSERT INTO "view_column" VALUES('x_scheme',13,'versions','integer','version',0,0,'1.0','Aantal versies','How many versions there are');
INSERT INTO "view_column" VALUES('x_scheme_version',1,'scheme','text',NULL,0,0,'1.0','Code van de regeling','Code of the scheme');
INSERT INTO "view_column" VALUES('x_scheme_version',2,'valid_from','day',NULL,0,0,'1.0','Eerste dag van deze regels','First day of these rules');
INSERT INTO "view_column" VALUES('x_scheme_version',3,'ends_on','day',NULL,1,0,'1.0','Na deze dag wordt niets meer toegekend','Nothing is granted after this day');
INSERT INTO "view_column" VALUES('x_scheme_version',4,'amount','integer','cent or minute',0,0,'1.0','Per voltijdjaar; bij een budget van de organisatie het hele jaar','For a full-time year; for a budget of the organisation the whole year');
INSERT INTO "view_column" VALUES('x_scheme_version',5,'unit','text',NULL,0,0,'1.0','EUR: bedragen in centen; MIN: in minuten','EUR: amounts in cents; MIN: in minutes');
INSERT INTO "view_column" VALUES('x_scheme_version',6,'per','text',NULL,0,0,'1.0','Hoe vaak: year, month of none (alleen op besluit)','How often: year, month or none (only by decision)');
INSERT INTO "view_column" VALUES('x_scheme_version',7,'grant_on','text',NULL,0,0,'1.0','Wanneer: period_start, period_end of mm-dd','When: period_start, period_end or mm-dd');
INSERT INTO "view_column" VALUES('x_scheme_version',8,'pro_rata','text',NULL,0,0,'1.0','Deel bij een onvolledige periode: calendar_days, calendar_months, months_15th, reference_date of full','Share of a part of a period: calendar_days, calendar_months, months_15th, reference_date or full');
INSERT INTO "view_column" VALUES('x_scheme_version',9,'hours_scale','text',NULL,0,0,'1.0','factor: naar deeltijd; full: voor iedereen gelijk','factor: by part-time factor; full: the same for all');
INSERT INTO "view_column" VALUES('x_scheme_version',10,'full_from','integer','minute',1,0,'1.0','Vanaf deze weekuren het hele bedrag','From this working week the whole amount');
INSERT INTO "view_column" VALUES('x_scheme_version',11,'nothing_below','integer','minute',1,0,'1.0','Onder deze weekuren niets','Below this working week nothing');
INSERT INTO "view_column" VALUES('x_scheme_version',12,'max_factor','integer','ten-thousandth',1,0,'1.0','Hoogste deeltijdfactor over alle banen samen','Highest part-time factor of all jobs together');
INSERT INTO "view_column" VALUES('x_scheme_version',13,'rounding_to','text',NULL,0,0,'1.0','Afgerond op: cent, euro, minute, quarter, half_hour, hour of day','Rounded to: cent, euro, minute, quarter, half_hour, hour or day');
INSERT INTO "view_column" VALUES('x_scheme_version',14,'rounding_mode','text',NULL,0,0,'1.0','half_up, up of down','half_up, up or down');
INSERT INTO "view_column" VALUES('x_scheme_version',15,'after_months','integer','month',0,0,'1.0','Maanden in dienst voor de eerste toekenning','Months in service before the first grant');
INSERT INTO "view_column" VALUES('x_scheme_version',16,'workers','text',NULL,0,0,'1.0','Soorten contract die meedoen, met een spatie ertussen; niets: iedereen','Kinds of contract that take part, with a space between them; nothing: everybody');
INSERT INTO "view_column" VALUES('x_scheme_version',17,'education','text',NULL,0,0,'1.0','Opleidingsniveaus die meedoen, met een spatie ertussen; niets: iedereen','Education levels that take part, with a space between them; nothing: everybody');
INSERT INTO "view_column" VALUES('x_scheme_version',18,'teams','text',NULL,0,0,'1.0','Codes van teams die meedoen, met een spatie ertussen; niets: iedereen','Codes of teams that take part, with a space between them; nothing: everybody');
INSERT INTO "view_column" VALUES('x_scheme_version',19,'expiry_rule','text',NULL,0,0,'1.0','Wanneer een tegoed eindigt: never, year_end, years, months of date','When a grant ends: never, year_end, years, months or date');
INSERT INTO "view_column" VALUES('x_scheme_version',20,'expiry_count','integer','year or month',1,0,'1.0','Aantal jaren of maanden van die regel','Years or months of that rule');
INSERT INTO "view_column" VALUES('x_scheme_version',21,'expiry_on','day',NULL,1,0,'1.0','De dag van die regel','Day of that rule');
INSERT INTO "view_column" VALUES('x_scheme_version',22,'expiry_then','text',NULL,0,0,'1.0','Wat er dan gebeurt: lapse','What happens then: lapse');
INSERT INTO "view_column" VALUES('x_scheme_version',23,'leaver','text',NULL,0,0,'1.0','Wat er bij uitdiensttreden gebeurt: lapse','What happens on leaving: lapse');
INSERT INTO "view_column" VALUES('x_scheme_version',24,'purposes','text',NULL,0,0,'1.0','Bestedingsdoelen, met een spatie ertussen; niets: alles','Purposes, with a space between them; nothing: anything');
INSERT INTO "view_column" VALUES('x_scheme_version',25,'approval','text',NULL,0,0,'1.0','Wie goedkeurt: none, manager, hr of committee','Who approves: none, manager, hr or committee');
INSERT INTO "view_column" VALUES('x_scheme_version',26,'grace_months','integer','month',0,0,'1.0','Hoe lang een terugbetaling op een vervallen tegoed te gebruiken is','How long a refund to an ended grant can be used');
INSERT INTO "view_column" VALUES('x_scheme_version',27,'manager_sees','text',NULL,0,0,'1.0','Wat de leidinggevende ziet: nothing, balance of claims','What the manager sees: nothing, balance or claims');
INSERT INTO "view_column" VALUES('x_scheme_version',28,'decrease','text',NULL,0,0,'1.0','Minder uren na besteden: waive (kwijt) of offset (verrekenen)','Fewer hours after spending: waive (let go) or offset (made up)');
INSERT INTO "view_column" VALUES('x_team',1,'team','text',NULL,0,0,'1.0','Code van het team','Code of the team');
INSERT INTO "view_column" VALUES('x_team',2,'name','text',NULL,0,0,'1.0','Naam van het team, zoals ingevoerd','Name of the team, as entered');
INSERT INTO "view_column" VALUES('x_team',3,'parent','text',NULL,1,0,'1.0','Code van het team erboven','Code of the team above');
INSERT INTO "view_column" VALUES('x_team',4,'manager','text',NULL,1,1,'1.0','Personeelsnummer van de leidinggevende','Employee number of the manager');
INSERT INTO "view_column" VALUES('x_awareness',1,'on_day','day',NULL,0,0,'1.1','Dag van de peiling','Day of the survey');
INSERT INTO "view_column" VALUES('x_awareness',2,'education','text',NULL,0,0,'1.1','Opleidingsniveau: vmbo, mbo1 t/m mbo4, hbo, wo of unknown','Education level: vmbo, mbo1 to mbo4, hbo, wo or unknown');
INSERT INTO "view_column" VALUES('x_awareness',3,'scheme','text',NULL,1,0,'1.1','Code van de regeling; leeg: scholingsgeld in het algemeen','Code of the scheme; empty: training money as a whole');
INSERT INTO "view_column" VALUES('x_awareness',4,'asked','integer','person',0,0,'1.1','Aan hoeveel mensen het gevraagd is','How many people were asked');
INSERT INTO "view_column" VALUES('x_awareness',5,'aware','integer','person',0,0,'1.1','Hoeveel van hen het budget kennen','How many of them know of the budget');
INSERT INTO "view_column" VALUES('x_claim_path',1,'claim','text',NULL,0,0,'1.1','Aanvraag, zoals C412','Claim, such as C412');
INSERT INTO "view_column" VALUES('x_claim_path',2,'orientation_minutes','integer','minute',1,0,'1.1','Tijd voor uitzoeken en kiezen vóór de aanvraag','Time for finding out and choosing before the claim');
INSERT INTO "view_column" VALUES('x_claim_path',3,'subsidy','text',NULL,1,0,'1.1','Code van de subsidie die erop wacht','Code of the subsidy that waits for it');
INSERT INTO "view_column" VALUES('x_claim_path',4,'questions','integer','question',0,0,'1.1','Hoe vaak er iets is nagevraagd','How often something was asked back');
INSERT INTO "view_column" VALUES('x_claim_path',5,'changes','integer','change',0,0,'1.1','Hoe vaak de aanvraag is gewijzigd','How often the claim was changed');
INSERT INTO "view_column" VALUES('x_claim_path',6,'votes','integer','vote',0,0,'1.1','Leden die hebben gestemd','Members who voted');
INSERT INTO "view_column" VALUES('x_claim_path',7,'submitted_on','day',NULL,0,0,'1.1','Dag van aanvragen','Day it was submitted');
INSERT INTO "view_column" VALUES('x_claim_path',8,'decided_on','day',NULL,1,0,'1.1','Dag van toekennen of afwijzen','Day it was awarded or refused');
INSERT INTO "view_column" VALUES('x_fund_evaluation',1,'scheme','text',NULL,0,0,'1.1','Code van het fonds','Code of the fund');
INSERT INTO "view_column" VALUES('x_fund_evaluation',2,'on_day','day',NULL,0,0,'1.1','Dag van de evaluatie','Day of the evaluation');
INSERT INTO "view_column" VALUES('x_fund_evaluation',3,'members','integer','person',0,0,'1.1','Hoeveel leden meededen','How many members took part');
INSERT INTO "view_column" VALUES('x_fund_evaluation',4,'new_need','flag',NULL,0,0,'1.1','1: er is iets nieuws nodig in de volgende afspraken','1: something new is needed in the next agreement');
INSERT INTO "view_column" VALUES('x_learning',1,'employee','text',NULL,0,1,'1.1','Personeelsnummer','Employee number');
INSERT INTO "view_column" VALUES('x_learning',2,'on_day','day',NULL,0,0,'1.1','Dag waarop geleerd is','Day of learning');
INSERT INTO "view_column" VALUES('x_learning',3,'minutes','integer','minute',0,0,'1.1','Hoelang','How long');
INSERT INTO "view_column" VALUES('x_learning',4,'kind','text',NULL,0,0,'1.1','formal (cursus, opleiding) of informal (van het werk en elkaar)','formal (course, study) or informal (from work and each other)');
INSERT INTO "view_column" VALUES('x_saving',1,'on_day','day',NULL,0,0,'1.1','Dag waarop de besparing is ingezet','Day the saving was put in');
INSERT INTO "view_column" VALUES('x_saving',2,'scheme','text',NULL,0,0,'1.1','Code van de regeling waar het naartoe ging','Code of the scheme it went to');
INSERT INTO "view_column" VALUES('x_saving',3,'amount','integer','cent or minute',0,0,'1.1','Besparing die opnieuw is ingezet','Saving that was put in again');
INSERT INTO "view_column" VALUES('x_saving',4,'unit','text',NULL,0,0,'1.1','EUR: bedragen in centen; MIN: in minuten','EUR: amounts in cents; MIN: in minutes');
INSERT INTO "view_column" VALUES('x_subsidy',1,'subsidy','text',NULL,0,0,'1.1','Code van de subsidie','Code of the subsidy');
INSERT INTO "view_column" VALUES('x_subsidy',2,'scheme','text',NULL,0,0,'1.1','Code van de regeling die voorschiet','Code of the scheme that pays ahead');
INSERT INTO "view_column" VALUES('x_subsidy',3,'expected','integer','cent or minute',0,0,'1.1','Verwacht; telt nooit als saldo','Expected; never counts as a balance');
INSERT INTO "view_column" VALUES('x_subsidy',4,'received','integer','cent or minute',0,0,'1.1','Ontvangen','Received');
INSERT INTO "view_column" VALUES('x_subsidy',5,'reclaimed','integer','cent or minute',0,0,'1.1','Teruggevorderd','Asked back');
INSERT INTO "view_column" VALUES('x_subsidy',6,'unit','text',NULL,0,0,'1.1','EUR: bedragen in centen; MIN: in minuten','EUR: amounts in cents; MIN: in minutes');
INSERT INTO "view_column" VALUES('x_subsidy',7,'apply_by','day',NULL,1,0,'1.1','Laatste dag om aan te vragen','Last day to apply');
INSERT INTO "view_column" VALUES('x_subsidy',8,'proof_by','day',NULL,1,0,'1.1','Laatste dag voor de bewijsstukken','Last day for the proofs');
INSERT INTO "view_column" VALUES('x_subsidy',9,'checked_on','day',NULL,1,0,'1.1','Dag waarop voorwaarden en bewijs zijn nagegaan','Day on which conditions and proofs were checked');
INSERT INTO "view_column" VALUES('x_support',1,'kind','text',NULL,0,0,'1.1','ambassador, workshop of adviser','ambassador, workshop or adviser');
INSERT INTO "view_column" VALUES('x_support',2,'on_day','day',NULL,0,0,'1.1','Dag van het contact','Day of the contact');
INSERT INTO "view_column" VALUES('x_support',3,'team','text',NULL,0,0,'1.1','Code van het team','Code of the team');
INSERT INTO "view_column" VALUES('x_support',4,'employee','text',NULL,1,1,'1.1','Personeelsnummer, als dat is opgegeven','Employee number, where it was given');
INSERT INTO "view_column" VALUES('x_support',5,'scheme','text',NULL,1,0,'1.1','Code van de regeling waar het over ging','Code of the scheme it was about');
INSERT INTO "view_column" VALUES('x_lot',12,'leave','text',NULL,1,0,'1.2','Verlof waarvoor het opzij staat','Leave it is set aside for');
INSERT INTO "view_column" VALUES('x_leave',1,'leave','text',NULL,0,0,'1.2','Nummer van het verlof','Number of the leave');
INSERT INTO "view_column" VALUES('x_leave',2,'employee','text',NULL,1,1,'1.2','Personeelsnummer','Employee number');
INSERT INTO "view_column" VALUES('x_leave',3,'scheme','text',NULL,0,0,'1.2','Code van de regeling die betaalt','Code of the scheme that pays');
INSERT INTO "view_column" VALUES('x_leave',4,'on_day','day',NULL,0,0,'1.2','Dag van het verlof','Day of the leave');
INSERT INTO "view_column" VALUES('x_leave',5,'minutes','integer','minute',0,0,'1.2','Wat de dag kost uit deze regeling','What the day costs of this scheme');
INSERT INTO "view_column" VALUES('x_leave',6,'part','text',NULL,1,0,'1.2','morning of afternoon; leeg: de hele dag of een aantal uren','morning or afternoon; empty: the whole day or a number of hours');
INSERT INTO "view_column" VALUES('x_leave',7,'planned_minutes','integer','minute',0,0,'1.2','Wat er die dag gewerkt zou worden, zoals bekend bij de aanvraag','What would have been worked that day, as known with the request');
INSERT INTO "view_column" VALUES('x_leave',8,'state','text',NULL,0,0,'1.2','requested, approved, refused of cancelled; een goedgekeurde dag die voorbij is: taken','requested, approved, refused or cancelled; an approved day that has passed: taken');
INSERT INTO "view_column" VALUES('x_leave',9,'requested_on','day',NULL,0,0,'1.2','Dag van de aanvraag','Day of the request');
INSERT INTO "view_column" VALUES('x_leave',10,'decided_on','day',NULL,1,0,'1.2','Dag van het laatste besluit','Day of the newest decision');
INSERT INTO "view_column" VALUES('x_leave',11,'course','text',NULL,1,0,'1.2','Aanvraag van de cursus waar het voor is','Claim of the course it is for');
INSERT INTO "view_column" VALUES('x_pressure',1,'team','text',NULL,0,0,'1.2','Code van het team','Code of the team');
INSERT INTO "view_column" VALUES('x_pressure',2,'week','day',NULL,0,0,'1.2','Maandag van de week','Monday of the week');
INSERT INTO "view_column" VALUES('x_pressure',3,'pressure','integer',NULL,0,0,'1.2','Hoe druk het is: 1 of 2 is rustig, 5 de piek','How busy it is: 1 or 2 is quiet, 5 the peak');
INSERT INTO "view_column" VALUES('x_project',1,'project','text',NULL,0,0,'1.2','Code van het project','Code of the project');
INSERT INTO "view_column" VALUES('x_project',2,'kind','text',NULL,0,0,'1.2','combination (combinatieproject) of studio (innovatiestudio)','combination (combination project) or studio (innovation studio)');
INSERT INTO "view_column" VALUES('x_project',3,'team','text',NULL,0,0,'1.2','Code van het team','Code of the team');
INSERT INTO "view_column" VALUES('x_project',4,'starts_on','day',NULL,0,0,'1.2','Eerste dag','First day');
INSERT INTO "view_column" VALUES('x_project',5,'ends_on','day',NULL,0,0,'1.2','Laatste dag','Last day');
INSERT INTO "view_column" VALUES('x_project',6,'qualification','text',NULL,1,0,'1.2','Wat nieuwkomers eraan overhouden','What newcomers take away');
INSERT INTO "view_column" VALUES('x_project',7,'newcomers','integer',NULL,1,0,'1.2','Aantal nieuwkomers','Number of newcomers');
INSERT INTO "view_column" VALUES('x_project',8,'minutes_per_week','integer','minute',0,0,'1.2','Werk van een nieuwkomer, of studiotijd van allen samen, per week','Work of one newcomer, or studio time of all together, a week');
INSERT INTO "view_column" VALUES('x_project',9,'ramp_up','text',NULL,1,0,'1.2','Inzetbaarheid van nieuwkomers, procent per week met + ertussen; de laatste blijft','How far newcomers can be deployed, percent a week with + between them; the last one stays');
INSERT INTO "view_column" VALUES('x_project',10,'training_minutes','integer','minute',1,0,'1.2','Tijd per week dat eigen mensen in opleiding zijn, samen','Time a week that own staff is in training, together');
INSERT INTO "view_column" VALUES('x_project',11,'employee','text',NULL,1,1,'1.2','Personeelsnummer, waar de studiotijd van één medewerker is','Employee number, where the studio time is of one employee');
INSERT INTO "view_column" VALUES('x_agreement',1,'agreement','text',NULL,0,0,'1.3','Nummer van de afspraak','Number of the agreement');
INSERT INTO "view_column" VALUES('x_agreement',2,'employee','text',NULL,1,1,'1.3','Personeelsnummer','Employee number');
INSERT INTO "view_column" VALUES('x_agreement',3,'state','text',NULL,0,0,'1.3','draft, proposed, in_force of closed, van de nieuwste versie','draft, proposed, in_force or closed, of the newest version');
INSERT INTO "view_column" VALUES('x_agreement',4,'version','integer',NULL,0,0,'1.3','Nummer van de nieuwste versie','Number of the newest version');
INSERT INTO "view_column" VALUES('x_agreement',5,'counting_version','integer',NULL,0,0,'1.3','De versie die telt: de nieuwste die van kracht werd, anders de nieuwste','The version that counts: the newest that came into force, else the newest');
INSERT INTO "view_column" VALUES('x_agreement',6,'written_on','day',NULL,0,0,'1.3','Dag waarop de tellende versie is geschreven','Day on which the counting version was written');
INSERT INTO "view_column" VALUES('x_agreement',7,'proposed_on','day',NULL,1,0,'1.3','Dag waarop die is voorgelegd','Day on which it was put to the parties');
INSERT INTO "view_column" VALUES('x_agreement',8,'in_force_from','day',NULL,1,0,'1.3','Eerste dag van kracht','First day in force');
INSERT INTO "view_column" VALUES('x_agreement',9,'ends_on','day',NULL,1,0,'1.3','Laatste dag, bij een afspraak voor een tijd','Last day, of an agreement for some time');
INSERT INTO "view_column" VALUES('x_agreement',10,'closed_on','day',NULL,1,0,'1.3','Dag waarop die is afgesloten','Day on which it was closed');
INSERT INTO "view_column" VALUES('x_agreement',11,'initiator','text',NULL,0,0,'1.3','Bij wie het begon: employee, manager of hr','With whom it began: employee, manager or hr');
INSERT INTO "view_column" VALUES('x_agreement',12,'occasion','text',NULL,1,0,'1.3','Aanleiding','What gave rise to it');
INSERT INTO "view_column" VALUES('x_agreement',13,'goal','text',NULL,1,0,'1.3','Code van het doel','Code of the goal');
INSERT INTO "view_column" VALUES('x_agreement',14,'outside_parties','integer',NULL,0,0,'1.3','Betrokkenen naast medewerker en leidinggevende','Parties besides employee and manager');
INSERT INTO "view_column" VALUES('x_agreement',15,'plan','text',NULL,1,0,'1.3','Gedeeld plan waar de afspraak uit komt','Shared plan the agreement comes from');
INSERT INTO "view_column" VALUES('x_agreement',16,'follows','text',NULL,1,0,'1.3','Afspraak waar deze op volgt','Agreement that this one follows');
INSERT INTO "view_column" VALUES('x_agreement_party',1,'agreement','text',NULL,0,0,'1.3','Nummer van de afspraak','Number of the agreement');
INSERT INTO "view_column" VALUES('x_agreement_party',2,'version','integer',NULL,0,0,'1.3','Versie','Version');
INSERT INTO "view_column" VALUES('x_agreement_party',3,'role','text',NULL,0,0,'1.3','employee, manager, client, supplier, colleague of external','employee, manager, client, supplier, colleague or external');
INSERT INTO "view_column" VALUES('x_agreement_party',4,'employee','text',NULL,1,1,'1.3','Personeelsnummer; leeg bij iemand van buiten','Employee number; empty of somebody outside');
INSERT INTO "view_column" VALUES('x_agreement_party',5,'answer','text',NULL,1,0,'1.3','Laatste antwoord: agree, change of decline','Newest answer: agree, change or decline');
INSERT INTO "view_column" VALUES('x_agreement_party',6,'answered_on','day',NULL,1,0,'1.3','Dag van dat antwoord','Day of that answer');
INSERT INTO "view_column" VALUES('x_agreement_party',7,'seen','text',NULL,1,0,'1.3','Hoe een ander het weet: signature, mail of talk','How somebody else knows it: signature, mail or talk');
INSERT INTO "view_column" VALUES('x_crafting_action',1,'agreement','text',NULL,0,0,'1.3','Nummer van de afspraak','Number of the agreement');
INSERT INTO "view_column" VALUES('x_crafting_action',2,'version','integer',NULL,0,0,'1.3','De versie die telt','The version that counts');
INSERT INTO "view_column" VALUES('x_crafting_action',3,'number','integer',NULL,0,0,'1.3','Nummer van de verandering','Number of the change');
INSERT INTO "view_column" VALUES('x_crafting_action',4,'craft','text',NULL,1,0,'1.3','Wat het verandert: task, relational, cognitive of context','What it changes: task, relational, cognitive or context');
INSERT INTO "view_column" VALUES('x_crafting_action',5,'form','text',NULL,1,0,'1.3','Wat het geeft: social, structural, challenging of hindering','What it gives: social, structural, challenging or hindering');
INSERT INTO "view_column" VALUES('x_crafting_action',6,'serves','text',NULL,1,0,'1.3','Waar een hulpbron voor is: goals, relief of growth','What a resource is for: goals, relief or growth');
INSERT INTO "view_column" VALUES('x_crafting_action',7,'mode','text',NULL,1,0,'1.3','physical, cognitive of both','physical, cognitive or both');
INSERT INTO "view_column" VALUES('x_crafting_action',8,'aims','text',NULL,1,0,'1.3','energy, drives, talents, met een spatie ertussen','energy, drives, talents, with a space between them');
INSERT INTO "view_column" VALUES('x_crafting_action',9,'redesign','text',NULL,1,0,'1.3','Vorm van taakherontwerp','Form of task redesign');
INSERT INTO "view_column" VALUES('x_crafting_action',10,'direction','text',NULL,1,0,'1.3','Taken erbij (add) of eraf (remove)','Tasks added (add) or taken away (remove)');
INSERT INTO "view_column" VALUES('x_crafting_action',11,'feedback','flag',NULL,1,0,'1.3','Of feedback op het presteren erbij hoort','Whether feedback on performance is part of it');
INSERT INTO "view_column" VALUES('x_experiment',1,'experiment','text',NULL,0,0,'1.3','Nummer van het experiment','Number of the experiment');
INSERT INTO "view_column" VALUES('x_experiment',2,'agreement','text',NULL,0,0,'1.3','Afspraak die wordt geprobeerd','Agreement that is tried');
INSERT INTO "view_column" VALUES('x_experiment',3,'employee','text',NULL,1,1,'1.3','Personeelsnummer','Employee number');
INSERT INTO "view_column" VALUES('x_experiment',4,'cycle','integer',NULL,0,0,'1.3','De hoeveelste keer dat deze afspraak wordt geprobeerd','How often this agreement was tried, this one included');
INSERT INTO "view_column" VALUES('x_experiment',5,'starts_on','day',NULL,0,0,'1.3','Eerste dag','First day');
INSERT INTO "view_column" VALUES('x_experiment',6,'ends_on','day',NULL,0,0,'1.3','Laatste dag','Last day');
INSERT INTO "view_column" VALUES('x_experiment',7,'state','text',NULL,0,0,'1.3','planned, running, ended (te besluiten), decided of broken_off (met de afspraak gesloten)','planned, running, ended (to be decided), decided or broken_off (closed with its agreement)');
INSERT INTO "view_column" VALUES('x_experiment',8,'decision','text',NULL,1,0,'1.3','continue, adapt of stop','continue, adapt or stop');
INSERT INTO "view_column" VALUES('x_experiment',9,'decided_on','day',NULL,1,0,'1.3','Dag van het besluit','Day of the decision');
INSERT INTO "view_column" VALUES('x_experiment',10,'supporters','integer',NULL,0,0,'1.3','Aantal supporters','Number of supporters');
INSERT INTO "view_column" VALUES('x_experiment',11,'handovers','integer',NULL,0,0,'1.3','Taken die naar een ander gaan','Tasks that go to somebody else');
INSERT INTO "view_column" VALUES('x_evaluation',1,'experiment','text',NULL,0,0,'1.3','Nummer van het experiment','Number of the experiment');
INSERT INTO "view_column" VALUES('x_evaluation',2,'kind','text',NULL,0,0,'1.3','interim (tussentijds), final (aan het eind) of later','interim (on the way), final (at the end) or later');
INSERT INTO "view_column" VALUES('x_evaluation',3,'on_day','day',NULL,0,0,'1.3','Dag van het terugkijken','Day of looking back');
INSERT INTO "view_column" VALUES('x_evaluation',4,'by','text',NULL,0,0,'1.3','employee, manager of other','employee, manager or other');
INSERT INTO "view_column" VALUES('x_evaluation',5,'seen','text',NULL,1,0,'1.3','Hoe een ander het weet: signature, mail of talk','How somebody else knows it: signature, mail or talk');
INSERT INTO "view_column" VALUES('x_plan',1,'plan','text',NULL,0,0,'1.3','Nummer van het plan','Number of the plan');
INSERT INTO "view_column" VALUES('x_plan',2,'employee','text',NULL,1,1,'1.3','Personeelsnummer','Employee number');
INSERT INTO "view_column" VALUES('x_plan',3,'origin','text',NULL,0,0,'1.3','Hoe het hier kwam: talk (samen geschreven) of packet (gedeeld)','How it came here: talk (written together) or packet (shared)');
INSERT INTO "view_column" VALUES('x_plan',4,'shared_on','day',NULL,0,0,'1.3','Dag waarop het voor het eerst is gedeeld','Day on which it was first shared');
INSERT INTO "view_column" VALUES('x_plan',5,'follows','text',NULL,1,0,'1.3','Plan waar dit op volgt','Plan that this one follows');
INSERT INTO "view_column" VALUES('x_goal',1,'goal','text',NULL,0,0,'1.3','Code van het doel','Code of the goal');
INSERT INTO "view_column" VALUES('x_goal',2,'name','text',NULL,0,0,'1.3','Naam van het doel','Name of the goal');
INSERT INTO "view_column" VALUES('x_goal',3,'team','text',NULL,1,0,'1.3','Team waarvan het de bedoeling is; leeg: van de organisatie','Team whose purpose it is; empty: of the organisation');
INSERT INTO "view_column" VALUES('x_goal',4,'valid_from','day',NULL,0,0,'1.3','Eerste dag','First day');
INSERT INTO "view_column" VALUES('x_goal',5,'ends_on','day',NULL,1,0,'1.3','Laatste dag','Last day');
INSERT INTO "view_column" VALUES('x_goal',6,'together','flag',NULL,1,0,'1.3','Of wie het dragen het samen hebben gemaakt','Whether those who carry it made it together');
INSERT INTO "view_column" VALUES('x_notice',1,'notice','text',NULL,0,0,'1.4','Nummer van de brief','Number of the letter');
INSERT INTO "view_column" VALUES('x_notice',2,'employee','text',NULL,1,1,'1.4','Personeelsnummer','Employee number');
INSERT INTO "view_column" VALUES('x_notice',3,'scheme','text',NULL,0,0,'1.4','Code van de regeling','Code of the scheme');
INSERT INTO "view_column" VALUES('x_notice',4,'sent_on','day',NULL,0,0,'1.4','Dag waarop hij is verstuurd','Day on which it was sent');
INSERT INTO "view_column" VALUES('x_notice',5,'last_day','day',NULL,0,0,'1.4','Laatste dag van wat er vervalt','Last day of what lapses');
INSERT INTO "view_column" VALUES('x_notice',6,'amount','integer','cent or minute',0,0,'1.4','Wat er die dag zou vervallen, toen de brief werd geschreven','What would lapse that day, when the letter was written');
INSERT INTO "view_column" VALUES('x_notice',7,'unit','text',NULL,0,0,'1.4','EUR of MIN','EUR or MIN');
INSERT INTO "view_column" VALUES('x_notice',8,'acknowledged_on','day',NULL,1,0,'1.4','Dag waarop ontvangst is bevestigd','Day on which it was confirmed');
INSERT INTO "view_column" VALUES('x_advice',1,'agreement','text',NULL,0,0,'1.4','Nummer van de afspraak','Number of the agreement');
INSERT INTO "view_column" VALUES('x_advice',2,'version','integer',NULL,0,0,'1.4','Versie','Version');
INSERT INTO "view_column" VALUES('x_advice',3,'code','text',NULL,0,0,'1.4','Waarover: structural, challenging, social, hindering, only_hindering of feedback','About what: structural, challenging, social, hindering, only_hindering or feedback');
INSERT INTO "view_column" VALUES('x_advice',4,'grade','text',NULL,0,0,'1.4','Hoe zeker: consistent, mixed, one_study of caution','How sure: consistent, mixed, one_study or caution');
INSERT INTO "view_column" VALUES('x_advice',5,'dated_on','day',NULL,0,0,'1.4','Dag waarop het onderzoek is gewogen','Day on which the research was weighed');
INSERT INTO "view_column" VALUES('x_fund',1,'scheme','text',NULL,0,0,'1.5','Code van de regeling','Code of the scheme');
INSERT INTO "view_column" VALUES('x_fund',2,'form','text',NULL,0,0,'1.5','fund (van allen samen), voucher (waar vouchers uit komen) of employer_budget (van de werkgever)','fund (of all together), voucher (that vouchers come from) or employer_budget (of the employer)');
INSERT INTO "view_column" VALUES('x_fund',3,'unit','text',NULL,0,0,'1.5','EUR: bedragen in centen; MIN: in minuten','EUR: amounts in cents; MIN: in minutes');
INSERT INTO "view_column" VALUES('x_fund',4,'put_in','integer','cent or minute',0,0,'1.5','Erin gegaan: toegekend, gekregen en teruggekomen','Put in: granted, received and come back');
INSERT INTO "view_column" VALUES('x_fund',5,'paid','integer','cent or minute',0,0,'1.5','Betaald, na wat is terugbetaald','Paid, less what was paid back');
INSERT INTO "view_column" VALUES('x_fund',6,'gone','integer','cent or minute',0,0,'1.5','Vervallen of terug naar de werkgever','Lapsed or back to the employer');
INSERT INTO "view_column" VALUES('x_fund',7,'balance','integer','cent or minute',0,0,'1.5','Wat erin zit, ook wat gereserveerd is','What is in it, reserved amounts too');
INSERT INTO "view_column" VALUES('x_fund',8,'reserved','integer','cent or minute',0,0,'1.5','Voor aanvragen opzij','Set aside for claims');
INSERT INTO "view_column" VALUES('x_fund',9,'available','integer','cent or minute',0,0,'1.5','Vrij','Free');
CREATE TABLE wage (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id),
  -- Its first day.
  month TEXT NOT NULL CHECK (date(month, 'start of month') IS month),
  amount INTEGER NOT NULL CHECK (amount >= 0)
) STRICT;
CREATE TABLE work_pattern (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id),
  valid_from TEXT NOT NULL CHECK (date(valid_from, '+0 days') IS valid_from),
  weeks INTEGER NOT NULL CHECK (weeks BETWEEN 1 AND 8),
  week INTEGER NOT NULL CHECK (week BETWEEN 1 AND weeks),
  monday INTEGER NOT NULL CHECK (monday BETWEEN 0 AND 1440),
  tuesday INTEGER NOT NULL CHECK (tuesday BETWEEN 0 AND 1440),
  wednesday INTEGER NOT NULL CHECK (wednesday BETWEEN 0 AND 1440),
  thursday INTEGER NOT NULL CHECK (thursday BETWEEN 0 AND 1440),
  friday INTEGER NOT NULL CHECK (friday BETWEEN 0 AND 1440),
  saturday INTEGER NOT NULL CHECK (saturday BETWEEN 0 AND 1440),
  sunday INTEGER NOT NULL CHECK (sunday BETWEEN 0 AND 1440)
) STRICT;
INSERT INTO "work_pattern" VALUES(1,22,6,'2024-01-01',1,1,480,480,480,480,0,0,0);
CREATE VIEW undone AS SELECT undoes AS event FROM event WHERE undoes IS NOT NULL;
CREATE INDEX text_body_by_body ON text_body (body) WHERE length(body) <= 64;
CREATE INDEX import_batch_by_digest ON import_batch (digest);
CREATE INDEX team_change_by_team ON team_change (team, valid_from);
CREATE INDEX team_change_by_parent ON team_change (parent) WHERE parent IS NOT NULL;
CREATE INDEX team_change_by_manager ON team_change (manager) WHERE manager IS NOT NULL;
CREATE INDEX person_change_by_person ON person_change (person, valid_from);
CREATE INDEX role_change_by_person ON role_change (person, role, valid_from);
CREATE INDEX role_change_by_role ON role_change (role, valid_from);
CREATE INDEX employment_by_person ON employment (person);
CREATE INDEX employment_span_by_employment ON employment_span (employment);
CREATE INDEX employment_change_by_employment ON employment_change (employment, valid_from);
CREATE INDEX employment_change_by_team ON employment_change (team) WHERE team IS NOT NULL;
CREATE INDEX employment_change_by_manager ON employment_change (manager)
  WHERE manager IS NOT NULL;
CREATE VIEW employment_now AS
  SELECT e.person, e.id AS employment, s.started_on, s.ended_on
  FROM employment AS e JOIN employment_span AS s ON s.id = (
    SELECT max(id) FROM employment_span
    WHERE employment = e.id AND event NOT IN (SELECT event FROM undone))
  WHERE e.event NOT IN (SELECT event FROM undone);
CREATE INDEX scheme_description_by_scheme ON scheme_description (scheme);
CREATE INDEX scheme_version_by_scheme ON scheme_version (scheme, valid_from);
CREATE INDEX claim_by_person ON claim (person);
CREATE INDEX claim_version_by_claim ON claim_version (claim);
CREATE INDEX claim_source_by_version ON claim_source (claim_version);
CREATE INDEX claim_step_by_claim ON claim_step (claim);
CREATE INDEX claim_award_by_step ON claim_award (claim_step);
CREATE INDEX claim_payment_by_claim ON claim_payment (claim);
CREATE INDEX claim_payment_by_invoice ON claim_payment (invoice) WHERE invoice IS NOT NULL;
CREATE INDEX claim_import_by_digest ON claim_import (digest);
CREATE INDEX adjustment_by_person ON adjustment (person, scheme);
CREATE UNIQUE INDEX account_by_person ON account (person, scheme) WHERE kind = 'person';
CREATE UNIQUE INDEX account_by_pot ON account (scheme) WHERE kind = 'pot';
CREATE UNIQUE INDEX account_by_world ON account (kind, unit) WHERE scheme IS NULL;
CREATE INDEX account_by_scheme ON account (scheme, person) WHERE scheme IS NOT NULL;
CREATE INDEX lot_by_account ON lot (account);
CREATE UNIQUE INDEX lot_by_grant ON lot (account, employment, period_start) WHERE kind = 'grant';
CREATE UNIQUE INDEX lot_by_budget ON lot (account, period_start) WHERE kind = 'budget';
CREATE UNIQUE INDEX lot_by_adjustment ON lot (adjustment) WHERE kind = 'adjustment';
CREATE UNIQUE INDEX lot_by_claim ON lot (claim, source_lot) WHERE kind = 'claim';
CREATE UNIQUE INDEX lot_by_grace ON lot (payment, source_lot) WHERE kind = 'grace';
CREATE UNIQUE INDEX lot_by_advance ON lot (account) WHERE kind = 'advance';
CREATE INDEX lot_by_source ON lot (source_lot) WHERE source_lot IS NOT NULL;
CREATE INDEX lot_term_by_lot ON lot_term (lot);
CREATE INDEX transfer_out ON transfer (from_lot, effective_on, amount);
CREATE INDEX transfer_in ON transfer (to_lot, effective_on, amount);
CREATE INDEX transfer_by_event ON transfer (event);
CREATE INDEX transfer_by_claim ON transfer (claim) WHERE claim IS NOT NULL;
CREATE INDEX transfer_by_adjustment ON transfer (adjustment) WHERE adjustment IS NOT NULL;
CREATE VIEW standing_transfer AS
  SELECT t.* FROM transfer AS t
  -- The plus keeps SQLite from taking the UNIQUE index on reverses for a short list of NULLs: it
  -- would read every transfer instead of those of one lot.
  WHERE +t.reverses IS NULL
    AND NOT EXISTS (SELECT 1 FROM transfer AS r WHERE r.reverses = t.id);
CREATE INDEX transfer_of_shortfall ON transfer (kind)
  WHERE kind IN ('advance', 'set_off', 'repay', 'write_off');
CREATE VIEW reference_day AS
  SELECT today AS day FROM event WHERE id = (SELECT max(id) FROM event);
CREATE VIEW employee_number AS
  SELECT p.id AS person, coalesce(n.number, 'erased-' || p.id) AS employee
  FROM person AS p LEFT JOIN person_number AS n ON n.person = p.id;
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
CREATE VIEW x_audit AS
  SELECT e.id AS event, e.recorded_at, e.today, e.command, n.number AS actor, s.contents,
    e.undoes, CASE WHEN u.event IS NULL THEN 0 ELSE 1 END AS undone
  FROM event AS e
  JOIN seal AS s ON s.event = e.id
  LEFT JOIN event_text AS t ON t.event = e.id
  LEFT JOIN person_number AS n ON n.number = t.actor
  LEFT JOIN undone AS u ON u.event = e.id;
CREATE VIEW x_contract AS
  SELECT view, "column", type, unit, nullable, description_nl, description_en, personal, since
  FROM view_column ORDER BY view, position;
CREATE INDEX scheme_target_by_version ON scheme_target (scheme_version);
CREATE INDEX wage_by_person ON wage (person, month);
CREATE INDEX lot_extension_by_person ON lot_extension (person, scheme);
CREATE INDEX notice_by_person ON notice (person, scheme, last_day);
CREATE INDEX notice_receipt_by_notice ON notice_receipt (notice);
CREATE INDEX leaflet_receipt_by_digest ON leaflet_receipt (digest, person);
CREATE INDEX claim_vote_by_claim ON claim_vote (claim);
CREATE INDEX adjustment_import_by_digest ON adjustment_import (digest);
CREATE UNIQUE INDEX lot_by_carried ON lot (source_lot) WHERE kind = 'carried';
CREATE INDEX lot_term_waiting ON lot_term (lot) WHERE waits_on IS NOT NULL;
CREATE VIEW lot_waiting AS
  SELECT t.lot FROM lot_term AS t
  WHERE t.waits_on IS NOT NULL AND t.waits_on <= (SELECT day FROM reference_day)
    AND t.id = (SELECT max(o.id) FROM lot_term AS o WHERE o.lot = t.lot);
CREATE INDEX repayment_term_by_claim ON repayment_term (claim);
CREATE INDEX support_contact_by_day ON support_contact (on_day, kind, team);
CREATE INDEX support_contact_by_person ON support_contact (person) WHERE person IS NOT NULL;
CREATE INDEX learning_by_person ON learning (person, on_day);
CREATE INDEX awareness_by_day ON awareness (on_day, education);
CREATE INDEX saving_by_scheme ON saving (scheme, on_day);
CREATE UNIQUE INDEX subsidy_by_code ON subsidy (code);
CREATE INDEX subsidy_version_by_subsidy ON subsidy_version (subsidy);
CREATE INDEX subsidy_money_by_subsidy ON subsidy_money (subsidy, on_day);
CREATE INDEX subsidy_money_by_scheme ON subsidy_money (scheme);
CREATE INDEX fund_evaluation_by_scheme ON fund_evaluation (scheme, on_day);
CREATE INDEX fund_evaluation_member_by_evaluation ON fund_evaluation_member (fund_evaluation);
CREATE INDEX claim_version_by_subsidy ON claim_version (subsidy) WHERE subsidy IS NOT NULL;
CREATE VIEW x_support AS
  SELECT c.kind, c.on_day, t.code AS team, n.employee, s.code AS scheme
  FROM support_contact AS c
  JOIN team AS t ON t.id = c.team
  LEFT JOIN employee_number AS n ON n.person = c.person
  LEFT JOIN scheme AS s ON s.id = c.scheme
  WHERE c.event NOT IN (SELECT event FROM undone);
CREATE VIEW x_learning AS
  SELECT n.employee, l.on_day, l.minutes, l.kind
  FROM learning AS l JOIN employee_number AS n ON n.person = l.person
  WHERE l.event NOT IN (SELECT event FROM undone);
CREATE VIEW x_awareness AS
  WITH newest AS (
    SELECT max(id) AS id FROM awareness
    WHERE event NOT IN (SELECT event FROM undone)
    GROUP BY on_day, education, scheme
  )
  SELECT a.on_day, a.education, s.code AS scheme, a.asked, a.aware
  FROM newest AS n
  JOIN awareness AS a ON a.id = n.id
  LEFT JOIN scheme AS s ON s.id = a.scheme;
CREATE VIEW x_saving AS
  SELECT v.on_day, s.code AS scheme, v.amount, s.unit
  FROM saving AS v JOIN scheme AS s ON s.id = v.scheme
  WHERE v.event NOT IN (SELECT event FROM undone);
CREATE VIEW subsidy_now AS
  SELECT u.id AS subsidy, u.code, v.id AS version, v.scheme, v.expected, v.apply_by, v.proof_by,
    v.checked_on
  FROM subsidy AS u
  JOIN (
    SELECT subsidy, max(id) AS version FROM subsidy_version
    WHERE event NOT IN (SELECT event FROM undone) GROUP BY subsidy
  ) AS n ON n.subsidy = u.id
  JOIN subsidy_version AS v ON v.id = n.version;
CREATE VIEW x_subsidy AS
  WITH money AS (
    SELECT subsidy,
      CAST(sum(CASE kind WHEN 'receipt' THEN amount ELSE 0 END) AS BIGINT) AS received,
      CAST(sum(CASE kind WHEN 'reclaim' THEN amount ELSE 0 END) AS BIGINT) AS reclaimed
    FROM subsidy_money WHERE event NOT IN (SELECT event FROM undone) GROUP BY subsidy
  )
  SELECT u.code AS subsidy, s.code AS scheme, u.expected, coalesce(m.received, 0) AS received,
    coalesce(m.reclaimed, 0) AS reclaimed, s.unit, u.apply_by, u.proof_by, u.checked_on
  FROM subsidy_now AS u
  JOIN scheme AS s ON s.id = u.scheme
  LEFT JOIN money AS m ON m.subsidy = u.subsidy;
CREATE VIEW x_fund_evaluation AS
  SELECT s.code AS scheme, f.on_day, count(*) AS members, f.new_need
  FROM fund_evaluation AS f
  JOIN scheme AS s ON s.id = f.scheme
  JOIN fund_evaluation_member AS m ON m.fund_evaluation = f.id
  WHERE f.event NOT IN (SELECT event FROM undone)
  GROUP BY f.id, s.code, f.on_day, f.new_need;
CREATE VIEW x_claim_path AS
  WITH version AS (
    SELECT claim, count(*) - 1 AS changes FROM claim_version
    WHERE event NOT IN (SELECT event FROM undone) GROUP BY claim
  ), question AS (
    SELECT claim, count(*) AS questions FROM claim_step
    WHERE step = 'ask' AND event NOT IN (SELECT event FROM undone) GROUP BY claim
  ), vote AS (
    SELECT claim, count(DISTINCT person) AS votes FROM claim_vote
    WHERE event NOT IN (SELECT event FROM undone) GROUP BY claim
  )
  SELECT 'C' || c.claim AS claim, v.orientation_minutes, u.code AS subsidy,
    coalesce(q.questions, 0) AS questions, coalesce(w.changes, 0) AS changes,
    coalesce(o.votes, 0) AS votes, v.submitted_on, c.decided_on
  FROM claim_now AS c
  JOIN claim_version AS v ON v.id = c.version
  LEFT JOIN subsidy AS u ON u.id = v.subsidy
  LEFT JOIN version AS w ON w.claim = c.claim
  LEFT JOIN question AS q ON q.claim = c.claim
  LEFT JOIN vote AS o ON o.claim = c.claim;
CREATE UNIQUE INDEX work_pattern_by_person ON work_pattern (person, valid_from, event, week);
CREATE INDEX shift_by_person ON shift (person, on_day);
CREATE INDEX holiday_by_day ON holiday (on_day);
CREATE INDEX leave_by_person ON leave (person);
CREATE INDEX leave_by_course ON leave (course) WHERE course IS NOT NULL;
CREATE INDEX leave_version_by_leave ON leave_version (leave);
CREATE INDEX leave_day_by_version ON leave_day (leave_version, on_day);
CREATE INDEX leave_day_by_day ON leave_day (on_day);
CREATE INDEX leave_step_by_leave ON leave_step (leave);
CREATE UNIQUE INDEX lot_by_leave ON lot (leave, source_lot) WHERE kind = 'leave';
CREATE INDEX transfer_by_leave ON transfer (leave) WHERE leave IS NOT NULL;
CREATE VIEW account_sum AS
  SELECT a.id AS account, a.kind, n.employee, s.code AS scheme, a.unit,
    CAST(coalesce(sum(CASE WHEN l.kind NOT IN ('claim', 'leave') AND coalesce(w.lot, 0) = 0 THEN l.amount END), 0)
      AS BIGINT) AS free,
    CAST(coalesce(sum(CASE WHEN l.kind IN ('claim', 'leave') THEN l.amount END), 0) AS BIGINT) AS reserved,
    CAST(coalesce(sum(CASE WHEN w.lot IS NOT NULL THEN l.amount END), 0) AS BIGINT) AS waiting
  FROM account AS a
  JOIN scheme AS s ON s.id = a.scheme
  JOIN lot AS l ON l.account = a.id
  LEFT JOIN lot_waiting AS w ON w.lot = l.id
  LEFT JOIN employee_number AS n ON n.person = a.person
  GROUP BY a.id, a.kind, n.employee, s.code, a.unit;
CREATE VIEW x_account AS
  SELECT a.account, CASE a.kind WHEN 'person' THEN 'employee' ELSE 'organisation' END AS owner,
    a.employee, a.scheme, a.unit, a.free + a.reserved + a.waiting AS booked,
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
CREATE VIEW x_lot AS
  WITH term AS (
    SELECT lot, max(id) AS id FROM lot_term GROUP BY lot
  ), lot_now AS (
    SELECT n.employee, s.code AS scheme, l.id AS lot, l.kind, t.granted_on, t.expires_on,
      l.amount, a.unit, l.claim, l.leave, l.source_lot,
      t.waits_on <= (SELECT day FROM reference_day) AS waits,
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
    CASE WHEN kind IN ('claim', 'leave') AND amount > 0 THEN 'reserved'
      WHEN kind IN ('claim', 'leave') THEN 'settled'
      WHEN amount > 0 AND waits THEN 'waiting'
      WHEN amount > 0 THEN 'open' WHEN lapsed > 0 THEN 'lapsed' ELSE 'used' END AS state,
    unit, 'C' || claim AS claim, source_lot, 'L' || leave AS leave
  FROM lot_now;
CREATE VIEW leave_now AS
  WITH newest AS (
    SELECT leave, max(id) AS version, min(on_day) AS requested_on FROM leave_version
    WHERE event NOT IN (SELECT event FROM undone) GROUP BY leave
  ), decision AS (
    SELECT leave, max(id) AS step FROM leave_step
    WHERE event NOT IN (SELECT event FROM undone) GROUP BY leave
  )
  SELECT l.id AS leave, l.person, l.course, n.version, n.requested_on,
    CASE s.step WHEN 'approve' THEN 'approved' WHEN 'refuse' THEN 'refused'
      WHEN 'cancel' THEN 'cancelled' ELSE 'requested' END AS state,
    s.on_day AS decided_on
  FROM leave AS l
  JOIN newest AS n ON n.leave = l.id
  LEFT JOIN decision AS d ON d.leave = l.id
  LEFT JOIN leave_step AS s ON s.id = d.step
  WHERE l.event NOT IN (SELECT event FROM undone);
CREATE VIEW x_leave AS
  SELECT 'L' || l.leave AS leave, n.employee, s.code AS scheme, d.on_day, d.minutes, d.part,
    d.planned AS planned_minutes,
    CASE WHEN l.state = 'approved' AND d.on_day < (SELECT day FROM reference_day) THEN 'taken'
      ELSE l.state END AS state,
    l.requested_on, l.decided_on, 'C' || l.course AS course
  FROM leave_now AS l
  JOIN leave_day AS d ON d.leave_version = l.version
  JOIN scheme AS s ON s.id = d.scheme
  JOIN employee_number AS n ON n.person = l.person;
CREATE INDEX pressure_by_team ON pressure (team, week);
CREATE INDEX project_by_code ON project (code);
CREATE VIEW x_pressure AS
  SELECT t.code AS team, p.week, p.level AS pressure
  FROM pressure AS p JOIN team AS t ON t.id = p.team
  WHERE p.id = (
    SELECT max(id) FROM pressure
    WHERE team = p.team AND week = p.week AND event NOT IN (SELECT event FROM undone));
CREATE VIEW x_project AS
  SELECT p.code AS project, p.kind, t.code AS team, p.starts_on, p.ends_on, p.qualification,
    p.newcomers, p.minutes_per_week, p.ramp_up, p.training_minutes, n.employee
  FROM project AS p JOIN team AS t ON t.id = p.team
  LEFT JOIN employee_number AS n ON n.person = p.person
  WHERE p.id = (
    SELECT max(id) FROM project
    WHERE code = p.code AND event NOT IN (SELECT event FROM undone));
CREATE INDEX goal_by_code ON goal (code);
CREATE INDEX plan_by_person ON plan (person);
CREATE INDEX plan_item_by_plan ON plan_item (plan, item);
CREATE INDEX plan_link_by_plan ON plan_link (plan);
CREATE INDEX plan_step_by_plan ON plan_step (plan);
CREATE INDEX plan_reader_by_plan ON plan_reader (plan);
CREATE INDEX plan_reader_by_person ON plan_reader (person);
CREATE INDEX agreement_by_person ON agreement (person);
CREATE INDEX agreement_by_token ON agreement (token);
CREATE INDEX agreement_version_by_agreement ON agreement_version (agreement);
CREATE INDEX craft_change_by_plan ON craft_change (plan, item) WHERE plan IS NOT NULL;
CREATE INDEX craft_change_by_version ON craft_change (agreement_version)
  WHERE agreement_version IS NOT NULL;
CREATE INDEX agreement_party_by_version ON agreement_party (agreement_version);
CREATE INDEX agreement_party_by_person ON agreement_party (person) WHERE person IS NOT NULL;
CREATE INDEX agreement_commitment_by_version ON agreement_commitment (agreement_version);
CREATE INDEX agreement_step_by_version ON agreement_step (agreement_version);
CREATE INDEX agreement_answer_by_party ON agreement_answer (agreement_party);
CREATE INDEX agreement_comment_by_version ON agreement_comment (agreement_version);
CREATE INDEX experiment_by_version ON experiment (agreement_version);
CREATE INDEX experiment_version_by_experiment ON experiment_version (experiment);
CREATE INDEX experiment_day_by_version ON experiment_day (experiment_version);
CREATE INDEX experiment_person_by_version ON experiment_person (experiment_version);
CREATE INDEX experiment_person_by_person ON experiment_person (person) WHERE person IS NOT NULL;
CREATE INDEX handover_by_experiment ON handover (experiment);
CREATE INDEX handover_by_person ON handover (person);
CREATE INDEX handover_answer_by_handover ON handover_answer (handover);
CREATE INDEX evaluation_by_experiment ON evaluation (experiment);
CREATE INDEX experiment_decision_by_experiment ON experiment_decision (experiment);
CREATE INDEX craft_act_by_agreement ON craft_act (agreement);
CREATE INDEX craft_act_by_item ON craft_act (item, number);
CREATE INDEX craft_advice_by_version ON craft_advice (agreement_version);
CREATE INDEX access_log_by_person ON access_log (person);
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
CREATE VIEW x_goal AS
  SELECT g.code AS goal, g.name, t.code AS team, g.valid_from, g.ends_on, g.together
  FROM goal AS g LEFT JOIN team AS t ON t.id = g.team
  WHERE g.id = (
    SELECT max(id) FROM goal WHERE code = g.code AND event NOT IN (SELECT event FROM undone));
CREATE VIEW x_plan AS
  SELECT 'P' || p.id AS plan, e.employee, p.origin, min(r.on_day) AS shared_on,
    'P' || p.follows AS follows
  FROM plan AS p
  JOIN plan_reader AS r ON r.plan = p.id AND r.event NOT IN (SELECT event FROM undone)
  LEFT JOIN employee_number AS e ON e.person = p.person
  WHERE EXISTS (SELECT 1 FROM plan_read AS h WHERE h.plan = p.id AND h.person <> p.person)
  GROUP BY p.id, e.employee, p.origin, p.follows;
CREATE INDEX saved_query_by_name ON saved_query (name);
CREATE VIEW x_notice AS
  SELECT 'N' || n.id AS notice, e.employee, s.code AS scheme, n.sent_on, n.last_day, n.amount,
    s.unit,
    (SELECT min(r.on_day) FROM notice_receipt AS r
      WHERE r.notice = n.id AND r.event NOT IN (SELECT event FROM undone)) AS acknowledged_on
  FROM notice AS n
  JOIN scheme AS s ON s.id = n.scheme
  LEFT JOIN employee_number AS e ON e.person = n.person
  WHERE n.event NOT IN (SELECT event FROM undone);
CREATE VIEW x_advice AS
  SELECT 'A' || v.agreement AS agreement, v.version, a.code, a.grade, a.dated_on
  FROM craft_advice AS a
  JOIN agreement_counting AS k ON k.id = a.agreement_version
  JOIN agreement_version_now AS v ON v.id = k.id
  JOIN text_body AS b ON b.text = a.words AND b.body IS NOT NULL
  WHERE a.event NOT IN (SELECT event FROM undone);
CREATE UNIQUE INDEX export_member_once ON export_member (cell, person);
CREATE INDEX export_member_by_person ON export_member (person);
CREATE VIEW plan_read AS
  SELECT h.plan, h.person, h.item, h.part, h.on_day
  FROM plan_reader AS h
  WHERE h.held = 1 AND h.event NOT IN (SELECT event FROM undone)
    AND NOT EXISTS (
      SELECT 1 FROM plan_reader AS l
      WHERE l.plan = h.plan AND l.person = h.person AND l.id > h.id
        AND (l.item IS NULL OR (l.item = h.item
          AND (l.part = h.part OR (l.part IS NULL AND h.part IS NULL))))
        AND l.event NOT IN (SELECT event FROM undone));
CREATE VIEW x_ledger AS
  SELECT t.id AS entry, n.employee, s.code AS scheme, l.id AS lot, t.kind, CAST(-t.amount AS BIGINT) AS amount,
    a.unit, t.effective_on, e.recorded_at, 'C' || t.claim AS claim, 'L' || t.leave AS leave,
    t.reverses
  FROM transfer AS t
  JOIN event AS e ON e.id = t.event
  JOIN lot AS l ON l.id = t.from_lot
  JOIN account AS a ON a.id = l.account
  JOIN scheme AS s ON s.id = a.scheme
  LEFT JOIN employee_number AS n ON n.person = a.person
  UNION ALL
  SELECT t.id, n.employee, s.code, l.id, t.kind, t.amount, a.unit, t.effective_on, e.recorded_at,
    'C' || t.claim, 'L' || t.leave, t.reverses
  FROM transfer AS t
  JOIN event AS e ON e.id = t.event
  JOIN lot AS l ON l.id = t.to_lot
  JOIN account AS a ON a.id = l.account
  JOIN scheme AS s ON s.id = a.scheme
  LEFT JOIN employee_number AS n ON n.person = a.person;
CREATE VIEW x_fund AS
  SELECT b.scheme, c.form, b.unit,
    CAST(coalesce(m.put_in, 0) AS BIGINT) AS put_in, CAST(coalesce(m.paid, 0) AS BIGINT) AS paid,
    CAST(coalesce(m.gone, 0) AS BIGINT) AS gone, b.balance, b.reserved, b.available
  FROM x_balance AS b
  JOIN x_scheme AS c ON c.scheme = b.scheme
  LEFT JOIN (
    SELECT scheme, unit,
      sum(CASE WHEN kind IN ('reserve', 'release', 'pay', 'refund', 'lapse') THEN 0
        WHEN kind = 'return' AND amount < 0 THEN 0 ELSE amount END) AS put_in,
      sum(CASE WHEN kind IN ('pay', 'refund') THEN -amount ELSE 0 END) AS paid,
      sum(CASE WHEN kind = 'lapse' OR kind = 'return' AND amount < 0 THEN -amount ELSE 0 END) AS gone
    FROM x_ledger WHERE employee IS NULL GROUP BY scheme, unit
  ) AS m ON m.scheme = b.scheme AND m.unit = b.unit
  WHERE b.employee IS NULL;
CREATE TRIGGER event_insert BEFORE INSERT ON event BEGIN
  SELECT RAISE(ABORT, 'event: numbers have no gaps')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM event);
  SELECT RAISE(ABORT, 'event: the event before is not sealed')
  WHERE (SELECT max(id) FROM event) IS NOT (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'event: an instant never goes back')
  WHERE NEW.recorded_at < (SELECT recorded_at FROM event ORDER BY id DESC LIMIT 1);
  SELECT RAISE(ABORT, 'event: this key was used before')
  WHERE EXISTS (SELECT 1 FROM event WHERE idempotency_key = NEW.idempotency_key);
  SELECT RAISE(ABORT, 'event: undone before, or nothing to undo')
  WHERE NEW.undoes IS NOT NULL
    AND (EXISTS (SELECT 1 FROM event WHERE undoes = NEW.undoes)
      OR NOT EXISTS (SELECT 1 FROM event WHERE id = NEW.undoes AND undoes IS NULL));
END;
CREATE TRIGGER event_update BEFORE UPDATE ON event BEGIN
  SELECT RAISE(ABORT, 'event: rows are never changed');
END;
CREATE TRIGGER event_delete BEFORE DELETE ON event BEGIN
  SELECT RAISE(ABORT, 'event: rows are never deleted');
END;
CREATE TRIGGER seal_insert BEFORE INSERT ON seal BEGIN
  SELECT RAISE(ABORT, 'seal: only the newest event can be sealed, once')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'seal: the previous hash is not the last one')
  WHERE NEW.previous IS NOT
    coalesce((SELECT hash FROM seal ORDER BY event DESC LIMIT 1), zeroblob(32));
END;
CREATE TRIGGER seal_update BEFORE UPDATE ON seal BEGIN
  SELECT RAISE(ABORT, 'seal: rows are never changed');
END;
CREATE TRIGGER seal_delete BEFORE DELETE ON seal BEGIN
  SELECT RAISE(ABORT, 'seal: rows are never deleted');
END;
CREATE TRIGGER event_text_insert BEFORE INSERT ON event_text BEGIN
  SELECT RAISE(ABORT, 'event_text: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal)
    OR EXISTS (SELECT 1 FROM event_text WHERE event = NEW.event);
END;
CREATE TRIGGER event_text_update BEFORE UPDATE ON event_text BEGIN
  SELECT RAISE(ABORT, 'event_text: a text can only be erased')
  WHERE NEW.event IS NOT OLD.event OR NEW.salt IS NOT NULL OR NEW.actor IS NOT NULL
    OR NEW.subject IS NOT NULL OR NEW.reason IS NOT NULL;
END;
CREATE TRIGGER event_text_delete BEFORE DELETE ON event_text BEGIN
  SELECT RAISE(ABORT, 'event_text: rows are never deleted');
END;
CREATE TRIGGER text_insert BEFORE INSERT ON text BEGIN
  SELECT RAISE(ABORT, 'text: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'text: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM text);
END;
CREATE TRIGGER text_update BEFORE UPDATE ON text BEGIN
  SELECT RAISE(ABORT, 'text: rows are never changed');
END;
CREATE TRIGGER text_delete BEFORE DELETE ON text BEGIN
  SELECT RAISE(ABORT, 'text: rows are never deleted');
END;
CREATE TRIGGER text_body_insert BEFORE INSERT ON text_body BEGIN
  SELECT RAISE(ABORT, 'text_body: a row belongs to the open event')
  WHERE (SELECT event FROM text WHERE id = NEW.text) IS NOT (SELECT max(id) FROM event)
    OR (SELECT max(event) FROM seal) IS (SELECT max(id) FROM event)
    OR EXISTS (SELECT 1 FROM text_body WHERE text = NEW.text);
END;
CREATE TRIGGER text_body_update BEFORE UPDATE ON text_body BEGIN
  SELECT RAISE(ABORT, 'text_body: a text can only be erased')
  WHERE NEW.text IS NOT OLD.text OR NEW.salt IS NOT NULL OR NEW.body IS NOT NULL;
END;
CREATE TRIGGER text_body_delete BEFORE DELETE ON text_body BEGIN
  SELECT RAISE(ABORT, 'text_body: rows are never deleted');
END;
CREATE TRIGGER setting_insert BEFORE INSERT ON setting BEGIN
  SELECT RAISE(ABORT, 'setting: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'setting: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM setting);
END;
CREATE TRIGGER setting_update BEFORE UPDATE ON setting BEGIN
  SELECT RAISE(ABORT, 'setting: rows are never changed');
END;
CREATE TRIGGER setting_delete BEFORE DELETE ON setting BEGIN
  SELECT RAISE(ABORT, 'setting: rows are never deleted');
END;
CREATE TRIGGER import_batch_insert BEFORE INSERT ON import_batch BEGIN
  SELECT RAISE(ABORT, 'import_batch: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'import_batch: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM import_batch);
END;
CREATE TRIGGER import_batch_update BEFORE UPDATE ON import_batch BEGIN
  SELECT RAISE(ABORT, 'import_batch: rows are never changed');
END;
CREATE TRIGGER import_batch_delete BEFORE DELETE ON import_batch BEGIN
  SELECT RAISE(ABORT, 'import_batch: rows are never deleted');
END;
CREATE TRIGGER team_insert BEFORE INSERT ON team BEGIN
  SELECT RAISE(ABORT, 'team: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'team: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM team);
  SELECT RAISE(ABORT, 'team: this code exists')
  WHERE EXISTS (SELECT 1 FROM team WHERE code = NEW.code);
END;
CREATE TRIGGER team_update BEFORE UPDATE ON team BEGIN
  SELECT RAISE(ABORT, 'team: rows are never changed');
END;
CREATE TRIGGER team_delete BEFORE DELETE ON team BEGIN
  SELECT RAISE(ABORT, 'team: rows are never deleted');
END;
CREATE TRIGGER person_insert BEFORE INSERT ON person BEGIN
  SELECT RAISE(ABORT, 'person: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'person: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM person);
END;
CREATE TRIGGER person_update BEFORE UPDATE ON person BEGIN
  SELECT RAISE(ABORT, 'person: rows are never changed');
END;
CREATE TRIGGER person_delete BEFORE DELETE ON person BEGIN
  SELECT RAISE(ABORT, 'person: rows are never deleted');
END;
CREATE TRIGGER person_number_insert BEFORE INSERT ON person_number BEGIN
  SELECT RAISE(ABORT, 'person_number: this number exists, or the person has one')
  WHERE NEW.number IS NULL
    OR EXISTS (SELECT 1 FROM person_number WHERE number = NEW.number OR person = NEW.person);
END;
CREATE TRIGGER person_number_update BEFORE UPDATE ON person_number BEGIN
  SELECT RAISE(ABORT, 'person_number: a number can only be erased')
  WHERE NEW.person IS NOT OLD.person OR NEW.salt IS NOT NULL OR NEW.number IS NOT NULL;
END;
CREATE TRIGGER person_number_delete BEFORE DELETE ON person_number BEGIN
  SELECT RAISE(ABORT, 'person_number: rows are never deleted');
END;
CREATE TRIGGER team_change_insert BEFORE INSERT ON team_change BEGIN
  SELECT RAISE(ABORT, 'team_change: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'team_change: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM team_change);
END;
CREATE TRIGGER team_change_update BEFORE UPDATE ON team_change BEGIN
  SELECT RAISE(ABORT, 'team_change: rows are never changed');
END;
CREATE TRIGGER team_change_delete BEFORE DELETE ON team_change BEGIN
  SELECT RAISE(ABORT, 'team_change: rows are never deleted');
END;
CREATE TRIGGER person_change_insert BEFORE INSERT ON person_change BEGIN
  SELECT RAISE(ABORT, 'person_change: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'person_change: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM person_change);
END;
CREATE TRIGGER person_change_update BEFORE UPDATE ON person_change BEGIN
  SELECT RAISE(ABORT, 'person_change: rows are never changed');
END;
CREATE TRIGGER person_change_delete BEFORE DELETE ON person_change BEGIN
  SELECT RAISE(ABORT, 'person_change: rows are never deleted');
END;
CREATE TRIGGER person_details_insert BEFORE INSERT ON person_details BEGIN
  SELECT RAISE(ABORT, 'person_details: a row belongs to the open event')
  WHERE (SELECT event FROM person_change WHERE id = NEW.person_change)
      IS NOT (SELECT max(id) FROM event)
    OR (SELECT max(event) FROM seal) IS (SELECT max(id) FROM event)
    OR EXISTS (SELECT 1 FROM person_details WHERE person_change = NEW.person_change);
END;
CREATE TRIGGER person_details_update BEFORE UPDATE ON person_details BEGIN
  SELECT RAISE(ABORT, 'person_details: a text can only be erased')
  WHERE NEW.person_change IS NOT OLD.person_change OR NEW.salt IS NOT NULL
    OR NEW.name IS NOT NULL OR NEW.email IS NOT NULL OR NEW.birth_year IS NOT NULL;
END;
CREATE TRIGGER person_details_delete BEFORE DELETE ON person_details BEGIN
  SELECT RAISE(ABORT, 'person_details: rows are never deleted');
END;
CREATE TRIGGER role_change_insert BEFORE INSERT ON role_change BEGIN
  SELECT RAISE(ABORT, 'role_change: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'role_change: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM role_change);
END;
CREATE TRIGGER role_change_update BEFORE UPDATE ON role_change BEGIN
  SELECT RAISE(ABORT, 'role_change: rows are never changed');
END;
CREATE TRIGGER role_change_delete BEFORE DELETE ON role_change BEGIN
  SELECT RAISE(ABORT, 'role_change: rows are never deleted');
END;
CREATE TRIGGER employment_insert BEFORE INSERT ON employment BEGIN
  SELECT RAISE(ABORT, 'employment: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'employment: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM employment);
END;
CREATE TRIGGER employment_update BEFORE UPDATE ON employment BEGIN
  SELECT RAISE(ABORT, 'employment: rows are never changed');
END;
CREATE TRIGGER employment_delete BEFORE DELETE ON employment BEGIN
  SELECT RAISE(ABORT, 'employment: rows are never deleted');
END;
CREATE TRIGGER employment_span_insert BEFORE INSERT ON employment_span BEGIN
  SELECT RAISE(ABORT, 'employment_span: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'employment_span: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM employment_span);
END;
CREATE TRIGGER employment_span_update BEFORE UPDATE ON employment_span BEGIN
  SELECT RAISE(ABORT, 'employment_span: rows are never changed');
END;
CREATE TRIGGER employment_span_delete BEFORE DELETE ON employment_span BEGIN
  SELECT RAISE(ABORT, 'employment_span: rows are never deleted');
END;
CREATE TRIGGER employment_change_insert BEFORE INSERT ON employment_change BEGIN
  SELECT RAISE(ABORT, 'employment_change: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'employment_change: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM employment_change);
END;
CREATE TRIGGER employment_change_update BEFORE UPDATE ON employment_change BEGIN
  SELECT RAISE(ABORT, 'employment_change: rows are never changed');
END;
CREATE TRIGGER employment_change_delete BEFORE DELETE ON employment_change BEGIN
  SELECT RAISE(ABORT, 'employment_change: rows are never deleted');
END;
CREATE TRIGGER scheme_insert BEFORE INSERT ON scheme BEGIN
  SELECT RAISE(ABORT, 'scheme: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'scheme: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM scheme);
  SELECT RAISE(ABORT, 'scheme: this code exists')
  WHERE EXISTS (SELECT 1 FROM scheme WHERE code = NEW.code);
END;
CREATE TRIGGER scheme_update BEFORE UPDATE ON scheme BEGIN
  SELECT RAISE(ABORT, 'scheme: rows are never changed');
END;
CREATE TRIGGER scheme_delete BEFORE DELETE ON scheme BEGIN
  SELECT RAISE(ABORT, 'scheme: rows are never deleted');
END;
CREATE TRIGGER scheme_description_insert BEFORE INSERT ON scheme_description BEGIN
  SELECT RAISE(ABORT, 'scheme_description: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'scheme_description: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM scheme_description);
END;
CREATE TRIGGER scheme_description_update BEFORE UPDATE ON scheme_description BEGIN
  SELECT RAISE(ABORT, 'scheme_description: rows are never changed');
END;
CREATE TRIGGER scheme_description_delete BEFORE DELETE ON scheme_description BEGIN
  SELECT RAISE(ABORT, 'scheme_description: rows are never deleted');
END;
CREATE TRIGGER scheme_version_insert BEFORE INSERT ON scheme_version BEGIN
  SELECT RAISE(ABORT, 'scheme_version: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'scheme_version: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM scheme_version);
END;
CREATE TRIGGER scheme_version_update BEFORE UPDATE ON scheme_version BEGIN
  SELECT RAISE(ABORT, 'scheme_version: rows are never changed');
END;
CREATE TRIGGER scheme_version_delete BEFORE DELETE ON scheme_version BEGIN
  SELECT RAISE(ABORT, 'scheme_version: rows are never deleted');
END;
CREATE TRIGGER claim_insert BEFORE INSERT ON claim BEGIN
  SELECT RAISE(ABORT, 'claim: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'claim: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM claim);
END;
CREATE TRIGGER claim_update BEFORE UPDATE ON claim BEGIN
  SELECT RAISE(ABORT, 'claim: rows are never changed');
END;
CREATE TRIGGER claim_delete BEFORE DELETE ON claim BEGIN
  SELECT RAISE(ABORT, 'claim: rows are never deleted');
END;
CREATE TRIGGER claim_version_insert BEFORE INSERT ON claim_version BEGIN
  SELECT RAISE(ABORT, 'claim_version: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'claim_version: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM claim_version);
END;
CREATE TRIGGER claim_version_update BEFORE UPDATE ON claim_version BEGIN
  SELECT RAISE(ABORT, 'claim_version: rows are never changed');
END;
CREATE TRIGGER claim_version_delete BEFORE DELETE ON claim_version BEGIN
  SELECT RAISE(ABORT, 'claim_version: rows are never deleted');
END;
CREATE TRIGGER claim_source_insert BEFORE INSERT ON claim_source BEGIN
  SELECT RAISE(ABORT, 'claim_source: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'claim_source: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM claim_source);
END;
CREATE TRIGGER claim_source_update BEFORE UPDATE ON claim_source BEGIN
  SELECT RAISE(ABORT, 'claim_source: rows are never changed');
END;
CREATE TRIGGER claim_source_delete BEFORE DELETE ON claim_source BEGIN
  SELECT RAISE(ABORT, 'claim_source: rows are never deleted');
END;
CREATE TRIGGER claim_step_insert BEFORE INSERT ON claim_step BEGIN
  SELECT RAISE(ABORT, 'claim_step: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'claim_step: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM claim_step);
END;
CREATE TRIGGER claim_step_update BEFORE UPDATE ON claim_step BEGIN
  SELECT RAISE(ABORT, 'claim_step: rows are never changed');
END;
CREATE TRIGGER claim_step_delete BEFORE DELETE ON claim_step BEGIN
  SELECT RAISE(ABORT, 'claim_step: rows are never deleted');
END;
CREATE TRIGGER claim_award_insert BEFORE INSERT ON claim_award BEGIN
  SELECT RAISE(ABORT, 'claim_award: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'claim_award: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM claim_award);
END;
CREATE TRIGGER claim_award_update BEFORE UPDATE ON claim_award BEGIN
  SELECT RAISE(ABORT, 'claim_award: rows are never changed');
END;
CREATE TRIGGER claim_award_delete BEFORE DELETE ON claim_award BEGIN
  SELECT RAISE(ABORT, 'claim_award: rows are never deleted');
END;
CREATE TRIGGER claim_payment_insert BEFORE INSERT ON claim_payment BEGIN
  SELECT RAISE(ABORT, 'claim_payment: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'claim_payment: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM claim_payment);
END;
CREATE TRIGGER claim_payment_update BEFORE UPDATE ON claim_payment BEGIN
  SELECT RAISE(ABORT, 'claim_payment: rows are never changed');
END;
CREATE TRIGGER claim_payment_delete BEFORE DELETE ON claim_payment BEGIN
  SELECT RAISE(ABORT, 'claim_payment: rows are never deleted');
END;
CREATE TRIGGER claim_import_insert BEFORE INSERT ON claim_import BEGIN
  SELECT RAISE(ABORT, 'claim_import: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'claim_import: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM claim_import);
  SELECT RAISE(ABORT, 'claim_import: this row was taken in before')
  WHERE EXISTS (
    SELECT 1 FROM claim_import WHERE digest = NEW.digest
    AND event NOT IN (SELECT event FROM undone));
END;
CREATE TRIGGER claim_import_update BEFORE UPDATE ON claim_import BEGIN
  SELECT RAISE(ABORT, 'claim_import: rows are never changed');
END;
CREATE TRIGGER claim_import_delete BEFORE DELETE ON claim_import BEGIN
  SELECT RAISE(ABORT, 'claim_import: rows are never deleted');
END;
CREATE TRIGGER adjustment_insert BEFORE INSERT ON adjustment BEGIN
  SELECT RAISE(ABORT, 'adjustment: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'adjustment: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM adjustment);
END;
CREATE TRIGGER adjustment_update BEFORE UPDATE ON adjustment BEGIN
  SELECT RAISE(ABORT, 'adjustment: rows are never changed');
END;
CREATE TRIGGER adjustment_delete BEFORE DELETE ON adjustment BEGIN
  SELECT RAISE(ABORT, 'adjustment: rows are never deleted');
END;
CREATE TRIGGER account_update BEFORE UPDATE ON account BEGIN
  SELECT RAISE(ABORT, 'account: rows are never changed');
END;
CREATE TRIGGER account_delete BEFORE DELETE ON account BEGIN
  SELECT RAISE(ABORT, 'account: rows are never deleted');
END;
CREATE TRIGGER lot_insert BEFORE INSERT ON lot BEGIN
  SELECT RAISE(ABORT, 'lot: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'lot: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM lot);
  SELECT RAISE(ABORT, 'lot: a lot starts at 0')
  WHERE NEW.amount IS NOT 0 OR NEW.last_transfer IS NOT NULL
    OR NEW.floor IS NOT (CASE NEW.kind WHEN 'world' THEN NULL ELSE 0 END);
  SELECT RAISE(ABORT, 'lot: world lots belong to the world')
  WHERE (NEW.kind = 'world')
    IS NOT (SELECT scheme IS NULL FROM account WHERE id = NEW.account);
  SELECT RAISE(ABORT, 'lot: this lot exists')
  WHERE (NEW.kind = 'grant' AND EXISTS (SELECT 1 FROM lot WHERE kind = 'grant'
      AND account = NEW.account AND employment = NEW.employment
      AND period_start = NEW.period_start))
    OR (NEW.kind = 'budget' AND EXISTS (SELECT 1 FROM lot WHERE kind = 'budget'
      AND account = NEW.account AND period_start = NEW.period_start))
    OR (NEW.kind = 'adjustment' AND EXISTS (SELECT 1 FROM lot WHERE kind = 'adjustment'
      AND adjustment = NEW.adjustment))
    OR (NEW.kind = 'claim' AND EXISTS (SELECT 1 FROM lot WHERE kind = 'claim'
      AND claim = NEW.claim AND source_lot = NEW.source_lot))
    OR (NEW.kind = 'grace' AND EXISTS (SELECT 1 FROM lot WHERE kind = 'grace'
      AND payment = NEW.payment AND source_lot = NEW.source_lot))
    OR (NEW.kind = 'advance' AND EXISTS (SELECT 1 FROM lot WHERE kind = 'advance'
      AND account = NEW.account));
END;
CREATE TRIGGER lot_update BEFORE UPDATE ON lot BEGIN
  SELECT RAISE(ABORT, 'lot: a lot never becomes another')
  WHERE NEW.id IS NOT OLD.id OR NEW.event IS NOT OLD.event OR NEW.account IS NOT OLD.account
    OR NEW.kind IS NOT OLD.kind OR NEW.employment IS NOT OLD.employment
    OR NEW.period_start IS NOT OLD.period_start OR NEW.adjustment IS NOT OLD.adjustment
    OR NEW.claim IS NOT OLD.claim OR NEW.payment IS NOT OLD.payment
    OR NEW.source_lot IS NOT OLD.source_lot OR NEW.floor IS NOT OLD.floor;
  SELECT RAISE(ABORT, 'lot: an amount moves only by a transfer')
  WHERE NEW.last_transfer IS NOT (SELECT max(id) FROM transfer)
    OR NEW.last_transfer IS OLD.last_transfer
    OR NEW.amount - OLD.amount IS NOT (
      SELECT CASE NEW.id WHEN from_lot THEN -amount WHEN to_lot THEN amount END
      FROM transfer WHERE id = NEW.last_transfer);
  SELECT RAISE(ABORT, 'lot: not enough in it') WHERE NEW.amount < NEW.floor;
END;
CREATE TRIGGER lot_delete BEFORE DELETE ON lot BEGIN
  SELECT RAISE(ABORT, 'lot: rows are never deleted');
END;
CREATE TRIGGER lot_term_insert BEFORE INSERT ON lot_term BEGIN
  SELECT RAISE(ABORT, 'lot_term: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'lot_term: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM lot_term);
END;
CREATE TRIGGER lot_term_update BEFORE UPDATE ON lot_term BEGIN
  SELECT RAISE(ABORT, 'lot_term: rows are never changed');
END;
CREATE TRIGGER lot_term_delete BEFORE DELETE ON lot_term BEGIN
  SELECT RAISE(ABORT, 'lot_term: rows are never deleted');
END;
CREATE TRIGGER closed_period_insert BEFORE INSERT ON closed_period BEGIN
  SELECT RAISE(ABORT, 'closed_period: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'closed_period: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM closed_period);
  SELECT RAISE(ABORT, 'closed_period: a later period is closed already')
  WHERE NEW.last_day <= (SELECT max(last_day) FROM closed_period);
END;
CREATE TRIGGER closed_period_update BEFORE UPDATE ON closed_period BEGIN
  SELECT RAISE(ABORT, 'closed_period: rows are never changed');
END;
CREATE TRIGGER closed_period_delete BEFORE DELETE ON closed_period BEGIN
  SELECT RAISE(ABORT, 'closed_period: rows are never deleted');
END;
CREATE TRIGGER transfer_insert BEFORE INSERT ON transfer BEGIN
  SELECT RAISE(ABORT, 'transfer: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'transfer: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM transfer);
  SELECT RAISE(ABORT, 'transfer: both lots count in one unit')
  WHERE (SELECT unit FROM account WHERE id = (SELECT account FROM lot WHERE id = NEW.from_lot))
    IS NOT (SELECT unit FROM account WHERE id = (SELECT account FROM lot WHERE id = NEW.to_lot));
  SELECT RAISE(ABORT, 'transfer: not enough in the lot')
  WHERE (SELECT amount - NEW.amount < floor FROM lot WHERE id = NEW.from_lot);
  SELECT RAISE(ABORT, 'transfer: the booking day lies in a closed period')
  WHERE NEW.booked_on <= (SELECT max(last_day) FROM closed_period);
  SELECT RAISE(ABORT, 'transfer: a reversal mirrors what it reverses, once')
  WHERE NEW.reverses IS NOT NULL
    AND (EXISTS (SELECT 1 FROM transfer WHERE reverses = NEW.reverses)
      OR NOT EXISTS (
        SELECT 1 FROM transfer AS t
        WHERE t.id = NEW.reverses AND t.reverses IS NULL AND t.kind = NEW.kind
          AND t.from_lot = NEW.to_lot AND t.to_lot = NEW.from_lot AND t.amount = NEW.amount
          AND t.effective_on = NEW.effective_on AND t.claim IS NEW.claim
          AND t.payment IS NEW.payment AND t.adjustment IS NEW.adjustment));
END;
CREATE TRIGGER transfer_moves_lots AFTER INSERT ON transfer BEGIN
  UPDATE lot SET amount = amount - NEW.amount, last_transfer = NEW.id WHERE id = NEW.from_lot;
  UPDATE lot SET amount = amount + NEW.amount, last_transfer = NEW.id WHERE id = NEW.to_lot;
END;
CREATE TRIGGER transfer_update BEFORE UPDATE ON transfer BEGIN
  SELECT RAISE(ABORT, 'transfer: rows are never changed');
END;
CREATE TRIGGER transfer_delete BEFORE DELETE ON transfer BEGIN
  SELECT RAISE(ABORT, 'transfer: rows are never deleted');
END;
CREATE TRIGGER person_number_refers BEFORE INSERT ON person_number
WHEN (SELECT event FROM person WHERE id = NEW.person) IS NOT (SELECT max(event) + 1 FROM seal)
BEGIN
  SELECT RAISE(ABORT, 'person_number: a row belongs to the open event');
END;
CREATE TRIGGER team_change_refers BEFORE INSERT ON team_change
WHEN NOT EXISTS (SELECT 1 FROM team WHERE id = NEW.team)
  OR (NEW.parent IS NOT NULL AND NOT EXISTS (SELECT 1 FROM team WHERE id = NEW.parent))
  OR (NEW.manager IS NOT NULL AND NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.manager))
BEGIN
  SELECT RAISE(ABORT, 'team_change: a row it names does not exist');
END;
CREATE TRIGGER person_change_refers BEFORE INSERT ON person_change
WHEN NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person)
BEGIN
  SELECT RAISE(ABORT, 'person_change: a row it names does not exist');
END;
CREATE TRIGGER role_change_refers BEFORE INSERT ON role_change
WHEN NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person)
BEGIN
  SELECT RAISE(ABORT, 'role_change: a row it names does not exist');
END;
CREATE TRIGGER employment_refers BEFORE INSERT ON employment
WHEN NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person)
BEGIN
  SELECT RAISE(ABORT, 'employment: a row it names does not exist');
END;
CREATE TRIGGER employment_span_refers BEFORE INSERT ON employment_span
WHEN NOT EXISTS (SELECT 1 FROM employment WHERE id = NEW.employment)
BEGIN
  SELECT RAISE(ABORT, 'employment_span: a row it names does not exist');
END;
CREATE TRIGGER employment_change_refers BEFORE INSERT ON employment_change
WHEN NOT EXISTS (SELECT 1 FROM employment WHERE id = NEW.employment)
  OR (NEW.team IS NOT NULL AND NOT EXISTS (SELECT 1 FROM team WHERE id = NEW.team))
  OR (NEW.manager IS NOT NULL AND NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.manager))
BEGIN
  SELECT RAISE(ABORT, 'employment_change: a row it names does not exist');
END;
CREATE TRIGGER scheme_description_refers BEFORE INSERT ON scheme_description
WHEN NOT EXISTS (SELECT 1 FROM scheme WHERE id = NEW.scheme)
BEGIN
  SELECT RAISE(ABORT, 'scheme_description: a row it names does not exist');
END;
CREATE TRIGGER scheme_version_refers BEFORE INSERT ON scheme_version
WHEN NOT EXISTS (SELECT 1 FROM scheme WHERE id = NEW.scheme)
BEGIN
  SELECT RAISE(ABORT, 'scheme_version: a row it names does not exist');
END;
CREATE TRIGGER claim_refers BEFORE INSERT ON claim
WHEN NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person)
BEGIN
  SELECT RAISE(ABORT, 'claim: a row it names does not exist');
END;
CREATE TRIGGER claim_version_refers BEFORE INSERT ON claim_version
WHEN NOT EXISTS (SELECT 1 FROM claim WHERE id = NEW.claim)
  OR NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.title)
  OR (NEW.provider IS NOT NULL AND NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.provider))
BEGIN
  SELECT RAISE(ABORT, 'claim_version: a row it names does not exist');
END;
CREATE TRIGGER claim_source_refers BEFORE INSERT ON claim_source
WHEN NOT EXISTS (SELECT 1 FROM claim_version WHERE id = NEW.claim_version)
  OR NOT EXISTS (SELECT 1 FROM scheme WHERE id = NEW.scheme)
BEGIN
  SELECT RAISE(ABORT, 'claim_source: a row it names does not exist');
END;
CREATE TRIGGER claim_step_refers BEFORE INSERT ON claim_step
WHEN NOT EXISTS (SELECT 1 FROM claim WHERE id = NEW.claim)
  OR (NEW.decided_by IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.decided_by))
  OR (NEW.reason IS NOT NULL AND NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.reason))
BEGIN
  SELECT RAISE(ABORT, 'claim_step: a row it names does not exist');
END;
CREATE TRIGGER claim_award_refers BEFORE INSERT ON claim_award
WHEN NOT EXISTS (SELECT 1 FROM claim_step WHERE id = NEW.claim_step)
  OR NOT EXISTS (SELECT 1 FROM scheme WHERE id = NEW.scheme)
BEGIN
  SELECT RAISE(ABORT, 'claim_award: a row it names does not exist');
END;
CREATE TRIGGER claim_payment_refers BEFORE INSERT ON claim_payment
WHEN NOT EXISTS (SELECT 1 FROM claim WHERE id = NEW.claim)
  OR (NEW.invoice IS NOT NULL AND NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.invoice))
BEGIN
  SELECT RAISE(ABORT, 'claim_payment: a row it names does not exist');
END;
CREATE TRIGGER claim_import_refers BEFORE INSERT ON claim_import
WHEN NOT EXISTS (SELECT 1 FROM claim WHERE id = NEW.claim)
BEGIN
  SELECT RAISE(ABORT, 'claim_import: a row it names does not exist');
END;
CREATE TRIGGER adjustment_refers BEFORE INSERT ON adjustment
WHEN NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person)
  OR NOT EXISTS (SELECT 1 FROM scheme WHERE id = NEW.scheme)
  OR NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.reason)
BEGIN
  SELECT RAISE(ABORT, 'adjustment: a row it names does not exist');
END;
CREATE TRIGGER account_insert BEFORE INSERT ON account BEGIN
  SELECT RAISE(ABORT, 'account: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'account: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM account);
  SELECT RAISE(ABORT, 'account: this account exists')
  WHERE EXISTS (SELECT 1 FROM account WHERE kind = 'person' AND person = NEW.person
      AND scheme = NEW.scheme AND NEW.kind = 'person')
    OR EXISTS (SELECT 1 FROM account WHERE kind = 'pot' AND scheme = NEW.scheme
      AND NEW.kind = 'pot')
    OR EXISTS (SELECT 1 FROM account WHERE scheme IS NULL AND NEW.scheme IS NULL
      AND kind = NEW.kind AND unit = NEW.unit);
  SELECT RAISE(ABORT, 'account: the unit is that of the scheme')
  WHERE NEW.scheme IS NOT NULL
    AND NEW.unit IS NOT (SELECT unit FROM scheme WHERE id = NEW.scheme);
  SELECT RAISE(ABORT, 'account: a row it names does not exist')
  WHERE NEW.person IS NOT NULL AND NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person);
END;
CREATE TRIGGER lot_refers BEFORE INSERT ON lot
WHEN NOT EXISTS (SELECT 1 FROM lot_kind WHERE kind = NEW.kind)
  OR (NEW.employment IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM employment WHERE id = NEW.employment))
  OR (NEW.adjustment IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM adjustment WHERE id = NEW.adjustment))
  OR (NEW.claim IS NOT NULL AND NOT EXISTS (SELECT 1 FROM claim WHERE id = NEW.claim))
  OR (NEW.payment IS NOT NULL AND NOT EXISTS (SELECT 1 FROM claim_payment WHERE id = NEW.payment))
  OR (NEW.source_lot IS NOT NULL AND NOT EXISTS (SELECT 1 FROM lot WHERE id = NEW.source_lot))
BEGIN
  SELECT RAISE(ABORT, 'lot: a row it names does not exist');
END;
CREATE TRIGGER lot_world BEFORE INSERT ON lot
WHEN NEW.kind = 'world'
  AND EXISTS (SELECT 1 FROM lot WHERE account = NEW.account AND kind = 'world')
BEGIN
  SELECT RAISE(ABORT, 'lot: this lot exists');
END;
CREATE TRIGGER lot_term_refers BEFORE INSERT ON lot_term
WHEN NOT EXISTS (SELECT 1 FROM lot WHERE id = NEW.lot)
  OR (NEW.scheme_version IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM scheme_version WHERE id = NEW.scheme_version))
BEGIN
  SELECT RAISE(ABORT, 'lot_term: a row it names does not exist');
END;
CREATE TRIGGER transfer_refers BEFORE INSERT ON transfer
WHEN NOT EXISTS (SELECT 1 FROM lot WHERE id = NEW.from_lot)
  OR NOT EXISTS (SELECT 1 FROM transfer_kind WHERE kind = NEW.kind)
  OR (NEW.claim IS NOT NULL AND NOT EXISTS (SELECT 1 FROM claim WHERE id = NEW.claim))
  OR (NEW.payment IS NOT NULL AND NOT EXISTS (SELECT 1 FROM claim_payment WHERE id = NEW.payment))
  OR (NEW.adjustment IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM adjustment WHERE id = NEW.adjustment))
BEGIN
  SELECT RAISE(ABORT, 'transfer: a row it names does not exist');
END;
CREATE TRIGGER event_instant BEFORE INSERT ON event
WHEN date(substr(NEW.recorded_at, 1, 10), '+0 days') IS NOT substr(NEW.recorded_at, 1, 10)
  OR substr(NEW.recorded_at, 12, 2) > '23'
BEGIN
  SELECT RAISE(ABORT, 'event: the instant is none');
END;
CREATE TRIGGER scheme_year BEFORE INSERT ON scheme
WHEN date('2024-' || NEW.year_starts, '+0 days') IS NOT '2024-' || NEW.year_starts
BEGIN
  SELECT RAISE(ABORT, 'scheme: no day of the year');
END;
CREATE TRIGGER scheme_version_grant_day BEFORE INSERT ON scheme_version
WHEN NEW.grant_on NOT IN ('period_start', 'period_end')
  AND date('2024-' || NEW.grant_on, '+0 days') IS NOT '2024-' || NEW.grant_on
BEGIN
  SELECT RAISE(ABORT, 'scheme_version: no day of the year');
END;
CREATE TRIGGER schema_migration_insert BEFORE INSERT ON schema_migration
WHEN NEW.number IS NOT (SELECT max(number) + 1 FROM schema_migration)
BEGIN
  SELECT RAISE(ABORT, 'schema_migration: numbers have no gaps');
END;
CREATE TRIGGER schema_migration_update BEFORE UPDATE ON schema_migration BEGIN
  SELECT RAISE(ABORT, 'schema_migration: rows are never changed');
END;
CREATE TRIGGER schema_migration_delete BEFORE DELETE ON schema_migration BEGIN
  SELECT RAISE(ABORT, 'schema_migration: rows are never deleted');
END;
CREATE TRIGGER lot_kind_update BEFORE UPDATE ON lot_kind BEGIN
  SELECT RAISE(ABORT, 'lot_kind: rows are never changed');
END;
CREATE TRIGGER lot_kind_delete BEFORE DELETE ON lot_kind BEGIN
  SELECT RAISE(ABORT, 'lot_kind: rows are never deleted');
END;
CREATE TRIGGER transfer_kind_update BEFORE UPDATE ON transfer_kind BEGIN
  SELECT RAISE(ABORT, 'transfer_kind: rows are never changed');
END;
CREATE TRIGGER transfer_kind_delete BEFORE DELETE ON transfer_kind BEGIN
  SELECT RAISE(ABORT, 'transfer_kind: rows are never deleted');
END;
CREATE TRIGGER view_column_delete BEFORE DELETE ON view_column BEGIN
  SELECT RAISE(ABORT, 'view_column: rows are never deleted');
END;
CREATE TRIGGER import_map_delete BEFORE DELETE ON import_map BEGIN
  SELECT RAISE(ABORT, 'import_map: rows are never deleted');
END;
CREATE TRIGGER adjustment_agreed BEFORE INSERT ON adjustment WHEN NEW.approver IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'adjustment: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.approver);
  SELECT RAISE(ABORT, 'adjustment: what is taken off is agreed by somebody else')
  WHERE NEW.approver IS NEW.person OR NEW.kind IS NOT 'minus';
END;
CREATE TRIGGER scheme_version_forms BEFORE INSERT ON scheme_version
WHEN (NEW.per = 'years') IS NOT (NEW.period_years IS NOT NULL)
  OR (NEW.per = 'wage_percent') IS NOT (NEW.wage_percent IS NOT NULL)
  OR (NEW.cap_balance IS NOT NULL) IS NOT (NEW.cap_by_factor IS NOT NULL)
  OR (NEW.cap_balance IS NOT NULL AND NEW.cap_lots IS NOT NULL)
  OR (NEW.expiry_then <> 'carry' AND (NEW.carry_at_most IS NOT NULL
    OR NEW.carry_until IS NOT NULL OR NEW.carry_months IS NOT NULL))
  OR (NEW.notice_days IS NOT NULL) IS NOT (NEW.notice_required IS NOT NULL)
  OR (NEW.per_person IS NOT NULL) IS NOT (NEW.per_person_per IS NOT NULL)
  OR (NEW.pot_code IS NOT NULL) IS NOT (NEW.pot_total IS NOT NULL)
  OR (NEW.pot_code IS NOT NULL) IS NOT (NEW.pot_per IS NOT NULL)
  OR (NEW.approval = 'committee') IS NOT (NEW.quorum IS NOT NULL)
  OR (NEW.quorum IS NOT NULL) IS NOT (NEW.waiting_order IS NOT NULL)
BEGIN
  SELECT RAISE(ABORT, 'scheme_version: these rules contradict one another');
END;
CREATE TRIGGER scheme_target_insert BEFORE INSERT ON scheme_target BEGIN
  SELECT RAISE(ABORT, 'scheme_target: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'scheme_target: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM scheme_target);
  SELECT RAISE(ABORT, 'scheme_target: a row belongs to a version of its own event')
  WHERE (SELECT event FROM scheme_version WHERE id = NEW.scheme_version) IS NOT NEW.event;
END;
CREATE TRIGGER scheme_target_update BEFORE UPDATE ON scheme_target BEGIN
  SELECT RAISE(ABORT, 'scheme_target: rows are never changed');
END;
CREATE TRIGGER scheme_target_delete BEFORE DELETE ON scheme_target BEGIN
  SELECT RAISE(ABORT, 'scheme_target: rows are never deleted');
END;
CREATE TRIGGER wage_insert BEFORE INSERT ON wage BEGIN
  SELECT RAISE(ABORT, 'wage: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'wage: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM wage);
  SELECT RAISE(ABORT, 'wage: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person);
END;
CREATE TRIGGER wage_update BEFORE UPDATE ON wage BEGIN
  SELECT RAISE(ABORT, 'wage: rows are never changed');
END;
CREATE TRIGGER wage_delete BEFORE DELETE ON wage BEGIN
  SELECT RAISE(ABORT, 'wage: rows are never deleted');
END;
CREATE TRIGGER lot_extension_insert BEFORE INSERT ON lot_extension BEGIN
  SELECT RAISE(ABORT, 'lot_extension: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'lot_extension: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM lot_extension);
  SELECT RAISE(ABORT, 'lot_extension: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person)
    OR NOT EXISTS (SELECT 1 FROM scheme WHERE id = NEW.scheme);
END;
CREATE TRIGGER lot_extension_update BEFORE UPDATE ON lot_extension BEGIN
  SELECT RAISE(ABORT, 'lot_extension: rows are never changed');
END;
CREATE TRIGGER lot_extension_delete BEFORE DELETE ON lot_extension BEGIN
  SELECT RAISE(ABORT, 'lot_extension: rows are never deleted');
END;
CREATE TRIGGER notice_insert BEFORE INSERT ON notice BEGIN
  SELECT RAISE(ABORT, 'notice: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'notice: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM notice);
  SELECT RAISE(ABORT, 'notice: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person)
    OR NOT EXISTS (SELECT 1 FROM scheme WHERE id = NEW.scheme);
END;
CREATE TRIGGER notice_update BEFORE UPDATE ON notice BEGIN
  SELECT RAISE(ABORT, 'notice: rows are never changed');
END;
CREATE TRIGGER notice_delete BEFORE DELETE ON notice BEGIN
  SELECT RAISE(ABORT, 'notice: rows are never deleted');
END;
CREATE TRIGGER notice_receipt_insert BEFORE INSERT ON notice_receipt BEGIN
  SELECT RAISE(ABORT, 'notice_receipt: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'notice_receipt: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM notice_receipt);
  SELECT RAISE(ABORT, 'notice_receipt: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM notice WHERE id = NEW.notice);
END;
CREATE TRIGGER notice_receipt_update BEFORE UPDATE ON notice_receipt BEGIN
  SELECT RAISE(ABORT, 'notice_receipt: rows are never changed');
END;
CREATE TRIGGER notice_receipt_delete BEFORE DELETE ON notice_receipt BEGIN
  SELECT RAISE(ABORT, 'notice_receipt: rows are never deleted');
END;
CREATE TRIGGER leaflet_receipt_insert BEFORE INSERT ON leaflet_receipt BEGIN
  SELECT RAISE(ABORT, 'leaflet_receipt: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'leaflet_receipt: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM leaflet_receipt);
  SELECT RAISE(ABORT, 'leaflet_receipt: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person);
END;
CREATE TRIGGER leaflet_receipt_update BEFORE UPDATE ON leaflet_receipt BEGIN
  SELECT RAISE(ABORT, 'leaflet_receipt: rows are never changed');
END;
CREATE TRIGGER leaflet_receipt_delete BEFORE DELETE ON leaflet_receipt BEGIN
  SELECT RAISE(ABORT, 'leaflet_receipt: rows are never deleted');
END;
CREATE TRIGGER claim_vote_insert BEFORE INSERT ON claim_vote BEGIN
  SELECT RAISE(ABORT, 'claim_vote: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'claim_vote: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM claim_vote);
  SELECT RAISE(ABORT, 'claim_vote: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM claim WHERE id = NEW.claim)
    OR NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person);
END;
CREATE TRIGGER claim_vote_update BEFORE UPDATE ON claim_vote BEGIN
  SELECT RAISE(ABORT, 'claim_vote: rows are never changed');
END;
CREATE TRIGGER claim_vote_delete BEFORE DELETE ON claim_vote BEGIN
  SELECT RAISE(ABORT, 'claim_vote: rows are never deleted');
END;
CREATE TRIGGER adjustment_import_insert BEFORE INSERT ON adjustment_import BEGIN
  SELECT RAISE(ABORT, 'adjustment_import: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'adjustment_import: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM adjustment_import);
  SELECT RAISE(ABORT, 'adjustment_import: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM adjustment WHERE id = NEW.adjustment);
  SELECT RAISE(ABORT, 'adjustment_import: this row was taken in before')
  WHERE EXISTS (
    SELECT 1 FROM adjustment_import WHERE digest = NEW.digest
    AND event NOT IN (SELECT event FROM undone));
END;
CREATE TRIGGER adjustment_import_update BEFORE UPDATE ON adjustment_import BEGIN
  SELECT RAISE(ABORT, 'adjustment_import: rows are never changed');
END;
CREATE TRIGGER adjustment_import_delete BEFORE DELETE ON adjustment_import BEGIN
  SELECT RAISE(ABORT, 'adjustment_import: rows are never deleted');
END;
CREATE TRIGGER lot_carried BEFORE INSERT ON lot
WHEN NEW.kind = 'carried' AND EXISTS (
  SELECT 1 FROM lot WHERE kind = 'carried' AND source_lot = NEW.source_lot)
BEGIN
  SELECT RAISE(ABORT, 'lot: this lot exists');
END;
CREATE TRIGGER repayment_term_insert BEFORE INSERT ON repayment_term BEGIN
  SELECT RAISE(ABORT, 'repayment_term: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'repayment_term: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM repayment_term);
  SELECT RAISE(ABORT, 'repayment_term: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM claim WHERE id = NEW.claim);
  -- Dutch Civil Code, article 7:611a, paragraph 4: such a clause is void.
  SELECT RAISE(ABORT, 'repayment_term: void for training that the employer must give')
  WHERE NEW.months > 0 AND (
    SELECT mandatory FROM claim_version
    WHERE claim = NEW.claim AND event NOT IN (SELECT event FROM undone)
    ORDER BY id DESC LIMIT 1) IN ('law', 'eu', 'cao');
END;
CREATE TRIGGER repayment_term_update BEFORE UPDATE ON repayment_term BEGIN
  SELECT RAISE(ABORT, 'repayment_term: rows are never changed');
END;
CREATE TRIGGER repayment_term_delete BEFORE DELETE ON repayment_term BEGIN
  SELECT RAISE(ABORT, 'repayment_term: rows are never deleted');
END;
CREATE TRIGGER support_contact_insert BEFORE INSERT ON support_contact BEGIN
  SELECT RAISE(ABORT, 'support_contact: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'support_contact: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM support_contact);
  SELECT RAISE(ABORT, 'support_contact: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM team WHERE id = NEW.team)
    OR (NEW.person IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person))
    OR (NEW.scheme IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM scheme WHERE id = NEW.scheme));
END;
CREATE TRIGGER support_contact_update BEFORE UPDATE ON support_contact BEGIN
  SELECT RAISE(ABORT, 'support_contact: rows are never changed');
END;
CREATE TRIGGER support_contact_delete BEFORE DELETE ON support_contact BEGIN
  SELECT RAISE(ABORT, 'support_contact: rows are never deleted');
END;
CREATE TRIGGER learning_insert BEFORE INSERT ON learning BEGIN
  SELECT RAISE(ABORT, 'learning: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'learning: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM learning);
  SELECT RAISE(ABORT, 'learning: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person)
    OR (NEW.title IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.title));
END;
CREATE TRIGGER learning_update BEFORE UPDATE ON learning BEGIN
  SELECT RAISE(ABORT, 'learning: rows are never changed');
END;
CREATE TRIGGER learning_delete BEFORE DELETE ON learning BEGIN
  SELECT RAISE(ABORT, 'learning: rows are never deleted');
END;
CREATE TRIGGER awareness_insert BEFORE INSERT ON awareness BEGIN
  SELECT RAISE(ABORT, 'awareness: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'awareness: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM awareness);
  SELECT RAISE(ABORT, 'awareness: a row it names does not exist')
  WHERE (NEW.scheme IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM scheme WHERE id = NEW.scheme));
END;
CREATE TRIGGER awareness_update BEFORE UPDATE ON awareness BEGIN
  SELECT RAISE(ABORT, 'awareness: rows are never changed');
END;
CREATE TRIGGER awareness_delete BEFORE DELETE ON awareness BEGIN
  SELECT RAISE(ABORT, 'awareness: rows are never deleted');
END;
CREATE TRIGGER saving_insert BEFORE INSERT ON saving BEGIN
  SELECT RAISE(ABORT, 'saving: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'saving: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM saving);
  SELECT RAISE(ABORT, 'saving: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM scheme WHERE id = NEW.scheme)
    OR (NEW.source IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.source));
END;
CREATE TRIGGER saving_update BEFORE UPDATE ON saving BEGIN
  SELECT RAISE(ABORT, 'saving: rows are never changed');
END;
CREATE TRIGGER saving_delete BEFORE DELETE ON saving BEGIN
  SELECT RAISE(ABORT, 'saving: rows are never deleted');
END;
CREATE TRIGGER subsidy_insert BEFORE INSERT ON subsidy BEGIN
  SELECT RAISE(ABORT, 'subsidy: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'subsidy: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM subsidy);
  SELECT RAISE(ABORT, 'subsidy: this code exists')
  WHERE EXISTS (SELECT 1 FROM subsidy WHERE code = NEW.code);
END;
CREATE TRIGGER subsidy_update BEFORE UPDATE ON subsidy BEGIN
  SELECT RAISE(ABORT, 'subsidy: rows are never changed');
END;
CREATE TRIGGER subsidy_delete BEFORE DELETE ON subsidy BEGIN
  SELECT RAISE(ABORT, 'subsidy: rows are never deleted');
END;
CREATE TRIGGER subsidy_version_insert BEFORE INSERT ON subsidy_version BEGIN
  SELECT RAISE(ABORT, 'subsidy_version: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'subsidy_version: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM subsidy_version);
  SELECT RAISE(ABORT, 'subsidy_version: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM subsidy WHERE id = NEW.subsidy)
    OR NOT EXISTS (SELECT 1 FROM scheme WHERE id = NEW.scheme)
    OR NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.name)
    OR (NEW.provider IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.provider))
    OR (NEW.conditions IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.conditions))
    OR (NEW.proofs IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.proofs));
END;
CREATE TRIGGER subsidy_version_update BEFORE UPDATE ON subsidy_version BEGIN
  SELECT RAISE(ABORT, 'subsidy_version: rows are never changed');
END;
CREATE TRIGGER subsidy_version_delete BEFORE DELETE ON subsidy_version BEGIN
  SELECT RAISE(ABORT, 'subsidy_version: rows are never deleted');
END;
CREATE TRIGGER subsidy_money_insert BEFORE INSERT ON subsidy_money BEGIN
  SELECT RAISE(ABORT, 'subsidy_money: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'subsidy_money: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM subsidy_money);
  SELECT RAISE(ABORT, 'subsidy_money: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM subsidy WHERE id = NEW.subsidy)
    OR NOT EXISTS (SELECT 1 FROM scheme WHERE id = NEW.scheme);
  SELECT RAISE(ABORT, 'subsidy_money: no more is asked back than came in')
  WHERE NEW.kind = 'reclaim' AND NEW.amount > (
    SELECT coalesce(sum(CASE kind WHEN 'receipt' THEN amount ELSE -amount END), 0)
    FROM subsidy_money
    WHERE subsidy = NEW.subsidy AND event NOT IN (SELECT event FROM undone));
END;
CREATE TRIGGER subsidy_money_update BEFORE UPDATE ON subsidy_money BEGIN
  SELECT RAISE(ABORT, 'subsidy_money: rows are never changed');
END;
CREATE TRIGGER subsidy_money_delete BEFORE DELETE ON subsidy_money BEGIN
  SELECT RAISE(ABORT, 'subsidy_money: rows are never deleted');
END;
CREATE TRIGGER fund_evaluation_insert BEFORE INSERT ON fund_evaluation BEGIN
  SELECT RAISE(ABORT, 'fund_evaluation: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'fund_evaluation: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM fund_evaluation);
  SELECT RAISE(ABORT, 'fund_evaluation: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM scheme WHERE id = NEW.scheme)
    OR (NEW.note IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.note));
END;
CREATE TRIGGER fund_evaluation_update BEFORE UPDATE ON fund_evaluation BEGIN
  SELECT RAISE(ABORT, 'fund_evaluation: rows are never changed');
END;
CREATE TRIGGER fund_evaluation_delete BEFORE DELETE ON fund_evaluation BEGIN
  SELECT RAISE(ABORT, 'fund_evaluation: rows are never deleted');
END;
CREATE TRIGGER fund_evaluation_member_insert BEFORE INSERT ON fund_evaluation_member BEGIN
  SELECT RAISE(ABORT, 'fund_evaluation_member: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'fund_evaluation_member: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM fund_evaluation_member);
  SELECT RAISE(ABORT, 'fund_evaluation_member: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person);
  SELECT RAISE(ABORT, 'fund_evaluation_member: a row belongs to an evaluation of its own event')
  WHERE (SELECT event FROM fund_evaluation WHERE id = NEW.fund_evaluation) IS NOT NEW.event;
  SELECT RAISE(ABORT, 'fund_evaluation_member: everybody counts once')
  WHERE EXISTS (
    SELECT 1 FROM fund_evaluation_member
    WHERE fund_evaluation = NEW.fund_evaluation AND person = NEW.person);
END;
CREATE TRIGGER fund_evaluation_member_update BEFORE UPDATE ON fund_evaluation_member BEGIN
  SELECT RAISE(ABORT, 'fund_evaluation_member: rows are never changed');
END;
CREATE TRIGGER fund_evaluation_member_delete BEFORE DELETE ON fund_evaluation_member BEGIN
  SELECT RAISE(ABORT, 'fund_evaluation_member: rows are never deleted');
END;
CREATE TRIGGER claim_version_subsidy BEFORE INSERT ON claim_version
WHEN NEW.subsidy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM subsidy WHERE id = NEW.subsidy)
BEGIN
  SELECT RAISE(ABORT, 'claim_version: a row it names does not exist');
END;
CREATE TRIGGER work_pattern_insert BEFORE INSERT ON work_pattern BEGIN
  SELECT RAISE(ABORT, 'work_pattern: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'work_pattern: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM work_pattern);
  SELECT RAISE(ABORT, 'work_pattern: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person);
  SELECT RAISE(ABORT, 'work_pattern: the weeks of a pattern follow one another')
  WHERE NEW.week IS NOT (
    SELECT count(*) + 1 FROM work_pattern
    WHERE person = NEW.person AND valid_from = NEW.valid_from AND event = NEW.event)
    OR NEW.weeks IS NOT coalesce((
      SELECT weeks FROM work_pattern
      WHERE person = NEW.person AND valid_from = NEW.valid_from AND event = NEW.event
      LIMIT 1), NEW.weeks);
END;
CREATE TRIGGER work_pattern_update BEFORE UPDATE ON work_pattern BEGIN
  SELECT RAISE(ABORT, 'work_pattern: rows are never changed');
END;
CREATE TRIGGER work_pattern_delete BEFORE DELETE ON work_pattern BEGIN
  SELECT RAISE(ABORT, 'work_pattern: rows are never deleted');
END;
CREATE TRIGGER shift_insert BEFORE INSERT ON shift BEGIN
  SELECT RAISE(ABORT, 'shift: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'shift: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM shift);
  SELECT RAISE(ABORT, 'shift: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person);
END;
CREATE TRIGGER shift_update BEFORE UPDATE ON shift BEGIN
  SELECT RAISE(ABORT, 'shift: rows are never changed');
END;
CREATE TRIGGER shift_delete BEFORE DELETE ON shift BEGIN
  SELECT RAISE(ABORT, 'shift: rows are never deleted');
END;
CREATE TRIGGER holiday_insert BEFORE INSERT ON holiday BEGIN
  SELECT RAISE(ABORT, 'holiday: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'holiday: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM holiday);
END;
CREATE TRIGGER holiday_update BEFORE UPDATE ON holiday BEGIN
  SELECT RAISE(ABORT, 'holiday: rows are never changed');
END;
CREATE TRIGGER holiday_delete BEFORE DELETE ON holiday BEGIN
  SELECT RAISE(ABORT, 'holiday: rows are never deleted');
END;
CREATE TRIGGER leave_insert BEFORE INSERT ON leave BEGIN
  SELECT RAISE(ABORT, 'leave: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'leave: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM leave);
  SELECT RAISE(ABORT, 'leave: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person))
    OR (NEW.course IS NOT NULL AND NOT EXISTS (SELECT 1 FROM claim WHERE id = NEW.course));
  SELECT RAISE(ABORT, 'leave: the course is of a claim of this person')
  WHERE NEW.course IS NOT NULL
    AND (SELECT person FROM claim WHERE id = NEW.course) IS NOT NEW.person;
END;
CREATE TRIGGER leave_update BEFORE UPDATE ON leave BEGIN
  SELECT RAISE(ABORT, 'leave: rows are never changed');
END;
CREATE TRIGGER leave_delete BEFORE DELETE ON leave BEGIN
  SELECT RAISE(ABORT, 'leave: rows are never deleted');
END;
CREATE TRIGGER leave_version_insert BEFORE INSERT ON leave_version BEGIN
  SELECT RAISE(ABORT, 'leave_version: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'leave_version: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM leave_version);
  SELECT RAISE(ABORT, 'leave_version: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM leave WHERE id = NEW.leave));
END;
CREATE TRIGGER leave_version_update BEFORE UPDATE ON leave_version BEGIN
  SELECT RAISE(ABORT, 'leave_version: rows are never changed');
END;
CREATE TRIGGER leave_version_delete BEFORE DELETE ON leave_version BEGIN
  SELECT RAISE(ABORT, 'leave_version: rows are never deleted');
END;
CREATE TRIGGER leave_day_insert BEFORE INSERT ON leave_day BEGIN
  SELECT RAISE(ABORT, 'leave_day: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'leave_day: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM leave_day);
  SELECT RAISE(ABORT, 'leave_day: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM leave_version WHERE id = NEW.leave_version))
    OR (NOT EXISTS (SELECT 1 FROM scheme WHERE id = NEW.scheme));
  SELECT RAISE(ABORT, 'leave_day: a scheme pays a day once')
  WHERE EXISTS (
    SELECT 1 FROM leave_day WHERE leave_version = NEW.leave_version AND on_day = NEW.on_day
      AND scheme = NEW.scheme);
  SELECT RAISE(ABORT, 'leave_day: only time pays for leave')
  WHERE (SELECT form FROM scheme WHERE id = NEW.scheme) IS NOT 'time';
END;
CREATE TRIGGER leave_day_update BEFORE UPDATE ON leave_day BEGIN
  SELECT RAISE(ABORT, 'leave_day: rows are never changed');
END;
CREATE TRIGGER leave_day_delete BEFORE DELETE ON leave_day BEGIN
  SELECT RAISE(ABORT, 'leave_day: rows are never deleted');
END;
CREATE TRIGGER leave_step_insert BEFORE INSERT ON leave_step BEGIN
  SELECT RAISE(ABORT, 'leave_step: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'leave_step: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM leave_step);
  SELECT RAISE(ABORT, 'leave_step: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM leave WHERE id = NEW.leave))
    OR (NEW.decided_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.decided_by))
    OR (NEW.reason IS NOT NULL AND NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.reason));
END;
CREATE TRIGGER leave_step_update BEFORE UPDATE ON leave_step BEGIN
  SELECT RAISE(ABORT, 'leave_step: rows are never changed');
END;
CREATE TRIGGER leave_step_delete BEFORE DELETE ON leave_step BEGIN
  SELECT RAISE(ABORT, 'leave_step: rows are never deleted');
END;
CREATE TRIGGER lot_kind_insert BEFORE INSERT ON lot_kind BEGIN
  SELECT RAISE(ABORT, 'lot_kind: the words belong to the schema');
END;
CREATE TRIGGER transfer_kind_insert BEFORE INSERT ON transfer_kind BEGIN
  SELECT RAISE(ABORT, 'transfer_kind: the words belong to the schema');
END;
CREATE TRIGGER lot_leave BEFORE INSERT ON lot WHEN NEW.kind = 'leave' BEGIN
  SELECT RAISE(ABORT, 'lot: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM leave WHERE id = NEW.leave);
  SELECT RAISE(ABORT, 'lot: this lot exists')
  WHERE EXISTS (SELECT 1 FROM lot WHERE kind = 'leave' AND leave = NEW.leave
    AND source_lot = NEW.source_lot);
END;
CREATE TRIGGER lot_keeps_leave BEFORE UPDATE ON lot WHEN NEW.leave IS NOT OLD.leave BEGIN
  SELECT RAISE(ABORT, 'lot: a lot never becomes another');
END;
CREATE TRIGGER transfer_leave BEFORE INSERT ON transfer
WHEN NEW.leave IS NOT NULL AND NOT EXISTS (SELECT 1 FROM leave WHERE id = NEW.leave) BEGIN
  SELECT RAISE(ABORT, 'transfer: a row it names does not exist');
END;
CREATE TRIGGER transfer_reverses_leave BEFORE INSERT ON transfer
WHEN NEW.reverses IS NOT NULL
  AND NEW.leave IS NOT (SELECT leave FROM transfer WHERE id = NEW.reverses) BEGIN
  SELECT RAISE(ABORT, 'transfer: a reversal mirrors what it reverses, once');
END;
CREATE TRIGGER pressure_insert BEFORE INSERT ON pressure BEGIN
  SELECT RAISE(ABORT, 'pressure: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'pressure: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM pressure);
  SELECT RAISE(ABORT, 'pressure: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM team WHERE id = NEW.team);
END;
CREATE TRIGGER pressure_update BEFORE UPDATE ON pressure BEGIN
  SELECT RAISE(ABORT, 'pressure: rows are never changed');
END;
CREATE TRIGGER pressure_delete BEFORE DELETE ON pressure BEGIN
  SELECT RAISE(ABORT, 'pressure: rows are never deleted');
END;
CREATE TRIGGER project_insert BEFORE INSERT ON project BEGIN
  SELECT RAISE(ABORT, 'project: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'project: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM project);
  SELECT RAISE(ABORT, 'project: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM team WHERE id = NEW.team))
    OR (NEW.person IS NOT NULL AND NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person));
END;
CREATE TRIGGER project_update BEFORE UPDATE ON project BEGIN
  SELECT RAISE(ABORT, 'project: rows are never changed');
END;
CREATE TRIGGER project_delete BEFORE DELETE ON project BEGIN
  SELECT RAISE(ABORT, 'project: rows are never deleted');
END;
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
CREATE TRIGGER import_map_insert BEFORE INSERT ON import_map BEGIN
  SELECT RAISE(ABORT, 'import_map: no such kind of file')
  WHERE NEW.kind NOT IN
    ('teams', 'employees', 'wages', 'balances', 'claims', 'support', 'learning', 'awareness',
      'savings', 'subsidies', 'patterns', 'shifts', 'holidays', 'leave', 'pressure',
      'projects', 'goals');
  SELECT RAISE(ABORT, 'import_map: this name exists')
  WHERE EXISTS (SELECT 1 FROM import_map WHERE name = NEW.name);
END;
CREATE TRIGGER import_map_update BEFORE UPDATE ON import_map BEGIN
  SELECT RAISE(ABORT, 'import_map: no such kind of file')
  WHERE NEW.kind NOT IN
    ('teams', 'employees', 'wages', 'balances', 'claims', 'support', 'learning', 'awareness',
      'savings', 'subsidies', 'patterns', 'shifts', 'holidays', 'leave', 'pressure',
      'projects', 'goals');
  SELECT RAISE(ABORT, 'import_map: a map keeps its name') WHERE NEW.name IS NOT OLD.name;
END;
CREATE TRIGGER query_run_insert BEFORE INSERT ON query_run BEGIN
  SELECT RAISE(ABORT, 'query_run: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'query_run: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM query_run);
  SELECT RAISE(ABORT, 'query_run: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.query));
END;
CREATE TRIGGER query_run_update BEFORE UPDATE ON query_run BEGIN
  SELECT RAISE(ABORT, 'query_run: rows are never changed');
END;
CREATE TRIGGER query_run_delete BEFORE DELETE ON query_run BEGIN
  SELECT RAISE(ABORT, 'query_run: rows are never deleted');
END;
CREATE TRIGGER saved_query_insert BEFORE INSERT ON saved_query BEGIN
  SELECT RAISE(ABORT, 'saved_query: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'saved_query: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM saved_query);
  SELECT RAISE(ABORT, 'saved_query: a row it names does not exist')
  WHERE (NOT EXISTS (SELECT 1 FROM text WHERE id = NEW.query));
END;
CREATE TRIGGER saved_query_update BEFORE UPDATE ON saved_query BEGIN
  SELECT RAISE(ABORT, 'saved_query: rows are never changed');
END;
CREATE TRIGGER saved_query_delete BEFORE DELETE ON saved_query BEGIN
  SELECT RAISE(ABORT, 'saved_query: rows are never deleted');
END;
CREATE TRIGGER export_run_insert BEFORE INSERT ON export_run BEGIN
  SELECT RAISE(ABORT, 'export_run: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'export_run: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM export_run);
END;
CREATE TRIGGER export_run_update BEFORE UPDATE ON export_run BEGIN
  SELECT RAISE(ABORT, 'export_run: rows are never changed');
END;
CREATE TRIGGER export_run_delete BEFORE DELETE ON export_run BEGIN
  SELECT RAISE(ABORT, 'export_run: rows are never deleted');
END;
CREATE TRIGGER export_cell_insert BEFORE INSERT ON export_cell BEGIN
  SELECT RAISE(ABORT, 'export_cell: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'export_cell: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM export_cell);
  SELECT RAISE(ABORT, 'export_cell: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM export_run WHERE id = NEW.run)
    OR NEW.source IS NOT NULL AND NOT EXISTS (SELECT 1 FROM export_cell WHERE id = NEW.source)
    OR NEW.team IS NOT NULL AND NOT EXISTS (SELECT 1 FROM team WHERE id = NEW.team);
END;
CREATE TRIGGER export_cell_update BEFORE UPDATE ON export_cell BEGIN
  SELECT RAISE(ABORT, 'export_cell: rows are never changed');
END;
CREATE TRIGGER export_cell_delete BEFORE DELETE ON export_cell BEGIN
  SELECT RAISE(ABORT, 'export_cell: rows are never deleted');
END;
CREATE TRIGGER export_member_insert BEFORE INSERT ON export_member BEGIN
  SELECT RAISE(ABORT, 'export_member: a row belongs to the open event')
  WHERE NEW.event IS NOT (SELECT max(id) FROM event)
    OR NEW.event IS (SELECT max(event) FROM seal);
  SELECT RAISE(ABORT, 'export_member: ids follow one another')
  WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM export_member);
  SELECT RAISE(ABORT, 'export_member: a row it names does not exist')
  WHERE NOT EXISTS (SELECT 1 FROM export_cell WHERE id = NEW.cell)
    OR NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person);
END;
CREATE TRIGGER export_member_update BEFORE UPDATE ON export_member BEGIN
  SELECT RAISE(ABORT, 'export_member: rows are never changed');
END;
CREATE TRIGGER export_member_delete BEFORE DELETE ON export_member BEGIN
  SELECT RAISE(ABORT, 'export_member: rows are never deleted');
END;
CREATE TRIGGER view_column_insert BEFORE INSERT ON view_column BEGIN
  SELECT RAISE(ABORT, 'view_column: what columns mean belongs to the schema');
END;
CREATE TRIGGER view_column_update BEFORE UPDATE ON view_column BEGIN
  SELECT RAISE(ABORT, 'view_column: rows are never changed');
END;
COMMIT;
