/** Reads CSV as neo4j-admin does: a field without quotation marks and text is null, with them it is a text. */
export function readCsv(csv: string): readonly Readonly<Record<string, string | null>>[] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\n]*))([,\n])/gy;
  const rows: (string | null)[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(field)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? (plain === '' ? null : (plain ?? null)));
    if (end === '\n') rows.push([]);
  }
  const [columns = [], ...lines] = rows.slice(0, -1);
  return lines.map((line) => Object.fromEntries(line.map((value, at) => [columns[at] ?? '?', value])));
}
