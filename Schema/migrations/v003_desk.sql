-- The desk: planned sessions, head counts, what becomes of follow-ups, and cases that belong together.

ALTER TABLE session ADD COLUMN state TEXT;         -- planned, cancelled, missed; null: it took place
ALTER TABLE session ADD COLUMN plannedAt INTEGER;  -- instant of the planning; null: logged without a plan
ALTER TABLE session ADD COLUMN headCount INTEGER CHECK (headCount > 0);  -- how many came to a class
ALTER TABLE session ADD COLUMN reason INTEGER REFERENCES word;  -- why it was cancelled
CREATE INDEX sessionPlanned ON session (day) WHERE state = 'planned';

ALTER TABLE followUp ADD COLUMN ending TEXT;       -- cancelled; null: it was done, where doneAt is set
ALTER TABLE followUp ADD COLUMN reason INTEGER REFERENCES word;  -- why it was put off or cancelled

CREATE TABLE caseLink ( -- journaled: that a case belongs to another one
  caseFile INTEGER NOT NULL REFERENCES caseFile,
  other    INTEGER NOT NULL REFERENCES caseFile,
  kind     TEXT NOT NULL,                   -- continues, duplicates, related: what caseFile is to other
  PRIMARY KEY (caseFile, other),
  CHECK (caseFile <> other)
) STRICT, WITHOUT ROWID;
CREATE INDEX caseLinkByOther ON caseLink (other);

-- What somebody did, by their own login or by another one in their name.
CREATE INDEX journalByActor ON journal (actor);
CREATE INDEX journalByPrincipal ON journal (onBehalfOf) WHERE onBehalfOf IS NOT NULL;
