-- The desk: planned sessions, head counts, what becomes of follow-ups, cases that belong together, and the days and
-- hours on which a clinic works.

ALTER TABLE session ADD COLUMN state TEXT;         -- planned, cancelled, missed; null: it took place
ALTER TABLE session ADD COLUMN plannedAt INTEGER CHECK (state IS NULL OR plannedAt IS NOT NULL);  -- instant; null: no plan
ALTER TABLE session ADD COLUMN headCount INTEGER CHECK (headCount > 0);  -- how many came to a class
ALTER TABLE session ADD COLUMN reason INTEGER REFERENCES word;  -- why it was cancelled
CREATE INDEX sessionPlanned ON session (day) WHERE state = 'planned';

ALTER TABLE followUp ADD COLUMN ending TEXT CHECK (ending IS NULL OR doneAt IS NOT NULL);  -- cancelled; null: it was done, where doneAt is set
ALTER TABLE followUp ADD COLUMN reason INTEGER REFERENCES word;  -- why it was put off or cancelled

CREATE TABLE caseLink ( -- journaled: that a case belongs to another one
  caseFile INTEGER NOT NULL REFERENCES caseFile,
  other    INTEGER NOT NULL REFERENCES caseFile,
  kind     TEXT NOT NULL,                   -- continues, duplicates, related: what caseFile is to other
  PRIMARY KEY (caseFile, other),
  CHECK (caseFile <> other)
) STRICT, WITHOUT ROWID;
CREATE INDEX caseLinkByOther ON caseLink (other);
CREATE UNIQUE INDEX caseLinkPair ON caseLink (min(caseFile, other), max(caseFile, other));

CREATE INDEX caseFileByNumber ON caseFile (number);
CREATE INDEX sessionCounted ON session (day) WHERE headCount IS NOT NULL;

CREATE TABLE calendar ( -- journaled: the compiled pack of the working calendar; one row, which a later pack changes
  id      INTEGER PRIMARY KEY CHECK (id = 1),
  code    TEXT NOT NULL,                    -- "id", the name of the pack
  version INTEGER NOT NULL CHECK (version > 0),
  labelEn TEXT NOT NULL,
  labelId TEXT NOT NULL
) STRICT;

CREATE TABLE calendarYear ( -- journaled: a year that the calendar knows; of any other it knows nothing
  calendar INTEGER NOT NULL REFERENCES calendar,
  year     INTEGER NOT NULL,
  PRIMARY KEY (calendar, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE calendarSeason ( -- journaled: a time with hours of its own, such as a Ramadan
  calendar INTEGER NOT NULL REFERENCES calendar,
  since    TEXT NOT NULL CHECK (since IS date(since)),  -- first day
  until    TEXT NOT NULL CHECK (until IS date(until)),  -- last day
  labelEn  TEXT NOT NULL,
  labelId  TEXT NOT NULL,
  PRIMARY KEY (calendar, since),
  CHECK (until >= since)
) STRICT, WITHOUT ROWID;

CREATE TABLE workSlot ( -- journaled: a stretch of work on a weekday; the gaps between slots are the breaks
  calendar   INTEGER NOT NULL REFERENCES calendar,
  season     TEXT NOT NULL CHECK (season = '' OR season IS date(season)),  -- first day of the season it belongs to; empty: the usual hours
  weekday    INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),  -- Monday is 1
  fromMinute INTEGER NOT NULL CHECK (fromMinute >= 0),  -- after midnight
  toMinute   INTEGER NOT NULL CHECK (toMinute < 1440),  -- no longer worked
  PRIMARY KEY (calendar, season, weekday, fromMinute),
  CHECK (toMinute > fromMinute)
) STRICT, WITHOUT ROWID;

CREATE TABLE holiday ( -- journaled: a day that differs from its weekday
  calendar INTEGER NOT NULL REFERENCES calendar,
  day      TEXT NOT NULL CHECK (day IS date(day)),
  own      INTEGER NOT NULL CHECK (own IN (0, 1)),  -- 1: the clinic's word, which goes before the pack's
  kind     TEXT NOT NULL,                   -- national, shared-leave, local, workday
  name     TEXT NOT NULL,                   -- as the decree writes it; public, so no word
  PRIMARY KEY (calendar, day, own)
) STRICT, WITHOUT ROWID;
-- What somebody did, by their own login or by another one in their name.
CREATE INDEX journalByActor ON journal (actor);
CREATE INDEX journalByPrincipal ON journal (onBehalfOf) WHERE onBehalfOf IS NOT NULL;
CREATE INDEX journalByPerson ON journal (coalesce(onBehalfOf, actor));
