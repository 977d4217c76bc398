import divisionData from './data/divisions.json' with { type: 'json' };
import placeData from './data/places.json' with { type: 'json' };

/** What the gazetteer knows of a place. */
export interface KnownPlace {
  /** The full official name, 平湖市. */
  readonly name: string;
  readonly kind: 'country' | 'region' | 'province' | 'city' | 'county';
  /** The division that it belongs to, null for countries, regions, provinces and places abroad. */
  readonly parent: KnownPlace | null;
  /** Every form that the press prints, the full name first. */
  readonly forms: readonly string[];
}

const ethnic = `(?:${placeData.ethnic.split(' ').join('|')})`;
const autonomous = new RegExp(`${ethnic}+自治(省|区|州|县|旗)$`, 'u');
const abbreviations: Readonly<Record<string, string>> = placeData.abbreviations;
const provinceEnding = /(省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/u;
// 京, 沪: no name by itself in running text, see `findPlaces`.
const inMunicipality = /^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/u;

function provinceForms(name: string): readonly string[] {
  return [name, name.replace(provinceEnding, '')];
}

function cityForms(name: string): readonly string[] {
  const root = name.replace(autonomous, '');
  if (root !== name) return [name, `${root}州`, root];
  const short = name.replace(/(市|地区|盟)$/u, '');
  return short.length > 1 ? [name, short] : [name];
}

/** A district's short form is left out where it is one character, or where it is a direction rather than a name. */
function countyForms(name: string): readonly string[] {
  const root = name.replace(autonomous, '');
  if (root !== name) return root.length > 1 ? [name, `${root}县`, root] : [name, `${root}县`];
  const short = name.replace(/(新区|市|县|区|旗|林区)$/u, '');
  return short.length > 1 ? [name, short] : [name];
}

function divisions(): KnownPlace[] {
  const found: KnownPlace[] = [];
  for (const [province, cities] of Object.entries(divisionData.provinces)) {
    const isCity = province.endsWith('市');
    const top: KnownPlace = {
      name: province,
      kind: isCity || province.startsWith('香港') || province.startsWith('澳门') ? 'city' : 'province',
      parent: null,
      forms: provinceForms(province),
    };
    found.push(top);
    for (const [city, counties] of Object.entries(cities as Record<string, readonly string[]>)) {
      const isReal = !inMunicipality.test(city);
      const middle: KnownPlace = { name: city, kind: 'city', parent: top, forms: cityForms(city) };
      if (isReal) found.push(middle);
      const parent = isReal ? middle : top;
      for (const name of counties) found.push({ name, kind: 'county', parent, forms: countyForms(name) });
    }
  }
  return found;
}

function named(
  list: string,
  kind: KnownPlace['kind'],
  aliases: Readonly<Record<string, string>>,
): KnownPlace[] {
  return list.split(' ').map((form) => {
    const name = aliases[form] ?? form;
    return { name, kind, parent: null, forms: [...new Set([name, form])] };
  });
}

const allPlaces: readonly KnownPlace[] = [
  ...named(placeData.countries, 'country', placeData.countryAliases),
  ...named(placeData.regions, 'region', placeData.regionAliases),
  ...named(placeData.citiesAbroad, 'city', {}),
  ...divisions(),
];

const byForm = new Map<string, KnownPlace[]>();
for (const place of allPlaces) {
  for (const form of place.forms) {
    const known = byForm.get(form);
    if (known) known.push(place);
    else byForm.set(form, [place]);
  }
}
const longestForm = Math.max(...[...byForm.keys()].map((form) => form.length));

/** The province that one character stands for in the press, 浙 for 浙江省, or null. */
export function placeOfAbbreviation(character: string): KnownPlace | null {
  const name = Object.keys(abbreviations).find((key) => abbreviations[key] === character);
  return (name && placesNamed(name)[0]) || null;
}

/** Every place that a form can mean, countries, regions and larger divisions before smaller ones. */
export function placesNamed(form: string): readonly KnownPlace[] {
  return byForm.get(form) ?? [];
}

/** The end of the longest known form that begins at this offset, or null. */
export function knownPlaceEnd(text: string, start: number): number | null {
  for (let length = Math.min(longestForm, text.length - start); length > 1; length -= 1) {
    if (byForm.has(text.slice(start, start + length))) return start + length;
  }
  return null;
}

/** Whether one place is the other, or lies in it. */
export function isWithin(inner: KnownPlace, outer: KnownPlace): boolean {
  return inner === outer || (inner.parent !== null && isWithin(inner.parent, outer));
}

/** The identity of a place across articles: its full name with its ancestry, 浙江省/嘉兴市/平湖市. */
export function placePath(place: KnownPlace): string {
  return place.parent ? `${placePath(place.parent)}/${place.name}` : place.name;
}
