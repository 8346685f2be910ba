-- The keep: a clinic's file through its years, and the rights of the people in it.

ALTER TABLE word ADD COLUMN thing INTEGER;  -- id of the fact whose text it was typed as
ALTER TABLE word ADD COLUMN place TEXT;     -- which text of that fact: title, problem, note, advice …

ALTER TABLE identityBody ADD COLUMN salutation TEXT;  -- bapak, ibu …; null where nobody has said

ALTER TABLE person ADD COLUMN mergedInto INTEGER REFERENCES person;  -- the same person's other entry
CREATE INDEX personByMerged ON person (mergedInto) WHERE mergedInto IS NOT NULL;

ALTER TABLE agency ADD COLUMN since TEXT CHECK (since IS date(since));  -- first day; null: before the clinic
ALTER TABLE agency ADD COLUMN until TEXT CHECK (until IS date(until));  -- last day; null: it goes on
ALTER TABLE agency ADD COLUMN successor INTEGER REFERENCES agency;  -- the unit that took its work over

CREATE TABLE agencyName ( -- journaled: what an agency was called before
  id     INTEGER PRIMARY KEY,
  agency INTEGER NOT NULL REFERENCES agency,
  name   INTEGER NOT NULL REFERENCES word,
  until  TEXT NOT NULL CHECK (until IS date(until))  -- last day of that name
) STRICT;
CREATE INDEX agencyNameByAgency ON agencyName (agency, until);

CREATE TABLE posting ( -- journaled: in which unit a person works, and from when to when
  id     INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person,
  agency INTEGER NOT NULL REFERENCES agency,
  since  TEXT CHECK (since IS date(since)),  -- first day; null: since before the clinic knew
  until  TEXT CHECK (until IS date(until)),  -- last day; null: still
  CHECK (until >= since)
) STRICT;
CREATE INDEX postingByPerson ON posting (person, since);
CREATE INDEX postingByAgency ON posting (agency);

CREATE TABLE leave ( -- journaled: days on which a person is away
  id     INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person,
  kind   TEXT NOT NULL,                     -- leave, duty-travel, training, sick
  since  TEXT NOT NULL CHECK (since IS date(since)),  -- first day
  until  TEXT NOT NULL CHECK (until IS date(until)),  -- last day
  CHECK (until >= since)
) STRICT;
CREATE INDEX leaveByPerson ON leave (person, since);
CREATE INDEX leaveByEnd ON leave (until);

CREATE TABLE notice ( -- journaled: that a person was given the privacy notice
  person   INTEGER NOT NULL REFERENCES person,
  version  TEXT NOT NULL,                   -- of the notice, such as "2026-1"
  day      TEXT NOT NULL CHECK (day IS date(day)),
  recorder INTEGER NOT NULL REFERENCES person,  -- who typed it
  PRIMARY KEY (person, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE consent ( -- journaled: what a person agreed to beyond the service itself
  id          INTEGER PRIMARY KEY,
  person      INTEGER NOT NULL REFERENCES person,
  purpose     TEXT NOT NULL,                -- photo, testimony, contact
  givenOn     TEXT NOT NULL CHECK (givenOn IS date(givenOn)),
  withdrawnOn TEXT CHECK (withdrawnOn IS date(withdrawnOn)),  -- null: it holds
  recorder    INTEGER NOT NULL REFERENCES person,  -- who typed it
  CHECK (withdrawnOn >= givenOn)
) STRICT;
CREATE INDEX consentByPerson ON consent (person);

CREATE TABLE erasure ( -- journaled: that the body of a word or an identity was emptied, for ever
  id   INTEGER PRIMARY KEY,                 -- of the word or the identity
  kind TEXT NOT NULL                        -- word, identity
) STRICT;

CREATE TABLE fileErasure ( -- journaled: that the bytes of a file were emptied, for ever
  digest BLOB PRIMARY KEY NOT NULL          -- of the file
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE wordIndex USING fts5( -- derived: full text of the words, brought up to date by a search
  body, content = 'wordBody', content_rowid = 'word', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE personalRead ( -- journal: who read somebody's number, contacts or whole record
  id      INTEGER PRIMARY KEY,              -- 1, 2, 3 …
  at      INTEGER NOT NULL,
  reader  INTEGER NOT NULL,                 -- person in whose name it was read
  login   INTEGER NOT NULL,                 -- person whose login it was
  subject INTEGER NOT NULL,                 -- person whose data it is
  extent  TEXT NOT NULL                     -- contact, record
) STRICT;
CREATE INDEX personalReadBySubject ON personalRead (subject, at);

CREATE TABLE backup ( -- journal: copies of the file, and whether they were proven
  id       INTEGER PRIMARY KEY,             -- 1, 2, 3 …
  madeAt   INTEGER NOT NULL,
  seq      INTEGER NOT NULL,                -- last unit in it
  head     BLOB NOT NULL CHECK (length(head) = 32),    -- the journal's digest at that unit
  size     INTEGER NOT NULL,                -- in bytes
  digest   BLOB NOT NULL CHECK (length(digest) = 32),  -- SHA-256 of its bytes
  testedAt INTEGER                          -- when it was last restored to scratch and found whole
) STRICT;
CREATE INDEX backupByDigest ON backup (digest);

CREATE TRIGGER erasureKept BEFORE UPDATE ON erasure BEGIN SELECT RAISE(ABORT, 'guard: erasure'); END;
CREATE TRIGGER erasureNotDeleted BEFORE DELETE ON erasure BEGIN SELECT RAISE(ABORT, 'guard: erasure'); END;
CREATE TRIGGER fileErasureNotDeleted BEFORE DELETE ON fileErasure
  BEGIN SELECT RAISE(ABORT, 'guard: erasure'); END;
CREATE TRIGGER personalReadKept BEFORE UPDATE ON personalRead BEGIN SELECT RAISE(ABORT, 'guard: reading'); END;
CREATE TRIGGER personalReadNotDeleted BEFORE DELETE ON personalRead
  BEGIN SELECT RAISE(ABORT, 'guard: reading'); END;
CREATE TRIGGER backupNotDeleted BEFORE DELETE ON backup BEGIN SELECT RAISE(ABORT, 'guard: backup'); END;
