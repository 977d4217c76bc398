// in: rows, each [id, degree, votes] of an entity whose names and kind stay as they are; votes as JSON
// out: nothing
// Most writes change no more than this; describe-entities, which sets whatever it is given, takes twice as long.
UNWIND $rows AS row
MATCH (e:Entity {id: row[0]})
SET e.degree = row[1], e.votes = row[2]
