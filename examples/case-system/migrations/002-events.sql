-- What happened to the report of an occurrence, in the order in which it was entered.
CREATE TABLE event (
  occurrence_id TEXT NOT NULL REFERENCES occurrence (id),
  place INTEGER NOT NULL,
  event TEXT NOT NULL,
  PRIMARY KEY (occurrence_id, place)
);
