PRAGMA foreign_keys = OFF;
PRAGMA application_id = 1114596724;
BEGIN TRANSACTION;
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
INSERT INTO "employment" VALUES(7,25,7);
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
INSERT INTO "employment_change" VALUES(7,25,7,'2023-01-01',1440,2160,6667,'permanent',1,NULL,NULL,NULL);
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
INSERT INTO "employment_span" VALUES(8,25,7,'2023-01-01',NULL);
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
INSERT INTO "event" VALUES(1,'2026-11-23T01:46:42.175Z','2026-01-15','init',X'C5B48375E2F93B0B38E89C6677ED4D55FDF36A2502D12C4D7EA2D3A542BAA66D',NULL,NULL);
INSERT INTO "event" VALUES(2,'2026-11-23T01:46:42.247Z','2026-01-15','import schemes',X'67BEC2D55BCCA479F3A4B2F3B157237C1E6F1CAA376F2F1F0653E9E9C49AA4E6',NULL,NULL);
INSERT INTO "event" VALUES(3,'2026-11-23T01:46:42.315Z','2026-01-15','import teams',X'DCF6FAAE0C15159F0B4F02019FB65CB61B7F93F6382845F3B1F8C10045E12A7E',NULL,NULL);
INSERT INTO "event" VALUES(4,'2026-11-23T01:46:42.398Z','2026-01-15','employee add',X'1330F3A2D45B5AB431421F64ED456BF400091957FD71160A6EE4EA592618E200',NULL,NULL);
INSERT INTO "event" VALUES(5,'2026-11-23T01:46:42.497Z','2026-01-15','employee add',X'0944C4A1BFA313D1F47E3B147BE22ABC81009DB81ADE74ABA31A937AE6E9F55C',NULL,NULL);
INSERT INTO "event" VALUES(6,'2026-11-23T01:46:42.584Z','2026-01-15','employee add',X'5B0D3C8177A88A8A4A38FB04C40FDE7D2E3D2A3B607B3A2633F0898BAB369B72',NULL,NULL);
INSERT INTO "event" VALUES(7,'2026-11-23T01:46:42.667Z','2026-01-15','employee add',X'899977B7EC904CC992FAB6C3F2B6E16CEAC27AF21C2D6AD5E72EFE00B8FB6D31',NULL,NULL);
INSERT INTO "event" VALUES(8,'2026-11-23T01:46:42.754Z','2026-01-15','employee add',X'4E67C3CD8986E52E599765EC91B0EA67C166F26F5FB5EAF24F36DBE748510D16',NULL,NULL);
INSERT INTO "event" VALUES(9,'2026-11-23T01:46:42.818Z','2026-01-15','sync',X'A44F6EA75267EA598AFB9039FD8BFC72B3C6717412BF81B541FF5A52BF812B7C',NULL,NULL);
INSERT INTO "event" VALUES(10,'2026-11-23T01:46:42.864Z','2026-01-15','employee end',X'D7DB401FE270BC772DDC5903F218534ED03F6A7AED3F5FAD7B40263BF7F314AF',NULL,NULL);
INSERT INTO "event" VALUES(11,'2026-11-23T01:46:43.231Z','2026-01-15','claim submit',X'C97AB302537DA438DE39DCF7D33BD32195C9202B8515C8F962CB2727706BB687',NULL,NULL);
INSERT INTO "event" VALUES(12,'2026-11-23T01:46:43.345Z','2026-01-15','claim submit',X'2B5D2C664ECAE8020E4FFBD327AF274331C562A9A381423457EE5885016DCEF5',NULL,NULL);
INSERT INTO "event" VALUES(13,'2026-11-23T01:46:43.478Z','2026-01-15','claim submit',X'D947691FC7FBE04775945F1727D626A47723E84C0EC35D6AFF735EF1DC745F3D',NULL,NULL);
INSERT INTO "event" VALUES(14,'2026-11-23T01:46:43.590Z','2026-01-15','claim submit',X'A4C7EA5371B6061EAF31D488E7220F2AC494559DC3B769334C38685187E42233',NULL,NULL);
INSERT INTO "event" VALUES(15,'2026-11-23T01:46:43.678Z','2026-01-15','claim pay',X'9250831BC11C453FA58758AE3049A47013EA72D17C4BFEA68B2CC587621B0D59',NULL,NULL);
INSERT INTO "event" VALUES(16,'2026-11-23T01:46:43.770Z','2026-01-15','account adjust',X'D61C01AB902E7CEC2CACF05679F57FAA22A762E3E51F95AC76D2E375D592F2BF',NULL,NULL);
INSERT INTO "event" VALUES(17,'2026-11-23T01:46:43.869Z','2026-01-15','import schemes',X'6BD4F59BFE540917D2713F75B1ABE1262A77A3CC7F9D4533AF29640FF989BEC4',NULL,NULL);
INSERT INTO "event" VALUES(18,'2026-11-23T01:46:43.951Z','2026-01-15','import subsidies',X'BA1591EFDE5AC0772FA93B68C3E1D14766AE7347DD889FAF255161C6726EB921',NULL,NULL);
INSERT INTO "event" VALUES(19,'2026-11-23T01:46:44.033Z','2026-01-15','employee add',X'C356E456423DD3C9A0F2A269CFCD81FC6E89F6EBA560B3B2B754714C74242141',NULL,NULL);
INSERT INTO "event" VALUES(20,'2026-11-23T01:46:44.129Z','2026-01-15','claim submit',X'F4E4A5D836BE088EE45E3F61E8721AA2179A02C1F8943F09B8A0EAF733491131',NULL,NULL);
INSERT INTO "event" VALUES(21,'2026-11-23T01:46:44.212Z','2026-01-15','notice send',X'E8CD134616F8CAEB3C819D04EC0E16BC7845BF8CBCA461F594A4F530ED71FA66',NULL,NULL);
INSERT INTO "event" VALUES(22,'2026-11-23T01:46:44.307Z','2026-01-15','import patterns',X'6EFD157C01AA3AF398C072853A020A9EEC4D1E5B6AF450BD1213842BE53CC6FF',NULL,NULL);
INSERT INTO "event" VALUES(23,'2026-11-23T01:46:44.383Z','2026-01-15','import shifts',X'44C1A98EBD42B878E827163715C8612E4E72970624D0E625809B26D02199DC70',NULL,NULL);
INSERT INTO "event" VALUES(24,'2026-11-23T01:46:44.459Z','2026-01-15','import holidays',X'E15097308DDC80560A97363933800D9F7CE895E0A711297F65907FED397D4245',NULL,NULL);
INSERT INTO "event" VALUES(25,'2026-11-23T01:46:44.573Z','2026-01-15','employee add',X'0327AC4ED460234415AAEB121E7B13CAD057097E0F3E0CB615BDB7B7D874C4EA',NULL,NULL);
CREATE TABLE event_text (
  event INTEGER PRIMARY KEY REFERENCES event (id),
  salt BLOB,
  actor TEXT,
  subject TEXT,
  reason TEXT
) STRICT;
INSERT INTO "event_text" VALUES(1,X'E597B7D20AE2763655F2DA73C8172ED8','100',NULL,NULL);
INSERT INTO "event_text" VALUES(2,X'4AB18F928874123F3B8D79E7C5537A98','100','schemes.yaml',NULL);
INSERT INTO "event_text" VALUES(3,X'BEA82EAE57F28D605E64421F90DEE40A','100','first.csv',NULL);
INSERT INTO "event_text" VALUES(4,X'51C2D7BAC6E3A35C35C1EE1224139C8D','100','100',NULL);
INSERT INTO "event_text" VALUES(5,X'CA5BE252881327F12608F8F9DCE95FBF','100','101',NULL);
INSERT INTO "event_text" VALUES(6,X'E6A5DBE3D4DA56D337611BBC28057CF1','100','102',NULL);
INSERT INTO "event_text" VALUES(7,X'5167F18ED8877B473493D0C4A5017397','100','103',NULL);
INSERT INTO "event_text" VALUES(8,X'AF14268CC749A1B31C582FCF3CA4E04C','100','104',NULL);
INSERT INTO "event_text" VALUES(9,X'C3C6D095FCE685030A81AF89A9138F1C','100',NULL,NULL);
INSERT INTO "event_text" VALUES(10,X'50FB18DDBA2640F367AB3DF6F71EA29C','100','104',NULL);
INSERT INTO "event_text" VALUES(11,X'68E028D6FD55AABCDFE4516639C6AD81','100','101',NULL);
INSERT INTO "event_text" VALUES(12,X'034AD8AC7EEFF80D998DD4331BD606C4','100','101',NULL);
INSERT INTO "event_text" VALUES(13,X'EDDF538ADBD4109DD08C0BFFFC17639B','100','102',NULL);
INSERT INTO "event_text" VALUES(14,X'4065EF15218827C243A813618F34EC14','100','103',NULL);
INSERT INTO "event_text" VALUES(15,X'305438702BE8CB2830E4974E49A8C174','100','C3',NULL);
INSERT INTO "event_text" VALUES(16,X'FB2529E3BBD4DB3EE6296BF87E7C3BFC','100','103','last');
INSERT INTO "event_text" VALUES(17,X'80E294B185BDA95C2AFADBF7BFFC0ACD','100','fund.yaml',NULL);
INSERT INTO "event_text" VALUES(18,X'74E0A4DB519BEC5770BECAD0B7CCF7E2','100','first-subsidy.csv',NULL);
INSERT INTO "event_text" VALUES(19,X'2B7B9394D2E51ABE51645281EE0FD0C4','100','105',NULL);
INSERT INTO "event_text" VALUES(20,X'2D360846836BDBC71FB647C5BCB74DEF','100','102',NULL);
INSERT INTO "event_text" VALUES(21,X'B5000216AB1887943E23C90AC5BB06B6','100',NULL,NULL);
INSERT INTO "event_text" VALUES(22,X'A1B8CE0A83E98996ECD4F14D36973E15','100','first-patterns.csv',NULL);
INSERT INTO "event_text" VALUES(23,X'81FC131B49410901930988F7F86865F8','100','first-shifts.csv',NULL);
INSERT INTO "event_text" VALUES(24,X'5F6F3576CD4772409A5F8857808E3E77','100','first-holidays.csv',NULL);
INSERT INTO "event_text" VALUES(25,X'770AE28E9EB5BE0AEE23E7E1CF3F0107','100','106',NULL);
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
  last_transfer INTEGER REFERENCES transfer (id),
  CHECK (floor IS NULL OR amount >= floor),
  CHECK ((kind = 'world') = (floor IS NULL)),
  CHECK ((kind = 'grant') = (employment IS NOT NULL)),
  CHECK ((kind IN ('grant', 'budget')) = (period_start IS NOT NULL)),
  CHECK ((kind = 'adjustment') = (adjustment IS NOT NULL)),
  CHECK ((kind = 'claim') = (claim IS NOT NULL)),
  CHECK ((kind = 'grace') = (payment IS NOT NULL)),
  CHECK ((kind IN ('claim', 'grace', 'carried')) = (source_lot IS NOT NULL))
) STRICT;
INSERT INTO "lot" VALUES(1,1,1,'world',NULL,NULL,NULL,NULL,NULL,NULL,NULL,-13810272,35);
INSERT INTO "lot" VALUES(2,1,2,'world',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "lot" VALUES(3,1,3,'world',NULL,NULL,NULL,NULL,NULL,NULL,NULL,15000,25);
INSERT INTO "lot" VALUES(4,1,4,'world',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "lot" VALUES(5,1,5,'world',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "lot" VALUES(6,1,6,'world',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "lot" VALUES(7,1,7,'world',NULL,NULL,NULL,NULL,NULL,NULL,NULL,8188268,34);
INSERT INTO "lot" VALUES(8,1,8,'world',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "lot" VALUES(9,1,9,'world',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "lot" VALUES(10,1,10,'world',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "lot" VALUES(11,9,11,'grant',1,'2023-01-01',NULL,NULL,NULL,NULL,0,70600,1);
INSERT INTO "lot" VALUES(12,9,11,'grant',1,'2024-01-01',NULL,NULL,NULL,NULL,0,70600,2);
INSERT INTO "lot" VALUES(13,9,11,'grant',1,'2025-01-01',NULL,NULL,NULL,NULL,0,70600,3);
INSERT INTO "lot" VALUES(14,9,12,'grant',2,'2023-01-01',NULL,NULL,NULL,NULL,0,0,17);
INSERT INTO "lot" VALUES(15,9,12,'grant',2,'2024-01-01',NULL,NULL,NULL,NULL,0,42756,19);
INSERT INTO "lot" VALUES(16,9,12,'grant',2,'2025-01-01',NULL,NULL,NULL,NULL,0,62756,6);
INSERT INTO "lot" VALUES(17,9,13,'grant',3,'2023-01-01',NULL,NULL,NULL,NULL,0,0,20);
INSERT INTO "lot" VALUES(18,9,13,'grant',3,'2024-01-01',NULL,NULL,NULL,NULL,0,47756,22);
INSERT INTO "lot" VALUES(19,9,13,'grant',3,'2025-01-01',NULL,NULL,NULL,NULL,0,62756,9);
INSERT INTO "lot" VALUES(20,9,14,'grant',4,'2023-01-01',NULL,NULL,NULL,NULL,0,0,23);
INSERT INTO "lot" VALUES(21,9,14,'grant',4,'2024-01-01',NULL,NULL,NULL,NULL,0,62756,11);
INSERT INTO "lot" VALUES(22,9,14,'grant',4,'2025-01-01',NULL,NULL,NULL,NULL,0,62756,12);
INSERT INTO "lot" VALUES(23,9,15,'grant',5,'2023-01-01',NULL,NULL,NULL,NULL,0,62756,13);
INSERT INTO "lot" VALUES(24,9,15,'grant',5,'2024-01-01',NULL,NULL,NULL,NULL,0,62756,14);
INSERT INTO "lot" VALUES(25,9,15,'grant',5,'2025-01-01',NULL,NULL,NULL,NULL,0,31120,16);
INSERT INTO "lot" VALUES(26,11,12,'grant',2,'2026-01-01',NULL,NULL,NULL,NULL,0,62756,18);
INSERT INTO "lot" VALUES(27,12,12,'claim',NULL,NULL,NULL,2,NULL,15,0,20000,19);
INSERT INTO "lot" VALUES(28,13,13,'grant',3,'2026-01-01',NULL,NULL,NULL,NULL,0,62756,21);
INSERT INTO "lot" VALUES(29,13,13,'claim',NULL,NULL,NULL,3,NULL,18,0,0,25);
INSERT INTO "lot" VALUES(30,14,14,'grant',4,'2026-01-01',NULL,NULL,NULL,NULL,0,62756,24);
INSERT INTO "lot" VALUES(31,16,14,'adjustment',NULL,NULL,1,NULL,NULL,NULL,0,500,26);
INSERT INTO "lot" VALUES(32,20,16,'budget',NULL,'2023-01-01',NULL,NULL,NULL,NULL,0,500000,27);
INSERT INTO "lot" VALUES(33,21,17,'grant',6,'2023-01-01',NULL,NULL,NULL,NULL,0,62756,28);
INSERT INTO "lot" VALUES(34,21,17,'grant',6,'2024-01-01',NULL,NULL,NULL,NULL,0,62756,29);
INSERT INTO "lot" VALUES(35,21,17,'grant',6,'2025-01-01',NULL,NULL,NULL,NULL,0,62756,30);
INSERT INTO "lot" VALUES(36,21,18,'budget',NULL,'2023-01-01',NULL,NULL,NULL,NULL,0,0,32);
INSERT INTO "lot" VALUES(37,21,18,'budget',NULL,'2024-01-01',NULL,NULL,NULL,NULL,0,0,34);
INSERT INTO "lot" VALUES(38,21,18,'budget',NULL,'2025-01-01',NULL,NULL,NULL,NULL,0,4000000,35);
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
INSERT INTO "person" VALUES(1,4,X'9338C260717C85FB46A93077451F00E36D68213B22CED90ABE01430E5CBD2083');
INSERT INTO "person" VALUES(2,5,X'975690A4F845FD4BC79D3B086FBAED5125DD2A07D61A9C944ECB7566903FA0DC');
INSERT INTO "person" VALUES(3,6,X'7D7265BA0A27060A13CA7D8F1C6709287DCE87C0F425C25DA7BBC1884CCDBF70');
INSERT INTO "person" VALUES(4,7,X'F1DFC65BB1489204D5F0EED74902FE0E2A37B52DCC00A2EAD47A6E72EAC1E21C');
INSERT INTO "person" VALUES(5,8,X'FE909E962BFD84000CEE751D79E8CCF153A45342C2CB3F184E13BB5B96E12CA6');
INSERT INTO "person" VALUES(6,19,X'D3341D4AF00DE5A78412A7911E5C9DA1CFC9539B80A95139A136436394B6AAA7');
INSERT INTO "person" VALUES(7,25,X'C907E2262DA168617C1D26F4DE8F23FAFB55E94507AC3B50B4837021EA3129BC');
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
INSERT INTO "person_change" VALUES(1,4,1,'2023-01-01','unknown',NULL,X'FB3FB4FEB1704A93C15E2A852E33B99D10FCCE752E1C0FAB76F4598FB7C6FA21');
INSERT INTO "person_change" VALUES(2,5,2,'2023-01-01','unknown',NULL,X'4E5AE955E8F1C6DC4CFB1C5F23B972232382A5627CAAABC03B1D8B637E4F00B4');
INSERT INTO "person_change" VALUES(3,6,3,'2023-01-01','unknown',NULL,X'B08D08F68D8B64ED5FC4D0C863883FFEA8ECB22CED645FC7AAE89981A010DDC8');
INSERT INTO "person_change" VALUES(4,7,4,'2023-01-01','unknown',NULL,X'33D5A38EEC6E5E6AE053CEE1C756A6A576CEBED6E6FBF55E781DA03CA5FB6CF9');
INSERT INTO "person_change" VALUES(5,8,5,'2023-01-01','unknown',NULL,X'49EC3C45CC7C59FB52EE429EDE1483D5A262BB95CBF0B4B5224F10E4ACCEB4EC');
INSERT INTO "person_change" VALUES(6,19,6,'2023-01-01','unknown',NULL,X'F3834EB302173482CF534FCCF1F810E62AFBC4642E39D35C9B840BDE137DA099');
INSERT INTO "person_change" VALUES(7,25,7,'2023-01-01','unknown',NULL,X'FD76C21C0708CF658C5982AAF634F982EE030F45EFDF6E9ED4E6C27AC41BE6DC');
CREATE TABLE person_details (
  person_change INTEGER PRIMARY KEY REFERENCES person_change (id),
  salt BLOB,
  name TEXT,
  email TEXT,
  birth_year INTEGER
) STRICT;
INSERT INTO "person_details" VALUES(1,X'1E0E8995C2312BE7334253B526886CB4','Boss',NULL,NULL);
INSERT INTO "person_details" VALUES(2,X'0437B6C81383699931BADE4B738651D1','Person101',NULL,NULL);
INSERT INTO "person_details" VALUES(3,X'4BFB4D75884E321F4C9F7258C695294F','Person102',NULL,NULL);
INSERT INTO "person_details" VALUES(4,X'5E375F84BBECBC982E04878FBC6E6ED3','Person103',NULL,NULL);
INSERT INTO "person_details" VALUES(5,X'EF159118885EA6F20A4AC2BE68CDA34D','Person104',NULL,NULL);
INSERT INTO "person_details" VALUES(6,X'2FBFA30AB47D76AB969BA5ADAF3459C0','Person105',NULL,NULL);
INSERT INTO "person_details" VALUES(7,X'AD11D1CAF3B206B3718FC1C83D8D90FB','Person106',NULL,NULL);
CREATE TABLE person_number (
  person INTEGER PRIMARY KEY REFERENCES person (id),
  salt BLOB,
  number TEXT UNIQUE
) STRICT;
INSERT INTO "person_number" VALUES(1,X'68AE1256E26962F80A14614B5A86345E','100');
INSERT INTO "person_number" VALUES(2,X'9A62329E23867AE432A3E85EF6F8E32F','101');
INSERT INTO "person_number" VALUES(3,X'0FDD1292213A20A57E79E46B769EA9AB','102');
INSERT INTO "person_number" VALUES(4,X'36761434A045D5B0F234AC3BAB895BF9','103');
INSERT INTO "person_number" VALUES(5,X'CE73D88A237610DF2B748DDF6F9FFE53','104');
INSERT INTO "person_number" VALUES(6,X'654A4F0FFB96E341F8B56F63E3759C5B','105');
INSERT INTO "person_number" VALUES(7,X'2EB92E5ED03F2E9704E42D5012D8ABAC','106');
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
CREATE TABLE seal (
  event INTEGER PRIMARY KEY REFERENCES event (id),
  -- How many rows of which table, in the order of the chain: 'lot:2 transfer:3'.
  contents TEXT NOT NULL,
  previous BLOB NOT NULL CHECK (length(previous) = 32),
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
INSERT INTO "seal" VALUES(1,'setting:1 account:10 lot:10',X'0000000000000000000000000000000000000000000000000000000000000000',X'35CE4CA54A97D9895BA50B3C91A677A0C2100656EFCAEF2B0468B7F740D34F3F');
INSERT INTO "seal" VALUES(2,'scheme:1 scheme_description:1 scheme_version:1',X'35CE4CA54A97D9895BA50B3C91A677A0C2100656EFCAEF2B0468B7F740D34F3F',X'A6C83EA952C1083264615974BC35C8BBD365B84151B0A986784BB1F7A85A7009');
INSERT INTO "seal" VALUES(3,'import_batch:1 team:1 team_change:2',X'A6C83EA952C1083264615974BC35C8BBD365B84151B0A986784BB1F7A85A7009',X'1165D2542187398EA2ADFAC3DE0E8EE9C9EF2A29C4F024B167F450BC9735BB2C');
INSERT INTO "seal" VALUES(4,'person:1 person_change:1 role_change:1 employment:1 employment_span:1 employment_change:1',X'1165D2542187398EA2ADFAC3DE0E8EE9C9EF2A29C4F024B167F450BC9735BB2C',X'F4B55628B6249ADAAB1E130D52AA9E544146006AA0E23C51F556A3C49EEC50B7');
INSERT INTO "seal" VALUES(5,'person:1 person_change:1 employment:1 employment_span:1 employment_change:1',X'F4B55628B6249ADAAB1E130D52AA9E544146006AA0E23C51F556A3C49EEC50B7',X'29568540E25F04B7A5DE6295E0A355C147DD0D841FAA03B597EDE751BEB1D081');
INSERT INTO "seal" VALUES(6,'person:1 person_change:1 employment:1 employment_span:1 employment_change:1',X'29568540E25F04B7A5DE6295E0A355C147DD0D841FAA03B597EDE751BEB1D081',X'B43D0978211D2DFD60A3190EED203D0E2103FB3AC80F0AB50B9BEB605BD4FFB5');
INSERT INTO "seal" VALUES(7,'person:1 person_change:1 employment:1 employment_span:1 employment_change:1',X'B43D0978211D2DFD60A3190EED203D0E2103FB3AC80F0AB50B9BEB605BD4FFB5',X'3830B3FC75FB682CF6FDCE96A9678F345E58EA4FCCDA5608D01CD8516C893FE0');
INSERT INTO "seal" VALUES(8,'person:1 person_change:1 employment:1 employment_span:1 employment_change:1',X'3830B3FC75FB682CF6FDCE96A9678F345E58EA4FCCDA5608D01CD8516C893FE0',X'817526749A6E553618624DA8AF85BAE6380A01BE5485A6E7AC0FE1478DB7642B');
INSERT INTO "seal" VALUES(9,'account:5 lot:15 lot_term:15 transfer:15',X'817526749A6E553618624DA8AF85BAE6380A01BE5485A6E7AC0FE1478DB7642B',X'C278853452D35D672AF43B314631B5558DDFFE14C9E11C1A45BF6140E76B9B9C');
INSERT INTO "seal" VALUES(10,'employment_span:1 lot_term:3 transfer:1',X'C278853452D35D672AF43B314631B5558DDFFE14C9E11C1A45BF6140E76B9B9C',X'27BD9BA020880EC9C9003861C33D469D674417B3E3CD66EA9B93833846ADAFA7');
INSERT INTO "seal" VALUES(11,'text:1 claim:1 claim_version:1 claim_source:1 lot:1 lot_term:1 transfer:2',X'27BD9BA020880EC9C9003861C33D469D674417B3E3CD66EA9B93833846ADAFA7',X'A27818E2F2B71C54CCD730F1C395D456BEE9D88DC15199058878E4AEC87660F1');
INSERT INTO "seal" VALUES(12,'text:1 claim:1 claim_version:1 claim_source:1 claim_step:1 claim_award:1 lot:1 lot_term:1 transfer:1',X'A27818E2F2B71C54CCD730F1C395D456BEE9D88DC15199058878E4AEC87660F1',X'A8600616E0911BA4DC053A319BA68C67A7714DC3DDB2F71033C17788CDA36D3B');
INSERT INTO "seal" VALUES(13,'text:1 claim:1 claim_version:1 claim_source:1 claim_step:1 claim_award:1 lot:2 lot_term:2 transfer:3',X'A8600616E0911BA4DC053A319BA68C67A7714DC3DDB2F71033C17788CDA36D3B',X'B8EA8F9B363D58C16BC488A69975A138471F80E3EA1EA0B4D2025F0CF3EAFE6A');
INSERT INTO "seal" VALUES(14,'text:1 claim:1 claim_version:1 claim_source:1 lot:1 lot_term:1 transfer:2',X'B8EA8F9B363D58C16BC488A69975A138471F80E3EA1EA0B4D2025F0CF3EAFE6A',X'3B7D90B675140DBD69BEA986AE72F9D7F810103ECEF33043924DAFEF092051E8');
INSERT INTO "seal" VALUES(15,'text:1 claim_payment:1 transfer:1',X'3B7D90B675140DBD69BEA986AE72F9D7F810103ECEF33043924DAFEF092051E8',X'AA07C3636AB1957D36F34088124678E079C7FF9EC743E8E1D6649D881B1657E8');
INSERT INTO "seal" VALUES(16,'text:1 adjustment:1 lot:1 lot_term:1 transfer:1',X'AA07C3636AB1957D36F34088124678E079C7FF9EC743E8E1D6649D881B1657E8',X'99B46E10A93039260855F18BC30D2E2288AA3D08DD5AC69FB80B44F2A52BBC67');
INSERT INTO "seal" VALUES(17,'scheme:2 scheme_description:2 scheme_version:2',X'99B46E10A93039260855F18BC30D2E2288AA3D08DD5AC69FB80B44F2A52BBC67',X'9822F4C57AB2E696366B1DCCED57C27EEA7A85DD6268897E1D9393C30A224CB4');
INSERT INTO "seal" VALUES(18,'text:1 import_batch:1 subsidy:1 subsidy_version:1',X'9822F4C57AB2E696366B1DCCED57C27EEA7A85DD6268897E1D9393C30A224CB4',X'620D2B495ACFA0B52B58108CD5BD13990413A81E7BD96269FFE66DF26D49EEDE');
INSERT INTO "seal" VALUES(19,'person:1 person_change:1 role_change:1 employment:1 employment_span:1 employment_change:1',X'620D2B495ACFA0B52B58108CD5BD13990413A81E7BD96269FFE66DF26D49EEDE',X'C68D4C20C75EFFAA88323AB8EA7FF1E1606E75CF32FDFE6D6766EE3B1B2D33EE');
INSERT INTO "seal" VALUES(20,'text:1 claim:1 claim_version:1 claim_source:1 account:1 lot:1 lot_term:1 transfer:1',X'C68D4C20C75EFFAA88323AB8EA7FF1E1606E75CF32FDFE6D6766EE3B1B2D33EE',X'E7679DCCB112635A0D3D8414A1335B52C7ED2C9B9504602CBA878D34C9F62E0A');
INSERT INTO "seal" VALUES(21,'account:2 lot:6 lot_term:6 transfer:8 notice:3',X'E7679DCCB112635A0D3D8414A1335B52C7ED2C9B9504602CBA878D34C9F62E0A',X'598DFB57AD5777EBC74B617792EF725A485C54AF6DB5A14C305DABC29F7BF7E7');
INSERT INTO "seal" VALUES(22,'import_batch:1 work_pattern:1',X'598DFB57AD5777EBC74B617792EF725A485C54AF6DB5A14C305DABC29F7BF7E7',X'AFC33E179ACC37C754FBB78F99878426FDE04C813A9F2721AD92D17ADE58F13D');
INSERT INTO "seal" VALUES(23,'import_batch:1 shift:1',X'AFC33E179ACC37C754FBB78F99878426FDE04C813A9F2721AD92D17ADE58F13D',X'476E71CC66530BD9F75C759D5651944D095142F4C294381CFE5D771191EC6EA5');
INSERT INTO "seal" VALUES(24,'import_batch:1 holiday:1',X'476E71CC66530BD9F75C759D5651944D095142F4C294381CFE5D771191EC6EA5',X'6BDDC8AF369043039DE8A5AEEABB47DC77AB0CDF9FF8F068469C948F72915D52');
INSERT INTO "seal" VALUES(25,'person:1 person_change:1 employment:1 employment_span:1 employment_change:1',X'6BDDC8AF369043039DE8A5AEEABB47DC77AB0CDF9FF8F068469C948F72915D52',X'763E35AA25A91FA094DD6A92E43FE31D31F609B682A64DAA49949A1AD58975D5');
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
INSERT INTO "text" VALUES(1,11,X'E375A4BE53C42762DADAC83A507EAEB65F93322989C83CBFCAB81477C3EC8417');
INSERT INTO "text" VALUES(2,12,X'9DAA772CB355D03081CC09FC16549BDC25C7D13CE42699FABE5DE63E392A7601');
INSERT INTO "text" VALUES(3,13,X'4029B8FAADF986ED5C4FC2198EA61E06A36262B50CA29AE7A942ACB26E00C847');
INSERT INTO "text" VALUES(4,14,X'41818A36F5693C6803BDBC979FB8573AABFE08BBAC3246B36AAA4FBA1225E0D3');
INSERT INTO "text" VALUES(5,15,X'02F9F075430B082783C09747B234ADFF4D83988A9A01EA6126A46F71CD4FAC9B');
INSERT INTO "text" VALUES(6,16,X'76041E1C8491C0B381717F54B75CAD2562C6106DE7A5E99AD62251664091DCE4');
INSERT INTO "text" VALUES(7,18,X'453C069352D5360A531C68DFA34985BE214A154B51035DD1DC30CAF1A05515EC');
INSERT INTO "text" VALUES(8,20,X'2EC1DC1EC978B37DB16479B39A888AABC78F623C702D68A71EC24F468540770E');
CREATE TABLE text_body (
  text INTEGER PRIMARY KEY REFERENCES text (id),
  salt BLOB,
  body TEXT
) STRICT;
INSERT INTO "text_body" VALUES(1,X'B9E31EF976CA1032A21F72E077FA533F','Earlier');
INSERT INTO "text_body" VALUES(2,X'686C7EED4A5C1F1B8C591B9730A75D9D','Earlier');
INSERT INTO "text_body" VALUES(3,X'48C12426B80945499C53EF3DF834D72F','Earlier');
INSERT INTO "text_body" VALUES(4,X'626B6B82410101EBE8E6F9F211860937','Earlier');
INSERT INTO "text_body" VALUES(5,X'9801BE52EED74BBBD35EAF1D6ED4DEA8','F1');
INSERT INTO "text_body" VALUES(6,X'10C516621BA1E3D8254991089C024A86','last');
INSERT INTO "text_body" VALUES(7,X'DC43C7ADBDFC5290C94F48FBB06C58C2','First');
INSERT INTO "text_body" VALUES(8,X'FD4A5E56E4BDA6F60060AFB72DED0463','Earlier');
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
  basis TEXT,
  CHECK (from_lot <> to_lot),
  CHECK (booked_on >= effective_on)
) STRICT;
INSERT INTO "transfer" VALUES(1,9,'grant',1,11,70600,'2023-01-01','2023-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;10000*365/365;cent;half_up');
INSERT INTO "transfer" VALUES(2,9,'grant',1,12,70600,'2024-01-01','2024-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;10000*366/366;cent;half_up');
INSERT INTO "transfer" VALUES(3,9,'grant',1,13,70600,'2025-01-01','2025-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;10000*365/365;cent;half_up');
INSERT INTO "transfer" VALUES(4,9,'grant',1,14,62756,'2023-01-01','2023-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*365/365;cent;half_up');
INSERT INTO "transfer" VALUES(5,9,'grant',1,15,62756,'2024-01-01','2024-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*366/366;cent;half_up');
INSERT INTO "transfer" VALUES(6,9,'grant',1,16,62756,'2025-01-01','2025-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*365/365;cent;half_up');
INSERT INTO "transfer" VALUES(7,9,'grant',1,17,62756,'2023-01-01','2023-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*365/365;cent;half_up');
INSERT INTO "transfer" VALUES(8,9,'grant',1,18,62756,'2024-01-01','2024-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*366/366;cent;half_up');
INSERT INTO "transfer" VALUES(9,9,'grant',1,19,62756,'2025-01-01','2025-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*365/365;cent;half_up');
INSERT INTO "transfer" VALUES(10,9,'grant',1,20,62756,'2023-01-01','2023-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*365/365;cent;half_up');
INSERT INTO "transfer" VALUES(11,9,'grant',1,21,62756,'2024-01-01','2024-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*366/366;cent;half_up');
INSERT INTO "transfer" VALUES(12,9,'grant',1,22,62756,'2025-01-01','2025-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*365/365;cent;half_up');
INSERT INTO "transfer" VALUES(13,9,'grant',1,23,62756,'2023-01-01','2023-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*365/365;cent;half_up');
INSERT INTO "transfer" VALUES(14,9,'grant',1,24,62756,'2024-01-01','2024-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*366/366;cent;half_up');
INSERT INTO "transfer" VALUES(15,9,'grant',1,25,62756,'2025-01-01','2025-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*365/365;cent;half_up');
INSERT INTO "transfer" VALUES(16,10,'correction',25,1,31636,'2025-01-01','2025-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*181/365;cent;half_up');
INSERT INTO "transfer" VALUES(17,11,'lapse',14,7,62756,'2026-01-01','2026-01-01',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "transfer" VALUES(18,11,'grant',1,26,62756,'2026-01-01','2026-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*365/365;cent;half_up');
INSERT INTO "transfer" VALUES(19,12,'reserve',15,27,20000,'2026-01-15','2026-01-15',NULL,2,NULL,NULL,NULL);
INSERT INTO "transfer" VALUES(20,13,'lapse',17,7,62756,'2026-01-01','2026-01-01',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "transfer" VALUES(21,13,'grant',1,28,62756,'2026-01-01','2026-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*365/365;cent;half_up');
INSERT INTO "transfer" VALUES(22,13,'reserve',18,29,15000,'2026-01-15','2026-01-15',NULL,3,NULL,NULL,NULL);
INSERT INTO "transfer" VALUES(23,14,'lapse',20,7,62756,'2026-01-01','2026-01-01',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "transfer" VALUES(24,14,'grant',1,30,62756,'2026-01-01','2026-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*365/365;cent;half_up');
INSERT INTO "transfer" VALUES(25,15,'pay',29,3,15000,'2026-01-15','2026-01-15',NULL,3,1,NULL,NULL);
INSERT INTO "transfer" VALUES(26,16,'adjust',1,31,500,'2026-01-15','2026-01-15',NULL,NULL,NULL,1,NULL);
INSERT INTO "transfer" VALUES(27,20,'grant',1,32,500000,'2023-01-01','2023-01-01',NULL,NULL,NULL,NULL,'500000;full;1;10000*1/1;cent;half_up');
INSERT INTO "transfer" VALUES(28,21,'grant',1,33,62756,'2023-01-01','2023-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*365/365;cent;half_up');
INSERT INTO "transfer" VALUES(29,21,'grant',1,34,62756,'2024-01-01','2024-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*366/366;cent;half_up');
INSERT INTO "transfer" VALUES(30,21,'grant',1,35,62756,'2025-01-01','2025-01-01',NULL,NULL,NULL,NULL,'70600;calendar_days;1;8889*365/365;cent;half_up');
INSERT INTO "transfer" VALUES(31,21,'grant',1,36,4000000,'2023-01-01','2023-01-01',NULL,NULL,NULL,NULL,'4000000;full;1;10000*1/1;cent;half_up');
INSERT INTO "transfer" VALUES(32,21,'lapse',36,7,4000000,'2024-01-01','2024-01-01',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "transfer" VALUES(33,21,'grant',1,37,4000000,'2024-01-01','2024-01-01',NULL,NULL,NULL,NULL,'4000000;full;1;10000*1/1;cent;half_up');
INSERT INTO "transfer" VALUES(34,21,'lapse',37,7,4000000,'2025-01-01','2025-01-01',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "transfer" VALUES(35,21,'grant',1,38,4000000,'2025-01-01','2025-01-01',NULL,NULL,NULL,NULL,'4000000;full;1;10000*1/1;cent;half_up');
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
INSERT INTO "view_column" VALUES('x_ledger',5,'kind','text',NULL,0,0,'1.0','grant, correction, set_off, write_off, advance, reserve, release, pay, refund, repay, lapse of adjust','grant, correction, set_off, write_off, advance, reserve, release, pay, refund, repay, lapse or adjust');
INSERT INTO "view_column" VALUES('x_ledger',6,'amount','integer','cent or minute',0,0,'1.0','Erbij, of met een min eraf','Added, or with a minus taken away');
INSERT INTO "view_column" VALUES('x_ledger',7,'unit','text',NULL,0,0,'1.0','EUR: bedragen in centen; MIN: in minuten','EUR: amounts in cents; MIN: in minutes');
INSERT INTO "view_column" VALUES('x_ledger',8,'effective_on','day',NULL,0,0,'1.0','Dag waarop het in het saldo telt','Day on which it counts in the balance');
INSERT INTO "view_column" VALUES('x_ledger',9,'recorded_at','instant',NULL,0,0,'1.0','Moment van vastlegging (UTC)','When it was recorded (UTC)');
INSERT INTO "view_column" VALUES('x_ledger',10,'claim','text',NULL,1,0,'1.0','Aanvraag waar het bij hoort','Claim it belongs to');
INSERT INTO "view_column" VALUES('x_ledger',11,'leave','text',NULL,1,0,'1.0','Verlof waar het bij hoort; nog altijd leeg','Leave it belongs to; empty for now');
INSERT INTO "view_column" VALUES('x_ledger',12,'reverses','integer',NULL,1,0,'1.0','De boeking die hiermee is teruggedraaid','The booking this one reverses');
INSERT INTO "view_column" VALUES('x_lot',1,'employee','text',NULL,1,1,'1.0','Personeelsnummer; leeg bij een budget van de organisatie','Employee number; empty for a budget of the organisation');
INSERT INTO "view_column" VALUES('x_lot',2,'scheme','text',NULL,0,0,'1.0','Code van de regeling','Code of the scheme');
INSERT INTO "view_column" VALUES('x_lot',3,'lot','integer',NULL,0,0,'1.0','Nummer van het tegoed','Number of the lot');
INSERT INTO "view_column" VALUES('x_lot',4,'granted_on','day',NULL,0,0,'1.0','Dag van toekennen','Day it was granted');
INSERT INTO "view_column" VALUES('x_lot',5,'expires_on','day',NULL,1,0,'1.0','Laatste dag waarop het te gebruiken is; leeg: geen einde','Last day on which it can be used; empty: no end');
INSERT INTO "view_column" VALUES('x_lot',6,'granted','integer','cent or minute',0,0,'1.0','Toegekend, met correcties; 0 bij wat voor een aanvraag opzij staat','Granted, with corrections; 0 for what is set aside for a claim');
INSERT INTO "view_column" VALUES('x_lot',7,'remaining','integer','cent or minute',0,0,'1.0','Wat er nog in zit','What is left in it');
INSERT INTO "view_column" VALUES('x_lot',8,'state','text',NULL,0,0,'1.0','open, used of lapsed; wacht op meenemen: waiting; voor een aanvraag opzij: reserved, daarna settled','open, used or lapsed; waits to be taken along: waiting; set aside for a claim: reserved, then settled');
INSERT INTO "view_column" VALUES('x_lot',9,'unit','text',NULL,0,0,'1.0','EUR: bedragen in centen; MIN: in minuten','EUR: amounts in cents; MIN: in minutes');
INSERT INTO "view_column" VALUES('x_lot',10,'claim','text',NULL,1,0,'1.0','Aanvraag waarvoor het opzij staat','Claim it is set aside for');
INSERT INTO "view_column" VALUES('x_lot',11,'source_lot','integer',NULL,1,0,'1.0','Tegoed waar het uit komt','Lot it came from');
INSERT INTO "view_column" VALUES('x_scheme',1,'scheme','text',NULL,0,0,'1.0','Code van de regeling','Code of the scheme');
INSERT INTO "view_column" VALUES('x_scheme',2,'name_nl','text',NULL,0,0,'1.0','Naam van de regeling in het Nederlands','Name of the scheme in Dutch');
INSERT INTO "view_column" VALUES('x_scheme',3,'name_en','text',NULL,0,0,'1.0','Naam van de regeling in het Engels','Name of the scheme in English');
INSERT INTO "view_column" VALUES('x_scheme',4,'form','text',NULL,0,0,'1.0','account (van de medewerker) of employer_budget (van de organisatie)','account (of the employee) or employer_budget (of the organisation)');
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
INSERT INTO "view_column" VALUES('x_scheme_version',25,'approval','text',NULL,0,0,'1.0','Wie toekent: none, manager of hr','Who approves: none, manager or hr');
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
CREATE VIEW account_sum AS
  SELECT a.id AS account, a.kind, n.employee, s.code AS scheme, a.unit,
    CAST(coalesce(sum(CASE WHEN l.kind <> 'claim' AND coalesce(w.lot, 0) = 0 THEN l.amount END), 0)
      AS BIGINT) AS free,
    CAST(coalesce(sum(CASE WHEN l.kind = 'claim' THEN l.amount END), 0) AS BIGINT) AS reserved,
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
      l.amount, a.unit, l.claim, l.source_lot,
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
    CASE WHEN kind = 'claim' AND amount > 0 THEN 'reserved' WHEN kind = 'claim' THEN 'settled'
      WHEN amount > 0 AND waits THEN 'waiting'
      WHEN amount > 0 THEN 'open' WHEN lapsed > 0 THEN 'lapsed' ELSE 'used' END AS state,
    unit, 'C' || claim AS claim, source_lot
  FROM lot_now;
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
CREATE TRIGGER lot_kind_insert BEFORE INSERT ON lot_kind BEGIN
  SELECT RAISE(ABORT, 'lot_kind: the words belong to the schema');
END;
CREATE TRIGGER lot_carried BEFORE INSERT ON lot
WHEN NEW.kind = 'carried' AND EXISTS (
  SELECT 1 FROM lot WHERE kind = 'carried' AND source_lot = NEW.source_lot)
BEGIN
  SELECT RAISE(ABORT, 'lot: this lot exists');
END;
CREATE TRIGGER view_column_update BEFORE UPDATE ON view_column BEGIN
  SELECT RAISE(ABORT, 'view_column: rows are never changed');
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
CREATE TRIGGER transfer_kind_insert BEFORE INSERT ON transfer_kind BEGIN
  SELECT RAISE(ABORT, 'transfer_kind: the words belong to the schema');
END;
CREATE TRIGGER view_column_insert BEFORE INSERT ON view_column BEGIN
  SELECT RAISE(ABORT, 'view_column: what columns mean belongs to the schema');
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
CREATE TRIGGER import_map_insert BEFORE INSERT ON import_map BEGIN
  SELECT RAISE(ABORT, 'import_map: no such kind of file')
  WHERE NEW.kind NOT IN
    ('teams', 'employees', 'wages', 'balances', 'claims', 'support', 'learning', 'awareness',
      'savings', 'subsidies', 'patterns', 'shifts', 'holidays');
  SELECT RAISE(ABORT, 'import_map: this name exists')
  WHERE EXISTS (SELECT 1 FROM import_map WHERE name = NEW.name);
END;
CREATE TRIGGER import_map_update BEFORE UPDATE ON import_map BEGIN
  SELECT RAISE(ABORT, 'import_map: no such kind of file')
  WHERE NEW.kind NOT IN
    ('teams', 'employees', 'wages', 'balances', 'claims', 'support', 'learning', 'awareness',
      'savings', 'subsidies', 'patterns', 'shifts', 'holidays');
  SELECT RAISE(ABORT, 'import_map: a map keeps its name') WHERE NEW.name IS NOT OLD.name;
END;
COMMIT;
