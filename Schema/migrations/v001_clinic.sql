-- First light: people, agencies, cases, sessions, follow-ups, and the journal of every change to them.
-- The comment behind a table's opening bracket says its class: journaled (facts, recorded by the journal),
-- body (texts and identities that facts point to), journal (the record itself), derived (can be rebuilt).
-- Instants are milliseconds since 1970 UTC; days are local ISO dates; ids are site × 2^40 + counter.

CREATE TABLE journal ( -- journal: one row a unit of work, chained by digests
  seq        INTEGER PRIMARY KEY,  -- 1, 2, 3 … without gaps
  at         INTEGER NOT NULL,     -- instant of the write
  actor      INTEGER NOT NULL,     -- person whose login did it
  onBehalfOf INTEGER,              -- person in whose name, where that is another one
  action     TEXT NOT NULL,        -- the deed and the things it is about, as "session.log SS:12 KI:7"
  undoes     INTEGER,              -- the unit that this one reverses
  epoch      INTEGER NOT NULL,     -- number of the schema it was written under
  parts      INTEGER NOT NULL,     -- how many parts its changes have
  digest     BLOB NOT NULL CHECK (length(digest) = 32)  -- SHA-256 over the previous one, this row, its parts
) STRICT;
CREATE INDEX journalByUndoes ON journal (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE journalPart ( -- journal: the changesets of a unit
  id        INTEGER PRIMARY KEY,   -- seq × 2^20 + part
  changeset BLOB NOT NULL          -- of SQLite's session extension
) STRICT;

CREATE TABLE counter ( -- journal: numbers already given, which never go back
  name TEXT PRIMARY KEY,           -- "id", or the prefix of a code such as "KI-2026"
  last INTEGER NOT NULL            -- the last one given
) STRICT, WITHOUT ROWID;

CREATE TABLE trace ( -- derived: which units are about which thing
  thing INTEGER NOT NULL,          -- id of a case, session, follow-up, person …
  seq   INTEGER NOT NULL,          -- the unit
  PRIMARY KEY (thing, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting ( -- journaled: what holds for the whole clinic
  key   TEXT PRIMARY KEY NOT NULL, -- "name", "zone", "language", "site"
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE zoneOffset ( -- journaled: the clinic's zone as a list of offset changes
  start   INTEGER PRIMARY KEY,     -- first instant of the offset; the earliest row holds before it too
  seconds INTEGER NOT NULL         -- ahead of UTC
) STRICT;

CREATE TABLE word ( -- journaled: that a text was typed; never changed, never undone
  id     INTEGER PRIMARY KEY,
  digest BLOB NOT NULL CHECK (length(digest) = 32)  -- SHA-256 over salt and body
) STRICT;

CREATE TABLE wordBody ( -- body: the text itself
  word INTEGER PRIMARY KEY REFERENCES word,  -- the word it belongs to
  salt BLOB NOT NULL CHECK (length(salt) = 16),  -- random bytes
  body TEXT                        -- null once redacted
) STRICT;

CREATE TABLE identity ( -- journaled: that a person's particulars were recorded; never changed, never undone
  id     INTEGER PRIMARY KEY,
  person INTEGER NOT NULL,         -- whose they are
  digest BLOB NOT NULL CHECK (length(digest) = 32)  -- SHA-256 over salt and particulars
) STRICT;

CREATE TABLE identityBody ( -- body: the particulars themselves
  identity INTEGER PRIMARY KEY REFERENCES identity,  -- the identity they belong to
  salt     BLOB NOT NULL CHECK (length(salt) = 16),  -- random bytes
  name     TEXT,                   -- as written, with titles; null once erased
  nip      TEXT,                   -- 18 digits
  phone    TEXT,
  email    TEXT
) STRICT;
CREATE INDEX identityBodyByNip ON identityBody (nip) WHERE nip IS NOT NULL;

CREATE TABLE identityKey ( -- body: by what a person is found, every beginning of a word of the name
  key      TEXT NOT NULL,          -- normalised rest of the name from that word on
  identity INTEGER NOT NULL,
  PRIMARY KEY (key, identity)
) STRICT, WITHOUT ROWID;

CREATE TABLE agency ( -- journaled: a unit of the government, a school, a village
  id     INTEGER PRIMARY KEY,
  code   TEXT NOT NULL UNIQUE,              -- slug, such as "puskesmas-melati"
  name   INTEGER NOT NULL REFERENCES word,
  kind   TEXT NOT NULL,                     -- DOMAIN §18 jenis_unit
  parent INTEGER REFERENCES agency,         -- the unit above it
  active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;
CREATE INDEX agencyByParent ON agency (parent);

CREATE TABLE agencyAlias ( -- journaled: another name by which an agency is found
  alias  TEXT PRIMARY KEY NOT NULL,         -- slug
  agency INTEGER NOT NULL REFERENCES agency
) STRICT, WITHOUT ROWID;
CREATE INDEX agencyAliasByAgency ON agencyAlias (agency);

CREATE TABLE person ( -- journaled: somebody who works with the clinic
  id       INTEGER PRIMARY KEY,
  site     INTEGER NOT NULL,                -- the site that gave the code
  number   INTEGER NOT NULL,                -- of the code OR-0017
  identity INTEGER NOT NULL REFERENCES identity,
  agency   INTEGER REFERENCES agency,
  active   INTEGER NOT NULL CHECK (active IN (0, 1)),
  UNIQUE (site, number)
) STRICT;
CREATE INDEX personByIdentity ON person (identity);
CREATE INDEX personByAgency ON person (agency);

CREATE TABLE personRole ( -- journaled: what a person may do
  person INTEGER NOT NULL REFERENCES person,
  role   TEXT NOT NULL,                     -- admin, staff, mentor, supervisor, innovator, juror
  PRIMARY KEY (person, role)
) STRICT, WITHOUT ROWID;
CREATE INDEX personRoleByRole ON personRole (role, person);

CREATE TABLE login ( -- journaled: an account of the operating system is a person
  name   TEXT PRIMARY KEY NOT NULL,
  person INTEGER NOT NULL REFERENCES person
) STRICT, WITHOUT ROWID;
CREATE INDEX loginByPerson ON login (person);

CREATE TABLE workflow ( -- journaled: a compiled pack; never changed, a new version is a new row
  id      INTEGER PRIMARY KEY,
  code    TEXT NOT NULL,                    -- "case", or the name of an imported log
  version INTEGER NOT NULL,
  labelEn TEXT NOT NULL,
  labelId TEXT NOT NULL,
  derived INTEGER NOT NULL CHECK (derived IN (0, 1)),  -- 1: read off an imported log
  UNIQUE (code, version)
) STRICT;

CREATE TABLE status ( -- journaled: a state of a workflow
  id       INTEGER PRIMARY KEY,
  workflow INTEGER NOT NULL REFERENCES workflow,
  position INTEGER NOT NULL,                -- order in which people read them
  code     TEXT NOT NULL,
  labelEn  TEXT NOT NULL,
  labelId  TEXT NOT NULL,
  holder   TEXT NOT NULL,                   -- clinic, innovator, outside, nobody
  outcome  TEXT,                            -- finished or left, where it is terminal
  dueDays  INTEGER,                         -- working days it should last at most
  initial  INTEGER NOT NULL CHECK (initial IN (0, 1)),
  UNIQUE (workflow, code),
  UNIQUE (workflow, position)
) STRICT;
CREATE UNIQUE INDEX statusInitial ON status (workflow) WHERE initial = 1;

CREATE TABLE step ( -- journaled: a way from one status to another
  id         INTEGER PRIMARY KEY,
  workflow   INTEGER NOT NULL REFERENCES workflow,
  code       TEXT NOT NULL,                 -- the verb, such as "pause"
  labelEn    TEXT NOT NULL,
  labelId    TEXT NOT NULL,
  fromStatus INTEGER NOT NULL REFERENCES status,
  toStatus   INTEGER NOT NULL REFERENCES status,
  event      TEXT,                          -- the logged fact that takes it by itself: session-logged …
  turn       TEXT                           -- and whose open follow-ups must remain for that
) STRICT;
CREATE INDEX stepByStatuses ON step (fromStatus, toStatus);
CREATE INDEX stepByWorkflow ON step (workflow);

CREATE TABLE stepRole ( -- journaled: who may take a step
  step INTEGER NOT NULL REFERENCES step,
  role TEXT NOT NULL,
  PRIMARY KEY (step, role)
) STRICT, WITHOUT ROWID;

CREATE TABLE stepNeed ( -- journaled: what has to be given with a step
  step INTEGER NOT NULL REFERENCES step,
  need TEXT NOT NULL,                       -- reason, result, day, recipient
  PRIMARY KEY (step, need)
) STRICT, WITHOUT ROWID;

CREATE TABLE caseResult ( -- journaled: what a case may end with
  workflow INTEGER NOT NULL REFERENCES workflow,
  code     TEXT NOT NULL,
  labelEn  TEXT NOT NULL,
  labelId  TEXT NOT NULL,
  PRIMARY KEY (workflow, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE batch ( -- journaled: one import of a log
  id       INTEGER PRIMARY KEY,
  workflow INTEGER NOT NULL REFERENCES workflow,
  name     INTEGER NOT NULL REFERENCES word,  -- of the file
  columns  INTEGER NOT NULL CHECK (columns IN (0, 1)),  -- 1: start and end came from a case table
  digest   BLOB NOT NULL                      -- SHA-256 of the log, by which it is known again
) STRICT;

CREATE TABLE caseFile ( -- journaled: a problem or an idea that the clinic accompanies
  id         INTEGER PRIMARY KEY,
  year       INTEGER NOT NULL,              -- of the code KI-2026-0042
  site       INTEGER NOT NULL,
  number     INTEGER NOT NULL CHECK (number > 0),
  workflow   INTEGER NOT NULL REFERENCES workflow,  -- the version it began with
  status     INTEGER NOT NULL REFERENCES status,    -- of its last transition
  title      INTEGER NOT NULL REFERENCES word,  -- in a few words; of an imported case its name in the log
  problem    INTEGER REFERENCES word,       -- what the innovator brings
  agency     INTEGER REFERENCES agency,
  mentor     INTEGER REFERENCES person,
  topic      TEXT,                          -- DOMAIN §18 topik_konsultasi
  openedAt   INTEGER NOT NULL,
  openedBy   INTEGER NOT NULL REFERENCES person,
  result     TEXT,                          -- what it ended with
  resumeOn   TEXT CHECK (resumeOn IS date(resumeOn)),  -- day on which a paused case wakes up
  recipient  INTEGER REFERENCES word,       -- to whom it was referred
  batch      INTEGER REFERENCES batch,      -- the import it came with
  startedAt  INTEGER,                       -- from the case table of an import
  endedAt    INTEGER,
  deadline   INTEGER,
  UNIQUE (year, site, number)
) STRICT;
CREATE INDEX caseFileByMentor ON caseFile (mentor, openedAt) WHERE mentor IS NOT NULL;
CREATE INDEX caseFileByStatus ON caseFile (status, openedAt) WHERE endedAt IS NULL;
CREATE INDEX caseFileByAgency ON caseFile (agency, openedAt) WHERE agency IS NOT NULL;
CREATE INDEX caseFileByOpened ON caseFile (openedAt);
CREATE INDEX caseFileByBatch ON caseFile (batch) WHERE batch IS NOT NULL;

CREATE TABLE participant ( -- journaled: whose case it is
  caseFile INTEGER NOT NULL REFERENCES caseFile,
  person   INTEGER NOT NULL REFERENCES person,
  part     TEXT NOT NULL,                   -- leader or member
  PRIMARY KEY (caseFile, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX participantByPerson ON participant (person, caseFile);
CREATE UNIQUE INDEX participantLeader ON participant (caseFile) WHERE part = 'leader';

CREATE TABLE transition ( -- journaled: the one history of statuses; only ever added to
  id         INTEGER PRIMARY KEY,
  subject    INTEGER NOT NULL REFERENCES caseFile,
  fromStatus INTEGER REFERENCES status,     -- null for the first one
  toStatus   INTEGER NOT NULL REFERENCES status,
  at         INTEGER NOT NULL,
  who        INTEGER REFERENCES person,     -- who did it; null where an imported log does not say
  recorder   INTEGER NOT NULL REFERENCES person,  -- who typed it
  reason     INTEGER REFERENCES word
) STRICT;
CREATE INDEX transitionHistory ON transition (subject, at, id, toStatus, who);

CREATE TABLE session ( -- journaled: one meeting
  id         INTEGER PRIMARY KEY,
  year       INTEGER NOT NULL,              -- of the code SS-2026-0311
  site       INTEGER NOT NULL,
  number     INTEGER NOT NULL,
  kind       TEXT NOT NULL,                 -- consultation, assistance, mentoring, coaching, class
  day        TEXT NOT NULL CHECK (day IS date(day)),
  clock      INTEGER CHECK (clock BETWEEN 0 AND 1439),  -- minutes after midnight, where known
  minutes    INTEGER CHECK (minutes BETWEEN 1 AND 1440),
  channel    TEXT NOT NULL,                 -- DOMAIN §18 kanal
  topic      TEXT,                          -- DOMAIN §18 topik_konsultasi
  place      INTEGER REFERENCES word,
  note       INTEGER REFERENCES word,
  advice     INTEGER REFERENCES word,
  recorder   INTEGER NOT NULL REFERENCES person,  -- who typed it
  recordedAt INTEGER NOT NULL,
  UNIQUE (year, site, number)
) STRICT;
CREATE INDEX sessionByDay ON session (day);

CREATE TABLE sessionCase ( -- journaled: the cases of a session; a class may have none
  session  INTEGER NOT NULL REFERENCES session,
  caseFile INTEGER NOT NULL REFERENCES caseFile,
  PRIMARY KEY (session, caseFile)
) STRICT, WITHOUT ROWID;
CREATE INDEX sessionCaseByCase ON sessionCase (caseFile, session);

CREATE TABLE attendance ( -- journaled: who took part in a session, and as what
  session INTEGER NOT NULL REFERENCES session,
  person  INTEGER NOT NULL REFERENCES person,
  part    TEXT NOT NULL,                    -- mentor, innovator, officer
  PRIMARY KEY (session, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX attendanceByPerson ON attendance (person, session);

CREATE TABLE followUp ( -- journaled: what was agreed, who does it, by when
  id       INTEGER PRIMARY KEY,
  year     INTEGER NOT NULL,                -- of the code TL-2026-0121
  site     INTEGER NOT NULL,
  number   INTEGER NOT NULL,
  caseFile INTEGER NOT NULL REFERENCES caseFile,
  session  INTEGER REFERENCES session,      -- where it was agreed
  deed     INTEGER NOT NULL REFERENCES word,
  party    TEXT NOT NULL,                   -- clinic, innovator, outside
  owner    INTEGER REFERENCES person,       -- null for outsiders
  due      TEXT NOT NULL CHECK (due IS date(due)),
  openedAt INTEGER NOT NULL,
  openedBy INTEGER NOT NULL REFERENCES person,
  doneAt   INTEGER,
  doneBy   INTEGER REFERENCES person,
  UNIQUE (year, site, number),
  CHECK ((doneAt IS NULL) = (doneBy IS NULL))
) STRICT;
CREATE INDEX followUpByCase ON followUp (caseFile, doneAt);
CREATE INDEX followUpOpen ON followUp (due) WHERE doneAt IS NULL;
CREATE INDEX followUpByOwner ON followUp (owner, due) WHERE doneAt IS NULL;
CREATE INDEX followUpBySession ON followUp (session) WHERE session IS NOT NULL;

CREATE TABLE file ( -- journaled: that bytes were kept; never changed, never undone
  digest BLOB PRIMARY KEY NOT NULL,         -- SHA-256 of the bytes, by which they are found
  size   INTEGER NOT NULL CHECK (size > 0)  -- in bytes
) STRICT, WITHOUT ROWID;

CREATE TABLE fileBody ( -- body: the bytes themselves, once however often they are attached
  digest BLOB PRIMARY KEY NOT NULL,         -- of the file they belong to
  bytes  BLOB                               -- null once erased
) STRICT;

CREATE TABLE attachment ( -- journaled: a file that belongs to a case
  id       INTEGER PRIMARY KEY,
  year     INTEGER NOT NULL,                -- of the code LA-2026-0007
  site     INTEGER NOT NULL,
  number   INTEGER NOT NULL,
  caseFile INTEGER NOT NULL REFERENCES caseFile,
  name     INTEGER NOT NULL REFERENCES word,  -- as the file was called
  file     BLOB NOT NULL REFERENCES file,
  addedAt  INTEGER NOT NULL,
  addedBy  INTEGER NOT NULL REFERENCES person,
  UNIQUE (year, site, number)
) STRICT;
CREATE INDEX attachmentByCase ON attachment (caseFile);
CREATE INDEX attachmentByFile ON attachment (file);

-- Guards of what is only ever added to. klinik_mode() exists only inside the program, so that another one's
-- write to these tables fails by itself; whatever else it changes, `verify` names.

CREATE TRIGGER journalKept BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'guard: journal'); END;
CREATE TRIGGER journalNotDeleted BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'guard: journal'); END;
CREATE TRIGGER journalPartKept BEFORE UPDATE ON journalPart BEGIN SELECT RAISE(ABORT, 'guard: journal'); END;
CREATE TRIGGER journalPartNotDeleted BEFORE DELETE ON journalPart BEGIN SELECT RAISE(ABORT, 'guard: journal'); END;
CREATE TRIGGER wordKept BEFORE UPDATE ON word WHEN klinik_mode() <> 'migrate' BEGIN SELECT RAISE(ABORT, 'guard: word'); END;
CREATE TRIGGER wordNotDeleted BEFORE DELETE ON word BEGIN SELECT RAISE(ABORT, 'guard: word'); END;
CREATE TRIGGER wordBodyKept BEFORE UPDATE ON wordBody WHEN klinik_mode() <> 'erase'
  BEGIN SELECT RAISE(ABORT, 'guard: word'); END;
CREATE TRIGGER wordBodyNotDeleted BEFORE DELETE ON wordBody BEGIN SELECT RAISE(ABORT, 'guard: word'); END;
CREATE TRIGGER fileKept BEFORE UPDATE ON file WHEN klinik_mode() <> 'migrate' BEGIN SELECT RAISE(ABORT, 'guard: file'); END;
CREATE TRIGGER fileNotDeleted BEFORE DELETE ON file BEGIN SELECT RAISE(ABORT, 'guard: file'); END;
CREATE TRIGGER fileBodyKept BEFORE UPDATE ON fileBody WHEN klinik_mode() <> 'erase' AND OLD.bytes IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'guard: file'); END;
CREATE TRIGGER fileBodyNotDeleted BEFORE DELETE ON fileBody BEGIN SELECT RAISE(ABORT, 'guard: file'); END;
CREATE TRIGGER identityKept BEFORE UPDATE ON identity WHEN klinik_mode() <> 'migrate'
  BEGIN SELECT RAISE(ABORT, 'guard: identity'); END;
CREATE TRIGGER identityNotDeleted BEFORE DELETE ON identity BEGIN SELECT RAISE(ABORT, 'guard: identity'); END;
CREATE TRIGGER identityBodyKept BEFORE UPDATE ON identityBody WHEN klinik_mode() <> 'erase'
  BEGIN SELECT RAISE(ABORT, 'guard: identity'); END;
CREATE TRIGGER identityBodyNotDeleted BEFORE DELETE ON identityBody
  BEGIN SELECT RAISE(ABORT, 'guard: identity'); END;
CREATE TRIGGER transitionLegal BEFORE INSERT ON transition WHEN klinik_mode() = 'write' AND NOT CASE
    WHEN NEW.fromStatus IS NULL THEN EXISTS (
      SELECT 1 FROM status WHERE status.id = NEW.toStatus AND status.initial = 1)
    ELSE EXISTS (
      SELECT 1 FROM step JOIN caseFile ON caseFile.id = NEW.subject
      WHERE step.fromStatus = NEW.fromStatus AND step.toStatus = NEW.toStatus
      AND caseFile.status = NEW.fromStatus AND caseFile.workflow = step.workflow) END
  BEGIN SELECT RAISE(ABORT, 'guard: transition'); END;
CREATE TRIGGER transitionKept BEFORE UPDATE ON transition WHEN klinik_mode() <> 'migrate'
  BEGIN SELECT RAISE(ABORT, 'guard: transition'); END;
CREATE TRIGGER transitionNotDeleted BEFORE DELETE ON transition WHEN klinik_mode() <> 'undo'
  BEGIN SELECT RAISE(ABORT, 'guard: transition'); END;
CREATE TRIGGER caseFileStatusLegal BEFORE UPDATE OF status ON caseFile
  WHEN klinik_mode() = 'write' AND NOT EXISTS (
    SELECT 1 FROM step WHERE step.fromStatus = OLD.status AND step.toStatus = NEW.status)
  BEGIN SELECT RAISE(ABORT, 'guard: transition'); END;
CREATE TRIGGER caseFileNotDeleted BEFORE DELETE ON caseFile WHEN klinik_mode() <> 'undo'
  BEGIN SELECT RAISE(ABORT, 'guard: case'); END;
CREATE TRIGGER sessionNotDeleted BEFORE DELETE ON session WHEN klinik_mode() <> 'undo'
  BEGIN SELECT RAISE(ABORT, 'guard: session'); END;
