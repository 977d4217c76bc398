// in: rows of id of an article and its bands, band0 to band5
// out: id; otherId, an article that shares a band with it, itself too
UNWIND $rows AS row MATCH (a:Article {band0: row.band0}) RETURN row.id AS id, a.id AS otherId
UNION
UNWIND $rows AS row MATCH (a:Article {band1: row.band1}) RETURN row.id AS id, a.id AS otherId
UNION
UNWIND $rows AS row MATCH (a:Article {band2: row.band2}) RETURN row.id AS id, a.id AS otherId
UNION
UNWIND $rows AS row MATCH (a:Article {band3: row.band3}) RETURN row.id AS id, a.id AS otherId
UNION
UNWIND $rows AS row MATCH (a:Article {band4: row.band4}) RETURN row.id AS id, a.id AS otherId
UNION
UNWIND $rows AS row MATCH (a:Article {band5: row.band5}) RETURN row.id AS id, a.id AS otherId
