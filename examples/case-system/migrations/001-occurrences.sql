CREATE TABLE occurrence (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  site TEXT,
  -- The occurrence as it is known now, and the last assessment of it, as JSON.
  occurrence TEXT NOT NULL,
  assessment TEXT NOT NULL,
  -- The Level that sets the time of the first report; none while no report is due.
  level INTEGER
);
