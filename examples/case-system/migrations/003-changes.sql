-- What changed with each reassessment: because a fact was learned, or because the rules of the library are others.
CREATE TABLE change (
  occurrence_id TEXT NOT NULL REFERENCES occurrence (id),
  version INTEGER NOT NULL,
  at TEXT NOT NULL,
  learned TEXT NOT NULL,
  rules TEXT NOT NULL,
  PRIMARY KEY (occurrence_id, version)
);
