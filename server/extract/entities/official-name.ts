import data from '../data/abbreviations.json' with { type: 'json' };

function shortener(table: Readonly<Record<string, string>>): (name: string) => string {
  const pairs = Object.entries(table).sort((a, b) => b[0].length - a[0].length);
  return (name) => pairs.reduce((short, [long, form]) => short.replaceAll(long, form), name);
}

/** A body's name with its official parts shortened as the press does: 科学技术局 and 科技局 become one. */
export const shortBodyName: (name: string) => string = shortener(data.bodies);

/** A zone's name, shortened alike: 经济技术开发区 and 经开区 become one. */
export const shortZoneName: (name: string) => string = shortener(data.zones);

const universities: Readonly<Record<string, string>> = data.universities;

/** The full name of a university that the press calls by a short one, or null. */
export function universityNamed(short: string): string | null {
  return universities[short] ?? null;
}
